//! Cutting a release: the figures of one quarter, protected and frozen.

use std::collections::BTreeMap;
use std::sync::Arc;

use app::domain::figure::{FigureOf, Method, Period, Release};
use app::domain::group::Group;
use app::domain::paired::{Pairs, PairsOf};
use app::domain::place::Scope;
use app::domain::quarter::Quarter;
use app::domain::questionnaire::QuestionnaireVersion;
use chrono::NaiveDate;
use futures::FutureExt;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::counting::take_back_until;
use super::paired::pairs_of_release;
use super::profile::Sent;
use super::tallied::{Field, ReleasedQuarter, rows_of_year};
use crate::disclosure_control::{METHOD, METHOD_OF_PLACES, reprint, reprint_beside, reprint_pairs};
use crate::state::AppState;
use crate::store::profiles::{ProfileRow, add_profile};
use crate::store::published_pairs::{PairsRow, add_published_pairs, published_pairs};
use crate::store::released_questionnaires::{add_released_questionnaires, released_questionnaires};
use crate::store::releases::{FigureRow, ReleaseRow, Rows, scopes_of};
use crate::store::{Connection, StoreError, releases, tallies};

/// The quarter that can be released next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextRelease {
    pub quarter: Quarter,
    /// The last day on which respondents were told that they can take their answers back.
    pub take_back_until: NaiveDate,
    /// Whether that day has passed, or the settings do not wait for it.
    pub can_be_cut: bool,
    /// Whether the figures of its financial year are frozen with it.
    pub ends_a_year: bool,
}

/// Why no release was cut.
#[derive(Debug, thiserror::Error)]
pub enum CutError {
    #[error("nothing has been counted since the last release")]
    Nothing,
    /// Respondents were told that they can take their answers back until this day.
    #[error("answers can be taken back until {0}")]
    TooEarly(NaiveDate),
    /// Somebody else has cut it meanwhile, or it never was the next.
    #[error("{0} is not the next quarter to be released")]
    NotNext(Quarter),
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
        let can_be_cut = may_be_cut_early || today > until;
        NextRelease { quarter, take_back_until: until, can_be_cut, ends_a_year: ends_a_year(quarter) }
    }))
}

/// Cuts the next release. From then on its figures do not change, answers that come late count in the next quarter, and
/// what it counts can no longer be taken out of it.
///
/// # Errors
/// When nothing has been counted, respondents may still take answers back, or the store fails.
pub async fn cut_release(state: &AppState, by: Option<Uuid>) -> Result<String, CutError> {
    cut(state, None, by).await
}

/// As [`cut_release`], of this quarter and no other: what somebody was asked about, however often they say yes.
///
/// # Errors
/// As [`cut_release`], and when it is not the next.
pub async fn cut_release_of(state: &AppState, quarter: Quarter, by: Uuid) -> Result<String, CutError> {
    cut(state, Some(quarter), Some(by)).await
}

async fn cut(state: &AppState, only: Option<Quarter>, by: Option<Uuid>) -> Result<String, CutError> {
    let (state, today) = (state.clone(), state.clock.today());
    let database = state.database.clone();
    database
        .write(move |connection| {
            async move {
                releases::hold_off_counting(connection).await?;
                let next = next(connection, today, state.settings.releases.may_be_cut_early)
                    .await?
                    .ok_or(CutError::Nothing)?;
                if let Some(other) = only.filter(|quarter| *quarter != next.quarter) {
                    return Err(CutError::NotNext(other));
                }
                if !next.can_be_cut {
                    return Err(CutError::TooEarly(next.take_back_until));
                }
                let earlier = releases::releases(connection).await?.len();
                let rules = state.settings.disclosure_control.rules();
                let field = Field::read(connection).await?;
                let counted = field.count(connection, next.quarter).await?;
                let method = Method {
                    number: METHOD,
                    threshold: rules.threshold,
                    minimum_base: rules.minimum_base,
                    has_open_links: counted.has_open_links,
                };
                let asked: Vec<(String, i32)> = counted.asked.iter().cloned().collect();
                let mut figures = counted.protect(rules);
                let pairs = pairs_of_release(connection, &field, &counted, next.quarter, rules).await?;
                let respondents = Sent::read(connection).await?.count(&field, next.quarter);
                let profile = respondents.protect(&figures, rules);
                if ends_a_year(next.quarter) {
                    let mut quarters = released_in_year(connection, &field, next.quarter).await?;
                    quarters.push(ReleasedQuarter { counted, rows: figures.clone() });
                    figures.extend(rows_of_year(&quarters, rules));
                }
                let mut release = ReleaseRow {
                    id: format!("r-{:04}", earlier + 1),
                    quarter: next.quarter,
                    cut_on: today,
                    cut_by: by,
                    method,
                    digest: String::new(),
                };
                release.digest = digest(&release, &asked, &figures, &pairs, &profile);
                releases::add_release(connection, &release, &figures).await?;
                add_released_questionnaires(connection, &release.id, &asked).await?;
                add_published_pairs(connection, &release.id, &pairs).await?;
                add_profile(connection, &release.id, &profile).await?;
                Ok(release.id)
            }
            .boxed()
        })
        .await
}

