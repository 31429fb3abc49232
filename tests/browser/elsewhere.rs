//! From a page of questions to another language, to *Display* and to help: what was chosen stays, with and without scripts.

use app::domain::manner::Manner;
use fantoccini::key::Key;
use serde_json::{Value, json};
use server::config::Settings;

use crate::browser::{Browser, Scripts};
use crate::respondent::Respondent;
use crate::site::Site;

#[tokio::test]
async fn what_is_chosen_stays_in_other_languages_and_manners() {
    stays("en", "ar", "child-12-17-help", Scripts::On).await;
}

#[tokio::test]
async fn what_is_chosen_in_arabic_stays_without_scripts() {
    stays("ar", "en", "child-12-17-help", Scripts::Off).await;
}

#[tokio::test]
async fn what_a_young_child_has_chosen_stays_without_scripts() {
    stays("en", "ar", "child-4-7-help", Scripts::Off).await;
}

/// What is chosen on the page, as fields and values.
async fn chosen(browser: &Browser) -> Value {
    let script = "return [...document.querySelectorAll('main form input:checked')].map((e) => [e.name, e.value]);";
    browser.run(script, vec![]).await
}

async fn stays(language: &str, other: &str, questionnaire: &str, scripts: Scripts) {
    let site = Site::open(Settings::default()).await;
    let Some(browser) = Browser::open(&site, scripts).await else { return };
    let person = Respondent::of_questionnaire(&site, &browser, language, questionnaire).await;
    let elsewhere = Respondent::of(&site, &browser, other, person.collection.clone()).await;
    let item = &person.questionnaire().sections[0].items[0];
    let answer = &person.questionnaire().options_of(item)[0].id;
    let expected = json!([[item.id, answer]]);
    browser.go(&person.path("/1")).await;
    browser.inspect("questions-with-ways").await;
    person.choose_one(item, &person.choices(item)[0]).await;

    let button = browser.button(&elsewhere.text.language().name).await;
    assert_eq!(button.attr("lang").await.expect("an element").as_deref(), Some(other));
    browser.follow(button).await;
    assert_eq!((browser.path().await, chosen(&browser).await), (elsewhere.path("/1"), expected.clone()));
    browser.expect_heading(&elsewhere.heading(&elsewhere.questionnaire().sections[0])).await;

    browser.follow(browser.button(&elsewhere.says("comfort-link")).await).await;
    browser.expect_heading(&elsewhere.says("comfort-title")).await;
    let manner = elsewhere.says(&format!("comfort-manner-{}", Manner::ReadAloud.code()));
    browser.click(&browser.choice(&elsewhere.says("comfort-manner"), &manner).await).await;
    browser.follow(browser.button(&elsewhere.says("comfort-save")).await).await;
    assert_eq!((browser.path().await, chosen(&browser).await), (elsewhere.path("/1"), expected.clone()));

    browser.follow(browser.button(&elsewhere.says("help-now")).await).await;
    browser.expect_heading(&elsewhere.says("help-title")).await;
    // Back in the browser, where nobody has to know of a button.
    browser.back().await;
    assert_eq!((browser.path().await, chosen(&browser).await), (elsewhere.path("/1"), expected));
    browser.inspect("questions-with-ways-elsewhere").await;
    browser.finish(&site).await;
}

#[tokio::test]
async fn enter_in_a_question_goes_on() {
    let site = Site::open(Settings::default()).await;
    let Some(browser) = Browser::open(&site, Scripts::On).await else { return };
    let person = Respondent::of_new(&site, &browser, "en").await;
    let [first, second, ..] = person.questionnaire().sections.as_slice() else { panic!("two sections") };
    browser.go(&person.path("/1")).await;
    person.choose(first).await;
    assert_eq!(browser.focused().await.tag, "input", "the last answer has the focus");
    browser.leaves(browser.press(&[Key::Enter])).await;
    browser.expect_heading(&person.heading(second)).await;
    // And where something is missing, it is the main button that says so.
    person.choose_one(&second.items[0], &person.answer(&second.items[0])).await;
    browser.leaves(browser.press(&[Key::Enter])).await;
    assert!(browser.main_text().await.contains(&person.says("there-is-a-problem")));
    browser.finish(&site).await;
}
