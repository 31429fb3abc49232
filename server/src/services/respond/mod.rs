//! The way of an answer: in by a code or an open link, a sealed draft that can be kept under words, and sent once.

mod arrive;
mod draft;
mod enter;
mod keep;
mod last_time;
mod shared_device;
mod submit;

pub use arrive::{Arrival, Arriving, Found, arrive};
pub use draft::{Change, Draft, Kept, Progress, Receipt, SaveError, discard_draft, save_section};
pub use enter::{CodeError, enter_with_code};
pub use keep::{
    KeepError, OpenedDraft, ROUNDS, UnderWords, WRAPPING_FROM_ONE_SITE, is_kept_until, keep_answers, kept_until,
    open_kept, opener, right_to_answer_again, under_words,
};
pub use last_time::{LastTimeError, follow_last_time, follow_nothing};
pub use shared_device::{begin_on_shared_device, stay};
pub use submit::{RECEIPT_HOURS, Sending, SubmitError, submit_response, take_back_until};
