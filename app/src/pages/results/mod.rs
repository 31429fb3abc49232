//! What the QA subgroup reads: released figures, and nothing else.

mod both_times;
mod evidence;
mod figure_table;
mod indicators;
mod over_time;
mod releases;
mod respondents;
mod statement;

pub use evidence::{ElementSources, EvidencePage, StatementSources};
pub use indicators::{Choice, Choices, ElementFigures, IndicatorsPage, StatementFigures};
pub use over_time::AudienceChart;
pub use releases::{NextReleaseNotice, ReleasesPage};
pub use respondents::AskedAboutYou;
pub use statement::{AskedItem, MeasuredBeside, StatementPage};
