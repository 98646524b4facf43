//! The demo's people and staff. All of them are invented, and so are their numbers: 07700 900xxx is kept by Ofcom for
//! stories. A handset goes by its name; its number never stands in an address of a page.

use anyhow::Context;
use chrono::{Days, NaiveDate};

use crate::domain::enrol::{NewAddress, NewPerson, NewStaff, Role};
use crate::domain::id::SchemeId;
use crate::domain::language::Language;
use crate::domain::person::{Consent, Referral, SafeToText, Stage};
use crate::domain::phone_number::PhoneNumber;
use crate::engine::Engine;
use crate::store::address::{self, Owner};
use crate::web::phone::{Handset, Kind};

/// The visitor's own handset.
pub const VISITOR: &str = "ann";

/// A member of staff.
struct Member {
    handset: &'static str,
    name: &'static str,
    role: Role,
    number: &'static str,
    note: &'static str,
}

const STAFF: [Member; 2] = [
    Member {
        handset: "sam",
        name: "Sam Okoye",
        role: Role::LinkWorker,
        number: "07700 900001",
        note: "Link worker. Cases come here; reply with the code to take one.",
    },
    Member {
        handset: "maggie",
        name: "Maggie Dunne",
        role: Role::Manager,
        number: "07700 900002",
        note: "Manager of the scheme.",
    },
];

/// Somebody referred.
struct Somebody {
    handset: &'static str,
    first_name: &'static str,
    last_name: &'static str,
    number: &'static str,
    /// Days before the demo's first day.
    joined_days_ago: u64,
    source: &'static str,
    need: &'static str,
    activity: &'static str,
    language: Language,
    stage: Stage,
    consent: Consent,
    safe: bool,
    note: &'static str,
}

/// What most have in common.
const USUAL: Somebody = Somebody {
    handset: "",
    first_name: "",
    last_name: "",
    number: "",
    joined_days_ago: 7,
    source: "gp",
    need: "loneliness",
    activity: "the gardening group",
    language: Language::ENGLISH,
    stage: Stage::Active,
    consent: Consent::Yes,
    safe: true,
    note: "",
};

const PEOPLE: [Somebody; 12] = [
    Somebody {
        handset: VISITOR,
        first_name: "Ann",
        last_name: "Lee",
        number: "07700 900010",
        note: "You. She joined a week ago, and her first weekly text is due.",
        ..USUAL
    },
    Somebody {
        handset: "bryn",
        first_name: "Bryn",
        last_name: "Rees",
        number: "07700 900011",
        joined_days_ago: 20,
        activity: "y clwb cerdded",
        language: Language::WELSH,
        note: "Texts in Welsh.",
        ..USUAL
    },
    Somebody {
        handset: "carol",
        first_name: "Carol",
        last_name: "Haynes",
        number: "07700 900012",
        joined_days_ago: 14,
        source: "nurse",
        activity: "the craft table",
        note: "Goes every week.",
        ..USUAL
    },
    Somebody {
        handset: "dev",
        first_name: "Dev",
        last_name: "Patel",
        number: "07700 900013",
        joined_days_ago: 21,
        source: "pharmacist",
        need: "low mood",
        activity: "the choir",
        note: "Has a hard week.",
        ..USUAL
    },
    Somebody {
        handset: "edie",
        first_name: "Edie",
        last_name: "Marsh",
        number: "07700 900014",
        joined_days_ago: 10,
        activity: "the lunch club",
        note: "Would rather be rung.",
        ..USUAL
    },
    Somebody {
        handset: "frank",
        first_name: "Frank",
        last_name: "Obi",
        number: "07700 900015",
        joined_days_ago: 28,
        need: "debt",
        activity: "the money advice hour",
        note: "Has had enough of texts.",
        ..USUAL
    },
    Somebody {
        handset: "gwen",
        first_name: "Gwen",
        last_name: "Shaw",
        number: "07700 900016",
        joined_days_ago: 16,
        activity: "the knitting circle",
        note: "Writes whatever she likes.",
        ..USUAL
    },
    Somebody {
        handset: "harry",
        first_name: "Harry",
        last_name: "Lund",
        number: "07700 900017",
        joined_days_ago: 9,
        source: "self",
        need: "low mood",
        activity: "the allotment",
        note: "Gets worse, and says so in the end.",
        ..USUAL
    },
    Somebody {
        handset: "iris",
        first_name: "Iris",
        last_name: "Quayle",
        number: "07700 900018",
        joined_days_ago: 30,
        safe: false,
        note: "Nobody knows yet whether her phone is safe: she gets neutral words only.",
        ..USUAL
    },
    Somebody {
        handset: "jack",
        first_name: "Jack",
        last_name: "Abbey",
        number: "07700 900019",
        joined_days_ago: 0,
        source: "nurse",
        consent: Consent::Unknown,
        note: "Joined today: he is asked whether he may be texted.",
        ..USUAL
    },
    Somebody {
        handset: "kath",
        first_name: "Kath",
        last_name: "Doyle",
        number: "07700 900020",
        joined_days_ago: 0,
        stage: Stage::Waiting,
        consent: Consent::Unknown,
        activity: "",
        note: "On the waiting list.",
        ..USUAL
    },
    Somebody {
        handset: "len",
        first_name: "Len",
        last_name: "Frost",
        number: "07700 900021",
        joined_days_ago: 12,
        safe: false,
        activity: "the men's shed",
        note: "Seldom answers.",
        ..USUAL
    },
];

