//! A respondent at a collection: what every handler of its pages needs first.

use std::sync::Arc;

use app::components::PageContext;
use app::domain::answer::{Answer, Answers};
use app::domain::collection::{Access, Collection, Phase};
use app::domain::questionnaire::{Item, Questionnaire, QuestionnaireVersion, Section, Wording, keys};
use app::pages::respond::{CheckedAnswer, CheckedSection};
use app::text::Text;
use axum_extra::extract::CookieJar;
use chrono::NaiveDate;

use crate::http::cookies;
use crate::http::error::PageError;
use crate::http::view::{respond_context, text_for};
use crate::sealing::Token;
use crate::services::respond::{Arrival, Progress, arrive, take_back_until};
use crate::state::AppState;

/// A respondent at a collection.
pub struct Visit {
    pub text: Text,
    pub collection: Collection,
    pub version: Arc<QuestionnaireVersion>,
    pub wording: Arc<Wording>,
    pub token: Option<Token>,
    pub progress: Progress,
    /// How long unfinished answers are kept.
    pub draft_hours: i64,
}

impl Visit {
    /// Finds the collection, and how far the respondent has come with it.
    pub async fn find(state: &AppState, language: &str, collection: &str, jar: &CookieJar) -> Result<Self, PageError> {
        let text = text_for(state, language).ok_or(PageError::NotFound)?;
        let token = cookies::answers(state, jar, collection);
        let arrival = arrive(state, collection, token.as_ref()).await?.ok_or(PageError::NotFound)?;
        let Arrival { collection, version, progress } = arrival;
        let wording = version.wording(language).cloned().unwrap_or_default();
        Ok(Self { text, collection, version, wording, token, progress, draft_hours: state.settings.drafts.hours })
    }

    pub fn questionnaire(&self) -> &Questionnaire {
        &self.version.questionnaire
    }

    /// What a page of this visit is given; `path` begins after the collection.
    pub fn context(&self, state: &AppState, path: &str) -> PageContext {
        let path = format!("/q/{}{path}", self.collection.id);
        respond_context(state, self.text.clone(), path, Some(self.questionnaire().audience))
    }

    /// An address of this collection in this language; `path` begins after the collection.
    pub fn address(&self, path: &str) -> String {
        format!("/{}/q/{}{path}", self.text.tag(), self.collection.id)
    }

    pub fn section_address(&self, section: &Section) -> String {
        self.address(&format!("/{}", section.id))
    }

    /// The answers so far.
    pub fn answers(&self) -> Answers {
        match &self.progress {
            Progress::Draft(draft) => draft.answers.clone(),
            Progress::Nothing | Progress::Kept(_) | Progress::Sent(_) => Answers::new(),
        }
    }

    /// Goes on only where the collection takes answers.
    pub fn must_be_open(&self, state: &AppState) -> Result<(), PageError> {
        match self.collection.phase(state.clock.today()) {
            Phase::Open => Ok(()),
            Phase::Closed => Err(PageError::Closed),
            Phase::NotYetOpen => Err(PageError::NotYetOpen(self.collection.opened_on)),
        }
    }

    /// Whether somebody without a draft may begin.
    pub fn needs_code(&self) -> bool {
        self.collection.access == Access::Codes && self.progress == Progress::Nothing
    }

    /// Where the next question without an answer is, else where answers are checked.
    pub fn next_to_do(&self) -> String {
        self.next_to_do_after(&self.answers())
    }

    /// As [`next_to_do`](Self::next_to_do), with these answers.
    pub fn next_to_do_after(&self, answers: &Answers) -> String {
        self.questionnaire()
            .first_incomplete(answers)
            .map_or_else(|| self.address("/check"), |section| self.section_address(section))
    }

    /// Whether anybody who has the address can answer.
    pub fn is_open_link(&self) -> bool {
        self.collection.access == Access::Open
    }

    /// Until when answers that are sent today can be taken back; none where a release may be cut on any day.
    pub async fn take_back_until(&self, state: &AppState) -> Result<Option<NaiveDate>, PageError> {
        if state.settings.releases.may_be_cut_early {
            return Ok(None);
        }
        Ok(Some(take_back_until(state, state.clock.today()).await?))
    }
}

/// Answers in words, section by section. `change` gives the address at which an answer can be changed.
pub fn in_words(
    questionnaire: &Questionnaire,
    wording: &Wording,
    text: &Text,
    answers: &Answers,
    change: impl Fn(&Section, &Item) -> String,
) -> Vec<CheckedSection> {
    let mut checked: Vec<CheckedSection> = Vec::new();
    for section in questionnaire.sections_asked(answers).chain(&questionnaire.about_you) {
        let title = wording.get(&keys::section(section)).cloned();
        let in_section = section.items.iter().filter_map(|item| {
            Some(CheckedAnswer {
                question: wording.get(&keys::item(item)).cloned().unwrap_or_default(),
                answer: answer_in_words(questionnaire, wording, text, item, answers.get(&item.id)?),
                change: change(section, item),
            })
        });
        let mut in_section = in_section.peekable();
        if in_section.peek().is_none() {
            continue;
        }
        // Questions that had a page to themselves stand together.
        match checked.last_mut().filter(|before| before.title.is_none() && title.is_none()) {
            Some(before) => before.answers.extend(in_section),
            None => checked.push(CheckedSection { title, answers: in_section.collect() }),
        }
    }
    checked
}

fn answer_in_words(
    questionnaire: &Questionnaire,
    wording: &Wording,
    text: &Text,
    item: &Item,
    answer: &Answer,
) -> String {
    match answer {
        Answer::DontKnow => text.get("dont-know"),
        Answer::NotSaid => text.get("not-said"),
        Answer::Option(code) => questionnaire
            .scale(&item.scale)
            .and_then(|scale| {
                let option = scale.options.iter().find(|option| option.id == *code)?;
                wording.get(&keys::option(scale, option)).cloned()
            })
            .unwrap_or_default(),
    }
}
