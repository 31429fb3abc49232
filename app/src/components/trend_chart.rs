//! A chart of one audience over the quarters, drawn on the server: line, interval as a band, markers. The same figures
//! stand in a table beside it, so the picture itself is hidden from screen readers (1.1.1). A hidden quarter is hatched,
//! and the line breaks there: nothing is joined across what is not shown.

use leptos::prelude::*;

use super::figure::percent;
use super::icon::marker_path;
use super::plot::{count, hidden_quarter, plot};
use crate::domain::audience::Audience;
use crate::domain::figure::{PublishedFigure, Share};
use crate::domain::quarter::Quarter;

/// The figures of one audience, each in its quarter, oldest first. In a quarter without a figure it was not asked.
#[component]
pub fn TrendChart(audience: Audience, quarters: Vec<(Quarter, Option<PublishedFigure>)>) -> impl IntoView {
    let width = 100.0 / count(quarters.len().max(1));
    let middle = |index: usize| (count(index) + 0.5) * width;
    let shown: Vec<Option<Share>> = quarters.iter().map(|(_, figure)| Some(figure.as_ref()?.shown()?.share)).collect();
    let runs = runs(&shown).map(|run| {
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
        .zip(&quarters)
        .enumerate()
        .map(|(index, (share, (_, figure)))| match share {
            Some(share) => point(audience, middle(index), *share).into_any(),
            None if figure.is_some() => hidden_quarter(&pattern, count(index) * width, width).into_any(),
            None => ().into_any(),
        })
        .collect::<Vec<_>>();
    let names: Vec<Quarter> = quarters.iter().map(|(quarter, _)| *quarter).collect();
    plot(audience, &names, &pattern, runs, points)
}

/// Quarters that follow one another and are shown, with their places.
fn runs(shown: &[Option<Share>]) -> impl Iterator<Item = Vec<(usize, Share)>> {
    let mut runs: Vec<Vec<(usize, Share)>> = vec![Vec::new()];
    for (index, share) in shown.iter().enumerate() {
        match (share, runs.last_mut()) {
            (Some(share), Some(run)) => run.push((index, *share)),
            _ => runs.push(Vec::new()),
        }
    }
    runs.into_iter().filter(|run| !run.is_empty())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hidden_quarter_breaks_the_line() {
        let share = Some(Share { value: 0.5, lower: 0.4, upper: 0.6 });
        for (shown, expected) in [
            (&[share, share, None, share][..], &[&[0, 1][..], &[3]][..]),
            (&[None, share, None], &[&[1]]),
            (&[None, None], &[]),
        ] {
            let found: Vec<Vec<usize>> =
                runs(shown).map(|run| run.into_iter().map(|(index, _)| index).collect()).collect();
            assert_eq!(found, expected);
        }
    }
}
