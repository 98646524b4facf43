//! Everyday wordings that sound grave and are not, and words that say past, story or well again.
//!
//! They only lower the order in which people read; no message is set aside because of them.

/// A rule's phrase inside one of these does not count.
pub const IDIOMS: &str = "
    wrong number|one of
    could|can|would|id|kill|will murder|kill|slaughter|demolish a|an|some|for|the
    could murder
    would|could|id|kill|i kill for
    dying|dead|die|died|gasping|desperate|starving for|on|to a|my|see|meet|hear|know|get|try|come|me|feet|his|pee|brew|drink
    dying for|to
    dead on|good|nice|tired|proud|chuffed|easy|cheap|funny|excited|slow|busy|pleased|happy|keen|boring|bored|set|hot|right|sure|handy|late|early|simple|quiet|long|cold|tidy|friendly|fast|cute|loud|end|heat|weight|line
    dead battery|phone|line|slow
    battery|phone _ dead|died|dying
    not dead
    died laughing|of|a embarrassment|laughing|shame|a|boredom|death|thousand
    die of|laughing|from laughing|embarrassment|shame|boredom|happy|with|for
    died _ laughing
    laughing _ dead|die|died|dying
    dead|dying|died|killing|kills|kill|murder|killed|deceased|skullsign _ _ _ laughing
    laughing * skullsign|kill|dead|dying|died
    killing|kills|kill|killed|killt me|us _ softly|laughing|with|slowly|feet|back|these|knees|legs|but|lol|this|stitches|tonight
    is|are|was|were|feet|back|knees|legs|hip|heat|stairs|hill|hayfever|be killing|killed|murdering me|us
    is|are|was pure? killing
    killed|killing|kill|killt|smashed|nailed|slayed it|that|the|them _ at|bingo|on|in|quiz|karaoke|karaoke|homework|dance|floor|today|class|tonight|machines|again
    killed|killing|killt|smashed|murdered it|them|that|time|two|an
    kill|kills|killed|murder|murdered|strangle|throttle|swing|wring _ _ _ laughing
    wife|husband|mum|missus|she|he|boss|dog|daughter|nurse|doctor will kill me _ if|when|for|laughing
    will|would|gonna kill me _ if|when|for|but|lol|laughing _ i|she|he|late|miss|forget|miss|finds
    kill|killing|murder two birds|time|for|with|a|pint
    kill the|some time|mood|weeds|slugs
    to die for
    murder|hell|killer|torture on the|my|me knees|feet|back|legs|hips|dancefloor
    is|are|was murder
    breastfeeding|knees|stairs|traffic|parking|bus|m6|heat|shopping is|are|was|were murder|hell|killing
    bury|shoot|kill me now|i|happy|if|lol
    kill|shoot|bury me now|if _ lol|laughing|college|dead|boring|bored|this|happy|i|again|lose
    myself * if _ lose|lost|lose|relegated|laughing|stella
    if _ lose|lost|relegated
    jump|jumped|jumping for|at|on|the|up|to|in joy|chance|queue|conclusions|bus|it|trampoline|gun|ropes|jacks|shower|pool|puddles|bandwagon
    jump|jumping on|in bus|car|pool|shower|train|the
    hit|hits|hitting|hit the|a|me|by|my|it shops|road|nail|bullseye|jackpot|gym|target|hay|sack|town|pub|bingo|right|spot|six|buffers|wall|button|sales
    hit me|like for|up|that|like|about|hard
    beat|beats|beaten|battered|hammered|thrashed|slaughtered|murdered|killed|destroyed me|us|him|her|them|my? at|in|on|by|3|2|1|4|5|nil|two|three|dominoes|bingo|cards|chess|scrabble|darts|snooker|pool
    battered|beaten|hammered cod|fish|sausage|by|haddock|mars|nil
    beat|hit|kick the|my|me|his|her|it eggs|drum|traffic|best|habit|record|ball|football|bucket|drink|pb|bb
    kick|kicking|kicked off|the|a|about|at|back
    smashing|cracking|killer|punch|punching
    smashed|cut|cutting|hit it|grass|hedge|lawn|cake|hair|card|ribbon|my hair|personal|target|pb
    cut|cutting|cuts _ the|my|his|her|back|down|some|out|me|up|its? _ hair|grass|hedge|lawn|cake|fringe|nails|sugar|veg|roses|flowers|carbs|fags|wood|paper|cloth|fabric
    cut on|down|back|out|finger|thumb|knee|hand|myself _ shaving|gardening|tin|paper|cooking|on|peeling|chopping
    cut|cuts _ finger|thumb|shaving|knee|hand
    shot of|in|at|for|down
    end|ended|ending of|up|the|with|to the|a|up|month|day|week|world|line|film|road|book|story|season|series
    did not want it to end
    never ends
    fire|fired|burn|burned|burning|burnt _ alarm|drill|engine|station|test|pit|place|toast|dinner|tea|calories|cd|sausages|bridge|up|on|away|brigade|man|men|works|stick|cakes|practice
    on fire * today|dancing|tonight|scored|laughing|form|team|lately
    house|place|bar on fire|fire * dancing
    overdose|overdosed|od|drowning|drowned|buried on|in chocolate|cake|tea|paperwork|work|biscuits|netflix|washing|ironing|sun|mince|turkey|nappies|essays|under
    took|taken|take|taking|had|have _ all|my|the|both _ my? * tablets|meds|medication|pills like|as|this|on|with|and|regular|every|now _ you|told|week|said|time|breakfast|none|doctor|prescribed|ordered|food|good|feeling
    none missed
    took|taken|take|taking my|the|me tablets|meds|medication|pills|inhaler|insulin $
    chest|heart|cough _ is|feels|much|sounds|been? better|clear|infection|clearing|cleared
    heart|breath attack|skipped|beat|away|of when|laughing|a|fresh|he|she|at
    nearly gave me
    near|nearly|almost|practically died|dead|killed|had|fell|wet|choked|jumped|drowned|collapsed|fainted
    breath|breathe of fresh|a
    breathtaking
    stroke|stroked|stroking of|the|a|dog|cat|luck|genius|pony|donkey|rabbit|my
    choked|choking up|with|on up|tears|emotion
    fit as|like|in|and|for|a
    having|had a|the stroke of
    collapsed in|into|on|with heap|laughing|bed|sofa|laughter|couch|giggles
    passed out|my on|test|driving|sofa|theory|exam|exams|with|flying
    blue with|tit|badge|as|cheese|peter|team|and
    drop dead|gorgeous|out|off|down|me gorgeous|funny
    over my|the dead body|moon
    going|gone|driving|drives|drove|driven me|us|him|her|up the|round|to|mad|crazy bend|twist|wall|insane|mad|potty
    up the wall
    mad|crazy|nuts|bonkers about|busy|weather|day|dog|cat|week
    pulling|tearing|losing my|me hair|marbles|mind|voice|phone|glasses|keys
    scared|scare|frightened|afraid|terrified of _ spiders|heights|mice|dogs|flying|dark|dentist|needles|water|wasps|spider|moths|lifts|cows|geese
    i am afraid i|not|so|we|the|that|my|it|ive
    not afraid
    ghost|haunted|halloween|rollercoaster|scary|horror|zombie|thriller
    wrong number|side|end|way|foot|bus|stop|day|size|bin|shoes|colour|kind of|eggs|for|again|on|one|week|bed
    crashed out|on|into _ sofa|bed|couch|early
    kids|children|son|daughter|grandkids|dog|grandchildren|toddler|twins _ _ killing|murdering|battering|wrecking me
    beaten|beat|battered by _ level|dog|stairs|weather|wind|rain|hill|grandson|granddaughter
    wind|rain|waves|storm|weather|hail * battered|battering|beating|blew|knocked
    pushed|push me|myself|the _ to|out|pram|wheelchair|trolley|buggy|swing|hard|button|limit|boat
    push|pushes|pushed|pulls|kicks me|us|myself to|out|on _ go|try|do|keep|door
    stop|full me|you|it|the if|there
    lost|lose|losing my|the|me|two|three|a|by|nil|on|again|1 voice|glasses|keys|phone|remote|nil|weight|stone|pounds|bingo|purse|plot|count|track|way|bet|game|match|specs|teeth|pen
    stabbed|stab at|in|of|finger|a _ thorn|needle|rose|go|finger|fork|back|it
    shooting stars|practice|range|rabbits|hoops
    shot _ flu|covid|jab|in|espresso|tequila
    self _ service|raising|catering|checkout
    no|not wait to|2 see|get|meet|start|go
    cannot wait
    hanging|hung in|on|out|up|washing|there|basket|baskets|curtains|pictures|around
    hang in|on|out|washing|up|tight
    hanged|hung washing|picture|curtains|baskets|out
    blood test|tests|pressure|donor|sugar|bank|orange|type|results|taken|sausage|count|moon|sweat|bath
    blood _ pressure|tests|test|sugars _ _ fine|good|ok|normal|down|better|great|perfect|back|clear
    gave|give|giving|given _ blood|notice|birth|talk|speech|lift|shout|smile|hand|bath|walk
    took|take|taking|taken _ dog|cat|pets|kids|mum|bus|photo|photos|him|her for|to|out|a|of
    dog _ _ vet|vets|walk|walks|groomers|groomed|kennels
    cat|dog|rabbit * fed|asleep|walked|naughty|sick|carpet|muddy
    gave|give|giving the|my dog|cat _ _ bath|walk|cuddle|treat|biscuit|treats|bone|good
    selling|sold|gave|given|giving * cake|cakes|plants|jam|tickets|raffle|charity|jumble|car|boot|shop|vinted|ebay
    lesson|test|instructor|driving
    goodbye|bye|ta-ra|tara|bye-bye for|4|now|till|until|see|and|then|love|x
    bye for now
    goodbye to winter|stairs|smoking|crutches|hospital|plaster|bad|fags|rubbish
    see you|c _ soon|tomorrow|later|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|there|then|week
    goodnight|night _ _ x|love|and|god|sleep|see|tomorrow|morning
    thanks for everything _ _ great|see|wonderful|group|helping|brilliant|loved|course|new|got
    thank you for everything _ _ job|group|see|doing|great|course|well|better|feel|wonderful|new|helping|much
    found|got a new|home|good home|dog|job
    finish|finished|end|ended|ending|over _ my|the|off|it|with|work|of _ knitting|jigsaw|book|puzzle|course|work|job|shift|garden|painting|jumper|essay|night|dinner|crossword|school|film
    roof|bridge|platform|platforms|train|trains|cliff|beach|sea|river|canal|lake|harbour|pier * walk|walked|walking|fish~|fixed|leak|repair|lovely|club|cards|game|view|chips|picnic|swim|paddle|delay~|cancelled|holiday|ice|museum|photo~|tiles|ducks|swans|sunny|beautiful|gorgeous|dog|model|painting
    bridge club|night|class|afternoon|partner|tournament|team|players
    played|play|playing|plays bridge|dead|killer|pool
    cliff richard|hanger
    walked|walk|swim|swam|paddle|paddled|walking|swimming|dip _ _ _ sea|river|lake|canal|water|beach|loch|seafront|pier|front * lovely|nice|cold|great|brilliant|beautiful|good|dog|friend|group|fresh|chips|grand|freezing
    wild|cold|sea water|swim|swimming
    swimming|swim|aqua|fishing|sailing|rowing|kayaking|paddleboard~
    had a fall|turn|stroke|heart * years|last|ok|fine|better
    fell off|in|over|asleep|out|for|about|down|through|behind * laughing|sofa|chair|telly|love|fine|ok|laughed|bruised|nothing|only|garden|pride
    fell asleep
    falling|fell apart|behind|out|for|asleep|in with|love|on|my
    knock|knocked|knocking on|off|it|up|them _ head|heaven|dead|door|socks|out
    heaven|hell _ door|is|on|of|scones|cake|bells
    grave|coffin|buried|funeral|death|stiffs|casket|body|undertaker|box|hearse _ _ _ laughing
    still above ground
    check the freezer
    still alive|here|breathing|kicking|standing|vertical
    alive and|n kicking|well
    not|never deceased|popped|snuffed|carked
    crying|cried|cry|tears|weeping with|of|at|from|laughing laughing|laughter|happy|joy|laugh|happiness
    happy tears|crying
    crying|cried laughing
    heart * full|melts|melted|warm|happy|bursting
    sick|ill as|goals|beat|moves|tune|day|parrot
    gutted|depressed|sad|miserable|heartbroken about|that|over|it|by|at|when _ football|match|score|strictly|bake|rain|weather|game|final|corrie
    weather|rain|sky|day|news|football * miserable|depressing|rubbish|awful|grim|terrible
    help yourself|yourselves|is|with|coming|me|herself|themselves|desk|for|out
    help is
    helped|help at|out|my|with|mum|neighbour|a|the|in _ group|cafe|kitchen|garden|neighbour|homework|move|sale|church|stall
    shaking|shake|shook hands|hand|a|my|it|his|her|head|like|leaf
    choking hazard|up
    stop press|cock|watch|motion|gap
    dog|cat|kid|baby|puppy|kitten _ _ bit|bites|bit|scratch~|nip~|ate
    grandson|granddaughter|grandkids|toddler|baby|kids|kitten|puppy|dog|cat|nephew|niece _ _ beat|beats|hit|hits|battered|kicked|kicks|punched|bit|bites|smacked|threw _ _ _ at|cards|snap|ball|uno|fifa|chess|xbox|mario|laughing|draughts
    baby|bump kick|kicks|kicking|kicked|kicker
    kicking|kicks _ all|like|night|away|ribs|mule _ baby|bump|pregnant|mad|night
    midwife|scan|bump|trimester
    slept|sleep|sleeping like|the|as _ log|baby|dead|top|sleep
    kill him|her|them _ laughing|joking|just|one|these|jk
    just|only kidding|joking|messing|jk
    jk
    figure of speech
    song|tune|anthem|lyric|lyrics|playlist|my sang|is|way|way|called
    sang|sing|singing|sung|choir|karaoke|band|gig
    boxing|karate|judo|kickboxing|boxercise|taekwondo|mma|wrestling|fencing
    won|lost|beat|drew|score|scored|nil|penalties|penalty|relegated|boro|match|derby|goal|pen
    grand|great|good|lovely|brilliant so|day|week|time
    pumped|gassed|buzzing
    stuck on|in|a _ level|crossword|clue|traffic|meeting|m6|puzzle|queue|row|knitting|tin
    running on|late|out|round _ empty|fumes|time|puff|late
    skint _ laughing
    saved|saves my|her|his life|bacon|day|me|game
    saved|saves my life
    life _ saver|saver
    poor as church
    scared|bored|frozen to death
    bored|scared|frozen|freezing|worried|sick to death
    breathe|breath for|with|wi|from laughing|laughin|laughter|giggling
    can not * breathe|breath * laughing|laughin
    hands * massage|cards
    raised his|her|my hand to bid|vote|ask
    up|to|down the tip|dump|recycling
    hit me with the bill|price|news
    freezing|frozen at|out|on|today|waiting|but|outside|football|this|here _ football|bus|match|but|there|market|walk|morning|allotment|door|won|pitch|the
    ice|cold|freezing _ _ but lovely|we|fun|ok|nice|sunny
    starving|starvin|famished|hank _ marvin|laughing|what|now|for|after|lunch|tea|just
    starving marvin
