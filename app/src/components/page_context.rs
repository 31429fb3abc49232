//! What every page is given besides its own content.

use fluent_bundle::FluentValue;

use crate::domain::audience::Audience;
use crate::domain::comfort::Comfort;
use crate::domain::then::InReach;
use crate::text::Text;

/// Where it is chosen how pages look, without the language.
pub const COMFORT: &str = "/comfort";

/// Addresses of style sheets, the icon and, where there are islands, their start-up script.
#[derive(Clone, Copy, Debug)]
pub struct Styles {
    pub respond_css: &'static str,
    /// For pages that look as somebody chose.
    pub comfort_css: &'static str,
    pub staff_css: &'static str,
    pub icon: &'static str,
    pub start_js: Option<&'static str>,
}

/// Who can help now; numbers as they are dialled.
#[derive(Clone, Debug)]
pub struct Help {
    pub emergency: String,
    /// Where the same is reached in British Sign Language.
    pub emergency_sign_website: String,
    pub childline: String,
    pub childline_website: String,
    pub text_line: String,
    pub front_door: String,
}

/// What every respondent's page is given besides its own content.
#[derive(Clone, Debug)]
pub struct PageContext {
    pub text: Text,
    pub styles: Styles,
    pub organisation: String,
    pub organisation_website: String,
    /// Where people write about this service.
    pub contact_email: Option<String>,
    /// The data protection officer, and how to reach them, in words.
    pub data_protection_officer: Option<String>,
    pub help: Help,
    /// The address of this page without its language, as in "/q/k7m2p9qd/safe"; for the same page in other languages.
    pub path: String,
    /// The address of who can help now, without its language; it leads to the words for the audience of this page.
    pub help_path: String,
    /// Whether all answers are made up.
    pub is_made_up: bool,
    /// Sets the room's tint.
    pub audience: Option<Audience>,
    /// How the reader wants pages to look.
    pub comfort: Comfort,
    /// On a shared device, where the page shows answers.
    pub ending: Option<Ending>,
    /// The form of a page of questions: ways elsewhere take along what is chosen in it.
    pub form: Option<QuestionsForm>,
}

/// The form of a page of questions.
#[derive(Clone, Debug)]
pub struct QuestionsForm {
    /// Where it is sent to, without its language.
    pub action: String,
    /// Whether it could not be taken a moment ago.
    pub has_to_wait: bool,
}

/// When a page ends by itself, unless somebody says that they are there.
#[derive(Clone, Debug)]
pub struct Ending {
    /// Seconds until it asks.
    pub warn_after: u32,
    /// Seconds until it ends.
    pub end_after: u32,
    /// What the question says besides: what happens if nobody answers it.
    pub means: String,
    /// Where it leads then.
    pub leads_to: String,
    /// Where a sign of life is noted, if it is.
    pub still_there: Option<StillThereAt>,
}

/// Where somebody says that they are there; also the page that asks, without scripts.
#[derive(Clone, Debug)]
pub struct StillThereAt {
    pub address: String,
    /// The page that ends, as the one that asks is told of it; none where to go there would lose what the page holds.
    pub at: Option<String>,
}

impl PageContext {
    /// The message of a key as it is worded for the audience of this page.
    pub fn says(&self, key: &str) -> String {
        self.text.get_for(self.audience, key)
    }

    /// As [`says`](Self::says), with the variables of the message.
    pub fn says_with<const N: usize>(&self, key: &str, variables: [(&'static str, FluentValue<'_>); N]) -> String {
        self.text.with_for(self.audience, key, variables)
    }

    /// An address in this page's language.
    pub fn address(&self, path: &str) -> String {
        format!("/{}{path}", self.text.tag())
    }

    /// Whether the way to a page takes along what is chosen on this one. Who can help does not wait for a form that has to.
    pub fn takes_along(&self, to: InReach) -> bool {
        self.form.as_ref().is_some_and(|form| to != InReach::Help || !form.has_to_wait)
    }

    /// The address of a page that is in reach on every page.
    pub fn address_of(&self, page: InReach) -> String {
        match page {
            InReach::Home => self.address(""),
            InReach::Help => self.address(&self.help_path),
            InReach::Display => self.comfort_address(),
            _ => self.address(&format!("/{}", page.code())),
        }
    }

    /// Where it is chosen how pages look; from there the way leads back to this page.
    pub fn comfort_address(&self) -> String {
        match self.path.as_str() {
            path if path.is_empty() || path.starts_with(COMFORT) => self.address(COMFORT),
            path => self.address(&format!("{COMFORT}?back={path}")),
        }
    }
}
