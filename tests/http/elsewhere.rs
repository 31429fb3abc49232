//! From a page of questions to somewhere else, and back: what was chosen is still there.

use app::domain::collection::Access;
use server::services::collect::{NewCollection, close_collection, make_codes};
use tests::{Client, Page, Says, TestService, new_collection, noon, receipt_on};

use super::keeping::rows;

/// An answer to one of the questions on the first page.
const CHOSEN: (&str, &str) = ("safe-where-i-live", "mostly-true");

/// Whether a page shows an answer as chosen.
fn shows(page: &Page, (item, answer): (&str, &str)) -> bool {
    let (name, value) = (format!("name=\"{item}\""), format!("value=\"{answer}\""));
    let radio = page.body.split('<').find(|tag| tag.contains(&name) && tag.contains(&value));
    radio.is_some_and(|radio| radio.contains(" checked"))
}

/// The buttons of a page, without their words.
fn buttons(page: &Page) -> Vec<&str> {
    page.body.split("<button ").skip(1).filter_map(|rest| rest.split('>').next()).collect()
}

/// Where the links of a page lead that leave what was chosen behind.
fn links_that_lose(page: &Page) -> Vec<&str> {
    let links = page.body.split("<a ").skip(1).filter_map(|rest| rest.split("href=\"").nth(1)?.split('"').next());
    links.filter(|link| !["#", "tel:", "sms:"].iter().any(|start| link.starts_with(start))).collect()
}

#[tokio::test]
async fn what_is_chosen_is_kept_on_every_way_elsewhere() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let base = format!("/q/{}", collection.id);
    for (then, leads_to) in [
        ("here", format!("/en{base}/1")),
        ("back", format!("/en{base}/red-button")),
        ("display", format!("/en/comfort?back={base}/1")),
        ("help", format!("/en{base}/help-now?at=1")),
        ("home", "/en".to_owned()),
        ("my-answers", "/en/my-answers".to_owned()),
        ("privacy", "/en/privacy".to_owned()),
        ("cookies", "/en/cookies".to_owned()),
        ("accessibility", "/en/accessibility".to_owned()),
        ("about", "/en/about".to_owned()),
    ] {
        let mut client = service.client();
        let page = client.post(&format!("/en{base}/1"), &[CHOSEN, ("then", then)]).await;
        assert_eq!((page.status, page.location()), (303, leads_to.as_str()), "{then}: {}", page.text());
        assert_eq!(client.get(&leads_to).await.status, 200, "{then}");
        let page = client.get(&format!("/en{base}/1")).await;
        assert!(shows(&page, CHOSEN), "{then}: {}", page.text());
        assert!(!page.says("There is a problem"), "nothing was asked for");
    }
}

#[tokio::test]
async fn who_looked_for_help_comes_back_to_the_page_that_they_left_though_it_is_whole_by_now() {
    let service = TestService::new().await;
    let collection = service.collection_of(new_collection("child-4-7-help")).await;
    let base = format!("/en/q/{}", collection.id);
    let mut client = service.client();
    let first = client.get(&format!("{base}/1")).await;
    let question = first.body.split("type=\"radio\"").nth(1).expect("a question");
    let said = |name: &str| question.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
    let chosen = (said("name").expect("a name"), said("value").expect("a value"));
    let help = client.post(&format!("{base}/1"), &[chosen, ("then", "help")]).await;
    let help = client.get(help.location()).await;
    assert!(help.body.contains(&format!("href=\"{base}/1\" class=\"back\"")), "{}", help.text());
    assert!(help.body.contains("/help-now?at=1\" lang=\"ar\""), "in another language too: {}", help.text());
    for at in ["99", "..", "//evil.example"] {
        let elsewhere = client.get(&format!("{base}/help-now?at={at}")).await;
        assert!(elsewhere.body.contains(&format!("href=\"{base}/2\"")), "{at}: {}", elsewhere.text());
        assert!(!elsewhere.body.contains("evil"), "{at}");
    }
}

