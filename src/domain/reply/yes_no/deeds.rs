//! What somebody did themselves, clause by clause, whatever else they tell: `my neighbour went but I stopped in`, `I said no
//! to the staff but then I went on the bus`.
//!
//! A closed grammar of one clause: who (`I`, or nobody named), how (`honestly`), what was done or not (`went`, `couldn't make
//! it`, `stopped in`), then only when, how and with whom: every word is known. What other people did, and what was said,
//! promised or meant before, decides nothing. Clauses of a story may stand beside it where they leave nothing open.

use crate::domain::language::Language;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::{Kind, Token};
use crate::domain::reply::yes_no::is_courtesy;
use crate::domain::reply::yes_no::opening::{ADVERBS, Openings, length_of};
use crate::domain::reply::yes_no::rest::denies_a_detail;
use crate::domain::reply::yes_no::words::{plain_word, polarity};

/// What tells that somebody was there.
static WENT: Openings = Openings::of(
    "went|went along|went there|did|did go|did make it|did get there|did manage it|did attend|made it|made it there|got there|\
    managed it|managed to go|managed to get there|was there|attended|turned up|popped in|popped along|have been|ive been|went ahead",
);

/// What tells that somebody was not.
static STAYED_AWAY: Openings = Openings::of(
    "stopped in|stayed in|stayed home|stopped home|stayed at home|stopped at home|stayed in bed|stopped in bed|stayed put|\
    stopped put|stayed behind|stay home|stay at home|stay in|stopped away|stayed away|gave it a miss|give it a miss|\
    had to miss it|had to give it a miss|missed it|slept in|slept through it|cried off|had to cancel|bottled it|bottled out|chickened out|\
    turned round and went home|turned back|turned round|turned around|turned straight round|turned straight back|not this|backed out|bailed|sacked it off|went home",
);

/// What denies the deed that follows it, or by itself all of it.
static DENIALS: Openings = Openings::of(
    "didnt|did not|did nt|dint|didnae|didny|didna|never|couldnt|could not|couldnae|cudnt|couldny|cudny|wasnt able to|was not able to|\
    was unable to|unable to|not able to|wasnt allowed to|wasnt fit to|not|no|havent|have not|never did|didnt manage to|couldnt manage to|\
    never managed to|didnt even|never even",
);

/// Denials that say all of it after `I`: `my wife did, I didn't`.
static BY_THEMSELVES: Words =
    Words::of("didnt dint didnae didny never couldnt couldnae cudnt couldny not did was able unable to");

/// After a denial, what was not done.
static UNDONE: Openings = Openings::of(
    "go|go along|make it|make it there|get there|get along|get to go|get to it|get in|manage|manage it|attend|come|bother|\
    bother going|fancy it|fancy going|face it|face going|turn up|show up|join in|join|went|been|made it|got there|got to it|\
    got to go|managed|managed it|get the chance|got the chance|had the chance|get chance|got chance|get round to it|got round to it|\
    bothered|turned up|showed up|feel up to it|be bothered|be arsed|be fussed|find|get out|get away|get a chance|got a chance|had a chance|had chance|manage to get there",
);

/// Before what somebody did, these say how, when or in what mood.
static LEADS: Words = Words::of(
    "course then still anyway luckily eventually afterwards though only but so and both just ended up finally glad",
);

/// After what somebody did, these say how or when.
static CLOSES: Words = Words::of(
    "alone anyway still eventually too both again myself then though today along this week time end after bright all on my own by in the as \
    well at minute bus foot taxi car train bike yesterday early late regardless altogether like mind once day long an from start stert tae finish feenish morning afternoon \
    evening night th st nd rd about of skin teeth",
);

/// A clause with one of these leaves it open whether it came to it.
static DOUBTFUL: Words = Words::of(
    "? if wish wished hope nearly almost last used might maybe perhaps should would wouldve shouldve until unless tomorrow \
    joking kidding jk telly tv supposed probably when shut closed cancelled canceled locked off wrong instead nobody noone meant",
);

/// What was only said or thought is no deed, whatever it leaves open.
static SPOKEN: Words = Words::of("said say told promised know thought says reckons reckoned expected");

/// What was wanted beforehand is none either.
static WANTED: Words = Words::of("want wanted feel going gonna intended planned hoped put");

/// These part the clauses of a reply.
static PARTING: Words = Words::of(". ? but so and n cos because coz bc although though while whilst");

