//! Handlers of what people who answer see.

pub mod check;
pub mod code;
pub mod help;
pub mod home;
pub mod leave;
pub mod my_answers;
pub mod section;
pub mod sent;
pub mod start;

mod notices;
mod retry;
mod visit;
