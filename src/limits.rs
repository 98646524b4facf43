//! Limits, each with its reason.
