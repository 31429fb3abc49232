//! A young person's whole way by keyboard alone: nothing is ever clicked. Those of the others are in
//! [`audiences`](crate::audiences).

use std::time::Duration;

use app::domain::questionnaire::Section;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde::Deserialize;
use server::config::Settings;

use crate::browser::{Browser, Scripts};
use crate::find::as_read;
use crate::respondent::Respondent;
use crate::site::Site;

/// What has the focus.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Focused {
    pub tag: String,
    /// Its name, as far as it stands on the page.
    pub says: String,
    /// The name of its field.
    pub field: String,
    pub href: String,
    /// What is wrong with how the focus is shown; nothing when it can be seen.
    pub unseen: String,
    /// Whether it is the first thing that had the focus on this page.
    pub seen_before: bool,
}

impl Browser {
    /// Presses keys, one after another.
    pub async fn press(&self, keys: &[Key]) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for key in keys {
            let value = char::from(*key);
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.client.perform_actions(actions).await.expect("keys can be pressed");
    }

    /// Presses Tab, and says what has the focus then.
    async fn tab(&self) -> Focused {
        self.press(&[Key::Tab]).await;
        self.focused().await
    }

    /// What has the focus.
    pub async fn focused(&self) -> Focused {
        let found = self.run(include_str!("scripts/focused.js"), vec![]).await;
        serde_json::from_value(found).expect("what has the focus")
    }

    /// Presses Tab until something has the focus; notes every place where the focus cannot be seen.
    async fn tab_to(&self, what: &str, is_it: impl Fn(&Focused) -> bool) -> Focused {
        let mut passed = Vec::new();
        for _ in 0..120 {
            let focused = self.tab().await;
            if !focused.unseen.is_empty() {
                self.note(format!(
                    "{}: focus on {:?} is not seen: {}",
                    self.path().await,
                    focused.says,
                    focused.unseen
                ));
            }
            if is_it(&focused) {
                return focused;
            }
            passed.push(focused.says);
        }
        panic!("{what} is not reached by Tab on {}: {passed:?}", self.path().await)
    }

    /// Goes to a link or a button by Tab and presses Enter on it.
    pub async fn enter(&self, tag: &str, name: &str) {
        self.tab_to(name, |focused| focused.tag == tag && focused.says == name).await;
        self.leaves(self.press(&[Key::Enter])).await;
    }

    /// Asserts that Tab goes through the page once, from the skip links to its end, without being held anywhere.
    async fn is_no_trap(&self, person: &Respondent<'_>) {
        let first = self.tab().await;
        assert_eq!(first.says, person.says("skip-to-main"), "the first skip link comes first");
        let second = self.tab().await;
        assert_eq!(second.says, person.says("exit"), "the second skip link leads out");
        assert!(second.href.ends_with("/leave"), "{second:?}");
        let mut last = second;
        for _ in 0..120 {
            let focused = self.tab().await;
            if focused.tag == "body" || focused.seen_before {
                assert_eq!(last.says, person.says("about-link"), "the last link of the page comes last");
                return;
            }
            last = focused;
        }
        panic!("Tab does not come to an end on {}", self.path().await)
    }
}

