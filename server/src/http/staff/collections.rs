//! All collections, and opening one.

use app::domain::collection::Access;
use app::domain::form_state::FormState;
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
    let closes_on = match form.value("closes_on").trim() {
        "" => None,
        day => match day.parse::<NaiveDate>().ok().filter(|day| *day >= today) {
            Some(day) => Some(day),
            None => {
                problems.refuse("closes_on", "error-closes-on");
                None
            }
        },
    };
    match access {
        Some(access) if !problems.has_errors() => {
            Ok(NewCollection { name, questionnaire: form.value("questionnaire").to_owned(), access, closes_on })
        }
        _ => Err(problems),
    }
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
        let is_open = collection.is_open(today);
        rows.push(CollectionRow { questionnaire: title(&version, language), is_open, collection });
    }
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
        view! { <CollectionsPage context=context collections=rows questionnaires=questionnaires state=problems/> }
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
