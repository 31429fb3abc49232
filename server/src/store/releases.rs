//! Releases: published figures, frozen.

use app::domain::audience::Audience;
use app::domain::figure::{Method, Period};
use app::domain::group::Group;
use app::domain::place::Scope;
use app::domain::quarter::Quarter;
use chrono::NaiveDate;
use sqlx::QueryBuilder;
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

/// A row of a release: a figure, and beside it how many did not know and did not want to say. What is missing is hidden; rows by
/// methods before the third have a figure of a place, at the most.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FigureRow {
    pub period: Period,
    pub statement: String,
    pub audience: Audience,
    pub group: Group,
    pub base: Option<i64>,
    pub positive: Option<i64>,
    pub dont_know: Option<i64>,
    pub dont_want_to_say: Option<i64>,
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
    // PostgreSQL takes 65,535 values in a statement, SQLite 32,766.
    for some in figures.chunks(2_000) {
        on_connection!(&mut *connection, |conn| {
            let mut query = QueryBuilder::new(
                "INSERT INTO published_figure (release, statement, audience, agency, locality, question, answer, period,
                                               base, positive, dont_know, dont_want_to_say) ",
            );
            query.push_values(some, |mut row, figure| {
                row.push_bind(&release.id).push_bind(&figure.statement).push_bind(figure.audience.code());
                for column in figure.group.columns() {
                    row.push_bind(column);
                }
                row.push_bind(figure.period.code())
                    .push_bind(figure.base)
                    .push_bind(figure.positive)
                    .push_bind(figure.dont_know)
                    .push_bind(figure.dont_want_to_say);
            });
            query.build().execute(conn).await.map(drop)
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
    question: String,
    answer: String,
    period: String,
    base: Option<i64>,
    positive: Option<i64>,
    dont_know: Option<i64>,
    dont_want_to_say: Option<i64>,
}

impl RawFigure {
    fn read(self, release: &str) -> Result<FigureRow, StoreError> {
        let inconsistent =
            |what: String| StoreError::Inconsistent { table: "published_figure", id: release.to_owned(), what };
        Ok(FigureRow {
            period: Period::from_code(&self.period).ok_or_else(|| inconsistent(format!("period {:?}", self.period)))?,
            audience: Audience::from_code(&self.audience)
                .ok_or_else(|| inconsistent(format!("audience {:?}", self.audience)))?,
            statement: self.statement,
            group: Group::of_columns([&self.agency, &self.locality, &self.question, &self.answer]),
            base: self.base,
            positive: self.positive,
            dont_know: self.dont_know,
            dont_want_to_say: self.dont_want_to_say,
        })
    }
}

/// Which rows of a release are read.
#[derive(Clone, Copy, Debug)]
pub enum Rows<'a> {
    All,
    /// Of its quarter, of one place.
    OfPlace(&'a Scope),
    OfStatement(&'a str),
}

/// The rows of a release: those of the quarter, then those of the year; in order of statement, audience and group.
pub async fn figures_of(
    connection: &mut Connection,
    release: &str,
    which: Rows<'_>,
) -> Result<Vec<FigureRow>, StoreError> {
    let rows: Vec<RawFigure> = on_connection!(connection, |conn| {
        let mut query = QueryBuilder::new(
            "SELECT statement, audience, agency, locality, question, answer, period, base, positive, dont_know,
                    dont_want_to_say
             FROM published_figure WHERE release = ",
        );
        query.push_bind(release.to_owned());
        match which {
            Rows::All => {}
            Rows::OfPlace(scope) => {
                let (agency, locality) = scope.names();
                query.push(" AND question = '' AND agency = ").push_bind(agency.to_owned());
                query.push(" AND locality = ").push_bind(locality.to_owned()).push(" AND period = 'quarter'");
            }
            Rows::OfStatement(statement) => {
                query.push(" AND statement = ").push_bind(statement.to_owned());
            }
        }
        query.build_query_as().fetch_all(conn).await
    })?;
    let mut figures = rows.into_iter().map(|row| row.read(release)).collect::<Result<Vec<_>, StoreError>>()?;
    // Databases order text each in its own way.
    figures.sort();
    Ok(figures)
}

/// The places that a release has figures of, hidden or not, the whole first.
pub async fn scopes_of(connection: &mut Connection, release: &str) -> Result<Vec<Scope>, StoreError> {
    let places: Vec<(String, String)> = on_connection!(connection, |conn| {
        sqlx::query_as("SELECT DISTINCT agency, locality FROM published_figure WHERE release = $1 AND question = ''")
            .bind(release)
            .fetch_all(conn)
            .await
    })?;
    let mut scopes: Vec<Scope> = places.iter().map(|(agency, locality)| Scope::of(agency, locality)).collect();
    scopes.sort();
    Ok(scopes)
}
