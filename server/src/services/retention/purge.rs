//! Deleting what is past its period, class by class, and writing down how much went.

use std::collections::BTreeMap;

use app::domain::collection::Collection;
use app::domain::quarter::Quarter;
use chrono::{Days, Months, NaiveDate};
use futures::FutureExt;
use futures::future::BoxFuture;
use uuid::Uuid;

use super::Class;
use crate::services::removal::{Removed, remove_responses};
use crate::state::AppState;
use crate::store::{
    Connection, StoreError, access_codes, collections, holds, measures, old_counts, purges, releases, responses,
    tombstones, upkeep,
};

/// Responses that are deleted in one transaction, which others wait for.
const AT_A_TIME: i64 = 200;
/// The task of [`purge_once_a_day`].
const PURGE: &str = "purge";
/// After a longer time without a purge, the clock may be wrong, and a person has to look.
const LONGEST_PAUSE_DAYS: u64 = 60;

/// Whether a purge deletes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Delete,
    /// Everything is done as if, and taken back.
    DryRun,
}

/// Why the purge of the day was not done.
#[derive(Debug, thiserror::Error)]
pub enum NotPurged {
    /// A wrong clock would delete what is not past its time, for good.
    #[error(
        "nothing was purged by itself: the last purge was on {last}, and today is {today} by the clock. If the clock is \
         right, `heard purge` does it once, and it goes on by itself"
    )]
    ClockMayBeWrong { last: NaiveDate, today: NaiveDate },
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Deletes what is past its period, and gives how much of each class that was.
///
/// # Errors
/// When the store fails, or somebody reads for so long that the journal cannot be emptied. What was deleted until then is
/// written down.
pub async fn purge(state: &AppState, mode: Mode) -> Result<Vec<(Class, u64)>, StoreError> {
    let mut deleted = Vec::new();
    for class in Class::ALL {
        let count = match class {
            Class::Answers => purge_answers(state, mode).await?,
            Class::Counts => purge_counts(state, mode).await?,
            Class::Codes => purge_codes(state, mode).await?,
            Class::Measures => purge_measures(state, mode).await?,
            Class::Tombstones => purge_tombstones(state, mode).await?,
        };
        deleted.push((class, count));
    }
    if mode == Mode::Delete {
        let today = state.clock.today();
        state.database.write(move |c| async move { upkeep::claim(c, PURGE, today).await.map(drop) }.boxed()).await?;
        state.database.empty_journal().await?;
    }
    Ok(deleted)
}

/// Does the purge of the day if no server has done it. Gives whether it was still to do.
///
/// # Errors
/// When the store fails, and it is then still to do; or when the clock may be wrong.
pub async fn purge_once_a_day(state: &AppState) -> Result<bool, NotPurged> {
    let today = state.clock.today();
    let mut connection = state.database.read().await?;
    if !upkeep::is_due(&mut connection, PURGE, today).await? {
        return Ok(false);
    }
    drop(connection);
    if let Some(last) = last_purge(state).await?
        && last.checked_add_days(Days::new(LONGEST_PAUSE_DAYS)).is_some_and(|latest| latest < today)
    {
        return Err(NotPurged::ClockMayBeWrong { last, today });
    }
    let claimed = state.database.write(move |c| async move { upkeep::claim(c, PURGE, today).await }.boxed()).await?;
    if !claimed {
        return Ok(false);
    }
    let done = purge(state, Mode::Delete).await;
    if done.is_err() {
        state.database.write(move |c| async move { upkeep::unclaim(c, PURGE, today).await }.boxed()).await?;
    }
    done?;
    Ok(true)
}

/// The day of the last purge, where there was one.
///
/// # Errors
/// When the store fails.
pub async fn last_purge(state: &AppState) -> Result<Option<NaiveDate>, StoreError> {
    let last = upkeep::last_done(&mut state.database.read().await?, PURGE).await?;
    Ok(last.filter(|day| *day > NEVER))
}

/// The day that the migration notes for a task that was never done.
const NEVER: NaiveDate = NaiveDate::from_ymd_opt(2000, 1, 1).expect("a day");

