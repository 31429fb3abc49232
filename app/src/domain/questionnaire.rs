//! A versioned set of sections for one audience: structure here, wording in Fluent.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::audience::Audience;
use super::indicator::{Indicator, IndicatorDefinition};
use super::manner::Manner;

pub use super::questionnaire_check::{ContentError, RESERVED};

/// The structure of a questionnaire, as read from `questionnaires/<id>.toml`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questionnaire {
    pub id: String,
    pub audience: Audience,
    /// How long it takes, in minutes, as the start page says.
    pub minutes: u32,
    /// Whether it asks about a course, which its collections then name.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub follows_course: bool,
    #[serde(rename = "scale")]
    pub scales: Vec<Scale>,
    #[serde(rename = "section")]
    pub sections: Vec<Section>,
    /// Questions about the respondent, which can be left out; the content is loaded with them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about_you: Option<Section>,
}

/// Ordered options with scores.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    pub id: String,
    #[serde(default, skip_serializing_if = "Look::is_words")]
    pub look: Look,
    pub options: Vec<ScaleOption>,
}

/// How the options of a scale are shown; words always stand beside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Look {
    #[default]
    Words,
    /// Three faces, from happy to not happy, for those who read little.
    Faces,
}

impl Look {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
    fn is_words(&self) -> bool {
        *self == Self::Words
    }
}

/// One point of a scale.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScaleOption {
    pub id: String,
    /// Its place on the scale; higher is better. A filter question's options have none.
    pub score: Option<i32>,
    /// Whether it counts as a positive answer.
    #[serde(default)]
    pub positive: bool,
    /// The picture beside its words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub symbol: Option<String>,
}

/// One page of a questionnaire.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    pub id: String,
    /// The section is asked only of those whose answer to another item is one of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only_if: Option<Condition>,
    #[serde(rename = "item")]
    pub items: Vec<Item>,
}

impl Section {
    /// The item that has a page to itself: its question is the page's heading, and the section needs no title.
    pub fn only_item(&self) -> Option<&Item> {
        if let [item] = self.items.as_slice() { Some(item) } else { None }
    }

    /// The id of an item's first control on the page of the section: a number, since it comes to stand in addresses.
    pub fn anchor(&self, item: &str) -> String {
        format!("question-{}", self.items.iter().take_while(|other| other.id != item).count() + 1)
    }
}

/// A claim about an answer that was given before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    pub item: String,
    /// Codes of answers.
    pub is: Vec<String>,
}

/// One thing asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    pub id: String,
    /// The [`Scale::id`] that it is answered on.
    pub scale: String,
    /// The picture beside its words. It shows what is asked about, and never an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub symbol: Option<String>,
    /// The statement that it evidences; a filter question evidences none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidences: Option<String>,
    /// Whether the statement's indicator is made of this item. One headline item per statement in a questionnaire.
    #[serde(default)]
    pub headline: bool,
    /// Which of the two questions of an event statement this is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<EventPart>,
    /// Answers after which the next page puts help in front of the respondent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offers_help_after: Vec<String>,
}

/// The two questions of an event statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventPart {
    /// "Did you go?"
    Attended,
    /// "Were your views heard?"
    Represented,
}

