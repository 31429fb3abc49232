//! Why a part of a page is in English, in one line in the page's own language (3.1.2).

use leptos::prelude::*;

use super::LanguageIcon;
use crate::text::{SafetyTopic, Text};

/// Nothing, where the texts of the topic are in the page's language.
#[component]
pub fn WhyEnglish(
    /// The page's voice.
    text: Text,
    topic: SafetyTopic,
) -> impl IntoView {
    let is_english = text.for_safety(topic).tag() != text.tag();
    is_english.then(|| {
        let (tag, direction) = (text.tag().to_owned(), text.direction().code());
        view! { <p class="in-english" lang=tag dir=direction><LanguageIcon/><span>{text.get("safety-in-english")}</span></p> }
    })
}
