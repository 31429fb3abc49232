//! A questionnaire that is there in English only, as content that a server is given.

use server::config::Settings;
use server::content::language_files;
use tempfile::TempDir;

use super::write;

/// The id of the questionnaire.
pub const ENGLISH_ONLY: &str = "english-only";

/// The one that it is a copy of.
const COPIED: &str = "child-12-17-help";

/// Settings with such a questionnaire, and the folder that it lies in.
pub fn with_english_only(settings: Settings) -> (Settings, TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let structure = include_str!("../../server/content/questionnaires/child-12-17-help.toml");
    let (copied, own) = (format!("id = \"{COPIED}\""), format!("id = \"{ENGLISH_ONLY}\""));
    write(&folder.path().join(format!("questionnaires/{ENGLISH_ONLY}.toml")), &structure.replace(&copied, &own));
    let words = &language_files(None).expect("the languages")["en"][&format!("questionnaires/{COPIED}.ftl")];
    write(&folder.path().join(format!("locales/en/questionnaires/{ENGLISH_ONLY}.ftl")), words);
    (Settings { content_dir: Some(folder.path().to_path_buf()), ..settings }, folder)
}
