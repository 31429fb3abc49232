//! How pages look in the browser that asks.
//!
//! # Why
//! It stands beside the request instead of being handed from handler to handler: every page shows it, those of errors
//! included, which no handler draws, and a page that forgot to hand it on would flash.

use app::domain::comfort::Comfort;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use axum_extra::extract::CookieJar;

use super::cookies;
use crate::state::AppState;

tokio::task_local! {
    static COMFORT: Comfort;
}

/// Reads the choice before anything is drawn.
pub async fn read_comfort(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let comfort = cookies::comfort(&state, &CookieJar::from_headers(request.headers()));
    COMFORT.scope(comfort, next.run(request)).await
}

/// How the page that is being drawn is to look.
pub fn in_force() -> Comfort {
    COMFORT.try_get().unwrap_or_default()
}
