//! Something is in the way: what it is, what became of the answers, and where to go.

use leptos::prelude::*;

use crate::components::{HelpPanel, PageContext, RespondFrame};

/// What a notice says: Fluent keys, and finished text where there are variables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The heading, as a Fluent key.
    pub title: &'static str,
    /// Paragraphs, in words.
    pub paragraphs: Vec<String>,
    pub links: Vec<NoticeLink>,
}

/// Where to go from a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeLink {
    pub address: String,
    /// As a Fluent key.
    pub label: &'static str,
}

#[component]
pub fn NoticePage(context: PageContext, notice: Notice) -> impl IntoView {
    let text = context.text.clone();
    let paragraphs = notice.paragraphs.into_iter().map(|words| view! { <p>{words}</p> }).collect::<Vec<_>>();
    let links = notice
        .links
        .into_iter()
        .map(|link| view! { <p><a class="button" href=link.address>{text.get(link.label)}</a></p> })
        .collect::<Vec<_>>();
    view! {
        <RespondFrame context=context.clone() title=text.get(notice.title)>
            <div class="stack-l">
                <div class="says stack">
                    <h1>{text.get(notice.title)}</h1>
                    {paragraphs}
                    {links}
                </div>
                <HelpPanel context=context.clone()/>
            </div>
        </RespondFrame>
    }
}
