//! Numbers where the question names what is counted: days, minutes, a hundred, nothing of a scale, a life.

pub mod counting;
pub mod days;
pub mod hours;
pub mod hundred;
pub mod life;
pub mod minutes;
pub mod nought;
