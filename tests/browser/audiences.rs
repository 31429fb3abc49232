//! The way of each audience other than young people, who have tests of their own: every page, in every third language, so
//! that each language is walked by some of them; in all with `HEARD_ALL_LANGUAGES`. And the way of one of them in each
//! language that nobody speaks, where words are longer, and where everything stands on the other side.

use server::config::Settings;
use server::translations::Pseudo;
use tests::{new_collection, with_pseudo_languages};

use crate::browser::{Browser, Scripts};
use crate::respondent::Respondent;
use crate::site::Site;

/// The languages in which one of the tests here answers; `turn` counts from nought.
fn languages(site: &Site, turn: usize) -> Vec<String> {
    let is_all = std::env::var_os("HEARD_ALL_LANGUAGES").is_some();
    let tags = site.service.state.languages.iter().map(|language| language.tag.clone()).enumerate();
    tags.filter(|(number, _)| is_all || number % 3 == turn % 3).map(|(_, tag)| tag).collect()
}

/// Answers a questionnaire in every third language.
async fn answers(questionnaire: &str, scripts: Scripts, turn: usize) {
    let site = Site::open(Settings::default()).await;
    answers_in(&site, &languages(&site, turn), questionnaire, scripts).await;
}

/// Answers a questionnaire from its first page to the thanks, in one language after the other.
async fn answers_in(site: &Site, tags: &[String], questionnaire: &str, scripts: Scripts) {
    let Some(browser) = Browser::open(site, scripts).await else { return };
    for tag in tags {
        let collection = site.service.collection_of(new_collection(questionnaire)).await;
        let person = Respondent::of(site, &browser, tag, collection).await;
        browser.go(&person.path("")).await;
        browser.expect_heading(&person.title()).await;
        browser.inspect(&format!("{questionnaire}-start")).await;
        browser.follow(browser.link(&person.says("start-now")).await).await;
        browser.expect_heading(&person.says("red-button-title")).await;
        browser.inspect(&format!("{questionnaire}-red-button")).await;
        browser.follow(browser.link(&person.says("go-on")).await).await;
        let mut inspected = Vec::new();
        while !browser.path().await.ends_with("/check") {
            let path = browser.path().await;
            let number = path.rsplit('/').next().expect("a section");
            let section = person.questionnaire().section_at(number).expect("a section").clone();
            browser.expect_heading(&person.heading(&section)).await;
            // Pages of the same sort look the same: one is looked at before it is answered, and one after.
            let sort = (section.items.len().min(2), section.items[0].scale.clone());
            let is_new = !inspected.contains(&sort);
            if is_new {
                browser.inspect(&format!("{questionnaire}-{}", section.id)).await;
            }
            person.choose(&section).await;
            if is_new {
                browser.inspect(&format!("{questionnaire}-{}-chosen", section.id)).await;
                inspected.push(sort);
            }
            person.go_on().await;
        }
        browser.inspect(&format!("{questionnaire}-check")).await;
        person.send().await;
        browser.expect_heading(&person.says("sent-title")).await;
        assert_eq!(site.responses(&person.collection.id).await, 1);
        browser.client.delete_all_cookies().await.expect("cookies can be deleted");
    }
    browser.finish(site).await;
}

#[tokio::test]
async fn a_child_of_four_to_seven() {
    answers("child-4-7-help", Scripts::Off, 0).await;
}

#[tokio::test]
async fn a_child_of_eight_to_eleven() {
    answers("child-8-11-conference", Scripts::On, 1).await;
}

#[tokio::test]
async fn a_parent() {
    answers("parent-conference", Scripts::On, 2).await;
}

#[tokio::test]
async fn a_practitioner() {
    answers("practitioner-training", Scripts::Off, 3).await;
}

#[tokio::test]
async fn a_child_where_words_are_longer_and_where_everything_stands_on_the_other_side() {
    let (settings, _folder) = with_pseudo_languages(Settings::default());
    let site = Site::open(settings).await;
    let tags = Pseudo::ALL.map(|pseudo| pseudo.tag().to_owned());
    answers_in(&site, &tags, "child-4-7-help", Scripts::On).await;
}

#[tokio::test]
async fn a_young_person_where_words_are_longer_and_where_everything_stands_on_the_other_side() {
    let (settings, _folder) = with_pseudo_languages(Settings::default());
    let site = Site::open(settings).await;
    let tags = Pseudo::ALL.map(|pseudo| pseudo.tag().to_owned());
    answers_in(&site, &tags, "child-12-17-conference", Scripts::Off).await;
}
