//! Saying things in a language: Fluent bundles, direction, dates.

mod language;
mod languages;
mod plural;
mod review;
mod safety;
mod say;
mod spoken;

pub use language::{Direction, INTERFACE, Language, LanguageError, LanguageSource, read_wording, wording_file};
pub use languages::Languages;
pub use review::{Review, ReviewCount, ReviewState, Reviews};
pub use safety::SafetyTopic;
pub use say::{Text, without_isolates};
pub use spoken::spoken;
