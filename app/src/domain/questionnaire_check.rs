//! What must hold before a questionnaire may be used.

use std::collections::BTreeSet;

use super::answer::{DONT_KNOW, NOT_SAID};
use super::framework::Framework;
use super::questionnaire::{EventPart, Item, Look, Questionnaire, Wording, keys};
use super::symbol::Symbols;

/// What stands beside items in forms and pages.
const RESERVED_ITEMS: [&str; 8] = ["from", "then", "answers", "main", "send", "exit", "continue", "languages"];

/// What stands beside sections in addresses. A test of the server holds it against them.
pub const RESERVED: [&str; 13] = [
    "about-you",
    "check",
    "send",
    "sent",
    "delete",
    "another",
    "help-now",
    "red-button",
    "shared-device",
    "still-there",
    "last-time",
    "keep",
    "kept",
];

/// How many faces there are to choose from.
const FACES: usize = 3;

/// A fault in a questionnaire's content, told to whoever writes it.
#[derive(Debug, PartialEq, thiserror::Error)]
pub enum ContentError {
    #[error("{kind} {id:?} stands twice")]
    Twice { kind: &'static str, id: String },
    #[error("{0:?} is not an id: use a-z, 0-9 and hyphens")]
    NotAnId(String),
    #[error("item {item:?} uses scale {scale:?}, which is not there")]
    NoSuchScale { item: String, scale: String },
    #[error("item {item:?} evidences {statement:?}, which the framework does not have")]
    NoSuchStatement { item: String, statement: String },
    #[error("statement {statement:?} has {count} headline items; it needs one")]
    Headlines { statement: String, count: usize },
    #[error("statement {statement:?} is an event: it needs one item \"attended\" and one \"represented\"")]
    EventParts { statement: String },
    #[error("section {section:?} depends on item {item:?}, which is not asked before it")]
    AskedTooLate { section: String, item: String },
    #[error("{place} names the answer {answer:?}, which item {item:?} does not have")]
    NoSuchAnswer { place: String, item: String, answer: String },
    #[error("{0:?} is the name of something else on the page or in its address; choose another")]
    Reserved(String),
    #[error("scale {0:?} is shown as faces, of which there are three: it needs three options")]
    Faces(String),
    #[error("{0:?} has nothing in it")]
    Empty(String),
    #[error("{place} has the symbol {symbol:?}, which is not there")]
    NoSuchSymbol { place: String, symbol: String },
    #[error("the words for {key:?} are missing in {language:?}")]
    NoWords { language: String, key: String },
}

impl Questionnaire {
    /// Checks the structure against itself and the framework; gives every fault.
    pub fn faults(&self, framework: &Framework) -> Vec<ContentError> {
        let mut faults = Vec::new();
        self.check_ids(&mut faults);
        self.check_items(framework, &mut faults);
        self.check_indicators(framework, &mut faults);
        self.check_conditions(&mut faults);
        faults
    }

    /// Checks that a language has words for everything.
    pub fn missing_words(&self, language: &str, wording: &Wording) -> Vec<ContentError> {
        let mut needed = vec![keys::TITLE.to_owned(), keys::PURPOSE.to_owned()];
        needed.extend(self.sections.iter().filter(|section| section.only_item().is_none()).map(keys::section));
        needed.extend(self.about_you.iter().map(keys::section));
        let about_you = self.about_you.iter().flat_map(|section| &section.items);
        needed.extend(self.items().chain(about_you).map(keys::item));
        for scale in &self.scales {
            needed.extend(scale.options.iter().map(|option| keys::option(scale, option)));
        }
        needed
            .into_iter()
            .filter(|key| !wording.contains_key(key))
            .map(|key| ContentError::NoWords { language: language.to_owned(), key })
            .collect()
    }

    /// Checks that every symbol that is named is there.
    pub fn missing_symbols(&self, symbols: &Symbols) -> Vec<ContentError> {
        let of_items = self.items().map(|item| (format!("item {:?}", item.id), &item.symbol));
        let of_options = self.scales.iter().flat_map(|scale| {
            scale
                .options
                .iter()
                .map(|option| (format!("option {:?} of scale {:?}", option.id, scale.id), &option.symbol))
        });
        of_items
            .chain(of_options)
            .filter_map(|(place, symbol)| Some((place, symbol.as_ref()?)))
            .filter(|(_, symbol)| symbols.find(symbol).is_none())
            .map(|(place, symbol)| ContentError::NoSuchSymbol { place, symbol: symbol.clone() })
            .collect()
    }

