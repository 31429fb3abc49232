//! When background work was last done, so that one server of several does it.

use chrono::NaiveDate;

use super::connection::on_connection;
use super::{Connection, StoreError};

/// Claims a task for a day, for as long as the transaction lasts: whoever else asks has to wait, and is then told that it
/// is done. Gives the day that it was last done on, or `None` when it has been done for `day`.
pub async fn claim(connection: &mut Connection, task: &str, day: NaiveDate) -> Result<Option<NaiveDate>, StoreError> {
    // The update comes first, since it takes the lock.
    let claimed = on_connection!(&mut *connection, |conn| {
        sqlx::query("UPDATE upkeep SET task = task WHERE task = $1 AND done_on < $2")
            .bind(task)
            .bind(day)
            .execute(conn)
            .await
            .map(|done| done.rows_affected())
    })?;
    if claimed == 0 {
        return Ok(None);
    }
    let last: Option<NaiveDate> = on_connection!(&mut *connection, |conn| {
        sqlx::query_scalar("SELECT done_on FROM upkeep WHERE task = $1").bind(task).fetch_optional(conn).await
    })?;
    on_connection!(connection, |conn| {
        sqlx::query("UPDATE upkeep SET done_on = $2 WHERE task = $1").bind(task).bind(day).execute(conn).await.map(drop)
    })?;
    Ok(last)
}
