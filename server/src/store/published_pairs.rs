//! What releases show of those who answered two times, frozen.

use app::domain::audience::Audience;
use app::domain::paired::Pairs;
use sqlx::QueryBuilder;

use super::connection::on_connection;
use super::{Connection, StoreError};

/// A row of a release about pairs of the whole partnership.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PairsRow {
    pub statement: String,
    pub audience: Audience,
    /// As they were published; none where they are hidden.
    pub pairs: Option<Pairs>,
}

/// Keeps the pairs of a release.
///
/// # Errors
/// [`StoreError::Conflict`] when a statement and audience has them already.
pub async fn add_published_pairs(
    connection: &mut Connection,
    release: &str,
    rows: &[PairsRow],
) -> Result<(), StoreError> {
    // PostgreSQL takes 65,535 values in a statement, SQLite 32,766.
    for some in rows.chunks(4_000) {
        on_connection!(&mut *connection, |conn| {
            let mut query = QueryBuilder::new(
                "INSERT INTO published_pairs (release, statement, audience, stayed_positive, gained, lost, stayed_negative) ",
            );
            query.push_values(some, |mut row, of| {
                row.push_bind(release).push_bind(&of.statement).push_bind(of.audience.code());
                for count in of.pairs.map_or([None; 4], |pairs| pairs.counts().map(Some)) {
                    row.push_bind(count);
                }
            });
            query.build().execute(conn).await.map(drop)
        })?;
    }
    Ok(())
}

#[derive(sqlx::FromRow)]
struct RawRow {
    statement: String,
    audience: String,
    stayed_positive: Option<i64>,
    gained: Option<i64>,
    lost: Option<i64>,
    stayed_negative: Option<i64>,
}

impl RawRow {
    fn read(self, release: &str) -> Result<PairsRow, StoreError> {
        let inconsistent =
            |what: String| StoreError::Inconsistent { table: "published_pairs", id: release.to_owned(), what };
        let pairs = match (self.stayed_positive, self.gained, self.lost, self.stayed_negative) {
            (Some(stayed_positive), Some(gained), Some(lost), Some(stayed_negative)) => {
                Some(Pairs { stayed_positive, gained, lost, stayed_negative })
            }
            (None, None, None, None) => None,
            _ => return Err(inconsistent(format!("some counts of {} are missing", self.statement))),
        };
        let audience =
            Audience::from_code(&self.audience).ok_or_else(|| inconsistent(format!("audience {:?}", self.audience)))?;
        Ok(PairsRow { statement: self.statement, audience, pairs })
    }
}

/// The pairs of a release, in order of statement and audience.
pub async fn published_pairs(connection: &mut Connection, release: &str) -> Result<Vec<PairsRow>, StoreError> {
    let rows: Vec<RawRow> = on_connection!(connection, |conn| {
        sqlx::query_as(
            "SELECT statement, audience, stayed_positive, gained, lost, stayed_negative
             FROM published_pairs WHERE release = $1",
        )
        .bind(release)
        .fetch_all(conn)
        .await
    })?;
    let mut pairs = rows.into_iter().map(|row| row.read(release)).collect::<Result<Vec<_>, StoreError>>()?;
    // Databases order text each in its own way.
    pairs.sort();
    Ok(pairs)
}
