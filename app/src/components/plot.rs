//! What charts over the quarters have in common: axis, grid, names of quarters, and what stands for a hidden one.

use leptos::prelude::*;

use super::figure::percent;
use super::icon::series_class;
use crate::domain::audience::Audience;
use crate::domain::figure::{HIDDEN, Share};
use crate::domain::history::History;
use crate::domain::quarter::Quarter;

/// A chart over the quarters: the axis of shares, the plot, and the quarters under it. The same figures stand in a table
/// beside it, so the picture is hidden from screen readers (1.1.1).
pub(super) fn plot(
    audience: Audience,
    history: &History,
    pattern: &str,
    lines: impl IntoView + 'static,
    points: impl IntoView + 'static,
) -> AnyView {
    let quarters: Vec<Quarter> = history.0.iter().map(|of| of.quarter).collect();
    let width = 100.0 / count(quarters.len().max(1));
    let anew = counted_anew(history, width);
    view! {
        <div class=format!("plot {}", series_class(audience)) aria-hidden="true">
            <svg class="plot__axis">{axis()}</svg>
            <svg class="plot__area">
                <defs>{hatch_pattern(pattern)}</defs>
                {grid()}
                <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">{anew}{lines.into_any()}</svg>
                {points.into_any()}
            </svg>
            <svg class="plot__x">{quarter_names(&quarters, width)}</svg>
        </div>
    }
    .into_any()
}

/// The shares beside the plot.
fn axis() -> impl IntoView {
    [0.0, 0.25, 0.5, 0.75, 1.0]
        .map(|share| {
            let y = format!("{:.0}%", 100.0 - share * 100.0);
            view! { <text x="100%" dx="-8" y=y dy="0.32em" text-anchor="end">{percent(share)}</text> }
        })
        .collect_view()
}

/// The lines behind it.
fn grid() -> impl IntoView {
    [("zero", "100%"), ("grid", "75%"), ("grid", "50%"), ("grid", "25%"), ("grid", "0%")]
        .map(|(class, y)| view! { <line class=class x1="0" x2="100%" y1=y y2=y/> })
        .collect_view()
}

/// Under each quarter its number, and under the first of each financial year the year.
fn quarter_names(quarters: &[Quarter], width: f64) -> impl IntoView + use<> {
    quarters
        .iter()
        .enumerate()
        .map(|(index, quarter)| {
            let x = format!("{:.2}%", (count(index) + 0.5) * width);
            let is_first = index == 0 || quarters[index - 1].year != quarter.year;
            let year = is_first.then(|| {
                let year = quarter.year_label();
                view! { <text class="strong" x=x.clone() y="2.2rem" text-anchor="middle">{year}</text> }
            });
            view! { <text x=x.clone() y="1.1rem" text-anchor="middle">{format!("Q{}", quarter.number)}</text>{year} }
        })
        .collect::<Vec<_>>()
}

/// A number of quarters, for places along the plot.
#[expect(clippy::cast_precision_loss, reason = "a chart has few quarters")]
pub(super) fn count(number: usize) -> f64 {
    number as f64
}

/// The pattern of hidden quarters, under an id that the page has once.
fn hatch_pattern(id: &str) -> impl IntoView + use<> {
    view! {
        <pattern id=id.to_owned() width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line class="hatch" x1="0" y1="0" x2="0" y2="7"/>
        </pattern>
    }
}

/// A quarter whose figure is hidden, from `x` on, in per cent.
pub(super) fn hidden_quarter(pattern: &str, x: f64, width: f64) -> impl IntoView + use<> {
    view! {
        <rect class="gap" x=format!("{x:.2}%") width=format!("{width:.2}%") y="0" height="100%" fill=format!("url(#{pattern})")/>
        <text class="strong" x=format!("{:.2}%", x + width / 2.0) y="50%" text-anchor="middle">{HIDDEN}</text>
    }
}

/// Quarters that follow one another, are shown and counted alike, with their places.
pub(super) fn runs(history: &History) -> impl Iterator<Item = Vec<(usize, Share)>> {
    let mut runs: Vec<Vec<(usize, Share)>> = vec![Vec::new()];
    for (index, (of, share)) in history.0.iter().zip(history.shares()).enumerate() {
        if of.is_counted_anew || share.is_none() {
            runs.push(Vec::new());
        }
        if let (Some(share), Some(run)) = (share, runs.last_mut()) {
            run.push((index, share));
        }
    }
    runs.into_iter().filter(|run| !run.is_empty())
}

/// Where counting changes, as upright lines between the quarters.
fn counted_anew(history: &History, width: f64) -> impl IntoView + use<> {
    let places = history.0.iter().enumerate().filter(|(_, of)| of.is_counted_anew);
    let path: String = places.map(|(index, _)| format!("M{0:.2} 0L{0:.2} 100", count(index) * width)).collect();
    (!path.is_empty()).then(|| view! { <path class="anew" d=path vector-effect="non-scaling-stroke"/> })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::figure::{PublishedFigure, Shown};
    use crate::domain::history::InQuarter;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a figure for a picture")]
    fn a_quarter_that_is_hidden_or_counted_anew_breaks_the_line() {
        let share = Share { value: 0.5, lower: 0.4, upper: 0.6 };
        let shown = Shown { base: 20, positive: 10, share };
        let of = |sign: char| InQuarter {
            quarter: Quarter { year: 2026, number: 1 },
            figure: (sign != '-').then(|| PublishedFigure::after_disclosure_control((sign != 'c').then_some(shown))),
            is_counted_anew: sign == '|',
        };
        for (signs, expected) in [
            ("oocoo", &[&[0, 1][..], &[3, 4]][..]),
            ("oo-o", &[&[0, 1], &[3]]),
            ("oo|o", &[&[0, 1], &[2, 3]]),
            ("coc", &[&[1]]),
            ("c-", &[]),
        ] {
            let history = History(signs.chars().map(of).collect());
            let found: Vec<Vec<usize>> =
                runs(&history).map(|run| run.into_iter().map(|(index, _)| index).collect()).collect();
            assert_eq!(found, expected, "{signs}");
        }
    }
}
