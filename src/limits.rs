//! Limits, each with its reason.

// Reading of messages.

/// How many characters of a message are read: ten long text messages, more than a person types in one go.
pub const MESSAGE_CHARACTERS_READ: usize = 1_600;
// Replies.

/// Characters of a reply that are read: the longest SMS a carrier joins (ten parts of 160). What is over is kept,
/// and a person reads it.
pub const REPLY_CHARACTERS: usize = 1_600;
