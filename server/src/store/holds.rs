//! Collections that are kept from being purged, since a concern needs them.

use chrono::NaiveDate;
use uuid::Uuid;

use super::connection::on_connection;
use super::{Connection, StoreError};

/// A legal hold.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Hold {
    pub id: Uuid,
    pub collection: String,
    pub reason: String,
    /// By name.
    pub made_by: String,
    pub made_on: NaiveDate,
    pub ended_by: Option<String>,
    pub ended_on: Option<NaiveDate>,
}

/// Holds off everybody else who makes a hold or purges, until the transaction ends: what a hold keeps is there when it is
/// made, and stays. It comes before anything else is locked.
pub async fn hold_off_purging(connection: &mut Connection) -> Result<(), StoreError> {
    // SQLite has one writer.
    if let Connection::PostgresWriter(transaction) = connection {
        sqlx::query("SELECT pg_advisory_xact_lock(4273493)").execute(&mut **transaction).await?;
    }
    Ok(())
}

/// Keeps a new hold.
pub async fn add_hold(connection: &mut Connection, hold: &Hold) -> Result<(), StoreError> {
    on_connection!(connection, |conn| {
        sqlx::query(
            "INSERT INTO legal_hold (id, collection, reason, made_by, made_on, ended_by, ended_on)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(hold.id)
        .bind(&hold.collection)
        .bind(&hold.reason)
        .bind(&hold.made_by)
        .bind(hold.made_on)
        .bind(&hold.ended_by)
        .bind(hold.ended_on)
        .execute(conn)
        .await
        .map(drop)
    })?;
    Ok(())
}

/// Ends a hold. `false` when it was ended before, or is not there.
pub async fn end_hold(connection: &mut Connection, id: Uuid, by: &str, on: NaiveDate) -> Result<bool, StoreError> {
    let ended = on_connection!(connection, |conn| {
        sqlx::query("UPDATE legal_hold SET ended_by = $2, ended_on = $3 WHERE id = $1 AND ended_on IS NULL")
            .bind(id)
            .bind(by)
            .bind(on)
            .execute(conn)
            .await
            .map(|done| done.rows_affected())
    })?;
    Ok(ended == 1)
}

/// Every hold: those that hold first, then the newest.
pub async fn holds(connection: &mut Connection) -> Result<Vec<Hold>, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query_as(
            "SELECT id, collection, reason, made_by, made_on, ended_by, ended_on FROM legal_hold
             ORDER BY CASE WHEN ended_on IS NULL THEN 0 ELSE 1 END, made_on DESC, collection, id",
        )
        .fetch_all(conn)
        .await
    })?)
}

/// Whether something keeps a collection from being purged.
pub async fn is_held(connection: &mut Connection, collection: &str) -> Result<bool, StoreError> {
    let held: Option<i32> = on_connection!(connection, |conn| {
        sqlx::query_scalar("SELECT 1 FROM legal_hold WHERE collection = $1 AND ended_on IS NULL LIMIT 1")
            .bind(collection)
            .fetch_optional(conn)
            .await
    })?;
    Ok(held.is_some())
}
