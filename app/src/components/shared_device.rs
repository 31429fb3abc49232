//! What a shared device means for whoever answers on it: said before they begin.

use leptos::prelude::*;

use super::WhyEnglish;
use crate::domain::shared_device::{IDLE_MINUTES, WARNING_MINUTES};
use crate::text::{SafetyTopic, Text};

#[component]
pub fn SharedDevice(text: Text) -> impl IntoView {
    let minutes = [("minutes", IDLE_MINUTES.into()), ("before", WARNING_MINUTES.into())];
    let safe = text.for_safety(SafetyTopic::SharedDevice);
    view! {
        <WhyEnglish text=text.clone() topic=SafetyTopic::SharedDevice/>
        <p lang=safe.lang_in(&text) dir=safe.dir_in(&text)>{safe.with("shared-device-means", minutes)}</p>
        <p lang=safe.lang_in(&text) dir=safe.dir_in(&text)>{safe.get("shared-device-keeps")}</p>
    }
}
