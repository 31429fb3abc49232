use std::time::Duration;

use leptos::html::Dialog;
use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::js_sys::{Date, Function, Reflect};

use super::leave_quickly::blank_and_go;

/// How often the clock is looked at. Looking at it, and not waiting for the end, also notices a device that slept.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// Asks on a shared device whether somebody is still there, before the page ends by itself.
///
/// Without scripts the page leads to another one that asks the same.
#[island]
pub fn StillThere(
    /// The question, what happens else, and the button that answers it.
    #[prop(into)]
    title: String,
    #[prop(into)] words: String,
    #[prop(into)] stay: String,
    /// Where the answer is posted to, if it is.
    still_there: Option<String>,
    /// Where the page leads when it ends.
    #[prop(into)]
    leads_to: String,
    /// The way out, as on the red button.
    #[prop(into)]
    exit: String,
    #[prop(into)] leave: String,
    /// The title of the window once the page has ended.
    #[prop(into)]
    exiting: String,
    /// Seconds without a sign of life after which the page asks.
    warn_after: u32,
    /// Seconds after which it ends.
    end_after: u32,
) -> impl IntoView {
    let dialog = NodeRef::<Dialog>::new();
    let since = StoredValue::new(0.0);
    let has_ended = StoredValue::new(false);
    Effect::new(move || {
        since.set_value(Date::now());
        let (leads_to, exiting) = (leads_to.clone(), exiting.clone());
        let look = move || match Moment::after(Date::now() - since.get_value(), warn_after, end_after) {
            _ if has_ended.get_value() => {}
            Moment::Quiet => {}
            Moment::Warning => {
                if let Some(dialog) = dialog.get_untracked().filter(|dialog| !dialog.open()) {
                    // A dialog that is in the page and closed can be shown.
                    _ = dialog.show_modal();
                }
            }
            Moment::Over => {
                has_ended.set_value(true);
                blank_and_go(&leads_to, &exiting);
            }
        };
        set_interval(look, LOOK_EVERY);
    });
    // Escape closes a dialog too, and is as good a sign of life as the button.
    let closed = move |_| {
        since.set_value(Date::now());
        // Lost on the way, it costs a question that comes again too late: the next page says that the answers are gone.
        if let Some(address) = &still_there {
            _ = post(address);
        }
    };
    view! {
        <dialog node_ref=dialog class="still-there" role="alertdialog" aria-labelledby="still-there" aria-describedby="still-there-words" on:close=closed>
            <form class="stack" method="dialog">
                <h2 id="still-there">{title}</h2>
                <p id="still-there-words">{words}</p>
                <p><button class="button" type="submit" autofocus>{stay}</button></p>
                <p><a class="alone" href=leave rel="nofollow noreferrer" data-leave="">{exit}</a></p>
            </form>
        </dialog>
    }
}

/// Posts nothing, and waits for nothing.
///
/// # Why
/// `sendBeacon` by its name: its type is in a part of web-sys that nothing else here needs.
fn post(address: &str) -> Result<JsValue, JsValue> {
    let navigator = Reflect::get(&window(), &"navigator".into())?;
    let send: Function = Reflect::get(&navigator, &"sendBeacon".into())?.dyn_into()?;
    send.call1(&navigator, &address.into())
}

/// What a time without a sign of life comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Moment {
    Quiet,
    Warning,
    Over,
}

impl Moment {
    /// `elapsed` is in milliseconds.
    fn after(elapsed: f64, warn_after: u32, end_after: u32) -> Self {
        let seconds = elapsed / 1000.0;
        match () {
            () if seconds >= f64::from(end_after) => Self::Over,
            () if seconds >= f64::from(warn_after) => Self::Warning,
            () => Self::Quiet,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_asks_before_it_ends() {
        for (elapsed, moment) in [
            (0.0, Moment::Quiet),
            (779_999.0, Moment::Quiet),
            (780_000.0, Moment::Warning),
            (899_999.0, Moment::Warning),
            (900_000.0, Moment::Over),
            (9e9, Moment::Over),
        ] {
            assert_eq!(Moment::after(elapsed, 780, 900), moment, "{elapsed}");
        }
    }
}
