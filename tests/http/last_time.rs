//! What somebody says now next to what they said last time.

use app::domain::collection::{Access, Collection};
use app::domain::permission::Role;
use server::services::my_answers::withdraw_response;
use server::services::release::cut_release;
use server::services::verify::{Mismatch, verify};
use server::store::pair_tallies::{add_to_pair_tallies, pair_tallies};
use tests::{Client, Page, Says, TestDatabase, TestService, new_collection, noon, receipt_on};

use super::answering::counted;
use super::figures::early;

/// Judged by a headline item that everybody is asked.
const STATEMENT: &str = "A-CYP-03";

/// The pairs of one statement that are counted, as "quarter earlier later number".
async fn pairs(service: &TestService) -> Vec<String> {
    let mut connection = service.state.database.read().await.expect("a connection");
    let tallies = pair_tallies(&mut connection).await.expect("tallies");
    let of_statement = tallies.into_iter().filter(|tally| tally.statement == STATEMENT);
    let mut pairs: Vec<_> = of_statement
        .map(|tally| format!("{} {} {} {}", tally.quarter, tally.earlier, tally.later, tally.responses))
        .collect();
    pairs.sort();
    pairs
}

fn last_time(collection: &Collection) -> String {
    format!("/en/q/{}/last-time", collection.id)
}

/// Types words where they are asked for before the first question.
async fn type_words(client: &mut Client, collection: &Collection, words: &str) -> Page {
    client.post(&last_time(collection), &[("words", words)]).await
}

/// Answers everything next to what the words belong to; gives the new words.
async fn answer_after(service: &TestService, collection: &Collection, words: &str, says: Says) -> String {
    let mut client = service.client();
    let page = type_words(&mut client, collection, words).await;
    assert_eq!(page.status, 303, "{}", page.text());
    service.answer_and_send(&mut client, "en", collection, says).await
}

async fn take_back(service: &TestService, words: &str) {
    let page = service.client().post("/en/my-answers/take-back", &[("words", words)]).await;
    assert_eq!(page.status, 200, "{}", page.text());
}

#[tokio::test]
async fn two_times_are_one_pair_however_often_they_are_sent() {
    let service = TestService::new().await;
    let autumn = service.collection(Access::Open).await;
    let words = service.answer_and_send(&mut service.client(), "en", &autumn, Says::Worst).await;
    service.clock.set(noon("2027-02-01"));
    let winter = service.collection(Access::Codes).await;
    let codes = service.signed_in(&[Role::Coordinator]).await.make_codes(&winter.id, "1").await.codes();
    let mut client = service.client();
    client.post("/en/code", &[("code", &codes[0])]).await;
    let base = format!("/en/q/{}", winter.id);
    let start = client.get(&base).await;
    assert!(start.body.contains(&format!("href=\"{base}/last-time\"")), "{}", start.text());
    let page = client.get(&format!("{base}/last-time")).await;
    assert!(page.status == 200 && page.says("Nobody learns who you are"), "{}", page.text());

    let page = type_words(&mut client, &winter, &words.to_uppercase().replace(' ', ", ")).await;
    assert_eq!((page.status, page.location()), (303, &*format!("{base}#last-time")));
    assert!(client.get(&base).await.says("We found what you said last time"));
    assert_eq!(client.get(&format!("{base}/last-time")).await.location(), format!("{base}#last-time"));
    let check = service.answer(&mut client, "en", &winter, Says::Best).await;
    assert!(check.says("We found what you said last time"), "it is said once more before it is sent");
    assert!(pairs(&service).await.is_empty(), "nothing is linked before it is sent");
    let mut receipts = Vec::new();
    for _ in 0..2 {
        let page = client.post(&format!("{base}/send"), &[]).await;
        receipts.push(receipt_on(&client.get(page.location()).await));
    }
    assert_eq!(receipts[0], receipts[1]);
    assert_eq!(pairs(&service).await, ["2026-Q4 not-positive positive 1"]);
    assert_eq!(counted(&service).await, 2, "both count as before");

    // A third time follows the second, and nothing else follows the first.
    service.clock.set(noon("2027-05-01"));
    let page = type_words(&mut service.client(), &autumn, &words).await;
    assert!(page.status == 422 && page.says("You have answered again since then"), "{}", page.text());
    answer_after(&service, &autumn, &receipts[0], Says::DontKnow).await;
    assert_eq!(pairs(&service).await, ["2026-Q4 not-positive positive 1", "2027-Q1 positive dont-know 1"]);
    assert_eq!(verify(&service.state).await.unwrap(), []);
}

