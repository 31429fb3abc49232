//! Languages that nobody speaks, as content that a server is given.

use std::path::Path;

use server::config::{LanguageSettings, Settings};
use server::content::language_files;
use server::translations::Pseudo;
use tempfile::TempDir;

/// Settings with both pseudo-languages, whose texts about safety are shown; and the folder that they lie in.
pub fn with_pseudo_languages(settings: Settings) -> (Settings, TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let source = &language_files(None).expect("the languages")["en"];
    for pseudo in Pseudo::ALL {
        for (file, text) in pseudo.files(source).expect("a pseudo-language") {
            write(&folder.path().join("locales").join(pseudo.tag()).join(file), &text);
        }
    }
    let content_dir = Some(folder.path().to_path_buf());
    (Settings { content_dir, languages: LanguageSettings { unreviewed_safety_texts: true }, ..settings }, folder)
}

/// Writes a file, with the folders that it lies in.
pub fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder can be made");
    std::fs::write(path, text).expect("the file can be written");
}
