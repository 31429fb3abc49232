//! Pages: functions of what they are given. They fetch nothing.

pub mod respond;
pub mod results;
pub mod staff;
