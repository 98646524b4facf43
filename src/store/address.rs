//! Addresses of people and of staff: sealed, found by [`Lookup`], each with the account that reaches it.
//!
//! The account says which scheme: one number may be known to two schemes, and neither sees the other.

use std::collections::HashMap;

use super::batch::Statement;
use super::seal::{self, Lookup, Place};
use super::values::ms;
use super::{Result, Tx};
use crate::domain::Moment;
use crate::domain::id::{AccountId, AddressId, PersonId, SchemeId, StaffId};

/// Whose address it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Owner {
    Person(PersonId),
    Staff(StaffId),
}

impl Owner {
    pub(super) fn person(self) -> Option<PersonId> {
        if let Self::Person(person) = self { Some(person) } else { None }
    }

    pub(super) fn staff(self) -> Option<StaffId> {
        if let Self::Staff(staff) = self { Some(staff) } else { None }
    }
}

/// An address to store.
#[derive(Clone, Debug)]
pub struct NewAddress {
    pub id: AddressId,
    pub scheme: SchemeId,
    pub account: AccountId,
    /// The kind of the account, such as `sms`.
    pub channel_kind: String,
    pub owner: Owner,
    /// As the channel names it: `+447700900123`, a chat id.
    pub address: String,
}

/// An address that was looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub id: AddressId,
    pub scheme: SchemeId,
    pub account: AccountId,
    pub lookup: Lookup,
    pub owner: Owner,
    /// The person's side blocks us.
    pub blocked: bool,
}

/// An opened address, for sending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    pub id: AddressId,
    pub account: AccountId,
    pub owner: Owner,
    pub address: String,
    pub blocked: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: AddressId,
    scheme_id: SchemeId,
    account_id: AccountId,
    person_id: Option<PersonId>,
    staff_id: Option<StaffId>,
    sealed: Vec<u8>,
    lookup_hmac: Vec<u8>,
    blocked: bool,
}

impl Row {
    /// The schema has exactly one of both; a row with neither is left out.
    fn owner(&self) -> Option<Owner> {
        self.person_id.map(Owner::Person).or(self.staff_id.map(Owner::Staff))
    }
}

fn place(id: AddressId, scheme: SchemeId) -> Place {
    Place { column: "address.sealed", row: id.0, scheme }
}

/// Stores addresses. [`Constraint`](super::Error::Constraint) when one is known in its scheme already.
pub async fn insert(tx: &mut Tx, addresses: &[NewAddress], now: Moment) -> Result<()> {
    const SQL: Statement = Statement {
        head: "INSERT INTO address
            (id, scheme_id, account_id, person_id, staff_id, sealed, lookup_hmac, blocked, created_at) ",
        columns: 9,
        tail: "",
    };
    let people = seal::of_people(tx, addresses.iter().filter_map(|new| new.owner.person())).await?;
    let mut rows = Vec::with_capacity(addresses.len());
    for new in addresses {
        let place = place(new.id, new.scheme);
        let sealed = match new.owner {
            Owner::Person(person) => people.get(&person).ok_or(seal::Error::NoKey)?.seal(place, &new.address)?,
            Owner::Staff(_) => seal::of_scheme(tx, new.scheme).await?.seal(place, &new.address)?,
        };
        rows.push((new, sealed, tx.keys.lookup(&new.channel_kind, &new.address)));
    }
    SQL.execute(tx, &rows, |row, (new, sealed, lookup)| {
        row.bind(new.id).bind(new.scheme).bind(new.account).bind(new.owner.person()).bind(new.owner.staff());
        row.bind(sealed.clone()).bind(lookup.0.clone()).bind(false).bind(ms(now));
    })
    .await?;
    Ok(())
}

