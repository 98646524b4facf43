//! What follows a yes or no in the same reply, and whether it leaves the answer standing.
//!
//! After `yes`, people tell who came along or how it was; they also acknowledge a letter, speak for somebody else, or go
//! on to say that they did not go after all. A yes stands only where none of that is said.

use crate::domain::reply::number::role::addressed::is_address;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::yes_no::is_courtesy;
use crate::domain::reply::yes_no::words::polarity;

/// Right after `yes`, these make a name or a saying of it: `yes minister`, `ye gods`, `ya what`.
const NAMES: &str = "chef|minister|prime|theory|gods|olde|what|wot|u|terday|write|captain|saying";

/// Right after `yes`, these answer another question: that a message came, who they are, that they agree.
const ACKNOWLEDGES: &str = "reading it|reading this|looking at it|pick up|pick the|get the milk|get some|grab|bring the|put the|leave the|buy|feed the|we have no bananas|\
    it is raining|its raining|it is pouring|its pouring|it is snowing|its snowing|i know|i heard|i hear|i see|get in|get in there|i got your|i got the|i got it|i got ur|i got a|i understand|i read|\
    i remember|i saw your|i saw that|i seen that|saw that|got your|got ur|got it|hello|its me|this is|speaking|i said|i think so too|\
    the telly|the tv|that is|thats me|thats my|thats her|thats his|thats right|im her|im his|it is me|please to a|it said|it says|\
    she said|he said|they said|to that|to a|to the|whatever|well done";

/// After `yes`, these tell that it did not come to it, or not quite.
const NOT_AFTER_ALL: &str = "not yet|not been|not this|not today|not gone|i forgot|i missed|i meant to|i should have|i should of|i was going to|i was gonna|i wanted to|i couldnt|i am not going|im not going|i am not coming|im not coming|\
    i didnt|i did not|i could not|i never|i havent|i cant|i cannot|i wont|i wasnt|didnt|couldnt|cant|forgot|\
    missed it|meant to|never|nearly|almost|in a way|in my dreams|in theory|i tried|tried|ill think|\
    i will think|ill see|i might|might|should have|going to|was going to|the week before|next week|\
    next month|next time|next year|soon|it was cancelled|it got cancelled|it got closed|they closed|they shut|they cancelled|they canceled|they called it off|it was shut|it was closed|it was canceled|\
    it was off|it was full|it got cancelled|was cancelled|was shut|was closed|cancelled|shut|closed|wrong|\
    tomorrow|supposedly|allegedly|but that was|but that is|but thats|i thought|thought about|i tell a lie|i lied|im lying|and im the|\
    and im a|and my name is";

/// After `no`, these tell that they did.
const AFTER_ALL: &str = "i did|i went|i go|i have been|i was there|i made it|i got there|i loved it|i enjoyed it|loved it|\
    enjoyed it|it was great|it was good|it was lovely|it was brilliant|it was fab";

/// After `no`, these tell that somebody else answers, or that it is the wrong telephone.
const NOT_THEM: &str = "wrong number|wrong person|wrong phone|this is not|this isnt|this aint|this is her|this is his|\
    you have the wrong|youve got the wrong|youve the wrong|you got the wrong|she died|he died|she passed|\
    he passed|thats my|thats her|thats his|i tell a lie|i lied|im not|she is dead|he is dead|im her|im his|not my number|its her|its his";

/// After `no`, these spare us, or tell what became of our message.
const SPARES_US: &str = "u good|you good|its fine honestly you|its fine you|its ok you|its fine ask|i saw it|i saw your|i seen it|i got it|i got your|i read it|i heard you";

/// A length of time, or who did something, before what they did.
const DID: &str = "did|go|went|said|says|is|was|has|will|would|goes|does|likes|wants|loves|enjoyed|loved";

/// Whether `rest` begins with one of the phrases, after courtesy.
fn goes_on(rest: &[&str], list: &str) -> bool {
    let skip = rest.iter().take_while(|word| is_courtesy(word) && !matches!(**word, "hi" | "hello")).count();
    let rest = &rest[skip..];
    list.split('|').any(|phrase| {
        let mut words = rest.iter();
        phrase.split(' ').all(|word| words.next() == Some(&word))
    })
}

/// `yes mum went`, `yes she did`: somebody else did; not `yes mum took me`.
fn somebody_else_did(rest: &[&str]) -> bool {
    let skip = rest.iter().take_while(|word| matches!(**word, "the" | "my" | "our" | "me" | "wor")).count();
    let [who, did, more @ ..] = &rest[skip..] else { return false };
    let other = parts_of(who).has(Parts::OTHER)
        && (!parts_of(who).has(Parts::FILLER) || *who == "mum")
        && !matches!(*who, "we" | "you" | "u" | "our" | "everyone");
    other
        && DID.split('|').any(|word| word == *did)
        && (!more.iter().any(|word| matches!(*word, "me" | "us" | "i" | "we" | "both"))
            || matches!(more, ["for", "me" | "us"] | [_, "for", "me" | "us"]))
}

