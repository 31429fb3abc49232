//! What the design says of SQLite's settings, asked of the connection that writes.

use futures::FutureExt;
use server::store::{Connection, StoreError};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions};
use tests::TestService;

/// What the writer says that a setting is.
async fn setting(service: &TestService, name: &'static str) -> String {
    let asked = service.state.database.write(move |connection| {
        async move {
            let Connection::SqliteWriter(writer) = connection else { panic!("SQLite has one writer") };
            let sql = AssertSqlSafe(format!("SELECT CAST({name} AS TEXT) FROM pragma_{name}"));
            Ok::<String, StoreError>(sqlx::query_scalar(sql).fetch_one(writer).await?)
        }
        .boxed()
    });
    asked.await.expect("a setting")
}

#[tokio::test]
async fn the_writer_overwrites_what_it_deletes_and_waits_for_the_disk() {
    let service = TestService::new().await;
    for (name, value) in
        [("secure_delete", "1"), ("synchronous", "2"), ("foreign_keys", "1"), ("journal_size_limit", "33554432")]
    {
        assert_eq!(setting(&service, name).await, value, "{name}");
    }
    let path = service.database.folder.path().join("heard.db");
    let mut other = SqliteConnectOptions::new().filename(path).connect().await.expect("a second connection");
    let mode: String = sqlx::query_scalar("PRAGMA journal_mode").fetch_one(&mut other).await.expect("the mode");
    assert_eq!(mode, "wal");
}
