//! Words that need not be in the language of the page, within a line that is (3.1.2).

use leptos::prelude::*;

use super::LanguageIcon;
use crate::text::{Marked, Message, Text};

/// A message, with the words in it that are marked.
#[component]
pub fn MessageWords(message: Message) -> impl IntoView {
    let quoted = message.quoted.map(|Marked { words, lang, dir }| view! { <bdi lang=lang dir=dir>{words}</bdi> });
    view! { <span>{message.before}{quoted}{message.after}</span> }
}

/// Says that the questions are in another language than the page; nothing where they are not.
#[component]
pub fn QuestionsInLanguage(
    /// The page's voice.
    text: Text,
    /// What their language calls itself, where it is not the page's.
    other_language: Option<Marked>,
) -> impl IntoView {
    other_language.map(|language| {
        let message = text.quoting("questions-in-language", "language", language, []);
        view! { <p class="in-english"><LanguageIcon/><MessageWords message=message/></p> }
    })
}