/// Enrols staff and people as an import would. Who is known already is left as they are.
pub async fn enrol(engine: &Engine, scheme: SchemeId, first_day: NaiveDate) -> anyhow::Result<()> {
    let mut staff = Vec::new();
    for (row, member) in STAFF.iter().enumerate() {
        let address = NewAddress::Sms(number(member.number)?);
        let new = NewStaff { name: member.name.to_owned(), role: member.role, address, on_duty: true };
        staff.push((row + 1, new));
    }
    engine.enrol_staff(scheme, &staff).await?;
    let mut people = Vec::new();
    for (row, somebody) in PEOPLE.iter().enumerate() {
        people.push((row + 1, new_person(somebody, first_day)?));
    }
    engine.enrol(scheme, &people).await?;
    Ok(())
}

fn new_person(somebody: &Somebody, first_day: NaiveDate) -> anyhow::Result<NewPerson> {
    let joined_on = first_day - Days::new(somebody.joined_days_ago);
    Ok(NewPerson {
        first_name: somebody.first_name.to_owned(),
        last_name: Some(somebody.last_name.to_owned()),
        address: NewAddress::Sms(number(somebody.number)?),
        language: somebody.language,
        stage: somebody.stage,
        joined_on: (somebody.joined_days_ago > 0).then_some(joined_on),
        referral: Referral {
            source: somebody.source.to_owned(),
            referred_on: Some(joined_on - Days::new(7)),
            needs: vec![somebody.need.to_owned()],
            activity: Some(somebody.activity.to_owned()).filter(|activity| !activity.is_empty()),
        },
        link_worker: Some(STAFF[0].name.to_owned()),
        safe_to_text: if somebody.safe { SafeToText::Yes } else { SafeToText::Unknown },
        consent: somebody.consent,
    })
}

/// The handsets of everybody who was enrolled, staff last.
pub async fn handsets(engine: &Engine, scheme: SchemeId) -> anyhow::Result<Vec<Handset>> {
    let people = PEOPLE.iter().map(|person| {
        let name = format!("{} {}", person.first_name, person.last_name);
        (person.handset, name, person.number, person.note)
    });
    let staff = STAFF.iter().map(|member| (member.handset, member.name.to_owned(), member.number, member.note));
    let mut handsets = Vec::new();
    let mut tx = engine.db().read().await?;
    for (name, shown_name, spelled, note) in people.chain(staff) {
        let address = number(spelled)?.e164().to_owned();
        let lookup = engine.db().keys().lookup("phone", &address);
        let found = address::find(&mut tx, &[(scheme, lookup)]).await?;
        // Whoever was erased has no handset any more.
        let Some(found) = found.first() else { continue };
        let kind = match found.owner {
            Owner::Person(person) => Kind::Person(person),
            Owner::Staff(staff) => Kind::Staff(staff),
        };
        handsets.push(Handset { name: name.to_owned(), shown_name, kind, address, note: note.to_owned() });
    }
    Ok(handsets)
}

fn number(spelled: &str) -> anyhow::Result<PhoneNumber> {
    PhoneNumber::parse(spelled).ok().context("A number of the demo cannot be read.")
}
