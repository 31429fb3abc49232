//! Unprotected counts of sent answers: how many respondents a collection had in a quarter. What they say about themselves is
//! among the tallies of items. What leaves the server is made from them by `disclosure_control`.

use app::domain::quarter::Quarter;

use super::connection::on_connection;
use super::{Connection, StoreError};

/// A count of responses, before disclosure control. It cannot be serialised, and `app` does not know it.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct ResponseTally {
    pub collection: String,
    /// As written by [`Quarter`].
    pub quarter: String,
    pub responses: i64,
}

/// Adds to the tally of a collection: one for what is sent, minus one for what is withdrawn.
pub async fn add_to_response_tally(
    connection: &mut Connection,
    collection: &str,
    quarter: Quarter,
    change: i64,
) -> Result<(), StoreError> {
    on_connection!(connection, |conn| {
        sqlx::query(
            "INSERT INTO response_tally (collection, quarter, responses) VALUES ($1, $2, $3)
             ON CONFLICT (collection, quarter) DO UPDATE SET responses = response_tally.responses + excluded.responses",
        )
        .bind(collection)
        .bind(quarter.to_string())
        .bind(change)
        .execute(conn)
        .await
        .map(drop)
    })?;
    Ok(())
}

/// Every tally that is not zero, in order.
pub async fn response_tallies(connection: &mut Connection) -> Result<Vec<ResponseTally>, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query_as(
            "SELECT collection, quarter, responses FROM response_tally WHERE responses <> 0
             ORDER BY collection, quarter",
        )
        .fetch_all(conn)
        .await
    })?)
}
