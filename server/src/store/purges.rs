//! What was deleted because its time was over: how much of which class of data, on which day.

use chrono::NaiveDate;

use super::connection::on_connection;
use super::{Connection, StoreError};

/// How much was deleted of a class on a day.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Purged {
    pub done_on: NaiveDate,
    /// As the data map names it.
    pub class: String,
    pub deleted: i64,
}

/// Adds to what was deleted of a class on a day.
pub async fn add_purged(
    connection: &mut Connection,
    done_on: NaiveDate,
    class: &str,
    deleted: i64,
) -> Result<(), StoreError> {
    on_connection!(connection, |conn| {
        sqlx::query(
            "INSERT INTO purge (done_on, class, deleted) VALUES ($1, $2, $3)
             ON CONFLICT (done_on, class) DO UPDATE SET deleted = purge.deleted + excluded.deleted",
        )
        .bind(done_on)
        .bind(class)
        .bind(deleted)
        .execute(conn)
        .await
        .map(drop)
    })?;
    Ok(())
}

/// What was deleted, the newest day first.
pub async fn purged(connection: &mut Connection) -> Result<Vec<Purged>, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query_as("SELECT done_on, class, deleted FROM purge ORDER BY done_on DESC, class").fetch_all(conn).await
    })?)
}
