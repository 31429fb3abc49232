//! Leaving quickly: the browser forgets us, and is somewhere else.

use axum::extract::State;
use axum::http::HeaderName;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;

use crate::http::cookies;
use crate::state::AppState;

/// Clears what the browser keeps for this host, so that the answers on this device cannot be opened again, and goes to the
/// neutral page of the settings. Cookies are also taken back one by one, for browsers that do not know the header.
pub async fn get(State(state): State<AppState>, jar: CookieJar) -> Response {
    let clear = (HeaderName::from_static("clear-site-data"), r#""cookies", "storage""#);
    let jar = cookies::forget_all(&state, jar);
    ([clear], jar, Redirect::to(&state.settings.leave_to)).into_response()
}
