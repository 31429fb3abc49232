//! What somebody sent, by the words of their receipt.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::answers_in_words::{AnswersInWords, CheckedSection};
use crate::components::{
    BackIcon, ErrorLink, ErrorSummary, HelpPanel, ListenButtons, PageContext, QuestionsInLanguage, RespondFrame,
    TextField,
};
use crate::domain::shared_device::IDLE_MINUTES;
use crate::text::Marked;

/// The form for the words.
#[component]
pub fn MyAnswersPage(
    context: PageContext,
    typed: String,
    /// What is wrong, as a Fluent key.
    error: Option<&'static str>,
) -> impl IntoView {
    let text = context.text.clone();
    let errors =
        error.map(|key| ErrorLink { field: "words".to_owned(), message: text.get(key).into() }).into_iter().collect();
    view! {
        <RespondFrame context=context.clone() title=text.get("my-answers-title") has_errors=error.is_some()>
            <a class="back" href=context.address("")><BackIcon/>{text.get("back")}</a>
            <div class="stack-l">
                <ErrorSummary text=text.clone() errors=errors/>
                <form class="code stack" method="post" action=context.address("/my-answers") novalidate>
                    <h1>{text.get("my-answers-title")}</h1>
                    <p>{text.get("my-answers-lead")}</p>
                    <TextField
                        name="words"
                        label=text.get("my-answers-label")
                        value=typed
                        error=error.map(|key| text.get(key))
                        is_code=true
                    />
                    <button class="button" type="submit">{text.get("my-answers-show")}</button>
                </form>
                <Closes context=context.clone()/>
                <ListenButtons context=context.clone()/>
                <HelpPanel context=context.clone()/>
            </div>
        </RespondFrame>
    }
}

/// The answers, and the way to take them back.
#[component]
pub fn MyResponsePage(
    context: PageContext,
    /// The words, to be posted again.
    words: String,
    /// What the form that takes the answers back is known by, should it come again.
    mark: String,
    /// The collection that they were sent to.
    collection: String,
    sent_on: NaiveDate,
    sections: Vec<CheckedSection>,
    /// What the language of the questions calls itself, where it is not the page's.
    other_language: Option<Marked>,
    is_released: bool,
    /// Until when answers can be taken back; none where a release may be cut on any day.
    take_back_until: Option<NaiveDate>,
    /// How often they can answer with the same words after that; none where words do not give that right.
    rounds_left: Option<u8>,
) -> impl IntoView {
    let text = context.text.clone();
    let until = match (is_released, take_back_until) {
        (true, _) => text.get("my-answers-released"),
        (false, Some(day)) => text.with("my-answers-until", [("date", text.date(day).into())]),
        (false, None) => text.get("my-answers-until-early"),
    };
    let again = match rounds_left {
        Some(0) => Some("again-no-more"),
        Some(1) => Some("again-last"),
        Some(_) | None => None,
    };
    let button = if is_released { "my-answers-delete" } else { "my-answers-take-back" };
    view! {
        <RespondFrame context=context.clone() title=text.get("my-answers-title")>
            <div class="stack-l">
                <div class="stack-l" data-listen="">
                    <div class="stack">
                        <h1 id="my-answers">{text.get("my-answers-title")}</h1>
                        <p>{text.with("my-answers-sent-on", [("date", text.date(sent_on).into())])}</p>
                        <QuestionsInLanguage text=text.clone() other_language=other_language/>
                    </div>
                    <ClosesByItself context=context.clone() words=words.clone()/>
                    <AnswersInWords text=text.clone() sections=sections/>
                </div>
                <ListenButtons context=context.clone()/>
                <form class="note stack" method="post" action=context.address("/my-answers/take-back")>
                    <h2>{text.get(button)}</h2>
                    <p>{until}</p>
                    <p>{text.get("my-answers-sure")}</p>
                    {again.map(|key| view! { <p>{text.get(key)}</p> })}
                    <input type="hidden" name="words" value=words/>
                    <input type="hidden" name="mark" value=mark/>
                    <input type="hidden" name="collection" value=collection/>
                    <button class="button" type="submit">{text.get(button)}</button>
                </form>
                <HelpPanel context=context.clone()/>
            </div>
        </RespondFrame>
    }
}

/// Says that a page with words on it closes by itself, where it does.
#[component]
pub fn Closes(context: PageContext) -> impl IntoView {
    let text = context.text.clone();
    context.ending.is_some().then(|| {
        view! { <p class="small quiet">{text.with("my-answers-closes", [("minutes", IDLE_MINUTES.into())])}</p> }
    })
}

/// Says that a page which words have opened closes by itself; without scripts nobody asks before, and a button shows it anew.
#[component]
pub fn ClosesByItself(context: PageContext, words: String) -> impl IntoView {
    let text = context.text.clone();
    view! {
        <div class="stack">
            <p class="small quiet">{text.with("my-answers-closes", [("minutes", IDLE_MINUTES.into())])}</p>
            <noscript>
                <form method="post" action=context.address("/my-answers")>
                    <input type="hidden" name="words" value=words/>
                    <button class="button button--quiet button--small" type="submit">{text.get("still-there-stay")}</button>
                </form>
            </noscript>
        </div>
    }
}

/// What became of answers that were to be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gone {
    Whole,
    /// They stay counted in a release.
    ContentOnly,
    /// The same form took them back before.
    Before,
}

/// How somebody who took their answers back can answer again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Again {
    /// By the open link of this collection.
    OpenLink(String),
    /// With the same words, until this day.
    Words {
        words: String,
        until: NaiveDate,
        /// Whether what they send then cannot be given again.
        is_last: bool,
    },
}

/// They are gone.
#[component]
pub fn WithdrawnPage(
    context: PageContext,
    gone: Gone,
    /// How they can answer again, where they can.
    again: Option<Again>,
) -> impl IntoView {
    let text = context.text.clone();
    let gone = match gone {
        Gone::Whole => "my-answers-gone",
        Gone::ContentOnly => "my-answers-gone-counted",
        Gone::Before => "my-answers-gone-before",
    };
    view! {
        <RespondFrame context=context.clone() title=text.get("my-answers-gone-title")>
            <div class="stack-l">
                <div class="stack">
                    <h1>{text.get("my-answers-gone-title")}</h1>
                    <p>{text.get(gone)}</p>
                    <p><a class="alone" href=context.address("")>{text.get("to-home")}</a></p>
                </div>
                {again.map(|again| view! { <AnswerAgain context=context.clone() again=again/> })}
                <HelpPanel context=context.clone()/>
            </div>
        </RespondFrame>
    }
}

/// The way to answer again.
#[component]
fn AnswerAgain(context: PageContext, again: Again) -> impl IntoView {
    let text = context.text.clone();
    let way = match again {
        Again::OpenLink(collection) => {
            let address = context.address(&format!("/q/{collection}"));
            view! { <p><a class="button" href=address>{text.get("again-button")}</a></p> }.into_any()
        }
        Again::Words { words, until, is_last } => view! {
            <p>{text.with("again-words", [("date", text.date(until).into())])}</p>
            {is_last.then(|| view! { <p>{text.get("again-words-last")}</p> })}
            <form method="post" action=context.address("/my-answers/go-on")>
                <input type="hidden" name="words" value=words/>
                <button class="button" type="submit">{text.get("again-button")}</button>
            </form>
            <Closes context=context.clone()/>
        }
        .into_any(),
    };
    view! {
        <section class="note stack">
            <h2>{text.get("again-title")}</h2>
            {way}
        </section>
    }
}
