//! Receipts of what was just sent, sealed, so that a repeated send gets the same one.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;

use super::connection::on_connection;
use super::{Connection, StoreError};

/// The sealed receipts of submission keys, for as long as they are kept.
pub async fn receipts_of(
    connection: &mut Connection,
    keys: &[impl AsRef<[u8]> + Sync],
    now: DateTime<Utc>,
) -> Result<HashMap<Vec<u8>, Vec<u8>>, StoreError> {
    if keys.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(Vec<u8>, Vec<u8>)> = on_connection!(connection, |conn| {
        let mut query = QueryBuilder::new("SELECT key, sealed_receipt FROM submission WHERE expires_at > ");
        query.push_bind(now).push(" AND key IN (");
        let mut list = query.separated(", ");
        for key in keys {
            list.push_bind(key.as_ref());
        }
        query.push(")");
        query.build_query_as().persistent(false).fetch_all(conn).await
    })?;
    Ok(rows.into_iter().collect())
}

/// A submission key with its sealed receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
    pub key: Vec<u8>,
    pub sealed_receipt: Vec<u8>,
    pub expires_at: DateTime<Utc>,
}

/// Keeps submission keys with their sealed receipts.
///
/// # Errors
/// [`StoreError::Conflict`] when one of the keys has been used.
pub async fn add_submissions(connection: &mut Connection, submissions: &[Submission]) -> Result<(), StoreError> {
    if submissions.is_empty() {
        return Ok(());
    }
    on_connection!(connection, |conn| {
        let mut query = QueryBuilder::new("INSERT INTO submission (key, sealed_receipt, expires_at) ");
        query.push_values(submissions, |mut row, submission| {
            row.push_bind(&submission.key).push_bind(&submission.sealed_receipt).push_bind(submission.expires_at);
        });
        query.build().persistent(false).execute(conn).await.map(drop)
    })?;
    Ok(())
}

/// Deletes what is past its time, and counts it.
pub async fn delete_expired_submissions(connection: &mut Connection, now: DateTime<Utc>) -> Result<u64, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query("DELETE FROM submission WHERE expires_at <= $1")
            .bind(now)
            .execute(conn)
            .await
            .map(|done| done.rows_affected())
    })?)
}
