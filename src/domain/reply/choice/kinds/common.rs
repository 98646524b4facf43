//! What people say for a listed answer, by the kind of answer it is: `hardly ever` is said `once in a blue moon`.
//!
//! Each line is one kind: labels that flows give it and what people say for it, parted by `|`. Kinds stand together
//! with their rivals, since a word tells one kind only among them: `walk` beside `bus` is a way to come, beside `choir`
//! a thing to do. The room itself ([`super`]) finds out which of them a list is about.

/// Kinds in order, from the least to the most: what lies beyond the ends of a list is asked about.
pub const LADDERS: &[&[&str]] = &[
    // How often.
    &[
        "never|not at all|none of the time|not ever|nivver|neva|nevva|not once|nary|never ever|at no time|nae times|no times|\
         not a once",
        "hardly ever|rarely|seldom|hardly|hardly at all|scarcely|scarce|barely|barely ever|almost never|\
         next to never|once in a blue moon|very rarely|very occasionally|every blue moon|very seldom|\
         only once in a while|hardly any of the time|hardly any|rare|a little of the time",
        "some of the time|sometimes|some days|several days|occasionally|now and then|now and again|\
         every now and then|every now and again|nows and thens|once in a while|from time to time|time to time|\
         at times|on occasion|on occasions|on and off|off and on|here and there|the odd time|odd time|the odd day|\
         odd day|a few days|a few times|few days|few times|some times|some nights|a couple of days|couple of days|\
         the odd one|now n then|now n again|now an then|now an again|comes and goes|it comes and goes",
        "often|frequently|a lot of the time|much of the time|quite often|fairly often|very often|regularly|regular|\
         all too often|too often|a good deal of the time|a lot of times|loads of times|lots of times",
        "most days|=most of the time|maist days|maist nights|maist o the time|maist o it|most o the time|most on em|most of them|most of em|most of the week|best part of the time|more often than not|most on the time|nearly every day|more than half the days|almost every day|almost everyday|nearly everyday|\
         nearly all the time|nearly always|almost always|most nights|most mornings|near enough every day|\
         nigh on every day|pretty much every day|most of it|more days than not|the majority of days|\
         the majority of the time|majority of the time|most on em|best part of the week",
        "every day|all of the time|always|every single night|every night|every blessed night|night and day|all the time|constantly|day in day out|day in and day out|\
         every single day|every blessed day|ivry blessed day|every last day|every day god sends|every day without fail|each and every day|seven days a week|\
         7 days a week|7 days out of 7|every waking hour|non stop|nonstop|24 7|all day every day|\
         morning noon and night|every time|every minute|every hour|day and night|round the clock|without fail|\
         religiously",
    ],
    // How well.
    &[
        "very bad|bad as it gets|very poor|very unhappy|terrible|awful|dreadful|horrendous|horrible|diabolical|atrocious|dire|\
         appalling|abysmal|desperate|worst ever|rock bottom|the pits|at deaths door|rotten|ghastly|\
         as bad as it gets",
        "bad|poor|unhappy|ropey|ropy|pants|naff|lousy|rubbish|crap|pretty bad|quite bad|not too clever|\
         not so clever|under the weather|pretty poor|quite poor|below par|nae weel|no weel|no well|poorly|\
         struggling",
        "fair|neither good nor bad|average|middling|fair to middling|fair to middlin|bearing up|mustnt grumble|\
         cant grumble|middle of the road|could be worse|neither one thing nor the other|neither up nor down|fairish|\
         passable|ticking over|plodding on|plodding along|comme ci comme ca|meh|bog standard|awright|alreet|aareet|\
         areet|orrite|allright|alrite|awrite|nowt special|nothing special",
        "good|happy|pretty good|quite good|fairly good|gud|reet good|decent|goodish",
        "very good|very happy|excellent|great|brilliant|fantastic|superb|wonderful|marvellous|outstanding|smashing|\
         cracking|tip top|fighting fit|never better|couldnt be better|amazing|first class|first rate|top notch|a1|\
         on top of the world|on top form|top form|in the pink|tickety boo|mint|belting|brill|ace|magic|fab|fabulous|\
         champion|couldnt be happier",
    ],
    // How it has changed.
    &[
        "much worse|a lot worse|lots worse|loads worse|miles worse|way worse|far worse|so much worse|\
         ten times worse|a great deal worse|a hell of a lot worse|heaps worse|gone right down|gone to pot|hit rock bottom|\
         a whole lot worse|a good deal worse|tons worse|a sight worse",
        "a bit worse|worse|slightly worse|a little worse|a tad worse|a touch worse|bit worse|little worse|tad worse|\
         touch worse|marginally worse|a wee bit worse|wee bit worse|a smidge worse|a shade worse|not as good|\
         not so good as it was|not as well|a bit lower|a bit down|getting worse|gone down a bit|on the slide",
        "about the same|same|no change|no better no worse|no worse no better|same auld|same auld same auld|same owd|same owd same owd|neither better nor worse|\
         neither worse nor better|no better or worse|no better nor worse|not better not worse|much of a muchness|much o a muchness|no odds|\
         same difference|same as ever|as you were|no different|nae different|nae change|not changed|hasnt changed|\
         aint changed|unchanged|much the same|pretty much the same|just the same|exactly the same|the very same|\
         same as it was|same as before|same as last time|same as last week|same as always|samey|same old|\
         same old same old|same duck|staying put|static|status quo|samesame|same same|roughly the same|\
         more or less the same|bout same|about same|not much different|no difference|nae odds|level pegging|\
         same boat|same again",
        "a bit better|better|slightly better|a little better|a tad better|a touch better|bit better|little better|\
         tad better|touch better|marginally better|a wee bit better|wee bit better|a smidge better|a shade better|\
         on the mend|on the up|looking up|picking up|getting better|coming on|a bit brighter|bit brighter|\
         somewhat better|improving|improving slowly|slowly getting there|getting there slowly|a little bit better|\
         a likkle better|turning the corner|turned a corner|turned the corner",
        "much better|a lot better|a great deal better|lots better|loads better|miles better|way better|far better|so much better|\
         heaps better|tons better|ten times better|a hundred times better|a hell of a lot better|night and day|\
         like a new man|like a new woman|like a new person|a new man|a new woman|a whole lot better|\
         a good deal better|a sight better|better by far|better by miles|streets ahead|leaps and bounds|\
         by leaps and bounds|a different person|a different man|a different woman|100 times better|no end better",
    ],
    // How far people agree.
    &[
        "strongly disagree|totally disagree|completely disagree|absolutely disagree|fully disagree|wholly disagree|\
         couldnt disagree more|could not disagree more|cant disagree more|couldnt agree less|cant agree less|disagree strongly|disagree completely|disagree totally|\
         disagree entirely|entirely disagree|utterly disagree|total rubbish|utter rubbish|complete rubbish|\
         what a load of rubbish|load of rubbish|absolute rubbish|total nonsense|utter nonsense|\
         very strongly disagree",
        "disagree|cant agree|cannot agree|tend to disagree|id have to disagree|have to disagree|beg to differ|\
         mostly disagree|disagree a bit|kind of disagree|sort of disagree|dinnae agree|dont really agree|\
         slightly disagree|mildly disagree",
        "neither|not sure|neither agree nor disagree|neither agree or disagree|dont agree or disagree|\
         neither one nor the other|on the fence|sat on the fence|sitting on the fence|sit on the fence|fence sitter|\
         in the middle|bang in the middle|slap bang in the middle|down the middle|neutral|undecided|indifferent|\
         no opinion|could go either way|not fussed either way|not bothered either way|no strong feelings|\
         no feelings either way|dont mind either way|either way|50 50|fifty fifty|im easy|on fence",
        "agree|tend to agree|mostly agree|generally agree|broadly agree|kind of agree|sort of agree|kinda agree|\
         agree a bit|i agree|would agree|have to agree|agree with that|agree wi that|agree with it|\
         agree on the whole|on the whole agree|by and large agree|go along with that|id go along with that|\
         slightly agree|mildly agree|fair comment|fair point|inclined to agree",
        "strongly agree|totally agree|completely agree|absolutely agree|fully agree|wholly agree|\
         wholeheartedly agree|wholeheartedly|couldnt agree more|could not agree more|cant agree more|cannot agree more|cudnt agree more|\
         agree strongly|agree completely|agree totally|agree entirely|entirely agree|agree 100 percent|\
         100 percent agree|hundred percent agree|agree wholeheartedly|definitely agree|defo agree|very much agree|\
         very strongly agree|really agree|hundred percent|one hundred percent|100 percent|too right|damn right|\
         damn straight|without a doubt|strongly in favour|all the way",
    ],
    // How much.
    &[
        "not at all|none at all|not a bit|not one bit|not a jot|not in the slightest|not the slightest|\
         not in the least|not a sausage|nothing at all|nowt at all|no help at all|not remotely|nae at a|\
         waste of time|zilch|no good at all|no use at all|not one iota|didnt help at all",
        "a little|a little bit|a bit|a wee bit|wee bit|slightly|a tad|a touch|somewhat|a smidge|a smidgen|\
         a tiny bit|tiny bit|teeny bit|only a bit|just a bit|just a little|little bit|likkle bit|a bit yeah|\
         a fraction|marginally|to a degree|to some extent",
        "quite a bit|quite a lot|a fair bit|fair bit|a fair amount|fair amount|fair old bit|a good bit|good bit|\
         a decent amount|a fair few|reasonably|moderately|more than a bit|pretty much|a canny bit|canny bit|\
         a good deal",
        "a lot|lots|completely|loads|tons|massively|hugely|enormously|a great deal|heaps|heaps and heaps|no end|\
         the world of good|a world of good|totally|very much|very much so|big time|an awful lot|awful lot|\
         a whole lot|a hell of a lot|hell of a lot|ever so much|ever such a lot|massive|extremely|a massive amount|\
         a ton|greatly|immensely|a heck of a lot|a right lot",
    ],
    // How early, late, long or fast.
    &[
        "too early|too short|too slow|too soon|a bit early|bit early|far too early|way too early|over too quick|finished too soon",
        "about right|=just right|=fine as it is|=ok as it is|=suits me|=suits me fine|=suits me down to the ground|=spot on|=perfect|=the right time",
        "too late|too long|too fast|a bit late|bit late|far too late|way too late|past my bedtime|goes on a bit|drags|dragged",
    ],
    // How hard.
    &[
        "too easy|far too easy|way too easy|piece of cake|a doddle|doddle|a breeze|a walk in the park|easy peasy|\
         could do it in my sleep|childs play|a cinch|not challenging enough|money for old rope",
        "just right|about right|fine as it is|ok as it is|spot on|just so|bang on|just the job|just the ticket|ideal|goldilocks|right level|\
         the right level|not too hard not too easy|just nice|hit the spot",
        "too hard|far too hard|way too hard|too tough|too difficult|too much for me|over hard|a killer|beyond me|\
         couldnt keep up|cudnt keep up|out of my depth|over my head|beat me|did me in|nearly killed me|too fast|\
         too strenuous|struggled|i struggled|a struggle",
    ],
];

