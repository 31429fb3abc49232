//! `reviews.toml` of a language: who said of which words that they are right, and when.
//!
//! # Why
//! A review is of words, and not of a key: each stands with a digest of what was reviewed and of what it was translated
//! from. When either changes, the digest does not fit any more and the words are a draft again, as gettext's "fuzzy" does
//! it, without anybody having to remember. It is a file of its own, since a program writes it and people read it.

use std::collections::BTreeMap;

use app::domain::manner::Manner;
use app::text::{Review, Reviews};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Files, FtlError, messages};

/// What the file begins with.
const HEADING: &str = "\
# Who reviewed which words, and when. `heard translations import` writes this file. Behind each key stands a digest of the
# words and of what they are translated from: when either changes, they are a draft again.

";

/// A fault in `reviews.toml`, or in the files that it is about.
#[derive(Debug, thiserror::Error)]
pub enum ReviewsError {
    #[error(transparent)]
    Fluent(#[from] FtlError),
    #[error("reviews.toml: {0}")]
    Toml(#[from] toml::de::Error),
    #[error("reviews.toml cannot be written: {0}")]
    Write(#[from] toml::ser::Error),
}

#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct ReviewsFile {
    #[serde(default)]
    review: Vec<Entry>,
}

/// What one person reviewed in one file on one day.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    by: String,
    on: NaiveDate,
    file: String,
    /// Key to digest.
    messages: BTreeMap<String, String>,
}

/// What the files of a language are translated from, by their names: the same files of the source; and for the source
/// itself, of each of its other manners the standard form.
pub fn originals(source: &Files, is_source: bool) -> Files {
    if !is_source {
        return source.clone();
    }
    let standard_of = |file: &str| {
        let name = file.strip_suffix(".ftl")?;
        let manner = Manner::of_mark(name);
        let standard = name.strip_suffix(&manner.mark("")).filter(|_| manner != Manner::Standard)?;
        source.get(&format!("{standard}.ftl")).cloned()
    };
    source.keys().filter_map(|file| Some((file.clone(), standard_of(file)?))).collect()
}

/// The reviews that hold for the words as they are.
///
/// # Errors
/// When `reviews.toml` or a file that it names cannot be understood.
pub fn reviews_in_force(reviews: &str, originals: &Files, translation: &Files) -> Result<Reviews, ReviewsError> {
    let file: ReviewsFile = toml::from_str(reviews)?;
    let mut in_force = Reviews::new();
    for Entry { by, on, file, messages } in file.review {
        let digests = digests(&file, originals, translation)?;
        let holds = |(key, digest): &(String, String)| digests.get(key) == Some(digest);
        for (key, _) in messages.into_iter().filter(holds) {
            in_force.entry(file.clone()).or_default().insert(key, Review { by: by.clone(), on });
        }
    }
    Ok(in_force)
}

/// `reviews.toml` with these reviews of the words as they are. A review of words that are not there is left out.
///
/// # Errors
/// When a file cannot be understood.
pub fn reviews_file(reviews: &Reviews, originals: &Files, translation: &Files) -> Result<String, ReviewsError> {
    let mut review = Vec::new();
    for (file, reviews) in reviews {
        let digests = digests(file, originals, translation)?;
        let mut by_review: BTreeMap<&Review, BTreeMap<String, String>> = BTreeMap::new();
        for (key, review) in reviews {
            if let Some(digest) = digests.get(key) {
                by_review.entry(review).or_default().insert(key.clone(), digest.clone());
            }
        }
        review.extend(by_review.into_iter().map(|(review, messages)| Entry {
            by: review.by.clone(),
            on: review.on,
            file: file.clone(),
            messages,
        }));
    }
    Ok(format!("{HEADING}{}", toml::to_string(&ReviewsFile { review })?))
}

/// The digest of each message of a file that has an original.
fn digests(file: &str, originals: &Files, translation: &Files) -> Result<BTreeMap<String, String>, FtlError> {
    let words_of = |files: &Files| {
        let messages = messages(file, files.get(file).map_or("", String::as_str))?;
        Ok(messages.into_iter().map(|message| (message.key, message.words)).collect::<BTreeMap<_, _>>())
    };
    let (ours, theirs) = (words_of(originals)?, words_of(translation)?);
    let digest = |original: &str, words: &str| {
        let whole = Sha256::new().chain_update(original).chain_update([0]).chain_update(words).finalize();
        whole.iter().take(8).map(|byte| format!("{byte:02x}")).collect::<String>()
    };
    let pairs = theirs.into_iter().filter_map(|(key, words)| {
        let digest = digest(ours.get(&key)?, &words);
        Some((key, digest))
    });
    Ok(pairs.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(text: &str) -> Files {
        Files::from([("interface.ftl".to_owned(), text.to_owned())])
    }

    fn reviewed(keys: &[&str]) -> Reviews {
        let review =
            Review { by: "Anna Nowak, interpreter".to_owned(), on: NaiveDate::from_ymd_opt(2026, 12, 1).unwrap() };
        let of_file = keys.iter().map(|key| ((*key).to_owned(), review.clone())).collect();
        Reviews::from([("interface.ftl".to_owned(), of_file)])
    }

    #[test]
    fn a_change_of_the_words_or_of_their_source_makes_a_draft_again() {
        let (english, polish) = ("hello = Hello\nbye = Bye\n", "hello = Cześć\nbye = Pa\n");
        let all = reviewed(&["hello", "bye"]);
        let file = reviews_file(&all, &files(english), &files(polish)).unwrap();
        let hold = |english: &str, polish: &str| reviews_in_force(&file, &files(english), &files(polish)).unwrap();
        assert_eq!(hold(english, polish), all);
        assert_eq!(hold("# A comment\nbye =   Bye\n\nhello = Hello\n", polish), all, "the same words");
        assert_eq!(hold(&english.replace("Hello", "Hi"), polish), reviewed(&["bye"]));
        assert_eq!(hold(english, &polish.replace("Pa", "Do zobaczenia")), reviewed(&["hello"]));
        assert_eq!(hold("bye = Bye\n", polish), reviewed(&["bye"]), "what is not said any more");
        assert!(reviews_in_force("[[review]]\nby = 1\n", &files(english), &files(polish)).is_err());
    }

    #[test]
    fn a_form_in_another_manner_is_reviewed_against_the_standard_one() {
        let source = Files::from(
            [
                ("interface.ftl", "a = A"),
                ("questionnaires/q.ftl", "b = B"),
                ("questionnaires/q.easy-read.ftl", "b = b"),
            ]
            .map(|(file, text)| (file.to_owned(), text.to_owned())),
        );
        let of_english = originals(&source, true);
        assert_eq!(of_english, Files::from([("questionnaires/q.easy-read.ftl".to_owned(), "b = B".to_owned())]));
        assert_eq!(originals(&source, false), source);
    }
}
