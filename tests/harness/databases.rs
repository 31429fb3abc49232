//! An empty database for one test, of either kind.

use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::{Connection, Executor, PgConnection};
use tempfile::TempDir;

static NUMBER: AtomicU32 = AtomicU32::new(0);

/// An empty database, and what has to live as long as it.
pub struct TestDatabase {
    /// As in the setting.
    pub address: String,
    /// The folder of an SQLite database.
    pub folder: TempDir,
}

/// The server that `tests/run` starts, as `postgres://USER@HOST:PORT`; none where tests run without it.
pub fn postgres_address() -> Option<String> {
    std::env::var("TEST_POSTGRES_URL").ok().filter(|address| !address.is_empty())
}

impl TestDatabase {
    /// An SQLite database in a folder of its own.
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        Self { address: format!("sqlite:{}", folder.path().join("heard.db").display()), folder }
    }

    /// A new database on the PostgreSQL server; none where there is no server.
    ///
    /// # Panics
    /// When `HEARD_CI` is set and there is none: in CI nothing may be left out.
    pub async fn postgres() -> Option<Self> {
        let Some(server) = postgres_address() else {
            assert!(std::env::var_os("HEARD_CI").is_none(), "tests/run starts PostgreSQL and sets TEST_POSTGRES_URL");
            return None;
        };
        let name = format!("heard_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        let mut connection =
            PgConnection::connect(&format!("{server}/postgres")).await.expect("the PostgreSQL server answers");
        let create = sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"));
        connection.execute(sqlx::raw_sql(create)).await.expect("a new database");
        Some(Self { address: format!("{server}/{name}"), folder: tempfile::tempdir().expect("a temporary folder") })
    }

    /// Both kinds, or SQLite alone where there is no PostgreSQL server.
    pub async fn both() -> Vec<Self> {
        let mut databases = vec![Self::sqlite()];
        databases.extend(Self::postgres().await);
        databases
    }
}
