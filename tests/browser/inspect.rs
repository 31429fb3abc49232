//! What every page is held against.

use std::path::PathBuf;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

use crate::axe::Looking;
use crate::browser::{Browser, Scripts};

/// How wide a window can be: a telephone, the narrowest that has to do (1.4.10: 1280 pixels at 400 %), a desk.
const WIDTHS: [u32; 3] = [390, 320, 1280];

impl Browser {
    /// Notes everything that is wrong with the page, under a name for it.
    pub async fn inspect(&self, name: &str) {
        let (language, _) = self.language().await;
        let is_staff = self.run("return document.body.classList.contains('staff');", vec![]).await == true;
        let page = format!("{name} ({language}, scripts {:?}, {})", self.scripts, self.path().await);
        let picture = format!("{}{name}-{language}", if is_staff { "staff-" } else { "" });
        let more_contrast = !is_staff;

        for width in WIDTHS {
            self.look(width, "light").await;
            self.take_picture(&format!("{picture}-{width}")).await;
            self.check_fit(&page, width).await;
            if width == 390 {
                self.check_targets(&page, if is_staff { 24 } else { 44 }).await;
                self.check_axe(&page, Looking::Everything { more_contrast }).await;
                if !is_staff {
                    self.check_tree(&page, false).await;
                }
            }
        }
        self.look(390, "dark").await;
        self.check_axe(&format!("{page}, dark"), Looking::Colours { more_contrast }).await;
        self.take_picture(&format!("{picture}-390-dark")).await;
        self.look(390, "light").await;
        self.check_network(&page).await;
    }

    /// Notes what makes the page wider than the window, and what lies on top of something else.
    pub async fn check_fit(&self, page: &str, width: u32) {
        let wide = self.run(include_str!("scripts/too_wide.js"), vec![]).await;
        self.note_all(&format!("{page}: wider than {width}"), &wide);
        let lost = self.run(include_str!("scripts/out_of_place.js"), vec![]).await;
        self.note_all(&format!("{page}: out of place at {width}"), &lost);
    }

    /// Notes every control that is smaller than so many pixels (2.5.5, 2.5.8).
    pub async fn check_targets(&self, page: &str, least: u32) {
        let small = self.run(include_str!("scripts/too_small.js"), vec![least.into()]).await;
        self.note_all(&format!("{page}: smaller than {least}"), &small);
    }

    pub fn note_all(&self, page: &str, lines: &Value) {
        let lines: Vec<&str> = lines.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        if !lines.is_empty() {
            self.note(format!("{page}:\n    {}", lines.join("\n    ")));
        }
    }

    /// Keeps a picture of the whole page, where a folder is named for it. Without scripts pages look the same.
    pub async fn take_picture(&self, name: &str) {
        let Some(folder) = folder_for_pictures().filter(|_| self.scripts == Scripts::On) else { return };
        // What is fixed to the window is otherwise shown in the middle of the page.
        self.run("scrollTo(0, 0);", vec![]).await;
        let size = self.devtools("Page.getLayoutMetrics", json!({})).await;
        let clip = json!({
            "x": 0, "y": 0, "scale": 1,
            "width": size["cssLayoutViewport"]["clientWidth"], "height": size["cssContentSize"]["height"],
        });
        let picture = self.picture_of(&clip).await;
        std::fs::create_dir_all(&folder).expect("the folder for pictures");
        std::fs::write(folder.join(format!("{name}.png")), picture).expect("a picture is written");
    }
}

impl Browser {
    /// A part of the page as it looks, in the format PNG.
    pub async fn picture_of(&self, clip: &Value) -> Vec<u8> {
        let parameters = json!({ "captureBeyondViewport": true, "clip": clip });
        let picture = self.devtools("Page.captureScreenshot", parameters).await;
        BASE64_STANDARD.decode(picture["data"].as_str().unwrap_or_default()).expect("a picture")
    }
}

pub fn folder_for_pictures() -> Option<PathBuf> {
    std::env::var_os("HEARD_SCREENSHOTS").filter(|folder| !folder.is_empty()).map(PathBuf::from)
}
