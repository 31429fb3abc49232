//! Answers that are kept for later: the words that open them, and coming back with those.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::my_answers::ClosesByItself;
use super::sent::ClosesSoon;
use crate::components::{ArrowIcon, HelpPanel, PageContext, RespondFrame, WhyEnglish};
use crate::text::{Marked, SafetyTopic};

/// They are kept: the words, and until when.
#[component]
pub fn KeptPage(
    context: PageContext,
    words: String,
    /// The last day on which they can be gone on with.
    until: NaiveDate,
    /// Where the browser forgets who answered here.
    done: String,
    /// A picture of nothing, whose answer makes the browser drop the pages before this one from its memory.
    drop_pages: String,
) -> impl IntoView {
    let text = context.text.clone();
    let safe = text.for_safety(SafetyTopic::WhoCanSee);
    let until = text.date(until);
    let list = words.split(' ').map(|word| view! { <li>{word.to_owned()}</li> }).collect::<Vec<_>>();
    view! {
        <RespondFrame context=context.clone() title=text.get("keep-title")>
            <div class="stack-l">
                <div class="stack">
                    <h1>{text.get("keep-title")}</h1>
                    <p>{text.with("keep-until", [("date", until.into())])}</p>
                    <p>{text.get("keep-not-sent")}</p>
                </div>
                <img src=drop_pages alt="" hidden/>
                <section class="receipt" aria-labelledby="receipt-heading">
                    <h2 id="receipt-heading">{text.get("receipt-title")}</h2>
                    <p>{text.get("keep-words")}</p>
                    <ol class="receipt__words" lang="en" dir="ltr">{list}</ol>
                    <WhyEnglish text=text.clone() topic=SafetyTopic::WhoCanSee/>
                    <p class="small quiet" lang=safe.lang_in(&text) dir=safe.dir_in(&text)>{safe.get("receipt-lost")}</p>
                    <ClosesSoon context=context.clone()/>
                </section>
                <form method="post" action=done>
                    <button class="button" type="submit">{text.get("keep-done")}</button>
                </form>
                <form method="post" action=context.address("/my-answers/go-on")>
                    <input type="hidden" name="words" value=words/>
                    <button class="button button--quiet" type="submit">{text.get("keep-go-on")}<ArrowIcon/></button>
                </form>
                <HelpPanel context=context.clone()/>
            </div>
        </RespondFrame>
    }
}

/// Somebody comes back with the words of answers that are not sent yet.
#[component]
pub fn MyKeptPage(
    context: PageContext,
    /// The words, to be posted again.
    words: String,
    /// The questionnaire's title.
    title: Marked,
    /// The last day on which they can be gone on with.
    until: NaiveDate,
) -> impl IntoView {
    let text = context.text.clone();
    view! {
        <RespondFrame context=context.clone() title=text.get("my-answers-title")>
            <div class="stack-l">
                <div class="stack">
                    <h1>{text.get("my-answers-title")}</h1>
                    <p class="says" lang=title.lang dir=title.dir>{title.words}</p>
                    <p>{text.get("keep-not-sent")}</p>
                    <p>{text.with("keep-until", [("date", text.date(until).into())])}</p>
                </div>
                <ClosesByItself context=context.clone() words=words.clone()/>
                <form method="post" action=context.address("/my-answers/go-on")>
                    <input type="hidden" name="words" value=words.clone()/>
                    <button class="button" type="submit">{text.get("keep-go-on")}<ArrowIcon/></button>
                </form>
                <details class="confirm">
                    <summary>{text.get("check-delete")}</summary>
                    <form class="stack" method="post" action=context.address("/my-answers/delete")>
                        <p>{text.get("check-delete-means")}</p>
                        <input type="hidden" name="words" value=words/>
                        <button class="button button--quiet button--small" type="submit">{text.get("check-delete-sure")}</button>
                    </form>
                </details>
                <HelpPanel context=context.clone()/>
            </div>
        </RespondFrame>
    }
}
