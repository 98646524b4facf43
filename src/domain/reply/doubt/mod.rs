//! What elsewhere in a reply takes a number or a choice away, however plainly it was told.

pub mod beside_the_point;
pub mod contradiction;
pub mod elsewhere;
pub mod held_back;
pub mod jest;
pub mod undone;
