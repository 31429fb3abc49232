//! What those said who answered two times, as counts, and what of it may be shown.

use super::audience::Audience;
use super::change::Change;

/// Respondents by their answers at two times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pairs {
    /// Positive both times.
    pub stayed_positive: i64,
    /// Not positive, then positive.
    pub gained: i64,
    /// Positive, then not positive.
    pub lost: i64,
    /// Not positive both times.
    pub stayed_negative: i64,
}

impl Pairs {
    /// The four counts, in the order of the fields.
    pub fn counts(self) -> [i64; 4] {
        [self.stayed_positive, self.gained, self.lost, self.stayed_negative]
    }

    pub fn of_counts([stayed_positive, gained, lost, stayed_negative]: [i64; 4]) -> Self {
        Self { stayed_positive, gained, lost, stayed_negative }
    }

    /// How many answered both times.
    pub fn base(self) -> i64 {
        self.counts().into_iter().sum()
    }

    /// How many were positive the first time.
    pub fn earlier(self) -> i64 {
        self.stayed_positive + self.lost
    }

    /// How many were positive the second time.
    pub fn later(self) -> i64 {
        self.stayed_positive + self.gained
    }

    /// The share that was positive the first time, from 0 to 1.
    pub fn share_before(self) -> f64 {
        as_float(self.earlier()) / as_float(self.base())
    }

    /// The share that was positive the second time, from 0 to 1.
    pub fn share_now(self) -> f64 {
        as_float(self.later()) / as_float(self.base())
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of people are far below 2^52")]
fn as_float(count: i64) -> f64 {
    count as f64
}

/// Pairs that are safe to show: the four counts carried over to the rounded base, which is their sum.
///
/// The only way to make one is `disclosure_control` in the server, as with a [`PublishedFigure`](super::figure::PublishedFigure).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublishedPairs {
    inner: Option<Pairs>,
}

impl PublishedPairs {
    /// Wraps what disclosure control let through; `None` is hidden to protect people.
    pub fn after_disclosure_control(shown: Option<Pairs>) -> Self {
        Self { inner: shown }
    }

    /// The counts, or `None` where they are hidden to protect people.
    pub fn shown(self) -> Option<Pairs> {
        self.inner
    }
}

/// Published pairs in their place: those whose later answer counts in the quarter of a release, of the whole partnership.
#[derive(Clone, Debug, PartialEq)]
pub struct PairsOf {
    pub statement: String,
    pub audience: Audience,
    pub pairs: PublishedPairs,
}

/// How the answers of the same respondents changed from one time to the next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PairedChange {
    pub audience: Audience,
    pub pairs: PublishedPairs,
    /// None where the pairs are hidden to protect people.
    pub change: Option<Change>,
}