#[tokio::test]
async fn a_page_is_there_in_every_language_with_what_was_chosen() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let path = format!("/q/{}/1", collection.id);
    let mut client = service.client();
    let mut page = client.get(&format!("/en{path}")).await;
    for language in service.state.languages.iter().filter(|language| language.tag != "en") {
        // As the button stands on the page, whatever language that is in.
        let address = format!("/{}{path}", language.tag);
        let button =
            format!("form=\"answers\" formaction=\"{address}\" name=\"then\" value=\"here\" lang=\"{}\"", language.tag);
        assert!(buttons(&page).iter().any(|found| found.contains(&button)), "{button}: {:?}", buttons(&page));
        let moved = client.post(&address, &[CHOSEN, ("then", "here")]).await;
        assert_eq!((moved.status, moved.location()), (303, address.as_str()));
        page = client.get(&address).await;
        assert!(shows(&page, CHOSEN) && page.body.contains(&format!("<html lang=\"{}\"", language.tag)));
    }
    assert_eq!(rows(&service, "draft").await, 1, "it is one draft in every language");
    assert_eq!(client.post(&format!("/xx{path}"), &[CHOSEN, ("then", "here")]).await.status, 404);
    // On the way from the check, the page stays one that changes an answer.
    let form = [CHOSEN, ("from", "check"), ("then", "here")];
    assert_eq!(client.post(&format!("/ar{path}"), &form).await.location(), format!("/ar{path}?from=check"));
    let form = [CHOSEN, ("from", "check"), ("then", "display")];
    let display = format!("/ar/comfort?back={path}?from=check");
    assert_eq!(client.post(&format!("/ar{path}"), &form).await.location(), display);
}

#[tokio::test]
async fn a_page_that_has_to_be_put_right_keeps_what_is_right() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let path = format!("/q/{}/1", collection.id);
    let mut client = service.client();
    let page = client.post(&format!("/en{path}"), &[CHOSEN]).await;
    assert!(page.status == 422 && shows(&page, CHOSEN));
    assert!(buttons(&page).iter().any(|button| button.contains(&format!("formaction=\"/ar{path}\""))));
    assert_eq!(client.post(&format!("/ar{path}"), &[CHOSEN, ("then", "here")]).await.status, 303);
    assert!(shows(&client.get(&format!("/ar{path}")).await, CHOSEN));
    // What is no answer cannot be kept: the page says so in the language that was asked for, instead of leading away.
    let form = [CHOSEN, ("know-who-to-go-to", "entirely-true"), ("then", "here")];
    let page = service.client().post(&format!("/ar{path}"), &form).await;
    assert!(page.status == 422 && shows(&page, CHOSEN) && page.body.contains("<html lang=\"ar\""), "{}", page.text());
    // And whatever else a form says goes on, and nowhere else.
    for then in ["elsewhere", "//evil.example", "leave", "staff"] {
        let page = service.client().post(&format!("/en{path}"), &[CHOSEN, ("then", then)]).await;
        assert_eq!(page.status, 422, "{then}");
    }
}

#[tokio::test]
async fn where_nothing_is_chosen_nothing_is_kept() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    for then in ["here", "help", "display", "back"] {
        let mut client = service.client();
        let page = client.post(&format!("/en/q/{}/1", collection.id), &[("then", then)]).await;
        assert!(page.status == 303 && client.cookies.is_empty(), "{then}");
    }
    assert_eq!(rows(&service, "draft").await, 0);
}

#[tokio::test]
async fn on_pages_of_questions_every_way_but_exit_takes_along_what_was_chosen() {
    let service = TestService::new().await;
    for questionnaire in ["child-4-7-help", "child-12-17-help"] {
        let collection = service.collection_of(new_collection(questionnaire)).await;
        let base = format!("/en/q/{}", collection.id);
        let mut client = service.client();
        let blank = client.get(&format!("{base}/1")).await;
        let wrong = client.post(&format!("{base}/1"), &[]).await;
        let mut pages = vec![blank, wrong];
        if service.questionnaire(&collection).await.about_you.is_some() {
            service.answer(&mut client, "en", &collection, Says::Best).await;
            pages.push(client.get(&format!("{base}/about-you")).await);
        }
        for page in &pages {
            let links = links_that_lose(page);
            assert!(!links.is_empty() && links.iter().all(|link| *link == "/en/leave"), "{links:?}");
            // Enter in a field presses the first button, which says nothing of going elsewhere.
            let first = buttons(page)[0];
            assert!(first.contains("type=\"submit\" form=\"answers\"") && !first.contains("name="), "{first}");
            assert!(page.body.find("<button ") < page.body.find("<nav "), "it stands before all others");
        }
    }
}

