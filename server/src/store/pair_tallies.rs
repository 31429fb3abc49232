//! Unprotected counts of what was said of a statement at two times, kept as answers arrive. What leaves the server is made
//! from them by `disclosure_control`.

use app::domain::quarter::Quarter;
use sqlx::QueryBuilder;

use super::connection::on_connection;
use super::{Connection, StoreError};

/// A count of pairs of responses, before disclosure control. It cannot be serialised, and `app` does not know it.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct PairTally {
    /// The collection and the quarter of the later response.
    pub collection: String,
    pub quarter: String,
    pub statement: String,
    /// The outcomes of the two.
    pub earlier: String,
    pub later: String,
    pub responses: i64,
}

/// Adds to the tally of each statement with its two outcomes: one for what is linked, minus one for a link that ends.
pub async fn add_to_pair_tallies(
    connection: &mut Connection,
    collection: &str,
    quarter: Quarter,
    said: &[(&str, &str, &str, i64)],
) -> Result<(), StoreError> {
    if said.is_empty() {
        return Ok(());
    }
    // Writers that take rows in the same order cannot wait for one another in a circle.
    let mut sorted = said.to_vec();
    sorted.sort_unstable();
    let quarter = quarter.to_string();
    on_connection!(connection, |conn| {
        let mut query =
            QueryBuilder::new("INSERT INTO pair_tally (collection, quarter, statement, earlier, later, responses) ");
        query.push_values(&sorted, |mut row, (statement, earlier, later, change)| {
            row.push_bind(collection)
                .push_bind(&quarter)
                .push_bind(*statement)
                .push_bind(*earlier)
                .push_bind(*later)
                .push_bind(*change);
        });
        query.push(
            " ON CONFLICT (collection, quarter, statement, earlier, later)
             DO UPDATE SET responses = pair_tally.responses + excluded.responses",
        );
        query.build().persistent(false).execute(conn).await.map(drop)
    })?;
    Ok(())
}

/// Every tally that is not zero, in order; for a recount.
pub async fn pair_tallies(connection: &mut Connection) -> Result<Vec<PairTally>, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query_as(
            "SELECT collection, quarter, statement, earlier, later, responses FROM pair_tally
             WHERE responses <> 0 ORDER BY collection, quarter, statement, earlier, later",
        )
        .fetch_all(conn)
        .await
    })?)
}

/// How many said what of a statement at two times, at one place; for a release.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct PairsAtPlace {
    pub statement: String,
    /// The questionnaire, which is of one audience. Pairs of its versions are added up: a version that judges a statement in
    /// another way is not compared with those before it.
    pub questionnaire: String,
    /// The place of the later response; empty for the whole partnership, and for the whole of an agency.
    pub agency: String,
    pub locality: String,
    /// The outcomes of the two.
    pub earlier: String,
    pub later: String,
    pub responses: i64,
}

/// The pairs whose later response counts in a quarter: by statement, questionnaire and place, with both outcomes.
pub async fn pairs_in_quarter(connection: &mut Connection, quarter: Quarter) -> Result<Vec<PairsAtPlace>, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query_as(
            "SELECT pair_tally.statement, collection.questionnaire, collection.agency, collection.locality,
                    pair_tally.earlier, pair_tally.later, CAST(sum(pair_tally.responses) AS BIGINT) AS responses
             FROM pair_tally JOIN collection ON collection.id = pair_tally.collection
             WHERE pair_tally.quarter = $1
             GROUP BY pair_tally.statement, collection.questionnaire, collection.agency, collection.locality,
                      pair_tally.earlier, pair_tally.later
             HAVING sum(pair_tally.responses) <> 0
             ORDER BY pair_tally.statement, collection.questionnaire, collection.agency, collection.locality,
                      pair_tally.earlier, pair_tally.later",
        )
        .bind(quarter.to_string())
        .fetch_all(conn)
        .await
    })?)
}
