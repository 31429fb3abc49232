//! Every page that a respondent can come to, in every language, for every audience, in every manner, as it looks to
//! everybody: what the journeys in the other files pass, and what they do not.
//!
//! # Why
//! All of it together would take hours, so that [`covering`] chooses: every two of page, language, audience, manner and
//! look stand together once. `HEARD_ALL_LANGUAGES` takes everything, of all languages or of those that it names. The pages
//! are fetched without a browser, on the way that leads to them ([`walker`]), and then shown to one under addresses of their
//! own, since a browser would take minutes to answer every questionnaire in every language anew.

mod covering;
mod pages;
mod walker;
mod walks;

use app::domain::audience::Audience;
use axum::http::{StatusCode, header};
use server::config::Settings;
use server::http::{Access, addresses};
use tests::{TestDatabase, TestService};

use crate::axe::Looking;
use crate::browser::{Browser, Scripts};
use crate::html;
use crate::inspect::folder_for_pictures;
use crate::site::{SentPage, ShownPage, Site};
use pages::{KeptPage, PAGES};
use walker::Scene;
pub use walks::Everything;
use walks::{Look, Walk, walks};

impl KeptPage {
    fn as_sent(&self) -> SentPage {
        let path = format!("{}, {}", self.address, self.name);
        SentPage { method: self.method.clone(), path, status: self.status, html: self.html.clone() }
    }

    /// As a browser is to be shown it, wherever it would go on to by itself.
    fn to_show(&self) -> ShownPage {
        ShownPage {
            status: StatusCode::from_u16(self.status).expect("a status"),
            html: self.html.clone(),
            policy: self.headers.get(header::CONTENT_SECURITY_POLICY).cloned(),
        }
    }
}

/// The settings in which everything is said that can be said.
fn settings() -> Settings {
    let mut settings = Settings::default();
    settings.organisation.contact_email = Some("voices@example.org".to_owned());
    settings.organisation.data_protection_officer = Some("Ada Officer, 01472 000000".to_owned());
    settings
}

/// Everything that is kept on some of the walks.
async fn kept_pages(is_chosen: impl Fn(&Walk) -> bool) -> Vec<KeptPage> {
    let scene = Scene::new(TestService::with(TestDatabase::sqlite(), settings()).await).await;
    let mut kept = Vec::new();
    for walk in walks(&scene.service).await.iter().filter(|walk| is_chosen(walk) && !walk.wanted.is_empty()) {
        kept.extend(scene.pages(walk).await);
    }
    kept
}

#[tokio::test]
async fn every_page_is_well_written_in_every_language() {
    let kept = kept_pages(|_| true).await;
    let asked = |path: &str| {
        let parts: Vec<&str> = path.split('/').collect();
        kept.iter().any(|page| {
            let address = page.address.split('?').next().unwrap_or_default();
            let found: Vec<&str> = address.split('/').collect();
            found.len() == parts.len()
                && parts.iter().zip(&found).all(|(part, found)| part == found || part.starts_with('{'))
        })
    };
    // What leads elsewhere by itself, or answers no person.
    let no_pages = [
        "/",
        "/healthz",
        "/readyz",
        "/assets/{*path}",
        "/favicon.ico",
        "/{language}/leave/away",
        "/{language}/q/{collection}/sent/nothing",
        "/media/{name}",
    ];
    for address in addresses() {
        let is_public = matches!(address.access, Access::Anybody) && !no_pages.contains(&address.path);
        assert!(!is_public || asked(address.path), "nobody comes to {}: add it to `PAGES`", address.path);
    }
    for page in &PAGES {
        assert!(kept.iter().any(|kept| kept.name == page.name), "{}", page.name);
    }
    let sent: Vec<SentPage> = kept.iter().map(KeptPage::as_sent).collect();
    let problems = html::problems(&sent);
    assert!(problems.is_empty(), "{} problems:\n\n{}\n", problems.len(), problems.join("\n\n"));
}

#[tokio::test]
async fn every_page_can_be_read_by_every_young_child() {
    are_in_order(Audience::Child4To7).await;
}

#[tokio::test]
async fn every_page_can_be_read_by_every_child() {
    are_in_order(Audience::Child8To11).await;
}

#[tokio::test]
async fn every_page_can_be_read_by_every_young_person() {
    are_in_order(Audience::Child12To17).await;
}

#[tokio::test]
async fn every_page_can_be_read_by_every_parent() {
    are_in_order(Audience::Parent).await;
}

#[tokio::test]
async fn every_page_can_be_read_by_every_practitioner() {
    are_in_order(Audience::Practitioner).await;
}

/// Shows what is kept for an audience to a browser, one page after the other.
async fn are_in_order(audience: Audience) {
    let site = Site::open(Settings::default()).await;
    let Some(browser) = Browser::open(&site, Scripts::On).await else { return };
    let kept = kept_pages(|walk| walk.version.questionnaire.audience == audience).await;
    let paths = site.show(kept.iter().map(KeptPage::to_show));
    for (page, path) in kept.iter().zip(paths) {
        browser.wears(page.walk.look).await;
        browser.go(&path).await;
        browser.examine(page).await;
    }
    browser.finish(&site).await;
}

impl Browser {
    /// Has the device ask for what it asks for in a look.
    async fn wears(&self, look: Look) {
        let scheme = if look == Look::Dark { "dark" } else { "light" };
        let forced = if look == Look::ForcedColours { "active" } else { "none" };
        self.ask_for(&[("prefers-color-scheme", scheme), ("forced-colors", forced)]).await;
    }

    /// Notes everything that is wrong with a page: on the narrowest window that has to do, which is also a window of 1280
    /// pixels at 400 % (1.4.10), and on a telephone.
    async fn examine(&self, page: &KeptPage) {
        let KeptPage { walk, name, .. } = page;
        let picture =
            format!("{name}-{}-{}-{}", walk.language, walk.manner.code(), walk.version.questionnaire.audience.code());
        let what = format!("{picture}, {}", walk.look.name());
        self.widen(320).await;
        self.check_fit(&what, 320).await;
        self.note_all(&format!("{what}: cut off"), &self.run(include_str!("../scripts/cut_off.js"), vec![]).await);
        self.take_picture(&format!("{picture}-320-{}", walk.look.name())).await;
        self.widen(390).await;
        let looking = match walk.look {
            Look::ForcedColours => Looking::AllButColours,
            _ => Looking::Everything { more_contrast: true },
        };
        self.check_axe(&what, looking).await;
        // Nothing stands between a page of ours and the neutral one, for a moment.
        if *name != "leave" {
            self.check_targets(&what, 44).await;
            self.check_tree(&what, true).await;
        }
        self.take_picture(&format!("{picture}-390-{}", walk.look.name())).await;
        if folder_for_pictures().is_some() {
            self.widen(1280).await;
            self.take_picture(&format!("{picture}-1280-{}", walk.look.name())).await;
        }
        self.check_network(&what).await;
    }
}
