//! Limits, each with its reason.

// Reading of messages.

/// How many characters of a message are read: ten long text messages, more than a person types in one go.
pub const MESSAGE_CHARACTERS_READ: usize = 1_600;
