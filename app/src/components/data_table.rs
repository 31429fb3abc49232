//! A table of staff pages that scrolls by itself where it is wider than the screen, by the keyboard too (1.4.10, 2.1.1).

use leptos::prelude::*;

#[component]
pub fn DataTable(
    /// What it is a table of.
    label: String,
    children: Children,
) -> impl IntoView {
    let caption = label.clone();
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=label>
            <table class="data">
                <caption class="hidden-text">{caption}</caption>
                {children()}
            </table>
        </div>
    }
}
