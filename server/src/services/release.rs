//! Cutting a release: the figures of one quarter, protected and frozen.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use app::domain::audience::Audience;
use app::domain::collection::{Access, Collection};
use app::domain::figure::{FigureOf, Method, Release};
use app::domain::framework::Framework;
use app::domain::indicator::Outcome;
use app::domain::place::{Place, Scope};
use app::domain::quarter::Quarter;
use app::domain::questionnaire::QuestionnaireVersion;
use chrono::NaiveDate;
use futures::FutureExt;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::counting::take_back_until;
use crate::disclosure_control::{METHOD, Outcomes, Rules, ShownWhole, Whole, reprint};
use crate::state::AppState;
use crate::store::releases::{FigureRow, ReleaseRow};
use crate::store::tallies::{Counted, Tally};
use crate::store::{Connection, StoreError, collections, questionnaires, releases, tallies};

/// The quarter that can be released next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextRelease {
    pub quarter: Quarter,
    /// The last day on which respondents were told that they can take their answers back.
    pub take_back_until: NaiveDate,
    /// Whether that day has passed, or the settings do not wait for it.
    pub can_be_cut: bool,
}

/// Why no release was cut.
#[derive(Debug, thiserror::Error)]
pub enum CutError {
    #[error("nothing has been counted since the last release")]
    Nothing,
    /// Respondents were told that they can take their answers back until this day.
    #[error("answers can be taken back until {0}")]
    TooEarly(NaiveDate),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The quarter that can be released next: the oldest that has answers and is not released.
///
/// # Errors
/// When the store fails.
pub async fn next_release(state: &AppState) -> Result<Option<NextRelease>, StoreError> {
    let mut connection = state.database.read().await?;
    next(&mut connection, state.clock.today(), state.settings.releases.may_be_cut_early).await
}

async fn next(
    connection: &mut Connection,
    today: NaiveDate,
    may_be_cut_early: bool,
) -> Result<Option<NextRelease>, StoreError> {
    let latest = releases::latest_released_quarter(connection).await?;
    let quarter = tallies::oldest_quarter_after(connection, latest).await?;
    Ok(quarter.map(|quarter| {
        let until = take_back_until(quarter);
        NextRelease { quarter, take_back_until: until, can_be_cut: may_be_cut_early || today > until }
    }))
}

/// Cuts the next release. From then on its figures do not change, answers that come late count in the next quarter, and
/// what it counts can no longer be taken out of it.
///
/// # Errors
/// When nothing has been counted, respondents may still take answers back, or the store fails.
pub async fn cut_release(state: &AppState, by: Option<Uuid>) -> Result<String, CutError> {
    let (state, today) = (state.clone(), state.clock.today());
    let database = state.database.clone();
    database
        .write(move |connection| {
            async move {
                releases::hold_off_counting(connection).await?;
                let next = next(connection, today, state.settings.releases.may_be_cut_early)
                    .await?
                    .ok_or(CutError::Nothing)?;
                if !next.can_be_cut {
                    return Err(CutError::TooEarly(next.take_back_until));
                }
                let earlier = releases::releases(connection).await?.len();
                let rules = state.settings.disclosure_control.rules();
                let counted = count(connection, &state.framework, next.quarter).await?;
                let method = Method {
                    number: METHOD,
                    threshold: rules.threshold,
                    minimum_base: rules.minimum_base,
                    has_open_links: counted.has_open_links,
                };
                let figures = counted.protect(rules);
                let mut release = ReleaseRow {
                    id: format!("r-{:04}", earlier + 1),
                    quarter: next.quarter,
                    cut_on: today,
                    cut_by: by,
                    method,
                    digest: String::new(),
                };
                release.digest = digest(&release, &figures);
                releases::add_release(connection, &release, &figures).await?;
                Ok(release.id)
            }
            .boxed()
        })
        .await
}

/// By statement and audience: the whole with its agencies, and these with their localities.
type ByFigure = BTreeMap<(String, Audience), Whole>;

/// Unprotected counts of one quarter.
pub(super) struct CountedQuarter {
    by_figure: ByFigure,
    has_open_links: bool,
}

impl CountedQuarter {
    /// What disclosure control lets through, in order. Hidden figures have their row too, so that their absence says
    /// nothing.
    pub(super) fn protect(&self, rules: Rules) -> Vec<FigureRow> {
        let mut rows = Vec::new();
        for ((statement, audience), whole) in &self.by_figure {
            let mut row = |scope: Scope, shown: &ShownWhole| {
                let (base, positive) = shown.shown.unzip();
                rows.push(FigureRow { statement: statement.clone(), audience: *audience, scope, base, positive });
            };
            let whole = whole.protect(rules);
            row(Scope::Whole, &whole);
            for (agency, of_agency) in &whole.parts {
                row(Scope::of(agency, ""), of_agency);
                for (locality, of_locality) in &of_agency.parts {
                    row(Scope::of(agency, locality), of_locality);
                }
            }
        }
        rows.sort();
        rows
    }
}

/// Adds up the tallies of a quarter. Every indicator of a questionnaire that was in the field has its place, with or
/// without answers.
pub(super) async fn count(
    connection: &mut Connection,
    framework: &Framework,
    quarter: Quarter,
) -> Result<CountedQuarter, StoreError> {
    let (first_day, last_day) = (quarter.first_day(), quarter.last_day());
    let quarter = quarter.to_string();
    let tallies: Vec<Tally> = tallies::tallies(connection, Counted::Outcomes)
        .await?
        .into_iter()
        .filter(|tally| tally.quarter == quarter)
        .collect();
    let mut by_figure = BTreeMap::new();
    let mut has_open_links = false;
    for collection in collections::collections(connection).await? {
        let own = tallies.iter().filter(|tally| tally.collection == collection.id).collect::<Vec<_>>();
        // Who was in the field has rows with or without answers: a row does not tell that somebody answered.
        if own.is_empty() && !collection.is_in_the_field(first_day, last_day) {
            continue;
        }
        has_open_links |= collection.access == Access::Open;
        let version = version_of(connection, &collection.questionnaire, collection.version).await?;
        let audience = version.questionnaire.audience;
        for indicator in version.questionnaire.indicators(framework) {
            outcomes_of(&mut by_figure, indicator.statement, audience, &collection.place);
        }
        for tally in own {
            let outcomes = outcomes_of(&mut by_figure, tally.of.clone(), audience, &collection.place);
            if tally.said == Outcome::Positive.code() {
                outcomes.positive += tally.responses;
            } else if tally.said == Outcome::NotPositive.code() {
                outcomes.not_positive += tally.responses;
            }
        }
    }
    Ok(CountedQuarter { by_figure, has_open_links })
}

/// The versions that were asked in a quarter, by what a release of it counts, each once.
///
/// # Errors
/// When the store fails.
pub async fn asked_in(state: &AppState, quarter: Quarter) -> Result<Vec<Arc<QuestionnaireVersion>>, StoreError> {
    let named: BTreeSet<(String, i32)> = {
        let mut connection = state.database.read().await?;
        let tallies = tallies::tallies(&mut connection, Counted::Outcomes).await?;
        let label = quarter.to_string();
        let is_counted = |collection: &Collection| {
            tallies.iter().any(|tally| tally.quarter == label && tally.collection == collection.id)
        };
        collections::collections(&mut connection)
            .await?
            .into_iter()
            .filter(|collection| {
                collection.is_in_the_field(quarter.first_day(), quarter.last_day()) || is_counted(collection)
            })
            .map(|collection| (collection.questionnaire, collection.version))
            .collect()
    };
    let mut versions = Vec::new();
    for (id, version) in named {
        versions.push(state.questionnaire(&id, version).await?);
    }
    Ok(versions)
}

/// The place of a figure's counts, made where it is missing.
fn outcomes_of<'a>(
    by_figure: &'a mut ByFigure,
    statement: String,
    audience: Audience,
    place: &Place,
) -> &'a mut Outcomes {
    let whole = by_figure.entry((statement, audience)).or_default();
    let agency = whole.parts.entry(place.agency.clone()).or_default();
    &mut agency.parts.entry(place.locality.clone()).or_default().own
}

