//! What somebody says now next to what they said last time: asked of nobody, and there for whoever has the words.

use leptos::prelude::*;

use super::my_answers::Closes;
use crate::components::{
    BackIcon, ErrorLink, ErrorSummary, HelpPanel, ListenButtons, PageContext, RespondFrame, TextField, WhyEnglish,
};
use crate::text::SafetyTopic;

/// Where words from last time are typed, and whether they have been.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LastTime {
    /// Not typed: where they can be.
    Offered(String),
    /// Typed: where a form is posted that leaves them out again.
    Found(String),
}

/// The part of the start page: a link, and then what the words have done.
#[component]
pub fn LastTimeOffer(context: PageContext, last_time: LastTime) -> impl IntoView {
    let text = context.text.clone();
    let title = context.says("last-time-title");
    match last_time {
        LastTime::Offered(address) => view! {
            <section class="stack" id="last-time">
                <h2>{title}</h2>
                <p><a class="alone" href=address>{text.get("last-time-offer")}</a></p>
            </section>
        }
        .into_any(),
        LastTime::Found(leave_out) => {
            view! { <LastTimeFound context=context.clone() leave_out=leave_out at="start"/> }.into_any()
        }
    }
}

/// The words were right: what that means, and the way to leave it out after all.
#[component]
pub fn LastTimeFound(
    context: PageContext,
    /// Where it is left out.
    leave_out: String,
    /// The page that this stands on.
    at: &'static str,
) -> impl IntoView {
    let text = context.text.clone();
    let safe = text.for_safety(SafetyTopic::WhoCanSee);
    view! {
        <section class="note stack" id="last-time">
            <WhyEnglish text=text.clone() topic=SafetyTopic::WhoCanSee/>
            <p lang=safe.lang_in(&text) dir=safe.dir_in(&text)>{safe.get_for(context.audience, "last-time-found")}</p>
            <form method="post" action=leave_out>
                <input type="hidden" name="at" value=at/>
                <button class="button button--quiet button--small" type="submit">{text.get("last-time-leave-out")}</button>
            </form>
        </section>
    }
}

/// The form for the words.
#[component]
pub fn LastTimePage(
    context: PageContext,
    /// The start page, where the way goes on with or without the words.
    back: String,
    /// Where the words are posted to.
    action: String,
    typed: String,
    /// What is wrong, as a Fluent key.
    error: Option<&'static str>,
) -> impl IntoView {
    let text = context.text.clone();
    let safe = text.for_safety(SafetyTopic::WhoCanSee);
    let errors =
        error.map(|key| ErrorLink { field: "words".to_owned(), message: text.get(key).into() }).into_iter().collect();
    view! {
        <RespondFrame context=context.clone() title=text.get("last-time-label") has_errors=error.is_some()>
            <a class="back" href=back.clone()><BackIcon/>{text.get("back")}</a>
            <div class="stack-l">
                <ErrorSummary text=text.clone() errors=errors/>
                <form class="stack" method="post" action=action novalidate>
                    <h1>{context.says("last-time-title")}</h1>
                    <WhyEnglish text=text.clone() topic=SafetyTopic::WhoCanSee/>
                    <div class="stack" lang=safe.lang_in(&text) dir=safe.dir_in(&text)>
                        <p>{safe.get_for(context.audience, "last-time-lead")}</p>
                        <p>{safe.get_for(context.audience, "last-time-nobody")}</p>
                    </div>
                    <p>{text.get("last-time-choice")}</p>
                    <TextField
                        name="words"
                        label=text.get("last-time-label")
                        value=typed
                        error=error.map(|key| text.get(key))
                        is_code=true
                    />
                    <button class="button" type="submit">{text.get("last-time-use")}</button>
                </form>
                <Closes context=context.clone()/>
                <p><a class="alone" href=back>{text.get("last-time-without")}</a></p>
                <ListenButtons context=context.clone()/>
                <HelpPanel context=context.clone()/>
            </div>
        </RespondFrame>
    }
}