    fn check_ids(&self, faults: &mut Vec<ContentError>) {
        check_each_once("scale", self.scales.iter().map(|scale| scale.id.as_str()), faults);
        check_each_once("section", self.sections.iter().map(|section| section.id.as_str()), faults);
        let about_you = self.about_you.iter().flat_map(|section| &section.items);
        check_each_once("item", self.items().chain(about_you).map(|item| item.id.as_str()), faults);
        for scale in &self.scales {
            let unscored = [DONT_KNOW, NOT_SAID];
            check_each_once("option", scale.options.iter().map(|option| option.id.as_str()).chain(unscored), faults);
            if scale.options.is_empty() {
                faults.push(ContentError::Empty(scale.id.clone()));
            }
            if scale.look == Look::Faces && scale.options.len() != FACES {
                faults.push(ContentError::Faces(scale.id.clone()));
            }
        }
        if self.sections.is_empty() {
            faults.push(ContentError::Empty(self.id.clone()));
        }
        for item in self.items().filter(|item| RESERVED_ITEMS.contains(&item.id.as_str())) {
            faults.push(ContentError::Reserved(item.id.clone()));
        }
        for section in self.sections.iter().filter(|section| RESERVED.contains(&section.id.as_str())) {
            faults.push(ContentError::Reserved(section.id.clone()));
        }
        for section in self.sections.iter().filter(|section| section.items.is_empty()) {
            faults.push(ContentError::Empty(section.id.clone()));
        }
    }

    fn check_items(&self, framework: &Framework, faults: &mut Vec<ContentError>) {
        for item in self.items().chain(self.about_you.iter().flat_map(|section| &section.items)) {
            if self.scale(&item.scale).is_none() {
                faults.push(ContentError::NoSuchScale { item: item.id.clone(), scale: item.scale.clone() });
            }
            if let Some(statement) = item.evidences.as_ref().filter(|id| framework.statement(id).is_none()) {
                let statement = statement.clone();
                faults.push(ContentError::NoSuchStatement { item: item.id.clone(), statement });
            }
            for answer in item.offers_help_after.iter().filter(|answer| !self.has_answer(item, answer)) {
                let (place, answer) = (format!("item {:?}", item.id), answer.clone());
                faults.push(ContentError::NoSuchAnswer { place, item: item.id.clone(), answer });
            }
        }
    }

    fn check_indicators(&self, framework: &Framework, faults: &mut Vec<ContentError>) {
        let evidenced: BTreeSet<&str> = self.items().filter_map(|item| item.evidences.as_deref()).collect();
        for id in evidenced {
            let items: Vec<&Item> = self.items().filter(|item| item.evidences.as_deref() == Some(id)).collect();
            let is_event = framework.statement(id).and_then(|statement| statement.event_rule).is_some();
            if is_event {
                let count = |part| items.iter().filter(|item| item.part == Some(part)).count();
                if count(EventPart::Attended) != 1 || count(EventPart::Represented) != 1 {
                    faults.push(ContentError::EventParts { statement: id.to_owned() });
                }
            } else {
                let count = items.iter().filter(|item| item.headline).count();
                if count != 1 {
                    faults.push(ContentError::Headlines { statement: id.to_owned(), count });
                }
            }
        }
    }

    fn check_conditions(&self, faults: &mut Vec<ContentError>) {
        for (index, section) in self.sections.iter().enumerate() {
            let Some(condition) = &section.only_if else { continue };
            let asked_before = self.sections[..index].iter().flat_map(|before| &before.items);
            match asked_before.into_iter().find(|item| item.id == condition.item) {
                None => faults
                    .push(ContentError::AskedTooLate { section: section.id.clone(), item: condition.item.clone() }),
                Some(item) => {
                    for answer in condition.is.iter().filter(|answer| !self.has_answer(item, answer)) {
                        let (place, answer) = (format!("section {:?}", section.id), answer.clone());
                        faults.push(ContentError::NoSuchAnswer { place, item: item.id.clone(), answer });
                    }
                }
            }
        }
    }

    fn has_answer(&self, item: &Item, code: &str) -> bool {
        code == DONT_KNOW || code == NOT_SAID || self.options_of(item).iter().any(|option| option.id == code)
    }
}

fn check_each_once<'a>(kind: &'static str, ids: impl Iterator<Item = &'a str>, faults: &mut Vec<ContentError>) {
    let mut seen = BTreeSet::new();
    for id in ids {
        if !is_id(id) {
            faults.push(ContentError::NotAnId(id.to_owned()));
        }
        if !seen.insert(id) {
            faults.push(ContentError::Twice { kind, id: id.to_owned() });
        }
    }
}

