//! What is in the way: a clear page in the person's language, the right status, nothing lost.

use app::domain::collection::Access;
use axum::body::Body;
use axum::http::Request;
use server::services::collect::{NewCollection, close_collection, make_codes};
use tests::{Page, Says, TestService, new_collection, noon};

#[tokio::test]
async fn a_closed_collection_takes_no_answers() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let mut client = service.client();
    service.answer(&mut client, "ar", &collection, Says::Best).await;
    close_collection(&service.state, &collection.id).await.unwrap();
    for address in ["", "/safe", "/check"] {
        let page = client.get(&format!("/ar/q/{}{address}", collection.id)).await;
        assert_eq!(page.status, 410, "{address}");
        assert!(page.body.contains("<html lang=\"ar\" dir=\"rtl\""));
    }
    assert_eq!(client.post(&format!("/ar/q/{}/send", collection.id), &[]).await.status, 410);
    assert_eq!(super::answering::counted(&service).await, 0);
    assert!(!service.client().get("/en").await.body.contains(&collection.id));
}

#[tokio::test]
async fn who_has_sent_sees_the_receipt_after_the_collection_closed() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let mut client = service.client();
    let receipt = service.answer_and_send(&mut client, "en", &collection, Says::Best).await;
    close_collection(&service.state, &collection.id).await.unwrap();
    let page = client.get(&format!("/en/q/{}/sent", collection.id)).await;
    assert_eq!(tests::receipt_on(&page), receipt);
}

#[tokio::test]
async fn a_mistyped_code_stays_in_its_field() {
    let service = TestService::new().await;
    for (typed, words) in [
        ("apple river", "We do not know these words"),
        ("", "Type the 4 words"),
        ("   ", "Type the 4 words"),
        (&"apple ".repeat(100), "That is too long"),
        ("<script>alert(1)</script>", "We do not know these words"),
    ] {
        let page = service.client().post("/en/code", &[("code", typed)]).await;
        assert_eq!(page.status, 422, "{typed:?}");
        assert!(page.says(words), "{typed:?}");
        assert!(page.says("There is a problem") && page.body.contains("<title>Error: "));
        assert!(!page.body.contains("<script>alert"));
    }
    let page = service.client().post("/en/code", &[("code", "apple river")]).await;
    assert!(page.body.contains("value=\"apple river\""));
}

#[tokio::test]
async fn a_page_too_far_ahead_shows_the_way_back() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let mut client = service.client();
    let form = [("safe-where-i-live", "very-true"), ("know-who-to-go-to", "very-true"), ("feel-safer", "same")];
    client.post(&format!("/en/q/{}/safe", collection.id), &form).await;
    for address in ["3", "now", "social-worker"] {
        let page = client.get(&format!("/en/q/{}/{address}", collection.id)).await;
        assert_eq!(page.status, 409, "{address}");
        assert!(page.says("You are not there yet"));
        assert!(page.body.contains(&format!("href=\"/en/q/{}/2\"", collection.id)));
    }
    let page = client.get(&format!("/en/q/{}/check", collection.id)).await;
    assert_eq!(page.status, 409);
    assert!(page.body.contains(&format!("href=\"/en/q/{}/2\"", collection.id)));
    assert_eq!(client.post(&format!("/en/q/{}/send", collection.id), &[]).await.status, 409);
    assert_eq!(super::answering::counted(&service).await, 0);
}

#[tokio::test]
async fn a_missing_answer_or_one_that_is_no_option_keeps_the_others() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let address = format!("/en/q/{}/safe", collection.id);
    let form = [("safe-where-i-live", "mostly-true"), ("know-who-to-go-to", "entirely-true")];
    let page = service.client().post(&address, &form).await;
    assert_eq!(page.status, 422);
    assert!(
        page.says("“<bdi>I know who to go to if I do not feel safe.</bdi>” Choose one of the answers that are shown")
    );
    assert!(
        page.says("“<bdi>Since I first got help, I feel …</bdi>” Choose an answer, or choose “I don’t want to say”")
    );
    assert!(page.body.contains("href=\"#question-2\"") && page.body.contains("id=\"question-2\""));
    let chosen =
        page.body.split('<').find(|tag| tag.contains("value=\"mostly-true\"") && tag.contains("safe-where-i-live"));
    assert!(chosen.is_some_and(|tag| tag.contains("checked")), "{chosen:?}");
    assert!(!page.body.contains("entirely-true"), "what is no option is not repeated");
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused_in_the_language_of_the_page() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    for address in [format!("/ar/q/{}/safe", collection.id), "/ar/code".to_owned(), "/ar/my-answers".to_owned()] {
        let request = Request::post(&address).header("sec-fetch-site", "same-origin");
        let page = service.client().send(request, Body::from("a=".to_owned() + &"x".repeat(100_000))).await;
        assert_eq!(page.status, 413, "{address}");
        assert!(page.body.contains("<html lang=\"ar\" dir=\"rtl\""));
    }
}

