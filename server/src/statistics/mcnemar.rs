//! The same respondents twice: did more of them turn one way than the other?
//!
//! Only those who changed tell something; who answered the same both times does not.

use super::count::{CountError, checked};
use super::exact::Exact;
use super::normal::chi_squared_p;
use super::two_proportions::Test;

/// McNemar's tests, two-sided.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct McNemar {
    /// The binomial test of those who changed; never too small, and mostly larger than it need be.
    pub exact: f64,
    /// The exact one less half the probability of what was seen: near the level that it names even for few pairs.
    pub mid_p: f64,
    /// With Edwards' continuity correction; `None` where nobody changed.
    pub chi_squared: Option<Test>,
}

/// Tests `gained` (negative, then positive) against `lost` (positive, then negative).
///
/// McNemar (1947), Psychometrika 12, 153-157; Edwards (1948), Psychometrika 13, 185-187; mid-p: Fagerland, Lydersen and
/// Laake (2013), "The McNemar test for binary matched-pairs data", BMC Medical Research Methodology 13:91.
pub fn mcnemar(gained: i64, lost: i64) -> Result<McNemar, CountError> {
    let (up, down) = (checked(gained)?, checked(lost)?);
    let changed = up + down;
    if changed == 0.0 {
        return Ok(McNemar { exact: 1.0, mid_p: 1.0, chi_squared: None });
    }
    let coins = Exact::binomial(gained + lost, 0.5);
    let fewer = gained.min(lost);
    let (exact, mid_p) = if gained == lost {
        (1.0, 1.0 - coins.probability(fewer) / 2.0)
    } else {
        let exact = (2.0 * coins.at_most(fewer)).min(1.0);
        (exact, exact - coins.probability(fewer))
    };
    let statistic = ((up - down).abs() - 1.0).powi(2) / changed;
    Ok(McNemar { exact, mid_p, chi_squared: Some(Test { statistic, p: chi_squared_p(statistic) }) })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::oracles;
    use crate::statistics::count::MOST;

    #[test]
    fn mcnemar_agrees_with_the_oracle() {
        oracles::each_row("mcnemar.csv", |row| {
            let tests = mcnemar(row.count("pre_no_post_yes"), row.count("pre_yes_post_no")).unwrap();
            row.assert_is("p_exact", Some(tests.exact), 1e-9);
            row.assert_is("p_midp", Some(tests.mid_p), 1e-9);
            row.assert_is("chi2_cc", tests.chi_squared.map(|test| test.statistic), 1e-9);
            row.assert_is("p_chi2_cc", tests.chi_squared.map(|test| test.p), 1e-9);
        });
    }

    #[test]
    fn counts_that_cannot_be_are_refused() {
        assert_eq!(mcnemar(-1, 2), Err(CountError::Negative));
        assert_eq!(mcnemar(1, i64::MAX), Err(CountError::TooMany));
    }

    #[test]
    fn tails_keep_their_digits_and_large_counts_are_quick() {
        // Two of 2^60.
        assert!((mcnemar(60, 0).unwrap().exact * 2_f64.powi(59) - 1.0).abs() < 1e-12);
        let large = mcnemar(5_000_000, 5_003_000).unwrap();
        assert!((large.exact - large.chi_squared.unwrap().p).abs() < 1e-6, "{large:?}");
        assert!(mcnemar(MOST / 2, MOST / 2 + 50_000).unwrap().exact < 0.5);
    }

    proptest! {
        #[test]
        fn the_two_ways_are_alike_and_mid_p_is_smaller(gained in 0..3000_i64, lost in 0..3000_i64) {
            let tests = mcnemar(gained, lost).unwrap();
            prop_assert_eq!(tests, mcnemar(lost, gained).unwrap());
            prop_assert!(0.0 <= tests.mid_p && tests.mid_p <= tests.exact && tests.exact <= 1.0);
        }

        #[test]
        fn more_on_the_larger_side_is_less_likely(lost in 0..500_i64, more in 0..500_i64) {
            let (near, far) = (mcnemar(lost + more, lost).unwrap(), mcnemar(lost + more + 1, lost).unwrap());
            prop_assert!(far.exact <= near.exact + 1e-12);
        }
    }
}
