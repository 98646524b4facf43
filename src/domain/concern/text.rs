//! stub until merge
use super::{Class, Concern, OptOut, Urgency};
use crate::domain::reply::Ask;
pub const RULES_VERSION: &str = "0";
#[derive(Clone, Debug)]
pub struct TextReading {
    pub class: Class,
    pub also: Vec<Class>,
    pub urgency: Urgency,
    pub opt_out: OptOut,
    pub rule: String,
    pub because: String,
    pub died: bool,
    pub auto_reply: bool,
    pub unknown_language: bool,
}
impl TextReading {
    pub fn concerns(&self) -> Vec<Concern> {
        vec![]
    }
}
pub fn read(_: &str, _: Option<&Ask>) -> TextReading {
    unimplemented!()
}
