//! Answers that have not been sent, sealed so that only the respondent's cookie opens them.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;

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

/// Sealed drafts that nobody else can change until the transaction ends, by their ids.
pub async fn drafts_to_change(
    connection: &mut Connection,
    ids: &[impl AsRef<[u8]> + Sync],
    now: DateTime<Utc>,
) -> Result<HashMap<Vec<u8>, Vec<u8>>, StoreError> {
    // SQLite has one writer, and no row locks. Who takes rows in the same order cannot wait for one another in a circle.
    let end = if connection.is_postgres() { ") ORDER BY id FOR UPDATE" } else { ")" };
    drafts_that(connection, ids, now, end).await
}

/// Sealed drafts that have not expired, by their ids.
pub async fn drafts(
    connection: &mut Connection,
    ids: &[impl AsRef<[u8]> + Sync],
    now: DateTime<Utc>,
) -> Result<HashMap<Vec<u8>, Vec<u8>>, StoreError> {
    drafts_that(connection, ids, now, ")").await
}

async fn drafts_that(
    connection: &mut Connection,
    ids: &[impl AsRef<[u8]> + Sync],
    now: DateTime<Utc>,
    end: &'static str,
) -> Result<HashMap<Vec<u8>, Vec<u8>>, StoreError> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(Vec<u8>, Vec<u8>)> = on_connection!(connection, |conn| {
        let mut query = QueryBuilder::new("SELECT id, sealed FROM draft WHERE expires_at > ");
        query.push_bind(now).push(" AND id IN (");
        let mut list = query.separated(", ");
        for id in ids {
            list.push_bind(id.as_ref());
        }
        query.push(end);
        query.build_query_as().persistent(false).fetch_all(conn).await
    })?;
    Ok(rows.into_iter().collect())
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

/// A draft as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedDraft {
    pub id: Vec<u8>,
    pub sealed: Vec<u8>,
    pub expires_at: DateTime<Utc>,
}

/// Keeps drafts, in place of what they were before. Each expires when it was going to.
pub async fn save_drafts(connection: &mut Connection, drafts: &[SealedDraft]) -> Result<(), StoreError> {
    if drafts.is_empty() {
        return Ok(());
    }
    on_connection!(connection, |conn| {
        let mut query = QueryBuilder::new("INSERT INTO draft (id, sealed, expires_at) ");
        query.push_values(drafts, |mut row, draft| {
            row.push_bind(&draft.id).push_bind(&draft.sealed).push_bind(draft.expires_at);
        });
        query.push(" ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed");
        query.build().persistent(false).execute(conn).await.map(drop)
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

/// Deletes drafts, and counts those that were there.
pub async fn delete_drafts(connection: &mut Connection, ids: &[impl AsRef<[u8]> + Sync]) -> Result<u64, StoreError> {
    if ids.is_empty() {
        return Ok(0);
    }
    Ok(on_connection!(connection, |conn| {
        let mut query = QueryBuilder::new("DELETE FROM draft WHERE id IN (");
        let mut list = query.separated(", ");
        for id in ids {
            list.push_bind(id.as_ref());
        }
        query.push(")");
        query.build().persistent(false).execute(conn).await.map(|done| done.rows_affected())
    })?)
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
