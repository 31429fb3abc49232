//! One fieldwork period of one questionnaire version.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How respondents get in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Access {
    /// Anybody who has the address; one person can answer more than once.
    Open,
    /// Whoever holds a one-time access code.
    Codes,
}

impl Access {
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Codes => "codes",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Open, Self::Codes].into_iter().find(|access| access.code() == code)
    }
}

/// One fieldwork period of one questionnaire version.
#[derive(Clone, Debug, PartialEq)]
pub struct Collection {
    /// Eight letters and digits, as in its address.
    pub id: String,
    /// What staff call it.
    pub name: String,
    pub questionnaire: String,
    pub version: i32,
    pub access: Access,
    pub opened_on: NaiveDate,
    /// The last day that was planned for it.
    pub closes_on: Option<NaiveDate>,
    /// The day that somebody closed it.
    pub closed_on: Option<NaiveDate>,
}

impl Collection {
    /// Whether it takes answers on a day.
    pub fn is_open(&self, today: NaiveDate) -> bool {
        self.closed_on.is_none() && self.opened_on <= today && self.closes_on.is_none_or(|last| today <= last)
    }
}

/// How many came back, as a coordinator may see it: in tens, and nothing below ten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoundedCount {
    FewerThanTen,
    /// Rounded down to ten.
    About(i64),
}

impl RoundedCount {
    pub fn of(count: i64) -> Self {
        if count < 10 { Self::FewerThanTen } else { Self::About(count / 10 * 10) }
    }
}
