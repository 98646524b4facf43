//! Hitting, hurting and what is left of it; abuse that is named, and its signs.

use crate::domain::concern::Class;
use crate::domain::concern::text::rules::{ALWAYS, DENIED, IDIOM, PAST, Rule, STORY, USUAL};

pub const RULES: &[Rule] = &[
    Rule {
        id: "abuse.violence",
        class: Class::Abuse,
        because: "they write that somebody hits or hurts them or somebody else",
        unless: USUAL,
        says: "
            ~ strangling|strangled|throttling|throttled|choking|choked me|us|her|him|mum|mam
            taser|tasered|tazered|tazed me|her|him|on|us
            ~ chained|tied|cuffed|handcuffed me|my|her|him|to _ _ radiator|bed|chair|pipe|foot|wrists|hands|ankle
            blacked|blackened my|her|his|mum's _ eye|eyes
            handprint|handprints|handmark
            rubbed my|his|her nose|face in
            threw|chucked|throws|lobbed the|a|his|her telly|tv|kettle|pan|iron|plates at me|us|her|him|mum
            clout|clouts|clouted|belt|wallop|skelp _ _ went|over|clean|across|round|lug
            set|setting|sets my|me|her|his _ on fire|alight
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
            ~ threw|throws|pushed|shoved|pins|pinned|pinning|slammed|held|holds|drags|dragged|knocked|holds|sat me|us|her|him|my _ against|across|into|down|by|on|over|out|off|up
            ~ smashed|smashes|kicked|kicks|punched|punches|punching|broke|breaks|put|puts|putting _ _ door|wall|walls|doors|phone|telly|window|windows|plates|tv|fist
            ~ got|gets|is|getting|goes|be|was|turns|being|bit|too violent|aggressive|rough|handy|nasty|physical|heavy
            ~ rough|rougher|roughly|heavy with|wi|handed
            ~ heavy|rough|free handed|handling|with
            kicks|kicked|kicking|kick off|aff
            ~ domestic abuse|violence
            ~ abuse|abusive|abused|abusing|abuser
            ~ violent|violence
            hits|beats|hurts|slaps|punches|kicks me|us|him|her|them|my|the
            ~ hit me
            ~ assaulted|assault
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
            ~ watching * he|him|reading
            ask|asking for angela
            ~ he|she|him _ here now|hushsign
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
            ~ my brother|dad|uncle|father|stepdad|son|cousin|grandad * still|comes|touches|does|into * room|bed|me|it|does
            ~ trafficking|trafficked|slave|slavery
            honour based
            revenge porn
            black|dark magic
            fgm|cutting season
            hit|beat|hurt by my|her|his|wife|husband|missus
            ~ by his|her|my _ mrs|wife|husband|partner|son
            they|lads|boys|kids|neighbours|youths|gang * spit|stones|eggs|names|fireworks|dog|urinate|poo|letterbox|windows|racist|homophobic|chase|follow|throw|bricks|window * again|me|us|door|at|every|home|through
            ~ hate crime
            ex|him|he|she * bairns|kids|children * sign|until|unless|judge|polis|court|see|stop~|away|lies|never
        ",
        cases: &[],
    },
];
