//! The only SQL, one file per aggregate, the same text on SQLite and PostgreSQL.
//!
//! # Why
//! A [`Connection`] is an enum over both databases, and [`on_connection!`] runs one text on either. sqlx's `Any` cannot
//! bind dates, UUIDs or JSON; a trait with two implementations writes each query twice, and one of the two drifts. We give
//! up checking queries at compile time, which works for one database only; the contract suite in `tests/store_contract`
//! runs every function of this module on both instead.
//!
//! What writes or looks for many rows at once is another text for each number of them, and is not kept prepared
//! (`persistent(false)`): a hundred texts of five hundred rows would be.

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

impl StoreError {
    /// What others are told whose work failed of the same thing.
    pub fn again(&self) -> Self {
        match self {
            Self::Busy => Self::Busy,
            _ => Self::Database(sqlx::Error::WorkerCrashed),
        }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(inner) if inner.is_unique_violation() => Self::Conflict,
            sqlx::Error::PoolTimedOut => Self::Busy,
            _ => Self::Database(error),
        }
    }
}
