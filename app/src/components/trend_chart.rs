//! A chart of one audience over the quarters, drawn on the server: line, interval as a band, markers. The same figures
//! stand in a table beside it, so the picture itself is hidden from screen readers (1.1.1). A hidden quarter is hatched,
//! and the line breaks there: nothing is joined across what is not shown, or from where on it is counted differently.

use leptos::prelude::*;

use super::figure::percent;
use super::icon::marker_path;
use super::plot::{count, hidden_quarter, plot, runs};
use crate::domain::audience::Audience;
use crate::domain::figure::Share;
use crate::domain::history::History;

/// The figures of one audience, each in its quarter.
#[component]
pub fn TrendChart(audience: Audience, history: History) -> impl IntoView {
    let width = 100.0 / count(history.0.len().max(1));
    let middle = |index: usize| (count(index) + 0.5) * width;
    let shown = history.shares();
    let runs = runs(&history).map(|run| {
        let at = |index: usize, share: f64| format!("{:.2} {:.2}", middle(index), 100.0 - share * 100.0);
        let along = |value: fn(&Share) -> f64| -> Vec<String> {
            run.iter().map(|(index, share)| at(*index, value(share))).collect()
        };
        let (line, upper, mut lower) = (along(|s| s.value), along(|s| s.upper), along(|s| s.lower));
        lower.reverse();
        let band = format!("M{}L{}z", upper.join("L"), lower.join("L"));
        let line = format!("M{}", line.join("L"));
        view! { <path class="band" d=band/><path class="line" d=line/> }
    });
    let runs = runs.collect::<Vec<_>>();
    let pattern = format!("hatch-{}", audience.code());
    let points = shown
        .iter()
        .zip(&history.0)
        .enumerate()
        .map(|(index, (share, of))| match share {
            Some(share) => point(audience, middle(index), *share).into_any(),
            None if of.figure.is_some() => hidden_quarter(&pattern, count(index) * width, width).into_any(),
            None => ().into_any(),
        })
        .collect::<Vec<_>>();
    plot(audience, &history, &pattern, runs, points)
}

fn point(audience: Audience, x: f64, share: Share) -> impl IntoView {
    let (x, y) = (format!("{x:.2}%"), format!("{:.2}%", 100.0 - share.value * 100.0));
    view! {
        <svg class="marker" x=x.clone() y=y.clone() width="1rem" height="1rem" viewBox="0 0 16 16">
            <path d=marker_path(audience)/>
        </svg>
        <text class="strong" x=x y=y dy="-0.9em" text-anchor="middle">{percent(share.value)}</text>
    }
}
