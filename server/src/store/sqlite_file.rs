//! A look at an SQLite file before anything is done to it.
//!
//! # Why
//! Opening a database changes it: the journal is folded into it, migrations run. A file that is damaged, that a newer Heard
//! has changed or that is no database is left as it is, byte for byte, so that whoever comes to mend it has all of it. What
//! takes longer, a look at every page of it, is a matter for `heard verify`.

use std::ffi::OsString;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
use sqlx::{ConnectOptions, SqliteConnection};

use super::schema::{SchemaFault, applied, fault};
use super::{Connection, StoreError};
use crate::private::private_file;

/// How an SQLite file begins (<https://sqlite.org/fileformat2.html>).
const BEGINNING: &[u8] = b"SQLite format 3\0";

/// Fails when a file cannot be served and would only be made worse; a file that is not there, or empty, is fine.
pub(super) async fn look_at(path: &Path, known: &Migrator) -> Result<(), StoreError> {
    let damaged = |what: String| StoreError::Damaged { file: path.display().to_string(), what };
    let wal = beside(path, "-wal");
    match beginning(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(StoreError::Unreadable { file: path.display().to_string(), error }),
        Ok((_, 0)) => return Ok(()),
        Ok((header, length)) => {
            // What is missing at the end can still be in the journal.
            let whole = if is_there(&wal) { 0 } else { length_in(&header) };
            if !header.starts_with(BEGINNING) {
                return Err(damaged("it does not begin as one".to_owned()));
            }
            if length < whole {
                return Err(damaged(format!("it is cut off after {length} of {whole} bytes")));
            }
        }
    }
    // Half of a change is in the file, which only SQLite can take back, by writing; the migrations are looked at then.
    if is_there(&beside(path, "-journal")) {
        return Ok(());
    }
    // Without a journal, nobody else has it open. Then SQLite makes no files beside it.
    let options =
        SqliteConnectOptions::new().filename(path).read_only(true).immutable(!wal.exists()).disable_statement_logging();
    let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await;
    let pool = pool.map_err(|error| damage_in(error, damaged))?;
    let found = async {
        let mut connection = pool.acquire().await.map_err(|error| damage_in(error, damaged))?;
        let is_ours = has_migrations(&mut connection).await.map_err(|error| damage_in(error, damaged))?;
        match is_ours {
            Some(true) => {}
            Some(false) => return Err(StoreError::Schema(SchemaFault::SomethingElse)),
            None => return Ok(()),
        }
        let applied = applied(&mut Connection::SqliteReader(connection)).await.map_err(|error| match error {
            StoreError::Database(error) => damage_in(error, damaged),
            other => other,
        })?;
        fault(&applied, known).map_or(Ok(()), |fault| Err(StoreError::Schema(fault)))
    }
    .await;
    pool.close().await;
    found
}

/// The file that SQLite keeps beside a database.
fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(end);
    name.into()
}

fn is_there(path: &Path) -> bool {
    path.metadata().is_ok_and(|file| file.len() > 0)
}

/// The first hundred bytes of a file, and its length.
fn beginning(path: &Path) -> std::io::Result<(Vec<u8>, u64)> {
    let file = File::open(path)?;
    let length = file.metadata()?.len();
    let mut header = Vec::new();
    file.take(100).read_to_end(&mut header)?;
    Ok((header, length))
}

/// The length that a file has by its own account; 0 where it gives none.
fn length_in(header: &[u8]) -> u64 {
    let number = |at: usize| header.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes);
    let size = header.get(16..18).and_then(|bytes| bytes.try_into().ok()).map_or(0, u16::from_be_bytes);
    // 65,536 does not fit into two bytes.
    let size = if size == 1 { 65_536 } else { u64::from(size) };
    // The number of pages holds only where it was written with the last change.
    let is_current = number(24) == number(92);
    if is_current { size * u64::from(number(28).unwrap_or(0)) } else { 0 }
}

/// Whether a database has migrations; `None` where it has nothing at all.
async fn has_migrations(connection: &mut SqliteConnection) -> Result<Option<bool>, sqlx::Error> {
    let (all, ours): (i64, i64) = sqlx::query_as(
        "SELECT count(*), count(CASE WHEN name = '_sqlx_migrations' THEN 1 END) FROM sqlite_schema WHERE type = 'table'",
    )
    .fetch_one(connection)
    .await?;
    Ok((all > 0).then_some(ours > 0))
}

fn damage_in(error: sqlx::Error, damaged: impl FnOnce(String) -> StoreError) -> StoreError {
    if is_damage(&error) { damaged(error.to_string()) } else { error.into() }
}

/// Makes a file that is not there yet, for nobody but whoever runs Heard: SQLite would make it for everybody, and makes its
/// journals as it finds it. Where it cannot be made, SQLite will say why.
pub(super) fn make_private(path: &Path) {
    let _ = private_file().create_new(true).open(path);
}

/// Tells damage (SQLITE_CORRUPT, SQLITE_NOTADB, and as SQLSTATE data_corrupted, index_corrupted) from what else can be in the
/// way.
pub fn is_damage(error: &sqlx::Error) -> bool {
    let Some(inner) = error.as_database_error() else { return false };
    let code = inner.code().unwrap_or_default();
    match inner.try_downcast_ref::<sqlx::sqlite::SqliteError>() {
        Some(_) => code.parse::<u32>().is_ok_and(|code| matches!(code & 0xff, 11 | 26)),
        None => matches!(&*code, "XX001" | "XX002"),
    }
}
