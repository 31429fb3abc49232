//! What comes out: what may be shown, and frozen.

pub use app::domain::group::Group;

/// What is shown of a group. What is missing is hidden to protect people, `[c]`, whatever the reason.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    pub group: Group,
    /// The rounded base, and the positive answers carried over to it.
    pub figure: Option<(i64, i64)>,
    /// To the nearest five.
    pub dont_know: Option<i64>,
    /// To the nearest five.
    pub dont_want_to_say: Option<i64>,
}

impl Row {
    pub(super) fn hidden(group: Group) -> Self {
        Self { group, figure: None, dont_know: None, dont_want_to_say: None }
    }
}

/// The row of a group, if there is one.
pub fn row_of<'a>(rows: &'a [Row], group: &Group) -> Option<&'a Row> {
    rows.iter().find(|row| row.group == *group)
}
