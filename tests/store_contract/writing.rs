use std::time::Duration;

use futures::FutureExt;
use futures::future::join_all;
use server::store::access_codes::use_codes;
use server::store::drafts::{draft, save_drafts};
use server::store::{Company, Connection, Database, Durability, StoreError};
use tests::TestDatabase;
use tokio::time::timeout;

use super::fixtures::{at, sealed_draft};
use super::stores::{Store, on_both, reading, spawning, writing};

/// As in the store: work that waits for SQLite's writer, and connections to PostgreSQL.
const QUEUE: u16 = 1024;
const POSTGRES_CONNECTIONS: usize = 16;

/// Long enough for what is not held back to happen.
const A_WHILE: Duration = Duration::from_millis(200);

async fn keep(connection: &mut Connection, id: &[u8]) -> Result<(), StoreError> {
    save_drafts(connection, &[sealed_draft(id, b"sealed", at("12:00:00"))]).await
}

#[tokio::test]
async fn what_is_acknowledged_is_committed() {
    on_both(async |store| {
        for number in 1..=20 {
            writing!(store, |c| keep(c, &[number])).expect("a row");
            assert_eq!(store.count("draft").await, i64::from(number));
        }
    })
    .await;
}

#[tokio::test]
async fn sqlite_acknowledges_nothing_before_the_batch_is_committed() {
    let store = Store::open(TestDatabase::sqlite()).await;
    let first = store.hold().await;
    let mut second = spawning!(store, |c| keep(c, b"second"));
    tokio::task::yield_now().await;
    let (end, wait) = tokio::sync::oneshot::channel::<()>();
    let third = spawning!(store, |c| async {
        wait.await.expect("the test goes on");
        keep(c, b"third").await
    });
    tokio::task::yield_now().await;
    let first = tokio::spawn(first.end());
    assert!(timeout(A_WHILE, &mut second).await.is_err(), "its batch is not committed");
    assert_eq!(store.count("draft").await, 0);
    end.send(()).expect("the third waits");
    for done in [second, third] {
        done.await.expect("a task").expect("a row");
    }
    first.await.expect("a task");
    assert_eq!(store.count("draft").await, 2);
}

#[tokio::test]
async fn work_that_fails_leaves_nothing_behind() {
    on_both(async |store| {
        let failed: Result<(), StoreError> = writing!(store, |c| async {
            keep(c, b"a").await?;
            keep(c, b"b").await?;
            Err(StoreError::Conflict)
        });
        assert!(matches!(failed, Err(StoreError::Conflict)), "the error is the work's own: {failed:?}");
        assert_eq!(store.count("draft").await, 0);
    })
    .await;
}

#[tokio::test]
async fn work_that_fails_or_panics_takes_nothing_else_with_it() {
    on_both(async |store| {
        let held = store.hold().await;
        let mut done = Vec::new();
        for (id, end) in [(b"a", "well"), (b"b", "fails"), (b"c", "well"), (b"d", "panics"), (b"e", "well")] {
            done.push(spawning!(store, |c| async {
                keep(c, id).await?;
                match end {
                    "fails" => Err(StoreError::Conflict),
                    "panics" => panic!("as it should"),
                    _ => Ok(()),
                }
            }));
            tokio::task::yield_now().await;
        }
        held.end().await;
        let done: Vec<bool> = join_all(done).await.into_iter().map(|done| done.expect("a task").is_ok()).collect();
        assert_eq!(done, [true, false, true, false, true]);
        for (id, is_kept) in [(b"a", true), (b"b", false), (b"c", true), (b"d", false), (b"e", true)] {
            let found = reading!(store, |c| draft(c, id, at("11:00:00"))).expect("a look");
            assert_eq!(found.is_some(), is_kept, "{id:?}");
        }
        writing!(store, |c| keep(c, b"f")).expect("the store goes on");
    })
    .await;
}

#[tokio::test]
async fn work_goes_on_when_whoever_asked_for_it_goes_away() {
    on_both(async |store| {
        let database = store.database.clone();
        let asked = database.write(move |c| {
            async move {
                tokio::time::sleep(A_WHILE).await;
                keep(c, b"a").await
            }
            .boxed()
        });
        assert!(timeout(A_WHILE / 4, asked).await.is_err());
        tokio::time::sleep(A_WHILE * 2).await;
        writing!(store, |c| keep(c, b"b")).expect("a row");
        assert_eq!(store.count("draft").await, 2);
    })
    .await;
}

#[tokio::test]
async fn sqlite_is_busy_when_too_much_waits_and_loses_nothing_of_it() {
    let store = Store::open(TestDatabase::sqlite()).await;
    let held = store.hold().await;
    let waiting: Vec<_> = (0..QUEUE).map(|number| spawning!(store, |c| keep(c, &number.to_be_bytes()))).collect();
    tokio::time::sleep(A_WHILE).await;
    let one_more = timeout(A_WHILE, async { writing!(store, |c| keep(c, b"one more")) }).await;
    assert!(matches!(one_more, Ok(Err(StoreError::Busy))), "it is said at once: {one_more:?}");
    held.end().await;
    for done in join_all(waiting).await {
        done.expect("a task").expect("a row");
    }
    assert_eq!(store.count("draft").await, i64::from(QUEUE));
    writing!(store, |c| keep(c, b"one more")).expect("there is room again");
}

#[tokio::test]
async fn postgres_is_busy_when_every_connection_is_in_use() {
    let Some(database) = TestDatabase::postgres().await else { return };
    let store = Store::open(database).await;
    let held = join_all((0..POSTGRES_CONNECTIONS).map(|_| store.hold())).await;
    let one_more = writing!(store, |c| keep(c, b"one more"));
    assert!(matches!(one_more, Err(StoreError::Busy)), "{one_more:?}");
    assert!(matches!(store.database.read().await, Err(StoreError::Busy)));
    for held in held {
        held.end().await;
    }
    writing!(store, |c| keep(c, b"one more")).expect("there is room again");
}

