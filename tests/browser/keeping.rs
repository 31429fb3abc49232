//! Keeping answers, coming back with the words, taking back and answering again; and the wait of who guesses.

use app::domain::collection::Access;
use server::config::Settings;
use server::services::collect::make_codes;

use crate::browser::{Browser, Scripts};
use crate::respondent::Respondent;
use crate::site::Site;

#[tokio::test]
async fn answers_are_kept_and_gone_on_with_in_english() {
    keep_and_come_back("en", Scripts::On).await;
}

#[tokio::test]
async fn answers_are_kept_and_gone_on_with_in_arabic_without_scripts() {
    keep_and_come_back("ar", Scripts::Off).await;
}

/// Types words where they are asked for.
async fn type_words(person: &Respondent<'_>, words: &str) {
    let browser = person.browser;
    browser.go(&format!("/{}/my-answers", person.text.tag())).await;
    browser.fill(&person.says("my-answers-label"), words).await;
    browser.follow(browser.button(&person.says("my-answers-show")).await).await;
}

async fn keep_and_come_back(language: &str, scripts: Scripts) {
    let site = Site::open(Settings::default()).await;
    let Some(browser) = Browser::open(&site, scripts).await else { return };
    let collection = site.service.collection(Access::Codes).await;
    let code = make_codes(&site.service.state, &collection.id, 1).await.expect("a code").remove(0);
    let person = Respondent::of(&site, &browser, language, collection).await;
    browser.go(&format!("/{language}/code")).await;
    browser.fill(&person.says("code-label"), &code.to_uppercase()).await;
    browser.follow(browser.button(&person.says("code-start")).await).await;
    browser.follow(browser.link(&person.says("start-now")).await).await;
    browser.follow(browser.link(&person.says("go-on")).await).await;
    let sections = &person.questionnaire().sections;
    person.choose(&sections[0]).await;
    browser.follow(browser.button(&person.says("keep-button")).await).await;
    browser.expect_heading(&person.says("keep-title")).await;
    browser.inspect("kept").await;
    let kept = person.receipt().await;

    // Whoever goes back finds no answers.
    browser.back().await;
    browser.expect_heading(&person.says("keep-elsewhere-title")).await;
    browser.inspect("kept-elsewhere").await;
    browser.go(&person.path("/kept")).await;
    browser.follow(browser.button(&person.says("keep-done")).await).await;
    assert!(browser.client.get_all_cookies().await.expect("cookies").is_empty());

    type_words(&person, &kept).await;
    assert!(browser.main_text().await.contains(&person.says("keep-not-sent")));
    browser.inspect("my-kept-answers").await;
    browser.follow(browser.button(&person.says("keep-go-on")).await).await;
    for section in &sections[1..] {
        person.choose(section).await;
        person.go_on().await;
    }
    person.send().await;
    browser.expect_heading(&person.says("sent-title")).await;
    assert_eq!(person.receipt().await, kept, "the words stay the same");
    assert_eq!(site.responses(&person.collection.id).await, 1);

    type_words(&person, &kept).await;
    browser.follow(browser.button(&person.says("my-answers-take-back")).await).await;
    browser.expect_heading(&person.says("my-answers-gone-title")).await;
    browser.inspect("taken-back-and-again").await;
    assert_eq!(site.responses(&person.collection.id).await, 0);
    browser.follow(browser.button(&person.says("again-button")).await).await;
    browser.expect_heading(&person.title()).await;

    // Somebody guesses from here.
    for _ in 0..60 {
        browser.go(&format!("/{language}/code")).await;
        browser.fill(&person.says("code-label"), "apple apple apple apple").await;
        browser.follow(browser.button(&person.says("code-start")).await).await;
    }
    browser.fill(&person.says("code-label"), &code).await;
    browser.follow(browser.button(&person.says("code-start")).await).await;
    browser.expect_heading(&person.says("slower-title")).await;
    browser.inspect("slower").await;
    browser.finish(&site).await;
}
