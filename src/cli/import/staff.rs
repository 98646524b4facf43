//! `staff.csv`: one row, one link worker, manager or lead.

use super::cells::{self, Cells, Reading};
use super::table::{Column, Table};
use super::{Import, same_address_twice, text, whole_file};
use crate::domain::enrol::{NewAddress, NewStaff, Role};

const COLUMNS: &[Column] = &[
    Column { name: "name", also: &["staff name", "full name", "first name"] },
    Column { name: "role", also: &["job"] },
    Column { name: "channel", also: &["reached by", "by"] },
    Column { name: "address", also: &["phone", "mobile", "telegram", "number", "phone or telegram"] },
    Column { name: "on_duty", also: &["duty"] },
];

/// An example that passes.
pub fn template() -> &'static str {
    "name,role,channel,address,on_duty\r\n\
     Priya,link worker,sms,07700 900201,yes\r\n\
     Tom,manager,telegram,@tom_oakfield,no\r\n\
     Dr Shah,lead,sms,07700 900203,yes\r\n"
}

/// Reads a whole file.
pub fn read_staff(bytes: &[u8]) -> Import<NewStaff> {
    let text = match text::read(bytes) {
        Ok(text) => text,
        Err(problem) => return Import::new(vec![], vec![problem]),
    };
    let mut problems = Vec::new();
    let table = Table::read(&text, COLUMNS, &mut problems);
    let lacking: Vec<&str> = COLUMNS.iter().map(|column| column.name).filter(|name| !table.has(name)).collect();
    if !lacking.is_empty() {
        problems.push(whole_file(
            format!("there is no column {}", lacking.join(", ")),
            "The columns are name, role, channel, address, on_duty.",
        ));
        return Import::new(vec![], problems);
    }
    let mut rows = Vec::new();
    for row in &table.rows {
        let staff = read_row(&mut Cells { table: &table, row, problems: &mut problems });
        rows.extend(staff.map(|staff| (row.number, staff)));
    }
    let column = table.header("address").to_owned();
    let hint = "Each member of staff needs an address of their own, so that it is known who took a case.";
    same_address_twice(rows.iter().map(|(row, staff)| (*row, &staff.address)), &column, hint, &mut problems);
    Import::new(rows, problems)
}

fn read_row(cells: &mut Cells) -> Option<NewStaff> {
    let name = cells.read("name", cells::name);
    let role = cells.read("role", role);
    let reader = cells.read("channel", channel);
    let address = reader.and_then(|reader| cells.read("address", reader));
    let on_duty = cells.read("on_duty", |cell| {
        cells::yes_or_no(cell)?.ok_or_else(|| ("it is not said".to_owned(), "Write yes or no.".to_owned()))
    });
    Some(NewStaff { name: name?, role: role?, address: address?, on_duty: on_duty? })
}

fn role(cell: &str) -> Reading<Role> {
    match cell.to_lowercase().replace(['-', '_'], " ").as_str() {
        "worker" | "link worker" | "social prescriber" | "social prescribing link worker" => Ok(Role::LinkWorker),
        "manager" | "scheme manager" => Ok(Role::Manager),
        "lead" | "clinical lead" | "safeguarding lead" => Ok(Role::Lead),
        _ => Err(("this is not a role".to_owned(), "Write link worker, manager or lead.".to_owned())),
    }
}

/// How the address is to be read.
fn channel(cell: &str) -> Reading<fn(&str) -> Reading<NewAddress>> {
    match cell.to_lowercase().as_str() {
        "sms" | "text" | "phone" | "mobile" => Ok(cells::sms),
        "telegram" => Ok(cells::telegram),
        _ => Err(("this is not a channel".to_owned(), "Write sms or telegram.".to_owned())),
    }
}
