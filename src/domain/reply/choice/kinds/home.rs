//! As [`super::common`], of circumstances: where people live and are, what they do, and what they have.

/// Kinds without an order.
pub const CIRCLES_OF_HOME: &[&[&str]] = &[
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
         on the tills|in the warehouse|warehouse|=on nights|night shifts|zero hours|driving for|agency work|\
         at work|in a job|have a job|a job|on shifts|i work|still working|bar work|cleaner|temping|care work|\
         drive a bus|taxi driver",
        "looking for work|looking|unemployed|between jobs|job hunting|job seeking|on the dole|signing on|\
         on universal credit|on jobseekers|jobseeker|applying|sending off cvs|sent off cvs|cvs|made redundant|\
         laid off|redundant|out of work|applying for jobs|at the job centre|job centre|seeking work|interviews|\
         no job|after a job",
        "caring for somebody|carer|caring|full time carer|look after @kin|looking after @kin|care for @kin|caring for @kin|minding @kin|\
         carers allowance|i care for|unpaid carer|stay at home mum",
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
        "please come with me|with|with my sister|with my sister in law|with my brother|with my brother in law|with my support worker|\
         with my carer|with my daughter|with my son|with my husband|with my wife|with my mum|with my mam|with my dad|\
         with a friend|with my friend|with my mate|with my neighbour|with hubby|with the wife|with my partner|come with me|with you|with someone|with somebody|someone with me|\
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
];
