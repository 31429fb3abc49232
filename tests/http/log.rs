//! The log and the metrics tell nothing about a respondent.

use app::domain::collection::Access;
use app::domain::permission::Role;
use server::metrics;
use tests::{Client, Lines, PASSWORD, Says, TestService};

#[tokio::test]
async fn a_whole_answering_leaves_nothing_in_the_log() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Codes).await;
    let mut coordinator = service.signed_in(&[Role::Coordinator]).await;
    let code = coordinator.make_codes(&collection.id, "1").await.codes().remove(0);
    let log = Lines::default();
    let caught = log.catch();

    let mut client = service.client();
    client.get(&format!("/en/c/{}", code.replace(' ', "-"))).await;
    client.post("/en/code", &[("code", "wrong words on purpose")]).await;
    let page = client.post("/en/code", &[("code", &code)]).await;
    assert_eq!(page.status, 303, "{}", page.text());
    let receipt = service.answer_and_send(&mut client, "en", &collection, Says::Best).await;
    let cookies: Vec<String> = client.cookies.values().cloned().collect();
    client.post("/en/my-answers", &[("receipt", &receipt)]).await;
    client.get("/en/q/no-such-collection/1").await;
    service.state.is_stopping.store(true, std::sync::atomic::Ordering::Relaxed);
    client.get("/readyz").await;
    let quiet = log.text();
    assert!(!quiet.contains("\"request\"") && !quiet.contains("request failed"), "no line at all: {quiet}");

    // Staff leave lines, without what they type or look at.
    let page = service.client().post("/staff/sign-in", &[("email", "sam@example.org"), ("password", "wrong")]).await;
    assert!(page.headers.contains_key("x-request-id"));
    coordinator.get(&format!("/staff/collections/{}", collection.id)).await;
    drop(caught);
    let text = log.text();
    assert!(text.contains("\"route\":\"/staff/collections/{collection}\""), "{text}");
    let mut secrets = vec![collection.id.as_str(), "sam@example.org", PASSWORD, "very-true", "wrong words", "no-such"];
    secrets.extend(receipt.split(' ').chain(code.split(' ')).filter(|word| word.len() > 3));
    secrets.extend(cookies.iter().map(String::as_str));
    secrets.extend(coordinator.cookies.values().map(String::as_str));
    for secret in secrets {
        assert!(!text.contains(secret), "the log holds {secret}");
    }
}

#[tokio::test]
async fn what_fails_on_our_side_is_logged_by_its_pattern_with_an_id() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let log = Lines::default();
    let mut client = service.client();
    service.answer(&mut client, "en", &collection, Says::Best).await;
    let page = service
        .while_busy(async || {
            let _caught = log.catch();
            client.post(&format!("/en/q/{}/send", collection.id), &[]).await
        })
        .await;
    assert_eq!(page.status, 503);
    assert!(!page.headers.contains_key("x-request-id"), "a respondent's page carries no id");
    let text = log.text();
    assert!(text.contains("request failed") && text.contains("/{language}/q/{collection}/send"), "{text}");
    assert!(text.contains("\"id\":\"") && !text.contains(&collection.id), "{text}");
    let told = Client::new(metrics::router(service.state.clone())).get("/metrics").await;
    assert!(told.says("heard_busy_answers_total 1\n"), "{}", told.body);
}

#[tokio::test]
async fn respondents_are_counted_in_hundreds_and_without_a_place() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let mut watcher = Client::new(metrics::router(service.state.clone()));
    let mut client = service.client();
    service.answer_and_send(&mut client, "ar", &collection, Says::Best).await;
    let before = watcher.get("/metrics").await.body;
    assert!(!before.contains("respond\""), "one respondent is not seen: {before}");
    for _ in 0..100 {
        client.get("/ar").await;
    }
    let after = watcher.get("/metrics").await.body;
    assert!(after.contains("heard_request_seconds_count{route=\"respond\",status=\"2xx\"} 100\n"), "{after}");
    for told in [collection.id.as_str(), "\"ar\"", "/ar", "language", "{collection}", "sent"] {
        assert!(!after.contains(told), "{told}: {after}");
    }
}
