//! As [`super::common`], of degrees: how well, how bad, how likely, how satisfied, how they manage.

/// Kinds in order, from the least to the most.
pub const LADDERS_OF_DEGREE: &[&[&str]] = &[
    // How well they sleep or do.
    &[
        "very badly|really badly|dead bad|terribly|dreadfully|not a wink|no sleep at all",
        "badly|poorly|rubbish|awful|terrible|hardly slept|barely slept|hardly slept at all|tossing and turning|\
         up all night|awake all night|rough|bad|not good|no good|not good at all|pretty badly|quite badly",
        "not very well|not so well|not too well|not that well|not great|not so good|not too good|not too clever|could be better|\
         bit rough|patchy|on and off",
        "fairly well|quite well|pretty well|reasonably well|ok|okay|all right|alright|not too bad|not bad|fair enough|\
         well enough|decent|middling",
        "very well|really well|like a log|like a baby|like a top|brilliantly|great|brilliant|fantastic|out like a light|\
         slept right through|right through|champion|grand|dead good|soundly|never better|excellent",
    ],
    // How they manage.
    &[
        "cannot pay my bills|cannot pay|cant pay|cant pay my bills|behind with everything|in crisis|cannot cope|cant cope|not coping|\
         going under|desperate|no money at all|nothing left|in debt|cant manage|cant afford to eat|\
         cant pay the gas|cant pay the rent|cant pay the electric",
        "finding it hard|finding it difficult|struggling|hard|difficult|finding it very difficult|it is hard|skint|tight|money is tight|\
         very tight|bit of a struggle|a struggle|not easy|hard going|robbing peter to pay paul|up against it|it is a struggle|tough",
        "just about managing|just about|managing|getting by|just about getting by|scraping by|making ends meet|keeping my head above water|\
         head above water|keeping afloat|ticking over|muddling through|just managing|surviving|just about coping|coping|so so|ok|okay|\
         alright|all right|not too bad|plodding on|manage",
        "managing easily|doing all right|living comfortably|comfortable|easily|managing well|doing well|no problem|no problems|no worries|\
         no worries there|fine|comfortably|coping well|very well|well off|nothing to complain about|plenty|easy|no bother",
    ],
    // How bad.
    &[
        "no pain|none|pain free|free of pain|no pain at all|nothing|nothing today|none at all|none today|not in pain|no aches|\
         not in any pain|painless",
        "mild|slight|a little|a bit|bit sore|a bit sore|a twinge|a few twinges|twinges|niggle|a niggle|niggling|hardly any|not much|\
         mild pain|a little pain|slight pain|a bit of pain|bit achy|a bit achy|bearable|not too bad|not bad",
        "moderate|moderate pain|middling|medium|quite bad|fairly bad|quite sore|so so|some pain|quite a bit|pretty sore|fair bit",
        "severe|very bad|severe pain|bad|terrible|agony|in agony|awful|excruciating|unbearable|crippling|horrendous|crucifying me|\
         killing me|dreadful|extreme|worst ever|murder|very severe|pretty severe|a lot of pain",
    ],
    // How satisfied.
    &[
        "very dissatisfied|very unsatisfied|very unhappy|disgusted|appalled|not at all satisfied|not satisfied at all|\
         not happy at all|appalling|shocking|terrible|awful",
        "dissatisfied|fairly dissatisfied|unsatisfied|not satisfied|unhappy|disappointed|not impressed|not very satisfied|poor|let down",
        "neither|neither satisfied nor dissatisfied|not sure|neutral|in the middle|so so|mixed|middling|could go either way",
        "satisfied|fairly satisfied|quite satisfied|happy|happy enough|pleased|content|quite happy|fairly happy|good|pretty good|\
         quite pleased|no complaints|cant complain",
        "very satisfied|extremely satisfied|very happy|delighted|over the moon|really pleased|very pleased|thrilled|chuffed|\
         chuffed to bits|happy as larry|couldnt be happier|brilliant|excellent|fantastic|really happy|made up|more than satisfied|10 out of 10",
    ],
    // How likely.
    &[
        "very unlikely|definitely not|no chance|not a chance|never|absolutely not|no way|not in a million years|not at all likely",
        "unlikely|probably not|not likely|doubt it|i doubt it|doubtful|dont think so|fairly unlikely",
        "not sure|maybe|might|might do|possibly|perhaps|depends|it depends|could be|in two minds|undecided|neither|50 50",
        "likely|probably|fairly likely|quite likely|i think so|think so|should think so|more than likely|i expect so|good chance|most likely",
        "very likely|definitely|certain|certainly|extremely likely|for sure|without a doubt|absolutely|of course|100 percent|bound to|\
         no doubt about it|defo|deffo",
    ],
    // How helpful.
    &[
        "not at all helpful|not helpful|no help|no help at all|useless|no use|waste of time|not helpful at all|not useful|pointless|did nothing",
        "not very helpful|a little helpful|slightly helpful|not that helpful|not much help|a bit helpful|bit of help|little help",
        "quite helpful|fairly helpful|helpful|useful|pretty helpful|some help|quite useful|somewhat helpful|fairly useful|helped a bit|\
         a bit of help",
        "very helpful|extremely helpful|really helpful|a godsend|godsend|lifesaver|a lifesaver|invaluable|brilliant|fantastic|\
         couldnt do without it|great help|a great help|big help|a big help|very useful|really useful|lifeline|a lifeline",
    ],
    // How many times.
    &[
        "not at all|never|not once|didnt|did not|no times|zero|nil|havent|have not|not this week|nowt|0 times|zero times|nae once|no once",
        "once|one time|just once|just the once|only once|the once|1 time|once only|one|on one occasion",
        "twice|two times|2 times|a couple of times|couple of times|a couple|couple|both days|two",
        "three times or more|three or more times|more than twice|loads|loads of times|lots|lots of times|every day|daily|most days|many times|\
         plenty of times|all the time|every single day|several times|umpteen times|a few times|plenty",
    ],
];

