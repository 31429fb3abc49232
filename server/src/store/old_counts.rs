//! Counts whose time is over. The figures that were made from them stay.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use sqlx::AssertSqlSafe;

use super::connection::on_connection;
use super::{Connection, StoreError};

/// The tables of counts: each has a collection and a quarter.
pub const COUNTS: [&str; 5] = ["response_tally", "item_tally", "outcome_tally", "group_tally", "pair_tally"];

/// The quarters up to one, as text, in which something is counted.
pub async fn quarters_counted_until(connection: &mut Connection, until: &str) -> Result<Vec<String>, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query_scalar(
            "SELECT quarter FROM response_tally WHERE quarter <= $1
             UNION SELECT quarter FROM outcome_tally WHERE quarter <= $1 ORDER BY quarter",
        )
        .bind(until)
        .fetch_all(conn)
        .await
    })?)
}

/// Whether a collection that is held counts in a quarter.
pub async fn is_quarter_held(connection: &mut Connection, quarter: &str) -> Result<bool, StoreError> {
    let held: Option<i32> = on_connection!(connection, |conn| {
        sqlx::query_scalar(
            "SELECT 1 FROM legal_hold JOIN outcome_tally ON outcome_tally.collection = legal_hold.collection
             WHERE legal_hold.ended_on IS NULL AND outcome_tally.quarter = $1 LIMIT 1",
        )
        .bind(quarter)
        .fetch_optional(conn)
        .await
    })?;
    Ok(held.is_some())
}

/// Deletes everything that is counted in a quarter, and notes of its release that it cannot be counted again. Gives how
/// many counts there were.
pub async fn delete_counts(connection: &mut Connection, quarter: &str, on: NaiveDate) -> Result<u64, StoreError> {
    let mut deleted = 0;
    for table in COUNTS {
        let sql = AssertSqlSafe(format!("DELETE FROM {table} WHERE quarter = $1"));
        deleted += on_connection!(&mut *connection, |conn| {
            sqlx::query(sql).bind(quarter).execute(conn).await.map(|done| done.rows_affected())
        })?;
    }
    on_connection!(connection, |conn| {
        sqlx::query(
            "INSERT INTO release_without_counts (release, deleted_on) SELECT id, $2 FROM release WHERE quarter = $1
             ON CONFLICT (release) DO NOTHING",
        )
        .bind(quarter)
        .bind(on)
        .execute(conn)
        .await
        .map(drop)
    })?;
    Ok(deleted)
}

/// The releases whose counts are deleted.
pub async fn releases_without_counts(connection: &mut Connection) -> Result<BTreeSet<String>, StoreError> {
    let releases: Vec<String> = on_connection!(connection, |conn| {
        sqlx::query_scalar("SELECT release FROM release_without_counts ORDER BY release").fetch_all(conn).await
    })?;
    Ok(releases.into_iter().collect())
}
