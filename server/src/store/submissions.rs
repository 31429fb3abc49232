//! Receipts of what was just sent, sealed, so that a repeated send gets the same one.

use chrono::{DateTime, Utc};

use super::connection::on_connection;
use super::{Connection, StoreError};

/// The sealed receipt of a submission key, for as long as it is kept.
pub async fn receipt_of(
    connection: &mut Connection,
    key: &[u8],
    now: DateTime<Utc>,
) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query_scalar("SELECT sealed_receipt FROM submission WHERE key = $1 AND expires_at > $2")
            .bind(key)
            .bind(now)
            .fetch_optional(conn)
            .await
    })?)
}

/// Keeps a submission key with its sealed receipt.
///
/// # Errors
/// [`StoreError::Conflict`] when the key has been used.
pub async fn add_submission(
    connection: &mut Connection,
    key: &[u8],
    sealed_receipt: &[u8],
    expires_at: DateTime<Utc>,
) -> Result<(), StoreError> {
    on_connection!(connection, |conn| {
        sqlx::query("INSERT INTO submission (key, sealed_receipt, expires_at) VALUES ($1, $2, $3)")
            .bind(key)
            .bind(sealed_receipt)
            .bind(expires_at)
            .execute(conn)
            .await
            .map(drop)
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
