//! So many requests are worked on at a time; some wait, and who would wait too long is told so at once.
//!
//! # Why
//! What a server takes on beyond what it can do makes everybody wait, until nobody is answered in time and all of the work is
//! in vain. So it takes on a bounded number, and knows from how long they take how long the next would wait. Who would wait
//! longer than a second gets a page that is ready, which costs next to nothing, and asks to try again. Who posts something has
//! done some work already, and waits a little longer before that; answers come back with the page, which is ready but for them.
//!
//! Bodies are read before a place is taken: who sends slowly must not hold one.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};

use app::text::Text;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tokio::sync::{Semaphore, SemaphorePermit};

use super::error::{PageError, page_of_error, voice_of};
use super::form::{LARGEST, form_of};
use super::respond::retry::BlankRetry;
use super::view::html;
use crate::state::AppState;

/// Requests that are worked on at a time. Enough for SQLite's writer to commit many together.
const PLACES: usize = 64;
/// How long somebody who asks for a page may have to wait for it, in their place and before.
const LONGEST_WAIT: Duration = Duration::from_millis(800);
/// The same for who has typed something.
const LONGEST_WAIT_WITH_A_FORM: Duration = Duration::from_millis(1100);
/// Pages that are ready for answers.
const READY: usize = 512;
/// How long a body may take to come.
const LONGEST_BODY: Duration = Duration::from_secs(30);

/// How many are worked on, and how many wait.
#[derive(Debug)]
pub struct Crowding {
    places: Semaphore,
    waiting: AtomicUsize,
    /// How long one takes of late, in microseconds.
    takes: AtomicU64,
    /// Pages that say that it is busy, by the language that they are in; staff have the empty one.
    pages: RwLock<HashMap<String, Bytes>>,
    /// Pages that hold the answers that were posted, by the address that these are for.
    with_answers: RwLock<HashMap<String, Arc<BlankRetry>>>,
}

impl Default for Crowding {
    fn default() -> Self {
        Self {
            places: Semaphore::new(PLACES),
            waiting: AtomicUsize::default(),
            takes: AtomicU64::default(),
            pages: RwLock::default(),
            with_answers: RwLock::default(),
        }
    }
}

impl Crowding {
    /// A place, at once or after waiting; none where that would take too long.
    async fn place(&self, longest: Duration) -> Option<SemaphorePermit<'_>> {
        if let Ok(place) = self.places.try_acquire() {
            return Some(place);
        }
        let before = self.waiting.load(Ordering::Relaxed) + 1;
        let takes = Duration::from_micros(self.takes.load(Ordering::Relaxed));
        if takes + takes.mul_f64(before as f64 / PLACES as f64) > longest {
            return None;
        }
        let _waits = Waits::new(&self.waiting);
        tokio::time::timeout(longest, self.places.acquire()).await.ok()?.ok()
    }

    /// Takes note of how long one took; the last sixteen count most.
    fn took(&self, took: Duration) {
        let (took, before) = (u64::try_from(took.as_micros()).unwrap_or(u64::MAX), self.takes.load(Ordering::Relaxed));
        // Two at the same moment lose one of both, which does no harm.
        self.takes.store(before - before / 16 + took / 16, Ordering::Relaxed);
    }
}

/// Somebody who waits, until they do no longer, or go away.
struct Waits<'a>(&'a AtomicUsize);

impl<'a> Waits<'a> {
    fn new(waiting: &'a AtomicUsize) -> Self {
        waiting.fetch_add(1, Ordering::Relaxed);
        Self(waiting)
    }
}

