//! How the answers of the same people changed, of those who answered two times.

use leptos::prelude::*;

use super::figure_table::value_or;
use super::over_time::{difference_words, verdict_key};
use crate::components::{StaffContext, percent};
use crate::domain::figure::HIDDEN;
use crate::domain::paired::PairedChange;
use crate::text::Text;

/// A row for each audience, hidden or not.
pub(super) fn paired_changes_table(context: &StaffContext, changes: &[PairedChange]) -> impl IntoView + use<> {
    let text = &context.text;
    let compared = changes.iter().filter(|of| of.change.evidence.is_some()).count();
    let rows = changes.iter().map(|of| row(text, of)).collect::<Vec<_>>();
    let headings = ["audience", "pairs-base", "change-earlier", "change-later", "change-points", "change-verdict"];
    let headings = headings.map(|key| view! { <th scope="col">{text.get(key)}</th> }).collect_view();
    view! {
        <section class="panel stack">
            <h2>{text.get("pairs-title")}</h2>
            <p class="small quiet">{text.get("pairs-lead")} " " {text.with("pairs-compared", [("compared", compared.into())])}</p>
            <div class="scroll" tabindex="0" role="region" aria-label=text.get("pairs-title")>
                <table class="data">
                    <caption class="hidden-text">{text.get("pairs-title")}</caption>
                    <thead><tr>{headings}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
}

fn row(text: &Text, of: &PairedChange) -> AnyView {
    let shown = of.pairs.shown();
    let says = shown.map(|pairs| {
        let says = text.with("pairs-says", [("gained", pairs.gained.into()), ("lost", pairs.lost.into())]);
        view! { <br/><span class="quiet small">{says}</span> }
    });
    let values = shown
        .map(|pairs| [pairs.base().to_string(), percent(pairs.share_before()), percent(pairs.share_now())].map(Some));
    let values = values.unwrap_or_default().map(|value| {
        view! { <td class="n">{value_or(text, value, HIDDEN, "figure-hidden")}</td> }
    });
    let difference = of.change.evidence.map(|evidence| difference_words(text, evidence.difference));
    view! {
        <tr>
            <th scope="row">{text.get(&format!("audience-{}", of.audience.code()))}{says}</th>
            {values.collect_view()}
            <td class="n">{difference}</td>
            <td><b>{text.get(verdict_key(of.change.verdict))}</b></td>
        </tr>
    }
    .into_any()
}
