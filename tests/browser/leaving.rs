//! Leaving quickly: by the link, and by pressing Shift three times.

use fantoccini::Locator;
use fantoccini::key::Key;
use serde_json::json;
use server::assets::ADDRESSES;
use server::config::Settings;

use crate::browser::{Browser, Scripts};
use crate::respondent::Respondent;
use crate::site::Site;

#[tokio::test]
async fn pressing_shift_three_times_leaves_and_going_back_shows_no_answers() {
    if ADDRESSES.start_js.is_none() {
        assert!(std::env::var_os("HEARD_CI").is_none(), "the islands are built in CI");
        eprintln!("Heard was built without islands: nobody can leave by Shift");
        return;
    }
    let site = Site::open(Settings::default()).await;
    let Some(browser) = Browser::open(&site, Scripts::On).await else { return };
    let person = Respondent::of_new(&site, &browser, "en").await;
    answers_the_first_section(&person).await;
    leaves_by_shift(&person).await;
    // The page that was left is not in the history; the one before it is asked for again, and is empty.
    browser.back().await;
    browser.expect_heading(&person.section_title(&person.questionnaire().sections[0])).await;
    has_no_answers(&browser).await;
    cannot_go_on(&person).await;

    // From a page that was opened to change an answer: the page before it holds them all.
    browser.go(&person.path(&format!("/{}", person.questionnaire().sections[0].id))).await;
    for section in &person.questionnaire().sections {
        person.choose(section).await;
        person.go_on().await;
    }
    let item = &person.questionnaire().sections[0].items[0];
    browser.follow(browser.link(&format!("{}: {}", person.says("check-change"), person.question(item))).await).await;
    leaves_by_shift(&person).await;
    browser.back().await;
    is_on_the_first_page(&person).await;
    person.is_not_counted().await;
    browser.finish(&site).await;
}

#[tokio::test]
async fn the_exit_link_leaves_without_scripts_and_going_back_shows_no_answers() {
    let site = Site::open(Settings::default()).await;
    let Some(browser) = Browser::open(&site, Scripts::Off).await else { return };
    let person = Respondent::of_new(&site, &browser, "ar").await;
    answers_the_first_section(&person).await;
    browser.follow(browser.client.find(Locator::Id("exit")).await.expect("the exit")).await;
    has_left(&browser).await;
    browser.back().await;
    is_on_the_first_page(&person).await;
    cannot_go_on(&person).await;
    browser.go(&person.path(&format!("/{}", person.questionnaire().sections[0].id))).await;
    has_no_answers(&browser).await;
    browser.finish(&site).await;
}

/// Answers the first section, and the first question of the second.
async fn answers_the_first_section(person: &Respondent<'_>) {
    let [first, second, ..] = person.questionnaire().sections.as_slice() else { panic!("two sections") };
    person.browser.go(&person.path(&format!("/{}", first.id))).await;
    person.choose(first).await;
    person.go_on().await;
    person.choose_one(&second.items[0], &person.answer(&second.items[0])).await;
    let cookies = person.browser.client.get_all_cookies().await.expect("cookies");
    assert_eq!(cookies.len(), 1, "the answers are kept for whoever has the cookie");
}

async fn leaves_by_shift(person: &Respondent<'_>) {
    let browser = person.browser;
    // The island wakes after the page is there.
    let wakes = async || {
        browser.press(&[Key::Escape, Key::Shift]).await;
        presses(browser).await == "1"
    };
    browser.until("the island", wakes).await;
    browser.press(&[Key::Shift]).await;
    assert_eq!(presses(browser).await, "2");
    let status = browser.run("return document.querySelector('[role=status]').textContent;", vec![]).await;
    assert_eq!(status, json!(person.says("exit-press-one-more")), "screen readers hear how many are left");
    browser.press(&[Key::Control]).await;
    assert_eq!(presses(browser).await, "0", "another key starts again");
    let status = browser.run("return document.querySelector('[role=status]').textContent;", vec![]).await;
    assert_eq!(status, json!(person.says("exit-expired")), "screen readers hear that it starts again");
    browser.leaves(browser.press(&[Key::Shift, Key::Shift, Key::Shift])).await;
    has_left(browser).await;
}

async fn presses(browser: &Browser) -> String {
    let script = "return document.querySelector('[data-presses]').dataset.presses;";
    browser.run(script, vec![]).await.as_str().unwrap_or_default().to_owned()
}

async fn has_left(browser: &Browser) {
    browser.until("the page that the settings name", async || browser.path().await == "/healthz").await;
    assert!(
        browser.client.get_all_cookies().await.expect("cookies").is_empty(),
        "the browser has forgotten the answers"
    );
}

/// Nothing is chosen on the page.
async fn has_no_answers(browser: &Browser) {
    let script =
        "return ['[type=radio]', ':checked'].map((which) => document.querySelectorAll(`input${which}`).length > 0);";
    assert_eq!(
        browser.run(script, vec![]).await,
        json!([true, false]),
        "there are answers to choose, and none is chosen"
    );
}

/// Later pages do not open the draft.
async fn cannot_go_on(person: &Respondent<'_>) {
    person.browser.go(&person.path(&format!("/{}", person.questionnaire().sections[1].id))).await;
    is_on_the_first_page(person).await;
    person.browser.go(&person.path("/check")).await;
    is_on_the_first_page(person).await;
}

/// The page says nothing of what was asked or answered, nor that anything was.
async fn is_on_the_first_page(person: &Respondent<'_>) {
    let (browser, tag) = (person.browser, person.text.tag());
    assert_eq!(browser.path().await, format!("/{tag}"));
    browser.expect_heading(&person.says("home-title")).await;
}
