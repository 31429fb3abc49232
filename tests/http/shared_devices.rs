//! Devices that others use afterwards: pages end by themselves, ask before, and leave nothing that opens.

use app::domain::collection::{Access, Collection};
use app::domain::permission::Role;
use app::domain::questionnaire::Section;
use chrono::Duration;
use server::services::collect::{NewCollection, all_collections, make_codes};
use server::services::upkeep::delete_expired;
use tests::{Client, Page, Says, TestService, filled_in, new_collection, noon};

async fn shared(service: &TestService, access: Access) -> Collection {
    service.collection_of(NewCollection { access, on_shared_devices: true, ..new_collection("child-12-17-help") }).await
}

/// Sets the clock to so many minutes after noon.
fn at(service: &TestService, minutes: i64) {
    service.clock.set(noon("2026-11-23") + Duration::minutes(minutes));
}

/// Answers the first section as it should be; gives where that leads.
async fn answers_the_first(service: &TestService, client: &mut Client, collection: &Collection) -> Page {
    let questionnaire = service.questionnaire(collection).await;
    let form = filled_in(&questionnaire, &questionnaire.sections[0], Says::Best);
    let form: Vec<_> = form.iter().map(|(field, value)| (field.as_str(), value.as_str())).collect();
    client.post(&format!("/en/q/{}/1", collection.id), &form).await
}

/// Whether answers are there for whoever has the browser.
async fn has_answers(client: &mut Client, collection: &Collection) -> bool {
    client.get(&format!("/en/q/{}/2", collection.id)).await.status == 200
}

#[tokio::test]
async fn a_draft_is_gone_a_quarter_of_an_hour_after_the_last_sign_of_life() {
    let service = TestService::new().await;
    let collection = shared(&service, Access::Open).await;
    let mut client = service.client();
    assert_eq!(answers_the_first(&service, &mut client, &collection).await.status, 303);
    at(&service, 15);
    assert!(has_answers(&mut client, &collection).await, "it is not over yet");
    // Somebody says that they are there, ten times and more.
    for turn in 1..=12 {
        at(&service, 14 * turn);
        let page = client.post(&format!("/en/q/{}/still-there", collection.id), &[("at", "2")]).await;
        assert_eq!(page.location(), format!("/en/q/{}/2", collection.id));
        assert!(has_answers(&mut client, &collection).await, "{turn}");
    }
    at(&service, 14 * 12 + 20);
    assert!(!has_answers(&mut client, &collection).await);
    assert_eq!(delete_expired(&service.state).await.unwrap(), 1);
}

#[tokio::test]
async fn to_look_is_a_sign_of_life_since_the_time_of_the_page_begins_anew() {
    let service = TestService::new().await;
    let collection = shared(&service, Access::Open).await;
    let mut client = service.client();
    assert_eq!(answers_the_first(&service, &mut client, &collection).await.status, 303);
    for minutes in [12, 24, 36] {
        at(&service, minutes);
        assert!(has_answers(&mut client, &collection).await, "{minutes}");
    }
    at(&service, 36 + 20);
    assert!(!has_answers(&mut client, &collection).await);
}

#[tokio::test]
async fn an_answer_is_a_sign_of_life_and_there_is_an_end_to_putting_off() {
    let service = TestService::new().await;
    let collection = shared(&service, Access::Codes).await;
    let codes = make_codes(&service.state, &collection.id, 1).await.unwrap();
    let mut client = service.client();
    client.post("/en/code", &[("code", &codes[0])]).await;
    at(&service, 14);
    assert_eq!(answers_the_first(&service, &mut client, &collection).await.status, 303);
    at(&service, 28);
    assert!(has_answers(&mut client, &collection).await);
    // A script asks for no page.
    let still_there = format!("/en/q/{}/still-there", collection.id);
    let mut minutes = 28;
    while minutes < 20 * 60 {
        assert!(has_answers(&mut client, &collection).await, "{minutes}");
        assert_eq!(client.post(&still_there, &[]).await.status, 204);
        minutes += 14;
        at(&service, minutes);
    }
    assert!(!has_answers(&mut client, &collection).await, "no draft is older than the setting says");
}

