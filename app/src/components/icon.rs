//! Pictures that stand beside words, and so are hidden from screen readers (1.1.1).

use leptos::prelude::*;

use crate::domain::audience::Audience;

/// The mark: an h that shelters somebody, inside what is said.
#[component]
pub fn Mark() -> impl IntoView {
    view! {
        <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
            <path class="bubble flip" d="M18 3h12a15 15 0 0 1 15 15v12a15 15 0 0 1-15 15H5a2 2 0 0 1-2-2V18A15 15 0 0 1 18 3z"/>
            <path class="letter" d="M15 12v24M15 27a9 9 0 0 1 18 0v9"/>
            <circle class="child" cx="24" cy="34" r="3.6"/>
        </svg>
    }
}

#[component]
fn Line(class: &'static str, d: &'static str, width: &'static str) -> impl IntoView {
    view! {
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class=class>
            <path d=d fill="none" stroke="currentColor" stroke-width=width stroke-linecap="round" stroke-linejoin="round"/>
        </svg>
    }
}

#[component]
pub fn ArrowIcon() -> impl IntoView {
    view! { <Line class="arrow" d="M5 12h14M13 6l6 6-6 6" width="2.5"/> }
}

#[component]
pub fn BackIcon() -> impl IntoView {
    view! { <Line class="" d="M15 5l-7 7 7 7" width="2.5"/> }
}

#[component]
pub fn LanguageIcon() -> impl IntoView {
    view! { <Line class="" d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3.5 12h17M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18" width="1.8"/> }
}

/// A large letter and a small one.
#[component]
pub fn DisplayIcon() -> impl IntoView {
    view! { <Line class="" d="M2 19 8 5l6 14M4 15h8M15 19l3.500-8 3.500 8M16 16h5" width="2"/> }
}

#[component]
pub fn HelpIcon() -> impl IntoView {
    view! {
        <Line class="" d="M20 12a8 8 0 1 1-4-6.9M9.5 9.6a2.6 2.6 0 1 1 3.7 2.4c-.8.4-1.2.9-1.2 1.8M12 17v.1" width="2"/>
    }
}

#[component]
pub fn WarningIcon() -> impl IntoView {
    view! { <Line class="" d="M12 4l9 16H3zM12 10v4.500M12 17.500v.1" width="2"/> }
}

/// The shape that stands for an audience in charts: circle, square, diamond, triangle, cross.
pub fn marker_path(audience: Audience) -> &'static str {
    match audience {
        Audience::Child4To7 => "M-6 0a6 6 0 1 0 12 0 6 6 0 1 0-12 0z",
        Audience::Child8To11 => "M-5.3-5.3h10.6v10.6h-10.6z",
        Audience::Child12To17 => "M0-7.5 7.5 0 0 7.5-7.5 0z",
        Audience::Parent => "M0-7.5 7.5 5.500h-15z",
        Audience::Practitioner => "M-2.4-7h4.8v4.6h4.6v4.8h-4.6v4.6h-4.8v-4.6h-4.6v-4.8h4.6z",
    }
}

/// The class that gives an audience's series its colour.
pub fn series_class(audience: Audience) -> &'static str {
    match audience {
        Audience::Child4To7 => "s-k",
        Audience::Child8To11 => "s-j",
        Audience::Child12To17 => "s-y",
        Audience::Parent => "s-p",
        Audience::Practitioner => "s-w",
    }
}

/// An audience's shape, as in a key.
#[component]
pub fn MarkerIcon(audience: Audience) -> impl IntoView {
    view! {
        <svg class=format!("marker {}", series_class(audience)) viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
            <path d=marker_path(audience)/>
        </svg>
    }
}
