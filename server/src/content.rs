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
mod tests {
    use std::collections::BTreeSet;

    use app::domain::audience::Audience;
    use app::domain::framework::EventRule;
    use app::domain::reading_level::{ReadingCeiling, ReadingLevel};
    use app::text::{SafetyTopic, Text};

    use super::*;
    use crate::oracles;
    use crate::translations::too_long;

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

    #[test]
    fn every_english_form_can_be_read_by_whom_it_is_for() {
        let content = Content::load(None, "en").unwrap();
        let mut forms = 0;
        for questionnaire in &content.questionnaires {
            let ceiling = ReadingCeiling::of(questionnaire.audience);
            for (form, wording) in forms_of(questionnaire, &content.languages) {
                if form == "en" || form.starts_with("en.") {
                    let level = ReadingLevel::of_questionnaire(questionnaire, &wording);
                    assert!(level.is_within(ceiling), "{} {form}: {level:?}, of {ceiling:?}", questionnaire.id);
                    forms += 1;
                }
            }
        }
        assert!(forms >= 19, "{forms} forms");
    }

    #[test]
    fn help_can_be_read_by_each_audience_that_it_is_worded_for() {
        let content = Content::load(None, "en").unwrap();
        let english = Text::new(content.languages.source(), &content.languages);
        for audience in Audience::ALL {
            let is_for_child = matches!(audience, Audience::Child4To7 | Audience::Child8To11);
            let is_for_them = |key: &&&str| match **key {
                "help-tell" | "help-show" => is_for_child,
                key => key.ends_with(&format!("-{}", audience.code())),
            };
            let keys = SafetyTopic::Help.keys().iter().filter(is_for_them);
            let passages: Vec<String> = keys.map(|key| english.with(key, [("number", "999".into())])).collect();
            let level = ReadingLevel::of(passages.iter().map(String::as_str));
            let ceiling = ReadingCeiling::of(audience);
            assert!(level.is_within(ceiling), "{audience:?}: {level:?}, of {ceiling:?}");
            assert!(passages.len() >= if is_for_child { 10 } else { 1 }, "{audience:?}: {passages:?}");
        }
    }

    #[test]
    fn no_words_are_too_long_in_any_language() {
        let files = language_files(None).unwrap();
        for (tag, translation) in &files {
            let too_long = too_long(&files["en"], translation).unwrap();
            assert!(too_long.is_empty(), "{tag}: {}", too_long[0]);
        }
    }

    #[test]
    fn every_text_about_safety_is_said_and_every_text_about_help_is_one() {
        let english = messages("en");
        for key in SafetyTopic::ALL.into_iter().flat_map(SafetyTopic::keys) {
            assert!(english.contains_key(*key), "{key}");
        }
        // Labels that lead somewhere, and headings of pages.
        let labels = [
            "help-now",
            "help-title",
            "help-organisation",
            "help-window",
            "red-button-window",
            "red-button-title",
            "red-button-title-child-4-7",
            "red-button-try",
            "red-button-more",
            "shared-device-title",
            "shared-device-choose",
        ];
        for key in english.keys().filter(|key| !labels.contains(&key.as_str())) {
            let is_about_safety =
                ["help-", "start-help", "start-not-secret", "start-who-reads", "red-button-", "shared-device-"]
                    .iter()
                    .any(|beginning| key.starts_with(beginning));
            assert!(
                !is_about_safety || SafetyTopic::of(key).is_some(),
                "{key} is in no topic of app/src/text/safety.rs"
            );
        }
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
        let oracle = oracles::read("plural_rules.csv");
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
        let oracle = oracles::read("plural_rules.csv");
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
