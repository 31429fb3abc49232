//! A line over the quarters, as small as a word. Its figures stand in a table on the page of the statement, so the picture is
//! hidden from screen readers (1.1.1). Nothing is joined across a quarter that is not shown, or from which on it is counted
//! differently.

use leptos::prelude::*;

use super::figure::place;
use super::icon::{marker_path, series_class};
use super::plot::{count, runs};
use crate::domain::audience::Audience;
use crate::domain::figure::Share;
use crate::domain::history::History;

/// The shares of one audience, on a scale from none to all. The last quarter has the audience's mark.
#[component]
pub fn Sparkline(audience: Audience, history: History) -> impl IntoView {
    let last = history.0.len().saturating_sub(1);
    let across = |index: usize| if last == 0 { 1.0 } else { count(index) / count(last) };
    let lines = runs(&history)
        .map(|run| {
            let at = |(index, share): &(usize, Share)| {
                format!("{:.2} {:.2}", across(*index) * 100.0, 100.0 - share.value * 100.0)
            };
            let path = format!("M{}", run.iter().map(at).collect::<Vec<_>>().join("L"));
            view! { <path class="line" d=path/> }
        })
        .collect::<Vec<_>>();
    let mark = history.shares().last().copied().flatten().map(|share| {
        view! {
            <svg class="marker" x="100%" y=place(1.0 - share.value) width="0.5rem" height="0.5rem" viewBox="0 0 16 16">
                <path d=marker_path(audience)/>
            </svg>
        }
    });
    view! {
        <svg class=format!("spark {}", series_class(audience)) aria-hidden="true">
            <line class="grid" x1="0" x2="100%" y1="50%" y2="50%"/>
            <line class="zero" x1="0" x2="100%" y1="100%" y2="100%"/>
            <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">{lines}</svg>
            {mark}
        </svg>
    }
}
