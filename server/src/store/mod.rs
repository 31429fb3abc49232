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
//!
//! # A country
//! On paper: 12 million children, asked four times a year, each answering one questionnaire of ten questions each time.
//!
//! *How much.* 48 million responses a year. If half of a wave comes within ten school days of six hours, the mean is 28 sends a
//! second; if a third of what comes in a day comes within one hour, 56. A peak to plan for is 1,000 a second, some twenty times
//! that. A send is one transaction, of a response, a receipt for two hours, and the tallies of one collection; each section before
//! it is a draft that need not be durable. Nothing is kept of a response but itself, so that a year is 48 million rows in one
//! table, read whole only by `heard verify`, and written anew each night.
//!
//! *What does not grow.* Tallies do not grow with responses, but with collections, questions and answers: if there are 24,000
//! schools with a collection each, and ten questions with six answers each, these are 1.4 million counts a wave. Releases read
//! tallies alone. Who sends shares the tallies of one collection with those who answer there, and with nobody else: a school
//! queues on its own, and a country on none. Everybody waits while a release is cut, and while a night is unlinked.
//!
//! *What would have to change.* The night: writing every table anew in one transaction is right for a partnership; at two
//! seconds for 100,000 responses (`upkeep`) it would take a quarter of an hour for those of a year. With `response` partitioned
//! by quarter, which is in each row, only the partition of the quarter in which answers come in needs it, and what retention
//! takes is a partition that is dropped. Statements could stay as they are, keys could not: PostgreSQL keeps them unique within
//! a partition alone, so that of receipts in different quarters nothing but their 70 random bits would see to it. `heard verify`
//! would go through partitions one by one. The throttles of each server would be shared, or guessing counted by the proxy.
//!
//! *On what.* PostgreSQL with partitions carries this: one writer with two replicas, one of them synchronous so that what is
//! acknowledged survives the loss of the first, and any number of Heards in front, which keep nothing that another does not
//! see. Reports could read a replica. A distributed database that speaks PostgreSQL (YugabyteDB, CockroachDB) would be the next
//! step; whether it does what this module takes from PostgreSQL itself (table locks in an order, `TRUNCATE` in a transaction with
//! what is written anew, hidden columns that the anonymity tests know) would have to be tried first. A country would rather run
//! one Heard for each of its partnerships on one such cluster: each with a database, a key and a disclosure control of its own,
//! and no table that holds every child.
//!
//! *Measured.* What the estimate rests on is measured by `tests/load` (sends a second and processor time for each) and
//! `tests/scale` (how reading and counting grow with what is stored). No figure of a machine of that size is written here, since
//! none was measured on one.

use std::sync::Arc;

mod connection;
mod database;
mod group_commit;
mod only_server;
mod schema;
mod sqlite_file;

pub mod access_codes;
pub mod accounts;
pub mod backups;
pub mod collections;
pub mod drafts;
pub mod group_tallies;
pub mod holds;
pub mod links;
pub mod measures;
pub mod old_counts;
pub mod pair_tallies;
pub mod profiles;
pub mod published_pairs;
pub mod purges;
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
pub mod tombstones;
pub mod upkeep;

pub use connection::Connection;
pub use database::{Company, Database, Durability};
pub use schema::SchemaFault;
pub use sqlite_file::is_damage;

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
    /// What a backup holds cannot be put into a database.
    #[error("the backup cannot be restored: {0}")]
    Unrestorable(String),
    /// The database cannot be reached, is being replaced, or has no room. Nothing that was asked for has been acknowledged;
    /// it may be done all the same where a reply was lost, so that it can only be asked for again where a repeat does no harm.
    #[error("the database is away, or has no room")]
    Away(#[source] Arc<sqlx::Error>),
    #[error("the database failed")]
    Database(#[source] sqlx::Error),
    #[error("the database could not be brought up to date")]
    Migration(#[from] sqlx::migrate::MigrateError),
    #[error(
        "the database file {file} is damaged: {what}. Nothing was changed in it: keep it, and restore the newest backup into a \
         new folder with `heard restore`"
    )]
    Damaged { file: String, what: String },
    /// Some of its pages are, which only shows when they are read.
    #[error("the database is damaged: stop Heard, keep its files, and restore the newest backup into an empty place")]
    DamagedWithin(#[source] Arc<sqlx::Error>),
    /// SQLite is for one server.
    #[error(
        "a Heard is serving or restoring {file}, and a file of SQLite is for one. Stop that one first, or name another place with \
         --data-dir; several servers share a PostgreSQL"
    )]
    Served { file: String },
    #[error("{file}, which keeps a second server away, cannot be locked: it has to belong to whoever runs Heard")]
    Unlockable {
        file: String,
        #[source]
        error: std::io::Error,
    },
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
            _ if is_damage(&error) => Self::DamagedWithin(Arc::new(error)),
            _ => Self::Database(error),
        }
    }
}

impl StoreError {
    /// What others are told whose work failed of the same thing.
    pub fn again(&self) -> Self {
        match self {
            Self::Busy => Self::Busy,
            Self::Away(error) => Self::Away(Arc::clone(error)),
            Self::DamagedWithin(error) => Self::DamagedWithin(Arc::clone(error)),
            _ => Self::Database(sqlx::Error::WorkerCrashed),
        }
    }

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