#[tokio::test]
async fn a_young_person_is_heard_by_keyboard_alone() {
    let site = Site::open(Settings::default()).await;
    let Some(browser) = Browser::open(&site, Scripts::On).await else { return };
    let person = Respondent::of_new(&site, &browser, "en").await;

    browser.go("/en").await;
    browser.is_no_trap(&person).await;
    browser.go("/en").await;
    browser.enter("a", &person.title()).await;
    browser.expect_heading(&person.title()).await;
    browser.is_no_trap(&person).await;
    browser.go(&person.path("")).await;
    browser.enter("a", &person.says("start-now")).await;
    browser.is_no_trap(&person).await;
    browser.go(&person.path("/red-button")).await;
    browser.enter("a", &person.says("go-on")).await;

    let first = &person.questionnaire().sections[0];
    browser.is_no_trap(&person).await;
    browser.go(&person.path(&format!("/{}", first.id))).await;
    browser.enter("button", &person.says("save-and-continue")).await;
    person.is_led_to_the_first_error().await;

    for (index, section) in person.questionnaire().sections.iter().enumerate() {
        person.choose_by_keyboard(section, index == 0).await;
        browser.enter("button", &person.says("save-and-continue")).await;
    }

    browser.expect_heading(&person.says("check-title")).await;
    let changed = person.questionnaire().item("know-the-plan").expect("an item");
    assert_eq!(person.answers_on_page().await, person.all_answers(changed, &person.answer(changed)));
    browser.enter("a", &format!("{}: {}", person.says("check-change"), person.question(changed))).await;
    browser.tab_to(&changed.id, |focused| focused.field == changed.id).await;
    browser.press(&[Key::Down]).await;
    let other = browser.focused().await.says;
    assert_ne!(other, person.answer(changed));
    browser.enter("button", &person.says("save-and-continue")).await;
    assert_eq!(person.answers_on_page().await, person.all_answers(changed, &other));

    browser.is_no_trap(&person).await;
    browser.go(&person.path("/check")).await;
    browser.enter("a", &person.says("check-continue")).await;
    browser.is_no_trap(&person).await;
    browser.go(&person.path("/about-you")).await;
    browser.enter("button", &person.says("check-send")).await;
    browser.expect_heading(&person.says("sent-title")).await;
    let words = person.receipt().await;
    person.is_counted_once().await;

    browser.enter("a", &person.says("receipt-go")).await;
    browser.tab_to("the field", |focused| focused.field == "words").await;
    type_text(&browser, &words).await;
    browser.leaves(browser.press(&[Key::Enter])).await;
    browser.enter("button", &person.says("my-answers-take-back")).await;
    browser.expect_heading(&person.says("my-answers-gone-title")).await;
    person.is_not_counted().await;
    browser.finish(&site).await;
}

impl Respondent<'_> {
    /// After an empty section: the summary has the focus, and its first link leads to the first radio button.
    pub async fn is_led_to_the_first_error(&self) {
        let (browser, first) = (self.browser, &self.questionnaire().sections[0]);
        assert_eq!(browser.focused().await.tag, "div", "the error summary has the focus");
        browser.tab_to("the first error", |focused| focused.tag == "a").await;
        browser.press(&[Key::Enter]).await;
        let focused = browser.focused().await;
        assert_eq!((focused.tag.as_str(), focused.field.as_str()), ("input", first.items[0].id.as_str()));
    }

    /// Chooses answers to a section by keyboard; the first question may have the focus already.
    pub async fn choose_by_keyboard(&self, section: &Section, has_focus: bool) {
        self.browser.expect_heading(&self.heading(section)).await;
        for (number, item) in section.items.iter().enumerate() {
            if number > 0 || !has_focus {
                self.browser.tab_to(&item.id, |focused| focused.field == item.id).await;
            }
            // Space chooses the first answer, arrows go on from there.
            let downs = std::iter::repeat_n(Key::Down, self.place_of_answer(item));
            self.browser.press(&std::iter::once(Key::Space).chain(downs).collect::<Vec<_>>()).await;
            assert_eq!(self.browser.focused().await.says, self.answer(item), "{}", item.id);
        }
    }
}

impl Browser {
    /// Asserts that it can be seen which answer is chosen, whatever colours the device has (1.4.1, 1.4.11).
    pub async fn shows_what_is_chosen(&self) {
        let script = r#"
            const chosen = document.querySelector("main input:checked");
            document.activeElement.blur();
            const { x, y, width, height } = (chosen.closest("label") || chosen).getBoundingClientRect();
            return { x: x + scrollX, y: y + scrollY, width, height, scale: 1 };"#;
        let place = self.run(script, vec![]).await;
        let chosen = self.picture_of(&place).await;
        self.run("window.chosen = document.querySelector('main input:checked'); chosen.checked = false;", vec![]).await;
        let not_chosen = self.picture_of(&place).await;
        self.run("chosen.checked = true; chosen.focus();", vec![]).await;
        assert!(chosen != not_chosen, "what is chosen looks like what is not, on {}", self.path().await);
    }
}

/// Types into what has the focus.
async fn type_text(browser: &Browser, text: &str) {
    let mut actions = KeyActions::new("keyboard".to_owned());
    for value in text.chars() {
        actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
    }
    browser.client.perform_actions(actions.pause(Duration::ZERO)).await.expect("text can be typed");
    let typed = browser.run("return document.activeElement.value;", vec![]).await;
    assert_eq!(typed.as_str().map(as_read), Some(as_read(text)));
}
