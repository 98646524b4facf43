//! The word lines before the first step.

use super::Reader;
use super::draft::Placed;
use super::line::Piece;
use super::value::unreadable;
use super::when::{count_of, when, when_problem};
use crate::domain::flow::Audience;
use crate::domain::flow::problem::Problem;
use crate::domain::flow::words::Keyword;
use crate::domain::language::Language;

impl Reader<'_> {
    pub(super) fn head_word(&mut self, keyword: Keyword, value: Piece<'_>) {
        match keyword {
            Keyword::When => match when(value) {
                Some(when) => self.draft.when.push(Placed { value: when, place: value.place() }),
                None => self.problems.push(when_problem(value)),
            },
            Keyword::For => {
                for piece in value.between_commas() {
                    let name = piece.name();
                    // A need may have any name, but one slip from a stage is that stage.
                    let slip = |stage: &&str| strsim::damerau_levenshtein(&name, stage) == 1;
                    if let Some(stage) = ["active", "waiting"].into_iter().find(slip) {
                        let problem = piece.place().error("unknown-stage", format!("There is no stage `{name}`."));
                        self.problems.push(problem.hint(format!("Did you mean `{stage}`?")));
                    }
                    self.draft.audience.push(audience(&name));
                }
            }
            Keyword::Remind => {
                for piece in value.between_commas() {
                    let read = days_after(keyword, piece);
                    let days = self.keep(read);
                    self.draft.remind.extend(days);
                }
            }
            Keyword::Close => {
                let read = days_after(keyword, value);
                if let Some(days) = self.keep(read) {
                    self.once(keyword, value, self.draft.close.is_some());
                    self.draft.close = Some(days);
                }
            }
            Keyword::Languages => {
                for piece in value.between_commas() {
                    match language(&piece.name()) {
                        Some(language) => {
                            self.once(keyword, piece, self.draft.languages.iter().any(|known| known.value == language));
                            self.draft.languages.push(Placed { value: language, place: piece.place() });
                        }
                        None => self.problems.push(unreadable(keyword, piece)),
                    }
                }
            }
            _ => {}
        }
    }

    /// Tells that a line or a value which may stand once stands twice.
    pub(super) fn once(&mut self, keyword: Keyword, value: Piece<'_>, stands_already: bool) {
        if stands_already {
            let word = super::words::row(keyword).word;
            let problem = value.place().error("said-twice", format!("`{word}:` says this a second time."));
            self.problems.push(problem.hint("Take one of them out."));
        }
    }
}

/// `after 3 days`, `after 2 weeks`.
fn days_after(keyword: Keyword, piece: Piece<'_>) -> Result<Placed<u16>, Problem> {
    let text = piece.name();
    let days = match text.split(' ').collect::<Vec<_>>().as_slice() {
        ["after", count, "day" | "days"] | [count, "day" | "days"] => count_of(count),
        ["after", count, "week" | "weeks"] | [count, "week" | "weeks"] => {
            count_of(count).and_then(|n| n.checked_mul(7))
        }
        _ => None,
    };
    match days {
        Some(value) if value <= crate::limits::LONGEST_WAIT_DAYS => Ok(Placed { value, place: piece.place() }),
        _ => Err(unreadable(keyword, piece)),
    }
}

fn audience(name: &str) -> Audience {
    match name {
        "active" => Audience::Active,
        "waiting" => Audience::Waiting,
        _ => language(name).map_or_else(|| Audience::Need(name.to_owned()), Audience::Language),
    }
}

/// A code, or the English name of one of the languages we know by name.
pub(crate) fn language(name: &str) -> Option<Language> {
    match name {
        "english" => Some(Language::ENGLISH),
        "welsh" => Some(Language::WELSH),
        "polish" => Some(Language::POLISH),
        "punjabi" | "panjabi" => Some(Language::PUNJABI),
        "urdu" => Some(Language::URDU),
        "romanian" => Some(Language::ROMANIAN),
        code => Language::parse(code),
    }
}
