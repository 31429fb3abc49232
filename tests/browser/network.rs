//! Which hosts the browser asked, and what it complained about.
//!
//! # Why
//! A browser that ends without [`Browser::finish`] fails its test: then nobody has looked at what was asked last.

use axum::http::StatusCode;
use serde_json::Value;
use server::config::Settings;
use url::Url;

use crate::browser::{Browser, Scripts};
use crate::site::{ShownPage, Site};

impl Browser {
    /// Notes requests to other hosts, and complaints in the console: broken scripts, what the Content-Security-Policy
    /// stopped.
    ///
    /// Requests are read from what the network part of the browser did, which is there without scripts as well and knows
    /// of what was refused; the page's own list of its resources would be a part of that.
    pub async fn check_network(&self, page: &str) {
        let own = Url::parse(&self.origin).expect("an address");
        for entry in self.log("performance").await {
            let Some(address) = requested(&entry) else { continue };
            let Ok(address) = Url::parse(&address) else { continue };
            let asks_a_host = matches!(address.scheme(), "http" | "https" | "ws" | "wss");
            if asks_a_host && address.origin() != own.origin() {
                self.note(format!("{page}: asked another host: {address}"));
            }
        }
        for entry in self.log("browser").await {
            let message = entry["message"].as_str().unwrap_or_default();
            let is_complaint = entry["level"] == "WARNING" || entry["level"] == "SEVERE";
            if is_complaint && !is_our_own_status(&entry, message) {
                self.note(format!("{page}: the console says: {message}"));
            }
        }
    }
}

/// The address of a request, when the entry is about one.
fn requested(entry: &Value) -> Option<String> {
    let message: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
    let message = &message["message"];
    (message["method"] == "Network.requestWillBeSent")
        .then(|| Some(message["params"]["request"]["url"].as_str()?.to_owned()))?
}

/// Chromium complains of every page whose status says that something is in the way. Files must all be there.
fn is_our_own_status(entry: &Value, message: &str) -> bool {
    entry["source"] == "network"
        && ["4", "503"]
            .iter()
            .any(|status| message.contains(&format!("the server responded with a status of {status}")))
        && !message.contains("/assets/")
}

#[tokio::test]
async fn whatever_asks_another_host_is_noted() {
    let site = Site::open(Settings::default()).await;
    // Nothing answers there, and nothing has to: it is the asking that tells.
    let elsewhere = "http://127.0.0.2:50999";
    let asks = [
        format!("<img src='{elsewhere}/picture.png' alt=''>"),
        format!("<link rel=stylesheet href='{elsewhere}/style.css'>"),
        format!(
            "<style>@font-face {{ font-family: F; src: url({elsewhere}/font.woff2) }} p {{ font-family: F }}</style>"
        ),
        format!("<script src='{elsewhere}/script.js'></script>"),
        format!("<iframe src='{elsewhere}/frame' title=f></iframe>"),
        format!("<script>fetch('{elsewhere}/fetched').catch(() => {{}})</script>"),
        format!("<script>navigator.sendBeacon('{elsewhere}/beacon')</script>"),
    ];
    let page = |part: &str| ShownPage {
        status: StatusCode::OK,
        html: format!("<!DOCTYPE html><html lang=en><title>t</title><body><p>Words</p>{part}</body></html>"),
        policy: None,
    };
    let paths = site.show(asks.iter().map(|part| page(part)));
    let Some(browser) = Browser::open(&site, Scripts::On).await else { return };
    for (path, part) in paths.iter().zip(&asks) {
        browser.go(path).await;
        let has_asked = async || {
            browser.check_network("a page").await;
            browser.take_notes().iter().any(|note| note.contains("asked another host: http://127.0.0.2:50999/"))
        };
        browser.until(&format!("a note about {part}"), has_asked).await;
    }
    // What is our own is nothing to note.
    browser.go("/en").await;
    browser.check_network("our own page").await;
    assert_eq!(browser.take_notes().iter().filter(|note| note.contains("our own page: asked")).count(), 0);
    browser.finish(&site).await;
}
