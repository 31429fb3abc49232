//! One Chromium with one page, and what can be done with it.

use std::future::Future;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::http::Method;
use fantoccini::elements::Element;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::driver::Driver;
use crate::find::as_read;
use crate::html;
use crate::site::Site;

/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// Whether a page's scripts run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scripts {
    On,
    Off,
}

/// A browser of our own.
pub struct Browser {
    pub client: Client,
    pub scripts: Scripts,
    pub origin: String,
    problems: Mutex<Vec<String>>,
    pages_left: AtomicU32,
    is_finished: AtomicBool,
    _driver: Driver,
}

/// A command that WebDriver itself does not have.
#[derive(Debug)]
struct Extension {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Extension {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

impl Browser {
    /// Starts a browser; none where there is no Chromium.
    pub async fn open(site: &Site, scripts: Scripts) -> Option<Self> {
        Self::open_with_fonts(site, scripts, None).await
    }

    /// The same, on a device that has the fonts of a file of fontconfig, and no others.
    pub async fn open_with_fonts(site: &Site, scripts: Scripts, fonts: Option<&Path>) -> Option<Self> {
        let driver = Driver::start(fonts)?;
        let capabilities = json!({
            "goog:chromeOptions": {
                "binary": driver.chromium,
                "args": [
                    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--disable-dev-shm-usage", "--disable-breakpad", "--hide-scrollbars", "--disable-crash-reporter", "--lang=en", "--window-size=390,844",
                    format!("--user-data-dir={}", driver.profile.path().display()),
                ],
                "prefs": match scripts {
                    Scripts::On => json!({}),
                    Scripts::Off => json!({ "profile.managed_default_content_settings.javascript": 2 }),
                },
                "perfLoggingPrefs": { "enableNetwork": true, "enablePage": false },
            },
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        });
        let Value::Object(capabilities) = capabilities else { unreachable!("it is an object") };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&driver.address)
            .await
            .expect("Chromium starts");
        let browser = Self {
            client,
            scripts,
            origin: site.origin.clone(),
            problems: Mutex::default(),
            pages_left: AtomicU32::default(),
            is_finished: AtomicBool::default(),
            _driver: driver,
        };
        browser.look(390, "light").await;
        Some(browser)
    }

    /// Notes what is wrong with a page, to fail at the end.
    pub fn note(&self, problem: String) {
        self.problems.lock().unwrap_or_else(PoisonError::into_inner).push(problem);
    }

    /// What was noted so far, which is forgotten with that.
    pub fn take_notes(&self) -> Vec<String> {
        std::mem::take(&mut *self.problems.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Ends the browser.
    ///
    /// # Panics
    /// With everything that was noted on the way, when that is anything.
    pub async fn finish(self, site: &Site) {
        self.check_network("the last page").await;
        for problem in html::problems(&site.sent_pages()) {
            self.note(problem);
        }
        let problems = self.take_notes();
        self.is_finished.store(true, Ordering::Relaxed);
        self.client.clone().close().await.expect("Chromium ends");
        assert!(problems.is_empty(), "{} problems:\n\n{}\n", problems.len(), problems.join("\n\n"));
    }

    /// The fonts that were fetched for the page.
    pub async fn fonts(&self) -> Vec<String> {
        let script = r#"
            const [done] = arguments;
            document.fonts.ready.then(() =>
              done([...new Set([...document.fonts].filter((font) => font.status === "loaded").map((font) => font.family.replaceAll('"', "")))]),
            );"#;
        serde_json::from_value(self.run_async(script, vec![]).await).expect("names of fonts")
    }

    /// Types an address.
    pub async fn go(&self, path: &str) {
        self.client.goto(&format!("{}{path}", self.origin)).await.expect("a page");
    }

    /// The path of the page.
    pub async fn path(&self) -> String {
        self.client.current_url().await.expect("an address").path().to_owned()
    }

    /// Runs a script of the test, which is not one of the page: it runs where the page's do not.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute(script, arguments).await.unwrap_or_else(|error| panic!("{error}\n{script}"))
    }

    /// Runs a script that gives its answer to the last of its arguments.
    pub async fn run_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute_async(script, arguments).await.unwrap_or_else(|error| panic!("{error}"))
    }

    /// Clicks, and waits for the page that comes.
    pub async fn follow(&self, element: Element) {
        self.leaves(self.click(&element)).await;
    }

