//! Sounds and sign-language videos of questions, from the content folder: found, checked and listed at the start.
//!
//! ```text
//! audio/<language>/<questionnaire>/<item>.<mark>.mp3              a person reads it
//! audio/<language>/<questionnaire>/<item>.<mark>.generated.mp3    `heard speech generate` made it
//! videos/<sign language>/<questionnaire>/<item>.<mark>.mp4, .webm, .vtt
//! ```
//!
//! # Why
//! A sound carries the [`mark`] of the words that it says, so that it is not played beside other words: when a question is
//! reworded its sounds fall silent by themselves, and one that was asked before keeps its own. A video carries the mark of
//! the words that are [`signed`], for the same reason: a film of what was asked before shows a question that is not asked.
//! What is recorded comes before what is generated. Addresses are hashes, since what stands in an address must not tell what somebody was asked.

mod find;
mod parts;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use app::domain::recording::{Recording, SignVideo, Sound};
use sha2::{Digest, Sha256};

pub use find::{MediaFault, find};
pub use parts::{Part, parts, signed, signed_parts};

/// Where files are served from.
pub const ADDRESS: &str = "/media/";

/// A file that pages name.
#[derive(Clone, Debug)]
pub struct MediaFile {
    pub path: PathBuf,
    pub content_type: &'static str,
}

/// A question in exactly some words: questionnaire, item, and the mark of the words.
type Worded = (String, String, String);

/// Everything that was found.
#[derive(Clone, Debug, Default)]
pub struct Media {
    /// By what stands for them in addresses.
    files: BTreeMap<String, MediaFile>,
    sounds: BTreeMap<Worded, Sound>,
    videos: BTreeMap<Worded, Vec<SignVideo>>,
    /// Files of questions that are asked no more.
    gone: Vec<MediaFault>,
}

impl Media {
    /// A file by what stands for it in its address.
    pub fn file(&self, name: &str) -> Option<&MediaFile> {
        self.files.get(name)
    }

    /// Files of questions that the newest versions do not ask.
    pub fn gone(&self) -> &[MediaFault] {
        &self.gone
    }

    pub fn has_sounds(&self) -> bool {
        !self.sounds.is_empty()
    }

    pub fn has_videos(&self) -> bool {
        !self.videos.is_empty()
    }

    /// The sound of a question in exactly these words.
    pub fn sound(&self, questionnaire: &str, item: &str, words: &[String]) -> Option<&Sound> {
        self.sounds.get(&(questionnaire.to_owned(), item.to_owned(), mark(words)))
    }

    /// The videos of a question in exactly these words, one for each sign language.
    pub fn videos(&self, questionnaire: &str, item: &str, words: &[String]) -> &[SignVideo] {
        self.videos.get(&(questionnaire.to_owned(), item.to_owned(), mark(words))).map_or(&[], Vec::as_slice)
    }

    /// The codes of the sign languages in which there is anything.
    pub fn sign_languages(&self) -> BTreeSet<&str> {
        self.videos.values().flatten().map(|video| video.language.as_str()).collect()
    }

    fn add_file(&mut self, name: String, file: MediaFile) -> Recording {
        let recording = Recording { address: format!("{ADDRESS}{name}"), content_type: file.content_type };
        self.files.insert(name, file);
        recording
    }
}

/// What stands for words in the name of a file: the beginning of their hash.
pub fn mark(words: &[String]) -> String {
    Sha256::digest(words.join("\n")).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}
