//! Measures from elsewhere than answers, with what was counted in each quarter.

use app::domain::measure::{Measure, Reading};
use app::domain::quarter::Quarter;
use chrono::NaiveDate;
use uuid::Uuid;

use super::connection::on_connection;
use super::{Connection, StoreError};

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    statement: String,
    name: String,
    definition: String,
    source: String,
    kind: String,
    better: String,
}

impl TryFrom<Row> for (Uuid, Measure) {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let inconsistent = |what: String| StoreError::Inconsistent { table: "measure", id: row.id.to_string(), what };
        let measure = Measure {
            kind: row.kind.parse().map_err(|_| inconsistent(format!("kind {:?}", row.kind)))?,
            better: row.better.parse().map_err(|_| inconsistent(format!("better {:?}", row.better)))?,
            statement: row.statement,
            name: row.name,
            definition: row.definition,
            source: row.source,
        };
        Ok((row.id, measure))
    }
}

#[derive(sqlx::FromRow)]
struct ReadingRow {
    measure: Uuid,
    quarter: String,
    numerator: i64,
    denominator: i64,
}

impl TryFrom<ReadingRow> for (Uuid, Reading) {
    type Error = StoreError;

    fn try_from(row: ReadingRow) -> Result<Self, StoreError> {
        let inconsistent = |what| StoreError::Inconsistent {
            table: "measure_reading",
            id: format!("{} {}", row.measure, row.quarter),
            what,
        };
        let quarter = row.quarter.parse().map_err(|_| inconsistent("its quarter".to_owned()))?;
        let reading = Reading::new(quarter, row.numerator, row.denominator);
        Ok((row.measure, reading.map_err(|error| inconsistent(error.to_string()))?))
    }
}

/// Every measure, in order of its statement and its name.
pub async fn measures(connection: &mut Connection) -> Result<Vec<(Uuid, Measure)>, StoreError> {
    let rows: Vec<Row> = on_connection!(connection, |conn| {
        sqlx::query_as(
            "SELECT id, statement, name, definition, source, kind, better FROM measure ORDER BY statement, name",
        )
        .fetch_all(conn)
        .await
    })?;
    rows.into_iter().map(<(Uuid, Measure)>::try_from).collect()
}

/// Every reading with its measure, oldest quarter first.
pub async fn readings(connection: &mut Connection) -> Result<Vec<(Uuid, Reading)>, StoreError> {
    let rows: Vec<ReadingRow> = on_connection!(connection, |conn| {
        sqlx::query_as("SELECT measure, quarter, numerator, denominator FROM measure_reading ORDER BY quarter, measure")
            .fetch_all(conn)
            .await
    })?;
    rows.into_iter().map(<(Uuid, Reading)>::try_from).collect()
}

/// Keeps a measure under its id, in place of what was there. `false` where its statement has another measure of this name.
pub async fn put_measure(connection: &mut Connection, id: Uuid, measure: &Measure) -> Result<bool, StoreError> {
    let changed = on_connection!(connection, |conn| {
        sqlx::query(
            "INSERT INTO measure (id, statement, name, definition, source, kind, better)
             SELECT $1, $2, $3, $4, $5, $6, $7
             WHERE NOT EXISTS (SELECT 1 FROM measure WHERE statement = $2 AND name = $3 AND id <> $1)
             ON CONFLICT (id) DO UPDATE SET statement = excluded.statement, name = excluded.name,
                 definition = excluded.definition, source = excluded.source, kind = excluded.kind,
                 better = excluded.better",
        )
        .bind(id)
        .bind(&measure.statement)
        .bind(&measure.name)
        .bind(&measure.definition)
        .bind(&measure.source)
        .bind(measure.kind.code())
        .bind(measure.better.code())
        .execute(conn)
        .await
        .map(|done| done.rows_affected())
    })?;
    Ok(changed == 1)
}

/// Keeps a reading, in place of what was there for its quarter.
pub async fn put_reading(
    connection: &mut Connection,
    measure: Uuid,
    reading: Reading,
    recorded_on: NaiveDate,
) -> Result<(), StoreError> {
    on_connection!(connection, |conn| {
        sqlx::query(
            "INSERT INTO measure_reading (measure, quarter, numerator, denominator, recorded_on)
             VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (measure, quarter) DO UPDATE SET numerator = excluded.numerator,
                 denominator = excluded.denominator, recorded_on = excluded.recorded_on",
        )
        .bind(measure)
        .bind(reading.quarter.to_string())
        .bind(reading.numerator)
        .bind(reading.denominator)
        .bind(recorded_on)
        .execute(conn)
        .await
        .map(drop)
    })?;
    Ok(())
}

/// Deletes a measure with its readings. `false` when there is none.
pub async fn delete_measure(connection: &mut Connection, id: Uuid) -> Result<bool, StoreError> {
    on_connection!(&mut *connection, |conn| {
        sqlx::query("DELETE FROM measure_reading WHERE measure = $1").bind(id).execute(conn).await.map(drop)
    })?;
    let deleted = on_connection!(connection, |conn| {
        sqlx::query("DELETE FROM measure WHERE id = $1").bind(id).execute(conn).await.map(|done| done.rows_affected())
    })?;
    Ok(deleted == 1)
}

/// Deletes the readings of the quarters before one, and counts them.
pub async fn delete_readings_before(connection: &mut Connection, quarter: Quarter) -> Result<u64, StoreError> {
    // Quarters are written so that their order is the order of their text.
    Ok(on_connection!(connection, |conn| {
        sqlx::query("DELETE FROM measure_reading WHERE quarter < $1")
            .bind(quarter.to_string())
            .execute(conn)
            .await
            .map(|done| done.rows_affected())
    })?)
}