#[tokio::test]
async fn elsewhere_a_draft_stays_and_pages_do_not_end() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let mut client = service.client();
    let page = client.get(&format!("/en/q/{}/1", collection.id)).await;
    assert!(!page.body.contains("http-equiv") && !page.says("Are you still there?"));
    answers_the_first(&service, &mut client, &collection).await;
    assert_eq!(client.post(&format!("/en/q/{}/still-there", collection.id), &[]).await.status, 204);
    at(&service, 19 * 60);
    assert!(has_answers(&mut client, &collection).await);
    let page = client.get(&format!("/en/q/{}/still-there?at=2", collection.id)).await;
    assert_eq!(page.location(), format!("/en/q/{}/2", collection.id));
}

#[tokio::test]
async fn every_page_with_answers_asks_before_it_ends_with_and_without_scripts() {
    let service = TestService::new().await;
    let collection = shared(&service, Access::Open).await;
    let base = format!("/ar/q/{}", collection.id);
    let mut client = service.client();
    let page = client.get(&base).await;
    assert!(!page.body.contains("http-equiv"), "what shows no answers does not end");
    let ends = |page: &Page, at: &str, minutes: u32| {
        let (ask, end) = ((minutes - 2) * 60, minutes * 60);
        let refresh =
            format!("<noscript><meta http-equiv=\"refresh\" content=\"{ask}; url={base}/still-there?at={at}\">");
        assert!(page.body.contains(&refresh), "{at}: {}", page.text());
        assert!(page.body.contains(&format!("&quot;warn_after&quot;:{ask},&quot;end_after&quot;:{end}")), "{at}");
    };
    ends(&client.get(&format!("{base}/1")).await, "1", 15);
    ends(&client.post(&format!("{base}/1"), &[]).await, "1", 15);
    ends(&service.answer(&mut client, "ar", &collection, Says::Best).await, "check", 15);
    ends(&client.get(&format!("{base}/about-you")).await, "about-you", 15);
    let sent = client.post(&format!("{base}/send"), &[]).await;
    ends(&client.get(sent.location()).await, "sent", 5);

    let page = client.get(&format!("{base}/still-there?at=check")).await;
    assert_eq!(page.headers.get("refresh").unwrap(), "120; url=/ar/leave", "two minutes to say so");
    assert_eq!(page.hidden("at").as_deref(), Some("check"));
    let page = client.post(&format!("{base}/still-there"), &[("at", "//elsewhere.example")]).await;
    assert_eq!(page.location(), base, "it leads to our own pages");
}

#[tokio::test]
async fn a_page_that_sends_answers_again_ends_as_the_one_on_which_they_were_given() {
    let service = TestService::new().await;
    for (collection, is_shared) in
        [(shared(&service, Access::Open).await, true), (service.collection(Access::Open).await, false)]
    {
        let base = format!("/en/q/{}", collection.id);
        let mut client = service.client();
        service.answer(&mut client, "en", &collection, Says::Best).await;
        let about_you = service.questionnaire(&collection).await.about_you.expect("questions about the respondent");
        let about_you = filled_in_about_you(&about_you);
        service
            .while_busy(async || {
                let section = answers_the_first(&service, &mut client, &collection).await;
                let sent = client.post(&format!("{base}/send"), &about_you).await;
                let kept = client.post(&format!("{base}/keep"), &[]).await;
                // Without scripts, one that holds what is kept nowhere else is not left for a page that asks.
                let (ends, asks) = ("900; url=/en/leave".to_owned(), format!("780; url={base}/still-there?at=check"));
                for (page, at, refresh) in [(section, "1", &ends), (sent, "about-you", &ends), (kept, "check", &asks)] {
                    assert_eq!(page.status, 503, "{at}");
                    let refresh = format!("content=\"{refresh}\"");
                    assert_eq!(page.body.contains(&refresh), is_shared, "{at}: {}", page.text());
                    let island = "&quot;warn_after&quot;:780,&quot;end_after&quot;:900";
                    assert_eq!(page.body.contains(island), is_shared, "{at}");
                }
            })
            .await;
    }
}

/// One answer to the questions about the respondent.
fn filled_in_about_you(section: &Section) -> Vec<(&str, &'static str)> {
    section.items.iter().take(1).map(|item| (item.id.as_str(), "not-said")).collect()
}

