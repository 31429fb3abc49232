//! How the answers of the same people changed, of those who answered two times.

use leptos::prelude::*;

use super::figure_table::value_or;
use super::over_time::{difference_words, verdict_key};
use crate::components::{StaffContext, percent};
use crate::domain::change::Evidence;
use crate::domain::figure::HIDDEN;
use crate::domain::paired::PairedChange;
use crate::text::Text;

/// A sentence for each audience that is shown, and a table with a row for each.
pub(super) fn paired_changes_table(context: &StaffContext, changes: &[PairedChange]) -> impl IntoView + use<> {
    let text = &context.text;
    let compared = changes.iter().filter(|of| evidence(of).is_some()).count();
    let sentences = changes.iter().filter_map(|of| sentence(text, of)).collect::<Vec<_>>();
    let rows = changes.iter().map(|of| row(text, of)).collect::<Vec<_>>();
    let numbers = ["pairs-base", "change-earlier", "change-later", "change-points"];
    let numbers = numbers.map(|key| view! { <th scope="col" class="n">{text.get(key)}</th> }).collect_view();
    view! {
        <section class="panel stack">
            <h2>{text.get("pairs-title")}</h2>
            <p class="small quiet">{text.get("pairs-lead")} " " {text.with("pairs-compared", [("compared", compared.into())])}</p>
            {(!sentences.is_empty()).then(|| view! { <ul class="stack">{sentences}</ul> })}
            <div class="scroll" tabindex="0" role="region" aria-label=text.get("pairs-title")>
                <table class="data">
                    <caption class="hidden-text">{text.get("pairs-title")}</caption>
                    <thead><tr><th scope="col">{text.get("audience")}</th>{numbers}<th scope="col">{text.get("change-verdict")}</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
}

fn sentence(text: &Text, of: &PairedChange) -> Option<AnyView> {
    let pairs = of.pairs.shown()?;
    let variables = [("base", pairs.base().into()), ("gained", pairs.gained.into()), ("lost", pairs.lost.into())];
    Some(view! { <li><b>{audience_name(text, of)} ": " {verdict(text, of)} "."</b> " " {text.with("pairs-says", variables)}</li> }.into_any())
}

fn row(text: &Text, of: &PairedChange) -> AnyView {
    let values = of
        .pairs
        .shown()
        .map(|pairs| [pairs.base().to_string(), percent(pairs.share_before()), percent(pairs.share_now())].map(Some));
    let values = values.unwrap_or_default().map(|value| {
        view! { <td class="n">{value_or(text, value, HIDDEN, "figure-hidden")}</td> }
    });
    let difference = evidence(of).map(|evidence| difference_words(text, evidence.difference));
    view! {
        <tr>
            <th scope="row">{audience_name(text, of)}</th>
            {values.collect_view()}
            <td class="n">{difference}</td>
            <td><b>{verdict(text, of)}</b></td>
        </tr>
    }
    .into_any()
}

fn verdict(text: &Text, of: &PairedChange) -> String {
    text.get(of.change.map_or("change-hidden", |change| verdict_key(change.verdict)))
}

fn evidence(of: &PairedChange) -> Option<Evidence> {
    of.change?.evidence
}

fn audience_name(text: &Text, of: &PairedChange) -> String {
    text.get(&format!("audience-{}", of.audience.code()))
}
