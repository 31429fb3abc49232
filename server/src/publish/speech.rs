//! Sounds for who has no voice on their device: spoken by espeak-ng and written as MP3 by lame, both of this machine.
//!
//! # Why
//! Of what Debian has for most of our languages espeak-ng is the only one; Festival knows two of them, and better voices come
//! as models that no package of Debian holds. MP3, since every browser plays it; Opus is smaller and silent on older telephones.
//! How well a voice is understood is for somebody who speaks the language to say: each language has what we know of it.

use std::io;
use std::path::Path;
use std::process::{Command, Output};

/// How fast it speaks, in words a minute; people mostly speak 160 to 180.
const PACE: &str = "135";

/// What is known of a language's voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quality {
    /// It sounds like a machine, and is mostly understood.
    Plain,
    /// It says some things wrong; somebody should listen before it is used.
    Rough,
    /// Much of it is hard to understand.
    Poor,
}

/// A voice of espeak-ng.
#[derive(Clone, Copy, Debug)]
pub struct Voice {
    pub language: &'static str,
    name: &'static str,
    pub quality: Quality,
}

const fn voice(language: &'static str, name: &'static str, quality: Quality) -> Voice {
    Voice { language, name, quality }
}

/// The voices that are used. For Sorani there is none: what espeak-ng calls Kurdish is Kurmanji, another language in other
/// letters. Arabic is written without most of its vowels, and espeak-ng does not know which to put in.
const VOICES: [Voice; 9] = [
    voice("en", "en-gb", Quality::Plain),
    voice("pl", "pl", Quality::Plain),
    voice("pt", "pt", Quality::Plain),
    voice("ro", "ro", Quality::Plain),
    voice("ru", "ru", Quality::Rough),
    voice("lv", "lv", Quality::Rough),
    voice("lt", "lt", Quality::Rough),
    voice("uk", "uk", Quality::Rough),
    voice("ar", "ar", Quality::Poor),
];

/// What stood in the way of a sound.
#[derive(Debug, thiserror::Error)]
pub enum SpeechError {
    #[error("{program} is missing. On Debian this installs it: sudo apt-get install {package}")]
    Missing { program: &'static str, package: &'static str },
    #[error("{program} failed: {words}")]
    Failed { program: &'static str, words: String },
    #[error("the sound cannot be written")]
    Write(#[from] io::Error),
}

/// The voice for a language, if there is one that is of any use.
pub fn voice_for(language: &str) -> Option<Voice> {
    VOICES.into_iter().find(|voice| voice.language == language)
}

/// Speaks words, with a pause after each part, and writes the sound to a file.
///
/// # Errors
/// When a program is missing or fails, or the file cannot be written.
pub fn speak(voice: Voice, words: &[String], into: &Path) -> Result<(), SpeechError> {
    let folder = tempfile::tempdir()?;
    let (text, wav, mp3) =
        (folder.path().join("words"), folder.path().join("sound.wav"), folder.path().join("sound.mp3"));
    // An empty line ends a paragraph, after which voices pause.
    std::fs::write(&text, words.join("\n\n"))?;
    let mut espeak = Command::new("espeak-ng");
    espeak.args(["-b", "1", "-v", voice.name, "-s", PACE, "-w"]).arg(&wav).arg("-f").arg(&text);
    run("espeak-ng", "espeak-ng", &mut espeak)?;
    let mut lame = Command::new("lame");
    lame.args(["--quiet", "-m", "m", "-b", "40"]).arg(&wav).arg(&mp3);
    run("lame", "lame", &mut lame)?;
    std::fs::create_dir_all(into.parent().unwrap_or(into))?;
    // Under its own name only when it is whole.
    let unfinished = into.with_extension("unfinished");
    std::fs::copy(&mp3, &unfinished)?;
    Ok(std::fs::rename(&unfinished, into)?)
}

fn run(program: &'static str, package: &'static str, command: &mut Command) -> Result<(), SpeechError> {
    let Output { status, stderr, .. } = command.output().map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => SpeechError::Missing { program, package },
        _ => SpeechError::Write(error),
    })?;
    let words = || String::from_utf8_lossy(&stderr).trim().to_owned();
    if status.success() { Ok(()) } else { Err(SpeechError::Failed { program, words: words() }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_voice_speaks_for_a_language_that_is_not_its_own() {
        for language in ["en", "pl", "ro", "lt", "lv", "pt", "ru", "uk", "ar"] {
            assert_eq!(voice_for(language).map(|voice| voice.language), Some(language));
        }
        for language in ["ckb", "ku", "", "xx"] {
            assert!(voice_for(language).is_none(), "{language}");
        }
    }

    #[test]
    fn words_become_a_sound_as_long_as_they_take() {
        let folder = tempfile::tempdir().expect("a folder");
        let said = |words: &[&str]| {
            let file = folder.path().join(format!("{}/sound.mp3", words.len()));
            let words: Vec<String> = words.iter().map(|words| (*words).to_owned()).collect();
            speak(voice_for("pl").expect("a voice"), &words, &file).map(|()| std::fs::read(&file).expect("a sound"))
        };
        let short = match said(&["Tak"]) {
            Err(SpeechError::Missing { program, .. }) if std::env::var_os("HEARD_CI").is_none() => {
                eprintln!("{program} is missing: nothing was spoken");
                return;
            }
            short => short.expect("a sound"),
        };
        let long = said(&["Czy czujesz się bezpiecznie w domu?", "Tak", "Trochę", "Nie"]).expect("a sound");
        // MP3 begins with eleven bits, or with a tag.
        assert!(short[0] == 0xff && short[1] & 0xe0 == 0xe0 || short.starts_with(b"ID3"), "{:?}", &short[..4]);
        assert!(long.len() > 2 * short.len() && long.len() < 60_000, "{} and {} bytes", short.len(), long.len());
    }

    #[test]
    fn a_program_that_is_missing_is_named_with_its_package() {
        let error =
            run("no-such-program", "its-package", &mut Command::new("no-such-program")).expect_err("it is missing");
        assert!(error.to_string().ends_with("apt-get install its-package"), "{error}");
        let failed = run("false", "coreutils", &mut Command::new("false")).expect_err("it fails");
        assert!(matches!(failed, SpeechError::Failed { program: "false", .. }));
    }
}
