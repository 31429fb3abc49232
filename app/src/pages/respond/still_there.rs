//! A page on a shared device is about to end, and nobody's scripts can say so on it.

use leptos::prelude::*;

use crate::components::{PageContext, RespondFrame};
use crate::domain::shared_device::WARNING_MINUTES;

/// One press goes back to where the respondent was; else the page goes on to the way out.
#[component]
pub fn StillTherePage(
    context: PageContext,
    /// Where somebody says that they are there.
    action: String,
    /// The page that they were on, as the form tells it.
    at: String,
) -> impl IntoView {
    let text = context.text.clone();
    let words = text.with("still-there-means", [("minutes", WARNING_MINUTES.into())]);
    view! {
        <RespondFrame context=context.clone() title=text.get("still-there-title")>
            <form class="says stack" method="post" action=action>
                <h1>{text.get("still-there-title")}</h1>
                <p>{words}</p>
                <input type="hidden" name="at" value=at/>
                <p><button class="button" type="submit">{text.get("still-there-stay")}</button></p>
            </form>
        </RespondFrame>
    }
}
