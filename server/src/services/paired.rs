//! From tallies of pairs to what a release shows of them.

use std::collections::BTreeMap;

use app::domain::indicator::Outcome;
use app::domain::paired::Pairs;
use app::domain::quarter::Quarter;

use super::tallied::{CountedQuarter, Field, Of};
use crate::disclosure_control::{Rules, Wave, protect_pairs};
use crate::store::pair_tallies::pairs_in_quarter;
use crate::store::published_pairs::{PairsRow, published_pairs};
use crate::store::{Connection, StoreError, releases};

/// What a release of a quarter shows of pairs, in order; of every statement and audience that it has figures of, so that the absence of
/// a row says nothing.
///
/// # Errors
/// When the store fails.
pub(super) async fn pairs_of_release(
    connection: &mut Connection,
    field: &Field,
    counted: &CountedQuarter,
    quarter: Quarter,
    rules: Rules,
) -> Result<Vec<PairsRow>, StoreError> {
    let mut waves: BTreeMap<Of, BTreeMap<Quarter, Wave>> = BTreeMap::new();
    for (of, other, whole) in field.wholes().filter(|(_, other, _)| *other <= quarter) {
        waves.entry(of).or_default().entry(other).or_default().whole = whole;
    }
    for release in releases::releases(connection).await? {
        if release.quarter >= quarter {
            continue;
        }
        let rows = published_pairs(connection, &release.id).await?;
        if rows.iter().all(|row| row.pairs.is_none()) {
            continue;
        }
        let pairs = pairs_in(connection, field, release.quarter).await?;
        for row in rows.into_iter().filter(|row| row.pairs.is_some()) {
            let of = (row.statement, row.audience);
            let pairs = pairs.get(&of).copied().unwrap_or_default();
            waves.entry(of).or_default().entry(release.quarter).or_default().pairs = pairs;
        }
    }
    for (of, pairs) in pairs_in(connection, field, quarter).await? {
        waves.entry(of).or_default().entry(quarter).or_default().pairs = pairs;
    }
    let protected = |of: &Of| {
        let mut waves = waves.get(of).cloned().unwrap_or_default();
        waves.entry(quarter).or_default();
        protect_pairs(&waves.into_values().collect::<Vec<_>>(), rules)
    };
    let row = |of: &Of| PairsRow { statement: of.0.clone(), audience: of.1, pairs: protected(of) };
    Ok(counted.figures().map(row).collect())
}

/// The pairs whose later answer counts in a quarter, of those who gave an answer with a score both times.
async fn pairs_in(
    connection: &mut Connection,
    field: &Field,
    quarter: Quarter,
) -> Result<BTreeMap<Of, Pairs>, StoreError> {
    let mut pairs: BTreeMap<Of, Pairs> = BTreeMap::new();
    for tally in pairs_in_quarter(connection, quarter).await? {
        let Some(audience) = field.audience_of(&tally.questionnaire) else { continue };
        let pairs = pairs.entry((tally.statement, audience)).or_default();
        let [positive, not_positive] = [Outcome::Positive, Outcome::NotPositive].map(Outcome::code);
        for (earlier, later, count) in [
            (positive, positive, &mut pairs.stayed_positive),
            (not_positive, positive, &mut pairs.gained),
            (positive, not_positive, &mut pairs.lost),
            (not_positive, not_positive, &mut pairs.stayed_negative),
        ] {
            if tally.earlier == earlier && tally.later == later {
                *count += tally.responses;
            }
        }
    }
    Ok(pairs)
}
