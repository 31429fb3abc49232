//! It cannot be done now: what was typed is still here, and one button sends it again.

use leptos::prelude::*;

use crate::components::{ArrowIcon, HelpPanel, PageContext, RespondFrame};

#[component]
pub fn RetryPage(
    context: PageContext,
    /// Heading and words, as Fluent keys.
    title: &'static str,
    lead: &'static str,
    /// Where the form was posted to.
    action: String,
    /// What was typed, field by field.
    fields: Vec<(String, String)>,
) -> impl IntoView {
    let text = context.text.clone();
    let fields = fields
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
        .collect::<Vec<_>>();
    view! {
        <RespondFrame context=context.clone() title=text.get(title) has_errors=true>
            <div class="stack-l">
                <form class="says stack" method="post" action=action autocomplete="off">
                    <h1>{text.get(title)}</h1>
                    <p>{text.get(lead)}</p>
                    {fields}
                    <p><button class="button" type="submit">{text.get("busy-again")}<ArrowIcon/></button></p>
                </form>
                <HelpPanel context=context.clone()/>
            </div>
        </RespondFrame>
    }
}
