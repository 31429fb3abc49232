//! Something is in the way of a member of staff.

use leptos::prelude::*;

use crate::components::{StaffContext, StaffFrame};

/// `title` and `words` are Fluent keys.
#[component]
pub fn StaffNoticePage(context: StaffContext, title: &'static str, words: &'static str) -> impl IntoView {
    let text = context.text.clone();
    view! {
        <StaffFrame context=context.clone() title=text.get(title)>
            <section class="panel stack">
                <h1>{text.get(title)}</h1>
                <p>{text.get(words)}</p>
                <p><a class="alone" href="/staff">{text.get("to-staff-home")}</a></p>
            </section>
        </StaffFrame>
    }
}