impl Questionnaire {
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }

    /// A section by what stands for it in addresses: its number, which is what our own links name, or its id.
    pub fn section_at(&self, address: &str) -> Option<&Section> {
        match address.parse::<usize>() {
            Ok(number) => self.sections.get(number.checked_sub(1)?),
            Err(_) => self.section(address),
        }
    }

    /// The number of a section, from 1 on, whether or not it is asked.
    pub fn number_of(&self, section: &Section) -> usize {
        self.sections.iter().take_while(|other| other.id != section.id).count() + 1
    }

    pub fn scale(&self, id: &str) -> Option<&Scale> {
        self.scales.iter().find(|scale| scale.id == id)
    }

    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items().find(|item| item.id == id)
    }

    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.sections.iter().flat_map(|section| &section.items)
    }

    /// Whether there is a picture for each question and each answer, so that it can be asked in symbols. Faces are pictures.
    pub fn has_symbols(&self) -> bool {
        let has_pictures =
            |scale: &Scale| scale.look == Look::Faces || scale.options.iter().all(|option| option.symbol.is_some());
        self.items().all(|item| item.symbol.is_some() && self.scale(&item.scale).is_some_and(has_pictures))
    }

    /// The options of an item's scale; empty only for an item of another questionnaire.
    pub fn options_of(&self, item: &Item) -> &[ScaleOption] {
        self.scale(&item.scale).map_or(&[], |scale| &scale.options)
    }
}

/// Words of a questionnaire in one language: Fluent key to text.
pub type Wording = BTreeMap<String, String>;

/// A questionnaire as it was loaded: its structure, its words and how it is counted, which never change again.
#[derive(Clone, Debug)]
pub struct QuestionnaireVersion {
    /// Counts from 1 for each questionnaire.
    pub version: i32,
    pub questionnaire: Questionnaire,
    /// Of its indicators, in the framework's order.
    pub definitions: Vec<IndicatorDefinition>,
    /// Words by language tag; shared, since every page needs them.
    pub wordings: BTreeMap<String, Arc<Wording>>,
}

impl QuestionnaireVersion {
    pub fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        self.definitions.iter().map(|definition| &definition.indicator)
    }

    /// The standard words in `language`; where they are missing, those of [`words`](Self::words).
    pub fn wording(&self, language: &str) -> Option<&Arc<Wording>> {
        self.words(language, Manner::Standard).map(|form| form.wording)
    }

    /// The form for a language and a manner. Where there are no symbols, it is that of its words.
    pub fn form(&self, language: &str, manner: Manner) -> Option<Form<'_>> {
        let words = self.words(language, manner)?;
        let is_in_symbols = manner == Manner::Symbols && self.questionnaire.has_symbols();
        Some(Form { manner: if is_in_symbols { manner } else { words.manner }, ..words })
    }

    /// The words of a form, with the manner that they are in. What is missing is said in the next manner of
    /// [`Manner::words`] in the same language, else in English in the same order, else in the first form by its name.
    /// Which language that is, the form tells, so that pages can say it.
    pub fn words(&self, language: &str, manner: Manner) -> Option<Form<'_>> {
        Form::of(&self.wordings, language, manner)
    }
}

/// Words of a questionnaire, and how they are said.
#[derive(Clone, Copy, Debug)]
pub struct Form<'a> {
    /// The tag of the language that the words are in, which is not the one that was asked for where that has none.
    pub language: &'a str,
    pub manner: Manner,
    pub wording: &'a Arc<Wording>,
}

impl<'a> Form<'a> {
    /// As [`QuestionnaireVersion::words`], of words by language and manner.
    pub fn of(wordings: &'a BTreeMap<String, Arc<Wording>>, language: &str, manner: Manner) -> Option<Self> {
        let found = [language, "en"]
            .into_iter()
            .flat_map(|language| manner.words().iter().map(move |words| words.mark(language)))
            .find_map(|name| wordings.get_key_value(&name));
        let (name, wording) = found.or_else(|| wordings.first_key_value())?;
        let language = name.split('.').next().unwrap_or(name);
        Some(Form { language, manner: Manner::of_mark(name), wording })
    }
}

/// Fluent keys that a questionnaire's wording must have.
pub mod keys {
    use super::{Item, Scale, ScaleOption, Section};

    pub const TITLE: &str = "title";
    pub const PURPOSE: &str = "purpose";

    /// The heading of a section; may be missing where it has one item.
    pub fn section(section: &Section) -> String {
        format!("section-{}", section.id)
    }

