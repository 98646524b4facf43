//! The phrases that can stand around an answer, by the part they play: read as one word.

use crate::domain::reply::text::lexicon::Parts;

/// Who speaks and may: each stands before each of [`SAYINGS`], so that no way of leading to an answer is forgotten.
pub const SPEAKERS: &str = "we shall|id|i d|i would|i wud|i woud|ill|i ll|i will|i shall|i should|i must|i can|i have to|id have to|i would have to|i gotta|i got to|ive got to|\
    ive gotta|im going to|im gonna|im inclined to|i should be inclined to|i would be inclined to|id be tempted to|im tempted to|i might|id perhaps|i should think id|i would venture to|i shall have to|i will just|im happy enough to|id be inclined to|lets|let us|let me|ill just|id just|id probably|ill probably|\
    i would probably|id maybe|ill maybe|ill have to|i will have to|i shall have to|i think id|i think ill|i reckon id|i guess id|i suppose id|we ll|gonna|gonnae|gonny|gunna|going to|i wd|id hav to|happy to|im happy to|i am happy to|pleased to|im pleased to|proud to|\
    id still|i still|ill still|i would still|id only|i would only|ill only|i can only|id honestly|id easily|id happily|id definitely|id def|youd better|youd best|you d better|you better|ye better|ye d better|id best|id better|might as well|may as well|we ll just|shall we|kindly|pls|plz|go on|go on then|gan on|you can|you may|u can|thi can|thee can|tha can|ye can|yow can|yer can|ya can|can you|could you|please|just|i hav to|i wld have to|i would hav to|why id|why i would";

/// What a speaker says before an answer.
pub const SAYINGS: &str = "award|award a|award it|award it a|rate my life at|rate my life at a|rate life at|rate life at a|rate my week at|keep it at|keep it at a|stand at|stand at a|sit at|sit at a|hover at|hover around|give life|give life a|tell you|tell you its|go with the|go for the|go|report|gi|gie|gi thee|gi thee a|gi ye|gi ye a|gi yer|gi you|gi you a|gie ye|gie ye a|gie you|give thee|give thee a|give ye|give ye a|give ya|give ya a|gi it|gi it a|gie it|gie it a|gie this week|gie this week a|gi this week|gi this week a|caa it|caw it|ca it|cry it|answer|own up to|own up to a|admit to|admit to a|wager|venture|hazard|class it as|class it as a|class myself as a|class this as a|peg it at|peg it at a|peg myself at|place it at|place it at a|place myself at|place myself at a|set it at|label it|label it a|grade it|grade it a|grade myself|write|write down|note|note down|jot down|record|enter|log|mark|mark down|type|report a|report an|say|be generous and say|be kind and say|be optimistic and say|be brave and say|be cheeky and say|be honest and say|go with|go for|give|give it|give this week|give today|give my week|give the week|give myself|give you|put|put it|put it at|put it as|put it down as|put us at|put us at a|put us down as|put us down for a|\
    put myself|put myself at|put myself down as|put myself down for|put down|put me down|put me down for|put me down as|put me at|put me as|mark me down as|mark me down for|mark me as|mark me at|call it|call this week|call this|call that|rate|rate it|\
    rate it at|rate it as|rate myself|rate myself at|rate myself as|rate this week|rate today|rate my week|rate things|score|score it|score it at|score it as|score myself|score this week|score today|settle for|settle on|plump for|opt for|make mine|have to say|pick|choose|\
    stick with|stick at|stick to|stick it at|land on|guess|guess at|estimate|reckon|tick|press|circle|award it|award myself|mark it|mark it as|mark it down as|mark myself|vote|stretch to|honestly say|say its|say it is|say im|say i am|\
    say its about|say im about|say around|say about|say maybe|say that im|say i am at|say i am at a|say i am at about|say i am at about a|say im at a|say im at about|say im at about a|say im about|say im about a|say im at|say im on";

/// How a mood stays, before each of [`PLACES`].
pub const HOLDERS: &str = "hovering|running|stuck|holding|holding steady|steady|sat|sitting|sitting pretty|floating|staying|staying put|languishing|bobbing along|plodding along|idling|parked|ticking along|stood|standing|lurking|coasting|looking|were looking|we re looking|still|i am|pitching|id hover|plodding on|plodding|bobbing|bobbing about|mooching|mooching along|rumbling along|trundling along|jogging along|chugging along|pottering along|limping along|scraping along|drifting|muddling along|muddling|bumbling along|rolling along|wobbling|hanging|treading water|levelled out|level";
pub const PLACES: &str = "round|round a|at|on|around|at a|on a|at an|on an|around a|around an|at about|at around|at about a|at around a|on about|on about a|round about|round about a|about the|around the|round the|at the";

/// How a mood moves, before each of [`ARRIVALS`].
pub const MOVEMENTS: &str = "perked|cheered|brightened|bucked|livened|back|gone|went|climbed|climbing|crept|creeping|slipped|slipping|dropped|dropping|fallen|fell|risen|rose|rising|jumped|moved|come|came|shot|sunk|sank|slid|inched|edged|\
    improved|plummeted|leapt|bumped|dipped|nudged|crawled|shifted|crashed|sliding|going|settled|recovered|returned|worked|pulled|clawed";
pub const ARRIVALS: &str = "up to|down to|back to|back up to|back down to|right up to|right down to|all the way up to|all the way down to|all the way to|to a|to an|up to a|up to an|down to a|down to an|myself up to|myself back to|my way up to|my way back to";

/// Whose number it is, before each of [`STANDS`].
pub const OWNERS: &str = "my happy|my happiness|my mood|my life|my|todays|this weeks|me|mi|ma|my honest|my final|my overall|my real|real|the real|honest|final|overall";

