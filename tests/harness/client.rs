//! A browser without a network: it keeps cookies and sends forms.

use std::collections::BTreeMap;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, header};
use server::config::Settings;
use server::http::all_cookies;
use tower::ServiceExt;

/// What came back.
#[derive(Clone, Debug)]
pub struct Page {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
    /// The body as it came, where it is no text.
    pub bytes: Vec<u8>,
}

impl Page {
    /// Where a redirect leads; empty where there is none.
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// Whether the page says something, apart from the marks that keep directions apart.
    pub fn says(&self, words: &str) -> bool {
        self.text().contains(words)
    }

    /// The page as text: entities read, directions' marks and Leptos' own comments left out.
    pub fn text(&self) -> String {
        let pairs = [
            ("\u{2068}", ""),
            ("\u{2069}", ""),
            ("<!>", ""),
            ("&quot;", "\""),
            ("&lt;", "<"),
            ("&gt;", ">"),
            ("&amp;", "&"),
        ];
        pairs.iter().fold(self.body.clone(), |text, (from, to)| text.replace(from, to))
    }

    /// The codes on the page that shows new ones.
    pub fn codes(&self) -> Vec<String> {
        let items = self.body.split("<li><code>").skip(1);
        items.map(|rest| rest.split('<').next().unwrap_or_default().to_owned()).collect()
    }

    /// The value of a hidden field.
    pub fn hidden(&self, name: &str) -> Option<String> {
        let mark = format!("name=\"{name}\"");
        let tag = self.body.split('<').find(|tag| tag.starts_with("input") && tag.contains(&mark))?;
        Some(tag.split_once("value=\"")?.1.split('"').next()?.to_owned())
    }
}

/// A browser without a network.
#[derive(Clone)]
pub struct Client {
    router: Router,
    pub cookies: BTreeMap<String, String>,
}

impl Client {
    pub fn new(router: Router) -> Self {
        Self { router, cookies: BTreeMap::new() }
    }

    pub async fn get(&mut self, address: &str) -> Page {
        self.send(Request::get(address), Body::empty()).await
    }

    /// Posts a form, as a page of ours would.
    pub async fn post(&mut self, address: &str, form: &[(&str, &str)]) -> Page {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let request = Request::post(address)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        self.send(request, Body::from(body)).await
    }

    /// Posts a form of the staff area, with the token that stands on a page.
    pub async fn post_from(&mut self, page: &str, address: &str, form: &[(&str, &str)]) -> Page {
        let token = self.get(page).await.hidden("form_token").unwrap_or_default();
        let mut form = form.to_vec();
        form.push(("form_token", &token));
        self.post(address, &form).await
    }

    /// Cuts the next release, as an analyst does who was asked.
    pub async fn cut_release(&mut self) -> Page {
        let quarter = self.get("/staff/releases/cut").await.hidden("quarter").unwrap_or_default();
        self.post_from("/staff/releases", "/staff/releases", &[("quarter", &quarter)]).await
    }

    /// Makes codes on the page of a collection, as a coordinator does. Gives the page that shows them, or says what is wrong.
    pub async fn make_codes(&mut self, collection: &str, quantity: &str) -> Page {
        let address = format!("/staff/collections/{collection}");
        let batch = self.get(&address).await.hidden("batch").unwrap_or_default();
        self.post_from(&address, &format!("{address}/codes"), &[("batch", &batch), ("quantity", quantity)]).await
    }

    /// Sends any request, with the cookies that are kept.
    pub async fn send(&mut self, request: axum::http::request::Builder, body: Body) -> Page {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request.header(header::HOST, "127.0.0.1:3000").header(header::COOKIE, cookies.join("; "));
        let response =
            self.router.clone().oneshot(request.body(body).expect("a request")).await.expect("a router does not fail");
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().expect("a cookie is text");
            let (name, value) = cookie.split(';').next().and_then(|pair| pair.split_once('=')).expect("a cookie");
            if value.is_empty() || cookie.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                assert!(is_listed(name), "{name} is not in the list of cookies (server/src/http/cookies.rs)");
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let bytes = to_bytes(body, usize::MAX).await.expect("a body");
        Page {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
            bytes: bytes.to_vec(),
        }
    }
}

/// Whether a cookie is in the list that the page about cookies shows.
fn is_listed(name: &str) -> bool {
    let name = name.strip_prefix("__Host-").unwrap_or(name);
    all_cookies(&Settings::default()).iter().any(|cookie| match cookie.name.strip_suffix('*') {
        Some(beginning) => name.starts_with(beginning),
        None => name == cookie.name,
    })
}
