//! Money that somebody takes, and care that nobody gives.

use crate::domain::concern::Class;
use crate::domain::concern::text::rules::{IDIOM, PAST, Rule, STORY};

pub const RULES: &[Rule] = &[
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
            ~ made|makes|sent|drove|drives|took|takes me to|2|into the bank|cashpoint|atm|cash
            papers|paper|deeds|will * sign|signed|signing * leave|until|till|land|house|not
            gives|gave me|her a push|shove|slap|nip * slow|when|pin
            wears|wearing|wear my|her|mums|nans rings|ring|watch|jewellery|coat now|and
            ~ sign|signs|signed|signing three|my|some|the|her|things|cheques|something|papers|it * house|cheques|things|not|hand|told|know|asked|read|made
            benefit|benefits|wages|money|uc|pension all? go|goes|going|paid|still to|in|into his|her|their account|bank|card
            purse|tablets|money * cleared|empty|light|missing|gone * again|he|she|boy|when|always|staying
            cleared|emptied|been in|out? my|me|her|his|our post|savings|bank? office? purse|account|bag|tin|book|savings|wallet
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
            ~ twenty|ten|fiver|tenner|five|10|20|5|15|£ _ _ a|on|per week|friday|day|pocket|giro * allow~|he|she|gives|my|own
            ~ gives|give|allows|lets|doles me|us|her _ _ pocket|tenner|fiver|twenty|allowance|10|20|5|£
            ask|asking|beg * him|her|he|she|for * money|pads|bus|food|own|nappies|penny * card|every|own|he|wont|my|need|has
            not|never give|gives|let|have|see|get me|us|any|my|penny _ _ money|cash|own|card|food|pads
            stopped|cancelled|cancels|froze|blocked|stops my|me _ card|cards|account|bank
            ~ man|bloke|fella|someone|lady|woman|caller|he|they|scam|scammer * phone|rang|door|roof|drive|gutter|bank|computer|online|police|microsoft|app * money|numbers|pin|card|cash|transfer|bank|back|thousand|hundred|details|more|codes|danger|account
            ~ roof|drive|gutters|tarmac|tiles|roofer * cash|thousand|hundred|back|more|pay|money|nasty
            ~ scam|scammed|scammer|scammers|conned|swindled|defrauded|fraud|fleeced
            sent|send|sending|gave|transferred|gift|lend|lent * money|vouchers|thousands|cards|savings * online|met|army|oil|never|love|soldier|america|dating|bitcoin|met|facebook
            pays|paid|pay me nothing|no|less|half|not
            work|works|working * no|not|never pay|paid|wages|money|paid
            ~ wages|salary|pay * keep|keeps|takes|boss|owe|mattress|room|foreman|transport
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
            ~ bell|buzzer|cord * moved|reach|took|off|unplugged|ignore
            ~ staff|carer|carers|worker|they|girl * laugh|laughs|mock|film|films|filmed|calls|call * me|him|her|us|it|smelly|names|stupid
            since|been * chair|stairs|downstairs * saturday|sunday|monday|tuesday|wednesday|thursday|friday * no|one|nobody|come
            ~ sleep|sleeps|slept in|on the|a shed|coal|kitchen|floor|cellar|garage * hole|since|years|he|she|son|wife|married|second|laundry
            cooks|cleans|cooking|looks for|after 5|6|7|8|9|10|them|family * school|niece|girl
            niece|girl|lad|child|bairn|she not|isnt in|at school * cooks|cleans|minds|works
            wets|wet herself|himself when|any|time|every * man|comes|in|he
            ~ carer|carers|staff|home|help|nurse|nurses|they|she|he|girl|agency|lass|ward|daughter|son * leave|leaves|left|forgot|forget|forgotten|shout|shouts|rough|handle|ignore|ignores|late|turned|been|comes|come|turn|sign|wont|dont|not|never|pulls|handles|laugh|laughs|threw|slap|nip|pinch * me|him|her|mum|wet|soiled|bed|pad|hours|food|insulin|meds|wash|hungry|rough|bell|feed|change|all|dirty|fed|bruise|bruises|floor|cry|call|toilet|medication
            ~ left|leave|leaves|leaving|lying|laying|sat|sitting|sits|lies|sleeping * in|wet|soiled|alone|without|on|dirty * wet|pee|wee|urine|mess|soiled|pad|nappy|own|filth|hours|all|day|night|poo|dirty|toilet|sheets|commode
            ~ not|nobody|never|no|without * washed|wash|bathed|changed|fed|feed|feeding|turned|cleaned|emptied|showered|toileted|lifted * days|week|weeks|since|all|him|her|mum|me|bag|hours|carer|carers|joan|nobody|dad|pad
            not feed|feeding|wash|washing|change|changing _ him|her|mum|dad|joan|me|them
            ~ carer|carers|help * not|never come|came|been|turned|shown|turning|showing|turn
            ~ no|nobody|not|none carer|carers|one|body|ones * days|since|come|comes|ring|today|weekend|came|yet
            ~ nobody|no comes|one|answers|come|body * ring|bell|press|call|cord|buzz|shout|pull
            ~ bell|buzzer|cord * reach|away|not|nobody|took|takes|hours|ignore|answer~|feart|out
            ~ bedsore|bedsores|sores|sore|ulcer|ulcers * back|size|bone|heel|bum|bottom|nobody|saucer|carers|found|smell~|left
            skin|just and|n bone|bones
            losing|lost weight * home|carer|feed|mum|dad|she|him
            ~ child|children|kids|bairns|baby|boy|girl|weans|wee|lad|lass|little|toddler|year * alone|left|hungry|starving|dirty|bins|outside|crying|scared|neglected|filthy|no|own|locked|cold|streets|bruises|shoes * hours|night|all|food|days|clothes|coat|house|pub|home|stair~|own|out|dark|mum|eat|fed|out|asked|screams|parents
            ~ neglect|neglected|neglecting|neglects
            left * kids|children|baby|boy|girl|toddler|bairns * alone|own|car|house|home|night
            mum|mam|dad|parents * not|aint|never * back|home|been|come * days|since|thurs|thursday|friday|weekend|monday
            ~ feed|fed|eat|eats|food|dinner|meals * last|alone|scraps|floor|leftovers|outside|dog|utility|shed|separate|locked|cold|after
            ~ sleep|sleeps|sleeping|live|lives|living|kept|keeps|keep|put in|on * shed|cellar|garage|cupboard|utility|kennel|attic|loft|caravan|floor * he|she|him|her|my|made|makes|dad|son|lad|years|lock|they|man
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
];
