//! The words of last time: typed wrongly, typed rightly, left out after all, and sent.

use app::domain::collection::Access;
use server::config::Settings;
use tests::Says;

use crate::browser::{Browser, Scripts};
use crate::respondent::Respondent;
use crate::site::Site;

#[tokio::test]
async fn last_time_is_put_next_to_what_is_said_now_in_english() {
    says_more_than_before("en", Scripts::On).await;
}

#[tokio::test]
async fn last_time_is_put_next_to_what_is_said_now_in_arabic_without_scripts() {
    says_more_than_before("ar", Scripts::Off).await;
}

async fn says_more_than_before(language: &str, scripts: Scripts) {
    let site = Site::open(Settings::default()).await;
    let Some(browser) = Browser::open(&site, scripts).await else { return };
    let collection = site.service.collection(Access::Open).await;
    let words = site.service.answer_and_send(&mut site.service.client(), "en", &collection, Says::Worst).await;
    let person = Respondent::of(&site, &browser, language, collection).await;
    browser.go(&person.path("")).await;
    browser.follow(browser.link(&person.says("last-time-offer")).await).await;
    browser.expect_heading(&person.says("last-time-title")).await;
    browser.inspect("last-time").await;
    browser.fill(&person.says("last-time-label"), "seven words that are not really mine").await;
    browser.follow(browser.button(&person.says("last-time-use")).await).await;
    assert!(browser.main_text().await.contains(&person.says("last-time-unknown")));
    browser.inspect("last-time-unknown").await;

    for leaves_it_out in [true, false] {
        browser.go(&person.path("/last-time")).await;
        browser.fill(&person.says("last-time-label"), &words.to_uppercase()).await;
        browser.follow(browser.button(&person.says("last-time-use")).await).await;
        browser.expect_heading(&person.title()).await;
        assert!(browser.main_text().await.contains(&person.says("last-time-found")));
        browser.inspect("last-time-found").await;
        if leaves_it_out {
            browser.follow(browser.button(&person.says("last-time-leave-out")).await).await;
            assert!(!browser.main_text().await.contains(&person.says("last-time-found")));
        }
    }
    person.begin().await;
    for section in &person.questionnaire().sections {
        person.choose(section).await;
        person.go_on().await;
    }
    assert!(browser.main_text().await.contains(&person.says("last-time-found")), "it is said before sending");
    browser.inspect("last-time-check").await;
    person.send().await;
    browser.expect_heading(&person.says("sent-title")).await;
    browser.go(&person.path("/last-time")).await;
    browser.expect_heading(&person.says("already-title")).await;
    browser.finish(&site).await;
}
