//! An item as native radio buttons in a fieldset (1.3.1, 3.3.2, 4.1.2); none is chosen beforehand.

use leptos::prelude::*;

use super::WarningIcon;
use crate::domain::answer::{DONT_KNOW, NOT_SAID};
use crate::domain::questionnaire::{Item, Questionnaire, Wording, keys};
use crate::text::Text;

/// One thing asked. "I don't know" and "I don't want to say" stand apart from the scale: they are answers, and no points
/// on it.
#[component]
pub fn Question(
    text: Text,
    questionnaire: Questionnaire,
    wording: Wording,
    item: Item,
    /// The code of what was chosen before.
    chosen: String,
    /// What is wrong, as a Fluent key.
    error: Option<&'static str>,
) -> impl IntoView {
    let scale = questionnaire.scale(&item.scale).cloned();
    let words = |key: String| wording.get(&key).cloned().unwrap_or_default();
    let options: Vec<(String, String)> = scale
        .iter()
        .flat_map(|scale| scale.options.iter().map(|option| (option.id.clone(), words(keys::option(scale, option)))))
        .collect();
    let width = match options.len() {
        4 => "scale scale--across scale--four",
        5 => "scale scale--across scale--five",
        _ => "scale",
    };
    let error_id = format!("{}-error", item.id);
    let described_by = error.map(|_| error_id.clone());
    // The first radio has the item's own id, which is where the error summary leads.
    let radio = |index: usize, value: String, label: String| {
        let id = if index == 0 { item.id.clone() } else { format!("{}-{value}", item.id) };
        view! {
            <label class="scale__option">
                <input class="radio" type="radio" id=id name=item.id.clone() checked=chosen == value value=value/>
                <span>{label}</span>
            </label>
        }
    };
    let points =
        options.into_iter().enumerate().map(|(index, (value, label))| radio(index, value, label)).collect::<Vec<_>>();
    view! {
        <fieldset class=if error.is_some() { "question question--wrong" } else { "question" } aria-describedby=described_by>
            <legend>{words(keys::item(&item))}</legend>
            {error.map(|key| view! { <p class="question__error" id=error_id><WarningIcon/><span>{text.get(key)}</span></p> })}
            <div class=width>{points}</div>
            <div class="scale scale--apart">
                {radio(98, DONT_KNOW.to_owned(), text.get("dont-know"))}
                {radio(99, NOT_SAID.to_owned(), text.get("not-said"))}
            </div>
        </fieldset>
    }
}