/// What only tells of having gone, or of not having gone, where the clause is not of the grammar.
static GOING: Words = Words::of("went did didnt go been attended stayed stopped couldnt never made");

/// What people are asked about, and what stands for it.
static GROUPS: Words = Words::of(
    "it group groups club class session meeting walk choir cafe lunch shed garden event thing gardening \
    sewing crafts art bingo yoga exercise",
);

/// Among whoever else did something, these begin no clause of theirs.
static NOBODY_ELSE: Words = Words::of("we you u our us");

/// How people praise where they have been.
static PRAISES: Openings = Openings::of(
    "it was good|it was great|it was lovely|it was decent|it was canny|it was alright|it was brilliant|it was grand|it was class|\
    it was fab|it was nice|it was mint|it was fun|it was really good|it was really nice|was good|was great|was lovely|was nice|\
    was decent|loved it|enjoyed it|i loved it|i enjoyed it|really enjoyed it|i really enjoyed it|we had a lovely|we had a great|\
    we had a good|had a lovely|had a great|had a good|had a nice|stayed for the|lovely time|great time",
);

/// With an answer, these tell that it is of now.
static THIS_TIME: Words = Words::of("this week month time today now");

/// With an answer and `last`, these tell of the time before.
static LAST_TIME: Words = Words::of("last year was it i did didnt went the one before");

/// A clause that begins with one of these only thanks.
static THANKS: Words = Words::of("thanks thank cheers ta bless ty thx thankyou");

/// What a clause tells.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    /// They were there, or were not.
    Deed(bool),
    /// Yes or no and nothing else.
    Answer(bool),
    /// What may stand beside it.
    Story,
    /// It leaves open what came of it.
    Open,
}

/// Whether the one who writes was there; `None` where no clause of theirs says so, or two say different things.
pub fn own_deeds(words: &[Token<'_>], language: Language) -> Option<bool> {
    let plain = |t: &Token<'_>| match t.kind {
        Kind::Word => plain_word(t, language),
        Kind::Break('?') => "?".to_owned(),
        Kind::Break(_) | Kind::Sign('-') => ".".to_owned(),
        _ => t.text.to_owned(),
    };
    let said: Vec<String> = words.iter().map(plain).collect();
    let said: Vec<&str> = said.iter().map(String::as_str).collect();
    let said = with_whom(&said);
    let rest = &said[both_first(&said)..];
    let open = |word: &&str| DOUBTFUL.contains(word) || parts_of(word).has(Parts::NOT);
    if rest.len() < said.len() && length_of(rest, &PRAISES) > 0 && !rest.iter().any(open) {
        return Some(true);
    }
    let (mut deed, mut answer, mut thanked, mut told_more) = (None, None, false, false);
    for clause in rest.split(|word| PARTING.contains(word)).filter(|clause| !clause.is_empty()) {
        let (said, yes) = match told(clause) {
            Told::Story => {
                let thanks = THANKS.contains(clause[0]) || is_of_last_time(clause);
                (thanked, told_more) = (thanked || thanks, told_more || !thanks);
                continue;
            }
            Told::Open => return None,
            Told::Deed(yes) => (&mut deed, yes),
            Told::Answer(yes) => (&mut answer, yes),
        };
        if said.is_some_and(|before| before != yes) {
            return None;
        }
        *said = Some(yes);
    }
    if answer.is_some_and(|answer| deed.is_some_and(|deed| deed != answer)) {
        return None;
    }
    // `cheers for asking, no`, `last month yes but this month no`
    deed.or(answer.filter(|_| thanked && !told_more)).filter(|_| !rest.contains(&"?"))
}

/// `me and sheila`, `my mum and me`, `both of us`: we, whoever else it was.
fn with_whom<'s>(said: &[&'s str]) -> Vec<&'s str> {
    let mut we: Vec<&str> = Vec::with_capacity(said.len());
    let mut at = 0;
    while let Some(word) = said.get(at) {
        let length = match &said[at..] {
            ["me" | "i", "and" | "n", "my" | "our" | "the" | "me", _, ..]
            | ["my" | "our" | "me", _, "and" | "n", "me" | "myself", ..] => 4,
            ["me", "and" | "n", _, ..] | [_, "and" | "n", "me" | "myself", ..] | ["both" | "all", "of", "us", ..] => 3,
            _ => 1,
        };
        // `mum did i didnt`: no mark parts whose deed it is.
        let turns = matches!(said[at..], ["i", _, ..]) && at > 1 && said[0] != "i" && GOING.contains(said[at - 1]);
        if turns {
            we.push(".");
        }
        we.push(if length > 1 { "we" } else { word });
        at += length;
    }
    we
}

