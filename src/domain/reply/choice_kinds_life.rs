//! As [`super::choice_kinds`], of how people live: home, work, meals, sleep, whom they saw, and how a session went.

/// Kinds in order, from the least to the most.
pub const LADDERS_OF_LIFE: &[&[&str]] = &[
    // How sure.
    &[
        "not at all confident|not confident|no confidence|no confidence whatsoever|no confidence at all|\
         zero confidence|not confident at all|not in the slightest confident",
        "a bit confident|slightly confident|a little confident|a wee bit confident|somewhat confident|\
         bit confident",
        "quite confident|fairly confident|pretty confident|reasonably confident|confident enough",
        "very confident|totally confident|completely confident|really confident|dead confident|\
         hundred percent confident|100 percent confident|extremely confident",
    ],
    // How easy.
    &[
        "very easy|really easy|dead easy|piece of cake|a doddle|doddle|a breeze|childs play|\
         no bother at all|a cinch|easy as pie|easy as abc|falling off a log",
        "easy|easy enough|fairly easy|pretty easy|quite easy|not too bad|no problem|straightforward|simple enough|\
         simple",
        "hard|difficult|quite hard|fairly hard|tough|tricky|a struggle|bit of a struggle|not easy|awkward|\
         hard going|hard work|heavy going",
        "very hard|really hard|dead hard|extremely hard|very difficult|really difficult|impossible|\
         nigh on impossible|nightmare|a nightmare|murder|hell on earth|proper hard|a right struggle",
    ],
    // How many people.
    &[
        "nobody|no one|noone|none|not a soul|not one person|nobody at all|no one at all|not a single person|\
         not a living soul|zero people|nae body|naebody|nobdy|no bugger",
        "one person|just the one|only one person|one|just one|just one person|only one|just her|just him",
        "two people|two|a couple|couple of people|a couple of people|just the two|a pair|both of them|two of them",
        "three or more|three or more people|loads|loads of people|lots|lots of people|dozens|a whole gang|\
         half the street|quite a few|several|the whole family|everybody|everyone|a crowd|tons of people|\
         too many to count",
    ],
    // How much trouble.
    &[
        "no trouble|no trouble at all|no bother|no bother at all|nae bother|no problem|no problems|no probs|\
         easily|fine with it|like a gazelle|no difficulty|without any trouble",
        "some trouble|a bit of trouble|bit of trouble|a struggle|bit of a struggle|with difficulty|slowly|\
         one at a time|some difficulty|takes me a while|need the rail|hanging on to the rail|have to stop|\
         out of puff|out of breath",
        "cannot do it|cant do it|cant do them|not able|unable|cant manage|cannot manage|cant manage them|\
         impossible|no chance|not a hope|not a chance|couldnt do it|cannae dae it|cant do it at all|on my bum|\
         wheelchair",
    ],
    // How much there is.
    &[
        "nowhere near enough|nothing like enough|not nearly enough|nowhere near|way too little|miles off|\
         far too little|not by a long chalk|not by a long way",
        "not quite enough|not quite|just short|bit short|a bit short|nearly enough|almost enough|falls short|\
         scraping by|runs out before the end",
        "enough|just enough|about enough|sufficient|plenty enough|get by|i get by|we get by|ample|adequate",
        "more than enough|plenty|loads|bags|too much|more than i need|more than plenty|lots|tons|oodles",
    ],
    // How a night was.
    &[
        "hardly slept|hardly sleeping|no sleep|didnt sleep|barely slept|no sleep at all|awake all night|\
         up all night|didnt sleep a wink|not a wink|never slept|tossed and turned|tossing and turning|\
         stared at the ceiling|staring at the ceiling|wide awake|watched the clock|not slept|slept bad|\
         slept badly|slept terrible|no kip|an hour at most|two hours at most",
        "woke a few times|waking often|up and down|up and down all night|up a few times|on and off|\
         woke up a few times|broken sleep|broken night|kept waking|kept waking up|in and out|disturbed|restless|\
         up for the loo|up to the loo|woke loads|woke up a lot|woke a couple of times|fits and starts|light sleep",
        "slept well|sleeping well|slept like a log|slept like a baby|slept like a top|slept right through|\
         slept through|out like a light|went out like a light|good nights sleep|a good nights sleep|good night|\
         great sleep|like a log|like a baby|dead to the world|slept great|slept good|slept the night through|\
         slept sound|slept soundly|out for the count|solid|best sleep in ages|all night through|spark out",
    ],
];

