//! Reads one block at a time.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::wasm_bindgen::closure::Closure;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::js_sys::Function;
use leptos::web_sys::{Element, HtmlMediaElement, SpeechSynthesisEvent, SpeechSynthesisUtterance};

use super::block::{Block, Sound};
use super::page::{Part, mark};
use super::voice;

/// A little slower than people mostly speak.
const RATE: f32 = 0.9;

/// What a button says.
pub struct Labels {
    pub listen: String,
    pub stop: String,
    /// Said of what can be read in part alone.
    pub partly: String,
}

/// Reads one block at a time. Cheap to clone.
#[derive(Clone)]
pub struct Reader {
    labels: Rc<Labels>,
    reading: Rc<RefCell<Option<Reading>>>,
}

/// What is being read.
struct Reading {
    block: Block,
    /// Empty where a sound is played.
    parts: Vec<Part>,
    /// The part that the voice is at.
    at: usize,
    /// Kept, since browsers may drop what nothing holds, and its end is then never told.
    utterance: Option<SpeechSynthesisUtterance>,
    player: Option<HtmlMediaElement>,
}

impl Reader {
    pub fn new(labels: Labels) -> Self {
        Self { labels: Rc::new(labels), reading: Rc::default() }
    }

    /// Gives a block its button, if there is a sound for it, or a voice for any part of it; says whether it has one.
    pub fn offer(&self, block: &Block) -> bool {
        let is_read_in_part = is_read_in_part(block);
        if block.button().is_some() {
            block.say_beside_button(is_read_in_part.then_some(&self.labels.partly));
            return true;
        }
        if block.sound().is_none() && parts_with_a_voice(block).is_empty() {
            return false;
        }
        let Some(button) = block.make_button() else { return false };
        block.say_beside_button(is_read_in_part.then_some(&self.labels.partly));
        self.label(&button, false);
        let pressed = {
            let (reader, block) = (self.clone(), block.clone());
            Closure::<dyn Fn()>::new(move || reader.press(&block))
        };
        // An event that every element knows.
        _ = button.add_event_listener_with_callback("click", pressed.as_ref().unchecked_ref());
        pressed.forget();
        true
    }

    /// Begins with a block, or stops where it is being read.
    fn press(&self, block: &Block) {
        let is_read = self.reading.borrow().as_ref().is_some_and(|reading| reading.block.element == block.element);
        self.stop();
        if !is_read {
            self.begin(block);
        }
    }

    fn begin(&self, block: &Block) {
        let sound = sound_to_play(block);
        let parts = if sound.is_some() { Vec::new() } else { parts_with_a_voice(block) };
        *self.reading.borrow_mut() =
            Some(Reading { block: block.clone(), parts, at: 0, utterance: None, player: None });
        if let Some(button) = block.button() {
            self.label(&button, true);
        }
        match sound {
            Some(sound) => self.play(block, &sound),
            None => self.speak(),
        }
    }

    /// Plays a sound, and shows that the whole block is being read.
    fn play(&self, block: &Block, sound: &Sound) {
        let Some(player) = block.player(&sound.address) else { return self.stop() };
        mark(&block.element, true);
        let ended = self.at_the_end();
        player.set_onended(Some(&ended));
        player.set_onpause(Some(&ended));
        player.set_onerror(Some(&ended));
        player.set_current_time(0.0);
        if let Some(reading) = self.reading.borrow_mut().as_mut() {
            reading.player = Some(player.clone());
        }
        // What cannot be played tells so by an event.
        _ = player.play();
    }

    /// Speaks the part that is next, and after it the others; stops after the last.
    fn speak(&self) {
        let Some((part, language)) = self.next_part() else { return self.stop() };
        let (Some(voices), Some(voice)) = (voice::synthesis(), voice::find(&language)) else { return self.stop() };
        let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(&part.text()) else { return self.stop() };
        utterance.set_lang(&voice.lang());
        utterance.set_voice(Some(&voice));
        utterance.set_rate(RATE);
        let at_word = {
            let part = part.clone();
            Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
                let event: SpeechSynthesisEvent = event.unchecked_into();
                if event.name().as_deref() != Some("sentence") {
                    part.mark_word_at(event.char_index() as usize);
                }
            })
        };
        utterance.set_onboundary(Some(at_word.as_ref().unchecked_ref()));
        at_word.forget();
        let reader = self.clone();
        let ended = Closure::once_into_js(move || {
            if let Some(reading) = reader.reading.borrow_mut().as_mut() {
                part_is_read(reading, false);
                reading.at += 1;
            }
            reader.speak();
        });
        utterance.set_onend(Some(ended.unchecked_ref()));
        utterance.set_onerror(Some(&self.at_the_end()));
        if let Some(reading) = self.reading.borrow_mut().as_mut() {
            part_is_read(reading, true);
            reading.utterance = Some(utterance.clone());
        }
        voices.speak(&utterance);
    }

    fn next_part(&self) -> Option<(Part, String)> {
        let reading = self.reading.borrow();
        let reading = reading.as_ref()?;
        let part = reading.parts.get(reading.at)?;
        Some((part.clone(), part.language()))
    }

    /// Stops whatever is being read, and shows so.
    pub fn stop(&self) {
        let Some(reading) = self.reading.borrow_mut().take() else { return };
        // That they have ended is told to nobody any more: it would begin the next part, or stop what is read by then.
        if let Some(utterance) = &reading.utterance {
            utterance.set_onend(None);
            utterance.set_onerror(None);
            utterance.set_onboundary(None);
            if let Some(voices) = voice::synthesis() {
                voices.cancel();
            }
        }
        if let Some(player) = &reading.player {
            player.set_onended(None);
            player.set_onpause(None);
            player.set_onerror(None);
            // One that does not play is left as it is.
            _ = player.pause();
        }
        part_is_read(&reading, false);
        mark(&reading.block.element, false);
        if let Some(button) = reading.block.button() {
            self.label(&button, false);
        }
    }

    /// Stops when a sound or a voice has ended; a function for one event.
    fn at_the_end(&self) -> Function {
        let reader = self.clone();
        Closure::<dyn Fn()>::new(move || reader.stop()).into_js_value().unchecked_into()
    }

    fn label(&self, button: &Element, is_read: bool) {
        if let Ok(Some(label)) = button.query_selector("span") {
            label.set_text_content(Some(if is_read { &self.labels.stop } else { &self.labels.listen }));
        }
        // Only for how it looks: what is said of it is its name.
        _ = button.class_list().toggle_with_force("listen--stops", is_read);
    }
}

/// What is played instead of what voices read: a person comes before a voice of the device, and that before a machine.
fn sound_to_play(block: &Block) -> Option<Sound> {
    block.sound().filter(|sound| sound.is_recorded || voice::find(&block.language()).is_none())
}

/// Whether voices read some of a block, and leave the rest out.
fn is_read_in_part(block: &Block) -> bool {
    let (all, with_a_voice) = (Part::all_of(&block.element).len(), parts_with_a_voice(block).len());
    sound_to_play(block).is_none() && with_a_voice < all
}

/// What can be read of a block. A part in a language that this device does not speak is left out: another voice would make
/// nonsense of it.
fn parts_with_a_voice(block: &Block) -> Vec<Part> {
    let parts = Part::all_of(&block.element).into_iter();
    parts.filter(|part| voice::find(&part.language()).is_some()).collect()
}

fn part_is_read(reading: &Reading, is_read: bool) {
    if let Some(part) = reading.parts.get(reading.at) {
        part.mark(is_read);
    }
}
