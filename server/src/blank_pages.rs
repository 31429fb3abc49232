//! Pages that nobody has filled in, kept as they are sent.
//!
//! # Why
//! A class begins at the same moment, and thirty times the same page is drawn and compressed; both take ten times as long as
//! all else that a request costs. What such a page says follows from what it is drawn from: the program with its settings
//! and content, which do not change while it runs, and what stands in its key. So the key names all of that (the collection
//! as it is in the database now, the language, how the page looks), nothing has to be thrown away when something changes,
//! and no server can show what another has changed. A page on which anything is of the person who asks is never kept.

use std::collections::HashMap;
use std::io::Write;
use std::sync::{Arc, PoisonError, RwLock};

use axum::body::Bytes;
use axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use brotli::CompressorWriter;

use crate::assets::accepts_brotli;

/// What may be kept, in bytes.
const ROOM: usize = 16 << 20;
/// As other pages are compressed (`http/addresses.rs`).
const QUALITY: u32 = 4;
/// The usual window of Brotli: four megabytes.
const WINDOW: u32 = 22;

/// Pages that nobody has filled in.
#[derive(Default)]
pub struct BlankPages(RwLock<Kept>);

#[derive(Default)]
struct Kept {
    pages: HashMap<String, Arc<BlankPage>>,
    bytes: usize,
}

struct BlankPage {
    html: Bytes,
    brotli: Bytes,
}

impl BlankPages {
    /// Answers with the page of a key, which names everything that it is drawn from.
    pub fn answer(&self, headers: &HeaderMap, key: String, draw: impl FnOnce() -> String) -> Response {
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner).pages.get(&key).map(Arc::clone);
        let page = kept.unwrap_or_else(|| self.keep(key, draw()));
        let mut response = if accepts_brotli(headers) {
            ([(CONTENT_ENCODING, "br")], page.brotli.clone()).into_response()
        } else {
            page.html.clone().into_response()
        };
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        response.headers_mut().insert(VARY, HeaderValue::from_static("accept-encoding"));
        response
    }

    fn keep(&self, key: String, html: String) -> Arc<BlankPage> {
        let page = Arc::new(BlankPage { brotli: compressed(html.as_bytes()), html: html.into() });
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if kept.bytes + page.size() > ROOM {
            // What is asked for often is soon there again.
            *kept = Kept::default();
        }
        let before = kept.pages.insert(key, Arc::clone(&page));
        kept.bytes += page.size();
        kept.bytes -= before.map_or(0, |before| before.size());
        page
    }
}

impl BlankPage {
    fn size(&self) -> usize {
        self.html.len() + self.brotli.len()
    }
}

fn compressed(html: &[u8]) -> Bytes {
    let mut brotli = Vec::with_capacity(html.len() / 3);
    let written = CompressorWriter::new(&mut brotli, 4096, QUALITY, WINDOW).write_all(html);
    written.expect("memory takes what is written");
    brotli.into()
}

#[cfg(test)]
mod tests {
    use axum::body::to_bytes;
    use axum::http::header::ACCEPT_ENCODING;

    use super::*;

    async fn body(response: Response) -> Bytes {
        to_bytes(response.into_body(), usize::MAX).await.expect("a body")
    }

    #[tokio::test]
    async fn a_page_is_drawn_once_and_sent_as_it_is_asked_for() {
        let (pages, html) = (BlankPages::default(), "<p>How was it?</p>".repeat(100));
        let brotli = HeaderMap::from_iter([(ACCEPT_ENCODING, HeaderValue::from_static("br"))]);
        let first = pages.answer(&HeaderMap::new(), "a".to_owned(), || html.clone());
        assert!(!first.headers().contains_key(CONTENT_ENCODING));
        assert_eq!(first.headers()[VARY], "accept-encoding");
        assert_eq!(body(first).await, html);
        let second = pages.answer(&brotli, "a".to_owned(), || unreachable!("it is kept"));
        assert_eq!(second.headers()[CONTENT_ENCODING], "br");
        let mut read = Vec::new();
        brotli::BrotliDecompress(&mut &body(second).await[..], &mut read).expect("Brotli");
        assert_eq!(read, html.as_bytes());
        let other = pages.answer(&HeaderMap::new(), "b".to_owned(), || "another".to_owned());
        assert_eq!(body(other).await, "another");
    }

    #[test]
    fn what_is_kept_has_an_end() {
        let pages = BlankPages::default();
        for number in 0..40 {
            // Nothing that Brotli could make smaller would fill the room soon.
            pages.answer(&HeaderMap::new(), number.to_string(), || "x".repeat(ROOM / 16));
            let kept = pages.0.read().expect("nobody panicked");
            assert!(kept.bytes <= ROOM && kept.bytes == kept.pages.values().map(|page| page.size()).sum::<usize>());
        }
        assert!(!pages.0.read().expect("nobody panicked").pages.contains_key("0"));
    }
}
