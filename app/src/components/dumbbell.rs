//! Audiences side by side on one line: a mark for each, joined from the lowest to the highest. The same shares stand in words
//! beside it, so the picture is hidden from screen readers (1.1.1).

use leptos::prelude::*;

use super::figure::place;
use super::icon::{marker_path, series_class};
use crate::domain::audience::Audience;

/// Shares from 0 to 1. With fewer than two there is nothing to join.
#[component]
pub fn Dumbbell(shares: Vec<(Audience, f64)>) -> impl IntoView {
    let ends = shares.iter().map(|(_, share)| *share).fold(None, |ends: Option<(f64, f64)>, share| {
        Some(ends.map_or((share, share), |(low, high)| (low.min(share), high.max(share))))
    });
    let link = ends.map(|(low, high)| {
        view! { <line class="between" x1=place(low) x2=place(high) y1="50%" y2="50%"/> }
    });
    let grid = [0.0, 0.25, 0.5, 0.75, 1.0]
        .map(|at| view! { <line class="grid" x1=place(at) x2=place(at) y1="0" y2="100%"/> })
        .collect_view();
    let marks = shares
        .into_iter()
        .map(|(audience, share)| {
            let class = format!("marker {}", series_class(audience));
            view! {
                <svg class=class x=place(share) y="50%" width="1rem" height="1rem" viewBox="0 0 16 16">
                    <path d=marker_path(audience)/>
                </svg>
            }
        })
        .collect::<Vec<_>>();
    view! { <svg class="dumbbell" aria-hidden="true">{grid}{link}{marks}</svg> }
}
