//! Keeping unfinished answers under words, coming back with them, and answering again.

use std::collections::BTreeSet;
use std::net::SocketAddr;

use app::domain::collection::{Access, Collection};
use app::domain::permission::Role;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use chrono::Duration;
use server::network::Network;
use server::services::collect::close_collection;
use server::services::in_turn::Turns;
use server::services::respond::ROUNDS;
use server::services::upkeep::delete_expired;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions};
use tests::{Client, PASSWORD, Says, TestService, noon, receipt_on};

use super::answering::counted;

/// How many rows a table has.
pub async fn rows(service: &TestService, table: &str) -> i64 {
    let path = service.database.folder.path().join("heard.db");
    let mut connection = SqliteConnectOptions::new().filename(path).connect().await.expect("a second connection");
    let sql = AssertSqlSafe(format!("SELECT count(*) FROM {table}"));
    sqlx::query_scalar(sql).fetch_one(&mut connection).await.expect("a count")
}

/// Answers everything and keeps it; gives the words.
async fn answer_and_keep(service: &TestService, client: &mut Client, collection: &Collection) -> String {
    service.answer(client, "en", collection, Says::Best).await;
    let page = client.post(&format!("/en/q/{}/keep", collection.id), &[]).await;
    assert_eq!((page.status, page.location()), (303, &*format!("/en/q/{}/kept", collection.id)), "{}", page.text());
    let page = client.get(page.location()).await;
    assert!(page.says("You can go on until 6 December 2026"), "{}", page.text());
    receipt_on(&page)
}

/// Lets somebody in with a new code.
async fn enter(service: &TestService, collection: &Collection) -> (Client, String) {
    let codes = service.signed_in(&[Role::Coordinator]).await.make_codes(&collection.id, "1").await.codes();
    let mut client = service.client();
    assert_eq!(client.post("/en/code", &[("code", &codes[0])]).await.status, 303);
    (client, codes[0].clone())
}

#[tokio::test]
async fn answers_are_kept_and_gone_on_with_on_another_device_and_the_words_become_the_receipt() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Codes).await;
    let (mut client, code) = enter(&service, &collection).await;
    let words = answer_and_keep(&service, &mut client, &collection).await;
    let base = format!("/en/q/{}", collection.id);

    // The cookie of the first device opens the answers no more, and shows the words when the page is loaded again.
    for address in [format!("{base}/check"), format!("{base}/safe"), base.clone()] {
        let page = client.get(&address).await;
        assert_eq!(page.status, 409, "{address}");
        assert!(page.says("type your 7 words") && !page.body.contains("receipt__words"), "{}", page.text());
    }
    for address in [format!("{base}/send"), format!("{base}/delete")] {
        let page = client.post(&address, &[]).await;
        assert!(page.status == 409 && page.says("type your 7 words"), "nothing is gone: {}", page.text());
    }
    let page = client.post(&format!("{base}/keep"), &[]).await;
    assert_eq!(receipt_on(&client.get(page.location()).await), words, "a repeat gets the same words");

    // Days later, typed carelessly, in another language.
    service.clock.set(noon("2026-12-06"));
    delete_expired(&service.state).await.unwrap();
    let mut other = service.client();
    let typed = words.to_uppercase().replace(' ', ", ");
    let page = other.post("/pl/my-answers", &[("words", &typed)]).await;
    assert!(page.status == 200 && page.says("Nic nie zostało jeszcze wysłane"), "{}", page.text());
    assert!(other.cookies.is_empty(), "no cookie before somebody goes on");
    let page = other.post("/en/my-answers/go-on", &[("words", &typed)]).await;
    assert_eq!((page.status, page.location()), (303, &*format!("{base}/check")));
    assert!(other.get(page.location()).await.says("Check your answers"));
    // The code is not used before the answers are sent.
    assert_eq!(service.client().post("/en/code", &[("code", &code)]).await.status, 303);
    let page = other.post(&format!("{base}/send"), &[]).await;
    assert_eq!(receipt_on(&other.get(page.location()).await), words, "the same words");
    assert_eq!(rows(&service, "draft WHERE words_hash IS NOT NULL").await, 0, "nothing is kept beside what was sent");
    assert!(service.client().post("/en/my-answers", &[("words", &words)]).await.says("Sent on 6 December 2026"));
    assert_eq!(service.client().post("/en/my-answers/go-on", &[("words", &words)]).await.status, 422);
    assert_eq!(service.client().post("/en/code", &[("code", &code)]).await.status, 422, "the code is used up");
    assert_eq!(counted(&service).await, 1);
}

