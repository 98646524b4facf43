//! The message reaches somebody else: a wrong number, a phone that changed hands, a person who died or moved.

use crate::domain::concern::Class;

use super::rules::{IDIOM, Rule, STORY};

/// Whoever never asked for the texts may still be whom they are for.
pub const NEVER_ASKED: &str = "wrong.never-asked";

pub const RULES: &[Rule] = &[
    Rule {
        id: "wrong.number",
        class: Class::Wrong,
        because: "they say that it is the wrong number, or ask who is writing",
        unless: IDIOM,
        says: "
            wrong number|num|person|phone|fella|fellow|guy|man|lad|lass|woman|lady|bloke|one|mate|contact|house|address|chap|girl|name|recipient|patient|body|people|mobile|no|love|pal|hen|pet|jean|stella|peggy|frank|bob|craig|ronnie
            wrong|incorrect * number|person|phone
            number * wrong|incorrect
            ^ wrong $
            ^ wrong person|number|fella|mate|one|pal
            got|have|reached|texting|messaging|texted|want|messaged|texts|after|dialled|using the|a? wrong
            ~ sorry wrong
            who is|are|r this|you|it|dis|u|there|that|texting|these|speaking|writing|messaging|sending|linnet|dat
            ^ who * you|this|dis|sending|u|text~
            who is|are $
            who|whose * is|are|even|the|gave|told|give|got|get|do|did * this|you|my|number|texting|name|text
            who|where|how * you|ye|they|u * get|got|have|find|had|given|gave * number|name|details
            gave|give|given you|u|them my|this|me number|name
            whose|what number|phone|name is this|it|that
            ~ what|which|wot is|are|this this|linnet|it|that|these|you|lot|about|company|organisation|for|regarding|in
            ~ what is this|linnet|it
            ~ what|wot|which group|link|referral|choir|gp|worker|service|scheme|appointment|survey|programme|class
            do|should i|we know you|u|this|who
            do you know me
            ~ not know who|you|this|what|any|anyone|anybody|nobody|a _ you|this|is|called|by|named|linnet|are|it
            not know anyone|anybody|any|no
            never|not heard of|about you|linnet|this|him|her|them|it|any
            never|not been|was referred|heard|seen|under|gone
            not me|him|her|them|my _ _ mate|you|want|love|pal|number|phone|sorry|wrong|name|phone|anymore|any
            ~ this|it|phone is not|no|isnt _ _ number|phone|him|her|me|the|my|patient|person|one|debbie|kevin|john|nancy|any|longer
            this|that is not|no _ _ $
            ~ i am not|no|neither _ _ but|sorry|you|mate|wrong|any|patient|person|her|him|lives|called|tyler|margaret|debbie|john|david|mary|and
            ~ i am not her|him|them|mr|mrs|that|the|a
            ~ not my|me|the|a name|one|person|john|mary
            my|me|ma name|names is|not|isnt * not|no|isnt|its|wrong
            name is not|no
            name * not|is * robert|david|john|mary|not
            ~ no|not|nobody|naebody|none|no-one one? _ here|by|called|of|named|with|at|on called|here|that|named|name|at|on|margaret|this|address
            ~ no|nobody|one * called|by|named|name|of * here|that|this
            no margaret|longer|kevin|john here|this|my
            not|longer|never * live|lives|living here|there|at
            does|do not live|work here|there|at
            new|different|another|old|previous|recycled|just|got|had|bought|market|since number|phone|sim|owner|person|tenant|tenants|mobile|user * not|got|since|who|had|this|mate|was|now|feb|last|week|old|is|from|belong~|jan|christmas
            got|had|bought|have|have|only|just this|the|a|my|new _ number|phone|sim|mobile|handset _ _ last|this|week|yesterday|from|since|in|off|on|month|shop|market|christmas|new|ebay|tesco
            number|phone|sim|mobile|this * used|belong~|before|previous|previously|old|last|changed to|be|owner|my|person|someone|else|hands
            ~ used to be|belong
            ~ mistaken|mistake|mix-up|mixup|mixed|confused|confusing|muddled * identity|me|number|with|up|someone|person|for|sister|another
            you|u|ye have|got|are|must|want|need|after|looking|texting|mean|think|keep|been|trying|intend _ _ mistaken|wrong|mixed|someone|somebody|another|different|looking|confused|other|after|for|person|margaret|jean|my|number
            ~ another|different|other|someone|somebody|alt|else person|mr|mrs|else|mihai|colin|man|woman|family|one|number * number|phone|not|want|mean|mix~|for|you|intend~|has|now
            ~ this|it|that is|was _ _ _ son|daughter|mum|wife|husband|sister|brother|mother|nephew|niece|partner|carer|friend|neighbour|mate|dad|lad|cousin|colleague|grandson|granddaughter|cuz|girlfriend|boyfriend|warden|tenant|postman|coordinator|landlord|manager|receptionist|flatmate|lass|nan|aunt|uncle|kid|missus|secretary
            ^ _ _ his|her|my|ma? son|daughter|wife|husband|sister|brother|mum|nephew|niece|mother here
            this|it is seamus|karen|rose|nancy|someone|somebody|michael|kayleigh
            ~ son|daughter|wife|husband|sister|niece|nephew|friend|mum|dad|brother|carer|neighbour|lad|lass * here|speaking|writing|replying|texting|using|answering
            on behalf of|from
            phone * in|on|left|belongs|for * behind|dash|tractor|charger|office|shared|work|company|hotel|mine|me|door|table|kitchen|nursery|shop|our|bus|taxi|ward
            left|forgot|lost his|her|their|the|my phone|mobile _ _ behind|here|in|on|at|he|she|with
            found this|a|the|his|her phone|mobile
            ~ he|she|they|colin|margaret|jean|tom|dad|mum|mrs|mr|miss|lady|man * moved|flitted|gone|left|emigrated|lives|has * away|spain|house|to|out|home|australia|address|now|canada|care|years|ago|live|wales|months
            ~ has|is|have|was? moved|flitted|gone to|away|out|into|house|back
            not at this address
            this|it is a|the|our|my business|work|works|company|office|shop|hotel|school|taxi|pizza|landline|fax|salon|surgery|dentist|plumber|nursery|garage|pub|church|restaurant|takeaway|bookies|ward|crematorium
            thought|think|fort|is|are you|this|it|u|it _ was|were|is|are|this|from|the|a * catalogue|bookie|council|dentist|hairdresser|chiropodist|scam|vet|doctors|taxi|bank|amazon|delivery|hermes|school|garage|optician|plumber|debt|company|evri|surgery|parcel
            is this|it|you the|a|from|for _ _ dentist|chiropodist|council|scam|catalogue|vet|doctors|surgery|hermes|real|spam|bank|plumber|taxi|right|company|drink|hospital|garage|pharmacy|school
            ~ scam|spam|phishing
            ~ not|never been|be|seen|go|had|been _ _ a? _ gp|doctor|doctors|link|referred|referral|baby|group
            please update|amend|check|correct your|the|my records|number|system|database|list
            check your|the|ur number|records|list|spelling
            ~ delete|remove|take|wipe my|this|me number|details
            is deceased
            not|no longer * phone|number|with us
            look|looking for * margaret|another|someone|maybe|different
            want|mean|after|intend|for|need * at number|next|door|other|different|another
            never|not had|have|own|been|knew|known|met a|an|any|anyone|no * called|baby|by|of|dog|that
            this number|phone|mobile * not|wrong|belong~|was|used|mine|hers|his|for
            ? who|dis
            who dis
            new phone who
        ",
        cases: &["wot group? wot link worker? wrong fella", "sorry who's this??", "i never been referred for anything what is this about"],
    },
    Rule {
        id: NEVER_ASKED,
        class: Class::Wrong,
        because: "they say that they never asked for the texts",
        unless: IDIOM,
        says: "
            never|not _ signed up|on
            never|not been|was signed|asked|registered
            ~ not|never asked|ask|signed|sign|agreed|agree|requested|want|subscribed for|up|to|this|any
            who asked|told you
        ",
        cases: &["i never signed up for any of this"],
    },
    Rule {
        id: "wrong.died",
        class: Class::Wrong,
        because: "they write that somebody has died: the person we text, or somebody of theirs",
        unless: STORY,
        says: "
            ~ he|she|mum|mam|dad|mother|father|ken|husband|wife|grandad|nan|john|mr|mrs|miss|brother|sister|uncle|aunt|person|alec * died|deceased|passed|dead|gone $
            ~ #family|mr|mrs|he|she|they|miss _ _ _ died|passed|deceased * last|on|in|this|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hospital|away|ago|january|february|march|april|may|june|july|august|september|october|november|december|week|please|night|morning|over|your
            ~ died|passed|deceased|dead|longer * please|kindly|update|records|stop|remove|take|list|texts|text|texting|messages|system|file|database|send
            ~ please|kindly|update|records|stop|remove|take|off|why|keep * died|passed|deceased|dead|funeral|late
            ~ deceased
            no longer with us
            ~ is|are|was|been dead $
            ~ #family|he|she|mr|mrs|miss _ is|was late $
            ~ ^ _ is dead
            ~ ^ _ _ died $
            ~ ^ _ _ died on|in|last|this|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday
            bu farw
            ~ is dead _ _ stop|please|mate|now|so|keep|you
            ~ he|she|mum|dad|he's is dead
            ~ buried|cremated|funeral him|her|mum|dad|was|is * on|friday|last|yesterday|monday|texted|still|texts|today
            late husband|wife|mother|father|brother|sister|dad|mum|mothers|fathers|husbands * phone|number|text|texts|list|stop|still|keep
            my dead brother|mum|dad|husband|wife|mother|father|sister
            passed away
            ~ ^ he|she|mum|dad|alec|mother|father died|passed
        ",
        cases: &["Dad died in hospital last Thursday. Please update your records. His son, Michael.", "She is no longer with us. Please do not send any more."],
    },
];

/// Wordings of news that the person has died, which hold everything that is still to be sent.
pub const DIED: &str = "
    #family|mr|mrs|he|she|miss _ _ died|deceased|passed
    is|has|have|was|been deceased|died
    is deceased
    no longer with us
    he|she|mum|dad|brother|sister|husband|wife|ken is|was? dead
    dead brother|mum|dad|husband|wife|mother|father|sister
    buried|cremated him|her|mum|dad
    sister|brother|son|daughter of a? dead|late
    is dead
    gone died
    died monday|tuesday|wednesday|thursday|friday|saturday|sunday
    wedi marw
    bu farw
    nie zyje
    zmarl|zmarla|umarl|umarla
    a murit
    passed away
";
