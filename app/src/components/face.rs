//! The faces of the youngest: words always stand beside them (1.1.1), and no answer looks better than another.

use leptos::prelude::*;

/// One of three faces. All wear the same colour; only eyes and mouth differ, and the last is no distress.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    Happy,
    InBetween,
    NotHappy,
}

impl Face {
    /// In the order of a scale's options.
    pub const ALL: [Self; 3] = [Self::Happy, Self::InBetween, Self::NotHappy];

    fn mouth(self) -> &'static str {
        match self {
            Self::Happy => "M30 59c7 15 33 15 40 0",
            Self::InBetween => "M34 66c8-4 22 4 32-2",
            Self::NotHappy => "M34 68c8-6 24-6 32 0",
        }
    }
}

#[component]
pub fn FaceIcon(face: Face) -> impl IntoView {
    let eyes = match face {
        Face::Happy => view! { <path class="feature" d="M30 43c2-5 8-5 10 0M60 43c2-5 8-5 10 0"/> }.into_any(),
        Face::InBetween | Face::NotHappy => view! {
            <ellipse class="eye" cx="36" cy="43.5" rx="4.5" ry="5.5"/>
            <ellipse class="eye" cx="64" cy="43.5" rx="4.5" ry="5.5"/>
        }
        .into_any(),
    };
    view! {
        <svg class="head-icon" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
            <circle class="head" cx="50" cy="50" r="45"/>
            <circle class="cheek" cx="25" cy="57" r="6"/>
            <circle class="cheek" cx="75" cy="57" r="6"/>
            {eyes}
            <path class="feature" d=face.mouth()/>
        </svg>
    }
}

/// A question mark in a bubble: an answer that is no point on the scale.
#[component]
pub fn UnsureIcon() -> impl IntoView {
    view! {
        <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
            <path d="M18 3h12a15 15 0 0 1 15 15v12a15 15 0 0 1-15 15H5a2 2 0 0 1-2-2V18A15 15 0 0 1 18 3z" fill="none" stroke="currentColor" stroke-width="3.5"/>
            <path d="M18 19a6 6 0 1 1 8.5 5.5c-1.8.9-2.5 2-2.5 4M24 35v.1" fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round"/>
        </svg>
    }
}

/// A bubble with nothing but a line in it: somebody keeps the answer to themselves.
#[component]
pub fn NotSaidIcon() -> impl IntoView {
    view! {
        <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
            <path d="M18 3h12a15 15 0 0 1 15 15v12a15 15 0 0 1-15 15H5a2 2 0 0 1-2-2V18A15 15 0 0 1 18 3zM15 24h18" fill="none" stroke="currentColor" stroke-width="3.5" stroke-linecap="round"/>
        </svg>
    }
}
