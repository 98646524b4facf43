//! From a case to who is told, when, and in which words, until a named person owns it.
//!
//! It knows staff only by id, role and duty, and sends nothing. It must not know of the store, of channels
//! or of what the person wrote.

pub mod case;
pub mod code;
pub mod ladder;
pub mod notice;
pub mod rota;

pub use case::{Case, Role, StaffView, Status};
pub use code::{Code, read_code};
pub use ladder::{Step, next_step};
pub use notice::{ClaimAnswer, OpenCase, claim, claim_text, notice_text};
pub use rota::{Change, Shift, gaps, is_on_duty};
