//! What may stand beside a wish for silence without changing it: politeness, temper, and reasons that ask for nothing.
//!
//! A reason stands here only if nobody would want a person to look because of it. So deliberately absent are: cost,
//! eyesight, fear and upset (another way of keeping in touch may help), a change of phone, anybody else, every farewell
//! and every "thank you for everything" (people who mean to die write them), and all that ends some day.

use super::grammar::Table;

pub const COMPANY: Table = &[
    ("full_end", "send|end|please|thanks|thank\nnew line|message\nfull stop"),
    (
        "polite",
        "please|thanks|kindly|sorry|ok|x|xx|xxx|regards|ty|tyvm|praysign|happysign
         diolch|plis|prosze|dziekuje|multumesc|shukriya|dhanvaad|ji|gracias|obrigado|obrigada|merci|grazie|danke|bitte
         spasibo|dyakuyu|dekuji|дякую|спасибі|спасибо|شكرا|meherbani|salamat
         hi|hello|hey|hiya|dear|linnet|team|sir|madam|hun|hen|pal|mate|love|pet|duck|boss|bot|man|fam|lad|lads
         darling|sweetheart|bab|bro|brother|dude|bud|cariad|butt|laddie|guys|chick|flower|petal|cock|chief|guv
         sure|g|hinny|quine|greetings|yep|tara|tack|dzieki|wir|sirs|respected|lover|bahen|robot|amigo|yaar|bhai|beta|brethren|hon|honey|bestie
         right|well|so|and|then|just|now|again|really|honestly|seriously|truly|simply|anyway|literally|definitely|deffo
         srsly|oh|oi|och|aye|haway|howay|innit|tho|though|yeah|babes|eh|erm|um|mun|la|yo|ngl|abeg|jare|bor|beuy|kidda|doll|guvnor|chuck|squire|treacle|ziom|bhalaich|veer|gyfeillion|sithee|hoy|tidy|mucker|muckers|sis|bahini|didi|po|radges|bams|ha|but|because
         lovely|tysm|thx|miss|xo|send|hej|czesc|ciao|aabhar|aabhaar|shukria|dhonnobad|tesekkurler|mehrbani|everyone|tarra|jazakallah|peace|regards|mwah|mun|bredda|cuz|blud|thankyu|thnx
         thank you very|so? much|kindly|again|anyway|all|both|though|dear|and|you?
         thanks|thank you? for? asking|checking|offering|trying|tryin
         thanks|thank you? for getting in touch
         thanks|thank you? for the|your|these|all* text|texts|message|messages|concern|offer
         many|much thanks|obliged
         with? many? thanks very|so|a much|lot|million|bunch|again|anyway|all
         with|and thanks
         thanks but no thanks
         no thanks|thank you?
         good morning|afternoon|evening|day
         morning|afternoon|evening all
         dear|hi|hello? sir|sirs|madam|all|there|team or|and madam|sir?
         to whom it may concern
         if it is all the same to? you?
         god bless you? all?
         god bless you? for? trying|checking|asking|caring
         with every|all good? blessing|blessings
         like a good|dear girl|boy|lad|lass|chap|bot|fellow|soul|robot|man
         ta ra|rah a? bit?
         full stop <full_end>?
         new line|message|paragraph
         end of? message|text
         exclamation|question mark|point
         comma
         bye bye
         young|kind|good|old man|lady|sir|people|lass|lad
         thanks|thank you? for your|the? help|trouble|patience|understanding anyway|though|so|far|all*
         sat sri akal ji?
         thanks|thank you? sister|brother|friend|didi|behen|bhaiya
         it? is|are? a? no from|for me|us
         you are alright|awright|aright|ok
         please and thank you
         friendly like
         friendly like
         ach|arra|hiya|heyy|yo|ken|righto|alright|wallahi|muchly|gm|gn|ight|sound|namaste|salaam|salam|assalamu|alaikum|jazakallah|inshallah|paaji|ja|hullo|ahoy|cheerio|hmm|fyi|btw|pls|blessed
         thanks|thank you? for the|your|all|this* help|support|info|advice|effort|efforts|concern|offer|nudge|nudges
         thanks|thank you? muchly|ever so|very|awfully|kindly|all|loads|heaps|tons|bunches much?
         i hate|do not like|want|mean to be a|an misery|pain|nuisance|bother|rude|awkward|funny|difficult|grump|moaner|killjoy but?
         i am|not not? meaning|being|trying to? be? rude|funny|ungrateful|awkward|difficult but?
         to whoever it|this is|may|concerns be?
         no offence|disrespect meant|intended|or|anything* but?
         as i believe the phrase|expression is
         or whatever it|this|they|you is|are|call it?
         pretty sure i opted|unsubscribed out? already but?
         god be good to you
         good|lovely|nice|great idea|service|effort|thought|intentions but|though?
         if that is|be? ok|alright|possible|all right with? you?
         final answer|decision
         just a|this|one quick|wee|little|short note|one|message|word to say
         all fine|good|well here?
         cease fire
         pick your verb
         you hear|know|see
         easy now?
         jog on
         thanks|thank you? all|just the same
         all the same
         cheers all
         god love you
         bless you
         have a? nice|good|lovely day|one
         good day
         take care
         with? kind|best|warm|many regards|wishes|thanks
         yours faithfully|sincerely|truly
         all the best
         no hard|ill feelings|will
         no offence meant|intended?
         nothing|not personal|against you?
         not to? be|being rude|funny
         it is not you it is me
         it is nothing personal
         with respect
         bye
         thanks ra a? bit?
         thanking you
         thank you my|me|mi lover|luvver|love|dear|friend|duck|babber|darling|handsome|bird|cocker
         thanks drive
         lovely|nice|good idea|service
         thanks|you|please my|me lover|love|dear|friend|luvver|duck|babber
         va rog frumos?
         gdpr request
         i am sorry|afraid|begging|serious|grateful
         i beg you?
         i thank you
         big man
         all best
         my g|luvver|luvvers|handsome|bird
         thanks to you all?
         lovely people|folk|folks|ladies
         if you please|would|will
         away|awa and
         to be honest
         not going to lie
         over and out
         that is all
         <will_you>",
    ),
    // "Stop texting brother" may be about one, "stop texting so much" is for fewer; "love you all" and "the end" may be
    // farewells.
    (
        "another",
        "<texting>|<to_text>|<leave_list>|<remove>|<erase> brother|boss|son|kid|sister|auntie|friend|friends|mates|everyone
         <texting>|<to_text>|<leave_list>|<remove>|<erase> my|our|the|your <address>|friend|lass|girl|boy|baby
         <texting>|<to_text>|<leave_list>|<remove>|<erase> my|our mates|friends|pals|lads|guys|boss|brother|bro|babe|team|people|lass
         <texting>|<to_text> <me>? so|this|that|as much|often|early|late|frequently|many|long
         phone|calls|letters is|are|be better|best
         the end
         love|loved you|yous|ye|everyone|everybody|them|all",
    ),
    // The texts, or everything: all readers hear it where it stands beside a wish.
    ("may_close", "end|finish it|everything all?\nstop it|everything all\nstop everything\nstop it please|now*"),
    // The same of a list or a person, wherever it stands: "off the list for the ukulele", "stop texting our kid".
    ("another_list_or_person", "list|lists for|of the|a|an\n<texting>|<to_text>|<leave_list>|<remove>|<erase> my|our kid"),
    // A farewell, and what may be told to pain or to somebody in the room, where a clause ends with it: "no more texts, i
    // am done", but not "i am done with the texts".
    (
        "farewell",
        "<i> am all? tired|leaving|going|gone|ready
         <i> am so|too|that tired
         <i> give|gave up
         it is all? over|pointless
         forget about? me
         this is it
         you tried",
    ),
    // The same; beside a wish they mostly mean the texts, and all readers hear it.
    ("done", "<i> am all? done|finished|through|off\n<i> quit"),
    // What may close more than the texts: whoever says it beside a wish for silence is put before a person.
    (
        "closing",
        "end|finish|kill|free|stop|release|cancel|erase|wipe|scrap|close me|myself
         put|take me out|down|under|away please|now
         switch|turn me|myself off
         let me|it|all go|rest|sleep|die|end|stop|finish|fade
         end|finish it all
         make|making|made|want|need it|this|them|everything all? to? stop|end|go
         end|finish all
         pull|pulling the plug
         will|shall|would not be? need|needing it|them|anything|nothing
         <no> more of? me|myself|nothing|anything|days|mornings|tomorrows|life|living
         <no> more of? it|this|that|these|them? from|out|outta+ me
         none of me
         i am finished|leaving|going|gone|checking|ended please|now|stop|no|not
         checking out
         take me please|now|stop|no|not|away|home
         see you never
         done|finished|through with me|myself|life|living|everything
         lights out",
    ),
    // Temper at texts is no danger to anybody.
    (
        "temper",
        "fucking|bloody|damn|hell|ffs|crap|jesus|christ|god|ugh|argh|omg|angrysign|rudesign|shit|bollocks|grr
         for god|gods|fuck|fucks|crying|heaven|heavens|pity|christ|goodness|petes|the|out? sake|loud
         what|the hell|fuck
         oh my god
         piss|bog|sod|naff|bugger|jog|f|fuck|eff off|on
         get lost|stuffed
         catch yourself|yourselves|yerselves on
         wise up
         do one
         sling your hook
         on your bike
         awa|away and|an bile|boil your head
         give it a? rest|break|over
         give over
         pack|jack it in
         leave me|us alone|be|out|in of|peace? it?
         leave it out|be?
         leave <my> phone|number alone|be
         finish|finito
         give me peace
         go away
         come on
         allow it|this|me
         you|your are? fine|grand
         bas|band|bandh karo|kar|kardo|karein please?
         you absolute|bloody|stupid? robot|bot|machine|pests|pest|muppets|clowns|melts|people|lot|bams|radges|numpties|eejits|numpty|eejit|weirdos|nuisance|tireless
         you? absolute|bloody|fucking|stupid|daft|tireless|wee|total|utter|pair|bunch|shower|shed|of* bellend|muppet|clown|numpty|eejit|tosser|wally|plonker|knobhead|pillock|twat|twats|prick|pricks|dickhead|wanker|wankers|melt|muppets|clowns|eejits|tossers|pests|robot|machine|wallies|donut|doughnut|donkey|nosy|spammers|spammer|cretin|arsehole|arseholes|bawbag|bawbags|weapon|helmet
         bell end
         you|your is|are? <degree_of>* dry|dead|jarring|peak|long|wet|sad|nosy|dull|a|an pest|pests|nuisance|menace|bother|pain|boring|irritating|annoying|beige|tiresome|wearing? now?
         you is|are? getting? on my|me? wick|nerves|tits|goat",
    ),
    // How they are: well. "Not", "was" and every other word that does not say so breaks it.
    (
        "also_fine",
        "now|again|thanks|here|lately|currently|today|anyway|so|much|myself|already
         the moment
         these days
         at the? present|moment
         on my own
         in myself
         and? fine|good|well|better|ok|grand|sorted|alright|great|happy
         and|but",
    ),
    ("degree", "so|too|very|really|just|a|bit|pretty|getting|bloody|fucking|quite|now|always|all|absolutely|proper|well"),
    (
        "fine",
        "<degree>|much|perfectly|completely|totally|doing|feeling|keeping* fine|good|well|better|ok|grand|sorted|alright|great|happy|sound|brill|champion|canny|gravy|calm|settled <also_fine>*",
    ),
    // A "no" and a laugh are here too: beside a mere "stop" they may say not to.
    (
        "doing_well",
        "no|laughing
         <i> am|are|feel|feeling|is doing|feeling|keeping? <fine>
         everything|things|all is|are? <fine>
         all? <fine>
         <i> have? had|got|have|found all|what|everything the? help|support|info|information|advice? that? <i>? need|needed|wanted|came for? now?
         <i> am|can? managing|manage|cope|coping <degree>|fine|perfectly|alright|without|on|my|own|from|here|by|myself|thanks|them|these*
         <i> am|have? found|finding my feet <also_fine>*
         <i> have? enough|plenty groups|friends|company|on
         enough|plenty|lots on
         <i> do not need|require|want help|support|checking <any_more>|up|on|thanks|now*
         <i> have|got|found* a? new? job|boyfriend|girlfriend|routine now?
         got|found a? new? job now?
         <i> have moved on|away|house now?
         <i> am getting by|on|along <fine>?
         <i> am|have|been? discharged
         you have|are|were been? <degree>|most* helpful|lovely|brilliant|good
         <i> know you mean well",
    ),
    // That they said so before, and how often.
    ("ordinal", "second|third|fourth|fifth|last|final|2nd|3rd|4th|5th|umpteenth|first|nth|one|more"),
    (
        "told_when",
        "once|twice|thrice|before|already|again|nicely|repeatedly|politely|enough|now|loads
         two|three|four|five|six|several|many|3|4|5|6|10|ten|hundred|countless|few|a times|time|dozen|hundred
         last week|month|time|year
         by text|email|phone
         over and over",
    ),
    ("say_it", "do <i> have|need to? say|tell|ask <you>|it|this|no|stop*"),
    (
        "told_you",
        "<i> have|did? already|just|keep|even? told|asked|said|texted|messaged|tell|ask|say|sent|wrote|text|asking|saying|telling|replied <you>|lot|this|it|so|no|stop|all|to* <told_when>*
         asked|told <you>|lot|already|nicely|before|twice* <told_when>*
         <told_when> of asking|telling
         how many|much more? times|time <say_it>? <question>?
         how often <say_it> <question>?
         this is|was? my|the|your? <ordinal> and? <ordinal>? request|time|warning|message|text|reminder|notice of|i|have|asked|asking|told*
         my? <ordinal> and? <ordinal>? request|time|warning|notice|chance
         for the <ordinal> and? <ordinal>? time of? asking?
         <i> said no|stop|it before|already|and* <i>? am? saying|say|said no|stop|it again
         <i> said no|stop|it before|already?
         <i> have asked before and <i> am asking again
         <i> will not ask|tell|say|warn <you>|it|this? again
         <i> mean it|this this|now|time*
         not today not tomorrow not ever
         stop means|is|equals? stop
         as <i> said|asked before|already?
         once|yet more|again",
    ),
    // What will follow if they do not stop.
    (
        "or_else",
        "or|before <i> will|am|shall|going|to* report|block|reporting|blocking|complain|complaining <you>|this|it|number|the|to|ico|ofcom* about? <you>|this?
         <i> will|shall* report|block <you>|this|it|your|number|the|to|ico|ofcom|as|spam*",
    ),
    // What they think of it, without a name for what.
    ("it", "it|they|these|this|that|those|them"),
    ("annoying", "annoying|irritating|pointless|constant|nonstop|relentless|spam|harassment|ridiculous|rubbish|intrusive|excessive|silly|boring|tedious|useless"),
    ("my_head_in", "driving|drives|drive <me> nuts|mad|crazy|bonkers|potty|insane|mental|bananas|round|up the? bend|wall|twist?\n is|are? giving|gives|gie|give <me> the? dry? boke|ick|hump|pip|scunner|rage\n is|are? doing|does|do my|me head|nut|not|ed|heid|napper in?\n is|are? getting|gets|get on my|me|tits|wick|nerves|nerve|goat my? wick|nerves|nerve|tits|goat?"),
    ("can_not", "can not\ncannot|canot"),
    ("never", "never\nhave|did never|not"),
    ("nothing", "remotely|even|really|longer|at"),
    (
        "tired",
        "<it> is|are|gets|getting|just? <degree>* <annoying>
         <degree> <degree>* <annoying>
         <it> is|are a|right|total|real|bit|of|proper* nuisance|pest|joke|menace
         <it> is|are? a|right|total|real|bit|of|proper* pain|waste in|of the|my|me? money|time|backside|arse|neck|bum|butt
         <it>|you|your is|are? <my_head_in>
         getting on my|me nerves|wick|tits
         too many of? them|these?
         <i> am|is? <degree>* not|no <nothing>? longer? interested|bothered thanks? in|about? <it>?
         no longer interested|needed|required|wanted
         not|no interested|bothered
         <it>? is|are? just|really? not|no for me
         <it>? is|are? just|really? not|no my sort|kind|style|cup|thing|bag|scene of? tea|thing? all? this?
         enough enough|now|already|thanks|please?
         enough is enough
         enough of this|that|these
         that is enough|plenty|all now|please|thanks?
         that will do now?
         <i>? do not like being pestered|chased|hounded|messaged|texted|bothered|asked|mithered|nagged
         <i> do not care for it|this|these|such|that sort|kind|type? of? thing|things?
         <i> am <degree>* old for all? it|this|that|these
         not arsed|fussed|bothered
         <i>? <can_not> be|get? bothered|doing with <it>?
         <i>? do not understand|read|like|use|want|need <it>
         <i> have had my? enough|fill of them|these
         not reading <it>
         <it> make|makes my|the phone buzz|ping|beep
         <i> have no time|use|need|interest for|of|in <it>
         <i>? have? changed my|me mind
         <i> do not bother|care
         <i>? <never> ever|really|even* asked|ask|signed|sign|agreed|agree|wanted|requested|consented|subscribed up|for|to|it|this|any|of|in|the|first|place|service|anything*
         nobody asked <you>?|for|this|it*
         <degree>* sick|tired|fed|bored up? of|with these|them
         <i>? am? <degree>* sick|fed|bored|scunnered up? of|with|by yous|you lot|people?
         sick and? tired
         <i>? can not be? arsed|bothered|doing|fashed with? it|this|these|them?
         cba|arsed
         never|not asked|ask|signed|agreed|wanted|requested|consented up|for|to|it|this|any|of|in|the|first|place|service*
         it|they frightens|frighten|scares|scare|wakes|wake|upsets|annoys|disturbs|bothers the|my|our cat|dog|budgie|baby|dogs|cats|parrot up?",
    ),
    // Signs that say it again. Not politeness: beside a lone stop sign they may say anything.
    ("sign", "stopsign|nosign|phonesign"),
    ("company", "<polite>\n<address>\n<rude>\n<sign>\n<temper>\n<told_you>\n<or_else>\n<tired>"),
    // The same with a name for what: beside these a mere hint is a wish.
    (
        "names_texts",
        "<i>? am? <degree>|getting* sick|tired|fed|bored|weary|scunnered|scunnert and|tired|up|to|death* of|with|by <what> of|from|yours|you*
         <i>? am? <degree>|getting* sick|tired|fed|bored|weary and|tired|up|to|death* of|with|by being? <texted>|<texting>|receiving|getting <me>|<what>? all? the? time?
         <the_texts> is|are|gets|getting|just? <degree>* <annoying>
         <the_texts> is|are|a|right|total|real|bit|of|proper+ nuisance|pain|pest|waste|joke in|of|the|my|money|time|backside|arse|neck|bum|butt*
         <the_texts> is|are? <my_head_in>
         <degree>|far|way* too|so many <bloody>? <text>|beeps|pings|<these_ones> from? you? people|lot?
         <i> get|getting|got|have far|way|too|so* many of? <what>
         <i> have had my|me? fill|enough|bellyful of <what>
         <i> do|did|can not|never really|ever|even* read|use|like|open|look|do|answer|bother|understand|find|abide|stand at|with? <what> helpful|useful?
         <i> never really|ever|even* read|use|liked|open|look|answer|bother|wanted at|with? <what>
         <i> do not hold with <what>
         chill|calm down? with <what>
         allow|low|lowe <texting_me>|<the_texts>
         sick|tired|fed|bored up? of|with my|me|the phone|mobile|battery going|pinging|buzzing|beeping|bleeping|ringing|dinging off|all|the|time|day|now*
         enough of this|that|it|these at|off|from work|college|school|uni|the|my|office|doctors|dentist|telly|gp*
         <i> get enough of this|that|these|it|them at|off|from work|college|school|uni|the|my|office|doctors|dentist|gp*
         once|one|two|twice is|was enough|plenty
         <degree>* too|so much|many message|text|beep|beeps|messages|texts|surveys beep|beeps*
         too early|nosey|nosy|often|long
         <degree>* sick|tired|fed|bored|done|scunnered|scundered|finished up? of|with <which>|all|your* surveys|questions|numbers|checkins|reminders|nudges
         enough <which>|all|of|with* surveys|questions|numbers|reminders now?
         <i>? do not|no longer need|want <which> nudge|nudges|reminder|reminders|questions|surveys <any_more>|now*
         <i> have? lost interest in <what>
         <i> have? changed my|me mind about|on <what>|receiving|getting|these <what>?
         binned|blocked|muted|deleted
         <the_texts> is|are? peak|long|dead|cringe|dry|moist|meh|creepy|weird
         <i> am|have? been? back on track|form|song|top|it
         life is|are? back on track
         texting is|are? not|no my|me medium|thing|bag|style|forte|strong suit?
         <i> do not text
         <what> is|are? too|very|so much|many? for me? now?
         <i>? do not|never|no hold|bother|deal with <what>
         <i>? do not|never|no answer|reply|respond to <what>
         <i> am|are? not? answering|replying|reading to? that|these|this|them every|all week|the|time|more|any|day*
         <i> find <what> annoying|intrusive|irritating|tiresome|pointless|patronising|silly|tedious
         <i>? have|got|am? got? not|no got? the|any? time|energy|patience|bandwidth|head for <what>
         <i>? have|got? not|no got? the|any? time|energy|patience|bandwidth to|for answer|answering|reply|replying|text|texting|type|typing|read|these|them|it|this|you|surveys|questions*
         <i> have enough of <what>
         <i>? <can_not> be|get? bothered|doing|abide|stand|bear with? <what>
         not reading <what>
         <i> am <degree>* old for <the_texts>
         <i>? am fine|good|ok|better without <what>? <also_fine>*
         you are spamming|pestering|bothering|hassling <me>
         <i> am? not|no <nothing>? longer? interested|bothered in|about|with <what>
         <the_texts>|<these_ones> is|are? just|really? not|no for me
         <i>? <never> ever|really|even* asked|ask|signed|sign|agreed|agree|wanted|requested|consented|subscribed up|for|to|get|receive* <what> in|the|first|place*
         never|not asked|signed|agreed|wanted|requested|consented up|for|to|get|receive* <what> in|the|first|place*
         <what> is|are? still|keep|keeps coming
         <i> will|can manage without <what> <also_fine>*
         thanks|no? for? <what> but no thanks
         <what> clog|fills|filling|fill|clogging up? my|me phone|inbox
         <what> make|makes <my>|the phone buzz|ping|beep|ring",
    ),
];
