//! What the tests share: a whole Heard with a clock that stands still and chance that repeats itself.

mod client;
mod databases;
mod english_only;
mod journey;
mod lines;
mod nginx;
mod paper;
mod passages;
mod program;
mod pseudo;
mod respondent;
mod service;

pub use client::{Client, Page};
pub use databases::{TestDatabase, postgres_address};
pub use english_only::{ENGLISH_ONLY, with_english_only};
pub use journey::Respondent;
pub use lines::Lines;
pub use nginx::{NginxSample, deploy_file, is_there, with_several};
pub use paper::Paper;
pub use passages::{Passage, passages};
pub use program::{PATIENCE, Program, free_port};
pub use pseudo::{with_pseudo_languages, write};
pub use respondent::{Says, filled_in, receipt_on};
pub use service::{PASSWORD, TestService, new_collection, noon};