/// `yeah no`, `no yeah`: how many words open the reply with both, which then say neither.
fn both_first(said: &[&str]) -> usize {
    let run = said.iter().map_while(|word| polarity(word)).collect::<Vec<bool>>();
    if run.contains(&true) && run.contains(&false) { run.len() } else { 0 }
}

fn told(clause: &[&str]) -> Told {
    if clause.iter().any(|word| SPOKEN.contains(word)) {
        return Told::Story;
    }
    if is_of_last_time(clause) {
        return Told::Story;
    }
    if clause.iter().any(|word| DOUBTFUL.contains(word)) {
        return Told::Open;
    }
    let said = |word: Option<&&str>| word.and_then(|word| polarity(word));
    let (first, last) = (said(clause.first()), said(clause.last().filter(|word| word.len() > 1)));
    let answer = first.or(last);
    let clause = &clause[usize::from(first.is_some())..clause.len() - usize::from(first.is_none() && last.is_some())];
    if let (Some(answer), true) = (answer, clause.iter().all(|word| is_courtesy(word) || THIS_TIME.contains(word))) {
        return Told::Answer(answer);
    }
    if clause.iter().any(|word| WANTED.contains(word)) {
        return Told::Story;
    }
    let polite = clause.iter().take_while(|word| is_courtesy(word) && !is_somebody(word)).count();
    let clause = &clause[polite..];
    match deed(clause) {
        Some(yes) if answer.is_none_or(|answer| answer == yes) => Told::Deed(yes),
        Some(_) => Told::Open,
        None if is_anothers(clause) || is_elsewhere(clause) || tells_a_detail(clause) => Told::Story,
        None if clause.iter().any(|word| GOING.contains(word) || word.len() > 1 && polarity(word) == Some(true)) => {
            Told::Open
        }
        None => Told::Story,
    }
}

/// `last month yes`, `didnt last week`: nothing but how it was the time before.
fn is_of_last_time(clause: &[&str]) -> bool {
    let time = |word: &&str| polarity(word).is_some() || LAST_TIME.contains(word) || THIS_TIME.contains(word);
    clause.contains(&"last") && clause.iter().all(time)
}

/// What the clause says that its writer did, where all of it is known.
fn deed(clause: &[&str]) -> Option<bool> {
    let manner =
        |clause: &[&str]| clause.iter().take_while(|word| ADVERBS.contains(word) || LEADS.contains(word)).count();
    let first = manner(clause);
    let who = usize::from(clause.get(first).is_some_and(|who| matches!(*who, "i" | "we" | "ah" | "me")));
    let how = first + manner(&clause[first + who..]);
    let rest = &clause[who + how..];
    let (went, stayed, denied) = (length_of(rest, &WENT), length_of(rest, &STAYED_AWAY), length_of(rest, &DENIALS));
    if stayed > 0 {
        // `I stopped in June`
        let month = rest.get(stayed).is_some_and(|word| parts_of(word).has(Parts::CALENDAR) && !word.ends_with("day"));
        return (!month && ends(&rest[stayed..], false)).then_some(false);
    }
    if denied > 0 {
        let undone = length_of(&rest[denied..], &UNDONE);
        // `had covid so couldnt`
        let bare_denial =
            rest.len() == denied && rest[0].len() > 4 && (rest[0].ends_with("nt") || rest[0].ends_with("nae"));
        let all_of_it = (who + how > 0 || bare_denial)
            && rest[..denied].iter().all(|word| BY_THEMSELVES.contains(word))
            && rest[0] != "not";
        let bare = rest[..denied] == ["no"] && who == 0;
        return (!bare && (undone > 0 || all_of_it) && ends(&rest[denied + undone..], false)).then_some(false);
    }
    // `did` alone may begin a question.
    let said = went > 0 && (who > 0 || how > 0 || rest.len() > 1 || rest == ["did"] || rest == ["went"]);
    (said && ends(&rest[went..], true)).then_some(true)
}

