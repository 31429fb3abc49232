//! html-validate over every page that the server sent, as it was sent: a browser mends what it reads.
//!
//! # Why
//! `.htmlvalidate.json` starts from `html-validate:recommended` and switches off what is wrong for us:
//! - `attribute-boolean-style`, `attribute-empty-style`, `no-trailing-whitespace`, `void-style`, `doctype-style`,
//!   `no-raw-characters`, `attr-quotes`: how markup is spelled is for Leptos to choose, and browsers read each the same.
//!
//! Leptos marks the places of what may change with `<!>`. Browsers read an empty comment; html-validate stops at it, and so
//! is given the comment written out.
//!
//! - `no-redundant-role`: a table that narrow windows show as blocks keeps its roles only where they are written.
//! - `prefer-native-element`, for regions: a box in which a wide table scrolls has a name and takes the focus, but is no
//!   section of the page.
//! - `tel-non-breaking`: the style sheet keeps the parts of a telephone number on one line.
//! - `long-title`: the limit of 70 characters is for search engines, which are told to stay away.
//! - `meta-refresh`: on a shared device a page ends by itself, also without scripts, and leads to one that asks before
//!   (2.2.1; `app/src/domain/shared_device.rs`).

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::axe::node_modules;
use crate::site::SentPage;

/// A page in a file.
struct File<'a> {
    name: String,
    html: String,
    page: &'a SentPage,
}

/// What is wrong with the markup of pages.
pub fn problems(pages: &[SentPage]) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut files: Vec<File> = Vec::new();
    for page in pages {
        let html = page.html.replace("<!>", "<!---->");
        if files.iter().any(|file| file.html == html) {
            continue;
        }
        let name = format!("{}.html", files.len());
        fs::write(folder.path().join(&name), &html).expect("a page is written");
        files.push(File { name, html, page });
    }
    if files.is_empty() {
        return Vec::new();
    }
    let output = Command::new("node")
        .arg(node_modules().join("html-validate/bin/html-validate.mjs"))
        .arg("--config")
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("browser/.htmlvalidate.json"))
        // What goes to a pipe is cut off when node ends.
        .args(["--formatter", "json=found.json"])
        .args(files.iter().map(|file| &file.name))
        .current_dir(folder.path())
        .output()
        .expect("node runs");
    let found = fs::read_to_string(folder.path().join("found.json"))
        .unwrap_or_else(|_| panic!("html-validate: {}", String::from_utf8_lossy(&output.stderr)));
    let found: Value = serde_json::from_str(&found).expect("html-validate writes JSON");
    let mut problems = Vec::new();
    for result in found.as_array().into_iter().flatten() {
        let path = Path::new(result["filePath"].as_str().unwrap_or_default());
        let Some(File { html, page, .. }) = files.iter().find(|file| path.ends_with(&file.name)) else { continue };
        for message in result["messages"].as_array().into_iter().flatten() {
            let (rule, words) = (message["ruleId"].as_str(), message["message"].as_str());
            let offset = message["offset"].as_u64().and_then(|offset| usize::try_from(offset).ok()).unwrap_or_default();
            let near: String = html.chars().skip(offset.saturating_sub(30)).take(110).collect();
            // A part that stands on many pages is told of once.
            if problems.iter().any(|problem: &String| problem.ends_with(&near)) {
                continue;
            }
            problems.push(format!(
                "{} {} ({}): html-validate: {}: {}\n    {near}",
                page.method,
                page.path,
                page.status,
                rule.unwrap_or_default(),
                words.unwrap_or_default(),
            ));
        }
    }
    problems
}