/// Who these addresses belong to, in the scheme of the account on which they were seen. Unknown ones are left out.
pub async fn find(tx: &mut Tx, wanted: &[(SchemeId, Lookup)]) -> Result<Vec<Found>> {
    const SQL: Statement = Statement {
        head: "SELECT DISTINCT a.id, a.scheme_id, a.account_id, a.person_id, a.staff_id, a.sealed, a.lookup_hmac,
            a.blocked FROM (",
        columns: 2,
        tail: ") AS v JOIN address a ON a.scheme_id = v.column1 AND a.lookup_hmac = v.column2",
    };
    let rows: Vec<Row> =
        SQL.fetch(tx, wanted, |row, (scheme, lookup)| _ = row.bind(*scheme).bind(lookup.0.clone())).await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            Some(Found {
                id: row.id,
                scheme: row.scheme_id,
                account: row.account_id,
                owner: row.owner()?,
                lookup: Lookup(row.lookup_hmac),
                blocked: row.blocked,
            })
        })
        .collect())
}

/// Opens these addresses; those of people who were erased are gone.
pub async fn open(tx: &mut Tx, ids: &[AddressId]) -> Result<HashMap<AddressId, Opened>> {
    const SQL: Statement = Statement {
        head: "SELECT id, scheme_id, account_id, person_id, staff_id, sealed, lookup_hmac, blocked FROM address
            WHERE id IN (",
        columns: 1,
        tail: ")",
    };
    let rows = SQL.fetch(tx, ids, |row, id| _ = row.bind(*id)).await?;
    Ok(open_rows(tx, rows).await?.into_iter().map(|opened| (opened.id, opened)).collect())
}

/// Every address of these staff, blocked ones too.
pub async fn of_staff(tx: &mut Tx, staff: &[StaffId]) -> Result<Vec<Opened>> {
    const SQL: Statement = Statement {
        head: "SELECT id, scheme_id, account_id, person_id, staff_id, sealed, lookup_hmac, blocked FROM address
            WHERE staff_id IN (",
        columns: 1,
        tail: ") ORDER BY id",
    };
    let rows = SQL.fetch(tx, staff, |row, id| _ = row.bind(*id)).await?;
    open_rows(tx, rows).await
}

/// Every address of these people, blocked ones too, oldest first.
pub async fn of_people(tx: &mut Tx, people: &[PersonId]) -> Result<Vec<Opened>> {
    const SQL: Statement = Statement {
        head: "SELECT id, scheme_id, account_id, person_id, staff_id, sealed, lookup_hmac, blocked FROM address
            WHERE person_id IN (",
        columns: 1,
        tail: ") ORDER BY id",
    };
    let rows = SQL.fetch(tx, people, |row, id| _ = row.bind(*id)).await?;
    open_rows(tx, rows).await
}

/// The other side blocks us here: nothing more may be sent.
pub async fn block(tx: &mut Tx, ids: &[AddressId]) -> Result<()> {
    const SQL: Statement = Statement { head: "UPDATE address SET blocked = TRUE WHERE id IN (", columns: 1, tail: ")" };
    SQL.execute(tx, ids, |row, id| _ = row.bind(*id)).await?;
    Ok(())
}

/// They wrote again: the address works.
pub async fn unblock(tx: &mut Tx, ids: &[AddressId]) -> Result<()> {
    const SQL: Statement =
        Statement { head: "UPDATE address SET blocked = FALSE WHERE blocked AND id IN (", columns: 1, tail: ")" };
    SQL.execute(tx, ids, |row, id| _ = row.bind(*id)).await?;
    Ok(())
}

async fn open_rows(tx: &mut Tx, rows: Vec<Row>) -> Result<Vec<Opened>> {
    let people = seal::of_people(tx, rows.iter().filter_map(|row| row.person_id)).await?;
    let mut opened = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(owner) = row.owner() else { continue };
        let key = match owner {
            Owner::Person(person) => people.get(&person).cloned(),
            Owner::Staff(_) => Some(seal::of_scheme(tx, row.scheme_id).await?),
        };
        let Some(key) = key else { continue };
        let address = key.open(place(row.id, row.scheme_id), &row.sealed)?;
        opened.push(Opened { id: row.id, account: row.account_id, owner, address, blocked: row.blocked });
    }
    Ok(opened)
}
