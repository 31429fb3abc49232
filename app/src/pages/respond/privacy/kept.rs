//! The data map as people read it: each class with what it is, what for, who can read it and how long it stays.

use leptos::prelude::*;

use crate::domain::data_map::{About, DataClass, Kept, Promises};
use crate::text::Text;

#[component]
pub fn WhatIsKept(text: Text, map: Vec<DataClass>, promises: Promises) -> impl IntoView {
    let groups = About::ALL.map(|about| {
        let classes = map.iter().filter(|class| class.about == about);
        let classes = classes.map(|class| view! { <Class text=text.clone() class=class.clone()/> }).collect::<Vec<_>>();
        let heading = text.get(about.key());
        // What is not about who answers is there for whoever looks for it.
        match about {
            About::Respondents => view! { <h3 class="reading__group">{heading}</h3> {classes} }.into_any(),
            About::Staff | About::Nobody => view! {
                <details class="fold">
                    <summary><h3>{heading}</h3></summary>
                    <div class="stack">{classes}</div>
                </details>
            }
            .into_any(),
        }
    });
    view! {
        <section id="kept" class="stack">
            <h2>{text.get("privacy-kept-title")}</h2>
            <p>{text.get("privacy-kept-lead")}</p>
            <p>{text.get("privacy-kept-not")}</p>
            <p>{text.with("privacy-kept-tidy", [("minutes", promises.tidied_every_minutes.into())])}</p>
            <p>{text.get("privacy-kept-backups")} " (" {period_in_words(Kept::Days(promises.backups_days), &text)} ")"</p>
            {groups.into_iter().collect::<Vec<_>>()}
        </section>
    }
}

#[component]
fn Class(text: Text, class: DataClass) -> impl IntoView {
    let words = |end: &str| text.get(&format!("privacy-data-{}{end}", class.id));
    let readers = class.readers.iter().flat_map(|reader| reader.keys()).map(|key| view! { <li>{text.get(&key)}</li> });
    let readers = readers.collect::<Vec<_>>();
    view! {
        <div class="kept">
            <h4>{words("")}</h4>
            <dl>
                <div><dt>{text.get("privacy-label-holds")}</dt><dd>{words("-holds")}</dd></div>
                <div><dt>{text.get("privacy-label-why")}</dt><dd>{words("-why")}</dd></div>
                <div><dt>{text.get("privacy-label-readers")}</dt><dd><ul>{readers}</ul></dd></div>
                <div><dt>{text.get("privacy-label-kept")}</dt><dd>{period_in_words(class.kept, &text)}</dd></div>
            </dl>
        </div>
    }
}

/// How long something stays.
pub fn period_in_words(kept: Kept, text: &Text) -> String {
    match kept {
        Kept::Hours(hours) => text.with("privacy-kept-hours", [("hours", hours.into())]),
        Kept::HoursOrDays { hours, days } => [
            text.with("privacy-kept-hours", [("hours", hours.into())]),
            text.with("privacy-kept-days-asked", [("days", days.into())]),
        ]
        .join("; "),
        Kept::Minutes(minutes) => text.with("privacy-kept-minutes", [("minutes", minutes.into())]),
        Kept::Session { idle_minutes, hours } => [
            text.with("privacy-kept-idle", [("minutes", idle_minutes.into())]),
            text.with("privacy-kept-hours", [("hours", hours.into())]),
        ]
        .join("; "),
        Kept::UntilUsed { days } => [
            text.get("privacy-kept-until-used"),
            text.with("privacy-kept-after-close", [("period", period_in_words(Kept::Days(days), text).into())]),
        ]
        .join("; "),
        Kept::UntilTakenBack { years } => [
            text.get("privacy-kept-until-taken-back"),
            period_in_words(Kept::Years(years), text),
            text.get("privacy-kept-longer"),
        ]
        .join("; "),
        Kept::Days(days) => text.with("privacy-kept-days", [("days", days.into())]),
        Kept::Years(years) => text.with("privacy-kept-years", [("years", years.into())]),
        Kept::WithoutEnd => text.get("privacy-kept-without-end"),
    }
}
