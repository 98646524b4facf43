//! HTTP: the accept loop and what is served over it. HTML stands nowhere else.

pub mod listen;
pub mod phone;
