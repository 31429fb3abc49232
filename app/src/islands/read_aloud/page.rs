//! What is read, as it stands on the page, and how the page shows that it is being read.

use leptos::prelude::{document, window};
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::js_sys::{Array, Function, Reflect};
use leptos::web_sys::{Element, Node, Range};

use super::block::BLOCK;
use super::words::word_at;

/// What may hold words; of those inside one another the inner ones are read.
const WORDS: &str = "h1, h2, h3, legend, p, li, dt, dd, label > span, .replies";

/// Not read where a block has it: what only leads elsewhere, and what is opened first.
const NOT_READ: &str = ".listen, .button, .path, details, .listen-note, .sign";

/// Between texts that stand in nodes of their own, as those of a link and what it is for.
const BETWEEN: &str = " ";

/// While an element has this class, it is being read.
const IS_READ: &str = "is-read";

/// The name of the word that is being read, for style sheets.
const WORD: &str = "read-aloud";

/// A part of what is read: one element with words.
#[derive(Clone)]
pub struct Part {
    element: Element,
    /// Its words, with the nodes that they stand in.
    texts: Vec<(Node, Vec<u16>)>,
}

impl Part {
    /// The parts of a block, in order, without those of a block inside it; before them those of the element that it names.
    pub fn all_of(block: &Element) -> Vec<Self> {
        let named = block.get_attribute("data-listen").and_then(|id| document().get_element_by_id(&id));
        named.iter().chain([block]).flat_map(Self::all_in).collect()
    }

    fn all_in(block: &Element) -> Vec<Self> {
        let Ok(found) = block.query_selector_all(WORDS) else { return Vec::new() };
        let elements = (0..found.length()).filter_map(|index| found.item(index)?.dyn_into::<Element>().ok());
        elements
            .filter(|element| {
                let is_innermost = matches!(element.query_selector(WORDS), Ok(None));
                let is_of_another = matches!(element.closest(BLOCK), Ok(Some(of)) if of != *block);
                let is_read = match element.closest(NOT_READ) {
                    // A block in what is opened is read once it is open.
                    Ok(Some(not_read)) => not_read != *block && !block.contains(Some(&not_read)),
                    Ok(None) => true,
                    Err(_) => false,
                };
                is_innermost && !is_of_another && is_read
            })
            .map(|element| {
                let mut texts = Vec::new();
                collect_texts(&element, &mut texts);
                Self { element, texts }
            })
            .filter(|part| !part.text().trim().is_empty())
            .collect()
    }

    /// The language that it is written in, which need not be that of the page: a text on which safety depends may be in
    /// English (3.1.2).
    pub fn language(&self) -> String {
        language_of(&self.element)
    }

    /// Its words.
    pub fn text(&self) -> String {
        self.texts.iter().map(|(_, text)| String::from_utf16_lossy(text)).collect::<Vec<_>>().join(BETWEEN)
    }

    /// Shows that this part is being read, or is not any more.
    pub fn mark(&self, is_read: bool) {
        mark(&self.element, is_read);
        mark_word(None);
    }

    /// Shows which of its words is being read, in browsers that can.
    pub fn mark_word_at(&self, mut at: usize) {
        for (node, text) in &self.texts {
            if at < text.len() {
                let range = word_at(text, at).and_then(|(begins, ends)| {
                    let range = document().create_range().ok()?;
                    range.set_start(node, u32::try_from(begins).ok()?).ok()?;
                    range.set_end(node, u32::try_from(ends).ok()?).ok()?;
                    Some(range)
                });
                mark_word(range.as_ref());
                return;
            }
            at = at.saturating_sub(text.len() + BETWEEN.len());
        }
    }
}

/// The language that an element is written in.
pub fn language_of(element: &Element) -> String {
    let element = element.closest("[lang]").ok().flatten();
    element.and_then(|element| element.get_attribute("lang")).unwrap_or_default()
}

/// Shows that an element is being read, or is not any more.
pub fn mark(element: &Element, is_read: bool) {
    // The name of a class is never refused.
    _ = element.class_list().toggle_with_force(IS_READ, is_read);
}

fn collect_texts(node: &Node, texts: &mut Vec<(Node, Vec<u16>)>) {
    if node.node_type() == Node::TEXT_NODE {
        texts.push((node.clone(), node.node_value().unwrap_or_default().encode_utf16().collect()));
    }
    let mut child = node.first_child();
    while let Some(node) = child {
        collect_texts(&node, texts);
        child = node.next_sibling();
    }
}

/// Marks a word, or none, without changing the page. Browsers without the CSS Custom Highlight API mark none, and the part
/// alone is seen to be read.
fn mark_word(range: Option<&Range>) {
    // Whatever is missing here is missing in the browser.
    _ = try_to_mark_word(range);
}

fn try_to_mark_word(range: Option<&Range>) -> Result<(), JsValue> {
    let window = window();
    let highlights = Reflect::get(&Reflect::get(&window, &"CSS".into())?, &"highlights".into())?;
    let act = |name: &str| Reflect::get(&highlights, &name.into())?.dyn_into::<Function>();
    match range {
        Some(range) => {
            let highlight: Function = Reflect::get(&window, &"Highlight".into())?.dyn_into()?;
            let highlight = Reflect::construct(&highlight, &Array::of1(range))?;
            act("set")?.call2(&highlights, &WORD.into(), &highlight)?;
        }
        None => {
            act("delete")?.call1(&highlights, &WORD.into())?;
        }
    }
    Ok(())
}