#[tokio::test]
async fn a_respondent_can_say_that_others_use_the_device() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let base = format!("/en/q/{}", collection.id);
    let mut client = service.client();
    let page = client.get(&base).await;
    assert!(page.body.contains(&format!("href=\"{base}/red-button?shared=yes\"")), "{}", page.text());
    let page = client.get(&format!("{base}/red-button?shared=yes")).await;
    assert!(page.says("nobody does anything here for 15 minutes") && client.cookies.is_empty(), "{}", page.text());
    let page = client.post(&format!("{base}/shared-device"), &[]).await;
    assert_eq!((page.location(), client.cookies.len()), (format!("{base}/1").as_str(), 1));
    assert!(client.get(&format!("{base}/1")).await.body.contains("http-equiv"));
    answers_the_first(&service, &mut client, &collection).await;
    at(&service, 20);
    assert!(!has_answers(&mut client, &collection).await);

    // The same after a code, and up to the page that thanks.
    let collection = service.collection(Access::Codes).await;
    let base = format!("/en/q/{}", collection.id);
    let codes = make_codes(&service.state, &collection.id, 1).await.unwrap();
    assert_eq!(client.post(&format!("{base}/shared-device"), &[]).await.status, 403, "it lets nobody in");
    client.post("/en/code", &[("code", &codes[0])]).await;
    client.post(&format!("{base}/shared-device"), &[]).await;
    service.answer_and_send(&mut client, "en", &collection, Says::Best).await;
    let page = client.get(&format!("{base}/sent")).await;
    assert!(page.says("closes by itself after 5 minutes") && page.body.contains("http-equiv"), "{}", page.text());
}

#[tokio::test]
async fn who_says_late_that_the_device_is_shared_has_no_more_time_than_before() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let base = format!("/en/q/{}", collection.id);
    let mut client = service.client();
    answers_the_first(&service, &mut client, &collection).await;
    at(&service, 10 * 60);
    assert_eq!(client.post(&format!("{base}/shared-device"), &[]).await.status, 303);
    let mut minutes = 10 * 60;
    while minutes < 20 * 60 {
        assert!(has_answers(&mut client, &collection).await, "{minutes}");
        minutes += 10;
        at(&service, minutes);
    }
    assert!(!has_answers(&mut client, &collection).await, "twenty hours after they began");
}

#[tokio::test]
async fn kept_words_are_not_left_on_a_shared_device() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let base = format!("/en/q/{}", collection.id);
    for is_shared in [true, false] {
        let mut client = service.client();
        if is_shared {
            client.post(&format!("{base}/shared-device"), &[]).await;
        }
        answers_the_first(&service, &mut client, &collection).await;
        client.post(&format!("{base}/keep"), &[]).await;
        let page = client.get(&format!("{base}/kept")).await;
        let refresh = format!("content=\"180; url={base}/still-there?at=kept\"");
        assert_eq!(page.body.contains(&refresh), is_shared, "{}", page.text());
        assert_eq!(page.says("closes by itself after 5 minutes"), is_shared, "{}", page.text());
        let page = client.get(&format!("{base}/still-there?at=kept")).await;
        assert_eq!(page.headers.get("refresh").is_some(), is_shared, "without scripts another page asks");
        let page = client.post(&format!("{base}/still-there"), &[("at", "kept")]).await;
        assert_eq!(page.location(), format!("{base}/kept"));
    }
}

#[tokio::test]
async fn a_coordinator_says_that_devices_are_shared_and_respondents_are_told() {
    let service = TestService::new().await;
    let mut coordinator = service.signed_in(&[Role::Coordinator]).await;
    let form =
        [("name", "School"), ("questionnaire", "child-8-11-help"), ("access", "open"), ("shared_devices", "yes")];
    let page = coordinator.post_from("/staff/collections", "/staff/collections", &form).await;
    let collection = all_collections(&service.state).await.unwrap().remove(0);
    assert!(collection.on_shared_devices);
    assert!(coordinator.get(page.location()).await.says("Shared: pages close by themselves"));
    for page in ["", "/red-button"] {
        let page = service.client().get(&format!("/en/q/{}{page}", collection.id)).await;
        assert!(page.says("nobody does anything here for 15 minutes"), "{}", page.text());
    }
    // What was ticked stays so where something else is wrong.
    let form = [("name", ""), ("shared_devices", "yes")];
    let page = coordinator.post_from("/staff/collections", "/staff/collections", &form).await;
    let box_ = page.body.split('<').find(|tag| tag.contains("name=\"shared_devices\"")).unwrap();
    assert!(page.status == 422 && box_.contains("checked"), "{box_}");
}
