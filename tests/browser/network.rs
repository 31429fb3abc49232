//! Which hosts the browser asked, and what it complained about.

use serde_json::Value;
use url::Url;

use crate::browser::Browser;

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
        && message.contains("the server responded with a status of 4")
        && !message.contains("/assets/")
}
