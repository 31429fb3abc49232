//! What is noted of each request, in the log and in the metrics.

use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::http::HeaderValue;
use axum::http::header::HeaderName;
use axum::middleware::Next;
use axum::response::Response;
use tracing::Instrument;

use crate::state::AppState;

/// Whoever reports a fault can name the request, and its lines in the log are found.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Whose request it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    Staff,
    /// Of whom nothing is noted but failures, and counts without a time (`metrics`). Their pages carry no id either: it would
    /// tie what lies on a device to the log.
    Respondents,
    /// Of a proxy or a watcher, every few seconds: nothing is noted.
    Watchers,
}

impl Whose {
    fn of(path: &str) -> Self {
        match path {
            "/healthz" | "/readyz" => Self::Watchers,
            _ if path == "/staff" || path.starts_with("/staff/") => Self::Staff,
            _ => Self::Respondents,
        }
    }
}

/// Notes a request by its pattern, never by its address: codes, collections and sections stay out. Everything that is logged
/// meanwhile carries the same random id.
pub async fn note_request(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let whose = Whose::of(request.uri().path());
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let id = format!("{:016x}", u64::from_be_bytes(state.random.bytes()));
    let mut response = next.run(request).instrument(tracing::info_span!("request", id)).await;
    let took = began.elapsed();
    let (status, ms) = (response.status().as_u16(), u64::try_from(took.as_millis()).unwrap_or(u64::MAX));
    let route = route.as_ref().map_or("none", MatchedPath::as_str);
    match whose {
        Whose::Watchers => {}
        Whose::Staff => {
            tracing::info!(id, %method, route, status, ms, "request");
            state.metrics.count(route, status, took.as_secs_f64());
            let value = HeaderValue::from_str(&id);
            value.map(|value| response.headers_mut().insert(REQUEST_ID, value)).ok();
        }
        Whose::Respondents => {
            if status >= 500 {
                tracing::warn!(id, %method, route, status, ms, "request failed");
            }
            state.metrics.count_respondent(status, took.as_secs_f64());
        }
    }
    response
}
