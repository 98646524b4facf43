//! A transcript beside what really happened when it was played.
//!
//! Between two lines of the person (or of time passing) only the order of the bot's texts counts; `saved:` lines may
//! be left out, and a reason too. It must not know how a talk is played.

use super::problem::Problem;
use super::transcript::{Happening, TalkLine, Transcript, read_transcript};
use crate::domain::sms::fold;

/// `Ok` where it went as written, else the first line that went otherwise.
///
/// `actual` holds the person's own lines and the passing of time too, in the order in which they were played.
pub fn compare(transcript: &Transcript, actual: &[Happening]) -> Result<(), Problem> {
    let expected = turns(&transcript.lines, |line| &line.happening);
    let actual = turns(actual, |happening| happening);
    for (index, turn) in expected.iter().enumerate() {
        let played = actual.get(index).map_or([].as_slice(), |turn| *turn);
        compare_turn(turn, played)?;
    }
    match (transcript.lines.last(), actual.get(expected.len()).and_then(|turn| turn.first())) {
        (Some(last), Some(more)) => Err(unexpected(last, more)),
        _ => Ok(()),
    }
}

/// Each turn begins with a line of the person or with time passing; the first may begin with the bot.
fn turns<T>(all: &[T], happening: impl Fn(&T) -> &Happening) -> Vec<&[T]> {
    let opens = |item: &T| matches!(happening(item), Happening::Person(_) | Happening::Later(_));
    let mut starts: Vec<usize> = (0..all.len()).filter(|place| *place == 0 || opens(&all[*place])).collect();
    starts.push(all.len());
    starts.windows(2).map(|pair| &all[pair[0]..pair[1]]).collect()
}

fn compare_turn(expected: &[TalkLine], actual: &[Happening]) -> Result<(), Problem> {
    let mut left: Vec<&Happening> = actual.iter().collect();
    for line in expected {
        // Texts come in their order: the next one must be this one.
        let text = matches!(line.happening, Happening::Bot(_));
        let next_text = left.iter().position(|happening| matches!(happening, Happening::Bot(_)));
        let found = if text {
            next_text.filter(|place| same(&line.happening, left[*place]))
        } else {
            left.iter().position(|happening| same(&line.happening, happening))
        };
        match found {
            Some(place) => drop(left.remove(place)),
            None => return Err(different(line, &left)),
        }
    }
    let more = left.into_iter().find(|happening| !matches!(happening, Happening::Saved { .. }));
    match (expected.last(), more) {
        (Some(last), Some(more)) => Err(unexpected(last, more)),
        _ => Ok(()),
    }
}

fn same(expected: &Happening, actual: &Happening) -> bool {
    let plain = |text: &str| fold(text).split_whitespace().collect::<Vec<_>>().join(" ");
    match (expected, actual) {
        (Happening::Bot(expected), Happening::Bot(actual))
        | (Happening::Person(expected), Happening::Person(actual)) => plain(expected) == plain(actual),
        (
            Happening::Escalated { urgency: expected, because: None },
            Happening::Escalated { urgency: actual, because: _ },
        ) => expected == actual,
        (
            Happening::Escalated { urgency: expected, because: Some(why) },
            Happening::Escalated { urgency: actual, because: Some(because) },
        ) => expected == actual && plain(why) == plain(because),
        (Happening::Saved { name: a, value: b }, Happening::Saved { name: c, value: d }) => {
            a.eq_ignore_ascii_case(c) && plain(b).eq_ignore_ascii_case(&plain(d))
        }
        _ => expected == actual,
    }
}

fn different(line: &TalkLine, left: &[&Happening]) -> Problem {
    let kind = std::mem::discriminant(&line.happening);
    let same_kind = left.iter().find(|happening| std::mem::discriminant(**happening) == kind);
    let instead = same_kind.or_else(|| left.iter().find(|happening| !matches!(happening, Happening::Saved { .. })));
    let actual = instead.map_or_else(|| "nothing".to_owned(), ToString::to_string);
    let problem = line.place.error("transcript-differs", "It went otherwise than this line says.");
    problem.hint(format!("Expected  {}\n    It went   {}", shown(&line.happening.to_string()), shown(&actual)))
}

fn unexpected(last: &TalkLine, more: &Happening) -> Problem {
    let problem = last.place.error("transcript-differs", "After this line something happened that is not written.");
    problem.hint(format!("It went   {}", shown(&more.to_string())))
}

/// Continuation lines stand below the first.
fn shown(text: &str) -> String {
    text.replace('\n', "\n            ")
}

