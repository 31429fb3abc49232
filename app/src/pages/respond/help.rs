//! Who can help now, on a page of its own.

use leptos::prelude::*;

use crate::components::{HelpPanel, ListenButtons, PageContext, RespondFrame};
use crate::text::SafetyTopic;

#[component]
pub fn HelpPage(context: PageContext) -> impl IntoView {
    let text = context.text.clone();
    let safe = text.for_safety(SafetyTopic::Help);
    let website = text.with("help-organisation", [("organisation", context.organisation.as_str().into())]);
    view! {
        <RespondFrame context=context.clone() title=text.get("help-window")>
            <div class="stack-l">
                <div class="stack">
                    <h1>{text.get("help-title")}</h1>
                    <p lang=safe.lang_in(&text) dir=safe.dir_in(&text)>{safe.get("help-lead")}</p>
                </div>
                <ListenButtons context=context.clone()/>
                <HelpPanel context=context.clone()/>
                <p class="note" lang=safe.lang_in(&text) dir=safe.dir_in(&text)>{safe.get("help-not-watched")}</p>
                <ul class="stack">
                    <li><a class="alone" href=context.help.childline_website.clone() rel="noreferrer" lang=safe.lang_in(&text) dir=safe.dir_in(&text)>{safe.get("help-childline-website")}</a></li>
                    <li><a class="alone" href=context.address("/red-button")>{text.get("red-button-more")}</a></li>
                    <li><a href=context.organisation_website.clone() rel="noreferrer">{website}</a></li>
                </ul>
            </div>
        </RespondFrame>
    }
}
