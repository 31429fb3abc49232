//! Figures that were counted elsewhere, as performance data and audits.
//!
//! # Why
//! They count the same children that answer, and reach the same readers. So the same small numbers are hidden: fewer than
//! the threshold on either side, or a base below the smallest. They are not rounded, since each stands alone: a measure is not
//! broken down here, and no two of them add up to a third. Whoever publishes them elsewhere answers for what is told there.

use app::domain::figure::PublishedFigure;
use app::domain::measure::Reading;

use super::{Outcomes, Rules, figure};

/// What may be shown of a reading.
pub fn protect_reading(reading: &Reading, rules: Rules) -> PublishedFigure {
    let outcomes = Outcomes { positive: reading.numerator, not_positive: reading.denominator - reading.numerator };
    figure(outcomes.is_safe(rules).then_some((reading.denominator, reading.numerator)))
}

#[cfg(test)]
mod tests {
    use app::domain::quarter::Quarter;

    use super::*;

    #[test]
    fn small_numbers_of_other_systems_are_hidden_as_well() {
        let rules = Rules { threshold: 5, minimum_base: 10 };
        for (numerator, denominator, is_shown) in
            [(45, 61, true), (4, 61, false), (57, 61, false), (5, 10, true), (4, 9, false), (61, 61, false)]
        {
            let reading = Reading::new(Quarter { year: 2026, number: 2 }, numerator, denominator).unwrap();
            let protected = protect_reading(&reading, rules);
            let shown = protected.shown().map(|shown| (shown.positive, shown.base));
            assert_eq!(shown, is_shown.then_some((numerator, denominator)));
        }
    }
}
