//! How people open a yes or a no: what they say before it of how they say it, and the words beside `I`.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::domain::reply::choice::unreal::WELCOME;
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::Token;
use crate::domain::reply::yes_no::words::polarity;

/// What stands before the answer and only says how they say it.
static SAID_AS: Openings = Openings::of(
    "im sorry|i am sorry|so sorry|not gonna lie|not going to lie|not gunna lie|ngl|no lie|hand on heart|being honest|reply yes or no|yes or no|i must confess|must confess|to be honest|to be fair|in all honesty|apologies|my apologies|im afraid|i regret|i regret that|sorry to say|im sorry to say|i am sorry to say|sad to say|im sad to say|ashamed to say|im ashamed to say|\
    pleased to say|im pleased to say|happy to say|im happy to say|glad to say|im glad to say|proud to say|im proud to say|\
    i have to say|i must say|i must admit|i have to admit|i hate to say|i hate to say it|hate to say it|i confess|i swear|\
    swear down|i swear down|swear to god|i swear to god|hand on heart|honest to god|honest to goodness|believe it or not|\
    would you believe|would you believe it|truth be told|to tell you the truth|tell you the truth|if im honest|guess what|\
    wonders never cease|miracles never cease|for my sins|fit like|no word of a lie|gods honest truth|as god is my witness|on my life|on my mams life|on my mothers life|cross my heart|\
    scouts honour|im proud of myself|im happy to report|pleased to report|happy to report|i can report",
);

/// `im afraid i didnt`, `swear down I went`: what is said without how they say it. `Im afraid not` stays.
pub fn without_regret<'w, 't>(words: &'w [Token<'t>]) -> &'w [Token<'t>] {
    let opening: Vec<&str> = words.iter().take(8).map(|t| t.text).collect();
    let length = length_of(&opening, &SAID_AS);
    let rest = &words[length..];
    let marks = rest.iter().take_while(|t| t.is_break()).count();
    // `im afraid not, the hospital kept me in`
    let denies = rest.get(marks).is_some_and(|t| t.text == "not");
    if length == 0 || denies || rest.len() < marks + 2 && rest.last().is_none_or(|t| polarity(t.text).is_none()) {
        return words;
    }
    &rest[marks..]
}

/// Between who and what they did, these change nothing: `i most certainly did`, `i honestly couldnt`.
pub static ADVERBS: Words = Words::of(
    "most certainly definitely absolutely really jolly well bloody surely honestly just sure simply truly genuinely \
    flipping chuffing duly proudly happily gladly sadly regrettably unfortunately deffo defo totally sort",
);

/// How the regions write `I`, before what they did.
static MYSELF: Words = Words::of("ah aa a aw oi mi me ah");

/// After `I`, these begin what was done.
static AUXILIARIES: Words =
    Words::of("did didnt went was wis wor wes wasnt have havent couldnt cudnt never will do would");

/// `ah most certainly did` as `i did`, and how many words fewer that is.
pub fn plainly_told<'s>(opening: &[&'s str]) -> (Vec<&'s str>, usize) {
    let auxiliary = |word: &&str| AUXILIARIES.contains(word);
    let myself = |at: usize| {
        let word = opening[at];
        word.len() < 3 && !ADVERBS.contains(word) && MYSELF.contains(word) && opening.get(at + 1).is_some_and(auxiliary)
    };
    let after_who = |at: usize| {
        let who = opening[..at].iter().rposition(|word| !ADVERBS.contains(word));
        who.is_some_and(|who| matches!(opening[who], "i" | "we" | "ah" | "a" | "be") && at < who + 4 && who < 3)
    };
    let mut told = Vec::with_capacity(opening.len());
    for (at, word) in opening.iter().enumerate() {
        let adverb = at < 6 && at + 1 < opening.len() && after_who(at) && ADVERBS.contains(word);
        if adverb {
            continue;
        }
        told.push(match *word {
            "wis" | "wes" if at > 0 => "was",
            _ if at < 3 && myself(at) => "i",
            word => word,
        });
    }
    let fewer = opening.len() - told.len();
    (told, fewer)
}

