//! Response rates, where it is known who was asked.
//!
//! An open link has no response rate, since nobody knows how many saw it.

use thiserror::Error;

use super::count::{CountError, checked};

/// What became of everybody who was asked, in the categories of the American Association for Public Opinion Research
/// (AAPOR), "Standard Definitions".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dispositions {
    /// I: answered.
    pub complete: i64,
    /// P: answered in part.
    pub partial: i64,
    /// R: refused, or broke off.
    pub refusal: i64,
    /// NC: not reached.
    pub non_contact: i64,
    /// O: should have answered and did not, for another reason.
    pub other: i64,
    /// UH: nobody knows whether somebody lives there.
    pub unknown_household: i64,
    /// UO: not known for another reason whether they should have answered.
    pub unknown_other: i64,
}

/// Response rates, each from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ResponseRates {
    /// RR1, the least there can be: complete answers among all that may have been asked.
    pub rr1: f64,
    /// RR2: the same with answers in part.
    pub rr2: f64,
}

/// Why there is no response rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ResponseRateError {
    #[error("nobody was asked")]
    NobodyAsked,
    #[error(transparent)]
    Count(#[from] CountError),
}

/// RR1 and RR2 of AAPOR's "Standard Definitions".
pub fn response_rates(of: Dispositions) -> Result<ResponseRates, ResponseRateError> {
    let (complete, partial) = (checked(of.complete)?, checked(of.partial)?);
    let mut asked = complete + partial;
    for count in [of.refusal, of.non_contact, of.other, of.unknown_household, of.unknown_other] {
        asked += checked(count)?;
    }
    if asked == 0.0 {
        return Err(ResponseRateError::NobodyAsked);
    }
    Ok(ResponseRates { rr1: complete / asked, rr2: (complete + partial) / asked })
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;
    use crate::oracles;

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Case {
        #[serde(rename = "I")]
        complete: i64,
        #[serde(rename = "P")]
        partial: i64,
        #[serde(rename = "R")]
        refusal: i64,
        #[serde(rename = "NC")]
        non_contact: i64,
        #[serde(rename = "O")]
        other: i64,
        #[serde(rename = "UH")]
        unknown_household: i64,
        #[serde(rename = "UO")]
        unknown_other: i64,
        #[serde(rename = "RR1", deserialize_with = "Option::deserialize")]
        rr1: Option<f64>,
        #[serde(rename = "RR2", deserialize_with = "Option::deserialize")]
        rr2: Option<f64>,
    }

    #[test]
    fn response_rates_agree_with_the_oracle() {
        for case in oracles::cases::<Case>("aapor.json") {
            let rates = response_rates(Dispositions {
                complete: case.complete,
                partial: case.partial,
                refusal: case.refusal,
                non_contact: case.non_contact,
                other: case.other,
                unknown_household: case.unknown_household,
                unknown_other: case.unknown_other,
            });
            match (case.rr1, case.rr2) {
                (Some(rr1), Some(rr2)) => assert_eq!(rates, Ok(ResponseRates { rr1, rr2 })),
                _ => assert_eq!((rates, case.rr1, case.rr2), (Err(ResponseRateError::NobodyAsked), None, None)),
            }
        }
    }

    #[test]
    fn a_count_below_zero_is_refused() {
        let of = Dispositions { complete: 5, refusal: -1, ..Default::default() };
        assert_eq!(response_rates(of), Err(ResponseRateError::Count(CountError::Negative)));
    }
}
