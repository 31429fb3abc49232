//! Who answers again in the next quarter, with the words of last time.

use std::collections::BTreeMap;

use app::domain::indicator::Outcome;
use rand::Rng;
use rand::rngs::StdRng;

use super::answers::Person;

/// How many of those who answer will do so again, and type their words.
const COME_AGAIN: f64 = 0.15;

/// Somebody who will answer again.
pub struct Returning {
    pub person: Person,
    pub receipt_hash: Vec<u8>,
    outcomes: Vec<(String, Outcome)>,
}

impl Returning {
    /// Whether this one will.
    pub fn draw(person: Person, receipt_hash: &[u8], outcomes: &[(String, Outcome)], rng: &mut StdRng) -> Option<Self> {
        let comes = rng.random_bool(COME_AGAIN);
        comes.then(|| Self { person, receipt_hash: receipt_hash.to_vec(), outcomes: outcomes.to_vec() })
    }
}

/// What was said of a statement at two times, and how often.
#[derive(Default)]
pub struct PairCounts(BTreeMap<(String, &'static str, &'static str), i64>);

impl PairCounts {
    pub fn add(&mut self, before: &Returning, later: &[(String, Outcome)]) {
        for (statement, outcome) in later {
            if let Some((_, earlier)) = before.outcomes.iter().find(|(other, _)| other == statement) {
                *self.0.entry((statement.clone(), earlier.code(), outcome.code())).or_default() += 1;
            }
        }
    }

    /// As the store takes them.
    pub fn said(&self) -> Vec<(&str, &str, &str, i64)> {
        self.0
            .iter()
            .map(|((statement, earlier, later), count)| (statement.as_str(), *earlier, *later, *count))
            .collect()
    }
}
