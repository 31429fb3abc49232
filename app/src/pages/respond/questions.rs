//! The questions of a page, with what was chosen and what is wrong, as every page of questions shows them.

use leptos::prelude::*;

use crate::components::{ErrorLink, Pictures, Question};
use crate::domain::form_state::FormState;
use crate::domain::manner::Manner;
use crate::domain::questionnaire::{Item, Questionnaire, Section};
use crate::domain::recording::RecordingsByItem;
use crate::text::{QuestionWords, Text};

/// What is wrong, question by question, for the summary at the top.
pub(super) fn error_links(text: &Text, words: &QuestionWords, section: &Section, state: &FormState) -> Vec<ErrorLink> {
    let link = |field: &String, message: &'static str| {
        let (question, message) = (words.get(&format!("item-{field}")), text.get(message));
        let message = text.quoting("error-in-question", "question", question, [("message", message.into())]);
        ErrorLink { field: section.anchor(field), message }
    };
    state.errors.iter().map(|error| link(&error.field, error.message)).collect()
}

/// Whether each question of a page can be heard without a voice of the browser.
pub(super) fn has_every_sound(section: &Section, recordings: &RecordingsByItem) -> bool {
    let has_sound = |item: &Item| recordings.get(&item.id).is_some_and(|of_item| of_item.sound.is_some());
    section.items.iter().all(has_sound)
}

/// The id of the heading and the lead of a page, which are read aloud with its first question.
pub(super) const HEAD: &str = "head";

/// How the questions of a page are asked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked<'a> {
    /// Whether the only question is the page's heading.
    pub is_alone: bool,
    /// Whether "I don't know" is an answer.
    pub can_be_unknown: bool,
    pub manner: Manner,
    pub pictures: &'a Pictures,
    pub recordings: &'a RecordingsByItem,
}

/// The questions of a section.
pub(super) fn questions(
    text: &Text,
    questionnaire: &Questionnaire,
    words: &QuestionWords,
    section: &Section,
    asked: Asked<'_>,
    state: &FormState,
) -> impl IntoView + use<> {
    let question = |(index, item): (usize, &Item)| {
        view! {
            <Question
                text=text
                questionnaire=questionnaire
                words=words
                item=item
                pictures=asked.pictures
                anchor=section.anchor(&item.id)
                is_alone=asked.is_alone
                can_be_unknown=asked.can_be_unknown
                manner=asked.manner
                read_before=if index == 0 { HEAD } else { "" }
                recordings=asked.recordings.get(&item.id).cloned().unwrap_or_default()
                chosen=state.value(&item.id)
                error=state.error(&item.id)
            />
        }
    };
    section.items.iter().enumerate().map(question).collect::<Vec<_>>()
}
