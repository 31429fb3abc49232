//! What there is of a questionnaire in each language and manner, and how far it can be trusted: what staff read before they
//! publish it.

use std::collections::BTreeSet;

use super::manner::Manner;
use super::reading_level::{ReadingCeiling, ReadingLevel};
use crate::text::{Direction, Language, Review, ReviewCount};

/// A language as it names itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageName {
    pub tag: String,
    pub name: String,
    pub direction: Direction,
}

impl From<&Language> for LanguageName {
    fn from(language: &Language) -> Self {
        Self { tag: language.tag.clone(), name: language.name.clone(), direction: language.direction }
    }
}

/// The forms of a questionnaire in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct LanguageForms {
    pub language: LanguageName,
    /// Every manner in which there can be words, in order.
    pub forms: Vec<FormCover>,
}

/// One form: how much of it there is, and how much of that a person has reviewed.
#[derive(Clone, Debug, PartialEq)]
pub struct FormCover {
    pub manner: Manner,
    pub words: FormWords,
    /// Whether its words are what the others are translated from.
    pub is_original: bool,
    pub review: ReviewCount,
    /// Who reviewed what of it, and when.
    pub reviews: BTreeSet<Review>,
    /// In English alone.
    pub reading: Option<(ReadingLevel, ReadingCeiling)>,
}

/// How much of a form there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormWords {
    Whole,
    /// Some texts of the source are missing, and are left out.
    Gaps {
        missing: usize,
        all: usize,
    },
    /// Another form is read instead.
    ReadInstead(LanguageName, Manner),
}

impl LanguageForms {
    /// How many of its forms are not there, or not whole.
    pub fn gaps(&self) -> usize {
        self.forms.iter().filter(|form| form.words != FormWords::Whole).count()
    }

    /// The reviews of all its forms.
    pub fn review(&self) -> ReviewCount {
        self.forms.iter().fold(ReviewCount::default(), |all, form| all + form.review)
    }
}
