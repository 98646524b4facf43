//! Files as they really arrive.

use chrono::{NaiveTime, Weekday};
use proptest::prelude::*;

use super::*;
use crate::domain::enrol::{NewPerson, Role};
use crate::domain::language::Language;
use crate::domain::person::{Consent, SafeTime, SafeToText, Stage};

fn today() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, 3, 1).unwrap()
}

fn people(text: &str) -> Import<NewPerson> {
    read_people(text.as_bytes(), today())
}

/// Row, column and message of every problem.
fn told(problems: &[RowProblem]) -> Vec<(usize, &str, &str)> {
    problems.iter().map(|problem| (problem.row, problem.column.as_str(), problem.message.as_str())).collect()
}

#[test]
fn the_examples_pass() {
    let import = people(people_template());
    assert_eq!(told(&import.problems), []);
    let [(2, ann), (3, gwen), (4, sam)] = import.rows.as_slice() else { panic!("{:?}", import.rows) };
    assert_eq!((ann.first_name.as_str(), ann.stage, ann.consent), ("Ann", Stage::Active, Consent::Yes));
    assert_eq!(ann.referral.needs, ["loneliness", "money"]);
    assert_eq!(ann.joined_on, chrono::NaiveDate::from_ymd_opt(2026, 2, 3));
    assert_eq!((gwen.language, gwen.stage, gwen.joined_on), (Language::WELSH, Stage::Waiting, None));
    let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    assert_eq!(
        gwen.safe_to_text,
        SafeToText::Times(vec![
            SafeTime { weekday: Weekday::Tue, from: at(10), to: at(12) },
            SafeTime { weekday: Weekday::Thu, from: at(14), to: at(16) },
        ])
    );
    assert!(matches!(&sam.address, NewAddress::Telegram(name) if name.whole() == "sam_oakfield"));

    let import = read_staff(staff_template().as_bytes());
    assert_eq!(told(&import.problems), []);
    let roles: Vec<_> = import.rows.iter().map(|(_, staff)| (staff.role, staff.on_duty)).collect();
    assert_eq!(roles, [(Role::LinkWorker, true), (Role::Manager, false), (Role::Lead, true)]);
}

#[test]
fn every_problem_of_every_row_is_told_at_once() {
    let import = people(
        "First name,Mobile,Joined,Stage,Safe to text,Consent,Language\n\
         ,07700 900123,31/02/2026,active,yes,yes,en\n\
         \n\
         Bob,020 7946 0123,04/25/2025,gone,Tue 12:00-10:00,maybe,klingon\n\
         Cat,,01/02/2026,active,yes,yes,en\n\
         Dee,07700 900124,01/02/2028,active,yes,yes,en\n",
    );
    assert_eq!(
        told(&import.problems),
        [
            (2, "First name", "it is empty"),
            (2, "Joined", "there is no such day"),
            (4, "Mobile", "this is a landline or service number, and texts need a mobile"),
            (4, "Language", "this language is not known"),
            (4, "Stage", "this is not a stage"),
            (4, "Joined", "there is no such month"),
            (4, "Safe to text", "this is neither yes, no, unknown nor times"),
            (4, "Consent", "this is neither yes nor no"),
            (5, "Mobile", "there is neither a phone nor a Telegram name"),
            (6, "Joined", "this lies too far ahead"),
        ]
    );
}

#[test]
fn one_number_in_two_spellings_is_told() {
    let import = people("first_name,phone\nAnn,07700 900123\nBob,07700900124\nAnne,+44 (0)7700 900123\n");
    assert_eq!(told(&import.problems), [(4, "phone", "the same address stands in row 2")]);
}

#[test]
fn headers_are_read_kindly_and_an_unknown_one_is_asked_about() {
    let import = people("FIRST-NAME , Phone Number,lnk_worker\nAnn,07700 900123,Priya\n");
    assert_eq!(told(&import.problems), [(1, "lnk_worker", "no column is called that")]);
    assert_eq!(import.problems[0].hint, "Did you mean link_worker?");
    assert_eq!(people("phone,mobile,first_name\n,,Ann\n").problems[0].message, "the column phone stands twice");
    assert_eq!(people("phone,needs\n07700 900123,money\n").problems[0].message, "there is no column first_name");
}

