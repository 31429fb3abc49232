//! Whether a part of the population was heard as often as its share.

use app::domain::figure::Share;
use app::domain::profile::HeardAs;

use super::interval::{Z_95, wilson};

/// From how much to how much of its share a category is heard about as often: four fifths, and five quarters.
const ABOUT: (f64, f64) = (0.8, 1.25);
/// How wide an interval may be around the share of the population for that to be said.
const PRECISE: (f64, f64) = (0.5, 2.0);

/// The share of a category among respondents with its interval, and how that compares with its share of the population.
///
/// `at_most` is for a category whose number is hidden: how many it could be at the most. An interval that lies within four
/// fifths and five quarters of the population's share is about as often, however many respondents there are; one that lies on one
/// side of it is less or more often; one that holds it says nothing where it reaches to half or to twice of it.
pub fn heard(respondents: Option<i64>, at_most: i64, base: i64, population: Option<f64>) -> (Option<Share>, HeardAs) {
    let share = respondents.and_then(|count| wilson(count.min(base), base, Z_95));
    let Some(expected) = population.filter(|population| *population > 0.0) else {
        return (share, HeardAs::NoReference);
    };
    let within =
        |share: &Share, (least, most): (f64, f64)| share.lower >= expected * least && share.upper <= expected * most;
    let heard = match &share {
        Some(share) if within(share, ABOUT) => HeardAs::About,
        Some(share) if share.upper < expected => HeardAs::Less,
        Some(share) if share.lower > expected => HeardAs::More,
        Some(share) if within(share, PRECISE) => HeardAs::About,
        Some(_) => HeardAs::TooFew,
        None => match wilson(at_most.min(base), base, Z_95) {
            Some(most) if most.upper < expected => HeardAs::Less,
            _ => HeardAs::TooFew,
        },
    };
    (share, heard)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_follows_from_the_interval() {
        for (respondents, at_most, base, population, expected) in [
            (Some(50), 50, 100, Some(0.5), HeardAs::About),
            (Some(50), 50, 100, Some(0.45), HeardAs::About),
            (Some(200), 200, 400, Some(0.5), HeardAs::About),
            (Some(30), 30, 100, Some(0.5), HeardAs::Less),
            (Some(70), 70, 100, Some(0.5), HeardAs::More),
            (Some(5), 5, 15, Some(0.2), HeardAs::TooFew),
            // Many respondents make a small difference certain, and not large.
            (Some(20_000), 20_000, 40_000, Some(0.51), HeardAs::About),
            (Some(400), 400, 40_000, Some(0.02), HeardAs::Less),
            // Hidden, with all others that are hidden.
            (None, 10, 300, Some(0.2), HeardAs::Less),
            (None, 10, 300, Some(0.04), HeardAs::TooFew),
            (None, 0, 0, Some(0.2), HeardAs::TooFew),
            (Some(50), 50, 100, None, HeardAs::NoReference),
            (Some(50), 50, 100, Some(0.0), HeardAs::NoReference),
        ] {
            let (share, said) = heard(respondents, at_most, base, population);
            assert_eq!(said, expected, "{respondents:?} {at_most} of {base}, {population:?}");
            assert_eq!(share.is_some(), respondents.is_some());
        }
    }
}
