//! A line of text to type, with its label, its hint and what is wrong with it (1.3.1, 3.3.1, 3.3.2).

use leptos::prelude::*;

use super::WarningIcon;

#[component]
pub fn TextField(
    /// Id and name of the field.
    name: &'static str,
    label: String,
    #[prop(optional)] hint: Option<String>,
    #[prop(optional)] value: String,
    /// What is wrong, in words.
    #[prop(optional_no_strip)]
    error: Option<String>,
    /// As in `type`.
    #[prop(default = "text")]
    kind: &'static str,
    /// As in `autocomplete`.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// Whether it holds words that a spelling checker should leave alone.
    #[prop(optional)]
    is_code: bool,
    /// The id of a list of words to choose from.
    #[prop(optional)]
    list: Option<&'static str>,
    /// A class more, as for the width.
    #[prop(default = "field")]
    class: &'static str,
) -> impl IntoView {
    let (hint_id, error_id) = (format!("{name}-hint"), format!("{name}-error"));
    let described_by = [hint.is_some().then(|| hint_id.clone()), error.is_some().then(|| error_id.clone())]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ");
    let described_by = (!described_by.is_empty()).then_some(described_by);
    view! {
        <div class="text-field">
            <label for=name>{label}</label>
            {hint.map(|hint| view! { <p class="quiet small" id=hint_id>{hint}</p> })}
            {error.clone().map(|error| view! { <p class="question__error" id=error_id><WarningIcon/><span>{error}</span></p> })}
            <input
                class=class
                type=kind
                id=name
                name=name
                value=value
                autocomplete=autocomplete
                list=list
                autocapitalize=is_code.then_some("none")
                spellcheck=is_code.then_some("false")
                dir=is_code.then_some("auto")
                aria-describedby=described_by
                aria-invalid=error.is_some().then_some("true")
            />
        </div>
    }
}
