//! Saying things in a language: Fluent bundles, direction, dates.

mod language;
mod languages;
mod marked;
mod plural;
mod review;
mod safety;
mod say;
mod spoken;

pub use language::{Direction, INTERFACE, Language, LanguageError, LanguageSource, read_wording, wording_file};
pub use languages::Languages;
pub use marked::{Marked, Message, QuestionWords};
pub use review::{Review, ReviewCount, ReviewState, Reviews};
pub use safety::SafetyTopic;
pub use say::{Text, without_isolates};
pub use spoken::spoken;
