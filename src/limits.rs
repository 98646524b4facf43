//! Limits, each with its reason.

// --- Schedule, sending, escalation ---

/// Days after which a helpline must be checked again: numbers and hours change, and nobody tells us.
pub const HELPLINE_FRESH_DAYS: i64 = 90;
