//! The wish itself, in English: what must be in a message before a machine obeys it.
//!
//! A construction stands under `wish` only if nothing but silence can be meant by it. It must not know what may stand
//! beside it (`company.rs`) nor what a person decides (`perhaps.rs`).

use super::grammar::Table;

/// The wish.
pub const ASKING: Table = &[
    (
        "command",
        "<stop> <texting_me>
         <stop> contact|contacts with? <me>? <for_good>*
         <stop> it? with|w? <what> <to_me>? <for_good>*
         <stop> <bloody>|the|all|your|this* texting|messaging|text|sms <me>|<to_me>? <for_good>*
         <stop> <what> from? coming <to_me>|through? <for_good>*
         <stop> wasting money? on? <texting_me>
         <stop> <what> and? texting|messaging? <me>? <for_good>*
         <end> with? <those_texts> off|out|down? <to_me>? <for_good>*
         end|cancel|bin|sack|ditch these|those off? <for_good>*
         end|finish|cut out? texting|messaging <me>? <for_good>*
         stop|cease|end and desist from? <texting_me>?
         stop|cancel|discontinue my|the|this? messaging|text|sms? subscription|subscriptions to? this?
         turn|switch|shut|call|sack off <those_texts>
         turn|switch|shut|sack|cut <what> off <for_good>*
         put a|and stop|end to <what>|<texting_me>
         bring <what> to an|and end
         stand down <what>
         call|calling it a day|quits with <what>|<texting_me>
         make <what> stop <for_good>*
         pull the plug on <what>
         <do_not> <bloody>|ever|to* <text_me>|<text_again> <for_good>*
         <do_not> ever? bother|trouble|fash|mither|bodda|badda <me>? to|with|and? <what>|<texting_me>|<text_me>|<text_again> <for_good>*
         <do_not> ever? bother|trouble to|and? <to_text> <me>? <for_good>*
         never <to_text>|send <me>|<this_number> ever? again
         <to_text> <me>|<this_number> never <any_more>?
         stop|quit|cease this <text> <for_good>*
         stop|quit|cease at once
         stop|quit|cease from now on?
         no|not <to_text>|send <me> <any_more>?
         going to? no|not <text_me>|<text_again>
         <do_not> bother <me> with this|it|these <any_more>
         <do_not> be <texting_me>
         never be? sending|send|texting|text <me> that|this|these? again
         <do_not> bodda|badda|bother|mither <to_text> <me>|my <any_more>|<for_good>*
         block and delete <me>?
         no bodda|badda <to_text> <me>|my <any_more>
         send <me>? no more <what>? <for_good>*
         no send <me> <what>? <any_more>
         refrain|desist|abstain from <texting_me>
         <do_not> be? sending|texting|messaging|send|text|message <me>|i|it|them|that|these? <any_more> of? <which>? <text>?
         <do_not> <to_text> this|my phone|line|mobile|handset <any_more>?
         going to stop <texting_me>
         wind|shut|close this|the|your service|<what> up|down <for_good>* for? <me>?
         stop|finish|cease send|text|message|write <me> <for_good>*
         <which> service is|are? no longer|not needed|required|wanted by? <me>? <any_more>?
         stop please
         cease please
         please cease <what>|the robot",
    ),
    (
        "off_the_list",
        "<remove>|kick|pull|chuck|boot|withdraw <me> off|of|from of? <the_list> <gone_now>*
         take|remove|delete|strike|erase|cut <me> from|out of? <the_list> <gone_now>*
         delete me from <the_list>
         put me off <the_list> <gone_now>*
         take|remove man|mi off <the_list>
         take|tak|tekk|remove|delete|strike|cross|scratch|scrub|unsubscribe <me> off|of <gone_now>*
         take|remove|delete|unsubscribe <me> from <this> <gone_now>*
         <remove> <my>|this|the phone|mobile? <number> off|of|out of? <the_service>|<this>? <gone_now>*
         take|remove|delete|strike|erase|wipe <my>|this|the phone|mobile? <number> from <the_service>|<this> <gone_now>*
         <remove> <my>|this phone <off> of? <the_list> <gone_now>*
         <remove> <number> <off> of? <the_list> <gone_now>*
         <erase> <my>|this|the|please? phone|mobile? number|num|numbers <gone_now>*
         remove|strike <my> name|details|info <gone_now>*
         remove|unsubscribe|deregister|unenrol|unenroll|unregister|deactivate|unsub <me> <gone_now>*
         pull|kick|ban|block|disconnect|withdraw <me> out? of|from|off <the_list> <gone_now>*
         disconnect <me> from <the_service>
         take|tek|tekk <my> name|number out of? <the_list>? <gone_now>*
         get rid of <those_texts>
         <leave_list> <me>|<this_number>? <off_it>? <gone_now>*
         un|de subscribe|register|enrol|join <me>|<this_number>? <off_it>? <gone_now>*
         opt|opting <me>|myself <bloody>|the* hell? out <off_it>? <gone_now>*
         opt out of|from? <the_list>|<what>|this? <gone_now>*
         opting out of|from? <the_list>|<what>|this? <gone_now>*
         leave|keep|count <me>|<my> number|name? off|out <off>? <the_list>|<what>
         stop processing <my>|this phone? number|details|data
         withdraw|revoke|cancel|remove my|all|any|the* consent|permission <to_text_me>?
         off the|your|this|of|all list|lists <gone_now>*",
    ),
    (
        "rude",
        "do one
         get lost|stuffed|knotted|bent
         piss|bog|naff|bugger|f|fuck|feck|eff|bore|hop|clear|fukc|job off|on
         sling your hook
         on your bike",
    ),
    // Idioms count only with texts in them: "pack it in" alone is said of much else.
    (
        "idiom",
        "pack|jack|wrap|put <what> in|up|away
         pack|jack|wrap in|up <what>|<texting_me>
         pack|jack it in|up with? <the_texts>|<texting_me>
         <give> <over> with? <what>|<texting_me>
         <give>|put it|this a|to rest|bed|break now? with <what>|<texting_me>
         <give> me|us a rest|break with|from <what>|<texting_me>
         <give> <what> up
         knock|bang|hit it|this on the head now? with <what>|<texting_me>
         knock it|this off with <what>|<texting_me>
         leave off <for_good>? with? <what>|<texting_me>
         leave it off <for_good>? with <what>|<texting_me>
         drop|chuck|leave|quit it with <what>
         have done with <what>
         do away with <what>
         turn|jack|chuck it in with <what>|<texting_me>
         <rude> with|wi <the_texts>
         <the_texts> can <rude>
         quit it with <what>
         that will do with <the_texts>
         leave it out|off with <the_texts>
         leave off|orf <for_good>? with <what>|<texting_me>
         away with <what>",
    ),
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
         removing|deleting|unsubscribing|unsubscribe <off_it>?
         to? come off the text|texts|texting list?
         to? <leave_list> <me>|myself? <off_it>?
         to? opt out <off_it>? <the_list>|<what>|this?
         to? un subscribe <off_it>?
         <what> to? <ending> <to_me>? <for_good>*
         no more|further of? <what>
         no more|further contact
         no <text> <any_more>
         to? <stop> receiving|getting|having? <what>
         to? end|cancel|discontinue|terminate|finish <those_texts>
         to discontinue this|the|your service
         to? not to? be? <texted> by? <any_more>?",
    ),
    ("get", "get|receive|getting|receiving|be|have|having"),
    (
        "no_more_of_it",
        "<for_good>|<to_me>|from|you
         at all
         here|yer|yere
         from this|your number
         from|off you|your lot|people|guys
         from this|the service
         from your service|lot|end|organisation|number|computer|robot|system
         of this|that type|kind|sort|nature
         on this|my|here number|phone|line?
         in|the future",
    ),
    (
        "not_wanting",
        "<do_not>|never <so_kind>* want|need|require|wish|like|fancy|care|desire
         no longer want|need|require|wish|care
         <can>|should not want|wish|like|care
         am|are? not|no wanting|needing|after
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
         <i> have? decided not to <get> <what> <no_more_of_it>*
         please|kindly|pray <so_kind>* stop|cease|desist|discontinue
         do? desist
         cease and? desist
         texts|messages nosign+
         stopall|unsubscribe|unsubscribed|optout
         opt out
         remove|unsub me
         unsub|unsubskrajb|unsubscribir",
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
    (
        "hint",
        "<would_you>* <hinted> <for_good>* <will_you>? <question>?
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
     take|get me off it
     take it|them off|out|away
     delete me
     end|cancel|quit|finish|remove|delete",
)];

/// Carriers obey these too, but they say much else as well: only as a whole message.
pub const ALONE: Table = &[(
    "alone",
    "end|quit|cancel|remove|exit|revoke|stopsign|rezygnuje|discontinue|unfollow|cancle|arret|parar|cancelar|opreste|opriti",
)];
