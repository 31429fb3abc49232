use std::time::Duration;

use leptos::ev;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, KeyboardEvent};

use super::read_aloud::silence;

/// How long the presses so far are remembered after the last one.
const REMEMBERED_FOR: Duration = Duration::from_secs(5);

/// How many presses of Shift leave the page.
const PRESSES_TO_LEAVE: u8 = 3;

/// While `<body>` has this class, `.leave__blank` hides the page.
const BLANK: &str = "is-blank";

/// The way out that is in reach on every respondent's page.
///
/// Behaves as "Exit this page" of GOV.UK: pressing Shift three times, or choosing any link marked `data-leave`, blanks
/// the page and its title at once and puts `href` in its place in the history. Without scripts it is an ordinary link.
///
/// # Why
/// Escape does nothing: people press it for other things. GOV.UK says "Emergency" before the label to screen readers; here
/// it would sound like the emergency number, which is on the same pages. Both Shift keys count, also when they overlap.
#[island]
pub fn LeaveQuickly(
    /// What the link says.
    #[prop(into)]
    label: String,
    /// Where the link goes.
    #[prop(into)]
    href: String,
    /// Told to screen readers after the first press.
    #[prop(into)]
    press_two_more: String,
    /// Told to screen readers after the second press.
    #[prop(into)]
    press_one_more: String,
    /// Told to screen readers when the presses so far do not count any more.
    #[prop(into)]
    expired: String,
    /// Told to screen readers when the page has been blanked, and its title from then on.
    #[prop(into)]
    exiting: String,
) -> impl IntoView {
    let presses = RwSignal::new(0);
    let has_expired = RwSignal::new(false);
    let leaving = RwSignal::new(false);
    listen(Signals { presses, has_expired, leaving }, href.clone(), exiting.clone());

    let presses_left = move || match presses.get() {
        1 => Some(press_two_more.clone()),
        2 => Some(press_one_more.clone()),
        _ => has_expired.get().then(|| expired.clone()),
    };
    view! {
        <a class="leave" id="exit" href=href rel="nofollow noreferrer" data-leave="">
            <LeaveIcon/>
            <span>{label}</span>
            <span class="leave__presses" aria-hidden="true" data-presses=move || presses.get().to_string()>
                <span></span>
                <span></span>
                <span></span>
            </span>
        </a>
        <span class="hidden-text" role="status">{presses_left}</span>
        <div class="leave__blank" role="alert">{move || leaving.get().then(|| exiting.clone())}</div>
    }
}

/// A door and the way out of it, as on the button.
#[component]
pub fn LeaveIcon() -> impl IntoView {
    view! {
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path
                d="M10 4H6a1.5 1.5 0 0 0-1.5 1.5v13A1.5 1.5 0 0 0 6 20h4M10 12h10M16 8l4 4-4 4"
                fill="none"
                stroke="currentColor"
                stroke-width="2.25"
                stroke-linecap="round"
                stroke-linejoin="round"
            />
        </svg>
    }
}

/// What the page shows of the way out.
#[derive(Clone, Copy)]
struct Signals {
    /// Presses of Shift so far.
    presses: RwSignal<u8>,
    /// Whether presses have been forgotten just now.
    has_expired: RwSignal<bool>,
    leaving: RwSignal<bool>,
}

