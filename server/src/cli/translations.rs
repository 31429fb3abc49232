//! `heard translations`: what each language lacks, and files for translators.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail, ensure};
use app::text::Language;
use clap::{Args, Subcommand};

use super::say;
use crate::config::Settings;
use crate::content::{Content, language_files};
use crate::translations::{Files, Finding, compare, read_po, write_po, written};

/// What each language lacks; without a word more, of all of them
#[derive(Debug, Args)]
pub struct TranslationsCommand {
    #[command(subcommand)]
    command: Option<PoCommand>,
}

#[derive(Debug, Subcommand)]
enum PoCommand {
    /// Writes a PO file with everything that a language says, for translators
    Export {
        /// As in `pl`
        language: String,
        file: PathBuf,
    },
    /// Checks a PO file and writes its words as Fluent files
    Import {
        language: String,
        file: PathBuf,
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
            for language in content.languages.iter().filter(|language| language.tag != source.tag) {
                is_whole &= tell(language, &of(&source.tag), &of(&language.tag))?;
            }
            Ok(if is_whole { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        }
        Some(PoCommand::Export { language, file }) => {
            ensure!(language != source.tag, "{language} is what the others are translated from");
            write_po(&file, &language, &of(&source.tag), &of(&language))?;
            Ok(ExitCode::SUCCESS)
        }
        Some(PoCommand::Import { language, file, into }) => {
            let words = read_po(&file)?;
            import(&of(&source.tag), &words, &language, &into)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// Tells what a language lacks; whether nothing that matters.
fn tell(language: &Language, source: &Files, translation: &Files) -> anyhow::Result<bool> {
    let findings = compare(source, translation).with_context(|| format!("locales/{}", language.tag))?;
    let faults = findings.iter().filter(|finding| finding.is_fault()).count();
    let drafts = language.unreviewed_files();
    say(format_args!(
        "{} ({}): {faults} faults, {} files that no person has reviewed",
        language.tag,
        language.name,
        drafts.len()
    ));
    for finding in &findings {
        say(format_args!("  {finding}"));
    }
    for file in drafts {
        say(format_args!("  draft: {file}"));
    }
    Ok(faults == 0)
}

/// Writes the files of a language, once their variables are those of the source.
fn import(
    source: &Files,
    words: &BTreeMap<String, BTreeMap<String, String>>,
    tag: &str,
    into: &Path,
) -> anyhow::Result<()> {
    ensure!(tag.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-'), "{tag:?} is not a language tag");
    let mut files = Files::new();
    for (file, words) in words {
        let Some(text) = source.get(file) else { bail!("there is no {file} to translate") };
        files.insert(file.clone(), written(file, text, words)?);
    }
    let findings = compare(source, &files)?;
    for fault in findings.iter().filter(|finding| finding.is_fault()) {
        say(fault);
    }
    let is_unequal = |finding: &Finding| matches!(finding, Finding::Variables { .. });
    ensure!(!findings.iter().any(is_unequal), "nothing was written: variables must be those of the source");
    let folder = into.join("locales").join(tag);
    for (file, text) in files {
        let path = folder.join(file);
        std::fs::create_dir_all(path.parent().unwrap_or(&folder))?;
        std::fs::write(&path, text).with_context(|| format!("{} cannot be written", path.display()))?;
    }
    say(format_args!("Written to {}. A new language needs a language.toml beside them.", folder.display()));
    Ok(())
}
