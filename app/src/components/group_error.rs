//! What is wrong with a group of controls, or with a list to choose from (3.3.1).

use leptos::prelude::*;

use super::WarningIcon;

/// The words beside the group; the group names them with `aria-describedby`, by [`group_error_id`].
#[component]
pub fn GroupError(
    /// The group's name, as in the error summary's link.
    name: &'static str,
    /// What is wrong, in words; nothing where nothing is.
    error: Option<String>,
) -> impl IntoView {
    error.map(|error| {
        view! { <p class="question__error" id=group_error_id(name)><WarningIcon/><span>{error}</span></p> }
    })
}

/// The id of the words.
pub fn group_error_id(name: &str) -> String {
    format!("{name}-error")
}
