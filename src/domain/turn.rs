//! `take`: the one order in which things are read.
//!
//! Concerns in the text, then opt-out and requests, then the talk, then concerns in the score.
//! The engine, `linnet talk` and the transcripts all call it.
