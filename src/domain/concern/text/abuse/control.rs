//! Being watched, shut in, ordered about; fear of somebody.

use crate::domain::concern::Class;
use crate::domain::concern::text::rules::{IDIOM, PAST, Rule, STORY, USUAL};

pub const RULES: &[Rule] = &[
    Rule {
        id: "abuse.control",
        class: Class::Abuse,
        because: "they write that somebody controls their phone, movements, contacts or life",
        unless: PAST | STORY | IDIOM,
        says: "
            ~ was not me that|who|what sent|texted|wrote|typed|messaged
            in danger from|of my|him|her|from|ex|husband|partner|family|brother
            not safe to? text|message|write|ring|call|talk|reply|here|at|in|with|home
            ^ stop * not safe
            he|she|husband|partner|boyfriend|dad|ex|they is|has|have|has? found|finds|seen|reading|checking|checks|checked these|my|this|the texts|messages|phone|app
            he|she|husband|partner|boyfriend is reading|checking these|them|this|it
            ~ airtag|tracker|gps|tile in|on|under|again|the|my
            logs|log|logged|logging on|in|into as me|my|account
            has|knows|got|changed|changes my|all|the? log|logins|login|password|pin|codes|pattern in|for|on|to|everything
            turns|turned|turning|turn off|down|up * heating|wifi|lights|doorbell|alexa|thermostat * from|app|phone|work|when
            ~ cameras|camera|ring|doorbell|alexa|baby|listening * for|watch|watches|listens|hears|sees|speaks|talks * me|dog|through|who
            ~ see|sees|knows|has|check my location|24
            delete|deletes|wipe this|my|the|our number|chats|messages|texts|last * checks|lose|or|he|she|fine
            silent treatment
            stood|standing|sat|sits|waits|behind|present behind|beside|while|when me|i * write|told|bank|phone|talk
            not|never let|lets|letting|allow * district|nurse|carer|carers|doctor|social|worker|anyone in|near|visit|see
            changed|changes the|our|my locks|lock|code and|on|i|so|must
            took|takes|taken|put|hid|hides|moved|rails * frame|zimmer|walker|wheelchair|stick|hearing|glasses * away|so|out|from|up
            put|puts|gives|give|slips me|him|her|them|all|mum|something|it * sleeping|sedative|laxatives|spice|extra|calm * so|in|quiet|sleep|food
            counts|counting|count the|my|every|what * eat|rotis|slices|food|spoon|spoons|bites
            ~ follows|reports|watches me|us|everywhere * tesco|shop|back|round|loo|toilet
            parked|sat|sits|waiting|outside|turns across|outside|opposite|up * lane|house|again|night|work * again|fourth|third|every|night
            my passport is in|with|at his|her|their|the
            no|not|only english|class|college|work|friends for|house|allowed * only|house|me|him
            i get|gets a|my fiver|tenner|pound|pocket * good|behave|behaved|if
            nice|lovely as pie|when till|until|you|door|visit|people
            uses|using|used my|her|his name for|on|to * business|loans|credit|account|benefits
            must|have to|2 ask|beg for tea|food|money|the|my|everything
            moved|move in|into * friends|mates|lads|sleep * kitchen|sofa|floor|shed
            taken|took|had my|me flat|telly|house off|for|over|to * drugs|stuff|me|money
            pay|pays|paid|charge|charged|charges * see my|the own? kids|children|grandkids|bath|every
            marry|married her|him|or * no|son|tickets|booked|disown
            holding|carrying|shotting for|the them|olders|gang|boys
            not come|go home|hame * dirty|hungry|bairn|child
            cant|can not talk|speak|chat|text he|she|hes is|in|home|here|there|stood|back|listening
            ~ standing|stood|sits|sat behind|over|beside|next me|to * reading|so|talk|everything|fine|this
            he|she|they count|counts the|my|every petrol|change|money|pills|slices|mileage|minutes|coins|receipts
            ~ took|taken|takes the|my|out fuses|wifi|router|keys|phone|plug|binder|passport
            list|lists of * what i may|can|eat|ring|do|see
            ~ tracks|track me|my|us on|with|phone|snap|car|location
            ~ has|have|holds|keeps|hold my|our|the|me? * passport|share|documents|papers|keys|cards * and|saas|drawer|room|safe|card
            only when|while he|she|they are|is out|away|asleep|at
            on my own|alone|mine if|please possible
            moved in * post|bank|cross|house|shed|room|money|card|bills
            ~ not go|talk|write|see|ring|eat * he|she|husband says|said|told|say|lets
            asked|ask could|can|if i see|go|have|ring * behave|he|she|no
            to prove|show i|im|where am|was|i
            told me to say|tell
            knows|found where i|we|the|my live|safe|refuge|house|am
            phone calls 40|50|30|20|all|times
            arranging|planning|planned|booked|fixed|decided * marriage|wedding * 14|15|16|17|crying|no|not|daughter|granddaughter|sister
            cut|cutting her|my|our|sister|daughter|girls * holidays|summer|holiday|ceremony
            lock|locked|locks the? gate|freezer|fridge|door|pantry|phone|us|kitchen|food
            gone through|goes|through my|the|every bag|phone|bin|drawers|messages|texts
            ~ he|she|they|husband|wife|son|partner|boyfriend|brother|bhai|mum|dad|daughter|boss|ex|nephew|bf _ _ checks|reads|reading|monitors|tracks|watches|listens|smashed|smashes|broke|hides|hid|deletes|deleted|keeps|took|takes|has|got|goes|look|looks|check|controls|controlling|reads|knows|opens|unplugs|holds * my|me|the|this * phone|texts|messages|passport|keys|key|tablet|laptop|calls|post|letters|emails|whatsapp|facebook|location|stick|frame|glasses|teeth|aids|aid|charger|sim|documents|papers|buletin|visa|chair|meds|medication|logins|password|passwords
            ~ checks|checking|check|reads|reading|goes|went|monitors|looks|looking|tracks|keeps _ _ my|me|the|this|all|every _ phone|texts|messages|emails|post|letters|mail|mileage|receipts|bag
            ~ took|takes|taken|taking|smashed|smashes|broke|hides|hid|has|keeps|got my|me _ phone * again|off|so|locked|away|use|sister~|back|hide|this
            ~ phone|keys|passport * taken|confiscated|smashed|hidden|locked|off me
            ~ bin|been|is|has|he|she|sees|reading|reads|looks|looking|on|through|see|gets|reads my|me|on? _ phone|texts|messages * he|she|not|careful|reply|weird|if
            ~ sees|see|reads|reading|read|look|knows|watching|finds|checks * texts|messages|this|these|them|phone|it * he|she|him|again|do|delete|not|please|angry|kick~|careful|mad
            if he|she|they|husband sees|reads|finds|knew|knows|found|catches|hears|comes
            ~ he|she|they|husband|nephew|man will|might|can|could|reading|reads|sees|read|see|is _ read|see|find|reading|watching _ this|texts|it|these|them|messages|text|phone?
            ~ not|never let|lets|letting|allow|allows|allowed|allowing|permit * me|us|her|him|to|out|see|talk|speak|go|leave|use|eat|work|friends|phone|have|church|doctor|open
            ~ not allowed
            ~ allowed|allows|lets|gives|gets me? only|out|twenty|ten|£|once|five|fiver|tenner|one|10|20|5|to
            ~ only|lets|allowed * when he|she|says
            will|would|does|do|can not|never let|leave me|us|her|him|mum _ out|go|see|speak|leave|have|alone|talk|use|work|eat|be|house|phone|door|anywhere|key|sleep|on|near|my|get
            only alone when|while|at|for
            ~ locks|locked|lock|locking|bolts|bolted|padlock|padlocked|trapped|shut|shuts _ _ me|us|him|her|them|my|the|door|in|front|inside _ in|inside|out|outside|room|house|bedroom|cupboard|from|door|shed|wont|at|upstairs
            ~ put|puts|has a? _ lock|locks|padlock|bolt|bolts|cameras|camera|tracker|app * door|fridge|outside|my|phone|room|bedroom|car|house|food|cupboard
            ~ tracker|tracking|location app|on|phone|car|my|him|he|sharing|find
            cameras|camera in|everywhere|watching _ house|home|room|bedroom|kitchen|me
            door * from|off|on * outside|bathroom|hinges
            ~ keep|keeps|kept|hold|holds|held me|us|her|him|mum in|prisoner|inside|locked|from|away
            prisoner * home|house|own
            like a? prisoner
            ~ sleep|hide|hiding|sit|sits|hidden|locked|barricaded|barricade|hid * in|with * bathroom|bath|shed|wardrobe|cupboard|toilet|locked|lock|door|chair|car|upstairs|room * lock|locked|he|him|door|till|until|when|because|from|shout~|wi|with
            ~ lock|chair|wardrobe|drawers * on|against|under|behind * door|handle
            ~ follows|following|stalks|stalking|stalker|waits|sits|turns|hangs|parks|parked|sat|waiting _ _ me|us|her|outside|up|across|round|at|around|in * work|home|house|everywhere|halls|school|car|night|flat|road|gate|job|door|every|there|about
            ~ isolat~
            cut|cuts|cutting|keeps|kept|turned|stopped|stops|stopping me|us|her|him _ off|away|against|from|seeing * friends|family|everyone|mates|mum|kids|sister|speaking|talking
            ~ stop|stops|stopped|stopping|forbids|forbid|bans|banned me|us|her|him from|going|seeing|leaving|talking|having|to
            ~ tells|telling|says|dictates|decides|chooses|picks|controls * what|who|where|when|how * i|me wear|can|eat|see|go|do|say|spend|dress|talk|sit|think|sleep
            ~ controls|controlling|controlled|coercive|coercion|gaslighting|gaslights|gaslight
            ~ says|said|saying|threatens|threatened|threatening|tells|told|threat|reckons|sez|say|if * take|tell|report|call|have|get|put|ring|send|post|lose|judge|social|out|leave|go|stop * kids|children|baby|social|visa|home|police|immigration|office|sectioned|family|everyone|court|custody|bairns|judge|mad|deported|council|house|street|nobody|believe|unfit|job
            ~ sectioned|mental|mad|crazy|unfit * he|she|says|said|told|if|judge|they|tells
            ~ says|said|tells|telling|told|calls|calling|called|say|reckons|keeps * me * thick|stupid|useless|worthless|fat|ugly|mad|mental|crazy|nothing|slag|slut|bitch|cow|pig|idiot|names|waste|disgusting|pathetic|whore|retard|burden|nobody|dirty|witch|unfit|fault|confused|doting|besom
            ~ shouts|shouting|screams|screaming|yells|swears|roars|bawls|bellows _ at|in me|us|him|her|kids|mum|my|face|the
            ~ puts|put me|her down
            walking|walk|living|tiptoe~ on|round|around * eggshells|glass|him|her|moods|temper
            ~ eggshells
            ~ count|counts|counting|checks|times|timing|inspects|logs|asks|wants|demands * receipts|receipt|money|change|steps|minutes|time|mileage|where
            ~ receipts
            ~ minutes late
            ~ delete|dont|don't|not|never|please * reply|text|write|ring|call|answer|phone * he|she|him|her|husband|read|reads|home|in|here|delete|see|sees|phone|back|this|after|only|again|library
            ~ not reply
            only ring|call|text|phone when|while|if * he|she|out|alone|work|chapel|mosque|gurdwara|asleep
            he|she|husband * asleep|out|left|work|gone|away|shower|shop|chapel * ring|call|quick|now|phone|minutes|hang
            ring|call|phone|text when|while|if|after * he|she is _ out|asleep|at|away|gone|chapel|work|shop
            ~ say|pretend|act|tell you|you're|him|her|them|like are? * from|library|dentist|hairdresser|catalogue|wrong
            private|withheld number|no
            code word|words
            ~ use this|my|sister~|neighbour~|friend~|another|not one|number|phone * not|only|from|dont|his|hers|mine|not|he
            this is my|a|me sister|friend|neighbour|mum|mate|sisters|friends|neighbours|mates|daughters|cousins * phone|number * he|took|mine|smashed|not|him|dont|broke|again
            forced|forcing|forces|force _ me|her|him|marriage|us * marry|sign|leave|work|have|go|to|sell|wedding
            marry * not|forced|make|kill|decided|cousin|pakistan|16|15|17|flight|choice|want
            ~ passport * took|taken|has|keeps|keep|hidden|locked|hides|holiday|boss|foreman
            boss|foreman|agency|host|landlord|manager|supervisor|owner * passport|touch|lock|cannot|wages|sleep|room|key|threat|visa|sex|hand|naked|enters
            ~ jealous
            possessive
            ~ took|takes|taken|removed * door off
            says|said|told|tells * sign * over|baby|house|or
            found us|me|out he|outside|where
            he has found
            left him|her|because|he|she and _ found
            will find|finds me|us|them
            out|outing me|us to
            ~ posts|post|posting as|pics|my
            ~ outside my|the|our|work house|door|flat|work|window|again|gate
            hidin|hiding in|from|under|behind
            honour|honor|shame|disgrace|izzat * family|kill|marry|killing|brother|beat
            ~ dealer|dealers|gang|they|lads|mates|he|guy|nephew|boys * moved|taken|took|using|use|living|stay|stays|sleeping|kip|staying in|into|over|my|here|at * flat|house|room|place|keys|home|leave|out|wont
            cuckoo~
            ~ county lines
            ~ runnin|running|run|carrying|carry|deliver|holding packages|parcels|drugs|stuff|bits|gear|food * for|they
            vapes|presents|phone|gifts|trainers|money * 13|14|15|12 * boyfriend|bf|man|24|older|lad
            13|14|12|15|fourteen|thirteen * boyfriend|bf|bloke|man|lad|fella|sex|pregnant|older * 19|20|21|22|23|24|25|26|27|28|30|35|40|older|man|vapes|hotel
            ~ not real|that|what name|it|happy|looks
            all good|fine|ok|happy|well here * deborah|she|he|does|not|need|service|longer|this
            ~ not come|speak|talk to|on the|phone|now? phone
            what do you want with|from her|him|my|wife
            stop|not texting|contacting|messaging|writing * my wife|husband
            he sees
            he is nice now
            ~ locked|lock me|us|her|him|them|door
            owns|bleeds|bleeding me|him|her dry
            not safe * home|here|house|with|him|her
            ~ unsafe
        ",
        cases: &["he wont let me out or hv a key", "this is me sisters phone he took mine again", "he checks my phone"],
    },
    Rule {
        id: "abuse.fear",
        class: Class::Abuse,
        because: "they write that they are afraid of somebody or of home",
        unless: USUAL,
        says: "
            text|texts|message|messages|phone|replying|texting * not safe
            scared|frightened|terrified|afraid|dread|dreading to|of go|going home
            ~ scared|afraid|frightened|terrified|petrified|fear|frit|feart|nervous|dread|worried _ _ of|what|about|when|if|at|to|for|he|she|in * him|her|them|home|he|she|they|husband|wife|son|partner|grandson|nephew|house|carer|boyfriend|dad|mum|ex|uncle|brother|man|temper|moods|boss|tonight|tell|anyone|lodger|neighbours|carers|daughter|key|comes|gets|staff|drink|night|back|ask
            ~ scared|afraid|frightened|terrified|dread|fear|not|hate to|of|2|going|goin|it _ go|going|home|him|her|weekend|when
            scared|frightened|terrified|afraid home|here|indoors
            ~ he|she|they|it|son|husband scares|frightens|terrifies|intimidates me|us|the|kids|my|her|him
            ~ scares|frightens me
            ~ flinch|jump|shake|freeze|heart * when|every|key|door|comes|hear|he|steps|voice
            key|keys|car|door|footsteps|van * goes|door|hear|lock|drive|path|comes|pulls * scared|flinch|shake|sick|jump|freeze|stomach|dread|heart|quiet|scared|hide
            not feel|am|safe|feeling _ safe * home|here|him|around|house|with|my|own|flat|night
            ~ threatens|threatened|threatening|threats|threaten _ me|us|her|him|to|my|with?
            threats
            hate|dread * weekends|home|he|night|evenings * he|home|drink~|gets|back
            he|she * drunk|drinks|drinking|drink|drank|beer|pub|temper|angry|mad|rage|mood * hit|scared|kids|shout~|smash~|hide|room|bad|frightened|different|violent|nasty|starts|kicks|careful|home|throws
            his|her|he's temper|moods|rages|fists|hands
            temper|moods * his|him|her|scared|kids|hide|worse|lose~|get
            back out|home|from|of nick|prison|jail|inside * scared|know|means|he|fri|dad
            out|released|coming _ nick|prison|jail|inside|bail * know|means|scared|worried|find|dread|threat
            ~ tell|told|telling anyone|anybody|him|her|you * hurt|kill|worse|scared|angry|windows|batter|regret|lose|stop
            worse|better|pay|trouble if|for|when i * say|tell|leave|speak|told|complain|home
            say|says|told|if i|tell * windows|door|brick * thru|through|in|back
            pay|money|windows * or|every * go|in|through|get|door
            protection|collection * door|pay|friday|windows|every
            banging on|at|the my|door|window * drunk|night|scared|again|him|ex|shouting
            broken|kicked|smashed|put _ the? door|window|windows|in * he|ex|him|they|last|night|again|hide|hid~|her|back|home
            ~ restraining|non-molestation|nonmol|injunction|molestation order
            women|womens|women's aid|refuge * need|room|number|place|get|tonight|full|space|go|help|how
            where|who|number|can|how * go|ring|call|hit|refuge|leave * him|refuge|being hit|abuse|violent
            ~ daren|daren't|darent|dare|dares not|to|say|tell|leave|ask|go|dont?
            dare not
            ~ not tell|say|breathe|mention * anyone|him|her|my|husband|said|told|i|word
            not|dont tell him|her|them|anyone|my|the _ _ i|told|said|texted|wrote|that
            say nothing|owt to|about * him|her|staff
            not say no to|when|he|she
            feel * say no
            ~ scared|afraid|frightened
            ~ makes|make|made|making me * feel|scared|small|frightened|afraid|give|hand|beg|ask|pay|sign|sleep|eat|do|strip|stand
            afraid _ my
        ",
        cases: &["scared to go home", "i flinch every time the key goes in the door"],
    },
];
