//! axe-core: what machines can find of the barriers that a page has.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::browser::{Browser, Scripts};

/// WCAG 2.2, A and AA.
const TAGS: [&str; 5] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

static AXE: LazyLock<String> = LazyLock::new(|| {
    let path = node_modules().join("axe-core/axe.min.js");
    fs::read_to_string(&path).unwrap_or_else(|error| {
        panic!("{}: {error}; tests/run installs what tests/browser/package.json names", path.display())
    })
});

/// Where npm put the packages.
pub fn node_modules() -> PathBuf {
    if let Some(folder) = std::env::var_os("HEARD_NODE_MODULES").filter(|folder| !folder.is_empty()) {
        return folder.into();
    }
    let cache = std::env::var_os("XDG_CACHE_HOME").filter(|folder| !folder.is_empty()).map(PathBuf::from);
    let home = || Path::new(&std::env::var_os("HOME").expect("a home folder")).join(".cache");
    cache.unwrap_or_else(home).join("heard/browser/node_modules")
}

/// What to look for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looking {
    /// On respondents' pages also more contrast than AA asks for (1.4.6).
    Everything { more_contrast: bool },
    /// Where the device has colours of its own: axe-core goes on reading those of the page.
    AllButColours,
    /// What depends on colours.
    Colours { more_contrast: bool },
}

impl Looking {
    fn options(self) -> Value {
        match self {
            Self::Everything { more_contrast } => json!({
                "runOnly": { "type": "tag", "values": TAGS },
                "rules": { "color-contrast-enhanced": { "enabled": more_contrast }, "target-size": { "enabled": true } },
            }),
            Self::AllButColours => json!({
                "runOnly": { "type": "tag", "values": TAGS },
                "rules": { "color-contrast": { "enabled": false }, "target-size": { "enabled": true } },
            }),
            Self::Colours { more_contrast } => {
                let contrast = if more_contrast { "color-contrast-enhanced" } else { "color-contrast" };
                json!({ "runOnly": { "type": "rule", "values": [contrast, "link-in-text-block"] } })
            }
        }
    }
}

impl Browser {
    /// Notes every violation that axe-core finds on the page.
    pub async fn check_axe(&self, page: &str, looking: Looking) {
        let is_there = self.run("return typeof window.axe === 'object';", vec![]).await;
        if is_there != true {
            self.run(&AXE, vec![]).await;
        }
        let arguments = vec![looking.options(), (self.scripts == Scripts::On).into()];
        let found = self.run_async(include_str!("scripts/axe.js"), arguments).await;
        for violation in found.as_array().expect("a list of violations") {
            let mut words = format!("{page}: axe: {}: {}", text(&violation["id"]), text(&violation["help"]));
            for node in violation["nodes"].as_array().into_iter().flatten() {
                let summary = text(&node["summary"]).replace('\n', "\n      ");
                words.push_str(&format!(
                    "\n    {}\n    {}\n      {summary}",
                    text(&node["target"]),
                    text(&node["html"])
                ));
            }
            self.note(words);
        }
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
