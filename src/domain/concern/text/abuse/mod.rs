//! Violence, control, fear at home, money taken, neglect by carers; of the person or of anybody else.

pub mod control;
pub mod taking;
pub mod violence;