/// Kinds without an order.
pub const CIRCLES: &[&[&str]] = &[
    // When.
    &[
        "morning|y bore|yn y bore|boreau|mornings|in the morning|of a morning|in mornings|first thing|before lunch|before noon|\
         before midday|early morning|late morning|mid morning|early doors|with the larks|\
         after breakfast|crack of dawn|at dawn|elevenses|forenoon|mornin|mornings best",
        "afternoon|afta noon|aftanoon|arternoon|after luncheon|after the midday meal|y prynhawn|prynhawn|pnawn|p nawn|afternoons|in the afternoon|of an afternoon|after lunch|after midday|after noon|lunchtime|\
         lunch time|after 12|after one|early afternoon|late afternoon|mid afternoon|arvo|the arvo|aft|efternoon|\
         efternuin|after my lunch|after twelve|after my nap|matinee|after me lunch",
        "evening|gyda r nos|gyda'r nos|noson|noswaith|evenings|night|eves|in the evening|of an evening|in the night|at night|of a night|after tea|\
         after my tea|after me tea|after work|after my work|night time|nighttime|nightime|after dark|bedtime|\
         late on|after the soaps|after corrie|after eastenders|after supper|when the kids are in bed|\
         once the kids are in bed|nite|nites|evenin|after the news|after hours|late evening|early evening|sundown",
    ],
    // How they come.
    &[
        "on foot|walk|walking|walked|walked it|by foot|shanks pony|shankss pony|my own two feet|me own two feet|\
         own two feet|two feet|legged it|strolled|on my feet|my legs|me legs|pony|walk it|i walk|by walking|\
         on my legs|me plates|hoofed it|hoof it|shanksys pony",
        "bus|by bus|buses|the bus|bus pass|me bus pass|my bus pass|coach|bused it|bussed it|double decker|\
         bus or tram|public transport|on the bus|get the bus|bws|autobus|dial a ride|park and ride",
        "car|drive|drove|driving|by car|my own car|own car|own motor|own wheels|my own wheels|me own motor|me own car|in the car|drove myself|drive myself|i drive|motor|\
         in the motor|my motor",
        "lift|lift from someone|a lift from someone|lift from somebody|lift from family|lift from a friend|ran us|runs us|took us there|drove us|drives us|picked us up|fetched us|dropped us off|dropped us|gave us a lift|got run up|got run down|car or lift|a lift|gave me a lift|gives me a lift|get a lift|got a lift|dropped me off|drops me off|\
         dropped off|drop me off|drops me|gives us a lift|giving me a lift|ran me|ran me down|ran me in|ran me up|runs me|runs me down|runs me in|runs me up|run me|picked me up|picks me up|fetched me|fetches me|drove me|\
         drives me|takes me|took me|brings me|brought me|passenger|running me|gie me a lift|in her car|in his car|\
         giz a lift",
        "taxi|by taxi|cab|a cab|taxi cab|uber|minicab|ubered|ubered it|got an uber|taxied|black cab|mini cab|joe baksi|taxis|cabs|tacsi|an uber|\
         taksowka|taksi",
        "train|by train|railway|metro|tube|tram|trains",
        "bike|by bike|cycle|cycled|cycling|biked|bicycle|pedalled|push bike|pushbike|on my bike|on me bike|\
         cycle there",
        "online|join online|on line|zoom|on zoom|by video|video call|on the computer|on my computer|on the laptop|\
         on my laptop|on the ipad|on my ipad|on my tablet|by zoom|via zoom|facetime|teams|skype|\
         from home on the computer|over the internet|on the internet|video|video link|on the web|virtual|virtually|\
         dial in|log in|log on",
        "mobility scooter|scooter|wheelchair|electric chair|power chair|powerchair|my chair",
    ],
    // Whom they live or came with.
    &[
        "alone|masel|mysel|mysen|masen|meself|on my own|i live alone|live alone|by myself|myself|on me own|on my todd|on my tod|on me tod|\
         on me todd|on tod|on my jack jones|on my jack|on me jack|on my lonesome|all by myself|by meself|by mesel|\
         by mysel|just me|only me|just myself here|just me here|only me here|me myself and i|just myself|just meself|solo|solitary|all alone|all on my own|\
         me on me own|nobody else|no one else|noone else|unaccompanied|billy no mates|billy nomates|\
         just me and the cat|just me and the dog|me and the cat|me and the dog|me and my cat|me and my dog|\
         ar ben fy hun|on ma own|on ma lonesome|on ma tod|one man band|lone wolf|nobody but me|just the one of us|\
         just the one of me|on our own",
        "partner|with partner|with a partner|with my partner|husband|wife|hubby|missus|the missus|with the missus|with hubby|\
         the wife|my wife|my husband|other half|my other half|me other half|better half|her indoors|him indoors|\
         boyfriend|girlfriend|fiance|fiancee|spouse|old man|the old man|our lass|wor lass|fella|my fella|me fella|\
         bloke|my bloke|the mrs|my mrs|mrs|lady wife|lady friend|my man|my lady|er indoors|husband and me|\
         trouble and strife|hubbie|me and him|me and her|me and himself|me and herself",
        "family|with family|with my family|children|with others family|kids|son|daughter|mum|mam|mom|mother|dad|\
         father|parents|brother|sister|brothers|sisters|sons|daughters|nan|gran|granny|grandma|grandad|grandkids|\
         grandson|granddaughter|grandchildren|grandaughter|bairns|bairn|weans|wains|littluns|in laws|inlaws|\
         mother in law|daughter in law|son in law|son and daughter in law|auntie|aunt|uncle|cousin|cousins|nephew|\
         niece|our kid|the tribe|the clan|whole tribe|whole clan|me mam|me dad|me mum|our mam|our mum|our dad|teulu|\
         rodzina|daughter and her husband|step son|stepson|twins|toddler|the kids|my lad|my girls|my boys|\
         foster kids|eldest|youngest",
        "friends|friend|with friends|with a friend|mate|mates|pal|pals|buddy|buddies|bestie|marra|marras|butty|\
         butties|chums|chum|the lads|the girls|my mate|me mate|my pal|me pal|our gang|old schoolfriend|crew|cronies|\
         neighbour and friend",
        "shared|shared or supported housing|in shared or supported housing|supported housing|shared housing|\
         sheltered|sheltered housing|supported living|assisted living|care home|residential home|hostel|housemates|\
         flatmates|housemate|flatmate|hmo|house share|flat share|houseshare|flatshare|shared house|shared flat|\
         sharing|warden|lodger|lodgings|digs|other residents|extra care|group home|the ywca|ymca",
        "carer|my carer|with a carer|carers|support worker|home help|helper|my support worker|personal assistant|\
         care worker",
    ],
    // How to be reached.
    &[
        "phone|phone call|you rang|by phone|ring|ring me|call|call me|telephone|bell|a bell|give us a bell|give me a bell|gies a bell|gis a bell|gizza bell|gies a ring|gis a ring|gies a phone|gie me a ring|gie us a ring|gie me a phone|\
         gie us a bell|gie me a bell|giz a bell|bell me|buzz me|give me a buzz|give us a buzz|tinkle|\
         give me a tinkle|on the blower|blower|dog and bone|landline|house phone|ring us|call us|phone us|phone me|\
         dial me|a ring|a call|a phone call|speak to someone|talk to someone|hear a voice|human voice|on the phone|\
         over the phone|give us a ring|give me a ring|give us a call|give me a call|fone|fone me|ffonio|zadzwon|\
         zadzwonic|sunati ma|phone please|voice call",
        "text|text me|texting|text message|messages on here|messages on this|keep texting|texting me|by message|this way is fine|same as this|like this|same as now|message|message me|txt|txt me|sms|a text|by text|drop me a text|drop us a text|\
         send us a text|send me a text|drop us a line by text|msg|msg me|texts|texting|whatsapp|whatsapp me|ping me|\
         drop me a message|send me a message|send us a message|tecst|just message|text us|txt us|inbox me|dm me",
        "email|e mail|emails|by email|email me|electronic mail|e-mail|ebost|e post|gmail",
        "letter|post|by post|by letter|write|write to me|write to us|in writing|through the door|\
         through the letterbox|letter box|letterbox|royal mail|pen and paper|paper|llythyr|snail mail|in the post|\
         postman|postie|old fashioned post",
        "visit|home visit|call out|call out to the house|come out|come out to me|come out to the house|come to us|come up|send someone round|somebody to call|come and see me|face to face|in person|come round|pop round|pop in|pop by|call round|\
         call in|come over|come by|drop in|drop by|come n see me|come an see me|come see me|come to mine|\
         come to my house|come to my home|come to the home|come to our house|come to my flat|come to the flat|at my home|come in my house|come in the house|come to the house|come to me|see me in person|somebody round|someone round|visit me|\
         knock on|knock my door|knock on my door|pop over|call by|call at mine|come in for a brew|stop by|\
         in the flesh|f2f|face 2 face|cuppa at mine|come for a brew|come for a cuppa|round for a brew|\
         round for a cuppa|kettle on|the kettles on|kettles on|come and visit|meet me|meet up|meet in person|\
         see someone|see somebody|see a person|somebody to come|someone to come",
        "cafe|at the cafe|coffee shop|in the cafe|over a coffee",
        "online|video|vid|vid call|vidcall|vid chat|zoom|video call|on zoom|facetime|skype|teams|on video|video chat|by video",
    ],
    // What to do.
    &[
        "garden|gardening|the garden|allotment|gardens|growing|growing things|growing veg|grow veg|planting|plants|\
         planting things|veg|flowers|green fingers|greenfingers|potting|pottering|greenhouse|weeding|mud|\
         dirt under my nails|outdoors in the garden|green thumb|tomatoes|roses|spade|trowel|bulbs|seeds|\
         hands in the soil|gardd|garddio|veg patch|rhubarb|leeks",
        "choir|singing|sing|the choir|choirs|the singing|singin|songs|a sing|a good sing|a sing song|sing song|\
         singsong|sing along|warbling|vocals|canu|sing a bit|spiewac|chorus|hymns|alto|tenor|soprano|baritone|\
         belt out a tune",
        "walking group|walk|walking|walks|the walk|the walking|walk group|rambling|ramble|ramblers|hiking|hike|\
         stroll|strolling|strolls|long walks|stretch my legs|stretch me legs|stretch the legs|cerdded|spacer|a walk|\
         the walkers|walkers|nordic walking|get some fresh air|fresh air",
        "craft|crafts|knitting|knit|knit and natter|crochet|crocheting|sewing|sew|stitching|needlework|needles|\
         quilting|embroidery|making things|crafting|the crafts|card making|cross stitch|patchwork|crafty stuff|\
         macrame|knittin|yarn",
        "art|art group|painting|paint|drawing|draw|sketching|watercolours|watercolour|pottery|arts",
        "bowls|bowling|bowling green|the bowls|carpet bowls",
        "dance|dancing|dances|tea dance|zumba|line dancing",
        "cooking|cook|baking|bake|cookery|lunch club|luncheon club",
        "swim|swimming|aqua|aqua aerobics|the baths",
        "books|reading|book club|book group|library",
        "chat|coffee morning|a natter|natter|a chat|friendship group|social group|coffee and chat|befriending",
        "exercise|gym|yoga|tai chi|chair yoga|pilates|keep fit|chair exercises|fitness",
        "computers|computer|computing|it class|digital",
        "bingo|games|cards|board games|dominoes|darts|quiz",
    ],
    // What to drink.
    &[
        "tea|cuppa|a cuppa|brew|a brew|char|cha|builders|builders tea|rosie lee|rosy lee|earl grey|yorkshire tea|\
         pg tips|tea please|a cup of tea|cup of tea|cuppa tea|peppermint tea|green tea|herbal tea|herbata|chai|\
         paned|panad|a cup of char|cup a tea|decaf tea|two sugars",
        "coffee|a coffee|coffees|latte|cappuccino|capuccino|flat white|instant|instant coffee|nescafe|americano|\
         espresso|decaf coffee|mocha|kawa|coffi|black coffee|white coffee|milky coffee|cup of coffee|\
         a cup of coffee|gold blend|kenco|caffeine|cwoffee|cofee|java|cuppa coffee",
        "water|water or squash|squash|juice|cordial|tap water|council pop|corporation pop|ribena|vimto|\
         orange squash|robinsons|dwr|woda|glass of water|a glass of water|soft drink|cold drink|orange juice|\
         lemon squash|adams ale|plain water|something cold|barley water|elderflower|just water",
    ],
    // Which language.
    &[
        "welsh|cymraeg|yn gymraeg|gymraeg|in welsh|cymraeg os gwelwch yn dda",
        "english|in english|english me|saesneg|angielski|po angielsku|engleza|angrezi|ingrezi",
        "polish|polski|po polsku|in polish|polsku|pwyleg",
        "punjabi|panjabi|in punjabi|punjabi vich|punjabi wich|gurmukhi|pwnjabeg",
        "urdu|in urdu|urdu mein|urdu me|urdu vich",
        "romanian|romana|romaneste|in romanian|in romana|limba romana",
        "bengali|bangla|sylheti|in bengali",
        "arabic|in arabic|arabi",
    ],
    // Who answers.
    &[
        "me|myself|i am answering|just me|me myself|its me|my own answers|the horses mouth|me personally",
        "family|my family|daughter|my daughter|her daughter|his daughter|son|my son|her son|his son|her husband|\
         his wife|my wife|my husband|husband|wife|granddaughter|grandson|niece|nephew|sister|brother|mum|dad",
        "carer|my carer|care worker|support worker|his carer|her carer|personal assistant",
        "friend|neighbour|a friend or neighbour|my neighbour|my friend|a friend|a neighbour|next door|mate|\
         her next door|him next door|pal|lady next door|man next door",
    ],
];

