//! Restoring a backup: its rows, without what was taken back since.

use std::collections::HashSet;
use std::io::Read;
use std::sync::Arc;

use app::domain::questionnaire::QuestionnaireVersion;
use chrono::NaiveDate;
use futures::FutureExt;

use super::format::{BackupReader, Line};
use super::{BackupError, Header};
use crate::services::removal::{Removed, remove_responses};
use crate::state::AppState;
use crate::store::backups::{Heading, Values, add_rows, begin_restoring, kept_drafts_after, table_named};
use crate::store::responses::{Response, responses_sent_until};
use crate::store::tombstones::{Tombstone, add_tombstones, tombstones};
use crate::store::{Connection, Database, StoreError, collections, drafts, releases, upkeep};

/// Rows that are written at a time.
const AT_A_TIME: usize = 1_000;
/// Responses that are looked through at a time.
const LOOKED_THROUGH: i64 = 1_000;
/// After every day on which something was sent.
const ANY_DAY: NaiveDate = NaiveDate::from_ymd_opt(9999, 12, 31).expect("a day");

/// Puts the rows of a backup into an empty database, all or none. Gives how many.
///
/// # Errors
/// When there is something in the database, or the backup is damaged. The database is then as it was.
pub async fn load<R>(database: &Database, header: Header, reader: BackupReader<R>) -> Result<u64, BackupError>
where
    R: Read + Send + 'static,
{
    database
        .write_all(move |connection| {
            async move {
                begin_restoring(connection).await.map_err(|error| match error {
                    StoreError::Conflict => BackupError::NotEmpty,
                    other => other.into(),
                })?;
                load_tables(connection, &header, reader).await
            }
            .boxed()
        })
        .await
}

async fn load_tables<R: Read>(
    connection: &mut Connection,
    header: &Header,
    mut reader: BackupReader<R>,
) -> Result<u64, BackupError> {
    let mut heading: Option<Heading> = None;
    let mut rows: Vec<Values> = Vec::with_capacity(AT_A_TIME);
    loop {
        let line = reader.next_line()?;
        let goes_on = matches!(line, Line::Row(_)) && rows.len() < AT_A_TIME;
        if let Some(heading) = heading.as_ref().filter(|_| !goes_on) {
            add_rows(connection, heading, &std::mem::take(&mut rows)).await?;
        }
        match line {
            Line::Row(_) if heading.is_none() => return Err(BackupError::Damaged("a row is in no table".to_owned())),
            Line::Row(row) => rows.push(row),
            Line::Table(next) => heading = Some(known(next, header)?),
            Line::End { rows } => return Ok(rows),
        }
    }
}

/// A table that this Heard knows; the same as now, where the backup is not older.
fn known(heading: Heading, header: &Header) -> Result<Heading, BackupError> {
    let is_current = header.migration == Database::newest_migration();
    match table_named(&heading.table) {
        Some(table) if !is_current || Heading::of(table) == heading => Ok(heading),
        _ => Err(BackupError::Damaged(format!("no backup has this table: {}", heading.table))),
    }
}

/// What was restored and deleted again, because it was taken back after the backup.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RemovedAgain {
    pub responses: u64,
    pub drafts: u64,
}

/// Deletes what has a tombstone, among those given and those of the backup itself, and keeps the tombstones: other backups may
/// be restored later.
///
/// # Errors
/// When the store fails.
pub async fn remove_again(state: &AppState, given: Vec<Tombstone>) -> Result<RemovedAgain, StoreError> {
    state.database.write(move |c| async move { add_tombstones(c, &given).await }.boxed()).await?;
    let all = tombstones(&mut state.database.read().await?).await?;
    let hashes: HashSet<Vec<u8>> = all.into_iter().map(|tombstone| tombstone.hash).collect();
    let mut removed = RemovedAgain::default();
    if hashes.is_empty() {
        return Ok(removed);
    }
    let is_taken_back = |of: &[u8]| hashes.contains(state.key.hash_tombstone(of).as_slice());
    for collection in collections::collections(&mut state.database.read().await?).await? {
        let version = state.questionnaire(&collection.questionnaire, collection.version).await?;
        let mut after = None;
        loop {
            let mut connection = state.database.read().await?;
            let mut some =
                responses_sent_until(&mut connection, &collection.id, ANY_DAY, after, LOOKED_THROUGH).await?;
            drop(connection);
            let Some(last) = some.last() else { break };
            after = Some(last.id);
            some.retain(|response| is_taken_back(response.id.as_bytes()));
            if !some.is_empty() {
                removed.responses += remove_some(state, &version, some).await?;
            }
        }
    }
    let mut after = Vec::new();
    loop {
        let some = kept_drafts_after(&mut state.database.read().await?, &after, LOOKED_THROUGH).await?;
        let Some((last, _)) = some.last() else { return Ok(removed) };
        after = last.clone();
        for (id, words_hash) in some {
            if is_taken_back(&id) || is_taken_back(&words_hash) {
                removed.drafts += 1;
                state.database.write(move |c| async move { drafts::delete_drafts(c, &[id]).await }.boxed()).await?;
            }
        }
    }
}

async fn remove_some(
    state: &AppState,
    version: &Arc<QuestionnaireVersion>,
    some: Vec<Response>,
) -> Result<u64, StoreError> {
    let (removing, version) = (state.clone(), Arc::clone(version));
    state
        .database
        .write(move |connection| {
            async move {
                upkeep::hold_off_writing_anew(connection).await?;
                releases::hold_off_releases(connection).await?;
                let latest = releases::latest_released_quarter(connection).await?;
                let removed = remove_responses(&removing, connection, &some, &version, latest).await?;
                Ok(removed.iter().filter(|removed| **removed != Removed::NotThere).count() as u64)
            }
            .boxed()
        })
        .await
}
