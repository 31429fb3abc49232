//! The parts of the privacy page for those who answer. Every number in them is a promise that the program keeps.

use leptos::prelude::*;

use crate::components::Topic;
use crate::domain::data_map::Promises;
use crate::text::Text;

#[component]
pub fn ForChildren(text: Text, promises: Promises) -> impl IntoView {
    let says = |topic: &str, ends: &[&str]| {
        let key = |end: &str| format!("privacy-children-{topic}{end}");
        let paragraphs = ends.iter().map(|end| say(&text, &key(end), promises)).collect();
        view! { <Topic title=text.get(&key("-title")) paragraphs=paragraphs/> }
    };
    let days = if promises.days_to_take_back.is_some() { "-days" } else { "-early" };
    view! {
        <section id="children" class="stack">
            <h2>{text.get("privacy-children-title")}</h2>
            {says("who", &["", "-you", "-tomorrow", "-together", "-screen"])}
            {says("read", &["", "-group", "-not", "-machine"])}
            {says("long", &["-unsent", "-kept", "-sent"])}
            {says("mind", &["", days])}
            {says("free", &[""])}
            {says("unhappy", &[""])}
        </section>
    }
}

#[component]
pub fn ForParents(text: Text, promises: Promises) -> impl IntoView {
    let mind = if promises.days_to_take_back.is_some() { "privacy-parents-mind" } else { "privacy-parents-mind-early" };
    view! {
        <section id="parents" class="stack">
            <h2>{text.get("privacy-parents-title")}</h2>
            <Topic title=text.get("privacy-parents-own-title") paragraphs=vec![text.get("privacy-parents-own")]/>
            <Topic title=text.get("privacy-parents-child-title") paragraphs=vec![text.get("privacy-parents-child")]/>
            <Topic title=text.get("privacy-parents-mind-title") paragraphs=vec![say(&text, mind, promises)]/>
        </section>
    }
}

#[component]
pub fn ForPractitioners(text: Text, promises: Promises) -> impl IntoView {
    let key = |end: &str| format!("privacy-practitioners-{end}");
    view! {
        <section id="practitioners" class="stack">
            <h2>{text.get("privacy-practitioners-title")}</h2>
            <Topic title=text.get(&key("employer-title")) paragraphs=vec![say(&text, &key("employer"), promises), text.get(&key("agency"))]/>
            <Topic title=text.get(&key("staff-title")) paragraphs=vec![text.get(&key("staff"))]/>
        </section>
    }
}

/// A message with whatever of the promises it names.
fn say(text: &Text, key: &str, promises: Promises) -> String {
    let days = promises.days_to_take_back.unwrap_or_default();
    text.with(
        key,
        [("hours", promises.draft_hours.into()), ("people", promises.smallest_group.into()), ("days", days.into())],
    )
}
