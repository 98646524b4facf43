//! What is asked to end, of whom and how politely: the parts of the wish, in English.
//!
//! A part alone asks for nothing. It must not know the constructions of the wish (`asking.rs`).

use super::grammar::Table;

/// What is asked to end, and the small words around it.
pub const PARTS: Table = &[
    // What the sender is called. Nobody's kin and nobody's friend: "stop texting son" may be about one.
    (
        "address",
        "hun|hen|pal|mate|love|pet|duck|bot|man|fam|lads|darling|sweetheart|bab|babe|babes|dude|bud|cariad|butt|laddie
         guys|flower|petal|cock|chief|guv|hinny|quine|lover|hon|honey|yaar|mun|cuz|blud|bredrin|bredda|marra|marras|dear
         darlin|lad|duckie|cocker|sunshine|comrade|linnet|bor|buddy|chap|chaps|ladies|gents|sir|madam|treacle|computer
         robot|clanker|abeg|oga",
    ),
    ("checkins", "check|checking ins|in|ups\ncheckins|checkin"),
    // "the texts", "any more of these bloody messages", "all further contact".
    (
        "the_texts",
        "<which>|no|<more>|my* <bloody>* <medium>? <text>|<checkins> <lark>? of? yours?
         <which>|no|lot|<more>* of <which>* <more>? <bloody>* <medium>? <text>|<checkins> <lark>?
         <which> <bloody>? <text> <lark>
         <which>|no|<more>|my|of* <bloody>* <checkins> <text> of? yours?
         no|any|all|the|your* further|more|all contact|bulletins|comms|communication|communications",
    ),
    // More than one, as what is cut or binned: who takes back "that message" wants no silence.
    (
        "those_texts",
        "<which>|<more>|my* <bloody>* <medium>? <texts>|texting|messaging|sms|<checkins> of? yours?
         all|lot of? <which>* <bloody>* <texts>|sms
         my|the|this? subscription to? this?
         the? text|texting|message|messaging|sms <lark>",
    ),
    ("these_ones", "all|any|no|<more>|of|lot|the* these|those|dese|thae <bloody>? things|ones|lot?"),
    ("what", "<the_texts>\n<these_ones>"),
    ("what_or_them", "<what>\nall|any|no|<more>|of|lot|the* them"),
    ("this_number", "this|my|our|the|me number|num|no|mobilenumber|line|handset\nmy|our|me|this|the mobile? phone\nnumber"),
    ("to_me", "to|at|on|for? <me>\nto|at|on|for <this_number>\nby|via <medium>|text|message"),
    // When and how: nothing that ends, such as "for now", "today" or "till".
    (
        "for_good",
        "now|immediately|forthwith|permanently|completely|altogether|entirely|already|ever|forever|please|also|too
         <any_more>
         for|4 good|ever
         at once
         after all
         once and for all
         from now on?|onwards
         with? immediate|immediately effect
         with effect from? now|immediately|today
         effective immediately|now
         right|straight now|away
         as soon as possible
         as of now
         the hell|fuck",
    ),
    // "texting me", "sending these to me", "messaging or ringing us on this number".
    (
        "texting_me",
        "<texting> <me>|<this_number>|<the_texts>? <what_or_them>? <to_me>? <for_good>*
         <texting> <me>? <which>? <bloody>* <lark>
         a texting|sending|messaging of <me>
         <texting> this <to_me>? <for_good>*
         <texting> and|or <ringing>|<texting> <me>|<this_number>? <for_good>*
         <ringing> and|or <texting> <me>|<this_number>? <for_good>*",
    ),
    // "text me", "send me any more of these", "contact this number".
    (
        "text_me",
        "<to_text> <me>|<this_number>|<to_me>
         <to_text> or <to_ring>|<to_text> <me>|<this_number>
         <to_ring> or <to_text> <me>|<this_number>
         send <me>|<this_number>? <what_or_them>|<no_more>|another <to_me>?
         send <me> nothing more|further
         put <me> on <what>",
    ),
    ("to_text_me", "to|for you? to? be? <text_me>|<texted>|receive|get <what>?\nto? be? <texted> by|with? <medium>|<texts>?"),
    (
        "text_again",
        "<to_text>|send <me>|<this_number>|<to_me>? <any_more> <text>? <any_more>?
         <to_text>|send <me>? ever|further
         <text_me> <any_more> <any_more>?
         <to_text> <me> <to_me> <any_more>",
    ),
    // "on the list", "from your texts".
    ("kind_of_list", "mailing|contact|contacts|text|texting|message|messaging|sms|phone|texts|messages|circulation|wee"),
    (
        "the_list",
        "that|<which>? <bloody>? <kind_of_list>* <list> thing?
         that|<which>? <bloody>? <kind_of_list> thing|service
         <which>? <bloody>? <medium>? <texts>|texting|messaging|sms
         <list> of yours
         <which>? <list> for|of <text>
         <which>? <kind_of_list>* mailing|mailings
         <which> book|books|rounds
         <which> ting|fing|lark|loop|malarkey|carry on?
         <which>? <bloody>|weekly* <medium>? <checkins>|cheque <list>? in? <list>?",
    ),
    // Who leaves the service may leave more than its texts; a number can only leave its texts.
    ("the_service", "<the_list>\nthe|this|your service|thing"),
    ("this", "this"),
    ("off_it", "<off> of? <the_list>|<this>"),
    ("gone_now", "<for_good>|today"),
    // "could you please", "I would like you to", "I must ask you to", "you may".
    (
        "so_kind",
        "please|kindly|just|possibly|now|also|ever|simply|immediately|pretty|thanks|humbly|formally|pray
         definitely|respectfully|politely|hereby|officially|really|actually|still|very|much|so
         be so kind|good as|to and? to?
         do the needful and
         do me|us a? favour|favor|solid|kindness <address>? and|please?
         be a? love|dear|pet|sport|doll|good|lamb|star|darling and
         hurry up and
         at your earliest convenience
         as a matter of courtesy|urgency
         without delay
         if possible|convenient
         go ahead and
         do",
    ),
    (
        "would_you",
        "<can>|would|should <you>|somebody|someone|anybody|yous <so_kind>* not?
         <can> <so_kind>* <you>? <so_kind>*
         <can> <i> <so_kind>* ask|request|get <you>? to? <so_kind>*
         <you>|just <can>|must|should|need|have|ought <so_kind>* have? to? <so_kind>*
         <i> <can>|should|do? <so_kind>* want|wish|like|need|require|ask|request|beg|demand|prefer|insist <you>|that|all|for <you>? <so_kind>* to?|should? <so_kind>*
         <i> am <so_kind>* asking|requesting|begging|telling|instructing|demanding <you>|that|for <you>? to? <so_kind>*
         <i> regret <i>? must|have|had|need to? <so_kind>* ask|request|beg|insist <you>|that <you>? to? <so_kind>*
         <i> must|have|had|need to? <so_kind>* ask|request|beg|insist <you>|that <you>? to? <so_kind>*
         <i> <can>|should|do be? <so_kind>* appreciate it? if? <you> <can>|just? <so_kind>*
         <i> <can>|should be <so_kind>|most* grateful|obliged|glad|pleased|thankful|happy if <you> <can>? <so_kind>*
         it would be great|good|nice|lovely|appreciated if <you> <can> <so_kind>*
         is there any? way|chance <you>|to|i can? <so_kind>*
         any chance <you> can|could <so_kind>*
         would <you> mind
         time|now to
         tell|ask them|whoever|your|the|that computer|robot|bot|machine|lot|team|boss|office? it? is? to? <so_kind>*
         make una|you|sure? you?
         <so_kind> <so_kind>*",
    ),
    ("will_you", "<can>|would <you>|yis|your <question>?\nis it <question>?\ninnit|eh\nalright|ok|right|yeah|please <question>\nif you|ye please|would|could|can"),
];
