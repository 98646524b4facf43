//! How people say yes and no: the words, and what reads like one and is none.

use crate::domain::language::Language;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::{Kind, Token, shorten};
use crate::domain::reply::yes_no::opening::Openings;

/// Beginnings that say yes without the word.
pub static YES_BEGINNINGS: Openings = Openings::of(
    "mhm i was there|mhm i was|mhm i did|mmhm yes|mhm yes|me reach there|mi reach there|i reach there|i did not miss it|i didnt miss it|didnt miss it|did not miss it|i never missed it|never missed it|never missed one|i wouldnt have missed it|wouldnt have missed it|i was at it|i was at that|mi reach|mi did reach|me reach|i reach|we both went|we both did|we all went|us two went|ar i did|ar i went|i have done|i have been|ive been|ive done|ar i have|ar i do|i did love|i did pet|i did hen|i did duck|i do go|i would appreciate|i would be grateful|id be grateful|i would welcome|id welcome|did yeah|did yes|did aye|indeed i did|indeed i have|i shall be there|definately|definatly|deffinately|done it|too right i did|too right i do|i did that|i did surely|i did so|i did though|i did aye|i did yes|i did yeah|i did too|i was there alright|i was there awright|i was there all right|i was there aye|i was there surely|i was indeed|every time|do indeed|that is correct|thats correct|correct|in the affirmative|i answer in the affirmative|that i did|ar that i did|that i have|so i did|every week|wouldnt miss it|defo|deffo|def|ofc|obvs|obviously|naturally|i did|we did|certainly did|sure did|surely did|definitely did|did indeed|i did indeed|we did indeed|i certainly did|i sure did|i surely did|i have|i do|i would|i went|went|i was there|i was|please|yes please|go on then|go on|gan on then|please do|course i did|of course i did|of course|course|\
    i made it|made it|i got there|got there|i managed it|managed it|would love|id love to|would love to|i would love to|id love|id love that|id like that|i would like that|i would love|i would please|\
    id appreciate|sure|sure thing|for sure|absolutely|definitely|certainly|indeed|by all means|you bet|sound aye|too right|i wouldnt mind|wouldnt mind|i am|i can|i will|been every|i attended|attended|ring me|call me|ring me please|call me please|please ring me|please call me|if you would|if you could|if you can",
);

/// Beginnings that say no without the word.
pub static NO_BEGINNINGS: Openings = Openings::of(
    "not this time im afraid|not this time i am afraid|not this week im afraid|not today im afraid|i am afraid not|im afraid i didnt|nor didnt|divil a bit|nein|nac oes|nae luck|no joy with|not on this occasion|not on that occasion|not on the day|not on this one|not lately|not of late|not for a while|not in a while|not this wk|not this month|i regret not|regret not|i have not had the chance|i have not had a chance|i have not had time|i havent had the chance|i havent had a chance|havent had the chance|havent had a chance|havent had time|not had the chance|not had a chance|not had time|ive not had the chance|ive not had a chance|ive not had time|ive not been|ive not|would have done but|would of done but|would have gone but|would of gone but|would have come but|id have gone but|id have come but|i would have gone but|i would have done but|i havent had the time|ive not had the time|havent had the time|nac oedd|nac ydw|es i ddim|fues i ddim|dim o gwbl|never in a month of sundays|never in my life|not in this life|over my dead body|do i heck|do i eck|will i heck|have i heck|was i heck|am i heck|did i chuff|did i eckaslike|not with my|not with me|not with this|not with these|not with him|not with her|not in this|not in that|no luck|did i bobbins|did i buggery|like heck|not me|wasnt fit|wasnt feeling|wasnt allowed|wasnt up|wasnt right|wasnt in the mood|wasnt in a fit state|werent fit|werent able|not fit|not allowed|not in the mood|not feeling|not up for it|no way not|mi nuh go|me nuh go|mi never go|nuh go|i no go|i regret that i did not|i regret i did not|i regret to say i did not|never got round to it|never got there|never got to it|never got along|i ay bin yet|ay bin yet|i ay been yet|i ay bin|i ay been|ay bin|havent yet|havent been|i havent yet|not been no|know i did not|deed i did not|deed i didnt|indeed i did not|not go|not went|did not go|never in a million years|not in a million years|negative captain|not on your nelly|not been well|not been well enough|not been able|not been out|not been anywhere|havent been out|havent left the house|not been fit|not been up to it|not up to it|not well enough|no way in|no way with|no way on|no way jose|never did|never managed|never managed it|nowhere near it|no way jose|regrettably not|regretfully not|i do not so|i did not so|did i heck as like|did i heck|did i eck as like|i answer in the negative|in the negative|not this week|cant say as i did|cant say i did|cant say i have|cant say i ave|cant say as i have|cant say that i did|cant say that i have|cannot say i have|cannot say i did|couldnt say i did|did not no|not being funny but no|not to be rude but no|not on your nelly|not on your life|no such luck|not a bit of it|not really|not a chance|not a hope|not likely|not a prayer|not in a million years|not bloody likely|not this week|not this time|not today|not yet|not at all|not for me|not now|not at the moment|not right now|not quite|not particularly|not necessary|not needed|i didnt|didnt|did not|i did not|i didnae|didnae|i dint|dint|didnt go|\
    couldnt|i couldnt|i could not|could not|couldnae|i couldnae|i wasnt|wasnt able|i was not|wasnt there|never went|never made it|i never|i never went|never got|wasnt well enough|dont think so|i dont think so|i havent|havent|have not|i dont|i do not|id rather not|rather not|\
    i wouldnt|would rather not|no way|no chance|no fear|no need|afraid not|im afraid not|sadly not|unfortunately not|missed it|i missed it|i missed|i wont|cant|i cant|i cannot|negative|did nae|know i didnt|please dont|dont bother|leave it|i would of but|i would have but|would have but|would of but|i would but|wanted to but|meant to but",
);