/// What a part of the purge deleted, and the response at which it stopped.
type Part = (u64, Option<Uuid>);

/// Why a part of the purge left nothing behind.
enum Undone {
    DryRun(Part),
    Store(StoreError),
}

impl From<StoreError> for Undone {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Does a part of the purge in a transaction, which also writes it down.
async fn part<W>(state: &AppState, class: Class, mode: Mode, work: W) -> Result<Part, StoreError>
where
    W: for<'c> FnOnce(&'c mut Connection) -> BoxFuture<'c, Result<Part, StoreError>> + Send + 'static,
{
    let today = state.clock.today();
    let done = state
        .database
        .write(move |connection| {
            async move {
                holds::hold_off_purging(connection).await?;
                let part = work(connection).await?;
                if mode == Mode::DryRun {
                    return Err(Undone::DryRun(part));
                }
                if part.0 > 0 {
                    let deleted = i64::try_from(part.0).unwrap_or(i64::MAX);
                    purges::add_purged(connection, today, class.id(), deleted).await?;
                }
                Ok(part)
            }
            .boxed()
        })
        .await;
    match done {
        Ok(part) | Err(Undone::DryRun(part)) => Ok(part),
        Err(Undone::Store(error)) => Err(error),
    }
}

async fn purge_answers(state: &AppState, mode: Mode) -> Result<u64, StoreError> {
    let until = last_day_past(state.clock.today(), state.settings.retention.answers_years);
    let mut deleted = 0;
    for collection in collections::collections(&mut state.database.read().await?).await? {
        if collection.opened_on > until {
            continue;
        }
        let mut after = None;
        loop {
            let (part, last) = purge_answers_of(state, mode, &collection, until, after).await?;
            deleted += part;
            after = last;
            if after.is_none() {
                break;
            }
        }
    }
    Ok(deleted)
}

/// Deletes the next answers of a collection; gives how many, and where to go on.
async fn purge_answers_of(
    state: &AppState,
    mode: Mode,
    collection: &Collection,
    until: NaiveDate,
    after: Option<Uuid>,
) -> Result<Part, StoreError> {
    let version = state.questionnaire(&collection.questionnaire, collection.version).await?;
    let (purging, id) = (state.clone(), collection.id.clone());
    part(state, Class::Answers, mode, move |connection| {
        async move {
            upkeep::hold_off_writing_anew(connection).await?;
            releases::hold_off_releases(connection).await?;
            if holds::is_held(connection, &id).await? {
                return Ok((0, None));
            }
            let latest = releases::latest_released_quarter(connection).await?;
            let due = responses::responses_sent_until(connection, &id, until, after, AT_A_TIME).await?;
            let removed = remove_responses(&purging, connection, &due, &version, latest).await?;
            let deleted = removed.iter().filter(|removed| **removed != Removed::NotThere).count();
            Ok((deleted as u64, due.last().map(|response| response.id)))
        }
        .boxed()
    })
    .await
}

async fn purge_counts(state: &AppState, mode: Mode) -> Result<u64, StoreError> {
    let mut connection = state.database.read().await?;
    let Some(latest) = releases::latest_released_quarter(&mut connection).await? else { return Ok(0) };
    let past = last_day_past(state.clock.today(), state.settings.retention.counts_years);
    let until = last_year_end(past).min(last_year_end(latest.last_day()));
    let quarters = old_counts::quarters_counted_until(&mut connection, &until.to_string()).await?;
    drop(connection);
    let mut years: BTreeMap<i32, Vec<String>> = BTreeMap::new();
    for quarter in quarters {
        let year = quarter.parse::<Quarter>().map_err(|_| StoreError::Inconsistent {
            table: "outcome_tally",
            id: quarter.clone(),
            what: "its quarter".to_owned(),
        })?;
        years.entry(year.year).or_default().push(quarter);
    }
    let mut deleted = 0;
    let today = state.clock.today();
    for quarters in years.into_values() {
        let (part, _) = part(state, Class::Counts, mode, move |connection| {
            async move {
                upkeep::hold_off_writing_anew(connection).await?;
                releases::hold_off_counting(connection).await?;
                for quarter in &quarters {
                    if old_counts::is_quarter_held(connection, quarter).await? {
                        return Ok((0, None));
                    }
                }
                let mut deleted = 0;
                for quarter in &quarters {
                    deleted += old_counts::delete_counts(connection, quarter, today).await?;
                }
                Ok((deleted, None))
            }
            .boxed()
        })
        .await?;
        deleted += part;
    }
    Ok(deleted)
}

