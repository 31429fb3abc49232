//! Files for translators, in the PO format of GNU gettext, which every translation program reads.
//!
//! A message's context is its file and its key; its text is what Fluent has behind "=", variables and choices by number
//! included. What nobody has reviewed goes out as "fuzzy", and what comes back without it has been reviewed, as translation
//! programs have it.

use std::collections::BTreeMap;
use std::path::Path;

use app::text::Reviews;
use polib::catalog::Catalog;
use polib::message::{Message as PoMessage, MessageFlags};
use polib::metadata::CatalogMetadata;
use polib::po_file;

use super::{Files, FtlError, messages};

/// Between the file and the key in a message's context.
const BETWEEN: char = '#';

/// Why a file for translators could not be written or read.
#[derive(Debug, thiserror::Error)]
pub enum PoError {
    #[error(transparent)]
    Fluent(#[from] FtlError),
    #[error("the file cannot be written")]
    Write(#[from] std::io::Error),
    #[error("the file cannot be understood: {0}")]
    Read(String),
}

/// What came back from a translator for one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    pub words: String,
    /// Whether it is marked as doubtful, as every draft is when it goes out.
    pub is_fuzzy: bool,
}

/// Writes everything that a language says, beside the words that it is translated from; what it lacks is empty, and what is
/// not among the reviews is marked as doubtful.
///
/// # Errors
/// When a file of either cannot be understood, or the PO file cannot be written.
pub fn write_po(
    path: &Path,
    tag: &str,
    originals: &Files,
    translation: &Files,
    reviews: &Reviews,
) -> Result<(), PoError> {
    let mut metadata = CatalogMetadata::new();
    "Heard".clone_into(&mut metadata.project_id_version);
    tag.clone_into(&mut metadata.language);
    "text/plain; charset=UTF-8".clone_into(&mut metadata.content_type);
    "8bit".clone_into(&mut metadata.content_transfer_encoding);
    "1.0".clone_into(&mut metadata.mime_version);
    let mut catalog = Catalog::new(metadata);
    for (file, text) in originals {
        let theirs: BTreeMap<String, String> = messages(file, translation.get(file).map_or("", String::as_str))?
            .into_iter()
            .map(|message| (message.key, message.words))
            .collect();
        for message in messages(file, text)? {
            let words = theirs.get(&message.key).cloned().unwrap_or_default();
            let mut flags = MessageFlags::new();
            if !words.is_empty() && !reviews.get(file).is_some_and(|reviews| reviews.contains_key(&message.key)) {
                flags.add_flag("fuzzy");
            }
            let context = format!("{file}{BETWEEN}{}", message.key);
            catalog.append_or_update(
                PoMessage::build_singular()
                    .with_msgctxt(context)
                    .with_extracted_comments(message.about)
                    .with_msgid(message.words)
                    .with_msgstr(words)
                    .with_flags(flags)
                    .done(),
            );
        }
    }
    po_file::write_to_file(&catalog, path)?;
    Ok(())
}

/// The words of a translator's file, by file and key; what is empty is left out.
///
/// # Errors
/// When the file cannot be understood.
pub fn read_po(path: &Path) -> Result<BTreeMap<String, BTreeMap<String, Returned>>, PoError> {
    // It panics at a file that stops in the middle of a line, and says the rest in words.
    let catalog = std::panic::catch_unwind(|| po_file::parse(path).map_err(|error| PoError::Read(error.to_string())))
        .unwrap_or_else(|_| Err(PoError::Read("it is not a PO file".to_owned())))?;
    let mut returned: BTreeMap<String, BTreeMap<String, Returned>> = BTreeMap::new();
    for message in catalog.messages() {
        let context = message.msgctxt().unwrap_or_default();
        let (file, key) = context.split_once(BETWEEN).ok_or_else(|| {
            PoError::Read(format!("a message has the context {context:?}, which names no file and key"))
        })?;
        let said = message.msgstr().unwrap_or_default();
        if !said.trim().is_empty() {
            let said = Returned { words: said.to_owned(), is_fuzzy: message.is_fuzzy() };
            returned.entry(file.to_owned()).or_default().insert(key.to_owned(), said);
        }
    }
    Ok(returned)
}

#[cfg(test)]
mod tests {
    use app::text::Review;

    use super::super::written;
    use super::*;

    #[test]
    fn a_file_for_translators_comes_back_as_it_went() {
        let source =
            "minutes = { $n ->\n    [one] a minute\n   *[other] { $n } \"minutes\"\n}\nhello = Hello\nbye = Bye\n";
        let translation = "minutes = { $n ->\n    [one] minuta\n    [few] { $n } minuty\n   *[other] { $n } „minut”\n}\nhello = Cześć\n";
        let files = |text: &str| Files::from([("interface.ftl".to_owned(), text.to_owned())]);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pl.po");
        let review = Review { by: "Anna".to_owned(), on: chrono::NaiveDate::MIN };
        let reviews = Reviews::from([("interface.ftl".to_owned(), BTreeMap::from([("hello".to_owned(), review)]))]);
        write_po(&path, "pl", &files(source), &files(translation), &reviews).unwrap();
        let returned = read_po(&path).unwrap().remove("interface.ftl").unwrap();
        assert_eq!(returned.len(), 2, "what has no words yet is left out");
        assert!(returned["minutes"].is_fuzzy && !returned["hello"].is_fuzzy, "a draft goes out as one");
        let words = returned.into_iter().map(|(key, returned)| (key, returned.words)).collect();
        let again = written("interface.ftl", source, &words).unwrap();
        assert_eq!(messages("interface.ftl", &again).unwrap(), messages("interface.ftl", translation).unwrap());
        std::fs::write(&path, "msgid \"a\"\nmsgstr \"b\"\n").unwrap();
        assert!(matches!(read_po(&path), Err(PoError::Read(_))), "a message without a place");
    }
}
