//! How long what has no shorter time of its own is kept.

use serde::Deserialize;
use validator::{Validate, ValidationError};

/// Periods, each between a floor, below which Heard could not do what it is for, and a ceiling, above which nobody could say
/// what the data is still for.
#[derive(Clone, Debug, Deserialize, Validate)]
#[serde(deny_unknown_fields, default)]
#[validate(schema(function = "is_in_order", message = "counts_years is not shorter than answers_years"))]
pub struct Retention {
    /// What a respondent sent, from the day that it was sent. Two years let somebody come back in another wave.
    #[validate(range(min = 2, max = 7))]
    pub answers_years: u32,
    /// Counts, from the end of their financial year: with them a release can be counted again.
    #[validate(range(min = 2, max = 20))]
    pub counts_years: u32,
    /// Codes that nobody used, from the end of their collection.
    #[validate(range(min = 1, max = 365))]
    pub codes_days: u32,
    /// What is counted elsewhere than in answers, from the end of its quarter.
    #[validate(range(min = 2, max = 20))]
    pub measures_years: u32,
    /// How long the partnership keeps its backups. Heard cannot delete those; it remembers so long what was taken back.
    #[validate(range(min = 1, max = 365))]
    pub backups_days: u32,
}

/// Counts that go before the answers that they count could not be counted again.
fn is_in_order(retention: &Retention) -> Result<(), ValidationError> {
    let holds = retention.counts_years >= retention.answers_years;
    if holds { Ok(()) } else { Err(ValidationError::new("counts")) }
}

impl Default for Retention {
    fn default() -> Self {
        Self { answers_years: 3, counts_years: 10, codes_days: 30, measures_years: 10, backups_days: 35 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_have_floors_and_ceilings_and_every_fault_is_told() {
        assert!(Retention::default().validate().is_ok());
        let low = Retention { answers_years: 1, counts_years: 1, codes_days: 0, measures_years: 1, backups_days: 0 };
        let high =
            Retention { answers_years: 8, counts_years: 21, codes_days: 366, measures_years: 21, backups_days: 366 };
        for wrong in [low, high] {
            let message = wrong.validate().unwrap_err().to_string();
            for name in ["answers_years", "counts_years", "codes_days", "measures_years", "backups_days"] {
                assert!(message.contains(name), "{name}: {message}");
            }
        }
        let out_of_order = Retention { answers_years: 5, counts_years: 4, ..Retention::default() };
        assert!(out_of_order.validate().unwrap_err().to_string().contains("not shorter"));
    }
}
