//! A young person's whole way, by pointing: in every language, with and without scripts.

use server::config::Settings;
use server::store::tallies::Counted;

use crate::browser::{Browser, Scripts};
use crate::find::as_read;
use crate::respondent::Respondent;
use crate::site::Site;

#[tokio::test]
async fn a_young_person_is_heard_and_can_take_it_back_in_english() {
    whole_way("en", Scripts::On).await;
}

#[tokio::test]
async fn a_young_person_is_heard_and_can_take_it_back_in_english_without_scripts() {
    whole_way("en", Scripts::Off).await;
}

#[tokio::test]
async fn a_young_person_is_heard_and_can_take_it_back_in_arabic() {
    whole_way("ar", Scripts::On).await;
}

#[tokio::test]
async fn a_young_person_is_heard_and_can_take_it_back_in_arabic_without_scripts() {
    whole_way("ar", Scripts::Off).await;
}

#[tokio::test]
async fn a_young_person_is_heard_and_can_take_it_back_in_polish() {
    whole_way("pl", Scripts::On).await;
}

async fn whole_way(language: &str, scripts: Scripts) {
    let site = Site::open(Settings::default()).await;
    let Some(browser) = Browser::open(&site, scripts).await else { return };
    let person = Respondent::of_new(&site, &browser, language).await;
    runs_scripts_as_asked(&browser).await;
    finds_the_questions(&person).await;
    leaves_a_question_out(&person).await;
    answers_everything(&person).await;
    let words = checks_changes_and_sends(&person).await;
    sees_them_again_and_takes_them_back(&person, &words).await;
    browser.finish(&site).await;
}

/// Without this, a journey "without scripts" could have them.
async fn runs_scripts_as_asked(browser: &Browser) {
    browser.go("/en/help").await;
    if browser.scripts == Scripts::On {
        let script = "return document.querySelector('leptos-island') !== null;";
        assert!(browser.run(script, vec![]).await == true, "there is an island");
    }
    let script = r#"
        const added = document.createElement("noscript");
        document.body.append(added);
        added.innerHTML = "<b>shown without scripts</b>";
        const runs = added.firstElementChild === null || getComputedStyle(added).display === "none";
        added.remove();
        return runs;"#;
    assert_eq!(browser.run(script, vec![]).await, browser.scripts == Scripts::On, "scripts of pages run as asked");
}

/// From the bare address to the first question.
async fn finds_the_questions(person: &Respondent<'_>) {
    let (browser, tag) = (person.browser, person.text.tag());
    browser.go("/").await;
    assert_eq!(browser.path().await, "/en", "the language that the browser asks for");
    if tag != "en" {
        let link = browser.link(&person.text.language().name).await;
        assert_eq!(link.attr("lang").await.expect("an element").as_deref(), Some(tag));
        browser.follow(link).await;
    }
    browser.expect_heading(&person.says("home-title")).await;
    assert_eq!(browser.language().await, (tag.to_owned(), person.text.direction().code().to_owned()));
    browser.inspect("home").await;

    browser.follow(browser.link(&person.title()).await).await;
    assert_eq!(browser.path().await, person.path(""));
    browser.expect_heading(&person.title()).await;
    browser.inspect("start").await;
    assert!(
        browser.client.get_all_cookies().await.expect("cookies").is_empty(),
        "no cookie before an answer is posted"
    );

    person.begin().await;
    let first = &person.questionnaire().sections[0];
    browser.expect_heading(&person.section_title(first)).await;
    assert_eq!(browser.language().await, (tag.to_owned(), person.text.direction().code().to_owned()));
}

/// The error summary: it has the focus, leads to the first radio button, and what was chosen is kept.
async fn leaves_a_question_out(person: &Respondent<'_>) {
    let browser = person.browser;
    let section = &person.questionnaire().sections[0];
    let (missing, given) = (&section.items[0], &section.items[1]);
    person.choose_one(given, &person.answer(given)).await;
    person.go_on().await;
    let title = browser.client.title().await.expect("a title");
    let total = person.questionnaire().sections_asked(&Default::default()).count();
    let part = person.text.with("part-of", [("number", 1.into()), ("total", total.into())]);
    let expected = person.text.with("page-title-error", [("title", part.into())]);
    assert_eq!(as_read(&title), as_read(&expected), "it tells no history what is asked");
    browser.inspect("section-with-errors").await;

    let script = r#"
        const summary = document.activeElement;
        return [summary.getAttribute("role"), summary.querySelector("h2").innerText, summary.querySelectorAll("a").length];"#;
    let expected = serde_json::json!(["alert", person.says("there-is-a-problem"), section.items.len() - 1]);
    assert_eq!(browser.run(script, vec![]).await, expected, "the error summary has the focus");
    let kept = browser.choice(&person.question(given), &person.answer(given)).await;
    assert!(browser.control(&kept).await.is_selected().await.expect("a radio button"), "what was chosen is kept");

    let (question, error) = (person.question(missing), person.says("error-choose-an-answer"));
    let message = person.text.with("error-in-question", [("question", question.into()), ("message", error.into())]);
    browser.click(&browser.link(&message).await).await;
    let script =
        "const e = document.activeElement; return [e.type, e.name, e === document.getElementsByName(e.name)[0]];";
    assert_eq!(
        browser.run(script, vec![]).await,
        serde_json::json!(["radio", missing.id, true]),
        "the first radio button"
    );
}

