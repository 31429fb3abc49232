//! Every page that a respondent can come to.

use std::collections::BTreeSet;

use app::domain::questionnaire::{Questionnaire, Section};
use axum::http::{HeaderMap, Method};

use super::walks::Walk;

/// A page that a respondent can come to.
pub struct PublicPage {
    pub name: &'static str,
    pub status: u16,
    pub way: Way,
}

/// On what way it is come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To what can be read without answering.
    Reading,
    /// By words that let somebody in.
    Codes,
    /// From the first page to the thanks, and back to what was sent.
    Answering,
    /// The same, where there are questions about the respondent.
    AboutYou,
    /// The same, where there are so many kinds of pages with questions.
    Kinds(usize),
    /// The same, where an answer brings help forward on the next page with questions.
    Help,
    /// Away and back by words.
    Keeping,
    /// On a device that others use afterwards.
    SharedDevice,
    /// With something in the way.
    Hindrances,
}

const fn page(name: &'static str, status: u16, way: Way) -> PublicPage {
    PublicPage { name, status, way }
}

pub static PAGES: [PublicPage; 53] = [
    page("home", 200, Way::Reading),
    page("home-nothing-open", 200, Way::Reading),
    page("help", 200, Way::Reading),
    page("about", 200, Way::Reading),
    page("privacy", 200, Way::Reading),
    page("cookies", 200, Way::Reading),
    page("accessibility", 200, Way::Reading),
    page("red-button", 200, Way::Reading),
    page("leave", 200, Way::Reading),
    page("comfort", 200, Way::Reading),
    page("not-found", 404, Way::Reading),
    page("my-answers", 200, Way::Reading),
    page("my-answers-empty", 422, Way::Reading),
    page("my-answers-unknown", 422, Way::Reading),
    page("code", 200, Way::Codes),
    page("code-empty", 422, Way::Codes),
    page("code-unknown", 422, Way::Codes),
    page("code-confirm", 200, Way::Codes),
    page("code-needed", 403, Way::Codes),
    page("code-used", 409, Way::Codes),
    page("slower", 429, Way::Codes),
    page("start", 200, Way::Answering),
    page("last-time", 200, Way::Answering),
    page("last-time-unknown", 422, Way::Answering),
    page("red-button-before", 200, Way::Answering),
    page("help-for-audience", 200, Way::Answering),
    page("questions-with-errors", 422, Way::Answering),
    page("questions-with-one-error", 422, Way::Answering),
    page("questions", 200, Way::Answering),
    page("questions-of-another-kind", 200, Way::Kinds(2)),
    page("questions-of-a-third-kind", 200, Way::Kinds(3)),
    page("questions-with-help", 200, Way::Help),
    page("questions-answered", 200, Way::Answering),
    page("comfort-from-questions", 200, Way::Answering),
    page("too-far-ahead", 409, Way::Answering),
    page("check", 200, Way::Answering),
    page("about-you", 200, Way::AboutYou),
    page("about-you-with-errors", 422, Way::AboutYou),
    page("sent", 200, Way::Answering),
    page("already-sent", 409, Way::Answering),
    page("my-answers-shown", 200, Way::Answering),
    page("taken-back", 200, Way::Answering),
    page("kept", 200, Way::Keeping),
    page("kept-elsewhere", 409, Way::Keeping),
    page("my-answers-kept", 200, Way::Keeping),
    page("deleted", 200, Way::Keeping),
    page("shared-start", 200, Way::SharedDevice),
    page("shared-questions", 200, Way::SharedDevice),
    page("still-there", 200, Way::SharedDevice),
    page("nothing-kept", 410, Way::Hindrances),
    page("not-yet-open", 404, Way::Hindrances),
    page("closed", 410, Way::Hindrances),
    page("busy", 503, Way::Hindrances),
];

impl PublicPage {
    /// Whether who answers these questions can come to it.
    pub fn is_there(&self, questionnaire: &Questionnaire) -> bool {
        match self.way {
            Way::AboutYou => questionnaire.about_you.is_some(),
            Way::Kinds(least) => questionnaire.sections.iter().map(kind).collect::<BTreeSet<_>>().len() >= least,
            Way::Help => {
                let followed = &questionnaire.sections[..questionnaire.sections.len() - 1];
                followed.iter().flat_map(|section| &section.items).any(|item| !item.offers_help_after.is_empty())
            }
            _ => true,
        }
    }
}

/// Pages with questions of one kind look the same.
pub fn kind(section: &Section) -> (usize, &str) {
    (section.items.len().min(2), &section.items[0].scale)
}

/// A page as it was sent to somebody.
#[derive(Clone, Debug)]
pub struct KeptPage {
    pub name: &'static str,
    pub walk: Walk,
    pub method: Method,
    pub address: String,
    pub status: u16,
    pub headers: HeaderMap,
    pub html: String,
}
