//! A database that this Heard cannot serve is refused, and stays as it is.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use server::store::{Database, SchemaFault, StoreError};
use sha2::{Digest, Sha256};
use sqlx::Executor;
use tests::TestDatabase;

use super::stores::{Beside, Store, on_both};

/// What another Heard can have done to the schema, and what is said of it.
const CHANGES: [(&str, SchemaFault); 3] = [
    (
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
         SELECT 9999, 'later', success, checksum, 0 FROM _sqlx_migrations WHERE version = 1",
        SchemaFault::Newer { migration: 9999 },
    ),
    ("UPDATE _sqlx_migrations SET success = false WHERE version = 2", SchemaFault::HalfWay { migration: 2 }),
    (
        "UPDATE _sqlx_migrations SET checksum = (SELECT checksum FROM _sqlx_migrations WHERE version = 1)
         WHERE version = 2",
        SchemaFault::Changed { migration: 2 },
    ),
];

#[tokio::test]
async fn a_schema_that_another_heard_has_changed_is_named_and_refused() {
    for (change, fault) in CHANGES {
        on_both(async |store| {
            assert_eq!(store.database.schema_fault().await.expect("an answer"), None);
            store.tamper(change).await;
            assert_eq!(store.database.schema_fault().await.expect("an answer"), Some(fault));
            store.database.close().await;
            let refused = Database::open(&store.test.address).await.expect_err("it is refused");
            assert!(matches!(&refused, StoreError::Schema(found) if *found == fault), "{refused}");
            assert!(refused.to_string().contains("Nothing was changed"), "{refused}");
        })
        .await;
    }
}

#[tokio::test]
async fn a_migration_that_is_missing_is_named_and_made_up_for() {
    let store = Store::open(TestDatabase::sqlite()).await;
    store.tamper("DELETE FROM _sqlx_migrations WHERE version = 11").await;
    let fault = store.database.schema_fault().await.expect("an answer");
    assert_eq!(fault, Some(SchemaFault::Older { migration: 11 }));
}

/// A hash of each file in a folder, apart from the index of the journal, which is made anew at every opening.
fn hashes(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let paths = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("a file").path());
    let paths = paths.filter(|path| path.extension().is_none_or(|extension| extension != "db-shm"));
    paths.map(|path| (path.clone(), Sha256::digest(fs::read(path).expect("a file")).to_vec())).collect()
}

/// A database file that was closed as it should be.
async fn closed() -> TestDatabase {
    let store = Store::open(TestDatabase::sqlite()).await;
    store.database.close().await;
    store.test
}

/// A database file as a crash leaves it: what came last is in the journal alone.
async fn crashed(change: &'static str) -> TestDatabase {
    let store = Store::open(TestDatabase::sqlite()).await;
    let Beside::Sqlite(mut connection) = store.beside().await else { panic!("it is SQLite") };
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA wal_autocheckpoint = 0").await.expect("a checkpoint");
    connection.execute(change).await.expect("a change");
    let copy = TestDatabase::sqlite();
    for name in ["heard.db", "heard.db-wal"] {
        fs::copy(store.test.folder.path().join(name), copy.folder.path().join(name)).expect("a copy");
    }
    copy
}

/// Opening a database fails with these words, and leaves its files as they were.
async fn is_refused_untouched(database: &TestDatabase, words: &str) {
    let before = hashes(database.folder.path());
    let refused = Database::open(&database.address).await.expect_err("it is refused").to_string();
    assert!(refused.contains(words) && refused.contains("Nothing was changed"), "{refused}");
    assert_eq!(hashes(database.folder.path()), before, "{words}");
}

fn file(database: &TestDatabase) -> PathBuf {
    database.folder.path().join("heard.db")
}

/// Writes over some bytes of a file.
fn write_over(file: &Path, at: usize, bytes: &[u8]) {
    let mut content = fs::read(file).expect("a file");
    content[at..at + bytes.len()].copy_from_slice(bytes);
    fs::write(file, content).expect("a file");
}

#[tokio::test]
async fn a_file_that_is_damaged_is_refused_and_stays_as_it_is() {
    let no_database = TestDatabase::sqlite();
    fs::write(file(&no_database), "Dear all, please find attached").expect("a file");
    is_refused_untouched(&no_database, "does not begin as one").await;

    let cut_off = closed().await;
    let whole = fs::read(file(&cut_off)).expect("a file");
    fs::write(file(&cut_off), &whole[..whole.len() / 2]).expect("a file");
    is_refused_untouched(&cut_off, "is cut off after").await;

    let without_schema = closed().await;
    write_over(&file(&without_schema), 100, &[0xff; 2000]);
    is_refused_untouched(&without_schema, "is damaged").await;
}

#[tokio::test]
async fn a_file_that_a_newer_heard_has_changed_stays_as_it_is() {
    for (change, _) in CHANGES {
        let store = Store::open(TestDatabase::sqlite()).await;
        store.tamper(change).await;
        store.database.close().await;
        is_refused_untouched(&store.test, "migration").await;
        // The change is in the journal alone.
        let crashed = crashed(change).await;
        assert!(hashes(crashed.folder.path()).len() == 2);
        is_refused_untouched(&crashed, "migration").await;
    }
}

#[tokio::test]
async fn the_database_of_something_else_stays_as_it_is() {
    let other = TestDatabase::sqlite();
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(file(&other)).create_if_missing(true);
    let mut connection = sqlx::ConnectOptions::connect(&options).await.expect("a file");
    connection.execute("CREATE TABLE recipe (name TEXT)").await.expect("a table");
    sqlx::Connection::close(connection).await.expect("it is closed");
    is_refused_untouched(&other, "something else").await;
}

#[tokio::test]
async fn what_a_crash_leaves_is_opened() {
    let database = crashed("INSERT INTO upkeep (task, done_on) VALUES ('crash', '2026-11-23')").await;
    let store = Store::open(database).await;
    assert_eq!(store.count("upkeep WHERE task = 'crash'").await, 1);
    // Nothing yet is as good as no file.
    let empty = TestDatabase::sqlite();
    fs::write(file(&empty), "").expect("a file");
    Store::open(empty).await.database.close().await;
}

#[tokio::test]
async fn damage_within_a_file_is_found() {
    on_both(async |store| assert_eq!(store.database.damage().await.expect("an answer"), Vec::<String>::new())).await;
    let store = Store::open(TestDatabase::sqlite()).await;
    let Beside::Sqlite(mut connection) = store.beside().await else { panic!("it is SQLite") };
    let page: i64 = sqlx::query_scalar("SELECT rootpage FROM sqlite_schema WHERE name = 'response'")
        .fetch_one(&mut connection)
        .await
        .expect("a page");
    sqlx::Connection::close(connection).await.expect("it is closed");
    store.database.close().await;
    let database = store.test;
    // A page that nothing reads when Heard starts.
    write_over(&file(&database), (usize::try_from(page).expect("a number") - 1) * 4096, &[0xee; 512]);
    let store = Store::open(database).await;
    assert!(!store.database.damage().await.expect("an answer").is_empty());
}

#[tokio::test]
async fn the_folder_of_a_file_is_known() {
    on_both(async |store| {
        let folder = store.test.address.starts_with("sqlite:").then(|| store.test.folder.path().to_path_buf());
        assert_eq!(store.database.folder(), folder);
    })
    .await;
}
