//! What a reader can make of a shown figure: the counts that lead to it, and how several of them move together.

use super::{Outcomes, Rules, carried_over};

/// Changes to the counts of a group: more positive answers, and more that are not.
pub type Change = (i64, i64);

/// Every pair of counts that is shown as this base and these positive answers.
pub fn counts_shown_as((base, positive): (i64, i64), rules: Rules) -> Vec<Outcomes> {
    let bases = (base - 4).max(rules.minimum_base)..=base + 4;
    bases
        .flat_map(|counted| {
            let about = positive * counted / base;
            let positives = (about - 5).max(rules.threshold)..=(about + 5).min(counted - rules.threshold);
            positives.map(move |positive| Outcomes { positive, not_positive: counted - positive })
        })
        .filter(|counts| carried_over(counts.positive, counts.base(), rules.threshold) == (base, positive))
        .collect()
}

/// How far the counts behind a shown figure can be from what they are.
pub fn changes_of(truth: Outcomes, rules: Rules) -> Vec<Change> {
    let possible = counts_shown_as(carried_over(truth.positive, truth.base(), rules.threshold), rules);
    let change = |counts: Outcomes| (counts.positive - truth.positive, counts.not_positive - truth.not_positive);
    possible.into_iter().map(change).collect()
}

/// Small changes are looked at one by one; larger ones are not needed to show that a group is protected.
pub const REACH: i64 = 8;
const SIDE: usize = 17;

/// A set of small changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes([[bool; SIDE]; SIDE]);

impl Changes {
    /// No change, alone.
    pub fn none() -> Self {
        let mut none = Self([[false; SIDE]; SIDE]);
        none.add((0, 0));
        none
    }

    /// Every change that leaves no count below zero.
    pub fn of_hidden(truth: Outcomes) -> Self {
        let mut all = Self([[false; SIDE]; SIDE]);
        for positive in -REACH.min(truth.positive)..=REACH {
            for not_positive in -REACH.min(truth.not_positive)..=REACH {
                all.add((positive, not_positive));
            }
        }
        all
    }

    pub fn contains(&self, (positive, not_positive): Change) -> bool {
        index(positive).zip(index(not_positive)).is_some_and(|(row, column)| self.0[row][column])
    }

    fn add(&mut self, (positive, not_positive): Change) {
        if let Some((row, column)) = index(positive).zip(index(not_positive)) {
            self.0[row][column] = true;
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = Change> + '_ {
        let all = (-REACH..=REACH).flat_map(|positive| (-REACH..=REACH).map(move |other| (positive, other)));
        all.filter(|change| self.contains(*change))
    }

    /// The changes of two groups together.
    pub fn and(&self, changes: &[Change]) -> Self {
        let mut sums = Self([[false; SIDE]; SIDE]);
        for (positive, not_positive) in self.iter() {
            for change in changes {
                sums.add((positive + change.0, not_positive + change.1));
            }
        }
        sums
    }

    /// The changes that are in both sets.
    pub fn common(&self, other: &Self) -> Self {
        let mut common = self.clone();
        for (row, others) in common.0.iter_mut().zip(&other.0) {
            for (mine, theirs) in row.iter_mut().zip(others) {
                *mine &= theirs;
            }
        }
        common
    }
}

fn index(change: i64) -> Option<usize> {
    usize::try_from(change + REACH).ok().filter(|index| *index < SIDE)
}