async fn version_of(connection: &mut Connection, id: &str, version: i32) -> Result<QuestionnaireVersion, StoreError> {
    questionnaires::version(connection, id, version).await?.ok_or_else(|| StoreError::Inconsistent {
        table: "questionnaire_version",
        id: format!("{id} {version}"),
        what: "it is missing".to_owned(),
    })
}

/// SHA-256 over everything that a release says, in hexadecimal.
pub(super) fn digest(release: &ReleaseRow, figures: &[FigureRow]) -> String {
    let figures: Vec<_> = figures
        .iter()
        .map(|figure| match &figure.scope {
            Scope::Whole => serde_json::json!([figure.statement, figure.audience.code(), figure.base, figure.positive]),
            part => {
                let (agency, locality) = part.names();
                let (statement, audience) = (&figure.statement, figure.audience.code());
                serde_json::json!([statement, audience, figure.base, figure.positive, agency, locality])
            }
        })
        .collect();
    let content = serde_json::json!({
        "id": release.id,
        "quarter": release.quarter.to_string(),
        "cut_on": release.cut_on,
        "method": release.method,
        "figures": figures,
    });
    format!("{:x}", Sha256::digest(content.to_string()))
}

/// Every release with its figures, newest first.
///
/// # Errors
/// When the store fails.
pub async fn all_releases(state: &AppState) -> Result<Vec<Release>, StoreError> {
    let mut connection = state.database.read().await?;
    let mut all = Vec::new();
    for row in releases::releases(&mut connection).await?.into_iter().rev() {
        let figures = releases::figures_of(&mut connection, &row.id).await?;
        all.push(Release {
            id: row.id,
            quarter: row.quarter,
            cut_on: row.cut_on,
            method: row.method,
            digest: row.digest,
            figures: figures
                .into_iter()
                .map(|figure| FigureOf {
                    statement: figure.statement,
                    audience: figure.audience,
                    scope: figure.scope,
                    figure: reprint(figure.base, figure.positive),
                })
                .collect(),
        });
    }
    Ok(all)
}
