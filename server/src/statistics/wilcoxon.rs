//! The same respondents twice on an ordered scale: did they move up or down?

use thiserror::Error;

use super::normal::two_sided_p;

/// The Wilcoxon signed-rank test of later less earlier.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SignedRank {
    pub pairs: usize,
    /// Those that changed; the others are left out of the ranks.
    pub changed: usize,
    /// The sum of the ranks of those that moved up; ties share the mean of their ranks.
    pub w_plus: f64,
    /// The same of those that moved down.
    pub w_minus: f64,
    /// The smaller of the two.
    pub statistic: f64,
    /// The median of all differences, in steps of the scale.
    pub median_difference: f64,
    /// What is said of those that changed; `None` where nobody did.
    pub of_changed: Option<OfChanged>,
}

/// What the test says of those that changed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OfChanged {
    /// Two-sided, from the normal distribution with tie correction. An approximation: below some ten that changed it is rough.
    pub p: f64,
    /// The same with continuity correction, which is more cautious.
    pub p_corrected: f64,
    /// From -1, all down, to 1, all up.
    pub rank_biserial: f64,
}

/// What can be wrong with pairs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum WilcoxonError {
    #[error("nobody answered both times")]
    NoPairs,
    #[error("an answer is not a finite number")]
    NotANumber,
}

/// Tests pairs of (earlier, later).
///
/// Wilcoxon (1945), Biometrics Bulletin 1, 80-83; rank-biserial correlation: Kerby (2014), Comprehensive Psychology 3.
pub fn signed_rank(pairs: &[(f64, f64)]) -> Result<SignedRank, WilcoxonError> {
    let mut differences: Vec<f64> = pairs.iter().map(|(earlier, later)| later - earlier).collect();
    if differences.is_empty() {
        return Err(WilcoxonError::NoPairs);
    }
    if !differences.iter().all(|difference| difference.is_finite()) {
        return Err(WilcoxonError::NotANumber);
    }
    differences.sort_unstable_by(f64::total_cmp);
    let middle = differences.len() / 2;
    let median_difference = match differences.len() % 2 {
        0 => f64::midpoint(differences[middle - 1], differences[middle]),
        _ => differences[middle],
    };

    let mut changes: Vec<f64> = differences.into_iter().filter(|difference| *difference != 0.0).collect();
    changes.sort_unstable_by(|a, b| a.abs().total_cmp(&b.abs()));
    let (mut w_plus, mut w_minus, mut ties) = (0.0, 0.0, 0.0);
    let mut before = 0.0;
    for tied in changes.chunk_by(|a, b| a.abs() == b.abs()) {
        let size = tied.len() as f64;
        let rank = before + f64::midpoint(size, 1.0);
        let up = tied.iter().filter(|change| **change > 0.0).count() as f64;
        w_plus += rank * up;
        w_minus += rank * (size - up);
        ties += size * (size * size - 1.0);
        before += size;
    }

    let n = before;
    let of_changed = (n > 0.0).then(|| {
        let mean = n * (n + 1.0) / 4.0;
        let spread = (n * (n + 1.0) * (2.0 * n + 1.0) / 24.0 - ties / 48.0).sqrt();
        let off = (w_plus - mean).abs();
        OfChanged {
            p: two_sided_p(off / spread),
            p_corrected: two_sided_p((off - 0.5).max(0.0) / spread),
            rank_biserial: (w_plus - w_minus) / (w_plus + w_minus),
        }
    });
    let statistic = f64::min(w_plus, w_minus);
    Ok(SignedRank {
        pairs: pairs.len(),
        changed: changes.len(),
        w_plus,
        w_minus,
        statistic,
        median_difference,
        of_changed,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde::Deserialize;

    use super::*;
    use crate::oracles;

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Case {
        pre: Vec<f64>,
        post: Vec<f64>,
        n_pairs: usize,
        n_nonzero: usize,
        w_plus: f64,
        w_minus: f64,
        statistic: f64,
        #[serde(deserialize_with = "Option::deserialize")]
        p_normal: Option<f64>,
        #[serde(deserialize_with = "Option::deserialize")]
        p_normal_cc: Option<f64>,
        median_diff: f64,
        #[serde(deserialize_with = "Option::deserialize")]
        rank_biserial: Option<f64>,
    }

    #[test]
    fn signed_ranks_agree_with_the_oracle() {
        for case in oracles::cases::<Case>("wilcoxon.json") {
            assert_eq!(case.pre.len(), case.post.len());
            let pairs: Vec<(f64, f64)> = case.pre.into_iter().zip(case.post).collect();
            let mine = signed_rank(&pairs).unwrap();
            assert_eq!((mine.pairs, mine.changed), (case.n_pairs, case.n_nonzero));
            for (mine, theirs) in [
                (Some(mine.w_plus), Some(case.w_plus)),
                (Some(mine.w_minus), Some(case.w_minus)),
                (Some(mine.statistic), Some(case.statistic)),
                (Some(mine.median_difference), Some(case.median_diff)),
                (mine.of_changed.map(|of| of.p), case.p_normal),
                (mine.of_changed.map(|of| of.p_corrected), case.p_normal_cc),
                (mine.of_changed.map(|of| of.rank_biserial), case.rank_biserial),
            ] {
                match (mine, theirs) {
                    (Some(mine), Some(theirs)) => {
                        assert!(oracles::is_close(mine, theirs, 1e-9), "{mine} is not {theirs}")
                    }
                    (mine, theirs) => assert_eq!(mine, theirs),
                }
            }
        }
    }

    #[test]
    fn faulty_pairs_are_refused_by_name() {
        assert_eq!(signed_rank(&[]), Err(WilcoxonError::NoPairs));
        for answer in [f64::NAN, f64::INFINITY] {
            assert_eq!(signed_rank(&[(1.0, 2.0), (1.0, answer)]), Err(WilcoxonError::NotANumber));
        }
    }

    #[test]
    fn where_nobody_changed_there_is_nothing_to_test() {
        let mine = signed_rank(&[(3.0, 3.0), (1.0, 1.0)]).unwrap();
        assert_eq!((mine.changed, mine.statistic, mine.of_changed), (0, 0.0, None));
    }

    proptest! {
        #[test]
        fn turning_time_turns_the_sign_and_order_does_not_matter(
            answers in prop::collection::vec((1..=5_i32, 1..=5_i32), 1..60),
        ) {
            let pairs: Vec<(f64, f64)> = answers.iter().map(|(a, b)| (f64::from(*a), f64::from(*b))).collect();
            let there = signed_rank(&pairs).unwrap();
            let back = signed_rank(&pairs.iter().rev().map(|(a, b)| (*b, *a)).collect::<Vec<_>>()).unwrap();
            prop_assert_eq!((there.w_plus, there.w_minus), (back.w_minus, back.w_plus));
            prop_assert_eq!(there.median_difference, -back.median_difference);
            prop_assert_eq!(there.of_changed.map(|of| (of.p, of.p_corrected)), back.of_changed.map(|of| (of.p, of.p_corrected)));
            prop_assert_eq!(there.w_plus + there.w_minus, (there.changed * (there.changed + 1)) as f64 / 2.0);
            if let Some(of) = there.of_changed {
                prop_assert!(0.0 < of.p && of.p <= of.p_corrected && of.p_corrected <= 1.0);
                prop_assert!((-1.0..=1.0).contains(&of.rank_biserial));
            }
        }
    }
}
