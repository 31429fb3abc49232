//! Thank you, with the words of the receipt.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::components::{HelpPanel, ListenButtons, PageContext, RespondFrame, WhyEnglish};
use crate::domain::audience::Audience;
use crate::domain::shared_device::THANKS_MINUTES;
use crate::text::{SafetyTopic, Text};

#[component]
pub fn SentPage(
    context: PageContext,
    /// The words of the receipt.
    receipt: String,
    take_back_until: Option<NaiveDate>,
    /// Whether the answers were to stand next to those of last time, and could not.
    without_last_time: bool,
    /// A picture of nothing, whose answer makes the browser drop the pages before this one from its memory.
    drop_pages: String,
    /// Where the browser forgets who answered here.
    another: String,
    /// Whether somebody else can then answer without a code.
    is_open_link: bool,
) -> impl IntoView {
    let text = context.text.clone();
    let who_can_see = text.for_safety(SafetyTopic::WhoCanSee);
    let lead = match take_back_until {
        Some(day) => text.with("receipt-lead", [("date", text.date(day).into())]),
        None => text.get("receipt-lead-early"),
    };
    let (title, receipt_title) = (context.says("sent-title"), context.says("receipt-title"));
    let words = receipt.split(' ').map(|word| view! { <li>{word.to_owned()}</li> }).collect::<Vec<_>>();
    let receipt = view! {
        <p>{lead}</p>
        <ol class="receipt__words" lang="en" dir="ltr">{words}</ol>
        <WhyEnglish text=text.clone() topic=SafetyTopic::WhoCanSee/>
        <p lang=who_can_see.lang_in(&text) dir=who_can_see.dir_in(&text)>{who_can_see.get("receipt-next-time")}</p>
        <p class="small quiet" lang=who_can_see.lang_in(&text) dir=who_can_see.dir_in(&text)>{text.get("receipt-lost")}</p>
        <ClosesSoon context=context.clone()/>
        <p><a class="alone" href=context.address("/my-answers")>{text.get("receipt-go")}</a></p>
    };
    // A young child is done here; the words are for those who ask for them.
    let is_folded = context.audience == Some(Audience::Child4To7);
    // Why something is in English stands above, but where it is folded away.
    let why_english = is_folded.then(|| view! { <WhyEnglish text=text.clone() topic=SafetyTopic::WhoCanSee/> });
    let forget = view! {
        <AnotherForm text=text.clone() action=another is_open_link=is_open_link/>
        {why_english}
        <p class="small quiet" lang=who_can_see.lang_in(&text) dir=who_can_see.dir_in(&text)>{text.get("sent-forget")}</p>
    };
    let after = if is_folded {
        view! {
            // Before what ends the page for good.
            <details class="receipt">
                <summary>{receipt_title}</summary>
                {receipt}
            </details>
            {forget}
        }
        .into_any()
    } else {
        view! {
            <section class="receipt" aria-labelledby="receipt-heading">
                <h2 id="receipt-heading">{receipt_title}</h2>
                {receipt}
            </section>
            <section class="stack">
                <h2>{text.get("sent-next-title")}</h2>
                <ol class="next">
                    <li><span>{text.get("sent-next-1")}</span></li>
                    <li><span>{text.get("sent-next-2")}</span></li>
                    <li><span>{text.get("sent-next-3")}</span></li>
                </ol>
            </section>
            {forget}
        }
        .into_any()
    };
    view! {
        <RespondFrame context=context.clone() title=title.clone()>
            <div class="stack-l">
                <ListenButtons context=context.clone()/>
                <div class="sent" data-listen="">
                    <svg viewBox="0 0 64 64" aria-hidden="true" focusable="false">
                        <path class="letter" d="M24 6h16a18 18 0 0 1 18 18v16a18 18 0 0 1-18 18H8a2 2 0 0 1-2-2V24A18 18 0 0 1 24 6z"/>
                        <path class="letter" d="M21 33l8 8 15-18"/>
                    </svg>
                    <h1 id="sent">{title}</h1>
                    <p>{context.says("sent-lead")}</p>
                </div>
                <img src=drop_pages alt="" hidden/>
                {without_last_time.then(|| view! { <p class="note">{context.says("sent-without-last-time")}</p> })}
                {after}
                <HelpPanel context=context.clone()/>
            </div>
        </RespondFrame>
    }
}

/// Says on a shared device that a page which shows words closes by itself.
#[component]
pub fn ClosesSoon(context: PageContext) -> impl IntoView {
    let text = context.text.clone();
    context.ending.is_some().then(|| {
        view! { <p class="small quiet">{text.with("sent-closes", [("minutes", THANKS_MINUTES.into())])}</p> }
    })
}

/// Somebody comes back to questions that they have answered and sent.
#[component]
pub fn AlreadySentPage(context: PageContext, another: String, is_open_link: bool) -> impl IntoView {
    let text = context.text.clone();
    view! {
        <RespondFrame context=context.clone() title=text.get("already-title")>
            <div class="stack-l">
                <div class="stack">
                    <h1>{text.get("already-title")}</h1>
                    <p>{text.get("already-text")}</p>
                </div>
                <AnotherForm text=text.clone() action=another is_open_link=is_open_link/>
                <HelpPanel context=context.clone()/>
            </div>
        </RespondFrame>
    }
}

/// Forgets who answered here.
#[component]
fn AnotherForm(text: Text, action: String, is_open_link: bool) -> impl IntoView {
    let label = if is_open_link { "sent-another" } else { "sent-done" };
    view! {
        <form class="stack" method="post" action=action>
            <button class="button button--quiet" type="submit">{text.get(label)}</button>
        </form>
    }
}
