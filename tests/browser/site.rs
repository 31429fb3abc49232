//! A whole Heard on a port of its own, which remembers every page that it sent.

use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Path, Request};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::{AppendHeaders, IntoResponse, Response};
use axum::routing::get;
use server::config::Settings;
use server::store::responses::responses_in_collection;
use server::store::tallies::{Counted, Tally, tallies};
use tests::{TestDatabase, TestService};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A page as the server sent it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentPage {
    pub method: Method,
    pub path: String,
    pub status: u16,
    pub html: String,
}

/// A page to show as it is.
#[derive(Clone, Debug)]
pub struct ShownPage {
    pub status: StatusCode,
    pub html: String,
    /// Its Content-Security-Policy.
    pub policy: Option<HeaderValue>,
}

/// Where pages are shown as they are, before their number.
pub const SHOWN: &str = "/shown";

/// A running Heard.
pub struct Site {
    pub service: TestService,
    /// `http://127.0.0.1:PORT`
    pub origin: String,
    sent: Arc<Mutex<Vec<SentPage>>>,
    shown: Arc<Mutex<Vec<ShownPage>>>,
    server: JoinHandle<()>,
}

impl Site {
    /// Serves on SQLite, with the settings as they come; who leaves comes to a page of our own, so that no other host is
    /// asked.
    pub async fn open(settings: Settings) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let origin = format!("http://{}", listener.local_addr().expect("a port"));
        let leave_to = format!("{origin}/healthz");
        let settings = Settings { public_url: Some(origin.clone()), leave_to, ..settings };
        let service = TestService::with(TestDatabase::sqlite(), settings).await;
        let sent = Arc::new(Mutex::new(Vec::new()));
        let memory = Arc::clone(&sent);
        let router = service.router.clone().layer(from_fn(move |request: Request, next: Next| {
            let memory = Arc::clone(&memory);
            async move { remember(&memory, request, next).await }
        }));
        let shown = Arc::new(Mutex::new(Vec::new()));
        let pages = Arc::clone(&shown);
        let show = get(move |Path(number): Path<usize>| async move { page_to_show(&pages, number) });
        let router = Router::new().route(&format!("{SHOWN}/{{number}}"), show).fallback_service(router);
        let server = tokio::spawn(async move { axum::serve(listener, router).await.expect("the server runs") });
        Self { service, origin, sent, shown, server }
    }

    /// Shows pages as they are; gives the path of each.
    pub fn show(&self, pages: impl IntoIterator<Item = ShownPage>) -> Vec<String> {
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        let first = shown.len();
        shown.extend(pages);
        (first..shown.len()).map(|number| format!("{SHOWN}/{number}")).collect()
    }

    /// Every page that was sent so far, in order.
    pub fn sent_pages(&self) -> Vec<SentPage> {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What is counted now.
    pub async fn counted(&self, counted: Counted) -> Vec<Tally> {
        let mut connection = self.service.state.database.read().await.expect("a connection");
        tallies(&mut connection, counted).await.expect("the tallies")
    }

    /// How many responses a collection has.
    pub async fn responses(&self, collection: &str) -> usize {
        let mut connection = self.service.state.database.read().await.expect("a connection");
        responses_in_collection(&mut connection, collection).await.expect("the responses").len()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.server.abort();
    }
}

fn page_to_show(shown: &Mutex<Vec<ShownPage>>, number: usize) -> Response {
    let shown = shown.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(page) = shown.get(number) else { return StatusCode::NOT_FOUND.into_response() };
    let kind = [(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"))];
    let policy = page.policy.clone().map(|policy| [(header::CONTENT_SECURITY_POLICY, policy)]);
    (page.status, kind, policy.map(AppendHeaders), page.html.clone()).into_response()
}

/// Keeps a copy of a page on its way out. Pages are not compressed here, so that they can be read.
async fn remember(memory: &Mutex<Vec<SentPage>>, mut request: Request, next: Next) -> Response {
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    if !path.starts_with("/assets/") {
        request.headers_mut().remove(header::ACCEPT_ENCODING);
    }
    let response = next.run(request).await;
    let is_page =
        response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !is_page {
        return response;
    }
    let (parts, body) = response.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.expect("a page");
    let page = SentPage {
        method,
        path,
        status: parts.status.as_u16(),
        html: String::from_utf8(bytes.to_vec()).expect("a page is UTF-8"),
    };
    memory.lock().unwrap_or_else(PoisonError::into_inner).push(page);
    Response::from_parts(parts, Body::from(bytes))
}
