//! How pages look: the largest words with the widest room in the strongest colours, on the narrowest window.

use serde_json::Value;
use server::config::Settings;

use crate::browser::{Browser, Scripts};
use crate::respondent::Respondent;
use crate::site::Site;

#[tokio::test]
async fn a_section_is_answered_with_everything_that_makes_reading_easier() {
    answers_in_comfort("en", true, Scripts::On).await;
}

#[tokio::test]
async fn a_section_is_answered_in_comfort_in_long_words_without_scripts() {
    answers_in_comfort("uk", true, Scripts::Off).await;
}

#[tokio::test]
async fn a_section_is_answered_in_comfort_from_right_to_left_without_scripts() {
    answers_in_comfort("ar", false, Scripts::Off).await;
}

async fn answers_in_comfort(language: &str, has_clear_font: bool, scripts: Scripts) {
    let site = Site::open(Settings::default()).await;
    let Some(browser) = Browser::open(&site, scripts).await else { return };
    let person = Respondent::of_new(&site, &browser, language).await;
    let [first, second, ..] = person.questionnaire().sections.as_slice() else { panic!("two sections") };
    let address = person.path(&format!("/{}", first.id));
    browser.look(320, "light").await;
    browser.go(&address).await;
    let usual = line_of_text(&browser).await;
    assert_eq!(browser.fonts().await, [""; 0], "no font is fetched that nobody has chosen");
    browser.follow(browser.button(&person.says("comfort-link")).await).await;
    browser.expect_heading(&person.says("comfort-title")).await;
    browser.inspect("comfort").await;

    let font = has_clear_font.then_some(("font", "clear"));
    let chosen = [("text-size", "larger"), ("spacing", "wide"), ("colours", "high-contrast"), ("motion", "calm")];
    for (part, choice) in chosen.into_iter().chain(font) {
        let (legend, label) = (format!("comfort-{part}"), format!("comfort-{part}-{choice}"));
        browser.click(&browser.choice(&person.says(&legend), &person.says(&label)).await).await;
    }
    browser.follow(browser.button(&person.says("comfort-save")).await).await;
    assert_eq!(browser.path().await, person.path("/1"), "the way leads back to the page");
    let [size, height, letters, words] = line_of_text(&browser).await;
    assert!((size / usual[0] - 1.5).abs() < 0.01, "{size} after {}", usual[0]);
    assert!(height / size >= 1.5 && words / size >= 0.16, "{height} {words}");
    assert_eq!(letters / size >= 0.119, has_clear_font, "letters of Arabic script hold on to one another: {letters}");
    assert_eq!(browser.fonts().await == ["Heard Clear"], has_clear_font);

    inspect(&browser, "comfort-section").await;
    person.choose(first).await;
    person.go_on().await;
    browser.expect_heading(&person.heading(second)).await;
    inspect(&browser, "comfort-next-section").await;
    browser.go(&format!("/{language}")).await;
    inspect(&browser, "comfort-home").await;

    browser.go(&person.path(&format!("/{}", second.id))).await;
    browser.follow(browser.button(&person.says("comfort-link")).await).await;
    inspect(&browser, "comfort-chosen").await;
    browser.follow(browser.button(&person.says("comfort-all-as-usual")).await).await;
    browser.expect_heading(&person.heading(second)).await;
    assert_eq!(line_of_text(&browser).await, usual);
    let cookies = browser.client.get_all_cookies().await.expect("cookies");
    assert_eq!(cookies.len(), 1, "what was answered is still there, and nothing else");
    browser.finish(&site).await;
}

/// As [`Browser::inspect`], and that nothing is cut off.
async fn inspect(browser: &Browser, name: &str) {
    browser.inspect(name).await;
    for width in [320, 1280] {
        browser.look(width, "light").await;
        let cut = browser.run(include_str!("scripts/cut_off.js"), vec![]).await;
        for line in cut.as_array().into_iter().flatten().filter_map(Value::as_str) {
            browser.note(format!("{name}: cut off at {width}: {line}"));
        }
    }
    browser.look(320, "light").await;
}

/// Size, height of the line, and what is between letters and words, in the label of an answer.
async fn line_of_text(browser: &Browser) -> [f64; 4] {
    let script = r#"
        const { fontSize, lineHeight, letterSpacing, wordSpacing } = getComputedStyle(document.querySelector("main label span"));
        return [fontSize, lineHeight, letterSpacing, wordSpacing].map((length) => parseFloat(length) || 0);"#;
    serde_json::from_value(browser.run(script, vec![]).await).expect("four numbers")
}