/// Openings that sound like an answer and are none.
pub static NEITHER: Openings = Openings::of(
    "no thanks to|i will yeah|i will yeh|i will aye|i will yea|nae yet|no yet|nay yet|n u|n you|nah then|now then|nae bad|no bad|no good|no use|no that|yeah not|yeh not|yes not|ay up|aye up|ey up|aye dead on|please stop|leave it out|leave it aht|no problem|no problems|no bother|no worries|no prob|no probs|no one|no body|no wonder|no doubt|no comment|yeah right|yeh right|aye right|yes right|aye sure|yeah sure|as if|yes and no|yeah no|yeh no|aye no|no yes|no yeah|yeah nah|yeh nah|not half|did i hell|did i fuck|why not|no idea|no clue|\
    well yes and no|yes but no|yeah but no|no but yes|yes no|i did not half|aye aye|now now|no no yes|oh aye right|no matter|no longer|no news|no rush|no hurry|no offence|ok|okay|fine|na zdrowie|i did try|did try|i did want|i did mean|i was going|i was meant|i was gonna|i was about|i do not know|i dont know|i dont mind|dont mind|i dont remember|i dont understand|i have no|i can not|\
    i will try|i am going|i would have|i would of|i would if|i have not|i would not|i do not|please stop|course not|of course not|absolutely not|definitely not|certainly not|indeed not|sure not|i never said|i cant remember|cant remember|i cant decide|cant say|i was ill|i was poorly|i was unwell|please explain|went wrong|i went to the doctors|i went to hospital|i am not|i was too|i was in|i was at|i do try|i went home|went home|got there but|got there late but|i got there but|i am driving|no reply|no answer|no signal|no response|no bus|no group",
);

/// Beginnings of [`NEITHER`] that are plainly no.
pub static NO_AFTER_ALL: Openings = Openings::of(
    "course not|ofc not|obvs not|obviously not|naturally not|of course not|absolutely not|definitely not|certainly not|indeed not|course i didnt|of course i didnt|course i havent|of course i havent|deffo not|defo not|defo no|deffo no",
);
/// Yes, and nothing in the way.
pub static YES_WITHOUT_TROUBLE: Openings = Openings::of(
    "aye right enough|no way would i miss it|no way id miss it|no way was i missing it|aye nae bother|aye nae probs|aye nae problem|no bother yes|yes no bother|yes no problem|yes no problems|yes no worries|yes no trouble|yes no issues|yes no prob|yeah no bother|yeah no problem|yeah no problems|yeah no worries|yes and no one|yes and nobody|aye no bother|aye no problem|yep no problem|yep no bother|yep no problems",
);

