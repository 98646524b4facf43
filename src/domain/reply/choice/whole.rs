//! An answer that is a clause of its own: `choir. what else would you expect`, `not sure, will see how the knee is`.
//!
//! People give their answer and then talk. Where the whole of a clause is an answer, and nothing beside it takes it back,
//! what is told in the other clauses changes nothing, whatever its words are.

use crate::domain::reply::choice::licence::{leads_to, suits};
use crate::domain::reply::choice::rivals::clause_of;
use crate::domain::reply::choice::words::Match;
use crate::domain::reply::number::role::addressed::is_light;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::{Kind, Token};

/// Beside an answer, these take it back, leave it open or laugh at it.
static UNSAYS: Words = Words::of(
    "but or not no nope never nah wait actually sorry oops scrap joking jk kidding lol aha haha wrong \
    done end ends unless except otherwise instead rather said say says yesterday used wish maybe perhaps might depends",
);

/// After an answer, these make a greeting or another time of it: `good morning`, `friday morning` where only the afternoon is
/// listed.
static TIMES: Words = Words::of("morning mornings mornin afternoon afternoons evening evenings night nights day");

/// Right before a clause, these begin a reason that stands apart from what it follows.
static REASONS: Words = Words::of("cos coz because cause since as");

/// Whether `found` is all that its clause says, and the rest of the reply leaves it standing.
pub fn is_whole(words: &[Token<'_>], found: &Match) -> bool {
    let begins = clause_of(words, found.from);
    let ends = found.to + tail(&words[found.to..]);
    let closed = suits(words, found) || ends_clause(words, ends);
    let wished = |t: &Token<'_>| matches!(t.text, "would" | "like" | "love" | "want" | "wish" | "if" | "prefer");
    closed
        && !words[begins..found.from].iter().any(wished)
        && leads_to(words, found, begins)
        && apart(&words[..begins], true)
        && (apart(&words[ends.min(words.len())..], false) || to_be_told(words, found, ends))
}

/// `something else, would rather tell Julie face to face`: what it is will be told, but not here.
fn to_be_told(words: &[Token<'_>], found: &Match, ends: usize) -> bool {
    let rest = &words[ends.min(words.len())..];
    let other = words[found.from..found.to].iter().any(|t| matches!(t.text, "else" | "other" | "another"));
    let telling = |t: &Token<'_>| matches!(t.text, "tell" | "say" | "speak" | "talk" | "explain" | "discuss");
    other
        && rest.iter().any(telling)
        && !rest.iter().any(|t| t.kind == Kind::Break('?') || matches!(t.text, "no" | "but" | "or"))
}

/// Courtesy and the like right after an answer.
fn tail(rest: &[Token<'_>]) -> usize {
    let light = Parts::FILLER.with(Parts::NOW).with(Parts::HEDGE);
    let for_me = rest.len() > 1 && rest[0].text == "for" && matches!(rest[1].text, "me" | "us" | "meself" | "once");
    // `allotment sounds alright`, `strongly agree with bells on`
    let suits = Parts::GOOD.with(Parts::STATE).with(Parts::FILLER);
    let goes_with = matches!(rest, [sounds, fine, ..] if matches!(sounds.text, "sounds" | "looks") && parts_of(fine.text).has(suits) && !parts_of(fine.text).has(Parts::BAD))
        || matches!(rest, [with, bells, _, ..] if matches!(with.text, "with" | "wi") && matches!(bells.text, "bells" | "knobs"));
    if goes_with {
        return if matches!(rest[1].text, "bells" | "knobs") { 3 } else { 2 };
    }
    // `a wee bit better the day`
    let today = rest.len() > 1 && rest[0].text == "the" && matches!(rest[1].text, "day" | "now" | "noo");
    let courtesy = |t: &&Token<'_>| {
        // `rarely beti, there is no time for that`, `choir obviously, im Welsh`
        let known =
            parts_of(t.text).has(light) || is_light(t.text) || matches!(t.text, "see" | "obviously" | "bhabhi" | "apa");
        t.kind == Kind::Word && known && !UNSAYS.contains(t.text) && !TIMES.contains(t.text)
    };
    let overall = [
        "on the whole",
        "all in all",
        "all things considered",
        "in general",
        "in myself",
        "to be honest",
        "to be fair",
    ];
    let overall =
        overall.iter().find(|said| said.split(' ').eq(rest.iter().map(|t| t.text).take(said.split(' ').count())));
    let skip = if for_me || today { 2 } else { overall.map_or(0, |said| said.split(' ').count()) };
    skip + rest[skip..].iter().take_while(courtesy).count()
}

fn ends_clause(words: &[Token<'_>], at: usize) -> bool {
    words.get(at).is_none_or(|t| t.is_break() || t.is_sign('-') || REASONS.contains(t.text))
}

/// Whether a part of the reply beside the answer unsays nothing. What stands `before` it in the same sentence may be what
/// it hangs on: `if my hearing aid came back, phone`.
fn apart(beside: &[Token<'_>], before: bool) -> bool {
    let sentence = beside.iter().rposition(Token::ends_sentence).map_or(0, |at| at + 1);
    let hangs =
        |t: &Token<'_>| parts_of(t.text).has(Parts::UNREAL.with(Parts::NOT).with(Parts::PAST).with(Parts::ASKS));
    let unsays = Parts::TAKES_BACK.with(Parts::INSTEAD).with(Parts::MISTAKEN);
    let open =
        beside.iter().any(|t| t.kind == Kind::Break('?') || UNSAYS.contains(t.text) || parts_of(t.text).has(unsays));
    let condition = beside.first().is_some_and(|t| t.text == "," || t.is_sign('-'))
        && beside.get(1).is_some_and(|t| matches!(t.text, "if" | "unless" | "only"));
    !(open || condition || before && beside[sentence..].iter().any(hangs))
}

#[cfg(test)]
mod tests {
    use crate::domain::reply::choice::named::tests::chosen;

    #[test]
    fn megan_answers_and_then_talks() {
        let groups = ["walking group", "craft club", "choir"];
        assert_eq!(chosen("choir. what else would you expect from a swansea girl", &groups), Some(2));
        assert_eq!(chosen("walking group, when the knee lets me", &groups), Some(0));
        assert_eq!(chosen("the craft one looks good", &groups), Some(1));
        assert_eq!(chosen("i used to sing so choir", &groups), Some(2));
        let parts = ["morning", "afternoon", "evening"];
        assert_eq!(chosen("in the afternoon when she naps", &parts), Some(1));
        assert_eq!(chosen("evening when i was young", &parts), None);
        let well = ["good", "fair", "bad"];
        assert_eq!(chosen("bad, the nights are when it comes", &well), Some(2));
        let unsaid = [
            "good, not really",
            "good or fair",
            "good if they would let me be",
            "i would have been good",
            "good said nobody",
        ];
        for asked in unsaid {
            assert_eq!(chosen(asked, &well), None, "{asked}");
        }
    }
}
