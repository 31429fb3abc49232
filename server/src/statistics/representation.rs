//! Whether a part of the population was heard as often as its share.

use app::domain::figure::Share;
use app::domain::profile::HeardAs;

use super::interval::{Z_95, wilson};
use super::normal::two_sided_p;

/// From how much to how much of its share a category is heard about as often: four fifths, and five quarters.
const ABOUT: (f64, f64) = (0.8, 1.25);
/// How wide an interval may be around the share of the population for that to be said.
const PRECISE: (f64, f64) = (0.5, 2.0);

/// What is said of a category beside the population.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Heard {
    pub share: Option<Share>,
    pub heard: HeardAs,
    /// How likely a share at least as far from that of the population is by chance; none where nothing is compared.
    pub p: Option<f64>,
}

/// The share of a category among respondents with its interval, and how that compares with its share of the population.
///
/// `at_most` is for a category whose number is hidden: how many it could be at the most. An interval that lies within four
/// fifths and five quarters of the population's share is about as often, however many respondents there are; one that lies on one
/// side of it is less or more often; one that holds it says nothing where it reaches to half or to twice of it.
///
/// The p-value is that of the score test, whose interval is Wilson's: below 5 % the interval leaves the population's share out.
pub fn heard(respondents: Option<i64>, at_most: i64, base: i64, population: Option<f64>) -> Heard {
    let share = respondents.and_then(|count| wilson(count.min(base), base, Z_95));
    let Some(expected) = population.filter(|population| *population > 0.0) else {
        return Heard { share, heard: HeardAs::NoReference, p: None };
    };
    let within =
        |share: &Share, (least, most): (f64, f64)| share.lower >= expected * least && share.upper <= expected * most;
    let most = share.or_else(|| wilson(at_most.min(base), base, Z_95));
    let heard = match &share {
        Some(share) if within(share, ABOUT) => HeardAs::About,
        Some(share) if share.upper < expected => HeardAs::Less,
        Some(share) if share.lower > expected => HeardAs::More,
        Some(share) if within(share, PRECISE) => HeardAs::About,
        Some(_) => HeardAs::TooFew,
        None => match &most {
            Some(most) if most.upper < expected => HeardAs::Less,
            _ => HeardAs::TooFew,
        },
    };
    // Of a hidden number only that it is below something can be known.
    let p = most
        .map(|most| if share.is_none() && most.value >= expected { 1.0 } else { score(most.value, base, expected) });
    Heard { share, heard, p }
}

/// How likely a share of so many is at least as far from the expected one by chance; two-sided.
fn score(share: f64, base: i64, expected: f64) -> f64 {
    if expected >= 1.0 {
        return if share < 1.0 { 0.0 } else { 1.0 };
    }
    #[expect(clippy::cast_precision_loss, reason = "counts of people are far below 2^52")]
    let error = (expected * (1.0 - expected) / base as f64).sqrt();
    two_sided_p((share - expected) / error)
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
            let Heard { share, heard: said, p } = heard(respondents, at_most, base, population);
            assert_eq!(said, expected, "{respondents:?} {at_most} of {base}, {population:?}");
            assert_eq!(share.is_some(), respondents.is_some());
            assert_eq!(p.is_some(), expected != HeardAs::NoReference && base > 0);
            if matches!(said, HeardAs::Less | HeardAs::More) {
                assert!(p.is_some_and(|p| p < 0.05), "{p:?}");
            }
        }
    }

    #[test]
    fn the_p_value_is_below_five_per_cent_where_the_interval_leaves_the_population_out() {
        for base in [20, 85, 400] {
            for count in 0..=base {
                let said = heard(Some(count), count, base, Some(0.3));
                let share = said.share.unwrap();
                let is_out = share.upper < 0.3 || share.lower > 0.3;
                assert_eq!(said.p.unwrap() < 0.05, is_out, "{count} of {base}");
            }
        }
        // Seven of 75 at the most: z is -3.13.
        assert!((heard(None, 7, 75, Some(0.25)).p.unwrap() - 0.001_73).abs() < 1e-4);
        assert_eq!(heard(None, 30, 75, Some(0.25)).p, Some(1.0));
    }
}
