//! Unprotected counts of what groups said of a statement: those of one sex, of one ethnic group, with or without a lasting
//! condition. What leaves the server is made from them by `disclosure_control`.

use app::domain::quarter::Quarter;
use sqlx::QueryBuilder;

use super::connection::on_connection;
use super::{Connection, StoreError};

/// A count of responses of a group, before disclosure control. It cannot be serialised, and `app` does not know it.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct GroupTally {
    pub collection: String,
    /// As written by [`Quarter`].
    pub quarter: String,
    pub statement: String,
    /// What divides respondents into groups: the item that asked about it.
    pub breakdown: String,
    /// The option that the group chose. Who chose none is in no group.
    pub category: String,
    pub outcome: String,
    pub responses: i64,
}

/// What one response adds: a statement, a breakdown with its category, an outcome, and how many.
pub type GroupSaid<'a> = (&'a str, &'a str, &'a str, &'a str, i64);

/// Adds to the tally of each statement, group and outcome: one for what is sent, minus one for what is withdrawn.
pub async fn add_to_group_tallies(
    connection: &mut Connection,
    collection: &str,
    quarter: Quarter,
    said: &[GroupSaid<'_>],
) -> Result<(), StoreError> {
    // Writers that take rows in the same order cannot wait for one another in a circle.
    let mut sorted = said.to_vec();
    sorted.sort_unstable();
    let quarter = quarter.to_string();
    // PostgreSQL takes 65,535 values in a statement, SQLite 32,766.
    for some in sorted.chunks(2_000) {
        on_connection!(&mut *connection, |conn| {
            let mut query = QueryBuilder::new(
                "INSERT INTO group_tally (collection, quarter, statement, breakdown, category, outcome, responses) ",
            );
            query.push_values(some, |mut row, (statement, breakdown, category, outcome, change)| {
                row.push_bind(collection)
                    .push_bind(&quarter)
                    .push_bind(*statement)
                    .push_bind(*breakdown)
                    .push_bind(*category)
                    .push_bind(*outcome)
                    .push_bind(*change);
            });
            query.push(
                " ON CONFLICT (collection, quarter, statement, breakdown, category, outcome)
                 DO UPDATE SET responses = group_tally.responses + excluded.responses",
            );
            query.build().persistent(false).execute(conn).await.map(drop)
        })?;
    }
    Ok(())
}

/// Every tally that is not zero, in order; for a recount.
pub async fn group_tallies(connection: &mut Connection) -> Result<Vec<GroupTally>, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query_as(
            "SELECT collection, quarter, statement, breakdown, category, outcome, responses FROM group_tally
             WHERE responses <> 0 ORDER BY collection, quarter, statement, breakdown, category, outcome",
        )
        .fetch_all(conn)
        .await
    })?)
}

/// What a group said of a statement in all collections of a questionnaire together; for a release.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct GroupInQuarter {
    pub statement: String,
    /// The questionnaire, which is of one audience.
    pub questionnaire: String,
    pub breakdown: String,
    pub category: String,
    pub outcome: String,
    pub responses: i64,
}

/// What groups said in a quarter, by statement and questionnaire.
pub async fn groups_in_quarter(
    connection: &mut Connection,
    quarter: Quarter,
) -> Result<Vec<GroupInQuarter>, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query_as(
            "SELECT group_tally.statement, collection.questionnaire, group_tally.breakdown, group_tally.category,
                    group_tally.outcome, CAST(sum(group_tally.responses) AS BIGINT) AS responses
             FROM group_tally JOIN collection ON collection.id = group_tally.collection
             WHERE group_tally.quarter = $1
             GROUP BY group_tally.statement, collection.questionnaire, group_tally.breakdown, group_tally.category,
                      group_tally.outcome
             HAVING sum(group_tally.responses) <> 0
             ORDER BY group_tally.statement, collection.questionnaire, group_tally.breakdown, group_tally.category,
                      group_tally.outcome",
        )
        .bind(quarter.to_string())
        .fetch_all(conn)
        .await
    })?)
}