impl Drop for Waits<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Lets a request through when there is a place for it.
pub async fn find_place(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if path == "/healthz" || path == "/readyz" || path.starts_with("/assets/") {
        return next.run(request).await;
    }
    let is_post = request.method() == Method::POST;
    let (request, posted) = if is_post {
        let (parts, body) = request.into_parts();
        match tokio::time::timeout(LONGEST_BODY, to_bytes(body, LARGEST)).await {
            Ok(Ok(bytes)) => (Request::from_parts(parts, Body::from(bytes.clone())), bytes),
            // What is too large is told apart from what is broken off by nobody: whoever broke it off does not listen.
            Ok(Err(_)) => return error_page(&state, &parts.uri, &parts.headers, PageError::TooLarge),
            Err(_) => return error_page(&state, &parts.uri, &parts.headers, PageError::Unavailable),
        }
    } else {
        (request, Bytes::new())
    };
    let longest = if is_post { LONGEST_WAIT_WITH_A_FORM } else { LONGEST_WAIT };
    let Some(_place) = state.crowding.place(longest).await else {
        let ready = if is_post { blank_retry(&state, request.uri().path()) } else { None };
        if let Some(page) = ready {
            let page = html(PageError::Unavailable.status(), page.with(form_of(&posted)));
            return ([(header::RETRY_AFTER, "5")], page).into_response();
        }
        let voice = voice_of(&state, request.uri().path(), request.headers().get(header::ACCEPT_LANGUAGE));
        drop(request);
        return busy(&state, voice).await;
    };
    let began = Instant::now();
    let response = next.run(request).await;
    state.crowding.took(began.elapsed());
    response
}

fn error_page(state: &AppState, uri: &Uri, headers: &HeaderMap, error: PageError) -> Response {
    page_of_error(state, voice_of(state, uri.path(), headers.get(header::ACCEPT_LANGUAGE)), None, error)
}

/// The page for answers that are posted to an address, drawn once for each; none for what posts no answers.
fn blank_retry(state: &AppState, address: &str) -> Option<Arc<BlankRetry>> {
    let ready = &state.crowding.with_answers;
    if let Some(page) = ready.read().unwrap_or_else(PoisonError::into_inner).get(address) {
        return Some(Arc::clone(page));
    }
    let page = Arc::new(BlankRetry::of(state, address)?);
    let mut ready = ready.write().unwrap_or_else(PoisonError::into_inner);
    if ready.len() >= READY {
        // Addresses can be made up; those that are asked for are soon there again.
        ready.clear();
    }
    ready.insert(address.to_owned(), Arc::clone(&page));
    Some(page)
}

/// The page that says that too many ask, drawn once for each language.
async fn busy(state: &AppState, text: Option<Text>) -> Response {
    let tag = text.as_ref().map(|text| text.tag().to_owned()).unwrap_or_default();
    let known = state.crowding.pages.read().unwrap_or_else(PoisonError::into_inner).get(&tag).cloned();
    let page = match known {
        Some(page) => page,
        None => {
            let drawn = page_of_error(state, text, None, PageError::Unavailable).into_body();
            let page = to_bytes(drawn, usize::MAX).await.unwrap_or_default();
            state.crowding.pages.write().unwrap_or_else(PoisonError::into_inner).insert(tag, page.clone());
            page
        }
    };
    let headers = [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::RETRY_AFTER, "5")];
    (PageError::Unavailable.status(), headers, page).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn who_would_wait_too_long_is_told_so_at_once() {
        let crowding = Crowding::default();
        let mut places = Vec::new();
        for _ in 0..PLACES {
            places.push(crowding.place(LONGEST_WAIT).await.expect("a place"));
        }
        // They take half a second each, so that a place becomes free every eight milliseconds: some forty can wait for a page.
        for _ in 0..1_000 {
            crowding.took(Duration::from_millis(500));
        }
        let _others: Vec<_> = (0..50).map(|_| Waits::new(&crowding.waiting)).collect();
        let began = Instant::now();
        assert!(crowding.place(LONGEST_WAIT).await.is_none());
        assert!(began.elapsed() < LONGEST_WAIT / 4, "at once");
        assert!(crowding.place(LONGEST_WAIT_WITH_A_FORM).await.is_none());
        assert!(began.elapsed() >= LONGEST_WAIT_WITH_A_FORM, "who has typed something waits");
        drop(places.pop());
        assert!(crowding.place(LONGEST_WAIT).await.is_some());
        assert_eq!(crowding.waiting.load(Ordering::Relaxed), 50);
    }
}
