//! What has changed at a statement, and what is more than chance.

use leptos::prelude::*;

use crate::components::{
    AssuranceIcon, ControlChartPlot, StaffContext, VariationIcon, figure_words, percent, signed_points,
};
use crate::domain::audience::Audience;
use crate::domain::change::{Comparison, Difference, FigureChange, Verdict};
use crate::domain::control_chart::{Assurance, ChartPoint, ControlChart, SpecialCause, Variation};
use crate::domain::figure::HIDDEN;
use crate::domain::history::{History, InQuarter};
use crate::domain::quarter::Quarter;
use crate::text::Text;

/// The control chart of an audience.
#[derive(Clone, Debug, PartialEq)]
pub struct AudienceChart {
    pub audience: Audience,
    pub history: History,
    /// With a point for each quarter.
    pub chart: ControlChart,
    /// What the partnership wants to reach today, from 0 to 1.
    pub target: Option<f64>,
}

/// Every change in words, with its interval.
pub(super) fn changes_table(context: &StaffContext, changes: &[FigureChange]) -> impl IntoView + use<> {
    let text = context.text.clone();
    let compared = changes.iter().filter(|of| of.comparison.evidence().is_some()).count();
    let rows = changes
        .iter()
        .map(|of| {
            let difference = of.comparison.evidence().map(|evidence| difference_words(&text, evidence.difference));
            let quarters = text.with("change-quarters", [("from", of.from.label().into()), ("to", of.to.label().into())]);
            view! {
                <tr>
                    <th scope="row">{text.get(&format!("audience-{}", of.audience.code()))}<br/><span class="quiet small">{quarters}</span></th>
                    <td class="n">{figure_words(&text, &of.earlier)}</td>
                    <td class="n">{figure_words(&text, &of.later)}</td>
                    <td class="n">{difference}</td>
                    <td><b>{comparison_words(&text, &of.comparison)}</b></td>
                </tr>
            }
        })
        .collect::<Vec<_>>();
    let headings = ["audience", "change-earlier", "change-later", "change-points", "change-verdict"];
    let headings = headings.map(|key| view! { <th scope="col">{text.get(key)}</th> }).collect_view();
    view! {
        <section class="panel stack">
            <h2>{text.get("change-title")}</h2>
            <p class="small quiet">{text.with("change-lead", [("compared", compared.into())])}</p>
            <div class="scroll" tabindex="0" role="region" aria-label=text.get("change-title")>
                <table class="data">
                    <caption class="hidden-text">{text.get("change-title")}</caption>
                    <thead><tr>{headings}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
}

/// A difference with its interval, in percentage points.
pub(super) fn difference_words(text: &Text, difference: Difference) -> String {
    text.with(
        "change-difference",
        [
            ("difference", signed_points(difference.value).into()),
            ("lower", signed_points(difference.lower).into()),
            ("upper", signed_points(difference.upper).into()),
        ],
    )
}

fn comparison_words(text: &Text, comparison: &Comparison) -> String {
    match comparison {
        Comparison::Judged(change) => text.get(verdict_key(change.verdict)),
        Comparison::Hidden => text.get("change-hidden"),
        Comparison::CountedDifferently { since } => counted_differently(text, "change-counted-differently", *since),
    }
}

/// Since when it is counted differently.
pub(super) fn counted_differently(text: &Text, key: &str, since: Quarter) -> String {
    text.with(key, [("quarter", since.label().into())])
}

pub(super) fn verdict_key(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Better => "change-better",
        Verdict::Worse => "change-worse",
        Verdict::NoClearChange => "change-not-clear",
        Verdict::TooFewToSay => "change-too-few",
    }
}

/// The control chart of each audience, with a sentence and its table.
pub(super) fn control_charts(context: &StaffContext, charts: Vec<AudienceChart>) -> impl IntoView + use<> {
    let text = context.text.clone();
    let charts = charts.into_iter().map(|of| control_chart(context, of)).collect::<Vec<_>>();
    view! {
        <section class="stack">
            <h2>{text.get("control-title")}</h2>
            <p class="small quiet">{text.get("control-lead")}</p>
            <div class="trends">{charts}</div>
        </section>
    }
}

