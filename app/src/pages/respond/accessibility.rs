//! The accessibility statement: what was tested and how, what is not met, and how to complain.
//!
//! Whoever changes what `tests/browser` looks at, or tries something by hand, changes what is said here and [`TESTED_ON`].
//! What can be told from the content itself is: which translations nobody has reviewed, and which are not whole.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::components::{LanguageNames, PageContext, ReadingPage, Responsible};
use crate::domain::shared_device::{IDLE_MINUTES, WARNING_MINUTES};
use crate::text::Text;

/// The day on which what stands here was last found to be so.
pub const TESTED_ON: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 23).expect("it is a day");
/// The version of axe-core; a test compares it with that in `tests/browser/package.json`.
pub const AXE_CORE: &str = "4.14.1";
/// The version of Chromium in which it was tested.
const CHROMIUM: &str = "156";
/// Who helps people whose complaint was not answered well.
const EASS: &str = "https://www.equalityadvisoryservice.com";

#[component]
pub fn AccessibilityPage(
    context: PageContext,
    /// How browsers reach this service.
    address: String,
    /// How long unfinished answers are kept.
    draft_hours: i64,
    /// After how many minutes without use staff are signed out.
    staff_idle_minutes: i64,
) -> impl IntoView {
    let text = context.text.clone();
    let not_met = [
        text.with("accessibility-not-time", [("hours", draft_hours.into())]),
        text.get("accessibility-not-formats"),
        text.with("accessibility-not-staff-time", [("minutes", staff_idle_minutes.into())]),
        text.get("accessibility-not-staff-language"),
    ];
    let shared = [("minutes", IDLE_MINUTES.into()), ("before", WARNING_MINUTES.into())];
    let can = ["zoom", "look", "keyboard", "scripts", "dark", "exit"]
        .map(|end| text.get(&format!("accessibility-can-{end}")));
    let can = can.into_iter().chain([text.with("accessibility-can-stay", shared)]).collect::<Vec<_>>();
    let not_whole = text.languages().not_whole();
    view! {
        <ReadingPage context=context.clone() title="accessibility-title" lead=text.get("accessibility-lead")>
            <section class="stack">
                <h2>{text.get("accessibility-can-title")}</h2>
                <List lines=can/>
            </section>
            <section class="stack">
                <h2>{text.get("accessibility-status-title")}</h2>
                <p>{text.get("accessibility-status")}</p>
                <p>{text.with("accessibility-applies", [("address", address.into())])}</p>
            </section>
            <section class="stack">
                <h2>{text.get("accessibility-not-title")}</h2>
                <List lines=not_met.to_vec()/>
                {(!not_whole.is_empty()).then(|| view! {
                    <p>{text.get("accessibility-not-translated")}</p>
                    <LanguageNames languages=not_whole/>
                })}
            </section>
            <Tested text=text.clone()/>
            <section class="stack">
                <h2>{text.get("accessibility-tell-title")}</h2>
                <p>{text.get("accessibility-tell")}</p>
            </section>
            <Responsible context=context.clone()/>
            <section class="stack">
                <h2>{text.get("accessibility-complain-title")}</h2>
                <p>{text.get("accessibility-complain")}</p>
                <p><a class="alone" href=EASS rel="noreferrer">{text.get("accessibility-complain-link")}</a></p>
                <p>{text.with("accessibility-date", [("date", text.date(TESTED_ON).into())])}</p>
            </section>
        </ReadingPage>
    }
}

/// What was tested, and what was not.
#[component]
fn Tested(text: Text) -> impl IntoView {
    let versions = [("axe", AXE_CORE.into()), ("chromium", CHROMIUM.into())];
    let tested = [
        text.with("accessibility-tested-axe", versions),
        text.get("accessibility-tested-contrast"),
        text.get("accessibility-tested-keyboard"),
        text.get("accessibility-tested-narrow"),
        text.get("accessibility-tested-html"),
    ];
    let untested = ["reader", "forced", "people"].map(|end| text.get(&format!("accessibility-untested-{end}")));
    let unreviewed = text.languages().unreviewed();
    view! {
        <section class="stack">
            <h2>{text.get("accessibility-tested-title")}</h2>
            <p>{text.with("accessibility-tested-on", [("date", text.date(TESTED_ON).into())])}</p>
            <List lines=tested.to_vec()/>
        </section>
        <section class="stack">
            <h2>{text.get("accessibility-untested-title")}</h2>
            <List lines=untested.to_vec()/>
            {(!unreviewed.is_empty()).then(|| view! {
                <p>{text.get("accessibility-untested-languages")}</p>
                <LanguageNames languages=unreviewed/>
            })}
        </section>
    }
}

#[component]
fn List(lines: Vec<String>) -> impl IntoView {
    view! { <ul>{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect::<Vec<_>>()}</ul> }
}
