//! One fieldwork period of one questionnaire version.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::place::Place;

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

/// How far a collection is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    NotYetOpen,
    /// It takes answers.
    Open,
    Closed,
}

impl Phase {
    /// As in Fluent keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotYetOpen => "not-yet-open",
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }
}

/// A course for practitioners that a collection follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    pub name: String,
    /// Who held it.
    pub provider: String,
    pub held_on: NaiveDate,
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
    /// Whether it is answered on devices that others use afterwards, as in a school.
    pub on_shared_devices: bool,
    /// Where its answers count, beside the whole.
    pub place: Place,
    /// The course that it is about, where it follows one.
    pub course: Option<Course>,
    /// The first day.
    pub opened_on: NaiveDate,
    /// The last day that was planned for it.
    pub closes_on: Option<NaiveDate>,
    /// The day that somebody closed it.
    pub closed_on: Option<NaiveDate>,
}

impl Collection {
    /// How far it is on a day.
    pub fn phase(&self, today: NaiveDate) -> Phase {
        if self.closed_on.is_some() || self.closes_on.is_some_and(|last| last < today) {
            Phase::Closed
        } else if today < self.opened_on {
            Phase::NotYetOpen
        } else {
            Phase::Open
        }
    }

    /// Whether it takes answers on a day of a period.
    pub fn is_in_the_field(&self, first: NaiveDate, last: NaiveDate) -> bool {
        let ends_before = |end: Option<NaiveDate>| end.is_some_and(|end| end < first);
        self.opened_on <= last && !ends_before(self.closes_on) && !ends_before(self.closed_on)
    }

    /// Whether it takes answers on a day.
    pub fn is_open(&self, today: NaiveDate) -> bool {
        self.phase(today) == Phase::Open
    }
}

/// What the ids of collections are made of: letters and digits that cannot be taken for one another.
const ID_LETTERS: &[u8; 31] = b"abcdefghjkmnpqrstuvwxyz23456789";

/// The length of a collection's id.
const ID_LENGTH: usize = 8;

/// An id for a collection, from random bytes.
pub fn collection_id(random: [u8; ID_LENGTH]) -> String {
    random.iter().map(|byte| char::from(ID_LETTERS[usize::from(*byte) % ID_LETTERS.len()])).collect()
}

/// Whether this could be the id of a collection.
pub fn is_collection_id(text: &str) -> bool {
    text.len() == ID_LENGTH && text.bytes().all(|byte| ID_LETTERS.contains(&byte))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_known_by_its_letters() {
        assert!(is_collection_id(&collection_id([0, 1, 30, 31, 32, 100, 254, 255])));
        for text in ["", "abcdefg", "abcdefghj", "abcdefgi", "ABCDEFGH", "abc-efgh", "ábcdefg"] {
            assert!(!is_collection_id(text), "{text}");
        }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn a_collection_is_open_from_its_first_day_to_its_last() {
        let mut collection = Collection {
            id: "abcdefgh".to_owned(),
            name: String::new(),
            questionnaire: String::new(),
            version: 1,
            access: Access::Open,
            on_shared_devices: false,
            place: Place::default(),
            course: None,
            opened_on: day("2026-10-06"),
            closes_on: Some(day("2026-12-12")),
            closed_on: None,
        };
        for (today, is_open) in
            [("2026-10-05", false), ("2026-10-06", true), ("2026-12-12", true), ("2026-12-13", false)]
        {
            assert_eq!(collection.is_open(day(today)), is_open, "{today}");
        }
        collection.closes_on = None;
        assert!(collection.is_open(day("2030-01-01")));
        collection.closed_on = Some(day("2026-11-01"));
        assert!(!collection.is_open(day("2026-11-01")));
    }

    #[test]
    fn a_count_is_told_in_tens_and_not_below_ten() {
        for (count, rounded) in [
            (0, RoundedCount::FewerThanTen),
            (9, RoundedCount::FewerThanTen),
            (10, RoundedCount::About(10)),
            (19, RoundedCount::About(10)),
            (140, RoundedCount::About(140)),
        ] {
            assert_eq!(RoundedCount::of(count), rounded, "{count}");
        }
    }
}
