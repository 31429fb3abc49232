//! Two shares of two groups that do not overlap: their difference, and whether it may be chance.

use app::domain::change::Difference;

use super::count::Proportion;
use super::exact::Exact;
use super::interval::wilson;
use super::normal::two_sided_p;

/// What a test says: its statistic, and how likely one at least as far out is where nothing differs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Test {
    pub statistic: f64,
    pub p: f64,
}

/// The difference `one - other` with Newcombe's interval from two Wilson intervals, without continuity correction.
///
/// Newcombe (1998), "Interval estimation for the difference between independent proportions", Statistics in Medicine 17,
/// 873-890, method 10.
pub fn newcombe(one: Proportion, other: Proportion, z: f64) -> Difference {
    square_and_add(one, other, z, 0.0)
}

/// Newcombe's interval of `one - other` where the answers correlate by `phi`.
pub(super) fn square_and_add(one: Proportion, other: Proportion, z: f64, phi: f64) -> Difference {
    let share_of = |of: Proportion| wilson(of.positive(), of.base(), z).expect("a proportion has a base");
    let (a, b) = (share_of(one), share_of(other));
    let value = a.value - b.value;
    let length = |x: f64, y: f64| (x * x - 2.0 * phi * x * y + y * y).max(0.0).sqrt();
    let down = length(a.value - a.lower, b.upper - b.value);
    let up = length(a.upper - a.value, b.value - b.lower);
    Difference { value, lower: (value - down).max(-1.0), upper: (value + up).min(1.0) }
}

/// The z test of `one - other` with pooled variance, without continuity correction; `None` where all of both groups
/// answered the same, so that there is nothing to test.
pub fn pooled_z(one: Proportion, other: Proportion) -> Option<Test> {
    let pooled = (one.positive_size() + other.positive_size()) / (one.size() + other.size());
    let variance = pooled * (1.0 - pooled) * (1.0 / one.size() + 1.0 / other.size());
    if variance <= 0.0 {
        return None;
    }
    let z = (one.share() - other.share()) / variance.sqrt();
    Some(Test { statistic: z, p: two_sided_p(z) })
}

/// Fisher's exact test: the two-sided p-value, the sum over all tables with the same margins that are at most as likely.
///
/// Fisher (1935), "The logic of inductive inference", Journal of the Royal Statistical Society 98, 39-82.
pub fn fisher(one: Proportion, other: Proportion) -> f64 {
    let all = one.base() + other.base();
    Exact::hypergeometric(all, one.positive() + other.positive(), one.base()).at_most_as_likely_as(one.positive())
}

