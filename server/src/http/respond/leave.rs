//! Leaving quickly: the browser forgets us, and is somewhere else.

use axum::extract::State;
use axum::http::HeaderName;
use axum::response::{IntoResponse, Redirect, Response};

use crate::state::AppState;

/// Clears what the browser keeps for this host, so that the answers on this device cannot be opened again, and goes to the
/// neutral page of the settings. Where the header is not understood, the cookie ends with the browser.
pub async fn get(State(state): State<AppState>) -> Response {
    let clear = (HeaderName::from_static("clear-site-data"), r#""cookies", "storage""#);
    ([clear], Redirect::to(&state.settings.leave_to)).into_response()
}
