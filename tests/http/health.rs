use std::sync::atomic::Ordering;

use server::config::{Limits, Settings};
use tests::{TestDatabase, TestService};

/// What `/readyz` says.
async fn ready(service: &TestService) -> (u16, String) {
    let page = service.client().get("/readyz").await;
    (page.status, page.body)
}

fn not_ready(words: &str) -> (u16, String) {
    (503, words.to_owned())
}

#[tokio::test]
async fn a_server_that_can_keep_answers_is_ready() {
    for database in TestDatabase::both().await {
        let service = TestService::with(database, Settings::default()).await;
        assert_eq!(ready(&service).await, (200, "ready".to_owned()));
        assert_eq!(service.client().get("/healthz").await.body, "ok");
    }
}

#[tokio::test]
async fn a_server_that_is_told_to_stop_is_not_ready_and_still_serves() {
    let service = TestService::new().await;
    service.state.is_stopping.store(true, Ordering::Relaxed);
    assert_eq!(ready(&service).await, not_ready("stopping"));
    for address in ["/healthz", "/en"] {
        assert_eq!(service.client().get(address).await.status, 200, "{address}");
    }
}

#[tokio::test]
async fn without_room_on_the_disk_a_server_is_not_ready() {
    let limits = Limits { free_disk_mb: u64::MAX, ..Limits::default() };
    let service = TestService::with(TestDatabase::sqlite(), Settings { limits, ..Settings::default() }).await;
    assert_eq!(ready(&service).await, not_ready("no room on the disk"));
}

#[tokio::test]
async fn while_the_database_does_not_answer_a_server_is_not_ready() {
    let service = TestService::new().await;
    let mut taken = Vec::new();
    while let Ok(connection) =
        tokio::time::timeout(std::time::Duration::from_millis(200), service.state.database.read()).await
    {
        taken.push(connection.expect("a connection"));
    }
    assert_eq!(ready(&service).await, not_ready("the database does not answer"));
    drop(taken);
    assert_eq!(ready(&service).await.0, 200);
}
