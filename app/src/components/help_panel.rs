//! Who can help now (3.2.6: the same help, in the same order, everywhere).

use leptos::prelude::*;

use super::PageContext;

/// Numbers to call, with what each is for. A telephone number reads from left to right in every language.
#[component]
pub fn HelpPanel(
    context: PageContext,
    /// The heading's Fluent key.
    #[prop(default = "help-now")]
    heading: &'static str,
    /// A line under the heading, as a Fluent key.
    #[prop(optional)]
    lead: Option<&'static str>,
) -> impl IntoView {
    let text = context.text.clone();
    view! {
        <section class="help" aria-labelledby="help-heading" data-listen="">
            <h2 id="help-heading">{text.get(heading)}</h2>
            {lead.map(|key| view! { <p>{text.get(key)}</p> })}
            {numbers(&context)}
        </section>
    }
}

/// Help in front of somebody whose answer asks for it.
///
/// # Why
/// It is one calm line until it is opened: somebody who sits beside must not learn from a large box what was answered.
#[component]
pub fn HelpOffer(context: PageContext) -> impl IntoView {
    let text = context.text.clone();
    view! {
        <details class="help help--offer">
            <summary>{text.get("help-offer-title")}</summary>
            <p>{text.get("help-offer")}</p>
            {numbers(&context)}
        </details>
    }
}

fn numbers(context: &PageContext) -> impl IntoView + use<> {
    let (text, help) = (&context.text, &context.help);
    let dial = |number: &str| format!("tel:{}", number.replace(' ', ""));
    let emergency = text.with("help-emergency", [("number", help.emergency.as_str().into())]);
    let text_line = text.with("help-text-line", [("number", help.text_line.as_str().into())]);
    view! {
        <ul>
                <li><a href=dial(&help.emergency)>{emergency}</a><span>{text.get("help-emergency-when")}</span></li>
                <li>
                    <a href=dial(&help.childline)><bdi dir="ltr">{help.childline.clone()}</bdi></a>
                    <span>{text.get("help-childline")} ": " {text.get("help-childline-when")}</span>
                </li>
                <li>
                    <a href=dial(&help.front_door)><bdi dir="ltr">{help.front_door.clone()}</bdi></a>
                    <span>{text.get("help-front-door")} ": " {text.get("help-front-door-when")}</span>
                </li>
                <li>
                    <a href=format!("sms:{}?body=SHOUT", help.text_line)>{text_line}</a>
                    <span>{text.get("help-text-line-when")}</span>
                </li>
            </ul>
    }
}
