//! The group that a questionnaire is worded for.

use serde::{Deserialize, Serialize};

/// The group that a questionnaire is worded for. Age bands are audiences: each has its own questionnaire and scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    #[serde(rename = "child-4-7")]
    Child4To7,
    #[serde(rename = "child-8-11")]
    Child8To11,
    #[serde(rename = "child-12-17")]
    Child12To17,
    Parent,
    Practitioner,
}

impl Audience {
    pub const ALL: [Self; 5] = [Self::Child4To7, Self::Child8To11, Self::Child12To17, Self::Parent, Self::Practitioner];

    /// The name in content files, addresses, style sheets and Fluent keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Child4To7 => "child-4-7",
            Self::Child8To11 => "child-8-11",
            Self::Child12To17 => "child-12-17",
            Self::Parent => "parent",
            Self::Practitioner => "practitioner",
        }
    }

    /// The audience of a [`code`](Self::code), if there is one.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.code() == code)
    }
}
