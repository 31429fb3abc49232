//! What a person is told when something is in the way: a page in their language, without detail that could leak.

use app::components::PageContext;
use app::pages::respond::{Notice, NoticeLink, NoticePage};
use app::pages::staff::StaffNoticePage;
use app::text::Text;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use chrono::NaiveDate;
use leptos::prelude::*;

use super::respond::Visit;
use super::view::{page, respond_context, staff_context, staff_context_without_name, text_for};
use crate::publish::qr::TooLong;
use crate::publish::slips_pdf::PdfError;
use crate::sealing::SealError;
use crate::services::accounts::AccountError;
use crate::services::collect::CollectError;
use crate::services::measures::MeasureError;
use crate::services::my_answers::LookUpError;
use crate::services::respond::{CodeError, KeepError, SaveError, SubmitError};
use crate::services::sign_in::{PasswordError, SignInError, SignedIn};
use crate::services::throttle::TooManyTries;
use crate::state::AppState;
use crate::store::StoreError;

/// All that a page is told of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageError {
    NotFound,
    /// Signed in, and not allowed.
    Forbidden,
    /// A post that did not come from our own page.
    Forged,
    TooLarge,
    /// The collection takes no answers any more.
    Closed,
    /// The collection takes answers from this day on.
    NotYetOpen(NaiveDate),
    /// Too many wrong words were tried; after so many seconds it will work.
    TooManyTries(u32),
    /// Too much to do; later it will work.
    Unavailable,
    Failed,
}

