//! The content that Heard was built with, and a folder that may be laid over it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use app::domain::about_you::{ABOUT_YOU, AboutYou};
use app::domain::framework::{Framework, FrameworkError};
use app::domain::manner::Manner;
use app::domain::questionnaire::{ContentError, Questionnaire, Wording};
use app::text::{Language, LanguageError, LanguageSource, Languages};
use include_dir::{Dir, include_dir};

use crate::media::{self, Media, MediaFault};
use crate::translations::Files;

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/content");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../locales");

/// The words of access codes and receipts.
pub const WORDS: &str = include_str!("../content/words.txt");

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
    #[error(transparent)]
    Language(#[from] LanguageError),
}

/// Everything that Heard says and asks.
#[derive(Debug)]
pub struct Content {
    pub framework: Framework,
    pub questionnaires: Vec<Questionnaire>,
    pub languages: Languages,
    /// What there is of questions besides their words.
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
        let languages = Languages::read(&language_sources(&files), default_language)?;
        let about_you: AboutYou = parse(&files, "about-you.toml")?;
        let mut questionnaires = Vec::new();
        for path in files.keys().filter(|path| path.starts_with("questionnaires/") && path.ends_with(".toml")) {
            let questionnaire: Questionnaire = parse(&files, path)?;
            if questionnaire.about_you.is_some() {
                return Err(ContentLoadError::OwnAboutYou { path: path.clone() });
            }
            let questionnaire = questionnaire.with_about_you(&about_you);
            check(&questionnaire, &framework, &languages)?;
            questionnaires.push(questionnaire);
        }
        let media = match overlay {
            Some(folder) => media::find(folder, &questionnaires, &languages).map_err(ContentLoadError::Media)?,
            None => Media::default(),
        };
        Ok(Self { framework, questionnaires, languages, media })
    }
}

