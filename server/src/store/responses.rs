//! Responses: what was sent, one row each, without a name and without a time.

use app::domain::answer::Answers;
use app::domain::quarter::Quarter;
use chrono::NaiveDate;
use serde_json::value::RawValue;
use sqlx::QueryBuilder;
use sqlx::types::Json;
use uuid::Uuid;

use super::connection::on_connection;
use super::{Connection, StoreError};

/// A response as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    pub collection: String,
    pub id: Uuid,
    /// The quarter that it counts in.
    pub quarter: Quarter,
    pub submitted_on: NaiveDate,
    /// Keyed hash of the receipt's words.
    pub receipt_hash: Vec<u8>,
    /// The answers that count.
    pub answers: Answers,
    /// The receipt of the response that it follows, where its sender typed the words of that.
    pub earlier: Option<Vec<u8>>,
}

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    collection: String,
    id: Uuid,
    quarter: String,
    submitted_on: NaiveDate,
    receipt_hash: Vec<u8>,
    answers: Json<Answers>,
    earlier: Option<Vec<u8>>,
}

impl TryFrom<Row> for Response {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let quarter = row.quarter.parse().map_err(|_| StoreError::Inconsistent {
            table: "response",
            // Which response it is must not reach a log.
            id: format!("in {}", row.collection),
            what: format!("quarter {:?}", row.quarter),
        })?;
        Ok(Self {
            collection: row.collection,
            id: row.id,
            quarter,
            submitted_on: row.submitted_on,
            receipt_hash: row.receipt_hash,
            answers: row.answers.0,
            earlier: row.earlier,
        })
    }
}

/// Keeps responses.
pub async fn add_responses(connection: &mut Connection, responses: &[Response]) -> Result<(), StoreError> {
    // Either database takes 32,766 values in a statement at least.
    const AT_A_TIME: usize = 1_000;
    for some in responses.chunks(AT_A_TIME) {
        on_connection!(&mut *connection, |conn| {
            let mut query = QueryBuilder::new(
                "INSERT INTO response (collection, id, quarter, submitted_on, receipt_hash, answers, earlier) ",
            );
            query.push_values(some, |mut row, response| {
                row.push_bind(&response.collection)
                    .push_bind(response.id)
                    .push_bind(response.quarter.to_string())
                    .push_bind(response.submitted_on)
                    .push_bind(&response.receipt_hash)
                    .push_bind(Json(&response.answers))
                    .push_bind(&response.earlier);
            });
            query.build().persistent(false).execute(conn).await.map(drop)
        })?;
    }
    Ok(())
}

/// The response whose receipt has this hash: its sender's own view.
pub async fn response_with_receipt(
    connection: &mut Connection,
    receipt_hash: &[u8],
) -> Result<Option<Response>, StoreError> {
    let row: Option<Row> = on_connection!(connection, |conn| {
        sqlx::query_as(
            "SELECT collection, id, quarter, submitted_on, receipt_hash, answers, earlier
             FROM response WHERE receipt_hash = $1",
        )
        .bind(receipt_hash)
        .fetch_optional(conn)
        .await
    })?;
    row.map(Response::try_from).transpose()
}

/// Deletes a response. `false` when it was not there.
pub async fn delete_response(connection: &mut Connection, collection: &str, id: Uuid) -> Result<bool, StoreError> {
    let deleted = on_connection!(connection, |conn| {
        sqlx::query("DELETE FROM response WHERE collection = $1 AND id = $2")
            .bind(collection)
            .bind(id)
            .execute(conn)
            .await
            .map(|done| done.rows_affected())
    })?;
    Ok(deleted == 1)
}

/// The responses of a collection in order of their id; for a recount.
pub async fn responses_in_collection(
    connection: &mut Connection,
    collection: &str,
) -> Result<Vec<Response>, StoreError> {
    let rows: Vec<Row> = on_connection!(connection, |conn| {
        sqlx::query_as(
            "SELECT collection, id, quarter, submitted_on, receipt_hash, answers, earlier
             FROM response WHERE collection = $1 ORDER BY id",
        )
        .bind(collection)
        .fetch_all(conn)
        .await
    })?;
    rows.into_iter().map(Response::try_from).collect()
}

/// The next responses of a collection, in order of their id, that were sent until a day; at most `limit`.
pub async fn responses_sent_until(
    connection: &mut Connection,
    collection: &str,
    day: NaiveDate,
    after: Option<Uuid>,
    limit: i64,
) -> Result<Vec<Response>, StoreError> {
    let rows: Vec<Row> = on_connection!(connection, |conn| {
        sqlx::query_as(
            "SELECT collection, id, quarter, submitted_on, receipt_hash, answers, earlier
             FROM response WHERE collection = $1 AND id > $2 AND submitted_on <= $3 ORDER BY id LIMIT $4",
        )
        .bind(collection)
        .bind(after.unwrap_or(Uuid::nil()))
        .bind(day)
        .bind(limit)
        .fetch_all(conn)
        .await
    })?;
    rows.into_iter().map(Response::try_from).collect()
}

/// What a recount needs of a response. The answers are read where they are counted.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Sent {
    pub id: Uuid,
    /// As written by [`Quarter`].
    pub quarter: String,
    pub answers: Json<Box<RawValue>>,
}

/// The next responses of a collection in order of their id, at most `limit`; for a recount.
pub async fn sent_after(
    connection: &mut Connection,
    collection: &str,
    after: Option<Uuid>,
    limit: i64,
) -> Result<Vec<Sent>, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query_as(
            "SELECT id, quarter, answers FROM response WHERE collection = $1 AND id > $2 ORDER BY id LIMIT $3",
        )
        .bind(collection)
        .bind(after.unwrap_or(Uuid::nil()))
        .bind(limit)
        .fetch_all(conn)
        .await
    })?)
}

/// How many responses a collection had by the end of the day before: a count that moves once a day.
pub async fn responses_before(
    connection: &mut Connection,
    collection: &str,
    day: NaiveDate,
) -> Result<i64, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query_scalar("SELECT count(*) FROM response WHERE collection = $1 AND submitted_on < $2")
            .bind(collection)
            .bind(day)
            .fetch_one(conn)
            .await
    })?)
}
