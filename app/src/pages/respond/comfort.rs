//! How pages look: one plain form, in which each choice is shown as it will be (1.4.8, 1.4.12).

use leptos::prelude::*;

use crate::components::{BackIcon, COMFORT, PageContext, RespondFrame};
use crate::domain::comfort::{Colours, Font, Motion, Spacing, TextSize};
use crate::domain::manner::Manner;
use crate::text::Text;

#[component]
pub fn ComfortPage(
    context: PageContext,
    /// The address of the page that somebody came from, without the language.
    back: String,
    /// The manners that can be chosen.
    manners: Vec<Manner>,
) -> impl IntoView {
    let text = context.text.clone();
    let (comfort, action) = (context.comfort, context.address(COMFORT));
    let lead = text.with("comfort-lead", [("exit", text.get("exit").into())]);
    // A font that has no letters for this language is not offered, and stays chosen for the others.
    let font = if Font::can_write(&text.get("comfort-font")) {
        part(&text, "font", codes(Font::ALL, Font::code), comfort.font.code()).into_any()
    } else {
        view! { <input type="hidden" name="font" value=comfort.font.code().unwrap_or_default()/> }.into_any()
    };
    let manners = manners.into_iter().map(Manner::choice).collect();
    let everything_as_usual = (!comfort.is_as_device_has_it()).then(|| {
        view! {
            <form method="post" action=action.clone()>
                <input type="hidden" name="back" value=back.clone()/>
                <button class="button button--quiet" type="submit">{text.get("comfort-all-as-usual")}</button>
            </form>
        }
    });
    view! {
        <RespondFrame context=context.clone() title=text.get("comfort-title")>
            <a class="back" href=context.address(&back)><BackIcon/>{text.get("back")}</a>
            <div class="stack-l">
                <div class="stack">
                    <h1 class="title">{text.get("comfort-title")}</h1>
                    <p>{lead}</p>
                </div>
                <form class="stack" method="post" action=action autocomplete="off">
                    <div id="manner">{part(&text, "manner", manners, comfort.manner.choice())}</div>
                    {part(&text, "text-size", codes(TextSize::ALL, TextSize::code), comfort.text_size.code())}
                    {part(&text, "spacing", codes(Spacing::ALL, Spacing::code), comfort.spacing.code())}
                    {font}
                    {part(&text, "colours", codes(Colours::ALL, Colours::code), comfort.colours.code())}
                    {part(&text, "motion", codes(Motion::ALL, Motion::code), comfort.motion.code())}
                    <input type="hidden" name="back" value=back.clone()/>
                    <p class="go"><button class="button" type="submit">{text.get("comfort-save")}</button></p>
                </form>
                {everything_as_usual}
            </div>
        </RespondFrame>
    }
}

fn codes<T: Copy>(all: &[T], code: fn(T) -> Option<&'static str>) -> Vec<Option<&'static str>> {
    all.iter().map(|choice| code(*choice)).collect()
}

/// One thing to choose; what is chosen now is chosen in the form.
fn part(
    text: &Text,
    name: &'static str,
    codes: Vec<Option<&'static str>>,
    chosen: Option<&'static str>,
) -> impl IntoView + use<> {
    let options = codes.into_iter().map(|code| {
        let label = match code {
            Some(code) => text.get(&format!("comfort-{name}-{code}")),
            None => text.get("comfort-as-usual"),
        };
        let shows = |part: &str| code.filter(|_| part == name);
        view! {
            <label class="scale__option">
                <input class="radio" type="radio" name=name value=code.unwrap_or_default() checked=code == chosen/>
                <span
                    class="looks"
                    data-text-size=shows("text-size")
                    data-spacing=shows("spacing")
                    data-font=shows("font")
                    data-theme=shows("colours")
                >
                    {label}
                </span>
            </label>
        }
    });
    view! {
        <fieldset class="question">
            <legend>{text.get(&format!("comfort-{name}"))}</legend>
            <div class="scale">{options.collect::<Vec<_>>()}</div>
        </fieldset>
    }
}
