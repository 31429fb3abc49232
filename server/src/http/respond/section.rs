//! One page of questions.

use std::sync::Arc;

use app::domain::answer::Answers;
use app::domain::form_state::FormState;
use app::domain::questionnaire::Section;
use app::domain::shared_device::IDLE_MINUTES;
use app::pages::respond::{SectionForm, SectionPage};
use app::render::render;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use leptos::prelude::*;
use serde::Deserialize;

use super::notices;
use super::retry::{Holds, Posted, or_retry};
use super::visit::Visit;
use crate::http::cookies;
use crate::http::error::PageError;
use crate::http::form::{PostedForm, TO_PUT_RIGHT};
use crate::http::sender::Sender;
use crate::http::view::html;
use crate::services::respond::{Progress, SaveError, keep_answers, save_section};
use crate::state::AppState;

/// Behind the address of a section, for a link that changes an answer.
pub const FROM_CHECK: &str = "?from=check";

/// Where the respondent came from.
#[derive(Deserialize)]
pub struct From {
    /// "check" for a link that changes an answer.
    from: Option<String>,
}

pub async fn get(
    State(state): State<AppState>,
    Path((language, collection, section)): Path<(String, String, String)>,
    Query(from): Query<From>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, PageError> {
    let visit = Visit::find(&state, &language, &collection, &jar).await?;
    let section = visit.questionnaire().section_at(&section).cloned().ok_or(PageError::NotFound)?;
    let answers = visit.answers();
    let is_reachable = visit.questionnaire().is_reachable(&section, &answers);
    if let Some(elsewhere) = visit.as_to_a_stranger().filter(|_| visit.needs_code() || !is_reachable) {
        return Ok(elsewhere);
    }
    if let Some(refusal) = visit.refusal_to_begin(&state) {
        return refusal;
    }
    visit.note_presence(&state).await?;
    if !is_reachable {
        let context = visit.context(&state, "");
        return Ok(match visit.progress {
            Progress::Nothing => notices::nothing_kept(&visit, context),
            Progress::Kept(_) => notices::kept(context),
            Progress::Draft(_) | Progress::Sent(_) => notices::too_far_ahead(&visit, context),
        });
    }
    let given =
        section.items.iter().filter_map(|item| Some((item.id.clone(), answers.get(&item.id)?.code().to_owned())));
    let form_state = FormState::with_values(given);
    let is_change = from.from.as_deref() == Some("check");
    let draw = || draw_section(&state, &visit, &section, form_state, is_change);
    if visit.is_of_nobody() {
        let key = visit.key_of_blank(("section", &section.id, is_change));
        return Ok(state.blank_pages.answer(&headers, key, draw));
    }
    Ok(html(StatusCode::OK, draw()))
}

pub async fn post(
    State(state): State<AppState>,
    Path((language, collection, section)): Path<(String, String, String)>,
    sender: Sender,
    jar: CookieJar,
    form: PostedForm,
) -> Result<Response, PageError> {
    let outcome = save(&state, &language, (&collection, &section), sender, jar.clone(), &form).await;
    let path = format!("/q/{collection}/{section}");
    let holds = Holds::Answers { collection: &collection, jar: &jar };
    or_retry(&state, &language, Posted { to: &path, stands_at: &path, holds }, form, outcome).await
}

async fn save(
    state: &AppState,
    language: &str,
    (collection, section): (&str, &str),
    sender: Sender,
    jar: CookieJar,
    form: &PostedForm,
) -> Result<Response, PageError> {
    let visit = Visit::find(state, language, collection, &jar).await?;
    let section = visit.questionnaire().section_at(section).cloned().ok_or(PageError::NotFound)?;
    let is_change = form.value("from") == "check";
    let comes_back = form.value("then") == "keep";
    let kept_already = || Ok(Redirect::to(&visit.address("/kept")).into_response());
    // A form that is sent twice leads to the words both times.
    if comes_back && matches!(visit.progress, Progress::Kept(_)) {
        return kept_already();
    }
    if let Some(refusal) = visit.refusal_to_begin(state) {
        return refusal;
    }
    let answers = match visit.questionnaire().read_section(&section, &form.0) {
        Ok(answers) => answers,
        // Who goes away for now keeps what is there.
        Err(form_state) if comes_back && !form_state.values.is_empty() => form_state.answers(),
        Err(_) if comes_back && matches!(visit.progress, Progress::Draft(_)) => Answers::new(),
        Err(form_state) => {
            return Ok(html(TO_PUT_RIGHT, draw_section(state, &visit, &section, form_state, is_change)));
        }
    };
    match save_section(state, &visit.collection, visit.token.clone(), answers).await {
        Ok((token, _)) if comes_back => {
            let kept = keep_answers(state, sender.0, &visit.collection, token.clone()).await;
            let jar = cookies::keep_answers(state, jar, &visit.collection.id, &token);
            match kept {
                Ok(_) => Ok((jar, Redirect::to(&visit.address("/kept"))).into_response()),
                Err(error) => Err(error.into()),
            }
        }
        Ok((token, all)) => {
            let jar = cookies::keep_answers(state, jar, &visit.collection.id, &token);
            Ok((jar, Redirect::to(&next_address(&visit, &section, &all, is_change))).into_response())
        }
        Err(SaveError::AlreadySent) => Ok(notices::already_sent(&visit, visit.context(state, ""))),
        Err(SaveError::Kept) if comes_back => kept_already(),
        Err(SaveError::Kept) => Ok(notices::kept(visit.context(state, ""))),
        Err(SaveError::NoCode) => Ok(notices::code_needed(&visit, visit.context(state, ""))),
        Err(error) => Err(error.into()),
    }
}

/// The page after a section: back to the check for a changed answer, the first gap before it, else the next section.
fn next_address(visit: &Visit, section: &Section, answers: &Answers, is_change: bool) -> String {
    let questionnaire = visit.questionnaire();
    if is_change || !questionnaire.is_reachable(section, answers) {
        return visit.next_to_do_after(answers);
    }
    match questionnaire.section_after(section, answers) {
        Some(next) => visit.section_address(next),
        None => visit.address("/check"),
    }
}

fn draw_section(state: &AppState, visit: &Visit, section: &Section, form_state: FormState, is_change: bool) -> String {
    let answers = visit.answers();
    let questionnaire = visit.questionnaire();
    let path = format!("/{}{}", questionnaire.number_of(section), if is_change { FROM_CHECK } else { "" });
    let asked: Vec<&Section> = questionnaire.sections_asked(&answers).collect();
    let before = questionnaire.section_before(section, &answers);
    let form = SectionForm {
        action: visit.section_address(section),
        back: match before {
            _ if is_change => visit.address("/check"),
            Some(before) => visit.section_address(before),
            None => visit.address("/red-button"),
        },
        number: asked.iter().position(|other| other.id == section.id).map_or(1, |index| index + 1),
        total: asked.len(),
        is_change,
        offers_help: before.is_some_and(|before| questionnaire.offers_help(before, &answers)),
    };
    let (context, pictures) = (visit.context_that_ends(state, &path, IDLE_MINUTES), visit.pictures(state));
    let (version, words) = (Arc::clone(&visit.version), visit.words.clone());
    let (recordings, section) = (visit.recordings(state, section), section.clone());
    render(|| {
        view! {
            <SectionPage
                context=context
                version=version
                words=words
                section=section
                pictures=pictures
                form=form
                recordings=recordings
                state=form_state
            />
        }
    })
}