/// Kinds without an order.
pub const CIRCLES_OF_HELP: &[&[&str]] = &[
    // What help is wanted.
    &[
        "help with shopping|shopping|getting the shopping|the shopping|messages|getting my messages|food shop|getting food in|big shop|carrying shopping",
        "help with forms|forms|form filling|filling in forms|paperwork|letters|pip form|the forms|benefits|benefit forms|a form|blue badge form|\
         attendance allowance form|universal credit form",
        "a lift to appointments|lift|a lift|lifts|getting to appointments|transport|getting to the hospital|hospital lifts|getting there|a ride|\
         somebody to take me|someone to take me|somebody to drive me",
        "somebody to talk to|someone to talk to|a chat|chat|company|talking|someone to listen|somebody to listen|a natter|natter|befriending|a friend|\
         a bit of company|bit of company|somebody to chat to|a listening ear|a friendly voice|loneliness",
        "help in the house|cleaning|housework|hoovering|the housework|tidying|washing|ironing|jobs round the house|odd jobs|changing the bed",
        "help with the garden|gardening|the garden|grass cutting|cutting the grass|the lawn|mowing|hedges|weeding",
        "help with money|money|debts|bills|budgeting|money advice|debt advice",
        "help with computers|computer|the internet|phone|smartphone|tablet|getting online|going online|my phone",
    ],
    // What they walk with.
    &[
        "walking stick|stick|my stick|a stick|cane|two sticks|sticks|crutch|crutches",
        "walking frame|frame|zimmer|zimmer frame|my zimmer|rollator|walker|three wheeler|four wheeler|trolley",
        "wheelchair|chair|electric chair|power chair|mobility scooter|scooter|buggy",
        "no aids|nothing|none|no aids at all|unaided|my own two feet|own two feet|dont need any|dont use any|just my legs|without",
    ],
    // Pets.
    &[
        "dog|a dog|dogs|terrier|jack russell|staffie|staffy|labrador|lab|collie|spaniel|poodle|whippet|greyhound|westie|yorkie|chihuahua|cockapoo|\
         mongrel|puppy|pooch|mutt|lurcher|alsatian|pug|hound|my dog|the dog|dug|dugs",
        "cat|a cat|cats|moggy|moggie|moggies|kitten|kittens|tabby|tom cat|ginger tom|siamese|two cats|my cat|the cat|puss|pussycat",
        "another animal|other|rabbit|rabbits|budgie|budgies|parrot|goldfish|tropical fish|hamster|guinea pig|guinea pigs|tortoise|hens|chickens|canary|\
         horse|pony|snake|lizard|ferret|ferrets|bird|birds|cockatiel|ducks|gerbil",
        "no pets|none|no animals|not allowed|not allowed pets|no pets allowed|nothing|no",
    ],
    // Where they rent or own, in the words of other lists.
    &[
        "owner|i own my home|own home|own it|own it outright|own my own|mortgage|with a mortgage|paid off|bought|homeowner|my own house|\
         own outright|owner occupier|it is mine|no mortgage left",
        "council|council house|council flat|rent from the council|the council|housing association|council tenant|off the council|ha",
        "private rent|private|private landlord|landlord|privately|rent privately|private rented|letting agent|rent off a landlord",
        "with family|family|with my daughter|with my son|with mum and dad|with my parents|at my mums|with my mum|with relatives",
        "sheltered|sheltered housing|sheltered flat|warden controlled|extra care|supported living|retirement flat|retirement village|almshouse",
    ],
    // Reading, making, growing.
    &[
        "tai chi|taichi|tai-chi|exercise class|chair exercise|yoga|chair yoga|stretching|pilates|keep fit",
        "book group|reading group|books|book club|reading|novels|poetry|library group|readers group",
        "allotment|gardening|digging|growing veg|veg patch|growing things|garden|planting|greenhouse|the plot",
        "mens shed|the shed|woodwork|joinery|carpentry|woodturning|making things|fixing things|tools|diy",
        "choir|singing|singing group|sing|the choir|a sing song|community choir",
        "walking group|walks|walking|rambling|health walk|the walks|a stroll",
        "knitting|knit and natter|crochet|sewing|craft|crafts|craft group|needlework",
        "lunch club|lunch|dinner club|luncheon club|a hot dinner|sunday lunch",
        "coffee morning|coffee|coffee and chat|tea and chat|a brew and a chat",
        "art group|art|painting|drawing|watercolours|pottery",
        "cookery|cooking|baking|cooking class|learn to cook",
        "dementia cafe|memory cafe|dementia group|memory group",
        "computer class|computers|it class|digital help|computing|silver surfers",
        "swimming|aqua aerobics|swim|the baths|aquafit",
        "dancing|tea dance|line dancing|dance class|zumba|ballroom",
    ],
];