    /// A line under the heading of a section; may be missing.
    pub fn section_lead(section: &Section) -> String {
        format!("section-{}-lead", section.id)
    }

    pub fn item(item: &Item) -> String {
        format!("item-{}", item.id)
    }

    pub fn option(scale: &Scale, option: &ScaleOption) -> String {
        format!("scale-{}-{}", scale.id, option.id)
    }
}

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::*;

    #[test]
    fn a_form_that_is_missing_is_said_in_the_same_language_before_another() {
        let version = |forms: &[&str]| {
            let wordings: Vec<_> = forms.iter().map(|form| (*form, *form)).collect();
            example::version(&example::text(), &wordings)
        };
        let all = ["ar", "en", "en.easy-read", "pl", "pl.easy-read"];
        for (forms, language, manner, expected) in [
            (&all[..], "pl", Manner::EasyRead, Some(("pl", Manner::EasyRead, "pl.easy-read"))),
            (&all, "ar", Manner::EasyRead, Some(("ar", Manner::Standard, "ar"))),
            (&all, "lt", Manner::EasyRead, Some(("en", Manner::EasyRead, "en.easy-read"))),
            (&all, "lt", Manner::Standard, Some(("en", Manner::Standard, "en"))),
            (&["en", "pl"], "lt", Manner::EasyRead, Some(("en", Manner::Standard, "en"))),
            (&["pl"], "lt", Manner::EasyRead, Some(("pl", Manner::Standard, "pl"))),
            (&["pl.easy-read", "ro"], "lt", Manner::Standard, Some(("pl", Manner::EasyRead, "pl.easy-read"))),
            (&[], "en", Manner::Standard, None),
        ] {
            let version = version(forms);
            let found = version.form(language, manner);
            let found = found.map(|form| (form.language, form.manner, form.wording[keys::TITLE].as_str()));
            assert_eq!(found, expected, "{language} {manner:?} of {forms:?}");
        }
    }

    /// The example with a picture at each of its items and options.
    fn in_symbols() -> String {
        example::text().replace("{ id = ", "{ symbol = \"house\", id = ")
    }

    #[test]
    fn symbols_stand_beside_easy_words_else_beside_the_usual_ones() {
        let version = |text: &str, forms: &[&str]| {
            let wordings: Vec<_> = forms.iter().map(|form| (*form, *form)).collect();
            example::version(text, &wordings)
        };
        let all = ["en", "en.easy-read", "pl", "pl.easy-read", "ar"];
        for (language, words) in [("pl", Manner::EasyRead), ("ar", Manner::Standard), ("lt", Manner::EasyRead)] {
            let with = version(&in_symbols(), &all);
            assert_eq!(with.words(language, Manner::Symbols).map(|form| form.manner), Some(words), "{language}");
            assert_eq!(with.form(language, Manner::Symbols).map(|form| form.manner), Some(Manner::Symbols));
            assert_eq!(with.form(language, Manner::EasyRead).map(|form| form.manner), Some(words));
            let without = version(&example::text(), &all);
            assert_eq!(without.form(language, Manner::Symbols).map(|form| form.manner), Some(words), "{language}");
        }
    }

    #[test]
    fn a_questionnaire_has_symbols_when_nothing_in_it_lacks_one() {
        let has_symbols = |text: &str| toml::from_str::<Questionnaire>(text).expect("an example").has_symbols();
        let whole = in_symbols();
        assert!(has_symbols(&whole) && !has_symbols(&example::text()));
        let lacking =
            |id: &str| whole.replacen(&format!("symbol = \"house\", id = \"{id}\""), &format!("id = \"{id}\""), 1);
        assert!(!has_symbols(&lacking("beside")), "an item lacks one");
        assert!(!has_symbols(&lacking("false")), "an answer lacks one");
        let faces = lacking("false").replace("id = \"agreement\"", "id = \"agreement\"\nlook = \"faces\"");
        assert!(has_symbols(&faces), "faces are pictures");
    }
}