#[tokio::test]
async fn who_has_no_words_is_not_in_the_way_of_anything() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let other = service.collection_of(new_collection("child-8-11-help")).await;
    let of_others = service.answer_and_send(&mut service.client(), "en", &other, Says::Best).await;
    let mut client = service.client();
    service.answer(&mut client, "en", &collection, Says::Best).await;
    let kept = client.clone().post(&format!("/en/q/{}/keep", collection.id), &[]).await;
    let kept = receipt_on(&client.clone().get(kept.location()).await);
    let mut client = service.client();
    service.answer(&mut client, "en", &collection, Says::Worst).await;
    for (typed, says) in [
        ("", "Type your 7 words"),
        ("apple apple apple apple apple apple apple", "no answers that were sent"),
        (&kept, "no answers that were sent"),
        (&of_others, "answers to other questions"),
    ] {
        let page = type_words(&mut client, &collection, typed).await;
        assert!(page.status == 422 && page.says(says), "{typed}: {}", page.text());
        // What is right is not left on the screen.
        let shown = if *typed == *of_others { "" } else { typed };
        assert!(page.body.contains(&format!("value=\"{shown}\"")), "what was typed is kept: {}", page.text());
        assert!(!page.says(&of_others));
        assert!(service.client().post(&last_time(&collection), &[("words", typed)]).await.status == 422);
    }
    assert_eq!(type_words(&mut service.client(), &collection, &of_others).await.status, 422);
    let page = client.post(&format!("/en/q/{}/send", collection.id), &[]).await;
    assert_eq!(page.status, 303, "nothing is lost: {}", page.text());
    assert!(pairs(&service).await.is_empty());
    let mut stranger = service.client();
    assert!(type_words(&mut stranger, &collection, "apple").await.status == 422 && stranger.cookies.is_empty());
}

#[tokio::test]
async fn a_link_that_fails_when_the_answers_are_sent_is_told_on_the_page_that_thanks() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let told = "We could not put your answers next to those of last time";
    for (is_taken_back, is_followed, is_told) in [(true, false, true), (false, true, true), (false, false, false)] {
        let words = service.answer_and_send(&mut service.client(), "en", &collection, Says::Worst).await;
        let mut client = service.client();
        assert_eq!(type_words(&mut client, &collection, &words).await.status, 303);
        service.answer(&mut client, "en", &collection, Says::Best).await;
        if is_taken_back {
            take_back(&service, &words).await;
        }
        if is_followed {
            answer_after(&service, &collection, &words, Says::Best).await;
        }
        let before = counted(&service).await;
        // A form that is sent twice says the same twice.
        for _ in 0..2 {
            let page = client.post(&format!("/en/q/{}/send", collection.id), &[]).await;
            let page = client.get(page.location()).await;
            assert_eq!(page.says(told), is_told, "{}", page.text());
        }
        assert_eq!(counted(&service).await, before + 1, "the answers count all the same");
    }
    let youngest = service.collection_of(new_collection("child-4-7-help")).await;
    let words = service.answer_and_send(&mut service.client(), "en", &youngest, Says::Worst).await;
    let mut client = service.client();
    assert_eq!(type_words(&mut client, &youngest, &words).await.status, 303);
    take_back(&service, &words).await;
    service.answer_and_send(&mut client, "en", &youngest, Says::Best).await;
    let page = client.get(&format!("/en/q/{}/sent", youngest.id)).await;
    assert!(page.says("We could not put this next to last time.") && !page.says("took"), "{}", page.text());
    let mut client = service.client();
    service.answer_and_send(&mut client, "en", &collection, Says::Best).await;
    assert!(!client.get(&format!("/en/q/{}/sent", collection.id)).await.says(told), "nothing was to be followed");
}

#[tokio::test]
async fn last_time_can_be_left_out_after_all() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let mut words = service.answer_and_send(&mut service.client(), "en", &collection, Says::Worst).await;
    let base = format!("/en/q/{}", collection.id);
    for (at, back) in [("start", format!("{base}#last-time")), ("check", format!("{base}/check"))] {
        let mut client = service.client();
        assert_eq!(type_words(&mut client, &collection, &words).await.status, 303);
        service.answer(&mut client, "en", &collection, Says::Best).await;
        let page = client.post(&format!("{base}/last-time/leave-out"), &[("at", at)]).await;
        assert_eq!((page.status, page.location()), (303, &*back));
        assert!(!client.get(&format!("{base}/check")).await.says("what you said last time"));
        let page = client.post(&format!("{base}/send"), &[]).await;
        words = receipt_on(&client.get(page.location()).await);
    }
    assert!(pairs(&service).await.is_empty());
    let mut stranger = service.client();
    assert_eq!(stranger.post(&format!("{base}/last-time/leave-out"), &[]).await.status, 303);
    assert!(stranger.cookies.is_empty());
}

#[tokio::test]
async fn wrong_words_are_as_slow_to_guess_as_elsewhere() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let words = service.answer_and_send(&mut service.client(), "en", &collection, Says::Best).await;
    let mut client = service.client();
    for _ in 0..60 {
        let page = type_words(&mut client, &collection, "apple apple apple apple apple apple apple").await;
        assert_eq!(page.status, 422);
    }
    let page = type_words(&mut client, &collection, &words).await;
    assert_eq!((page.status, page.hidden("words")), (429, Some(words)), "{}", page.text());
    assert!(page.body.contains(&format!("action=\"{}\"", last_time(&collection))), "{}", page.text());
}

