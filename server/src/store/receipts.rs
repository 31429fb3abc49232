//! What is there under the words of a receipt.

use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;

use super::connection::on_connection;
use super::{Connection, StoreError};

/// The hash, of those that words may have, under which there is something: among the first a response by its receipt, among
/// the others a draft that is kept and has not expired. Words have something under one hash at most.
///
/// One query: words that are nobody's are what is tried most. It names its tables in the order in which
/// [`write_tables_anew`](super::upkeep::write_tables_anew) locks them, or the two could wait for each other in a circle.
pub async fn hash_in_use(
    connection: &mut Connection,
    receipts: &[[u8; 32]],
    kept: &[[u8; 32]],
    now: DateTime<Utc>,
) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(on_connection!(connection, |conn| {
        let mut query = QueryBuilder::new("SELECT words_hash FROM draft WHERE expires_at > ");
        query.push_bind(now).push(" AND words_hash IN (");
        let mut hashes = query.separated(", ");
        for hash in kept {
            hashes.push_bind(hash.to_vec());
        }
        query.push(") UNION ALL SELECT receipt_hash FROM response WHERE receipt_hash IN (");
        let mut hashes = query.separated(", ");
        for hash in receipts {
            hashes.push_bind(hash.to_vec());
        }
        query.push(")");
        query.build_query_scalar().fetch_optional(conn).await
    })?)
}
