//! What the oracle has no series for: hidden points, baselines, faults.

use app::domain::control_chart::Signals;
use proptest::prelude::*;

use super::*;

fn chart(values: &[Option<f64>]) -> ControlChart {
    control_chart(Series::Values(values), Settings::default()).unwrap()
}

fn shown(values: &[f64]) -> Vec<Option<f64>> {
    values.iter().copied().map(Some).collect()
}

fn marked(chart: &ControlChart, is_marked: fn(Signals) -> bool) -> Vec<usize> {
    (0..chart.points.len()).filter(|index| is_marked(chart.points[*index].signals)).collect()
}

/// Twelve below, then as many above as asked for.
fn shift(above: usize) -> Vec<Option<f64>> {
    let low = [1.0, 3.0, 0.0, 2.0, 4.0, 1.0, 3.0, 0.0, 2.0, 4.0, 1.0, 2.0];
    shown(&[&low[..], &[9.0, 7.0, 8.0, 7.0, 9.0, 8.0, 7.0][..above]].concat())
}

#[test]
fn seven_on_one_side_are_a_run_six_are_none_and_a_hidden_point_breaks_it() {
    let run = |values: &[Option<f64>]| marked(&chart(values), |of| of.run);
    let after = |marked: Vec<usize>| marked.into_iter().filter(|index| *index >= 12).collect::<Vec<_>>();
    assert_eq!(after(run(&shift(7))), (12..19).collect::<Vec<_>>());
    assert_eq!(after(run(&shift(6))), Vec::<usize>::new());
    let mut hidden = shift(7);
    hidden[15] = None;
    assert_eq!(after(run(&hidden)), Vec::<usize>::new());
}

#[test]
fn seven_that_rise_are_a_trend_and_a_hidden_point_breaks_it() {
    let mut values = shown(&[5.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 2.0]);
    assert_eq!(marked(&chart(&values), |of| of.trend), (1..8).collect::<Vec<_>>());
    values[4] = Some(3.0);
    assert_eq!(marked(&chart(&values), |of| of.trend), Vec::<usize>::new());
    values[4] = None;
    assert_eq!(marked(&chart(&values), |of| of.trend), Vec::<usize>::new());
}

#[test]
fn where_a_trend_turns_the_point_belongs_to_the_later_one() {
    let values = shown(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0]);
    let causes: Vec<_> = chart(&values).points.iter().map(|of| of.cause).collect();
    let is_cause = |index: usize, inside: SpecialCause| {
        causes[index] == Some(inside)
            || matches!(causes[index], Some(SpecialCause::AboveLimit | SpecialCause::BelowLimit))
    };
    assert!((0..6).all(|index| is_cause(index, SpecialCause::Rising)), "{causes:?}");
    assert!((6..13).all(|index| is_cause(index, SpecialCause::Falling)), "{causes:?}");
    assert!(causes.contains(&Some(SpecialCause::Rising)) && causes.contains(&Some(SpecialCause::Falling)));
}

#[test]
fn two_of_three_near_a_limit_need_three_shown_on_one_side() {
    let mut values = shown(&[
        50.0, 52.0, 49.0, 51.0, 50.0, 52.0, 49.0, 51.0, 56.6, 53.0, 56.4, 51.0, 50.0, 52.0, 49.0, 51.0, 50.0, 52.0,
        49.0, 51.0,
    ]);
    let near = |values: &[Option<f64>]| marked(&chart(values), |of| of.two_of_three);
    assert_eq!(near(&values), [8, 10]);
    values[9] = Some(50.0);
    assert_eq!(near(&values), Vec::<usize>::new());
    values[9] = None;
    assert_eq!(near(&values), Vec::<usize>::new());
}

#[test]
fn no_moving_range_goes_into_a_gap_or_across_it() {
    // Ranges 1 and 1, not 100.
    let points = chart(&[Some(0.0), Some(1.0), None, Some(101.0), Some(100.0)]).points;
    let limits = points[0].limits.unwrap();
    assert_eq!((points[0].centre, limits.upper), (50.5, 50.5 + 2.66));
    assert_eq!(points[2].limits, Some(limits), "the limits of values hold for hidden points too");
    assert_eq!((points[2].value, points[2].signals, points[2].variation), (None, Signals::default(), None));
    let lonely = chart(&[Some(0.0), None, Some(1.0)]);
    assert!(lonely.points.iter().all(|point| point.limits.is_none() && point.variation.is_none()));
    assert_eq!(lonely.variation, None);
}