/// Kinds without an order.
pub const CIRCLES_OF_LIFE: &[&[&str]] = &[
    // Which day.
    &[
        "monday|mon|mondays|mundee|mondy|dydd llun|poniedzialek|start of the week",
        "tuesday|tues|tue|tuesdays|tuesdee|dydd mawrth|wtorek",
        "wednesday|wed|weds|wednesdays|wensday|wednesdee|dydd mercher|sroda|middle of the week|mid week|midweek",
        "thursday|thurs|thur|thu|thursdays|thursdee|dydd iau|czwartek",
        "friday|fri|fridays|fridee|dydd gwener|piatek|end of the working week|fish day",
        "saturday|sat|saturdays|satdee|dydd sadwrn|sobota|weekend|weekends|the weekend|the weekend one|\
         at the weekend",
        "sunday|sundays|dydd sul|niedziela",
    ],
    // Whether they went.
    &[
        "i did not go|did not go|didnt go|didny go|didnae go|dint go|never went|never made it|never made it out|\
         never made it out the house|gave it a miss|give it a miss|couldnt go|couldnt make it|missed it|\
         stayed at home|stayed home|stopped at home|stopped in|stayed in|stayed in bed|i missed it|bottled it|\
         cried off|never got there|never got out|didnt make it|didnt get there|did not attend|not been|\
         couldnt face it|cudnt go|could not go|wasnt able to go|didnt manage it|i didnt|no show|skipped it|\
         ducked out",
        "i went but left early|left early|went but left early|left before the end|left half way|left halfway|\
         came home early|came away early|slipped off|slipped out early|slipped away|ducked out early|\
         stayed ten minutes|only stayed a bit|stayed a bit then left|didnt stay long|didnt stay|couldnt stay|\
         couldnt stick it|lasted ten minutes|went for a bit|went for half|went for half of it|had to leave|\
         had to come home|bailed early|did half of it|did half|first half|stayed till the break|walked out|\
         left at the break|left at half time|went home early",
        "i went|went|i did go|made it|i made it|attended|i attended|was there|i was there|got there|\
         stayed till the end|stayed to the end|stayed to wash up|there with bells on|with bells on|went along|\
         i got there|been|been and enjoyed it|been this morning|been today|been yesterday|did go|\
         went for the whole thing|went for all of it|stayed the whole time|i did|there start to finish|\
         start to finish|i managed it|managed it|turned up|popped along",
        "going later this week|later this week|going later|not yet|not been yet|tomorrow|thats tomorrow|\
         going tomorrow|its tomorrow|later in the week|its not till friday|its not till thursday|going friday|\
         going thursday|hasnt happened yet|its on friday|its on thursday|off there later|going tonight|its later|\
         havent been yet|going on friday|going on thursday|not on till friday",
    ],
    // Later.
    &[
        "yes please|yes|yeah|yes ta|go on then|aye|love to|id love to|that would be lovely|that would be great|\
         thatd be smashing|thatd be lovely|thatd be great|thatd be grand|that would be smashing|\
         that would be grand|please|why not",
        "no thank you|no thanks|no|no ta|not for me|nah|no cheers|im alright ta|im ok thanks|not interested",
        "ask me later|later|another time|some other time|maybe later|not just now|not right now|not yet|\
         ask me again|ask again|ask me another time|try me later|try me again|try me next week|try me after|\
         try again|can i think on it|can i think about it|let me think|let me think about it|ill think about it|\
         ill have a think|need to think|need to think about it|in a bit|in a while|next time|come back to me|\
         sometime|remind me|leave it with me|ask me next week|ask me next month|after christmas|after easter|\
         in the new year|when im better|when the weathers better",
    ],
    // How they feel.
    &[
        "feeling fine|fine|ok|okay|good|alright|right as rain|grand|grand so i am|champion|canny|all good|\
         im grand|cant complain|mustnt grumble|hunky dory|tickety boo|im fine|doing fine|not bad|sound|tip top|\
         fit as a flea|never better|cushty|great|very well|im well|chipper|full of beans|topper|in the pink|happy|\
         happy as larry|feeling good|doing ok|doing alright",
        "tired|worn out|tired, worn out|knackered|shattered|exhausted|no energy|jiggered|drained|wiped out|\
         dog tired|dead on my feet|running on empty|done in|sleepy|cream crackered|zonked|pooped|bushed|\
         cant keep my eyes open|fit to drop|whacked|frazzled|all in|wabbit|flagging|burnt out|lethargic|\
         dragging myself|asleep on my feet",
        "sad|low|sad or low|down|down in the dumps|blue|feeling down|feeling low|tearful|weepy|miserable|fed up|\
         crying|low mood|in tears|heartbroken|depressed|glum|flat|gutted|bit down|in the doldrums|lonely|\
         been crying|cant stop crying|teary|upset|low ebb|missing him|missing her",
        "worried|anxious|worried, anxious|nervous|stressed|on edge|fretting|panicking|worrying|worried sick|\
         up the wall|in a tizz|in a state|mithered|cant settle|cant stop fretting|cant stop worrying|nerves|\
         het up|frightened|scared|wound up|butterflies|jittery|bag of nerves|all of a dither|panicky|\
         sick with worry|beside myself",
        "in pain|sore|in pain, sore|aching|achy|hurting|stiff|agony|in agony|pain|aches|aches and pains|\
         everything hurts|giving me gyp|giving me jip|giving me what for|playing up|killing me|throbbing|\
         cant move|seized up|knees are bad|stiff as a board|joints|arthritis|creaking|back is bad|\
         back is killing me|sciatica|migraine",
    ],
    // Where they live.
    &[
        "council|housing association|council or housing association|council house|council flat|off the council|\
         from the council|ha|corporation house|social housing|council place|sheltered housing|the council",
        "private rent|renting|rent|private landlord|landlord|renting off a landlord|rent off a landlord|\
         rented|privately rented|rent privately|letting agent|private let|bedsit|off gumtree",
        "my own house|own|mortgage|own home|own house|own it|own my own|paid off|paid for|mortgaged|bought it|\
         i own it|homeowner|home owner|owned|its mine|its ours|bought and paid for|owner occupier|own outright|\
         no mortgage|shared ownership",
        "with family or friends|with family|with friends|at my mams|at my mums|at me mams|at me mums|\
         back at my mams|back at my mums|back at me mams|back with my parents|at my daughters|at my sons|\
         on a mates sofa|on my mates sofa|sofa surfing|at my nans|with my mum|with my mam|with my dad|\
         with my parents|with my daughter|with my son|at my sisters|at my brothers|spare room|at a mates|\
         at my mates|my daughters spare room|staying with my sister",
        "hostel|temporary|temporary accommodation|hostel, temporary|b and b|bnb|b&b|travelodge|homeless|\
         on the streets|night shelter|shelter|refuge|emergency accommodation|in a hotel|temp accommodation|\
         temporary place|the ymca|salvation army|living in my car|van|rough sleeping",
    ],
    // What they do.
    &[
        "in work|work|working|got a job|employed|full time|part time|self employed|nine to five|9 to 5|\
         on the tills|in the warehouse|warehouse|on nights|night shifts|zero hours|driving for|agency work|\
         at work|in a job|have a job|a job|on shifts|i work|still working|bar work|cleaner|temping|care work|\
         drive a bus|taxi driver",
        "looking for work|looking|unemployed|between jobs|job hunting|job seeking|on the dole|signing on|\
         on universal credit|on jobseekers|jobseeker|applying|sending off cvs|sent off cvs|cvs|made redundant|\
         laid off|redundant|out of work|applying for jobs|at the job centre|job centre|seeking work|interviews|\
         no job|after a job",
        "caring for somebody|carer|caring|full time carer|look after mum|look after my mum|look after my mam|\
         look after me mam|look after my dad|look after my husband|look after my wife|looking after mum|\
         looking after my mum|looking after my mam|looking after my husband|looking after my wife|\
         looking after my son|looking after my daughter|carers allowance|care for my mum|care for my wife|\
         care for my husband|care for my son|i care for|unpaid carer|looking after the kids|stay at home mum",
        "retired|oap|pensioner|pension|on my pension|on me pension|drawing my pension|old age pensioner|\
         put out to grass|out to grass|long retired|finished work|finished work years ago|hung up my boots|\
         packed in work|state pension|gave up work|retirement|done my time|given up work",
        "off sick|not able to work|off sick or not able to work|on the sick|on long term sick|long term sick|\
         signed off|too ill to work|too poorly to work|cant work|unable to work|unfit for work|sick note|on esa|\
         on pip|limited capability|disabled|medically retired|on the sick with|signed off by the doctor|\
         not fit for work|invalid",
        "student|studying|at college|at uni|college|university|uni|at school",
        "volunteering|volunteer|charity shop|voluntary work",
    ],
    // What keeps them company.
    &[
        "dog|dogs|a dog|puppy|pup|pooch|mutt|staffie|staffy|labrador|spaniel|terrier|collie|poodle|whippet|\
         greyhound|lurcher|jack russell|westie|yorkie|chihuahua|alsatian|german shepherd|beagle|pug|bulldog|\
         border collie|cockapoo|cavapoo|hound|shih tzu|dachshund|sausage dog|doggo|ci|pies",
        "cat|cats|a cat|kitten|kittens|moggy|moggie|moggies|tabby|puss|pussycat|ginger tom|tom cat|rescue cat|\
         siamese|kitty|bengal|mog|feline|persian cat|tortoiseshell|cath|kot",
        "another pet|other pet|budgie|budgies|parrot|canary|hamster|rabbit|rabbits|guinea pig|guinea pigs|\
         goldfish|fish|tortoise|lizard|snake|chickens|hens|gerbil|ferret|ferrets|pigeons|horse|donkey|bird|birds|\
         cockatiel|rat|rats|terrapin|stick insects|bearded dragon|gecko|pony|hedgehog|ducks",
        "no pet|no pets|none|not allowed pets|no animals|no pets allowed|havent got one|havent got any|\
         dont have any|dont have one|petless|landlord wont allow|landlord wont allow any|not allowed any|\
         not allowed|allergic|no pet just me",
    ],
    // How they liked it.
    &[
        "loved it|love it|brilliant|fantastic|smashing|best thing ive done in years|best thing ive done|\
         best thing ever|absolutely loved it|great|amazing|fab|wonderful|excellent|cracking|had a ball|\
         had a great time|had a whale of a time|over the moon|buzzing|it was great|it was brilliant|\
         really enjoyed it|cant wait for the next|cant wait for next week|best day in ages|made my week|\
         made my day|ace|belting|thoroughly enjoyed it|lovely|loved every minute|10 out of 10",
        "it was all right|all right|alright|ok|okay|it was ok|it was alright|so so|not bad|middling|fair|\
         decent enough|meh|passed the time|it was fine|bearable|it did|nothing special|take it or leave it|\
         not the worst|its ok|six of one|could be worse|could take it or leave it|nowt special|\
         neither here nor there|average|fine|quite good",
        "not for me|hated it|not my cup of tea|not my thing|not my scene|wont be going back|wont go back|\
         never again|not going back|bored stiff|bored to tears|boring|rubbish|didnt like it|did not like it|\
         waste of time|awful|terrible|dreadful|couldnt wait to leave|wont be back|not my bag|didnt enjoy it|\
         hated every minute|not impressed|wasnt for me|id rather watch paint dry|like watching paint dry|\
         dull as dishwater|not my idea of fun",
    ],
    // What was wrong with a place.
    &[
        "too noisy|noise|noisy|too loud|loud|couldnt hear myself think|cant hear myself think|couldnt hear|\
         the noise|racket|the racket|a racket|din|the din|deafening|couldnt hear a thing|music too loud|\
         everyone shouting|too much noise|hearing aid whistling|echoey",
        "too many people|crowd|crowded|crowds|too crowded|packed|packed out|packed like sardines|like sardines|\
         sardines|heaving|rammed|too busy|full to bursting|no room|couldnt get a seat|no seats|nowhere to sit|\
         too full|standing room only|people everywhere|jam packed|mobbed|hoaching|chocka|chocker",
        "too far|far|two buses|too far away|miles away|long way|a long way|distance|the journey|journey|\
         two buses away|three buses|the walk|too long a walk|other side of town|trek|a trek|back of beyond|\
         out of my way|too far to walk|too far to travel|getting there|its miles",
        "wrong time of day|time|wrong time|too early|too bloody early|too late|bad time|time of day|clashes|\
         clashed|clash|clashes with the school run|school run|middle of my dinner|too late at night|dark by then|\
         wrong day|mornings are no good|timing|the timing|the time",
        "nothing, it was fine|fine|nothing|it was fine|no complaints|nothing at all|all fine|nowt wrong|nowt|\
         no complaints from me|all good|no problems|it was lovely|it was great|happy with it|perfect|spot on|\
         loved it|nothing wrong with it|wouldnt change a thing",
    ],
    // What they did.
    &[
        "talked to somebody|talked|had a chat|chat|a chat|chatted|phoned my sister|rang my auntie|rang my sister|\
         rang my mate|rang my son|rang my daughter|rang my mum|spoke to|spoke to my sister|spoke to my daughter|\
         spoke to my son|natter|had a natter|a natter|a good natter|phoned a friend|phoned my daughter|\
         phoned my son|called my sister|long chat|on the phone|blethered|blether|gassed|chinwag|had a chinwag|\
         talking|facetimed|zoomed",
        "got out of the house|got out|went out|out|went for a walk|walk|a walk|walked|went to the shops|shops|\
         pottered round|round the market|market|to the park|park|fresh air|popped out|out and about|a stroll|\
         went to town|shopping|went shopping|bingo|went to bingo|church|library|out in the garden|gardening|\
         bus into town",
        "ate properly|ate|proper meal|a proper meal|proper dinner|roast dinner|had a roast|cooked|cooked a meal|\
         made a stew|home cooked|three meals|3 meals|breakfast dinner and tea|full english|proper breakfast|\
         had a proper dinner|shepherds pie|fish and chips|a good meal|square meal|three square meals|ate well|\
         eaten well|hot meal|hot dinner|soup and a roll|made soup|had my tea|cooked dinner",
        "had a rest|rested|rest|a rest|nap|had a nap|had my nap|a nap|lie down|a lie down|had a lie down|lie in|\
         had a lie in|feet up|put my feet up|feet up all day|forty winks|40 winks|snooze|had a snooze|kip|\
         had a kip|slept|duvet day|sofa day|took it easy|early night|an early night|siesta|relaxed|had a bath|\
         chilled|stayed in bed|pjs all day|bit of telly",
    ],
    // When it last was.
    &[
        "this week|today|yesterday|this morning|last night|earlier today|this afternoon|just now|an hour ago|\
         the day before yesterday|two days ago|couple of days ago|a couple of days ago|came this morning|\
         she came this morning|he came this morning|popped in this morning|here now|with me now|the other day|\
         day before yesterday|tonight",
        "last week|a week ago|week ago|one week ago|seven days ago|about a week ago|sunday gone|\
         the week just gone",
        "longer ago|ages ago|months ago|months|years ago|years|a month ago|months and months|two weeks ago|\
         three weeks ago|weeks ago|a few weeks ago|last month|last year|a long time ago|long time ago|\
         week before last|the week before last|week before|donkeys years|donkeys ages|yonks|yonks ago|ages|\
         last christmas|last summer|last winter|in the summer|at christmas|last easter|before christmas|\
         before covid|before lockdown|back in the spring|a fortnight ago|fortnight ago|not since christmas|\
         not since the funeral|christmas|a year ago|not for ages|not for months|not for years|not in months|\
         not in years|not in ages",
        "never|not ever|not once|never ever|not once in my life|never in my life|nivver|never have|never seen one|\
         never had one|never been|neva",
    ],
    // Where they are.
    &[
        "at home|home|in my own bed|in me own bed|back home|own bed|my armchair|back in my armchair|in my chair|\
         in the house|at mine|in my flat|they let me out|discharged|got home|got out friday|own house|\
         back in my own bed|home sweet home|indoors|on my sofa|on the settee|in my own house|own front room|adref|\
         w domu",
        "in hospital|hospital|ward|on the ward|on a ward|the ward|still in|still in hospital|the infirmary|\
         infirmary|in the general|the royal|a and e|a&e|on a drip|the qe|not out yet|back in hospital|\
         intensive care|rehab ward|cottage hospital|ysbyty|szpital|waiting on discharge|bed 4|bay 4",
        "staying with somebody else|away|at my daughters|at my sons|at my sisters|at my brothers|at our janets|\
         staying with my daughter|staying with my son|staying with my sister|with my daughter|with my son|\
         with my sister|at a friends|staying with family|at my mums|at my mams|respite|in respite|care home|\
         staying at my daughters|daughters spare room|at the daughters|on holiday|caravan|at the caravan",
    ],
    // How an application went.
    &[
        "got it|approved|accepted|came through|came thru|its come through|come through|been awarded|awarded|\
         they said yes|said yes|money is in|money came|won|won it|won my appeal|won the appeal|backdated|granted|\
         got the letter saying yes|got the award|enhanced rate|got the money|passed|result|first payment|\
         yes got it|sorted|tribunal overturned it|overturned",
        "still waiting|waiting|not heard|not heard anything|not heard a thing|not heard a dicky bird|\
         heard nothing|heard nowt|nothing yet|nowt yet|no word|no word yet|no news|no news yet|in limbo|on hold|\
         havent heard|not a dicky bird|still nothing|still no word|not heard back|waiting to hear|\
         waiting on a letter|still in the queue|chasing|pending|not yet|no letter yet|up in the air|\
         twiddling my thumbs|havent heard a thing|not a peep|radio silence|dragging on",
        "been turned down|turned down|refused|rejected|knocked back|been knocked back|they said no|said no|\
         got knocked back|no joy|0 points|zero points|declined|got refused|been refused|lost|failed|\
         lost my appeal|denied|thrown out|no award|no points|nil points|not eligible|didnt get it|turned me down|\
         they refused|they turned me down|got nothing|sent packing|nothing doing",
    ],
    // Going with somebody or not.
    &[
        "ill go alone|alone|on my own|on me own|by myself|by meself|ill go on my own|go alone|i can take myself|\
         take myself|fine by meself|fine on my own|fine by myself|ill manage|i can manage|manage on my own|\
         ill be fine on my own|no need to come|big girl now|big boy now|go by myself|happy to go alone|\
         under my own steam|own steam|ill take myself|can go alone|dont need company",
        "please come with me|with|come with me|with you|with someone|with somebody|someone with me|\
         somebody with me|company|need company|walk in with me|someone to come with me|somebody to come with me|\
         if someone came with me|someone beside me|walked in beside me|hold my hand|not on my own|moral support|\
         would you come with me|could you come|can you come|someone to go with|with a hand to hold|\
         need someone with me|bit of company|if you came too|together|with a buddy",
        "i dont want to go|not|not going|dont want to go|dont want to|do not want to go|not for me|no chance|\
         no way|not a chance|id rather not go|rather not go|rather stick pins in my eyes|rather stay home|\
         rather stay in|not my thing|wild horses|forget it|not interested|dont fancy it|not on your nelly|\
         over my dead body|i wont be going|wont be going|no intention|wild horses wouldnt",
    ],
    // What they go online with.
    &[
        "mobile phone|phone|mobile|my phone|me phone|smartphone|smart phone|iphone|android|my mobile|me mobile|\
         nokia|the phone|on my phone|on me phone|this phone|fon|moby",
        "tablet|ipad|tablet, ipad|kindle|my tablet|my ipad|kindle fire|the ipad|the tablet|amazon fire|\
         fire tablet|galaxy tab",
        "computer|laptop|computer, laptop|pc|my laptop|me laptop|chromebook|desktop|macbook|the computer|\
         my computer|library computer|my pc|old desktop|imac",
        "i dont go online|none|not on the internet|no internet|no wifi|dont have the internet|dont do computers|\
         dont do online|dont use the internet|dont have internet|no broadband|not online|dont go on it|\
         never been online|dont bother with it|pen and paper|dont hold with it|not got internet|technophobe|\
         no computer|not got the internet",
    ],
    // Where to meet.
    &[
        "library|the library|the one with the books|books|reading room|llyfrgell|biblioteka",
        "community centre|comm centre|communty centre|the centre|community center|the community|community hall|\
         comunity centre|the hub|canolfan",
        "church hall|church|the church|church hall one|chapel|the vestry|parish hall|st marys|st johns|st peters|\
         the vicars place|methodist hall|eglwys|kosciol",
        "park|the park|on the grass|by the swings|bandstand|by the pond|duck pond|in the open air|outdoors|\
         outside|fresh air|by the ducks|parc|the rec|under the trees|park bench",
    ],
    // How often, by the calendar.
    &[
        "every week|weekly|once a week|each week|one a week|every single week|wkly|every wk|once a wk|1 a week|\
         week in week out|same day every week|every tuesday|every monday|every wednesday|every thursday|\
         every friday",
        "every two weeks|fortnight|fortnightly|every fortnight|once a fortnight|every other week|\
         every second week|two weeks|2 weeks|every 2 weeks|twice a month|two times a month|alternate weeks|\
         week on week off|every couple of weeks|bi weekly|biweekly",
        "once a month|monthly|every month|each month|one a month|every four weeks|every 4 weeks|12 times a year|\
         first of the month|first monday of the month|once every month|1 a month|per month|\
         last friday of the month",
    ],
    // How many meals.
    &[
        "three meals a day|three meals|3 meals|3 a day|three a day|3 square meals|three square meals|three|\
         breakfast dinner and tea|breakfast lunch and tea|brekkie dinner and tea|brekkie lunch and tea|\
         breakfast lunch and dinner|3 meals a day|three square meals a day|three times a day|3 times a day|\
         all three|all 3|full board",
        "two meals a day|two meals|2 meals|2 a day|two a day|two|skip breakfast|i skip breakfast|skip lunch|\
         i skip lunch|dont do breakfast|no breakfast|breakfast and tea|lunch and tea|dinner and tea|\
         breakfast and dinner|2 meals a day|twice a day|two times a day|brunch and tea|miss breakfast|miss lunch|\
         the other two",
        "one meal or less|one meal|one meal a day|1 meal|one a day|1 a day|just tea|just my tea|only tea|\
         just the one|once a day|one|hardly eating|not eating|barely eating|just toast|living on toast|\
         tea and toast|biscuits|living on biscuits|picking|no appetite|one if im lucky|just a sandwich|\
         nothing most days|off my food|cant face food|go without",
    ],
    // Whom they met.
    &[
        "made a new friend|new|new friend|met someone new|met somebody new|met a new|a new friend|new people|\
         swapped numbers|made a friend|made friends|got talking to|met someone|met a lovely|met a nice|met a lady|\
         met a bloke|met a woman|got chatting to someone|exchanged numbers|new pal|new mate|met some new people|\
         made a pal|made a mate",
        "talked to people i know|same|people i know|usual crowd|the usual crowd|usual lot|same faces|\
         same old faces|the regulars|usual faces|the gang|old faces|same people|my usual pals|\
         sat with jean as usual|usual suspects|as we always do|familiar faces|old pals|sat with my pals|the girls|\
         the lads|my mates|old friends|the old crowd",
        "kept to myself|quiet|kept myself to myself|sat on my own|sat by myself|sat quiet|kept quiet|\
         kept my head down|head down|sat in the corner|in the corner|didnt talk to anyone|didnt speak to anyone|\
         didnt speak|spoke to nobody|talked to nobody|didnt say much|didnt chat|stayed quiet|hid in the corner|\
         just listened|on my own|wallflower|spoke to no one|nobody spoke to me|said nothing|said nowt",
    ],
    // Who helped.
    &[
        "family|son|my son|daughter|my daughter|husband|wife|sister|brother|mum|mam|dad|grandson|granddaughter|\
         grandaughter|niece|nephew|our kid|our lass|son in law|daughter in law|my lad|partner|hubby|the wife|\
         missus|aunt|auntie|cousin|uncle|nan|my girl|eldest|youngest|the kids",
        "a friend or neighbour|friend|neighbour|mate|me mate|my mate|pal|my pal|next door|lady next door|\
         man next door|bloke next door|her next door|him next door|neighbours|the girl upstairs|her upstairs|\
         him upstairs|lad next door|across the road|over the road|a friend|my friend|old friend|church friend|\
         neighbor|nextdoor|marra|butty",
        "link worker|worker|the link worker|my link worker|social prescriber|you|yourselves|you lot|you did|\
         support worker|your lady|the lady from the surgery|linkworker|prescriber|keyworker|key worker|\
         social worker|the worker",
        "doctor or nurse|gp|doctor|nurse|doc|the doc|dr|the doctor|practice nurse|the nurse|district nurse|\
         surgery|the surgery|receptionist|health visitor|the gp|pharmacist|physio|consultant|meddyg|lekarz",
        "no one|nobody|did it myself|did it meself|did it all myself|did it all meself|by myself|on my own|\
         me own self|myself|meself|all by myself|all my own work|none|noone|not a soul|just me|nobody did|\
         no bugger|muddled through|struggled on alone|nobody but me|had no help|no help",
    ],
];
