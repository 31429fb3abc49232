//! Unprotected counts, kept as answers arrive. What leaves the server is made from them by `disclosure_control`.

use app::domain::quarter::Quarter;
use sqlx::QueryBuilder;

use super::connection::on_connection;
use super::{Connection, StoreError};

/// A count of responses, before disclosure control. It cannot be serialised, and `app` does not know it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, sqlx::FromRow)]
pub struct Tally {
    pub collection: String,
    /// As written by [`Quarter`].
    pub quarter: String,
    /// The item, or the statement.
    pub of: String,
    /// The answer, or the outcome.
    pub said: String,
    pub responses: i64,
}

/// What a tally counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Answers to items.
    Items,
    /// Outcomes for statements.
    Outcomes,
}

/// Adds to the tally of each pair of an item or a statement and what was said to it: one for what is sent, minus one for
/// what is withdrawn.
pub async fn add_to_tallies(
    connection: &mut Connection,
    counted: Counted,
    collection: &str,
    quarter: Quarter,
    said: &[(&str, &str, i64)],
) -> Result<(), StoreError> {
    if said.is_empty() {
        return Ok(());
    }
    // Writers that take rows in the same order cannot wait for one another in a circle.
    let mut sorted = said.to_vec();
    sorted.sort_unstable();
    let (insert, update) = match counted {
        Counted::Items => (
            "INSERT INTO item_tally (collection, quarter, item, answer, responses) ",
            " ON CONFLICT (collection, quarter, item, answer)
             DO UPDATE SET responses = item_tally.responses + excluded.responses",
        ),
        Counted::Outcomes => (
            "INSERT INTO outcome_tally (collection, quarter, statement, outcome, responses) ",
            " ON CONFLICT (collection, quarter, statement, outcome)
             DO UPDATE SET responses = outcome_tally.responses + excluded.responses",
        ),
    };
    let quarter = quarter.to_string();
    on_connection!(connection, |conn| {
        let mut query = QueryBuilder::new(insert);
        query.push_values(&sorted, |mut row, (of, said, change)| {
            row.push_bind(collection).push_bind(&quarter).push_bind(*of).push_bind(*said).push_bind(*change);
        });
        query.push(update);
        query.build().persistent(false).execute(conn).await.map(drop)
    })?;
    Ok(())
}

/// Every tally of one sort that is not zero, in order.
pub async fn tallies(connection: &mut Connection, counted: Counted) -> Result<Vec<Tally>, StoreError> {
    let sql = match counted {
        Counted::Items => {
            r#"SELECT collection, quarter, item AS "of", answer AS said, responses FROM item_tally
               WHERE responses <> 0 ORDER BY collection, quarter, item, answer"#
        }
        Counted::Outcomes => {
            r#"SELECT collection, quarter, statement AS "of", outcome AS said, responses FROM outcome_tally
               WHERE responses <> 0 ORDER BY collection, quarter, statement, outcome"#
        }
    };
    Ok(on_connection!(connection, |conn| sqlx::query_as(sql).fetch_all(conn).await)?)
}

/// The oldest quarter after `after` that something was counted in.
pub async fn oldest_quarter_after(
    connection: &mut Connection,
    after: Option<Quarter>,
) -> Result<Option<Quarter>, StoreError> {
    // Quarters are written so that their order is the order of their text.
    let after = after.map(|quarter| quarter.to_string()).unwrap_or_default();
    let quarter: Option<String> = on_connection!(connection, |conn| {
        sqlx::query_scalar("SELECT min(quarter) FROM outcome_tally WHERE quarter > $1 AND responses <> 0")
            .bind(&after)
            .fetch_one(conn)
            .await
    })?;
    quarter
        .map(|text| {
            text.parse().map_err(|_| StoreError::Inconsistent {
                table: "outcome_tally",
                id: text.clone(),
                what: "its quarter".to_owned(),
            })
        })
        .transpose()
}
