//! `heard speech`: what can be heard and seen of the questions, what to record and to film, and sounds by a machine.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context;
use app::text::Language;
use clap::{Args, Subcommand};

use super::say;
use crate::config::Settings;
use crate::content::Content;
use crate::media::{Part, parts, signed_parts};
use crate::publish::speech::{Quality, speak, voice_for};

/// What can be heard of the questions in each language, where a device has no voice of its own, and seen in sign language
#[derive(Debug, Args)]
pub struct SpeechCommand {
    #[command(subcommand)]
    command: Option<SoundCommand>,
}

#[derive(Debug, Subcommand)]
enum SoundCommand {
    /// Says what to record: the name of each file, and its words
    Words {
        /// As in `pl`
        language: String,
    },
    /// Says what to film: the name of each video, and its words
    Signs {
        /// The code of the sign language (ISO 639-3)
        #[arg(default_value = "bfi")]
        sign_language: String,
    },
    /// Makes the sounds that are missing, with espeak-ng and lame
    Generate {
        /// As in `pl`; without any, every language that has a voice
        languages: Vec<String>,
    },
}

pub fn speech(settings: &Settings, command: SpeechCommand) -> anyhow::Result<ExitCode> {
    let content = Content::load(settings.content_dir.as_deref(), &settings.default_language)?;
    match command.command {
        None => {
            for language in content.languages.iter() {
                tell(&content, language);
            }
            for sign_language in content.media.sign_languages() {
                tell_signed(&content, sign_language);
            }
        }
        Some(SoundCommand::Words { language }) => {
            let language = find(&content, &language)?;
            for part in parts_of(&content, language) {
                say(format_args!("{}.mp3\n  {}\n", part.file(&language.tag), part.words.join("\n  ")));
            }
        }
        Some(SoundCommand::Signs { sign_language }) => {
            for part in signed_parts(&content.questionnaires, &content.languages) {
                say(format_args!("{}.mp4\n  {}\n", part.video(&sign_language), part.words.join("\n  ")));
            }
        }
        Some(SoundCommand::Generate { languages }) => {
            let folder =
                settings.content_dir.as_deref().context("sounds lie in content_dir, and no such folder is set")?;
            let chosen = match languages.as_slice() {
                [] => content.languages.iter().collect(),
                tags => tags.iter().map(|tag| find(&content, tag)).collect::<anyhow::Result<Vec<_>>>()?,
            };
            for language in chosen {
                generate(&content, language, folder)?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn find<'a>(content: &'a Content, tag: &str) -> anyhow::Result<&'a Arc<Language>> {
    content.languages.find(tag).with_context(|| format!("there is no language {tag:?}"))
}

fn parts_of(content: &Content, language: &Arc<Language>) -> Vec<Part> {
    parts(&content.questionnaires, &content.languages, language)
}

/// Tells how much of a language can be heard.
fn tell(content: &Content, language: &Arc<Language>) {
    let parts = parts_of(content, language);
    let count = |is_recorded: bool| {
        let sounds = parts.iter().filter_map(|part| content.media.sound(&part.questionnaire, &part.item, &part.words));
        sounds.filter(|sound| sound.is_recorded == is_recorded).count()
    };
    let (recorded, generated) = (count(true), count(false));
    let voice = match voice_for(&language.tag).map(|voice| voice.quality) {
        None => "espeak-ng has no voice for it",
        Some(Quality::Plain) => "espeak-ng sounds like a machine, and is mostly understood",
        Some(Quality::Rough) => "espeak-ng says some things wrong: let somebody listen first",
        Some(Quality::Poor) => "espeak-ng is hard to understand: record it if you can",
    };
    say(format_args!(
        "{} ({}): {} questions, {recorded} recorded, {generated} generated, {} missing; {voice}",
        language.tag,
        language.name,
        parts.len(),
        parts.len() - recorded - generated
    ));
}

/// Tells how much can be seen in a sign language.
fn tell_signed(content: &Content, sign_language: &str) {
    let parts = signed_parts(&content.questionnaires, &content.languages);
    let is_filmed = |part: &&Part| {
        let videos = content.media.videos(&part.questionnaire, &part.item, &part.words);
        videos.iter().any(|video| video.language == sign_language)
    };
    let filmed = parts.iter().filter(is_filmed).count();
    say(format_args!(
        "{sign_language} (sign language): {} questions, {filmed} filmed, {} missing",
        parts.len(),
        parts.len() - filmed
    ));
}

/// Makes what is missing in a language.
fn generate(content: &Content, language: &Arc<Language>, folder: &Path) -> anyhow::Result<()> {
    let Some(voice) = voice_for(&language.tag) else {
        say(format_args!(
            "{} ({}): espeak-ng has no voice for it. A person has to record it.",
            language.tag, language.name
        ));
        return Ok(());
    };
    let is_missing = |part: &Part| content.media.sound(&part.questionnaire, &part.item, &part.words).is_none();
    let missing: Vec<Part> = parts_of(content, language).into_iter().filter(is_missing).collect();
    for part in &missing {
        let file = folder.join(format!("{}.generated.mp3", part.file(&language.tag)));
        speak(voice, &part.words, &file)?;
    }
    say(format_args!(
        "{} ({}): {} sounds made. Let somebody who speaks it listen.",
        language.tag,
        language.name,
        missing.len()
    ));
    Ok(())
}
