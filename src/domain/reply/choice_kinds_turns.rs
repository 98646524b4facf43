//! As [`super::choice_kinds`], of what people keep up, leave for a while or give up, and how it suits them.

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
        "pause|take a break|a break|wee break|a wee break|take a wee break|have a break|a rest|have a rest|a breather|\
         a pause|leave it a while|little break|bit of a break|a bit of a break|time out|take a pause|take five",
        "finish|stop|call it a day|wind it up|finish up|thats me done|im done with it|finish it",
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
    // What weighs on them, in the words of other lists.
    &[
        "carer|caring for someone|caring for somebody|caring|looking after mummy|looking after mum|looking after my mum|\
         looking after mam|looking after me mam|looking after my mam|looking after dad|looking after my dad|\
         looking after my husband|looking after my wife|looking after my son|looking after my daughter|looking after him|\
         looking after her|minding mammy|minding my mam|being a carer|caring for mum|caring for my mum|caring for dad",
        "debt|debts|money|bills|owe money|owing|bailiffs|hmrc|the taxman|taxman|tax bill|going under|overdraft|loans|\
         credit cards|in the red|skint|broke|arrears",
        "lonely|no company|loneliness|nobody to talk to|no one to talk to|noone to talk to|on my own all day|alone all day|\
         dont see a soul|see nobody|isolated",
        "housing|landlord|eviction|evicted|damp|mould|rent|the rent|the landlord|repairs",
    ],
];