";

/// Said of long ago.
pub const LONG_AGO: &str = "
    used to
    years|year|yrs|months|decades|decade ago|back|since|sober|clean|dry|free
    year|years ago|back|last
    last year|winter|summer|spring|autumn
    last _ year|winter|month|summer|christmas
    back in|then|when
    back in the day
    when i was|were
    when|while _ _ was|were|wes _ younger|young|little|small|kid|child|lad|lass|girl|boy|twenty|teen~|18|20|16|pregnant|school|married
    in my|the day|youth|twenties|teens|past|war|sixties|seventies|eighties|fifties|thirties
    in 19~|20~
    in the past
    in|since 20~
    before i|we|he|she|they
    at xmas|christmas|easter
    behind me|us
    once upon
    this time last
    once
    at one point|time
    long time|ago ago|since|gone|past
    was in hospital|icu
    had a * once|years
    days|weeks|months|years clean|sober|dry|free
    no longer think|thinking|feel|want|hit|scared|with
    over it|that now
    moved|got on|out|away from|now
    it passed
";

/// Said of what goes on, or has begun again.
pub const GOES_ON: &str = "
    again
    still
    tonight
    keeps
    started|starting|starts|back at|on|to|doing|up
    going on
    every day|night|week|time|friday|weekend
    happening now
    at once
    is back
    same way|hands|again
    now i|he|she|they|it|his|as
    has taken up
    all the time
    cannot|not * anymore
    same|like as? then|before|last
    lately
    coming back
    returned
    wants|want to