async fn answers_everything(person: &Respondent<'_>) {
    let browser = person.browser;
    for (index, section) in person.questionnaire().sections.iter().enumerate() {
        browser.expect_heading(&person.section_title(section)).await;
        if index > 0 {
            browser.inspect(&format!("section-{}-{}", index + 1, section.id)).await;
        }
        person.choose(section).await;
        if index == 0 {
            browser.inspect("section-1-chosen").await;
        }
        person.go_on().await;
    }
    browser.expect_heading(&person.says("check-title")).await;
}

/// Changes one answer, which leads straight back, and sends. Gives the words of the receipt.
async fn checks_changes_and_sends(person: &Respondent<'_>) -> String {
    let browser = person.browser;
    browser.inspect("check").await;
    let changed = person.questionnaire().item("listen-to-me").expect("an item");
    assert_eq!(person.answers_on_page().await, person.all_answers(changed, &person.answer(changed)));

    let change = format!("{}: {}", person.says("check-change"), person.question(changed));
    browser.follow(browser.link(&change).await).await;
    browser.inspect("change").await;
    let before = browser.choice(&person.question(changed), &person.answer(changed)).await;
    assert!(browser.control(&before).await.is_selected().await.expect("a radio button"), "what was chosen is there");
    let choices = person.choices(changed);
    let other = &choices[(person.place_of_answer(changed) + 1) % choices.len()];
    person.choose_one(changed, other).await;
    person.go_on().await;
    assert_eq!(browser.path().await, person.path("/check"), "a changed answer leads straight back");
    assert_eq!(person.answers_on_page().await, person.all_answers(changed, other));
    person.is_not_counted().await;

    person.send().await;
    assert_eq!(browser.path().await, person.path("/sent"));
    browser.expect_heading(&person.says("sent-title")).await;
    browser.inspect("sent").await;
    let words = person.receipt().await;
    person.is_counted_once().await;
    let outcomes = person.site.counted(Counted::Outcomes).await;
    assert!(outcomes.iter().all(|tally| tally.responses == 1), "{outcomes:?}");

    browser.leaves(async { browser.client.refresh().await.expect("a page") }).await;
    assert_eq!(person.receipt().await, words, "the same words after a reload");
    browser.back().await;
    browser.expect_heading(&person.says("already-title")).await;
    assert!(!browser.main_text().await.contains(&words), "it may be the next child who looks");
    browser.inspect("already-sent").await;
    person.is_counted_once().await;
    hands_the_device_on(person, &words).await;
    words
}

/// The next person on the same device begins anew, and sees nothing of what was said, nor the words.
async fn hands_the_device_on(person: &Respondent<'_>, words: &str) {
    let browser = person.browser;
    browser.go(&person.path("/sent")).await;
    assert_eq!(person.receipt().await, words);
    browser.follow(browser.button(&person.says("sent-another")).await).await;
    browser.expect_heading(&person.title()).await;
    browser.back().await;
    browser.expect_heading(&person.says("home-title")).await;
}

async fn sees_them_again_and_takes_them_back(person: &Respondent<'_>, words: &str) {
    let browser = person.browser;
    browser.follow(browser.link(&person.says("my-answers")).await).await;
    browser.expect_heading(&person.says("my-answers-title")).await;
    browser.inspect("my-answers").await;
    browser.fill(&person.says("my-answers-label"), "seven words that are not really mine").await;
    browser.follow(browser.button(&person.says("my-answers-show")).await).await;
    assert!(browser.main_text().await.contains(&person.says("my-answers-unknown")));
    browser.inspect("my-answers-unknown").await;

    browser.fill(&person.says("my-answers-label"), &words.to_uppercase()).await;
    browser.follow(browser.button(&person.says("my-answers-show")).await).await;
    let shown = person.answers_on_page().await;
    assert_eq!(shown.len(), person.questionnaire().items().count());
    browser.inspect("my-answers-shown").await;

    browser.follow(browser.button(&person.says("my-answers-take-back")).await).await;
    browser.expect_heading(&person.says("my-answers-gone-title")).await;
    browser.inspect("my-answers-gone").await;
    person.is_not_counted().await;
}
