//! Leaving quickly: the browser forgets us, and is somewhere else.
//!
//! # Why
//! Chromium keeps a page as it was left in memory, whatever `no-store` says, and drops it when a cookie changes afterwards.
//! A redirect that takes the cookies back comes too early: the page is still there to be left. So the first step is a page
//! with nothing on it, which goes on by itself and without scripts, and the second takes everything back.

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
