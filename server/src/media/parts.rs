//! What can be read aloud: the questions of every questionnaire, in each language and manner.

use std::collections::BTreeMap;
use std::sync::Arc;

use app::domain::about_you::ABOUT_YOU;
use app::domain::manner::Manner;
use app::domain::questionnaire::{Form, Questionnaire, Wording};
use app::text::{Language, Languages, Text, spoken};

use super::mark;
use crate::content::{forms_of, wording_of};

/// The folder of sounds, in the content folder.
pub const FOLDER: &str = "audio";

/// The folder of videos, in the content folder.
pub const VIDEOS: &str = "videos";

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

    /// As [`file`](Self::file), for its video in a sign language.
    pub fn video(&self, sign_language: &str) -> String {
        format!("{VIDEOS}/{sign_language}/{}/{}.{}", self.questionnaire, self.item, self.mark())
    }
}

/// Every question in a language, once for each wording.
pub fn parts(questionnaires: &[Questionnaire], languages: &Languages, language: &Arc<Language>) -> Vec<Part> {
    let text = Text::new(language, languages);
    let mut parts: Vec<Part> = Vec::new();
    for questionnaire in questionnaires {
        for wording in Manner::with_words().filter_map(|manner| wording_of(language, manner, questionnaire)) {
            add(&mut parts, &text, questionnaire, &wording);
        }
    }
    parts
}

/// Every question as it is signed.
pub fn signed_parts(questionnaires: &[Questionnaire], languages: &Languages) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for questionnaire in questionnaires {
        if let Some((text, wording)) = signed(languages, &forms_of(questionnaire, languages)) {
            add(&mut parts, &text, questionnaire, &wording);
        }
    }
    parts
}

/// What is signed of the words of a questionnaire, with the voice of their language: the usual words in the default
/// language, else those that are read instead. Whatever somebody reads, they see the same video.
pub fn signed(languages: &Languages, wordings: &BTreeMap<String, Arc<Wording>>) -> Option<(Text, Arc<Wording>)> {
    let form = Form::of(wordings, &languages.default().tag, Manner::Standard)?;
    let language = languages.find(form.language).unwrap_or_else(|| languages.default());
    Some((Text::new(language, languages), Arc::clone(form.wording)))
}

/// Adds the questions of a questionnaire in one wording, where they are not there yet.
fn add(parts: &mut Vec<Part>, text: &Text, questionnaire: &Questionnaire, wording: &Wording) {
    let sections = questionnaire.sections.iter().map(|section| (questionnaire.id.as_str(), section, true));
    // These are in every questionnaire, and not to be recorded for each.
    let about_you = questionnaire.about_you.iter().map(|section| (ABOUT_YOU, section, false));
    for (id, section, can_be_unknown) in sections.chain(about_you) {
        for item in &section.items {
            let words = spoken(text, questionnaire, wording, section, item, can_be_unknown);
            let part = Part { questionnaire: id.to_owned(), item: item.id.clone(), words };
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
    }
}
