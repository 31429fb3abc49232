//! Handlers of what people who answer see.

pub mod about;
pub mod accessibility;
pub mod check;
pub mod code;
pub mod comfort;
pub mod cookies;
pub mod help;
pub mod home;
pub mod keep;
pub mod last_time;
pub mod leave;
pub mod my_answers;
pub mod privacy;
pub mod red_button;
pub mod retry;
pub mod section;
pub mod sent;
pub mod start;
pub mod still_there;

mod elsewhere;
mod notices;
mod visit;

pub use visit::Visit;