#[tokio::test]
async fn postgres_waits_for_the_disk_where_that_is_asked_for() {
    let Some(database) = TestDatabase::postgres().await else { return };
    let store = Store::open(database).await;
    for (durability, setting) in [(Durability::Durable, "on"), (Durability::Soon, "off"), (Durability::Durable, "on")] {
        let asked: Result<String, StoreError> = store
            .database
            .write_with(durability, move |c| {
                async move {
                    let Connection::PostgresWriter(transaction) = c else { panic!("it is PostgreSQL") };
                    Ok(sqlx::query_scalar("SHOW synchronous_commit").fetch_one(&mut **transaction).await?)
                }
                .boxed()
            })
            .await;
        assert_eq!(asked.expect("a setting"), setting, "{durability:?}");
    }
}

#[tokio::test]
async fn a_write_on_postgresql_ends_in_its_time_and_one_of_everything_does_not() {
    on_both(async |store| {
        let database = store.database.clone().with_longest_write(A_WHILE / 4);
        let usual: Result<(), StoreError> = database
            .write(|c| {
                async move {
                    tokio::time::sleep(A_WHILE).await;
                    keep(c, b"usual").await
                }
                .boxed()
            })
            .await;
        let is_postgres = store.test.address.starts_with("postgres");
        assert_eq!(matches!(usual, Err(StoreError::Busy)), is_postgres, "{usual:?}");
        let everything: Result<(), StoreError> = database
            .write_all(|c| {
                async move {
                    tokio::time::sleep(A_WHILE).await;
                    keep(c, b"all").await
                }
                .boxed()
            })
            .await;
        everything.expect("it takes as long as it takes");
        assert_eq!(store.count("draft").await, if is_postgres { 1 } else { 2 });
    })
    .await;
}

#[tokio::test]
async fn an_sqlite_file_has_one_server_and_commands_beside_it() {
    let store = Store::open(TestDatabase::sqlite()).await;
    let address = &store.test.address;
    let server = Database::open_in(Company::NoServer, address).await.expect("the first");
    let second = Database::open_in(Company::NoServer, address).await.expect_err("it is refused");
    assert!(matches!(second, StoreError::Served { .. }), "{second}");
    let second = second.to_string();
    assert!(second.contains("heard.db") && second.contains("Stop that one first"), "{second}");
    let older = Database::open_until(12, Company::NoServer, address).await;
    assert!(matches!(older, Err(StoreError::Served { .. })), "nor is a backup restored into it");
    Database::open(address).await.expect("a command beside it").close().await;
    server.close().await;
    Database::open_in(Company::NoServer, address).await.expect("the next, when the first has ended");
    if let Some(postgres) = TestDatabase::postgres().await {
        let _first = Database::open_in(Company::NoServer, &postgres.address).await.expect("the first");
        Database::open_in(Company::NoServer, &postgres.address).await.expect("PostgreSQL is for several");
    }
}

#[tokio::test]
async fn closing_loses_nothing_that_is_acknowledged() {
    on_both(async |store| {
        let rows: Vec<_> = (0..20).map(|number: u8| spawning!(store, |c| keep(c, &[number]))).collect();
        tokio::task::yield_now().await;
        store.database.clone().close().await;
        let rows = join_all(rows).await;
        let acknowledged = rows.into_iter().filter(|row| row.as_ref().expect("a task").is_ok()).count();
        assert!(acknowledged > 0);
        assert_eq!(store.count("draft").await, i64::try_from(acknowledged).expect("few"));
        assert!(writing!(store, |c| keep(c, b"late")).is_err(), "a closed store takes nothing");
        Database::open(&store.test.address).await.expect("it opens again");
    })
    .await;
}

#[tokio::test]
async fn who_reads_from_sqlite_cannot_write() {
    let store = Store::open(TestDatabase::sqlite()).await;
    let refused = reading!(store, |c| use_codes(c, &[[1; 32]]));
    assert!(matches!(refused, Err(StoreError::Database(_))), "{refused:?}");
}

#[tokio::test]
async fn an_address_of_another_kind_is_refused() {
    for address in ["mysql://localhost/heard", "heard.db", "", "postgres://user:secret@host:not-a-port/heard"] {
        let error = Database::open(address).await.expect_err("no such database");
        assert!(matches!(error, StoreError::Address(_)), "{address}: {error}");
        assert!(!format!("{error} {error:?}").contains("secret"), "a password is not told");
    }
    let nowhere = Database::open("sqlite:/no/such/folder/heard.db").await;
    assert!(matches!(nowhere, Err(StoreError::Away(_))), "{nowhere:?}");
}

#[tokio::test]
async fn what_is_read_at_once_is_of_one_moment() {
    on_both(async |store| {
        writing!(store, |c| keep(c, b"before")).expect("a row");
        let database = store.database.clone();
        let seen: Result<_, StoreError> = store
            .database
            .read_at_once(|reader| {
                async move {
                    let before = draft(reader, b"before", at("11:00:00")).await?.is_some();
                    database.write(|writer| keep(writer, b"meanwhile").boxed()).await?;
                    let meanwhile = draft(reader, b"meanwhile", at("11:00:00")).await?.is_some();
                    Ok((before, meanwhile))
                }
                .boxed()
            })
            .await;
        assert_eq!(seen.expect("a look"), (true, false));
        assert!(reading!(store, |c| draft(c, b"meanwhile", at("11:00:00"))).expect("a look").is_some());
    })
    .await;
}
