//! Leaving quickly: the browser forgets us, and is somewhere else.
//!
//! # Why
//! Chromium keeps a page as it was left in memory, whatever `no-store` says, and drops it when a cookie changes afterwards.
//! A redirect that takes the cookies back comes too early: the page is still there to be left. So the first step is a page
//! with nothing on it, which goes on by itself and without scripts, and the second takes everything back.
//!
//! Pages that only a respondent on the way has lead to the first page afterwards (`Visit::as_to_a_stranger`). Back still
//! finds three of a collection with an open link: its start, what is said there about the red button, and its first
//! questions, without an answer. They are what everybody sees who has the address, and the history, which we cannot delete,
//! names them anyhow. To a server, going back looks like coming for the first time: `Sec-Fetch` and `Referer` say the same.
//! So it would take something in the browser to tell them apart. A cookie that says "has left" is itself a trace, and would
//! turn away the next person at a shared device; a cookie from the start on would break the promise that there is none before
//! an answer. Scripts cannot take entries out of the history either: going back to the first of them shows them in passing.
//! With scripts, the page that was left is replaced in the history; without them, Back to a page that came as the answer to a
//! form, such as what somebody sent, makes the browser ask before it sends the form again, and whoever says yes sees it.

use app::pages::respond::LeavingPage;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use leptos::prelude::*;

use crate::http::cookies;
use crate::http::error::PageError;
use crate::http::view::{page, text_for};
use crate::state::AppState;

/// A page with nothing on it, which goes on at once.
pub async fn get(State(state): State<AppState>, Path(language): Path<String>) -> Result<Response, PageError> {
    let text = text_for(&state, &language).ok_or(PageError::NotFound)?;
    let away = format!("/{language}/leave/away");
    let refresh = HeaderValue::from_str(&format!("0; url={away}")).map_err(|_| PageError::NotFound)?;
    let mut response = page(StatusCode::OK, || view! { <LeavingPage text=text away=away/> });
    response.headers_mut().insert(HeaderName::from_static("refresh"), refresh);
    Ok(response)
}

/// Clears what the browser keeps for this host, so that the answers on this device cannot be opened again, and goes to the
/// neutral page of the settings. Cookies are also taken back one by one, for browsers that do not know the header.
///
/// Only for somebody who goes there: a picture on another site, or a browser that looks ahead, clears nothing.
pub async fn away(State(state): State<AppState>, headers: HeaderMap, jar: CookieJar) -> Response {
    let away = Redirect::to(&state.settings.leave_to);
    let is_going = headers.get("sec-fetch-dest").is_none_or(|destination| destination == "document")
        && !headers.contains_key("sec-purpose");
    if !is_going {
        return away.into_response();
    }
    let clear = (HeaderName::from_static("clear-site-data"), r#""cookies", "storage""#);
    ([clear], cookies::forget_all(&state, jar), away).into_response()
}
