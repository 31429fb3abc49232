//! A device that others use afterwards: a page asks whether somebody is still there, and ends by itself.

use fantoccini::key::Key;
use server::assets::ADDRESSES;
use server::config::Settings;
use server::services::collect::NewCollection;
use tests::{Says, new_collection};

use crate::browser::{Browser, Scripts};
use crate::respondent::Respondent;
use crate::site::Site;

async fn of_a_school<'a>(site: &'a Site, browser: &'a Browser, language: &str) -> Respondent<'a> {
    let new = NewCollection { on_shared_devices: true, ..new_collection("child-12-17-help") };
    let collection = site.service.collection_of(new).await;
    Respondent::of(site, browser, language, collection).await
}

#[tokio::test]
async fn a_page_asks_whether_somebody_is_there_and_then_ends() {
    if ADDRESSES.start_js.is_none() {
        assert!(std::env::var_os("HEARD_CI").is_none(), "the islands are built in CI");
        eprintln!("Heard was built without islands: the page that asks without scripts is all that there is");
        return;
    }
    let site = Site::open(Settings::default()).await;
    let Some(browser) = Browser::open(&site, Scripts::On).await else { return };
    for language in ["en", "ar"] {
        let person = of_a_school(&site, &browser, language).await;
        browser.go(&person.path("")).await;
        browser.inspect("shared-device-start").await;
        person.begin().await;
        let first = &person.questionnaire().sections[0];
        person.choose(first).await;
        person.go_on().await;
        let item = &person.questionnaire().sections[1].items[0];
        person.choose_one(item, &person.answer(item)).await;

        minutes_pass(&browser, 14).await;
        is_asked(&browser).await;
        browser.inspect("still-there-dialog").await;
        let focused = browser.run("return document.activeElement.innerText;", vec![]).await;
        assert_eq!(focused, person.says("still-there-stay"), "one press says so");
        browser.press(&[Key::Enter]).await;
        browser.until("the question to go", async || !is_open(&browser).await).await;
        let kept = browser.choice(&person.question(item), &person.answer(item)).await;
        assert!(browser.control(&kept).await.is_selected().await.expect("a radio button"), "what was chosen is there");

        minutes_pass(&browser, 14).await;
        is_asked(&browser).await;
        browser.leaves(minutes_pass(&browser, 1)).await;
        browser.until("the neutral page", async || browser.path().await == "/healthz").await;
        assert!(browser.client.get_all_cookies().await.expect("cookies").is_empty());
        browser.back().await;
        browser.go(&person.path("/2")).await;
        browser.expect_heading(&person.says("home-title")).await;
        person.is_not_counted().await;
    }
    browser.finish(&site).await;
}

#[tokio::test]
async fn the_page_that_thanks_ends_by_itself() {
    if ADDRESSES.start_js.is_none() {
        return;
    }
    let site = Site::open(Settings::default()).await;
    let Some(browser) = Browser::open(&site, Scripts::On).await else { return };
    let person = of_a_school(&site, &browser, "en").await;
    browser.go(&person.path("/1")).await;
    for section in &person.questionnaire().sections {
        person.choose(section).await;
        person.go_on().await;
    }
    person.send().await;
    browser.inspect("shared-device-sent").await;
    minutes_pass(&browser, 4).await;
    is_asked(&browser).await;
    browser.leaves(minutes_pass(&browser, 1)).await;
    browser.until("the neutral page", async || browser.path().await == "/healthz").await;
    browser.go(&person.path("/sent")).await;
    browser.expect_heading(&person.says("home-title")).await;
    browser.finish(&site).await;
}

#[tokio::test]
async fn what_words_open_ends_by_itself_on_any_device() {
    if ADDRESSES.start_js.is_none() {
        return;
    }
    let site = Site::open(Settings::default()).await;
    let Some(browser) = Browser::open(&site, Scripts::On).await else { return };
    for language in ["en", "ar"] {
        let person = Respondent::of_new(&site, &browser, language).await;
        let collection = &person.collection;
        let words = site.service.answer_and_send(&mut site.service.client(), "en", collection, Says::Best).await;
        browser.go(&format!("/{language}/my-answers")).await;
        browser.fill(&person.says("my-answers-label"), &words).await;
        browser.follow(browser.button(&person.says("my-answers-show")).await).await;
        browser.inspect("my-answers-closes").await;
        minutes_pass(&browser, 14).await;
        is_asked(&browser).await;
        browser.inspect("my-answers-ends").await;
        browser.press(&[Key::Enter]).await;
        browser.until("the question to go", async || !is_open(&browser).await).await;
        minutes_pass(&browser, 14).await;
        is_asked(&browser).await;
        browser.leaves(minutes_pass(&browser, 1)).await;
        browser
            .until("the form for the words", async || browser.path().await == format!("/{language}/my-answers"))
            .await;
        assert!(!browser.main_text().await.contains(&person.says("my-answers-take-back")));
        // Nothing of it is in the history either.
        browser.back().await;
        assert!(!browser.main_text().await.contains(&person.says("my-answers-take-back")));
    }
    browser.finish(&site).await;
}

#[tokio::test]
async fn without_scripts_another_page_asks_and_leads_back() {
    let site = Site::open(Settings::default()).await;
    let Some(browser) = Browser::open(&site, Scripts::Off).await else { return };
    let person = of_a_school(&site, &browser, "ar").await;
    browser.go(&person.path("/1")).await;
    let refresh = "return document.querySelector('meta[http-equiv=refresh]').content;";
    let refresh = browser.run(refresh, vec![]).await;
    let address = refresh.as_str().expect("where to").strip_prefix("780; url=").expect("after 13 minutes").to_owned();
    assert_eq!(address, person.path("/still-there?at=1"));
    person.choose(&person.questionnaire().sections[0]).await;
    person.go_on().await;
    browser.go(&person.path("/still-there?at=2")).await;
    browser.expect_heading(&person.says("still-there-title")).await;
    browser.inspect("still-there").await;
    browser.follow(browser.button(&person.says("still-there-stay")).await).await;
    assert_eq!(browser.path().await, person.path("/2"));
    browser.finish(&site).await;
}

/// Lets the page's clock go on.
async fn minutes_pass(browser: &Browser, minutes: u32) {
    let script = "const now = Date.now; Date.now = () => now() + arguments[0] * 60000;";
    browser.run(script, vec![minutes.into()]).await;
}

async fn is_asked(browser: &Browser) {
    browser.until("the question", async || is_open(browser).await).await;
}

async fn is_open(browser: &Browser) -> bool {
    browser.run("return document.querySelector('dialog').open;", vec![]).await == true
}
