//! The pages beside the way: help, codes, and whatever can be in the way.

use app::domain::collection::Access;
use server::config::Settings;
use server::services::collect::{close_collection, make_codes};

use crate::browser::{Browser, Scripts};
use crate::respondent::Respondent;
use crate::site::Site;

#[tokio::test]
async fn whatever_is_in_the_way_is_said_in_english() {
    everything_in_the_way("en", Scripts::On).await;
}

#[tokio::test]
async fn whatever_is_in_the_way_is_said_in_arabic_without_scripts() {
    everything_in_the_way("ar", Scripts::Off).await;
}

async fn everything_in_the_way(language: &str, scripts: Scripts) {
    let site = Site::open(Settings::default()).await;
    let Some(browser) = Browser::open(&site, scripts).await else { return };
    let person = Respondent::of_new(&site, &browser, language).await;
    let state = &site.service.state;

    browser.go(&format!("/{language}/help")).await;
    browser.expect_heading(&person.says("help-title")).await;
    browser.inspect("help").await;

    // An address that is not there, in the language that it names.
    browser.go(&format!("/{language}/nothing/is/here")).await;
    browser.expect_heading(&person.says("not-found-title")).await;
    browser.inspect("not-found").await;

    // Further than the first unanswered question; answers that have expired.
    let first = &person.questionnaire().sections[0];
    browser.go(&person.path("/1")).await;
    person.choose(first).await;
    person.go_on().await;
    browser.go(&person.path("/check")).await;
    browser.expect_heading(&person.says("ahead-title")).await;
    browser.inspect("too-far-ahead").await;
    site.service.clock.set(state.clock.now() + chrono::Duration::hours(21));
    browser.go(&person.path("/check")).await;
    browser.expect_heading(&person.says("expired-title")).await;
    browser.inspect("nothing-kept").await;
    site.service.clock.set(tests::noon("2026-11-23"));
    browser.client.delete_all_cookies().await.expect("cookies can be deleted");

    codes(&site, &browser, language).await;

    // A collection that closes in the middle.
    browser.go(&person.path("/1")).await;
    person.choose(first).await;
    close_collection(state, &person.collection.id).await.expect("it is closed");
    person.go_on().await;
    browser.expect_heading(&person.says("closed-title")).await;
    browser.inspect("closed").await;
    browser.go(&format!("/{language}")).await;
    assert!(browser.main_text().await.contains(&person.says("open-none")));
    browser.inspect("home-nothing-open").await;
    assert_eq!(site.responses(&person.collection.id).await, 0);
    browser.finish(&site).await;
}

/// No code, an unknown one, one in the address, one that is used meanwhile; and deleting what was answered.
async fn codes(site: &Site, browser: &Browser, language: &str) {
    let state = &site.service.state;
    let collection = site.service.collection(Access::Codes).await;
    let codes = make_codes(state, &collection.id, 1).await.expect("a code");
    let person = Respondent::of(site, browser, language, collection).await;
    browser.go(&person.path("")).await;
    browser.expect_heading(&person.says("home-title")).await;

    browser.go(&format!("/{language}/code")).await;
    browser.follow(browser.button(&person.says("code-start")).await).await;
    assert!(browser.main_text().await.contains(&person.says("code-empty")));
    browser.inspect("code-empty").await;
    browser.fill(&person.says("code-label"), "no such words here").await;
    browser.follow(browser.button(&person.says("code-start")).await).await;
    assert!(browser.main_text().await.contains(&person.says("code-unknown")));
    let typed = browser.field(&person.says("code-label")).await.prop("value").await.expect("a field");
    assert_eq!(typed.as_deref(), Some("no such words here"), "what was typed is kept");
    browser.inspect("code-unknown").await;

    // What a QR code holds: opening it uses nothing up.
    browser.go(&format!("/{language}/c/{}", codes[0].replace(' ', "-"))).await;
    browser.expect_heading(&person.says("code-confirm-title")).await;
    browser.inspect("code-confirm").await;
    browser.follow(browser.button(&person.says("code-start")).await).await;
    browser.expect_heading(&person.title()).await;
    site.service.clock.set(state.clock.now() + chrono::Duration::hours(21));
    browser.go(&person.path("")).await;
    browser.expect_heading(&person.says("code-needed-title")).await;
    browser.inspect("code-needed").await;
    site.service.clock.set(tests::noon("2026-11-23"));
    browser.go(&person.path("")).await;
    person.begin().await;
    for section in &person.questionnaire().sections {
        person.choose(section).await;
        person.go_on().await;
    }

    // The same card, on another device, is faster.
    let mut other = site.service.client();
    other.post("/en/code", &[("code", &codes[0])]).await;
    site.service.answer_and_send(&mut other, "en", &person.collection, tests::Says::Best).await;
    person.send().await;
    browser.expect_heading(&person.says("code-used-title")).await;
    browser.inspect("code-used").await;
    assert_eq!(site.responses(&person.collection.id).await, 1, "a code counts once");

    browser.go(&person.path("/check")).await;
    browser.click(&browser.summary(&person.says("check-delete")).await).await;
    browser.inspect("delete-asks-first").await;
    browser.follow(browser.button(&person.says("check-delete-sure")).await).await;
    browser.expect_heading(&person.says("deleted-title")).await;
    browser.inspect("deleted").await;
    assert!(browser.client.get_all_cookies().await.expect("cookies").is_empty());
    browser.back().await;
    browser.expect_heading(&person.says("home-title")).await;
}
