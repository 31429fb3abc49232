//! Performance data and audits: the measures, and bringing in new ones.

use leptos::prelude::*;

use super::file_form::{FaultyLine, FileForm};
use crate::components::{
    DataTable, ErrorSummary, FormToken, GroupError, StaffContext, StaffFrame, TextField, errors_of, figure_words,
    group_error_id,
};
use crate::domain::change::BetterWhen;
use crate::domain::figure::PublishedFigure;
use crate::domain::form_state::FormState;
use crate::domain::framework::Framework;
use crate::domain::measure::{Measure, MeasureKind};
use crate::domain::quarter::Quarter;

/// A measure with what may be shown of its newest reading.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasureRow {
    pub id: String,
    pub measure: Measure,
    pub newest: Option<(Quarter, PublishedFigure)>,
}

#[component]
pub fn MeasuresPage(
    context: StaffContext,
    measures: Vec<MeasureRow>,
    framework: Framework,
    /// The names of the columns of a file.
    columns: &'static str,
    state: FormState,
    faults: Vec<FaultyLine>,
) -> impl IntoView {
    let text = context.text.clone();
    let errors = errors_of(&text, &state);
    let rows = measures
        .iter()
        .map(|row| {
            let measure = &row.measure;
            let newest = row.newest.as_ref().map(|(quarter, figure)| {
                view! { {figure_words(&text, figure)} <br/><span class="quiet small">{quarter.label()}</span> }
            });
            view! {
                <tr>
                    <th scope="row"><a href=format!("/staff/measures/{}", row.id)>{measure.name.clone()}</a></th>
                    <td><a href=format!("/staff/indicators/{}", measure.statement)>{measure.statement.clone()}</a></td>
                    <td>{text.get(&format!("measure-{}", measure.kind))}</td>
                    <td>{measure.source.clone()}</td>
                    <td class="n">{newest}</td>
                </tr>
            }
        })
        .collect::<Vec<_>>();
    let headings = ["measure", "statement", "measure-kind", "measure-source", "measure-newest"];
    let headings = headings.map(|key| view! { <th scope="col">{text.get(key)}</th> }).collect_view();
    view! {
        <StaffFrame context=context.clone() title=text.get("measures-title") here="/staff/measures" has_errors=state.has_errors()>
            <ErrorSummary text=text.clone() errors=errors/>
            <div class="page-head">
                <h1>{text.get("measures-title")}</h1>
                <p><a class="button button--quiet" href="#new">{text.get("measure-new")}</a></p>
            </div>
            <p class="measure">{text.get("measures-lead")}</p>
            <section class="panel stack">
                <h2>{text.get("measures-all")}</h2>
                {if rows.is_empty() {
                    view! { <p>{text.get("measures-none")}</p> }.into_any()
                } else {
                    view! {
                        <DataTable label=text.get("measures-all")>
                            <thead><tr>{headings}</tr></thead>
                            <tbody>{rows}</tbody>
                        </DataTable>
                    }.into_any()
                }}
            </section>
            <div class="split">
                {new_measure(&context, &framework, &state)}
                <FileForm context=context.clone() action="/staff/measures/file" words="measures-file" columns=columns state=state faults=faults/>
            </div>
        </StaffFrame>
    }
}

fn new_measure(context: &StaffContext, framework: &Framework, state: &FormState) -> impl IntoView + use<> {
    let text = context.text.clone();
    let error = |field: &str| state.error(field).map(|key| text.get(key));
    let described_by = |field: &str| state.error(field).map(|_| group_error_id(field));
    let statements = framework
        .statements
        .iter()
        .map(|statement| {
            let chosen = state.value("statement") == statement.id;
            view! { <option value=statement.id.clone() selected=chosen>{format!("{}: {}", statement.id, statement.text)}</option> }
        })
        .collect::<Vec<_>>();
    let choice = |field: &'static str, key: String, code: &'static str, is_first: bool| {
        let id = if is_first { field.to_owned() } else { format!("{field}-{code}") };
        let chosen = state.value(field) == code;
        view! {
            <label class="choice">
                <input class="radio" type="radio" name=field id=id value=code checked=chosen/>
                <span>{text.get(&key)}</span>
            </label>
        }
    };
    let kinds = MeasureKind::ALL
        .iter()
        .map(|kind| choice("kind", format!("measure-{kind}"), kind.code(), kind == &MeasureKind::ALL[0]))
        .collect::<Vec<_>>();
    let better = BetterWhen::ALL
        .iter()
        .map(|better| choice("better", format!("better-{better}"), better.code(), better == &BetterWhen::ALL[0]))
        .collect::<Vec<_>>();
    view! {
        <section class="panel stack" id="new">
            <h2>{text.get("measure-new")}</h2>
            <form class="stack narrow" method="post" action="/staff/measures" novalidate>
                <FormToken context=context.clone()/>
                <div class="text-field">
                    <label for="statement">{text.get("statement")}</label>
                    <GroupError name="statement" error=error("statement")/>
                    <select class="select" id="statement" name="statement" aria-describedby=described_by("statement")>{statements}</select>
                </div>
                <TextField name="name" label=text.get("measure-name") hint=text.get("measure-name-hint") value=state.value("name").to_owned() error=error("name")/>
                <TextField name="definition" label=text.get("measure-definition") hint=text.get("measure-definition-hint") value=state.value("definition").to_owned() error=error("definition")/>
                <TextField name="source" label=text.get("measure-source") hint=text.get("measure-source-hint") value=state.value("source").to_owned() error=error("source")/>
                <fieldset class="stack" aria-describedby=described_by("kind")>
                    <legend>{text.get("measure-kind")}</legend>
                    <GroupError name="kind" error=error("kind")/>
                    {kinds}
                </fieldset>
                <fieldset class="stack" aria-describedby=described_by("better")>
                    <legend>{text.get("measure-better")}</legend>
                    <GroupError name="better" error=error("better")/>
                    {better}
                </fieldset>
                <p><button class="button" type="submit">{text.get("measure-add")}</button></p>
            </form>
        </section>
    }
}
