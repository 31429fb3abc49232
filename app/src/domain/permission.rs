//! Who may do what. What is not listed here nobody may.

use serde::{Deserialize, Serialize};

/// What a member of staff is for. An account may have several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Opens collections, hands out codes, watches the return rate.
    Coordinator,
    /// The QA subgroup: reads indicators and cuts releases.
    Analyst,
    /// Reads what respondents chose to tell.
    SafeguardingLead,
    /// Accounts and settings.
    Administrator,
}

/// Something that a staff page lets somebody do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Permission {
    /// Be signed in: see the own account, sign out.
    BeSignedIn,
    ManageCollections,
    /// Read what there is of each questionnaire, in which language, and who reviewed it.
    ReadForms,
    ReadReleases,
    CutReleases,
    /// Bring in what is counted elsewhere than in answers.
    RecordMeasures,
    ManageAccounts,
    /// Read how long what is kept, what was deleted, and what is held.
    ReadRetention,
    /// Keep what a concern needs from being deleted.
    HoldAnswers,
}

impl Role {
    pub const ALL: [Self; 4] = [Self::Coordinator, Self::Analyst, Self::SafeguardingLead, Self::Administrator];

    /// The name in the database, in forms and in Fluent keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Coordinator => "coordinator",
            Self::Analyst => "analyst",
            Self::SafeguardingLead => "safeguarding-lead",
            Self::Administrator => "administrator",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// Whether the role carries a permission.
    pub fn may(self, permission: Permission) -> bool {
        use Permission::{
            BeSignedIn, CutReleases, HoldAnswers, ManageAccounts, ManageCollections, ReadForms, ReadReleases,
            ReadRetention, RecordMeasures,
        };
        matches!(
            (self, permission),
            (_, BeSignedIn | ReadRetention)
                | (Self::Coordinator, ManageCollections | ReadForms)
                | (Self::Analyst, ReadReleases | CutReleases | RecordMeasures)
                | (Self::SafeguardingLead, HoldAnswers)
                | (Self::Administrator, ManageAccounts | ReadForms | HoldAnswers)
        )
    }
}
