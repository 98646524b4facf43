//! Where in a flow a person is, and what comes next.
//!
//! It must not know of concerns in a text, opt-outs or holds: `turn` has dealt with them before it comes here.

mod answer;
mod ask;
mod context;
mod effect;
mod fork;
mod occasions;
mod slots;
mod state;
mod walk;

pub use crate::domain::sending::Kind;
pub use answer::{Kept, keep, keep_earlier, keep_for_later, read};
pub use ask::{ask_of, question_text};
pub use context::{Book, Context, keep_up};
pub use effect::{Closed, Effect, Hold, Save, Say, Source, TimerKey, TimerSlot, Turn};
pub use occasions::{anchors, asks_consent, gives_way, is_for, next_check_in, next_occasion, next_occasion_since};
pub use slots::fill;
pub use state::{FlowHistory, Position, Remembered, State, Talk, Value};
pub(crate) use walk::fixed;
pub use walk::{Beginning, ask_more_kindly, begin, close, go_on, leave_question, resume};
