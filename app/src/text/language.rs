//! A language that Heard was given: a folder, with what is needed to speak it.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentError, FluentResource};
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use super::plural::{PluralForms, choosing_by_form};
use super::review::{ReviewCount, ReviewState, Reviews};
use super::safety::SafetyTopic;
use crate::domain::manner::Manner;
use crate::domain::questionnaire::Wording;

/// What respondents read around the questions.
pub const INTERFACE: &str = "interface.ftl";

/// The files of `locales/<tag>`, as text, with the reviews that hold for them.
#[derive(Clone, Debug, Default)]
pub struct LanguageSource {
    /// As in addresses and in `lang`.
    pub tag: String,
    /// `language.toml`.
    pub manifest: String,
    /// `interface.ftl`.
    pub interface: String,
    /// `about.ftl`: what Heard is, what it keeps, how well it can be used.
    pub about: String,
    /// `staff.ftl`; empty where staff read the language behind this one.
    pub staff: String,
    /// `questionnaires/<id>.ftl`, by id.
    pub questionnaires: BTreeMap<String, String>,
    /// What `reviews.toml` says of the words as they are now.
    pub reviews: Reviews,
}

impl LanguageSource {
    /// Whether this is the language that the others are translated from.
    pub fn is_original(&self) -> bool {
        toml::from_str::<Manifest>(&self.manifest).is_ok_and(|manifest| manifest.source)
    }
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    Ltr,
    Rtl,
}

impl Direction {
    /// For the `dir` attribute.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// `language.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    name: String,
    direction: Direction,
    /// Whether this is the language that the others are translated from.
    #[serde(default)]
    source: bool,
}

/// A fault in a language's files, told to whoever writes them.
#[derive(Debug, thiserror::Error)]
pub enum LanguageError {
    #[error("{0:?} is not a language tag")]
    NotATag(String),
    #[error("locales/{tag}/language.toml: {source}")]
    Manifest { tag: String, source: toml::de::Error },
    #[error("locales/{tag}/{file}: {faults}")]
    Fluent { tag: String, file: String, faults: String },
    #[error("the default language {0:?} is not among the languages")]
    NoDefault(String),
    #[error("no languages: at least locales/en is needed")]
    None,
}

/// One language, ready to speak.
pub struct Language {
    pub tag: String,
    /// Its own name for itself.
    pub name: String,
    pub direction: Direction,
    is_source: bool,
    /// The keys of each file that respondents read.
    keys: BTreeMap<String, Vec<String>>,
    reviews: Reviews,
    pub(super) bundle: FluentBundle<FluentResource>,
    pub(super) plural_forms: PluralForms,
    /// Words of questionnaires, by questionnaire id.
    pub wordings: BTreeMap<String, Arc<Wording>>,
}

impl std::fmt::Debug for Language {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Language").field("tag", &self.tag).finish_non_exhaustive()
    }
}

impl Language {
    /// Reads a language from its files.
    ///
    /// # Errors
    /// The first file that cannot be read, with every fault in it.
    pub fn read(source: &LanguageSource) -> Result<Self, LanguageError> {
        let tag = &source.tag;
        let identifier: LanguageIdentifier = tag.parse().map_err(|_| LanguageError::NotATag(tag.clone()))?;
        let manifest: Manifest =
            toml::from_str(&source.manifest).map_err(|source| LanguageError::Manifest { tag: tag.clone(), source })?;
        let plural_forms = PluralForms::of(tag).ok_or_else(|| LanguageError::NotATag(tag.clone()))?;
        let in_file = |file: &str| {
            let file = file.to_owned();
            move |faults| LanguageError::Fluent { tag: tag.clone(), file, faults }
        };
        let mut bundle = FluentBundle::new_concurrent(vec![identifier.clone()]);
        for (file, text) in
            [("interface.ftl", &source.interface), ("about.ftl", &source.about), ("staff.ftl", &source.staff)]
        {
            let resource = parse(&choosing_by_form(text)).map_err(in_file(file))?;
            bundle.add_resource(resource).map_err(|errors| in_file(file)(list(&errors)))?;
        }
        let mut keys = BTreeMap::new();
        for (file, text) in [(INTERFACE, &source.interface), ("about.ftl", &source.about)] {
            keys.insert(file.to_owned(), message_keys(text).map(str::to_owned).collect());
        }
        let mut wordings = BTreeMap::new();
        for (id, text) in &source.questionnaires {
            let file = wording_file(id);
            keys.insert(file.clone(), message_keys(text).map(str::to_owned).collect());
            wordings.insert(id.clone(), Arc::new(read_wording(&identifier, text).map_err(in_file(&file))?));
        }
        Ok(Self {
            tag: tag.clone(),
            name: manifest.name,
            direction: manifest.direction,
            is_source: manifest.source,
            plural_forms,
            keys,
            reviews: source.reviews.clone(),
            bundle,
            wordings,
        })
    }