fn control_chart(context: &StaffContext, of: AudienceChart) -> impl IntoView + use<> {
    let text = context.text.clone();
    let audience = text.get(&format!("audience-{}", of.audience.code()));
    let says = text.get(of.chart.variation.map_or_else(|| why_nothing_is_said(&of.history), variation_key));
    let since = of.history.counted_anew_since();
    let anew = since.map(|since| counted_differently(&text, "control-counted-differently", since));
    let title = text.with("control-says", [("audience", audience.into()), ("says", says.into())]);
    let is_trial = of.chart.phases.iter().any(|phase| phase.has_trial_limits());
    let rows = of
        .history
        .0
        .iter()
        .zip(&of.chart.points)
        .filter(|(of, _)| of.figure.is_some())
        .map(|(of, point)| row(context, of, point))
        .collect::<Vec<_>>();
    let (label, caption) = (title.clone(), title.clone());
    let headings = ["quarter", "figure-share", "control-centre", "control-limits", "control-signal"];
    let headings = headings.map(|key| view! { <th scope="col">{text.get(key)}</th> }).collect_view();
    view! {
        <figure class="chart panel">
            <figcaption class="spc-says">{of.chart.variation.map(|variation| view! { <VariationIcon variation=variation/> })}<span>{title}</span></figcaption>
            {target_says(context, &of)}
            {anew.map(|words| view! { <p class="chart__lead">{words}</p> })}
            {is_trial.then(|| view! { <p class="chart__lead">{text.get("control-trial")}</p> })}
            <ControlChartPlot audience=of.audience history=of.history chart=of.chart target=of.target/>
            <details>
                <summary>{text.get("control-table")}</summary>
                <div class="scroll" tabindex="0" role="region" aria-label=label>
                    <table class="data">
                        <caption class="hidden-text">{caption}</caption>
                        <thead><tr>{headings}</tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </details>
        </figure>
    }
}

/// The target, and whether it will be met; nothing where there is none.
fn target_says(context: &StaffContext, of: &AudienceChart) -> Option<impl IntoView + use<>> {
    let text = &context.text;
    let key = match of.chart.assurance {
        Some(Assurance::Pass) => "control-target-pass",
        Some(Assurance::Fail) => "control-target-fail",
        Some(Assurance::HitOrMiss) => "control-target-hit-or-miss",
        None => "control-target-unknown",
    };
    let icon = of.chart.assurance.map(|assurance| view! { <AssuranceIcon assurance=assurance/> });
    let says = text.with(key, [("target", percent(of.target?).into())]);
    Some(view! { <p class="spc-says">{icon}<span>{says}</span></p> })
}

fn row(context: &StaffContext, of: &InQuarter, point: &ChartPoint) -> impl IntoView + use<> {
    let text = &context.text;
    let value = match point.value {
        Some(value) => percent(value).into_any(),
        None => view! { <span aria-hidden="true">{HIDDEN}</span><span class="hidden-text">{text.get("figure-hidden")}</span> }.into_any(),
    };
    let limits = point.limits.map(|limits| {
        let [lower, upper] = [limits.lower, limits.upper].map(|limit| percent(limit.clamp(0.0, 1.0)));
        text.with("figure-interval", [("lower", lower.into()), ("upper", upper.into())])
    });
    let anew = of.is_counted_anew.then(|| text.get("control-anew"));
    let signal = anew.into_iter().chain(point.cause.map(|cause| text.get(cause_key(cause))));
    let signal = signal.collect::<Vec<_>>().join("; ");
    view! {
        <tr>
            <th scope="row">{of.quarter.label()}</th>
            <td class="n">{value}</td>
            <td class="n">{percent(point.centre)}</td>
            <td class="n">{limits}</td>
            <td>{signal}</td>
        </tr>
    }
}

/// Why the last quarter has no variation.
fn why_nothing_is_said(history: &History) -> &'static str {
    match history.0.last().and_then(|last| last.figure) {
        None => "control-last-not-asked",
        Some(figure) if figure.shown().is_none() => "control-last-hidden",
        Some(_) => "control-last-too-few",
    }
}

fn variation_key(variation: Variation) -> &'static str {
    match variation {
        Variation::CommonCause => "control-common-cause",
        Variation::ImprovementHigh | Variation::ImprovementLow => "control-improvement",
        Variation::ConcernHigh | Variation::ConcernLow => "control-concern",
        Variation::NeutralHigh | Variation::NeutralLow => "control-neutral",
    }
}

fn cause_key(cause: SpecialCause) -> &'static str {
    match cause {
        SpecialCause::AboveLimit => "control-above",
        SpecialCause::BelowLimit => "control-below",
        SpecialCause::Rising => "control-rising",
        SpecialCause::Falling => "control-falling",
        SpecialCause::TwoOfThreeHigh => "control-two-high",
        SpecialCause::TwoOfThreeLow => "control-two-low",
        SpecialCause::RunHigh => "control-run-high",
        SpecialCause::RunLow => "control-run-low",
    }
}