/// The transcript as it would have to be: turns that went as written keep their lines, the others are written anew.
///
/// A transcript without any line of talk stays as it is: a first one is written by a person who knows how it should go.
pub fn updated(source: &str, actual: &[Happening]) -> String {
    let (transcript, _) = read_transcript("transcript", source);
    if transcript.lines.is_empty() {
        return source.to_owned();
    }
    let lines: Vec<&str> = source.lines().collect();
    let expected = turns(&transcript.lines, |line| &line.happening);
    let actual = turns(actual, |happening| happening);
    let mut page: Vec<String> = Vec::new();
    let mut next_line = 1;
    for (index, turn) in expected.iter().enumerate() {
        let (Some(first), Some(last)) = (turn.first(), turn.last()) else { continue };
        let between =
            |from: usize, to: usize| lines.iter().skip(from - 1).take(to.saturating_sub(from)).map(ToString::to_string);
        page.extend(between(next_line, first.from_line));
        next_line = last.to_line + 1;
        let played = actual.get(index).map_or([].as_slice(), |turn| *turn);
        if compare_turn(turn, played).is_ok() || played.is_empty() {
            page.extend(between(first.from_line, next_line));
            continue;
        }
        // The person's own line is theirs, and notes within the turn are kept above it.
        page.extend(notes(&lines, turn));
        page.extend(played.iter().map(ToString::to_string));
    }
    page.extend(lines.iter().skip(next_line - 1).map(ToString::to_string));
    let more = actual.iter().skip(expected.len()).flat_map(|turn| turn.iter()).map(ToString::to_string);
    page.extend(more);
    page.join("\n") + "\n"
}

fn notes(lines: &[&str], turn: &[TalkLine]) -> Vec<String> {
    let gaps = turn.windows(2).flat_map(|pair| pair[0].to_line + 1..pair[1].from_line);
    gaps.filter_map(|line| lines.get(line - 1))
        .filter(|line| line.trim_start().to_lowercase().starts_with("note"))
        .map(ToString::to_string)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::concern::Urgency;

    const SOURCE: &str = "flow: weekly\nwith: first name = Ann\nat: Tuesday 10:30\n\nbot: Hello “Ann”.\n  How are you?\nperson: 2\nnote: low\nescalated: today\nbot: Thank you.\nended\n";

    fn played(last: &str) -> Vec<Happening> {
        vec![
            Happening::Bot("Hello \"Ann\".\nHow are you?".into()),
            Happening::Person("2".into()),
            Happening::Saved { name: "week".into(), value: "2".into() },
            Happening::Bot(last.into()),
            Happening::Escalated { urgency: Urgency::Today, because: Some("a bad week".into()) },
            Happening::Ended,
        ]
    }

    #[test]
    fn a_talk_that_goes_as_written_is_fine_and_stays_as_it_is() {
        let (transcript, problems) = read_transcript("weekly.talk", SOURCE);
        assert_eq!(problems, []);
        assert_eq!(compare(&transcript, &played("Thank you.")), Ok(()));
        assert_eq!(updated(SOURCE, &played("Thank you.")), SOURCE);
    }

    #[test]
    fn the_first_line_that_goes_otherwise_is_shown_and_can_be_rewritten() {
        let (transcript, _) = read_transcript("weekly.talk", SOURCE);
        let problem = compare(&transcript, &played("Thanks!")).unwrap_err();
        insta::assert_snapshot!(problem, @r"
        weekly.talk:10:1: error[transcript-differs]: It went otherwise than this line says.
            bot: Thank you.
            ^
            Expected  bot: Thank you.
            It went   bot: Thanks!
        ");
        let rewritten = updated(SOURCE, &played("Thanks!"));
        assert!(
            rewritten.contains("note: low\n") && rewritten.contains("saved: week = 2\nbot: Thanks!\n"),
            "{rewritten}"
        );
        let (again, problems) = read_transcript("weekly.talk", &rewritten);
        assert_eq!((problems, compare(&again, &played("Thanks!"))), (vec![], Ok(())));
    }

    #[test]
    fn a_text_that_is_not_written_is_told() {
        let (transcript, _) = read_transcript("weekly.talk", SOURCE);
        let mut actual = played("Thank you.");
        actual.push(Happening::Bot("One more".into()));
        assert_eq!(compare(&transcript, &actual).unwrap_err().line, 11);
    }

    #[test]
    fn an_empty_transcript_is_never_written_for_its_manager() {
        assert_eq!(updated("flow: weekly\n", &played("Thanks!")), "flow: weekly\n");
    }
}
