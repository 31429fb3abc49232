//! A part of the page that is read in one go, and its button.

use leptos::prelude::document;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{Element, HtmlMediaElement};

use super::page::language_of;

/// What is read in one go.
pub const BLOCK: &str = "[data-listen]";

/// Somebody who speaks.
const PICTURE: &str = r#"<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path class="listen__start" d="M4 9.500v5h3.500L12 18.500v-13L7.500 9.500zM15.500 9a4.200 4.200 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11"/><path class="listen__stop" d="M7 7h10v10H7z"/></svg><span></span>"#;

/// What is said of a button.
const PARTLY: &str = ".listen-note--partly";

/// An element that says `data-listen`.
#[derive(Clone)]
pub struct Block {
    pub element: Element,
}

/// A sound of a block.
pub struct Sound {
    pub address: String,
    pub is_recorded: bool,
}

impl Block {
    /// Every block of the page.
    pub fn all() -> Vec<Self> {
        let Ok(found) = document().query_selector_all(BLOCK) else { return Vec::new() };
        let elements = (0..found.length()).filter_map(|index| found.item(index)?.dyn_into().ok());
        elements.map(|element| Self { element }).collect()
    }

    /// The language that it is in; parts of it may be in another.
    pub fn language(&self) -> String {
        language_of(&self.element)
    }

    pub fn sound(&self) -> Option<Sound> {
        let named = |name| self.element.get_attribute(name);
        let recorded = named("data-recorded").map(|address| Sound { address, is_recorded: true });
        recorded.or_else(|| named("data-generated").map(|address| Sound { address, is_recorded: false }))
    }

    /// Its button, once it has one.
    pub fn button(&self) -> Option<Element> {
        self.find(".listen")
    }

    /// Makes its button: in the place that is kept for it, else behind its heading. It is named by what names the block.
    pub fn make_button(&self) -> Option<Element> {
        let button = document().create_element("button").ok()?;
        button.set_attribute("type", "button").ok()?;
        button.set_class_name("listen");
        button.set_inner_html(PICTURE);
        let heading = self.find("legend, h1, h2");
        let name = self.element.get_attribute("aria-labelledby").or_else(|| heading.as_ref().map(Element::id));
        if let Some(name) = name.filter(|name| !name.is_empty()) {
            let id = format!("listen-{name}");
            // What is read belongs to the name: a page has many of these buttons (2.4.6, 2.5.3).
            button.set_attribute("aria-labelledby", &format!("{id} {name}")).ok()?;
            button.set_id(&id);
        }
        match self.find(".listen-place") {
            Some(place) => {
                if let Some(controls) = self.find("audio") {
                    // The name of an attribute is never refused.
                    _ = controls.remove_attribute("controls");
                }
                place.append_child(&button).ok()?;
            }
            None => {
                heading?.insert_adjacent_element("afterend", &button).ok()?;
            }
        }
        Some(button)
    }

    /// Says something of its button beside it, in the language of the page, to whoever looks at it and to whoever hears its
    /// name; or nothing any more.
    pub fn say_beside_button(&self, words: Option<&String>) {
        let Some(button) = self.button() else { return };
        let note = self.find(PARTLY);
        match (words, note) {
            (None, Some(note)) => {
                note.remove();
                // The name of an attribute is never refused.
                _ = button.remove_attribute("aria-describedby");
            }
            // What cannot be put there is not there: the button reads all the same.
            (Some(words), None) => _ = note_beside(&button, words),
            (Some(_), Some(_)) | (None, None) => {}
        }
    }

    /// What plays its sound; made where the page does not have it.
    pub fn player(&self, address: &str) -> Option<HtmlMediaElement> {
        let player = self.find("audio").or_else(|| {
            let player = document().create_element("audio").ok()?;
            player.set_attribute("src", address).ok()?;
            self.element.append_child(&player).ok()?;
            Some(player)
        });
        player?.dyn_into().ok()
    }

    /// The first of its elements that fits, without those of a block inside it.
    fn find(&self, selector: &str) -> Option<Element> {
        let found = self.element.query_selector_all(selector).ok()?;
        let mut elements = (0..found.length()).filter_map(|index| found.item(index)?.dyn_into::<Element>().ok());
        elements.find(|element| matches!(element.closest(BLOCK), Ok(Some(of)) if of == self.element))
    }
}

/// Puts a note behind a button, and describes the button by it.
fn note_beside(button: &Element, words: &str) -> Result<(), JsValue> {
    let note = document().create_element("p")?;
    note.set_class_name("listen-note listen-note--partly");
    note.set_text_content(Some(words));
    let id = format!("{}-partly", button.id());
    note.set_id(&id);
    if let Some(page) = document().document_element() {
        for name in ["lang", "dir"] {
            note.set_attribute(name, &page.get_attribute(name).unwrap_or_default())?;
        }
    }
    button.insert_adjacent_element("afterend", &note)?;
    button.set_attribute("aria-describedby", &id)
}
