//! Bringing in the population that respondents are held against.
//!
//! It is replaced whole: a file that has been put right is loaded again. It is no part of a release, since it is not made of
//! answers; a page that shows it beside released numbers says where it comes from.

mod file;

use std::collections::BTreeMap;

use app::domain::audience::Audience;
use app::domain::place::Place;
use app::domain::reference::Reference;
use futures::FutureExt;

use super::collect::{all_collections, newest_questionnaires};
use crate::state::AppState;
use crate::store::StoreError;
use crate::store::reference::{references, replace_references};

pub use file::{COLUMNS, Fault, LineFault, example, read};

/// The categories that Heard knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// For each question about the respondent, by the audiences that are asked, its answers.
    pub questions: BTreeMap<String, BTreeMap<Audience, Vec<String>>>,
    /// Tags.
    pub languages: Vec<String>,
    /// Of every collection.
    pub places: Vec<Place>,
}

/// The categories that Heard knows now.
///
/// # Errors
/// When the store fails.
pub async fn known(state: &AppState) -> Result<Known, StoreError> {
    let mut known = Known::default();
    for version in newest_questionnaires(state).await? {
        let questionnaire = &version.questionnaire;
        for item in questionnaire.about_you.iter().flat_map(|section| &section.items) {
            let options = questionnaire.scale(&item.scale).into_iter().flat_map(|scale| &scale.options);
            let answers = options.map(|option| option.id.clone()).collect();
            known.questions.entry(item.id.clone()).or_default().insert(questionnaire.audience, answers);
        }
    }
    known.languages = state.languages.iter().map(|language| language.tag.clone()).collect();
    known.places = all_collections(state).await?.into_iter().map(|collection| collection.place).collect();
    known.places.sort();
    known.places.dedup();
    Ok(known)
}

/// The whole reference, in order.
///
/// # Errors
/// When the store fails.
pub async fn all_references(state: &AppState) -> Result<Vec<Reference>, StoreError> {
    references(&mut state.database.read().await?).await
}

/// Keeps a reference in place of the one before, all of it or nothing.
///
/// # Errors
/// When the store fails.
pub async fn replace(state: &AppState, new: Vec<Reference>) -> Result<(), StoreError> {
    state.database.write(move |connection| async move { replace_references(connection, &new).await }.boxed()).await
}
