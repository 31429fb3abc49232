//! What the QA subgroup reads: released figures, and nothing else.

mod asked;
mod both_times;
mod cut_release;
mod evidence;
mod figure_table;
mod indicators;
mod not_heard;
mod over_time;
mod releases;
mod respondents;
mod side_by_side;
mod statement;

pub use asked::{AskedItem, CountedAs};
pub use cut_release::CutReleasePage;
pub use evidence::{ElementSources, EvidencePage, StatementSources};
pub use indicators::{
    AudienceFigure, Choice, Choices, ElementFigures, IndicatorsPage, StatementFigures, TREND_QUARTERS,
};
pub use not_heard::{NotHeard, NotHeardPage, dimension_name};
pub use over_time::AudienceChart;
pub use releases::{ListedRelease, NextReleaseNotice, ReleasesPage};
pub use respondents::AskedAboutYou;
pub use side_by_side::SideBySidePage;
pub use statement::{MeasuredBeside, StatementPage};
