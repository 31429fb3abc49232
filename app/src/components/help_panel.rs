//! Who can help now (3.2.6: the same help, in the same order, everywhere).

use leptos::prelude::*;

use super::{PageContext, WhyEnglish};
use crate::text::SafetyTopic;

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
    let safe = text.for_safety(SafetyTopic::Help);
    let of_heading = if SafetyTopic::of(heading).is_some() { safe.clone() } else { text.clone() };
    view! {
        <section class="help" aria-labelledby="help-heading" data-listen="">
            <h2 id="help-heading" lang=of_heading.lang_in(&text) dir=of_heading.dir_in(&text)>{text.get(heading)}</h2>
            <WhyEnglish text=text.clone() topic=SafetyTopic::Help/>
            {lead.map(|key| view! { <p lang=safe.lang_in(&text) dir=safe.dir_in(&text)>{text.get(key)}</p> })}
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
    let safe = text.for_safety(SafetyTopic::Help);
    view! {
        <details class="help help--offer" lang=safe.lang_in(&text) dir=safe.dir_in(&text)>
            <summary>{text.get("help-offer-title")}</summary>
            <WhyEnglish text=text.clone() topic=SafetyTopic::Help/>
            <p>{text.get("help-offer")}</p>
            {numbers(&context)}
        </details>
    }
}

fn numbers(context: &PageContext) -> impl IntoView + use<> {
    let (page, help) = (&context.text, &context.help);
    let text = page.for_safety(SafetyTopic::Help);
    let dial = |number: &str| format!("tel:{}", number.replace(' ', ""));
    let emergency = text.with("help-emergency", [("number", help.emergency.as_str().into())]);
    let text_line = text.with("help-text-line", [("number", help.text_line.as_str().into())]);
    view! {
        <ul lang=text.lang_in(page) dir=text.dir_in(page)>
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
