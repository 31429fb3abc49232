//! Every share that is held against the population, judged together: what is named before the tables must stand out among all of them.

use app::domain::profile::DimensionHeard;

use crate::statistics::holm::holm;

/// Adjusts the p-values of all categories for their number (Holm). Where they cannot be, none of them stands out.
pub fn judge_together(dimensions: &mut [DimensionHeard]) {
    let mut compared: Vec<&mut f64> =
        dimensions.iter_mut().flat_map(|of| &mut of.categories).filter_map(|of| of.p.as_mut()).collect();
    let alone: Vec<f64> = compared.iter().map(|p| **p).collect();
    let adjusted = holm(&alone).unwrap_or_else(|_| vec![1.0; alone.len()]);
    compared.iter_mut().zip(adjusted).for_each(|(p, adjusted)| **p = adjusted);
}

#[cfg(test)]
mod tests {
    use app::domain::audience::Audience;
    use app::domain::profile::{CategoryHeard, HeardAs};
    use app::domain::reference::Dimension;

    use super::*;

    fn dimension(audience: Audience, p_values: &[Option<f64>]) -> DimensionHeard {
        let category = |(number, p): (usize, &Option<f64>)| CategoryHeard {
            category: number.to_string(),
            respondents: Some(20),
            share: None,
            population: p.map(|_| 0.5),
            heard: HeardAs::Less,
            p: *p,
        };
        DimensionHeard {
            audience: Some(audience),
            dimension: Dimension::Agency,
            agency: None,
            base: Some(100),
            categories: p_values.iter().enumerate().map(category).collect(),
            not_named: Vec::new(),
            sources: Vec::new(),
            weighted: None,
        }
    }

    #[test]
    fn a_weak_one_among_many_is_not_named() {
        let named = |dimensions: &mut [DimensionHeard]| -> Vec<bool> {
            judge_together(dimensions);
            dimensions.iter().flat_map(|of| &of.categories).map(CategoryHeard::stands_out).collect()
        };
        let weak = Some(0.03);
        assert_eq!(named(&mut [dimension(Audience::Parent, &[weak, None])]), [true, false]);
        let mut many =
            [dimension(Audience::Parent, &[weak, Some(0.001)]), dimension(Audience::Child8To11, &[Some(0.4)])];
        assert_eq!(named(&mut many), [false, true, false]);
        assert_eq!(named(&mut [dimension(Audience::Parent, &[Some(f64::NAN), Some(0.001)])]), [false, false]);
    }
}
