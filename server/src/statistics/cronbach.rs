//! Do the items of a scale ask about one thing?

use statrs::distribution::{ContinuousCDF, FisherSnedecor};
use thiserror::Error;

/// Cronbach's alpha. Below zero is valid: it tells of an item whose scale was not reversed.
///
/// Cronbach (1951), "Coefficient alpha and the internal structure of tests", Psychometrika 16, 297-334.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alpha {
    /// Those who answered every item; others are left out.
    pub respondents: usize,
    pub alpha: f64,
    /// Feldt's 95 % interval.
    ///
    /// Feldt, Woodruff and Salih (1987), "Statistical inference for coefficient alpha", Applied Psychological Measurement 11,
    /// 93-103.
    pub lower: f64,
    pub upper: f64,
    /// From the mean correlation, as if all items had the same variance; `None` where one item has none, or the
    /// correlations cancel.
    pub standardised: Option<f64>,
}

/// What can be wrong with answers to a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CronbachError {
    #[error("a scale has at least two items")]
    FewItems,
    #[error("respondents were asked different numbers of items")]
    Uneven,
    #[error("an answer is not a finite number")]
    NotANumber,
    #[error("fewer than two respondents answered")]
    FewRespondents,
    #[error("the sum of the items does not vary")]
    NoVariance,
}

/// Alpha of those who answered every item: one row for each respondent.
pub fn alpha(rows: &[Vec<Option<f64>>]) -> Result<Alpha, CronbachError> {
    let items = items_of(rows)?;
    let complete: Vec<Vec<Option<f64>>> = rows.iter().filter(|row| row.iter().all(Option::is_some)).cloned().collect();
    let covariances = covariances(&complete, items)?;
    let alpha = from_covariances(&covariances)?;
    let freedom = (complete.len() - 1) as f64;
    let spread = FisherSnedecor::new(freedom, freedom * (items - 1) as f64).expect("both degrees are above zero");
    let end = |share: f64| 1.0 - (1.0 - alpha) * spread.inverse_cdf(share);
    let standardised = standardised(&covariances);
    Ok(Alpha { respondents: complete.len(), alpha, lower: end(0.975), upper: end(0.025), standardised })
}

/// Alpha from all answers, each pair of items from those who answered both. Where many items were skipped it may be above
/// one, or have no value.
pub fn pairwise_alpha(rows: &[Vec<Option<f64>>]) -> Result<f64, CronbachError> {
    let items = items_of(rows)?;
    from_covariances(&covariances(rows, items)?)
}

fn items_of(rows: &[Vec<Option<f64>>]) -> Result<usize, CronbachError> {
    let items = rows.first().ok_or(CronbachError::FewRespondents)?.len();
    if items < 2 {
        return Err(CronbachError::FewItems);
    }
    if rows.iter().any(|row| row.len() != items) {
        return Err(CronbachError::Uneven);
    }
    if rows.iter().flatten().flatten().any(|answer| !answer.is_finite()) {
        return Err(CronbachError::NotANumber);
    }
    Ok(items)
}

/// The covariance (with n - 1) of each pair of items, from those who answered both.
fn covariances(rows: &[Vec<Option<f64>>], items: usize) -> Result<Vec<Vec<f64>>, CronbachError> {
    let of_pair = |a: usize, b: usize| {
        let both: Vec<(f64, f64)> = rows.iter().filter_map(|row| row[a].zip(row[b])).collect();
        if both.len() < 2 {
            return Err(CronbachError::FewRespondents);
        }
        let n = both.len() as f64;
        let mean_a = both.iter().map(|(x, _)| x).sum::<f64>() / n;
        let mean_b = both.iter().map(|(_, y)| y).sum::<f64>() / n;
        Ok(both.iter().map(|(x, y)| (x - mean_a) * (y - mean_b)).sum::<f64>() / (n - 1.0))
    };
    (0..items).map(|a| (0..items).map(|b| of_pair(a, b)).collect()).collect()
}

fn from_covariances(covariances: &[Vec<f64>]) -> Result<f64, CronbachError> {
    let items = covariances.len() as f64;
    let of_items: f64 = (0..covariances.len()).map(|item| covariances[item][item]).sum();
    let of_sum: f64 = covariances.iter().flatten().sum();
    // What rounding leaves of a sum that does not vary.
    if of_sum.is_nan() || of_sum <= of_items * 1e-12 {
        return Err(CronbachError::NoVariance);
    }
    Ok(items / (items - 1.0) * (1.0 - of_items / of_sum))
}

