//! Stores to test, one on each database.

use std::str::FromStr;

use server::store::{Database, StoreError};
use sqlx::postgres::PgConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection as _, Executor, PgConnection, SqliteConnection};
use tests::TestDatabase;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// A store on an empty database.
pub struct Store {
    pub database: Database,
    pub test: TestDatabase,
}

/// Runs a test on a store on SQLite, and on one on PostgreSQL where there is a server.
pub async fn on_both(test: impl AsyncFn(Store)) {
    for database in TestDatabase::both().await {
        // Shown when the test fails.
        eprintln!("on {}", database.address.split(':').next().unwrap_or_default());
        test(Store::open(database).await).await;
    }
}

/// A connection beside the store's own.
pub enum Beside {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// Runs the same text on either.
macro_rules! on_beside {
    ($beside:expr, |$connection:ident| $body:expr) => {
        match $beside {
            Beside::Sqlite($connection) => $body,
            Beside::Postgres($connection) => $body,
        }
    };
}

impl Store {
    pub async fn open(test: TestDatabase) -> Self {
        Self { database: Database::open(&test.address).await.expect("a store"), test }
    }

    /// Opens a connection beside the store's own, which sees what is committed and nothing else.
    pub async fn beside(&self) -> Beside {
        match self.test.address.strip_prefix("sqlite:") {
            Some(path) => Beside::Sqlite(SqliteConnectOptions::new().filename(path).connect().await.expect("the file")),
            None => {
                let options = PgConnectOptions::from_str(&self.test.address).expect("an address");
                Beside::Postgres(options.connect().await.expect("the server"))
            }
        }
    }

    /// Counts the committed rows of a query.
    pub async fn count(&self, rows: &str) -> i64 {
        let sql = sqlx::AssertSqlSafe(format!("SELECT count(*) FROM {rows}"));
        on_beside!(&mut self.beside().await, |connection| sqlx::query_scalar(sql).fetch_one(connection).await)
            .expect("a count")
    }

    /// Changes something that the store itself would not. Nobody holds the file afterwards.
    pub async fn tamper(&self, sql: &'static str) {
        on_beside!(self.beside().await, |connection| {
            let mut connection = connection;
            connection.execute(sql).await.expect("a change");
            connection.close().await
        })
        .expect("it is closed");
    }
}

/// Does some work in a transaction of its own. What the work names is moved into it.
macro_rules! writing {
    ($store:expr, |$connection:ident| $work:expr) => {
        $store.database.write(move |$connection| futures::FutureExt::boxed(async move { $work.await })).await
    };
}
pub(crate) use writing;

/// Does the same in a task of its own.
macro_rules! spawning {
    ($store:expr, |$connection:ident| $work:expr) => {{
        let database = $store.database.clone();
        tokio::spawn(async move {
            database.write(move |$connection| futures::FutureExt::boxed(async move { $work.await })).await
        })
    }};
}
pub(crate) use spawning;

/// Work in a transaction that does not end before it is told to.
pub struct Held {
    end: oneshot::Sender<()>,
    task: JoinHandle<Result<(), StoreError>>,
}

impl Store {
    /// Begins work that does not end before it is told to. On SQLite all other work waits behind it.
    pub async fn hold(&self) -> Held {
        let (end, wait) = oneshot::channel::<()>();
        let (begun, begins) = oneshot::channel::<()>();
        let task = spawning!(self, |c| async {
            // Only to be given a connection.
            let _ = c;
            begun.send(()).expect("somebody waits for it to begin");
            let _ = wait.await;
            Ok(())
        });
        begins.await.expect("it begins");
        Held { end, task }
    }
}

impl Held {
    pub async fn end(self) {
        self.end.send(()).expect("it waits");
        self.task.await.expect("a task").expect("it ends well");
    }
}

/// Reads something.
macro_rules! reading {
    ($store:expr, |$connection:ident| $work:expr) => {{
        let mut connection = $store.database.read().await.expect("a connection");
        let $connection = &mut connection;
        $work.await
    }};
}
pub(crate) use reading;
