//! The voices of the browser.

use std::cell::RefCell;
use std::collections::BTreeMap;

use leptos::prelude::window;
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use leptos::web_sys::{SpeechSynthesis, SpeechSynthesisVoice};

/// Where a language has a region that is closest to how people here speak it.
const REGIONS: [(&str, &str); 2] = [("en", "gb"), ("pt", "pt")];

thread_local! {
    /// The voices that were found, by their languages: some devices have thousands to look through.
    static FOUND: RefCell<BTreeMap<String, SpeechSynthesisVoice>> = const { RefCell::new(BTreeMap::new()) };
}

/// What speaks; nothing in browsers that cannot.
pub fn synthesis() -> Option<SpeechSynthesis> {
    window().speech_synthesis().ok()
}

/// The best voice of this device for a language.
pub fn find(language: &str) -> Option<SpeechSynthesisVoice> {
    if let Some(voice) = FOUND.with_borrow(|found| found.get(language).cloned()) {
        return Some(voice);
    }
    let voices: Vec<SpeechSynthesisVoice> =
        synthesis()?.get_voices().iter().filter_map(|voice| voice.dyn_into().ok()).collect();
    let facts: Vec<Facts> = voices.iter().map(Facts::of).collect();
    let voice = best(&facts, language).and_then(|index| voices.get(index).cloned())?;
    FOUND.with_borrow_mut(|found| found.insert(language.to_owned(), voice.clone()));
    Some(voice)
}

/// Calls back when voices come or go, for as long as the page lives.
pub fn when_they_change(act: impl Fn() + 'static) {
    let Some(voices) = synthesis() else { return };
    let act = Closure::<dyn Fn()>::new(move || {
        FOUND.take();
        act();
    });
    // Every browser with voices is a place for events.
    _ = voices.add_event_listener_with_callback("voiceschanged", act.as_ref().unchecked_ref());
    act.forget();
}

/// What a browser tells of a voice.
struct Facts {
    /// As in "en-GB"; Android writes "en_GB".
    language: String,
    /// Whether the device itself speaks. Other voices are of another host, which would learn what is read.
    is_local: bool,
    /// Whether the device uses it where nobody has chosen one.
    is_default: bool,
}

impl Facts {
    fn of(voice: &SpeechSynthesisVoice) -> Self {
        Self { language: voice.lang(), is_local: voice.local_service(), is_default: voice.default() }
    }
}

/// The best of some voices for a language: one of the device, of its region if it can be, then the device's own choice.
fn best(voices: &[Facts], language: &str) -> Option<usize> {
    let region = REGIONS.iter().find(|(of, _)| *of == language).map(|(_, region)| *region);
    let fitting = voices.iter().enumerate().filter_map(|(index, voice)| {
        let tag = voice.language.to_ascii_lowercase().replace('_', "-");
        let mut parts = tag.split('-');
        let speaks_it = parts.next() == language.split('-').next() && voice.is_local;
        speaks_it.then(|| (parts.next() == region && region.is_some(), voice.is_default, index))
    });
    // Of equals the first, in the order of the device.
    fitting
        .max_by_key(|(is_near, is_default, index)| (*is_near, *is_default, usize::MAX - index))
        .map(|(.., index)| index)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn voices(all: &[(&str, bool, bool)]) -> Vec<Facts> {
        let facts = |&(language, is_local, is_default): &(&str, bool, bool)| Facts {
            language: language.to_owned(),
            is_local,
            is_default,
        };
        all.iter().map(facts).collect()
    }

    #[test]
    fn only_a_voice_of_the_device_is_used() {
        let voices = voices(&[("en-GB", false, true), ("en-US", true, false)]);
        assert_eq!(best(&voices, "en"), Some(1));
        assert_eq!(best(&voices[..1], "en"), None);
    }

    #[test]
    fn the_voice_is_of_the_language_and_near_if_it_can_be() {
        let voices = voices(&[
            ("en_US", true, true),
            ("en_GB", true, false),
            ("en-GB-scotland", true, false),
            ("pt-BR", true, false),
            ("pt-PT", true, false),
            ("ar-EG", true, false),
            ("ar-SA", true, true),
            ("ku", true, false),
            ("pl", true, false),
        ]);
        for (language, index) in [("en", 1), ("pt", 4), ("ar", 6), ("pl", 8)] {
            assert_eq!(best(&voices, language), Some(index), "{language}");
        }
        // Kurmanji is not Sorani, and would be no help to who speaks that.
        for language in ["ckb", "lt", "p", ""] {
            assert_eq!(best(&voices, language), None, "{language}");
        }
    }
}
