//! What was published of one audience of a statement, quarter after quarter.

use std::ops::Range;

use super::figure::{PublishedFigure, Share};
use super::quarter::Quarter;

/// A quarter of a history.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InQuarter {
    pub quarter: Quarter,
    /// None where the audience was not asked.
    pub figure: Option<PublishedFigure>,
    /// Whether its figure is counted differently from the one before it: then nothing is compared or joined across.
    pub is_counted_anew: bool,
}

/// Quarters that follow one another without a gap, oldest first. One in which the audience was not asked has its place too, so that
/// nothing is joined across it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History(pub Vec<InQuarter>);

impl History {
    /// What is shown of each quarter.
    pub fn shares(&self) -> Vec<Option<Share>> {
        self.0.iter().map(|of| Some(of.figure.as_ref()?.shown()?.share)).collect()
    }

    /// The places of quarters that were counted alike, oldest first.
    pub fn stretches(&self) -> Vec<Range<usize>> {
        let begins = |(place, of): (usize, &InQuarter)| (place == 0 || of.is_counted_anew).then_some(place);
        let first: Vec<usize> = self.0.iter().enumerate().filter_map(begins).collect();
        let ends = first.iter().skip(1).copied().chain([self.0.len()]);
        first.iter().copied().zip(ends).map(|(first, end)| first..end).collect()
    }

    /// The last quarter from which on it was counted differently.
    pub fn counted_anew_since(&self) -> Option<Quarter> {
        self.0.iter().rev().find(|of| of.is_counted_anew).map(|of| of.quarter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_ends_where_counting_changes() {
        let of = |is_counted_anew, number| InQuarter {
            quarter: Quarter { year: 2026, number },
            figure: None,
            is_counted_anew,
        };
        let history = History(vec![of(false, 1), of(false, 2), of(true, 3), of(false, 4)]);
        assert_eq!(history.stretches(), [0..2, 2..4]);
        assert_eq!(history.counted_anew_since(), Some(Quarter { year: 2026, number: 3 }));
        assert_eq!((History::default().stretches(), History::default().counted_anew_since()), (vec![], None));
    }
}
