//! Checking the answers, sending them, deleting them.

use std::sync::Arc;

use app::components::PageContext;
use app::domain::answer::Answers;
use app::domain::form_state::FormState;
use app::domain::shared_device::IDLE_MINUTES;
use app::domain::then::Then;
use app::pages::respond::{AboutYouPage, CheckPage};
use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use leptos::prelude::*;

use super::elsewhere::{keep_and_lead, leads_to};
use super::notices;
use super::retry::{Holds, Posted, or_retry};
use super::section::FROM_CHECK;
use super::visit::{Visit, in_words};
use crate::http::cookies;
use crate::http::error::PageError;
use crate::http::form::{PostedForm, TO_PUT_RIGHT};
use crate::http::view::page;
use crate::services::respond::{Progress, SubmitError, discard_draft, submit_response};
use crate::state::AppState;
use crate::store::StoreError;

pub async fn get(
    State(state): State<AppState>,
    Path((language, collection)): Path<(String, String)>,
    jar: CookieJar,
) -> Result<Response, PageError> {
    let visit = Visit::find(&state, &language, &collection, &jar).await?;
    visit.note_presence(&state).await?;
    check_page(&state, &visit, StatusCode::OK, false).await
}

async fn check_page(state: &AppState, visit: &Visit, status: StatusCode, is_busy: bool) -> Result<Response, PageError> {
    if let Some(elsewhere) = visit.as_to_a_stranger() {
        return Ok(elsewhere);
    }
    let context = visit.context_that_ends(state, "/check", IDLE_MINUTES);
    let answers = match &visit.progress {
        Progress::Sent(_) => return Ok(notices::already_sent(visit, visit.context(state, "/check"))),
        Progress::Nothing => return Ok(notices::nothing_kept(visit, visit.context(state, "/check"))),
        Progress::Kept(_) => return Ok(notices::kept(visit.context(state, "/check"))),
        Progress::Draft(draft) => &draft.answers,
    };
    visit.must_be_open(state)?;
    let questionnaire = visit.questionnaire();
    if questionnaire.first_incomplete(answers).is_some() {
        return Ok(notices::too_far_ahead(visit, context));
    }
    let pictures = visit.pictures(state);
    let sections = in_words(questionnaire, &visit.words, &visit.text, &pictures, answers, |section, item| {
        Some(format!("{}{FROM_CHECK}#{}", visit.section_address(section), section.anchor(&item.id)))
    });
    let last = questionnaire.sections_asked(answers).last();
    let back = last.map_or_else(|| visit.address(""), |section| visit.section_address(section));
    let take_back_until = visit.take_back_until(state).await?;
    let (send, keep, delete) = (visit.address("/send"), visit.address("/keep"), visit.address("/delete"));
    let leave_out_last_time = visit.follows_last_time().then(|| visit.address("/last-time/leave-out"));
    let offers_help = offers_help(visit, answers);
    // When everything is busy, sending comes first.
    let asks_about_you = questionnaire.about_you.is_some() && !is_busy;
    let about_you = asks_about_you.then(|| visit.address("/about-you"));
    Ok(page(status, || {
        view! {
            <CheckPage
                context=context
                sections=sections
                other_language=visit.words.other_language()
                back=back
                send=send
                about_you=about_you
                keep=keep
                delete=delete
                leave_out_last_time=leave_out_last_time
                take_back_until=take_back_until
                offers_help=offers_help
                is_busy=is_busy
            />
        }
    }))
}

fn offers_help(visit: &Visit, answers: &Answers) -> bool {
    let questionnaire = visit.questionnaire();
    questionnaire.sections_asked(answers).any(|section| questionnaire.offers_help(section, answers))
}

/// Questions about the respondent, for whoever has answered all that is asked.
pub async fn about_you(
    State(state): State<AppState>,
    Path((language, collection)): Path<(String, String)>,
    jar: CookieJar,
) -> Result<Response, PageError> {
    let visit = Visit::find(&state, &language, &collection, &jar).await?;
    match &visit.progress {
        Progress::Draft(draft) if visit.questionnaire().first_incomplete(&draft.answers).is_none() => {}
        // The check says what is in the way.
        _ => return check_page(&state, &visit, StatusCode::OK, false).await,
    }
    visit.note_presence(&state).await?;
    // What is said here goes with the answers that are sent, and is kept before only by who goes elsewhere first.
    let section = visit.questionnaire().about_you.as_ref();
    let form_state = section.map(|section| FormState::with_answers(section, &visit.answers())).unwrap_or_default();
    about_you_page(&state, &visit, StatusCode::OK, form_state)
}

