//! `people.csv`: one row, one person.

use chrono::{Days, NaiveDate};

use super::cells::{self, Cells};
use super::table::{Column, Table};
use super::{Import, RowProblem, same_address_twice, text, whole_file};
use crate::domain::enrol::{NewAddress, NewPerson};
use crate::domain::person::Referral;

const COLUMNS: &[Column] = &[
    Column { name: "first_name", also: &["forename", "given name", "name", "preferred name"] },
    Column { name: "last_name", also: &["surname", "family name"] },
    Column { name: "phone", also: &["mobile", "phone number", "mobile number", "mobile phone", "telephone", "tel"] },
    Column { name: "telegram", also: &["telegram name", "telegram username"] },
    Column { name: "language", also: &["lang", "preferred language"] },
    Column { name: "stage", also: &["status"] },
    Column { name: "joined", also: &["joined on", "date joined", "join date", "start date"] },
    Column { name: "referral_source", also: &["source", "referred by", "referrer"] },
    Column { name: "referred_on", also: &["referral date", "date referred", "date of referral", "referred"] },
    Column { name: "needs", also: &["need", "reasons", "reason for referral"] },
    Column { name: "activity", also: &["group", "activity offered"] },
    Column { name: "link_worker", also: &["worker", "link worker name"] },
    Column { name: "safe_to_text", also: &["safe", "safe to contact", "safe times"] },
    Column { name: "consent", also: &["consent to text", "agreed to texts"] },
];

/// Days ahead that a joining date may lie: a year of waiting list.
const JOINS_WITHIN_DAYS: u64 = 366;

/// An example that passes.
pub fn template() -> &'static str {
    "first_name,last_name,phone,telegram,language,stage,joined,referral_source,referred_on,needs,activity,link_worker,safe_to_text,consent\r\n\
     Ann,Lee,07700 900123,,en,active,03/02/2026,gp,20/01/2026,loneliness; money,the gardening group,Priya,yes,yes\r\n\
     Gwen,Evans,07700 900456,,cy,waiting,,nurse,02/02/2026,low mood,,Priya,Tue 10:00-12:00; Thu 14:00-16:00,unknown\r\n\
     Sam,,,@sam_oakfield,en,active,10/02/2026,self,10/02/2026,,,,unknown,unknown\r\n"
}

/// Reads a whole file. `today` is the day in the scheme's zone: a referral cannot lie after it.
pub fn read_people(bytes: &[u8], today: NaiveDate) -> Import<NewPerson> {
    let text = match text::read(bytes) {
        Ok(text) => text,
        Err(problem) => return Import::new(vec![], vec![problem]),
    };
    let mut problems = Vec::new();
    let table = Table::read(&text, COLUMNS, &mut problems);
    if !table.has("first_name") {
        problems.push(whole_file("there is no column first_name", "Every person needs a name to be called by."));
    }
    if !table.has("phone") && !table.has("telegram") {
        problems.push(whole_file("there is neither a column phone nor telegram", "Every person needs one of them."));
    }
    if !problems.is_empty() && (!table.has("first_name") || (!table.has("phone") && !table.has("telegram"))) {
        // Every row would fail for the same reason.
        return Import::new(vec![], problems);
    }
    let mut rows = Vec::new();
    for row in &table.rows {
        let person = read_row(&mut Cells { table: &table, row, problems: &mut problems }, today);
        rows.extend(person.map(|person| (row.number, person)));
    }
    let column = table.header("phone").to_owned();
    let hint =
        "Two people cannot share an address, as nobody could tell who answers. Keep one row, or ring the other person.";
    same_address_twice(rows.iter().map(|(row, person)| (*row, &person.address)), &column, hint, &mut problems);
    Import::new(rows, problems)
}

/// One person; `None` once anything in the row is a problem. Every cell is read, so that all problems are told.
fn read_row(cells: &mut Cells, today: NaiveDate) -> Option<NewPerson> {
    let first_name = cells.read("first_name", cells::name);
    let last_name = cells.read("last_name", cells::words);
    let address = address(cells);
    let language = cells.read("language", cells::language);
    let stage = cells.read("stage", cells::stage);
    let latest = today.checked_add_days(Days::new(JOINS_WITHIN_DAYS)).unwrap_or(today);
    let joined_on = cells.read("joined", |cell| cells::date(cell, latest));
    let source = cells.read("referral_source", |cell| Ok(source(cells::words(cell)?)));
    let referred_on = cells.read("referred_on", |cell| cells::date(cell, today));
    let needs = cells.read("needs", cells::list);
    let activity = cells.read("activity", cells::words);
    let link_worker = cells.read("link_worker", cells::words);
    let safe_to_text = cells.read("safe_to_text", cells::safe_to_text);
    let consent = cells.read("consent", cells::consent);
    Some(NewPerson {
        first_name: first_name?,
        last_name: last_name?,
        address: address?,
        language: language?,
        stage: stage?,
        joined_on: joined_on?,
        referral: Referral { source: source?, referred_on: referred_on?, needs: needs?, activity: activity? },
        link_worker: link_worker?,
        safe_to_text: safe_to_text?,
        consent: consent?,
    })
}

/// The phone or the Telegram name, exactly one of them.
fn address(cells: &mut Cells) -> Option<NewAddress> {
    match (cells.is_empty("phone"), cells.is_empty("telegram")) {
        (false, true) => cells.read("phone", cells::sms),
        (true, false) => cells.read("telegram", cells::telegram),
        (true, true) => {
            cells.problems.push(RowProblem {
                row: cells.row.number,
                column: cells.table.header("phone").to_owned(),
                message: "there is neither a phone nor a Telegram name".to_owned(),
                hint: "Every person needs one of them.".to_owned(),
            });
            None
        }
        (false, false) => {
            cells.problems.push(RowProblem {
                row: cells.row.number,
                column: cells.table.header("telegram").to_owned(),
                message: "there is a phone and a Telegram name".to_owned(),
                hint: "Keep the one on which they want to be reached.".to_owned(),
            });
            None
        }
    }
}

/// Who referred, in the few words that are counted; other words stay as they are, in lower case.
fn source(words: Option<String>) -> String {
    let words = words.unwrap_or_else(|| "not stated".to_owned()).to_lowercase();
    match words.as_str() {
        "doctor" | "gp surgery" | "gp practice" | "surgery" | "general practitioner" => "gp".to_owned(),
        "self-referral" | "self referral" | "themselves" => "self".to_owned(),
        "practice nurse" => "nurse".to_owned(),
        "pharmacy" => "pharmacist".to_owned(),
        _ => words,
    }
}
