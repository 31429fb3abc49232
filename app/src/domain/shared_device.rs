//! Devices that others use afterwards, as in a school: how long a page waits there for a sign of life.
//!
//! # Why
//! A child who is called away leaves answers on a screen, and a cookie that opens them. So a page ends by itself, and asks
//! before whether somebody is there (2.2.1: 20 seconds at least to say so, with one press, as often as they like). Fifteen
//! minutes are more than any page of questions takes; thanks, with words that open what was sent, stay for less.

/// After so many minutes without a sign of life a page with answers ends.
pub const IDLE_MINUTES: i64 = 15;
/// The same for the page that thanks.
pub const THANKS_MINUTES: i64 = 5;
/// So many minutes before it ends, a page asks.
pub const WARNING_MINUTES: i64 = 2;
/// Drafts expire at a full five minutes, so that what is kept says the minute of nobody's press.
pub const EXPIRY_STEP_MINUTES: i64 = 5;
/// So long after the last sign of life a draft is gone.
pub const DRAFT_MINUTES: i64 = IDLE_MINUTES + EXPIRY_STEP_MINUTES;