    /// Clicks in the middle of the window, since "Exit this page" is fixed to its top.
    pub async fn click(&self, element: &Element) {
        let argument = serde_json::to_value(element).expect("a reference");
        self.run("arguments[0].scrollIntoView({ block: 'center' });", vec![argument]).await;
        element.click().await.expect("it can be clicked");
    }

    /// Goes a page back, as the browser's own button does.
    ///
    /// Chromium keeps pages as they were left, also those that say `no-store`, and shows them again unless a cookie was set
    /// since. Whoever sits at a shared device next would see what was answered.
    pub async fn back(&self) {
        self.leaves(async { self.client.back().await.expect("there is a page before") }).await;
        if self.run("return 'leftAs' in document;", vec![]).await == true {
            self.note(format!("{}: Back shows the page as it was left, from the browser's memory", self.path().await));
            self.leaves(async { self.client.refresh().await.expect("a page") }).await;
        }
    }

    /// Does what leads to another page, and waits for that.
    pub async fn leaves(&self, act: impl Future<Output = ()>) {
        let number = self.pages_left.fetch_add(1, Ordering::Relaxed);
        self.run("document.leftAs = arguments[0];", vec![number.into()]).await;
        act.await;
        let script = "return document.leftAs !== arguments[0] && document.readyState === 'complete';";
        let has_come = async || self.client.execute(script, vec![number.into()]).await.is_ok_and(|has| has == true);
        self.until("another page", has_come).await;
    }

    /// Waits until something is so.
    pub async fn until(&self, what: &str, is_so: impl AsyncFn() -> bool) {
        let began = Instant::now();
        while !is_so().await {
            assert!(began.elapsed() < PATIENCE, "waited for {what} on {}", self.path().await);
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Puts text into a field in place of what is there.
    pub async fn fill(&self, label: &str, text: &str) {
        let field = self.field(label).await;
        field.clear().await.expect("a field can be emptied");
        field.send_keys(text).await.expect("a field takes text");
    }

    /// Asserts which page this is.
    pub async fn expect_heading(&self, heading: &str) {
        let found = self.heading().await;
        if found != as_read(heading) {
            panic!("{} has the heading {found:?}, not {heading:?}:\n{}", self.path().await, self.main_text().await);
        }
    }

    /// The language and the direction of the page.
    pub async fn language(&self) -> (String, String) {
        let script = "const html = document.documentElement; return [html.lang, html.dir];";
        serde_json::from_value(self.run(script, vec![]).await).expect("two texts")
    }

    /// Sets how wide the window is, and which colours are preferred. Nothing moves: colours in between are nobody's.
    pub async fn look(&self, width: u32, scheme: &str) {
        self.widen(width).await;
        self.ask_for(&[("prefers-color-scheme", scheme)]).await;
    }

    /// Sets how wide the window is.
    pub async fn widen(&self, width: u32) {
        let size = json!({ "width": width, "height": 844, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// Sets what the device asks of pages, beside that nothing should move.
    pub async fn ask_for(&self, features: &[(&str, &str)]) {
        let features = features.iter().chain(&[("prefers-reduced-motion", "reduce")]);
        let features: Vec<_> = features.map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
    }

    /// A command of Chromium's developer tools.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Value {
        let body = json!({ "cmd": command, "params": parameters });
        let extension = Extension { path: "goog/cdp/execute", body };
        self.client.issue_cmd(extension).await.unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// What was written to one of the browser's logs since it was read last.
    pub async fn log(&self, kind: &str) -> Vec<Value> {
        let extension = Extension { path: "se/log", body: json!({ "type": kind }) };
        let Value::Array(entries) = self.client.issue_cmd(extension).await.expect("a log") else { return Vec::new() };
        entries
    }
}

impl Drop for Browser {
    /// A panic on the way must not hide what was noted before it; without one, what was noted must have been looked at.
    fn drop(&mut self) {
        assert!(
            std::thread::panicking() || self.is_finished.load(Ordering::Relaxed),
            "a test ends with `Browser::finish`, or nobody looks at what was asked of other hosts"
        );
        if std::thread::panicking() {
            for problem in self.problems.lock().unwrap_or_else(PoisonError::into_inner).iter() {
                eprintln!("noted before: {problem}\n");
            }
        }
    }
}
