//! Counting again: the tallies from the responses, the releases from the tallies.

use std::collections::BTreeMap;

use app::domain::quarter::Quarter;
use futures::FutureExt;

use crate::disclosure_control::{METHOD, METHOD_OF_PAIRS, METHOD_OF_PLACES, METHOD_WITHOUT_PAIRS, Rules};
use crate::services::paired::pairs_of_release;
use crate::services::profile::Sent;
use crate::services::recount::{Counts, Recounted, in_both, of_group, recount, recount_pairs};
use crate::services::release::{digest, ends_a_year, released_in_year};
use crate::services::tallied::{CountedQuarter, Field, rows_of_year};
use crate::state::AppState;
use crate::store::group_tallies::{GroupTally, group_tallies};
use crate::store::old_counts::releases_without_counts;
use crate::store::pair_tallies::{PairTally, pair_tallies};
use crate::store::profiles::{ProfileRow, profiles};
use crate::store::published_pairs::published_pairs;
use crate::store::released_questionnaires::released_questionnaires;
use crate::store::releases::Rows;
use crate::store::response_tallies::{ResponseTally, response_tallies};
use crate::store::tallies::{Counted, Tally, tallies};
use crate::store::{Connection, StoreError, releases};

/// Something that does not add up. It names places, and no response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// A tally of a quarter that is not released differs from its responses.
    Tally { place: String, kept: i64, counted: i64 },
    /// A tally of a released quarter is smaller than what its responses say.
    FrozenTally { place: String, kept: i64, counted: i64 },
    /// A release's figures are not what its frozen tallies and its method give.
    Figures { release: String },
    /// A release does not name the questionnaires that it counts answers to, or names one that was not there.
    Questionnaires { release: String },
    /// A release's content does not have its digest.
    Digest { release: String },
}

impl std::fmt::Display for Mismatch {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Tally { place, kept, counted } => write!(formatter, "{place}: {kept} kept, {counted} counted again"),
            Self::FrozenTally { place, kept, counted } => {
                write!(formatter, "{place}: {kept} frozen, and {counted} responses still say so")
            }
            Self::Figures { release } => write!(formatter, "{release}: its figures are not what its tallies give"),
            Self::Questionnaires { release } => {
                write!(formatter, "{release}: the questionnaires that it names are not those that it counts")
            }
            Self::Digest { release } => write!(formatter, "{release}: its content has been changed"),
        }
    }
}

/// Counts everything again. A recount is: the frozen counts of what was released, plus the live ones.
///
/// # Errors
/// When the store fails.
pub async fn verify(state: &AppState) -> Result<Vec<Mismatch>, StoreError> {
    // Answers come in meanwhile; all of it is counted as it is at one moment.
    let state = state.clone();
    let database = state.database.clone();
    database.read_at_once(|connection| async move { count_again(&state, connection).await }.boxed()).await
}

