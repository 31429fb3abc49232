//! What the tests share: a whole Heard with a clock that stands still and chance that repeats itself.

mod client;
mod databases;
mod service;

pub use client::{Client, Page};
pub use databases::{TestDatabase, postgres_address};
pub use service::{PASSWORD, TestService, noon};
