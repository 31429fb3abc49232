mod block;
mod page;
mod reader;
mod voice;
mod words;

use std::cell::RefCell;
use std::time::Duration;

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use leptos::web_sys::HtmlMediaElement;

use block::Block;
use reader::{Labels, Reader};

thread_local! {
    /// What reads on this page, so that whatever leaves it can silence it.
    static READER: RefCell<Option<Reader>> = const { RefCell::new(None) };
}

/// How long voices may take until the page says that there is none: browsers list them late, and some never say that they
/// have none.
const VOICES_COME_WITHIN: Duration = Duration::from_secs(3);

/// Reads parts of the page aloud: puts a button into each element that says `data-listen`, with the browser's own voices.
///
/// Without scripts there is no button. Where the language has been chosen to be read aloud and there is a sound, the browser's
/// own controls stand in its place.
///
/// # Why
/// One island for the page, which makes the buttons itself: as islands, or as props, they would stand in every page, also
/// where there is no voice. Only voices of the device are used, since others send what they read to another host. A person
/// who reads comes before a voice of the device, and that before a sound that a machine made.
#[island]
pub fn ReadAloud(
    /// What the button says.
    #[prop(into)]
    listen: String,
    /// What it says while it reads.
    #[prop(into)]
    stop: String,
    /// Said beside the button of what can be read in part alone.
    #[prop(into)]
    partly: String,
    /// Said where not everything can be read; nothing for who has not chosen to hear the questions.
    no_voice: Option<String>,
) -> impl IntoView {
    let is_told = RwSignal::new(false);
    Effect::new(move || {
        let reader = Reader::new(Labels { listen: listen.clone(), stop: stop.clone(), partly: partly.clone() });
        READER.set(Some(reader.clone()));
        let blocks = Block::all();
        let make_buttons = move || blocks.iter().filter(|block| !reader.offer(block)).count();
        make_buttons();
        voice::when_they_change({
            let make_buttons = make_buttons.clone();
            move || is_told.set(make_buttons() > 0 && is_told.get_untracked())
        });
        set_timeout(move || is_told.set(make_buttons() > 0), VOICES_COME_WITHIN);
        // Who goes away or looks at something else does not want to be heard.
        window_event_listener_untyped("pagehide", |_| silence());
        let hidden = Closure::<dyn Fn()>::new(|| {
            if document().hidden() {
                silence();
            }
        });
        // An event of the document that is always there.
        _ = document().add_event_listener_with_callback("visibilitychange", hidden.as_ref().unchecked_ref());
        hidden.forget();
    });
    let note = move || is_told.get().then(|| no_voice.clone()).flatten();
    view! { <p class="listen-note">{note}</p> }
}

/// Stops every voice, sound and film of the page.
pub(super) fn silence() {
    if let Some(reader) = READER.with_borrow(Clone::clone) {
        reader.stop();
    }
    let Ok(playing) = document().query_selector_all("audio, video") else { return };
    for index in 0..playing.length() {
        if let Some(element) = playing.item(index).and_then(|node| node.dyn_into::<HtmlMediaElement>().ok()) {
            // One that does not play is left as it is.
            _ = element.pause();
        }
    }
}
