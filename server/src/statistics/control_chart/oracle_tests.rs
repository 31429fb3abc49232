//! Every point of every chart of the oracle.

use std::collections::BTreeMap;

use app::domain::control_chart::Signals;
use serde::Deserialize;

use super::*;
use crate::oracles::{self, Row};

/// The file has twelve digits.
const TOLERANCE: f64 = 1e-9;

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    name: String,
    chart: String,
    #[serde(default)]
    y: Vec<Option<f64>>,
    #[serde(default)]
    x: Vec<Option<i64>>,
    #[serde(default)]
    n: Vec<Option<i64>>,
    improve: String,
    target: Option<f64>,
    /// For people.
    #[serde(rename = "note")]
    _note: String,
}

impl Given {
    fn settings(&self, screens_ranges: bool) -> Settings<'static> {
        Settings { better: better(&self.improve), target: self.target, screens_ranges, baselines: &[] }
    }

    fn shares(&self) -> Vec<Option<Proportion>> {
        assert_eq!(self.x.len(), self.n.len(), "{}", self.name);
        let share = |(x, n): (&Option<i64>, &Option<i64>)| Some(Proportion::new((*x)?, (*n)?).unwrap());
        self.x.iter().zip(&self.n).map(share).collect()
    }
}

fn better(improve: &str) -> Option<BetterWhen> {
    match improve {
        "increase" => Some(BetterWhen::Higher),
        "decrease" => Some(BetterWhen::Lower),
        "neutral" => None,
        other => panic!("no direction is called {other}"),
    }
}

/// The series for one kind of chart, by name.
fn given(chart: &str) -> BTreeMap<String, Given> {
    let all: Vec<Given> = oracles::json("spc_series.json");
    assert!(all.iter().all(|given| ["xmr", "p"].contains(&given.chart.as_str())), "no other kind is known");
    let of_chart: BTreeMap<String, Given> =
        all.into_iter().filter(|given| given.chart == chart).map(|given| (given.name.clone(), given)).collect();
    assert!(!of_chart.is_empty(), "the oracle has series for {chart}");
    of_chart
}

/// Charts as they are asked for, each with the points that were.
#[derive(Default)]
struct Charts(BTreeMap<(String, String), (ControlChart, Vec<usize>)>);

impl Charts {
    /// The chart and the index of the row's point.
    fn point(
        &mut self,
        row: &mut Row,
        given: &Given,
        kind: &str,
        draw: impl Fn() -> ControlChart,
    ) -> (ControlChart, usize) {
        assert_eq!(row.text("improve"), given.improve);
        let key = (given.name.clone(), kind.to_owned());
        let (chart, asked) = self.0.entry(key).or_insert_with(|| (draw(), Vec::new()));
        let index = usize::try_from(row.count("i")).unwrap() - 1;
        asked.push(index);
        (chart.clone(), index)
    }

    fn assert_each_was_asked_in_full(&self, charts: usize) {
        assert_eq!(self.0.len(), charts, "each series was asked for in each way");
        for ((name, kind), (chart, asked)) in &self.0 {
            assert_eq!(*asked, (0..chart.points.len()).collect::<Vec<_>>(), "{name}, {kind}");
        }
    }
}

type OneLimit = fn(Limits) -> f64;

/// Compares limits, signals, cause and variation of one point. Where the oracle's program had no limits although the values
/// have a mean (nothing moves, and it screened the moving ranges of zero away), ours collapse on the centre.
fn compare_point(row: &mut Row, point: &ChartPoint, limits: &[(&str, OneLimit)]) {
    let numbers: Vec<Option<f64>> = limits.iter().map(|(column, _)| row.number(column)).collect();
    let signals = ["outside", "run7", "trend7", "two_of_three"].map(|column| row.number(column));
    let (cause, kind) = (row.text("special_cause_type"), row.text("point_type"));
    if numbers.iter().all(Option::is_none) {
        assert_eq!((signals, cause.as_str(), kind.as_str()), ([None; 4], "", ""));
        assert_eq!((point.signals, point.cause), (Signals::default(), None));
        if let Some(mine) = point.limits {
            assert!(limits.iter().all(|(_, of)| of(mine) == point.centre), "{point:?}");
        }
        return;
    }
    let mine = point.limits.unwrap_or_else(|| panic!("{point:?} has limits"));
    for ((column, of), theirs) in limits.iter().zip(numbers) {
        let theirs = theirs.unwrap();
        assert!(oracles::is_close(of(mine), theirs, TOLERANCE), "{column}: {theirs} is not that of {point:?}");
    }
    let Signals { outside, run, trend, two_of_three } = point.signals;
    assert_eq!([outside, run, trend, two_of_three].map(|is_so| Some(f64::from(u8::from(is_so)))), signals, "{point:?}");
    assert_eq!(cause_name(point.cause), cause, "{point:?}");
    assert_eq!(variation_name(point.variation), kind, "{point:?}");
}

fn cause_name(cause: Option<SpecialCause>) -> &'static str {
    match cause {
        None => "Common Cause",
        Some(SpecialCause::AboveLimit) => "Above UCL",
        Some(SpecialCause::BelowLimit) => "Below LCL",
        Some(SpecialCause::Rising) => "7 Point Trend (Increasing)",
        Some(SpecialCause::Falling) => "7 Point Trend (Decreasing)",
        Some(SpecialCause::TwoOfThreeHigh) => "2 in 3 Above CL",
        Some(SpecialCause::TwoOfThreeLow) => "2 in 3 Below CL",
        Some(SpecialCause::RunHigh) => "7 Points Above CL",
        Some(SpecialCause::RunLow) => "7 Points Below CL",
    }
}

