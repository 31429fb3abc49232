//! What has to be put right, at the top of the page (3.3.1, 3.3.3): one link for each error, to its field. It takes the
//! focus when the page loads.

use leptos::prelude::*;

use super::MessageWords;
use crate::domain::form_state::{FieldError, FormState};
use crate::text::{Message, Text};

/// An error, and the id of the field that it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorLink {
    pub field: String,
    pub message: Message,
}

/// What is wrong in a form whose fields have their names as ids.
pub fn errors_of(text: &Text, state: &FormState) -> Vec<ErrorLink> {
    let link = |error: &FieldError| ErrorLink { field: error.field.clone(), message: text.get(error.message).into() };
    state.errors.iter().map(link).collect()
}

#[component]
pub fn ErrorSummary(text: Text, errors: Vec<ErrorLink>) -> impl IntoView {
    if errors.is_empty() {
        return None;
    }
    let links = errors
        .into_iter()
        .map(|error| view! { <li><a href=format!("#{}", error.field)><MessageWords message=error.message/></a></li> })
        .collect::<Vec<_>>();
    Some(view! {
        <div class="wrong" role="alert" tabindex="-1" autofocus aria-labelledby="wrong-heading">
            <h2 id="wrong-heading">{text.get("there-is-a-problem")}</h2>
            <ul>{links}</ul>
        </div>
    })
}