    /// Whether any questionnaire has words in this manner.
    pub fn has_manner(&self, manner: Manner) -> bool {
        self.wordings.keys().any(|id| Manner::of_mark(id) == manner)
    }

    /// How far a message can be trusted. The source is written by us, in its standard manner: its other forms are versions
    /// of that, and somebody else has to say that they are right.
    pub fn review_state(&self, file: &str, key: &str) -> ReviewState<'_> {
        match self.reviews.get(file).and_then(|reviews| reviews.get(key)) {
            _ if self.is_source && Manner::of_mark(file.trim_end_matches(".ftl")) == Manner::Standard => {
                ReviewState::Original
            }
            Some(review) => ReviewState::Reviewed(review),
            None => ReviewState::Draft,
        }
    }

    /// Whether the others are translated from it.
    pub fn is_source(&self) -> bool {
        self.is_source
    }

    /// The reviews that hold for the words as they are.
    pub fn reviews(&self) -> &Reviews {
        &self.reviews
    }

    /// How many messages a file has, and how many of them nobody has reviewed.
    pub fn review_count(&self, file: &str) -> ReviewCount {
        let keys = self.keys.get(file).map_or(&[][..], Vec::as_slice);
        let drafts = keys.iter().filter(|key| self.review_state(file, key) == ReviewState::Draft).count();
        ReviewCount { messages: keys.len(), drafts }
    }

    /// The files that respondents read, in their order.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.keys.keys().map(String::as_str)
    }

    /// The files with words, in the standard manner, that no person has reviewed.
    pub fn unreviewed_files(&self) -> Vec<String> {
        let is_standard = |file: &&str| Manner::of_mark(file.trim_end_matches(".ftl")) == Manner::Standard;
        let files = self.files().filter(is_standard).filter(|file| !self.review_count(file).is_reviewed());
        files.map(str::to_owned).collect()
    }

    /// Whether a person has reviewed all texts of a topic in this language.
    pub fn has_approved(&self, topic: SafetyTopic) -> bool {
        topic.keys().iter().all(|key| self.review_state(INTERFACE, key) != ReviewState::Draft)
    }
}

/// The file with the words of a questionnaire, as in `child-12-17-help` or `child-12-17-help.easy-read`.
pub fn wording_file(id: &str) -> String {
    format!("questionnaires/{id}.ftl")
}

/// Reads the words of a questionnaire. They have no variables, so each message is its text.
///
/// # Errors
/// Every fault in the file, as one line.
pub fn read_wording(identifier: &LanguageIdentifier, text: &str) -> Result<Wording, String> {
    let mut bundle = FluentBundle::new_concurrent(vec![identifier.clone()]);
    bundle.add_resource(parse(text)?).map_err(|errors| list(&errors))?;
    let mut wording = Wording::new();
    let mut errors = Vec::new();
    for key in message_keys(text) {
        if let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) {
            wording.insert(key.to_owned(), bundle.format_pattern(pattern, None, &mut errors).into_owned());
        }
    }
    if errors.is_empty() { Ok(wording) } else { Err(list(&errors)) }
}

/// The identifiers of the messages in a Fluent file that has been parsed without fault.
fn message_keys(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once('=').map(|(key, _)| key.trim()))
}

fn parse(text: &str) -> Result<FluentResource, String> {
    FluentResource::try_new(text.to_owned())
        .map_err(|(_, errors)| errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
}

fn list(errors: &[FluentError]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}
