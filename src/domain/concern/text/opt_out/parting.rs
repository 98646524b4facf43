//! The wish told as a parting, in English: out of the texts, done with them, goodbye to them, a line under them.
//!
//! Every construction names the texts, the list or the service, so that no farewell to people and no end of anything
//! else is taken for one. It must not know what may stand beside it (`company.rs`).

use super::grammar::Table;

/// Partings from the texts.
pub const PARTING: Table = &[
    // What is asked in the texts. By itself, "no questions" answers one: an article or a "more" stands before it.
    ("asked", "surveys|survey|questions|questionnaire|questionnaires|enquiries|scores|numbers"),
    (
        "these_texts",
        "<the_texts>
         <which> <which>|<more>|<bloody>|daily|weekly|monthly* <asked>|<checkins> <lark>?
         <more> <which>|<more>|of|<bloody>* <asked>|<checkins>
         <which>|my|all|any|further|future|more* <bloody>|daily|weekly|monthly|wellbeing* <checkins>? <text>|<checkins> <lark>|messages|ones|round|rounds? of|from yours|you?
         texting me|us?",
    ),
    ("will", "will|shall|would|should|am|are|have|had|be|going to?"),
    ("i_will", "<i>? <will>* <so_kind>|better|best|rather|sooner|like|want|now* to?"),
    ("goodbye", "goodbye|bye|cheerio|adios|tara|farewell|hafiz|goodnight|no|nope|enough"),
    ("step", "bow|bowing|step|stepping|stepped|back|backing|drop|dropping|duck|ducking|tap|tapping|check|checking|come|coming|pull|pulling|get|getting|slip|slipping|sign|signing|signed|opt|opting|opted|jump|jumping|climb|hop|hopping|be|being|stand|standing"),
    ("out_of", "out|off|down|back|away|free of|from?\nof|from"),
    ("finished", "done|finished|through|dun|over|out|off|sorted|finito|shot"),
    ("with", "with|of|from|off|w"),
    ("leave_it", "leave|finish|stop|end|quit|drop|cancel|bin|park|ditch|sack|jack|pack|scrap|discontinue|decline|refuse|stopping|ending|cancelling|leaving|finishing|quitting|dropping|declining|binning|exiting|exit|sacking|ditching"),
    ("there", "there|here|now|today|at that|off|in|up|behind\nas of|from now|today"),
    ("carry_on", "continue|continuing|carry|carrying|go|going|keep|keeping|bother|bothering|persist|persisting|proceed on?"),
    (
        "begone",
        "haddaway|gan|away|awa|beat|lay|leave|hop|jog|sod|bog|jam|shove|stuff|shut|belay|bolt|begone|give|jack|pack|knock|cut|quit off|aff|orf|it|on|up|over|in|out|and|now? it|off|now|over?
         give|gie|geez|gizz me|my|us head? peace|rest|break",
    ),
    (
        "parting",
        "<begone> with <these_texts> <for_good>*
         belay <these_texts>
         knock|bang|hit|kick|put|knack|chap <these_texts> on the? head|heid|heed <for_good>*
         <i>? am|have|had? no|not|in longer? need|use|call|wish|desire of|for|to <these_texts> <any_more>? <for_good>*
         <i> have not the? time|energy|patience|head for <these_texts>
         <i_will>? say|saying|says|said? <goodbye> to|w|with <these_texts> <for_good>*
         <i_will>? <step> <so_kind>* <out_of> <these_texts>|<the_list> <for_good>*
         <i> <will>? <so_kind>|better|best|rather|sooner|like|want|now* to? <leave_it> <these_texts> <there>? <for_good>*
         <leave_it> <which> <text>|<checkins> <there> <for_good>*
         <i_will>? leave|call|let it|them <there> with <these_texts> <for_good>*
         <i_will>? pass|skip on <these_texts> <for_good>*
         <i_will>? break|breaking up with <these_texts>
         <i_will>? give|giving up my? place|spot|seat on <these_texts>|<the_list>
         that is|will|was|be* me <degree_of>|all|just* <finished> <with> <these_texts>|<the_list> <for_good>*
         that is|will|was|be* my|me lot|fill|limit|whack|sign of|for|off|with|to|from* <these_texts> <for_good>*
         <i>? am|are|is? <degree_of>|all|just* <finished> <with> <these_texts>|<the_list> <for_good>*
         <these_texts> <finished>|stopped|ended|over please|thanks|now+
         draw|drawing|put|putting a|the? line|stumps|veil|curtain|curtains|lid|cork under|on|to|over|through|in <these_texts> <for_good>*
         put|draw a|the? line through|under me|my|us? number|name? on|from|off? <the_list>|<these_texts>? sheet?
         call|calling|blow|ring|shout time|fulltime|last? orders|quits|it? a? day? on|with|to|for <these_texts>
         final|last whistle|bell|orders|curtain on|for <these_texts>
         close|closing|shut|shutting|slam the|a? door|book|lid|shutters|blinds on <these_texts>
         let|put <these_texts> rest|go|drop|lie|be|down|away to? rest|bed? <for_good>*
         <these_texts> may|can|could|should|must|to be? let|stopped|stop|end|ended|cease|go|finish|dropped|binned go|rest? now|please|thanks?
         you|ye|yous|your|it is|its|are? free|welcome|ok|alright|fine|safe|good|time|able to? <stop> <texting_me>|sending|texting|messaging|them
         you|ye|yous may|might|can|could|should as|just* well|just? <stop> <texting_me>|sending|texting|messaging
         you|ye|yous can|may|could|should|must? <leave_it>|leave <these_texts> <there>? <for_good>*
         you|ye|yous do|need|needn't not? need|have|require? to? <to_text>|send|check|ask <me>? <these_texts>|in|on|up|me|us* <any_more>
         save|keep|give your|the|these|my <texts>|place|spot for|to somebody|someone|those|them|folk|people|anyone|others|another|else* who|that|as|what need|needs|want|wants|needing|wanting it|them|one?
         <i>? <not_wanting>|<will>|can|do|not|no* not|no|unable <so_kind>|wish|want|be|to* <carry_on> with|getting|receiving|doing <these_texts> <any_more> <for_good>*
         regret|sorry unable to continue with <these_texts>
         <i>? <not_wanting> to? be? <text>|asked|surveyed|quizzed|questioned|checked|messaged up|on|in* <any_more> <for_good>*
         <i>? <not_wanting> <any_more>? to? do|doing|have|having|get|getting|need|any? <these_texts> <any_more> <for_good>*
         <i>? <not_wanting> <these_texts> <any_more>? <for_good>*
         <i>? no longer|not need|require|want the|this|your? service <any_more>?
         <no> more|further of|from? <these_texts> <any_more>|needed|required|wanted? <for_good>*
         <no> more|further <asked>|<checkins> needed|required|wanted? <for_good>*
         <no> more needed|required|wanted
         enough of|with? <these_texts> <any_more>|now|thanks|please|for|me*
         <stop> with? sending|asking|texting|messaging? <me>? <to_me>? with? <these_texts> <for_good>*
         <stop> clogging|cluttering|filling|jamming|buzzing|pinging|blowing my|me phone|inbox|mobile up? with? <these_texts>?
         <stop> checking|asking|quizzing|surveying|bothering|chasing|pestering up|in|on* <me> up? with|by <these_texts>
         <remove>|sign|strike|score|rub|cross|stick|scratch|knock|sling|pull|drop|leave|opt|unhook|fade|count|excuse|spare|suppress|tick|mark <me>|<my> number|name|this? <out_of> <these_texts>|<the_list> please|now|thanks*
         <remove>|sign|strike|score|rub|cross|sling|drop|leave|excuse|suppress this number|phone <out_of> <these_texts>|<the_list>
         <so_kind>* <may>|want|like|can|could|please|i|to|would* be excused|spared|released|freed|unsubscribed|removed|struck|crossed|let|left|signed|taken <out_of> <these_texts>|<the_list>
         my? answer to <these_texts> is no
         i want|wants|wanting|like|prefer out|off|away|shot <out_of>? <these_texts>|<the_list>|<the_service>
         <may> <i> <so_kind>* stop|quit getting|receiving|having <these_texts>
         <may> <i> <so_kind>* come|get|be <out_of> <these_texts>|<the_list>
         <would_you> <would_you>* stop|end|cancel|finish|quit|cease|turn|switch|shut|call <these_texts> off? <for_good>* <question>?
         stop|cancel|quit|cease|turn|switch|shut <these_texts> off|down? <for_good>*
         turn|switch|shut|call off <these_texts> <for_good>*
         pack|jack|knock|leave|give|quit it in|off|out|over? with <these_texts>",
    ),
];
