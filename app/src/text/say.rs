//! A voice: one language, with the default behind it for what it lacks.

use std::borrow::Cow;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use fluent_bundle::{FluentArgs, FluentValue};

use crate::domain::audience::Audience;

use super::language::{Direction, Language};
use super::languages::Languages;
use super::marked::{Marked, Message};
use super::safety::SafetyTopic;

/// Holds the place of words that are marked, within a message.
const PLACE: &str = "\u{fffc}";
/// Around a variable, in what Fluent says.
const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];

/// Says things in one language; what that lacks is said in the default language, else in the one that the others were
/// translated from. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Text {
    language: Arc<Language>,
    languages: Languages,
}

impl Text {
    pub fn new(language: &Arc<Language>, languages: &Languages) -> Self {
        Self { language: Arc::clone(language), languages: languages.clone() }
    }

    /// The language tag, for `lang` and for addresses.
    pub fn tag(&self) -> &str {
        &self.language.tag
    }

    pub fn direction(&self) -> Direction {
        self.language.direction
    }

    /// For `lang` on what this voice says within a page of another; none within its own.
    pub fn lang_in(&self, page: &Self) -> Option<String> {
        (self.tag() != page.tag()).then(|| self.tag().to_owned())
    }

    /// For `dir`, as [`lang_in`](Self::lang_in).
    pub fn dir_in(&self, page: &Self) -> Option<&'static str> {
        (self.tag() != page.tag()).then(|| self.direction().code())
    }

    pub fn language(&self) -> &Language {
        &self.language
    }

    pub fn languages(&self) -> &Languages {
        &self.languages
    }

    /// The voice in which the texts of a topic are said: this one, or that of the source where nobody has reviewed them in
    /// this language.
    pub fn for_safety(&self, topic: SafetyTopic) -> Self {
        let language =
            if self.languages.says(&self.language, topic) { &self.language } else { self.languages.source() };
        Self::new(language, &self.languages)
    }

    /// The message of a key.
    pub fn get(&self, key: &str) -> String {
        self.say(key, None)
    }

    /// The message of a key as it is worded for an audience: `<key>-<audience>` where there is one, else `<key>`.
    pub fn get_for(&self, audience: Option<Audience>, key: &str) -> String {
        self.get(&self.key_for(audience, key))
    }

    /// As [`get_for`](Self::get_for), with the variables of the message.
    pub fn with_for<const N: usize>(
        &self,
        audience: Option<Audience>,
        key: &str,
        variables: [(&'static str, FluentValue<'_>); N],
    ) -> String {
        self.with(&self.key_for(audience, key), variables)
    }

    fn key_for<'key>(&self, audience: Option<Audience>, key: &'key str) -> Cow<'key, str> {
        let worded = audience.map(|audience| format!("{key}-{}", audience.code()));
        worded.filter(|key| self.languages.source().bundle.has_message(key)).map_or(Cow::Borrowed(key), Cow::Owned)
    }

    /// The message of a key, with its variables.
    pub fn with<const N: usize>(&self, key: &str, variables: [(&'static str, FluentValue<'_>); N]) -> String {
        let mut args = FluentArgs::with_capacity(N);
        for (name, value) in variables {
            args.set(name, value);
        }
        self.say(key, Some(&args))
    }

    /// The message of a key with words in it that may be in another language, which a page then marks.
    pub fn quoting<const N: usize>(
        &self,
        key: &str,
        variable: &'static str,
        quoted: Marked,
        others: [(&'static str, FluentValue<'_>); N],
    ) -> Message {
        let mut args = FluentArgs::with_capacity(N + 1);
        for (name, value) in others {
            args.set(name, value);
        }
        args.set(variable, PLACE);
        let said = self.say(key, Some(&args));
        match said.split_once(PLACE) {
            // Their element keeps the directions apart.
            Some((before, after)) => Message {
                before: before.trim_end_matches(ISOLATES).to_owned(),
                quoted: Some(quoted),
                after: after.trim_start_matches(ISOLATES).to_owned(),
            },
            None => said.into(),
        }
    }

    /// A day, as in "14 January 2027".
    pub fn date(&self, day: NaiveDate) -> String {
        let month = self.get(&format!("month-{}", day.month()));
        // Numbers as text: a year has no thousands separator.
        let (number, year) = (day.day().to_string(), day.year().to_string());
        let date = self.with("date", [("day", number.into()), ("month", month.into()), ("year", year.into())]);
        // In a sentence a date is kept apart as a whole, and takes its direction from its first letter: from one that is kept
        // apart inside it, it would take none, and 1 May would be read as May 1 from right to left.
        without_isolates(date)
    }

    fn say(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let topic = SafetyTopic::of(key);
        [&self.language, self.languages.default(), self.languages.source()]
            .into_iter()
            .filter(|language| topic.is_none_or(|topic| self.languages.says(language, topic)))
            .find_map(|language| said_by(language, key, args))
            .unwrap_or_else(|| key.to_owned())
    }
}

/// Words without the marks by which Fluent keeps the directions of variables apart; for titles of windows, where nothing
/// reads them.
pub fn without_isolates(words: String) -> String {
    words.replace(ISOLATES, "")
}

fn said_by(language: &Language, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    let pattern = language.bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let args = args.map(|args| language.plural_forms.add_to(args));
    let said = language.bundle.format_pattern(pattern, args.as_ref(), &mut errors).into_owned();
    // A variable that is missing is a fault of the translation, and the default language may still say it.
    errors.is_empty().then_some(said)
}