/// What people put round a bare yes or no: `its a big fat no from me`, `put me down as a yes`.
const FRAME: &str = "thatll its it is a an thats that big fat definite firm put just say ill id i would will have to got going gonna my answer the so then down me as for be solid hard resounding sadly another ok okay well right still flat massive lord god hell heavens christ jesus why wey whey way jee im afraid will got saying shall say definitely eventually finally honestly obviously thankfully happily surely indeed";
/// A word with its slips mended, and a word of the asked language in English.
pub fn plain_word(token: &Token<'_>, language: Language) -> String {
    if token.kind != Kind::Word {
        return String::new();
    }
    let yes_words: &[&str] = match language {
        Language::WELSH => &["ydw", "do", "oes", "ie", "ydi", "ydy", "gallaf", "hoffwn", "byddaf", "iawn"],
        Language::POLISH => &["tak", "no", "jasne", "oczywiscie", "pewnie"],
        Language::ROMANIAN => &["da", "sigur", "desigur"],
        Language::PUNJABI | Language::URDU => {
            &["haan", "han", "haanji", "hanji", "ha", "haa", "ahoo", "hnji", "jee", "bilkul"]
        }
        _ => &[],
    };
    let no_words: &[&str] = match language {
        Language::WELSH => &["na", "nac", "naddo", "nage", "nacydw"],
        Language::POLISH => &["nie"],
        Language::ROMANIAN => &["nu"],
        Language::PUNJABI | Language::URDU => &["nahi", "nahin", "nai", "nahe", "nhi", "na"],
        _ => &[],
    };
    if yes_words.contains(&token.text) {
        return "yes".to_owned();
    }
    if no_words.contains(&token.text) {
        return "no".to_owned();
    }
    let short = shorten(token.text, 1);
    match short.as_str() {
        "neh" | "nar" | "nahh" => "nah".to_owned(),
        "yes" | "ys" | "yws" | "yss" | "yed" | "yse" | "yez" | "yex" | "yees" | "yews" | "yesd" | "yas" | "yis"
        | "yess" | "yus" | "yeas" | "yeha" | "yres" | "yah" => "yes".to_owned(),
        "neva" | "nevva" | "nivver" | "nevr" | "neverr" => "never".to_owned(),
        "ues" if token.text == "ues" => "yes".to_owned(),
        "no" | "noo" | "noe" | "npo" | "nop" | "nope" => "no".to_owned(),
        "dident" | "didint" | "diddnt" | "didant" | "didnot" => "didnt".to_owned(),
        "yea" | "yeah" | "yeh" | "yep" | "aye" | "ye" | "yup" | "nah" | "naw" => short,
        _ => token.text.to_owned(),
    }
}

/// Whether a word by itself says yes or no.
pub fn polarity(word: &str) -> Option<bool> {
    match word {
        "tak" | "ydw" | "haan" | "hanji" | "haanji" | "так" | "sim" | "yes" | "yeah" | "yeh" | "yep" | "yup"
        | "aye" | "ay" | "yh" | "ya" | "y" | "yea" | "yas" | "ye" | "yus" | "yeps" | "yar" | "yarp" | "yessir"
        | "affirmative" => Some(true),
        "nie" | "naddo" | "nahi" | "nahin" | "ні" | "nao" | "no" | "nope" | "nah" | "naw" | "nae" | "na" | "n"
        | "nay" | "nop" | "narp" | "neg" => Some(false),
        _ => None,
    }
}

/// How many words frame the yes or no that follows them; 0 where none follows.
pub fn framed(spoken: &[String]) -> usize {
    let length = spoken
        .iter()
        .take(8)
        .take_while(|word| word.is_empty() || FRAME.split(' ').any(|frame| frame == *word))
        .count();
    let plain = spoken.get(length).is_some_and(|word| polarity(word).is_some_and(|yes| yes || word.len() > 1));
    // `it is no trouble` says nothing: what follows `no` must leave it standing.
    let own = match spoken.get(length + 1).map(String::as_str) {
        None | Some("") => true,
        Some(next) => {
            parts_of(next).has(Parts::FILLER.with(Parts::NOW).with(Parts::AND))
                || matches!(next, "for" | "from" | "to" | "not" | "i" | "im" | "this" | "course")
        }
    };
    if plain && own { length } else { 0 }
}

/// Between these and a thing, a `no` says that there is none.
static BEFORE_A_THING: Words =
    Words::of("its is was theres there been with had have has got of in by at are were and cos because");

/// After `ill no`, what will not be done.
static NOT_DONE: Words = Words::of("be go gan get gettin going goin gaun have dae do fussed bothered");

/// `if it's no trouble`, `there was no bus`: a `no` in the middle of a clause that belongs to the next word.
pub fn of_a_thing(spoken: &[String], at: usize) -> bool {
    let (Some(before), Some(next)) = (at.checked_sub(1).and_then(|b| spoken.get(b)), spoken.get(at + 1)) else {
        return false;
    };
    // `aye but nae for lang`
    if matches!(spoken[at].as_str(), "nae" | "no") && before == "but" && next == "for" {
        return true;
    }
    // `but ill no be back`, `i idn going no more`
    if spoken[at] == "no"
        && (next == "more" && before != "say"
            || matches!(before.as_str(), "ill" | "id" | "im" | "hell" | "shell" | "theyll" | "well" | "wis" | "am")
                && NOT_DONE.contains(next))
    {
        return true;
    }
    // `the twins n all`
    if spoken[at] == "n" && !before.is_empty() && !next.is_empty() {
        return true;
    }
    spoken[at] == "no"
        && BEFORE_A_THING.contains(before)
        && !next.is_empty()
        && (parts_of(next).is_empty()
            || parts_of(next).has(Parts::UNIT.with(Parts::BAD).with(Parts::GOOD))
            || matches!(next.as_str(), "one" | "need" | "way" | "more" | "doubt"))
        && !matches!(next.as_str(), "thanks" | "ta" | "sorry")
}
