//! All collections, and opening one.

use leptos::prelude::*;

use crate::components::{ErrorLink, ErrorSummary, FormToken, StaffContext, StaffFrame, TextField};
use crate::domain::audience::Audience;
use crate::domain::collection::{Access, Collection};
use crate::domain::form_state::FormState;

/// A collection with its questionnaire's title.
#[derive(Clone, Debug, PartialEq)]
pub struct CollectionRow {
    pub collection: Collection,
    pub questionnaire: String,
    pub is_open: bool,
}

/// A questionnaire that a collection can be opened for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionnaireChoice {
    pub id: String,
    pub title: String,
    pub audience: Audience,
    pub version: i32,
    /// Languages whose words no person has reviewed, in their own names.
    pub unreviewed: Vec<String>,
}

#[component]
pub fn CollectionsPage(
    context: StaffContext,
    collections: Vec<CollectionRow>,
    questionnaires: Vec<QuestionnaireChoice>,
    state: FormState,
) -> impl IntoView {
    let text = context.text.clone();
    let errors = state
        .errors
        .iter()
        .map(|error| ErrorLink { field: error.field.clone(), message: text.get(error.message) })
        .collect();
    let rows = collections
        .iter()
        .map(|row| {
            let is_open = if row.is_open { "collection-is-open" } else { "collection-is-closed" };
            view! {
                <tr>
                    <th scope="row"><a href=format!("/staff/collections/{}", row.collection.id)>{row.collection.name.clone()}</a></th>
                    <td>{row.questionnaire.clone()}</td>
                    <td>{text.get(&format!("access-{}", row.collection.access.code()))}</td>
                    <td>{text.date(row.collection.opened_on)}</td>
                    <td>{text.get(is_open)}</td>
                </tr>
            }
        })
        .collect::<Vec<_>>();
    view! {
        <StaffFrame context=context.clone() title=text.get("collections-title") here="/staff/collections" has_errors=state.has_errors()>
            <ErrorSummary text=text.clone() errors=errors/>
            <h1>{text.get("collections-title")}</h1>
            <section class="panel stack">
                <h2>{text.get("collections-all")}</h2>
                {if rows.is_empty() {
                    view! { <p>{text.get("collections-none")}</p> }.into_any()
                } else {
                    view! {
                        <div class="scroll" tabindex="0" role="region" aria-label=text.get("collections-all")>
                            <table class="data">
                                <caption class="hidden-text">{text.get("collections-all")}</caption>
                                <thead>
                                    <tr>
                                        <th scope="col">{text.get("collection")}</th>
                                        <th scope="col">{text.get("questionnaire")}</th>
                                        <th scope="col">{text.get("access")}</th>
                                        <th scope="col">{text.get("opened")}</th>
                                        <th scope="col">{text.get("state")}</th>
                                    </tr>
                                </thead>
                                <tbody>{rows}</tbody>
                            </table>
                        </div>
                    }.into_any()
                }}
            </section>
            {new_collection(&context, &questionnaires, &state)}
        </StaffFrame>
    }
}

fn new_collection(
    context: &StaffContext,
    questionnaires: &[QuestionnaireChoice],
    state: &FormState,
) -> impl IntoView + use<> {
    let text = context.text.clone();
    let error = |field: &str| state.error(field).map(|key| text.get(key));
    let options = questionnaires
        .iter()
        .map(|choice| {
            let audience = text.get(&format!("audience-{}", choice.audience.code()));
            let label = format!("{audience}: {} ({})", choice.title, choice.version);
            let chosen = state.value("questionnaire") == choice.id;
            view! { <option value=choice.id.clone() selected=chosen>{label}</option> }
        })
        .collect::<Vec<_>>();
    let unreviewed = questionnaires
        .iter()
        .filter(|choice| !choice.unreviewed.is_empty())
        .map(|choice| {
            let languages = choice.unreviewed.join(", ");
            let words = text.with(
                "translation-unreviewed",
                [("questionnaire", choice.title.as_str().into()), ("languages", languages.into())],
            );
            view! { <p class="note">{words}</p> }
        })
        .collect::<Vec<_>>();
    let access = |access: Access| {
        let code = access.code();
        let chosen = state.value("access") == code;
        let id = if access == Access::Codes { "access".to_owned() } else { format!("access-{code}") };
        view! {
            <label class="choice">
                <input class="radio" type="radio" name="access" id=id value=code checked=chosen/>
                <span>{text.get(&format!("access-{code}"))} " " <span class="quiet">{text.get(&format!("access-{code}-means"))}</span></span>
            </label>
        }
    };
    view! {
        <section class="panel stack">
            <h2>{text.get("collection-new")}</h2>
            {unreviewed}
            <form class="stack narrow" method="post" action="/staff/collections" novalidate>
                <FormToken context=context.clone()/>
                <TextField name="name" label=text.get("collection-name") hint=text.get("collection-name-hint") value=state.value("name").to_owned() error=error("name")/>
                <div class="text-field">
                    <label for="questionnaire">{text.get("questionnaire")}</label>
                    <select class="select" id="questionnaire" name="questionnaire">{options}</select>
                </div>
                <fieldset class="stack">
                    <legend>{text.get("access")}</legend>
                    {error("access").map(|words| view! { <p class="question__error">{words}</p> })}
                    {access(Access::Codes)}
                    {access(Access::Open)}
                </fieldset>
                <TextField name="closes_on" label=text.get("collection-closes-on") hint=text.get("collection-closes-on-hint") value=state.value("closes_on").to_owned() error=error("closes_on") kind="date"/>
                <p><button class="button" type="submit">{text.get("collection-open")}</button></p>
            </form>
        </section>
    }
}
