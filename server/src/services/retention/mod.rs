//! Deleting what is past its period, and keeping from that what a concern needs.
//!
//! # Why
//! **Two ways of going.** What lasts minutes or hours (drafts, receipts for repeats, links, sessions) is deleted every ten
//! minutes (`services::upkeep`) and not counted anywhere: a count by the minute would tell when somebody was there. What
//! lasts years goes once a day, here, and how much went is written down for staff: a day, a class, a number.
//!
//! **Counts outlive answers.** A response whose quarter is released goes as if it had been taken back after the release: what
//! it says is deleted, and what was counted stays, so that the release can be counted again, which `heard verify` does.
//! Where nobody has cut the release in all these years, its count goes with it: the promise to delete comes first. Counts of a
//! financial year go together, since the last release of a year is made of all four, and its releases say from then on
//! that they cannot be counted again; their figures and their digests stay.
//!
//! **A hold is on a collection.** Who must keep something knows the place and the time, and cannot know which responses: nobody
//! can tell whose they are. It keeps its answers, its codes and the counts of its years. It does not keep respondents from
//! taking back what they sent, which they were promised.
//!
//! **A dry run is the same work, taken back**: another query that counts what would go could differ from what goes.

mod holds;
mod purge;

pub use holds::{HoldError, all_holds, end_hold, hold_collection};
pub use purge::{Mode, NotPurged, last_purge, purge, purge_once_a_day};

use crate::state::AppState;
use crate::store::StoreError;
use crate::store::purges::{self, Purged};

/// What was deleted because its time was over, the newest day first.
///
/// # Errors
/// When the store fails.
pub async fn all_purged(state: &AppState) -> Result<Vec<Purged>, StoreError> {
    purges::purged(&mut state.database.read().await?).await
}

/// A class of data that goes once a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    Answers,
    Counts,
    Codes,
    Measures,
    Tombstones,
}

impl Class {
    /// In the order in which they go: answers before the counts that were made of them.
    pub const ALL: [Self; 5] = [Self::Answers, Self::Counts, Self::Codes, Self::Measures, Self::Tombstones];

    /// Its name in the data map.
    pub fn id(self) -> &'static str {
        match self {
            Self::Answers => "sent",
            Self::Counts => "counts",
            Self::Codes => "codes",
            Self::Measures => "measures",
            Self::Tombstones => "removed",
        }
    }
}
