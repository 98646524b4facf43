//! As [`super::common`], of troubles: what kept somebody away, and what weighs on them. `@body` stands for every part of
//! the body that may be bad ([`BODY`]), `@kin` for whoever is looked after.

use crate::domain::reply::text::listed::Words;

/// Stands for [`BODY`] in a line of ways.
pub const OF_THE_BODY: &str = "@body";

/// Parts of the body that give people trouble.
pub const BODY: &str = "back backs necks chests tummys stomachs hip hips knee knees leg legs foot feet ankle ankles shoulder shoulders neck elbow wrist wrists \
    thumb thumbs finger fingers toe toes heel chest lungs lung tummy belly stomach guts gut bowels bowel bladder waterworks kidney \
    kidneys sinuses throat teeth tooth gums jaw joints joint spine sciatica arthritis athritis angina asthma \
    copd diabetes gout hernia bunion bunions corns ulcer ulcers veins piles prostate thyroid migraine migraines bones muscles ribs \
    rib pelvis stoma balance health lurgy cough breathing blood pressure";

/// [`BODY`], to be looked up.
pub static PARTS_OF_THE_BODY: Words = Words::of(BODY);

/// Whose they are: `me back`, `bad hip`.
pub const WHOSE: &str = "my me mi ma wi bad dodgy dicky gammy poorly the";

/// What is said right after them that are bad: `legs wont do it`.
pub const AILS: &str = "wont wunna cant cannae gone went killing playing giving hurts hurting aching bad";

