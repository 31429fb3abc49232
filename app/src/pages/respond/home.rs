//! The first page: a code, what is open to everyone, languages, help.

use leptos::prelude::*;

use super::code::CodeForm;
use crate::components::{HelpPanel, PageContext, QuestionsInLanguage, RespondFrame};
use crate::domain::audience::Audience;
use crate::text::Marked;

/// A collection with an open link, as the home page names it.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenQuestionnaire {
    pub collection: String,
    pub audience: Audience,
    /// The questionnaire's title.
    pub title: Marked,
    /// What the language of the questions calls itself, where it is not the page's.
    pub other_language: Option<Marked>,
    pub minutes: u32,
    /// Whose it is, and the course that it follows: what tells it from others with the same title.
    pub about: Vec<String>,
}

#[component]
pub fn HomePage(context: PageContext, open: Vec<OpenQuestionnaire>) -> impl IntoView {
    let text = context.text.clone();
    let rooms = open
        .iter()
        .map(|open| {
            let about = open.about.iter().map(|about| view! { <br/><bdi>{about.clone()}</bdi> }).collect::<Vec<_>>();
            let minutes = text.with("minutes", [("minutes", open.minutes.into())]);
            let Marked { words: title, lang, dir } = open.title.clone();
            view! {
                <li class="room" data-audience=open.audience.code()>
                    <RoomPicture/>
                    <h3><a href=context.address(&format!("/q/{}", open.collection)) lang=lang dir=dir>{title}</a></h3>
                    <p>{text.get(&format!("audience-{}", open.audience.code()))}<br/>{minutes}{about}</p>
                    <QuestionsInLanguage text=text.clone() other_language=open.other_language.clone()/>
                </li>
            }
        })
        .collect::<Vec<_>>();
    let nothing_open = open.is_empty();
    view! {
        <RespondFrame context=context.clone() title=text.get("home-title") is_wide=true>
            <section class="welcome">
                <div>
                    <h1>{text.get("home-title")}</h1>
                    <p class="welcome__lead">{text.get("home-lead")}</p>
                </div>
                <CodeForm context=context.clone()/>
            </section>
            <div class="stack-l">
                <section class="stack" aria-labelledby="open-heading">
                    <h2 id="open-heading">{text.get("open-heading")}</h2>
                    {if nothing_open {
                        view! { <p>{text.get("open-none")}</p> }.into_any()
                    } else {
                        view! { <ul class="rooms">{rooms}</ul> }.into_any()
                    }}
                </section>
                <HelpPanel context=context.clone()/>
            </div>
        </RespondFrame>
    }
}

/// Somebody who listens.
#[component]
fn RoomPicture() -> impl IntoView {
    view! {
        <svg viewBox="0 0 60 60" aria-hidden="true" focusable="false" class="room__art">
            <path class="l" d="M12 34v-4a18 18 0 0 1 36 0v4"/>
            <path class="a" d="M10 33h8v14h-4a4 4 0 0 1-4-4zM42 33h8v10a4 4 0 0 1-4 4h-4z"/>
            <path class="l" d="M26 34v8M30 31v14M34 34v8"/>
        </svg>
    }
}
