//! Measures from elsewhere than answers: performance data and audits, by quarter, each beside the statement that it evidences.
//!
//! They are counted by agencies in their own systems, and reach Heard as a numerator and a denominator with their source.

use std::fmt;
use std::str::FromStr;

use super::change::BetterWhen;
use super::quarter::Quarter;

/// Where a measure comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MeasureKind {
    /// Counted from records, as in "conferences within 15 working days".
    Performance,
    /// Judged by somebody who read a sample of records.
    Audit,
}

/// Something that is counted each quarter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// The [`Statement::id`](super::framework::Statement::id) that it evidences.
    pub statement: String,
    /// Unique within its statement.
    pub name: String,
    /// What is counted: who or what is in the denominator, and which of them in the numerator.
    pub definition: String,
    /// Who counts it, from what.
    pub source: String,
    pub kind: MeasureKind,
    pub better: BetterWhen,
}

impl Measure {
    /// Characters that a name, a definition or a source has at most.
    pub const LONGEST: usize = 500;

    /// Whether these can be a name, a definition or a source.
    pub fn can_be_words(words: &str) -> bool {
        !words.is_empty() && words.chars().count() <= Self::LONGEST
    }
}

/// What was counted in one quarter: so many of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reading {
    pub quarter: Quarter,
    pub numerator: i64,
    /// At least one, and at least the numerator.
    pub denominator: i64,
}

/// Why two numbers are no reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAReading {
    #[error("the denominator is not a whole number above nothing")]
    Denominator,
    #[error("the numerator is not a whole number from nothing to the denominator")]
    Numerator,
}

impl Reading {
    /// A reading of one quarter.
    ///
    /// # Errors
    /// When the numbers cannot be so many of so many.
    pub fn new(quarter: Quarter, numerator: i64, denominator: i64) -> Result<Self, NotAReading> {
        if denominator < 1 {
            return Err(NotAReading::Denominator);
        }
        if !(0..=denominator).contains(&numerator) {
            return Err(NotAReading::Numerator);
        }
        Ok(Self { quarter, numerator, denominator })
    }
}

/// A code that stands for nothing here.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is none of the codes")]
pub struct NoSuchCode(String);

/// The names in the database, in forms, in files and in Fluent keys.
macro_rules! codes {
    ($name:ident { $($choice:ident = $code:literal),+ }) => {
        impl $name {
            pub const ALL: &[Self] = &[$(Self::$choice),+];

            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$choice => $code),+
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(self.code())
            }
        }

        impl FromStr for $name {
            type Err = NoSuchCode;

            fn from_str(text: &str) -> Result<Self, NoSuchCode> {
                match text {
                    $($code => Ok(Self::$choice),)+
                    _ => Err(NoSuchCode(text.to_owned())),
                }
            }
        }
    };
}

codes! { MeasureKind { Performance = "performance", Audit = "audit" } }
codes! { BetterWhen { Higher = "higher", Lower = "lower" } }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reading_is_so_many_of_so_many() {
        let quarter = Quarter { year: 2026, number: 3 };
        for (numerator, denominator, expected) in [
            (0, 1, None),
            (12, 12, None),
            (13, 12, Some(NotAReading::Numerator)),
            (-1, 12, Some(NotAReading::Numerator)),
            (0, 0, Some(NotAReading::Denominator)),
            (1, -1, Some(NotAReading::Denominator)),
        ] {
            assert_eq!(Reading::new(quarter, numerator, denominator).err(), expected, "{numerator} of {denominator}");
        }
    }

    #[test]
    fn what_has_a_code_is_found_again_by_it() {
        for kind in MeasureKind::ALL {
            assert_eq!(kind.code().parse(), Ok(*kind));
        }
        for better in BetterWhen::ALL {
            assert_eq!(better.to_string().parse(), Ok(*better));
        }
        assert!("Higher".parse::<BetterWhen>().is_err());
    }
}
