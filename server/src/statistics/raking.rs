//! Weights that make respondents look like the population that they stand for, one margin at a time (raking).
//!
//! Weighted figures are still hidden by their unweighted counts.

use std::collections::BTreeMap;

use thiserror::Error;

use super::design_effect::{NEARLY_ONE, WeightsError, design_effect};

/// A question whose answers are known of the whole population, as age or area.
#[derive(Clone, Debug, PartialEq)]
pub struct Margin {
    pub name: String,
    /// The category of each respondent.
    pub of_respondents: Vec<String>,
    /// The share of each category in the population; together 1.
    pub shares: BTreeMap<String, f64>,
}

/// A weight for each respondent, in their order.
#[derive(Clone, Debug, PartialEq)]
pub struct Weights {
    /// Together as many as there are respondents.
    pub weights: Vec<f64>,
    /// Kish's.
    pub design_effect: f64,
    /// How many equally weighted respondents would tell as much.
    pub effective_base: f64,
}

/// Why there are no weights.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum RakingError {
    #[error("there is no margin to weight by")]
    NoMargin,
    #[error("{margin} is not known of every respondent, or of others too")]
    Uneven { margin: String },
    #[error("a share of {margin} is not between 0 and 1")]
    NotAShare { margin: String },
    #[error("the shares of {margin} do not add up to 1")]
    SharesNotOne { margin: String },
    #[error("nobody answered as {category} of {margin}, and nobody can stand for them")]
    NobodyInCategory { margin: String, category: String },
    #[error("the population has no {category} of {margin}")]
    NotInPopulation { margin: String, category: String },
    #[error(transparent)]
    Weights(#[from] WeightsError),
    #[error("no weights meet all margins")]
    NoSolution,
}

/// How near each margin must come to its share.
const MET: f64 = 1e-12;
/// Enough for margins that correlate strongly; those that contradict each other never meet.
const MOST_ROUNDS: usize = 10_000;

/// Weights that meet every margin, as near as can be to the `start` weights (equal ones where there are none). No trimming.
///
/// Deming and Stephan (1940), "On a least squares adjustment of a sampled frequency table when the expected marginal totals
/// are known", Annals of Mathematical Statistics 11, 427-444 (iterative proportional fitting).
pub fn rake(margins: &[Margin], start: Option<&[f64]>) -> Result<Weights, RakingError> {
    let respondents = margins.first().ok_or(RakingError::NoMargin)?.of_respondents.len();
    let equal = vec![1.0; respondents];
    let start = start.unwrap_or(&equal);
    design_effect(start)?;
    let coded: Vec<CodedMargin> = margins.iter().map(|margin| code(margin, start)).collect::<Result<_, _>>()?;

    // Respondents in the same categories get the same factor, so the rounds cost combinations of categories, not respondents.
    let mut combinations: BTreeMap<Vec<usize>, Combination> = BTreeMap::new();
    let all: f64 = start.iter().sum();
    let categories_of =
        |respondent: usize| coded.iter().map(|margin| margin.categories[respondent]).collect::<Vec<_>>();
    for (respondent, weight) in start.iter().enumerate() {
        combinations.entry(categories_of(respondent)).or_default().share += weight / all;
    }
    for _ in 0..MOST_ROUNDS {
        if fit(&mut combinations, &coded) {
            let scale = respondents as f64 / all;
            let weights: Vec<f64> = start
                .iter()
                .enumerate()
                .map(|(respondent, weight)| weight * scale * combinations[&categories_of(respondent)].factor)
                .collect();
            let design_effect = design_effect(&weights)?;
            return Ok(Weights { effective_base: respondents as f64 / design_effect, weights, design_effect });
        }
    }
    Err(RakingError::NoSolution)
}

/// The respondents of one combination of categories.
struct Combination {
    /// Their share of the start weights.
    share: f64,
    /// What their weights are multiplied by.
    factor: f64,
}

impl Default for Combination {
    fn default() -> Self {
        Self { share: 0.0, factor: 1.0 }
    }
}

/// A margin with numbers for categories.
struct CodedMargin {
    categories: Vec<usize>,
    shares: Vec<f64>,
}

