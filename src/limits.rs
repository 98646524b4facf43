//! Limits, each with its reason.

// Replies.

/// Characters of a reply that are read: the longest SMS a carrier joins (ten parts of 160). What is over is kept,
/// and a person reads it.
pub const REPLY_CHARACTERS: usize = 1_600;
