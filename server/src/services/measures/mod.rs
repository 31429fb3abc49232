//! Bringing in what is counted elsewhere than in answers: performance data and audits.
//!
//! Readings are corrected by recording them again; the day tells when. They are no part of a release, since they are not
//! made of answers; a page that shows them beside released figures says where they come from.

mod file;

use std::collections::BTreeMap;

use app::domain::measure::{Measure, Reading};
use futures::FutureExt;
use uuid::Uuid;

use crate::state::AppState;
use crate::store::{Connection, StoreError, measures};

pub use file::{COLUMNS, Fault, LineFault, read};

/// A measure with what was counted, oldest quarter first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    pub id: Uuid,
    pub measure: Measure,
    pub readings: Vec<Reading>,
}

/// Why something could not be recorded.
#[derive(Debug, thiserror::Error)]
pub enum MeasureError {
    #[error("the framework has no such statement")]
    NoSuchStatement,
    #[error("there is no such measure")]
    NoSuchMeasure,
    #[error("this statement has a measure of this name")]
    NameTaken,
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Every measure, in order of its statement and its name.
///
/// # Errors
/// When the store fails.
pub async fn all_measures(state: &AppState) -> Result<Vec<Recorded>, StoreError> {
    let mut connection = state.database.read().await?;
    let mut readings: BTreeMap<Uuid, Vec<Reading>> = BTreeMap::new();
    for (measure, reading) in measures::readings(&mut connection).await? {
        readings.entry(measure).or_default().push(reading);
    }
    let measures = measures::measures(&mut connection).await?;
    let with_readings = |(id, measure)| Recorded { readings: readings.remove(&id).unwrap_or_default(), id, measure };
    Ok(measures.into_iter().map(with_readings).collect())
}

/// Adds a measure without readings, and gives its id.
///
/// # Errors
/// When the framework has no such statement, the statement has a measure of this name, or the store fails.
pub async fn add_measure(state: &AppState, measure: Measure) -> Result<Uuid, MeasureError> {
    if state.framework.statement(&measure.statement).is_none() {
        return Err(MeasureError::NoSuchStatement);
    }
    let id = state.random.uuid();
    let is_new = state
        .database
        .write(move |connection| async move { measures::put_measure(connection, id, &measure).await }.boxed())
        .await?;
    if is_new { Ok(id) } else { Err(MeasureError::NameTaken) }
}

/// Records what was counted in a quarter, in place of what was recorded for it before.
///
/// # Errors
/// When there is no such measure, or the store fails.
pub async fn record(state: &AppState, id: Uuid, reading: Reading) -> Result<(), MeasureError> {
    let today = state.clock.today();
    state
        .database
        .write(move |connection| {
            async move {
                if !measures::measures(connection).await?.iter().any(|(known, _)| *known == id) {
                    return Err(MeasureError::NoSuchMeasure);
                }
                Ok(measures::put_reading(connection, id, reading, today).await?)
            }
            .boxed()
        })
        .await
}

/// Deletes a measure with its readings.
///
/// # Errors
/// When there is no such measure, or the store fails.
pub async fn delete_measure(state: &AppState, id: Uuid) -> Result<(), MeasureError> {
    let was_there = state
        .database
        .write(move |connection| async move { measures::delete_measure(connection, id).await }.boxed())
        .await?;
    if was_there { Ok(()) } else { Err(MeasureError::NoSuchMeasure) }
}

/// Records what a file holds, all of it or nothing. A measure that is known takes what the file says of it.
///
/// # Errors
/// When the store fails.
pub async fn import(state: &AppState, lines: Vec<(Measure, Reading)>) -> Result<(), StoreError> {
    let (today, random) = (state.clock.today(), state.random.clone());
    state
        .database
        .write(move |connection| {
            async move {
                for (measure, reading) in lines {
                    let id = id_of(connection, &measure).await?.unwrap_or_else(|| random.uuid());
                    measures::put_measure(connection, id, &measure).await?;
                    measures::put_reading(connection, id, reading, today).await?;
                }
                Ok(())
            }
            .boxed()
        })
        .await
}

async fn id_of(connection: &mut Connection, measure: &Measure) -> Result<Option<Uuid>, StoreError> {
    let is_it = |known: &Measure| known.statement == measure.statement && known.name == measure.name;
    Ok(measures::measures(connection).await?.into_iter().find(|(_, known)| is_it(known)).map(|(id, _)| id))
}
