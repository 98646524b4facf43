//! Danger of which nobody speaks: the farewell, what is given away, the sign for help.

use crate::domain::concern::Class;
use crate::domain::concern::text::rules::{ALWAYS, DENIED, IDIOM, PAST, Rule, STORY};

pub const RULES: &[Rule] = &[
    Rule {
        id: "crisis.farewell",
        class: Class::Crisis,
        because: "it reads like a goodbye for good",
        unless: PAST | STORY | IDIOM,
        says: "
            look|looks after * for me|after|who|when
            be with my|our? #family by|again|soon|tonight|now|at|in|by
            ~ with my|our mum|dad|mam|wife|husband|son|daughter|brother in|where
            ~ rest is silence
            ~ you have been very? good|kind * please|look|all|thank|goodbye
            that is everything then
            everything|all|it done|finished|sorted goodbye|now|then $
            nobody|no one will have to|2 carry|find|worry
            kids|children|police|he|she|you should|must|not not? find me
            by the time|when you read|get|see|find this|it|me
            someone who will be here
            not wait up * tonight|sorry|love|going
            ~ burden much longer
            ~ for keeps|good|ever $
            goodnight|nos|night * for ever|forever|all|everyone|am byth
            goodbye|farewell|goodnight|bye * thank|thanks * for|you * everything|all|done|kind|kindness|trying|help
            thank|thanks you? * for|everything * everything|all|kind|kindness|trying|help * goodbye|bye|goodnight|sorry|over|farewell|matter
            ~ thank|thanks you? for everything|all $
            ~ thank|thanks you? for everything|all you|all|have _ done|been|did|tried|more|patient
            you|all|everyone have|were|been|was|all _ so? kind|good|patient|lovely to me
            been kind|good|patient to me
            ~ have been kind $
            ~ goodbye|farewell everyone|everybody|all|world|now|my|for|to|linnet
            ~ goodbye $
            ~ say|saying|said|wanted|want|this|time|it _ is|to|my|for|her|his|our goodbye|goodbyes|farewell
            goodbye|goodbyes|goodnight not|and|god
            ~ see|c you all? on|in the|another? other|next|life side|life|world|heaven
            see you in|on another|next|the life|world|heaven
            ~ forgive me
            forgive * me|for|what * going|do|done|all
            ~ sorry for|to everything|all|everyone|everybody|what|leaving|being|trouble
            sorry * to everyone|kids|mum|family|all
            i am|just? so? sorry everyone|mum|kids
            ~ tell|let|say|make|give * kids|mum|mam|dad|her|him|them|everyone|family|son|daughter|wife|ma|girls|boys|my|our * i|that|it|love * love|loved|sorry|fault|tried|best|proud|happy
            tell that|the? * lass|lady|girl|worker|her|him|becky|doctor|nurse|you * fault|blame
            ~ not|no|nobody|nobodys|no-ones|noones|anyones _ her|his|your|anyones|ones|one|fault|elses? fault|to|blame
            ~ look after|out him|her|them|my|the|each|mum|dad|kids|yourself|yourselves|yourself|dog|cat|yoursel for|now|when|after|always|please|for|all|well?
            will not|shall|wont|not need|needing|be * text|texts|messages|visit|call|after|picking|bus|tuesday|this|visits|place|lifts|food|it|again|shopping|appointment|where * after|friday|saturday|sunday|monday|tonight|going|tomorrow|tuesday|wednesday|thursday|any|day|where
            ~ will|do|shall not _ be? need|needing|want * after|where|any
            ~ not be needing|requiring * it|any|the|this|them|visit|my|more
            ~ no|not point|use|need texting|ringing|calling|messaging|phoning|booking|to|for|you|in|sending|worrying _ after|anymore|tomorrow|friday|monday|next|me|after
            no|not bother|point|need * after|past|come tonight|today|friday|saturday|sunday|monday|tuesday|wednesday|thursday|tomorrow|this|weekend|that
            ~ not matter|be|care|worry|bother * after|soon|tomorrow|tonight|anymore|now|about
            ~ will not matter|worry|bother|be
            not * matter _ after|tonight|soon|now
            ~ after|by|past|come tonight|today|friday|saturday|sunday|monday|tuesday|wednesday|thursday|tomorrow|weekend * not|nothing|gone|over|wont|peace|no|longer|matter|matters|free
            ~ all|it|everything|will|be|gonna|soon|over * over|finished|done * soon|tonight|by|tomorrow|sunday|friday|monday|saturday|weekend|then
            be over soon|tonight|tomorrow|by|then
            ~ not hear|get|see|have|nothing|worry _ owt|anything|me|from|of|about * me? again|anymore|after|now|longer|sunday|more|tomorrow|friday
            ~ will not hear|see|get
            ~ this is|the|will|my? _ me|last|final|end _ text|message|time|one|goodbye|signing
            ~ that is me|it * done|finished|away|now|off|then
            be|am free soon|tonight|at|finally|by
            ~ at peace _ soon|now|tonight|with|finally|at
            ~ peace soon|tonight|at last
            ~ made|making|make _ my? peace
            ~ signing|checking|logging|bowing out|off
            remember me|us
            remember * me|by|happy|good|well
            ~ something|playlist|playlists|video|letter|present|box|birthday|cards|memory|recording * to|for * remember|when|grow|each|future|every|grown|after * by|me|older|up|birthday|18|gone
            do not|never forget|blame me|yourself|yourselves|her|him|anyone
            ~ no regrets
            ~ had|been|it a|was|is|good|full good|full|long|grand _ innings|life|run|while
            had a|good enough good? innings|life|run
            not be|it|am long now|noo|left|till
            ~ looking forward to it|going|peace|rest|seeing|sleep
            ~ dear|linnet|you * been|are|were * last|good|only * friend|one|person|listened
            ~ you|u were|was|are|been|have the|my? only|nice|good|kind|best * one|person|people|listen~|friend|cared|me
            i|i'm going|go|off|away|went home|now|to to|with|see|be|sleep * jesus|god|lord|him|her|mum|dad|angels|sleep|forever|heaven|long
            ~ sleep now
            ship * sailing|sailed
            ~ this|it is it|the|goodbye then|now|end|folks|time
            over|finished|done|out now goodbye|bye
            wavesign seasign|wavesign
            seasign * wavesign
            angel * see|side|bye
            ~ pills pills
            nobody else blame|fault
            ~ no * letter|flowers|fuss|funeral please|when|black
        ",
        cases: &["goodbye and thank you for everything you did for me", "wont need the texts after friday"],
    },
    Rule {
        id: "crisis.giving-away",
        class: Class::Crisis,
        because: "they write of giving away what they love, or of putting their affairs in order",
        unless: DENIED | STORY | IDIOM,
        says: "
            sorted|sorting|done|signed all|out? _ my papers|affairs
            giving|given|gave|found|finding _ my|the? dog|cat|dogs|cats|budgie to|away|a|somebody|someone _ sister|brother|neighbour|home|friend|him|her|rspca|family|good|for $
            ~ gave|given|giving|give|handed|rehomed|rehoming|sold|sent|left|leaving|sending|found|taken|taking|dropped|passed|let|got|signed * #pet|animals * to|a|with|home|away|next|good|for|him|her|go|somebody|someone|rspca|over|home
            ~ dog|cat|budgie|dogs|cats|birds|bird|hens|horse|rabbit|fish|pigeons|pony|animals|kitten|whippet|canary * gone|going|sorted|has|have|is|lives|rehomed|went * to|with|home|away|new|my|next|sisters|mrs|rspca|a|homes * sister~|neighbour~|mrs|home|next|friend~|brother~|mum~|good|him|her|daughter~|mate~|rspca|family|homes|door|now?
            ~ who|someone|somebody|anyone|anybody|you|she|he|they|please * have|take|mind|want|look|feed|give|like|love|keep _ after? _ my|the|him|me|our _ #pet
            home|homes * for|found * #pet
            ~ rehom~ _ #pet
            ~ gave|given|giving|give|handed|passed|sold|left|leaving|let|sent|divided|shared|parcelled|boxed|bagged|packed|signed|posted * my|me|mum~|dad~|all|his|her|the|wedding _ #possession * to|away|over|for|each|round|labelled|nephew|with
            ~ giving|given|gave|give|gives|gived away|out|off my|all|everything|the|most|things|stuff|me|his|her
            giving|given|gave everything|stuff|things|it all? away
            ~ gave|given|give|giving|left my|me|mum's|her * ring|rings|watch|medals|guitar|records|earrings|necklace|keys|jewellery|tools|camera|books|bike|chain|bracelet
            ~ ring|watch|medals|keys|jewellery * envelope|posted|her|daughter|son|him * for|now|to|keep
            ~ she|he|they|our * can|will|could|should have|keep my|the|all|me * ring|rings|car|guitar|watch|things|record~|books|jewellery|tools|bike|stuff|telly|clothes|dog|cat
            ~ sorted|sorting|sort|put|putting|got|getting|set|setting|made|making|signed|written|wrote|done|paid|arranged|left|finished|updated|finalised|tidied|tidy|burnt|burned|shredded _ out|all|up|for? * will|papers|affairs|funeral|coffin|casket|policy|policies|plot|passwords|paperwork|estate|hymns|hymn|burial|undertaker|undertakers|co-op|house * order|out|for|sorted|paid|is|are|drawer|folder|table|in|now|done|after|all|everything|gone|easy|find|so|ready|chosen|picked|with|letters|left
            ~ affairs|house|things|life * in order
            ~ affairs
            ~ sorted|sort|sorting|signed|done my|all|me _ papers|affairs|will|paperwork|funeral
            ~ sorted|got|everything|paid|paying|picked|arranged|planned|telt|told|booked|written|planning my|me|for|the|own|out _ own? funeral|coffin|casket|burial|hymns|cremation|plot|coop|headstone|grave|service
            wrote|written|writing|rote my|own|the? _ eulogy|obituary myself|ready|done|saves|down
            ~ eulogy|obituary
            ~ way|one-way ticket to|2|two|too|for * cliff|cliffs|beachy|bridge|edge|end|nowhere|sorted
            made|making|got|have|has a? plan|plans * when|once|while house|flat|everyone|they|home is|are? empty|out|gone|asleep|sleep
            ~ plan|planned|do it|doing it * house|flat|home is? empty
            ~ my|own|me funeral * paid|sorted|planned|arranged|booked|done|plan
            ~ hymns|hymn|songs|music * picked|chosen|chose|funeral|played|sorted|service
            ~ written|made|wrote|doing|done|making|sorted|changed|signed _ my|a|me|the will|wills
            ~ will is|in made|written|drawer|done|top|sorted|signed|folder|bureau
            tied|tying|tie * loose ends
            ~ cancelled|cancelling|stopped|cancel|closed _ _ milk|papers|newspaper|newspapers|direct|subscriptions|everything|deliveries|milkman|paper|account|accounts|gas
            ~ paid * back|everyone|off|all|debts * so|now|owe|nobody|telt|that|nothing|clear|done|left
            ~ policies|policy|papers|documents|folder|will|passwords|pin|pins|keys|key|insurance|certificates|deeds * are|is|on|in|by|left|given|with|where * table|drawer|folder|clock|kitchen|envelope|fridge|neighbour|alan|biscuit|know|tin|bureau|side|labelled|mat|next|desk|her|him
            ~ told|showed|shown|tell|showing * where|how * papers|policies|policy|will|insurance|everything|key|keys|money|bits|stopcock|passwords|deeds
            ~ know|knows|knaws where|what * everything|policies|policy|insurance|will|bits|keys|papers|kept|to do
            ~ left|leaving|leave|given|gave|gived|given|hand|handed|posted|put _ the|my|me|house|spare|all|flat? _ keys|key * with|to|through|neighbour|alan|under|young|her|him|mat|letterbox|next|table
            have my|the|this|these car|things|bike|stuff|clothes|books after|when|now|instead
            ~ swapped|covered|cleared|emptied|cleaned|tidied|finished|paid|packed|sorted|binned|burnt|washed|labelled|folded|put|wrapped|bought * so|nobody|ready|gone|after|nothing|for|everything|piles|bags|names|best|good * after|nobody|short|easier|them|left|trouble|no|whoever|names|mess|when|clean|me|someone|bother|find
            cleared|emptied|cleaned|clearing|emptying out? _ flat|house|room|drawers|loft|wardrobe|everything|shed|fridge|desk|locker|freezer * so|nobody|trouble|them|now|easier|mess|done|leave|save
            ~ suit|dress|clothes|frock|shoes * out|laid|bed|ready|hanging|pressed * bed|wear|for|in|it|me|coffin|funeral|chair|after
            best|good suit|dress|frock|clothes * out|bed|wear
            all|everything sorted|ready|done|packed|labelled|arranged|in for * kids|them|after|when|friday|find|her|him|order|go|place
            ~ kids|children|boys|girls|bairns|twins * bags|names|clothes|school|bottles|presents|cards * packed|names|ready|labelled|done|piles|wrapped|future|birthdays|years
            birthday|christmas|cards|presents * years|written|every|early|all|next|done * ahead|18|future|up|already|kids|each
            packed _ bag|bags * number|finds|note|whoever
            no|nobody one? _ left to|who|needs|need needs?|look|feed|me|mind|miss|care
            dog|cat|dug|he|she|it _ was|wis|wes|is the? only|last thing|reason * here|keeping|going|alive|bed|getting
            last|only thing keeping|keepin|kept me|here
            ~ signed|let|made|put * over|house|farm|flat|car|everything to|over|in _ nephew|kids|name|son|daughter|names|brother|sister
            wound|winding|wrapping things|up|everything
            sold _ car|everything|things|all|stuff|van|boat * need|now|point|anymore|longer
        ",
        cases: &["sorted all my papers", "ive gave ma guitar tae ma nephew"],
    },
    Rule {
        id: "crisis.sign",
        class: Class::Crisis,
        because: "signs alone that people send in danger",
        unless: ALWAYS,
        says: "
            ^ razor|razors|blade|blades|rope|noose|ligature $
            naloxone|narcan not * work|worked|working
            naloxone|narcan * him|her|them * again|next|go|another
            ^ sos $
            ^ sos sos $
            ^ pills $
            ^ blood again
            ^ knife $
            ^ rope $
            ^ grave $
            ~ ^ gun
            ~ ^ ambulance
            crying pills
            sadsign pills
            blood sorry|sadsign|again|knife|crying
            ~ knife|rope|pills * wavesign|grave|angel
            ^ 999
            ^ help $
            ^ help me $
            ^ please|pls help|help me|me? $
            ^ help me please $
            send help $
            need help now|fast|quick|urgent|urgently|quickly
            get|send|call|ring the|an? police|999|ambulance $
            ^ mayday
            ^ help help
            help|please please|help|me quick|now|hurry|fast|urgent
        ",
        cases: &["🩸 again. sorry", "🆘"],
    },
];
