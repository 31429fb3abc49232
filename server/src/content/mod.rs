//! The content that Heard was built with, and a folder that may be laid over it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use app::domain::about_you::{ABOUT_YOU, AboutYou};
use app::domain::framework::{Framework, FrameworkError};
use app::domain::manner::Manner;
use app::domain::questionnaire::{ContentError, Questionnaire, Wording};
use app::domain::symbol::{Symbol, SymbolFault, Symbols};
use app::text::{Language, LanguageError, LanguageSource, Languages};
use include_dir::{Dir, include_dir};

use crate::media::{self, Media, MediaFault};
use crate::translations::{Files, ReviewsError, originals, reviews_in_force};

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/content");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../locales");
static SYMBOLS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../app/public/symbols");

/// The words of access codes and receipts.
pub const WORDS: &str = include_str!("../../content/words.txt");

/// What can be wrong with content. It is told to whoever writes it, with the file.
#[derive(Debug, thiserror::Error)]
pub enum ContentLoadError {
    #[error("{path} cannot be read")]
    File { path: String, source: std::io::Error },
    #[error("{path} cannot be understood")]
    Toml { path: String, source: Box<toml::de::Error> },
    #[error("{path} is not text in UTF-8")]
    NotText { path: String },
    #[error("questionnaire {id}: {}", .faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Questionnaire { id: String, faults: Vec<ContentError> },
    #[error("framework.toml: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Framework(Vec<FrameworkError>),
    #[error("{path}: questions about the respondent are those of about-you.toml, and no others")]
    OwnAboutYou { path: String },
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Media(Vec<MediaFault>),
    #[error("questionnaire {0} has no words in any language")]
    NoWording(String),
    #[error("{path} cannot be a symbol: {fault}")]
    Symbol { path: String, fault: SymbolFault },
    #[error(transparent)]
    Language(#[from] LanguageError),
    #[error("locales/{tag}/{source}")]
    Reviews { tag: String, source: ReviewsError },
}

/// Everything that Heard says and asks.
#[derive(Debug)]
pub struct Content {
    pub framework: Framework,
    pub questionnaires: Vec<Questionnaire>,
    pub languages: Languages,
    pub symbols: Symbols,
    /// Sounds and videos of questions.
    pub media: Media,
}

impl Content {
    /// Reads the built-in content and what lies over it, and checks all of it.
    ///
    /// # Errors
    /// The first file that is faulty, with every fault in it.
    pub fn load(overlay: Option<&Path>, default_language: &str) -> Result<Self, ContentLoadError> {
        let files = all_files(overlay)?;
        let framework: Framework = parse(&files, "framework.toml")?;
        let faults = framework.faults();
        if !faults.is_empty() {
            return Err(ContentLoadError::Framework(faults));
        }
        let languages = Languages::read(&language_sources(&files)?, default_language)?;
        let symbols = read_symbols(&files)?;
        let about_you: AboutYou = parse(&files, "about-you.toml")?;
        let mut questionnaires = Vec::new();
        for path in files.keys().filter(|path| path.starts_with("questionnaires/") && path.ends_with(".toml")) {
            let questionnaire: Questionnaire = parse(&files, path)?;
            if questionnaire.about_you.is_some() {
                return Err(ContentLoadError::OwnAboutYou { path: path.clone() });
            }
            let questionnaire = questionnaire.with_about_you(&about_you);
            check(&questionnaire, &framework, &languages, &symbols)?;
            questionnaires.push(questionnaire);
        }
        let media = match overlay {
            Some(folder) => media::find(folder, &questionnaires, &languages).map_err(ContentLoadError::Media)?,
            None => Media::default(),
        };
        Ok(Self { framework, questionnaires, languages, symbols, media })
    }
}

fn check(
    questionnaire: &Questionnaire,
    framework: &Framework,
    languages: &Languages,
    symbols: &Symbols,
) -> Result<(), ContentLoadError> {
    let id = &questionnaire.id;
    let mut faults = questionnaire.faults(framework);
    faults.extend(questionnaire.missing_symbols(symbols));
    let forms = forms_of(questionnaire, languages);
    if forms.is_empty() {
        return Err(ContentLoadError::NoWording(id.clone()));
    }
    for (form, wording) in &forms {
        faults.extend(questionnaire.missing_words(form, wording));
    }
    if faults.is_empty() { Ok(()) } else { Err(ContentLoadError::Questionnaire { id: id.clone(), faults }) }
}

/// The words of a questionnaire in every language and manner that there is, by the mark of the language.
pub fn forms_of(questionnaire: &Questionnaire, languages: &Languages) -> BTreeMap<String, Arc<Wording>> {
    let forms = languages.iter().flat_map(|language| Manner::with_words().map(move |manner| (language, manner)));
    forms
        .filter_map(|(language, manner)| {
            Some((manner.mark(&language.tag), wording_of(language, manner, questionnaire)?))
        })
        .collect()
}

/// The words of a questionnaire in one form, with those of the questions about the respondent that it has.
pub fn wording_of(language: &Language, manner: Manner, questionnaire: &Questionnaire) -> Option<Arc<Wording>> {
    let own = language.wordings.get(&manner.mark(&questionnaire.id))?;
    let about_you = language.wordings.get(&manner.mark(ABOUT_YOU)).or_else(|| language.wordings.get(ABOUT_YOU));
    match about_you.filter(|_| questionnaire.about_you.is_some()) {
        Some(about_you) => {
            let all = about_you.iter().chain(own.iter()).map(|(key, words)| (key.clone(), words.clone()));
            Some(Arc::new(all.collect()))
        }
        None => Some(Arc::clone(own)),
    }
}

/// The symbols, by the names of their files.
fn read_symbols(files: &BTreeMap<String, String>) -> Result<Symbols, ContentLoadError> {
    let pictures = files.iter().filter_map(|(path, text)| {
        let name = path.strip_prefix("symbols/")?.strip_suffix(".svg")?;
        let symbol = Symbol::read(text).map_err(|fault| ContentLoadError::Symbol { path: path.clone(), fault });
        Some(symbol.map(|symbol| (name.to_owned(), symbol)))
    });
    pictures.collect()
}

/// Every file that there is, built in and laid over it, by its path.
fn all_files(overlay: Option<&Path>) -> Result<BTreeMap<String, String>, ContentLoadError> {
    let mut files = BTreeMap::new();
    collect_built_in(&BUILT_IN, "", &mut files)?;
    collect_built_in(&LOCALES, "locales/", &mut files)?;
    // The folders of symbols keep licences apart; their names do without.
    for folder in SYMBOLS.dirs() {
        let prefix = format!("{}/", folder.path().display());
        let mut symbols = BTreeMap::new();
        collect_built_in(folder, "", &mut symbols)?;
        files.extend(symbols.into_iter().map(|(path, text)| (path.replacen(&prefix, "symbols/", 1), text)));
    }
    if let Some(folder) = overlay {
        collect_folder(folder, folder, &mut files)?;
    }
    Ok(files)
}

/// The Fluent files of each language, by its tag.
///
/// # Errors
/// The first file that cannot be read.
pub fn language_files(overlay: Option<&Path>) -> Result<BTreeMap<String, Files>, ContentLoadError> {
    Ok(fluent_files(&all_files(overlay)?))
}

fn fluent_files(files: &BTreeMap<String, String>) -> BTreeMap<String, Files> {
    let mut languages: BTreeMap<String, Files> = BTreeMap::new();
    for (path, text) in files {
        let place = path.strip_prefix("locales/").and_then(|path| path.split_once('/'));
        if let Some((tag, file)) = place.filter(|(_, file)| file.ends_with(".ftl")) {
            languages.entry(tag.to_owned()).or_default().insert(file.to_owned(), text.clone());
        }
    }
    languages
}

/// The languages' files, a folder each under `locales/`, with the reviews that hold for them.
fn language_sources(files: &BTreeMap<String, String>) -> Result<Vec<LanguageSource>, ContentLoadError> {
    let mut sources = sources_without_reviews(files);
    let fluent_files = fluent_files(files);
    let of = |tag: &str| fluent_files.get(tag).cloned().unwrap_or_default();
    let source = sources.iter().find(|source| source.is_original()).map(|source| of(&source.tag)).unwrap_or_default();
    for language in &mut sources {
        let tag = &language.tag;
        let Some(reviews) = files.get(&format!("locales/{tag}/reviews.toml")) else { continue };
        let originals = originals(&source, language.is_original());
        language.reviews = reviews_in_force(reviews, &originals, &of(tag))
            .map_err(|source| ContentLoadError::Reviews { tag: tag.clone(), source })?;
    }
    Ok(sources)
}

fn sources_without_reviews(files: &BTreeMap<String, String>) -> Vec<LanguageSource> {
    let mut sources: BTreeMap<&str, LanguageSource> = BTreeMap::new();
    for (path, text) in files {
        let Some((tag, file)) = path.strip_prefix("locales/").and_then(|path| path.split_once('/')) else { continue };
        let source = sources.entry(tag).or_insert_with(|| LanguageSource { tag: tag.to_owned(), ..Default::default() });
        match file {
            "language.toml" => source.manifest.clone_from(text),
            "interface.ftl" => source.interface.clone_from(text),
            "about.ftl" => source.about.clone_from(text),
            "staff.ftl" => source.staff.clone_from(text),
            _ => {
                if let Some(id) = file.strip_prefix("questionnaires/").and_then(|file| file.strip_suffix(".ftl")) {
                    source.questionnaires.insert(id.to_owned(), text.clone());
                }
            }
        }
    }
    sources.into_values().collect()
}

fn parse<T: serde::de::DeserializeOwned>(files: &BTreeMap<String, String>, path: &str) -> Result<T, ContentLoadError> {
    let text = files.get(path).map_or("", String::as_str);
    toml::from_str(text).map_err(|source| ContentLoadError::Toml { path: path.to_owned(), source: Box::new(source) })
}

fn collect_built_in(dir: &Dir<'_>, prefix: &str, files: &mut BTreeMap<String, String>) -> Result<(), ContentLoadError> {
    for file in dir.files() {
        let path = format!("{prefix}{}", file.path().display());
        let text = file.contents_utf8().ok_or_else(|| ContentLoadError::NotText { path: path.clone() })?;
        files.insert(path, text.to_owned());
    }
    dir.dirs().try_for_each(|inner| collect_built_in(inner, prefix, files))
}

fn collect_folder(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) -> Result<(), ContentLoadError> {
    let failed = |path: &PathBuf| {
        let path = path.display().to_string();
        move |source| ContentLoadError::File { path, source }
    };
    let folder = folder.to_path_buf();
    for entry in fs::read_dir(&folder).map_err(failed(&folder))? {
        let path = entry.map_err(failed(&folder))?.path();
        if path.is_dir() {
            collect_folder(root, &path, files)?;
        } else if path.extension().is_some_and(|extension| ["toml", "ftl", "svg"].iter().any(|ours| extension == *ours))
        {
            let text = fs::read_to_string(&path).map_err(failed(&path))?;
            let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            files.insert(name, text);
        }
    }
    Ok(())
}

#[cfg(test)]
mod word_tests;

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use app::domain::framework::EventRule;

