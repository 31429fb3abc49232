//! Finding the files, and telling whoever put them there what is wrong with them.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use app::domain::about_you::ABOUT_YOU;
use app::domain::questionnaire::Questionnaire;
use app::domain::recording::{SignVideo, Sound};
use app::text::Languages;
use sha2::{Digest, Sha256};

use super::parts::{FOLDER, Part, VIDEOS, signed_parts};
use super::{Media, MediaFile, Worded};

/// Between the mark and the ending of a sound that a machine made.
pub const GENERATED: &str = "generated";

/// Endings of sounds, the best first: where there are several of one question, that one is played. The first three play in
/// every browser, the last one not in older ones of Apple.
const SOUNDS: [(&str, &str); 4] =
    [("mp3", "audio/mpeg"), ("m4a", "audio/mp4"), ("wav", "audio/wav"), ("ogg", "audio/ogg")];

/// Endings of videos, in the order in which a browser tries them.
const FILMS: [(&str, &str); 2] = [("mp4", "video/mp4"), ("webm", "video/webm")];

const CAPTIONS: (&str, &str) = ("vtt", "text/vtt; charset=utf-8");

const NOT_NAMED: &str = "it is not named as `heard speech signs` says, as in item.0123abcd.mp4";

/// How much of a file its address is made from: enough to tell it from any other, and not to wait for long films.
const LOOKED_AT: u64 = 64 * 1024;

/// A file that nobody would ever hear or see.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{path}: {what}")]
pub struct MediaFault {
    path: String,
    what: String,
}

/// Finds everything under a content folder.
///
/// # Errors
/// Every file that is in no place of its own, or that cannot be read. One of a question that is asked no more is none of
/// these: it is told of with a warning, and kept for versions that ask it still.
pub fn find(folder: &Path, questionnaires: &[Questionnaire], languages: &Languages) -> Result<Media, Vec<MediaFault>> {
    let mut finding = Finding { folder, questionnaires, media: Media::default(), faults: Vec::new() };
    let sounds = finding.files(FOLDER);
    let films = finding.files(VIDEOS);
    finding.read_sounds(sounds, languages);
    finding.read_films(films, languages);
    if finding.faults.is_empty() { Ok(finding.media) } else { Err(finding.faults) }
}

/// A file at its place: `<kind>/<of>/<questionnaire>/<name>`.
struct Placed {
    path: PathBuf,
    /// A language.
    of: String,
    questionnaire: String,
    name: String,
}

struct Finding<'a> {
    folder: &'a Path,
    questionnaires: &'a [Questionnaire],
    media: Media,
    faults: Vec<MediaFault>,
}

