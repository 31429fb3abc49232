//! An item as native radio buttons in a fieldset (1.3.1, 3.3.2, 4.1.2); none is chosen beforehand.

use leptos::prelude::*;

use super::WarningIcon;
use crate::domain::answer::{DONT_KNOW, NOT_SAID};
use crate::domain::questionnaire::{Item, Questionnaire, Wording, keys};
use crate::text::Text;

/// One thing asked. "I don't know" and "I don't want to say" stand apart from the scale: they are answers, and no points
/// on it.
#[component]
pub fn Question<'a>(
    text: &'a Text,
    questionnaire: &'a Questionnaire,
    wording: &'a Wording,
    item: &'a Item,
    /// The code of what was chosen before.
    chosen: &'a str,
    /// What is wrong, as a Fluent key.
    error: Option<&'static str>,
) -> impl IntoView + use<> {
    let words = |key: String| wording.get(&key).cloned().unwrap_or_default();
    let points = questionnaire
        .scale(&item.scale)
        .into_iter()
        .flat_map(|scale| scale.options.iter().map(|option| (option.id.as_str(), words(keys::option(scale, option)))));
    let width = match questionnaire.options_of(item).len() {
        4 => "scale scale--across scale--four",
        5 => "scale scale--across scale--five",
        _ => "scale",
    };
    let error_id = format!("{}-error", item.id);
    let described_by = error.map(|_| error_id.clone());
    // The first radio has the item's own id, which is where the error summary leads.
    let radio = |is_first: bool, value: &str, label: String| {
        let id = if is_first { item.id.clone() } else { format!("{}-{value}", item.id) };
        view! {
            <label class="scale__option">
                <input class="radio" type="radio" id=id name=item.id.clone() checked=chosen == value value=value.to_owned()/>
                <span>{label}</span>
            </label>
        }
    };
    let points = points.enumerate().map(|(index, (value, label))| radio(index == 0, value, label)).collect::<Vec<_>>();
    let dont_know = radio(false, DONT_KNOW, text.get("dont-know"));
    let not_said = radio(false, NOT_SAID, text.get("not-said"));
    let legend = words(keys::item(item));
    let class = if error.is_some() { "question question--wrong" } else { "question" };
    let error = error.map(|key| {
        let words = text.get(key);
        view! { <p class="question__error" id=error_id><WarningIcon/><span>{words}</span></p> }
    });
    view! {
        <fieldset class=class aria-describedby=described_by>
            <legend>{legend}</legend>
            {error}
            <div class=width>{points}</div>
            <div class="scale scale--apart">{dont_know} {not_said}</div>
        </fieldset>
    }
}
