//! Audiences side by side on one line: a mark for each. Those who answered on the same scale are joined; between others a line would
//! be read as a gap. The same shares stand in words beside it, so the picture is hidden from screen readers (1.1.1).

use leptos::prelude::*;

use super::figure::{percent, place};
use super::icon::{marker_path, series_class};
use crate::domain::audience::Audience;

/// Shares from 0 to 1, and which audiences are compared.
#[component]
pub fn Dumbbell(shares: Vec<(Audience, f64)>, compared: Vec<(Audience, Audience)>) -> impl IntoView {
    let of = |audience| shares.iter().find(|(other, _)| *other == audience).map(|(_, share)| *share);
    let ends = compared.into_iter().filter_map(|(one, other)| Some((of(one)?, of(other)?)));
    let links = ends.map(|(one, other)| {
        view! { <line class="between" x1=place(one.min(other)) x2=place(one.max(other)) y1="50%" y2="50%"/> }
    });
    let links = links.collect::<Vec<_>>();
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
    view! {
        <svg class="dumbbell" aria-hidden="true">{grid}{links}{marks}</svg>
        <div class="dumbbell__ends" aria-hidden="true"><span>{percent(0.0)}</span><span>{percent(1.0)}</span></div>
    }
}