fn code(margin: &Margin, start: &[f64]) -> Result<CodedMargin, RakingError> {
    let name = || margin.name.clone();
    if margin.of_respondents.len() != start.len() {
        return Err(RakingError::Uneven { margin: name() });
    }
    if !margin.shares.values().all(|share| *share > 0.0 && *share <= 1.0) {
        return Err(RakingError::NotAShare { margin: name() });
    }
    let sum: f64 = margin.shares.values().sum();
    if (sum - 1.0).abs() > NEARLY_ONE {
        return Err(RakingError::SharesNotOne { margin: name() });
    }
    let codes: BTreeMap<&str, usize> =
        margin.shares.keys().enumerate().map(|(code, name)| (name.as_str(), code)).collect();
    let unknown = |category: &String| RakingError::NotInPopulation { margin: name(), category: category.clone() };
    let code = |category: &String| codes.get(category.as_str()).copied().ok_or_else(|| unknown(category));
    let categories: Vec<usize> = margin.of_respondents.iter().map(code).collect::<Result<_, _>>()?;
    for (code, category) in margin.shares.keys().enumerate() {
        if !categories.iter().zip(start).any(|(of, weight)| *of == code && *weight > 0.0) {
            return Err(RakingError::NobodyInCategory { margin: name(), category: category.clone() });
        }
    }
    Ok(CodedMargin { categories, shares: margin.shares.values().map(|share| share / sum).collect() })
}

