//! Which words of a language a person has reviewed.

use std::collections::BTreeMap;

use chrono::NaiveDate;

/// A person's word that words are right.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Review {
    /// Their name, and what they are.
    pub by: String,
    pub on: NaiveDate,
}

/// How far the words of a message can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReviewState<'a> {
    /// They are what the others are translated from.
    Original,
    /// Nobody has reviewed them, or not as they are now.
    Draft,
    Reviewed(&'a Review),
}

/// The reviews that hold for the words as they are now, by file and key.
pub type Reviews = BTreeMap<String, BTreeMap<String, Review>>;

/// How many messages there are, and how many of them nobody has reviewed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReviewCount {
    pub messages: usize,
    pub drafts: usize,
}

impl ReviewCount {
    /// Whether every message has been reviewed, or is an original.
    pub fn is_reviewed(self) -> bool {
        self.drafts == 0
    }
}

impl std::ops::Add for ReviewCount {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { messages: self.messages + other.messages, drafts: self.drafts + other.drafts }
    }
}
