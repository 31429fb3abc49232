//! A control chart of one audience, drawn on the server: centre, limits, points, and those that stand out. The same figures
//! stand in a table beside it, so the picture itself is hidden from screen readers (1.1.1). Nothing is joined across a
//! quarter that is not shown, or from where on it is counted differently.

use leptos::prelude::*;

use super::figure::percent;
use super::icon::marker_path;
use super::plot::{count, hidden_quarter, plot};
use crate::domain::audience::Audience;
use crate::domain::control_chart::{ChartPoint, ControlChart};
use crate::domain::history::History;

#[component]
pub fn ControlChartPlot(
    audience: Audience,
    history: History,
    /// With a point for each quarter.
    chart: ControlChart,
    /// From 0 to 1.
    target: Option<f64>,
) -> impl IntoView {
    let width = 100.0 / count(history.0.len().max(1));
    let middle = |index: usize| (count(index) + 0.5) * width;
    let across = |value: fn(&ChartPoint) -> Option<f64>| {
        let steps = chart.points.iter().enumerate().filter_map(|(index, point)| {
            let y = 100.0 - value(point)?.clamp(0.0, 1.0) * 100.0;
            let (from, to) = (count(index) * width, count(index + 1) * width);
            Some(format!("M{from:.2} {y:.2}L{to:.2} {y:.2}"))
        });
        steps.collect::<String>()
    };
    let (centre, lower, upper) = (
        across(|point| Some(point.centre)),
        across(|point| point.limits.map(|limits| limits.lower)),
        across(|point| point.limits.map(|limits| limits.upper)),
    );
    let line = line(&history, &chart.points, middle);
    let pattern = format!("control-hatch-{}", audience.code());
    let points = chart
        .points
        .iter()
        .zip(&history.0)
        .enumerate()
        .map(|(index, (point, of))| match point.value {
            Some(value) => mark(audience, middle(index), value, point.cause.is_some()).into_any(),
            None if of.figure.is_some() => hidden_quarter(&pattern, count(index) * width, width).into_any(),
            None => ().into_any(),
        })
        .collect::<Vec<_>>();
    let target = target.map(|target| {
        let y = 100.0 - target * 100.0;
        view! { <path class="target" d=format!("M0 {y:.2}L100 {y:.2}") vector-effect="non-scaling-stroke"/> }
    });
    let lines = view! {
        <path class="mean" d=centre vector-effect="non-scaling-stroke"/>
        <path class="limit" d=lower vector-effect="non-scaling-stroke"/>
        <path class="limit" d=upper vector-effect="non-scaling-stroke"/>
        {target}
        <path class="line" d=line/>
    };
    plot(audience, &history, &pattern, lines, points)
}

/// From each shown point to the next quarter's, where that is shown too and counted alike.
fn line(history: &History, points: &[ChartPoint], middle: impl Fn(usize) -> f64) -> String {
    let at = |index: usize, value: f64| format!("{:.2} {:.2}", middle(index), 100.0 - value * 100.0);
    let pairs = points.windows(2).enumerate().filter_map(|(index, pair)| {
        let (from, to) = (pair[0].value?, pair[1].value?);
        let is_joined = history.0.get(index + 1).is_some_and(|of| !of.is_counted_anew);
        is_joined.then(|| format!("M{}L{}", at(index, from), at(index + 1, to)))
    });
    pairs.collect()
}

fn mark(audience: Audience, x: f64, value: f64, stands_out: bool) -> impl IntoView {
    let (x, y) = (format!("{x:.2}%"), format!("{:.2}%", 100.0 - value * 100.0));
    let class = if stands_out { "marker marker--special" } else { "marker" };
    let label = stands_out.then(|| {
        view! { <text class="strong" x=x.clone() y=y.clone() dy="-0.9em" text-anchor="middle">{percent(value)}</text> }
    });
    view! {
        <svg class=class x=x y=y width="1rem" height="1rem" viewBox="0 0 16 16"><path d=marker_path(audience)/></svg>
        {label}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::control_chart::Signals;
    use crate::domain::history::InQuarter;
    use crate::domain::quarter::Quarter;

    #[test]
    fn nothing_is_joined_across_a_gap() {
        let point = |value| ChartPoint {
            value,
            centre: 0.5,
            limits: None,
            signals: Signals::default(),
            cause: None,
            variation: None,
        };
        let points = [Some(0.5), Some(0.25), None, Some(1.0), Some(0.0)].map(point);
        let of =
            |is_counted_anew| InQuarter { quarter: Quarter { year: 2026, number: 1 }, figure: None, is_counted_anew };
        let history = History([false, false, false, false, true].map(of).to_vec());
        assert_eq!(line(&history, &points, |index| count(index) * 10.0), "M0.00 50.00L10.00 75.00");
    }
}
