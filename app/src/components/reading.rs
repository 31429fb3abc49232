//! Pages that are read rather than answered: a way back, a heading, and topics with headings of their own (1.3.1, 2.4.6).

use std::sync::Arc;

use leptos::prelude::*;

use super::{BackIcon, PageContext, RespondFrame};
use crate::text::Language;

/// A page to read, with its heading and first lines.
#[component]
pub fn ReadingPage(
    context: PageContext,
    /// The Fluent key of the heading.
    title: &'static str,
    /// What stands under the heading.
    lead: String,
    children: Children,
) -> impl IntoView {
    let text = context.text.clone();
    view! {
        <RespondFrame context=context.clone() title=text.get(title)>
            <a class="back" href=context.address("")><BackIcon/>{text.get("back")}</a>
            <div class="reading">
                <div class="stack">
                    <h1>{text.get(title)}</h1>
                    <p class="says">{lead}</p>
                </div>
                {children()}
            </div>
        </RespondFrame>
    }
}

/// Words under a small heading. What is empty is left out.
#[component]
pub fn Topic(title: String, paragraphs: Vec<String>) -> impl IntoView {
    let paragraphs = paragraphs.into_iter().filter(|words| !words.is_empty());
    view! {
        <div class="reading__topic">
            <h3>{title}</h3>
            {paragraphs.map(|words| view! { <p>{words}</p> }).collect::<Vec<_>>()}
        </div>
    }
}

/// Languages, each by its own name and in its own tongue (3.1.2).
#[component]
pub fn LanguageNames(languages: Vec<Arc<Language>>) -> impl IntoView {
    let names = languages.into_iter().map(|language| {
        let (tag, direction) = (language.tag.clone(), language.direction.code());
        view! { <li><span lang=tag dir=direction>{language.name.clone()}</span></li> }
    });
    view! { <ul>{names.collect::<Vec<_>>()}</ul> }
}
