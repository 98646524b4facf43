//! The wish as a command, in English: stop these, take me off the list, pack in the texts.
//!
//! A command names the texts, the list or the number, or can be said of nothing else. It must not know how politely it
//! is put (`parts.rs`) nor the wish in other moods (`asking.rs`).

use super::grammar::Table;

/// What is told to whoever sends the texts.
pub const COMMANDS: Table = &[
    (
        "command",
        "<stop> <texting_me>
         <stop> contact|contacts with? <me>? <for_good>*
         <stop>|end|cancel|close the|this|your|my text|texting|message|messaging|sms? service|subscription thing? of? <texts>? for? this? phone|number|line? <gone_now>*
         terminate|cancel subscription
         <stop>|end|cancel all|any future|further|more|other <text> <for_good>*
         <do_not> <to_text> this one|number|line|phone again|<any_more>
         <do_not> keep on? <texting_me>|texting|messaging|contacting <for_good>*
         <you>|yous people|lot|all|guys? must|should|need|have to? <stop> <texting_me>
         no thanks|thank you? to any|all|your? future|further|more <text>
         no further|more updates please|required|needed|wanted
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
         low|lowe it? with? <the_texts>|<texting_me>
         gonny|gonnae|going to? no|not <text_me>|<texting_me>|text|message|send
         leave off writing|texting|messaging to? <me>? <for_good>*
         allow it with <the_texts>|<texting_me>
         <end>|end|lock|call <those_texts> off|aff? <for_good>*
         <end>|end|discontinue the|this|your text|texting|messaging|sms|message service|thing <to_me>? <for_good>*
         stop|cease|halt|curtail <which>|all|your|further* <text> <which>|bloody|so? <for_good>*
         bring <what> to a close|halt|stop|finish
         put <what> to bed|rest|an end|stop
         put a|an? stop|end|halt|lid to|on <what>|<texting_me>
         <do_not> <to_text> me|us on this or any number
         <do_not> text|message|msg <for_good>*
         finish|end sending|texting|messaging <for_good>*
         stop mine|yours <for_good>*
         give <those_texts> a? rest|miss|swerve <for_good>*
         shut the? gate|door on <what>
         discharge|release|free|relieve|absolve <me> from|of <what>|<texting_me>|<the_list>
         take my|me|mi telephone|phone|mobile|number number? out|off <for_good>*
         get rid of <me> from|off <what>|<the_list>
         leave <the_texts> out|off|there|be <for_good>*
         bin|ditch|dump|scrap <my>|this number <for_good>*
         <do_not> <to_text>|trouble|disturb|pester|hassle|bother|mither|fash|harass <me>|my phone? again|further|<any_more> with|by <what>|<texting_me>
         <do_not> <to_text>|trouble to <to_text> <me>? <any_more>|further
         <do_not> trouble|bother|think of <texting> <me>? <any_more>? <for_good>*
         <do_not> send|text|message <me> <bloody>? nothing|owt|nowt|anything else|more|again|further <any_more>?
         <do_not> <to_text>|send anything|owt|nowt more|else|further <to_me>? <for_good>*
         send|text|message <me>|them|these|i nowt|nothing|none else|more|further <for_good>*
         send|text|message <me>|them|these no more|longer|mair <for_good>*
         let <me> have|get|receive|be sent no more|further <what>
         let there be no more|further of? <what>
         no|not|never send|sending|text|texting|message|messaging <me>|<what_or_them> <any_more>|again|please <for_good>*
         not|no be? sending|send|texting|messaging <what_or_them> again|<any_more>
         let <me> off|out of? <what>|<the_list>
         leave <me> off|out of|off? <the_list>|<what>|this|texting lark? <gone_now>*
         leave <me> alone|be|in in|peace? with <what>|<texting_me>
         leave off texting|messaging|writing|sending <me>|<what>|<to_me>? <for_good>*
         consider|call|count this my? resignation|notice from|of <the_texts>|<the_list>
         consider|count <me> out|unsubscribed|removed|gone|withdrawn|done off|out|from|with|of* <the_texts>|<the_list>
         consider|count <me> unsubscribed
         cease transmission|transmissions
         cut out? the|all|with? <what>|<texting_me>
         spare <me>|my phone|inbox? the|from|any|all* <what>|<texting_me>
         halt|cease|stop all|any|further* <those_texts> to|for <this_number>|<me>|my phone|mobile|handset|telephone|device|line
         deactivate|disable|suspend|discontinue <what> <to_me>? <for_good>*
         <do_not> send owt|nowt|anything|nothing to <this_number>|<me> <any_more>?
         <stop> <which>? spam|spamming <me>? <for_good>*
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
         take|remove|strike|cross|scratch|rub|tek|tak out my|me|mi name|number <gone_now>*
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
         off the|your|this|of|all list|lists <gone_now>*
         stand|step|sign|opt|excuse|release|free|exempt|stand <me> down|out|off from|of|off <what>|<the_list>|these
         excuse|release|free|spare|exempt|retire <me> from <what>|<texting_me>|<the_list>
         exclude|drop|lose|erase|wipe|bin|unlist|detach <me>|<this_number>|<my> number|name? from|off|out of? <the_list>|<what>
         withdraw|disconnect|remove|disenrol|deregister|unenrol <me>|<this_number> from <what>|<the_list> <gone_now>*
         withdraw|disconnect|unsubscribe|deregister|unenrol|disenrol <me> from <the_service>|this|the service|scheme|programme? <gone_now>*
         withdraw <my> number from <the_service>|<the_list>
         <remove> <me>|<my> number|name? off|from|out|of* <those_texts>|<these_ones>|<the_list>|<checkins> <gone_now>*
         <remove> <me> off|from <texting>|texts|text|sms|messages <gone_now>*
         get <those_texts>|<these_ones> off <my>|the phone|mobile|handset|fone|telephone|device|screen
         <remove> <my>|this|the number|mobile|phone|name off|from|of|out <the_list>|rota|schedule|roster|spreadsheet|rounds|round <gone_now>*
         <remove> <my>|this|the number|mobile|phone number? off|out|from? please
         keep <me>|<my> number|phone|name? off|out|away of? <the_list>|<those_texts>|<what>
         wave|chuck|drop|shove|boot|kick|lob|sling <me> off of? <the_list>|<what> <gone_now>*
         leave|keep <my> number|name|phone out|off <gone_now>*
         <leave_list> <me>? from|off|out? <what>|<the_list>|<these_ones>|this lot|thing|lark|service? <gone_now>*",
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
         <give> me|us a rest with|from <what>|<texting_me>
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
         leave it out|off with <the_texts>|<texting_me>
         <give> <over> <texting>|bothering|pestering|mithering|bombarding|hassling|sending <me>|<what>|folk|people|i? <any_more>?
         quit|drop|stop bothering|pestering|mithering|bombarding|hassling|harassing|spamming|disturbing|annoying|plaguing|nagging|badgering|chasing <me>|my|folk? phone? with|by? <what>|<texting_me>
         <do_not> bombard|plague|badger|spam|harass <me> with <what>|<texting_me>
         do without texting|messaging <me>
         go away with|and <what>
         <give> <over> and? <texting_me>
         leave off|orf <for_good>? with <what>|<texting_me>
         away with <what>",
    ),
];
