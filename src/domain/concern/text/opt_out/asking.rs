//! The wish itself, in English: what must be in a message before a machine obeys it.
//!
//! A construction stands under `wish` only if nothing but silence can be meant by it. What is told to the sender stands
//! in `commands.rs`, what is wanted here. It must not know what may stand beside it (`company.rs`) nor what a person
//! decides (`perhaps.rs`).

use super::grammar::Table;

/// The wish.
pub const ASKING: Table = &[
    // What somebody says that they want, by itself or after "I want".
    ("to_end", "stop|cease|end|finish\nbe <stopped>"),
    ("must", "must|should|can|please\nneed|have to"),
    ("ending", "stop|cease|end|finish\nbe <stopped>\n<stopped>|stopping"),
    (
        "end_of_it",
        "to? be? <removed>|unsubscribed <so_kind>* from|off|out|of of? <the_list>|this|here|these
         to be removed|unsubscribed
         my|me number|name|details? to? be? <removed> <off_it>?
         to? come|get off|of of? <the_list>
         to be off of? <the_list>
         to leave|quit|exit|end the|this|your service|subscription
         removing|deleting|unsubscribing|unsubscribe <off_it>?
         to? come off the text|texts|texting list?
         to? <leave_list> <me>|myself? <off_it>?
         to? opt out <off_it>? <the_list>|<what>|this?
         to? un subscribe <off_it>?
         <what> to? <ending> <to_me>? <for_good>*
         out|off|away|free of|from? <what>|texting lark|thing|malarkey? 
         to? be? out|off|free|rid|done|shot of|with|from <what>|texting lark?
         to? withdraw|resign|exit|step down|back|out|off? from|of <what>|<texting_me>|<the_list>
         to? come|get|step|drop|be out|off|away|down of|from? <what>|<the_list>
         to? cancel|stop|end|finish|terminate|discontinue|halt|leave <those_texts>|<texting_me>|<the_list>
         <what> turned|switched|shut|taken|called off
         none|no|nothing more|further from|off you|yous|this number|service
         to? cease|stop getting|receiving|having|being <what>|<texted> <any_more>?
         to? have|get|see|hear|read no more|further of? <what>
         no more|further of? <what>
         no more|further contact
         no <text> <any_more>
         to? <stop> receiving|getting|having? <what>
         to? <stop> receiving|getting <for_good>*
         to? end|cancel|discontinue|terminate|finish <those_texts>
         to discontinue this|the|your service
         to? not to? be? <texted> by? <any_more>?",
    ),
    ("carry_going", "continue|continuing|carry|carrying|go|going|keep|keeping|persist|taking|take|doing|do|having|have"),
    ("asked_things", "surveys|survey|questions|questionnaire|questionnaires"),
    ("get", "get|receive|getting|receiving|be|have|having"),
    ("degree_of", "all|so|very|well|quite|just|really|totally|completely|now|properly|proper|done|fully"),
    ("here_or_now", "now|thanks|please|here|again|from|you|at|all|this|end|to|me|us"),
    ("ending_verb", "stop|cease|end|finish|cancel|discontinue|quit|halt|stopped|ceased|ended|finished|cancelled"),
    ("and_so", "thanks|please|no|so|and|sorry|ta|now|duck|love|mate|pet|pal|hun|dear|cheers|just|thank|you"),
    // What declines the texts beside a mere "no more".
    (
        "decline",
        "not|no for me|us this|these|really|thanks*
         it|this|these|texting is|are? not|no my|me scene|bag|thing|cup|sort|style|kind of|tea|thing*
         not|no my|me scene|bag|thing|cup|sort|style|kind of|tea|thing*
         <i>? am? not|no longer? interested|bothered|wanting|needing in|with|this|these|it|them*",
    ),
    (
        "no_more_of_it",
        "<for_good>|from|you
         to|at|on|for <me>|<this_number>
         at all
         here|yer|yere
         from this|your number
         from|off you|your lot|people|guys
         from this|the service
         from your service|lot|end|organisation|number|computer|robot|system
         of this|that type|kind|sort|nature
         on this|my|me|our|here personal|work|own|old? number|phone|line|mobile|telephone?
         in|the future",
    ),
    (
        "not_wanting",
        "<do_not>|never <so_kind>* want|need|require|wish|like|fancy|care|desire
         no longer want|need|require|wish|care
         no|nah want|need|wish
         <can>|should|shall not <so_kind>* be? want|wanting|need|needing|require|requiring|wish|like|care
        <do_not> think|reckon|believe|feel <i> <can>|shall? <so_kind>* be? want|wanting|need|needing|require
         am|are? not|no wanting|needing|after
         can not|no longer want|be doing with|use
         have|got|had no need|wish|desire|call|use for|of|to|want|have|get
         neither|not want nor|or need|want",
    ),
    (
        "wish",
        "<command>|<off_the_list>|<idiom> <will_you>?
         <would_you> <would_you>* <command>|<off_the_list>|<idiom> <will_you>? <question>?
         <may> <what> <so_kind>* <ending> coming? <to_me>? <for_good>* <question>?
         <may> <i> <so_kind>* <end_of_it> <question>?
         <may> <my>|this number|name|details be <so_kind>* <removed> <off_it>? <question>?
         <may> <i> be <so_kind>* <removed>|unsubscribed <off_it> <question>?
         <may> <my>|this number|name be <so_kind>* taken off <question>?
         <i> <can>|should? like|want off of? <the_list> <for_good>*
         <i> <can>|do|did|should? <so_kind>* want|wish|like|need|prefer|request|demand <so_kind>* <end_of_it> <for_good>*
         <i> am <so_kind>* asking|requesting for|to? <end_of_it> <for_good>*
         <i> <can>|should? be? <so_kind>|most* grateful|obliged|glad|pleased|thankful|happy if <what> <can>|were|are? be? <ending> <for_good>*
         <i> <so_kind>* ask|request|require|insist|demand that <what> <can>? be? <ending> <for_good>*
         <i>? <can> like|prefer|rather to? not to? <get> <what> <no_more_of_it>*
         want|like|need|wish <so_kind>* <end_of_it> <for_good>*
         <can> like <so_kind>* <end_of_it> <for_good>*
         <no> more|further|mo|mor|moor of? <what> <no_more_of_it>*
         <no> <more> of? them|those <any_more> <no_more_of_it>*
         <no> <more> <texting_me> <no_more_of_it>*
         <no> <text> <any_more>|please
         <no> <text> from now on
         no|nae|nee <texts> <any_more>|thanks|please|thank|at|all*
         no|not nothing|no more from you|yous|this|that|your|number|lot|people|now|please|thanks+
         <no> more from you guys|lot|people
         no <any_more>? <text> ever again?
         not <any_more> <what> <no_more_of_it>*
         <i>? <not_wanting> <any_more> of <what>|this|dis|dese|it <any_more>?
         no <text> <for_good>? thanks|thank
         no <text> for me
         nosign phonesign please|thanks
         phonesign nosign please|thanks
         <i> <can>|should? prefer|like to have|get|receive no more|further <what>
         <i> <can>|should be? <so_kind>|most* grateful|obliged|glad|pleased for no more|further <what>
         could <you> finish <those_texts> <for_good>*
         no|not thanks|thank you? to? <any_more>|<more> of? <what>
         no thanks|thank you? to|for? any more <what>
         no thanks|thank you? to <what>
         <i>? <not_wanting> no|any|more|none|of* <what> <no_more_of_it>*
         <i> do not wish|care|ask for <what> <no_more_of_it>*
         <i>? <not_wanting> no|to|for? <get> sent? <what> <no_more_of_it>*
         <i>? <not_wanting> to? receive|receiving them <no_more_of_it>*
         <i>? <not_wanting> to? be? <texted> by? <no_more_of_it>*
         <i>? <not_wanting> to? hear from you <any_more> <no_more_of_it>*
         <i>? <not_wanting> <you>? to? <texting_me>|<text_me>|<text_again>
         <i>? <not_wanting> <you> to <to_text>
         <i>? <not_wanting> to? do? this texting|messaging <no_more_of_it>*
         <i>? <can>|should? rather|prefer|sooner to? not to? <get> <what> <no_more_of_it>*
         <i>? <can>|should? rather|prefer|sooner <i> did not <get> <what> <no_more_of_it>*
         <i> have|got? no need|use|wish|desire|interest|call for|of|in|to get|receive? <what> <no_more_of_it>*
         <i> can|could do without <what> <no_more_of_it>*
         can|could do without <what> <no_more_of_it>*
         <i>? am|have all? done|finished|through with <those_texts>|<the_texts> <no_more_of_it>*
         <i> do not|no longer? consent|agree|permit to? <to_text_me>|<what> <no_more_of_it>*
         <i> <so_kind>|and|fully|explicitly* withdraw|revoke|cancel|remove my|all|any* consent|permission <to_text_me>? <no_more_of_it>*
         <i> am? <so_kind>* withdrawing|withdraw|revoking|cancelling|removing my|all|any* consent|permission <to_text_me>? <no_more_of_it>*
         my? consent|permission is? withdrawn|revoked|cancelled
         <i>? am? <so_kind>* opting|opt out <off_it>? <the_list>|<what>|this? <gone_now>*
         <i>? am? <so_kind>* unsubscribing|unsubscribe|unsubscribed <off_it>? <gone_now>*
         <what> is|are not|no wanted|needed|required|welcome|necessary <any_more>? <no_more_of_it>*
         <what> not|no longer? wanted|needed|required|welcome <any_more>? <no_more_of_it>*
         no further|more <text> required|needed|wanted|necessary
         <what> <must> <so_kind>* <to_end> <for_good>*
         no <texting>|messages <me> <any_more>?
         nothing more|further by|via|from|in text|texts|sms <any_more>?
         enough of? with? <bloody>|the|these|your|all|this* <text> <lark>? <for_good>* from? you?
         that is enough <text> <for_good>*
         <the_texts> to <to_end> <for_good>*
         texts|messages|messaging|texting off permanently|altogether|please
         <i> no longer|not <so_kind>* wish|want|care|intend|desire to take part|participate in|with? <what>|this|any? <any_more>? <for_good>*
         <i> do not <so_kind>* wish|want|care to take part|participate in|with? <what>|this? <any_more> <for_good>*
         <i> no longer|not <so_kind>* wish|want|care to continue|go|carry|keep on? with|getting|receiving|having <what>|<texting_me>
         <i> do not|no <so_kind>* wish|want|need|care to continue|go|carry|keep on? with|getting|receiving|having <what>|<texting_me>
         <i> <so_kind>|must|have|to|with|regret|respectfully* decline|refuse|reject <what>|texting <any_more>? <for_good>*
         with regret <i> must? decline <what>
         <i> resign from <the_texts>|texting|<the_list>
         <i> am|have? giving|give|given up <those_texts> <for_good>*
         <i> am|will? signing|sign|opting|opt off|out from|of <what>|texting <any_more>|now|cheers|thanks*
         <i> am? going to? bow|bowing|drop|dropping|step|tap out of <what>|<the_list>
         it is|its? a? no to <what> from? me?
         adios|cheerio|tara|bye|toodle pip? to <what>
         ta ra|rah to <what>
         <may> <i> not|no get|have|receive|be <what>|<texted> <any_more>
         <may> <my> number come off <for_good>*
         <i> <can>|should? like|want|prefer <what> <stopped>|gone|off
         <i> <can>|should? be? <so_kind>|most* grateful|obliged|glad|pleased|happy to be <removed>|released|freed|excused from|off <what>|<the_list>
         <i> <can>|should? rather|prefer|sooner <you> did not <to_text> <me>? <any_more>
         none in|for|from? future|me|now|here please|thanks|on*
         nothing further by|via|in text|sms|message please|thanks*
         consider this my formal? request|notice to? <end_of_it>
         not|no <more> text|texts|message|messages|one|another please
         <text> not|no wanted|needed|required
         no further contact by|via text|sms|phone|message please|thanks*
         <i> <so_kind>|kindly|must|will|am* decline|declining any|further|all|the* <text>
         <i> can? <so_kind>* opt|bow|step|drop|cry|tap out of <what>|<the_list>|texting
         <i> am <degree_of>* done|finished|through with|of? taking|getting|receiving? <those_texts>|texting
         <i> am quitting|leaving|ending|stopping|cancelling|dropping|withdrawing from? <those_texts>|texting|<the_list>
         <i> can? do|live|manage|cope without <what>|<texting_me> <any_more>|now|thanks|please*
         can|could|will do|live|manage without <what>|<texting_me> <any_more>|now|thanks|please*
         <i>? <not_wanting> nothing|owt|nowt else|more|further from|off you|yous|this|number|the|texts|text*
         <i>? <not_wanting> none|any|one|no|more* of|from|off? <what_or_them> <any_more> <any_more>?
         <i>? <not_wanting> to? be|get on <the_list> <any_more>?
         <i>? <not_wanting> to? see|read|open|answer|reply|have|get|hear to|of? <what> <any_more> <for_good>*
         no|not text|texting|texts|sms for|to me|us please|thanks|<any_more>*
         none of <those_texts> <any_more>|for|me|please|thanks*
         none of <these_ones> <any_more>
         <what> <can>|must|should|need|to <so_kind>|all* go|stop|end|cease|halt|finish|be? <stopped>? for|with|to|me|now|please|thanks*
         time to|for|the|these* end|stop|cancel|finish|quit <what>|<texting_me>
         let <me> be? <so_kind>* end|stop|cancel|finish|drop|leave <those_texts>|<texting_me>
         shall <i>|you end|stop|cancel|finish <those_texts>
         if <you> <can>|could|would <so_kind>* <ending_verb> <what>|<texting_me> <i> <can> be <so_kind>* grateful|obliged|glad|pleased|happy
         <i> <can>|should? be? <so_kind>|most* grateful|obliged|glad|pleased|thankful|happy if|were you|to|were|can|could? ceased|stopped|stop|cease|quit|ended|end|refrained from? <what>|<texting_me>
         <i>? am? <degree_of>* not|no for carrying|going on with <what>|<texting_me>
         <i> have|had <so_kind>|quite|had|more|than* enough|plenty|fill|bellyful of|with|from <the_texts>|<texting_me>
         no|not|never <texts>|texting|messages|sms nor|or|and|no calls|ringing|email|emails|letters|whatsapp|messages|texts <any_more>|please|thanks*
         <no> <more> beeps|beeping|pinging|pings|buzzing|bleeping|bleeps|beep|ping|bleep beep|ping|bleep* from|off|on|you|my|me|the|phone|now|please|thanks*
         <no> <more> texty|texties|txties from|off|you|please|now|ta|thanks*
         <decline> <and_so>* <no> more <no_more_of_it>*
         <no> more <and_so>* <decline>
         <i> have? decided not to <get> <what> <no_more_of_it>*
         please|kindly|pray <so_kind>* stop|cease|desist|discontinue
         do? desist
         cease and? desist
         texts|messages nosign+
         stopall|unsubscribe|unsubscribed|optout
         opt out
         remove|unsub me
         lose|forget|bin|ditch|scrap|dump <my>|this number
         get rid|shot of <my>|this number
         <so_kind>* no|not text|texts|texting|message|messages|sms please|thanks|now|from+
         not another|one|single+ more? text|message more?
         consent is? withdrawn for|to|from <what>
         stoptexting|stoptextingme|stoptextsplease|stoptexts|nomoretexts|nomoretextsplease|stopmessagingme|donttextme|donttext|stopmessages
         unsub|unsubskrajb|unsubscribir
         <no>|<do_not> need to? keep|go|carry|be? on? <texting_me>
         <no>|<do_not> need to? <to_text> <me>|this|number|phone* <any_more>
         <no>|<do_not> need to? send <me>? <what>|<any_more> <any_more>? <for_good>*
         <no>|<do_not> need to? send|keep|message|messages|text|texts <any_more>
         <no> need for|of any? <the_texts> <no_more_of_it>*
         off with <the_texts>
         off <the_list>|<what> <and_so>* <for_good>*
         <would_you>? pop|pit|put|dlt|rm|rmv|whip|nip <me>|<my> number|name? <off> of? <the_list>|<what> <gone_now>*
         cancel|opt|unsub|sign <me> off|out|from of? <the_list>|<the_texts> <gone_now>*
         please|kindly|just no|not text|texts|texting|message|messages|sms
         no text|texts|sms|msg|message no|not|zero mess|text|texts|sms|msg|message
         zero|nil <text> please|thanks
         <i>? not|no needed|need|want <more> <text>
         <i> want|like|need to? cancel|end|stop|quit <texts>|texting|messages
         turn|switch texts|messages off
         texts|messages|texting off for|from <me>
         <stop> <texting> <me> stuff|things|rubbish|nonsense <any_more>?
         <stop> <me> getting|receiving <what>
         <stop> blowing up <my> phone|inbox
         <the_texts>|<what> is|are? to? be stopped|ended|cancelled please?
         <i> have|had? all <texts> <i> want|need now|please|thanks*
         <i> not want|need <what> <any_more>?
         <no>|<do_not> want|need <text> <any_more>|from|you|please|thanks*
         <i> have|will be having no more of? <which>* <text> <for_good>*
         <may> <i> <so_kind>* get|be <removed>|took|taken off <the_list>|<what>|this?
         an|and end to <the_texts>|<texting_me> <for_good>*
         <i> <can>|should? <so_kind>* like|want|prefer an|and|the end to|of <the_texts>|<texting_me> <for_good>*
         <i> <so_kind>* object to <what>
         <i>? <can>|should? be? <so_kind>|most* grateful|obliged|glad|pleased|appreciated if|were? <the_texts> stopped|ceased|stop|cease <for_good>*
         <i> have? decided not|against|to* <carry_going>|<get>|stop|end|leave|come|finish with|on|off|of* <texting_me>|<the_texts> <for_good>*
         <what> is|are? a? no from|for me|us
         it is a no from|for me|us to|on|for <what>
         <i> am a no for|to|on <what> from|now|on|thanks*
         <the_texts> is|are not|no working|suitable|right for me|us
         <remove>|count <me>|<my> number|name|phone? off|out|from of? whatever|whichever this|it|list|that is|i|am|are|you|have|got|on*
         <stop> with? the|your|these? <asked_things>|texts <for_good>*
         <no> <more> <asked_things> by|via text|sms|phone",
    ),
    // The words that carriers obey too. They say less than a wish: see `Piece::Bare`.
    (
        "bare",
        "stop|stopp|stoppp|stoap|stahp
         stop all
         stop now
         stop text|texts|texting|message|messages|sms|messaging
         text|texts|sms|message stop
         text no stop
         stop means|equals stop",
    ),
    // A wish only where something beside it names the texts: "too many texts, pack it in".
    ("there_now", "there|here|now|thanks|please|at that|today"),
    (
        "hint",
        "<would_you>* <hinted> <for_good>* <will_you>? <question>?
         <would_you> <would_you>* stop|cease|quit|desist <for_good>* <will_you>? <question>?
         you|ye|yous|thee|tha|your can|may|could|might|should|free|ok|welcome+ as? well? as? just? to? <stop>|finish <for_good>*
         cease|desist <for_good>*
         that will do me|us? <there_now>?
         <no> more <no_more_of_it>*
         <may> they|it <so_kind>* stop|end
         <i>? <not_wanting> it|them|this|any|one|none <no_more_of_it>*",
    ),
];

