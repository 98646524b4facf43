//! Low mood, loneliness, grief, worry, pain: a bad week, without a danger that the words name.

use crate::domain::concern::Class;

use super::rules::{DENIED, IDIOM, PAST, Rule};

pub const RULES: &[Rule] = &[
    Rule {
        id: "low.mood",
        class: Class::Low,
        because: "they write that they feel low, lonely, worried, in pain or worn out",
        unless: DENIED | IDIOM,
        says: "
            feel|feeling|felt|am|im|been|bit|so|very|really|still|just|pretty|quite|well|proper|dead|pure|fair|rather|little|low|too|that|feels|getting|get _ _ sad|low|down|lonely|depressed|miserable|crying|tearful|anxious|worried|upset|exhausted|rubbish|blue|grim|awful|terrible|struggling|flat|lost|hopeless|isolated|alone|guilty|ashamed|stressed|weepy|drained|overwhelmed|panicky|nervous|heartbroken|wobbly|gutted|useless|worthless|failure|shit|crap|lousy|pathetic|numb|nothing|scunnered|scunnert|knackered|burden|worse|bad
            ^ sad|low|down|lonely|depressed|miserable|crying|tearful|anxious|worried|upset|exhausted|rubbish|blue|grim|awful|terrible|struggling|flat|lost|alone|stressed|crap|shit|bad|meh|poor|sore|tired|knackered|lousy|dreadful|horrible
            not|never _ good|great|well|brilliant|coping|sleeping|slept|sleep|eating|happy|right|myself|bothered|wonderful|up|clever|best|marvellous|fine|feeling|enjoying|leave|left|see|fantastic|managing|himself|herself|going|brill|ok|alright
            lonely|loneliness|alone|lonesome|isolated
            bad|hard|rough|tough|awful|terrible|horrible|rotten|shit|crap|long|difficult|poor|worst|grim week|day|days|time|night|nights|weekend|weeks|month|morning|one|few|patch|spell
            miss|missing|missed|misses my|him|her|them|our|mum|dad|wife|husband|home|the|everyone|dog
            lost my|me|our|the _ mum|dad|wife|husband|dog|cat|job|sister|brother|baby|son|friend|daughter|will|confidence|nan|best
            #family * passed|died|buried|gone|funeral|anniversary|birthday
            anniversary
            funeral|grief|grieving|bereaved|widow|widower|bereavement
            cry|crying|cried|cries|weep|weeping|tears|tearful|sobbing|bawling|wept|sobbed
            no|nobody|not|never one? _ talk|visits|calls|rings|comes|cares|asks|here|knows|around|seen|spoken|speak|phones|anyone|soul|remembers|came|writes|remembered|bothers|wants|listens
            not|nobody|never seen|spoken|spoke a|to|anyone|soul * days|week|all|since|anyone
            quiet|empty|silent house|home|flat|chair|without|since
            house _ _ quiet|empty
            can not|could sleep|cope|concentrate|stop|settle|face|eat|be|get|relax|think|leave|go|switch * cry~|worry~|think~|people|bothered|out|bed|door|night|bus|anything|crowds|$?
            can not cope|sleep|settle|face|bothered
            worry|worried|worrying|worries|anxious|anxiety|panic|stress|stressed|nerves|nervous|panicky
            pain|painful|sore|hurts|aching|ache|agony|arthritis|knees|hip|migraine|sciatica|bad|murder * all|back|knees|hip|bad|again|hands|legs|night|walk|hurting|chronic|leg|shoulder|still|today|sleep|joints|week
            in pain|bits|agony|tears|bed
            fed up|off|with
            sick|tired of|everything|all|knackered
            tired|exhausted|shattered|drained|knackered|wrecked|jiggered|done * all|so|time|of|everything|just|in|and|really|not
            what is the point|use
            whats the point
            can not be bothered|arsed|fashed
            hopeless|helpless|worthless|useless|pointless|failure|burden|rubbish
            no point|hope|energy|motivation|interest|appetite|confidence|friends|joy
            nothing|not|never _ look|look forward|matters|helps|feel|changes|works|to|left
            down in|and the|out dumps|mouth
            in the dumps
            the blues
            struggle|struggling|suffering|struggled|scraping|barely|hardly
            bit|little of a? low|down|rough|misery|wobble|state|cry|mess|sad|tearful|bleak
            hate|hating this|it|myself|being|everything|my|life|me|mornings|evenings|sundays|winter|nights
            mood * low|bad|down|all|up|horrible|swings
            head is|in|a|been|heid _ _ mess|bits|place|wrong|melted|cabbaged|gone|shed|fog|full|spinning
            heart is|broken|heavy|bits|broke
            broken|breaking heart|hearted|me|my
            not been|gone|go|left|leave|got out|to _ _ group|house|out|bed|weeks|days|dressed
            stuck|stayed|stay|staying|been in|inside|at _ bed|house|home
            sadsign
            crying
            ^ flatsign
            flatsign same
            middling|mardy|meh|grotty|poorly|rough|scunnered|crabbit|dowie|wabbit|peely|peelywally
            could|been be|a|was better
            been better|worse
            same old|as|same|shit
            much|about|just the same
            so so|so-so
            up|ups and|n down|downs
            struggling|coping|managing * not|bit|badly|just|little|barely
            used|drank|drink|relapsed|slipped|drinking|gambled|lost|lapse|lapsed * sorry|again|ashamed|too|last
            had a|another drink|bet
            relaps~|lapse
            low|lowest|darkest|dark|bleak|grey|black
            dread|dreading|hate|scared|nervous|worried * operation|results|winter|christmas|hospital|scan|surgery|biopsy|group|bus|new|alone|interview|assessment|mondays
            biopsy|scan|results|chemo|cancer|diagnosis|lump|tumour * wait~|worried|scared|bad|back|tomorrow|next|not|sleep
            nightmares|flashbacks|nightmare|dreams
            why bother|me
            forgotten|forgot|invisible|ignored|left out|about|by|like|me
            not the same|point|no
            gone _ wife|husband|mum|kids|dog|him|her
            wife|husband|kids|she|he * left|gone|leaving|walked * me|taken|gone|out|kids
            no visitors|company|family|one
            self-harm|suicide * film|telly|book
            so ashamed
            rather low|down|blue
            not suicidal|danger|danger|daft
            hiraeth
            dumps|blues|gloom|gloomy|despair|despairing|bleak
        ",
        cases: &["bit down", "Got the blues", "not good not bad mostly bad"],
    },
    Rule {
        id: "low.denied",
        class: Class::Low,
        because: "they speak of something grave as past, denied or told by a film: a person may want to ask",
        unless: PAST,
        says: "
            not suicidal
            not going to|2 do anything|owt|anything|something daft|silly|stupid
            not in danger
        ",
        cases: &["Not suicidal. Just knackered, tearful, want my mum"],
    },
];
