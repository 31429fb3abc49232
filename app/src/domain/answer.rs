//! One item's value in a response.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What a respondent said to one item.
///
/// "I don't know" and "I don't want to say" are answers without a score, and are always to be had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Answer {
    /// The id of an option of the item's scale.
    Option(String),
    DontKnow,
    NotSaid,
}

/// The code of [`Answer::DontKnow`], in forms and in tallies.
pub const DONT_KNOW: &str = "dont-know";
/// The code of [`Answer::NotSaid`], in forms and in tallies.
pub const NOT_SAID: &str = "not-said";

/// The answers that stand apart from a scale, since they are no points on it. Their codes are also the Fluent keys of
/// their words.
pub fn apart_from_scale(can_be_unknown: bool) -> &'static [&'static str] {
    if can_be_unknown { &[DONT_KNOW, NOT_SAID] } else { &[NOT_SAID] }
}

/// Answers by item id.
pub type Answers = BTreeMap<String, Answer>;

impl Answer {
    /// What stands in the form's value and in a tally's key.
    pub fn code(&self) -> &str {
        match self {
            Self::Option(id) => id,
            Self::DontKnow => DONT_KNOW,
            Self::NotSaid => NOT_SAID,
        }
    }
}

impl From<String> for Answer {
    fn from(code: String) -> Self {
        match code.as_str() {
            DONT_KNOW => Self::DontKnow,
            NOT_SAID => Self::NotSaid,
            _ => Self::Option(code),
        }
    }
}

impl From<Answer> for String {
    fn from(answer: Answer) -> Self {
        answer.code().to_owned()
    }
}