impl Finding<'_> {
    fn fault(&mut self, path: &Path, what: impl Into<String>) {
        let fault = self.told(path, what);
        self.faults.push(fault);
    }

    fn told(&self, path: &Path, what: impl Into<String>) -> MediaFault {
        let path = path.strip_prefix(self.folder).unwrap_or(path).display().to_string();
        MediaFault { path, what: what.into() }
    }

    /// The files of a kind, in order of their names.
    fn files(&mut self, kind: &str) -> Vec<Placed> {
        let root = self.folder.join(kind);
        let mut paths = Vec::new();
        if root.is_dir()
            && let Err(error) = collect(&root, &mut paths)
        {
            self.fault(&root, format!("it cannot be read: {error}"));
        }
        paths.sort();
        let mut placed = Vec::new();
        for path in paths {
            let parts: Vec<String> = path
                .strip_prefix(&root)
                .unwrap_or(&path)
                .iter()
                .map(|part| part.to_string_lossy().into_owned())
                .collect();
            match <[String; 3]>::try_from(parts) {
                Ok([of, questionnaire, name]) => placed.push(Placed { path, of, questionnaire, name }),
                Err(_) => self.fault(&path, format!("files lie in {kind}/<language>/<questionnaire>/")),
            }
        }
        placed
    }

    fn read_sounds(&mut self, files: Vec<Placed>, languages: &Languages) {
        // Whether a machine made it, the place of its ending, and where it is; the least is the best.
        let mut best: BTreeMap<Worded, (bool, usize, PathBuf)> = BTreeMap::new();
        for file in files {
            let parts: Vec<&str> = file.name.split('.').collect();
            let (item, mark, is_generated, ending) = match parts.as_slice() {
                [item, mark, ending] if is_mark(mark) => (*item, *mark, false, *ending),
                [item, mark, GENERATED, ending] if is_mark(mark) => (*item, *mark, true, *ending),
                _ => {
                    self.fault(&file.path, "it is not named as `heard speech words` says, as in item.0123abcd.mp3");
                    continue;
                }
            };
            let Some(order) = SOUNDS.iter().position(|(known, _)| *known == ending) else {
                self.fault(&file.path, "sounds are mp3, m4a, wav or ogg");
                continue;
            };
            if languages.find(&file.of).is_none() {
                self.fault(&file.path, format!("there is no language {}", file.of));
            } else {
                self.warn_if_gone(&file, item);
                let key = (file.questionnaire, item.to_owned(), mark.to_owned());
                let found = (is_generated, order, file.path);
                best.entry(key).and_modify(|best| *best = found.clone().min(best.clone())).or_insert(found);
            }
        }
        for (key, (is_generated, order, path)) in best {
            if let Some(file) = self.address(path, SOUNDS[order]) {
                self.media.sounds.insert(key, Sound { file, is_recorded: !is_generated });
            }
        }
    }

    fn read_films(&mut self, files: Vec<Placed>, languages: &Languages) {
        let signed = signed_parts(self.questionnaires, languages);
        // Each with its sign language; the files by their endings.
        let mut films: BTreeMap<(Worded, String), BTreeMap<String, PathBuf>> = BTreeMap::new();
        for file in files {
            let parts: Vec<&str> = file.name.split('.').collect();
            let (item, mark, ending) = match parts.as_slice() {
                [item, mark, ending] if is_mark(mark) => (*item, *mark, *ending),
                [item, ending] => {
                    let is_asked = |part: &&Part| part.questionnaire == file.questionnaire && part.item == *item;
                    let should_be = match signed.iter().find(is_asked) {
                        Some(part) => {
                            format!("it would have to be {}.{ending} for the words as they are", part.video(&file.of))
                        }
                        None => NOT_NAMED.to_owned(),
                    };
                    self.fault(&file.path, should_be);
                    continue;
                }
                _ => {
                    self.fault(&file.path, NOT_NAMED);
                    continue;
                }
            };
            if file.of.len() != 3 || !file.of.bytes().all(|letter| letter.is_ascii_lowercase()) {
                self.fault(&file.path, "sign languages have codes of three letters, as in bfi");
            } else if FILMS.iter().chain([&CAPTIONS]).all(|(known, _)| *known != ending) {
                self.fault(&file.path, "videos are mp4 or webm, and their captions vtt");
            } else {
                self.warn_if_gone(&file, item);
                let key = (file.questionnaire.clone(), item.to_owned(), mark.to_owned());
                films.entry((key, file.of.clone())).or_default().insert(ending.to_owned(), file.path);
            }
        }
        for ((key, language), mut paths) in films {
            let captions = paths.remove(CAPTIONS.0);
            if paths.is_empty() {
                self.fault(&captions.unwrap_or_default(), "there is no video to these captions");
                continue;
            }
            let files = FILMS.into_iter().filter_map(|film| self.address(paths.remove(film.0)?, film)).collect();
            let captions = captions.and_then(|path| self.address(path, CAPTIONS));
            let videos = self.media.videos.entry(key).or_default();
            videos.push(SignVideo { language, files, captions });
        }
    }

    /// Says that a file is of a question which is not asked any more, or whose name has a mistake in it.
    fn warn_if_gone(&mut self, file: &Placed, item: &str) {
        let id = file.questionnaire.as_str();
        let mut of_about_you =
            self.questionnaires.iter().flat_map(|one| &one.about_you).flat_map(|section| &section.items);
        let what = match self.questionnaires.iter().find(|questionnaire| questionnaire.id == id) {
            Some(questionnaire) if questionnaire.item(item).is_some() => return,
            None if id == ABOUT_YOU && of_about_you.any(|asked| asked.id == item) => return,
            None if id != ABOUT_YOU => format!("there is no questionnaire {id}"),
            Some(_) | None => format!("{id} has no question {item}"),
        };
        let warning = self.told(&file.path, what);
        tracing::warn!("{warning}");
        self.media.gone.push(warning);
    }

    /// Gives a file an address, which changes with it.
    fn address(
        &mut self,
        path: PathBuf,
        (ending, content_type): (&str, &'static str),
    ) -> Option<app::domain::recording::Recording> {
        match hash(self.folder, &path) {
            Ok(hash) => Some(self.media.add_file(format!("{hash}.{ending}"), MediaFile { path, content_type })),
            Err(error) => {
                self.fault(&path, format!("it cannot be read: {error}"));
                None
            }
        }
    }
}

fn is_mark(text: &str) -> bool {
    text.len() == 8 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        // What file managers leave behind.
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        if entry.path().is_dir() {
            collect(&entry.path(), paths)?;
        } else {
            paths.push(entry.path());
        }
    }
    Ok(())
}

