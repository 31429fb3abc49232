//! One figure by two ways that have nothing in common with the program: the tallies added up, and the responses asked.

use app::domain::quarter::Quarter;
use sqlx::{Connection, PgConnection, SqliteConnection};

/// Positive answers and base, of young people's A-CYP-03 in *The help you get*, in a quarter.
#[derive(Debug)]
pub struct Figure {
    pub in_tallies: (i64, i64),
    pub in_responses: (i64, i64),
}

const TALLIES: &str = "
    SELECT CAST(coalesce(sum(CASE WHEN outcome = 'positive' THEN responses ELSE 0 END), 0) AS BIGINT),
           CAST(coalesce(sum(responses), 0) AS BIGINT)
    FROM outcome_tally JOIN collection ON collection.id = outcome_tally.collection
    WHERE questionnaire = 'child-12-17-help' AND statement = 'A-CYP-03' AND quarter = $1
      AND outcome IN ('positive', 'not-positive')";

/// With the way to an answer in place of `ANSWER`.
const RESPONSES: &str = "
    SELECT CAST(coalesce(sum(CASE WHEN ANSWER IN ('very-true', 'mostly-true') THEN 1 ELSE 0 END), 0) AS BIGINT),
           CAST(count(*) AS BIGINT)
    FROM response JOIN collection ON collection.id = response.collection
    WHERE questionnaire = 'child-12-17-help' AND quarter = $1
      AND ANSWER IN ('very-true', 'mostly-true', 'a-bit-true', 'not-true')";

/// # Errors
/// When the database cannot be asked.
pub async fn figure(address: &str, quarter: Quarter) -> anyhow::Result<Figure> {
    let quarter = quarter.to_string();
    if address.starts_with("sqlite:") {
        let mut connection = SqliteConnection::connect(address).await?;
        let responses = RESPONSES.replace("ANSWER", "json_extract(answers, '$.\"HEADLINE\"')");
        let responses = sqlx::AssertSqlSafe(responses.replace("HEADLINE", HEADLINE));
        Ok(Figure {
            in_tallies: sqlx::query_as(TALLIES).bind(&quarter).fetch_one(&mut connection).await?,
            in_responses: sqlx::query_as(responses).bind(&quarter).fetch_one(&mut connection).await?,
        })
    } else {
        let mut connection = PgConnection::connect(address).await?;
        let responses = RESPONSES.replace("ANSWER", "(answers ->> 'HEADLINE')");
        let responses = sqlx::AssertSqlSafe(responses.replace("HEADLINE", HEADLINE));
        Ok(Figure {
            in_tallies: sqlx::query_as(TALLIES).bind(&quarter).fetch_one(&mut connection).await?,
            in_responses: sqlx::query_as(responses).bind(&quarter).fetch_one(&mut connection).await?,
        })
    }
}

/// The item that makes the figure.
const HEADLINE: &str = "listen-to-me";