/// Whether what follows makes another answer, or somebody else's, of a yes or no.
fn another_answer(yes: bool, answer: &str, rest: &[&str]) -> Result<(), &'static str> {
    let said_so = polarity(answer).is_some();
    if yes
        && said_so
        && answer != "affirmative"
        && rest.first().is_some_and(|word| NAMES.split('|').any(|name| name == *word))
    {
        return Err("it may be a title or a saying");
    }
    // `yes yes i heard you`
    let again = rest.iter().take_while(|word| polarity(word) == Some(true)).count();
    if yes && said_so && (goes_on(rest, ACKNOWLEDGES) || goes_on(&rest[again..], ACKNOWLEDGES)) {
        return Err("the yes may answer something else");
    }
    if yes && !said_so && rest.first().is_some_and(|word| matches!(*word, "think" | "see" | "try")) {
        return Err("it is yes or no with a doubt");
    }
    if yes
        && goes_on(rest, NOT_AFTER_ALL)
        && !rest.iter().any(|word| matches!(*word, "please" | "pls" | "fine" | "thanks"))
    {
        return Err("it says yes and then takes it back");
    }
    if yes
        && (somebody_else_did(rest)
            || rest.windows(2).any(|two| matches!(two, ["her" | "his", "carer" | "son" | "daughter"])))
    {
        return Err("it may be somebody else's answer");
    }
    if goes_on(rest, NOT_THEM) {
        return Err("it may be the wrong person");
    }
    if !yes && said_so && goes_on(rest, SPARES_US) {
        return Err("it may be courtesy");
    }
    if !yes && goes_on(rest, AFTER_ALL) && !(rest.contains(&"not") || rest.contains(&"to")) {
        return Err("it says no and then tells of it");
    }
    if rest.iter().any(|word| {
        matches!(*word, "jk" | "joking" | "kidding" | "sarcasm" | "telly" | "tv" | "netflix" | "iplayer" | "lyrics")
    }) && !rest.contains(&"not")
    {
        return Err("it may be a joke, or about something on the television");
    }
    // `sure as eggs is eggs, no`
    if yes && !said_so && rest.last().is_some_and(|word| polarity(word) == Some(false)) {
        return Err("both yes and no stand in it");
    }
    if matches!(rest, [.., "not"])
        || matches!(rest, [.., "might" | "may", "fly"] | [.., "very", "funny"] | [.., "my", "arse"])
    {
        return Err("it may mean the opposite");
    }
    Ok(())
}

/// `got there and it was shut`, `got there, nobody in`.
fn was_shut(rest: &[&str]) -> bool {
    let shut = |two: &[&str]| {
        matches!(two[0], "was" | "were" | "got" | "is")
            && matches!(two[1], "shut" | "off" | "closed" | "locked" | "cancelled" | "canceled")
    };
    rest.windows(2).any(shut) || rest.iter().any(|word| matches!(*word, "nobody" | "noone" | "locked"))
}

