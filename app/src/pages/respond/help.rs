//! Who can help now, on a page of its own.

use leptos::prelude::*;

use crate::components::{HelpPanel, PageContext, RespondFrame};

#[component]
pub fn HelpPage(context: PageContext) -> impl IntoView {
    let text = context.text.clone();
    view! {
        <RespondFrame context=context.clone() title=text.get("help-title")>
            <div class="stack-l">
                <div class="stack">
                    <h1>{text.get("help-title")}</h1>
                    <p>{text.get("help-lead")}</p>
                </div>
                <HelpPanel context=context.clone()/>
                <p class="note">{text.get("help-not-watched")}</p>
            </div>
        </RespondFrame>
    }
}