/// What an offer would be, beside the words that welcome a way or a time.
static KIND: Words =
    Words::of("kind agreeable appreciated help helpful useful perfect lush ace wonderful kindness blessing treat");

/// `that would be very kind`, `thatd be grand`: how many words welcome what was offered.
pub fn welcomed(opening: &[&str]) -> usize {
    let would = match opening {
        ["that" | "it" | "this", "would" | "wud", "be", ..] => 3,
        ["thatd" | "itd" | "would", "be", ..] => 2,
        _ => return 0,
    };
    let how = opening[would..]
        .iter()
        .take_while(|word| {
            matches!(**word, "very" | "really" | "so" | "most" | "a" | "just" | "great" | "big" | "real")
        })
        .count();
    // `would be better if you rang` wishes for something else.
    let other = |word: &str| matches!(word, "better" | "best" | "easier" | "easiest" | "nicest");
    let so = |word: &&str| (WELCOME.contains(word) || KIND.contains(word)) && !other(word);
    match opening.get(would + how) {
        Some(word) if so(word) => would + how + 1,
        _ if how > 0 && so(&opening[would + how - 1]) => would + how,
        _ => 0,
    }
}

/// Ways to open a reply, looked up by their first word.
pub struct Openings {
    list: &'static str,
    by_first: OnceLock<FxHashMap<&'static str, Vec<Vec<&'static str>>>>,
}

impl Openings {
    /// The phrases of a list, parted by `|`.
    pub const fn of(list: &'static str) -> Self {
        Self { list, by_first: OnceLock::new() }
    }

    /// The words after the first of every phrase that begins with it.
    fn after(&self, first: &str) -> &[Vec<&'static str>] {
        let table = self.by_first.get_or_init(|| {
            let mut table: FxHashMap<&str, Vec<Vec<&str>>> = FxHashMap::default();
            for phrase in self.list.split('|').map(str::trim) {
                let mut words = phrase.split(' ');
                table.entry(words.next().unwrap_or_default()).or_default().push(words.collect());
            }
            table
        });
        table.get(first).map_or(&[], Vec::as_slice)
    }
}

/// How many words the longest of the phrases takes that the reply opens with; 0 for none.
pub fn length_of(opening: &[&str], phrases: &Openings) -> usize {
    let Some((first, rest)) = opening.split_first() else { return 0 };
    let begun = phrases.after(first).iter().filter(|phrase| rest.starts_with(phrase));
    begun.map(|phrase| phrase.len() + 1).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use crate::domain::language::Language;
    use crate::domain::reply::text::token::cut;
    use crate::domain::reply::yes_no::read_yes_no;

    #[test]
    fn rab_swears_that_he_went_and_owen_that_he_did_not() {
        let said = |text: &str| read_yes_no(&cut(text), Language::ENGLISH).ok();
        for yes in [
            "swear down i went",
            "no - sorry pressed wrong thing - yes",
            "yes, whens the next one?",
            "i most certainly did",
            "ah surely did",
            "im proud to say i went",
            "fit like, aye i wis at it",
            "went on the 7th yes",
            "yeah but never again",
            "i was there wi bells on",
            "no worries! yes i managed it",
            "no way would i miss it",
            "thought it would be no but its yes",
            "no auntie did not come, but i went alone",
            "i did not miss it for the world",
            "i said no to the nurse but then i did go",
        ] {
            assert_eq!(said(yes), Some(true), "{yes}");
        }
        for no in [
            "im sorry to say no, my leg gave out",
            "i honestly couldnt face it",
            "wasnt fit to",
            "do i heck",
            "not gonna lie, no",
            "not this time im afraid",
            "not me, not in this rain",
            "you dont need to, but thanks. no.",
            "no way in this heat",
            "not with my chest",
            "chest were bad so i stopped in",
            "my legs were bad and i gave it a miss",
        ] {
            assert_eq!(said(no), Some(false), "{no}");
        }
        for asked in [
            "i really did want to go",
            "no thanks to you",
            "yes please, what time does it start",
            "got there late and it was shut",
            "will he say yes",
            "yeh soz not yet",
            "it was fab. didnt get home till 6",
            "we went and then stayed in",
        ] {
            assert_eq!(said(asked), None, "{asked}");
        }
    }
}