/// The beginning of a hash of where a file lies, how large it is, and how it begins: the same on every server of a Heard.
fn hash(folder: &Path, path: &Path) -> io::Result<String> {
    let file = File::open(path)?;
    let mut hash = Sha256::new();
    hash.update(path.strip_prefix(folder).unwrap_or(path).to_string_lossy().as_bytes());
    hash.update(file.metadata()?.len().to_le_bytes());
    let mut beginning = Vec::new();
    file.take(LOOKED_AT).read_to_end(&mut beginning)?;
    hash.update(beginning);
    Ok(hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use super::super::parts::parts;
    use super::*;
    use crate::content::Content;

    const YOUNGEST: &str = "child-4-7-help";

    struct Folder(tempfile::TempDir);

    impl Folder {
        fn with(files: &[&str]) -> Self {
            let folder = Self(tempfile::tempdir().expect("a folder"));
            for file in files {
                folder.write(file, file);
            }
            folder
        }

        fn write(&self, file: &str, content: &str) {
            let path = self.0.path().join(file);
            fs::create_dir_all(path.parent().expect("a folder")).expect("it is made");
            fs::write(path, content).expect("it is written");
        }

        fn find(&self) -> Result<Media, Vec<MediaFault>> {
            let content = Content::load(None, "en").expect("the content");
            find(self.0.path(), &content.questionnaires, &content.languages)
        }
    }

    /// The question with this id, as it is said in a language.
    fn said(language: &str, item: &str) -> (Vec<String>, String) {
        let content = Content::load(None, "en").expect("the content");
        let language = content.languages.find(language).expect("a language");
        let parts = parts(&content.questionnaires, &content.languages, language);
        let part = parts.iter().find(|part| part.questionnaire == YOUNGEST && part.item == item).expect("a question");
        (part.words.clone(), part.file(&language.tag))
    }

    #[test]
    fn what_a_person_reads_comes_before_what_a_machine_reads() {
        let (words, file) = said("en", "safe-at-home");
        assert_eq!(words[0], "Do you feel safe at home?");
        assert_eq!(words.last().map(String::as_str), Some("I don’t want to say"));
        let folder = Folder::with(&[&format!("{file}.generated.mp3")]);
        let sound = |folder: &Folder| {
            let media = folder.find().expect("no fault");
            let sound = media.sound(YOUNGEST, "safe-at-home", &words).expect("a sound").clone();
            let name = sound.file.address.strip_prefix("/media/").expect("an address").to_owned();
            (sound.is_recorded, media.file(&name).expect("it is served").path.clone())
        };
        assert!(!sound(&folder).0);
        folder.write(&format!("{file}.ogg"), "a person");
        assert!(sound(&folder).0 && sound(&folder).1.ends_with(format!("{file}.ogg")));
        folder.write(&format!("{file}.m4a"), "a person, in a format for every browser");
        assert!(sound(&folder).1.ends_with(format!("{file}.m4a")));
    }

    #[test]
    fn a_sound_is_for_exactly_its_words() {
        let (english, file) = said("en", "safe-at-home");
        let media = Folder::with(&[&format!("{file}.mp3")]).find().expect("no fault");
        assert!(media.sound(YOUNGEST, "safe-at-home", &english).is_some());
        let (polish, _) = said("pl", "safe-at-home");
        assert!(media.sound(YOUNGEST, "safe-at-home", &polish).is_none(), "another language");
        let mut changed = english.clone();
        changed[0] = "Do you feel safe where you live?".to_owned();
        assert!(media.sound(YOUNGEST, "safe-at-home", &changed).is_none(), "other words");
        assert!(
            media.sound(YOUNGEST, "safe-at-school", &english).is_none()
                && media.sound("x", "safe-at-home", &english).is_none()
        );
    }

    #[test]
    fn an_address_tells_nothing_and_changes_with_the_file() {
        let (words, file) = said("en", "safe-at-home");
        let folder = Folder::with(&[&format!("{file}.mp3")]);
        let address = |folder: &Folder| {
            folder
                .find()
                .expect("no fault")
                .sound(YOUNGEST, "safe-at-home", &words)
                .expect("a sound")
                .file
                .address
                .clone()
        };
        let before = address(&folder);
        let name = before.strip_prefix("/media/").and_then(|name| name.strip_suffix(".mp3")).expect("a name");
        assert!(name.len() == 16 && name.bytes().all(|byte| byte.is_ascii_hexdigit()), "{before}");
        folder.write(&format!("{file}.mp3"), "recorded once more");
        assert_ne!(address(&folder), before);
    }

    /// The question with this id, as it is signed.
    fn signed(item: &str) -> Part {
        let content = Content::load(None, "en").expect("the content");
        let parts = signed_parts(&content.questionnaires, &content.languages);
        let is_asked = |part: &&Part| part.questionnaire == YOUNGEST && part.item == item;
        parts.iter().find(is_asked).expect("a question").clone()
    }

    #[test]
    fn a_video_is_for_the_words_that_the_sound_of_the_default_language_says() {
        let (words, file) = said("en", "kind");
        let part = signed("kind");
        assert_eq!(part.words, words);
        assert_eq!(part.video("bfi"), file.replace("audio/en", "videos/bfi"));
        let before = format!("videos/bfi/{YOUNGEST}/kind.0123abcd.mp4");
        let media = Folder::with(&[&before]).find().expect("one of words that were asked before");
        assert!(media.has_videos() && media.gone().is_empty());
        assert_eq!(media.videos(YOUNGEST, "kind", &words), []);
    }

    #[test]
    fn videos_are_found_with_their_captions_in_each_sign_language() {
        let part = signed("kind");
        let of = |language: &str, ending: &str| format!("{}.{ending}", part.video(language));
        let files =
            [of("bfi", "webm"), of("bfi", "mp4"), of("bfi", "vtt"), of("isg", "webm"), "videos/.DS_Store".to_owned()];
        let media = Folder::with(&files.each_ref().map(String::as_str)).find().expect("no fault");
        let videos = media.videos(YOUNGEST, "kind", &part.words);
        let found: Vec<_> = videos
            .iter()
            .map(|video| {
                let types: Vec<_> = video.files.iter().map(|file| file.content_type).collect();
                (video.language.as_str(), types, video.captions.is_some())
            })
            .collect();
        assert_eq!(found, [("bfi", vec!["video/mp4", "video/webm"], true), ("isg", vec!["video/webm"], false)]);
        assert!(media.sign_languages().into_iter().eq(["bfi", "isg"]));
        assert!(media.videos(YOUNGEST, "safe-at-home", &part.words).is_empty());
    }

    #[test]
    fn a_file_of_a_question_that_is_gone_is_named_and_stays_for_versions_that_ask_it() {
        let gone = [
            (format!("audio/en/{YOUNGEST}/unkind.0123abcd.mp3"), "has no question unkind"),
            ("audio/en/child/kind.0123abcd.mp3".to_owned(), "no questionnaire child"),
            ("audio/en/about-you/shoes.0123abcd.mp3".to_owned(), "about-you has no question shoes"),
            (format!("videos/bfi/{YOUNGEST}/unkind.0123abcd.mp4"), "has no question unkind"),
        ];
        let media = Folder::with(&gone.each_ref().map(|(file, _)| file.as_str())).find().expect("no fault");
        let told: Vec<String> = media.gone().iter().map(ToString::to_string).collect();
        assert_eq!(told.len(), gone.len(), "{told:?}");
        for (file, what) in &gone {
            assert!(told.iter().any(|one| one.starts_with(file.as_str()) && one.contains(what)), "{file}: {told:?}");
        }
        assert!(media.has_videos() && media.has_sounds());
        let (_, file) = said("en", "safe-at-home");
        assert!(Folder::with(&[&format!("{file}.mp3")]).find().expect("no fault").gone().is_empty());
    }

    #[test]
    fn every_file_that_nobody_would_hear_or_see_is_named() {
        let should_be = format!("{}.webm", signed("kind").video("bfi"));
        let faulty = [
            (format!("audio/en/{YOUNGEST}/kind.mp3"), "is not named as"),
            (format!("audio/en/{YOUNGEST}/kind.0123abcd.flac"), "mp3, m4a, wav or ogg"),
            (format!("audio/xx/{YOUNGEST}/kind.0123abcd.mp3"), "no language xx"),
            ("audio/en/kind.0123abcd.mp3".to_owned(), "files lie in audio/<language>/"),
            (format!("videos/bfi/{YOUNGEST}/kind.webm"), should_be.as_str()),
            (format!("videos/bfi/{YOUNGEST}/unkind.webm"), "is not named as"),
            (format!("videos/bfi/{YOUNGEST}/kind.0123.webm"), "is not named as"),
            (format!("videos/bsl-uk/{YOUNGEST}/kind.0123abcd.mp4"), "three letters"),
            (format!("videos/bfi/{YOUNGEST}/kind.0123abcd.mov"), "mp4 or webm"),
            (format!("videos/bfi/{YOUNGEST}/helped.0123abcd.vtt"), "no video to these captions"),
        ];
        let files: Vec<&str> = faulty.iter().map(|(file, _)| file.as_str()).collect();
        let faults: Vec<String> =
            Folder::with(&files).find().expect_err("faults").iter().map(ToString::to_string).collect();
        assert_eq!(faults.len(), faulty.len(), "{faults:?}");
        for (file, what) in &faulty {
            assert!(
                faults.iter().any(|fault| fault.starts_with(file.as_str()) && fault.contains(what)),
                "{file}: {faults:?}"
            );
        }
        assert!(!Folder::with(&[]).find().expect("nothing is no fault").has_videos());
    }
}
