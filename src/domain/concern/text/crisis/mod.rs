//! Danger to life: the wish, the plan, the act, the farewell, the body, the threat. Self or anybody else.

pub mod body;
pub mod leaving;
pub mod mind;
pub mod threat;
