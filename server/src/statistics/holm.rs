//! Many comparisons at once.

use thiserror::Error;

/// What can be wrong with p-values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum HolmError {
    #[error("a p-value is not from 0 to 1")]
    NotAProbability,
}

/// p-values adjusted for their number, in the same order. Each may be compared with the level as if it stood alone, and
/// the chance of even one false finding among them stays below that level.
///
/// Holm (1979), "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6, 65-70.
pub fn holm(p_values: &[f64]) -> Result<Vec<f64>, HolmError> {
    if !p_values.iter().all(|p| (0.0..=1.0).contains(p)) {
        return Err(HolmError::NotAProbability);
    }
    let mut order: Vec<usize> = (0..p_values.len()).collect();
    order.sort_by(|a, b| p_values[*a].total_cmp(&p_values[*b]));
    let mut adjusted = vec![0.0; p_values.len()];
    let mut least = 0.0_f64;
    for (smaller, index) in order.into_iter().enumerate() {
        least = least.max((p_values.len() - smaller) as f64 * p_values[index]).min(1.0);
        adjusted[index] = least;
    }
    Ok(adjusted)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_smallest_counts_for_all_and_the_next_for_one_less() {
        let adjusted = holm(&[0.01, 0.04, 0.03, 0.005]).unwrap();
        for (mine, by_hand) in adjusted.iter().zip([0.03, 0.06, 0.06, 0.02]) {
            assert!((mine - by_hand).abs() < 1e-15, "{adjusted:?}");
        }
        assert_eq!(holm(&[]), Ok(vec![]));
    }

    #[test]
    fn what_is_no_probability_is_refused() {
        for p in [-0.1, 1.1, f64::NAN, f64::INFINITY] {
            assert_eq!(holm(&[0.5, p]), Err(HolmError::NotAProbability));
        }
    }

    proptest! {
        #[test]
        fn adjusting_raises_keeps_the_order_and_forgets_the_places(p_values in prop::collection::vec(0.0..=1.0, 0..20)) {
            let adjusted = holm(&p_values).unwrap();
            for (a, mine) in p_values.iter().zip(&adjusted) {
                prop_assert!(a <= mine && *mine <= 1.0);
                for (b, other) in p_values.iter().zip(&adjusted) {
                    prop_assert!(a > b || mine <= other);
                }
            }
            let backwards: Vec<f64> = p_values.iter().rev().copied().collect();
            let adjusted_backwards: Vec<f64> = holm(&backwards).unwrap().into_iter().rev().collect();
            prop_assert_eq!(adjusted, adjusted_backwards);
        }
    }
}
