//! What goes in: counts as they are, which nobody may see.

use std::collections::BTreeMap;

use app::domain::place::Place;

use super::{Outcomes, Whole};

/// The counts of a group for one statement. They cannot be serialised. Who skipped the item, or was not asked, is not
/// counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub outcomes: Outcomes,
    pub dont_know: i64,
    pub dont_want_to_say: i64,
}

impl std::ops::Add for Counts {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            outcomes: self.outcomes + other.outcomes,
            dont_know: self.dont_know + other.dont_know,
            dont_want_to_say: self.dont_want_to_say + other.dont_want_to_say,
        }
    }
}

impl std::iter::Sum for Counts {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        parts.fold(Self::default(), |sum, part| sum + part)
    }
}

/// What was counted for one statement and one audience in one quarter.
///
/// Every place that was in the field and every answer that was offered has to be there, with or without counts: a row must
/// not tell that somebody answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    pub places: BTreeMap<Place, Counts>,
    /// For each question about the respondent, by its answers. Who did not say is the difference to the whole.
    pub about: BTreeMap<String, BTreeMap<String, Counts>>,
}

impl Counted {
    pub fn whole(&self) -> Counts {
        self.places.values().copied().sum()
    }

    /// One outcome of every place, as a tree.
    pub(super) fn tree(&self) -> Whole {
        let mut whole = Whole::default();
        for (place, counts) in &self.places {
            let agency = whole.parts.entry(place.agency.clone()).or_default();
            let own = &mut agency.parts.entry(place.locality.clone()).or_default().own;
            *own = *own + counts.outcomes;
        }
        whole
    }
}