/// The released quarters of a financial year up to a release, oldest first.
pub(super) async fn released_in_year(
    connection: &mut Connection,
    field: &Field,
    until: Quarter,
) -> Result<Vec<ReleasedQuarter>, StoreError> {
    let mut quarters = Vec::new();
    for release in releases::releases(connection).await? {
        if release.quarter.year == until.year && release.quarter <= until {
            let mut rows = releases::figures_of(connection, &release.id, Rows::All).await?;
            rows.retain(|row| row.period == Period::Quarter);
            let counted = field.count(connection, release.quarter).await?.without_later_groups(&rows);
            quarters.push(ReleasedQuarter { counted, rows });
        }
    }
    Ok(quarters)
}

/// Whether a release of this quarter shows its financial year.
pub(super) fn ends_a_year(quarter: Quarter) -> bool {
    quarter.next().year != quarter.year
}

/// The versions that releases count answers to, each once, by the quarter of the release.
pub type Asked = BTreeMap<Quarter, Vec<Arc<QuestionnaireVersion>>>;

/// What was asked in the quarter of each release.
///
/// # Errors
/// When the store fails.
pub async fn asked_by_quarter(state: &AppState) -> Result<Asked, StoreError> {
    let (released, mut named) = {
        let mut connection = state.database.read().await?;
        (releases::releases(&mut connection).await?, released_questionnaires(&mut connection).await?)
    };
    let mut asked = Asked::new();
    for release in released {
        let versions = asked.entry(release.quarter).or_default();
        for (id, version) in named.remove(&release.id).unwrap_or_default() {
            versions.push(state.questionnaire(&id, version).await?);
        }
    }
    Ok(asked)
}

/// The last method whose digests leave out what was asked.
const METHOD_WITHOUT_ASKED: u32 = 4;

/// SHA-256 over everything that a release says, in hexadecimal.
pub(super) fn digest(
    release: &ReleaseRow,
    asked: &[(String, i32)],
    figures: &[FigureRow],
    pairs: &[PairsRow],
    profile: &[ProfileRow],
) -> String {
    let figures: Vec<_> = figures.iter().map(in_digest).collect();
    let mut content = serde_json::json!({
        "id": release.id,
        "quarter": release.quarter.to_string(),
        "cut_on": release.cut_on,
        "method": release.method,
        "figures": figures,
    });
    // By these versions a reader knows which quarters are counted alike. Digests by earlier methods stay as they were.
    if release.method.number > METHOD_WITHOUT_ASKED {
        content["asked"] = asked.iter().map(|(id, version)| serde_json::json!([id, version])).collect();
    }
    // The digests of releases without pairs stay as they were.
    if !pairs.is_empty() {
        let row = |of: &PairsRow| serde_json::json!([of.statement, of.audience.code(), of.pairs.map(Pairs::counts)]);
        content["pairs"] = pairs.iter().map(row).collect();
    }
    // Releases before respondents were counted have none, and keep their digests.
    if !profile.is_empty() {
        content["respondents"] = profile.iter().map(respondents_in_digest).collect();
    }
    format!("{:x}", Sha256::digest(content.to_string()))
}

fn respondents_in_digest(row: &ProfileRow) -> serde_json::Value {
    let [agency, locality, question, answer] = row.group.columns();
    serde_json::json!([row.audience.code(), agency, locality, question, answer, row.respondents])
}