#[test]
fn the_icons_stay_away_where_the_last_point_is_hidden() {
    let settings = Settings { better: Some(BetterWhen::Higher), target: Some(1.0), ..Settings::default() };
    let mut values = shift(7);
    let icons = |values: &[Option<f64>]| {
        let chart = control_chart(Series::Values(values), settings).unwrap();
        (chart.variation, chart.assurance)
    };
    assert_eq!(icons(&values), (Some(Variation::ImprovementHigh), Some(Assurance::HitOrMiss)));
    values.push(None);
    assert_eq!(icons(&values), (None, None));
}

#[test]
fn a_signal_is_good_or_bad_as_the_measure_says() {
    let of = |better, values: &[Option<f64>]| {
        control_chart(Series::Values(values), Settings { better, target: Some(1e6), ..Settings::default() }).unwrap()
    };
    let high = shift(7);
    let low: Vec<_> = high.iter().map(|value| value.map(|value| -value)).collect();
    for (better, if_high, if_low, assurance) in [
        (Some(BetterWhen::Higher), Variation::ImprovementHigh, Variation::ConcernLow, Some(Assurance::Fail)),
        (Some(BetterWhen::Lower), Variation::ConcernHigh, Variation::ImprovementLow, Some(Assurance::Pass)),
        (None, Variation::NeutralHigh, Variation::NeutralLow, None),
    ] {
        assert_eq!(of(better, &high).variation, Some(if_high));
        assert_eq!(of(better, &low).variation, Some(if_low));
        assert_eq!(of(better, &high).assurance, assurance);
    }
}

#[test]
fn a_baseline_makes_centre_and_limits_anew_and_no_run_crosses_it() {
    let values = shift(7);
    let baselines = [Baseline { first: 0, points: Some(5) }, Baseline { first: 12, points: None }];
    let settings = Settings { baselines: &baselines, ..Settings::default() };
    let chart = control_chart(Series::Values(&values), settings).unwrap();
    assert_eq!(chart.phases.iter().map(|of| (of.first, of.made_from)).collect::<Vec<_>>(), [(0, 5), (12, 7)]);
    assert_eq!((chart.points[0].centre, chart.points[11].centre), (2.0, 2.0));
    assert!((chart.points[12].centre - 55.0 / 7.0).abs() < 1e-12);
    assert_eq!(marked(&chart, |of| of.run), Vec::<usize>::new());
    assert!(chart.phases.iter().all(Phase::has_trial_limits));
    assert!(!self::chart(&values).phases[0].has_trial_limits());
}

#[test]
fn a_baseline_of_shares_counts_its_points_alone() {
    let shares: Vec<_> =
        [(5, 10), (6, 10), (4, 10), (9, 10)].map(|(x, n)| Some(Proportion::new(x, n).unwrap())).to_vec();
    let baselines = [Baseline { first: 0, points: Some(3) }];
    for series in [Series::Shares(&shares), Series::SpreadShares(&shares)] {
        let chart = control_chart(series, Settings { baselines: &baselines, ..Settings::default() }).unwrap();
        assert_eq!(chart.points[3].centre, 0.5);
        assert_eq!(chart.phases[0].made_from, 3);
    }
}

#[test]
fn a_hidden_group_has_no_limits_in_a_p_chart() {
    let mut shares = vec![Some(Proportion::new(5, 10).unwrap()); 12];
    shares[4] = None;
    let chart = control_chart(Series::Shares(&shares), Settings::default()).unwrap();
    assert!(chart.points[4].limits.is_none() && chart.points[5].limits.is_some());
    assert_eq!(chart.phases[0].made_from, 11);
}

