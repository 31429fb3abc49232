//! Figures as a table, with everything that is published beside them.

use leptos::prelude::*;

use crate::components::{StaffContext, percent};
use crate::domain::figure::{FigureOf, HIDDEN, NOT_AVAILABLE, PublishedNumber};
use crate::text::Text;

/// Some rows under a heading of their own, or without one.
pub(super) struct RowGroup {
    pub(super) heading: Option<String>,
    pub(super) rows: Vec<(String, FigureOf)>,
}

/// A table with a row for each figure.
pub(super) fn figure_table(
    context: &StaffContext,
    caption: String,
    first: String,
    groups: Vec<RowGroup>,
) -> impl IntoView + use<> {
    let text = &context.text;
    let label = caption.clone();
    let columns =
        ["figure-share", "figure-interval-95", "base", "figure-dont-know", "figure-dont-want-to-say"].map(|key| {
            view! { <th scope="col" class="n">{text.get(key)}</th> }
        });
    let bodies = groups
        .into_iter()
        .map(|group| {
            let heading = group.heading.map(|heading| {
                view! { <tr><th scope="rowgroup" colspan="6" class="data__group">{heading}</th></tr> }
            });
            let rows = group.rows.into_iter().map(|(label, of)| figure_row(text, label, &of)).collect::<Vec<_>>();
            view! { <tbody>{heading}{rows}</tbody> }
        })
        .collect::<Vec<_>>();
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=label>
            <table class="data">
                <caption>{caption}</caption>
                <thead><tr><th scope="col">{first}</th>{columns.collect_view()}</tr></thead>
                {bodies}
            </table>
        </div>
    }
}

fn figure_row(text: &Text, label: String, of: &FigureOf) -> AnyView {
    let values = of.figure.shown().map(|shown| {
        let interval = text.with(
            "figure-interval",
            [("lower", percent(shown.share.lower).into()), ("upper", percent(shown.share.upper).into())],
        );
        [percent(shown.share.value), interval, shown.base.to_string()]
    });
    let values = values.map_or([None, None, None], |values| values.map(Some));
    let figure = values.map(|value| view! { <td class="n">{value_or(text, value, HIDDEN, "figure-hidden")}</td> });
    let number = |number: PublishedNumber| {
        value_or(text, number.shown().map(|shown| shown.to_string()), HIDDEN, "figure-hidden")
    };
    let beside = match of.beside {
        Some(beside) => [number(beside.dont_know), number(beside.dont_want_to_say)],
        None => [(), ()].map(|()| value_or(text, None, NOT_AVAILABLE, "figure-not-available")),
    };
    let beside = beside.map(|value| view! { <td class="n">{value}</td> });
    view! { <tr><th scope="row">{label}</th>{figure.collect_view()}{beside.collect_view()}</tr> }.into_any()
}

/// A value, or the symbol in its place with what it means.
pub(super) fn value_or(text: &Text, value: Option<String>, symbol: &'static str, meaning: &str) -> AnyView {
    match value {
        Some(value) => value.into_any(),
        None => view! { <span aria-hidden="true">{symbol}</span><span class="hidden-text">{text.get(meaning)}</span> }
            .into_any(),
    }
}