#[tokio::test]
async fn where_nothing_can_be_kept_any_more_the_way_is_open() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let first = format!("/en/q/{}/1", collection.id);
    // Sent in another window.
    let mut client = service.client();
    service.answer_and_send(&mut client, "en", &collection, Says::Best).await;
    let page = client.post(&first, &[CHOSEN, ("then", "here")]).await;
    assert_eq!((page.status, page.location()), (303, first.as_str()));
    assert!(client.get(&first).await.says("You have sent your answers"));
    // Kept under words in another window.
    let mut client = service.client();
    client.post(&first, &[CHOSEN, ("then", "keep")]).await;
    assert!(client.post(&first, &[CHOSEN, ("then", "help")]).await.location().ends_with("/help-now?at=1"));
    assert_eq!(client.get(&first).await.status, 409);
    // Closed meanwhile.
    close_collection(&service.state, &collection.id).await.unwrap();
    let mut client = service.client();
    assert!(client.post(&first, &[CHOSEN, ("then", "help")]).await.location().ends_with("/help-now?at=1"));
    assert!(client.cookies.is_empty());
    assert_eq!(client.get(&first).await.status, 410);
    // Without a code, or after the draft that one was exchanged for has expired.
    let collection = service.collection(Access::Codes).await;
    let codes = make_codes(&service.state, &collection.id, 1).await.unwrap();
    let first = format!("/en/q/{}/1", collection.id);
    let mut client = service.client();
    assert!(client.post(&first, &[CHOSEN, ("then", "help")]).await.location().ends_with("/help-now?at=1"));
    let wrong = client.post(&first, &[("safe-where-i-live", "entirely-true"), ("then", "here")]).await;
    assert_eq!((wrong.status, wrong.location()), (303, first.as_str()), "no question is shown to who has no code");
    client.post("/en/code", &[("code", &codes[0])]).await;
    let before = rows(&service, "draft").await;
    service.clock.set(noon("2026-11-24"));
    let page = client.post(&first, &[CHOSEN, ("then", "here")]).await;
    assert_eq!((page.status, page.location()), (303, first.as_str()));
    assert!(client.get(&first).await.says("Please enter your code again"));
    assert_eq!(rows(&service, "draft").await, before);
}

#[tokio::test]
async fn what_somebody_says_about_themselves_is_kept_on_the_way_elsewhere() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let base = format!("/q/{}", collection.id);
    let (sex, send) = (("you-sex", "female"), format!("/ar{base}/send"));
    // Not without the answers that it goes with; but the way to help is open.
    let mut client = service.client();
    let help = client.post(&send, &[sex, ("then", "help")]).await;
    assert_eq!((help.status, help.location()), (303, format!("/ar{base}/help-now?at=about-you").as_str()));
    assert_eq!(rows(&service, "draft").await, 0);
    service.answer(&mut client, "en", &collection, Says::Best).await;
    for (then, leads_to) in [
        ("here", format!("/ar{base}/about-you")),
        ("back", format!("/ar{base}/check")),
        ("display", format!("/ar/comfort?back={base}/about-you")),
    ] {
        let page = client.post(&send, &[sex, ("then", then)]).await;
        assert_eq!((page.status, page.location()), (303, leads_to.as_str()), "{then}: {}", page.text());
    }
    assert!(shows(&client.get(&format!("/ar{base}/about-you")).await, sex));
    // It stands among what is checked, and can be changed from there.
    let check = client.get(&format!("/en{base}/check")).await;
    let change = format!("/en{base}/about-you?from=check#question-1");
    assert!(check.body.contains(&format!("href=\"{change}\"")), "{}", check.text());
    assert!(shows(&client.get(&format!("/en{base}/about-you?from=check")).await, sex));
    assert_eq!(super::answering::counted(&service).await, 0, "nothing is sent");
    let sent = client.post(&format!("/en{base}/send"), &[("you-sex", "male")]).await;
    let words = receipt_on(&client.get(sent.location()).await);
    let shown = service.client().post("/en/my-answers", &[("words", &words)]).await;
    assert!(shown.says("Male") && !shown.says("Female"), "what was said last: {}", shown.text());
}

