//! As [`super::common`], of what people keep up, leave for a while or give up, and how it suits them. `=` stands before
//! what is said for an answer and is never the label of one: `once a month` for `less often`.

/// Kinds without an order.
pub const CIRCLES_OF_TURNS: &[&[&str]] = &[
    // How it stands with what they began.
    &[
        "still going|still at it|still doing it|still attending|still attend|still goin|still go|still on it|carrying on|\
         still there every week|keeping it up|keeping on with it|still keeping it up|still plugging away|not stopped",
        "stopped|stopped going|packed it in|jacked it in|gave it up|given it up|knocked it on the head|chucked it|jacked it|\
         dropped out|quit|packed in|not any more|dont go any more|dont go anymore|had to stop|fell by the wayside|\
         given up on it|gave up on it|finished with it|nae mair|not going any more",
        "not started|not started yet|havent started|havent started yet|not begun|waiting to start|yet to start|\
         not yet started|on the waiting list|never started|starts next week|not got going",
    ],
    // Whether to go on.
    &[
        "keep|keep going|carry on|carry on as we are|keep them coming|keep em coming|keep at it|as we are|continue|\
         happy to carry on|keep on|keep it going|crack on|dont stop",
        "pause|=pause for a bit|=pause for a while|=stop for a bit|=stop for a while|take a break|a break|wee break|a wee break|take a wee break|have a break|a rest|have a rest|a breather|\
         a pause|leave it a while|little break|bit of a break|a bit of a break|time out|take a pause|take five",
        "less|fewer|less often|fewer texts|bit less often|not so often|not as often|not so many|cut down|cut back",
        "finish|stop|=stop them|=stop these|=stop it|call it a day|wind it up|finish up|thats me done|im done with it|finish it",
    ],
    // How often they have been.
    &[
        "not yet|not been yet|aint been yet|havent been|havent been yet|never been|yet to go|aint reached yet|\
         not reached yet|not gone yet|not managed it yet|still not been",
        "once|the once|just the once|only the once|one time|went once|went the once|been once|been the once|only went once",
        "regularly|every week|weekly|most weeks|every week without fail|go every week|without fail|every time|\
         never miss|never missed one|every tuesday|every thursday|every friday|every monday|every wednesday",
    ],
    // Whether it suits as it is.
    &[
        "happy with it|happy|as it is|love it|loving it|wouldnt change a thing|wouldnt change it|perfect as it is|\
         leave it as it is|leave it be|suits me|suits me fine|no changes|dont change a thing|it suits me|happy as it is",
        "would like changes|changes|change it|could be better|needs changing|a different time|something different|\
         like it changed|few changes|some changes|a few changes",
        "unsure|not sure yet|not sure|too soon to say|too early to say|early days|jurys out|undecided|dont know yet|\
         too soon to tell|not made my mind up",
    ],
    // Where to be seen.
    &[
        "home|at home|my house|at mine|my place|at my house|here|at the house|come to me|my own home|in my own home|round mine",
        "surgery|the surgery|gp surgery|the doctors|doctors surgery|the health centre|health centre|the clinic",
        "library|the library|reading room",
        "cafe|a cafe|the cafe|coffee shop|the coffee shop|costa|greggs",
    ],
    // How often in a week.
    &[
        "every day|daily|each day|everyday|every morning|every night|every evening|morning noon and night|day and night|twice a day|\
         all the time|every day without fail|seven days a week|7 days a week|night and morning",
        "a few times a week|few times a week|couple of times a week|a couple of times a week|twice a week|three times a week|\
         two or three times a week|2 or 3 times a week|several times a week",
        "once a week|weekly|every week|one a week|once weekly|one day a week|the once a week|same day every week|week in week out",
        "less often|=less|=once a month|=monthly|=once every month|=once a fortnight|=fortnightly|=every fortnight|\
         =every other week|=every second week|=every couple of weeks|=every few weeks|=every two weeks|\
         =twice a month|=every few months|=once or twice a year|=twice a year|=once a year|=a few times a year|\
         =birthdays and christmas|=christmas and birthdays|=christmas and easter|=high days and holidays|\
         =once in a blue moon|=every blue moon|=hardly ever|=hardly at all|=not often|=not very often|\
         =not that often|=rarely|=very rarely|=seldom|=only at christmas|=now and again|=now and then",
    ],
];
