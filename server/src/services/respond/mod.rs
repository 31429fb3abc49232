//! The way of an answer: in by a code or an open link, a sealed draft, and sent once.

mod draft;
mod enter;
mod submit;

pub use draft::{Draft, Progress, SaveError, discard_draft, progress, save_section};
pub use enter::{CodeError, enter_with_code};
pub use submit::{SubmitError, submit_response, take_back_until};
