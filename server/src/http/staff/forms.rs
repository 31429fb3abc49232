//! What there is of each questionnaire, in which language and manner.

use app::domain::forms::{LanguageForms, LanguageName};
use app::pages::staff::{FormsOfPage, FormsPage, LanguageRow, QuestionnaireRow};
use app::text::{Language, ReviewCount, SafetyTopic};
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::collections::title;
use crate::http::error::PageError;
use crate::http::view::{page, staff_context};
use crate::services::collect::newest_questionnaires;
use crate::services::forms::{forms_of_version, version};
use crate::services::sign_in::SignedIn;
use crate::state::AppState;

pub async fn get(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
) -> Result<Response, PageError> {
    let context = staff_context(&state, &signed_in);
    let questionnaires = newest_questionnaires(&state).await?;
    let questionnaires: Vec<QuestionnaireRow> = questionnaires
        .into_iter()
        .map(|version| {
            let forms = forms_of_version(&state.languages, &version);
            QuestionnaireRow {
                title: title(&version, context.text.tag()),
                audience: version.questionnaire.audience,
                version: version.version,
                gaps: forms.iter().map(LanguageForms::gaps).sum(),
                review: forms.iter().fold(ReviewCount::default(), |all, language| all + language.review()),
                id: version.questionnaire.id,
            }
        })
        .collect();
    let languages: Vec<LanguageRow> = state.languages.iter().map(|language| row(language)).collect();
    let gone = state.media.gone().iter().map(ToString::to_string).collect();
    let shows_unreviewed = state.languages.shows_unreviewed_safety_texts();
    Ok(page(StatusCode::OK, || {
        view! {
            <FormsPage
                context=context
                questionnaires=questionnaires
                languages=languages
                shows_unreviewed_safety_texts=shows_unreviewed
                gone=gone
            />
        }
    }))
}

pub async fn get_one(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    Path((questionnaire, number)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let number = number.parse().map_err(|_| PageError::NotFound)?;
    let version = version(&state, &questionnaire, number).await?.ok_or(PageError::NotFound)?;
    let context = staff_context(&state, &signed_in);
    let title = context.text.with(
        "questionnaire-and-version",
        [("title", title(&version, context.text.tag()).into()), ("version", number.into())],
    );
    let languages = forms_of_version(&state.languages, &version);
    Ok(page(StatusCode::OK, || view! { <FormsOfPage context=context title=title languages=languages/> }))
}

fn row(language: &Language) -> LanguageRow {
    let around = ["interface.ftl", "about.ftl"].map(|file| language.review_count(file));
    LanguageRow {
        language: LanguageName::from(language),
        is_original: language.is_source(),
        around: around.into_iter().fold(ReviewCount::default(), |all, count| all + count),
        safety_drafts: SafetyTopic::ALL.into_iter().filter(|topic| !language.has_approved(*topic)).collect(),
    }
}
