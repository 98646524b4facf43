//! Harmless reasons by their shape: who, what has changed, and for what: "i've moved uni", "baby group is fab now".
//!
//! A reason is a whole clause that says that life goes on without the texts, of words that are each harmless. So
//! deliberately absent are work, nights and all else that passes; every person but company; farewells; and what somebody
//! has sold, given away or finished with for good. It must not know how silence is wished for.

use super::grammar::Table;

pub const REASONS: Table = &[
    // What keeps somebody busy, well or in company.
    (
        "circle",
        "group|groups|choir|club|class|classes|course|college|uni|university|routine|community|hobby|allotment|darts|bowls
         gym|swimming|yoga|bingo|knitting|dancing|volunteering|zumba|pilates|football|church|chapel|mosque|gurdwara|temple
         baby|toddler|walking|craft|art|lunch|coffee|book|gardening|knit|running|exercise|mens|women's|peer|support|community|drop group|club|in|mornings|class
         line|ballroom|tai|chair dancing|chi|aerobics
         mens|men's shed",
    ),
    ("company_of", "friends|mates|company|family|pals|people|tribe|crew|gang|grandkids|grandchildren|neighbours|butties|muckers"),
    ("kept", "good|great|lovely|brilliant|nice|new|own|regular|little|big|whole|enough|plenty|loads|lots|proper|decent|steady|of|all|whole|wee|grand|fab"),
    (
        "a_life",
        "a|an|the|my|me|some|<kept>* <circle>|<company_of>|job|life|boyfriend|girlfriend|fella|partner|therapist|counsellor|mentor|coach|dog|puppy|flat
         a|my|the health visitor
         a|my|the social|support worker
         <kept>* to do|on
         all? the? <kept>* help|support|company|info|information|advice i? need|needed|want|wanted|require",
    ),
    ("here_now", "now|again|already|here|too|these days|and|but|so|just|well|thanks|please"),
    ("in_time", "<here_now>*\nthese|nowadays days?\nat the? moment"),
    ("lovely", "fab|fabulous|great|lovely|brilliant|brill|good|fine|ok|grand|smashing|ace|sound|mint|class|fantastic|wonderful|well|better|enough|plenty|sorted|champion|settled|calm|steady"),
    ("going_well", "is|are|going|goes|doing|keeps <degree>|going|doing* <lovely>|my me?"),
    (
        "settled",
        "settled|settling|sorted|busy|happy|content|mended|recovered|discharged|set|ok|fine|good|well|better
         settled|settling in|down|here
         made up|sorted
         on the mend
         back on|at my|me? feet|work|college|uni|school|it
         in|at a good|better|great|happy place|school
         up and running|about
         back to normal|myself|work
         signed off
         fit as a fiddle|flea
         happy as larry|anything|things|i|am|they|are*",
    ),
    (
        "town",
        "leeds|york|hull|bradford|sheffield|manchester|liverpool|london|bristol|cardiff|swansea|newport|glasgow|edinburgh|aberdeen|dundee
         inverness|stirling|belfast|derry|newcastle|durham|sunderland|carlisle|lancaster|preston|bolton|wigan|leicester|nottingham|derby|coventry|birmingham
         oxford|cambridge|norwich|exeter|plymouth|cornwall|devon|wales|scotland|ireland|england|spain|france|canada|australia|portugal|jersey|guernsey|cyprus|germany|poland|romania|kent|brighton|southampton|portsmouth|bath|bangor|wrexham|hull|whitby|scarborough|blackpool|highlands
         new zealand\nthe highlands|islands|lakes|coast\nisle of man|wight|skye",
    ),
    (
        "home",
        "house|home|away|area|town|city|uni|university|college|surgery|practice|practices|surgeries|trust|flat|schools|school|jobs|job|on|county|doctors|gp
         to|in|into|up|down a|the|my|our|new|another|different|own|big|nice|wee|little* town|city|flat|house|place|surgery|practice|area|county|country|coast|village|seaside|uni|north|south|trust|bungalow
         in with my|the|our daughter|son|sister|family|parents|mates
         to|in|near|up|down <town>",
    ),
    (
        "reason",
        "<i> have|am <degree>|all|now|finally* <settled> <in_time>? <here_now>*
         <degree>* <settled> <in_time>? <here_now>*
         all <lovely> <here_now>*
         all sorted at|my|this|our|by|end|here <here_now>*
         <i> have|got|found|joined|find|met|made <a_life> going? <in_time>? <here_now>*
         <i> have got|found|joined|met|made <a_life> <in_time>? <here_now>*
         got|found|joined|made|met <a_life> <in_time>? <here_now>*
         <i> am|have? started|starting|joining|doing|enjoying|loving|love <a_life> <in_time>? <here_now>*
         started|starting|joining|enjoying|loving <a_life> <in_time>? <here_now>*
         the|my|me|our|new* <circle>|<company_of>|job|recovery|routine|life|things|everything|all <going_well> <here_now>*
         <i> go|goes|going|am to|at|in a|the|my* <circle> <in_time>? <here_now>*
         <i> am|have? moved|moving <home> <home>? <in_time>? <here_now>*
         moved|moving <home> <in_time>? <here_now>*
         <i> live in|near <town> now
         <i> have|am? been? discharged from|by the|my|me|hospital|doctor|doctors|service|gp|physio|nurse|clinic|surgery+
         <i> am|have? finished|completed|done the|my|me|a? course|programme|sessions|training|degree
         <i> am|are? far|way|<degree>* too busy for|with|these|this|it|them|uni|college|work|life|school|the|kids|baby|and*
         term|life|work|uni|college|school|things|it is|are? far|way|<degree>* too? busy|hectic
         too busy for|with|these|this|it|them|uni|college|work|life|school|the|kids|baby*
         <i> got|have the hang of|on things|it|life
         <i> am|are? not|no a|much|really* of? a? phone|text|texting|texty|gadget|screen|computer|mobile person|man|woman|lady|fan|type|kind
         <i> am|are? not|no one|a fan for|of it|this|these|phones|gadgets|screens|texting|texts|technology|computers
         <i> have|was? never been? one for|of it|this|phones|gadgets|texting|texts
         <i> do not do|hold|get|go texts|texting|technology|gadgets|phones with|on|in|for? texts|texting|technology|gadgets|phones?
         <i> do not|no longer|never need|use|read|get|fancy it|them|these|this|those|you <any_more>|now|thanks|really|but*
         do not|no longer need|use it|them|these|this|those|you <any_more>|now|thanks*
         <i> do not need checking|looking|asking|chasing|minding|help|support|after|up|on|to|any* <any_more>|now|thanks*
         do not need checking|looking|chasing|minding|help|support|after|up|on|any* <any_more>|now|thanks*
         <i> am|have? all? done with the|this|your|all? support|help|service <here_now>*
         discharged from|by the|my|me|hospital|doctor|doctors|service|gp|physio|nurse|clinic|surgery* <here_now>*
         the|my|me? nurse|doctor|gp|hospital|physio have|has? discharged <me>
         and <a_life> now?
         <i> am <degree>* old <here_now>*
         <i> have a life to lead|live
         <i> have moved on
         <i> have? started work|college|uni|school|course|classes <in_time>? <here_now>*
         nurse|doctor|gp says so too?
         it|they did the|its|their job
         <i> can look after myself|me <here_now>*
         nothing|nowt to report
         nothing the? matter|wrong
         no need
         well done all|everyone|everybody
         good|best of? luck to? you|with|it|all*
         it is finished with
         safe to say
         say less
         nuff said
         <i> was? never one for it
         <i> prefer silence
         happy with things as they are
         <i> have? had|having a baby|twins
         my|the phone|number is|are? just|only? for emergencies|family|calls|school+ only?
         job done|well?
         mission complete|accomplished
         keep up the good work",
    ),
    // The texts have become too many, or a bother: with a name for what.
    (
        "bother",
        "see? youse|you and <which>? <bloody>* <text>
         <bloody> <bloody>* <text>
         haddaway|away|awa with|and <what>
         pest|pests
         chopsy texts these?
         the_texts|texts|messages|they|these|it is|are? a scunner|bind|bother|faff|nuisance|hassle
         <the_texts> is|are a scunner|bind|bother|faff|hassle|distraction
         <i>? can not be|get? bothered|mithered|doing|fashed with|wi <what>
         <i>? can not be bothered|mithered|fashed
         <i> have? had|have enough|plenty of? pinging|beeping|buzzing|pings|beeps at|from|me*
         too many beeps|pings|beep|ping|buzzes|bleeps beep|ping|bleep* from|you*
         <i> do not find <what> helpful|useful|any|good|use|of|much*
         <i> have had too many of? <what>?
         <i> am|is? get|getting too many <text> from everyone|you|everybody?
         <i> have had <what> up to here",
    ),
];