/// What people say to none of the answers: it needs no rival.
pub const NONE: &str = "none|no days|0 times|no times|nae days|nae times|not one|not a one|not a single one|not one of them|not one day|not a day|not a single day|\
         no a day|nary a one|nary a day|not a single time|not my thing|not my kind of thing|not my sort of thing|not my cup of tea|\
         not my scene|not my bag|not my idea of fun|not really me|isnt for me|its not for me|fine the now|am fine the now|\
         im fine the now|grand the now|nothing the now|no the now|nothing right now|nothing at present|nothing just yet|\
         nothing thats bothering me|nothing bothering me|nothing on my mind|no worries just now|all sorted|im sorted|sorted|\
         managing fine|managing ok|managing alright|im managing|we manage|i manage|coping|coping fine|coping ok|not for me any of it|\
         none of that for me|none of these|none of them|neither on em|neither of em|neither of them|none of the above|nothing|nothing for me|nothing just now|leave it for now|\
         leave it|leave it be|no worries just now|none i am fine|neither|none of em|none o them|none on em|none ta|\
         nowt|nowt for me|nuffin|nuttin|nothing ta|nothing thanks|nothing please|not interested|none thanks|\
         not for me|nothing at the minute|nothing at the moment|no thanks|no thank you|no ta|dont bother|not now|\
         not just now|not at the moment|not at the minute|leave me be|let it be|leave it thanks|leave it ta|\
         none for me|nothing really|not a thing|naff all|none really|all good|all fine|im fine|i am fine|im ok|\
         im good|im alright|im all right|fine thanks|none of those|none of that|zadne|zadna|dim|dim byd|im grand|\
         doing grand|im champion|all champion|nothing wrong|nothing to report|no complaints|none of it|no drink|\
         no drink thanks|none of that lot|no to all|no to all of them|any of them no|none appeal|nothing i fancy|\
         no worries|no worries at all|nowt wrong|leave it a bit|leave off for now";
