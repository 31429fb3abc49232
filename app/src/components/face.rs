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
        <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
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

/// A grown-up and a child who talk, above what the youngest are asked.
#[component]
pub fn TalkPicture() -> impl IntoView {
    view! {
        <svg viewBox="0 0 240 130" aria-hidden="true" focusable="false" class="talk-picture">
            <path class="body-a" d="M30 128v-22c0-20 13-34 31-34 15 0 28 11 30 28l3 28z"/>
            <circle class="skin" cx="68" cy="42" r="25"/>
            <path class="ink" d="M57 43v2M76 43v2M60 54c4 4 9 4 13 0"/>
            <path class="ink" d="M45 34c2-18 40-24 47-2-14 4-32-2-37-8-2 5-6 8-10 10z"/>
            <path class="body-b" d="M128 128v-12c0-15 10-25 23-25s23 10 23 25v12z"/>
            <circle class="skin" cx="150" cy="70" r="20"/>
            <path class="ink" d="M142 70v2M156 70v2"/>
            <path class="ink" d="M144 79c3 3 8 3 11 0"/>
            <path class="ink" d="M131 66c1-20 34-24 39-2-8 1-14-1-18-5-5 5-12 8-21 7z"/>
            <path class="talk" d="M190 12h20a18 18 0 0 1 18 18v6a18 18 0 0 1-18 18h-35a2 2 0 0 1-2-2V30a18 18 0 0 1 17-18z"/>
            <path class="dot" d="M187 33a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0M199 33a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0M211 33a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0"/>
        </svg>
    }
}
