//! What proxies and watchers ask: whether the program lives, and whether it should be sent requests.

use axum::extract::State;
use axum::http::StatusCode;

use crate::services::readiness::readiness;
use crate::state::AppState;

/// The program lives: whoever hears nothing may start it again.
pub async fn healthz() -> &'static str {
    "ok"
}

/// Whether requests should come. What is in the way is said in a few words, and is no reason to start the program again.
pub async fn readyz(State(state): State<AppState>) -> (StatusCode, String) {
    match readiness(&state).await {
        Ok(()) => (StatusCode::OK, "ready".to_owned()),
        Err(not_ready) => (StatusCode::SERVICE_UNAVAILABLE, not_ready.to_string()),
    }
}
