//! Intervals around a share.

use app::domain::figure::Share;

/// The standard normal quantile of 97.5 %.
pub const Z_95: f64 = 1.959_963_984_540_054;

/// The share `x / n` with its Wilson score interval, without continuity correction; `None` for no respondents.
///
/// Wilson (1927), "Probable inference, the law of succession, and statistical inference", JASA 22, 209-212.
pub fn wilson(x: i64, n: i64, z: f64) -> Option<Share> {
    if n <= 0 || !(0..=n).contains(&x) {
        return None;
    }
    #[expect(clippy::cast_precision_loss, reason = "counts of people are far below 2^52")]
    let (count, size) = (x as f64, n as f64);
    let value = count / size;
    let z2 = z * z;
    let centre = (value + z2 / (2.0 * size)) / (1.0 + z2 / size);
    let half = z / (1.0 + z2 / size) * (value * (1.0 - value) / size + z2 / (4.0 * size * size)).sqrt();
    // At the ends the formula is exact, and floating point is not.
    let lower = if x == 0 { 0.0 } else { centre - half };
    let upper = if x == n { 1.0 } else { centre + half };
    Some(Share { value, lower, upper })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::oracles;
    use crate::statistics::exact::Exact;
    use crate::statistics::normal::z_of_level;

    #[test]
    fn wilson_agrees_with_the_oracle() {
        oracles::each_row("wilson.csv", |row| {
            let (x, n) = (row.count("x"), row.count("n"));
            let level = row.number("level").unwrap();
            let z = z_of_level(level);
            let share = wilson(x, n, z).unwrap();
            row.assert_is("p", Some(share.value), 1e-9);
            row.assert_is("wilson_lo", Some(share.lower), 1e-9);
            row.assert_is("wilson_hi", Some(share.upper), 1e-9);
            assert!(x > 0 || share.lower == 0.0, "exactly");
            assert!(x < n || share.upper == 1.0, "exactly");

            // The other two methods are there for orientation, and are not ours: each end is held against what defines it.
            let ends = |row: &mut oracles::Row, method: &str| {
                let mut end = |column| row.number(&format!("{method}_{column}")).unwrap();
                (end("lo"), end("hi"))
            };
            let (lower, upper) = ends(row, "wilson_cc");
            assert!(lower <= share.lower && share.upper <= upper);
            for end in [(x > 0).then_some(lower), (x < n).then_some(upper)].into_iter().flatten() {
                let size = n as f64;
                let away = ((share.value - end).abs() - 0.5 / size) / (end * (1.0 - end) / size).sqrt();
                assert!(end == 0.0 || end == 1.0 || (away - z).abs() < 1e-6, "{end} is {away} away, not {z}");
            }
            let (lower, upper) = ends(row, "clopper");
            let tail = (1.0 - level) / 2.0;
            let at_least = |share| 1.0 - Exact::binomial(n, share).at_most(x - 1) - tail;
            let at_most = |share| Exact::binomial(n, share).at_most(x) - tail;
            let is_where_zero = |end: f64, beyond: &dyn Fn(f64) -> f64| {
                let near = |step: f64| beyond((end + step).clamp(f64::MIN_POSITIVE, 1.0 - f64::EPSILON));
                near(-1e-9) * near(1e-9) <= 0.0
            };
            assert!(if x == 0 { lower == 0.0 } else { is_where_zero(lower, &at_least) }, "{x} of {n}: {lower}");
            assert!(if x == n { upper == 1.0 } else { is_where_zero(upper, &at_most) }, "{x} of {n}: {upper}");
        });
    }

    #[test]
    fn the_quantile_of_95_percent_is_that_of_the_library() {
        assert!((z_of_level(0.95) - Z_95).abs() < 1e-15);
    }

    #[test]
    fn nobody_has_no_interval() {
        for (x, n) in [(0, 0), (3, 2), (-1, 2), (0, -1)] {
            assert_eq!(wilson(x, n, Z_95), None);
        }
    }

    proptest! {
        #[test]
        fn an_interval_holds_its_share_lies_within_the_wider_one_and_mirrors((x, n) in count_of(2_000_000)) {
            let Share { value, lower, upper } = wilson(x, n, Z_95).unwrap();
            prop_assert!(0.0 <= lower && lower <= value && value <= upper && upper <= 1.0);
            let wider = wilson(x, n, z_of_level(0.99)).unwrap();
            prop_assert!(wider.lower <= lower && upper <= wider.upper);
            let mirrored = wilson(n - x, n, Z_95).unwrap();
            prop_assert!((mirrored.lower - (1.0 - upper)).abs() < 1e-12);
        }

        #[test]
        fn one_more_moves_the_interval_up((x, n) in count_of(2_000_000)) {
            prop_assume!(x < n);
            let (less, more) = (wilson(x, n, Z_95).unwrap(), wilson(x + 1, n, Z_95).unwrap());
            prop_assert!(less.lower < more.lower && less.upper < more.upper);
        }
    }

    fn count_of(most: i64) -> impl Strategy<Value = (i64, i64)> {
        (1..most).prop_flat_map(|n| (0..=n, Just(n)))
    }
}
