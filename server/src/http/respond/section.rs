//! One page of questions.

use std::sync::Arc;

use app::components::PageContext;
use app::domain::answer::Answers;
use app::domain::form_state::FormState;
use app::domain::questionnaire::Section;
use app::domain::then::Then;
use app::pages::respond::{SectionForm, SectionPage};
use app::render::render;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use leptos::prelude::*;
use serde::Deserialize;

use super::elsewhere::{keep_and_lead, leads_to};
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
    let form_state = FormState::with_answers(&section, &answers);
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
    let (visit, outcome) = match Visit::find(&state, &language, &collection, &jar).await {
        Ok(visit) => {
            let outcome = save(&state, &visit, &section, sender, jar, &form).await;
            (Some(visit), outcome)
        }
        Err(error) => (None, Err(error)),
    };
    let path = format!("/q/{collection}/{section}");
    let holds = Holds::Answers { visit: visit.as_ref() };
    or_retry(&state, &language, Posted { to: &path, stands_at: &path, holds }, form, outcome).await
}

async fn save(
    state: &AppState,
    visit: &Visit,
    section: &str,
    sender: Sender,
    jar: CookieJar,
    form: &PostedForm,
) -> Result<Response, PageError> {
    let section = visit.questionnaire().section_at(section).ok_or(PageError::NotFound)?;
    let is_change = form.value("from") == "check";
    let then = Then::from_code(form.value("then"));
    let comes_back = then == Then::Keep;
    let kept_already = || Ok(Redirect::to(&visit.address("/kept")).into_response());
    // A form that is sent twice leads to the words both times.
    if comes_back && matches!(visit.progress, Progress::Kept(_)) {
        return kept_already();
    }
    let put_right = |form_state| Ok(html(TO_PUT_RIGHT, draw_section(state, visit, section, form_state, is_change)));
    let so_far = || visit.questionnaire().read_so_far(section, &form.0);
    let context = || section_context(state, visit, section, is_change);
    let elsewhere = leads_to(then, context, || back(visit, section, is_change));
    let refusal = visit.refusal_to_begin(state);
    if let Some(address) = elsewhere {
        return match so_far() {
            Ok(chosen) => keep_and_lead(state, visit, jar, &address, chosen).await,
            Err(form_state) if refusal.is_none() => put_right(form_state),
            Err(_) => Ok(Redirect::to(&address).into_response()),
        };
    }
    if let Some(refusal) = refusal {
        return refusal;
    }
    let answers = match visit.questionnaire().read_section(section, &form.0) {
        Ok(answers) => answers,
        // Who goes away for now keeps what is there.
        Err(form_state) if comes_back => match so_far() {
            Ok(answers) if !answers.is_empty() || matches!(visit.progress, Progress::Draft(_)) => answers,
            _ => return put_right(form_state),
        },
        Err(form_state) => return put_right(form_state),
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
            Ok((jar, Redirect::to(&next_address(visit, section, &all, is_change))).into_response())
        }
        Err(SaveError::AlreadySent) => Ok(notices::already_sent(visit, visit.context(state, ""))),
        Err(SaveError::Kept) if comes_back => kept_already(),
        Err(SaveError::Kept) => Ok(notices::kept(visit.context(state, ""))),
        Err(SaveError::NoCode) => Ok(notices::code_needed(visit, visit.context(state, ""))),
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

/// The page before a section.
fn back(visit: &Visit, section: &Section, is_change: bool) -> String {
    match visit.questionnaire().section_before(section, &visit.answers()) {
        _ if is_change => visit.address("/check"),
        Some(before) => visit.section_address(before),
        None => visit.address("/red-button"),
    }
}

fn section_context(state: &AppState, visit: &Visit, section: &Section, is_change: bool) -> PageContext {
    let action = visit.section_path(section);
    let path = format!("{action}{}", if is_change { FROM_CHECK } else { "" });
    visit.context_of_questions(state, &path, &action)
}

fn draw_section(state: &AppState, visit: &Visit, section: &Section, form_state: FormState, is_change: bool) -> String {
    let answers = visit.answers();
    let questionnaire = visit.questionnaire();
    let asked: Vec<&Section> = questionnaire.sections_asked(&answers).collect();
    let before = questionnaire.section_before(section, &answers);
    let form = SectionForm {
        action: visit.section_address(section),
        back: back(visit, section, is_change),
        number: asked.iter().position(|other| other.id == section.id).map_or(1, |index| index + 1),
        total: asked.len(),
        is_change,
        offers_help: before.is_some_and(|before| questionnaire.offers_help(before, &answers)),
    };
    let (context, pictures) = (section_context(state, visit, section, is_change), visit.pictures(state));
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