async fn count_again(state: &AppState, connection: &mut Connection) -> Result<Vec<Mismatch>, StoreError> {
    let Recounted { responses, items, outcomes, groups } = recount(state, connection).await?;
    let pairs = recount_pairs(state, connection).await?;
    let latest = releases::latest_released_quarter(connection).await?.map(|quarter| quarter.to_string());
    let mut mismatches = Vec::new();
    let kept_items = keyed(tallies(connection, Counted::Items).await?);
    let kept_outcomes = keyed(tallies(connection, Counted::Outcomes).await?);
    let kept_groups = keyed_groups(group_tallies(connection).await?);
    let kept_pairs = keyed_pairs(pair_tallies(connection).await?);
    let kept_responses = keyed_responses(response_tallies(connection).await?);
    let all = [
        (kept_responses, responses),
        (kept_items, items),
        (kept_outcomes, outcomes),
        (kept_groups, groups),
        (kept_pairs, pairs),
    ];
    for (kept, again) in all {
        for key in kept.keys().chain(again.keys().filter(|key| !kept.contains_key(*key))) {
            let (kept, again) = (kept.get(key).copied().unwrap_or(0), again.get(key).copied().unwrap_or(0));
            let place = key.join(" ").trim_end().to_owned();
            let is_frozen = latest.as_ref().is_some_and(|latest| key[1] <= *latest);
            if is_frozen && again > kept {
                mismatches.push(Mismatch::FrozenTally { place, kept, counted: again });
            } else if !is_frozen && again != kept {
                mismatches.push(Mismatch::Tally { place, kept, counted: again });
            }
        }
    }
    let (field, sent) = (Field::read(connection).await?, Sent::read(connection).await?);
    let mut shown: BTreeMap<String, Vec<ProfileRow>> = BTreeMap::new();
    for (release, row) in profiles(connection).await? {
        shown.entry(release).or_default().push(row);
    }
    let without_counts = releases_without_counts(connection).await?;
    let mut named = released_questionnaires(connection).await?;
    for release in releases::releases(connection).await? {
        let asked = named.remove(&release.id).unwrap_or_default();
        let figures = releases::figures_of(connection, &release.id, Rows::All).await?;
        let rules = Rules { threshold: release.method.threshold, minimum_base: release.method.minimum_base };
        let counted = field.count(connection, release.quarter).await?.without_later_groups(&figures);
        let is_counted = !without_counts.contains(&release.id);
        if is_counted && !is_what_was_asked(&asked, &field, &counted, release.quarter) {
            mismatches.push(Mismatch::Questionnaires { release: release.id.clone() });
        }
        let pairs = published_pairs(connection, &release.id).await?;
        // A release that was made by the first rules stays as it was cut; its digest is checked all the same.
        let again = match release.method.number {
            METHOD | METHOD_OF_PAIRS | METHOD_WITHOUT_PAIRS => {
                let mut again = counted.protect(rules);
                if ends_a_year(release.quarter) {
                    let quarters = released_in_year(connection, &field, release.quarter).await?;
                    again.extend(rows_of_year(&quarters, rules));
                }
                Some(again)
            }
            METHOD_OF_PLACES => Some(counted.protect_places(rules)),
            _ => None,
        };
        let pairs_again = match release.method.number {
            METHOD | METHOD_OF_PAIRS => pairs_of_release(connection, &field, &counted, release.quarter, rules).await?,
            _ => Vec::new(),
        };
        // Earlier releases show no respondents, or by other rules; their digest is checked all the same.
        let profile = shown.remove(&release.id).unwrap_or_default();
        let is_profile = release.method.number != METHOD || {
            let respondents = sent.count(&field, release.quarter).without_later_groups(&profile);
            respondents.protect(&figures, rules) == profile
        };
        if is_counted && (again.is_some_and(|again| again != figures) || pairs_again != pairs || !is_profile) {
            mismatches.push(Mismatch::Figures { release: release.id.clone() });
        }
        if digest(&release, &asked, &figures, &pairs, &profile) != release.digest {
            mismatches.push(Mismatch::Digest { release: release.id });
        }
    }
    Ok(mismatches)
}

/// Whether a release names every version that was answered in its quarter, and none that no collection had by its end.
///
/// It cannot be asked for more: what was in the field when the release was cut may have been closed since, or have been joined
/// by others in the same quarter.
fn is_what_was_asked(named: &[(String, i32)], field: &Field, counted: &CountedQuarter, quarter: Quarter) -> bool {
    let was_there = |(questionnaire, version): &(String, i32)| {
        let mut opened = field.collections().filter(|(collection, _)| collection.opened_on <= quarter.last_day());
        opened.any(|(collection, _)| collection.questionnaire == *questionnaire && collection.version == *version)
    };
    counted.answered.iter().all(|answered| named.contains(answered))
        && named.iter().all(|one| counted.answered.contains(one) || was_there(one))
}

fn keyed_responses(tallies: Vec<ResponseTally>) -> Counts {
    let key = |collection, quarter| [collection, quarter, String::new(), String::new()];
    tallies.into_iter().map(|tally| (key(tally.collection, tally.quarter), tally.responses)).collect()
}

fn keyed_groups(tallies: Vec<GroupTally>) -> Counts {
    tallies
        .into_iter()
        .map(|tally| {
            let of = of_group(&tally.statement, &tally.breakdown, &tally.category);
            ([tally.collection, tally.quarter, of, tally.outcome], tally.responses)
        })
        .collect()
}

fn keyed_pairs(tallies: Vec<PairTally>) -> Counts {
    tallies
        .into_iter()
        .map(|tally| {
            let said = in_both(&tally.earlier, &tally.later);
            ([tally.collection, tally.quarter, tally.statement, said], tally.responses)
        })
        .collect()
}

fn keyed(tallies: Vec<Tally>) -> Counts {
    tallies
        .into_iter()
        .map(|tally| ([tally.collection, tally.quarter, tally.of, tally.said], tally.responses))
        .collect()
}