fn check(questionnaire: &Questionnaire, framework: &Framework, languages: &Languages) -> Result<(), ContentLoadError> {
    let id = &questionnaire.id;
    let mut faults = questionnaire.faults(framework);
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
    let forms = languages.iter().flat_map(|language| Manner::ALL.map(|manner| (language, manner)));
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

/// Every file that there is, built in and laid over it, by its path.
fn all_files(overlay: Option<&Path>) -> Result<BTreeMap<String, String>, ContentLoadError> {
    let mut files = BTreeMap::new();
    collect_built_in(&BUILT_IN, "", &mut files)?;
    collect_built_in(&LOCALES, "locales/", &mut files)?;
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
    let mut languages: BTreeMap<String, Files> = BTreeMap::new();
    for (path, text) in all_files(overlay)? {
        let place = path.strip_prefix("locales/").and_then(|path| path.split_once('/'));
        if let Some((tag, file)) = place.filter(|(_, file)| file.ends_with(".ftl")) {
            languages.entry(tag.to_owned()).or_default().insert(file.to_owned(), text);
        }
    }
    Ok(languages)
}

/// The languages' files: a folder each under `locales/`.
fn language_sources(files: &BTreeMap<String, String>) -> Vec<LanguageSource> {
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
        } else if path.extension().is_some_and(|extension| extension == "toml" || extension == "ftl") {
            let text = fs::read_to_string(&path).map_err(failed(&path))?;
            let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            files.insert(name, text);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use app::domain::framework::EventRule;

    use app::text::Text;

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

    /// The files of a language that respondents read, as one.
    fn respondents_text(tag: &str) -> String {
        let read = |file| LOCALES.get_file(format!("{tag}/{file}.ftl")).unwrap().contents_utf8().unwrap();
        ["interface", "about"].map(read).join("\n")
    }

    /// The messages of a language, each with the variables in it.
    fn messages(tag: &str) -> BTreeMap<String, BTreeSet<String>> {
        let text = respondents_text(tag);
        let mut messages = BTreeMap::new();
        let mut current = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
                current = line.split_once('=').map_or(line, |(key, _)| key).trim().to_owned();
            }
            let variables = line.split('$').skip(1).map(|rest| {
                rest.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_')).next().unwrap().to_owned()
            });
            messages.entry(current.clone()).or_insert_with(BTreeSet::new).extend(variables);
        }
        messages.remove("");
        messages
    }

    #[test]
    fn every_language_says_everything_that_english_says_and_nothing_else() {
        let content = Content::load(None, "en").unwrap();
        let english = messages("en");
        assert!(english.len() > 100);
        for language in content.languages.iter() {
            let theirs = messages(&language.tag);
            let missing: Vec<_> = english.keys().filter(|key| !theirs.contains_key(*key)).collect();
            let added: Vec<_> = theirs.keys().filter(|key| !english.contains_key(*key)).collect();
            assert_eq!((missing, added), (Vec::new(), Vec::new()), "missing in {0}; only in {0}", language.tag);
            for (key, variables) in &english {
                assert_eq!(variables, &theirs[key], "the variables of {key} in {}", language.tag);
            }
        }
    }

    #[test]
    fn every_manner_says_what_the_standard_one_says_and_nothing_else() {
        let content = Content::load(None, "en").unwrap();
        let mut forms = 0;
        for language in content.languages.iter() {
            for (id, wording) in &language.wordings {
                let standard = id.strip_suffix(".easy-read").map(|standard| &language.wordings[standard]);
                if let Some(standard) = standard {
                    assert!(wording.keys().eq(standard.keys()), "{id} in {}", language.tag);
                    forms += 1;
                }
            }
        }
        assert!(forms >= 9, "{forms} Easy Read forms");
        let of_help =
            content.questionnaires.iter().find(|questionnaire| questionnaire.id == "child-12-17-help").unwrap();
        let forms = forms_of(of_help, &content.languages);
        assert!(forms.contains_key("en") && forms.contains_key("en.easy-read") && !forms.contains_key("ar.easy-read"));
    }

    /// A file of `tests/oracles`, or of the folder that `HEARD_ORACLES` names.
    fn oracle(file: &str) -> String {
        let folder = std::env::var("HEARD_ORACLES")
            .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/oracles").to_owned());
        fs::read_to_string(format!("{folder}/{file}")).expect("the oracle is there")
    }

    /// What the oracle calls each number: tag, number, category.
    fn plural_categories(text: &str) -> impl Iterator<Item = (&str, &str, &str)> {
        text.lines().skip(2).filter_map(|row| match row.split(',').collect::<Vec<_>>()[..] {
            [tag, number, category, _] => Some((tag, number, category)),
            _ => None,
        })
    }

    #[test]
    fn every_language_counts_as_the_oracle_does() {
        let content = Content::load(None, "en").unwrap();
        let oracle = oracle("plural_rules.csv");
        let all = ["zero", "one", "two", "few", "many"].map(|form| format!("    [{form}] {form}\n")).concat();
        let interface = format!("n = {{ $n ->\n{all}   *[other] other\n}}\n");
        for language in content.languages.iter() {
            let manifest = "name = \"x\"\ndirection = \"ltr\"".to_owned();
            let source = LanguageSource {
                tag: language.tag.clone(),
                manifest,
                interface: interface.clone(),
                ..Default::default()
            };
            let languages = Languages::read(&[source], &language.tag).unwrap();
            let text = Text::new(languages.default(), &languages);
            let mut asked = 0;
            for (_, number, category) in plural_categories(&oracle).filter(|(tag, ..)| *tag == language.tag) {
                let value: f64 = number.parse().unwrap();
                assert_eq!(text.with("n", [("n", value.into())]), category, "{} in {}", number, language.tag);
                asked += 1;
            }
            assert!(asked > 40, "the oracle knows {}", language.tag);
        }
    }

    #[test]
    fn every_choice_by_number_has_the_forms_that_the_oracle_gives_its_language() {
        let oracle = oracle("plural_rules.csv");
        let content = Content::load(None, "en").unwrap();
        for language in content.languages.iter() {
            let of_language = plural_categories(&oracle).filter(|(tag, ..)| *tag == language.tag);
            let needed: BTreeSet<&str> = of_language.map(|(_, _, category)| category).collect();
            let text = respondents_text(&language.tag);
            assert!(text.contains(" ->\n"), "{} has choices", language.tag);
            for choice in text.split(" ->\n").skip(1) {
                let named: BTreeSet<&str> = choice
                    .lines()
                    .map_while(|line| line.trim().trim_start_matches('*').strip_prefix('['))
                    .filter_map(|form| form.split_once(']'))
                    .map(|(form, _)| form)
                    .collect();
                assert_eq!(named, needed, "{}: {choice}", language.tag);
            }
        }
    }
}
