//! The way of each audience, from its first page to the thanks: by pointing, in every third language, so that each language
//! is walked by some of them; and by keyboard alone, without scripts, in forced colours. In all languages with
//! `HEARD_ALL_LANGUAGES`. How each page looks is seen in [`every_page`](crate::every_page). One of them is walked
//! in each language that nobody speaks, where words are longer, and where everything stands on the other side.

use app::domain::manner::Manner;
use server::config::Settings;
use server::translations::Pseudo;
use tests::with_pseudo_languages;

use crate::browser::{Browser, Scripts};
use crate::every_page::Everything;
use crate::respondent::Respondent;
use crate::site::Site;

/// The languages in which one of the tests here answers: every so many, beginning with the one of its turn.
fn languages(site: &Site, turn: usize, every: usize) -> Vec<String> {
    let everything = Everything::asked_for();
    let tags = site.service.state.languages.iter().map(|language| language.tag.clone()).enumerate();
    tags.filter(|(number, tag)| everything.is_of(tag) || number % every == turn % every).map(|(_, tag)| tag).collect()
}

/// Answers a questionnaire by pointing, in every third language.
async fn answers_by_pointing(questionnaire: &str, manner: Manner, turn: usize) {
    let site = Site::open(Settings::default()).await;
    let Some(browser) = Browser::open(&site, Scripts::On).await else { return };
    for tag in languages(&site, turn, 3) {
        walk(&browser, &Respondent::of_questionnaire(&site, &browser, &tag, questionnaire).await.reading(manner)).await;
    }
    browser.finish(&site).await;
}

/// Answers a questionnaire in the languages that nobody speaks, and looks at every page.
async fn answers_in_pseudo_languages(questionnaire: &str, scripts: Scripts) {
    let (settings, _folder) = with_pseudo_languages(Settings::default());
    let site = Site::open(settings).await;
    let Some(browser) = Browser::open(&site, scripts).await else { return };
    for pseudo in Pseudo::ALL {
        let person = Respondent::of_questionnaire(&site, &browser, pseudo.tag(), questionnaire).await;
        walk(&browser, &person.looking()).await;
    }
    browser.finish(&site).await;
}

/// One person's way from the first page to the thanks.
async fn walk(browser: &Browser, person: &Respondent<'_>) {
    if person.manner() != Manner::Standard {
        person.choose_manner().await;
    }
    browser.go(&person.path("")).await;
    browser.expect_heading(&person.title()).await;
    person.look("start").await;
    browser.follow(browser.link(&person.says("start-now")).await).await;
    browser.expect_heading(&person.says("red-button-title")).await;
    browser.follow(browser.link(&person.says("go-on")).await).await;
    while let Some(section) = person.section_asked().await {
        browser.expect_heading(&person.heading(&section)).await;
        person.look(&section.id).await;
        person.choose(&section).await;
        person.go_on().await;
    }
    person.look("check").await;
    if person.questionnaire().about_you.is_some() {
        browser.follow(browser.link(&person.says("check-continue")).await).await;
    }
    browser.follow(browser.button(&person.says("check-send")).await).await;
    browser.expect_heading(&person.says("sent-title")).await;
    assert_eq!(person.site.responses(&person.collection.id).await, 1);
    browser.client.delete_all_cookies().await.expect("cookies can be deleted");
}

/// Answers a questionnaire by keyboard alone, without scripts, on a device that has colours of its own.
async fn answers_by_keyboard(questionnaire: &str, turn: usize) {
    let site = Site::open(Settings::default()).await;
    let Some(browser) = Browser::open(&site, Scripts::Off).await else { return };
    browser.ask_for(&[("forced-colors", "active")]).await;
    for tag in languages(&site, turn, 10) {
        let person = Respondent::of_questionnaire(&site, &browser, &tag, questionnaire).await;
        browser.go(&person.path("")).await;
        browser.enter("a", &person.says("start-now")).await;
        browser.enter("a", &person.says("go-on")).await;
        browser.enter("button", &person.says(person.go_on_label())).await;
        person.is_led_to_the_first_error().await;
        let mut has_focus = true;
        while let Some(section) = person.section_asked().await {
            person.choose_by_keyboard(&section, has_focus).await;
            has_focus = false;
            browser.shows_what_is_chosen().await;
            browser.enter("button", &person.says(person.go_on_label())).await;
        }
        if person.questionnaire().about_you.is_some() {
            browser.enter("a", &person.says("check-continue")).await;
        }
        browser.enter("button", &person.says("check-send")).await;
        browser.expect_heading(&person.says("sent-title")).await;
        assert_eq!(site.responses(&person.collection.id).await, 1);
        browser.client.delete_all_cookies().await.expect("cookies can be deleted");
    }
    browser.finish(&site).await;
}

#[tokio::test]
async fn a_child_of_four_to_seven_by_pointing() {
    answers_by_pointing("child-4-7-help", Manner::Standard, 0).await;
}

#[tokio::test]
async fn a_child_of_four_to_seven_by_keyboard() {
    answers_by_keyboard("child-4-7-help", 4).await;
}

#[tokio::test]
async fn a_child_of_eight_to_eleven_by_pointing() {
    answers_by_pointing("child-8-11-conference", Manner::Standard, 1).await;
}

#[tokio::test]
async fn a_child_of_eight_to_eleven_by_keyboard() {
    answers_by_keyboard("child-8-11-help", 5).await;
}

#[tokio::test]
async fn a_young_person_by_keyboard() {
    answers_by_keyboard("child-12-17-conference", 1).await;
}

#[tokio::test]
async fn a_parent_by_pointing() {
    answers_by_pointing("parent-conference", Manner::Standard, 2).await;
}

#[tokio::test]
async fn a_parent_by_keyboard() {
    answers_by_keyboard("parent-early-help", 0).await;
}

#[tokio::test]
async fn a_practitioner_by_pointing() {
    answers_by_pointing("practitioner-training", Manner::Standard, 3).await;
}

#[tokio::test]
async fn a_practitioner_by_keyboard() {
    answers_by_keyboard("practitioner-pulse", 2).await;
}

#[tokio::test]
async fn a_child_of_eight_to_eleven_in_symbols() {
    answers_by_pointing("child-8-11-review", Manner::Symbols, 4).await;
}

#[tokio::test]
async fn a_young_person_in_symbols() {
    answers_by_pointing("child-12-17-review", Manner::Symbols, 5).await;
}

#[tokio::test]
async fn a_parent_in_symbols() {
    answers_by_pointing("parent-early-help", Manner::Symbols, 6).await;
}

#[tokio::test]
async fn a_child_where_words_are_longer_and_where_everything_stands_on_the_other_side() {
    answers_in_pseudo_languages("child-4-7-help", Scripts::On).await;
}

#[tokio::test]
async fn a_young_person_where_words_are_longer_and_where_everything_stands_on_the_other_side() {
    answers_in_pseudo_languages("child-12-17-conference", Scripts::Off).await;
}
