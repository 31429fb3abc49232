//! Counts of people, checked.

use thiserror::Error;

/// More than a board has respondents, and few enough for exact distributions to be quick.
pub const MOST: i64 = 1_000_000_000;

/// What can be wrong with counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CountError {
    #[error("a count is below zero")]
    Negative,
    #[error("a count is above {MOST}")]
    TooMany,
    #[error("nobody is counted")]
    Nobody,
    #[error("more are positive than are counted")]
    MoreThanAll,
}

/// A count that is fit to reckon with; no number that is let through is rounded.
pub fn checked(count: i64) -> Result<f64, CountError> {
    match count {
        ..0 => Err(CountError::Negative),
        0..=MOST => Ok(count as f64),
        _ => Err(CountError::TooMany),
    }
}

/// How many of a base are positive; the base is not empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proportion {
    positive: i64,
    base: i64,
}

impl Proportion {
    pub fn new(positive: i64, base: i64) -> Result<Self, CountError> {
        checked(positive)?;
        checked(base)?;
        if base == 0 {
            return Err(CountError::Nobody);
        }
        if positive > base {
            return Err(CountError::MoreThanAll);
        }
        Ok(Self { positive, base })
    }

    pub fn positive(self) -> i64 {
        self.positive
    }

    pub fn base(self) -> i64 {
        self.base
    }

    pub fn share(self) -> f64 {
        self.positive_size() / self.size()
    }

    /// The base, to reckon with.
    pub fn size(self) -> f64 {
        self.base as f64
    }

    /// The positive, to reckon with.
    pub fn positive_size(self) -> f64 {
        self.positive as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_that_cannot_be_are_refused_by_name() {
        assert_eq!(Proportion::new(-1, 2), Err(CountError::Negative));
        assert_eq!(Proportion::new(0, -2), Err(CountError::Negative));
        assert_eq!(Proportion::new(0, 0), Err(CountError::Nobody));
        assert_eq!(Proportion::new(3, 2), Err(CountError::MoreThanAll));
        assert_eq!(Proportion::new(1, MOST + 1), Err(CountError::TooMany));
        assert_eq!(Proportion::new(i64::MAX, i64::MAX), Err(CountError::TooMany));
        assert!(Proportion::new(MOST, MOST).is_ok());
    }
}
