//! Which response follows which: a later one names the receipt of the earlier.

use app::domain::answer::Answers;
use app::domain::quarter::Quarter;
use sqlx::types::Json;
use uuid::Uuid;

use super::connection::on_connection;
use super::responses::{Response, Row};
use super::{Connection, StoreError};

/// Holds off everybody else who links responses or ends a link, until the transaction ends: what is linked is counted with
/// what both say, which must not change meanwhile. It comes after [`hold_off_releases`](super::releases::hold_off_releases),
/// and before anything is locked by what a response says.
pub async fn hold_off_linking(connection: &mut Connection) -> Result<(), StoreError> {
    // SQLite has one writer.
    if let Connection::PostgresWriter(transaction) = connection {
        sqlx::query("SELECT pg_advisory_xact_lock(4273492)").execute(&mut **transaction).await?;
    }
    Ok(())
}

/// The response that follows the one with this receipt.
pub async fn response_after(connection: &mut Connection, receipt_hash: &[u8]) -> Result<Option<Response>, StoreError> {
    let row: Option<Row> = on_connection!(connection, |conn| {
        sqlx::query_as(
            "SELECT collection, id, quarter, submitted_on, receipt_hash, answers, earlier
             FROM response WHERE earlier = $1",
        )
        .bind(receipt_hash)
        .fetch_optional(conn)
        .await
    })?;
    row.map(Response::try_from).transpose()
}

/// Makes the response that follows the one with this receipt follow none.
pub async fn end_link(connection: &mut Connection, receipt_hash: &[u8]) -> Result<(), StoreError> {
    on_connection!(connection, |conn| {
        sqlx::query("UPDATE response SET earlier = NULL WHERE earlier = $1")
            .bind(receipt_hash)
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}

/// Two responses that are linked, as they are counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Linked {
    /// Of the later.
    pub id: Uuid,
    /// The collection of the earlier.
    pub earlier_in: String,
    pub earlier: Answers,
    /// The quarter that the later counts in.
    pub quarter: Quarter,
    pub later: Answers,
}

#[derive(sqlx::FromRow)]
struct LinkedRow {
    id: Uuid,
    earlier_in: String,
    earlier: Json<Answers>,
    quarter: String,
    later: Json<Answers>,
}

/// The next pairs whose later response is of a collection, in order of its id, at most `limit`; for a recount.
pub async fn linked_after(
    connection: &mut Connection,
    collection: &str,
    after: Option<Uuid>,
    limit: i64,
) -> Result<Vec<Linked>, StoreError> {
    let rows: Vec<LinkedRow> = on_connection!(connection, |conn| {
        sqlx::query_as(
            "SELECT response.id, before.collection AS earlier_in, before.answers AS earlier, response.quarter, response.answers AS later
             FROM response JOIN response AS before ON before.receipt_hash = response.earlier
             WHERE response.collection = $1 AND response.earlier IS NOT NULL AND response.id > $2
             ORDER BY response.id LIMIT $3",
        )
        .bind(collection)
        .bind(after.unwrap_or(Uuid::nil()))
        .bind(limit)
        .fetch_all(conn)
        .await
    })?;
    rows.into_iter()
        .map(|row| {
            let quarter = row.quarter.parse().map_err(|_| StoreError::Inconsistent {
                table: "response",
                // Which response it is must not reach a log.
                id: format!("in {collection}"),
                what: format!("quarter {:?}", row.quarter),
            })?;
            Ok(Linked { id: row.id, earlier_in: row.earlier_in, earlier: row.earlier.0, quarter, later: row.later.0 })
        })
        .collect()
}