    use super::*;

    #[test]
    fn the_framework_has_its_46_statements() {
        let content = Content::load(None, "en").unwrap();
        assert_eq!(content.framework.statements.len(), 46);
        let cut_off: Vec<_> = content.framework.statements.iter().filter(|statement| statement.cut_off).collect();
        assert_eq!(cut_off.len(), 1);
        assert_eq!(cut_off[0].id, "B-06");
        for statement in &content.framework.statements {
            assert!(content.framework.element(&statement.element).is_some(), "{} has an element", statement.id);
        }
    }

    #[test]
    fn the_two_event_statements_have_different_rules() {
        let framework = Content::load(None, "en").unwrap().framework;
        let rules: Vec<_> = framework
            .statements
            .iter()
            .filter_map(|statement| Some((statement.id.as_str(), statement.event_rule?)))
            .collect();
        assert_eq!(rules, [("A-CYP-06", EventRule::Any), ("A-CYP-07", EventRule::All)]);
    }

    #[test]
    fn every_symbol_is_used_and_everything_that_has_one_has_all() {
        let content = Content::load(None, "en").unwrap();
        let mut used = BTreeSet::new();
        for questionnaire in &content.questionnaires {
            let of_items = questionnaire.items().filter_map(|item| item.symbol.as_deref());
            let options = questionnaire.scales.iter().flat_map(|scale| &scale.options);
            let symbols: BTreeSet<_> = of_items.chain(options.filter_map(|option| option.symbol.as_deref())).collect();
            assert!(questionnaire.has_symbols() || symbols.is_empty(), "{} has some", questionnaire.id);
            used.extend(symbols.into_iter().map(str::to_owned));
        }
        assert!(content.symbols.names().eq(used.iter()), "shipped, and named by no questionnaire, or the other way");
        assert!(used.len() > 40);
    }