/// Whether what follows the answer leaves it standing.
pub fn rest_allows(yes: bool, answer: &str, rest: &[&str]) -> Result<(), &'static str> {
    let next = rest.first().copied().unwrap_or_default();
    // `yes for once!`
    if matches!(rest, ["once" | "twice"] | ["for" | "just" | "only", "once"] | ["for", "a", "change"]) {
        return Ok(());
    }
    if (yes || rest.len() < 2) && matches!(next, "maybe" | "perhaps")
        || matches!(next, "last" | "possibly" | "ish" | "sort" | "kind" | "kinda" | "sorta")
        || !yes && rest.windows(2).any(|two| matches!(two, ["but", "a" | "some" | "once" | "kinda" | "partly"]))
        || rest.starts_with(&["and", "no"])
        || matches!(rest, [.., "mean" | "well", "maybe" | "perhaps"] | [.., "kind" | "sort", "of"] | [.., "kinda"])
        || rest.starts_with(&["to"])
            && (yes || rest.len() > 1)
            && !matches!(rest.get(1), Some(&("both" | "all" | "it" | "them" | "be")))
            && (yes || !matches!(rest.get(1), Some(&("that" | "this"))))
        || rest.starts_with(&["i", "think"]) && rest.len() == 2 && answer == "did"
    {
        return Err("it is yes or no with a doubt");
    }
    if rest.windows(2).any(|two| matches!(two, ["last", "week" | "month" | "time" | "year"]))
        && (yes || rest.first() != Some(&"after"))
        && polarity(answer).is_none()
    {
        return Err("it tells of another time");
    }
    // `absolutely not sure`, `no better`
    if !yes && !answer.is_empty() && matches!(next, "sure" | "certain" | "better" | "worse") {
        return Err("`no` may belong to the next word");
    }
    // `got a yes from housing`
    if next == "from" && rest.get(1).is_some_and(|who| !matches!(*who, "me" | "us" | "this" | "here")) {
        return Err("it may be somebody else's answer");
    }
    conditioned_or_asked(yes, rest)?;
    another_answer(yes, answer, rest)?;
    if yes && polarity(answer).is_none() && was_shut(rest) {
        return Err("it may not have come to it");
    }
    let turn = rest.iter().position(|word| matches!(*word, "but" | "although" | "though" | "however"));
    if yes
        && !rest
            .windows(3)
            .any(|three| matches!(three, ["but", "not", "on" | "before" | "after" | "till" | "until" | "at"]))
        && turn.is_some_and(|at| taken_back(&rest[at..]))
    {
        return Err("it says yes and then takes it back");
    }
    if yes && polarity(answer).is_none() && rest.iter().take(3).any(|word| matches!(*word, "not" | "never" | "didnt")) {
        return Err("neither yes nor no is plain");
    }
    let joined = Parts::FILLER
        .with(Parts::GLUE)
        .with(Parts::NOT)
        .with(Parts::NOW)
        .with(Parts::AND)
        .with(Parts::PAST)
        .with(Parts::STATE)
        .with(Parts::CORRECT)
        .with(Parts::OTHER)
        .with(Parts::GOES_ON);
    if !yes
        && matches!(answer, "no" | "nae" | "na")
        && !matches!(next, "comma" | "im")
        && !rest.starts_with(&["from", "me"])
        && !next.is_empty()
        && !matches!(next, "nobody" | "there" | "forgot" | "overslept" | "stayed" | "missed" | "fanks" | "fank" | "thanx")
        && !parts_of(next).has(joined)
        // `no stopped them in june`
        && !(next.len() > 4 && next.ends_with("ed"))
        // `no quine`, `na na ma dearie`
        && !is_said_to_somebody(rest)
    {
        return Err("`no` may belong to the next word");
    }
    Ok(())
}

/// Whether all that follows a no is the no again, and whom it is said to.
fn is_said_to_somebody(rest: &[&str]) -> bool {
    let again = rest.iter().take_while(|word| polarity(word) == Some(false)).count();
    let whose = usize::from(rest.get(again).is_some_and(|word| matches!(*word, "ma" | "my" | "mi" | "me")));
    let who = &rest[again + whose..];
    who.first().is_some_and(|name| is_address(name)) && who[1..].iter().all(|word| is_courtesy(word))
}

/// After `yes but`, these tell that nobody was there to go to.
const NOBODY_THERE: &[&str] = &["nobody", "noone", "locked", "shut", "closed", "cancelled", "canceled"];

/// After a denial, these tell how it was for somebody who was there.
static AFTER_ALL_OF_IT: Words = Words::of(
    "again back impressed keen fussed enjoy stay stop last spoke talked spake say speak talk hear like sing dance eat win mix finish \
    understand follow anyone anybody soul welcome",
);

/// `know anyone`, `stay long`, `feel welcome`: of somebody who was there, right after a denial.
pub fn denies_a_detail(denied: &[&str]) -> bool {
    denied.iter().take(4).any(|told| AFTER_ALL_OF_IT.contains(told))
}

/// `but i dont want to`, `but nobody was there`; not `but dont ring before 9`.
fn taken_back(turn: &[&str]) -> bool {
    turn.iter().enumerate().any(|(at, word)| {
        let unwilling =
            *word == "dont" && turn[at - 1] == "i" && matches!(turn.get(at + 1), Some(&("want" | "wanna" | "fancy")));
        // `but me never stay long`
        let stays = turn
            .get(at + 1..)
            .is_some_and(|after| matches!(after, ["stay" | "stop" | "last" | "stayed" | "for", "long" | "lang", ..]));
        // `but I'll no be back`, `but never again`: who says how it was for the next time was there.
        if stays || denies_a_detail(&turn[at + 1..]) {
            return false;
        }
        unwilling
            || matches!(*word, "maybe" | "perhaps")
            || *word != "dont" && parts_of(word).has(Parts::NOT)
            || NOBODY_THERE.contains(word)
    })
}

/// `if its not too much trouble` is courtesy, and no condition.
fn spares_us(rest: &[&str]) -> bool {
    rest.contains(&"if") && rest.iter().any(|word| matches!(*word, "trouble" | "bother" | "bovver" | "hassle"))
}

/// `after 2 when hes asleep`: the hour that suits, and no condition.
fn at_an_hour(rest: &[&str]) -> bool {
    let hour = |two: &[&str]| {
        matches!(two[0], "after" | "before" | "about" | "around" | "at")
            && two[1].starts_with(|c: char| c.is_ascii_digit())
    };
    rest.windows(2).any(hour) && !rest.iter().any(|word| matches!(*word, "if" | "unless" | "otherwise" | "except"))
}