";

/// Told by a film, a book, a song, the news.
pub const STORIES: &str = "
    film|movie|films|movies|documentary|drama|novel|thriller|episode|netflix|soap|corrie|eastenders|emmerdale|play|podcast|panto|opera|museum|exhibition|lecture|casualty|hollyoaks|vera|endeavour|poirot|marple|midsomer
    on the|telly|on telly|tv|news|radio|box
    book|books about|on|club|group|i
    reading|read|watched|watching|finished|writing|seen|saw|listening|listened a|an|the|that|this|it|some _ _ book|film|thing|series|play|programme|about|crime|murder|one|podcast|essay
    talk|lecture|essay|poem|story|exhibition|song|play|book|quiz|dissertation|assignment|training|course on|about|called|tonight|at|by
    essay|dissertation|assignment|coursework
    murder mystery|she
    true crime
    line of duty|happy
    happy valley
    song * called|by|on|goes|about|choir
    in|at the|my _ play|panto|show|game|dream|story|book|song
    training|naloxone|nalaxone|first-aid|course|workshop|safetalk|asist
    candy crush|crush
    call of duty
    fortnite|xbox|playstation|fifa|gta
";

/// Well again, by their own words.
pub const WELL_NOW: &str = "
    i am safe
    am safe|well|ok|fine now|here|though
    safe now|here
    in refuge|recovery
    much better
    so much happier
    out of hospital|danger|there
    home now|from|and
    home _ hospital|eating
    doctor|they|nurse|hospital|ambulance|nhs said|says|checked|sorted|came|was _ _ fine|ok|nothing|better|clear|good|it|me|wind|well|alright
    turned|turns out _ _ fine|ok|nothing|wind|alright|indigestion
    all clear|sorted|good|ok|fine _ now
    results _ _ clear|good|fine|ok
    is|are|he|she|hes|all ok|fine|better|good|alright|stable|grand|well now|again|after|thank|home|today
    but|now is|am|im|all|we|he|she|its _ ok|fine|better|good|grand|sorted|alright|well|home|stable
    new life|flat|lock
    not|no longer * anymore
    well|good|fine|better now
    stitches|stitch|bandage * doctor|ok|fine|good
    stable
    left him|her
    got away
    is in prison
    years|months safe|free
    right as rain
    i would never
    recovered|recovering
    therapy|therapys|counselling _ _ working|helping|works|helped
    stent|bypass fitted|in
    peer mentor
    volunteer there
";
