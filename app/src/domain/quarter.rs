//! Quarters of the financial year, by the day that a response was sent.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Months, NaiveDate};

/// A quarter of the financial year, which begins on the first of April. Written "2026-27 Q3"; kept as "2026-Q3".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    /// The calendar year in which the financial year begins.
    pub year: i32,
    /// 1 to 4.
    pub number: u32,
}

/// A text that is not a quarter.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is not a quarter such as 2026-Q3")]
pub struct NotAQuarter(String);

impl Quarter {
    /// The quarter of a day.
    pub fn of(day: NaiveDate) -> Self {
        let months_since_april = (day.month() + 8) % 12;
        let year = if day.month() >= 4 { day.year() } else { day.year() - 1 };
        Self { year, number: months_since_april / 3 + 1 }
    }

    /// The quarter after this one.
    pub fn next(self) -> Self {
        if self.number == 4 {
            Self { year: self.year + 1, number: 1 }
        } else {
            Self { number: self.number + 1, ..self }
        }
    }

    /// The quarter before this one.
    pub fn previous(self) -> Self {
        if self.number == 1 {
            Self { year: self.year - 1, number: 4 }
        } else {
            Self { number: self.number - 1, ..self }
        }
    }

    /// Its first day.
    pub fn first_day(self) -> NaiveDate {
        let april = NaiveDate::from_ymd_opt(self.year, 4, 1).unwrap_or(NaiveDate::MIN);
        april.checked_add_months(Months::new(3 * (self.number - 1))).unwrap_or(april)
    }

    /// Its last day.
    pub fn last_day(self) -> NaiveDate {
        self.next().first_day().pred_opt().unwrap_or(NaiveDate::MAX)
    }

    /// How people write it, as in "2026-27 Q3".
    pub fn label(self) -> String {
        format!("{} Q{}", self.year_label(), self.number)
    }

    /// The quarter that somebody has typed, as in "2026-27 Q3" or "2026-Q3".
    ///
    /// # Errors
    /// When it is neither.
    pub fn typed(text: &str) -> Result<Self, NotAQuarter> {
        let text = text.trim();
        let kept = match text.split_once(' ') {
            Some((years, quarter)) => format!("{}-{quarter}", years.split('-').next().unwrap_or_default()),
            None => text.to_owned(),
        };
        let quarter: Self = kept.parse()?;
        if text == kept || text == quarter.label() { Ok(quarter) } else { Err(NotAQuarter(text.to_owned())) }
    }

    /// Its financial year, as in "2026-27".
    pub fn year_label(self) -> String {
        format!("{}-{:02}", self.year, (self.year + 1).rem_euclid(100))
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}-Q{}", self.year, self.number)
    }
}

impl FromStr for Quarter {
    type Err = NotAQuarter;

    fn from_str(text: &str) -> Result<Self, NotAQuarter> {
        let wrong = || NotAQuarter(text.to_owned());
        let (year, number) = text.split_once("-Q").ok_or_else(wrong)?;
        let quarter = Self { year: year.parse().map_err(|_| wrong())?, number: number.parse().map_err(|_| wrong())? };
        if (1..=4).contains(&quarter.number) && (1900..=9999).contains(&quarter.year) {
            Ok(quarter)
        } else {
            Err(wrong())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_financial_year_begins_on_the_first_of_april() {
        for (day, label) in [
            ("2026-03-31", "2025-26 Q4"),
            ("2026-04-01", "2026-27 Q1"),
            ("2026-06-30", "2026-27 Q1"),
            ("2026-07-01", "2026-27 Q2"),
            ("2026-11-23", "2026-27 Q3"),
            ("2026-12-31", "2026-27 Q3"),
            ("2027-01-01", "2026-27 Q4"),
            ("1999-05-01", "1999-00 Q1"),
        ] {
            let day: NaiveDate = day.parse().unwrap();
            let quarter = Quarter::of(day);
            assert_eq!(quarter.label(), label);
            assert!(quarter.first_day() <= day && day <= quarter.last_day(), "{day} in {quarter}");
            assert_eq!(quarter.to_string().parse::<Quarter>().unwrap(), quarter);
        }
    }

    #[test]
    fn quarters_follow_one_another_without_a_gap() {
        let mut quarter = Quarter { year: 2024, number: 3 };
        for _ in 0..8 {
            assert_eq!(quarter.last_day().succ_opt(), Some(quarter.next().first_day()));
            assert_eq!(quarter.next().previous(), quarter);
            quarter = quarter.next();
        }
    }

    #[test]
    fn what_is_not_a_quarter_is_refused() {
        for text in ["", "2026", "2026-Q5", "2026-Q0", "26-Q1", "2026Q1", "x-Q1"] {
            assert!(text.parse::<Quarter>().is_err(), "{text}");
            assert!(Quarter::typed(text).is_err(), "{text}");
        }
        for text in ["2026-28 Q3", "2026-27 3", "2026-27  Q3", "2026 Q3"] {
            assert!(Quarter::typed(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_quarter_can_be_typed_as_it_is_written_or_as_it_is_kept() {
        let quarter = Quarter { year: 2026, number: 3 };
        for text in ["2026-27 Q3", " 2026-27 Q3 ", "2026-Q3"] {
            assert_eq!(Quarter::typed(text).unwrap(), quarter, "{text}");
        }
    }
}