    #[test]
    fn symbols_can_be_laid_over_and_are_checked_as_those_that_are_built_in() {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        let load = || Content::load(Some(folder.path()), "en").map_err(|error| error.to_string());
        let own = BUILT_IN.get_file("questionnaires/child-4-7-help.toml").unwrap().contents_utf8().unwrap();
        write("questionnaires/child-4-7-help.toml", &own.replace("symbol = \"house\"", "symbol = \"flat\""));
        let fault = load().unwrap_err();
        assert!(fault.contains("item \"safe-at-home\" has the symbol \"flat\", which is not there"), "{fault}");
        write("symbols/flat.svg", "<svg viewBox=\"0 0 9 9\"><script>alert(1)</script></svg>");
        let fault = load().unwrap_err();
        assert!(fault.contains("symbols/flat.svg cannot be a symbol: it holds \"script\""), "{fault}");
        write("symbols/flat.svg", "<svg viewBox=\"0 0 9 9\"><path d=\"M0 0z\"/></svg>");
        write("symbols/ear.svg", "<svg viewBox=\"0 0 7 7\"><path d=\"M0 0z\"/></svg>");
        let symbols = load().unwrap().symbols;
        assert_eq!(symbols.find("flat").unwrap().view_box, "0 0 9 9");
        assert_eq!(symbols.find("ear").unwrap().view_box, "0 0 7 7", "it takes the place of ours");
    }
}