#[tokio::test]
async fn a_page_that_is_half_filled_in_is_kept_as_it_is() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let questionnaire = service.questionnaire(&collection).await;
    let first = &questionnaire.sections[0];
    let mut client = service.client();
    let address = format!("/en/q/{}/{}", collection.id, first.id);
    assert_eq!(client.post(&address, &[("then", "keep")]).await.status, 422, "there is nothing to keep yet");
    assert!(client.cookies.is_empty());
    let item = &first.items[0].id;
    let page = client.post(&address, &[(item.as_str(), "not-said"), ("then", "keep")]).await;
    assert_eq!(page.status, 303, "{}", page.text());
    let words = receipt_on(&client.get(page.location()).await);
    // A second press of the button leads to the same words.
    let page = client.post(&address, &[(item.as_str(), "not-said"), ("then", "keep")]).await;
    assert_eq!(receipt_on(&client.get(page.location()).await), words, "{}", page.text());
    let mut other = service.client();
    let page = other.post("/en/my-answers/go-on", &[("words", &words)]).await;
    // The address does not tell what the questions are about.
    assert_eq!((page.status, page.location()), (303, &*format!("/en/q/{}/1", collection.id)));
    let page = other.get(&address).await;
    assert!(page.status == 200 && page.body.contains(" checked"), "{}", page.text());
    // Going on, and away once more: the same words.
    let page = other.post(&address, &[(item.as_str(), "dont-know"), ("then", "keep")]).await;
    assert_eq!(receipt_on(&other.get(page.location()).await), words);
    assert_eq!(rows(&service, "draft").await, 1, "there is one draft, however often it is kept");
}

#[tokio::test]
async fn kept_answers_go_when_their_time_is_over_they_are_deleted_or_the_collection_closes() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let mut words = Vec::new();
    for _ in 0..3 {
        words.push(answer_and_keep(&service, &mut service.client(), &collection).await);
    }
    let mut client = service.client();
    let page = client.post("/en/my-answers/delete", &[("words", &words[0])]).await;
    assert!(page.status == 200 && page.says("deleted"), "{}", page.text());
    assert_eq!(client.post("/en/my-answers", &[("words", &words[0])]).await.status, 422);
    assert_eq!(rows(&service, "draft").await, 2);

    close_collection(&service.state, &collection.id).await.unwrap();
    service.clock.set(noon("2026-11-24"));
    for address in ["/en/my-answers", "/en/my-answers/go-on"] {
        let word = if address.ends_with("go-on") { &words[2] } else { &words[1] };
        let page = client.post(address, &[("words", word)]).await;
        assert!(page.status == 410 && page.says("were not sent. We have deleted them"), "{}", page.text());
    }
    assert_eq!(rows(&service, "draft").await, 0, "nothing is left behind");
    assert!(client.cookies.is_empty());

    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let words = answer_and_keep(&service, &mut service.client(), &collection).await;
    service.clock.set(noon("2026-12-06") + Duration::hours(12));
    assert_eq!(service.client().post("/en/my-answers", &[("words", &words)]).await.status, 422, "the day is over");
    delete_expired(&service.state).await.unwrap();
    assert_eq!(rows(&service, "draft").await, 0);
}

