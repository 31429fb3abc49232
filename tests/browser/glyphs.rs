//! Letters: each that a language needs is there, with the fonts of this machine and with those that are sent.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use server::config::Settings;

use crate::browser::{Browser, Scripts};
use crate::site::Site;

/// The languages whose letters are sent with their pages (app/public/fonts/README.md).
const SENT: [&str; 1] = ["ckb"];

#[tokio::test]
async fn no_letter_is_missing_in_any_language_and_fonts_are_fetched_for_those_that_need_them() {
    let site = Site::open(Settings::default()).await;
    let Some(browser) = Browser::open(&site, Scripts::On).await else { return };
    for tag in languages(&site) {
        browser.go(&format!("/{tag}")).await;
        let fetched = browser.fonts().await;
        assert_eq!(!fetched.is_empty(), SENT.contains(&tag.as_str()), "{tag}: {fetched:?}");
        let missing = browser.missing(&letters(&site, &tag)).await;
        assert!(missing.is_empty(), "{tag}: {missing:?}");
    }
    browser.finish(&site).await;
}

#[tokio::test]
async fn a_device_that_has_latin_letters_alone_is_sent_those_that_it_lacks() {
    let fonts = tempfile::tempdir().expect("a temporary folder");
    let Some(settings) = latin_alone(fonts.path()) else { return };
    let site = Site::open(Settings::default()).await;
    let Some(browser) = Browser::open_with_fonts(&site, Scripts::On, Some(&settings)).await else { return };
    for tag in SENT {
        browser.go(&format!("/{tag}")).await;
        let own = browser.missing(&letters_of(tag)).await;
        assert!(own.is_empty(), "{tag}: {own:?}");
    }
    // What is neither on the device nor sent is seen to be missing: Arabic, which devices have, and Bengali.
    browser.go("/ar").await;
    assert!(browser.missing(&letters_of("ar")).await.len() > 30, "the device has no Arabic letters");
    browser.go("/en").await;
    assert_eq!(browser.missing(&BTreeSet::from(['a', 'é', 'ক', 'খ', '字'])).await, ['ক', 'খ', '字']);
    browser.finish(&site).await;
}

fn languages(site: &Site) -> Vec<String> {
    site.service.state.languages.iter().map(|language| language.tag.clone()).collect()
}

/// Every character that can stand on a page in a language, the names of the others included.
fn letters(site: &Site, tag: &str) -> BTreeSet<char> {
    let names = site.service.state.languages.iter().flat_map(|language| language.name.chars());
    names.filter(is_seen).chain(letters_of(tag)).collect()
}

/// Every character of the words of a language.
fn letters_of(tag: &str) -> BTreeSet<char> {
    let mut letters = BTreeSet::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales").join(tag)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the folder of a language").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "ftl") {
                letters.extend(fs::read_to_string(&path).expect("a file of words").chars().filter(is_seen));
            }
        }
    }
    assert!(letters.len() > 30, "{tag} has letters");
    letters
}

/// Whether something is to be seen of a character.
fn is_seen(character: &char) -> bool {
    let is_mark_of_direction =
        matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}');
    !character.is_whitespace()
        && !character.is_control()
        && !is_mark_of_direction
        && !matches!(character, '\u{ad}' | '\u{feff}')
}

/// Settings for a device whose only font has Latin, Greek and Cyrillic letters; none where that font is not installed.
fn latin_alone(folder: &Path) -> Option<PathBuf> {
    let font = Path::new("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf");
    if !font.exists() {
        assert!(std::env::var_os("HEARD_CI").is_none(), "tests/run installs fonts-noto-core");
        return None;
    }
    fs::copy(font, folder.join("NotoSans-Regular.ttf")).expect("a font");
    let settings = folder.join("fonts.conf");
    let folder = folder.display();
    let words = format!("<fontconfig><dir>{folder}</dir><cachedir>{folder}/cache</cachedir></fontconfig>");
    fs::write(&settings, words).expect("settings");
    Some(settings)
}

impl Browser {
    /// Which of some characters the page cannot draw.
    async fn missing(&self, characters: &BTreeSet<char>) -> Vec<char> {
        let found =
            self.run_async(include_str!("scripts/missing_letters.js"), vec![serde_json::json!(characters)]).await;
        serde_json::from_value(found).expect("characters")
    }
}
