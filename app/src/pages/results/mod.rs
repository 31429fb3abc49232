//! What the QA subgroup reads: released figures, and nothing else.

mod evidence;
mod figure_table;
mod indicators;
mod not_heard;
mod over_time;
mod releases;
mod respondents;
mod statement;

pub use evidence::{ElementSources, EvidencePage, StatementSources};
pub use indicators::{Choice, Choices, ElementFigures, IndicatorsPage, StatementFigures};
pub use not_heard::{NotHeard, NotHeardPage, dimension_name};
pub use over_time::AudienceChart;
pub use releases::{NextReleaseNotice, ReleasesPage};
pub use respondents::AskedAboutYou;
pub use statement::{AskedItem, MeasuredBeside, StatementPage};