/// What a number of theirs is called, and that it is so.
pub const STANDS: &str = "answer to that would be|answer to that would be a|score would be|score would be a|number would be|number would be a|point is|points is|score came out at|score comes out at|score came to|total came to|total came out at|score adds up to|answer to the question is|answer to that is|answer this week is|answer today is|vote is|vote is a|vote goes to|vote goes to a|figure is|figure is a|verdict is|verdict is a|verdict|total is|grade is|guess is|guess is a|guess would be|reply is|reply is a|response is|number is|score is|answer is|answer is a|answer would be|mark is|rating is|mark is a|rating is a|vote would be|vote would be a";

/// Who has come somewhere, before each of [`HEIGHTS`].
pub const SELVES: &str = "im|i am|im now|now im|ive got|its|it is|its now|now its|mood is|my mood is|am|am now|now|noo|im back|currently|today im";
pub const HEIGHTS: &str = "up to|up to a|up to an|down to|down to a|down to an|back to|back to a|back up to|back up to a|back down to|back down to a|up at|up at a|down at|down at a";

/// Head, heart and spirits: what people also call their mood, before each of [`IN_MIND`].
pub const MINDS: &str = "mi spirit|my spirit|me spirit|mi spirits|me spirits|mi head|mi mind|mi heart|ma mind|ma heart|ma spirits|my head|ma heid|ma head|me head|me ed|my ed|my mind|me mind|my heart|my spirits|my mojo|my soul|my heads|ma heids|ma heads|me heads|me eds|my eds|my minds|me minds|my hearts|my mojos";
pub const IN_MIND: &str = "a|an|at|about|about a|about an|aboot|aboot a|aboot an|at a|at an|on a|around a|roughly a|is a|is an|is about|is about a|is about an|is aboot a|is aboot an|is at|is at a|is at an|is on a|is around a|is roughly a|are a|are at|are at a|are about a";

/// What lifts a mood or lowers it, before each of [`TO_WHERE`].
pub const LIFTS: &str = "drives|drove|lifted|lifts|lift|brought|brings|got|gets|took|takes|taken|pushed|pushes|bumped|bumps|knocked|knocks|dropped|drops|dragged|drags|pulled|pulls|put|puts|sent|cheered|raised|hauled|carried|moved|brightened|perked|kept|keeps|left|leaves|has";
pub const TO_WHERE: &str = "me to a|me up to a|me up to|me down to a|me down to|me back to a|me back up to a|me back up to|me right up to a|me at a|me on a|us to a|us up to a|us up to|us down to a|us at a|it to a|it up to a|it down to a|it back to a";

/// What is done to an answer that is taken back, before each of [`TAKEN`].
pub const TAKERS: &str = "scrub|scrap|scratch|strike|cross|rub|delete|disregard|bin|erase|ignore|forget|undo|take|dont put|dont write|dont send";
pub const TAKEN: &str = "that out|it out|that off|it off|that back|it back|that down|it down|that one|that last one|that last bit|that last|the last one|my last one|my last text|what i just put|what i just said|that number|that answer|my answer|all that|all of that";

