//! What somebody sent, by the words of their receipt.

use app::domain::collection::Access;
use server::config::Settings;
use server::services::release::cut_release;
use tests::{Says, TestDatabase, TestService};

use super::answering::counted;

#[tokio::test]
async fn the_words_show_the_answers_and_take_them_back() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let words = service.answer_and_send(&mut service.client(), "en", &collection, Says::Worst).await;
    service.answer_and_send(&mut service.client(), "en", &collection, Says::Best).await;
    // On another device, in another language, typed carelessly.
    let typed = words.to_uppercase().replace(' ', ",  ");
    let mut client = service.client();
    let page = client.post("/ar/my-answers", &[("words", &typed)]).await;
    assert_eq!(page.status, 200, "{}", page.text());
    assert!(page.body.contains("<html lang=\"ar\""));
    let page = client.post("/en/my-answers", &[("words", &typed)]).await;
    assert!(page.says("Not true") && page.says("Sent on 23 November 2026") && page.says("until 14 January 2027"));
    assert!(client.cookies.is_empty());
    let page = client.post("/en/my-answers/take-back", &[("words", &typed)]).await;
    assert!(page.says("Your answers are gone"));
    assert_eq!(counted(&service).await, 1);
    for address in ["/en/my-answers", "/en/my-answers/take-back"] {
        let page = client.post(address, &[("words", &words)]).await;
        assert_eq!(page.status, 422, "{address}");
        assert!(page.says("We found no answers with these words"));
    }
    assert_eq!(counted(&service).await, 1, "taking back twice takes back once");
    assert_eq!(server::services::verify::verify(&service.state).await.unwrap(), []);
}

#[tokio::test]
async fn after_the_release_the_content_can_go_and_the_count_stays() {
    let mut settings = Settings::default();
    settings.releases.may_be_cut_early = true;
    let service = TestService::with(TestDatabase::sqlite(), settings).await;
    let collection = service.collection(Access::Open).await;
    let words = service.answer_and_send(&mut service.client(), "en", &collection, Says::Best).await;
    cut_release(&service.state, None).await.unwrap();
    let mut client = service.client();
    assert!(client.post("/en/my-answers", &[("words", &words)]).await.says("the count stays"));
    let page = client.post("/en/my-answers/take-back", &[("words", &words)]).await;
    assert!(page.says("It stays in the count"));
    assert_eq!(counted(&service).await, 1);
    assert_eq!(client.post("/en/my-answers", &[("words", &words)]).await.status, 422);
    assert_eq!(server::services::verify::verify(&service.state).await.unwrap(), []);
}

#[tokio::test]
async fn words_that_nobody_got_find_nothing() {
    let service = TestService::new().await;
    let (too_long, markup) = ("apple ".repeat(200), "\"><script>".to_owned());
    for typed in ["", "apple", "apple apple apple apple apple apple apple", &too_long, &markup] {
        let page = service.client().post("/en/my-answers", &[("words", typed)]).await;
        assert_eq!(page.status, 422);
        assert!(!page.body.contains("\"><script>"));
    }
}
