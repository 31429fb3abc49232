//! What a shared device means for whoever answers on it: said before they begin.

use leptos::prelude::*;

use crate::domain::shared_device::{IDLE_MINUTES, WARNING_MINUTES};
use crate::text::Text;

#[component]
pub fn SharedDevice(text: Text) -> impl IntoView {
    let minutes = [("minutes", IDLE_MINUTES.into()), ("before", WARNING_MINUTES.into())];
    view! {
        <p>{text.with("shared-device-means", minutes)}</p>
        <p>{text.get("shared-device-keeps")}</p>
    }
}
