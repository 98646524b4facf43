//! The body in danger, and fire, gas and water around it.

use crate::domain::concern::Class;
use crate::domain::concern::text::rules::{DENIED, IDIOM, PAST, Rule, STORY};

pub const RULES: &[Rule] = &[
    Rule {
        id: "crisis.body",
        class: Class::Crisis,
        because: "they write of signs in the body that can be a danger to life now",
        unless: DENIED | PAST | STORY | IDIOM,
        says: "
            i|has|have|got|getting|gets|had|having|with|bad|my|me|his|her|is|awful|terrible|sharp _ chest pain|pains|tightness|crushing
            ^ chest pain|pains|tightness
            ~ ^ stabbed
            smell|smells|smelling|stink|stinks|reek|reeks of|like|o|a? _ gas
            gas smell|smells|leak|leaking|hissing|reeks
            cooker|oven|hob|gas|grill|burner * on|left * not|never lit
            cooker|oven|hob|gas|grill|burner * on|left * unlit
            up in flames
            barbecue|bbq|brazier indoors|inside|in the|my tent|caravan|bedroom|bathroom
            ~ been|got|getting|is stabbed|shot|run over|over?
            unconscious
            asthma * bad|attack * pump|inhaler|alone|empty|cannot
            ~ pump|inhaler|insulin|epipen|oxygen|concentrator is|has|have? empty|finished|run|ran|running|gone out?
            shouting|screaming fire
            chimney|chimbley|chimbly|chimbley's|lum|thatch|shed|barn|house|kitchen is|are|has? afire|ablaze
            all|both|every|whole|2|3|4|5|6|ten my|the|me|box|of? patches|patch on|at|once|wearing|stuck
            ~ house|kitchen|flat|bed|blanket|curtains|sofa|cooker|toaster|hall|loft|shed is|has|have? caught|on|catching light|fire|alight
            ~ smoke upstairs|everywhere|under|coming|pouring|filling
            house|flat|alarm|upstairs|hall|stairs smoke
            passed|pass|passing|blacked out _ times|again|twice
            bit|bitten * adder|snake
            throat|tongue|airway is|is? closing|closin|closed|swelling|swollen
            vomit|vomiting|puking|spewing|sick|throwing up? black|blood
            boiler flame|flames is? orange|yellow
            mine|my leg|arm|foot|hand is|has|gone? black|blue up|to
            cannot|can not|could not breathe|breath|breathing
            waters|baby * foot|feet|cord|head|shoulder is|coming|out|come|showing
            not|stop * bleeding|bleeding lost|soaked|miscarry|miscarried|pads|towels|baby
            soaked|soaking|through 2|3|4|two|three|four|several|every|pad|pads towels|towel|pads|sheets
            waters|water gone|broke|broken|went * blood|weeks|early|cord
            cord|placenta * out|hanging|first|bleeding|come|home
            naloxone|narcan|nalaxone * work|worked|another|first|gave|given|not|again
            ~ slumped|gurgling|gurgles|foaming|froth|jhag|fitting
            ~ foam|foaming|froth|frothing at|mouth|from|pink|blood|him|2
            eyes|eye rolled|rolling|rolls|fixed
            ~ chip|chips|fat|frying pan|pans gone|caught|went|on|up|has|is * up|fire|alight|flames
            ~ chip|chips|fat|frying pan|pans|pan's * up|fire|alight|flames|smoke
            out but|and|not * is|not|still inside|in|nan|cat|kids|him|her
            carbon|co alarm|detector|monoxide|one * headache|headaches|going|gooing|off|gone
            headache|headaches|sick|dizzy we|all|and * all|have|boiler|alarm|windows
            on|stuck|lying|lay|still|sat the|kitchen|bathroom|bedroom|hall|stairs|hallway floor|flair|fluir since|can|cannot|from|hours|for|left|about
            floor * reach|since|cannot * phone|door|up|since
            fallen|fell|fall * hip|leg|neck|back * out|funny|shorter|stuck|numb|twisted|up
            ~ left|right? leg|hip shorter|out|sticking than|funny|the
            ~ trapped|stuck|pinned|crushed under|underneath|beneath|between a|the|t'quad|quad|it|tractor|my|car|bull|gate
            head|heads is|has|been? cracked|cut|split|open on|and|with|off|the|blood
            ~ blood|bloods|bleeding|bleed|head * warfarin|apixaban|thinners|rivaroxaban
            ~ warfarin|apixaban|thinners|rivaroxaban * blood|bleed|bleeding|head|fell|cut
            pumping|spurting|pouring|gushing|squirting out|from|of|blood|my|me|everywhere
            vomit|vomiting|sick|sicking|sickin|spewing|bringing up? * coffee|coffee-grounds|black|blood
            passing|passed|poo|poop|stool|stools|pooing|motions black|tar|like|red|blood|tarry
            ~ sugar|sugars|bm|glucose|reading is|was|at|of? 1|2|3|25|26|27|28|29|30|hi|lo|low|2.1|1.9|2.4|1.8|2.8
            temp|temperature|fever * chemo|shiver|shivering|39|40|41|39.4|39.8|33|shaking
            chemo * temp|temperature|fever|shivering|shaking|hot|cold
            oxygen|sats|o2 * run|out|ran|80|81|82|83|84|85|78|79|low|dropping|blue
            blood pressure|pressures * over|200|210|220|221|230|stars|seeing
            ~ seeing|see stars|flashing|flashin|flashes
            pregnant|months gone|weeks|expecting * headache|splitting|flashing|flashin|swollen|balloons|vision|lights
            thunderclap|sepsis|anaphylaxis|meningitis|aneurysm|cauda
            no|not|cannot|can pee|wee|urine|water * shiver|shivering|day|muddled|hours|confused|shaking
            tongue|tongues|throat|face|neck|lips * swelled|swelling|swollen|huge|ballooning|closing|closed|fat|tingling|tinglin
            ~ stung|sting|wasp|bee|bees|nuts|peanut|peanuts * swallow|closing|face|throat|tongue|neck|lips|swelling
            epipen * out|date|not|used|gone|need
            ~ foot|feet|leg|toes|toe|fingers|hand is|has|have|gone|went|turned|going|s? * black|cold|white|purple|blue|grey * hurt|cold|feel|pain|smell
            leg|legs|arm is|gone|has|s? red to|hot|up|knee|shaking
            curtain|veil|shadow over|across|in one|my|left|right|eye
            arm|arms|leg is|has|gone|s? daft|dead|lead|like|heavy * tongue|face|words|like|eye|talk
            cannot|can not|get my|me words|speech|talk out|right|its|come
            ~ cannot|can not lift my|me|the|his|her? arm|arms|leg|head
            tummy|stomach|belly|gut * hard|rigid|board|solid * board|sick|green|straighten|rock|pain
            ~ pulse|heart-rate|hr|heart is|at|rate|of|like? 150|160|170|180|190|200|30|35
            ~ heart is? going|gone mental|mad|crazy|ten|like|funny
            jaw|arm * sweats|sweat|sweating|clammy|ache|aching
            sweats|sweating|clammy * jaw|chest|arm|pain|grey
            pane|payne|pian|pains in|across my|me|his|her chest|chets|heart
            chest|chets pian|pane|payn
            ~ legs|leg|arms|hands do|does|did|wont|will|have|just not|stopped|gone work|move|moving|numb
            stitches|wound|scar|op|hernia have|has|is|had? burst|opened|open|split|come * poking|out|pus|after|bleeding
            ~ missing|gone|wandered|out|went * pyjamas|nightie|slippers|pajamas
            dementia|alzheimers * gone|out|missing|wandered|find
            ~ peg|catheter|tube|stoma * out|clots|blocked|burning|shaking|blood
            hot|locked car * baby|bairn|child|dog|windows|kid|toddler|wean
            bairn|baby|child|kid|toddler|wean in|inside a|the? hot|locked car
            mammy|mum|dad|mam|nan|he|she is|s|been|has? slurring|slurrin|slurs|slur
            breathing|breathin but|and not waking|wakin|responding|awake
            not|wont|cannot waking|wakin|wake|rouse|answering|answerin * breathing|moving|floor|her|dog|greetin
            ~ scald|scalded|burnt|burned|burns|boiling|fryer * skin|face|baby|hanging|peeling|blister|arm|oil
            ~ swallowed|swallow|ate|drunk|drank|eaten one|the|a|some|my|whole|of * battery|batteries|calpol|bleach|tablets|pills|bottle|magnet|pods|capsule
            year|yr|yo|old|month|baby|toddler has|have|s? drunk|swallowed|eaten|drank
            gas * smell
            smell it|something|gas|fumes|burning * head|headache|splitting|dizzy|sick|sleepy
            ~ pain|ache|aching * jaw|arm
            weight|band|elephant|pressure|tight * chest
            not|hardly|barely|struggling|never get|catch|draw * breath
            out of puff|breath|wind * leg|chest|lying|swollen|blue|sitting
            leg * red|hot * swollen|puff|breath
            ~ not answering|seen|moved * since|91|telly|tapping|post|milk|curtains
            gone|wandered|went out|missing * slippers|dark|nightie|find|dementia|cold
            seeing|seein|see things|rats|people|spiders * walls|wall|curtains|shaking|sweating
            shaking|sweating|shakin|sweatin * seeing|things|stop|drink|days|nothing
            fell|fallen|fall * stairs|bath|floor|bathroom * nobody|send|help|up|talking
            ~ chest pain|pains|pain's|tight|tightness|crushing|hurts|agony|squeezing|elephant|vice|band|heavy|killing
            pain|pains|tightness|pressure|elephant|hurting|tight|crushing|heaviness|ache * in|on|my|his|her|across|round * chest|heart|ribs
            ~ chest * elephant|vice|crushing|crushed|squeez~|sharp|tight|arm|sweating|jaw|burn~|sat
            arm|jaw|leg|face|side * numb|dead|droop~|gone|tingling|weak|slid|dropped|drooping|limp|heavy|daft * speech|words|face|mouth|slur~|talk|chest|arm|vision|side|grip|move
            left arm
            down|in|up|left|right my|his|her|the _ arm * chest|pain|numb|sweat~
            chest * arm|arms|jaw
            face|mouth|lip|eye * droop~|slid|slipped|down|dropped|lopsided|funny|one|numb|wonky * side|one|left|right|talk|speak|arm
            words|speech|talking * slur~|jumbled|wrong|muddled|funny|garbled|nonsense|gibberish
            slurring|slurred
            ~ stroke|heart|sepsis _ attack|signs|symptoms|again|think
            ~ having|had|have a|another stroke|heart|seizure|fit|turn
            ~ took|had|having a turn
            can not|hardly|barely|struggling|struggle|trouble|hard|difficulty|not|fighting|gasping|cant get|catch|to|with|for|a? _ breathe|breathing|breath|breaths|air
            can not get|catch|draw my|me|his|her|a? breath
            not breathing|responding|moving|waking|conscious|responsive
            ~ stopped|stops|stop breathing
            ~ breathing * stopped|funny|wrong|weird|bad|fast|shallow|noisy|strange|struggling|hard|badly
            wheezing * finish|can|talk|inhaler|bad|mad|speak
            inhaler * not work~|empty|can|gone|wheez~|run
            ~ choking
            ~ turned|gone|going|went|looks|is|lips|face|mouth|round|has|turning blue|purple|grey|gray|white|yellow
            lips|face|mouth|fingers * blue|purple|grey|black
            gone|went|going|funny|bad|awful a|an? * funny|grey|blue|purple|strange|odd colour
            ~ collapsed
            ~ collapsing|collapses
            ~ passed|pass|passing|blacked|blacking out
            can not|will|does|do|not|wont wake|rouse|waken|waking him|her|them|er|up|properly|right|proper|mum|dad|it|the
            will not|never wake|waken up?
            can not wake
            ~ not wake|waking up? for|right|proper|properly
            not answering * door|phone|knock|bed|telly|window|bolted|locked|gas|smell|worried|days|since|floor
            fell|fallen|fall|fainted|slipped|tripped|tumbled * can|could not get|move|reach|stand|feel|up|reach
            ~ fell|fallen|fell|had|slipped|lying|laid|stuck|lay|been|trapped * floor|ground|stairs|bath|netty|bathroom|kitchen|toilet|hall * since|up|hours|night|can|cold|morning|reach|get|all|move|hurt|hip|cord
            can not|unable get|reach up|cord|phone|out * floor|bath|fell|fallen
            ~ on|off the floor * can|since|help|get|up|hours|all|cold|getting
            ~ can not get|move up|off|legs _ floor|bath|chair|ground|bed?
            ~ can not feel|move my|me|his|her|the? _ legs|leg|arm|arms|hands|feet|face|side
            ~ bleeding|bleed|blood * heavily|heavy|stop|badly|lots|lot|pouring|everywhere|pregnant|head|coughing|vomit~|pad|pads|gushing|soaked|pee|poo|stabbed|spew~|throwing|sick|from|coming|nonstop|loads|through|clots
            coughing|coughed|coughs|cough|spewing|vomiting|vomited|sick|throwing|bringing|spitting|puking|being up? _ blood|bleed
            ~ blood in|when my|the|i|stool|vomit|sick|cough
            ~ stabbed|shot|run|knocked|hit _ by|in|over|down|side|leg|back car|bus|van|stomach|side|chest|bleed~?
            ~ stab|stabbed in|wound|bleeding|someone|me
            ~ fitting|seizure|convulsing|fits|seizing
            ~ having|had|has a|another fit|seizure
            head * split~|banged|cracked|bleeding|explod~|burst~|worst|thunder * vision|sick|vomit|blur~|double|numb|gas|stairs|blood|words|arm|stop
            worst headache
            seeing|see|vision double|two|spots|blurred|gone|blurry
            ~ rash * not|glass|fever|floppy|neck|hot|fade|go|disappear|purple|spread~
            floppy
            baby|child|son|daughter|he|she|lass|lad * limp|floppy|lifeless|unresponsive|burning
            temperature|fever * 39|40|41|fitting|rash|confused|stiff|shaking
            ~ hypo|insulin|blood|sugar|sugars|ketones * 1|2|hi|low|run|out|forgotten|high|missed|no|shaking|dropped|not|down|ran|sweating
            forgotten|not|no|without|missed|out _ of? my|me|his|her|given|had|any? insulin
            ~ allergic|anaphyl~|epipen|throat|tongue|lips|face * swell~|swollen|closing|reaction|peanut|nuts|sting|wasp|epipen|swelling
            swallowed|ate|eaten|drank * battery|magnet|bleach|coin
            ~ gas leak
            ~ smell|smelling|stinks|smells|stinking|reeks|whiff of? * gas
            ~ gas * smell|leak|leaking|hissing|hob|fumes|headache|alarm|splitting|dizzy
            ~ carbon monoxide
            ~ alarm|detector * carbon|co
            ~ smoke|fire|flames * coming|under|kitchen|house|burning|curtains|bedroom|landing|door|alarm|stairs|spreading|outside|block|flat|out
            ~ house|flat|kitchen|chip|curtains|bed|cooker|room|sofa|block|pan|building _ on|is fire|alight
            ~ set fire|light to
            ~ on fire
            ~ electrocuted|drowning|drowned
            waters broke|gone|broken * early|weeks|baby|too|coming
            pregnant * bleed~|pain|blood|cramps|fallen|fell|moved
            ~ baby * not mov~|kick~|feeding|breathing
            burning up
            shek|shaking|shakes|sweating|fits|rats|seeing * stop|sudden|drink|drinking|withdraw~|dt|hallucinat~|detox|alcohol
            spewing|vomiting|sick * bleed
            need|call|ring|send|waiting|calling|get|phone|want|on _ ambulance|999
            ambulance * not|now|please|waiting|come|coming|hours|called|quick|help
            999 * engaged|not|busy|hours|waiting|wait|now
            what|wot|help do i do * breath~|blood|wake|pills|tablets|gas|floor|bleed~
            heart * racing|stopp~|skipping|flutter~|stop|pounding|thumping|funny * breath|chest|faint|dizzy|pain|out|sweat~
            heart keeps|stopping stopping|skipping
            head|brain * bang|banged|bleeding|knock|injury * sick|sleepy|vomit~|confused|blood|passed
            one side * face|body|arm|numb|slid|drop~|down|weak
            help me
            ~ sos
            ~ hypothermi~
            dropped|drop down? grey|gone|floor|eyes|sudden
            ~ wife|husband|mum|dad|nan|he|she|mate|neighbour|baby * grey|blue|purple|lifeless|limp|collapsed|unresponsive|cold * wake|eyes|breath~|move|moving|answer~|touch|stiff?
            cold and * wake
            ~ is cold|grey|blue|dying|unconscious|unresponsive|gone|choking and|now|help|i|can
            ~ smell|can|gas * gas * head|sick|dizzy|smell|strong|cooker|turned
            not taken|had|got|given my|me|his|her|any * insulin
            ~ gone|fell|fallen|went|down|stuck|trapped|pinned under|in|down|through * tank|ice|slurry|roof|pit|well|tractor|car|lorry|trailer|bale
            crash|crashed|overturned|accident|trailer * trapped|moving|bleeding|hurt|inside|blood|stuck|under
            not been|pee|urine|wee * days|hours * confused|kidney|catheter
            confused * temperature|fever|shaking|cold|sudden|fallen|water
        ",
        cases: &["had a fall in the bath cant get up been here since 6", "I think Im having a heart attack"],
    },
];
