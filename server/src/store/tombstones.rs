//! What respondents took back or deleted, as keyed hashes: in a backup from before it is found again by them, and deleted.

use chrono::NaiveDate;
use sqlx::QueryBuilder;

use super::connection::on_connection;
use super::{Connection, StoreError};

/// What is left of something that was taken back: that it must not come back.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, sqlx::FromRow)]
pub struct Tombstone {
    /// Keyed hash of what it had at random: its id, or the hash of its words.
    pub hash: Vec<u8>,
    pub removed_on: NaiveDate,
}

/// Keeps tombstones. One that is there already stays.
pub async fn add_tombstones(connection: &mut Connection, tombstones: &[Tombstone]) -> Result<(), StoreError> {
    // Either database takes 32,766 values in a statement at least.
    for some in tombstones.chunks(10_000) {
        on_connection!(&mut *connection, |conn| {
            let mut query = QueryBuilder::new("INSERT INTO tombstone (hash, removed_on) ");
            query.push_values(some, |mut row, tombstone| {
                row.push_bind(&tombstone.hash).push_bind(tombstone.removed_on);
            });
            query.push(" ON CONFLICT (hash) DO NOTHING");
            query.build().execute(conn).await.map(drop)
        })?;
    }
    Ok(())
}

/// Every tombstone, in order of its hash.
pub async fn tombstones(connection: &mut Connection) -> Result<Vec<Tombstone>, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query_as("SELECT hash, removed_on FROM tombstone ORDER BY hash").fetch_all(conn).await
    })?)
}

/// Deletes the tombstones from before a day, and counts them.
pub async fn delete_tombstones_before(connection: &mut Connection, day: NaiveDate) -> Result<u64, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query("DELETE FROM tombstone WHERE removed_on < $1")
            .bind(day)
            .execute(conn)
            .await
            .map(|done| done.rows_affected())
    })?)
}
