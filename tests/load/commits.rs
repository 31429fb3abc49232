//! A limit of the disk: durable SQLite commits with the rows of journeys, in a bare loop on one connection.

use std::path::Path;
use std::time::{Duration, Instant};

use app::domain::quarter::Quarter;
use chrono::{NaiveDate, NaiveTime};
use server::random::Random;
use server::services::counting::{Contribution, Contributions};
use server::store::drafts::{SealedDraft, delete_drafts, save_drafts};
use server::store::responses::{Response, add_responses};
use server::store::submissions::{Submission, add_submissions};
use server::store::{Connection, StoreError, collections, questionnaires};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Executor};
use uuid::Uuid;

use super::stored::answers;

/// Writes the rows of so many journeys in each two commits, the drafts and then the sends, for so long. Gives journeys a
/// second.
pub async fn journeys_a_second(file: &Path, at_once: usize, time: Duration) -> anyhow::Result<f64> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .pragma("secure_delete", "ON")
        .pragma("journal_size_limit", "33554432")
        .pragma("wal_autocheckpoint", "4000")
        .disable_statement_logging();
    let mut connection = Connection::SqliteWriter(options.connect().await?);
    let collection = collections::collections(&mut connection).await?.remove(0);
    let version = questionnaires::version(&mut connection, &collection.questionnaire, collection.version).await?;
    let version = version.ok_or_else(|| anyhow::anyhow!("a version"))?;
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default();
    let expires_at = day.and_time(NaiveTime::MIN).and_utc();
    let (began, mut done) = (Instant::now(), 0);
    while began.elapsed() < time {
        let ids: Vec<Uuid> = (0..at_once).map(|_| Random::System.uuid()).collect();
        let drafts: Vec<SealedDraft> = ids
            .iter()
            .map(|id| SealedDraft { id: [*id.as_bytes(); 2].concat(), sealed: vec![7; 400], expires_at })
            .collect();
        execute(&mut connection, "BEGIN IMMEDIATE").await?;
        save_drafts(&mut connection, &drafts).await?;
        execute(&mut connection, "COMMIT").await?;
        let (mut contributions, mut responses, mut submissions) = (Contributions::default(), Vec::new(), Vec::new());
        for (id, draft) in ids.into_iter().zip(&drafts) {
            let (answers, quarter) = (answers(), Quarter::of(day));
            contributions.add(Contribution::of(&answers, &version), &collection.id, quarter, 1);
            responses.push(Response {
                collection: collection.id.clone(),
                id,
                quarter,
                submitted_on: day,
                receipt_hash: draft.id.clone(),
                answers,
                earlier: None,
            });
            submissions.push(Submission { key: draft.id.clone(), sealed_receipt: vec![7; 150], expires_at });
        }
        let ids: Vec<&Vec<u8>> = drafts.iter().map(|draft| &draft.id).collect();
        execute(&mut connection, "BEGIN IMMEDIATE").await?;
        delete_drafts(&mut connection, &ids).await?;
        add_submissions(&mut connection, &submissions).await?;
        add_responses(&mut connection, &responses).await?;
        contributions.write(&mut connection).await?;
        execute(&mut connection, "COMMIT").await?;
        done += at_once;
    }
    Ok(done as f64 / began.elapsed().as_secs_f64())
}

async fn execute(connection: &mut Connection, sql: &'static str) -> Result<(), StoreError> {
    if let Connection::SqliteWriter(inner) = connection {
        inner.execute(sql).await?;
    }
    Ok(())
}
