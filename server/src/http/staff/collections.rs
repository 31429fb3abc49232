//! All collections, and opening one.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use app::domain::collection::{Access, Course, is_collection_id};
use app::domain::form_state::FormState;
use app::domain::place::Place;
use app::domain::questionnaire::{QuestionnaireVersion, keys};
use app::pages::staff::{CollectionRow, CollectionsPage, QuestionnaireChoice};
use app::text::{INTERFACE, wording_file};
use axum::Extension;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{Months, NaiveDate};
use leptos::prelude::*;

use crate::http::error::PageError;
use crate::http::form::{PostedForm, TO_PUT_RIGHT};
use crate::http::view::{page, staff_context};
use crate::services::collect::{self, CollectError, NewCollection};
use crate::services::sign_in::SignedIn;
use crate::state::AppState;

/// How far ahead a collection can be planned. A year that was mistyped is further.
const MONTHS_AHEAD: Months = Months::new(60);
/// What is said of a form that has opened a collection and comes back with something else in it.
const OPENED_OTHERWISE: &str = "error-opened-otherwise";

pub async fn get(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
) -> Result<Response, PageError> {
    let values = [("access", Access::Codes.code().to_owned()), ("id", collect::new_collection_id(&state))];
    let values = values.map(|(field, value)| (field.to_owned(), value));
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
    // What the form was shown with; an address of our own making, whatever was posted.
    let id = Some(form.value("id")).filter(|id| is_collection_id(id)).map(str::to_owned);
    let id = id.unwrap_or_else(|| collect::new_collection_id(&state));
    let (field, problem) = match collect::open_collection_as(&state, &id, new).await {
        Ok(_) | Err(CollectError::OpenedAlready) => {
            return Ok(Redirect::to(&format!("/staff/collections/{id}")).into_response());
        }
        Err(CollectError::NoSuchQuestionnaire) => ("questionnaire", "error-questionnaire"),
        Err(CollectError::NeedsCourse) => ("course_name", "error-course-needed"),
        Err(CollectError::FollowsNoCourse) => ("course_name", "error-course-none"),
        Err(CollectError::OpenedOtherwise) => ("name", OPENED_OTHERWISE),
        Err(error) => return Err(error.into()),
    };
    let mut problems = FormState::with_values(form.0);
    if problem == OPENED_OTHERWISE {
        // Sent once more, it opens one more.
        problems.values.insert("id".to_owned(), collect::new_collection_id(&state));
    }
    problems.refuse(field, problem);
    collections_page(&state, &signed_in, TO_PUT_RIGHT, problems).await
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
    let last = today.checked_add_months(MONTHS_AHEAD).unwrap_or(NaiveDate::MAX);
    let opens_on = read_day(form, "opens_on", today..=last, "error-opens-on", &mut problems);
    let first = opens_on.unwrap_or(today);
    let closes_on = read_day(form, "closes_on", first..=last, "error-closes-on", &mut problems);
    let course = read_course(form, first, &mut problems);
    let questionnaire = form.value("questionnaire").to_owned();
    match access {
        Some(access) if !problems.has_errors() => {
            let on_shared_devices = form.value("shared_devices") == "yes";
            Ok(NewCollection { name, questionnaire, access, on_shared_devices, place, course, opens_on, closes_on })
        }
        _ => Err(problems),
    }
}

/// The name of an agency or a locality.
fn name_of_a_part(form: &PostedForm, field: &str) -> String {
    form.value(field).chars().take(100).collect()
}

/// A day that may be left out, and else is one of these; `too_early` is what is wrong with an earlier one.
fn read_day(
    form: &PostedForm,
    field: &'static str,
    days: RangeInclusive<NaiveDate>,
    too_early: &'static str,
    problems: &mut FormState,
) -> Option<NaiveDate> {
    let typed = form.value(field).trim();
    if typed.is_empty() {
        return None;
    }
    let day = typed.parse::<NaiveDate>().map_err(|_| "error-day").and_then(|day| match day {
        day if day < *days.start() => Err(too_early),
        day if day > *days.end() => Err("error-day-far"),
        day => Ok(day),
    });
    day.map_err(|error| problems.refuse(field, error)).ok()
}

/// A course: all of it, or nothing.
fn read_course(form: &PostedForm, first_day: NaiveDate, problems: &mut FormState) -> Option<Course> {
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
    match held_on {
        None => problems.refuse("course_on", "error-course-on"),
        Some(day) if day > first_day => problems.refuse("course_on", "error-course-later"),
        Some(_) => {}
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
    let file = wording_file(&version.questionnaire.id);
    state
        .languages
        .iter()
        .filter(|language| version.wordings.contains_key(&language.tag))
        .filter(|language| [file.as_str(), INTERFACE].iter().any(|file| !language.review_count(file).is_reviewed()))
        .map(|language| language.name.clone())
        .collect()
}