/// Said of many things: a wish only beside words that name the texts.
pub const HINTED: Table = &[(
    "hinted",
    "<stop> it|them|this|that
     cancel|bin|ditch it|them|this
     end|finish|drop|scrap|sack|kill|axe|chuck|jib|knock them off?
     chuck it
     turn|switch it|them|this off
     pack|jack it|them in|up
     pack|jack in|up it|them
     end|cancel|stop the lot
     give it|them up|over
     give it a? rest|break
     give over
     knock|bang it|them on the head
     knock|bang|hit|kick|put <what_or_them> on the head|heid|heed now?
     knock it off
     leave|cut it out
     call it a day
     take|get|sign|knock|cross|strike|drop me|us|my name|number? off|down|aff of? it? now|then?
     take it|them off|out|away
     delete me
     end|cancel|quit|finish|remove|delete",
)];

/// Carriers obey these too, but they say much else as well: only as a whole message.
pub const ALONE: Table = &[(
    "alone",
    "take|get <me> off this|here <gone_now>*
     i did|have? not|never sign|signed|ask|asked up? for|to this|these|it|any please? <remove> <me>? <gone_now>*
     stopsign|nosign+ phonesign|mutesign+
     phonesign|mutesign+ stopsign|nosign+
     stopsign|nosign+ <the_texts>
     stopsign+ nosign*
     remove|delete|wipe|erase this contact|line|phone
     not one|another? more? single? text|message more?
     do not contact <me>?
     <may> <i> <so_kind>* be|get removed|unsubscribed|took|taken off?
     consent is? withdrawn
     take|remove|cancel|get me off
     <i>? am? opting out
     cancel|end|stop my? sub|subscription
     withdraw me|my consent?
     end|quit|cancel|remove|exit|revoke|stopsign|rezygnuje|discontinue|unfollow|cancle|arret|parar|cancelar|opreste|opriti",
)];
