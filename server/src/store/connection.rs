//! One connection, to either database, reading or in a transaction.

use sqlx::pool::PoolConnection;
use sqlx::{Postgres, Sqlite, SqliteConnection, Transaction};

/// One connection. Store functions take it and neither know nor ask which database it leads to.
pub enum Connection {
    /// SQLite's only writer, in a transaction.
    SqliteWriter(SqliteConnection),
    SqliteReader(PoolConnection<Sqlite>),
    PostgresWriter(Transaction<'static, Postgres>),
    PostgresReader(PoolConnection<Postgres>),
}

/// Runs the same expression on either database; in it, the name is `&mut SqliteConnection` or `&mut PgConnection`.
macro_rules! on_connection {
    ($connection:expr, |$name:ident| $body:expr) => {
        match $connection {
            $crate::store::Connection::SqliteWriter(inner) => {
                let $name: &mut sqlx::SqliteConnection = inner;
                $body
            }
            $crate::store::Connection::SqliteReader(inner) => {
                let $name: &mut sqlx::SqliteConnection = inner;
                $body
            }
            $crate::store::Connection::PostgresWriter(inner) => {
                let $name: &mut sqlx::PgConnection = inner;
                $body
            }
            $crate::store::Connection::PostgresReader(inner) => {
                let $name: &mut sqlx::PgConnection = inner;
                $body
            }
        }
    };
}
pub(crate) use on_connection;

impl Connection {
    /// Whether SQL that exists on PostgreSQL alone may be used.
    pub(crate) fn is_postgres(&self) -> bool {
        matches!(self, Self::PostgresWriter(_) | Self::PostgresReader(_))
    }
}