#[test]
fn what_cannot_be_drawn_is_refused_by_name() {
    fn refused(values: &[Option<f64>], settings: Settings) -> ControlChartError {
        control_chart(Series::Values(values), settings).unwrap_err()
    }
    let plain = Settings::default();
    for values in [&[][..], &[None, None]] {
        assert_eq!(refused(values, plain), ControlChartError::NothingShown);
    }
    for value in [f64::NAN, f64::INFINITY, f64::MAX] {
        assert_eq!(refused(&[Some(1.0), Some(value)], plain), ControlChartError::NotANumber);
    }
    let target = Settings { target: Some(f64::NAN), ..plain };
    assert_eq!(refused(&[Some(1.0)], target), ControlChartError::TargetNotANumber);
    for firsts in [&[1][..], &[0, 0], &[0, 2, 1], &[0, 3], &[0, 9]] {
        let baselines: Vec<Baseline> = firsts.iter().map(|first| Baseline { first: *first, points: None }).collect();
        let settings = Settings { baselines: &baselines, ..plain };
        assert_eq!(refused(&[Some(1.0); 3], settings), ControlChartError::Baselines, "{firsts:?}");
    }
    let empty = [Baseline { first: 0, points: Some(0) }];
    assert_eq!(refused(&[Some(1.0); 3], Settings { baselines: &empty, ..plain }), ControlChartError::NothingShown);
}

fn series() -> impl Strategy<Value = Vec<Option<f64>>> {
    prop::collection::vec(prop::option::weighted(0.9, (-50..50_i32).prop_map(f64::from)), 1..40)
}

proptest! {
    #[test]
    fn every_point_has_its_place_and_limits_hold_the_centre(values in series(), screens_ranges: bool) {
        let settings = Settings { screens_ranges, ..Settings::default() };
        match control_chart(Series::Values(&values), settings) {
            Err(error) => prop_assert!(error == ControlChartError::NothingShown && values.iter().all(Option::is_none)),
            Ok(chart) => {
                prop_assert_eq!(chart.points.len(), values.len());
                for (point, value) in chart.points.iter().zip(&values) {
                    prop_assert_eq!(&point.value, value);
                    prop_assert!(value.is_some() || point.signals == Signals::default() && point.cause.is_none());
                    prop_assert_eq!(point.cause.is_some(), point.signals != Signals::default());
                    if let Some(limits) = point.limits {
                        prop_assert!(limits.lower <= limits.near_lower && limits.near_lower <= point.centre);
                        prop_assert!(point.centre <= limits.near_upper && limits.near_upper <= limits.upper);
                    }
                }
            }
        }
    }

    #[test]
    fn turned_upside_down_or_run_backwards_the_same_points_stand_out(values in series()) {
        prop_assume!(values.iter().any(Option::is_some));
        let there = chart(&values);
        let turned = chart(&values.iter().map(|value| value.map(|value| -value)).collect::<Vec<_>>());
        let mut back = chart(&values.iter().rev().copied().collect::<Vec<_>>());
        back.points.reverse();
        for ((point, turned), back) in there.points.iter().zip(&turned.points).zip(&back.points) {
            prop_assert_eq!(point.signals, turned.signals);
            prop_assert_eq!(point.signals, back.signals);
            prop_assert_eq!(point.cause.map(SpecialCause::is_high), turned.cause.map(|cause| !cause.is_high()));
        }
    }

    #[test]
    fn limits_of_shares_are_shares(
        counts in prop::collection::vec((1..500_i64, 0.0..=1.0), 1..30), spreads: bool, screens_ranges: bool,
    ) {
        let shares: Vec<_> =
            counts.iter().map(|(n, share)| Some(Proportion::new((*n as f64 * share) as i64, *n).unwrap())).collect();
        let series = if spreads { Series::SpreadShares(&shares) } else { Series::Shares(&shares) };
        let chart = control_chart(series, Settings { screens_ranges, ..Settings::default() }).unwrap();
        for point in chart.points {
            if let Some(limits) = point.limits {
                prop_assert!(0.0 <= limits.lower && limits.upper <= 1.0);
                prop_assert!(limits.lower <= point.centre && point.centre <= limits.upper);
            }
        }
    }
}
