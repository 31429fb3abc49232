//! Saying things in a language: Fluent bundles, direction, dates.

mod language;
mod plural;
mod say;
mod spoken;

pub use language::{Direction, Language, LanguageError, LanguageSource, Languages, Reviewed, read_wording};
pub use say::{Text, without_isolates};
pub use spoken::spoken;
