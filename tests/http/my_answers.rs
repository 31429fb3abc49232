//! What somebody sent, by the words of their receipt.

use app::domain::collection::Access;
use server::config::Settings;
use server::services::collect::{NewCollection, make_codes};
use server::services::release::cut_release;
use tests::{Says, TestDatabase, TestService, new_collection, receipt_on};

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

#[tokio::test]
async fn a_form_that_took_answers_back_says_so_when_it_comes_again_and_takes_back_nothing_else() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Codes).await;
    let codes = make_codes(&service.state, &collection.id, 1).await.unwrap();
    let mut client = service.client();
    client.post("/en/code", &[("code", &codes[0])]).await;
    let words = service.answer_and_send(&mut client, "en", &collection, Says::Worst).await;
    let shown = client.post("/en/my-answers", &[("words", &words)]).await;
    let form = [("words", words.as_str()), ("mark", &shown.hidden("mark").unwrap())];
    let take_back = "/en/my-answers/take-back";
    assert!(client.post(take_back, &form).await.says("We have deleted your answers"));
    for _ in 0..100 {
        let page = client.post(take_back, &form).await;
        assert!(page.status == 200 && page.says("These answers were taken back before"), "{}", page.text());
        assert!(page.says("answer once more until 6 December 2026"), "the right to answer again is still there");
    }
    // To a guesser they are like words that never were.
    let nobodys = "apple apple apple apple apple apple apple";
    for form in [[("words", words.as_str()), ("mark", "x")], [("words", nobodys), form[1]]] {
        let page = client.post(take_back, &form).await;
        assert!(page.status == 422 && page.says("We found no answers with these words"), "{}", page.text());
    }

    // Answered again, under the same words: only the new page takes that back.
    client.post("/en/my-answers/go-on", &[("words", &words)]).await;
    service.answer_and_send(&mut client, "en", &collection, Says::Best).await;
    assert!(client.post(take_back, &form).await.says("These answers were taken back before"));
    assert_eq!(counted(&service).await, 1);
    let shown = client.post("/en/my-answers", &[("words", &words)]).await;
    let form = [("words", words.as_str()), ("mark", &shown.hidden("mark").unwrap())];
    assert!(client.post(take_back, &form).await.says("We have deleted your answers"));
    assert_eq!(counted(&service).await, 0);
}

#[tokio::test]
async fn what_words_open_ends_by_itself_with_and_without_scripts() {
    let service = TestService::new().await;
    for (on_shared_devices, leads_to) in [(false, "/en/my-answers"), (true, "/en/leave")] {
        let new = NewCollection { on_shared_devices, ..new_collection("child-12-17-help") };
        let collection = service.collection_of(new).await;
        let sent = service.answer_and_send(&mut service.client(), "en", &collection, Says::Best).await;
        let mut client = service.client();
        service.answer(&mut client, "en", &collection, Says::Best).await;
        let page = client.post(&format!("/en/q/{}/keep", collection.id), &[]).await;
        let kept = receipt_on(&client.get(page.location()).await);
        for words in [sent, kept] {
            let page = service.client().post("/en/my-answers", &[("words", &words)]).await;
            let refresh = format!("<noscript><meta http-equiv=\"refresh\" content=\"900; url={leads_to}\">");
            assert!(page.body.contains(&refresh), "{}", page.text());
            let leads_to = format!("&quot;leads_to&quot;:&quot;{leads_to}&quot;");
            assert!(page.body.contains(&leads_to) && page.says("In 2 minutes this page closes"), "{}", page.text());
            // A page of its own that asks would have to be told the words.
            assert!(page.says("closes by itself after 15 minutes") && !page.body.contains("still-there?"));
            let without_scripts = page.text().split("<noscript>").skip(1).any(|part| {
                let part = part.split("</noscript>").next().unwrap_or_default();
                part.contains(&words) && part.contains("action=\"/en/my-answers\"")
            });
            assert!(without_scripts, "a button shows it anew");
        }
    }
}

#[tokio::test]
async fn words_that_are_not_seven_are_told_so_and_are_no_guess() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let right = service.answer_and_send(&mut service.client(), "en", &collection, Says::Best).await;
    let six = right.rsplit_once(' ').expect("words").0.to_owned();
    let last_time = format!("/en/q/{}/last-time", collection.id);
    for (typed, says) in [
        (String::new(), "Type your 7 words"),
        (" 1, 2 ".to_owned(), "Type your 7 words"),
        ("apple".to_owned(), "These are fewer than 7 words"),
        (six, "These are fewer than 7 words"),
        (format!("{right} apple"), "These are more than 7 words"),
        ("nobody knows what these few words are saying".to_owned(), "These are more than 7 words"),
        ("seven words that are nobody at all".to_owned(), "We found no answers"),
        ("apple apple apple apple apple apple apple".to_owned(), "We found no answers"),
    ] {
        for address in ["/en/my-answers", "/en/my-answers/take-back", "/en/my-answers/delete", &last_time] {
            // As often as it takes to be slowed down, were they guesses.
            let times = if says == "We found no answers" { 1 } else { 70 };
            for _ in 0..times {
                let page = service.client().post(address, &[("words", &typed)]).await;
                assert!(page.status == 422 && page.says(says), "{address} {typed:?}: {}", page.text());
                assert!(page.says("There is a problem") && page.body.contains("<title>Error: "), "{typed:?}");
            }
        }
    }
    // Seven words, however they are typed.
    for typed in [right.replace(' ', ""), right.replacen(' ', "", 1), format!("1. {}", right.replace(' ', " 2. "))] {
        let page = service.client().post("/en/my-answers", &[("words", &typed)]).await;
        assert!(page.status == 200 && page.says("Sent on"), "{typed:?}: {}", page.text());
    }
}