/// A row as a digest takes it. What the first releases did not have is left out where it is not there, so that their digests
/// stay as they were: a row has four parts, six or eleven.
fn in_digest(row: &FigureRow) -> serde_json::Value {
    let (statement, audience) = (&row.statement, row.audience.code());
    let is_as_before = row.period == Period::Quarter && row.dont_know.is_none() && row.dont_want_to_say.is_none();
    let [agency, locality, question, answer] = row.group.columns();
    match &row.group {
        Group::Place(Scope::Whole) if is_as_before => serde_json::json!([statement, audience, row.base, row.positive]),
        Group::Place(_) if is_as_before => {
            serde_json::json!([statement, audience, row.base, row.positive, agency, locality])
        }
        _ => serde_json::json!([
            statement,
            audience,
            row.base,
            row.positive,
            agency,
            locality,
            question,
            answer,
            row.period.code(),
            row.dont_know,
            row.dont_want_to_say
        ]),
    }
}

/// The releases without what they show, newest first.
///
/// # Errors
/// When the store fails.
pub async fn release_rows(state: &AppState) -> Result<Vec<ReleaseRow>, StoreError> {
    let mut rows = releases::releases(&mut state.database.read().await?).await?;
    rows.reverse();
    Ok(rows)
}

/// A release with everything that it shows; `None` where there is none of this id.
///
/// # Errors
/// When the store fails.
pub async fn release_by_id(state: &AppState, id: &str) -> Result<Option<Release>, StoreError> {
    let mut connection = state.database.read().await?;
    let row = releases::releases(&mut connection).await?.into_iter().find(|row| row.id == id);
    match row {
        Some(row) => Ok(Some(whole(&mut connection, row).await?)),
        None => Ok(None),
    }
}

/// What a release shows of every statement at a place.
///
/// # Errors
/// When the store fails.
pub async fn figures_at(state: &AppState, release: &Release, scope: &Scope) -> Result<Vec<FigureOf>, StoreError> {
    let mut connection = state.database.read().await?;
    let rows = releases::figures_of(&mut connection, &release.id, Rows::OfPlace(scope)).await?;
    Ok(rows.into_iter().map(|row| printed(row, release.method.number)).collect())
}

/// What a release shows of those who answered two times.
///
/// # Errors
/// When the store fails.
pub async fn pairs_in_release(state: &AppState, release: &str) -> Result<Vec<PairsOf>, StoreError> {
    let pairs = published_pairs(&mut state.database.read().await?, release).await?;
    Ok(pairs.into_iter().map(printed_pairs).collect())
}

/// The places that a release has figures of, hidden or not, the whole first.
///
/// # Errors
/// When the store fails.
pub async fn scopes_of_release(state: &AppState, release: &str) -> Result<Vec<Scope>, StoreError> {
    scopes_of(&mut state.database.read().await?, release).await
}

/// Every release with everything that it shows, newest first.
///
/// # Errors
/// When the store fails.
pub async fn all_releases(state: &AppState) -> Result<Vec<Release>, StoreError> {
    let mut connection = state.database.read().await?;
    let mut all = Vec::new();
    for row in releases::releases(&mut connection).await?.into_iter().rev() {
        all.push(whole(&mut connection, row).await?);
    }
    Ok(all)
}

/// Every release with some of its figures and no pairs, newest first: a page reads hundreds of a hundred thousand rows.
///
/// # Errors
/// When the store fails.
pub async fn releases_with(state: &AppState, rows: Rows<'_>) -> Result<Vec<Release>, StoreError> {
    let mut connection = state.database.read().await?;
    let mut all = Vec::new();
    for row in releases::releases(&mut connection).await?.into_iter().rev() {
        let figures = releases::figures_of(&mut connection, &row.id, rows).await?;
        all.push(as_released(row, figures, Vec::new()));
    }
    Ok(all)
}

async fn whole(connection: &mut Connection, row: ReleaseRow) -> Result<Release, StoreError> {
    let figures = releases::figures_of(connection, &row.id, Rows::All).await?;
    let pairs = published_pairs(connection, &row.id).await?;
    Ok(as_released(row, figures, pairs))
}

fn as_released(row: ReleaseRow, figures: Vec<FigureRow>, pairs: Vec<PairsRow>) -> Release {
    let (quarter, year): (Vec<_>, Vec<_>) = figures.into_iter().partition(|row| row.period == Period::Quarter);
    let number = row.method.number;
    let printed = |rows: Vec<FigureRow>| rows.into_iter().map(|row| printed(row, number)).collect();
    Release {
        id: row.id,
        quarter: row.quarter,
        cut_on: row.cut_on,
        method: row.method,
        digest: row.digest,
        figures: printed(quarter),
        year: printed(year),
        pairs: pairs.into_iter().map(printed_pairs).collect(),
    }
}