#[tokio::test]
async fn who_has_no_code_is_asked_for_it() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Codes).await;
    make_codes(&service.state, &collection.id, 1).await.unwrap();
    let form = [("safe-where-i-live", "very-true"), ("know-who-to-go-to", "very-true"), ("feel-safer", "same")];
    let page = service.client().post(&format!("/en/q/{}/safe", collection.id), &form).await;
    assert_eq!(page.status, 403);
    assert!(page.says("Please enter your code again"));
    leads_to_kept_answers(&page);
    let page = service.client().get(&format!("/en/q/{}", collection.id)).await;
    assert_eq!(page.location(), "/en", "there is a field for it, and no word about who was here before");
}

/// Who kept their answers is told how to open them.
fn leads_to_kept_answers(page: &Page) {
    assert!(page.says("your 7 words open them"), "{}", page.text());
    let main = page.body.split_once("<main").expect("a page").1.split("</main>").next().unwrap_or_default();
    assert!(main.contains("href=\"/en/my-answers\""), "{main}");
}

#[tokio::test]
async fn who_comes_back_too_late_is_told_where_kept_answers_are() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let mut client = service.client();
    service.answer(&mut client, "en", &collection, Says::Best).await;
    service.clock.set(noon("2026-11-24"));
    let page = client.get(&format!("/en/q/{}/check", collection.id)).await;
    assert_eq!(page.status, 410, "{}", page.text());
    leads_to_kept_answers(&page);
}

#[tokio::test]
async fn an_address_that_is_not_there_says_so_in_its_language() {
    let service = TestService::new().await;
    for (address, language) in [
        ("/ar/nowhere/at/all", "ar"),
        ("/pl/nowhere/at/all", "pl"),
        ("/en/q/none", "en"),
        ("/xx", "en"),
        ("/en/q/none/safe", "en"),
        ("/ar/q/%ff/safe", "ar"),
        ("/ar/q/none/safe?from=a&from=b", "ar"),
    ] {
        let page = service.client().get(address).await;
        assert_eq!(page.status, 404, "{address}");
        assert!(page.body.contains(&format!("<html lang=\"{language}\"")), "{address}");
    }
    let request = Request::get("/nowhere/at/all").header("accept-language", "fr, ar;q=0.8, en;q=0.5");
    let page = service.client().send(request, Body::empty()).await;
    assert!(page.body.contains("<html lang=\"ar\""), "without a language in the address, the browser's");
}

#[tokio::test]
async fn deleting_the_answers_leaves_nothing_to_send() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let mut client = service.client();
    service.answer(&mut client, "en", &collection, Says::Best).await;
    let kept = client.clone();
    let page = client.post(&format!("/en/q/{}/delete", collection.id), &[]).await;
    assert_eq!(page.status, 200);
    assert!(page.says("Your answers are deleted") && client.cookies.is_empty());
    let page = kept.clone().post(&format!("/en/q/{}/send", collection.id), &[]).await;
    assert_eq!(page.status, 410, "not even with the cookie that was kept");
    assert_eq!(super::answering::counted(&service).await, 0);
}

#[tokio::test]
async fn a_full_server_says_so_and_keeps_what_was_typed() {
    let service = TestService::new().await;
    let open = service.collection(Access::Open).await;
    let with_codes = service.collection(Access::Codes).await;
    let codes = make_codes(&service.state, &with_codes.id, 1).await.unwrap();
    let form = [("safe-where-i-live", "not-true"), ("know-who-to-go-to", "very-true"), ("feel-safer", "same")];
    let address = format!("/ar/q/{}/safe", open.id);
    service
        .while_busy(async || {
            let page = service.client().post(&address, &form).await;
            assert_eq!(page.status, 503);
            assert_eq!(page.headers.get("retry-after").unwrap(), "5");
            assert!(page.body.contains(&format!("href=\"/ar/q/{}/help-now\"", open.id)), "help for a young person");
            assert!(page.body.contains("<html lang=\"ar\"") && page.body.contains(&format!("action=\"{address}\"")));
            for (field, value) in form {
                assert_eq!(page.hidden(field).as_deref(), Some(value));
            }
            let page = service.client().post("/en/code", &[("code", &codes[0])]).await;
            assert_eq!((page.status, page.hidden("code")), (503, Some(codes[0].clone())));
        })
        .await;
    assert_eq!(service.client().post(&address, &form).await.status, 303, "and then it works");
}

#[tokio::test]
async fn a_slash_too_many_leads_to_the_page_and_never_to_another_host() {
    let service = TestService::new().await;
    for (address, location) in
        [("/en/", "/en"), ("/en/help//?a=b", "/en/help?a=b"), ("/staff/indicators/", "/staff/indicators")]
    {
        let page = service.client().get(address).await;
        assert_eq!((page.status, page.location()), (308, location), "{address}");
    }
    for address in ["//evil.example/", "///evil.example/", "/en/nothing"] {
        assert_eq!(service.client().get(address).await.status, 404, "{address}");
    }
}

#[tokio::test]
async fn a_date_in_a_sentence_from_right_to_left_is_one_piece() {
    let service = TestService::new().await;
    let opens_on = Some(noon("2027-05-01").date_naive());
    let collection = service.collection_of(NewCollection { opens_on, ..new_collection("parent-early-help") }).await;
    let page = service.client().get(&format!("/ar/q/{}", collection.id)).await;
    assert!(page.body.contains("\u{2068}1 مايو 2027\u{2069}"), "{}", page.body);
}
