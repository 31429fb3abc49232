//! How many respondents a release shows: published, frozen.

use app::domain::audience::Audience;
use app::domain::group::Group;
use sqlx::QueryBuilder;

use super::connection::on_connection;
use super::{Connection, StoreError};

/// How many of an audience a release shows in a group; none is hidden.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ProfileRow {
    pub audience: Audience,
    pub group: Group,
    pub respondents: Option<i64>,
}

/// Keeps what a release shows of who was heard.
pub async fn add_profile(connection: &mut Connection, release: &str, rows: &[ProfileRow]) -> Result<(), StoreError> {
    // PostgreSQL takes 65,535 values in a statement, SQLite 32,766.
    for some in rows.chunks(4_000) {
        on_connection!(&mut *connection, |conn| {
            let mut query = QueryBuilder::new(
                "INSERT INTO published_profile (release, audience, agency, locality, question, answer, respondents) ",
            );
            query.push_values(some, |mut values, row| {
                values.push_bind(release).push_bind(row.audience.code());
                for column in row.group.columns() {
                    values.push_bind(column);
                }
                values.push_bind(row.respondents);
            });
            query.build().execute(conn).await.map(drop)
        })?;
    }
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    release: String,
    audience: String,
    agency: String,
    locality: String,
    question: String,
    answer: String,
    respondents: Option<i64>,
}

impl TryFrom<Row> for (String, ProfileRow) {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let audience = Audience::from_code(&row.audience).ok_or_else(|| StoreError::Inconsistent {
            table: "published_profile",
            id: row.release.clone(),
            what: format!("audience {:?}", row.audience),
        })?;
        let group = Group::of_columns([&row.agency, &row.locality, &row.question, &row.answer]);
        Ok((row.release, ProfileRow { audience, group, respondents: row.respondents }))
    }
}

/// What every release shows of who was heard, in order of release, audience and group.
pub async fn profiles(connection: &mut Connection) -> Result<Vec<(String, ProfileRow)>, StoreError> {
    let rows: Vec<Row> = on_connection!(connection, |conn| {
        sqlx::query_as(
            "SELECT release, audience, agency, locality, question, answer, respondents FROM published_profile",
        )
        .fetch_all(conn)
        .await
    })?;
    let mut rows = rows.into_iter().map(<(String, ProfileRow)>::try_from).collect::<Result<Vec<_>, StoreError>>()?;
    // Databases order text each in its own way.
    rows.sort();
    Ok(rows)
}