/// How people find a group or an outing, and never themselves.
const FOUND_IT: &str = "dead boring dull rubbish crap shite shit pants mint class decent good great lovely brilliant awkward packed empty freezing peak fun alright ok fab";

/// Whether what follows makes a condition, another time, or a question of the answer.
fn conditioned_or_asked(yes: bool, rest: &[&str]) -> Result<(), &'static str> {
    if yes
        && rest.iter().enumerate().any(|(at, word)| {
            matches!(*word, "if" | "unless" | "otherwise" | "when" | "later" | "eventually" | "except")
                || *word == "once" && (at == 0 || rest[at - 1] != "for")
        })
        && !rest.contains(&"possible")
        && !at_an_hour(rest)
        && !rest.windows(3).any(|three| matches!(three, ["if", "its", "no" | "ok" | "okay" | "alright" | "possible"]))
        && (!spares_us(rest) || rest.contains(&"otherwise"))
        && (!rest.windows(2).any(|two| matches!(two, ["if", "you" | "u" | "thats" | "poss"]))
            || rest.contains(&"otherwise"))
    {
        return Err("it is yes with a condition");
    }
    if rest.first() == Some(&"i") && rest.get(1) == Some(&"used") {
        return Err("it tells of another time");
    }
    if yes && rest.contains(&"ago") {
        return Err("it tells of another time");
    }
    if !yes && rest.windows(3).any(|three| three[0] == "it" && three[1] == "was" && parts_of(three[2]).has(Parts::GOOD))
    {
        return Err("it says no and then tells of it");
    }
    // `nah fam was dead`: to find it so they must have been there.
    let mut told = rest.iter().skip_while(|word| is_courtesy(word));
    if !yes && told.next() == Some(&"was") && told.next().is_some_and(|word| FOUND_IT.split(' ').any(|so| so == *word))
    {
        return Err("it says no and then tells of it");
    }
    let asked: Vec<&str> =
        rest.iter().filter(|word| !is_courtesy(word) && !matches!(**word, "please" | "pls" | "plz")).copied().collect();
    // `Yes thank you what is garden group`
    let asked = asked.strip_prefix(&["you"]).unwrap_or(&asked);
    let second = asked.get(1).copied().unwrap_or_default();
    let asks = match asked.first().copied().unwrap_or_default() {
        "why" => second != "not",
        "whats" | "wots" | "who" | "whos" | "hows" | "where" | "wheres" => true,
        // `yes please, what time does it start`
        "what" | "wot" => matches!(
            second,
            "u" | "you" | "ya" | "ye" | "time" | "day" | "date" | "do" | "does" | "is" | "should" | "shall"
        ),
        "how" => matches!(second, "do" | "much" | "long" | "many" | "far" | "will" | "can"),
        "which" => matches!(second, "day" | "one" | "bus" | "week" | "room" | "hall" | "door"),
        "can" | "could" => matches!(second, "i" | "we"),
        "is" => matches!(second, "it" | "there"),
        "does" => second == "it",
        "do" => matches!(second, "i" | "you" | "we"),
        _ => false,
    };
    if yes && asks {
        return Err("it asks something back");
    }
    if !yes && rest.contains(&"instead") {
        return Err("it is no to this and yes to something else");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::domain::language::Language;
    use crate::domain::reply::text::token::cut;
    use crate::domain::reply::yes_no::read_yes_no;

    fn said(text: &str) -> Option<bool> {
        read_yes_no(&cut(text), Language::ENGLISH).ok()
    }

    #[test]
    fn joan_says_yes_and_who_came_along() {
        for yes in
            ["yes mum took me", "yes brenda drove", "yes lovely group", "yes it was raining but i went", "why aye"]
        {
            assert_eq!(said(yes), Some(true), "{yes}");
        }
    }

    #[test]
    fn a_yes_to_something_else_is_no_answer() {
        for other in [
            "yes minister on telly",
            "yes i got your letter",
            "yes she did",
            "yes this is her son",
            "yes i meant to",
            "yes it was cancelled",
            "yes but not that one",
            "yes and no",
            "ye gods",
            "sure as eggs is eggs, no",
        ] {
            assert_eq!(said(other), None, "{other}");
        }
    }

    #[test]
    fn a_no_is_taken_unless_they_went_after_all() {
        for no in ["no forgot", "no, bus never turned up", "unfortunately not", "lord no", "didnt go no"] {
            assert_eq!(said(no), Some(false), "{no}");
        }
        for went in ["no i went", "no really i loved it", "nope wrong number", "no she died"] {
            assert_eq!(said(went), None, "{went}");
        }
    }
}