fn standardised(covariances: &[Vec<f64>]) -> Option<f64> {
    let items = covariances.len();
    let mut sum = 0.0;
    for a in 0..items {
        for b in 0..a {
            let spread = (covariances[a][a] * covariances[b][b]).sqrt();
            sum += (spread > 0.0).then(|| covariances[a][b] / spread)?;
        }
    }
    let items = items as f64;
    let mean = sum / (items * (items - 1.0) / 2.0);
    let of_sum = 1.0 + (items - 1.0) * mean;
    (of_sum > 1e-12).then(|| items * mean / of_sum)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;
    use serde::Deserialize;

    use super::*;
    use crate::oracles;

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Case {
        name: String,
        data: Vec<Vec<Option<f64>>>,
        listwise_n: usize,
        alpha_listwise: f64,
        alpha_pairwise: f64,
        ci95_listwise: [f64; 2],
    }

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Psych {
        raw_alpha_pairwise: f64,
        raw_alpha_listwise: f64,
        std_alpha_listwise: f64,
    }

    #[test]
    fn alpha_agrees_with_both_oracles() {
        let cases = oracles::cases::<Case>("cronbach.json");
        let mut psych: BTreeMap<String, Psych> = oracles::json("cronbach_psych.json");
        for case in cases {
            let psych = psych.remove(&case.name).expect("both oracles have the same cases");
            let mine = alpha(&case.data).unwrap();
            assert_eq!(mine.respondents, case.listwise_n);
            let pairwise = pairwise_alpha(&case.data).unwrap();
            for (mine, theirs, tolerance) in [
                (mine.alpha, case.alpha_listwise, 1e-9),
                (mine.alpha, psych.raw_alpha_listwise, 1e-9),
                (mine.standardised.unwrap(), psych.std_alpha_listwise, 1e-9),
                (pairwise, case.alpha_pairwise, 1e-9),
                (pairwise, psych.raw_alpha_pairwise, 1e-9),
                // Given to three decimals.
                (mine.lower, case.ci95_listwise[0], 0.000_500_001),
                (mine.upper, case.ci95_listwise[1], 0.000_500_001),
            ] {
                assert!(
                    (mine - theirs).abs() <= tolerance * theirs.abs().max(1.0),
                    "{}: {mine} is not {theirs}",
                    case.name
                );
            }
        }
        assert!(psych.is_empty(), "both oracles have the same cases");
    }

    fn rows(answers: &[[i32; 3]]) -> Vec<Vec<Option<f64>>> {
        answers.iter().map(|row| row.iter().map(|answer| Some(f64::from(*answer))).collect()).collect()
    }

    #[test]
    fn faulty_answers_are_refused_by_name() {
        for (rows, error) in [
            (vec![], CronbachError::FewRespondents),
            (vec![vec![Some(1.0)]; 5], CronbachError::FewItems),
            (vec![vec![Some(1.0); 2], vec![Some(2.0); 3]], CronbachError::Uneven),
            (vec![vec![Some(1.0); 2], vec![Some(f64::NAN); 2]], CronbachError::NotANumber),
            (vec![vec![Some(1.0); 2], vec![Some(2.0), None]], CronbachError::FewRespondents),
            (vec![vec![Some(1.1); 3]; 5], CronbachError::NoVariance),
        ] {
            assert_eq!(alpha(&rows), Err(error));
            assert_eq!(pairwise_alpha(&rows), Err(error));
        }
        // Two items that cancel: each varies, their sum does not.
        let cancel = vec![vec![Some(0.1), Some(0.9)], vec![Some(0.7), Some(0.3)], vec![Some(0.4), Some(0.6)]];
        assert_eq!(alpha(&cancel), Err(CronbachError::NoVariance));
    }

    #[test]
    fn an_item_without_variance_has_no_standardised_alpha() {
        let mine = alpha(&rows(&[[1, 1, 3], [2, 2, 3], [4, 5, 3]])).unwrap();
        assert_eq!(mine.standardised, None);
    }

    proptest! {
        #[test]
        fn alpha_is_at_most_one_and_knows_no_order_and_no_unit(
            answers in prop::collection::vec(prop::array::uniform3(1..=5_i32), 3..40), step in 1..5_i32, from in -5..5_i32,
        ) {
            let Ok(mine) = alpha(&rows(&answers)) else { return Ok(()) };
            prop_assert!(mine.lower <= mine.alpha && mine.alpha <= mine.upper && mine.upper <= 1.0 + 1e-12);
            let other: Vec<[i32; 3]> = answers.iter().rev().map(|[a, b, c]| [*c, *a, *b].map(|x| step * x + from)).collect();
            let other = alpha(&rows(&other)).unwrap();
            prop_assert!((mine.alpha - other.alpha).abs() < 1e-9 * mine.alpha.abs().max(1.0));
            let pairwise = pairwise_alpha(&rows(&answers)).unwrap();
            prop_assert!((mine.alpha - pairwise).abs() < 1e-9 * mine.alpha.abs().max(1.0), "without gaps both are the same");
        }
    }
}
