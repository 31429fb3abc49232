//! Control charts: XmR for values, p and Laney's p' for shares, with the rules of NHS England's Making Data Count.
//!
//! # Why
//! A point may be hidden by disclosure control, or a quarter may have no answers. Such a point has no value and breaks every
//! run, trend and two of three: these need neighbours that are shown. There is no moving range into a gap or across one,
//! since the range over two steps is wider than over one and would widen the limits. Centre and limits are made from what is
//! shown, so a chart tells nothing of what is hidden. The icons speak of the last point, and stay away where it is hidden.
//!
//! Moving ranges that stand out may be left out of the limits ([`Settings::screens_ranges`]): R's NHSRplotthedots does so by
//! default, Making Data Count's own spreadsheet does not, and neither do we. With p' it should stay off: among shares that
//! are nearly all the same it leaves out nearly all of the spread. Limits are redrawn by a recorded decision alone
//! ([`Baseline`]), never because points moved.

mod limits;
mod rules;

use app::domain::change::BetterWhen;
use app::domain::control_chart::{Assurance, ChartPoint, ControlChart, Limits, Phase, SpecialCause, Variation};
use thiserror::Error;

use super::count::Proportion;

/// What is drawn, in the order of time; `None` where the value is hidden or was not measured.
#[derive(Clone, Copy, Debug)]
pub enum Series<'a> {
    /// Values of any kind: an XmR chart.
    Values(&'a [Option<f64>]),
    /// Shares of groups: a p chart, whose limits follow the size of each group. For small groups.
    Shares(&'a [Option<Proportion>]),
    /// Shares of groups that spread wider than chance alone would have it, as those of large groups do: Laney's p' chart.
    SpreadShares(&'a [Option<Proportion>]),
}

/// How a chart is read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Settings<'a> {
    /// `None` for a measure without a better direction.
    pub better: Option<BetterWhen>,
    /// In the unit of the values.
    pub target: Option<f64>,
    /// Leaves moving ranges of at least 3.267 times their mean out of the limits, once (XmR and p').
    pub screens_ranges: bool,
    /// Where centre and limits are made anew; the first at 0. None for once, from all points.
    pub baselines: &'a [Baseline],
}

/// From where centre and limits hold, and from how many points they are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Baseline {
    /// The index of the first point.
    pub first: usize,
    /// Only so many points count for centre and limits, hidden ones among them; `None` for all until the next baseline.
    pub points: Option<usize>,
}

/// Why there is no chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ControlChartError {
    #[error("no point of a baseline is shown")]
    NothingShown,
    #[error("a value is not a finite number")]
    NotANumber,
    #[error("the target is not a finite number")]
    TargetNotANumber,
    #[error("baselines do not begin at the first point, do not follow each other, or are past the last")]
    Baselines,
}

/// A series with its centre, limits, signals and icons.
///
/// Wheeler (1993), "Understanding Variation" (XmR); Laney (2002), "Improved control charts for attributes", Quality Engineering
/// 14, 531-537 (p'); NHS England, "Making Data Count" (rules and icons).
pub fn control_chart(series: Series, settings: Settings) -> Result<ControlChart, ControlChartError> {
    let values: Vec<Option<f64>> = match series {
        Series::Values(values) => values.to_vec(),
        Series::Shares(shares) | Series::SpreadShares(shares) => {
            shares.iter().map(|share| share.map(Proportion::share)).collect()
        }
    };
    // Beyond that, sums and limits might overflow.
    if values.iter().flatten().any(|value| value.is_nan() || value.abs() > 1e100) {
        return Err(ControlChartError::NotANumber);
    }
    if settings.target.is_some_and(|target| !target.is_finite()) {
        return Err(ControlChartError::TargetNotANumber);
    }

    let mut points = Vec::new();
    let mut phases = Vec::new();
    for (phase, counted) in stretches(values.len(), settings.baselines)? {
        let drawn = match series {
            Series::Values(values) => limits::of_values(&values[phase.clone()], counted, settings.screens_ranges),
            Series::Shares(shares) => limits::of_shares(&shares[phase.clone()], counted),
            Series::SpreadShares(shares) => {
                limits::of_spread_shares(&shares[phase.clone()], counted, settings.screens_ranges)
            }
        }
        .ok_or(ControlChartError::NothingShown)?;
        let made_from = values[phase.clone()][..counted].iter().flatten().count();
        phases.push(Phase { first: phase.start, centre: drawn.centre, made_from, sigma_z: drawn.sigma_z });
        let of_phase = &values[phase];
        for (place, (signals, cause)) in rules::signals(of_phase, drawn.centre, &drawn.limits).into_iter().enumerate() {
            let (value, limits) = (of_phase[place], drawn.limits[place]);
            let variation = value.and(limits).map(|_| variation(cause, settings.better));
            points.push(ChartPoint { value, centre: drawn.centre, limits, signals, cause, variation });
        }
    }
    let last = points.last().filter(|point| point.value.is_some());
    Ok(ControlChart {
        variation: last.and_then(|point| point.variation),
        assurance: last.and_then(|point| Some(assurance(point.limits?, settings.target?, settings.better?))),
        points,
        phases,
    })
}

/// The points of each phase, and how many of them count for its centre and limits.
fn stretches(points: usize, baselines: &[Baseline]) -> Result<Vec<(std::ops::Range<usize>, usize)>, ControlChartError> {
    let whole = [Baseline { first: 0, points: None }];
    let baselines = if baselines.is_empty() { &whole } else { baselines };
    if baselines[0].first != 0 {
        return Err(ControlChartError::Baselines);
    }
    if points == 0 {
        return Err(ControlChartError::NothingShown);
    }
    let ends = baselines[1..].iter().map(|next| next.first).chain([points]);
    baselines
        .iter()
        .zip(ends)
        .map(|(baseline, end)| {
            let length =
                end.checked_sub(baseline.first).filter(|length| *length > 0).ok_or(ControlChartError::Baselines)?;
            Ok((baseline.first..end, baseline.points.unwrap_or(length).min(length)))
        })
        .collect()
}

fn variation(cause: Option<SpecialCause>, better: Option<BetterWhen>) -> Variation {
    let Some(cause) = cause else { return Variation::CommonCause };
    match (better, cause.is_high()) {
        (Some(BetterWhen::Higher), true) => Variation::ImprovementHigh,
        (Some(BetterWhen::Higher), false) => Variation::ConcernLow,
        (Some(BetterWhen::Lower), true) => Variation::ConcernHigh,
        (Some(BetterWhen::Lower), false) => Variation::ImprovementLow,
        (None, true) => Variation::NeutralHigh,
        (None, false) => Variation::NeutralLow,
    }
}

fn assurance(limits: Limits, target: f64, better: BetterWhen) -> Assurance {
    let (above, below) = match better {
        BetterWhen::Higher => (Assurance::Fail, Assurance::Pass),
        BetterWhen::Lower => (Assurance::Pass, Assurance::Fail),
    };
    if target > limits.upper {
        above
    } else if target < limits.lower {
        below
    } else {
        Assurance::HitOrMiss
    }
}

#[cfg(test)]
mod oracle_tests;
#[cfg(test)]
mod tests;