async fn purge_codes(state: &AppState, mode: Mode) -> Result<u64, StoreError> {
    let days = Days::new(u64::from(state.settings.retention.codes_days));
    let today = state.clock.today();
    let mut deleted = 0;
    for collection in collections::collections(&mut state.database.read().await?).await? {
        let ended = [collection.closed_on, collection.closes_on].into_iter().flatten().min();
        if ended.and_then(|day| day.checked_add_days(days)).is_none_or(|day| day > today) {
            continue;
        }
        let (part, _) = part(state, Class::Codes, mode, move |connection| {
            async move {
                upkeep::hold_off_writing_anew(connection).await?;
                if holds::is_held(connection, &collection.id).await? {
                    return Ok((0, None));
                }
                Ok((access_codes::delete_codes(connection, &collection.id).await?, None))
            }
            .boxed()
        })
        .await?;
        deleted += part;
    }
    Ok(deleted)
}

async fn purge_measures(state: &AppState, mode: Mode) -> Result<u64, StoreError> {
    let past = last_day_past(state.clock.today(), state.settings.retention.measures_years);
    // The quarter of the day after is the first that has not ended so long ago.
    let Some(first) = past.succ_opt().map(Quarter::of) else { return Ok(0) };
    let (part, _) = part(state, Class::Measures, mode, move |connection| {
        async move { Ok((measures::delete_readings_before(connection, first).await?, None)) }.boxed()
    })
    .await?;
    Ok(part)
}

async fn purge_tombstones(state: &AppState, mode: Mode) -> Result<u64, StoreError> {
    let days = Days::new(u64::from(state.settings.retention.backups_days));
    let Some(first) = state.clock.today().checked_sub_days(days) else { return Ok(0) };
    let (part, _) = part(state, Class::Tombstones, mode, move |connection| {
        async move { Ok((tombstones::delete_tombstones_before(connection, first).await?, None)) }.boxed()
    })
    .await?;
    Ok(part)
}

/// The last day that is at least so many years past.
fn last_day_past(today: NaiveDate, years: u32) -> NaiveDate {
    let months = Months::new(12 * years);
    let past = |day: NaiveDate| day.checked_sub_months(months);
    // A year after the 29th of February is the 28th, on which both days are past.
    let next = today.succ_opt().and_then(past).and_then(|day| day.pred_opt());
    past(today).max(next).unwrap_or(NaiveDate::MIN)
}

/// The last quarter until a day that ends a financial year.
fn last_year_end(day: NaiveDate) -> Quarter {
    let end = Quarter { number: 4, ..Quarter::of(day) };
    if end.last_day() <= day { end } else { Quarter { year: end.year - 1, ..end } }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_is_past_when_so_many_years_have_gone_by_leap_days_included() {
        let days = || day("2023-01-01").iter_days().take(3000);
        for years in [1, 3, 4] {
            for today in
                days().skip(1500).filter(|day| day.to_string().contains("-02-2") || day.to_string().contains("-03-0"))
            {
                let past = last_day_past(today, years);
                for sent in days() {
                    let is_past = sent + Months::new(12 * years) <= today;
                    assert_eq!(is_past, sent <= past, "sent on {sent}, {years} years, on {today}");
                }
            }
        }
    }

    #[test]
    fn counts_go_by_whole_financial_years() {
        let end = |text: &str| last_year_end(day(text)).to_string();
        assert_eq!(end("2027-03-30"), "2025-Q4");
        assert_eq!(end("2027-03-31"), "2026-Q4");
        assert_eq!(end("2027-04-01"), "2026-Q4");
    }
}
