//! Finding things on a page as a person does: by what stands on them.

use fantoccini::Locator;
use fantoccini::elements::Element;
use serde_json::Value;

use crate::browser::Browser;

/// The marks by which Fluent keeps directions apart; they are not read out.
pub const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];

/// Words as they are read: without marks of direction, and with single spaces.
pub fn as_read(words: &str) -> String {
    words.replace(ISOLATES, "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A condition in XPath: the element says these words, and no others.
fn says(words: &str) -> String {
    let words = as_read(words);
    let quote = if words.contains('"') { '\'' } else { '"' };
    format!("normalize-space(translate(., '\u{2068}\u{2069}', '')) = {quote}{words}{quote}")
}

impl Browser {
    /// A link by its name.
    pub async fn link(&self, name: &str) -> Element {
        self.one(&format!("//main//a[{0}] | //a[{0}]", says(name)), &format!("a link {name:?}")).await
    }

    /// A button by its name; not the one that only Enter presses in a field.
    pub async fn button(&self, name: &str) -> Element {
        self.one(&format!("//button[not(@aria-hidden)][{}]", says(name)), &format!("a button {name:?}")).await
    }

    /// What opens a part of the page.
    pub async fn summary(&self, name: &str) -> Element {
        self.one(&format!("//summary[{}]", says(name)), &format!("a summary {name:?}")).await
    }

    /// A field by its label.
    pub async fn field(&self, label: &str) -> Element {
        let path = format!("//*[@id = //label[{}]/@for]", says(label));
        self.one(&path, &format!("a field {label:?}")).await
    }

    /// The label of a radio button or a check box, in a group with this legend.
    pub async fn choice(&self, legend: &str, label: &str) -> Element {
        let path = format!("//fieldset[legend[{}]]//label[{}]", says(legend), says(label));
        self.one(&path, &format!("a choice {label:?} in {legend:?}")).await
    }

    /// The radio button or check box inside a label.
    pub async fn control(&self, label: &Element) -> Element {
        label.find(Locator::Css("input")).await.expect("the label is around its control")
    }

    /// A row of a table by the words at its beginning, as text.
    pub async fn row(&self, heading: &str) -> String {
        let script = r#"
            const rows = [...document.querySelectorAll("main tr")];
            const row = rows.find((row) => row.querySelector("th[scope=row]")?.textContent.includes(arguments[0]));
            return row ? row.innerText : null;"#;
        let row = self.run(script, vec![heading.into()]).await;
        as_read(row.as_str().unwrap_or_else(|| panic!("no row begins with {heading:?}")))
    }

    /// The only heading of the first level.
    pub async fn heading(&self) -> String {
        let headings = self.run("return [...document.querySelectorAll('h1')].map((h) => h.innerText);", vec![]).await;
        let headings: Vec<&str> = headings.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        assert_eq!(headings.len(), 1, "one heading of the first level on {}: {headings:?}", self.path().await);
        as_read(headings[0])
    }

    /// Everything that can be read in the main part.
    pub async fn main_text(&self) -> String {
        let text = self.run("return document.querySelector('main').innerText;", vec![]).await;
        as_read(text.as_str().unwrap_or_default())
    }

    async fn one(&self, path: &str, what: &str) -> Element {
        match self.client.find(Locator::XPath(path)).await {
            Ok(element) => element,
            Err(error) => {
                let html = self.client.source().await.unwrap_or_default();
                panic!("there is not {what} on {}: {error}\n{html}", self.path().await)
            }
        }
    }
}