/// Phrases by part: read as one word.
pub const PHRASES: &[(Parts, &str)] = &[
    (
        Parts::STOP,
        "new paragraph|new para|next line|full stop|fullstop|comma|new line|exclamation mark|exclamation point|period|semi colon|colon",
    ),
    (Parts::QUESTION, "question mark"),
    (
        Parts::FILLER,
        "being generous|being kind|being optimistic|truth be told|if truth be told|going by today|going by this week|dunno maybe|dunno about|dunno probably|open bracket|open brackets|close bracket|close brackets",
    ),
    (
        Parts::SO.with(Parts::GLUE),
        "til then|till then|until then|as it is|as it happens|as things are|in reality|in fact|truth is|the truth is|in actual fact|but as it is|at the minute though|right now though",
    ),
    (
        Parts::OUT_OF,
        "out of|our of|outof|out of your|out of ur|out of the|out of a possible|out of a|out of a total of|outta|outa|outof|out ov|out off|out o|oot of|oot o|oota|oot ae|out ae|out if|din|allan o|na dziesiec|out a|out the|من|z|de|sur|su|von|van de",
    ),
    (
        Parts::ANCHOR.with(Parts::GLUE),
        "i would say|id say|i should say|id have to say|i would have to say|i have to say|ill say|i will say|would say|wud say|ill go|\
        ill go with|ill go for|id go|id go with|id go wi|id go for|i would go with|id give|id give it|i would give|i would give it|ill give|ill give it|id put|id put it|\
        i would put|ill put|id call it|id rate|i would rate|id rate it|id reckon|i wud say|i d say|can say|got to be|gotta be|has to be|id pick|id choose|\
        this week i give you|today i give you|give them|id give them|id give them a|i give them|i give them a|i gave them|i gave them a|going for|going with|gonna say|going to say|gonna go|gonna go with|gonna go for|going to go with|on a|on about a|baswn i n deud|\
        would put myself|id put myself|i would put myself|ill put myself|put me down|it is|it has been|its been|ive been|sitting at|sat at|hovering around|\
        i should think|i should imagine|should think|am at|im at|id score|i would score|ill score|my number|todays number|todays score|has been",
    ),
    (
        Parts::ANCHOR.with(Parts::GLUE).with(Parts::FRAME),
        "i give life|i give my life|i stand at|i stand at a|i sit at|i sit at a|the score would be|the score would be a|the answer would be|the number would be|yours is|yours is a|i choose the|i pick the|ill choose the|which i make|which i make a|gorra be|gorra be a|i give me|i give me a|i give myself|i give myself a|i give meself|i give meself a|i tell you|mi feel|mi feel a|mi feel like|mi feel like a|you may have a|u may have a|made it a|made it an|makes it a|has made it a|bumped it up to a|brought it up to a|pulled it up to a|knocked it down to a|brought it down to a|so have a|then have a|thi can have a|tha can have a|thee can have a|yer can have a|ya can have a|gies a|gies an|give us an|gie us an|give us a|mans on|mans on like|mans on a|mans on about a|i find i am|i find i am at|i find i am a|i find im|i find im at|i find im a|im more like|im more like a|heres the number|heres my number|here is my number|here is my answer|heres my answer|heres a|heres an|hears the number|hears my number|reality is|reality is a|the reality is|kindly put|kindly record|kindly enter|kindly mark|kindly note|do put|do put me down as|do put me down for|do put down|im saying|im sayin|am saying|am sayin|im saying a|im sayin a|would go with a|would go with|would go for a|would give it a|would give it|would rate it|would put it at|it added up to|it adds up to|it comes to|it came to|it came out at|it comes out at|total is|the total is|the answer is|the score is|the number is|giz an|gis an|go with|go with a|lets have a|lets have an|lets have|stick a|whack a|bung a|pop a|make mine a|make mine an|make mine|eu zic un|eu zic|as zice un|ah ud gan for a|id gan for a|id gan for|gan for a|ill gi thi|ill gi thee|ill gie ye|ill give ye|put i down for|put i down for a|put oi down for|scraping a|scraped a|just scraping a|scratching a|clinging to a|clinging on to a|hanging on to a|managing a|manage a|managed a|mustered a|can muster a|scrape a|its gone from bad to a|gone from bad to a|gone from good to a|real talk its a|real talk im a|come down on the side of a|come down on a|side of a|i land on a|landing on a|landed on a|looking like a|feels like a|felt like a|feeling like a|i get|youre getting a|your getting a|ur getting a|you can have a|ye can have a|give us a|gie us a|gi us a|id give em a|i give em a|get us a|get me a|giz a|gis a|giz us a|i be a|i be an|i be about a|thats a|thats an|so thats a|so thats an|that makes it a|i feel an|ended up a|ended up an|ended up at|ended up on|ended up at a|finished up a|ended as a|could only manage a|can only manage a|only manage a|mines a|mines an|mine is|dla mnie|me seh|me seh a|as zice|as spune|ive been a|ive been an|i have been a|i have been an|ive been about a|my number would be|my number would be a|my number this week would be|my number this week would be a|my score would be|my score would be a|my score this week would be|my score this week would be a|my answer would be|my answer would be a|\
        my rating would be|my rating would be a|mine would be a|mine is a|it would have to be|it would have to be a|would have to be|would have to be a|it has to be a|it would have to be an|would have to be an|lets go|id go|ill go|i would go|i will go|i shall go|climbed to|crept to|slipped to|dropped to|fallen to|fell to|risen to|rose to|jumped to|slid to|sunk to|dipped to|back to|back up to|improved to|im a|im an|i am a|i am an|im about a|im about an|im at a|im at an|im on a|im on an|im like a|im like an|i feel a|i feel like a|i feel like an|i feel about a|im feeling a|im feeling like a|im still a|im still on a|im still at a|im now a|\
        im now at a|im up to a|im down to a|im back to a|im only a|im just a|im maybe a|im probably a|im around a|im roughly a|its about a|i make it|i make it a|\
        put me down as|put me down for|put me down as a|put me down for a|put me at|put me at a|mark me down as|mark me down for|my score is|my number is|my answer is|my rating is|my mark is|\
        the number is|the score is|the answer is|my score today is|my number today is|todays number is|todays score is|todays answer is|this weeks number is|this weeks score is|my mood is|my mood is a|\
        my score this week is|my number this week is|my answer this week is|answer is|answer to your question is|mans on a|mans a",
    ),
    (
        Parts::ANCHOR.with(Parts::GLUE),
        "moved up a notch to|moved up a notch to a|up a notch to|down a notch to|up a notch to a|but went with|but went with a|thall have to settle for|tha ll have to settle for|have to settle for|i feel on|i feel on a|ive gorra say|gorra say|gotta say|ive got to say|i have got to say|yow can have a|you can have a|u can have a|ye can have a|fair play its|fair play its a|fair play its an|mi deh pon|mi deh pon a|jist a|da day is a|the day is a|realistically|realistically a|realistically im a|wud have to be|wud have to be a|would have to go with|tell them its|tell them its a|tell them im a|in meself im a|in myself im a|but in meself im a|but in myself im a|in myself a|in meself a|in masel a|in myself about a|deserves a|well deserved|gizza|giin it|giin it a|givin it|givin it a|gi it a|hings are|up to a|up to an|down to a|down to an|worth a|its worth a|deserves a|earns a|gets a",
    ),
    (Parts::UNREAL, "i would be|i d be"),
    (
        Parts::FILLER,
        "considering everything|under the circs|under the circumstances|in the circumstances|given the circumstances|for my age|at my age|as i said|as i say|like i said|as i told you|to b honest|to b fair|to b honest with u|to b frank",
    ),
    (Parts::LITTLE, "a bit|a little|a wee bit"),
    (Parts::HEDGE.with(Parts::ARTICLE), "bit of a|a bit of a|bit of an|a bit of an"),
    (
        Parts::ANCHOR.with(Parts::GLUE).with(Parts::FRAME),
        "it is the number|its the number|i think number|i say number|i choose number|i pick number|number is number|my number is number|i answer for myself|i answer for me|answering for myself|speaking for myself|speaking for me|answer for myself|i want to tell|i want tell|i like to say|my scores|my scores a|my numbers|my numbers a|my answers|my answers a|my ratings|my marks|the answers|the answers a|todays a|todays an|today is a|today is an|today was a|the day is a|the days a",
    ),
    (
        Parts::FILLER.with(Parts::FRAME),
        "me wise|score wise|scorewise|mood wise|feeling wise|life wise|happiness wise|on the mood front|on the life front",
    ),
    (
        Parts::ANCHOR.with(Parts::GLUE).with(Parts::FRAME),
        "call me a|call me an|hitting a|hitting an|lifted me to|brought me to|dropped me to|knocked me to|cheered me to|lifts me to|mans at|mans at a|mans feeling a|mans feelin a|mans like a|on yours id be a|on yours id be|on yours im a|on yours its a|on yours|remain a|remain an|remain at|remain at a|i remain a|i remain at|me say|me say a|mi say|mi say a|mi seh|mi seh a|mi deh pon a|mi deh a|mi a",
    ),
    (
        Parts::OTHER,
        "ma mans|my mans|me mans|ma mans a|my mans a|me mans a|ma mans at|my mans at|ma man is|my man is|me man is|ma man was|my man was|my fellas|ma fellas|my fella|ma fella|my bloke|my blokes|my old man|the old man|her indoors|him indoors|my better half|my other half|the other half|the boss|the wean|the weans|the bairn|the bairns|the wee one|the wee ones|the wee man|the little one|the little ones|the lodger|the landlord|the council|my carer|my support worker|my social worker|my key worker|my link worker|my keyworker|my landlord|my landlady|my boss|my teacher|my ex|the ex|the vicar|the priest|the minister|the imam",
    ),
    (
        Parts::GOES_ON,
        "have not|has not|had not|did not|do not|does not|can not|could not|will not|would not|not been|not slept|not sat|not stopped|not had|not eaten",
    ),
    (
        Parts::FILLER,
        "if ye must|if ya must|if yer must|will ya|will yer|one handed typing|typing one handed|no one for numbers|not one for numbers|never one for numbers|never been one for numbers|not been one for numbers|ignore him|ignore her|ignore them|never mind him|never mind her|dont mind him|dont mind her|allah be praised|if pressed|if forced|if made to|if compelled|if it must be|if needs must|if you insist|if you insist on it|if i have to pick|if i had to pick|if i have to say|if i had to say|if i have to choose|if i had to choose|if i had to guess|if i have to guess|if i have to answer|if i have to put something|if i really had to|if i really have to|if you twist my arm|fi the week|fi this week|fi today|fi now|fi mi|fi me|fi yuh|fi real",
    ),
    (
        Parts::STATE,
        "not for me|not my thing|not my cup of tea|nae for me|not my scene|not my bag|had worse|ive had worse|iv had worse|had better|ive had better|iv had better|ive seen worse|ive known worse|known worse|ive known better|seen better",
    ),
    (
        Parts::FILLER,
        "idek anymore|idk anymore|i dont even know anymore|dont even know anymore|after much thought|after some thought|after a lot of thought|after thinking about it|having thought about it|having a think|having slept on it|thinking about it properly|all being well|taking everything into account|taking it all round|all round|praise jesus|praise him|glory be|glory to god|hallelujah|amen|ameen|lord willing|thanks be|thanks be to god|by the grace of god|shukar|shukr|waheguru|jai shri krishna|wa alaikum|insha allah|god be praised|thank the lord|thank christ|thank fuck|thank god for that",
    ),
    (
        Parts::INSTEAD,
        "oh go on|oh go on then|ah go on|ah go on then|aw go on|aw go on then|och go on|och go on then|was meant to say|it was meant to say|that was meant to say|was supposed to say|settled upon|settled upon a|i mean number|i meant number|i mean the number|i meant the number",
    ),
    (
        Parts::FILLER,
        "go ed|go ahead|go ead|gwan then|gwan|gowan|gaun|gaun then|for myself|for meself|for mesen|for masel|for mysel|as for me|as for myself|speaking personally|slowly but surely|bit by bit|little by little|wee by wee",
    ),
    (
        Parts::STATE,
        "bang in the middle|slap bang in the middle|smack in the middle|right in the middle|dead in the middle|plumb in the middle|in the middle|in middle|in the midle|in the mid|in between|inbetween|half and half|neither good nor bad|neither up nor down|neither here nor there|not up not down|fair enough|same old|same old same old|been better|been worse|ive been better|ive been worse|seen better days|seen worse|soldiering on|still here|still standing|still breathing|still kicking|still going|hanging on|coping|just about coping|keeping on|keep on|getting on",
    ),
    (
        Parts::AND,
        "according to my diary|according to my calendar|according to the calendar|according to my phone|according to my watch|according to my fitbit|according to my app|in the box|in your box|in the book|in your book|for your book|for your books|for your records|for your record|on your list|on your chart|on the chart|in the app|on the app|in yer book|on paper|for the chart|for your chart|for your form|for the form|for the file|for your file",
    ),
    // What people put before any answer to say that it is meant.
    (
        Parts::FILLER,
        "between ourselves|between you and me|chak de|no cap|on god|no kizzy|whey aye|way aye|wey aye|on my life|on me life|swear down|i swear|trust me|straight up|real talk|gods honest truth|honest to god|cross my heart|jokes aside|all jokes aside|joking aside|our love|me old mate|my old mate|if you please|if ye please|if it please you|thinking on it|sorry to be a pain",
    ),
    (Parts::FILLER.with(Parts::OTHER), "our lass|our lad|wor lass|wor lad"),
    // `I am`, `I feel`, `today I am`, in the languages people answer in beside English.
    (
        Parts::ANCHOR.with(Parts::GLUE).with(Parts::FRAME),
        "dwi n|dwin|dw i n|dw in|dwi n teimlo|dwin teimlo|dwin teimlo fel|dwi n teimlo fel|dw i n teimlo fel|dw in teimlo fel|rwy n|rwyn teimlo|ma simt|ma simt de|ma simt de nota|sunt de nota|azi sunt|eu sunt de|hoje estou|hoje e um|estou no|estou num|sinto me um|\
        hoy estoy|hoy estoy en|hoy un|me siento un|estoy a un|czuje sie na|czuje sie|dzis czuje sie na|dzisiaj jestem na|dzis jestem na|dzisiaj na|dzis na|het is een|ik ben een|vandaag een|aujourdhui cest|je suis a|cest un|oggi sto|oggi un|mi sento un|jau esu|siandien esu|aaj main|aaj mein|mera mood",
    ),
    // What goes on from a number in those.
    (
        Parts::AND,
        "bo|ale|dar ca|pentru ca|porque|kyunki|kyun ki|lekin|achos|ond|omdat|weil|perche|parce que|bahut|accha|acha|theek|mais ou menos|mas o menos|voor mij|para mi|para mim|pour moi|per me|dla mnie",
    ),
    // After a question of their own, these begin the answer.
    (Parts::SO.with(Parts::GLUE), "if so|if thats so|if thats the case|in that case|in which case|if thats right"),
    (
        Parts::ANCHOR.with(Parts::GLUE).with(Parts::FRAME),
        "gan on a|gannin on a|averages out to a|averages out at a|averages out to|averages out at|averages at|mine is the|\
        true answer|true answer is|the true answer is|honest answer|real answer|truth maybe|life is a|life is at|\
        i says|i says a|i sez|i sez a|i rate me|i rate me a|i rate meself|i rate meself a|i am telling|im telling|\
        noo its|noo its a|noo im|noo im a|noo im on a|i would only say|id only say|i only say",
    ),
    (Parts::FILLER, "u get me|you get me|ye get me|in english|in your money|in our money|in old money|in ur money"),
    (
        Parts::TAKES_BACK,
        "i correct that|i correct myself|correction|naw kidding|nah kidding|only kidding|just kidding|naw just kidding|just joking|only joking",
    ),
    (Parts::AND, "bordering on"),
    (Parts::BOUND, "touching on|edging on|nudging on"),
    (
        Parts::TAKES_BACK,
        "dont put that|dont send that|not that actually|nevermind that|scrub that|scrap that|scratch that|strike that|cross that|bin that|erase that|undo that|pressed wrong one|pressed the wrong one|hit wrong one|hit the wrong one|pressed the wrong button|pressed wrong button",
    ),
    (Parts::ANCHOR.with(Parts::GLUE).with(Parts::FRAME).with(Parts::ARTICLE), "its a|its an"),
    (Parts::ANCHOR.with(Parts::GLUE).with(Parts::FRAME), "i gave it|i gave it a|gave it a|gave it an"),
    (
        Parts::ANCHOR.with(Parts::GLUE).with(Parts::FRAME),
        "writing to say|texting to say|just to say|replying to say|here to say|my gut says|gut says|my gut says a|my heart says|my heart says a|my head says|my head says a|stick wi|stick wi a|go wi|go wi a|back on a|back on an|back at a|back at an",
    ),
    (Parts::AND.with(Parts::GLUE).with(Parts::HEDGE), "same again|same again then|as before|same as last"),
    // `ay` of the Black Country is no yes: `i ay a 3`.
    (
        Parts::NOT,
        "i ay|im ay|it ay|its ay|that ay|thats ay|this ay|we ay|me ay|mine ay|mood ay|there ay|day ay|week ay|am ay|yow ay",
    ),
    (Parts::PAST.with(Parts::SO), "no more|nae more|nae mair|no mair"),
    (Parts::FILLER, "no more no less|no more and no less|no more nor less|nae mair nae less"),
    (Parts::NOT, "nothing like a|nothing like an|nothing like|not even a|nowhere close to|miles off a"),
    // Right after a bare number they count how much: `two up on last week`.
    (
        Parts::AND.with(Parts::GLUE).with(Parts::HEDGE).with(Parts::BOUND),
        "better than last week|worse than last week|better than last time|worse than last time|better than yesterday|worse than yesterday|better than it was|worse than it was|better than i was|worse than i was|up on last week|down on last week|up from last week|down from last week|up since last week|down since last week|up on last time|down on last time",
    ),
    // Without a number before it, it may be a time: `make it 10`.
    (Parts::INSTEAD.with(Parts::TIME), "make it|better make it|left it at|left it at a|left it on"),
    (
        Parts::UNREAL,
        "lie and say|lie n say|lie and say its|lie and put|lie n put|pretend and say|i want to say|want to say|wanna say|wanted to say|one day ill|one day i will|one day id|some day|someday|one day it will|one day itll",
    ),
    (Parts::NOW.with(Parts::GLUE).with(Parts::WHOLE), "all week|all this week|all day|most of the week|the whole week"),
    (
        Parts::GLUE.with(Parts::FRAME).with(Parts::UNREAL),
        "thatll be a|thatll be an|that will be a|that would be a|that would be an|thatd be a|thatd be an|that wud be a|it would be a|itd be a|that would have to be a|thatd have to be a",
    ),
    (
        Parts::FILLER,
        "or thereaboots|nae bother|no bother|no problem|no probs|one word answer|if i may|likh do|slow as a snail|slow and steady|on the button|on the nose|on the money|to be exact|to be precise|spot on|door to door|in total|all in|on yours|on your scale|on ur scale|on your one|my handsome|me handsome|my luvver|me luvver|my flower|my lovely|our kid|por favor|there for ye|there for you|neither here nor there|take it or leave it|like it or lump it|not a penny more|not a jot more|thank ee|by my fitbit|on my fitbit|by the fitbit|on the trot|on the bounce|in a row|if im bein honest|if im bein honest with ye|if im honest with ye|if im being honest with you|if im being honest with ye|to be honest with ye|tbh with ye|believe me when i say|health wise|b4 u ask|before you ask|before u ask|b4 you ask|for what its worth|if im honest|if im being honest|to be honest|to be fair|by my reckoning|by my count|by my watch|in my book|me lover|my lover|me duck|my duck|me ansum|my ansum|me babby|my babby|my bird|me old mucker|me love|my love|my dear|me dear|me old love|ey up|ay up|ow do|ow bist|now then|in all honesty|all in all|all things considered|hand on heart|by and large|god willing|why aye|why yes|all told",
    ),
    (
        Parts::TAKES_BACK,
        "can i think|could i think|need to think about|have to think about|have a think about|thatll be right|that will be right|thatll be the day|that will be the day|pull the other one|pull the other|i lied|nah i lied|no i lied|wait no|no wait|hang on|hang about|hang about no|hang on no|hold on no|nah im lying|no im lying|im lying|hold on|hold up|no scrap|scrap it|ignore that|ignore me|ignore last|ignore the last|ignore the last one|ignore that last one|ignore my last|ignore the first|ignore the first one|forget that|forget it|wrong person|wrong number|wrong one|wrong button|wrong text|wrong chat|\
        wrong key|wrong window|sorry wrong|not for you|meant for|meant that for|thats wrong|thats not right|that isnt right|that aint right|thats a lie|that was a lie|my mistake|delete that|cancel that|disregard|disregard that|tell a lie|i tell a lie|i lie|let me think|\
        let me start again|second thoughts|on second thoughts|no actually|actually no|changed my mind|change my mind|change that|let me change|can i change|oops|whoops|\
        that was last weeks|thats last weeks|that was for|pressed wrong|typo|who am i kidding|by mistake|sent by mistake|pocket dial|cat walked|bum dial|try that again|as you were|meant to send",
    ),
    (
        Parts::AND.with(Parts::GLUE).with(Parts::HEDGE),
        "same as last week|same as last time|same as before|same as ever|same as yesterday|same as usual|same as always|better than last week|worse than last week|better than last time|worse than last time|better than yesterday|worse than yesterday|\
        better than it was|worse than it was|better than i was|worse than i was|much like last week|just like last week",
    ),
    (
        Parts::AND,
        "sure why not|on my watch|on my phone|on my fitbit|on the clock|on my clock|next to my name|beside my name|against my name|by my name|on that|on your sheet|on the sheet|on the form|on your form|on that form|most of it|most of the week|most of the time|for the most part|on it|off me|as an answer|czuje sie lepiej|bylo milo|bohat acha|bahut acha|bohot acha|par hoon|par hu|would be fair|would be about right|would be my guess|sounds fair|sounds right|sounds about right|seems fair|feels right|feels about right|could have been worse|couldve been worse|could of been worse|could have been better|couldve been better|would have been lower|would have been higher|would be lower|would be higher|would be worse|would be better|could be higher|could be lower|whats the point|who cares|what else|how about you|how about u|why bother|why do you ask|why dyou ask|whats it matter|what does it matter|you tell me|whats new|what a|what with|as per|like last week|like last time|as last week|as last time|than last week|than last time|from last week|since last week|compared to last week|compared with last week|unlike last week|as before|like before|as it was last week|\
        as i was last week|thank you for|thanks for|ta for|thankyou for|ty for|thx for|thank u for|than yesterday|like yesterday|as yesterday|than usual|than normal|than before|than i was|than it was",
    ),
    (
        Parts::HEDGE,
        "low key|low key a|high key|somewhere round|summat round|very much|very much a|pretty much|pretty much a|nice round|nice solid|good solid|more a|more an|sort of|kind of|something like|summat like|somewhere around|somewhere about|round about|in the region of|on the whole|more of|no more nor less than|smack on|bang on|dead on|exactly|slap bang|straight|steady away",
    ),
    (
        Parts::INSTEAD.with(Parts::UNREAL),
        "should be|it should be|that should be|should of been|ought to be|supposed to be|needs to be|meant to be",
    ),
    (
        Parts::FILLER,
        "so we are|if am honest|if ahm honest|if am being honest|between you and me|between you n me|between u and me|between u n me|between ourselves|no jokes|nae jokes|no joke|jokes aside|all jokes aside|joking apart|joking aside|over and out|which is to say|that is to say|by his grace|by the grace of god|when i add them up|when i add it up|adding them up|all added up|by gods grace|god forgive me|lord is good|the lord is good|god is good|by eck|by heck|by gum|by jove|canny complain|cor complain|cannae complain|cant moan|proper job|all day long|all week long|an all|n all|and all|an aw|and aw|ill be honest|ill be honest with you|il be honest|il be honest with you|i will be honest|i will be honest with you|ill be truthful|kids are well|الحمد لله|el hamdulillah|ma sha allah|al hamdu lillah|alhamdu lillah|tudo bem|dzien dobry|u mnie|theek hoon|thik hoon|allow it|open quote|close quote|open quotes|close quotes|end quote|quote unquote|tara a bit|ta ra|ta ra a bit|me darlin|my darlin|me darling|by here|by there|for i|for oi|if im being kind|if im being generous|if im kind|if im generous|if i be honest|if i be honest with ee|if i be honest with you|if i were kind|to be truthful|to be truthful with you|by my phone|by me phone|by the phone|by my fitbit|by the clock|by my clock|why aye|as it goes|dont know really|i dont know really|not really sure|in my opinion|in my book|in my view|in truth|in fairness|for my part|for the record|i believe|i do believe|i fear|shall we|shall i|hows that|is that ok|is that alright|ok with you|would you believe|would u believe|believe it or not|apart from that|other than that|aside from that|besides that|all things considered|all considered|everything considered|long story short|in short|in a word|\
        in other words|at the end of the day|bottom line|final answer|my final answer|bloody phone|stupid phone|damn phone|daft phone|fat fingers|fat thumbs|bloody autocorrect|stupid autocorrect|autocorrect|predictive text|big fingers|\
        jestem na|sunt de|sunt la|estoy en|i am pleased to say|im pleased to say|pleased to say|happy to say|glad to say|sorry to say|i am sorry to say|im sorry to say|im happy to say|im glad to say|sad to say|i dare say|i daresay|needless to say|truth be told|to tell the truth|\
        i must admit|i must say|i have to admit|if you can believe it|lord knows|praise be|praise god|thank heavens|thank goodness|touch wood|fingers crossed",
    ),
    (
        Parts::FILLER,
        "sorry for late reply|sorry for the late reply|sorry for the delay|sorry for delay|only just seen this|just seen this|just saw this|sorry im late|sorry so late|sorry about the delay|if im honest|if im honest with you|if im honest with u|to be honest with you|to be honest with u|being honest with you|honest with you|if i am honest|to be honest|to be fair|by my reckoning|by my count|by my watch|in my book|me lover|my lover|me duck|my duck|me ansum|my ansum|me babby|my babby|my bird|me old mucker|me love|my love|my dear|me dear|me old love|ey up|ay up|ow do|ow bist|now then|to be frank|if im being honest|if i had to|if i have to|if anything|if you like|if u like|if you want|\
        if you ask me|if you must|if you must know|if thats ok|if thats alright|if thats all right|if im truthful|if thats any help|if it helps|if i must|more or less|\
        give or take|or so|or thereabouts|on average|on the dot|on the whole|all in all|for me|from me|for now|for today|for this week|for a change|for once|by me|\
        as usual|as ever|as always|for definite|for sure|no doubt|good morning|good afternoon|good evening|morning|afternoon|evening|thank you|thank u|thank god|kind regards|\
        best wishes|many thanks|all the best|take care|god bless|in all honesty|hand on heart|no lie|not gonna lie|not going to lie|no word of a lie|or something|\
        or summat|i think|i suppose|i spose|i guess|i reckon|i would think|id think|i imagine|im afraid|i am afraid|being honest|all told|at a guess|\
        at a push|of course|os gwelwch yn dda|theek hai|thik hai|te rog|on balance|full marks|no notes|if pushed|for my sins|let me see|lets see|lets say|\
        how are you|hope youre well|hope you are well|hope your well|hope ur well|how are u|hows you|how r u|and you|bless you|same to you|for asking|kind of you|\
        good of you|nice of you|i m afraid|pure|total|at mo|o|i feel|my friend|my love|my dear|my lovely|my darling|my duck|me duck|me love|me old|old bean|as it stands|hows yourself",
    ),
    (
        Parts::STATE,
        "no complaints|no complaints here|could be worse|could be better|could do better|cant complain|mustnt grumble|cannot complain|not bad|not too bad|not so bad|not good|not great|not so good|\
        not brilliant|not well|not too good|not very good|not very well|not the best|not the worst|no bad|nae bad|not too clever|not too shabby|not feeling great|\
        not feeling good|a bit|a little|a lot|up and down|ups and downs|all over the place|on and off|so so|middle of the road|bit of a|not terrible|not awful|not perfect|\
        not fantastic|not ideal|no change|no worse|no better|nothing special|nowt special|getting there|getting by|plodding on|plodding along|ticking over|\
        fed up|worn out|run down|good days and bad|swings and roundabouts|on the mend|on the up|hanging in there|hanging in|over the moon|on top of the world|down in the dumps|under the weather|fair to middling|in the doldrums|in good spirits|soldiering on|rock bottom|\
        long week|hard week|tough week|rough week|bad week|good week|quiet week|busy week|rubbish week|lovely week|great week|better week|funny week|awful week|not happy|not doing great|not doing well|not sleeping|not slept",
    ),
    (
        Parts::NOW,
        "at the moment|at the minute|at this minute|at this moment|at the mo|at moment|right now|just now|this week|this wk|this morning|this month|this evening|this afternoon|these days|the day|the now|the noo|\
        so far|at present|as of now|as of today|today|this minute|this time|over the week|the week|this mornin|this mornin|this arvo|this fortnight|these past few days|so far this week|nowadays|on the scale|on your scale|\
        on that scale|on this scale|at this point|as things stand|as we speak|of late|at this time",
    ),
    (Parts::NOW, "on a scale of|on the scale of|on your scale of|on a scale from|as it stands"),
    (Parts::GOOD, "great week|lovely week"),
    (Parts::BAD, "awful week|rubbish week"),
    (Parts::CONDITION, "if the|if i|if it|if you|if we|if he|if she|if they|if my"),
    (Parts::MORNING, "this morning|this mornin"),
    (
        Parts::INSTEAD,
        "i mean|i meant|i ment|make that|correction|scratch that|tell a lie|i tell a lie|meant to say|meant to put|meant to type|i mean to say|should have been|\
        shouldve been|should read|should say|ignore that|ignore that last text|ignore my last text|ignore last text|ignore the last text|ignore my last|ignore that last one|forget that|delete that|disregard that|change that to|change it to|wrong button|wrong key|hit the wrong|typo|my mistake|let me correct that",
    ),
    (
        Parts::CORRECT,
        "read it wrong|read that wrong|wrong way round|wrong way up|read it wrong way round|hang on|hold on|hold up|my bad|no sorry|on second thoughts|second thoughts|on reflection|wait no|no wait|ah no|oh no|thinking about it|come to think of it",
    ),
    (
        Parts::PAST,
        "last fortnight|early doors|start of the day|to begin with|last wick|last weeks|last months|beginning of the week|start of the week|the start of the week|the beginning of the week|earlier this week|earlier in the week|earlier on|at first|to start with|first thing|used to|last week|last wk|last time|last month|last year|last night|the other day|the other week|a while back|in january|at xmas|at christmas|before that|\
        week before|the week before|the day before|a week ago|i said|i put|i told you|this time last|back then|in the past|not any more|no longer|anymore|any more|not anymore",
    ),
    (
        Parts::UNREAL,
        "meant to do|meant to walk|meant to manage|planned to do|planned to walk|supposed to do|supposed to walk|aimed to do|id love|i would love|would love|love to say|love to be|like to say|suppose to|supposed to|meant to be|ought to|if only|as if|i would have said|id have said|would have been|would of been|would be|wud be|could have been|could be|should be|might be|id be|id have|would have|would of|id like|i d like|would like|\
        want to be|getting back to|get back to|get back up to|getting back up to|heading back to|heading up to|working up to|working back to|aiming for|hoping for|get to|getting to|going to be|gonna be|will be|ill be|itll be|on a good day|if im lucky|if lucky|if that|on a bad day|at best|at worst|on my best|on my worst|some days|other days|most days|\
        if the|if i|if it|if you|if we|if he|if she|if they|if my|ask me|ask again",
    ),
    (
        Parts::MISTAKEN,
        "was a slip|was a slip of the thumb|was a slip of the finger|by mistake|by accident|in error|wrongly|accidentally|was a typo|was a mistake|was wrong|isnt right|is wrong|was meant to be|was an accident",
    ),
    (
        Parts::BOUND,
        "at least|at most|less than|more than|no more than|lower than|higher than|no less than|not quite|anything but|far from|nowhere near|better than|worse than|just under|\
        just over|just above|just below|just shy of|shy of|a bit more than|a bit less than|up to|as low as|as high as|close to|getting on for|bordering on|upwards of|north of|south of|out of range|anything above|anything below|max of",
    ),
    (Parts::AMOUNT.with(Parts::UNIT), "de minute|de min"),
    // Welsh English for soon.
    (Parts::UNREAL, "now in a minute|now in a bit|now in a while|in a minute"),
    (
        Parts::NOW,
        "the nicht|this nicht|this wick|rite now|reet now|reet noo|right noo|richt noo|the day|these past days|since monday",
    ),
    (Parts::STATE, "im on one|one love"),
    (Parts::OTHER, "mera beta|meri beti|mera bhai|meri ammi|mera baap|meri behen|mere bache"),
    // The opposite of what their words say.
    (
        Parts::BAD.with(Parts::GOES_ON),
        "never felt worse|never felt so bad|never been worse|never felt lower|couldnt be worse|couldnt feel worse|cudnt be worse|could not be worse|could not feel worse|cant get worse|cant get any worse|never been lower",
    ),
    (
        Parts::GOOD.with(Parts::GOES_ON),
        "never felt better|never been better|never been happier|couldnt be better|couldnt be happier|couldnt feel better|cudnt be better|cudnt be happier|could not be better|could not be happier|could not feel better|cant get better",
    ),
    // A dictated word, and a signature.
    (
        Parts::FILLER,
        "kem cho|ki haal|kya haal|capital letter z|capital letter o|capital letter t|capital letter f|capital letter s|capital letter e|capital letter n|capital letter i|\
        capital z|capital o|capital t|capital f|capital s|capital e|capital n|capital i|sent from my|sent from my phone|\
        sent from my mobile|sent from outlook|sent from outlook for android|sent from outlook for ios|sent from yahoo mail|sent from yahoo mail on android|get outlook for android|get outlook for ios|\
        if im being truthful|if i am being honest|if i am being truthful|if im bein truthful|if im to be honest|kind of day|kind o day|kind of week|kind o week|sort of day|sort o day|sort of week|sort o week|kinda day|kinda week|on this one|on that one|on that score|on that front",
    ),
    (Parts::AND, "int bad|int so bad|int too bad|int half bad|int great|int good|int it|and climbing"),
    (
        Parts::HEDGE,
        "zummat like|zummat like a|summit like|sommat like|sumfin like|sumthing like|somethin like|somefin like|something like a|summat like a|roond aboot|round aboot|or nearenough",
    ),
    // What is decided after some wavering takes the place of it.
    (
        Parts::INSTEAD.with(Parts::ANCHOR).with(Parts::GLUE),
        "stick with|no stick with|sticking with|sticking to|no stick to|landed on|landed on a|landing on|landing on a|leave it at|leave it at a|leave it on|leave it on a|lets leave it at|lets leave it at a|lets leave it on|well leave it at|ill leave it at|settling on|settling on a|settled on|settled on a|\
        lets settle on|lets settle on a|lets settle for|lets settle for a|settling for|settling for a|final answer is|my final answer is|final answer",
    ),
    (
        Parts::ANCHOR.with(Parts::GLUE).with(Parts::FRAME),
        "im goin with|im goin with a|im goin for|im going with|im going with a|goin with|goin with a|i should award|i should award this week|i should award this week a|i should award today a|id award this week a|i would award this week a|\
        i should place myself at|id place myself at|i would place myself at|i should place it at|il say|il go with|il go|ile say|al say|a wid say|i wid say|ad say|gotta b a|gotta b|got 2 be|got 2 be a|gotta be a|has 2 be|has 2 be a|id hav 2 say|id have 2 say|i hav 2 say|\
        one answer for you|my answer for you|im on|im on a|mera number|mera jawab|mera score",
    ),
    (Parts::UNREAL, "give me|gimme|gi me|giv me|give us|gie us"),
    (Parts::TIME, "call me|ring me|phone me|text me|see you|see u|back at|c u"),
    (
        Parts::ANCHOR.with(Parts::GLUE),
        "put down|mark down|write down|write me down as|stick me down as|stick me down for|stick down|call it|call it a|put me at|mark me at|rate me at|put me as|put me on|put me down as|put me down at|mark me down as|mark me down for|put me down for a|have me down as|have me down for",
    ),
    (
        Parts::AND,
        "thanks to|due to|because of|even though|even tho|on account of|owing to|with all|given that|so thats|so there|seeing as|cause of",
    ),
    (
        Parts::UNIT,
        "oh clock|bin bags|bin bag|bin liners|bin lorries|bin men|of those|of these|of them|of my|a day|a week|a penny|in ten|in five|days a week|year old|years old|yr old|month old|months old|each way|o clock",
    ),
];
