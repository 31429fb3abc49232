//! What somebody sent or asked to keep, by their words.
//!
//! # Why
//! Words are typed on any device, of which we know nothing: a page that they open ends by itself on each, after as long as
//! one with answers on a shared device. It leads to the form for the words, since nothing else is to be forgotten, and who
//! still wants to read types them again; where the collection is answered on shared devices, it leads away. Without scripts
//! nothing can ask on the page itself, and another page would have to be told the words to lead back: so there the page says
//! that it ends, and has a button that shows it anew.

use app::components::{PageContext, Pictures};
use app::domain::audience::Audience;
use app::domain::questionnaire::keys;
use app::domain::shared_device::IDLE_MINUTES;
use app::pages::respond::{Again, Gone, MyAnswersPage, MyKeptPage, MyResponsePage, WithdrawnPage};
use app::text::{QuestionWords, Text};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use leptos::prelude::*;

use super::notices;
use super::retry::{Holds, Posted, or_retry};
use super::visit::{ends_after, in_words};
use crate::http::error::PageError;
use crate::http::form::{PostedForm, TO_PUT_RIGHT};
use crate::http::sender::Sender;
use crate::http::view::{context_of_collection, page, respond_context, text_for};
use crate::http::{comfort, cookies};
use crate::services::collect;
use crate::services::counting::take_back_until;
use crate::services::my_answers::{
    AnswerAgain, Found, Withdrawn, WrongWords, discard_kept, look_up, what_is_wrong, withdraw_response,
};
use crate::services::respond::{OpenedDraft, discard_draft};
use crate::state::AppState;

/// The form for the words, without the language.
const PAGE: &str = "/my-answers";
/// What is said before a page ends that words have opened, as a Fluent key.
const ENDS: &str = "my-answers-ends";
/// More than any seven words of our list.
const LONGEST: usize = 300;

pub async fn get(State(state): State<AppState>, Path(language): Path<String>) -> Result<Response, PageError> {
    words_page(&state, &language, String::new(), None)
}

pub async fn post(
    State(state): State<AppState>,
    Path(language): Path<String>,
    sender: Sender,
    form: PostedForm,
) -> Result<Response, PageError> {
    let outcome = show(&state, &language, sender, typed_words(&form)).await;
    or_retry(&state, &language, posted("/my-answers"), form, outcome).await
}

/// A form with words in it.
fn posted(to: &str) -> Posted<'_> {
    Posted { to, stands_at: PAGE, holds: Holds::Words { ends: ENDS } }
}

fn typed_words(form: &PostedForm) -> String {
    form.value("words").chars().take(LONGEST).collect()
}

async fn show(state: &AppState, language: &str, sender: Sender, typed: String) -> Result<Response, PageError> {
    let text = text_for(state, language).ok_or(PageError::NotFound)?;
    let mine = match look_up(state, sender.0, &typed).await? {
        Found::Sent(mine) => mine,
        Found::Kept(kept) => return kept_page(state, text, typed, &kept).await,
        Found::Nothing => return nothing_found(state, language, typed),
    };
    let version = state.questionnaire(&mine.questionnaire, mine.version).await?;
    let form = version.form(language, comfort::in_force().manner);
    let (manner, words) = (form.map(|form| form.manner).unwrap_or_default(), QuestionWords::new(form, &text));
    let pictures = Pictures::new(&state.symbols, manner, version.questionnaire.audience);
    let answers = &mine.response.answers;
    let sections = in_words(&version.questionnaire, &words, &text, &pictures, answers, |_, _| None);
    let until = (!state.settings.releases.may_be_cut_early).then(|| take_back_until(mine.response.quarter));
    let audience = version.questionnaire.audience;
    let context = context_of_collection(state, text, PAGE.to_owned(), &mine.response.collection, audience);
    let context = that_ends(context, mine.on_shared_devices);
    let other_language = words.other_language();
    Ok(page(StatusCode::OK, || {
        view! {
            <MyResponsePage
                context=context
                words=typed
                mark=mine.mark
                collection=mine.response.collection
                sent_on=mine.response.submitted_on
                sections=sections
                other_language=other_language
                is_released=mine.is_released
                take_back_until=until
                rounds_left=mine.rounds_left
            />
        }
    }))
}

/// What a page is given that words have opened.
fn that_ends(context: PageContext, on_shared_devices: bool) -> PageContext {
    let leads_to = if on_shared_devices { "/leave" } else { PAGE };
    let ending = Some(ends_after(IDLE_MINUTES, &context, ENDS, leads_to));
    PageContext { ending, ..context }
}

/// Answers that are not sent yet; where the collection has closed meanwhile they are deleted.
async fn kept_page(state: &AppState, text: Text, typed: String, kept: &OpenedDraft) -> Result<Response, PageError> {
    let words = QuestionWords::new(kept.version.form(text.tag(), comfort::in_force().manner), &text);
    let context = that_ends(context_of_kept(state, text, kept), kept.collection.on_shared_devices);
    if !kept.collection.is_open(state.clock.today()) {
        discard_draft(state, &kept.token).await?;
        return Ok(notices::kept_too_long(PageContext { ending: None, ..context }));
    }
    let title = words.get(keys::TITLE);
    let until = kept.until;
    Ok(page(StatusCode::OK, || view! { <MyKeptPage context=context words=typed title=title until=until/> }))
}

/// What a page about kept answers is given.
fn context_of_kept(state: &AppState, text: Text, kept: &OpenedDraft) -> PageContext {
    let audience = kept.version.questionnaire.audience;
    context_of_collection(state, text, PAGE.to_owned(), &kept.collection.id, audience)
}

