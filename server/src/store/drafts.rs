//! Answers that have not been sent, sealed so that only the respondent's cookie opens them.

use chrono::{DateTime, Utc};

use super::connection::on_connection;
use super::{Connection, StoreError};

/// A sealed draft that has not expired.
pub async fn draft(connection: &mut Connection, id: &[u8], now: DateTime<Utc>) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query_scalar("SELECT sealed FROM draft WHERE id = $1 AND expires_at > $2")
            .bind(id)
            .bind(now)
            .fetch_optional(conn)
            .await
    })?)
}

/// A sealed draft that nobody else can change until the transaction ends.
pub async fn draft_to_change(
    connection: &mut Connection,
    id: &[u8],
    now: DateTime<Utc>,
) -> Result<Option<Vec<u8>>, StoreError> {
    // SQLite has one writer, and no row locks.
    if !connection.is_postgres() {
        return draft(connection, id, now).await;
    }
    Ok(on_connection!(connection, |conn| {
        sqlx::query_scalar("SELECT sealed FROM draft WHERE id = $1 AND expires_at > $2 FOR UPDATE")
            .bind(id)
            .bind(now)
            .fetch_optional(conn)
            .await
    })?)
}

/// When a draft expires.
pub async fn expiry_of_draft(connection: &mut Connection, id: &[u8]) -> Result<Option<DateTime<Utc>>, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query_scalar("SELECT expires_at FROM draft WHERE id = $1").bind(id).fetch_optional(conn).await
    })?)
}

/// Takes a draft away, because it is being sent.
pub async fn take_draft(
    connection: &mut Connection,
    id: &[u8],
    now: DateTime<Utc>,
) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query_scalar("DELETE FROM draft WHERE id = $1 AND expires_at > $2 RETURNING sealed")
            .bind(id)
            .bind(now)
            .fetch_optional(conn)
            .await
    })?)
}

/// Keeps a draft, in place of what it was before. It expires when it was going to.
pub async fn save_draft(
    connection: &mut Connection,
    id: &[u8],
    sealed: &[u8],
    expires_at: DateTime<Utc>,
) -> Result<(), StoreError> {
    on_connection!(connection, |conn| {
        sqlx::query(
            "INSERT INTO draft (id, sealed, expires_at) VALUES ($1, $2, $3)
             ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed",
        )
        .bind(id)
        .bind(sealed)
        .bind(expires_at)
        .execute(conn)
        .await
        .map(drop)
    })?;
    Ok(())
}

/// Moves the time at which a draft expires.
pub async fn put_off_expiry(
    connection: &mut Connection,
    id: &[u8],
    expires_at: DateTime<Utc>,
) -> Result<(), StoreError> {
    on_connection!(connection, |conn| {
        sqlx::query("UPDATE draft SET expires_at = $2 WHERE id = $1 AND words_hash IS NULL")
            .bind(id)
            .bind(expires_at)
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}

/// Whether a draft is kept for whoever has its words, and so in backups.
pub async fn is_kept_draft(connection: &mut Connection, id: &[u8]) -> Result<bool, StoreError> {
    let kept: Option<i32> = on_connection!(connection, |conn| {
        sqlx::query_scalar("SELECT 1 FROM draft WHERE id = $1 AND words_hash IS NOT NULL")
            .bind(id)
            .fetch_optional(conn)
            .await
    })?;
    Ok(kept.is_some())
}

/// Deletes a draft. `false` when it was not there.
pub async fn delete_draft(connection: &mut Connection, id: &[u8]) -> Result<bool, StoreError> {
    let deleted = on_connection!(connection, |conn| {
        sqlx::query("DELETE FROM draft WHERE id = $1").bind(id).execute(conn).await.map(|done| done.rows_affected())
    })?;
    Ok(deleted == 1)
}

/// Deletes the drafts that have expired, and counts them.
pub async fn delete_expired_drafts(connection: &mut Connection, now: DateTime<Utc>) -> Result<u64, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query("DELETE FROM draft WHERE expires_at <= $1")
            .bind(now)
            .execute(conn)
            .await
            .map(|done| done.rows_affected())
    })?)
}

/// A draft that is kept for whoever has its words.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct KeptDraft {
    pub id: Vec<u8>,
    pub sealed: Vec<u8>,
    /// Keyed hash of the words.
    pub words_hash: Vec<u8>,
    /// What opens the draft, wrapped under the words.
    pub wrapped_token: Vec<u8>,
    pub expires_at: DateTime<Utc>,
}

/// Keeps a draft for whoever has its words.
///
/// # Errors
/// [`StoreError::Conflict`] when one is kept under these words.
pub async fn keep_draft(connection: &mut Connection, kept: &KeptDraft) -> Result<(), StoreError> {
    on_connection!(connection, |conn| {
        sqlx::query("INSERT INTO draft (id, sealed, expires_at, words_hash, wrapped_token) VALUES ($1, $2, $3, $4, $5)")
            .bind(&kept.id)
            .bind(&kept.sealed)
            .bind(kept.expires_at)
            .bind(&kept.words_hash)
            .bind(&kept.wrapped_token)
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}

/// The draft that is kept under words with this hash, if it has not expired.
pub async fn draft_with_words(
    connection: &mut Connection,
    words_hash: &[u8],
    now: DateTime<Utc>,
) -> Result<Option<KeptDraft>, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query_as(
            "SELECT id, sealed, words_hash, wrapped_token, expires_at FROM draft
             WHERE words_hash = $1 AND expires_at > $2",
        )
        .bind(words_hash)
        .bind(now)
        .fetch_optional(conn)
        .await
    })?)
}