/// Whether a name is fit for an address, a form field and a Fluent key.
fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && !text.starts_with('-')
}

#[cfg(test)]
mod tests {
    use super::super::example::{framework, questionnaire, text};
    use super::super::symbol::Symbol;
    use super::*;

    /// The faults of the example after one change of its text.
    fn faults_with(from: &str, to: &str) -> Vec<String> {
        let changed = text().replacen(from, to, 1);
        assert_ne!(changed, text(), "the change changes something");
        let questionnaire: Questionnaire = toml::from_str(&changed).expect("it can be read");
        questionnaire.faults(&framework()).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_example_has_no_faults() {
        assert_eq!(questionnaire().faults(&framework()), []);
    }

    #[test]
    fn every_fault_is_found_and_named() {
        for (from, to, fault) in [
            ("id = \"beside\"", "id = \"listened\"", "item \"listened\" stands twice"),
            ("id = \"beside\"", "id = \"Be side\"", "\"Be side\" is not an id"),
            ("id = \"last\"", "id = \"check\"", "\"check\" is the name of something else"),
            ("id = \"beside\"", "id = \"from\"", "\"from\" is the name of something else"),
            ("scale = \"yes-no\"", "scale = \"none\"", "uses scale \"none\", which is not there"),
            ("evidences = \"LEVEL\", headline", "evidences = \"NONE\", headline", "evidences \"NONE\""),
            ("headline = true, ", "", "statement \"LEVEL\" has 0 headline items"),
            ("evidences = \"LEVEL\" }", "evidences = \"LEVEL\", headline = true }", "has 2 headline items"),
            ("part = \"attended\" }", "part = \"represented\" }", "statement \"BOTH\" is an event"),
            ("item = \"met\", is", "item = \"went-too\", is", "which is not asked before it"),
            ("is = [\"yes\"]", "is = [\"perhaps\"]", "names the answer \"perhaps\""),
            ("offers_help_after = [\"false\"]", "offers_help_after = [\"no\"]", "names the answer \"no\""),
            ("{ id = \"no\" }", "{ id = \"not-said\" }", "option \"not-said\" stands twice"),
            ("id = \"yes-no\"", "id = \"yes-no\"\nlook = \"faces\"", "scale \"yes-no\" is shown as faces"),
        ] {
            let faults = faults_with(from, to);
            assert!(faults.iter().any(|found| found.contains(fault)), "{to}: {faults:?}");
        }
    }

    #[test]
    fn a_symbol_that_is_not_there_is_told_with_its_place() {
        let faults_with = |from: &str, to: &str| {
            let text = text().replacen(from, to, 1);
            let questionnaire: Questionnaire = toml::from_str(&text).expect("it can be read");
            let house = Symbol::read("<svg viewBox=\"0 0 9 9\"></svg>").expect("a symbol");
            let symbols = Symbols::from_iter([("house".to_owned(), house)]);
            questionnaire.missing_symbols(&symbols).iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(faults_with("id = \"beside\"", "symbol = \"house\", id = \"beside\""), [""; 0]);
        for (from, to, fault) in [
            ("id = \"beside\"", "symbol = \"castle\", id = \"beside\"", "item \"beside\" has the symbol \"castle\""),
            ("id = \"no\"", "symbol = \"no\", id = \"no\"", "option \"no\" of scale \"yes-no\" has the symbol \"no\""),
        ] {
            assert_eq!(faults_with(from, to), [format!("{fault}, which is not there")]);
        }
    }

    #[test]
    fn a_language_that_lacks_words_is_told_which() {
        let questionnaire = questionnaire();
        let mut wording: Wording = [("title", "x"), ("purpose", "x"), ("item-met", "x")]
            .map(|(key, words)| (key.to_owned(), words.to_owned()))
            .into_iter()
            .collect();
        let missing = questionnaire.missing_words("pl", &wording);
        assert!(
            missing.iter().any(|fault| fault.to_string() == "the words for \"item-listened\" are missing in \"pl\"")
        );
        assert!(missing.iter().any(|fault| fault.to_string().contains("scale-yes-no-no")));
        for fault in missing {
            let ContentError::NoWords { key, .. } = fault else { panic!("{fault}") };
            wording.insert(key, "x".to_owned());
        }
        assert_eq!(questionnaire.missing_words("pl", &wording), []);
    }
}
