//! How our own types travel to and from a column: ids as UUID, times as BIGINT milliseconds, words as TEXT.

use chrono::{DateTime, Utc};
use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::{Database, Decode, Encode, Type};
use uuid::Uuid;

use crate::domain::Moment;
use crate::domain::id::{
    AccountId, AddressId, CheckInId, EscalationId, MessageId, OutboxId, PersonId, SchemeId, StaffId, TimerId, TurnId,
    VersionId,
};

macro_rules! ids {
    ($($id:ident),+) => {$(
        impl<DB: Database> Type<DB> for $id
        where
            Uuid: Type<DB>,
        {
            fn type_info() -> DB::TypeInfo {
                <Uuid as Type<DB>>::type_info()
            }

            fn compatible(ty: &DB::TypeInfo) -> bool {
                <Uuid as Type<DB>>::compatible(ty)
            }
        }

        impl<'q, DB: Database> Encode<'q, DB> for $id
        where
            Uuid: Encode<'q, DB>,
        {
            fn encode_by_ref(&self, buf: &mut <DB as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {
                self.0.encode_by_ref(buf)
            }
        }

        impl<'r, DB: Database> Decode<'r, DB> for $id
        where
            Uuid: Decode<'r, DB>,
        {
            fn decode(value: <DB as Database>::ValueRef<'r>) -> Result<Self, BoxDynError> {
                Uuid::decode(value).map(Self)
            }
        }
    )+};
}

ids!(
    SchemeId,
    PersonId,
    StaffId,
    AccountId,
    AddressId,
    CheckInId,
    MessageId,
    TurnId,
    EscalationId,
    VersionId,
    OutboxId,
    TimerId
);

/// Milliseconds since 1970, UTC: how every time is stored.
pub(super) fn ms(moment: Moment) -> i64 {
    moment.timestamp_millis()
}

/// The same for a time that may be missing.
pub(super) fn maybe_ms(moment: Option<Moment>) -> Option<i64> {
    moment.map(ms)
}

/// A time read from a column; `#[sqlx(try_from = "At")]` makes a [`Moment`] of it.
#[derive(Type)]
#[sqlx(transparent)]
pub(super) struct At(i64);

/// A time that may be missing, read from a column.
#[derive(Type)]
#[sqlx(transparent)]
pub(super) struct MaybeAt(Option<i64>);

/// An urgency that may be missing, read from a column.
#[derive(Type)]
#[sqlx(transparent)]
pub(super) struct MaybeUrgency(Option<i64>);

impl MaybeUrgency {
    pub(super) fn number(&self) -> Option<i64> {
        self.0
    }
}

fn moment(milliseconds: i64) -> Moment {
    // Only what `ms` made is ever stored, so the range always fits.
    DateTime::from_timestamp_millis(milliseconds).unwrap_or_default()
}

impl From<At> for DateTime<Utc> {
    fn from(at: At) -> Self {
        moment(at.0)
    }
}

impl From<MaybeAt> for Option<DateTime<Utc>> {
    fn from(at: MaybeAt) -> Self {
        at.0.map(moment)
    }
}

/// Makes an enum whose variants are stored as words, or gives an enum of the domain its words.
macro_rules! words {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$doc])* $variant),+ }

        $crate::store::values::words!($name { $($variant = $word),+ });
    };
    ($name:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        impl<DB: sqlx::Database> sqlx::Type<DB> for $name
        where
            str: sqlx::Type<DB>,
        {
            fn type_info() -> DB::TypeInfo {
                <str as sqlx::Type<DB>>::type_info()
            }

            fn compatible(ty: &DB::TypeInfo) -> bool {
                <str as sqlx::Type<DB>>::compatible(ty)
            }
        }

        impl<'q, DB: sqlx::Database> sqlx::Encode<'q, DB> for $name
        where
            &'static str: sqlx::Encode<'q, DB>,
        {
            fn encode_by_ref(
                &self,
                buf: &mut <DB as sqlx::Database>::ArgumentBuffer,
            ) -> std::result::Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
                let word: &'static str = match self { $(Self::$variant => $word),+ };
                sqlx::Encode::<DB>::encode(word, buf)
            }
        }

        impl<'r, DB: sqlx::Database> sqlx::Decode<'r, DB> for $name
        where
            &'r str: sqlx::Decode<'r, DB>,
        {
            fn decode(value: <DB as sqlx::Database>::ValueRef<'r>) -> std::result::Result<Self, sqlx::error::BoxDynError> {
                match <&'r str as sqlx::Decode<'r, DB>>::decode(value)? {
                    $($word => Ok(Self::$variant),)+
                    other => Err(format!("unknown {}: {other}", stringify!($name)).into()),
                }
            }
        }
    };
}
pub(super) use words;

use crate::domain::person::{Consent, Stage};

words!(Stage { Active = "active", Waiting = "waiting", Ended = "ended" });
words!(Consent { Unknown = "unknown", Yes = "yes", No = "no" });
