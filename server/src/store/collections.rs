//! Collections, and how many codes were made for them.

use std::collections::BTreeMap;

use app::domain::collection::{Access, Collection, Course};
use app::domain::place::Place;
use chrono::NaiveDate;
use uuid::Uuid;

use super::connection::on_connection;
use super::{Connection, StoreError};

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    name: String,
    questionnaire: String,
    version: i32,
    access: String,
    on_shared_devices: bool,
    agency: String,
    locality: String,
    course_name: Option<String>,
    course_provider: Option<String>,
    course_on: Option<NaiveDate>,
    opened_on: NaiveDate,
    closes_on: Option<NaiveDate>,
    closed_on: Option<NaiveDate>,
}

impl TryFrom<Row> for Collection {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let access = Access::from_code(&row.access).ok_or_else(|| StoreError::Inconsistent {
            table: "collection",
            id: row.id.clone(),
            what: format!("access {:?}", row.access),
        })?;
        Ok(Self {
            id: row.id,
            name: row.name,
            questionnaire: row.questionnaire,
            version: row.version,
            access,
            on_shared_devices: row.on_shared_devices,
            place: Place { agency: row.agency, locality: row.locality },
            course: row
                .course_name
                .zip(row.course_provider)
                .zip(row.course_on)
                .map(|((name, provider), held_on)| Course { name, provider, held_on }),
            opened_on: row.opened_on,
            closes_on: row.closes_on,
            closed_on: row.closed_on,
        })
    }
}

/// A collection by its id.
pub async fn collection(connection: &mut Connection, id: &str) -> Result<Option<Collection>, StoreError> {
    let row: Option<Row> = on_connection!(connection, |conn| {
        sqlx::query_as(
            "SELECT id, name, questionnaire, version, access, on_shared_devices, agency, locality, course_name,
                    course_provider, course_on, opened_on, closes_on, closed_on
             FROM collection WHERE id = $1",
        )
        .bind(id)
        .fetch_optional(conn)
        .await
    })?;
    row.map(Collection::try_from).transpose()
}

/// Every collection, newest first.
pub async fn collections(connection: &mut Connection) -> Result<Vec<Collection>, StoreError> {
    let rows: Vec<Row> = on_connection!(connection, |conn| {
        sqlx::query_as(
            "SELECT id, name, questionnaire, version, access, on_shared_devices, agency, locality, course_name,
                    course_provider, course_on, opened_on, closes_on, closed_on
             FROM collection ORDER BY opened_on DESC, name, id",
        )
        .fetch_all(conn)
        .await
    })?;
    rows.into_iter().map(Collection::try_from).collect()
}

/// Keeps a new collection.
pub async fn add_collection(connection: &mut Connection, collection: &Collection) -> Result<(), StoreError> {
    let course = collection.course.as_ref();
    on_connection!(connection, |conn| {
        sqlx::query(
            "INSERT INTO collection (id, name, questionnaire, version, access, on_shared_devices, agency, locality,
                                     course_name, course_provider, course_on, opened_on, closes_on, closed_on)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        )
        .bind(&collection.id)
        .bind(&collection.name)
        .bind(&collection.questionnaire)
        .bind(collection.version)
        .bind(collection.access.code())
        .bind(collection.on_shared_devices)
        .bind(&collection.place.agency)
        .bind(&collection.place.locality)
        .bind(course.map(|course| &course.name))
        .bind(course.map(|course| &course.provider))
        .bind(course.map(|course| course.held_on))
        .bind(collection.opened_on)
        .bind(collection.closes_on)
        .bind(collection.closed_on)
        .execute(conn)
        .await
        .map(drop)
    })?;
    Ok(())
}

/// Closes a collection for good. `false` when it was closed before, or is not there.
pub async fn close_collection(connection: &mut Connection, id: &str, on: NaiveDate) -> Result<bool, StoreError> {
    let changed = on_connection!(connection, |conn| {
        sqlx::query("UPDATE collection SET closed_on = $2 WHERE id = $1 AND closed_on IS NULL")
            .bind(id)
            .bind(on)
            .execute(conn)
            .await
            .map(|done| done.rows_affected())
    })?;
    Ok(changed == 1)
}

/// Codes that were made together.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct CodeBatch {
    pub id: Uuid,
    pub made_on: NaiveDate,
    pub quantity: i64,
}

/// Remembers that codes were made.
pub async fn add_batch(connection: &mut Connection, collection: &str, batch: &CodeBatch) -> Result<(), StoreError> {
    on_connection!(connection, |conn| {
        sqlx::query("INSERT INTO code_batch (id, collection, made_on, quantity) VALUES ($1, $2, $3, $4)")
            .bind(batch.id)
            .bind(collection)
            .bind(batch.made_on)
            .bind(batch.quantity)
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}

/// How many codes were made up to a day, by collection; none of those without.
pub async fn codes_made_until(
    connection: &mut Connection,
    day: NaiveDate,
) -> Result<BTreeMap<String, i64>, StoreError> {
    let rows: Vec<(String, i64)> = on_connection!(connection, |conn| {
        sqlx::query_as(
            "SELECT collection, CAST(sum(quantity) AS BIGINT) FROM code_batch WHERE made_on <= $1 GROUP BY collection",
        )
        .bind(day)
        .fetch_all(conn)
        .await
    })?;
    Ok(rows.into_iter().collect())
}

/// The batches of codes of a collection, oldest first.
pub async fn batches(connection: &mut Connection, collection: &str) -> Result<Vec<CodeBatch>, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query_as("SELECT id, made_on, quantity FROM code_batch WHERE collection = $1 ORDER BY made_on, id")
            .bind(collection)
            .fetch_all(conn)
            .await
    })?)
}
