//! Whether a database has the schema of this Heard.

use sqlx::migrate::Migrator;

use super::connection::on_connection;
use super::{Connection, StoreError};

/// Why a database cannot be served as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SchemaFault {
    #[error(
        "a newer Heard has changed the database (migration {migration}), and this one would misread it. \
         Start the newer Heard, or restore the backup from before it"
    )]
    Newer { migration: i64 },
    #[error(
        "migration {migration} of the database was begun and not finished. Restore the backup from before it, \
         and start Heard again"
    )]
    HalfWay { migration: i64 },
    #[error(
        "migration {migration} of the database is not the one that this Heard has. Start the Heard that made it, \
         or restore a backup that is known"
    )]
    Changed { migration: i64 },
    #[error("the database has not been brought up to date (migration {migration}). Start this Heard again")]
    Older { migration: i64 },
    #[error("it is the database of something else. Name another file in the setting `database`")]
    SomethingElse,
}

/// A migration, as the database remembers it.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct Applied {
    version: i64,
    checksum: Vec<u8>,
    success: bool,
}

/// The migrations that were begun.
pub(super) async fn applied(connection: &mut Connection) -> Result<Vec<Applied>, StoreError> {
    let applied = on_connection!(connection, |conn| {
        sqlx::query_as("SELECT version, checksum, success FROM _sqlx_migrations ORDER BY version").fetch_all(conn).await
    })?;
    Ok(applied)
}

/// What stands in the way of bringing a database up to date.
pub(super) fn fault(applied: &[Applied], known: &Migrator) -> Option<SchemaFault> {
    applied.iter().find_map(|applied| {
        let migration = applied.version;
        match known.iter().find(|known| known.version == migration) {
            _ if !applied.success => Some(SchemaFault::HalfWay { migration }),
            None => Some(SchemaFault::Newer { migration }),
            Some(known) if *known.checksum != *applied.checksum => Some(SchemaFault::Changed { migration }),
            Some(_) => None,
        }
    })
}

/// What stands in the way of serving a database.
pub(super) fn fault_or_older(applied: &[Applied], known: &Migrator) -> Option<SchemaFault> {
    let is_applied = |migration: i64| applied.iter().any(|applied| applied.version == migration);
    let older = || known.iter().map(|known| known.version).find(|migration| !is_applied(*migration));
    fault(applied, known).or_else(|| older().map(|migration| SchemaFault::Older { migration }))
}
