//! The icons of Making Data Count: what the last quarter says, and whether a target will be met. Words stand beside them, so they
//! are hidden from screen readers (1.1.1), and differ by letter before they differ by colour (1.4.1).

use leptos::prelude::*;

use crate::domain::control_chart::{Assurance, Variation};

#[component]
pub fn VariationIcon(variation: Variation) -> impl IntoView {
    let (class, sign) = match variation {
        Variation::CommonCause => ("chance", None),
        Variation::ImprovementHigh => ("better", Some("H")),
        Variation::ImprovementLow => ("better", Some("L")),
        Variation::ConcernHigh => ("worse", Some("H")),
        Variation::ConcernLow => ("worse", Some("L")),
        Variation::NeutralHigh => ("neutral", Some("H")),
        Variation::NeutralLow => ("neutral", Some("L")),
    };
    icon(class, sign)
}

#[component]
pub fn AssuranceIcon(assurance: Assurance) -> impl IntoView {
    let (class, sign) = match assurance {
        Assurance::Pass => ("better", "P"),
        Assurance::Fail => ("worse", "F"),
        Assurance::HitOrMiss => ("chance", "?"),
    };
    icon(class, Some(sign))
}

/// A ring with a letter in it, or with a wave: that moves by chance.
fn icon(class: &str, sign: Option<&'static str>) -> impl IntoView + use<> {
    let inside = match sign {
        Some(sign) => view! { <text x="16" y="16" dy="0.36em" text-anchor="middle">{sign}</text> }.into_any(),
        None => view! { <path d="M8 18c3-6 5-6 8-1s5 4 8-2"/> }.into_any(),
    };
    view! {
        <svg class=format!("spc spc--{class}") viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <circle cx="16" cy="16" r="13.500"/>
            {inside}
        </svg>
    }
}
