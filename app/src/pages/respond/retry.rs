//! It cannot be done now: what was typed is still here, and one button sends it again.

use leptos::prelude::*;

use crate::components::{ArrowIcon, FORM, HelpPanel, PageContext, RespondFrame};
use crate::domain::shared_device::IDLE_MINUTES;

/// What was typed, field by field, as a form holds it that only sends it again.
#[component]
pub fn HiddenFields(fields: Vec<(String, String)>) -> impl IntoView {
    fields.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect::<Vec<_>>()
}

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
    // What the form was sent for is said by the button, since another button may say something else.
    let (then, fields): (Vec<_>, Vec<_>) = fields.into_iter().partition(|(name, _)| name == "then");
    let (name, value) = then.into_iter().next().unzip();
    // Where scripts run, the page asks before it ends.
    let is_left_unasked = context.ending.as_ref().is_some_and(|ending| {
        context.form.is_some() && ending.still_there.as_ref().is_none_or(|page| page.at.is_none())
    });
    let closes = is_left_unasked.then(|| {
        let words = text.with("busy-closes", [("minutes", IDLE_MINUTES.into())]);
        view! { <noscript><p>{words}</p></noscript> }
    });
    view! {
        <RespondFrame context=context.clone() title=text.get(title) has_errors=true>
            <div class="stack-l">
                <form class="says stack" id=FORM method="post" action=action autocomplete="off">
                    <h1>{text.get(title)}</h1>
                    <p>{text.get(lead)}</p>
                    <HiddenFields fields=fields/>
                    {closes}
                    <p><button class="button" type="submit" name=name value=value>{text.get("busy-again")}<ArrowIcon/></button></p>
                </form>
                <HelpPanel context=context.clone()/>
            </div>
        </RespondFrame>
    }
}
