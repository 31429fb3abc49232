//! What can be read aloud: the questions of every questionnaire, in each language and manner.

use std::sync::Arc;

use app::domain::about_you::ABOUT_YOU;
use app::domain::manner::Manner;
use app::domain::questionnaire::Questionnaire;
use app::text::{Language, Languages, Text, spoken};

use super::mark;
use crate::content::wording_of;

/// The folder of sounds, in the content folder.
pub const FOLDER: &str = "audio";

/// A question in one language and manner, as it is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub questionnaire: String,
    pub item: String,
    /// What is said, part by part.
    pub words: Vec<String>,
}

impl Part {
    /// What stands for its words in the name of a file.
    pub fn mark(&self) -> String {
        mark(&self.words)
    }

    /// Its file as a person records it, in the content folder and without the ending.
    pub fn file(&self, language: &str) -> String {
        format!("{FOLDER}/{language}/{}/{}.{}", self.questionnaire, self.item, self.mark())
    }
}

/// Every question in a language, once for each wording.
pub fn parts(questionnaires: &[Questionnaire], languages: &Languages, language: &Arc<Language>) -> Vec<Part> {
    let text = Text::new(language, languages);
    let mut parts: Vec<Part> = Vec::new();
    for questionnaire in questionnaires {
        for wording in Manner::with_words().filter_map(|manner| wording_of(language, manner, questionnaire)) {
            let sections = questionnaire.sections.iter().map(|section| (questionnaire.id.as_str(), section, true));
            // These are in every questionnaire, and not to be recorded for each.
            let about_you = questionnaire.about_you.iter().map(|section| (ABOUT_YOU, section, false));
            for (id, section, can_be_unknown) in sections.chain(about_you) {
                for item in &section.items {
                    let words = spoken(&text, questionnaire, &wording, section, item, can_be_unknown);
                    let part = Part { questionnaire: id.to_owned(), item: item.id.clone(), words };
                    if !parts.contains(&part) {
                        parts.push(part);
                    }
                }
            }
        }
    }
    parts
}
