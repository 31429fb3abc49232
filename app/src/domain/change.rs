//! Change between two figures, and what may be said of it.

use serde::{Deserialize, Serialize};

use super::audience::Audience;
use super::figure::PublishedFigure;
use super::quarter::Quarter;

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BetterWhen {
    Higher,
    Lower,
}

/// A difference of two shares, later less earlier, with the interval around it, each from -1 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    pub value: f64,
    pub lower: f64,
    pub upper: f64,
}

/// What is said of a change in plain words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Better,
    Worse,
    /// The interval holds zero. This is not the same as no change.
    NoClearChange,
    TooFewToSay,
}

/// A change and what is said of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    pub verdict: Verdict,
    /// Where there are enough to say.
    pub evidence: Option<Evidence>,
}

/// What a verdict was made from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Evidence {
    /// With its 95 % interval.
    pub difference: Difference,
    /// How likely a difference at least as large is where nothing changed; two-sided.
    pub p: f64,
}

/// What is said of two audiences who answered on the same scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// They see it differently.
    Apart,
    /// The interval holds zero, or many differences were looked at. This is not the same as agreeing.
    NotClear,
    TooFewToSay,
    /// One of the two is hidden to protect people, for whatever reason.
    Hidden,
}

/// How what two audiences say of a statement differs.
#[derive(Clone, Debug, PartialEq)]
pub struct AudienceDifference {
    pub statement: String,
    pub one: Audience,
    pub other: Audience,
    pub agreement: Agreement,
    /// Of the other less the one, where there are enough to say.
    pub evidence: Option<Evidence>,
}

/// How a published figure differs from an earlier one of the same audience.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FigureChange {
    pub audience: Audience,
    pub from: Quarter,
    pub earlier: PublishedFigure,
    pub to: Quarter,
    pub later: PublishedFigure,
    pub comparison: Comparison,
}

/// Whether two figures of one audience can be compared, and what is said of them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Comparison {
    Judged(Change),
    /// One of the two is hidden to protect people, for whatever reason.
    Hidden,
    /// A difference would be that of the definition.
    CountedDifferently {
        since: Quarter,
    },
}

impl Comparison {
    /// What the verdict was made from, where there is one.
    pub fn evidence(&self) -> Option<Evidence> {
        match self {
            Self::Judged(change) => change.evidence,
            Self::Hidden | Self::CountedDifferently { .. } => None,
        }
    }
}
