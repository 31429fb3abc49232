//! Handlers of what people who answer see.

pub mod about;
pub mod accessibility;
pub mod check;
pub mod code;
pub mod cookies;
pub mod help;
pub mod home;
pub mod keep;
pub mod leave;
pub mod my_answers;
pub mod privacy;
pub mod section;
pub mod sent;
pub mod start;

mod notices;
mod retry;
mod visit;
