//! Writing a backup while the server goes on.

use std::io::Write;

use futures::FutureExt;

use super::{BackupError, BackupWriter, Header};
use crate::state::AppState;
use crate::store::backups::{Heading, TABLES, rows_after};
use crate::store::{Connection, Database};

/// Rows that are read at a time.
const AT_A_TIME: i64 = 1_000;

/// A backup that was written.
pub struct Written<W> {
    pub output: W,
    pub rows: u64,
}

/// Writes everything that lasts, as it is at one moment.
///
/// # Errors
/// When the store fails, or it cannot be written. What was written is then no backup.
pub async fn write_backup<W>(state: &AppState, writer: BackupWriter<W>) -> Result<Written<W>, BackupError>
where
    W: Write + Send + 'static,
{
    let header = Header::new(state.clock.now(), Database::newest_migration(), state.key.known_by());
    state.database.read_at_once(|connection| write_tables(connection, header, writer).boxed()).await
}

async fn write_tables<W: Write>(
    connection: &mut Connection,
    header: Header,
    mut writer: BackupWriter<W>,
) -> Result<Written<W>, BackupError> {
    writer.header(&header)?;
    for table in &TABLES {
        writer.heading(&Heading::of(table))?;
        let mut last = None;
        loop {
            let mut rows = rows_after(connection, table, last.as_ref(), AT_A_TIME).await?;
            for row in &rows {
                writer.row(row)?;
            }
            last = rows.pop();
            if last.is_none() {
                break;
            }
        }
    }
    let (output, rows) = writer.finish()?;
    Ok(Written { output, rows })
}
