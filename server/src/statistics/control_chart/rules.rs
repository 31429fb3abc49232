//! Which points stand out, by the rules of Making Data Count as NHSRplotthedots applies them.

use app::domain::control_chart::{Limits, Signals, SpecialCause};

/// How many neighbours make a run or a trend.
const RUN: usize = 7;

/// The signals of each point of one phase, and the first of them.
///
/// Two of three counts only where all three lie on the same side of the centre, and marks only those that are near a limit;
/// one that is beyond it is an astronomical point instead.
pub fn signals(values: &[Option<f64>], centre: f64, limits: &[Option<Limits>]) -> Vec<(Signals, Option<SpecialCause>)> {
    let places: Vec<Option<Place>> =
        values.iter().zip(limits).map(|(value, limits)| value.map(|value| place(value, centre, *limits))).collect();
    let mut signals: Vec<Signals> = places
        .iter()
        .map(|place| Signals { outside: place.is_some_and(|place| place.is_outside), ..Signals::default() })
        .collect();

    for (first, seven) in places.windows(RUN).enumerate() {
        if one_side(seven) {
            signals[first..first + RUN].iter_mut().for_each(|signals| signals.run = true);
        }
    }
    for (first, seven) in values.windows(RUN).enumerate() {
        let steps = |is_step: fn(f64, f64) -> bool| {
            seven.windows(2).all(|pair| pair[0].zip(pair[1]).is_some_and(|(before, after)| is_step(before, after)))
        };
        if steps(|before, after| before < after) || steps(|before, after| before > after) {
            signals[first..first + RUN].iter_mut().for_each(|signals| signals.trend = true);
        }
    }
    for (first, three) in places.windows(3).enumerate() {
        let is_near = |place: &Option<Place>| place.is_some_and(|place| place.is_near);
        if one_side(three) && three.iter().filter(|place| is_near(place)).count() >= 2 {
            for (signals, place) in signals[first..].iter_mut().zip(three) {
                signals.two_of_three |= is_near(place);
            }
        }
    }

    let cause = |index: usize| cause(signals[index], places[index]?.side > 0, || rises(values, &signals, index));
    let causes: Vec<Option<SpecialCause>> = (0..values.len()).map(cause).collect();
    signals.into_iter().zip(causes).collect()
}

/// Whether a point of a trend rises. Where two trends meet, the step that follows decides, as in NHSRplotthedots.
fn rises(values: &[Option<f64>], signals: &[Signals], index: usize) -> bool {
    let next = index + 1;
    if signals.get(next).is_some_and(|next| next.trend) && values[next] != values[index] {
        return values[index] < values[next];
    }
    index > 0 && values[index - 1] < values[index]
}

/// Where a point lies.
#[derive(Clone, Copy)]
struct Place {
    /// 1 above the centre, -1 below, 0 on it.
    side: i8,
    is_outside: bool,
    /// Beyond two thirds of the way to a limit, and not outside.
    is_near: bool,
}

fn place(value: f64, centre: f64, limits: Option<Limits>) -> Place {
    let is_outside = limits.is_some_and(|limits| value > limits.upper || value < limits.lower);
    let is_far = limits.is_some_and(|limits| value > limits.near_upper || value < limits.near_lower);
    Place { side: i8::from(value > centre) - i8::from(value < centre), is_outside, is_near: is_far && !is_outside }
}

/// All are shown and lie on the same side of the centre.
fn one_side(places: &[Option<Place>]) -> bool {
    let first = places[0].map_or(0, |place| place.side);
    first != 0 && places.iter().all(|place| place.is_some_and(|place| place.side == first))
}

fn cause(signals: Signals, is_above: bool, rises: impl Fn() -> bool) -> Option<SpecialCause> {
    let (is_high, high, low) = if signals.outside {
        (is_above, SpecialCause::AboveLimit, SpecialCause::BelowLimit)
    } else if signals.trend {
        (rises(), SpecialCause::Rising, SpecialCause::Falling)
    } else if signals.two_of_three {
        (is_above, SpecialCause::TwoOfThreeHigh, SpecialCause::TwoOfThreeLow)
    } else if signals.run {
        (is_above, SpecialCause::RunHigh, SpecialCause::RunLow)
    } else {
        return None;
    };
    Some(if is_high { high } else { low })
}