#[test]
fn a_file_without_a_header_repeats_nobody() {
    let import = people("Ann,07700 900123\nBob,07700 900124\n");
    assert_eq!(import.problems[0].message, "its first row does not name the columns");
    assert!(!format!("{:?}", import.problems).contains("Ann"));
}

#[test]
fn files_from_excel_are_read_or_told_what_to_do() {
    let lines = "first_name;phone;needs\r\nZoë;07700 900123;\"money; loneliness\"\r\n";
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(lines.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    for bytes in
        [lines.as_bytes(), format!("\u{feff}{lines}").as_bytes(), format!("sep=;\r\n{lines}").as_bytes(), &utf16]
    {
        let import = read_people(bytes, today());
        assert_eq!(told(&import.problems), []);
        assert_eq!(import.rows[0].1.first_name, "Zoë");
        assert_eq!(import.rows[0].1.referral.needs, ["money", "loneliness"]);
    }
    let latin1 = b"first_name,phone\nZo\xeb,07700 900123\n";
    let problem = &read_people(latin1, today()).problems[0];
    assert!(problem.message.contains("line 2") && problem.hint.contains("CSV UTF-8"));
    assert!(read_people(b"PK\x03\x04rest", today()).problems[0].message.contains("workbook"));
    for empty in ["", " \n", "\u{feff}"] {
        assert_eq!(people(empty).problems[0].message, "it is empty");
    }
    assert_eq!(people("first_name,phone\n").problems[0].message, "it has a header and no rows");
}

#[test]
fn rows_are_counted_as_the_spreadsheet_shows_them() {
    let import = people("first_name,phone,needs\r\nAnn,07700 900123,\"two\r\nlines\"\r\n,,\r\n\r\nBob,1,\r\nCat,2,");
    assert_eq!(import.problems.iter().map(|problem| problem.row).collect::<Vec<_>>(), [5, 6]);
}

#[test]
fn a_problem_reads_as_a_sentence_and_repeats_nothing_personal() {
    let import = people("first_name,phone\nAnn,01632 960123\n");
    let text = import.problems[0].to_string();
    assert!(text.starts_with("row 2, phone: this is a landline") && !text.contains("960123"), "{text}");
}

#[test]
fn a_row_with_a_stray_comma_is_told() {
    let import = people("first_name,phone\nAnn,07700 900123,and more\n");
    assert_eq!(told(&import.problems), [(2, "", "it has 3 cells and the header has 2")]);
}

#[test]
fn a_lost_quote_does_not_make_people_disappear() {
    let import = people("first_name,phone,needs\nAnn,07700 900123,\"money\nBob,07700 900124,debt\n");
    assert_eq!(told(&import.problems).len(), 1);
    assert_eq!(import.problems[0].row, 2);
}

#[test]
fn a_file_full_of_the_same_mistake_is_told_shortly() {
    let rows = "Ann,1\n".repeat(IMPORT_PROBLEMS + 50);
    let import = people(&format!("first_name,phone\n{rows}"));
    assert_eq!(import.problems.len(), IMPORT_PROBLEMS + 1);
    assert_eq!(import.problems[IMPORT_PROBLEMS].message, "there are 50 more problems");
}

#[test]
fn staff_need_every_column_and_their_own_address() {
    assert!(read_staff(b"name,role\nPriya,worker\n").problems[0].message.contains("channel, address, on_duty"));
    let import = read_staff(
        b"name,role,channel,address,on_duty\nPriya,worker,sms,07700900201,yes\nTom,boss,pigeon,x,\nJo,lead,sms,07700 900201,no\n",
    );
    assert_eq!(
        told(&import.problems),
        [
            (3, "role", "this is not a role"),
            (3, "channel", "this is not a channel"),
            (3, "on_duty", "it is not said"),
            (4, "address", "the same address stands in row 2"),
        ]
    );
}

proptest! {
    #[test]
    fn no_file_whatever_panics_or_passes_in_silence(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let import = read_people(&bytes, today());
        prop_assert!(!import.problems.is_empty() || !import.rows.is_empty());
    }

    #[test]
    fn no_cells_whatever_panic(cells in prop::collection::vec("[ -~\u{e9}\u{202e}]{0,20}", 14)) {
        let header = people_template().lines().next().unwrap();
        let row: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        let import = people(&format!("{header}\n{}\n", row.join(",")));
        prop_assert!(import.problems.iter().all(|problem| problem.row <= 2));
    }
}
