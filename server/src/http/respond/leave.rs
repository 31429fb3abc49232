//! Leaving quickly: the browser forgets us, and is somewhere else.

use axum::extract::State;
use axum::http::{HeaderMap, HeaderName};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;

use crate::http::cookies;
use crate::state::AppState;

/// Clears what the browser keeps for this host, so that the answers on this device cannot be opened again, and goes to the
/// neutral page of the settings. Cookies are also taken back one by one, for browsers that do not know the header.
///
/// Only for somebody who goes there: a picture on another site, or a browser that looks ahead, clears nothing.
pub async fn get(State(state): State<AppState>, headers: HeaderMap, jar: CookieJar) -> Response {
    let away = Redirect::to(&state.settings.leave_to);
    let is_going = headers.get("sec-fetch-dest").is_none_or(|destination| destination == "document")
        && !headers.contains_key("sec-purpose");
    if !is_going {
        return away.into_response();
    }
    let clear = (HeaderName::from_static("clear-site-data"), r#""cookies", "storage""#);
    ([clear], cookies::forget_all(&state, jar), away).into_response()
}