/// One round: scales the factors to each margin in turn. Whether all margins were met before it.
fn fit(combinations: &mut BTreeMap<Vec<usize>, Combination>, margins: &[CodedMargin]) -> bool {
    let mut are_met = true;
    for (place, margin) in margins.iter().enumerate() {
        let mut sums = vec![0.0; margin.shares.len()];
        for (categories, combination) in &*combinations {
            sums[categories[place]] += combination.share * combination.factor;
        }
        are_met &= sums.iter().zip(&margin.shares).all(|(sum, share)| (sum - share).abs() <= MET);
        for (categories, combination) in combinations.iter_mut() {
            combination.factor *= margin.shares[categories[place]] / sums[categories[place]];
        }
    }
    are_met
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
        name: String,
        respondents: BTreeMap<String, Vec<String>>,
        start_weights: Vec<f64>,
        targets: BTreeMap<String, BTreeMap<String, f64>>,
        note: String,
        #[serde(deserialize_with = "Option::deserialize")]
        weights: Option<Vec<f64>>,
        sum_weights: Option<f64>,
        design_effect_kish: Option<f64>,
        effective_n: Option<f64>,
    }

    #[test]
    fn weights_agree_with_the_oracle() {
        for mut case in oracles::cases::<Case>("raking.json") {
            let margins: Vec<Margin> = case
                .targets
                .into_iter()
                .map(|(name, shares)| Margin { of_respondents: case.respondents.remove(&name).unwrap(), name, shares })
                .collect();
            let place = format!("{} ({})", case.name, case.note);
            assert!(case.respondents.is_empty(), "{place}");
            let mine = rake(&margins, Some(&case.start_weights));
            let Some(theirs) = case.weights else {
                assert!(mine.is_err(), "{place} must be refused");
                assert_eq!((case.sum_weights, case.design_effect_kish, case.effective_n), (None, None, None));
                continue;
            };
            let mine = mine.unwrap_or_else(|error| panic!("{place}: {error}"));
            assert_eq!(mine.weights.len(), theirs.len(), "{place}");
            let sums = [
                (mine.weights.iter().sum(), case.sum_weights.unwrap()),
                (mine.design_effect, case.design_effect_kish.unwrap()),
                (mine.effective_base, case.effective_n.unwrap()),
            ];
            for (mine, theirs) in mine.weights.iter().copied().zip(theirs).chain(sums) {
                assert!(oracles::is_close(mine, theirs, 1e-6), "{place}: {mine} is not {theirs}");
            }
        }
    }

    fn margin(name: &str, of_respondents: &[&str], shares: &[(&str, f64)]) -> Margin {
        Margin {
            name: name.to_owned(),
            of_respondents: of_respondents.iter().map(|category| (*category).to_owned()).collect(),
            shares: shares.iter().map(|(category, share)| ((*category).to_owned(), *share)).collect(),
        }
    }

    #[test]
    fn what_cannot_be_weighted_is_refused_by_name() {
        let age = || "age".to_owned();
        let halves = [("a", 0.5), ("b", 0.5)];
        assert_eq!(rake(&[], None), Err(RakingError::NoMargin));
        assert_eq!(rake(&[margin("age", &[], &halves)], None), Err(RakingError::Weights(WeightsError::None)));
        for (of_respondents, shares, start, error) in [
            (vec!["a", "b"], vec![("a", 0.5), ("b", 0.6)], vec![1.0; 2], RakingError::SharesNotOne { margin: age() }),
            (vec!["a", "b"], vec![("a", 1.0), ("b", 0.0)], vec![1.0; 2], RakingError::NotAShare { margin: age() }),
            (vec!["a", "b"], vec![("a", f64::NAN), ("b", 0.5)], vec![1.0; 2], RakingError::NotAShare { margin: age() }),
            (vec!["a", "b"], halves.to_vec(), vec![1.0; 3], RakingError::Uneven { margin: age() }),
            (vec!["a", "b"], halves.to_vec(), vec![1.0, -1.0], RakingError::Weights(WeightsError::NotAWeight)),
            (vec!["a", "b"], halves.to_vec(), vec![0.0; 2], RakingError::Weights(WeightsError::None)),
            (
                vec!["a", "a"],
                halves.to_vec(),
                vec![1.0; 2],
                RakingError::NobodyInCategory { margin: age(), category: "b".to_owned() },
            ),
            (
                vec!["a", "b"],
                halves.to_vec(),
                vec![1.0, 0.0],
                RakingError::NobodyInCategory { margin: age(), category: "b".to_owned() },
            ),
            (
                vec!["a", "b", "c"],
                halves.to_vec(),
                vec![1.0; 3],
                RakingError::NotInPopulation { margin: age(), category: "c".to_owned() },
            ),
        ] {
            assert_eq!(rake(&[margin("age", &of_respondents, &shares)], Some(&start)), Err(error));
        }
        // All of one age live in one area, and the population is otherwise.
        let contradicting =
            [margin("age", &["a", "b"], &halves), margin("area", &["a", "b"], &[("a", 0.3), ("b", 0.7)])];
        assert_eq!(rake(&contradicting, None), Err(RakingError::NoSolution));
    }

    proptest! {
        #[test]
        fn margins_are_met_and_the_order_of_respondents_does_not_matter(
            more in prop::collection::vec((0..3_usize, 0..2_usize, 0.2..3.0), 0..60), a in 0.1..0.8, b in 0.1..0.9,
        ) {
            // One of each combination, so that there is a solution.
            let mut respondents: Vec<(usize, usize, f64)> = (0..3).flat_map(|age| (0..2).map(move |area| (age, area, 1.0))).collect();
            respondents.extend(more);
            let weigh = |respondents: &[(usize, usize, f64)]| {
                let ages: Vec<&str> = respondents.iter().map(|of| ["x", "y", "z"][of.0]).collect();
                let areas: Vec<&str> = respondents.iter().map(|of| ["n", "s"][of.1]).collect();
                let margins = [
                    margin("age", &ages, &[("x", a), ("y", 0.1), ("z", 0.9 - a)]),
                    margin("area", &areas, &[("n", b), ("s", 1.0 - b)]),
                ];
                rake(&margins, Some(&respondents.iter().map(|of| of.2).collect::<Vec<_>>())).unwrap()
            };
            let there = weigh(&respondents);
            let n = respondents.len() as f64;
            let sum_of = |is_in: &dyn Fn(&(usize, usize, f64)) -> bool| -> f64 {
                respondents.iter().zip(&there.weights).filter(|(of, _)| is_in(of)).map(|(_, weight)| weight).sum()
            };
            prop_assert!((sum_of(&|_| true) - n).abs() < 1e-8);
            prop_assert!((sum_of(&|of| of.0 == 0) - a * n).abs() < 1e-8);
            prop_assert!((sum_of(&|of| of.1 == 0) - b * n).abs() < 1e-8);
            prop_assert!(there.weights.iter().all(|weight| *weight > 0.0) && there.design_effect >= 1.0);
            respondents.reverse();
            let back = weigh(&respondents);
            for (mine, other) in there.weights.iter().zip(back.weights.iter().rev()) {
                prop_assert!((mine - other).abs() < 1e-8);
            }
        }
    }
}