fn variation_name(variation: Option<Variation>) -> &'static str {
    match variation {
        None => "",
        Some(Variation::CommonCause) => "common_cause",
        Some(Variation::ImprovementHigh | Variation::ImprovementLow) => "special_cause_improvement",
        Some(Variation::ConcernHigh | Variation::ConcernLow) => "special_cause_concern",
        Some(Variation::NeutralHigh) => "special_cause_neutral_high",
        Some(Variation::NeutralLow) => "special_cause_neutral_low",
    }
}

fn assurance_name(assurance: Option<Assurance>) -> &'static str {
    match assurance {
        None => "",
        Some(Assurance::Pass) => "consistent_pass",
        Some(Assurance::Fail) => "consistent_fail",
        Some(Assurance::HitOrMiss) => "inconsistent",
    }
}

fn is_true(text: &str) -> bool {
    assert!(["TRUE", "FALSE"].contains(&text), "{text} is no truth value");
    text == "TRUE"
}

#[test]
fn each_point_of_an_xmr_chart_agrees_with_the_oracle() {
    let given = given("xmr");
    let mut charts = Charts::default();
    oracles::each_row("spc_xmr.csv", |row| {
        let given = &given[&row.text("series")];
        let screens = row.text("screen_outliers");
        let draw = || control_chart(Series::Values(&given.y), given.settings(is_true(&screens))).unwrap();
        let (chart, index) = charts.point(row, given, &screens, draw);
        let point = &chart.points[index];
        row.assert_is("y", point.value, 0.0);
        row.assert_is("mean", Some(point.centre), TOLERANCE);
        compare_point(row, point, &[("lpl", |limits| limits.lower), ("upl", |limits| limits.upper)]);
    });
    charts.assert_each_was_asked_in_full(2 * given.len());
}

#[test]
fn each_point_of_a_p_chart_agrees_with_the_oracle() {
    let given = given("p");
    let mut charts = Charts::default();
    oracles::each_row("spc_p.csv", |row| {
        let given = &given[&row.text("series")];
        let kind = row.text("chart");
        let shares = given.shares();
        let draw = || {
            let (series, screens) = match kind.as_str() {
                "p" => (Series::Shares(&shares), false),
                "laney_pprime" => (Series::SpreadShares(&shares), false),
                "laney_pprime_screened" => (Series::SpreadShares(&shares), true),
                other => panic!("no chart is called {other}"),
            };
            control_chart(series, given.settings(screens)).unwrap()
        };
        let (chart, index) = charts.point(row, given, &kind, draw);
        let point = &chart.points[index];
        assert_eq!((Some(row.count("x")), Some(row.count("n"))), (given.x[index], given.n[index]));
        row.assert_is("p", point.value, TOLERANCE);
        row.assert_is("cl", Some(point.centre), TOLERANCE);
        match (row.number("sigma_z"), chart.phases[0].sigma_z) {
            (Some(theirs), None) => assert_eq!((theirs, kind.as_str()), (1.0, "p")),
            (Some(theirs), Some(mine)) => assert!(oracles::is_close(mine, theirs, TOLERANCE), "{mine} is not {theirs}"),
            (None, mine) => assert!(mine.is_none_or(|mine| mine == 0.0), "{mine:?} is undefined"),
        }
        compare_point(
            row,
            point,
            &[
                ("lcl", |limits| limits.lower),
                ("ucl", |limits| limits.upper),
                ("lcl2", |limits| limits.near_lower),
                ("ucl2", |limits| limits.near_upper),
            ],
        );
    });
    charts.assert_each_was_asked_in_full(3 * given.len());
}

#[test]
fn both_icons_agree_with_the_oracle() {
    let given = given("xmr");
    let mut rows = 0;
    oracles::each_row("spc_assurance.csv", |row| {
        rows += 1;
        let given = &given[&row.text("series")];
        let screens = is_true(&row.text("screen_outliers"));
        let settings =
            Settings { target: row.number("target"), better: better(&row.text("improve")), ..given.settings(screens) };
        assert_eq!((settings.target, settings.better), (given.target, better(&given.improve)));
        let chart = control_chart(Series::Values(&given.y), settings).unwrap();
        assert_eq!(row.count("points"), chart.points.len() as i64);
        assert_eq!(is_true(&row.text("trial_limits")), chart.phases[0].has_trial_limits());
        let (assurance, last) = (row.text("assurance"), row.text("last_point_type"));
        if last.is_empty() {
            // No limits there; ours collapse on the centre, as they do without screening.
            let unscreened = control_chart(Series::Values(&given.y), Settings { screens_ranges: false, ..settings });
            assert_eq!(Ok(chart), unscreened);
            assert_eq!(assurance, "");
        } else {
            assert_eq!(variation_name(chart.variation), last, "{}", given.name);
            assert_eq!(assurance_name(chart.assurance), assurance, "{}", given.name);
        }
    });
    assert_eq!(rows, 2 * given.len(), "each series was asked for in both ways");
}
