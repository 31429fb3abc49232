//! What the tests share: a whole Heard with a clock that stands still and chance that repeats itself.

mod client;
mod databases;
mod paper;
mod respondent;
mod service;

pub use client::{Client, Page};
pub use databases::{TestDatabase, postgres_address};
pub use paper::Paper;
pub use respondent::{Says, filled_in, receipt_on};
pub use service::{PASSWORD, TestService, new_collection, noon};
