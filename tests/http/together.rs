//! What arrives together is done together, and nobody is in the way of anybody else.

use app::domain::answer::Answers;
use app::domain::collection::{Access, Collection};
use chrono::Duration;
use futures::FutureExt;
use futures::future::join_all;
use server::sealing::Token;
use server::services::respond::submit_response;
use server::services::together::Together;
use server::services::verify::verify;
use server::store::StoreError;
use server::store::submissions::{Submission, add_submissions};
use tests::{Client, Page, Says, TestService, noon};
use tokio::sync::oneshot;

use super::answering::counted;

/// Enough for more than one transaction.
const MANY: usize = 150;

/// Browsers in which everything is answered, in one collection.
async fn ready(service: &TestService, collection: &Collection, many: usize) -> Vec<Client> {
    let mut clients = Vec::new();
    for _ in 0..many {
        let mut client = service.client();
        service.answer(&mut client, "en", collection, Says::Best).await;
        clients.push(client);
    }
    clients
}

/// Has sends done while nothing can be written yet, so that all but the first are done together.
async fn together<T>(service: &TestService, sends: impl Iterator<Item: Future<Output = T>>) -> Vec<T> {
    let (release, wait) = oneshot::channel::<()>();
    let database = service.state.database.clone();
    let held = tokio::spawn(async move {
        let work = database.write(|_| wait.map(|_| Ok::<_, StoreError>(())).boxed());
        work.await
    });
    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    let (outcomes, ()) = tokio::join!(join_all(sends), async {
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        release.send(()).expect("the writer waits");
    });
    held.await.expect("a task").expect("nothing is written");
    outcomes
}

/// Sends from all browsers.
async fn send_from(service: &TestService, collection: &Collection, clients: &mut [Client]) -> Vec<Page> {
    let send = format!("/en/q/{}/send", collection.id);
    together(service, clients.iter_mut().map(|client| client.post(&send, &[("you-sex", "male")]))).await
}

fn token(client: &Client) -> Token {
    let cookie = client.cookies.values().next().expect("a cookie");
    Token::parse(cookie).expect("a token")
}

#[tokio::test]
async fn all_who_send_at_the_same_moment_are_counted_and_have_words_of_their_own() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let mut clients = ready(&service, &collection, MANY).await;
    // A double click is among them.
    clients.push(clients[7].clone());
    let version = service.state.questionnaire(&collection.questionnaire, collection.version).await.expect("a version");
    // Fewer requests than these are let in at a time.
    let send = |client| submit_response(&service.state, &collection.id, &version, token(client), Answers::new());
    let receipts = together(&service, clients.iter().map(send)).await;
    assert_eq!(counted(&service).await, i64::try_from(MANY).expect("a number"));
    assert!(verify(&service.state).await.expect("a recount").is_empty(), "the tallies are those of the responses");
    let mut words: Vec<_> = receipts.into_iter().map(|receipt| receipt.expect("a receipt").words).collect();
    assert_eq!(words[7], words[MANY], "who pressed twice has the same words twice");
    words.sort_unstable();
    words.dedup();
    assert_eq!(words.len(), MANY);
}

#[tokio::test]
async fn of_two_with_one_code_one_sends() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Codes).await;
    let codes = server::services::collect::make_codes(&service.state, &collection.id, 3).await.expect("codes");
    let mut clients = Vec::new();
    for code in [&codes[0], &codes[1], &codes[1], &codes[2]] {
        let mut client = service.client();
        client.post("/en/code", &[("code", code)]).await;
        service.answer(&mut client, "en", &collection, Says::Best).await;
        clients.push(client);
    }
    let statuses = send_from(&service, &collection, &mut clients).await.iter().map(|page| page.status).collect();
    let statuses: Vec<u16> = statuses;
    assert_eq!((statuses[0], statuses[3]), (303, 303));
    assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 3, "{statuses:?}");
    assert_eq!(counted(&service).await, 3);
    let refused = statuses.iter().position(|status| *status != 303).expect("one of the two");
    let check = clients[refused].get(&format!("/en/q/{}/check", collection.id)).await;
    assert_eq!(check.status, 200, "what was refused is still there");
}

#[tokio::test]
async fn what_never_ends_is_not_waited_for_by_who_comes_later() {
    let service = TestService::new().await;
    let asked = Together::default();
    let ask = |job| {
        asked.ask(&service.state, None, job, |_, jobs: Vec<&'static str>| {
            async move { if jobs.contains(&"never ends") { std::future::pending().await } else { jobs } }.boxed()
        })
    };
    let later = async {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        tokio::time::timeout(std::time::Duration::from_secs(8), ask("comes later")).await
    };
    tokio::select! {
        ended = ask("never ends") => panic!("{ended:?}"),
        reply = later => assert_eq!(reply.expect("it is not waited for").expect("a reply"), "comes later"),
    }
}

#[tokio::test]
async fn one_that_cannot_be_written_is_in_nobodys_way() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let mut clients = ready(&service, &collection, 6).await;
    // Something stands where the receipt of one of them is to be.
    let key = token(&clients[3]).submission_key().to_vec();
    let in_the_way =
        Submission { key, sealed_receipt: Vec::new(), expires_at: noon("2026-11-22") + Duration::hours(1) };
    let write = service.state.database.write(|c| async move { add_submissions(c, &[in_the_way]).await }.boxed());
    write.await.expect("a row");
    let pages = send_from(&service, &collection, &mut clients).await;
    let sent: Vec<bool> = pages.iter().map(|page| page.status == 303).collect();
    assert_eq!(sent, [true, true, true, false, true, true]);
    assert_eq!(counted(&service).await, 5);
    assert!(verify(&service.state).await.expect("a recount").is_empty());
    let check = clients[3].get(&format!("/en/q/{}/check", collection.id)).await;
    assert_eq!(check.status, 200, "and has lost nothing");
}
