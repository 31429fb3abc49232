//! Unlinking beside everything else: once a day, by one server, tried again when it fails, and nobody notices.

use std::str::FromStr;

use app::domain::collection::Access;
use futures::future::join_all;
use server::config::Settings;
use server::services::upkeep::unlink_yesterday;
use server::services::verify::verify;
use server::store::Database;
use sqlx::postgres::PgConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, Executor};
use tests::{Says, TestDatabase, TestService, noon};

use super::day::{Day, SENT};

#[tokio::test]
async fn it_is_done_once_a_day_and_changes_nothing_that_is_said() {
    for database in TestDatabase::both().await {
        let day = Day::of(database, 40).await;
        let state = &day.service.state;
        day.next_day();
        assert!(unlink_yesterday(state).await.expect("unlinking"));
        assert!(!unlink_yesterday(state).await.expect("unlinking"));

        assert_eq!(verify(state).await.expect("the store"), [], "everything counts as before");
        let mut client = day.service.client();
        for sent in &day.sent {
            let page = client.post("/en/my-answers", &[("words", &sent.receipt)]).await;
            assert_eq!(page.status, 200, "{}", page.text());
            assert_eq!(
                client.post("/en/code", &[("code", &sent.arrival.code)]).await.status,
                422,
                "a used code is used"
            );
        }
        for draft in &day.drafts {
            assert!(day.finds_answers(draft).await);
            assert_eq!(client.post("/en/code", &[("code", &draft.code)]).await.status, 303, "an unused code is not");
        }

        day.service.clock.set(noon("2026-11-25"));
        assert!(unlink_yesterday(state).await.expect("unlinking"), "the next day it is to do again");
    }
}

#[tokio::test]
async fn when_somebody_reads_for_too_long_it_is_still_to_do() {
    let service = TestService::new().await;
    service.clock.set(noon("2026-11-24"));
    let path = service.database.folder.path().join("heard.db");
    let mut reader = SqliteConnectOptions::new().filename(path).connect().await.expect("a second connection");
    reader.execute("BEGIN; SELECT * FROM response").await.expect("a snapshot");
    assert!(unlink_yesterday(&service.state).await.is_err(), "the journal cannot be emptied");
    reader.close().await.expect("it stops reading");
    assert!(unlink_yesterday(&service.state).await.expect("unlinking"));

    let Some(database) = TestDatabase::postgres().await else { return };
    let service = TestService::with(database, Settings::default()).await;
    service.clock.set(noon("2026-11-24"));
    let options = PgConnectOptions::from_str(&service.database.address).expect("an address");
    let mut reader = options.connect().await.expect("a second connection");
    reader.execute("BEGIN; SELECT * FROM response").await.expect("a lock");
    assert!(unlink_yesterday(&service.state).await.is_err(), "the tables cannot be locked");
    reader.close().await.expect("it stops reading");
    assert!(unlink_yesterday(&service.state).await.expect("unlinking"));
}

#[tokio::test]
async fn of_several_servers_one_does_it() {
    let Some(database) = TestDatabase::postgres().await else { return };
    let service = TestService::with(database, Settings::default()).await;
    let other = Database::open(&service.database.address).await.expect("another server");
    let today = service.clock.today();
    let (one, other) = futures::join!(service.state.database.unlink(today), other.unlink(today));
    assert!(one.expect("unlinking") != other.expect("unlinking"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn answers_are_sent_and_taken_back_while_it_happens() {
    for database in TestDatabase::both().await {
        let service = TestService::with(database, Settings::default()).await;
        let collection = service.collection(Access::Open).await;
        let send_and_take_back = (0..SENT).map(|_| async {
            let receipt = service.answer_and_send(&mut service.client(), "en", &collection, Says::Worst).await;
            let page = service.client().post("/en/my-answers/take-back", &[("words", &receipt)]).await;
            assert_eq!(page.status, 200, "{}", page.text());
        });
        let mut nights = 0;
        let night_after_night = async {
            for day in service.clock.today().iter_days() {
                assert!(service.state.database.unlink(day).await.expect("unlinking"));
                nights += 1;
            }
        };
        tokio::select! {
            _ = join_all(send_and_take_back) => {}
            () = night_after_night => {}
        }
        assert!(nights > 3, "it happened meanwhile: {nights}");
        assert_eq!(verify(&service.state).await.expect("the store"), []);
    }
}
