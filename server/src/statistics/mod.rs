//! Statistics as pure functions.

pub mod interval;