#[tokio::test]
async fn a_page_that_is_to_be_sent_again_is_there_in_every_language_with_what_was_chosen() {
    let service = TestService::new().await;
    let collection =
        service.collection_of(NewCollection { on_shared_devices: true, ..new_collection("child-12-17-help") }).await;
    let base = format!("/q/{}", collection.id);
    let mut client = service.client();
    service.answer(&mut client, "en", &collection, Says::Best).await;
    let is_again = |page: &Page, action: &str, (item, answer): (&str, &str)| {
        assert_eq!(page.status, 503, "{}", page.text());
        assert_eq!(page.hidden(item).as_deref(), Some(answer));
        assert!(page.body.contains(&format!("action=\"/ar{base}{action}\"")), "{}", page.text());
        let button = format!("formaction=\"/en{base}{action}\" name=\"then\" value=\"here\"");
        assert!(buttons(page).iter().any(|found| found.contains(&button)), "{:?}", buttons(page));
        // Who can help is not waited for.
        let (help, leave) = (format!("/ar{base}/help-now"), "/ar/leave".to_owned());
        let links = links_that_lose(page);
        assert!(
            links.contains(&help.as_str()) && links.iter().all(|link| [&help, &leave].contains(&&(*link).to_owned())),
            "{links:?}"
        );
        // Without scripts no other page comes in its place, which could not hold what this one holds.
        assert!(page.body.contains("content=\"900; url=/ar/leave\"") && page.body.contains("<noscript><p>"));
    };
    let changed = ("safe-where-i-live", "not-true");
    service
        .while_busy(async || {
            let page = client.post(&format!("/ar{base}/1"), &[changed, ("then", "display")]).await;
            is_again(&page, "/1", changed);
            assert_eq!(page.hidden("then"), None, "what it was sent for is said by the button");
            assert!(
                buttons(&page)
                    .iter()
                    .any(|button| button.contains("class=\"button\"") && button.contains("value=\"display\""))
            );
            let sex = ("you-sex", "female");
            is_again(&client.post(&format!("/ar{base}/send"), &[sex]).await, "/send", sex);
            is_again(&client.post(&format!("/ar{base}/send"), &[sex, ("then", "here")]).await, "/send", sex);
        })
        .await;
}

/// What two have chosen who came with the same code.
async fn enters(client: &mut Client, code: &str) -> Page {
    let page = client.post("/en/code", &[("code", code)]).await;
    client.get(page.location()).await
}

#[tokio::test]
async fn who_comes_with_a_code_is_told_beforehand_that_another_browser_has_no_answers() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Codes).await;
    let codes = make_codes(&service.state, &collection.id, 1).await.unwrap();
    let (mut one, mut other) = (service.client(), service.client());
    for client in [&mut one, &mut other] {
        let start = enters(client, &codes[0]).await;
        assert!(start.says("only the answers that are sent first count"), "{}", start.text());
        service.answer(client, "en", &collection, Says::Best).await;
    }
    let send = format!("/en/q/{}/send", collection.id);
    assert_eq!(one.post(&send, &[]).await.status, 303);
    let page = other.post(&send, &[]).await;
    assert_eq!(page.status, 409);
    assert!(page.says("Was it you, on another phone or computer?"), "{}", page.text());
    let open = service.collection(Access::Open).await;
    let start = service.client().get(&format!("/en/q/{}", open.id)).await;
    assert!(!start.says("Your code counts once"), "an open link has none: {}", start.text());
}
