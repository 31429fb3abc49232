//! The population that respondents are held against: what was brought in, and bringing it in anew.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::file_form::{FaultyLine, FileForm};
use crate::components::{DataTable, ErrorSummary, StaffContext, StaffFrame, errors_of};
use crate::domain::audience::Audience;
use crate::domain::form_state::FormState;
use crate::domain::reference::Dimension;

/// What was brought in of a dimension for an audience, from one source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferenceRow {
    /// None for all audiences.
    pub audience: Option<Audience>,
    pub dimension: Dimension,
    /// In words.
    pub name: String,
    pub categories: usize,
    pub source: String,
    pub as_of: NaiveDate,
}

#[component]
pub fn ReferencePage(
    context: StaffContext,
    rows: Vec<ReferenceRow>,
    /// The names of the columns of a file.
    columns: &'static str,
    /// A file with every category that is known, to be filled in.
    example: String,
    state: FormState,
    faults: Vec<FaultyLine>,
) -> impl IntoView {
    let text = context.text.clone();
    let errors = errors_of(&text, &state);
    let rows = rows
        .into_iter()
        .map(|row| {
            let audience = match row.audience {
                Some(audience) => text.get(&format!("audience-{}", audience.code())),
                None => text.get("reference-all-audiences"),
            };
            view! {
                <tr>
                    <th scope="row">{row.name}</th>
                    <td>{audience}</td>
                    <td class="n">{row.categories.to_string()}</td>
                    <td>{row.source}</td>
                    <td class="when">{text.date(row.as_of)}</td>
                </tr>
            }
        })
        .collect::<Vec<_>>();
    let headings = ["reference-dimension", "audience", "reference-categories", "reference-source", "reference-as-of"];
    let headings = headings.map(|key| view! { <th scope="col">{text.get(key)}</th> }).collect_view();
    view! {
        <StaffFrame context=context.clone() title=text.get("reference-title") here="/staff/not-heard" has_errors=state.has_errors()>
            <ErrorSummary text=text.clone() errors=errors/>
            <nav class="crumbs" aria-label=text.get("crumbs")>
                <ol>
                    <li><a href="/staff/not-heard">{text.get("not-heard-title")}</a></li>
                    <li><span aria-current="page">{text.get("reference-title")}</span></li>
                </ol>
            </nav>
            <h1>{text.get("reference-title")}</h1>
            <p class="measure">{text.get("reference-lead")}</p>
            <section class="panel stack">
                <h2>{text.get("reference-now")}</h2>
                {if rows.is_empty() {
                    view! { <p>{text.get("reference-none")}</p> }.into_any()
                } else {
                    view! {
                        <DataTable label=text.get("reference-now")>
                            <thead><tr>{headings}</tr></thead>
                            <tbody>{rows}</tbody>
                        </DataTable>
                    }.into_any()
                }}
            </section>
            <div class="split">
                <FileForm context=context.clone() action="/staff/reference" words="reference-file" columns=columns state=state faults=faults/>
                <section class="panel stack">
                    <h2>{text.get("reference-example")}</h2>
                    <div class="text-field">
                        <label for="example">{text.get("reference-example-label")}</label>
                        <p class="quiet small" id="example-hint">{text.get("reference-example-hint")}</p>
                        <textarea class="field" id="example" rows="14" spellcheck="false" dir="ltr" readonly aria-describedby="example-hint">{example}</textarea>
                    </div>
                </section>
            </div>
        </StaffFrame>
    }
}
