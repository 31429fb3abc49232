//! What there is of a question besides its words: somebody who reads it, somebody who signs it.

use std::collections::BTreeMap;

/// A file that a page names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording {
    pub address: String,
    pub content_type: &'static str,
}

/// A question that is read, with its hint and its options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sound {
    pub file: Recording,
    /// Whether a person reads it; else a machine.
    pub is_recorded: bool,
}

/// A question in a sign language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignVideo {
    /// The code of the sign language (ISO 639-3), as in "bfi" for British Sign Language.
    pub language: String,
    /// The same in one or two formats.
    pub files: Vec<Recording>,
    /// Its words, in the default language.
    pub captions: Option<Recording>,
}

/// What there is of one question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recordings {
    pub sound: Option<Sound>,
    pub videos: Vec<SignVideo>,
}

/// What there is of the questions of a page, by item.
pub type RecordingsByItem = BTreeMap<String, Recordings>;
