//! What the QA subgroup reads: released figures, and nothing else.

mod indicators;
mod releases;
mod statement;

pub use indicators::{Choice, Choices, ElementFigures, IndicatorsPage, StatementFigures};
pub use releases::{NextReleaseNotice, ReleasesPage};
pub use statement::{AskedItem, StatementPage};
