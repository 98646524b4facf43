//! When things fall due: check-ins, opening hours, the moments when a text may go.
//!
//! Civil time appears only here: everything else counts in UTC. A due time is decided in civil time and then
//! turned into UTC, so that "every Tuesday at 10:30" stays 10:30 when the clocks change.
//! It must not know of channels, cases or the store.

pub mod holidays;
pub mod hours;
pub mod occasion;
pub mod one_a_week;
pub mod overdue;
pub mod recurrence;
pub mod slots;
pub mod window;
pub mod zone;

pub use occasion::{Anchors, Occasion, next};
pub use one_a_week::gives_way;
pub use overdue::{Missed, Overdue, overdue};
pub use window::next_allowed;
