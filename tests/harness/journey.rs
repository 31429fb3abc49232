//! One respondent's journey: a page of ten questions, its post, the check, the send.

use std::time::Duration;

use anyhow::{Context, ensure};
use axum::body::{Body, Bytes, to_bytes};
use axum::http::{Request, StatusCode, header};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

/// What can be said to each question: how it is posted, and how it is shown.
const OPTIONS: [(&str, &str); 6] = [
    ("very-true", "Very true"),
    ("mostly-true", "Mostly true"),
    ("a-bit-true", "A bit true"),
    ("not-true", "Not true"),
    ("dont-know", "I don’t know"),
    ("not-said", "I don’t want to say"),
];
/// How long somebody waits for a page; longer than the server takes for one.
const PATIENCE: Duration = Duration::from_secs(45);

/// What the respondent with this number says to the ten questions, by its place among the options.
fn said(number: u64) -> impl Iterator<Item = usize> {
    (1..=10).map(move |item| usize::try_from(number.wrapping_mul(31).wrapping_add(item * item) % 6).unwrap_or(0))
}

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
        let cookie = self.answer(number).await?;
        let status = self.send_answers(&cookie).await?;
        ensure!(status == StatusCode::SEE_OTHER, "the send: {status}");
        Ok(())
    }

    /// Answers as a new respondent, up to the button that sends; gives the cookie that opens the answers.
    pub async fn answer(&self, number: u64) -> anyhow::Result<String> {
        let (status, _, page) = self.send(Request::get(format!("{}/all", self.path())), "").await?;
        ensure!(status == StatusCode::OK && has(&page, b"name=\"q10\""), "the questions: {status}");
        let form: Vec<String> =
            (1..).zip(said(number)).map(|(item, place)| format!("q{item}={}", OPTIONS[place].0)).collect();
        let post = Request::post(format!("{}/all", self.path()))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let (status, cookie, _) = self.send(post, &form.join("&")).await?;
        ensure!(status == StatusCode::SEE_OTHER && !cookie.is_empty(), "the answers: {status}");
        let check = Request::get(format!("{}/check", self.path())).header(header::COOKIE, &cookie);
        let (status, _, page) = self.send(check, "").await?;
        ensure!(status == StatusCode::OK && has(&page, b"id=\"send\""), "the check: {status}");
        Ok(cookie)
    }

    /// Presses the button that sends. Answers are acknowledged by a redirect.
    pub async fn send_answers(&self, cookie: &str) -> anyhow::Result<StatusCode> {
        let post = Request::post(format!("{}/send", self.path())).header(header::COOKIE, cookie);
        Ok(self.send(post, "").await?.0)
    }

    /// The words on the page that thanks.
    pub async fn receipt(&self, cookie: &str) -> anyhow::Result<String> {
        let get = Request::get(format!("{}/sent", self.path())).header(header::COOKIE, cookie);
        let (status, _, page) = self.send(get, "").await?;
        ensure!(status == StatusCode::OK, "the thanks: {status}");
        let page = String::from_utf8(page.to_vec())?;
        let list = page.split_once("receipt__words").and_then(|(_, rest)| rest.split_once("</ol>"));
        let words = list.context("a receipt")?.0.split("<li>").skip(1).filter_map(|rest| rest.split('<').next());
        Ok(words.collect::<Vec<_>>().join(" "))
    }

    /// Looks their answers up by the words of the receipt, and fails unless they are those of this number.
    pub async fn finds_answers(&self, words: &str, number: u64) -> anyhow::Result<()> {
        let post = Request::post(format!("{}/en/my-answers", self.base))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let form = form_urlencoded::Serializer::new(String::new()).append_pair("words", words).finish();
        let (status, _, page) = self.send(post, &form).await?;
        ensure!(status == StatusCode::OK, "my answers: {status}");
        let page = String::from_utf8(page.to_vec())?;
        let shown: Vec<&str> = page
            .split("<dd")
            .skip(1)
            .filter_map(|reply| reply.split_once("<bdi")?.1.split_once('>')?.1.split('<').next())
            .collect();
        let sent: Vec<&str> = said(number).map(|place| OPTIONS[place].1).collect();
        ensure!(shown == sent, "{shown:?} is kept, and {sent:?} was sent");
        Ok(())
    }

    fn path(&self) -> String {
        format!("{}/en/q/{}", self.base, self.collection)
    }

    async fn send(
        &self,
        request: axum::http::request::Builder,
        body: &str,
    ) -> anyhow::Result<(StatusCode, String, Bytes)> {
        tokio::time::timeout(PATIENCE, self.send_now(request, body)).await.context("an answer in time")?
    }

    async fn send_now(
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