#[tokio::test]
async fn who_takes_back_what_a_code_let_them_send_can_answer_once_more() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Codes).await;
    let (mut client, code) = enter(&service, &collection).await;
    let words = service.answer_and_send(&mut client, "en", &collection, Says::Worst).await;
    let mut other = service.client();
    let page = other.post("/en/my-answers/take-back", &[("words", &words)]).await;
    assert!(
        page.says("Your answers are gone") && page.says("answer once more until 6 December 2026"),
        "{}",
        page.text()
    );
    assert_eq!((counted(&service).await, rows(&service, "response").await), (0, 0));
    assert_eq!(other.post("/en/my-answers/take-back", &[("words", &words)]).await.status, 422, "once");
    assert_eq!(service.client().post("/en/code", &[("code", &code)]).await.status, 422, "the code stays used up");

    // On two devices at the same time: one of them counts.
    let base = format!("/en/q/{}", collection.id);
    let mut devices = [service.client(), other];
    for device in &mut devices {
        let page = device.post("/en/my-answers/go-on", &[("words", &words)]).await;
        assert_eq!((page.status, page.location()), (303, base.as_str()));
        assert!(
            !device.get(&format!("{base}/safe")).await.body.contains(" checked"),
            "nothing of what was said is left"
        );
    }
    // The draft is one, whichever device goes on with it.
    service.answer(&mut devices[0], "en", &collection, Says::Best).await;
    for device in &mut devices {
        let page = device.post(&format!("{base}/send"), &[]).await;
        assert_eq!(receipt_on(&device.get(page.location()).await), words);
    }
    assert_eq!((counted(&service).await, rows(&service, "response").await, rows(&service, "draft").await), (1, 1, 0));
    assert_eq!(server::services::verify::verify(&service.state).await.unwrap(), []);
}

/// The hash by which the only row of a table is found with its words.
async fn hash_in(service: &TestService, table: &str, column: &str) -> Vec<u8> {
    let path = service.database.folder.path().join("heard.db");
    let mut connection = SqliteConnectOptions::new().filename(path).connect().await.expect("a second connection");
    let sql = AssertSqlSafe(format!("SELECT {column} FROM {table}"));
    sqlx::query_scalar(sql).fetch_one(&mut connection).await.expect("a hash")
}

#[tokio::test]
async fn nothing_tells_that_answers_given_again_take_the_place_of_others() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Codes).await;
    let (mut client, _) = enter(&service, &collection).await;
    let words = service.answer_and_send(&mut client, "en", &collection, Says::Best).await;
    let mut hashes = BTreeSet::new();
    for round in 1..=ROUNDS {
        assert!(hashes.insert(hash_in(&service, "response", "receipt_hash").await), "{round}");
        let page = client.post("/en/my-answers", &[("words", &words)]).await;
        assert!(page.says("Sent on 23 November 2026"), "{round}: {}", page.text());
        // It is said before, what the last time is, and what is after it.
        assert_eq!(page.says("That will be the last time"), round + 1 == ROUNDS, "{round}: {}", page.text());
        assert_eq!(page.says("you cannot answer again"), round == ROUNDS, "{round}: {}", page.text());
        let form = [("words", words.as_str()), ("mark", &page.hidden("mark").expect("a mark"))];
        let page = client.post("/en/my-answers/take-back", &form).await;
        assert!(page.says("Your answers are gone"), "{round}: {}", page.text());
        let again = client.post("/en/my-answers/take-back", &form).await;
        for page in [&page, &again] {
            assert_eq!(page.says("This is the last time"), round + 1 == ROUNDS, "{round}: {}", page.text());
        }
        assert_eq!(page.says("your 7 words let you answer once more"), round < ROUNDS, "{round}: it is enough");
        if round < ROUNDS {
            assert!(hashes.insert(hash_in(&service, "draft", "words_hash").await), "{round}");
            client.post("/en/my-answers/go-on", &[("words", &words)]).await;
            // Kept on the way, and gone on with.
            assert_eq!(answer_and_keep(&service, &mut client, &collection).await, words);
            client.post("/en/my-answers/go-on", &[("words", &words)]).await;
            let page = client.post(&format!("/en/q/{}/send", collection.id), &[]).await;
            assert_eq!(receipt_on(&client.get(page.location()).await), words, "the same words");
        }
    }
    assert_eq!((rows(&service, "response").await, rows(&service, "draft").await), (0, 0));
    assert_eq!(server::services::verify::verify(&service.state).await.unwrap(), []);
}

