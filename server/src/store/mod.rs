//! The only SQL, one file per aggregate, the same text on SQLite and PostgreSQL.
//!
//! # Why
//! A [`Connection`] is an enum over both databases, and [`on_connection!`] runs one text on either. sqlx's `Any` cannot
//! bind dates, UUIDs or JSON; a trait with two implementations writes each query twice, and one of the two drifts. We give
//! up checking queries at compile time, which works for one database only; the contract suite in `tests/store_contract`
//! runs every function of this module on both instead.

use std::sync::Arc;

mod connection;
mod database;
mod group_commit;
mod schema;
mod sqlite_file;

pub mod access_codes;
pub mod accounts;
pub mod collections;
pub mod drafts;
pub mod group_tallies;
pub mod links;
pub mod measures;
pub mod pair_tallies;
pub mod profiles;
pub mod published_pairs;
pub mod questionnaires;
pub mod receipts;
pub mod reference;
pub mod released_questionnaires;
pub mod releases;
pub mod response_tallies;
pub mod responses;
pub mod sessions;
pub mod submissions;
pub mod tallies;
pub mod upkeep;

pub use connection::Connection;
pub use database::{Database, Durability};
pub use schema::SchemaFault;

/// What can go wrong in the store. "Not found" is `Ok(None)`.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Something with this key is already there.
    #[error("a row with this key is already there")]
    Conflict,
    /// A row that Heard wrote cannot be read back.
    #[error("{table} {id} cannot be read: {what}")]
    Inconsistent { table: &'static str, id: String, what: String },
    /// More waits to be written than there is room for.
    #[error("too much is waiting to be written")]
    Busy,
    /// The database cannot be reached, is being replaced, or has no room. Nothing that was asked for has been acknowledged;
    /// it may be done all the same where a reply was lost, so that it can only be asked for again where a repeat does no harm.
    #[error("the database is away, or has no room")]
    Away(#[source] Arc<sqlx::Error>),
    #[error("the database failed")]
    Database(#[source] sqlx::Error),
    #[error("the database could not be brought up to date")]
    Migration(#[from] sqlx::migrate::MigrateError),
    #[error(
        "the database file {file} is damaged: {what}. Nothing was changed in it: keep it, and put the newest backup in its \
         place"
    )]
    Damaged { file: String, what: String },
    #[error("the database file {file} cannot be read")]
    Unreadable {
        file: String,
        #[source]
        error: std::io::Error,
    },
    /// Nothing was changed.
    #[error("{0}. Nothing was changed in the database")]
    Schema(SchemaFault),
    #[error("{0:?} is not an address of a database; use sqlite:PATH or postgres://...")]
    Address(String),
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(inner) if inner.is_unique_violation() => Self::Conflict,
            sqlx::Error::PoolTimedOut => Self::Busy,
            _ if is_away(&error) => Self::Away(Arc::new(error)),
            _ => Self::Database(error),
        }
    }
}

impl StoreError {
    /// Whether it may go well when it is tried again in a moment.
    pub fn passes(&self) -> bool {
        matches!(self, Self::Busy | Self::Away(_))
    }
}

/// Whether it is no fault of what was asked: the connection is gone, or the database can do nothing now.
fn is_away(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_) | sqlx::Error::PoolClosed => true,
        sqlx::Error::Database(inner) => {
            let code = inner.code().unwrap_or_default();
            match inner.try_downcast_ref::<sqlx::sqlite::SqliteError>() {
                Some(_) => code.parse().is_ok_and(|code: i32| SQLITE_AWAY.contains(&(code & 0xff))),
                None => POSTGRES_AWAY.iter().any(|beginning| code.starts_with(beginning)),
            }
        }
        _ => false,
    }
}

/// SQLite's codes for: another process writes; the disk fails; it is full; a file cannot be opened, as where there are too
/// many.
const SQLITE_AWAY: [i32; 4] = [5, 10, 13, 14];
/// What SQLSTATE begins with where the connection is lost, there is no room for what was asked, the server stops or starts, it
/// is a replica that takes nothing yet, its disk fails, transactions waited for one another in a circle, or for too long.
const POSTGRES_AWAY: [&str; 7] = ["08", "53", "57P", "25006", "58030", "40", "55P03"];