/// Follows keys and clicks for as long as the page lives; does nothing on the server.
fn listen(signals: Signals, href: String, exiting: String) {
    let Signals { presses, has_expired, leaving } = signals;
    Effect::new(move || {
        let shift = StoredValue::new(ShiftPresses::default());
        let forgetting = StoredValue::new(None::<TimeoutHandle>);
        let forget = move || {
            shift.update_value(ShiftPresses::forget);
            presses.set(0);
        };
        let expire = move || {
            forget();
            has_expired.set(true);
            set_timeout(move || has_expired.set(false), REMEMBERED_FOR);
        };
        let leave = {
            let (href, exiting) = (href.clone(), exiting.clone());
            move || {
                leaving.set(true);
                blank_and_go(&href, &exiting);
            }
        };

        window_event_listener_untyped("keyup", {
            let leave = leave.clone();
            move |event| {
                let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
                if let Some(running) = forgetting.try_update_value(Option::take).flatten() {
                    running.clear();
                }
                let alone = !(event.ctrl_key() || event.alt_key() || event.meta_key());
                let before = presses.get_untracked();
                match shift
                    .try_update_value(|shift| shift.key_up(&event.key(), event.shift_key(), alone))
                    .unwrap_or_default()
                {
                    PRESSES_TO_LEAVE => {
                        forget();
                        leave();
                    }
                    0 if before > 0 => expire(),
                    0 => {}
                    count => {
                        has_expired.set(false);
                        presses.set(count);
                        forgetting.set_value(set_timeout_with_handle(expire, REMEMBERED_FOR).ok());
                    }
                }
            }
        });
        window_event_listener(ev::click, move |event| {
            if chooses_to_leave(&event) {
                event.prevent_default();
                leave();
            }
        });
        // The browser may bring the page back just as it was left.
        window_event_listener_untyped("pageshow", move |_| {
            forget();
            leaving.set(false);
            show_page(true);
        });
    });
}

/// Blanks the page and its title, silences it, and puts another in its place in the history.
pub(super) fn blank_and_go(href: &str, title: &str) {
    silence();
    show_page(false);
    document().set_title(title);
    // A failure leaves the page blank, which is what was asked for.
    _ = window().location().replace(href);
}

fn chooses_to_leave(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|element| matches!(element.closest("[data-leave]"), Ok(Some(_))))
}

fn show_page(shown: bool) {
    if let Some(body) = document().body() {
        // The name of a class is never refused.
        _ = body.class_list().toggle_with_force(BLANK, !shown);
    }
}

/// Counts how often Shift was pressed by itself, in a row.
#[derive(Debug, Default)]
struct ShiftPresses {
    count: u8,
    /// Shift was still held when the last key came up, so that its own coming up is no press by itself.
    held_for_another: bool,
}

impl ShiftPresses {
    /// Takes note of a key that came up, and returns the presses of Shift so far.
    ///
    /// `alone` is false while Control, Alt or Meta is held: with them, Shift changes keyboard or direction of writing.
    fn key_up(&mut self, key: &str, shift_held: bool, alone: bool) -> u8 {
        self.count = if key == "Shift" && alone && !self.held_for_another { self.count + 1 } else { 0 };
        // The other Shift, still held, is a press of its own.
        self.held_for_another = shift_held && key != "Shift";
        self.count
    }

    fn forget(&mut self) {
        self.count = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn presses(keys: &[(&str, bool, bool)]) -> u8 {
        let mut shift = ShiftPresses::default();
        keys.iter().map(|&(key, held, alone)| shift.key_up(key, held, alone)).last().unwrap_or_default()
    }

    const SHIFT: (&str, bool, bool) = ("Shift", false, true);

    #[test]
    fn three_presses_of_shift_leave() {
        assert_eq!(presses(&[SHIFT, SHIFT, SHIFT]), PRESSES_TO_LEAVE);
    }

    #[test]
    fn typing_a_capital_is_no_press() {
        assert_eq!(presses(&[("A", true, true), SHIFT]), 0);
        assert_eq!(presses(&[SHIFT, ("A", true, true), SHIFT, SHIFT]), 1);
    }

    #[test]
    fn another_key_starts_again() {
        assert_eq!(presses(&[SHIFT, SHIFT, ("a", false, true), SHIFT]), 1);
    }

    #[test]
    fn both_shift_keys_count_when_they_overlap() {
        assert_eq!(presses(&[("Shift", true, true), SHIFT, SHIFT]), PRESSES_TO_LEAVE);
    }

    #[test]
    fn shift_with_another_modifier_is_no_press() {
        assert_eq!(presses(&[SHIFT, SHIFT, ("Shift", false, false)]), 0);
    }
}
