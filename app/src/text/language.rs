//! The languages that Heard was given: a folder each, with what is needed to speak it.

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

/// All languages, in the order of their own names, the default first.
#[derive(Clone, Debug)]
pub struct Languages {
    all: Arc<[Arc<Language>]>,
    /// Whether texts on which safety depends are shown in languages in which nobody has reviewed them.
    shows_unreviewed_safety_texts: bool,
}

impl Languages {
    /// Reads all languages; `default` is the tag of the one that others fall back to.
    ///
    /// # Errors
    /// The first language that cannot be read, or that there is none.
    pub fn read(sources: &[LanguageSource], default: &str) -> Result<Self, LanguageError> {
        let mut all =
            sources.iter().map(|source| Language::read(source).map(Arc::new)).collect::<Result<Vec<_>, _>>()?;
        all.sort_by_key(|language| (language.tag != default, language.name.clone()));
        match all.first() {
            None => Err(LanguageError::None),
            Some(first) if first.tag != default => Err(LanguageError::NoDefault(default.to_owned())),
            Some(_) => Ok(Self { all: all.into(), shows_unreviewed_safety_texts: false }),
        }
    }

    /// The same languages, with texts on which safety depends shown without a review, or not.
    pub fn with_unreviewed_safety_texts(self, are_shown: bool) -> Self {
        Self { shows_unreviewed_safety_texts: are_shown, ..self }
    }

    /// Whether a language says the texts of a topic itself, or leaves them to the source.
    pub fn says(&self, language: &Language, topic: SafetyTopic) -> bool {
        self.shows_unreviewed_safety_texts || language.has_approved(topic)
    }

    /// Languages in which some text on which safety depends has not been reviewed.
    pub fn with_safety_drafts(&self) -> Vec<Arc<Language>> {
        let is_approved = |language: &Language| SafetyTopic::ALL.iter().all(|topic| language.has_approved(*topic));
        self.iter().filter(|language| !is_approved(language)).cloned().collect()
    }

    /// Whether texts on which safety depends are shown in languages in which nobody has reviewed them.
    pub fn shows_unreviewed_safety_texts(&self) -> bool {
        self.shows_unreviewed_safety_texts
    }

    pub fn iter(&self) -> impl Iterator<Item = &Arc<Language>> {
        self.all.iter()
    }

    pub fn find(&self, tag: &str) -> Option<&Arc<Language>> {
        self.all.iter().find(|language| language.tag == tag)
    }

    /// The language that the others were translated from, which has every word.
    pub fn source(&self) -> &Arc<Language> {
        self.all.iter().find(|language| language.is_source).unwrap_or_else(|| self.default())
    }

    /// The language that the others fall back to.
    pub fn default(&self) -> &Arc<Language> {
        &self.all[0]
    }

    /// Languages in which something was not reviewed by any person.
    pub fn unreviewed(&self) -> Vec<Arc<Language>> {
        self.iter().filter(|language| !language.unreviewed_files().is_empty()).cloned().collect()
    }

    /// Languages that lack the words of a questionnaire, which is then shown in another.
    pub fn not_whole(&self) -> Vec<Arc<Language>> {
        let is_standard = |id: &&String| Manner::of_mark(id) == Manner::Standard;
        let ids: Vec<&String> = self.source().wordings.keys().filter(is_standard).collect();
        let lacks = |language: &Language| ids.iter().any(|id| !language.wordings.contains_key(*id));
        self.iter().filter(|language| lacks(language)).cloned().collect()
    }

