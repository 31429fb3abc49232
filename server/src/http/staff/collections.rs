//! All collections, and opening one.

use std::collections::BTreeSet;

use app::domain::collection::{Access, Course};
use app::domain::form_state::FormState;
use app::domain::place::Place;
use app::domain::questionnaire::{QuestionnaireVersion, keys};
use app::pages::staff::{CollectionRow, CollectionsPage, QuestionnaireChoice};
use axum::Extension;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use chrono::NaiveDate;
use leptos::prelude::*;

use crate::http::error::PageError;
use crate::http::form::{PostedForm, TO_PUT_RIGHT};
use crate::http::view::{page, staff_context};
use crate::services::collect::{self, CollectError, NewCollection};
use crate::services::sign_in::SignedIn;
use crate::state::AppState;

pub async fn get(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
) -> Result<Response, PageError> {
    let values = [("access".to_owned(), Access::Codes.code().to_owned())];
    collections_page(&state, &signed_in, StatusCode::OK, FormState::with_values(values)).await
}

pub async fn post(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    form: PostedForm,
) -> Result<Response, PageError> {
    let new = match read(&form, state.clock.today()) {
        Ok(new) => new,
        Err(problems) => return collections_page(&state, &signed_in, TO_PUT_RIGHT, problems).await,
    };
    match collect::open_collection(&state, new).await {
        Ok(collection) => Ok(Redirect::to(&format!("/staff/collections/{}", collection.id)).into_response()),
        Err(CollectError::NoSuchQuestionnaire) => {
            let mut problems = FormState::with_values(form.0);
            problems.refuse("questionnaire", "error-questionnaire");
            collections_page(&state, &signed_in, TO_PUT_RIGHT, problems).await
        }
        Err(error) => Err(error.into()),
    }
}

fn read(form: &PostedForm, today: NaiveDate) -> Result<NewCollection, FormState> {
    let mut problems = FormState::with_values(form.0.clone());
    let name = form.value("name").trim().to_owned();
    if name.is_empty() || name.chars().count() > 200 {
        problems.refuse("name", "error-name");
    }
    let access = Access::from_code(form.value("access"));
    if access.is_none() {
        problems.refuse("access", "error-access");
    }
    let place = Place::new(&name_of_a_part(form, "agency"), &name_of_a_part(form, "locality"));
    if place.agency.is_empty() && !place.locality.is_empty() {
        problems.refuse("agency", "error-locality-alone");
    }
    let opens_on = read_day(form, "opens_on", today, "error-opens-on", &mut problems);
    let closes_on = read_day(form, "closes_on", opens_on.unwrap_or(today), "error-closes-on", &mut problems);
    let course = read_course(form, &mut problems);
    let questionnaire = form.value("questionnaire").to_owned();
    match access {
        Some(access) if !problems.has_errors() => {
            Ok(NewCollection { name, questionnaire, access, place, course, opens_on, closes_on })
        }
        _ => Err(problems),
    }
}

/// The name of an agency or a locality.
fn name_of_a_part(form: &PostedForm, field: &str) -> String {
    form.value(field).chars().take(100).collect()
}

/// A day that may be left out, and is not before another.
fn read_day(
    form: &PostedForm,
    field: &'static str,
    earliest: NaiveDate,
    error: &'static str,
    problems: &mut FormState,
) -> Option<NaiveDate> {
    let typed = form.value(field).trim();
    if typed.is_empty() {
        return None;
    }
    let day = typed.parse().ok().filter(|day| *day >= earliest);
    if day.is_none() {
        problems.refuse(field, error);
    }
    day
}

/// A course: all of it, or nothing.
fn read_course(form: &PostedForm, problems: &mut FormState) -> Option<Course> {
    let typed = |field: &str| form.value(field).trim().chars().take(200).collect::<String>();
    let (name, provider) = (typed("course_name"), typed("course_provider"));
    if name.is_empty() && provider.is_empty() && form.value("course_on").trim().is_empty() {
        return None;
    }
    if name.is_empty() {
        problems.refuse("course_name", "error-course-name");
    }
    if provider.is_empty() {
        problems.refuse("course_provider", "error-course-provider");
    }
    let held_on = form.value("course_on").trim().parse().ok();
    if held_on.is_none() {
        problems.refuse("course_on", "error-course-on");
    }
    Some(Course { name, provider, held_on: held_on? })
}

async fn collections_page(
    state: &AppState,
    signed_in: &SignedIn,
    status: StatusCode,
    problems: FormState,
) -> Result<Response, PageError> {
    let (today, language) = (state.clock.today(), &state.languages.default().tag);
    let mut rows = Vec::new();
    for collection in collect::all_collections(state).await? {
        let version = state.questionnaire(&collection.questionnaire, collection.version).await?;
        let phase = collection.phase(today);
        rows.push(CollectionRow { questionnaire: title(&version, language), phase, collection });
    }
    let places: BTreeSet<Place> = rows.iter().map(|row| row.collection.place.clone()).collect();
    let questionnaires: Vec<QuestionnaireChoice> = collect::newest_questionnaires(state)
        .await?
        .into_iter()
        .map(|version| QuestionnaireChoice {
            title: title(&version, language),
            audience: version.questionnaire.audience,
            version: version.version,
            unreviewed: unreviewed(state, &version),
            id: version.questionnaire.id,
        })
        .collect();
    let context = staff_context(state, signed_in);
    Ok(page(status, || {
        view! {
            <CollectionsPage context=context collections=rows questionnaires=questionnaires places=places state=problems/>
        }
    }))
}

/// The title of a questionnaire in a language.
pub fn title(version: &QuestionnaireVersion, language: &str) -> String {
    version.wording(language).and_then(|words| words.get(keys::TITLE)).cloned().unwrap_or_default()
}

/// The languages of a questionnaire whose words, or whose pages around it, no person has reviewed.
pub fn unreviewed(state: &AppState, version: &QuestionnaireVersion) -> Vec<String> {
    let file = format!("questionnaires/{}.ftl", version.questionnaire.id);
    state
        .languages
        .iter()
        .filter(|language| version.wordings.contains_key(&language.tag))
        .filter(|language| !language.is_reviewed(&file) || !language.is_reviewed("interface.ftl"))
        .map(|language| language.name.clone())
        .collect()
}