fn about_you_page(
    state: &AppState,
    visit: &Visit,
    status: StatusCode,
    form_state: FormState,
) -> Result<Response, PageError> {
    visit.must_be_open(state)?;
    let section = visit.questionnaire().about_you.clone().ok_or(PageError::NotFound)?;
    let (context, back, send) = (about_you_context(state, visit), visit.address("/check"), visit.address("/send"));
    let (version, words) = (Arc::clone(&visit.version), visit.words.clone());
    let recordings = visit.recordings(state, &section);
    Ok(page(status, || {
        view! {
            <AboutYouPage
                context=context
                version=version
                words=words
                section=section
                back=back
                send=send
                recordings=recordings
                state=form_state
            />
        }
    }))
}

fn about_you_context(state: &AppState, visit: &Visit) -> PageContext {
    visit.context_of_questions(state, "/about-you", "/send")
}

pub async fn send(
    State(state): State<AppState>,
    Path((language, collection)): Path<(String, String)>,
    jar: CookieJar,
    form: PostedForm,
) -> Result<Response, PageError> {
    let (visit, outcome) = match Visit::find(&state, &language, &collection, &jar).await {
        Ok(visit) => {
            let outcome = send_now(&state, &visit, jar, &form).await;
            (Some(visit), outcome)
        }
        Err(error) => (None, Err(error)),
    };
    let (to, stands_at) = (format!("/q/{collection}/send"), format!("/q/{collection}/about-you"));
    let holds = Holds::Answers { visit: visit.as_ref() };
    or_retry(&state, &language, Posted { to: &to, stands_at: &stands_at, holds }, form, outcome).await
}

async fn send_now(state: &AppState, visit: &Visit, jar: CookieJar, form: &PostedForm) -> Result<Response, PageError> {
    let about_you = visit.questionnaire().read_about_you(&form.0);
    let then = Then::from_code(form.value("then"));
    if let Some(address) = leads_to(then, || about_you_context(state, visit), || visit.address("/check")) {
        // Without the answers that it goes with, what is said here would stand alone.
        let has_draft = matches!(visit.progress, Progress::Draft(_));
        return match about_you {
            Ok(chosen) if has_draft => keep_and_lead(state, visit, jar, &address, chosen).await,
            Err(form_state) if has_draft => about_you_page(state, visit, TO_PUT_RIGHT, form_state),
            Ok(_) | Err(_) => Ok(Redirect::to(&address).into_response()),
        };
    }
    let context = visit.context(state, "/check");
    let Some(token) = visit.token.clone() else { return Ok(notices::nothing_kept(visit, context)) };
    let about_you = match about_you {
        Ok(about_you) => about_you,
        Err(form_state) => return about_you_page(state, visit, TO_PUT_RIGHT, form_state),
    };
    match submit_response(state, &visit.collection.id, &visit.version, token, about_you).await {
        Ok(_) => Ok(Redirect::to(&visit.address("/sent")).into_response()),
        Err(SubmitError::Nothing) if matches!(visit.progress, Progress::Kept(_)) => Ok(notices::kept(context)),
        Err(SubmitError::Nothing) => Ok(notices::nothing_kept(visit, context)),
        Err(SubmitError::Incomplete(_)) => Ok(notices::too_far_ahead(visit, context)),
        Err(SubmitError::CodeUsed) => Ok(notices::code_used(context)),
        // What is said on the page about oneself is not kept yet: it is held by the page that sends it again.
        Err(SubmitError::Store(StoreError::Busy)) if form.0.is_empty() => {
            let mut response = check_page(state, visit, StatusCode::SERVICE_UNAVAILABLE, true).await?;
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
            Ok(response)
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn delete(
    State(state): State<AppState>,
    Path((language, collection)): Path<(String, String)>,
    jar: CookieJar,
) -> Result<Response, PageError> {
    let visit = Visit::find(&state, &language, &collection, &jar).await?;
    // "Nothing is kept" is said where it is true.
    match visit.progress {
        Progress::Kept(_) => return Ok(notices::kept(visit.context(&state, ""))),
        Progress::Sent(_) => return Ok(notices::already_sent(&visit, visit.context(&state, ""))),
        Progress::Draft(_) | Progress::Nothing => {}
    }
    if let Some(token) = &visit.token {
        discard_draft(&state, token).await?;
    }
    let jar = cookies::forget_answers(&state, jar, &visit.collection.id);
    Ok((jar, notices::deleted(visit.context(&state, ""))).into_response())
}
