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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

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
