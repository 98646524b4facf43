//! Without, or about to lose, food, heat, power, a home, or money for medicine.

use crate::domain::concern::Class;

use super::rules::{DENIED, IDIOM, PAST, Rule, STORY, USUAL};

pub const RULES: &[Rule] = &[
    Rule {
        id: "hardship.food",
        class: Class::Hardship,
        because: "they write that there is no food or no money for it",
        unless: PAST | STORY | IDIOM,
        says: "
            no|not|without|nothing|zero|barely|hardly|little|run|ran|running|out|short|need|nae _ of|any|a|enough|much|low|on|no? food|bread|milk|formula|nappies|dinner|groceries|baby-milk|meals|shopping|tea|messages|formula|butties
            nothing|no|not|bare|empty|naught|little|bit * cupboards|cupboard|fridge|freezer|larder|pantry|house|tins|home * food|eat|in|left|til|till|until|day|days|kids|money|but|bare|empty
            cupboards|cupboard|fridge|freezer|larder|pantry|shelves * empty|bare|nothing|joke|nowt|tin|off|clear~|light|gone|echo|moths|out|only|just|peaches
            empty cupboards|cupboard|fridge|freezer
            turned|switched|switch|turn * fridge|freezer off
            nothing|not|anything to|2 eat|feed|cook|give * kids|them|us|in|till|left|weekend
            nothing|owt|anything to eat
            not|no|nothing|aint|last|barely|hardly|skipping|skip|skipped|missing|going|gone _ _ eaten|ate|eat|eating|meal|meals|fed|food|bite|hungry * since|days|yesterday|money|kids|tuesday|monday|wednesday|thursday|friday|saturday|sunday|til|week|can|afford|so|day|pay|children|skint
            not eaten|ate since|in|for|today|all|proper|properly|two|3|2|a
            not|no a bite|crumb|scrap|bean|penny|slice
            ~ going|go|went|gone|goes|kids|bed|to without|hungry _ food|meals|so|eating|to|kids|bed|again|dinner?
            so|while|for _ kids|children|baby|he|she|boys|girls can|could|have|eat|eats|get * eat|food|formula|mine|dinner|something
            ~ kids|children|family|baby|boys|girls|son|daughter|weans|bairns|we|i|them * hungry|starving|hungrey
            ~ starving|hungry * money|payday|no|days|food|kids|skint|nothing|bank
            ^ hungry|starving $
            eating|eatin|eat|ate the|his|her _ dogs|dog|cats|cat tins|tin|food
            gave|give|giving the|my|our _ littlun|kid|kids|bairn|bairns|wean|boy|girl|baby|lad|lass|daughter|son my|mi dinner|tea|share|meal
            gave|give|giving|given|given * kids|them mine|my|food|last|dinner
            ~ toast|beans|cereal|rice|pasta|noodles|biscuits|porridge|crackers|soup|bread|eggs|crisps|potatoes * for|only|all|nothing|again|every|is|last|left|ran|finish~|three|week|till * week|days|tea|left|night|meal|again|dinner|in|till|til|now|finished|all|payday|got|day
            living|live|surviving|survive|lived on|off * toast|beans|cereal|rice|pasta|noodles|biscuits|porridge|air|soup|crackers|nothing|bread|crisps|tea|tins|eggs|oats
            ~ food|foodbank|foodbanks|breadline bank|banks|voucher|vouchers|parcel|parcels|pantry
            foodbank|foodbanks
            food|foodbank bank * need|voucher|can|referral|not|only|until|how|again|shut|closed|refused|where|vouchers|use~|three|open|for
            not|cannot|cant|struggling|how|unable|no afford|pay|buy|money|get|put * food|eat|milk|formula|nappies|shopping|dinner|tea|bread|meal|table|anything|school|lunch|shoes
            food|milk|formula|nappies|bread|shopping * afford|money|run|til|till|payday|until|gone|no|nothing|low
            last of|tin|slice|of the|my|bread|potatoes|our|beans|money|tenner|fiver * food|bread|potatoes|tonight|money|tea|then|nothing|milk
            ~ begging|scavenging|bins|bin|skip|dumpster for|food|looking
            food in the bins
            what|how|nothing * we|i|to eat|feed|cook|live * eat|money|tonight|nothing|til|now
            how do we|i|you eat|live|manage
            no tea|dinner|breakfast|supper|lunch for|tonight|again|the|kids
            choosing|choose|choice|chose|between|either heating|heat|eating|food|eat|rent|bus|meds|electric|gas|warm|warmth * eat~|heat~|food|rent|electric|gas|feed~|medicine|bus
            heat|heating|warm or|and|n|v|vs eat|eating|food|fed
            phone or food
            stretch|stretching|water|watering|watered * milk|formula|soup|food|money|meals|bottles
        ",
        cases: &["kids had toast for tea again, thats all weve got in", "We've turned the fridge off to save on the electric."],
    },
    Rule {
        id: "hardship.heat",
        class: Class::Hardship,
        because: "they write that they are without heat, power or water, or about to lose it",
        unless: PAST | STORY | IDIOM,
        says: "
            no|not|nae|without|zero|out|run|ran|running|lost|nothing|short|nor|or|low _ of|any|on|out|no|hot? heating|heat|electric|gas|power|coal|oil|hot|water|lights|light|leccy|credit|meter|logs|warmth
            heating|electric|gas|power|oil|boiler|meter|coal|lights|water|leccy|radiator|heat|key|light * off|gone|broke|broken|bust|out|cut|emergency|empty|condemned|run|ran|finished|away|stopped|disconnect~|capped|dead|kaput|died|packed|knackered|not|none|0|zero|pence|cannot|away|failed|shut|done|down|leaking|nowt|on-emergency|low|fixed|went
            ~ cut|cuts|cutting|capped|capping|disconnected|disconnecting|disconnect|switched|turned|knocked|shut|cutoff|put _ _ me|us|off|my|our|the|them|in * electric|gas|power|heating|water|supply|lights|off|leccy|prepay
            cut|cutting us|me|her|him|them off
            disconnect~
            meter|meters|smart|prepay|prepayment|key|card * empty|emergency|ran|run|gone|out|nothing|zero|top|debt|penny|pence|fiver|quid|0|eating|last|low|minus|none|money|£|says|tenner|force~|put|dark
            on|using|into|used the|my|our|its? emergency * gas|electric|meter|leccy|credit|gone|out|left
            electric|leccy|gas|meter|heating _ on _ emergency
            ~ freezing|cold|frozen|perishing|baltic|nithered|foundered|shivering|starved|cowld|stone|jeelit * house|flat|home|room|heating|kids|coat|coats|bed|boiler|blanket~|heat|inside|indoors|gas|electric|meter|oil|hot|money|no|kitchen|duvet|ill
            ~ can|could|not|cant|afraid|scared|cannot|dare|dont|afford not? _ _ put|turn|have|pay|switch|keep|heat|run|use|top|afford|fill * heating|heat|on|electric|gas|meter|oil|boiler|house|radiators|power|coal|fire|cooker|oven|lights
            afford * heating|heat|electric|gas|meter|oil|power|heat|hot|bill|bills|fuel|coal
            top|put up|something|anything|money|nothing|on|in _ _ meter|electric|gas|key|leccy
            coat|coats|gloves|hats|hat|blankets|blanket|duvet|quilt|sleeping * on|in|inside|bed|house|indoors|round * house|cold|bed|heating|indoors|gas|electric|keep|warm|meter|sofa|telly|heat|no|sit~|all
            sit~|sleep~|bed|eat~|living|live in|with|wi|wearing my|our|the|her|his|a? coat|coats|hat|gloves|car|one|dark|sleeping
            ~ by|sitting|sat|in|with|using|candle _ _ dark|candles|candle|torch|torches|candlelight|job|light
            ~ bed|bedtime|beds|in at|early|by|all|one * warm|cold|heat|five|four|dark|save|together|day
            kids|all|everyone|we|us * one|same bed|room * warm|cold|heating|keep
            burn~|burned * chairs|furniture|chair|shelves|books|doors|pallets
            one room|bar|ring oven|fire|door|heater
            oven door|on * open|warm|heat|kitchen|heating
            engine|car * heat|warm|warmer
            ~ boiler * broken|fix|landlord|weeks|man|days|wants|since|cold|bust|repair
            ~ four|five|six|seven|eight|nine|3|4|5|6|7|8|9|10 degrees|c
            no hot water
            water * off|cut|burst|none|days
            oxygen|machine|nebuliser|dialysis|cpap|ventilator|stairlift * electric|meter|power|pence|cut|gas
        ",
        cases: &["nae gas nae leccy", "electric cut the day. candle job"],
    },
    Rule {
        id: "hardship.home",
        class: Class::Hardship,
        because: "they write that they have lost, or are about to lose, their home",
        unless: PAST | STORY | IDIOM | DENIED,
        says: "
            homeless|roofless|homelessness
            no fixed abode|address
            evict~|eviction|repossess~|section21|possession|repossession
            section 21|8|letter
            notice to quit
            bailiff|bailiffs|sheriff|enforcement|high-court
            nowhere|no-where|anywhere|nothing|no to|2|place|where _ sleep|go|live|stay
            no where|place|bed|roof|home|house * to|tonight|go|live|sleep|my|over|approved|left|kids
            ~ sleeping|slept|sleep|kipping|kip|living|live|lived|staying|stay|dossing|stopping|bed|stuck _ _ in|on|rough|at _ _ _ rough|car|van|street|streets|bench|doorway|tent|sofa|floor|park|bus|station|shed|garage|unit|hallway|couch|carpark|settee|beach|woods|hostel|stairwell|bin
            sleeping rough
            sofa surfing|hopping
            surfing sofas
            kicked|kick|thrown|threw|throwing|chucked|chucking|put|putting|puttin|turfed|booted|kicking|locked|forced|lobbed|slung|got me|us|him|her|them? out|on * house|home|flat|mum|dad|night|street|hostel|landlord|sofa|car|bags|now|stuff|tonight|streets|room|floor|friday
            kicked|thrown|chucked|turfed|booted|slung me|us|him|her? out
            son|mum|dad|wife|husband|partner|landlord|host|she|he|they|hostel|council _ _ has|have|is? put|kicked|chucked|threw|chucking|kicking|throwing|turfed|thrown|locked|evicting|putting me|us|him _ out
            ~ locked|changed|change|changes|changing me|us|the|locks|my * out|locks
            be|have|got|must|need|given|told|wants|want|by|notice|says|get|out|told|move|leave|gotta|days|weeks _ _ out|leave|move|go|quit|clear|gone _ _ by|on|friday|monday|sunday|saturday|tuesday|wednesday|thursday|tomorrow|week|days|house|flat|nowhere|end|next|within|weeks|tonight|month|4pm
            ~ 14|21|28|7|fourteen|seven|twenty-eight|two|days|weeks|weeks to|till|and|then|notice * out|leave|move|quit|homeless|street|bailiffs|possession|evict~
            landlord|council|housing|association|mortgage|court|letter|factor|building|bank|lender|agent|makan * out|notice|evict~|sell|selling|keys|house|possession|arrears|repossess~|door|bailiff|loan|tenancy|flat|locks|days|clear~|called|friday|monday|home|pavement|deposit|rent
            hostel * full|chucked|kicked|thrown|no|out|lost|bed|closed
            ~ lose|losing|lost|take|taking|takin|took|coming|repossess~ _ my|the|our|her|his|me _ house|home|flat|tenancy|place|room|roof|bedroom|keys|bed|croft
            coming|come for the|my|our keys|car|telly|stuff|things
            rent|mortgage|council * behind|arrears|owe|owing|late|not|pay|months|missed|bounced|gone|cannot|afford|unpaid|short|paid|away|horse|up|due|double|out
            behind|arrears|owe|struggling|short|missed _ _ with|on|in|wi|of _ _ rent|mortgage|bills|council|tax|everything|gas|electric|payments
            not|no|cannot|cant|money pay|paid|make|afford|for|money _ _ _ rent|mortgage|bills|oil|council|gas|electric|bill|lease|bus
            arrears
            council|housing * no|list|nothing|temporary|accommodation|priority|turned|b&b|shut
            ~ mould|damp|ceiling|leak|rats|roof|sewage|flood|flooded|toilet * landlord|kids|asthma|falling|council|chest|cough|down|through|months|weeks|walls|bed
            my|our|all _ things|stuff|bags|clothes|bag _ is|are|out|in * outside|street|pavement|bin|bags|bench|black
            nae|no job * wife|home|money
            ~ court letter|summons|date|order|hearing
            took|taken|take|taking * telly|sofa|tv|furniture|bikes|car|washing * bailiff~|debt|owe|friday|kids|chair|they|council
        ",
        cases: &["no fixed abode as of monday", "bailiffs been again took the telly"],
    },
    Rule {
        id: "hardship.money",
        class: Class::Hardship,
        because: "they write that their money has stopped or has run out",
        unless: USUAL,
        says: "
            overdraft|overdrafts|cards|card maxed
            sanctioned|sanction
            sanctions|sanctioned
            benefits|benefit|pip|dla|esa|uc|credit|allowance|pension|giro|dole|wages|money|claim|housing|payment|payments|maintenance|pay|jsa|carers|card|claims|carer * stopped|stoppd|cut|suspended|late|missed|not|refused|sanctioned|turned|delayed|short|ended|deducted|frozen|gone|5|five|wrong|weeks|waiting|cancelled|closed|came|come|in|through|reduced|halved
            stopped|stop|stops|cut|suspended|refused|cancelled|lost|taken|losing|reduced|short _ _ my|me|our|his|her|the|all _ _ benefits|benefit|pip|dla|esa|uc|credit|allowance|pension|giro|money|claim|payments|carers|card|hours|pay|wages|job
            no|not|nae|without|nothing|out|zero|had _ of|any|a|more|no? money|cash|wages|pay|pennies|penny|funds|income|hours|credit|quid|bean|work * till|til|until|left|for|month|week|days|food|kids|since|meter|again|bank|now|none|monday|tuesday|friday|rent|nothing|agency|in
            no money
            no|not|without|got wages|a|two|income penny|bean|pennies
            money|wage|wages|cash|pay _ _ gone|ran|run|finished|none|out|spent|not|nil|stopped|left|till|until|used
            run|ran|running|runs|out|all|nothing out|of|left * money|cash|funds|account|bank|tenner
            ~ skint|penniless|broke|potless|brassic|brasic|destitute|borassic * till|til|until|food|payday|no|kids|money|electric|bank|week|and|nothing|now|rent|again|eat|month|noodles
            ~ skint|penniless|destitute|potless
            not a|two|one penny|bean|pennies|quid|pound|cent
            ~ nothing|no|zero|£|0|pence|minus|pennies|left|p|overdrawn|overdraft * bank|account|purse|name|payday|live|overdraft|til|gone|till|month|wallet|week
            overdraft|overdrawn
            not|cannot|cant|can't|unable|struggling|how|no|never|hard|couldnt to|2? _ afford|pay|make|buy|cover|manage|meet|survive * bill|bills|rent|prescription|prescriptions|meds|medicine|tablets|bus|fare|inhaler|insulin|ends|funeral|glasses|council|debt|month|shoes|uniform|nappies|anything|much|pads|school|pills|it|petrol|fuel|pads|live
            afford * prescription|prescriptions|meds|medicine|tablets|inhaler|insulin|pills|bus|nappies|pads|funeral|fare|live|uniform|anything|rent|food
            ~ prescription|meds|medicine|tablets|inhaler|insulin|pills * afford|money|cost|pay|halving|halve|half|choose|£|9.90|price|skipping|without|pocket
            halving|rationing|ration|skipping|splitting|cutting|sharing * tablets|pills|meds|medicine|inhaler|insulin
            choose|choosing between
            inhaler|medicine|meds or|and|n food|the|kids
            ~ debt|debts|loan|loans|owe|owing|bills|payday|catalogue|klarna * drowning|up|collectors|letters|letter|behind|thousands|snowed|threat~|afraid|scared|open|shark|hundreds|pay|court|red|final|worry|mounting|scary|man|can
            letters|bills * red|final|open|afraid|piling|demand|unopened|brown
            final|red demand|reminder|letter|bill|bills|letters
            ~ lost|lose|losing|laid|made|sacked|finished|firm|given my|me|the|his|off|aff|redundant|gone|bust|let? job|redundant|off|bust|work|go * rent|money|nothing|kids|wages|pay|notice|car|no|no|again
            ~ firm|company|work * gone|bust|closed|under|finished|laid|let
            ~ payday|til|till|until|wait|waiting _ _ weeks|tuesday|wednesday|monday|thursday|friday|payday|days|month * money|no|nothing|food|electric|left|eat|skint|nowt|pay|gas
            waiting|wait|wait * five|5|six|weeks * credit|money|uc|payment|claim|first
            first payment
            universal credit * waiting|stopped|weeks|not|late|cut|sanction~|nothing|wait|nothing|deduct~|advance|down|claim|wrong|evidence
            visa|asylum|home|refused|papers * work|money|house|finish|leave|hotel|street|end~|support
            hotel|accommodation * leave|days|notice|moved|home-office|where
            pads|nappies|tampons|shoes|coat|coats|uniform * afford|no|money|kids|none|need
            sell|sold|selling|pawn|pawned|pawning * my|the|wedding|tv|ring|telly|furniture|car|phone * food|rent|eat|money|bills|electric|pay|gas|meter|kids
            ~ borrow~|loan * food|rent|electric|neighbour|off|gas|shark|meter|eat|friend
            worked out|hungry
            pay|paid * two|weeks * robbed|short|not|never|late
            crisis|hardship|emergency|welfare|discretionary|budgeting loan|fund|grant|payment|advance
            on the slate|tick|never
            slate * no|more|shop
            loan shark|sharks
            0 00
            literally nothing
        ",
        cases: &["sanctioned. nae money til the 28th", "no pay since 5 weeks. we eat rice only, now rice finish"],
    },
];
