//! Figures about the server itself, for Prometheus, on a listener of their own.
//!
//! # Why
//! Whoever reads these figures every minute reads a diary. In a small collection, a request at 14:03 is the child who was
//! handed the card at two. So what respondents ask for is one route, "respond", without language, collection or page, and is
//! told in hundreds: nothing of it is seen before a hundred requests of the same kind have ended, and then all of them at
//! once. What the writer has committed is rounded down to hundreds. A server that has much to do is still seen at work, and
//! one that has little needs no watching. Failures (5xx) and answers that say "busy" are told at once: they are what somebody
//! is woken for, and mean that nothing was kept.
//!
//! How many answers were sent is not told at all: together with the figures of a release it would add up to what is
//! hidden, and watched from scrape to scrape it says when somebody answered. `heard verify` counts them.

mod in_hundreds;
mod memory;

use axum::Router;
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Registry, Unit};

use crate::state::AppState;
use in_hundreds::{InHundreds, in_hundreds};

/// The route of everything that respondents ask for.
const RESPOND: &str = "respond";

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Request {
    route: String,
    status: &'static str,
}

/// What is counted.
#[derive(Debug)]
pub struct Metrics {
    registry: Registry,
    requests: Family<Request, Histogram, fn() -> Histogram>,
    of_respondents: InHundreds,
    busy: Counter,
    waiting: Gauge,
    commits: Counter,
    writes: Counter,
    connections: Gauge,
    connections_in_use: Gauge,
    memory: Gauge,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::default();
        let requests: Family<_, _, fn() -> Histogram> = Family::new_with_constructor(durations);
        let (busy, commits, writes) = (Counter::default(), Counter::default(), Counter::default());
        let [waiting, connections, connections_in_use, memory] = [(); 4].map(|()| Gauge::default());
        let text = "Requests by route and class of status; those of respondents are one route, told in hundreds";
        registry.register_with_unit("heard_request", text, Unit::Seconds, requests.clone());
        registry.register("heard_busy_answers", "Answers that said that there is too much to do", busy.clone());
        registry.register("heard_writer_waiting", "Writes that wait, in tens", waiting.clone());
        registry.register("heard_commits", "Commits of SQLite's writer, in hundreds", commits.clone());
        registry.register("heard_writes", "Writes in these commits, in hundreds", writes.clone());
        registry.register("heard_database_connections", "Open connections to the database", connections.clone());
        registry.register(
            "heard_database_connections_in_use",
            "Those of them that somebody uses",
            connections_in_use.clone(),
        );
        registry.register("process_resident_memory_bytes", "Resident memory", memory.clone());
        registry.register("heard", "The program", Info::new([("version", env!("CARGO_PKG_VERSION"))]));
        Self {
            registry,
            requests,
            of_respondents: InHundreds::default(),
            busy,
            waiting,
            commits,
            writes,
            connections,
            connections_in_use,
            memory,
        }
    }
}

/// From a page out of memory to one that takes all the time there is.
fn durations() -> Histogram {
    Histogram::new([0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0])
}

impl Metrics {
    /// Counts a request of a respondent.
    pub fn count_respondent(&self, status: u16, seconds: f64) {
        if status >= 500 {
            return self.count(RESPOND, status, seconds);
        }
        for seconds in self.of_respondents.add(class(status), seconds) {
            self.observe(RESPOND, class(status), seconds);
        }
    }

    /// Counts a request of staff.
    pub fn count(&self, route: &str, status: u16, seconds: f64) {
        if status == 503 {
            self.busy.inc();
        }
        self.observe(route, class(status), seconds);
    }

    fn observe(&self, route: &str, status: &'static str, seconds: f64) {
        self.requests.get_or_create(&Request { route: route.to_owned(), status }).observe(seconds);
    }

    /// All figures as they are now, in the text format of OpenMetrics, which Prometheus reads.
    ///
    /// # Errors
    /// Never: text can always be written.
    pub fn tell(&self, state: &AppState) -> Result<String, std::fmt::Error> {
        let load = state.database.load();
        let waiting = load.waiting + state.changes.waiting() + state.sendings.waiting();
        self.waiting.set(i64::try_from(waiting / 10 * 10).unwrap_or(i64::MAX));
        advance(&self.commits, load.commits);
        advance(&self.writes, load.writes);
        self.connections.set(load.connections.into());
        self.connections_in_use.set(load.connections_in_use.into());
        if let Some(bytes) = memory::resident_bytes() {
            self.memory.set(bytes);
        }
        let mut text = String::new();
        encode(&mut text, &self.registry)?;
        Ok(text)
    }
}

/// Brings a counter to what was counted elsewhere.
fn advance(counter: &Counter, counted: u64) {
    counter.inc_by(in_hundreds(counted).saturating_sub(counter.get()));
}

fn class(status: u16) -> &'static str {
    match status / 100 {
        2 => "2xx",
        3 => "3xx",
        4 => "4xx",
        5 => "5xx",
        _ => "1xx",
    }
}

/// What the listener of metrics answers: one address.
pub fn router(state: AppState) -> Router {
    Router::new().route("/metrics", get(tell)).with_state(state)
}

async fn tell(State(state): State<AppState>) -> Response {
    let text = state.metrics.tell(&state).unwrap_or_default();
    ([(CONTENT_TYPE, "application/openmetrics-text; version=1.0.0; charset=utf-8")], text).into_response()
}
