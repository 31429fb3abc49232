//! `heard translations`: what each language lacks, and files for translators.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail, ensure};
use app::text::{Language, Review, ReviewCount, Reviews, SafetyTopic};
use chrono::NaiveDate;
use clap::{Args, Subcommand};

use super::say;
use crate::config::Settings;
use crate::content::{Content, language_files};
use crate::translations::{
    Files, Finding, Pseudo, Returned, compare, originals, read_po, reviews_file, reviews_in_force, too_long, write_po,
    written,
};

/// What each language lacks; without a word more, of all of them
#[derive(Debug, Args)]
pub struct TranslationsCommand {
    #[command(subcommand)]
    command: Option<PoCommand>,
}

#[derive(Debug, Subcommand)]
enum PoCommand {
    /// Writes a PO file with everything that a language says, for translators; what nobody has reviewed is marked as fuzzy
    Export {
        /// As in `pl`
        language: String,
        file: PathBuf,
    },
    /// Checks a PO file and writes its words as Fluent files; with a reviewer, what is not fuzzy counts as reviewed
    Import {
        language: String,
        file: PathBuf,
        /// Who reviewed it: name, and what they are
        #[arg(long, requires = "on")]
        reviewed_by: Option<String>,
        /// The day of the review, as in 2026-12-01
        #[arg(long, requires = "reviewed_by")]
        on: Option<NaiveDate>,
        /// The folder to write to, which the setting `content_dir` then names
        #[arg(long)]
        into: PathBuf,
    },
    /// Writes languages for tests, made of English: with accents and 40 % longer, and from right to left
    Pseudo {
        /// The folder to write to, which the setting `content_dir` then names
        #[arg(long)]
        into: PathBuf,
    },
}