/// Kinds without an order.
pub const CIRCLES_OF_TROUBLE: &[&[&str]] = &[
    // What kept them away.
    &[
        "getting there|transport|bus|too far|cant get there|cannot get there|cant get to it|took the bus off|taken it off|took it off|cut the bus|axed the bus|stopped the bus|bus was cancelled|bus cancelled|lift never came|lift never showed|no way in|two bus|two buses|2 buses|2 bus|one bus|1 bus|no transport|no bus|no lift|buses|the buses|no way of getting there|\
         couldnt get there|no way to get there|lift let me down|lift fell through|no buses|bus never came|\
         bus didnt come|bus never turned up|bus didnt turn up|car broke down|cars broke|car broke|car wouldnt start|\
         no car|trains|no taxi|taxi never came|no one to take me|nobody to take me|no driver|missed the bus|\
         missed my bus|bus service|bus strike|too far to walk|journey|the journey|parking|nowhere to park|bus times|\
         the lift|lift cancelled|the travel|travel|travelling|traffic|getting in|getting to it|how to get there",
        "unwell|health|my health|illness|@body|not well|havent been well|not been well|not feeling well|not well enough|feeling unwell|feeling ill|poorly|a rotten cold|rotten cold|a bad cold|a stinking cold|bad guts|dodgy guts|sick all night|been sick|bein sick|being sick|sick as a dog|a bug|tummy bug|felt rough|under the weather|wasnt well|not too well|\
         not very well|unwel|bad head|migraine|flu|the flu|man flu|a cold|bad cold|stinking cold|covid|tummy bug|\
         bad tummy|poorly tummy|tummy|bad stomach|dodgy stomach|dodgy tummy|upset stomach|stomach bug|a bug|\
         bad chest|chesty|chest infection|flare up|flared up|bad back|my back went|back went|hip playing up|\
         knee playing up|in bed|in hospital|lurgy|the lurgy|throwing up|being sick|been sick|the runs|infection|\
         vertigo|dizzy|dizzy spell|bad hip|my hip|my knee|bad knee|arthritis|gout|fever|temperature|sniffles|\
         full of cold|up chucking|poorly sick|off colour|ailing|sciatica|asthma|copd|cough|coughing|toothache|\
         bad leg|dicky tummy|badly|felt badly",
        "nerves|felt nervous|nervous|anxious|anxiety|panic|panicked|panic attack|scared|frightened|bottled it|\
         lost my bottle|couldnt face it|couldnt face people|couldnt face walking|couldnt face going|couldnt face the|walking in on my own|cudnt face it|face it|bricking it|jitters|the jitters|\
         butterflies|shy|too shy|lost my nerve|lost me nerve|lost my confidence|no confidence|confidence|worried|\
         worrying|the fear|cold feet|chickened out|got in a state|worked myself up|wound myself up|terrified|\
         petrified|nervy|shaking|the shakes|heart racing|collywobbles|heebie jeebies|felt daft walking in|\
         walking in alone|new people|strangers|crowds|bag of nerves|bundle of nerves|all het up|got het up|frit|\
         feart|feared|stage fright|too anxious|too nervous|too scared|bottle went|me bottle went|my bottle went|\
         wobbled",
        "weather|the weather|rain|raining|the rain|snow|snowing|the snow|ice|icy|too icy|wet|too wet|windy|\
         too windy|pouring|pouring down|chucking it down|chucked it down|lashing down|tipping down|siling it down|\
         bucketing|bucketing down|too hot|too cold|freezing|storm|the storm|fog|foggy|hail|persisting it down|\
         pissing down|pissed it down|lashing it down|minging out|floods|flooded",
        "forgot|forgot it|forgotten|slipped my mind|slipped me mind|clean forgot|forgot clean|went out of my head|\
         went clean out of my head|out of my head|wrong day|mixed up the days|mixed my days up|mixed up my days|\
         got the day wrong|got my days mixed|got the wrong day|lost track|lost track of days|lost track of the days|\
         memory|my memory|head like a sieve|mind like a sieve|mind like a colander|mind went blank|didnt remember|\
         forgetful|escaped me|escaped my mind|completely forgot|totally forgot|4got|fergot|brain like a sieve|\
         thought it was tomorrow|thought it was tuesday",
        "too tired|tired|no power|no strength|no puff|no oomph|no get up and go|no go in me|run down|dead on my feet|shattered|knackered|no energy|exhausted|worn out|wiped out|slept in|overslept|\
         slept through|slept through it|no sleep|fatigue|drained|dead beat|cream crackered|jiggered|zonked|\
         fell asleep|nodded off|out of spoons|no spoons|done in|wabbit|paggered|buggered|dog tired|bushed|\
         couldnt get up|couldnt wake up",
        "cost|money|too dear|cant afford|cannot afford|no spare money|too expensive|couldnt afford it|couldnt afford|cant afford it|skint|no money|brassic|\
         boracic|price|the price|prices|price of it|the price of it|the cost|cost of it|the cost of it|pricey|too pricey|expensive|\
         dear|bit dear|a bit dear|over dear|ower dear|bit steep|a bit steep|daylight robbery|a rip off|rip off|\
         cant stretch to it|couldnt stretch to it|couldnt stretch to|cant run to it|not made of money|\
         cant justify it|strapped for cash|short of money|no spare cash|till payday|till pension day|bit rich for me|cost a fortune|\
         costs a fortune|an arm and a leg",
        "too far|far for walking|too far for walking|bit far|bit of a trek|miles away|a long way|too far away|long way|distance",
        "childcare|no sitter|no baby sitter|sitter let me down|nobody to have the little one|no one to have the little one|nobody to mind the little one|no one to watch the kids|nobody to watch the kids|noone to have the baby|no one to have the baby|nobody to have the baby|noone to have the kids|noone to mind the kids|no babysitter|babysitter|nobody to have the kids|no one to have the kids|no one to mind the kids|\
         kids off school|kids off",
        "did not want to|didnt want to|didnt fancy it|didnt fancy|not interested|didnt feel like it|\
         couldnt be bothered|cudnt be bothered|couldnt be arsed|cba|not my thing|not my cup of tea|no interest|\
         lost interest|wasnt in the mood|not in the mood|not for me|dinnae want tae|didnae fancy it|didnae want to|\
         changed my mind|didnt feel up to it|couldnt be bothered with it|not my scene|no desire|didn t fancy it|\
         wasnt feeling it|wasnt bothered|couldnt be fussed|rather stay in|cant be bothered|preferred to stay in",
        "tried but could not|tried|tried but couldnt|tried but failed|tried and failed|couldnt get in|tried my best|\
         tried me best|gave it a go|i tried|did try|tried to|couldnt make it|couldnt manage it|turned back|\
         set off but|it was shut|was shut|it was closed|locked|door was locked|it was full|turned away",
        "got there|i went|went|made it|attended|i made it|got there in the end|i got there|was there|got there fine|\
         got there ok|got there early|got there late|i was there|i did go|did go|managed it|i managed it|i did it|\
         i attended|turned up|present and correct|arrived|went along|there on time|got there alright|got there safe",
    ],
    // What weighs on them.
    &[
        "rent|rent or mortgage|housing|rent, housing|mortgage|landlord|the landlord|the rent|eviction|evicted|\
         rent arrears|keeping a roof over us|roof over my head|roof over our heads|council house|damp|mould|repairs|\
         bedroom tax|czynsz|housing association|homeless|moving house|mould and damp",
        "fuel|gas and electric|gas and electricity|gas|electric|gas, electric|heating|heat|leccy|lecky|leckie|lekky|electricity|the meter|meter|\
         smart meter|prepay meter|energy|energy bills|energy bill|gas bill|electric bill|gas bills|leccy bill|\
         leccy bills|lecky bill|fuel bills|keeping warm|heating bill|heating bills|heating the house|boiler|\
         the boiler|prad|the gas|the electric|the leccy|the lecky|keeping the house warm|radiators|\
         top up the meter|feeding the meter|british gas|light and heat|heating oil",
        "food|shopping|food shopping|food or shopping|groceries|food bank|foodbank|eating|the big shop|weekly shop|\
         cupboards|cupboards bare|bare cupboards|feeding the kids|feeding|feeding kids|feeding us|feeding the family|meals|\
         food prices|tesco|aldi|lidl|asda|snap|scran|grub|nosh|supermarket|bread and milk|putting food on the table|\
         empty fridge|fridge is empty|fridge empty|jedzenie|dinners|bwyd|price of food|cost of food",
        "debts|debt|dept|depts|debts, loans|loans|loan|bills|bills and debts|owe money|owing|bailiffs|bailiff|credit card|\
         credit cards|catalogue|catalogues|doorstep loan|overdraft|the provident|provident|provvy|loan shark|\
         payday loan|payday loans|wonga|klarna|arrears|final demand|final demands|red letters|creditors|in the red|\
         council tax|debt collectors|owe|owed|owe the catalogue|dlugi",
        "forms|forms and letters|letters|form filling|pip|universal credit|uc|sanction|sanctioned|sanctions|benefits|paperwork|dwp|brown envelopes|\
         esa|attendance allowance|filling in forms|pip form|blue badge",
        "health|my health|my chest|my heart|diabetes|operation|illness|ill health|poor health|mobility",
        "company|loneliness|lonely|feeling lonely|isolation|being alone|on my own all day|nobody to talk to|\
         no one to talk to|noone to talk to|someone to talk to|seeing nobody|see nobody|never see anyone|\
         never see a soul|dont see a soul|not see a soul|see no one|isolated|lonesome|too quiet|quiet|the quiet|\
         unig|no visitors|nobody calls|nobody visits|making friends|meeting people|no mates|getting out|home alone|\
         samotnosc|missing him|missing her|miss company",
        "sleep|sleeping|insomnia|kip|shuteye|up all night|cant sleep|not sleeping|no sleep|awake all night|awake|\
         waking up|lack of sleep|sleepless|sleepless nights|tossing and turning|wide awake|bad nights|\
         getting to sleep|sleeping badly|cwsg|a good nights sleep|not slept|never sleep|4am",
        "pain|@body|pains|aches|aches and pains|aching|my hip|me hip|my back|me back|my knee|me knee|my knees|\
         me knees|knees|joints|my joints|me joints|sore|arthritis|hurts|hurting|agony|sciatica|my shoulder|\
         me shoulder|bad back|giving me gyp|giving me jip|giving me gip|playing up|neuralgia|poen|fibro|\
         fibromyalgia|my feet|back pain|backache|toothache|headaches|migraines",
        "worry|worries|worrying|worried|worried sick|stress|stressed|anxiety|anxious|nerves|my nerves|me nerves|\
         mind racing|overthinking|over thinking|fretting|mithering|panicking|panic|panic attacks|cant switch off|\
         cannot switch off|worry about everything|mind wont stop|poeni|mithered|het up",
        "mood|low mood|depression|feeling low|feeling down|depressed|down in the dumps|black dog",
        "home|safety|falls|falling|the stairs|fear of falling",
    ],
    // What kept them away, in the words of other lists.
    &[
        "no transport|no way of getting there|no way there|no lift|bus never showed|bus never came|no bus|couldnt get there|\
         car broke down|no one to take me|nobody to take me|bus didnt turn up|bus was late|missed the bus|taxi let me down|no car|\
         lift let me down|had no way of getting there|no money for the bus",
        "not well|illness|@body|havent been well|not been well|ms flare|a flare|flare up|flaring|in bed|bedbound|not well enough|unwell|poorly|was poorly|been poorly|not feeling well|didnt feel well|wasnt well|felt rough|in hospital|\
         i was in hospital|bad chest|my chest|my back|my hip|my knee|my legs|flu|covid|a cold|bad head|migraine|ill|too ill|\
         laid up|under the weather|not up to it|wasnt up to it|bad night|stomach bug|upset stomach|my health",
        "nervous about it|worried about going|nervous|nerves|anxious|too anxious|too nervous|bit nervous|a bit nervous|scared|frightened|\
         nerves got me|nerves got the better of me|the wobbles|got the wobbles|lost my nerve|bottled it|couldnt face it|cold feet|shy|too shy|\
         panicked|panic attack|butterflies|my anxiety|anxiety|lost my bottle",
        "too busy|havent got time|havent got the time|dont have time|dont have the time|not got time|not got the time|not enough time|no spare time|shifts|rota|rota changed|changed my rota|on lates|on earlies|=on nights|lates all week|nights all week|shift changed|my shift|my shifts|on shift|overtime|busy|no time|work|working|had to work|at work|had too much on|too much on|flat out|run off my feet|up to my eyes|rushed off my feet|\
         other things on|double booked|had an appointment|clashed|clashed with something|other plans|had visitors|busy with the grandkids|snowed under",
        "did not know about it|did not know|didnt know|didnt know about it|nobody told me|no one told me|never heard|wasnt told|never got the letter|\
         never got the message|didnt know it was on|not been told|news to me|first ive heard|never knew|wasnt aware|no idea it was on",
        "forgot|forgot or mixed up the day|didnt remember|never remembered|out of my head|right out of my head|out me head|i forgot|forgot all about it|mixed up the days|got the day wrong|wrong day|slipped my mind|went out of my head|\
         went clean out of my head|clean forgot|thought it was tomorrow|got my days mixed up|lost track of the days|clean out my head",
        "looking after somebody|caring for somebody|caring|had the grandkids|babysitting|kids were off|kids off school|\
         looking after @kin|minding @kin|caring for @kin|sitting with @kin|stay with @kin|\
         seeing to @kin|nursing @kin|feeding @kin|watching @kin|couldnt leave @kin|could not leave @kin|cant leave @kin|cannot leave @kin|canny leave @kin|cannae leave @kin|\
         nobody to sit with @kin|no one to sit with @kin|noone to sit with @kin|\
         cant be left|couldnt be left|not safe on her own|not safe on his own|no sitter|couldnt get a sitter|couldnt get the sitter|\
         sitter let me down|sitter never came|no carer|carer didnt turn up|husband was ill",
        "asleep|sleeping|slept thru|slept thru it|slept right thru it|after nights|work nights|on night shift|fell asleep|nodded off|dozed off|then dropped off|i dropped off|dropped off to sleep|slept in|overslept|slept through|slept through it|slept right through|\
         night shift|nights|off nights|come off nights|in my pit|in me pit|spark out|dead to the world|out for the count|crashed out|\
         in the land of nod",
        "cost too much|cost|too dear|money|cant afford|cannot afford|no spare money|couldnt afford it|cant afford it|too expensive|skint|no money|cant stretch to it|couldnt stretch to it|\
         dosh|no dosh|the price|too pricey|price of it|the price of it|bit steep|a bit steep|pricey|expensive|dear|bit dear|cant justify it|could not afford it",
    ],
    // What weighs on them, in the words of other lists.
    &[
        "carer|caring for someone|caring for somebody|caring|being a carer|looking after @kin|minding @kin|caring for @kin|sitting with @kin|stay with @kin|\
         seeing to @kin|nursing @kin|feeding @kin|watching @kin",
        "debt|debts|money|bills|owe money|owing|bailiffs|hmrc|the taxman|taxman|tax bill|going under|overdraft|loans|\
         credit cards|in the red|skint|broke|arrears",
        "lonely|no company|loneliness|nobody to talk to|no one to talk to|noone to talk to|on my own all day|alone all day|\
         dont see a soul|see nobody|isolated",
        "housing|landlord|eviction|evicted|damp|mould|rent|the rent|the landlord|repairs",
    ],
];
