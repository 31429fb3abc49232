//! Translations as files: what a language lacks against the one that it is translated from, and files for translators.

mod ftl;
mod length;
mod po;
mod pseudo;
mod reviews;

use std::collections::{BTreeMap, BTreeSet};

use app::domain::manner::Manner;

pub use ftl::{FtlError, Message, messages, written};
pub use length::{TooLong, too_long};
pub use po::{PoError, Returned, read_po, write_po};
pub use pseudo::Pseudo;
pub use reviews::{ReviewsError, originals, reviews_file, reviews_in_force};

/// The Fluent files of a language by their names, as in "interface.ftl" and "questionnaires/child-4-7-help.ftl".
pub type Files = BTreeMap<String, String>;

/// What a language lacks, or has too much of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Finding {
    /// A file that need not be there: staff read English, and not every form is in every manner.
    NoFile {
        file: String,
    },
    Missing {
        file: String,
        key: String,
    },
    Extra {
        file: String,
        key: String,
    },
    /// The variables of a message are not those of the source.
    Variables {
        file: String,
        key: String,
    },
    /// A message has the words of the source, letter for letter.
    Untranslated {
        file: String,
        key: String,
    },
}

impl Finding {
    /// Whether something does not work because of it.
    pub fn is_fault(&self) -> bool {
        matches!(self, Self::Missing { .. } | Self::Extra { .. } | Self::Variables { .. })
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoFile { file } => write!(formatter, "note: there is no {file}"),
            Self::Missing { file, key } => write!(formatter, "missing: {key} in {file}"),
            Self::Extra { file, key } => write!(formatter, "extra: {key} in {file}"),
            Self::Variables { file, key } => write!(formatter, "unequal variables: {key} in {file}"),
            Self::Untranslated { file, key } => write!(formatter, "note: {key} in {file} is as in the source"),
        }
    }
}

/// Whether a language is whole without a file.
fn is_optional(file: &str) -> bool {
    let name = file.strip_suffix(".ftl").unwrap_or(file);
    name == "staff" || Manner::of_mark(name) != Manner::Standard
}

/// Everything in which a language differs from the one that it is translated from.
///
/// # Errors
/// The first file that cannot be understood.
pub fn compare(source: &Files, translation: &Files) -> Result<Vec<Finding>, FtlError> {
    let mut findings = Vec::new();
    for (file, text) in source {
        if is_optional(file) && !translation.contains_key(file) {
            findings.push(Finding::NoFile { file: file.clone() });
            continue;
        }
        let ours = messages(file, text)?;
        let theirs = messages(file, translation.get(file).map_or("", String::as_str))?;
        let find = |key: &str| theirs.iter().find(|message| message.key == key);
        for Message { key, words, variables, .. } in &ours {
            let place = || (file.clone(), key.clone());
            let Some(their) = find(key) else {
                let (file, key) = place();
                findings.push(Finding::Missing { file, key });
                continue;
            };
            let (file, key) = place();
            if their.variables != *variables {
                findings.push(Finding::Variables { file, key });
            } else if their.words == *words && words.chars().any(char::is_alphabetic) && variables.is_empty() {
                findings.push(Finding::Untranslated { file, key });
            }
        }
        let known: BTreeSet<&str> = ours.iter().map(|message| message.key.as_str()).collect();
        for message in theirs.iter().filter(|message| !known.contains(message.key.as_str())) {
            findings.push(Finding::Extra { file: file.clone(), key: message.key.clone() });
        }
    }
    for (file, text) in translation.iter().filter(|(file, _)| !source.contains_key(*file)) {
        findings.extend(
            messages(file, text)?.into_iter().map(|message| Finding::Extra { file: file.clone(), key: message.key }),
        );
    }
    findings.sort();
    Ok(findings)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(files: &[(&str, &str)]) -> Files {
        files.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn what_a_language_lacks_is_named() {
        let source = files(&[
            (
                "interface.ftl",
                "hello = Hello\nname = Heard\nminutes = { $n ->\n    [one] a minute\n   *[other] { $n } minutes\n}\nuntil = Until { $date }\n",
            ),
            ("staff.ftl", "release = Release\n"),
            ("questionnaires/a.ftl", "title = A\n"),
            ("questionnaires/a.easy-read.ftl", "title = A\n"),
        ]);
        let translation = files(&[
            (
                "interface.ftl",
                "hello = Cześć\nname = Heard\nminutes = { $n } min\nuntil = Do { $day }\nmore = Więcej\n",
            ),
            ("questionnaires/b.ftl", "title = B\n"),
        ]);
        let found: Vec<String> =
            compare(&source, &translation).unwrap().into_iter().map(|finding| finding.to_string()).collect();
        assert_eq!(
            found,
            [
                "note: there is no questionnaires/a.easy-read.ftl",
                "note: there is no staff.ftl",
                "missing: title in questionnaires/a.ftl",
                "extra: more in interface.ftl",
                "extra: title in questionnaires/b.ftl",
                "unequal variables: until in interface.ftl",
                "note: name in interface.ftl is as in the source",
            ]
        );
        assert_eq!(compare(&source, &source).unwrap().iter().filter(|finding| finding.is_fault()).count(), 0);
        let faulty = files(&[("interface.ftl", "hello = { $x\n")]);
        assert!(compare(&source, &faulty).unwrap_err().to_string().contains("interface.ftl"));
    }
}
