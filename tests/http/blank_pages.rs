//! Pages that nobody has filled in are kept as they are sent, and nothing of anybody is on them.

use app::domain::collection::Access;
use axum::body::Body;
use axum::http::{Request, header};
use chrono::Duration;
use server::services::collect::close_collection;
use tests::{Says, TestService, noon};

#[tokio::test]
async fn a_new_respondent_is_shown_nothing_of_who_was_there_before() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let address = format!("/en/q/{}/1", collection.id);
    let blank = service.client().get(&address).await;
    let mut somebody = service.client();
    service.answer(&mut somebody, "en", &collection, Says::Best).await;
    let filled_in = somebody.get(&address).await;
    assert!(filled_in.body.contains(" checked") && !blank.body.contains(" checked"));
    for _ in 0..2 {
        let page = service.client().get(&address).await;
        assert_eq!(page.body, blank.body);
        assert_eq!(page.headers[header::CACHE_CONTROL], "no-store", "browsers keep none of it");
        assert!(!page.headers.contains_key(header::SET_COOKIE));
    }
    // Who has begun is shown their own, before they have answered anything on it too.
    assert_eq!(somebody.get(&address).await.body, filled_in.body);
}

#[tokio::test]
async fn pages_in_other_languages_looks_and_collections_are_others() {
    let service = TestService::new().await;
    let (one, other) = (service.collection(Access::Open).await, service.collection(Access::Open).await);
    let mut pages = Vec::new();
    for (language, collection) in [("en", &one), ("ar", &one), ("en", &other)] {
        let page = service.client().get(&format!("/{language}/q/{}/1", collection.id)).await;
        assert!(page.body.contains(&format!("<html lang=\"{language}\"")));
        assert!(page.body.contains(&format!("action=\"/{language}/q/{}/1\"", collection.id)), "{}", page.body);
        pages.push(page.body);
    }
    let mut dark = service.client();
    dark.post("/en/comfort", &[("colours", "dark")]).await;
    let page = dark.get(&format!("/en/q/{}/1", one.id)).await;
    assert!(page.body.contains("data-theme=\"dark\"") && !pages[0].contains("data-theme=\"dark\""));
}

#[tokio::test]
async fn a_collection_that_closes_is_closed_at_once() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let address = format!("/en/q/{}/1", collection.id);
    assert_eq!(service.client().get(&address).await.status, 200);
    service.clock.set(noon("2026-11-23") + Duration::hours(1));
    close_collection(&service.state, &collection.id).await.expect("it closes");
    assert_eq!(service.client().get(&address).await.status, 410);
}

#[tokio::test]
async fn what_is_compressed_says_so() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let address = format!("/en/q/{}/1", collection.id);
    let whole = service.client().get(&address).await;
    assert!(!whole.headers.contains_key(header::CONTENT_ENCODING));
    let asked = Request::get(&address).header(header::ACCEPT_ENCODING, "gzip, br");
    let compressed = service.client().send(asked, Body::empty()).await;
    assert_eq!(compressed.headers[header::CONTENT_ENCODING], "br");
    assert_eq!(compressed.headers[header::VARY], "accept-encoding");
    assert!(compressed.bytes.len() * 2 < whole.bytes.len());
}
