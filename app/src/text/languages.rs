//! All languages together: which of them is shown, and what one leaves to another.

use std::sync::Arc;

use super::language::{Language, LanguageError, LanguageSource};
use super::safety::SafetyTopic;
use crate::domain::manner::Manner;

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
        self.all.iter().find(|language| language.is_source()).unwrap_or_else(|| self.default())
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
    use super::super::{INTERFACE, Review, ReviewState, Reviews, Text, wording_file};
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
