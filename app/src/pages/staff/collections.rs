//! All collections, and opening one.

use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;

use crate::components::{
    DataTable, ErrorSummary, FormToken, GroupError, StaffContext, StaffFrame, TextField, errors_of, group_error_id,
    place_name,
};
use crate::domain::audience::Audience;
use crate::domain::collection::{Access, Collection, Phase};
use crate::domain::form_state::FormState;
use crate::domain::place::Place;
use crate::domain::shared_device::IDLE_MINUTES;

/// A collection with its questionnaire's title.
#[derive(Clone, Debug, PartialEq)]
pub struct CollectionRow {
    pub collection: Collection,
    pub questionnaire: String,
    pub phase: Phase,
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
    /// Agencies and localities that there are, to choose from.
    places: BTreeSet<Place>,
    state: FormState,
) -> impl IntoView {
    let text = context.text.clone();
    let errors = errors_of(&text, &state);
    let rows = collections
        .iter()
        .map(|row| {
            let phase = format!("collection-is-{}", row.phase.code());
            view! {
                <tr>
                    <th scope="row"><a href=format!("/staff/collections/{}", row.collection.id)>{row.collection.name.clone()}</a></th>
                    <td>{row.questionnaire.clone()}</td>
                    <td>{place_name(&text, &row.collection.place)}</td>
                    <td>{text.get(&format!("access-{}", row.collection.access.code()))}</td>
                    <td class="when">{text.date(row.collection.opened_on)}</td>
                    <td>{text.get(&phase)}</td>
                </tr>
            }
        })
        .collect::<Vec<_>>();
    view! {
        <StaffFrame context=context.clone() title=text.get("collections-title") here="/staff/collections" has_errors=state.has_errors()>
            <ErrorSummary text=text.clone() errors=errors/>
            <div class="page-head">
                <h1>{text.get("collections-title")}</h1>
                <p><a class="button button--quiet" href="#new">{text.get("collection-new")}</a></p>
            </div>
            <section class="panel stack">
                <h2>{text.get("collections-all")}</h2>
                {if rows.is_empty() {
                    view! { <p>{text.get("collections-none")}</p> }.into_any()
                } else {
                    view! {
                        <DataTable label=text.get("collections-all")>
                            <thead>
                                <tr>
                                    <th scope="col">{text.get("collection")}</th>
                                    <th scope="col">{text.get("questionnaire")}</th>
                                    <th scope="col">{text.get("agency")}</th>
                                    <th scope="col">{text.get("access")}</th>
                                    <th scope="col">{text.get("collection-opens-on")}</th>
                                    <th scope="col">{text.get("state")}</th>
                                </tr>
                            </thead>
                            <tbody>{rows}</tbody>
                        </DataTable>
                    }.into_any()
                }}
            </section>
            {new_collection(&context, &questionnaires, &places, &state)}
        </StaffFrame>
    }
}

fn new_collection(
    context: &StaffContext,
    questionnaires: &[QuestionnaireChoice],
    places: &BTreeSet<Place>,
    state: &FormState,
) -> impl IntoView + use<> {
    let text = context.text.clone();
    let error = |field: &str| state.error(field).map(|key| text.get(key));
    let described_by = |field: &str| state.error(field).map(|_| group_error_id(field));
    let options = questionnaires
        .iter()
        .map(|choice| {
            let audience = text.get(&format!("audience-{}", choice.audience.code()));
            let label = format!("{audience}: {} ({})", choice.title, choice.version);
            let chosen = state.value("questionnaire") == choice.id;
            view! { <option value=choice.id.clone() selected=chosen>{label}</option> }
        })
        .collect::<Vec<_>>();
    let mut unreviewed: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for choice in questionnaires.iter().filter(|choice| !choice.unreviewed.is_empty()) {
        unreviewed.entry(choice.unreviewed.join(", ")).or_default().push(format!("“{}”", choice.title));
    }
    let unreviewed = unreviewed
        .into_iter()
        .map(|(languages, titles)| {
            let words = text.with(
                "translation-unreviewed",
                [("questionnaires", titles.join(", ").into()), ("languages", languages.into())],
            );
            view! { <p class="note">{words}</p> }
        })
        .collect::<Vec<_>>();
    let names = |name: fn(&Place) -> &String| {
        let names: BTreeSet<&String> = places.iter().map(name).filter(|name| !name.is_empty()).collect();
        names.into_iter().map(|name| view! { <option value=name.clone()></option> }).collect::<Vec<_>>()
    };
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
        <section class="panel stack" id="new">
            <h2>{text.get("collection-new")}</h2>
            {unreviewed}
            <p><a class="alone" href="/staff/forms">{text.get("forms-see-all")}</a></p>
            <form class="stack narrow" method="post" action="/staff/collections" novalidate>
                <FormToken context=context.clone()/>
                <input type="hidden" name="id" value=state.value("id").to_owned()/>
                <TextField name="name" label=text.get("collection-name") hint=text.get("collection-name-hint") value=state.value("name").to_owned() error=error("name")/>
                <div class="text-field">
                    <label for="questionnaire">{text.get("questionnaire")}</label>
                    <GroupError name="questionnaire" error=error("questionnaire")/>
                    <select class="select" id="questionnaire" name="questionnaire" aria-describedby=described_by("questionnaire")>{options}</select>
                </div>
                <TextField name="agency" label=text.get("agency") hint=text.get("agency-hint") value=state.value("agency").to_owned() error=error("agency") list="agencies"/>
                <datalist id="agencies">{names(|place| &place.agency)}</datalist>
                <TextField name="locality" label=text.get("locality") hint=text.get("locality-hint") value=state.value("locality").to_owned() error=error("locality") list="localities"/>
                <datalist id="localities">{names(|place| &place.locality)}</datalist>
                <fieldset class="stack" aria-describedby=described_by("access")>
                    <legend>{text.get("access")}</legend>
                    <GroupError name="access" error=error("access")/>
                    {access(Access::Codes)}
                    {access(Access::Open)}
                </fieldset>
                <label class="choice">
                    <input class="check" type="checkbox" name="shared_devices" checked={state.value("shared_devices") == "yes"} value="yes"/>
                    <span>{text.get("shared-devices")} " " <span class="quiet">{text.with("shared-devices-means", [("minutes", IDLE_MINUTES.into())])}</span></span>
                </label>
                <TextField name="opens_on" label=text.get("collection-opens-on") hint=text.get("collection-opens-on-hint") value=state.value("opens_on").to_owned() error=error("opens_on") kind="date"/>
                <TextField name="closes_on" label=text.get("collection-closes-on") hint=text.get("collection-closes-on-hint") value=state.value("closes_on").to_owned() error=error("closes_on") kind="date"/>
                <fieldset class="stack">
                    <legend>{text.get("course")}</legend>
                    <p class="small quiet">{text.get("course-hint")}</p>
                    <TextField name="course_name" label=text.get("course-name") value=state.value("course_name").to_owned() error=error("course_name")/>
                    <TextField name="course_on" label=text.get("course-on") value=state.value("course_on").to_owned() error=error("course_on") kind="date"/>
                    <TextField name="course_provider" label=text.get("course-provider") value=state.value("course_provider").to_owned() error=error("course_provider")/>
                </fieldset>
                <p><button class="button" type="submit">{text.get("collection-open")}</button></p>
            </form>
        </section>
    }
}
