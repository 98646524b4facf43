//! As [`super::common`], of days as people live them: meals, sleep, whom they saw, how they feel, and how a session went.

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
    // How it has changed, where nobody asks by how much.
    &[
        "better|better than last week|better than last time|better, improved|improved|on the up|on the mend|looking up|\
         picking up|coming on|turned the corner|going up|things are looking up|up on last week|brighter",
        "about the same|same|the same|much the same|just the same|same as ever|same as usual|same as before|same as last time|\
         same as last week|same as always|as i was|as you were|as it was|no change|no different|not changed|hasnt changed|\
         much of a muchness|much o a muchness|no better no worse|no worse no better|neither better nor worse|neither better or worse|\
         neither worse nor better|no better or worse|no better nor worse|not better not worse|same old|same old same old|samey|\
         more or less the same|roughly the same|level pegging|plodding on|plodding along|ticking over|status quo|same again",
        "worse|worse than last week|worse than last time|worse, gone downhill|gone downhill|going downhill|gone backwards|\
         on the slide|going backwards|slipping back|slipped back|down on last week|sliding",
    ],
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
        "i went|went|went twice|been twice|been a few times|been once|went once|went a couple of times|been a couple of times|went along and loved it|i did go|made it|i made it|attended|i attended|was there|i was there|got there|\
         stayed till the end|stayed to the end|stayed to wash up|there with bells on|with bells on|went along|\
         i got there|been|been and enjoyed it|been this morning|been today|been yesterday|did go|\
         went for the whole thing|went for all of it|stayed the whole time|i did|there start to finish|\
         start to finish|i managed it|managed it|turned up|popped along",
        "going later this week|i soon go|soon go|going soon|off soon|going next week|will be going|ill be going|i will go|ill go|hope to go|hoping to go|planning to go|plan to go|aim to go|intend to go|off tomorrow|gan the morra|later this week|going later|not yet|not been yet|tomorrow|thats tomorrow|\
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
