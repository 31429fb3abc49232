//! Leaving safely: what is explained before, what a browser says that has just left, what its history tells.

use app::domain::collection::Access;
use app::domain::questionnaire::keys;
use server::services::collect::make_codes;
use tests::{Page, Says, TestService, new_collection};

/// The title of the window.
fn title(page: &Page) -> String {
    let text = page.text();
    text.split_once("<title>").expect("a title").1.split("</title>").next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn the_red_button_is_explained_before_the_first_question() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let start = format!("/en/q/{}", collection.id);
    let mut client = service.client();
    assert!(client.get(&start).await.body.contains(&format!("href=\"{start}/red-button\"")));
    let page = client.get(&format!("{start}/red-button")).await;
    for words in ["Shift key three times", "does not delete your history", "On a phone:", "On a computer:"] {
        assert!(page.says(words), "{words}: {}", page.text());
    }
    assert!(page.body.contains(&format!("href=\"{start}/1\"")) && client.cookies.is_empty());
    // Who wants to read it again finds it with the help that is on every page.
    assert!(client.get("/en/help").await.body.contains("href=\"/en/red-button\""));
    let page = client.get("/en/red-button").await;
    assert!(page.status == 200 && !page.body.contains("/q/"), "{}", page.text());
    // The youngest are told in their own words.
    let collection = service.collection_of(new_collection("child-4-7-help")).await;
    let page = client.get(&format!("/en/q/{}/red-button", collection.id)).await;
    assert!(page.says("We forget the faces that you pressed"), "{}", page.text());
}

#[tokio::test]
async fn a_browser_that_has_left_says_nothing_of_what_was_there() {
    let service = TestService::new().await;
    let open = service.collection(Access::Open).await;
    let coded = service.collection(Access::Codes).await;
    let codes = make_codes(&service.state, &coded.id, 1).await.unwrap();
    for (collection, code) in [(&open, None), (&coded, Some(&codes[0]))] {
        let base = format!("/en/q/{}", collection.id);
        let mut client = service.client();
        if let Some(code) = code {
            client.post("/en/code", &[("code", code)]).await;
        }
        assert_eq!(service.answer(&mut client, "en", collection, Says::Best).await.status, 200);
        client.get("/en/leave/away").await;
        assert!(client.cookies.is_empty());
        for page in ["/2", "/help", "/check", "/check?x=1", "/about-you", "/sent"] {
            let page = client.get(&format!("{base}{page}")).await;
            assert_eq!((page.status, page.location()), (303, "/en"), "{}", page.text());
        }
        // What everybody sees who has the address, and nobody who would need a code.
        for page in ["", "/red-button", "/1"] {
            let page = client.get(&format!("{base}{page}")).await;
            assert_eq!((page.status, page.location()), if code.is_some() { (303, "/en") } else { (200, "") });
            assert!(!page.body.contains("checked"));
        }
    }
}

#[tokio::test]
async fn titles_and_addresses_do_not_tell_what_the_questions_are_about() {
    let service = TestService::new().await;
    for id in ["child-4-7-help", "child-12-17-help", "parent-conference"] {
        let collection = service.collection_of(new_collection(id)).await;
        let version = service.state.questionnaire(id, collection.version).await.unwrap();
        let base = format!("/en/q/{}", collection.id);
        let mut client = service.client();
        let start = client.get(&base).await;
        assert_eq!(title(&start), "Before you start – Heard");
        assert!(start.says(&version.wordings["en"][keys::TITLE]), "the page itself tells");
        assert_eq!(title(&client.get(&format!("{base}/1")).await), part(1, &version.questionnaire));
        let page = client.post(&format!("{base}/1"), &[]).await;
        assert_eq!(title(&page), format!("Error: {}", part(1, &version.questionnaire)));
        let check = service.answer(&mut client, "en", &collection, Says::Best).await;
        for section in &version.questionnaire.sections {
            for name in std::iter::once(&section.id).chain(section.items.iter().map(|item| &item.id)) {
                let mut addresses = check.body.split("href=\"").skip(1).filter(|rest| rest.starts_with(&base));
                let tells = addresses.any(|rest| {
                    let address = rest.split('"').next().unwrap_or_default();
                    address.split(['/', '#', '?']).any(|part| part == name)
                });
                assert!(!tells, "{name} stands in an address");
            }
        }
    }
}

/// The title of a part.
fn part(number: usize, questionnaire: &app::domain::questionnaire::Questionnaire) -> String {
    format!("Part {number} of {} – Heard", questionnaire.sections_asked(&Default::default()).count())
}
