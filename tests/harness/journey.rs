//! One respondent's journey: a page of ten questions, its post, the check, the send.

use anyhow::ensure;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::{Request, StatusCode, header};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

/// Somebody with a browser that keeps one connection.
pub struct Respondent {
    client: Client<HttpConnector, Body>,
    base: String,
    collection: String,
}

impl Respondent {
    pub fn new(base: String, collection: String) -> Self {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        Self {
            client: Client::builder(TokioExecutor::new()).pool_max_idle_per_host(1).build(connector),
            base,
            collection,
        }
    }

    /// Answers and sends as a new respondent; fails unless every step is answered as it should be.
    pub async fn answer_and_send(&mut self, number: u64) -> anyhow::Result<()> {
        const OPTIONS: [&str; 6] = ["very-true", "mostly-true", "a-bit-true", "not-true", "dont-know", "not-said"];
        let path = format!("{}/en/q/{}", self.base, self.collection);
        let (status, _, page) = self.send(Request::get(format!("{path}/all")), "").await?;
        ensure!(status == StatusCode::OK && has(&page, b"name=\"q10\""), "the questions: {status}");
        let form: Vec<String> = (1..=10)
            .map(|item| {
                let index = usize::try_from(number.wrapping_mul(31).wrapping_add(item * item) % 6).unwrap_or(0);
                format!("q{item}={}", OPTIONS[index])
            })
            .collect();
        let post =
            Request::post(format!("{path}/all")).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let (status, cookie, _) = self.send(post, &form.join("&")).await?;
        ensure!(status == StatusCode::SEE_OTHER && !cookie.is_empty(), "the answers: {status}");
        let (status, _, page) =
            self.send(Request::get(format!("{path}/check")).header(header::COOKIE, &cookie), "").await?;
        ensure!(status == StatusCode::OK && has(&page, b"id=\"send\""), "the check: {status}");
        let (status, _, _) =
            self.send(Request::post(format!("{path}/send")).header(header::COOKIE, &cookie), "").await?;
        ensure!(status == StatusCode::SEE_OTHER, "the send: {status}");
        Ok(())
    }

    async fn send(
        &self,
        request: axum::http::request::Builder,
        body: &str,
    ) -> anyhow::Result<(StatusCode, String, Bytes)> {
        let response = self.client.request(request.body(Body::from(body.to_owned()))?).await?;
        let (parts, body) = response.into_parts();
        let cookie = parts.headers.get(header::SET_COOKIE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let cookie = cookie.split(';').next().unwrap_or_default().to_owned();
        Ok((parts.status, cookie, to_bytes(Body::new(body), usize::MAX).await?))
    }
}

fn has(page: &[u8], part: &[u8]) -> bool {
    page.windows(part.len()).any(|window| window == part)
}
