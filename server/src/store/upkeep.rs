//! Background work: when it was last done, so that one server of several does it, and writing tables anew.

use chrono::NaiveDate;
use sqlx::{AssertSqlSafe, raw_sql};

use super::connection::on_connection;
use super::releases::hold_off_counting;
use super::{Connection, StoreError};

/// Whether a task has not been done for a day, or was by a clock that was days ahead: else it would not be done again until
/// then. By a clock that is a little ahead it is done once.
pub async fn is_due(connection: &mut Connection, task: &str, day: NaiveDate) -> Result<bool, StoreError> {
    let due: Option<i32> = on_connection!(connection, |conn| {
        sqlx::query_scalar("SELECT 1 FROM upkeep WHERE task = $1 AND (done_on < $2 OR done_on > $3)")
            .bind(task)
            .bind(day)
            .bind(next(day))
            .fetch_optional(conn)
            .await
    })?;
    Ok(due.is_some())
}

/// Notes that a task is done for a day. `false` when it had been: whoever else asks waits for the end of the transaction,
/// and is then told so.
pub async fn claim(connection: &mut Connection, task: &str, day: NaiveDate) -> Result<bool, StoreError> {
    let claimed = on_connection!(connection, |conn| {
        sqlx::query("UPDATE upkeep SET done_on = $2 WHERE task = $1 AND (done_on < $2 OR done_on > $3)")
            .bind(task)
            .bind(day)
            .bind(next(day))
            .execute(conn)
            .await
            .map(|done| done.rows_affected())
    })?;
    Ok(claimed == 1)
}

/// Takes back that a task is done for a day, because it failed.
pub async fn unclaim(connection: &mut Connection, task: &str, day: NaiveDate) -> Result<(), StoreError> {
    let before = day.pred_opt().unwrap_or(day);
    on_connection!(connection, |conn| {
        sqlx::query("UPDATE upkeep SET done_on = $3 WHERE task = $1 AND done_on = $2")
            .bind(task)
            .bind(day)
            .bind(before)
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}

/// The day on which a task was last done.
pub async fn last_done(connection: &mut Connection, task: &str) -> Result<Option<NaiveDate>, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query_scalar("SELECT done_on FROM upkeep WHERE task = $1").bind(task).fetch_optional(conn).await
    })?)
}

fn next(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(day)
}

/// Whether somebody works with this database: there is an account or a collection.
pub async fn is_in_use(connection: &mut Connection) -> Result<bool, StoreError> {
    let something: Option<i32> = on_connection!(connection, |conn| {
        sqlx::query_scalar("SELECT 1 WHERE EXISTS (SELECT 1 FROM account) OR EXISTS (SELECT 1 FROM collection)")
            .fetch_optional(conn)
            .await
    })?;
    Ok(something.is_some())
}

/// Notes that everything in this database is made up, for good.
///
/// # Errors
/// [`StoreError::Conflict`] when there is something in it already.
pub async fn mark_made_up(connection: &mut Connection) -> Result<(), StoreError> {
    if is_in_use(connection).await? {
        return Err(StoreError::Conflict);
    }
    on_connection!(connection, |conn| {
        sqlx::query("INSERT INTO upkeep (task, done_on) VALUES ('made-up', '2000-01-01') ON CONFLICT DO NOTHING")
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}

/// Whether everything in this database is made up.
pub async fn is_made_up(connection: &mut Connection) -> Result<bool, StoreError> {
    let mark: Option<i32> = on_connection!(connection, |conn| {
        sqlx::query_scalar("SELECT 1 FROM upkeep WHERE task = 'made-up'").fetch_optional(conn).await
    })?;
    Ok(mark.is_some())
}

/// Makes [`write_tables_anew`] wait until this transaction ends, before anything else is locked: it takes its locks in one
/// order, and what takes them in another could wait for it in a circle.
pub async fn hold_off_writing_anew(connection: &mut Connection) -> Result<(), StoreError> {
    on_postgres(connection, "LOCK TABLE draft IN ROW EXCLUSIVE MODE").await
}

/// What respondents write, with the keys of its tables. A test holds it against the data map.
pub const WRITTEN_BY_RESPONDENTS: [(&str, &str); 10] = [
    ("draft", "id"),
    ("access_code", "hash"),
    ("response_tally", "collection, quarter"),
    ("item_tally", "collection, quarter, item, answer"),
    ("outcome_tally", "collection, quarter, statement, outcome"),
    ("group_tally", "collection, quarter, statement, breakdown, category, outcome"),
    ("pair_tally", "collection, quarter, statement, earlier, later"),
    ("response", "collection, id"),
    ("submission", "key"),
    ("tombstone", "hash"),
];

/// Writes every table of what respondents send anew, on PostgreSQL, in order of its key; SQLite has its own way.
///
/// # Why
/// In PostgreSQL the rows of one transaction share its number: a response, the tallies that it was counted in, and what is
/// left of the code that it used up. Deleting rows and vacuuming leaves their bytes in the pages, and all that an open
/// snapshot might still see. A truncated table gets new files, and what is written into it in one transaction has one
/// number. It costs as much as there are responses, once a night: about two seconds for 100,000.
pub async fn write_tables_anew(connection: &mut Connection) -> Result<(), StoreError> {
    // Whoever reads for long, such as a backup, must not make everybody wait behind us.
    on_postgres(connection, "SET LOCAL lock_timeout TO '5s'").await?;
    // Locks are taken in the order in which a send takes them, or we could wait for one another in a circle.
    on_postgres(connection, "LOCK TABLE draft, access_code IN ACCESS EXCLUSIVE MODE").await?;
    hold_off_counting(connection).await?;
    on_postgres(
        connection,
        "LOCK TABLE response_tally, item_tally, outcome_tally, group_tally, pair_tally, response, submission, tombstone
         IN ACCESS EXCLUSIVE MODE",
    )
    .await?;
    for (table, key) in WRITTEN_BY_RESPONDENTS {
        for sql in [
            format!("CREATE TEMPORARY TABLE anew ON COMMIT DROP AS TABLE {table}"),
            format!("TRUNCATE {table}"),
            format!("INSERT INTO {table} SELECT * FROM anew ORDER BY {key}"),
            "DROP TABLE anew".to_owned(),
        ] {
            on_postgres(connection, &sql).await?;
        }
    }
    Ok(())
}

async fn on_postgres(connection: &mut Connection, sql: &str) -> Result<(), StoreError> {
    if let Connection::PostgresWriter(transaction) = connection {
        raw_sql(AssertSqlSafe(sql)).execute(&mut **transaction).await?;
    }
    Ok(())
}
