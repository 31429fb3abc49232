//! A respondent at a collection: what every handler of its pages needs first.

use std::fmt::Debug;
use std::sync::Arc;

use app::components::{Ending, PageContext, Pictures, QuestionsForm, StillThereAt};
use app::domain::about_you::ABOUT_YOU;
use app::domain::answer::{Answer, Answers};
use app::domain::collection::{Access, Collection, Phase};
use app::domain::manner::Manner;
use app::domain::questionnaire::{Item, Questionnaire, QuestionnaireVersion, Section, keys};
use app::domain::recording::{Recordings, RecordingsByItem, SignVideo};
use app::domain::shared_device::{IDLE_MINUTES, WARNING_MINUTES};
use app::pages::respond::{CheckedAnswer, CheckedSection};
use app::text::{Marked, QuestionWords, Text, spoken};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use chrono::NaiveDate;

use super::help::help_from;
use super::notices;
use crate::http::error::PageError;
use crate::http::view::{context_of_collection, text_for};
use crate::http::{comfort, cookies};
use crate::media::signed;
use crate::sealing::Token;
use crate::services::respond::{Arrival, Progress, arrive, stay, take_back_until};
use crate::state::AppState;

/// A respondent at a collection.
pub struct Visit {
    pub text: Text,
    pub collection: Collection,
    pub version: Arc<QuestionnaireVersion>,
    /// The manner of the words and of the pictures beside them, which is not always the one that was chosen.
    pub manner: Manner,
    pub words: QuestionWords,
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
        let form = version.form(language, comfort::in_force().manner);
        let (manner, words) = (form.map(|form| form.manner).unwrap_or_default(), QuestionWords::new(form, &text));
        Ok(Self { text, collection, version, manner, words, token, progress, draft_hours: state.settings.drafts.hours })
    }

    /// Whether the browser that asks holds nothing: what it is shown, everybody is shown.
    pub fn is_of_nobody(&self) -> bool {
        self.token.is_none() && self.progress == Progress::Nothing
    }

    /// What a page of this visit is drawn from while it [is of nobody](Self::is_of_nobody): `page` says which it is, with
    /// whatever else it is given.
    pub fn key_of_blank(&self, page: impl Debug) -> String {
        format!("{:?}", (page, self.text.tag(), &self.collection, comfort::in_force()))
    }

    /// The pictures beside the words.
    pub fn pictures(&self, state: &AppState) -> Pictures {
        Pictures::new(&state.symbols, self.manner, self.questionnaire().audience)
    }

    pub fn questionnaire(&self) -> &Questionnaire {
        &self.version.questionnaire
    }

    /// What a page of this visit is given; `path` begins after the collection.
    pub fn context(&self, state: &AppState, path: &str) -> PageContext {
        let (collection, audience) = (&self.collection.id, self.questionnaire().audience);
        context_of_collection(state, self.text.clone(), format!("/q/{collection}{path}"), collection, audience)
    }

    /// Whether others use this device afterwards: the coordinator says so, or the respondent did.
    pub fn is_on_shared_device(&self) -> bool {
        self.collection.on_shared_devices
            || match &self.progress {
                Progress::Nothing => false,
                Progress::Kept(kept) => kept.on_shared_device,
                Progress::Draft(draft) => draft.shared_until.is_some(),
                Progress::Sent(receipt) => receipt.on_shared_device,
            }
    }

    /// Notes that somebody looks at a page with answers: on a shared device its time begins anew, as that of the page does.
    pub async fn note_presence(&self, state: &AppState) -> Result<(), PageError> {
        match (&self.progress, &self.token) {
            (Progress::Draft(_), Some(token)) if self.is_on_shared_device() => Ok(stay(state, token.clone()).await?),
            _ => Ok(()),
        }
    }

    /// As [`context`](Self::context), for a page that shows answers: on a shared device it ends after so many minutes
    /// without a sign of life. `path` is also what [`page_at`](Self::page_at) understands, after its slash.
    pub fn context_that_ends(&self, state: &AppState, path: &str, minutes: i64) -> PageContext {
        let context = self.context(state, path);
        let still_there =
            StillThereAt { address: self.address("/still-there"), at: Some(path.trim_start_matches('/').to_owned()) };
        let ending = self.is_on_shared_device().then(|| Ending {
            still_there: Some(still_there),
            ..ends_after(minutes, &context, "still-there-means", "/leave")
        });
        PageContext { ending, ..context }
    }

    /// Whether something stands for a page that shows answers.
    pub fn has_page_at(&self, at: &str) -> bool {
        self.page_at(at) != self.address("")
    }

    /// The address of a page that shows answers, by what stands for it in addresses; else where to begin.
    pub fn page_at(&self, at: &str) -> String {
        match without_query(at) {
            at @ ("check" | "about-you" | "sent" | "kept") => self.address(&format!("/{at}")),
            at => self
                .questionnaire()
                .section_at(at)
                .map_or_else(|| self.address(""), |section| self.section_address(section)),
        }
    }

    /// As [`context_that_ends`](Self::context_that_ends), for a page of questions, whose form is sent to `action`.
    pub fn context_of_questions(&self, state: &AppState, path: &str, action: &str) -> PageContext {
        let action = format!("/q/{}{action}", self.collection.id);
        let context = self.context_that_ends(state, path, IDLE_MINUTES);
        PageContext {
            form: Some(QuestionsForm { action, has_to_wait: false }),
            help_path: help_from(&context.help_path, without_query(path).trim_start_matches('/')),
            ..context
        }
    }

    /// An address of this collection in this language; `path` begins after the collection.
    pub fn address(&self, path: &str) -> String {
        format!("/{}/q/{}{path}", self.text.tag(), self.collection.id)
    }

    pub fn section_address(&self, section: &Section) -> String {
        self.address(&self.section_path(section))
    }

    /// The address of a section after the collection.
    pub fn section_path(&self, section: &Section) -> String {
        match section.id.as_str() {
            ABOUT_YOU => format!("/{ABOUT_YOU}"),
            _ => format!("/{}", self.questionnaire().number_of(section)),
        }
    }

    /// The answers so far.
    pub fn answers(&self) -> Answers {
        match &self.progress {
            Progress::Draft(draft) => draft.answers.clone(),
            Progress::Nothing | Progress::Kept(_) | Progress::Sent(_) => Answers::new(),
        }
    }

    /// What there is of the questions of a section besides their words. A sound is there only for the words that are shown.
    pub fn recordings(&self, state: &AppState, section: &Section) -> RecordingsByItem {
        let (id, can_be_unknown) = self.kept_under(section);
        let of_item = |item: &Item| {
            let words = || spoken(&self.text, self.questionnaire(), &self.words.wording, section, item, can_be_unknown);
            let sound = state.media.has_sounds().then(|| state.media.sound(id, &item.id, &words()).cloned()).flatten();
            (item.id.clone(), Recordings { sound, videos: self.videos(state, section, item).to_vec() })
        };
        section.items.iter().map(of_item).collect()
    }

    /// The videos of a question in the wording that is asked.
    fn videos<'a>(&self, state: &'a AppState, section: &Section, item: &Item) -> &'a [SignVideo] {
        let signed = state.media.has_videos().then(|| signed(&state.languages, &self.version.wordings)).flatten();
        let Some((text, wording)) = signed else { return &[] };
        let (id, can_be_unknown) = self.kept_under(section);
        let words = spoken(&text, self.questionnaire(), &wording, section, item, can_be_unknown);
        state.media.videos(id, &item.id, &words)
    }

    /// What sounds and videos of a section are kept under, and whether one can say there that one does not know.
    fn kept_under(&self, section: &Section) -> (&str, bool) {
        match self.questionnaire().section(&section.id) {
            Some(_) => (&self.questionnaire().id, true),
            None => (ABOUT_YOU, false),
        }
    }

    /// Whether any of these questions is there in a sign language.
    fn has_videos(&self, state: &AppState) -> bool {
        let mut sections = self.questionnaire().sections.iter();
        sections.any(|section| section.items.iter().any(|item| !self.videos(state, section, item).is_empty()))
    }

    /// Whether somebody can choose a manner for these questions. Whether there is a voice, only their device knows.
    pub fn has_manner(&self, state: &AppState, manner: Manner) -> bool {
        match manner {
            Manner::Standard | Manner::ReadAloud => true,
            Manner::EasyRead | Manner::Symbols => {
                self.version.form(self.text.tag(), manner).is_some_and(|form| form.manner == manner)
            }
            Manner::Sign => self.has_videos(state),
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

    /// The first page, for a browser that asks for what only a respondent on the way has, and holds nothing of one.
    ///
    /// # Why
    /// It may have left just now, and somebody else presses Back. "We do not have your answers any more" would tell them
    /// that there were some. The redirect also takes the place of the page in the history.
    pub fn as_to_a_stranger(&self) -> Option<Response> {
        let first_page = format!("/{}", self.text.tag());
        self.token.is_none().then(|| Redirect::to(&first_page).into_response())
    }

    /// What is shown instead of a page before the first question, if this visit is not to see one.
    pub fn instead_of_beginning(&self, state: &AppState) -> Option<Result<Response, PageError>> {
        let elsewhere = self.as_to_a_stranger().filter(|_| self.needs_code());
        elsewhere.map(Ok).or_else(|| self.refusal_to_begin(state))
    }

    /// Why this visit cannot begin, if it cannot.
    pub fn refusal_to_begin(&self, state: &AppState) -> Option<Result<Response, PageError>> {
        let context = || self.context(state, "");
        if matches!(self.progress, Progress::Sent(_)) {
            Some(Ok(notices::already_sent(self, context())))
        } else if matches!(self.progress, Progress::Kept(_)) {
            Some(Ok(notices::kept(context())))
        } else if let Err(error) = self.must_be_open(state) {
            Some(Err(error))
        } else if self.needs_code() {
            Some(Ok(notices::code_needed(self, context())))
        } else {
            None
        }
    }

    /// Whether somebody without a draft may begin.
    pub fn needs_code(&self) -> bool {
        self.collection.access == Access::Codes && self.progress == Progress::Nothing
    }

    /// Whether this browser may learn whom the collection is for: who would need a code for it may not.
    pub fn is_known(&self) -> bool {
        self.token.is_some() || !self.needs_code()
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

    /// Whether the answers are to stand next to those of last time.
    pub fn follows_last_time(&self) -> bool {
        matches!(&self.progress, Progress::Draft(draft) if draft.earlier.is_some())
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

/// Without what is behind an address, as behind that of a page that changes an answer.
fn without_query(path: &str) -> &str {
    path.split('?').next().unwrap_or_default()
}

/// The end of a page after so many minutes without a sign of life, with what is said before it, as a Fluent key, and where it
/// leads, without the language.
pub fn ends_after(minutes: i64, context: &PageContext, means: &str, leads_to: &str) -> Ending {
    let seconds = |minutes: i64| u32::try_from(minutes * 60).unwrap_or(u32::MAX);
    Ending {
        warn_after: seconds(minutes - WARNING_MINUTES),
        end_after: seconds(minutes),
        means: context.text.with(means, [("minutes", WARNING_MINUTES.into())]),
        leads_to: context.address(leads_to),
        still_there: None,
    }
}

/// Answers in words, section by section. `change` gives the address at which an answer can be changed, if it can.
pub fn in_words(
    questionnaire: &Questionnaire,
    words: &QuestionWords,
    text: &Text,
    pictures: &Pictures,
    answers: &Answers,
    change: impl Fn(&Section, &Item) -> Option<String>,
) -> Vec<CheckedSection> {
    let mut checked: Vec<CheckedSection> = Vec::new();
    for section in questionnaire.sections_asked(answers).chain(&questionnaire.about_you) {
        let title = words.find(&keys::section(section));
        let in_section = section.items.iter().filter_map(|item| {
            let answer = answers.get(&item.id)?;
            let scale = questionnaire.scale(&item.scale);
            Some(CheckedAnswer {
                question: words.get(&keys::item(item)),
                of_question: pictures.of_question(item).filter(|_| pictures.are_whole()),
                answer: answer_in_words(questionnaire, words, text, item, answer),
                picture: scale.and_then(|scale| pictures.of_answer(scale, answer.code())),
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
    words: &QuestionWords,
    text: &Text,
    item: &Item,
    answer: &Answer,
) -> Marked {
    match answer {
        Answer::DontKnow => text.get("dont-know").into(),
        Answer::NotSaid => text.get("not-said").into(),
        Answer::Option(code) => questionnaire
            .scale(&item.scale)
            .and_then(|scale| {
                let option = scale.options.iter().find(|option| option.id == *code)?;
                words.find(&keys::option(scale, option))
            })
            .unwrap_or_default(),
    }
}
