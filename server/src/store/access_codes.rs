//! Access codes that have not been used, as keyed hashes.

use std::collections::HashSet;

use sqlx::QueryBuilder;

use super::connection::on_connection;
use super::{Connection, StoreError};

/// Keeps new codes. They are written in order of their hash, so that a row's place tells nothing about who got it.
pub async fn add_codes(connection: &mut Connection, collection: &str, hashes: &[[u8; 32]]) -> Result<(), StoreError> {
    let mut sorted: Vec<&[u8; 32]> = hashes.iter().collect();
    sorted.sort();
    for hash in sorted {
        on_connection!(&mut *connection, |conn| {
            sqlx::query("INSERT INTO access_code (hash, collection) VALUES ($1, $2)")
                .bind(hash.as_slice())
                .bind(collection)
                .execute(conn)
                .await
                .map(drop)
        })?;
    }
    Ok(())
}

/// The collection that an unused code lets somebody into.
pub async fn collection_of_code(connection: &mut Connection, hash: &[u8; 32]) -> Result<Option<String>, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query_scalar("SELECT collection FROM access_code WHERE hash = $1")
            .bind(hash.as_slice())
            .fetch_optional(conn)
            .await
    })?)
}

/// Deletes the unused codes of a collection, and counts them.
pub async fn delete_codes(connection: &mut Connection, collection: &str) -> Result<u64, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query("DELETE FROM access_code WHERE collection = $1")
            .bind(collection)
            .execute(conn)
            .await
            .map(|done| done.rows_affected())
    })?)
}

/// Uses codes up, and gives those that were there: the others were used before or never were.
pub async fn use_codes(connection: &mut Connection, hashes: &[[u8; 32]]) -> Result<HashSet<Vec<u8>>, StoreError> {
    if hashes.is_empty() {
        return Ok(HashSet::new());
    }
    let used: Vec<Vec<u8>> = on_connection!(connection, |conn| {
        let mut query = QueryBuilder::new("DELETE FROM access_code WHERE hash IN (");
        let mut list = query.separated(", ");
        for hash in hashes {
            list.push_bind(hash.as_slice());
        }
        query.push(") RETURNING hash");
        query.build_query_scalar().persistent(false).fetch_all(conn).await
    })?;
    Ok(used.into_iter().collect())
}