/// Opens kept answers in this browser.
pub async fn go_on(
    State(state): State<AppState>,
    Path(language): Path<String>,
    sender: Sender,
    jar: CookieJar,
    form: PostedForm,
) -> Result<Response, PageError> {
    let outcome = open_here(&state, &language, sender, jar, typed_words(&form)).await;
    or_retry(&state, &language, posted("/my-answers/go-on"), form, outcome).await
}

async fn open_here(
    state: &AppState,
    language: &str,
    sender: Sender,
    jar: CookieJar,
    typed: String,
) -> Result<Response, PageError> {
    let text = text_for(state, language).ok_or(PageError::NotFound)?;
    let Found::Kept(kept) = look_up(state, sender.0, &typed).await? else {
        return nothing_found(state, language, typed);
    };
    if !kept.collection.is_open(state.clock.today()) {
        return kept_page(state, text, typed, &kept).await;
    }
    let base = format!("/{language}/q/{}", kept.collection.id);
    let next = match kept.version.questionnaire.first_incomplete(&kept.answers) {
        _ if kept.answers.is_empty() => base,
        Some(section) => format!("{base}/{}", kept.version.questionnaire.number_of(section)),
        None => format!("{base}/check"),
    };
    let jar = cookies::keep_answers(state, jar, &kept.collection.id, &kept.token);
    Ok((jar, Redirect::to(&next)).into_response())
}

/// Deletes kept answers.
pub async fn delete(
    State(state): State<AppState>,
    Path(language): Path<String>,
    sender: Sender,
    form: PostedForm,
) -> Result<Response, PageError> {
    let outcome = discard(&state, &language, sender, typed_words(&form)).await;
    or_retry(&state, &language, posted("/my-answers/delete"), form, outcome).await
}

async fn discard(state: &AppState, language: &str, sender: Sender, typed: String) -> Result<Response, PageError> {
    let text = text_for(state, language).ok_or(PageError::NotFound)?;
    let Some(kept) = discard_kept(state, sender.0, &typed).await? else {
        return nothing_found(state, language, typed);
    };
    Ok(notices::deleted(context_of_kept(state, text, &kept)))
}

pub async fn take_back(
    State(state): State<AppState>,
    Path(language): Path<String>,
    sender: Sender,
    jar: CookieJar,
    form: PostedForm,
) -> Result<Response, PageError> {
    let outcome = withdraw(&state, &language, sender, jar, &form).await;
    or_retry(&state, &language, posted("/my-answers/take-back"), form, outcome).await
}

async fn withdraw(
    state: &AppState,
    language: &str,
    sender: Sender,
    mut jar: CookieJar,
    form: &PostedForm,
) -> Result<Response, PageError> {
    let text = text_for(state, language).ok_or(PageError::NotFound)?;
    let typed = typed_words(form);
    let (gone, again) = match withdraw_response(state, sender.0, &typed, form.value("mark")).await? {
        Withdrawn::NotFound => return nothing_found(state, language, typed),
        Withdrawn::Whole(again) => (Gone::Whole, again),
        Withdrawn::ContentOnly => (Gone::ContentOnly, AnswerAgain::No),
        Withdrawn::Before(again) => (Gone::Before, again),
    };
    let again = match again {
        AnswerAgain::No => None,
        AnswerAgain::OpenLink(collection) => {
            // Or this browser would say that answers were sent.
            jar = cookies::forget_answers(state, jar, &collection);
            Some(Again::OpenLink(collection))
        }
        AnswerAgain::Words { words, until, is_last } => Some(Again::Words { words, until, is_last }),
    };
    let collection = form.value("collection");
    let context = match audience_of(state, collection).await {
        Some(audience) => context_of_collection(state, text, PAGE.to_owned(), collection, audience),
        None => respond_context(state, text, PAGE.to_owned(), None),
    };
    let context = match &again {
        // The words are on the page.
        Some(Again::Words { .. }) => that_ends(context, false),
        Some(Again::OpenLink(_)) | None => context,
    };
    let page = page(StatusCode::OK, || view! { <WithdrawnPage context=context gone=gone again=again/> });
    Ok((jar, page).into_response())
}

/// Whom the collection is for that the form names which took something back: of answers that were taken back before, nothing
/// else tells it. What was done is done, so that nothing found here is no failure.
async fn audience_of(state: &AppState, collection: &str) -> Option<Audience> {
    let collection = collect::collection(state, collection).await.ok().flatten()?;
    let version = state.questionnaire(&collection.questionnaire, collection.version).await.ok()?;
    Some(version.questionnaire.audience)
}

/// The form again, with what is wrong with the words.
fn nothing_found(state: &AppState, language: &str, typed: String) -> Result<Response, PageError> {
    let error = wrong_words(what_is_wrong(state, &typed));
    words_page(state, language, typed, Some(error))
}

/// What is wrong, as a Fluent key.
pub fn wrong_words(wrong: WrongWords) -> &'static str {
    match wrong {
        WrongWords::None => "my-answers-empty",
        WrongWords::TooFew => "my-answers-too-few",
        WrongWords::TooMany => "my-answers-too-many",
        WrongWords::Unknown => "my-answers-unknown",
    }
}

fn words_page(
    state: &AppState,
    language: &str,
    typed: String,
    error: Option<&'static str>,
) -> Result<Response, PageError> {
    let text = text_for(state, language).ok_or(PageError::NotFound)?;
    // What was typed may be right but for a letter.
    let context = respond_context(state, text, PAGE.to_owned(), None);
    let context = if error.is_some() { that_ends(context, false) } else { context };
    let status = if error.is_some() { TO_PUT_RIGHT } else { StatusCode::OK };
    Ok(page(status, || view! { <MyAnswersPage context=context typed=typed error=error/> }))
}
