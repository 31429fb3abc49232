//! What unequal weights cost.

use thiserror::Error;

/// What can be wrong with weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum WeightsError {
    #[error("there are no weights, or all are zero")]
    None,
    #[error("a weight is below zero, or not a number")]
    NotAWeight,
}

/// How many times larger the variance is than with equal weights: n times the sum of squares over the square of the sum.
/// At least 1.
///
/// Kish (1965), "Survey Sampling", section 11.7.
pub fn design_effect(weights: &[f64]) -> Result<f64, WeightsError> {
    if !weights.iter().all(|weight| weight.is_finite() && *weight >= 0.0) {
        return Err(WeightsError::NotAWeight);
    }
    // Relative to the largest, so that no square is too large or too small for a number.
    let largest = weights.iter().copied().fold(0.0, f64::max);
    if largest == 0.0 {
        return Err(WeightsError::None);
    }
    let sum: f64 = weights.iter().map(|weight| weight / largest).sum();
    let squares: f64 = weights.iter().map(|weight| (weight / largest).powi(2)).sum();
    Ok((weights.len() as f64 * squares / (sum * sum)).max(1.0))
}

/// How many equally weighted respondents would tell as much; at most as many as there are.
pub fn effective_base(weights: &[f64]) -> Result<f64, WeightsError> {
    Ok(weights.len() as f64 / design_effect(weights)?)
}

/// The design effect and the effective base of weights that make one margin that of the population: by categories, how many
/// respondents there are and their share of the population. It is what [`rake`](super::raking::rake) comes to with this margin
/// alone, as the sum of P²/p. None where nobody can stand for a category, or the shares are not those of all.
pub fn of_one_margin(categories: &[(i64, f64)]) -> Option<(f64, f64)> {
    let is_met = |(respondents, share): &(i64, f64)| *respondents > 0 && *share > 0.0;
    let all_shares: f64 = categories.iter().map(|(_, share)| share).sum();
    if !categories.iter().all(is_met) || (all_shares - 1.0).abs() > NEARLY_ONE {
        return None;
    }
    #[expect(clippy::cast_precision_loss, reason = "counts of people are far below 2^52")]
    let counted = |respondents: i64| respondents as f64;
    let all = counted(categories.iter().map(|(respondents, _)| respondents).sum());
    let parts =
        categories.iter().map(|(respondents, share)| (share / all_shares).powi(2) * all / counted(*respondents));
    let design_effect = parts.sum::<f64>().max(1.0);
    Some((design_effect, all / design_effect))
}

/// How far shares may be from adding up to 1, as shares with six decimals are.
pub(super) const NEARLY_ONE: f64 = 1e-6;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::raking::{Margin, rake};
    use super::*;

    #[test]
    fn one_margin_comes_to_what_raking_comes_to() {
        for shares in [&[(60, 0.5), (20, 0.5)][..], &[(7, 0.2), (50, 0.3), (43, 0.5)], &[(1, 1.0)]] {
            let (design_effect, effective_base) = of_one_margin(shares).unwrap();
            let of_respondents = shares
                .iter()
                .enumerate()
                .flat_map(|(name, (count, _))| vec![name.to_string(); usize::try_from(*count).unwrap()]);
            let margin = Margin {
                name: "sex".to_owned(),
                of_respondents: of_respondents.collect(),
                shares: shares.iter().enumerate().map(|(name, (_, share))| (name.to_string(), *share)).collect(),
            };
            let raked = rake(&[margin], None).unwrap();
            assert!((design_effect - raked.design_effect).abs() < 1e-9, "{shares:?}");
            assert!((effective_base - raked.effective_base).abs() < 1e-9, "{shares:?}");
        }
        // 0.25 / 0.75 and 0.25 / 0.25 are 4/3; 80 respondents tell as much as 60.
        let (design_effect, effective_base) = of_one_margin(&[(60, 0.5), (20, 0.5)]).unwrap();
        assert!((design_effect - 4.0 / 3.0).abs() < 1e-12 && (effective_base - 60.0).abs() < 1e-9);
        for refused in [&[][..], &[(0, 0.5), (20, 0.5)], &[(20, 0.0), (20, 1.0)], &[(20, 0.4), (20, 0.5)]] {
            assert_eq!(of_one_margin(refused), None, "{refused:?}");
        }
    }

    #[test]
    fn faulty_weights_are_refused_by_name() {
        assert_eq!(design_effect(&[]), Err(WeightsError::None));
        assert_eq!(effective_base(&[0.0, 0.0]), Err(WeightsError::None));
        for weight in [-1.0, f64::NAN, f64::INFINITY] {
            assert_eq!(design_effect(&[1.0, weight]), Err(WeightsError::NotAWeight));
        }
    }

    #[test]
    fn equal_weights_cost_nothing() {
        assert_eq!(design_effect(&[0.3; 7]), Ok(1.0));
        assert_eq!(effective_base(&[1e300; 7]), Ok(7.0));
        assert_eq!(effective_base(&[1.0, 0.0]), Ok(1.0));
    }

    proptest! {
        #[test]
        fn the_effective_base_lies_between_one_and_all_and_has_no_unit(
            weights in prop::collection::vec(0.001..1000.0, 1..50), unit in 0.001..1000.0,
        ) {
            let base = effective_base(&weights).unwrap();
            prop_assert!(base >= 1.0 - 1e-9 && base <= weights.len() as f64);
            let other: Vec<f64> = weights.iter().map(|weight| weight * unit).collect();
            prop_assert!((effective_base(&other).unwrap() - base).abs() < 1e-9 * base);
        }
    }
}
