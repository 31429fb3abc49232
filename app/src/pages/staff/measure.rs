//! One measure: what it counts, what was counted each quarter, and recording a quarter.

use leptos::prelude::*;

use crate::components::{
    ErrorSummary, FormToken, GroupError, StaffContext, StaffFrame, TextField, errors_of, figure_words, group_error_id,
};
use crate::domain::figure::PublishedFigure;
use crate::domain::form_state::FormState;
use crate::domain::measure::Measure;
use crate::domain::quarter::Quarter;

#[component]
pub fn MeasurePage(
    context: StaffContext,
    id: String,
    measure: Measure,
    /// What may be shown of each quarter, newest first.
    readings: Vec<(Quarter, PublishedFigure)>,
    /// Quarters that can be recorded, newest first.
    quarters: Vec<Quarter>,
    /// The fewest of whom anything is shown.
    threshold: i64,
    state: FormState,
) -> impl IntoView {
    let text = context.text.clone();
    let errors = errors_of(&text, &state);
    let rows = readings
        .iter()
        .map(|(quarter, figure)| {
            let base = figure.shown().map(|shown| shown.base.to_string());
            view! {
                <tr>
                    <th scope="row">{quarter.label()}</th>
                    <td class="n">{figure_words(&text, figure)}</td>
                    <td class="n">{base}</td>
                </tr>
            }
        })
        .collect::<Vec<_>>();
    let address = format!("/staff/measures/{id}");
    let about = [
        ("statement", measure.statement.clone()),
        ("measure-definition", measure.definition.clone()),
        ("measure-source", measure.source.clone()),
        ("measure-kind", text.get(&format!("measure-{}", measure.kind))),
        ("measure-better", text.get(&format!("better-{}", measure.better))),
    ]
    .map(|(key, words)| view! { <div><dt>{text.get(key)}</dt><dd>{words}</dd></div> });
    view! {
        <StaffFrame context=context.clone() title=measure.name.clone() here="/staff/measures" has_errors=state.has_errors()>
            <ErrorSummary text=text.clone() errors=errors/>
            <nav class="crumbs" aria-label=text.get("crumbs")>
                <ol>
                    <li><a href="/staff/measures">{text.get("measures-title")}</a></li>
                    <li><span aria-current="page">{measure.name.clone()}</span></li>
                </ol>
            </nav>
            <h1>{measure.name.clone()}</h1>
            <section class="panel stack"><dl class="dates">{about.collect_view()}</dl></section>
            <div class="split">
                <section class="panel stack">
                    <h2>{text.get("measure-readings")}</h2>
                    {if rows.is_empty() {
                        view! { <p>{text.get("measure-readings-none")}</p> }.into_any()
                    } else {
                        view! {
                            <table class="data">
                                <caption class="hidden-text">{text.get("measure-readings")}</caption>
                                <thead><tr><th scope="col">{text.get("quarter")}</th><th scope="col" class="n">{text.get("figure-share")}</th><th scope="col" class="n">{text.get("measure-denominator")}</th></tr></thead>
                                <tbody>{rows}</tbody>
                            </table>
                        }.into_any()
                    }}
                    <p class="small quiet">{text.with("measure-hidden", [("threshold", threshold.into())])}</p>
                </section>
                {record(&context, &address, &quarters, &state)}
            </div>
            <details class="panel">
                <summary>{text.get("measure-delete")}</summary>
                <form class="stack" method="post" action=format!("{address}/delete")>
                    <FormToken context=context.clone()/>
                    <p>{text.get("measure-delete-means")}</p>
                    <p><button class="button button--quiet" type="submit">{text.get("measure-delete-button")}</button></p>
                </form>
            </details>
        </StaffFrame>
    }
}

fn record(context: &StaffContext, address: &str, quarters: &[Quarter], state: &FormState) -> impl IntoView + use<> {
    let text = context.text.clone();
    let error = |field: &str| state.error(field).map(|key| text.get(key));
    let options = quarters
        .iter()
        .map(|quarter| {
            let chosen = state.value("quarter") == quarter.to_string();
            view! { <option value=quarter.to_string() selected=chosen>{quarter.label()}</option> }
        })
        .collect::<Vec<_>>();
    view! {
        <section class="panel stack">
            <h2>{text.get("measure-record")}</h2>
            <form class="stack narrow" method="post" action=address.to_owned() novalidate>
                <FormToken context=context.clone()/>
                <div class="text-field">
                    <label for="quarter">{text.get("quarter")}</label>
                    <p class="quiet small" id="quarter-hint">{text.get("measure-quarter-hint")}</p>
                    <GroupError name="quarter" error=error("quarter")/>
                    <select class="select" id="quarter" name="quarter" aria-describedby=state.error("quarter").map(|_| group_error_id("quarter"))>{options}</select>
                </div>
                <TextField name="numerator" label=text.get("measure-numerator") hint=text.get("measure-numerator-hint") value=state.value("numerator").to_owned() error=error("numerator")/>
                <TextField name="denominator" label=text.get("measure-denominator") hint=text.get("measure-denominator-hint") value=state.value("denominator").to_owned() error=error("denominator")/>
                <p><button class="button" type="submit">{text.get("measure-record-button")}</button></p>
            </form>
        </section>
    }
}
