//! The population that respondents are held against, as an analyst brought it in.

use app::domain::audience::Audience;
use app::domain::reference::Reference;
use chrono::NaiveDate;
use sqlx::QueryBuilder;

use super::connection::on_connection;
use super::{Connection, StoreError};

#[derive(sqlx::FromRow)]
struct Row {
    audience: String,
    dimension: String,
    category: String,
    population: i64,
    source: String,
    as_of: NaiveDate,
}

impl TryFrom<Row> for Reference {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let audience = match row.audience.as_str() {
            "" => None,
            code => Some(Audience::from_code(code).ok_or_else(|| StoreError::Inconsistent {
                table: "reference_population",
                id: format!("{} {}", row.dimension, row.category),
                what: format!("audience {code:?}"),
            })?),
        };
        Ok(Self {
            audience,
            dimension: row.dimension.as_str().into(),
            category: row.category,
            population: row.population,
            source: row.source,
            as_of: row.as_of,
        })
    }
}

/// The whole reference, in order.
pub async fn references(connection: &mut Connection) -> Result<Vec<Reference>, StoreError> {
    let rows: Vec<Row> = on_connection!(connection, |conn| {
        sqlx::query_as("SELECT audience, dimension, category, population, source, as_of FROM reference_population")
            .fetch_all(conn)
            .await
    })?;
    let mut references = rows.into_iter().map(Reference::try_from).collect::<Result<Vec<_>, StoreError>>()?;
    // Databases order text each in its own way.
    references.sort();
    Ok(references)
}

/// Keeps a reference in place of the one before.
pub async fn replace_references(connection: &mut Connection, references: &[Reference]) -> Result<(), StoreError> {
    on_connection!(&mut *connection, |conn| {
        sqlx::query("DELETE FROM reference_population").execute(conn).await.map(drop)
    })?;
    // PostgreSQL takes 65,535 values in a statement, SQLite 32,766.
    for some in references.chunks(4_000) {
        on_connection!(&mut *connection, |conn| {
            let mut query = QueryBuilder::new(
                "INSERT INTO reference_population (audience, dimension, category, population, source, as_of) ",
            );
            query.push_values(some, |mut values, reference| {
                values
                    .push_bind(reference.audience.map_or("", Audience::code))
                    .push_bind(reference.dimension.code().to_owned())
                    .push_bind(&reference.category)
                    .push_bind(reference.population)
                    .push_bind(&reference.source)
                    .push_bind(reference.as_of);
            });
            query.build().execute(conn).await.map(drop)
        })?;
    }
    Ok(())
}