#[tokio::test]
async fn taking_either_time_back_ends_the_pair() {
    for of_first in [true, false] {
        let service = TestService::new().await;
        let collection = service.collection(Access::Open).await;
        let first = service.answer_and_send(&mut service.client(), "en", &collection, Says::Worst).await;
        let next = answer_after(&service, &collection, &first, Says::Best).await;
        let last = answer_after(&service, &collection, &next, Says::Best).await;
        assert_eq!(pairs(&service).await.len(), 2);
        take_back(&service, if of_first { &first } else { &next }).await;
        let left: &[&str] = if of_first { &["2026-Q3 positive positive 1"] } else { &[] };
        assert_eq!(pairs(&service).await, left);
        assert_eq!(verify(&service.state).await.unwrap(), []);
        if !of_first {
            // What has lost its follower can be followed again.
            let again = answer_after(&service, &collection, &first, Says::DontKnow).await;
            assert_eq!(pairs(&service).await, ["2026-Q3 not-positive dont-know 1"]);
            take_back(&service, &again).await;
        }
        take_back(&service, &last).await;
        assert!(pairs(&service).await.is_empty());
        assert_eq!(verify(&service.state).await.unwrap(), []);
    }
}

#[tokio::test]
async fn a_released_pair_stays_counted_and_the_link_ends_all_the_same() {
    let service = early().await;
    let collection = service.collection(Access::Open).await;
    let first = service.answer_and_send(&mut service.client(), "en", &collection, Says::Worst).await;
    cut_release(&service.state, None).await.unwrap();
    let next = answer_after(&service, &collection, &first, Says::Best).await;
    let live = ["2026-Q4 not-positive positive 1"];
    assert_eq!(pairs(&service).await, live, "it counts where the later does");
    // The first is released and the pair is not.
    let (mut copy, state) = (service.client(), &service.state);
    assert!(copy.post("/en/my-answers/take-back", &[("words", &first)]).await.says("It stays in the count"));
    assert!(pairs(&service).await.is_empty());
    assert_eq!(verify(state).await.unwrap(), []);

    let last = answer_after(&service, &collection, &next, Says::Best).await;
    service.clock.set(noon("2027-02-01"));
    cut_release(state, None).await.unwrap();
    let released = ["2026-Q4 positive positive 1"];
    for words in [&next, &last] {
        assert_eq!(pairs(&service).await, released);
        take_back(&service, words).await;
        assert_eq!(verify(state).await.unwrap(), []);
    }
    assert_eq!(pairs(&service).await, released, "what is released stays as it was");
}

#[tokio::test]
async fn a_pair_that_does_not_add_up_is_found() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let first = service.answer_and_send(&mut service.client(), "en", &collection, Says::Worst).await;
    answer_after(&service, &collection, &first, Says::Best).await;
    let id = collection.id.clone();
    let database = service.state.database.clone();
    let quarter = "2026-Q3".parse().unwrap();
    let changed = database.write(move |connection| {
        Box::pin(async move {
            add_to_pair_tallies(connection, &id, quarter, &[(STATEMENT, "not-positive", "positive", 1)]).await
        })
    });
    changed.await.unwrap();
    let place = format!("{} 2026-Q3 {STATEMENT} not-positive, then positive", collection.id);
    assert_eq!(verify(&service.state).await.unwrap(), [Mismatch::Tally { place, kept: 2, counted: 1 }]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_who_follow_the_same_answers_one_does_also_while_they_are_taken_back() {
    for database in TestDatabase::both().await {
        let service = TestService::with(database, Default::default()).await;
        let collection = service.collection(Access::Open).await;
        for round in 0..4 {
            let words = service.answer_and_send(&mut service.client(), "en", &collection, Says::Worst).await;
            let mut followers = [service.client(), service.client()];
            for follower in &mut followers {
                assert_eq!(type_words(follower, &collection, &words).await.status, 303);
                service.answer(follower, "en", &collection, Says::Best).await;
            }
            let [one, other] = &mut followers;
            let send = format!("/en/q/{}/send", collection.id);
            let taking_back = async {
                // Every second time nobody does.
                if round % 2 == 0 {
                    let from = server::network::Network::unknown();
                    withdraw_response(&service.state, from, &words, "").await.expect("taking back");
                }
            };
            let (one, other, ()) = tokio::join!(one.post(&send, &[]), other.post(&send, &[]), taking_back);
            assert_eq!((one.status, other.status), (303, 303), "both are sent");
            assert_eq!(verify(&service.state).await.unwrap(), []);
        }
        assert_eq!(pairs(&service).await, ["2026-Q3 not-positive positive 2"]);
    }
}
