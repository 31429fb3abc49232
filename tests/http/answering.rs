//! The way of an answer.

use app::domain::collection::Access;
use server::store::tallies::{Counted, tallies};
use tests::{Says, TestService, noon, receipt_on};

/// How many responses the tallies know of.
pub async fn counted(service: &TestService) -> i64 {
    let mut connection = service.state.database.read().await.expect("a connection");
    let tallies = tallies(&mut connection, Counted::Items).await.expect("tallies");
    tallies.iter().filter(|tally| tally.of == "safe-where-i-live").map(|tally| tally.responses).sum()
}

#[tokio::test]
async fn a_young_person_answers_by_an_open_link_and_counts_once() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    for (language, dir) in [("en", "ltr"), ("ar", "rtl"), ("pl", "ltr")] {
        let mut client = service.client();
        let home = client.get(&format!("/{language}")).await;
        let start = format!("/{language}/q/{}", collection.id);
        assert!(home.body.contains(&format!("href=\"{start}\"")), "{}", home.body);
        assert!(home.body.contains(&format!("<html lang=\"{language}\" dir=\"{dir}\"")));
        assert_eq!(client.get(&start).await.status, 200);
        let words = service.answer_and_send(&mut client, language, &collection, Says::Best).await;
        assert_eq!(words.split(' ').count(), 7);
    }
    assert_eq!(counted(&service).await, 3);
}

#[tokio::test]
async fn a_reload_a_double_send_and_a_second_tab_count_once() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let mut client = service.client();
    service.answer(&mut client, "en", &collection, Says::Best).await;
    let send = format!("/en/q/{}/send", collection.id);
    let sent = format!("/en/q/{}/sent", collection.id);
    let (mut one, mut other) = (client.clone(), client.clone());
    let (first, second) = tokio::join!(one.post(&send, &[]), other.post(&send, &[]));
    assert_eq!((first.status, second.status), (303, 303));
    assert_eq!(client.post(&send, &[]).await.location(), sent);
    let receipt = receipt_on(&one.get(&sent).await);
    assert_eq!(receipt, receipt_on(&other.get(&sent).await), "a repeat gets the same receipt");
    assert_eq!(receipt, receipt_on(&client.get(&sent).await));
    assert_eq!(counted(&service).await, 1);
    // The other tab is still on a page of questions.
    let page = client.post(&format!("/en/q/{}/safe", collection.id), &[("safe-where-i-live", "not-true")]).await;
    assert_eq!(page.status, 409);
    assert!(page.says("You have sent your answers"));
    assert!(!page.body.contains(&sent), "the next child on the device is not shown the words");
    assert_eq!(counted(&service).await, 1);
}

#[tokio::test]
async fn who_enters_the_same_code_again_goes_on_where_they_stopped() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Codes).await;
    let codes = server::services::collect::make_codes(&service.state, &collection.id, 2).await.unwrap();
    let mut client = service.client();
    client.post("/en/code", &[("code", &codes[0])]).await;
    service.answer(&mut client, "en", &collection, Says::Best).await;
    client.post("/ar/code", &[("code", &codes[0])]).await;
    assert_eq!(client.get(&format!("/ar/q/{}/check", collection.id)).await.status, 200, "the answers are still there");
    client.post("/ar/code", &[("code", &codes[1])]).await;
    let page = client.get(&format!("/ar/q/{}/check", collection.id)).await;
    assert_eq!(page.status, 409, "another code is another person");
}

#[tokio::test]
async fn the_date_that_was_promised_stays_the_same() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let mut client = service.client();
    service.clock.set(noon("2026-12-31") + chrono::Duration::minutes(11 * 60 + 30));
    service.answer_and_send(&mut client, "en", &collection, Says::Best).await;
    service.clock.set(noon("2027-01-01") - chrono::Duration::hours(11));
    let page = client.get(&format!("/en/q/{}/sent", collection.id)).await;
    assert!(page.says("until 14 January 2027"), "{}", page.text());
}

#[tokio::test]
async fn the_device_can_be_made_to_forget_after_a_code_too() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Codes).await;
    let codes = server::services::collect::make_codes(&service.state, &collection.id, 1).await.unwrap();
    let mut client = service.client();
    client.post("/en/code", &[("code", &codes[0])]).await;
    service.answer_and_send(&mut client, "en", &collection, Says::Best).await;
    let page = client.post(&format!("/en/q/{}/another", collection.id), &[]).await;
    assert_eq!(page.location(), "/en");
    assert!(client.cookies.is_empty());
}

#[tokio::test]
async fn somebody_else_can_answer_on_the_same_device() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let mut client = service.client();
    let first = service.answer_and_send(&mut client, "en", &collection, Says::Best).await;
    let page = client.post(&format!("/en/q/{}/another", collection.id), &[]).await;
    assert_eq!(page.status, 303);
    assert!(client.cookies.is_empty(), "the browser forgets who answered before");
    let second = service.answer_and_send(&mut client, "en", &collection, Says::Worst).await;
    assert_ne!(first, second);
    assert_eq!(counted(&service).await, 2);
}

