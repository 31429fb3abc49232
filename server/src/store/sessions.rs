//! Who is signed in. Sessions live in the database, as hashes of their tokens, so that they can be ended there.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::connection::on_connection;
use super::{Connection, StoreError};

/// A session of a member of staff.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Session {
    pub account: Uuid,
    pub last_seen_at: DateTime<Utc>,
    /// When it ends, however busy it is.
    pub expires_at: DateTime<Utc>,
}

/// A session by the hash of its token.
pub async fn session(connection: &mut Connection, token_hash: &[u8]) -> Result<Option<Session>, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query_as("SELECT account, last_seen_at, expires_at FROM staff_session WHERE token_hash = $1")
            .bind(token_hash)
            .fetch_optional(conn)
            .await
    })?)
}

/// Begins a session.
pub async fn add_session(connection: &mut Connection, token_hash: &[u8], session: &Session) -> Result<(), StoreError> {
    on_connection!(connection, |conn| {
        sqlx::query("INSERT INTO staff_session (token_hash, account, last_seen_at, expires_at) VALUES ($1, $2, $3, $4)")
            .bind(token_hash)
            .bind(session.account)
            .bind(session.last_seen_at)
            .bind(session.expires_at)
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}

/// Notes that a session is in use.
pub async fn touch_session(
    connection: &mut Connection,
    token_hash: &[u8],
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    on_connection!(connection, |conn| {
        sqlx::query("UPDATE staff_session SET last_seen_at = $2 WHERE token_hash = $1")
            .bind(token_hash)
            .bind(now)
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}

/// Ends a session.
pub async fn end_session(connection: &mut Connection, token_hash: &[u8]) -> Result<(), StoreError> {
    on_connection!(connection, |conn| {
        sqlx::query("DELETE FROM staff_session WHERE token_hash = $1").bind(token_hash).execute(conn).await.map(drop)
    })?;
    Ok(())
}

/// Ends every session of an account.
pub async fn end_sessions_of(connection: &mut Connection, account: Uuid) -> Result<(), StoreError> {
    on_connection!(connection, |conn| {
        sqlx::query("DELETE FROM staff_session WHERE account = $1").bind(account).execute(conn).await.map(drop)
    })?;
    Ok(())
}

/// Deletes sessions that are past their time, or that nobody has used since `idle_since`; counts them.
pub async fn delete_expired_sessions(
    connection: &mut Connection,
    now: DateTime<Utc>,
    idle_since: DateTime<Utc>,
) -> Result<u64, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query("DELETE FROM staff_session WHERE expires_at <= $1 OR last_seen_at <= $2")
            .bind(now)
            .bind(idle_since)
            .execute(conn)
            .await
            .map(|done| done.rows_affected())
    })?)
}