pub fn translations(settings: &Settings, command: TranslationsCommand) -> anyhow::Result<ExitCode> {
    let content = Content::load(settings.content_dir.as_deref(), &settings.default_language)?;
    let files = language_files(settings.content_dir.as_deref())?;
    let source = content.languages.source();
    let of = |tag: &str| files.get(tag).cloned().unwrap_or_default();
    match command.command {
        None => {
            let mut is_whole = true;
            for language in content.languages.iter() {
                is_whole &= tell(language, &of(&source.tag), &of(&language.tag))?;
            }
            Ok(if is_whole { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        }
        Some(PoCommand::Export { language, file }) => {
            let originals = originals(&of(&source.tag), language == source.tag);
            let reviews = content.languages.find(&language).map(|language| language.reviews().clone());
            write_po(&file, &language, &originals, &of(&language), &reviews.unwrap_or_default())?;
            Ok(ExitCode::SUCCESS)
        }
        Some(PoCommand::Import { language, file, reviewed_by, on, into }) => {
            let from = Original {
                files: originals(&of(&source.tag), language == source.tag),
                reviews: content
                    .languages
                    .find(&language)
                    .map(|language| language.reviews().clone())
                    .unwrap_or_default(),
                translation: of(&language),
            };
            let review = reviewed_by.zip(on).map(|(by, on)| Review { by, on });
            import(&from, read_po(&file)?, &language, review, &into)?;
            Ok(ExitCode::SUCCESS)
        }
        Some(PoCommand::Pseudo { into }) => {
            for pseudo in Pseudo::ALL {
                write_files(&into, pseudo.tag(), pseudo.files(&of(&source.tag))?)?;
            }
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// Tells what a language lacks; whether nothing that matters.
fn tell(language: &Language, source: &Files, translation: &Files) -> anyhow::Result<bool> {
    let place = || format!("locales/{}", language.tag);
    let findings = compare(source, translation).with_context(place)?;
    let too_long = too_long(source, translation).with_context(place)?;
    let faults = findings.iter().filter(|finding| finding.is_fault()).count();
    let counts: Vec<_> = language.files().map(|file| (file, language.review_count(file))).collect();
    let all = counts.iter().fold(ReviewCount::default(), |all, (_, count)| all + *count);
    say(format_args!(
        "{} ({}): {faults} faults; {} of {} messages are drafts that no person has reviewed",
        language.tag, language.name, all.drafts, all.messages
    ));
    for finding in findings.iter().filter(|_| !language.is_source()) {
        say(format_args!("  {finding}"));
    }
    for too_long in too_long {
        say(format_args!("  {too_long}"));
    }
    for (file, count) in counts.iter().filter(|(_, count)| !count.is_reviewed()) {
        say(format_args!("  drafts: {} of {} in {file}", count.drafts, count.messages));
    }
    for topic in SafetyTopic::ALL.into_iter().filter(|topic| !language.has_approved(*topic)) {
        say(format_args!("  safety texts that no person has reviewed: {}", topic.code()));
    }
    Ok(faults == 0)
}

/// What a translation is made from, and how it was before.
struct Original {
    files: Files,
    translation: Files,
    reviews: Reviews,
}

/// Writes the files of a language and who reviewed them, once their variables are those of the source. What was reviewed
/// before and comes back as it was keeps its review.
fn import(
    from: &Original,
    returned: BTreeMap<String, BTreeMap<String, Returned>>,
    tag: &str,
    review: Option<Review>,
    into: &Path,
) -> anyhow::Result<()> {
    ensure!(tag.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-'), "{tag:?} is not a language tag");
    let (mut files, mut reviewed) = (Files::new(), Reviews::new());
    for (file, returned) in returned {
        let Some(text) = from.files.get(&file) else { bail!("there is no {file} to translate") };
        if let Some(review) = &review {
            let keys = returned.iter().filter(|(_, returned)| !returned.is_fuzzy).map(|(key, _)| key.clone());
            reviewed.insert(file.clone(), keys.map(|key| (key, review.clone())).collect());
        }
        let words = returned.into_iter().map(|(key, returned)| (key, returned.words)).collect();
        files.insert(file.clone(), written(&file, text, &words)?);
    }
    let findings = compare(&from.files, &files)?;
    for fault in findings.iter().filter(|finding| finding.is_fault()) {
        say(fault);
    }
    let is_unequal = |finding: &Finding| matches!(finding, Finding::Variables { .. });
    ensure!(!findings.iter().any(is_unequal), "nothing was written: variables must be those of the source");
    let before = reviews_file(&from.reviews, &from.files, &from.translation)?;
    for (file, reviews) in reviews_in_force(&before, &from.files, &files)? {
        reviewed.entry(file).or_default().extend(reviews);
    }
    let count: usize = reviewed.values().map(BTreeMap::len).sum();
    let reviews = reviews_file(&reviewed, &from.files, &files)?;
    files.insert("reviews.toml".to_owned(), reviews);
    let folder = write_files(into, tag, files)?;
    say(format_args!("{count} messages count as reviewed."));
    say(format_args!("Written to {}. A new language needs a language.toml beside them.", folder.display()));
    Ok(())
}

/// Writes the files of a language below a folder, and gives where they are.
fn write_files(into: &Path, tag: &str, files: Files) -> anyhow::Result<PathBuf> {
    let folder = into.join("locales").join(tag);
    for (file, text) in files {
        let path = folder.join(file);
        std::fs::create_dir_all(path.parent().unwrap_or(&folder))?;
        std::fs::write(&path, text).with_context(|| format!("{} cannot be written", path.display()))?;
    }
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(text: &str) -> Files {
        Files::from([("interface.ftl".to_owned(), text.to_owned())])
    }

    #[test]
    fn what_a_translator_returns_without_a_doubt_is_reviewed_and_the_rest_stays_a_draft() {
        let returned = |words: &[(&str, &str, bool)]| {
            let words = words.iter().map(|(key, words, is_fuzzy)| {
                ((*key).to_owned(), Returned { words: (*words).to_owned(), is_fuzzy: *is_fuzzy })
            });
            BTreeMap::from([("interface.ftl".to_owned(), words.collect())])
        };
        let by = |name: &str| Review { by: name.to_owned(), on: NaiveDate::from_ymd_opt(2026, 12, 1).unwrap() };
        let english = files("hello = Hello\nbye = Bye\nthanks = Thanks\n");
        let folder = tempfile::tempdir().unwrap();
        let read = |name: &str| std::fs::read_to_string(folder.path().join("locales/pl").join(name)).unwrap();

        let mut from = Original { files: english.clone(), translation: Files::new(), reviews: Reviews::new() };
        let words = [("hello", "Cześć", false), ("bye", "Pa", false), ("thanks", "Dzięki", true)];
        import(&from, returned(&words), "pl", Some(by("Anna")), folder.path()).unwrap();
        from.translation = files(&read("interface.ftl"));
        from.reviews = reviews_in_force(&read("reviews.toml"), &english, &from.translation).unwrap();
        let of_file = &from.reviews["interface.ftl"];
        assert_eq!(of_file.keys().collect::<Vec<_>>(), ["bye", "hello"]);
        assert!(read("interface.ftl").contains("Dzięki"), "a draft is kept");

        // Another person looks again: what comes back as it was keeps who reviewed it first.
        let words = [("hello", "Cześć", false), ("bye", "Do widzenia", false), ("thanks", "Dzięki", true)];
        import(&from, returned(&words), "pl", Some(by("Bogdan")), folder.path()).unwrap();
        let now = reviews_in_force(&read("reviews.toml"), &english, &files(&read("interface.ftl"))).unwrap();
        let names: Vec<_> =
            now["interface.ftl"].iter().map(|(key, review)| (key.as_str(), review.by.as_str())).collect();
        assert_eq!(names, [("bye", "Bogdan"), ("hello", "Anna")]);

        // Without a reviewer nothing becomes reviewed, and what changed is a draft again.
        let words = [("hello", "Hej", false), ("bye", "Pa", false), ("thanks", "Dzięki", false)];
        import(&from, returned(&words), "pl", None, folder.path()).unwrap();
        let now = reviews_in_force(&read("reviews.toml"), &english, &files(&read("interface.ftl"))).unwrap();
        assert_eq!(now["interface.ftl"].keys().collect::<Vec<_>>(), ["bye"]);
        assert!(import(&from, returned(&[("hello", "{ $x }", false)]), "pl", None, folder.path()).is_err());
    }
}