#[tokio::test]
async fn answers_can_be_changed_before_they_are_sent() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let mut client = service.client();
    let check = service.answer(&mut client, "en", &collection, Says::Best).await;
    let change = format!("/en/q/{}/7?from=check#question-4", collection.id);
    assert!(check.body.contains(&change), "{}", check.text());
    let page = client.get(&change).await;
    assert!(page.body.contains("name=\"from\" value=\"check\""));
    let form = [
        ("problems-better", "much-worse"),
        ("unsafe-things-better", "not-true"),
        ("help-with-health", "dont-know"),
        ("help-with-school", "not-said"),
        ("from", "check"),
    ];
    let page = client.post(&format!("/en/q/{}/now", collection.id), &form).await;
    assert_eq!(page.location(), format!("/en/q/{}/check", collection.id));
    let check = client.get(page.location()).await;
    assert!(check.says("Much worse") && check.says("I don’t know") && check.says("I don’t want to say"));
    assert!(check.says("Would you like to talk to somebody?"), "an answer that worries puts help in front");
}

#[tokio::test]
async fn only_those_who_have_a_social_worker_are_asked_about_theirs() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let mut client = service.client();
    // "Worst" says no to having one.
    let check = service.answer(&mut client, "en", &collection, Says::Worst).await;
    assert!(!check.says("I can talk to my social worker"));
    let mut client = service.client();
    let check = service.answer(&mut client, "en", &collection, Says::Best).await;
    assert!(check.says("I can talk to my social worker"));
    // Who changes their mind is not counted for what no longer applies.
    let form = [
        ("someone-i-trust", "very-true"),
        ("same-worker", "very-true"),
        ("respect", "very-true"),
        ("treated-fairly", "very-true"),
        ("has-social-worker", "no"),
        ("from", "check"),
    ];
    let page = client.post(&format!("/en/q/{}/people", collection.id), &form).await;
    assert!(!client.get(page.location()).await.says("I can talk to my social worker"));
    client.post(&format!("/en/q/{}/send", collection.id), &[]).await;
    let mut connection = service.state.database.read().await.unwrap();
    let items = tallies(&mut connection, Counted::Items).await.unwrap();
    assert!(items.iter().all(|tally| tally.of != "can-talk"), "{items:?}");
    let outcomes = tallies(&mut connection, Counted::Outcomes).await.unwrap();
    assert!(outcomes.iter().all(|tally| tally.of != "A-CYP-05"), "{outcomes:?}");
}

#[tokio::test]
async fn a_code_lets_in_once_however_it_is_typed() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Codes).await;
    let codes = server::services::collect::make_codes(&service.state, &collection.id, 2).await.unwrap();
    let typed = codes[0].to_uppercase().replace(' ', "-");
    let mut client = service.client();
    let page = client.post("/en/code", &[("code", &typed)]).await;
    assert_eq!((page.status, page.location()), (303, format!("/en/q/{}", collection.id).as_str()));
    assert!(!page.location().contains(&codes[0]), "a code is in no address");
    // The same code in a second browser, before it is used up.
    let mut second = service.client();
    assert_eq!(second.post("/ar/code", &[("code", &codes[0])]).await.status, 303);
    service.answer_and_send(&mut client, "en", &collection, Says::Best).await;
    service.answer(&mut second, "ar", &collection, Says::Worst).await;
    let page = second.post(&format!("/ar/q/{}/send", collection.id), &[]).await;
    assert_eq!(page.status, 409, "a code counts once");
    assert_eq!(counted(&service).await, 1);
    // A used code and one that never was look the same.
    let used = service.client().post("/en/code", &[("code", &codes[0])]).await;
    let unknown = service.client().post("/en/code", &[("code", "apple apple apple apple")]).await;
    assert_eq!((used.status, unknown.status), (422, 422));
    let body = |page: &tests::Page, typed: &str| page.text().replace(typed, "");
    assert_eq!(body(&used, &codes[0]), body(&unknown, "apple apple apple apple"));
}

#[tokio::test]
async fn an_address_with_a_code_in_it_changes_nothing() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Codes).await;
    let codes = server::services::collect::make_codes(&service.state, &collection.id, 1).await.unwrap();
    let mut client = service.client();
    let page = client.get(&format!("/en/c/{}", codes[0].replace(' ', "-"))).await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains(&codes[0]), "the words stand in the field");
    assert!(client.cookies.is_empty());
    assert_eq!(client.post("/en/code", &[("code", &codes[0])]).await.status, 303);
}

#[tokio::test]
async fn a_draft_expires_and_says_so() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let mut client = service.client();
    service.answer(&mut client, "en", &collection, Says::Best).await;
    service.clock.set(noon("2026-11-24") - chrono::Duration::hours(4) + chrono::Duration::minutes(60));
    let page = client.get(&format!("/en/q/{}/check", collection.id)).await;
    assert_eq!(page.status, 410, "{}", page.text());
    assert!(page.says("We do not have your answers any more"));
    let deleted = server::services::upkeep::delete_expired(&service.state).await.unwrap();
    assert_eq!(deleted, 1);
}

#[tokio::test]
async fn what_is_typed_without_a_draft_is_kept_and_the_gap_comes_first() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let mut client = service.client();
    let form = [
        ("soon-enough", "very-true"),
        ("when-needed", "not-true"),
        ("one-story", "not-true"),
        ("work-together", "dont-know"),
    ];
    let page = client.post(&format!("/en/q/{}/help", collection.id), &form).await;
    assert_eq!(page.location(), format!("/en/q/{}/1", collection.id), "the first gap");
    service.answer(&mut client, "en", &collection, Says::Best).await;
}
