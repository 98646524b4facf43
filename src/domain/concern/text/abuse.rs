//! Violence, control, fear at home, money taken, neglect by carers; of the person or of anybody else.

use crate::domain::concern::Class;

use super::rules::{ALWAYS, DENIED, IDIOM, PAST, Rule, STORY, USUAL};

pub const RULES: &[Rule] = &[
    Rule {
        id: "abuse.violence",
        class: Class::Abuse,
        because: "they write that somebody hits or hurts them or somebody else",
        unless: USUAL,
        says: "
            got|has|had|have me|her|him|us by|against the|my|me|her neck|throat|hair|wall
            black|bruises|bruise|mark|marks match|matches|shape|shaped a|hand|of|fingers
            stubbed|stub|puts|put a|her|his fag|cig|cigarette|tab|ciggie out|oot on|me
            ~ kickin|kicking|kicked|booting|booted|banging in|the|my|at? door|in
            knocking|knockin ten bells|seven bells|lumps
            cracked|broken rib|arm|jaw|wrist|nose * did|mean|he|she|fall|third
            not|never mean|meant to * rib|arm|hit|eye|push|lip
            ~ is|keeps|always|been hitting|hittin|kicking|punching|slapping me|us|her|him|my|mum|the
            i|ive|have? hit|slapped|pushed|grabbed|shook|pinched her|him|mum|dad|my * wouldn't|stop|hard|never|ashamed|bruised|before|would|tired
            chased|chases|chasing|came|comes at? me|us|her|him * poker|knife|belt|stick|pan|bat|hammer
            ~ squeezes|squeezed|nips|nipped|pinches|pinched|flicks|flicked|pulls me|my|our|her|his|josh's hand|ear|arm|hair|where|till
            batters|leathers|beats|beat|brays the|my|our|one|him|her|little? boy|girl|weans|kids|bairns|mam|mum|lad
            with|uses|used|takes|took|hot a|the|his|her? belt|pipe|iron|slipper|stick|hose to|on|them|him|her|me|see|we
            touches|touched|touching|interferes|interfered the|my|with|our|younger|little boys|girls|girl|boy|kids|daughter|son|niece
            lie|sleep with me|him|her * curse|cure|heal|lift|rent|visa
            share|shares|shared|sharing|posts|posted|sends * my|her nudes|pics|photos|pictures|videos
            cutting|cut|circumcision|circumcised|mutilation * daughter|girl|girls|summer|cousin|bleed
            slapped|slaps|punched|punches|kicked|kicks|shoved|shoves|headbutted|throttled|thumped|belted|battered me _ in|again|round|across|hard|when|cos|because|down
            ~ fell|fallen|fall|walked|slipped|bumped against|down|into|on|off|at|just the|a|stairs * again|clumsy|cupboard|aga|door|dont
            ~ bruise|bruises|mark|cut|burn is|it|only|nothing * from|cupboard|fell|fall|door|nothing|stairs|cooking|please|ask
            ~ up|against|agin the|a|tother? wall|t'wall|door|cooker|fridge|counter
            ~ stepdad|uncle|brother|dad|landlord|man|host|he comes|enters|walks|lets in|into|himself * room|shower|bath|bed|night|naked|changing
            tickle game|secret|secrets * like|uncle|our|tell
            ~ broke|broken|split my|her|his|me nose|jaw|arm|rib|ribs|wrist|finger|lip|tooth|teeth
            ~ throws|threw|hoys|lobs|chucks his|the|her|my dinner|plate|plates|phone|tea|cup|kettle|food|chair
            in the background|wall screams|screaming|crying
            screams|screaming|cries|crying every|most|all night|nights|time * stops|wall|next|door|child|neighbour
            rent * other|another ways|way|sorted|favours|nice
            ways|way to pay|sort him|it|rent
            ~ #abuser _ _ #hit _ me|us|her|him|them|my|mum|mam|his|the
            #abuser * #violent
            he|she|they|him|her|husband|son|dad|partner|boyfriend|wife|grandson * hit|hits|hitting|slap|slaps|slapped|punch|push|pushed|pushes|kick|kicks|grabs|grabbed|hurts|beat|beats|shove|shoved|bites|bit|pinch|pinches|pinched|nips|drags|dragged|shakes|throws|threw|burnt|burned|pulls|pulled|spits|chucks me|us|him|her|my|kids|mum|mam|baby|wean|bairn|child|children|them|things|plates|stuff
            ~ hit|hits|hitting|slapped|slap|punched|pushed|shoved|kicked|battered|beaten|beat|strangled|choked|thumped|smacked|belted|grabbed|headbutted|bit|burnt|burned|assaulted me|us|him|her|again|the|my|our|wean|bairn|mum|mam
            ~ slapped|punched|pushed|shoved|kicked|strangled|battered|headbutted|choked
            ~ batters|belts|leathered|leathering|clouts|clouted|lamps|braying|brays|skelps|skelp|wallops|walloped|thrash|thrashed|whipped|thrashes|knocks|battering
            ~ being|been|gets|getting|got hit|slapped|punched|beaten|battered|kicked|leathered|bullied|abused|hurt by|again|off|at|for|from|when?
            ~ raise|raises|raised|lift|lifts|lifted|lifting|lays|laid|laying|puts|put|hands|fists|fist his|her|their|a|on? hand|hands|fist|fists|me|us|her
            ~ hands|hand|arm|arms|fingers * round|around|on|over|to * neck|throat|mouth|face
            ~ round|around|by|on|squeezed|squeezes|grabs|grabbed _ my|her|me|the|his _ neck|throat|hair|wrist
            ~ black|blackened|fat|split|thick|burst|busted eye|eyes|lip|eyebrow|nose|mouth
            ~ bruise|bruised|bruises|bruising|marks|marked|welts|handprint|handprints|fingermarks|cigarette * arm|arms|neck|legs|back|face|wrist|body|ribs|burns|covered|son|her|his|mum|door|fell|again|cover|makeup|all|hide|sleeves
            ~ covered in|with bruises|marks|burns|welts
            says|said|saying|told|claims * walked|fell|slipped|bumped|banged|door|cupboard|stairs * bruise~|black|eye|lip|believe|again|never
            ~ walked|fell|banged|bumped into|in|on|down the|a? * door|cupboard|wardrobe|doors * again|says|third|eye|bruise
            ~ threw|throws|threw|throwing|chucked|smashed|smashes|smashing|launched|lobbed * at|against|over me|us|her|him|the|my|head
            threw|throws|pushed|shoved|pins|pinned|pinning|slammed|held|holds|drags|dragged|knocked|holds|sat me|us|her|him|my _ against|across|into|down|by|on|over|out|off|up
            ~ smashed|smashes|kicked|kicks|punched|punches|punching|broke|breaks|put|puts|putting _ _ door|wall|walls|doors|phone|telly|window|windows|plates|tv|fist
            ~ got|gets|is|getting|goes|be|was|turns|being|bit|too violent|aggressive|rough|handy|nasty|physical|heavy
            rough|rougher|roughly|heavy with|wi|handed
            heavy|rough|free handed|handling|with
            kicks|kicked|kicking|kick off|aff
            ~ domestic abuse|violence
            ~ abuse|abusive|abused|abusing|abuser
            ~ violent|violence
            hits|beats|hurts|slaps|punches|kicks me|us|him|her|them|my|the
            ~ hit me
            assaulted|assault
            ~ raped|rape|molested|groped|gropes|grope|groping|fondled|nonces|nonce|grooming|groomed
            ~ touch|touches|touched|touching|feel|feels _ me|her|him|my|them|my|us|up|kids|lass|lad|girl * asleep|sleep|not|when|up|leg|there|under|places|scared|bits|bath|night|at|dont|again|wrong|shower|wrongly|inappropriately
            touches|touched|touching me|her|him|my|them
            hand|hands on|up|under _ _ leg|legs|knee|thigh|skirt|top|trousers|bum|bottom
            hand|hands|touching where * not
            comes|come|came|coming|gets|climbs|enter|enters|walks in|into|to|in? * my|her|the room|bed|bedroom|shower|bathroom * night|asleep|when|drunk|wash|still|he|sleep|undress|every
            sex|sexual|sexually|intercourse * not|asleep|sleeping|want|made|make|forced|forces|no|when|favour~|abuse|pressure|pester~|wont
            ~ make|makes|made|making|forces|forced|pesters|pressures me|her|us * sex|things|bed|do|touch|sleep|watch
            made|makes me|her do things|stuff
            favours
            pictures|pics|photos|videos|nudes|video * post|share|send|online|leak|everyone|show|threat~|money|snap
            sleep|sex|bed with _ _ or|for|instead rent|room|out|street
            ~ bullied|bullying|bullies
            ribs * black|broken|blue
            ~ iron|cigarette|hot|kettle|boiling|tea|scald~|burn on|me|my|over|threw _ arm|me|hand|skin
            branded
            tie|tied|ties|strapped|strap|restrain~|sheet * chair|bed|radiator|wrists|her|him
            ~ elder|child abuse
            ~ hits|hit|hitting|scares|scare|smacks|beats|hurting|hurt _ the? kids|children|baby|mum|mam|dog
            marked my|me
            flinch|flinching|flinched
            it is _ illness|dementia|drink not him|her
            not him|her * illness
            ~ hurt|hurts|hurting|pinches|pinch|nips|nip|pulls|rough me|him|her|my _ when|hair|ken|washing|arm|wash|he|she|again|dress~|bath|on
            ~ split|burst|bust eyebrow|lip|head
            ~ slap|slaps|slapped|skelp|skelped
            kicked|kicking|pushed|punched|hit my|his|her|our _ dog|cat|son|daughter|mum|brother
        ",
        cases: &["Slapped me in Asda in front of everybody", "got a fat lip again dont fuss", "he puts his hands round me neck"],
    },
    Rule {
        id: "abuse.control",
        class: Class::Abuse,
        because: "they write that somebody controls their phone, movements, contacts or life",
        unless: PAST | STORY | IDIOM,
        says: "
            ~ airtag|tracker|gps|tile in|on|under|again|the|my
            logs|log|logged|logging on|in|into as me|my|account
            has|knows|got|changed|changes my|all|the? log|logins|login|password|pin|codes|pattern in|for|on|to|everything
            turns|turned|turning|turn off|down|up * heating|wifi|lights|doorbell|alexa|thermostat * from|app|phone|work|when
            ~ cameras|camera|ring|doorbell|alexa|baby|listening * for|watch|watches|listens|hears|sees|speaks|talks * me|dog|through|who
            see|sees|knows|has|check my location|24
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
            not go|talk|write|see|ring|eat * he|she|husband says|said|told|say|lets
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
            only|lets|allowed * when he|she|says
            will|would|does|do|can not|never let|leave me|us|her|him|mum _ out|go|see|speak|leave|have|alone|talk|use|work|eat|be|house|phone|door|anywhere|key|sleep|on|near|my|get
            only alone when|while|at|for
            ~ locks|locked|lock|locking|bolts|bolted|padlock|padlocked|trapped|shut|shuts _ _ me|us|him|her|them|my|the|door|in|front|inside _ in|inside|out|outside|room|house|bedroom|cupboard|from|door|shed|wont|at|upstairs
            put|puts|has a? _ lock|locks|padlock|bolt|bolts|cameras|camera|tracker|app * door|fridge|outside|my|phone|room|bedroom|car|house|food|cupboard
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
            says|said|saying|threatens|threatened|threatening|tells|told|threat|reckons|sez|say|if * take|tell|report|call|have|get|put|ring|send|post|lose|judge|social|out|leave|go|stop * kids|children|baby|social|visa|home|police|immigration|office|sectioned|family|everyone|court|custody|bairns|judge|mad|deported|council|house|street|nobody|believe|unfit|job
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
            took|takes|taken|removed * door off
            says|said|told|tells * sign * over|baby|house|or
            found us|me|out he|outside|where
            he has found
            left him|her|because|he|she and _ found
            will find|finds me|us|them
            out|outing me|us to
            ~ posts|post|posting as|pics|my
            outside my|the|our|work house|door|flat|work|window|again|gate
            hidin|hiding in|from|under|behind
            honour|honor|shame|disgrace|izzat * family|kill|marry|killing|brother|beat
            ~ dealer|dealers|gang|they|lads|mates|he|guy|nephew|boys * moved|taken|took|using|use|living|stay|stays|sleeping|kip|staying in|into|over|my|here|at * flat|house|room|place|keys|home|leave|out|wont
            cuckoo~
            county lines
            runnin|running|run|carrying|carry|deliver|holding packages|parcels|drugs|stuff|bits|gear|food * for|they
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
            scared|frightened|terrified|afraid|dread|dreading to|of go|going home
            scared|afraid|frightened|terrified|petrified|fear|frit|feart|nervous|dread|worried _ _ of|what|about|when|if|at|to|for|he|she|in * him|her|them|home|he|she|they|husband|wife|son|partner|grandson|nephew|house|carer|boyfriend|dad|mum|ex|uncle|brother|man|temper|moods|boss|tonight|tell|anyone|lodger|neighbours|carers|daughter|key|comes|gets|staff|drink|night|back|ask
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
    Rule {
        id: "abuse.money",
        class: Class::Abuse,
        because: "they write that somebody takes or controls their money or belongings",
        unless: PAST | STORY | IDIOM,
        says: "
            borrows|borrowed|borrow off|from|of|my|her|his me|him|her|disability|benefits|pip * week|every|back|never|coat|not
            support|social|key worker|carer|cleaner * borrows|borrow|card|pin|will|beneficiary|loan
            empties|empty|emptied|empties my|me|her|his account|purse|bank|card
            dealer|lads|men|man|fellas|boys at|bang|banging|come|comes the|my|at|on|for door|money * money|machete|again|terrified|dogs
            gift|amazon|steam|itunes|google cards|card|vouchers * army|online|wants|fb|send|met|sent
            sent|sends|lost|gave|give|given * 3|grand|thousand|thousands|pension * online|fb|army|phone|him|man
            made|makes|sent|drove|drives|took|takes me to|2|into the bank|cashpoint|atm|cash
            papers|paper|deeds|will * sign|signed|signing * leave|until|till|land|house|not
            gives|gave me|her a push|shove|slap|nip * slow|when|pin
            wears|wearing|wear my|her|mums|nans rings|ring|watch|jewellery|coat now|and
            ~ sign|signs|signed|signing three|my|some|the|her|things|cheques|something|papers|it * house|cheques|things|not|hand|told|know|asked|read|made
            benefit|benefits|wages|money|uc|pension all? go|goes|going|paid|still to|in|into his|her|their account|bank|card
            purse|tablets|money * cleared|empty|light|missing|gone * again|he|she|boy|when|always|staying
            cleared|emptied|been in my|me|her purse|account|bag|tin
            online|friend|fiance|man|he * stuck|needs|needed * hospital|money|ticket|flight|hundred|thousand|visa
            ~ garden|roof|path|drive|gutters * owe|four|thousand|hundred|more|bank|waits
            lads|mates|people|dealer|steve|friends * in my flat|house|place
            ~ #abuser _ _ _ takes|took|taking|takin|has|keeps|keep|controls|holds|nicks|nicked|robs|robbed|steals|stole|stealing|spends|spent|drained|emptied|uses|using|lifts|lifted|wants|demands|gets|got|kept|hides|collects|draws|withdraws|drawing|taken|sold|pocketed|pockets|grabs|hold|bleeds|cleans|rolling * my|me|his|her|mum~|dad~|our|all|nan's|off|mams _ money|card|cards|pension|benefits|benefit|wages|wage|giro|account|savings|pin|purse|bank|book|pip|cash|tips|carers|jewellery|house|rings|ring|watch|cheque|chequebook|chequbook|pay|allowance|salary|bankcard|tin|beasts|wallet|inheritance|telly|car|things|tablets|meds
            ~ takes|took|taking|nicks|nicked|steals|stealing|stole|robs|robbing|keeps|lifts|helps|hides|has|tax|taxes _ _ my|me|his|her|mum~|dad~|money|a|tenner|twenty|off|our _ money|card|pension|benefits|wages|giro|savings|purse|pin|bank|book|me|him|her|cash
            money|cash|things|bits|jewellery|tenner|twenty|notes|savings|pension|rings * missing|gone|disappear~|going|vanish~|taken|goes|stolen * purse|carer|son|account|drawer|visits|every|she|he|tin|bag|again|after|nephew|grandson|account|handbag|when
            out of|from|of|in my|her|his|mums|nans purse|wallet|handbag|bag|account|drawer
            make|makes|made|making|making|force|forces|forcing|pressure|bully|bullies me|him|her|mum _ give|pay|hand|sign|lend|transfer|buy|withdraw|take _ him|her|them|money|over|for|it|cash|house|all|out|loan
            hand|handed|handing|give|gives|gave _ it|my|all|wages|money|him|them _ over|wages|money|pension|card|all * he|she|every|or|door|him|son|them|scared|has|asks
            asks|asking|demands|wants|begs|pesters|nagging|on for|at|me _ money|cash|more|loan|card * again|scared|no|angry|every|follow|nasty|then|always|shout~|gets
            ~ has|holds|keeps|got my|me|the|mums|his|her * card|cards|pin|chequebook|bankbook|passbook|book|bank|savings
            ~ has|have|got|took|take my|me|mum's bank|pin|pension|card|cards|money|book
            ~ power of attorney
            ~ sign|signed|signing|made|change|changed|changing * house|will|papers|over|form|paper|deeds * nephew|son|daughter|without|not|spectacles|glasses|made|him|her|read|his|her|told|forced|understand|name|bank
            sign|signed _ house|flat|farm|will|home|car|pension over|to|away
            twenty|ten|fiver|tenner|five|10|20|5|15|£ _ _ a|on|per week|friday|day|pocket|giro * allow~|he|she|gives|my|own
            gives|give|allows|lets|doles me|us|her _ _ pocket|tenner|fiver|twenty|allowance|10|20|5|£
            ask|asking|beg * him|her|he|she|for * money|pads|bus|food|own|nappies|penny * card|every|own|he|wont|my|need|has
            not|never give|gives|let|have|see|get me|us|any|my|penny _ _ money|cash|own|card|food|pads
            stopped|cancelled|cancels|froze|blocked|stops my|me _ card|cards|account|bank
            man|bloke|fella|someone|lady|woman|caller|he|they|scam|scammer * phone|rang|door|roof|drive|gutter|bank|computer|online|police|microsoft|app * money|numbers|pin|card|cash|transfer|bank|back|thousand|hundred|details|more|codes|danger|account
            ~ roof|drive|gutters|tarmac|tiles|roofer * cash|thousand|hundred|back|more|pay|money|nasty
            ~ scam|scammed|scammer|scammers|conned|swindled|defrauded|fraud|fleeced
            sent|send|sending|gave|transferred|gift|lend|lent * money|vouchers|thousands|cards|savings * online|met|army|oil|never|love|soldier|america|dating|bitcoin|met|facebook
            pays|paid|pay me nothing|no|less|half|not
            work|works|working * no|not|never pay|paid|wages|money|paid
            wages|salary|pay * keep|keeps|takes|boss|owe|mattress|room|foreman|transport
            benefit|benefits|giro|pension|pip|pay day|off|day * friends|mates|lads|come|comes|round|take|clean|grandson|son|he|they|off|me
            ~ friends|mates * giro|pay|benefit|money|clean~|nowt|borrow|never|flat
            loan|money shark|sharks|lender
            taking|take advantage|liberties
            exploit~
            owe|owes him|them * work|sex|favours|pay|knees|scared|carry|run
            lodger|tenant * wont|scared|locked|pay|leave|took|pin
            ~ house|flat|boat|land|farm * sold|selling|name|signed * did|without|not|asked|whom|tell|ask
            charge|charges|charging me|us for|to
            get|gets|got|keep|hands into|on|of my account|bank|savings|money
            money * he|she|they * takes|took
        ",
        cases: &["my grandson makes me give him money every giro day and i dont feel i can say no", "hes bleeding me dry, every wage, i hand it over at the door"],
    },
    Rule {
        id: "abuse.neglect",
        class: Class::Abuse,
        because: "they write that carers or family neglect or mistreat somebody who depends on them",
        unless: STORY | IDIOM,
        says: "
            no|not|without carer|carers|help|home-help * days|pads|since|week|changed|emptied
            days|weeks no|without|with carer|carers|pads|nobody
            feed|fed|feeds|put|puts us|me|them|residents|mum|dad at|to half|bed|three|four|3|4 * then|nowt|nothing|locks
            bell|buzzer|cord * moved|reach|took|off|unplugged|ignore
            ~ staff|carer|carers|worker|they|girl * laugh|laughs|mock|film|films|filmed|calls|call * me|him|her|us|it|smelly|names|stupid
            since|been * chair|stairs|downstairs * saturday|sunday|monday|tuesday|wednesday|thursday|friday * no|one|nobody|come
            sleep|sleeps|slept in|on the|a shed|coal|kitchen|floor|cellar|garage * hole|since|years|he|she|son|wife|married|second|laundry
            cooks|cleans|cooking|looks for|after 5|6|7|8|9|10|them|family * school|niece|girl
            niece|girl|lad|child|bairn|she not|isnt in|at school * cooks|cleans|minds|works
            wets|wet herself|himself when|any|time|every * man|comes|in|he
            ~ carer|carers|staff|home|help|nurse|nurses|they|she|he|girl|agency|lass|ward|daughter|son * leave|leaves|left|forgot|forget|forgotten|shout|shouts|rough|handle|ignore|ignores|late|turned|been|comes|come|turn|sign|wont|dont|not|never|pulls|handles|laugh|laughs|threw|slap|nip|pinch * me|him|her|mum|wet|soiled|bed|pad|hours|food|insulin|meds|wash|hungry|rough|bell|feed|change|all|dirty|fed|bruise|bruises|floor|cry|call|toilet|medication
            ~ left|leave|leaves|leaving|lying|laying|sat|sitting|sits|lies|sleeping * in|wet|soiled|alone|without|on|dirty * wet|pee|wee|urine|mess|soiled|pad|nappy|own|filth|hours|all|day|night|poo|dirty|toilet|sheets|commode
            ~ not|nobody|never|no|without * washed|wash|bathed|changed|fed|feed|feeding|turned|cleaned|emptied|showered|toileted|lifted * days|week|weeks|since|all|him|her|mum|me|bag|hours|carer|carers|joan|nobody|dad|pad
            not feed|feeding|wash|washing|change|changing _ him|her|mum|dad|joan|me|them
            carer|carers|help * not|never come|came|been|turned|shown|turning|showing|turn
            no|nobody|not|none carer|carers|one|body|ones * days|since|come|comes|ring|today|weekend|came|yet
            nobody|no comes|one|answers|come|body * ring|bell|press|call|cord|buzz|shout|pull
            ~ bell|buzzer|cord * reach|away|not|nobody|took|takes|hours|ignore|answer~|feart|out
            ~ bedsore|bedsores|sores|sore|ulcer|ulcers * back|size|bone|heel|bum|bottom|nobody|saucer|carers|found|smell~|left
            skin|just and|n bone|bones
            losing|lost weight * home|carer|feed|mum|dad|she|him
            ~ child|children|kids|bairns|baby|boy|girl|weans|wee|lad|lass|little|toddler|year * alone|left|hungry|starving|dirty|bins|outside|crying|scared|neglected|filthy|no|own|locked|cold|streets|bruises|shoes * hours|night|all|food|days|clothes|coat|house|pub|home|stair~|own|out|dark|mum|eat|fed|out|asked|screams|parents
            neglect|neglected|neglecting|neglects
            left * kids|children|baby|boy|girl|toddler|bairns * alone|own|car|house|home|night
            mum|mam|dad|parents * not|aint|never * back|home|been|come * days|since|thurs|thursday|friday|weekend|monday
            ~ feed|fed|eat|eats|food|dinner|meals * last|alone|scraps|floor|leftovers|outside|dog|utility|shed|separate|locked|cold|after
            sleep|sleeps|sleeping|live|lives|living|kept|keeps|keep|put in|on * shed|cellar|garage|cupboard|utility|kennel|attic|loft|caravan|floor * he|she|him|her|my|made|makes|dad|son|lad|years|lock|they|man
            #other * sleeping in|on a|the shed|cellar|garage|cupboard|kennel
            force|forced|held|holds|forcing * feed|fed|nose|mouth|drink|tablets|pills|down|medicine|food
            not|never|withhold~|keeps|hides|locked|wont * give|gives|let * him|her|me|mum|dad|my * meds|medication|tablets|painkillers|inhaler|insulin|pills|food|water
            ~ medication|meds|tablets|pills|pain|glasses|hearing|teeth|zimmer|frame|stick|wheelchair * takes|hides|hidden|hid|locked|turn~|away|out|withheld|took|taken|removes
            put|puts|slip|slips|putting|crushing something|stuff|tablets|pills * tea|drink|food|coffee|water
            ~ safeguarding
            mistreat~|ill-treat~|neglig~
            ~ shouts|shouting|shout|swears|rude|nasty|cruel|horrible|mocks|laugh|laughs|tease|horrid|sharp _ at|to|about|with|wi? mum|residents|him|her|patients|the|dad|old|us|old|nan
            ~ complain|complaining|tell|told|report|say * they|she|will|worse|take|bad|home|shifts|punish * out|me|it|worse|bell
            dirty|filthy|cold|freezing room|bed|sheets|house * they|carer|home|mum|left
            not had my|any|his|her|me? dinner|food|wash|bath|medication|meds|meal|drink|water * they|staff|says|said|carers|days|since|yesterday
            say|says|said|told * had|have * dinner|wash|tablets|bath|eaten * not|never
            waiting|wait|waited * hours * toilet|commode|lift|help|bed|up|changed
            put|puts|got|get|send me|him|her|mum|us to bed _ _ four|five|six|4|5|6|3
        ",
        cases: &["the staff at the home dont feed Joan and shes covered in bruises"],
    },
    Rule {
        id: "abuse.sign",
        class: Class::Abuse,
        because: "signs alone that people send who cannot write freely",
        unless: ALWAYS,
        says: "
            ^ hushsign * he|she|him|here
            fist * him|again|crying|he
            ~ ^ fist $
            crying fist
            fist hurt|crying
            scared locked|hushsign
            ^ locked|hushsign $
            he _ watching $
            watching * he|him|reading
            ask|asking for angela
            he|she|him _ here now|hushsign
        ",
        cases: &["👊😢 him again"],
    },
    Rule {
        id: "abuse.named",
        class: Class::Abuse,
        because: "they write of being hurt or used by somebody close",
        unless: DENIED | PAST | STORY | IDIOM,
        says: "
            not been|gone hit|hurt _ today|yet|this
            my brother|dad|uncle|father|stepdad|son|cousin|grandad * still|comes|touches|does|into * room|bed|me|it|does
            ~ trafficking|trafficked|slave|slavery
            honour based
            revenge porn
            black|dark magic
            fgm|cutting season
            hit|beat|hurt by my|her|his|wife|husband|missus
            by his|her|my _ mrs|wife|husband|partner|son
            they|lads|boys|kids|neighbours|youths|gang * spit|stones|eggs|names|fireworks|dog|urinate|poo|letterbox|windows|racist|homophobic|chase|follow|throw|bricks|window * again|me|us|door|at|every|home|through
            ~ hate crime
            ex|him|he|she * bairns|kids|children * sign|until|unless|judge|polis|court|see|stop~|away|lies|never
        ",
        cases: &[],
    },
];