/// Whether a clause ends there, tells only when, how, with whom or of which place, or says the same again: `i went i did`.
fn ends(rest: &[&str], yes: bool) -> bool {
    let place = matches!(rest, ["the" | "it" | "anywhere" | "my" | "your", ..]) && rest.len() < 4 && !yes;
    let place = place || to_the_group(rest);
    let again = || rest.first() == Some(&"i") && deed(rest) == Some(yes);
    closes(rest) || place || again()
}

/// `to the lunch club`, `to both`: what people are asked about.
fn to_the_group(rest: &[&str]) -> bool {
    match rest {
        ["to", place] => matches!(*place, "both" | "all" | "it" | "them" | "that" | "yours"),
        ["to", "the" | "that" | "your" | "this" | "our", name @ .., place] => name.len() < 3 && GROUPS.contains(place),
        _ => false,
    }
}

/// Whether the rest of a clause only tells when, how and with whom.
fn closes(rest: &[&str]) -> bool {
    let with = rest.iter().position(|word| matches!(*word, "with" | "wi" | "wiv" | "thanks")).unwrap_or(rest.len());
    let known = |word: &&str| {
        CLOSES.contains(word)
            || is_courtesy(word)
            || word.starts_with(|c: char| c.is_ascii_digit())
            || parts_of(word).has(Parts::CALENDAR)
            || ADVERBS.contains(word)
    };
    rest[..with].iter().all(known) && rest.len() - with < 6
}

/// `my husband did`, `she couldnt`, `maureen went`: somebody else's deed, in a clause without `I`.
fn is_anothers(clause: &[&str]) -> bool {
    let titles =
        clause.iter().take_while(|word| matches!(**word, "my" | "our" | "the" | "me" | "wor" | "a" | "all")).count();
    let [who, rest @ ..] = &clause[titles..] else { return false };
    let other = is_somebody(who);
    let named = who.len() > 2 && !GOING.contains(who) && !ADVERBS.contains(who) && length_of(clause, &DENIALS) == 0;
    let own = rest.iter().any(|word| matches!(*word, "i" | "we" | "us"));
    (other || named && rest.first().is_some_and(|word| GOING.contains(word))) && !own
}

/// `mum`, `neighbour`, `she`.
fn is_somebody(word: &str) -> bool {
    parts_of(word).has(Parts::OTHER) && !NOBODY_ELSE.contains(word)
}

/// `didnt stay long`, `i couldnt hear owt`: of somebody who was there.
fn tells_a_detail(clause: &[&str]) -> bool {
    let rest = &clause[usize::from(clause.first() == Some(&"i"))..];
    let denied = length_of(rest, &DENIALS);
    // `stayed for the dominoes`
    let to_the_end = matches!(rest, ["stayed" | "stopped", "for" | "till" | "til" | "on", ..]);
    to_the_end || denied > 0 && denies_a_detail(&rest[denied..])
}

/// `i went to the doctors`, `i was at school`: where they were instead.
fn is_elsewhere(clause: &[&str]) -> bool {
    matches!(clause, ["i" | "we", "went", "to" | "home" | "back" | "out", ..] | ["went", "to", ..])
        && !clause.iter().any(|word| GROUPS.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::reply::text::token::cut;

    #[test]
    fn maureen_went_and_walter_stopped_in() {
        let told = |text: &str| own_deeds(&cut(text), Language::ENGLISH);
        for yes in [
            "i said no to staff but then i went on the bus",
            "deffo did, had 2 scones",
            "course i did!! kids loved it",
            "my lad couldnt but i went",
            "no yeah it was good, stayed for the tea",
            "she stopped in, i went with our jean",
            "i went to the lunch club",
        ] {
            assert_eq!(told(yes), Some(true), "{yes}");
        }
        for no in [
            "neighbour went but i stopped in",
            "maureen went, i couldnt",
            "yes i know i said id go but i didnt",
            "yeah no i didnt in the end",
            "chest were bad so i stopped in",
            "had covid so couldnt",
            "yes my husband go. i stay home",
            "i went to the doctors so i couldnt make it",
        ] {
            assert_eq!(told(no), Some(false), "{no}");
        }
        for open in [
            "my husband went",
            "we went and then stayed in",
            "i nearly stopped in but i went",
            "i went to bed",
            "did they say",
            "it was fab. didnt get home till 6",
            "no, we went",
            "i stayed in hospital",
            "i said id go",
            "yeah no i get what you mean but what time is it",
        ] {
            assert_eq!(told(open), None, "{open}");
        }
    }
}