/// A row as it was published, by the method of its release.
fn printed(row: FigureRow, method: u32) -> FigureOf {
    FigureOf {
        statement: row.statement,
        audience: row.audience,
        group: row.group,
        figure: reprint(row.base, row.positive),
        beside: (method > METHOD_OF_PLACES).then(|| reprint_beside(row.dont_know, row.dont_want_to_say)),
    }
}

fn printed_pairs(row: PairsRow) -> PairsOf {
    PairsOf { statement: row.statement, audience: row.audience, pairs: reprint_pairs(row.pairs) }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use app::domain::audience::Audience;
    use serde_json::json;

    use super::*;

    fn row(group: Group) -> FigureRow {
        FigureRow {
            period: Period::Quarter,
            statement: "A-01".to_owned(),
            audience: Audience::Parent,
            group,
            base: Some(20),
            positive: Some(10),
            dont_know: None,
            dont_want_to_say: None,
        }
    }

    #[test]
    fn a_digest_takes_old_rows_as_it_did_and_everything_of_new_ones() {
        let west = Group::Place(Scope::of("Health", "West"));
        assert_eq!(in_digest(&row(Group::WHOLE)), json!(["A-01", "parent", 20, 10]));
        assert_eq!(in_digest(&row(west.clone())), json!(["A-01", "parent", 20, 10, "Health", "West"]));
        let about = |answer: &str| Group::About { question: "you-sex".to_owned(), answer: answer.to_owned() };
        let changed = [
            row(Group::WHOLE),
            row(west),
            row(about("female")),
            row(about("male")),
            FigureRow { period: Period::Year, ..row(Group::WHOLE) },
            FigureRow { dont_know: Some(5), ..row(Group::WHOLE) },
            FigureRow { dont_know: Some(10), ..row(Group::WHOLE) },
            FigureRow { dont_want_to_say: Some(5), ..row(Group::WHOLE) },
            FigureRow { base: None, positive: None, ..row(Group::WHOLE) },
        ];
        let digests: BTreeSet<String> = changed.iter().map(|row| in_digest(row).to_string()).collect();
        assert_eq!(digests.len(), changed.len(), "{digests:?}");
    }

    #[test]
    fn a_digest_takes_every_pair_and_stays_as_it_was_without_them() {
        let method = Method { number: 3, threshold: 5, minimum_base: 10, has_open_links: false };
        let quarter = Quarter { year: 2026, number: 3 };
        let cut_on = NaiveDate::from_ymd_opt(2027, 1, 15).expect("a day");
        let release =
            ReleaseRow { id: "r-0001".to_owned(), quarter, cut_on, cut_by: None, method, digest: String::new() };
        let content = json!({
            "id": "r-0001", "quarter": "2026-Q3", "cut_on": "2027-01-15", "method": release.method, "figures": [],
        });
        let before = format!("{:x}", Sha256::digest(content.to_string()));
        assert_eq!(digest(&release, &[], &[], &[], &[]), before);
        let of = |statement: &str, audience, pairs: Option<[i64; 4]>| {
            let pairs = pairs.map(Pairs::of_counts);
            digest(&release, &[], &[], &[PairsRow { statement: statement.to_owned(), audience, pairs }], &[])
        };
        let mut digests = vec![before, of("A-01", Audience::Parent, None), of("A-02", Audience::Parent, None)];
        digests.push(of("A-01", Audience::Practitioner, None));
        for changed in 0..4 {
            let mut counts = [10, 5, 6, 9];
            counts[changed] += 1;
            digests.push(of("A-01", Audience::Parent, Some(counts)));
        }
        assert_eq!(BTreeSet::from_iter(&digests).len(), digests.len());
    }

    #[test]
    fn a_digest_takes_what_was_asked_from_the_fifth_method_on() {
        let asked = |version| vec![("parent-early-help".to_owned(), version)];
        let digests = |number| {
            let method = Method { number, threshold: 5, minimum_base: 10, has_open_links: false };
            let quarter = Quarter { year: 2026, number: 3 };
            let cut_on = NaiveDate::from_ymd_opt(2027, 1, 15).expect("a day");
            let release =
                ReleaseRow { id: "r-0001".to_owned(), quarter, cut_on, cut_by: None, method, digest: String::new() };
            let of = |asked: &[(String, i32)]| digest(&release, asked, &[], &[], &[]);
            BTreeSet::from([of(&[]), of(&asked(1)), of(&asked(2))]).len()
        };
        assert_eq!((digests(4), digests(5)), (1, 3));
    }
}
