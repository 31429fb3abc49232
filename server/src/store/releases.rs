//! Releases: published figures, frozen.

use app::domain::audience::Audience;
use app::domain::figure::Method;
use app::domain::place::Scope;
use app::domain::quarter::Quarter;
use chrono::NaiveDate;
use sqlx::types::Json;
use uuid::Uuid;

use super::connection::on_connection;
use super::{Connection, StoreError};

/// A release without its figures.
#[derive(Clone, Debug, PartialEq)]
pub struct ReleaseRow {
    pub id: String,
    pub quarter: Quarter,
    pub cut_on: NaiveDate,
    pub cut_by: Option<Uuid>,
    pub method: Method,
    pub digest: String,
}

/// A figure of a release. Both numbers are missing where it is hidden.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FigureRow {
    pub statement: String,
    pub audience: Audience,
    pub scope: Scope,
    pub base: Option<i64>,
    pub positive: Option<i64>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    quarter: String,
    cut_on: NaiveDate,
    cut_by: Option<Uuid>,
    method: Json<Method>,
    digest: String,
}

impl TryFrom<Row> for ReleaseRow {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let quarter = row.quarter.parse().map_err(|_| StoreError::Inconsistent {
            table: "release",
            id: row.id.clone(),
            what: format!("quarter {:?}", row.quarter),
        })?;
        Ok(Self {
            id: row.id,
            quarter,
            cut_on: row.cut_on,
            cut_by: row.cut_by,
            method: row.method.0,
            digest: row.digest,
        })
    }
}

/// Every release, oldest quarter first.
pub async fn releases(connection: &mut Connection) -> Result<Vec<ReleaseRow>, StoreError> {
    let rows: Vec<Row> = on_connection!(connection, |conn| {
        sqlx::query_as("SELECT id, quarter, cut_on, cut_by, method, digest FROM release ORDER BY quarter")
            .fetch_all(conn)
            .await
    })?;
    rows.into_iter().map(ReleaseRow::try_from).collect()
}

/// The newest quarter that has been released.
pub async fn latest_released_quarter(connection: &mut Connection) -> Result<Option<Quarter>, StoreError> {
    let quarter: Option<String> = on_connection!(connection, |conn| {
        sqlx::query_scalar("SELECT max(quarter) FROM release").fetch_one(conn).await
    })?;
    quarter
        .map(|text| {
            text.parse().map_err(|_| StoreError::Inconsistent {
                table: "release",
                id: text.clone(),
                what: "its quarter".to_owned(),
            })
        })
        .transpose()
}

/// Holds off releases until the transaction ends, so that what is counted in a quarter is counted before it is frozen.
/// SQLite has one writer and needs nothing.
pub async fn hold_off_releases(connection: &mut Connection) -> Result<(), StoreError> {
    lock(connection, "SELECT pg_advisory_xact_lock_shared(4273491)").await
}

/// Waits for every send and withdrawal that is under way, and holds off new ones until the transaction ends.
pub async fn hold_off_counting(connection: &mut Connection) -> Result<(), StoreError> {
    lock(connection, "SELECT pg_advisory_xact_lock(4273491)").await
}

async fn lock(connection: &mut Connection, sql: &'static str) -> Result<(), StoreError> {
    if let Connection::PostgresWriter(transaction) = connection {
        sqlx::query(sql).execute(&mut **transaction).await?;
    }
    Ok(())
}

/// Keeps a release with its figures.
///
/// # Errors
/// [`StoreError::Conflict`] when its quarter has been released.
pub async fn add_release(
    connection: &mut Connection,
    release: &ReleaseRow,
    figures: &[FigureRow],
) -> Result<(), StoreError> {
    on_connection!(&mut *connection, |conn| {
        sqlx::query("INSERT INTO release (id, quarter, cut_on, cut_by, method, digest) VALUES ($1, $2, $3, $4, $5, $6)")
            .bind(&release.id)
            .bind(release.quarter.to_string())
            .bind(release.cut_on)
            .bind(release.cut_by)
            .bind(Json(&release.method))
            .bind(&release.digest)
            .execute(conn)
            .await
            .map(drop)
    })?;
    for figure in figures {
        let (agency, locality) = figure.scope.names();
        on_connection!(&mut *connection, |conn| {
            sqlx::query(
                "INSERT INTO published_figure (release, statement, audience, agency, locality, base, positive)
                 VALUES ($1, $2, $3, $4, $5, $6, $7)",
            )
            .bind(&release.id)
            .bind(&figure.statement)
            .bind(figure.audience.code())
            .bind(agency)
            .bind(locality)
            .bind(figure.base)
            .bind(figure.positive)
            .execute(conn)
            .await
            .map(drop)
        })?;
    }
    Ok(())
}

#[derive(sqlx::FromRow)]
struct RawFigure {
    statement: String,
    audience: String,
    agency: String,
    locality: String,
    base: Option<i64>,
    positive: Option<i64>,
}

/// The figures of a release, in order of statement, audience and scope.
pub async fn figures_of(connection: &mut Connection, release: &str) -> Result<Vec<FigureRow>, StoreError> {
    let rows: Vec<RawFigure> = on_connection!(connection, |conn| {
        sqlx::query_as(
            "SELECT statement, audience, agency, locality, base, positive FROM published_figure WHERE release = $1",
        )
        .bind(release)
        .fetch_all(conn)
        .await
    })?;
    let figures = rows.into_iter().map(|row| {
        let audience = Audience::from_code(&row.audience).ok_or_else(|| StoreError::Inconsistent {
            table: "published_figure",
            id: release.to_owned(),
            what: format!("audience {:?}", row.audience),
        })?;
        let scope = Scope::of(&row.agency, &row.locality);
        Ok(FigureRow { statement: row.statement, audience, scope, base: row.base, positive: row.positive })
    });
    let mut figures = figures.collect::<Result<Vec<_>, StoreError>>()?;
    // Databases order text each in its own way.
    figures.sort();
    Ok(figures)
}