#[tokio::test]
async fn who_keeps_too_often_waits_and_others_do_not() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let mut client = service.client();
    service.answer(&mut client, "en", &collection, Says::Best).await;
    let (noon, here) = (noon("2026-11-23"), Network::unknown());
    for _ in 0..600 {
        service.state.wrapping_throttle.attempt(here, noon).expect("a school has so many");
    }
    let keep = format!("/en/q/{}/keep", collection.id);
    let page = client.post(&keep, &[]).await;
    assert!(page.status == 503 && page.says("Wait a moment"), "{}", page.text());
    // Where only a form leads to, another language leads to the page with the form.
    assert!(page.body.contains(&format!("href=\"/ar/q/{}/check\"", collection.id)), "{}", page.text());
    assert!(page.body.contains(&format!("action=\"{keep}\"")));
    let elsewhere = ConnectInfo(SocketAddr::from(([192, 0, 2, 1], 40_000)));
    let request = Request::post(&keep).header("sec-fetch-site", "same-origin").extension(elsewhere);
    assert_eq!(client.send(request, Body::empty()).await.status, 303);
    service.clock.set(noon + Duration::seconds(1));
    service.answer(&mut service.client(), "en", &collection, Says::Best).await;
    assert_eq!(client.post(&keep, &[]).await.status, 303, "one more in each second");
}

#[tokio::test]
async fn a_flood_of_keeping_leaves_staff_to_sign_in_and_the_other_way_round() {
    let service = TestService::new().await;
    service.account("ann@example.org", &[Role::Analyst]).await;
    let collection = service.collection(Access::Open).await;
    let mut client = service.client();
    service.answer(&mut client, "en", &collection, Says::Best).await;
    /// Takes all turns until what it gives is dropped.
    fn flood(turns: &Turns) -> Vec<std::sync::mpsc::Sender<()>> {
        let one = || {
            let (end, wait) = std::sync::mpsc::channel::<()>();
            let turns = turns.clone();
            tokio::spawn(async move { turns.take(move || wait.recv()).await });
            end
        };
        (0..10).map(|_| one()).collect()
    }
    let soon = std::time::Duration::from_secs(20);
    let flooded = flood(&service.state.wrapping_turns);
    tokio::task::yield_now().await;
    let form = [("email", "ann@example.org"), ("password", PASSWORD)];
    let mut ann = service.client();
    let page = tokio::time::timeout(soon, ann.post("/staff/sign-in", &form)).await.expect("staff do not wait");
    assert_eq!(page.status, 303);
    drop(flooded);
    let _flooded = flood(&service.state.password_turns);
    tokio::task::yield_now().await;
    let keep = format!("/en/q/{}/keep", collection.id);
    let page = tokio::time::timeout(soon, client.post(&keep, &[])).await.expect("respondents do not wait");
    assert_eq!(page.status, 303, "{}", page.text());
}

#[tokio::test]
async fn nobody_answers_again_where_they_cannot_and_everybody_can_by_an_open_link() {
    let service = TestService::new().await;
    let open = service.collection(Access::Open).await;
    let mut client = service.client();
    let words = service.answer_and_send(&mut client, "en", &open, Says::Best).await;
    let page = client.post("/en/my-answers/take-back", &[("words", &words)]).await;
    assert!(page.body.contains(&format!("href=\"/en/q/{}\"", open.id)), "{}", page.text());
    assert_eq!(rows(&service, "draft").await, 0, "an open link needs no right to answer");
    assert_eq!(client.get(&format!("/en/q/{}", open.id)).await.status, 200, "in the same browser as well");

    let collection = service.collection(Access::Codes).await;
    let (mut client, _) = enter(&service, &collection).await;
    let words = service.answer_and_send(&mut client, "en", &collection, Says::Best).await;
    close_collection(&service.state, &collection.id).await.unwrap();
    service.clock.set(noon("2026-11-24"));
    let page = service.client().post("/en/my-answers/take-back", &[("words", &words)]).await;
    assert!(page.says("Your answers are gone") && !page.says("answer again"), "{}", page.text());
    assert_eq!(rows(&service, "draft").await, 0);
}