impl PageError {
    pub fn status(self) -> StatusCode {
        match self {
            Self::NotFound | Self::NotYetOpen(_) => StatusCode::NOT_FOUND,
            Self::Forbidden | Self::Forged => StatusCode::FORBIDDEN,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooManyTries(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Closed => StatusCode::GONE,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Failed => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Heading and words for respondents, as Fluent keys.
    fn for_respondents(self) -> (&'static str, &'static str) {
        match self {
            Self::NotFound => ("not-found-title", "not-found-text"),
            Self::Forbidden | Self::Forged => ("forbidden-title", "forbidden-text"),
            Self::TooLarge => ("too-large-title", "too-large-text"),
            Self::Closed => ("closed-title", "closed-text"),
            Self::NotYetOpen(_) => ("not-yet-title", "not-yet-text"),
            Self::TooManyTries(_) => ("slower-title", "slower-text"),
            Self::Unavailable => ("busy-title", "busy-plain"),
            Self::Failed => ("failed-title", "failed-text"),
        }
    }

    /// Heading and words for staff, as Fluent keys.
    fn for_staff(self) -> (&'static str, &'static str) {
        match self {
            Self::NotFound | Self::Closed | Self::NotYetOpen(_) => ("staff-not-found-title", "staff-not-found"),
            Self::Forbidden => ("staff-forbidden-title", "staff-forbidden"),
            Self::Forged | Self::TooLarge => ("staff-form-title", "staff-form"),
            Self::Unavailable | Self::TooManyTries(_) => ("staff-busy-title", "staff-busy"),
            Self::Failed => ("staff-failed-title", "staff-failed"),
        }
    }
}

impl IntoResponse for PageError {
    /// A bare status; [`error_pages`] draws the page, since it knows the language.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<StoreError> for PageError {
    fn from(error: StoreError) -> Self {
        if !matches!(error, StoreError::Busy) {
            log(&error);
        }
        if error.passes() { Self::Unavailable } else { Self::Failed }
    }
}

impl From<KeepError> for PageError {
    fn from(error: KeepError) -> Self {
        match error {
            KeepError::Nothing => Self::NotFound,
            KeepError::Seal(error) => error.into(),
            KeepError::Store(error) => error.into(),
        }
    }
}

impl From<LookUpError> for PageError {
    fn from(error: LookUpError) -> Self {
        match error {
            LookUpError::TooMany(error) => error.into(),
            LookUpError::Seal(error) => error.into(),
            LookUpError::Store(error) => error.into(),
        }
    }
}

impl From<TooManyTries> for PageError {
    fn from(error: TooManyTries) -> Self {
        Self::TooManyTries(error.wait)
    }
}

impl From<SealError> for PageError {
    fn from(error: SealError) -> Self {
        log(&error);
        Self::Failed
    }
}

impl From<PasswordError> for PageError {
    fn from(error: PasswordError) -> Self {
        log(&error);
        Self::Failed
    }
}

impl From<CodeError> for PageError {
    fn from(error: CodeError) -> Self {
        match error {
            CodeError::Unknown => Self::NotFound,
            CodeError::NotYetOpen(collection) => Self::NotYetOpen(collection.opened_on),
            CodeError::TooMany(error) => error.into(),
            CodeError::Seal(error) => error.into(),
            CodeError::Store(error) => error.into(),
        }
    }
}

impl From<SaveError> for PageError {
    fn from(error: SaveError) -> Self {
        match error {
            SaveError::AlreadySent | SaveError::Kept | SaveError::NoCode => Self::NotFound,
            SaveError::Seal(error) => error.into(),
            SaveError::Store(error) => error.into(),
        }
    }
}

impl From<SubmitError> for PageError {
    fn from(error: SubmitError) -> Self {
        match error {
            SubmitError::Nothing | SubmitError::Incomplete(_) | SubmitError::CodeUsed => Self::NotFound,
            SubmitError::CollectionClosed => Self::Closed,
            SubmitError::Store(error) => error.into(),
        }
    }
}

impl From<CollectError> for PageError {
    fn from(error: CollectError) -> Self {
        match error {
            CollectError::Store(error) => error.into(),
            _ => Self::NotFound,
        }
    }
}

impl From<MeasureError> for PageError {
    fn from(error: MeasureError) -> Self {
        match error {
            MeasureError::Store(error) => error.into(),
            MeasureError::NoSuchStatement | MeasureError::NoSuchMeasure | MeasureError::NameTaken => Self::NotFound,
        }
    }
}

impl From<TooLong> for PageError {
    fn from(error: TooLong) -> Self {
        log(&error);
        Self::Failed
    }
}

impl From<PdfError> for PageError {
    fn from(error: PdfError) -> Self {
        log(&error);
        Self::Failed
    }
}

impl From<AccountError> for PageError {
    fn from(error: AccountError) -> Self {
        match error {
            AccountError::Store(error) => error.into(),
            AccountError::Password(error) => error.into(),
            _ => Self::NotFound,
        }
    }
}

impl From<SignInError> for PageError {
    fn from(error: SignInError) -> Self {
        match error {
            SignInError::Store(error) => error.into(),
            SignInError::Password(error) => error.into(),
            SignInError::Wrong | SignInError::TooMany(_) => Self::Forbidden,
        }
    }
}

/// Logs an error with its causes, once. Errors hold no answers, codes or words.
fn log(error: &dyn std::error::Error) {
    let mut causes = Vec::new();
    let mut source = error.source();
    while let Some(cause) = source {
        causes.push(cause.to_string());
        source = cause.source();
    }
    tracing::error!(error = %error, causes = causes.join(": "), "a request failed");
}

/// Draws the page of an error, in the language of the address.
pub async fn error_pages(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let accept = request.headers().get(header::ACCEPT_LANGUAGE).cloned();
    let jar = CookieJar::from_headers(request.headers());
    let response = next.run(request).await;
    let error = match response.extensions().get::<PageError>() {
        Some(error) => *error,
        None if response.status() == StatusCode::REQUEST_TIMEOUT => PageError::Unavailable,
        // An address that axum could not read.
        None if response.status() == StatusCode::BAD_REQUEST => PageError::NotFound,
        None => return response,
    };
    let voice = voice_of(&state, &path, accept.as_ref());
    if let (Some(text), Some(collection)) = (&voice, collection_in(&path))
        && let Some(context) = context_in_collection(&state, text, collection, &jar, error).await
    {
        return respondents_page(context, error);
    }
    page_of_error(&state, voice, response.extensions().get::<SignedIn>(), error)
}

/// The collection that an address of respondents names.
fn collection_in(path: &str) -> Option<&str> {
    let mut parts = path.split('/').skip(2);
    parts.next().filter(|part| *part == "q").and_then(|_| parts.next())
}

/// What the page of an error in a collection is given: help on it is in the words for whom the collection is for. None where
/// that may not be known, and where finding it out would be one thing more for a server that has too much to do.
async fn context_in_collection(
    state: &AppState,
    text: &Text,
    collection: &str,
    jar: &CookieJar,
    error: PageError,
) -> Option<PageContext> {
    if matches!(error, PageError::Unavailable | PageError::Failed) {
        return None;
    }
    let visit = Visit::find(state, text.tag(), collection, jar).await.ok()?;
    visit.is_known().then(|| visit.context(state, ""))
}

/// The language in which somebody is told of an error; none for staff, who have one.
pub fn voice_of(state: &AppState, path: &str, accept: Option<&HeaderValue>) -> Option<Text> {
    if path == "/staff" || path.starts_with("/staff/") {
        return None;
    }
    let accept = accept.and_then(|value| value.to_str().ok()).unwrap_or_default();
    let text = text_for(state, path.split('/').nth(1).unwrap_or_default());
    Some(text.unwrap_or_else(|| Text::new(state.languages.negotiate(accept), &state.languages)))
}

/// The page of an error; for staff where there is no voice.
pub fn page_of_error(
    state: &AppState,
    voice: Option<Text>,
    signed_in: Option<&SignedIn>,
    error: PageError,
) -> Response {
    let mut response = match voice {
        Some(text) => respondents_page(respond_context(state, text, String::new(), None), error),
        None => {
            let context = match signed_in {
                Some(signed_in) => staff_context(state, signed_in),
                None => staff_context_without_name(state),
            };
            let (title, words) = error.for_staff();
            page(error.status(), || view! { <StaffNoticePage context=context title=title words=words/> })
        }
    };
    if error == PageError::Unavailable {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    }
    response
}

/// The page of an error for respondents.
pub fn respondents_page(context: PageContext, error: PageError) -> Response {
    let (title, words) = error.for_respondents();
    let paragraphs = match error {
        PageError::Closed => vec![context.text.get(words), context.text.get("closed-thanks")],
        PageError::NotYetOpen(day) => vec![context.text.with(words, [("date", context.text.date(day).into())])],
        _ => vec![context.text.get(words)],
    };
    let links = vec![NoticeLink { address: context.address(""), label: "to-home" }];
    page(error.status(), || view! { <NoticePage context=context notice=Notice { title, paragraphs, links }/> })
}