    /// The best language for an `Accept-Language` header (RFC 9110, 12.5.4), by quality and then by order.
    pub fn negotiate(&self, accept_language: &str) -> &Arc<Language> {
        let mut wanted: Vec<(f32, &str)> = accept_language
            .split(',')
            .filter_map(|part| {
                let (tag, parameters) = part.trim().split_once(';').unwrap_or((part.trim(), ""));
                let quality = parameters.trim().strip_prefix("q=").map_or(Some(1.0), |q| q.parse().ok())?;
                (quality > 0.0).then_some((quality, tag))
            })
            .collect();
        wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
        wanted
            .into_iter()
            .find_map(|(_, tag)| {
                let primary = tag.split('-').next().unwrap_or(tag);
                self.all.iter().find(|language| {
                    language.tag.eq_ignore_ascii_case(tag) || language.tag.eq_ignore_ascii_case(primary)
                })
            })
            .unwrap_or_else(|| self.default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Review, Text};
    use super::*;

    fn source(tag: &str, manifest: &str, interface: &str) -> LanguageSource {
        let (manifest, interface) = (manifest.to_owned(), interface.to_owned());
        LanguageSource { tag: tag.to_owned(), manifest, interface, ..LanguageSource::default() }
    }

    fn languages() -> Languages {
        let english = source(
            "en",
            "name = \"English\"\ndirection = \"ltr\"\nsource = true",
            "only-here = Only in English\nmonth-1 = January\ndate = { $day } { $month } { $year }\nhello = Hello, { $name }",
        );
        let arabic = source(
            "ar",
            "name = \"العربية\"\ndirection = \"rtl\"",
            "hello = مرحبا\nmonth-1 = يناير\nn = { $n ->\n    [two] اثنان\n    [few] قليل\n   *[other] غير ذلك\n }",
        );
        let polish = source("pl", "name = \"Polski\"\ndirection = \"ltr\"", "hello = Cześć, { $nobody }");
        Languages::read(&[arabic, polish, english], "en").expect("three languages")
    }

    fn voice(languages: &Languages, tag: &str) -> Text {
        Text::new(languages.find(tag).expect("a language"), languages)
    }

    #[test]
    fn a_browser_gets_the_language_that_it_likes_best() {
        let languages = languages();
        for (header, tag) in [
            ("", "en"),
            ("ar", "ar"),
            ("ar-EG,ar;q=0.9", "ar"),
            ("fr, pl;q=0.4, ar;q=0.8", "ar"),
            ("PL-pl", "pl"),
            ("pl;q=0, ar;q=0.1", "ar"),
            ("*;q=x,;;,", "en"),
        ] {
            assert_eq!(languages.negotiate(header).tag, tag, "{header}");
        }
        assert_eq!(languages.default().tag, "en");
    }

    #[test]
    fn what_a_language_lacks_is_said_in_the_source() {
        let languages = languages();
        let arabic = voice(&languages, "ar");
        assert_eq!(arabic.get("only-here"), "Only in English");
        assert_eq!(arabic.get("hello"), "مرحبا");
        assert_eq!(arabic.get("nowhere"), "nowhere");
        // A translation that asks for a variable which is not given is not shown half done.
        assert_eq!(voice(&languages, "pl").with("hello", [("name", "Ada".into())]), "Hello, \u{2068}Ada\u{2069}");
    }

    #[test]
    fn plurals_and_dates_follow_the_language() {
        let languages = languages();
        let arabic = voice(&languages, "ar");
        assert_eq!(arabic.with("n", [("n", 2.into())]), "اثنان");
        assert_eq!(arabic.with("n", [("n", 3.into())]), "قليل");
        assert_eq!(arabic.with("n", [("n", 100.into())]), "غير ذلك");
        let day = chrono::NaiveDate::from_ymd_opt(2027, 1, 14).expect("a day");
        let date = super::super::without_isolates(voice(&languages, "en").date(day));
        assert_eq!(date, "14 January 2027", "a year has no separator");
    }

    /// English, and Polish with everything about help reviewed but these.
    fn with_help_in_polish(not_reviewed: &[&str]) -> Languages {
        let help = SafetyTopic::Help.keys();
        let said = |words: &str| help.iter().map(|key| format!("{key} = {words}\n")).collect::<String>();
        let english = source("en", "name = \"English\"\ndirection = \"ltr\"\nsource = true", &said("Help"));
        let polish = source("pl", "name = \"Polski\"\ndirection = \"ltr\"", &said("Pomoc"));
        let review = Review { by: "Anna Nowak, interpreter".to_owned(), on: chrono::NaiveDate::MIN };
        let reviewed = help.iter().filter(|key| !not_reviewed.contains(key));
        let reviewed = reviewed.map(|key| ((*key).to_owned(), review.clone())).collect();
        let reviews = Reviews::from([(INTERFACE.to_owned(), reviewed)]);
        Languages::read(&[english, LanguageSource { reviews, ..polish }], "en").expect("two languages")
    }

    #[test]
    fn what_safety_depends_on_is_said_in_a_language_once_all_of_its_topic_is_reviewed() {
        let said = |languages: &Languages| voice(languages, "pl").get("help-offer");
        let (draft, reviewed) = (with_help_in_polish(&["help-lead"]), with_help_in_polish(&[]));
        assert_eq!(said(&draft), "Help", "one draft in the topic");
        assert_eq!(said(&reviewed), "Pomoc");
        assert_eq!(said(&draft.clone().with_unreviewed_safety_texts(true)), "Pomoc");
        let text = voice(&draft, "pl");
        let english = text.for_safety(SafetyTopic::Help);
        assert_eq!((english.tag(), english.get("help-lead").as_str()), ("en", "Help"));
        assert_eq!(voice(&reviewed, "pl").for_safety(SafetyTopic::Help).tag(), "pl");
    }

    #[test]
    fn only_a_person_makes_a_translation_reviewed() {
        let languages = with_help_in_polish(&["help-lead"]);
        let language = |tag: &str| Arc::clone(languages.find(tag).expect("a language"));
        let (english, polish) = (language("en"), language("pl"));
        assert_eq!(english.review_state(INTERFACE, "help-lead"), ReviewState::Original);
        assert_eq!(polish.review_state(INTERFACE, "help-lead"), ReviewState::Draft);
        assert!(matches!(polish.review_state(INTERFACE, "help-offer"), ReviewState::Reviewed(_)));
        assert_eq!(polish.review_count(INTERFACE).drafts, 1);
        assert_eq!(polish.unreviewed_files(), [INTERFACE]);
        assert_eq!(english.unreviewed_files(), Vec::<String>::new());
        let easy_read = wording_file(&Manner::EasyRead.mark("child-12-17-help"));
        assert_eq!(english.review_state(&easy_read, "title"), ReviewState::Draft, "a form that somebody has to review");
        assert_eq!(languages.with_safety_drafts().iter().map(|language| &language.tag).collect::<Vec<_>>(), ["pl"]);
    }

    #[test]
    fn a_faulty_file_is_named() {
        let faulty = source("en", "name = \"English\"\ndirection = \"ltr\"", "a = { $x\n");
        let error = Languages::read(&[faulty], "en").expect_err("a fault").to_string();
        assert!(error.contains("locales/en/interface.ftl"), "{error}");
        let faulty = source("en", "name = \"English\"", "");
        assert!(Languages::read(&[faulty], "en").expect_err("a fault").to_string().contains("language.toml"));
        assert!(matches!(Languages::read(&[], "en"), Err(LanguageError::None)));
        let polish = source("pl", "name = \"Polski\"\ndirection = \"ltr\"", "");
        assert!(matches!(Languages::read(&[polish], "en"), Err(LanguageError::NoDefault(_))));
    }
}
