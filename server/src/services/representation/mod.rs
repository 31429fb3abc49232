//! Who was heard less often than their share of the population: published numbers of respondents beside a reference, and how
//! many of those who were asked have answered.

mod beside;
mod rates;
mod together;

use app::domain::profile::{DimensionHeard, Over, RateOf};
use app::domain::quarter::Quarter;
use chrono::NaiveDate;

use self::beside::beside_population;
use self::rates::{WithCodes, response_rates};
use self::together::judge_together;
use super::profile::{ReleasedProfile, all_profiles};
use super::reference::all_references;
use crate::state::AppState;
use crate::store::{StoreError, collections};

/// Everything that can be said of who was heard, from what is published alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Representation {
    /// The day on which the release was held against the population that is brought in now: unlike the release, that may change.
    pub made_on: NaiveDate,
    /// The id of the release.
    pub release: String,
    /// Newest first.
    pub quarters: Vec<Quarter>,
    /// Whether its releases counted respondents; those of earlier methods did not.
    pub is_counted: bool,
    pub dimensions: Vec<DimensionHeard>,
    pub rates: Vec<RateOf>,
}

/// Who was heard by a release, or by it and those before it; `None` where there is no such release. The newest where none is
/// named.
///
/// # Errors
/// When the store fails.
pub async fn representation(
    state: &AppState,
    release: Option<&str>,
    over: Over,
) -> Result<Option<Representation>, StoreError> {
    let profiles = all_profiles(state).await?;
    let Some(at) = profiles.iter().position(|profile| release.is_none_or(|id| profile.id == id)) else {
        return Ok(None);
    };
    let until = &profiles[at..];
    let chosen = &until[..until.len().min(over.quarters())];
    let rules = state.settings.disclosure_control.rules();
    let references = all_references(state).await?;
    let quarters: Vec<Quarter> = chosen.iter().map(|profile| profile.quarter).collect();
    let is_counted = chosen.iter().all(|profile| !profile.respondents.is_empty());
    let mut dimensions = if is_counted { beside_population(chosen, &references, rules) } else { Vec::new() };
    judge_together(&mut dimensions);
    Ok(Some(Representation {
        made_on: state.clock.today(),
        release: until[0].id.clone(),
        is_counted,
        dimensions,
        rates: response_rates(until, &quarters, &with_codes(state, until[0].quarter).await?, rules),
        quarters,
    }))
}

/// Every response rate that is told with a release.
///
/// # Errors
/// When the store fails.
pub async fn all_rates(state: &AppState, release: &str) -> Result<Vec<RateOf>, StoreError> {
    let mut rates = Vec::new();
    for over in Over::ALL {
        rates.extend(representation(state, Some(release), over).await?.map_or_else(Vec::new, |found| found.rates));
    }
    Ok(rates)
}

/// Every collection that had begun by the end of a quarter, with its codes that were made by then.
async fn with_codes(state: &AppState, until: Quarter) -> Result<Vec<WithCodes>, StoreError> {
    let (mut collections, codes) = {
        let mut connection = state.database.read().await?;
        let codes = collections::codes_made_until(&mut connection, until.last_day()).await?;
        (collections::collections(&mut connection).await?, codes)
    };
    collections.retain(|collection| collection.opened_on <= until.last_day());
    let mut all = Vec::new();
    for collection in collections {
        let version = state.questionnaire(&collection.questionnaire, collection.version).await?;
        let codes = codes.get(&collection.id).copied().unwrap_or(0);
        all.push(WithCodes { collection, audience: version.questionnaire.audience, codes });
    }
    Ok(all)
}
