//! Files for translators, in the PO format of GNU gettext, which every translation program reads.
//!
//! A message's context is its file and its key; its text is what Fluent has behind "=", variables and choices by number
//! included.

use std::collections::BTreeMap;
use std::path::Path;

use polib::catalog::Catalog;
use polib::message::Message as PoMessage;
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

/// Writes everything that a language says, beside the words that it is translated from; what it lacks is empty.
///
/// # Errors
/// When a file of either cannot be understood, or the PO file cannot be written.
pub fn write_po(path: &Path, tag: &str, source: &Files, translation: &Files) -> Result<(), PoError> {
    let mut metadata = CatalogMetadata::new();
    "Heard".clone_into(&mut metadata.project_id_version);
    tag.clone_into(&mut metadata.language);
    "text/plain; charset=UTF-8".clone_into(&mut metadata.content_type);
    "8bit".clone_into(&mut metadata.content_transfer_encoding);
    "1.0".clone_into(&mut metadata.mime_version);
    let mut catalog = Catalog::new(metadata);
    for (file, text) in source {
        let theirs: BTreeMap<String, String> = messages(file, translation.get(file).map_or("", String::as_str))?
            .into_iter()
            .map(|message| (message.key, message.words))
            .collect();
        for message in messages(file, text)? {
            let words = theirs.get(&message.key).cloned().unwrap_or_default();
            let context = format!("{file}{BETWEEN}{}", message.key);
            catalog.append_or_update(
                PoMessage::build_singular()
                    .with_msgctxt(context)
                    .with_extracted_comments(message.about)
                    .with_msgid(message.words)
                    .with_msgstr(words)
                    .done(),
            );
        }
    }
    po_file::write_to_file(&catalog, path)?;
    Ok(())
}

/// The words of a translator's file, by file and key; what is empty or marked as doubtful is left out.
///
/// # Errors
/// When the file cannot be understood.
pub fn read_po(path: &Path) -> Result<BTreeMap<String, BTreeMap<String, String>>, PoError> {
    let catalog = po_file::parse(path).map_err(|error| PoError::Read(error.to_string()))?;
    let mut words: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for message in catalog.messages() {
        let context = message.msgctxt().unwrap_or_default();
        let (file, key) = context.split_once(BETWEEN).ok_or_else(|| {
            PoError::Read(format!("a message has the context {context:?}, which names no file and key"))
        })?;
        let said = message.msgstr().unwrap_or_default();
        if !said.trim().is_empty() && !message.is_fuzzy() {
            words.entry(file.to_owned()).or_default().insert(key.to_owned(), said.to_owned());
        }
    }
    Ok(words)
}

#[cfg(test)]
mod tests {
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
        write_po(&path, "pl", &files(source), &files(translation)).unwrap();
        let words = read_po(&path).unwrap();
        assert_eq!(words["interface.ftl"].len(), 2, "what has no words yet is left out");
        let again = written("interface.ftl", source, &words["interface.ftl"]).unwrap();
        assert_eq!(messages("interface.ftl", &again).unwrap(), messages("interface.ftl", translation).unwrap());
        std::fs::write(&path, "msgid \"a\"\nmsgstr \"b\"\n").unwrap();
        assert!(matches!(read_po(&path), Err(PoError::Read(_))), "a message without a place");
    }
}