/// The fewest that would be expected in any of the four cells if both groups were alike.
pub fn least_expected(one: Proportion, other: Proportion) -> f64 {
    let positive = one.positive_size() + other.positive_size();
    let all = one.size() + other.size();
    positive.min(all - positive) * one.size().min(other.size()) / all
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use proptest::prelude::*;

    use super::*;
    use crate::oracles;
    use crate::statistics::interval::Z_95;

    fn proportion(positive: i64, base: i64) -> Proportion {
        Proportion::new(positive, base).unwrap()
    }

    #[test]
    fn two_proportions_agree_with_the_oracle() {
        oracles::each_row("two_proportions.csv", |row| {
            let one = proportion(row.count("x1"), row.count("n1"));
            let other = proportion(row.count("x2"), row.count("n2"));
            let difference = newcombe(one, other, Z_95);
            row.assert_is("diff", Some(difference.value), 1e-9);
            row.assert_is("newcombe_lo", Some(difference.lower), 1e-9);
            row.assert_is("newcombe_hi", Some(difference.upper), 1e-9);
            let test = pooled_z(one, other);
            row.assert_is("z_pooled", test.map(|test| test.statistic), 1e-9);
            row.assert_is("p_two_sided", test.map(|test| test.p), 1e-9);
            // Blank where the tables are too large for the program that made the oracle.
            let p = fisher(one, other);
            match row.number("fisher_p") {
                Some(theirs) => assert!(oracles::is_close(p, theirs, 1e-7), "{one:?}, {other:?}: {p} is not {theirs}"),
                None => assert!((0.0..=1.0).contains(&p)),
            }
        });
    }

    #[test]
    fn far_tails_keep_their_digits() {
        // 10 of 10 against 0 of 10: two of the 184756 tables.
        assert!((fisher(proportion(10, 10), proportion(0, 10)) * 184_756.0 / 2.0 - 1.0).abs() < 1e-12);
        let p = pooled_z(proportion(56, 313), proportion(111, 228)).unwrap().p;
        assert!((p / 1.920_253_475_913_81e-14 - 1.0).abs() < 1e-9, "{p}");
    }

    #[test]
    fn fisher_is_quick_for_more_people_than_there_are() {
        let start = Instant::now();
        for (one, other) in [
            (proportion(500_000, 1_000_000), proportion(501_000, 1_000_000)),
            (proportion(5_000_000, 10_000_000), proportion(5_001_000, 10_000_000)),
            (proportion(10_000_000, 10_000_000), proportion(0, 10_000_000)),
            (proportion(3, 1_000_000_000), proportion(500_000_000, 1_000_000_000)),
        ] {
            let p = fisher(one, other);
            assert!((0.0..=1.0).contains(&p));
            let z = pooled_z(one, other).unwrap().p;
            assert!((p - z).abs() < 2e-3, "{p} and {z}");
        }
        assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    }

    fn any_proportion() -> impl Strategy<Value = Proportion> {
        (1..400_i64).prop_flat_map(|base| (0..=base).prop_map(move |positive| proportion(positive, base)))
    }

    proptest! {
        #[test]
        fn exchanging_the_groups_turns_the_sign(one in any_proportion(), other in any_proportion()) {
            let (there, back) = (newcombe(one, other, Z_95), newcombe(other, one, Z_95));
            prop_assert!((there.lower + back.upper).abs() < 1e-12 && (there.upper + back.lower).abs() < 1e-12);
            prop_assert!(-1.0 <= there.lower && there.lower <= there.value);
            prop_assert!(there.value <= there.upper && there.upper <= 1.0);
            prop_assert!((fisher(one, other) - fisher(other, one)).abs() < 1e-12);
            match (pooled_z(one, other), pooled_z(other, one)) {
                (Some(there), Some(back)) => {
                    prop_assert!((there.statistic + back.statistic).abs() < 1e-12 && (there.p - back.p).abs() < 1e-12);
                }
                (there, back) => prop_assert_eq!(there, back),
            }
        }

        #[test]
        fn fisher_sums_the_tables_that_are_no_likelier(one in any_proportion(), other in any_proportion()) {
            // Logarithms of factorials, table by table.
            let all = one.base() + other.base();
            let marked = one.positive() + other.positive();
            let ln_factorial: Vec<f64> = std::iter::once(0.0)
                .chain((1..=all).scan(0.0, |sum, k| { *sum += (k as f64).ln(); Some(*sum) }))
                .collect();
            let ln_choose = |n: i64, k: i64| ln_factorial[n as usize] - ln_factorial[k as usize] - ln_factorial[(n - k) as usize];
            let ln_p = |k: i64| ln_choose(marked, k) + ln_choose(all - marked, one.base() - k) - ln_choose(all, one.base());
            let (lowest, highest) = ((one.base() + marked - all).max(0), one.base().min(marked));
            let most = ln_p(one.positive()) + 1e-9;
            let by_hand: f64 = (lowest..=highest).map(ln_p).filter(|p| *p <= most).map(f64::exp).sum();
            prop_assert!((fisher(one, other) - by_hand).abs() < 1e-9);
        }

        #[test]
        fn more_of_one_group_moves_the_interval_up(one in any_proportion(), other in any_proportion()) {
            prop_assume!(one.positive() < one.base());
            let (less, more) = (newcombe(one, other, Z_95), newcombe(proportion(one.positive() + 1, one.base()), other, Z_95));
            prop_assert!(less.value < more.value && less.lower <= more.lower && less.upper <= more.upper);
        }
    }
}
