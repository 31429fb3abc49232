//! Whose answers a figure counts.

use super::place::Scope;

/// A group of respondents, from the fixed menu.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    Place(Scope),
    /// Those who gave an answer to a question about themselves, in all places.
    About {
        /// The item, as in "you-sex".
        question: String,
        /// The option.
        answer: String,
    },
}

impl Group {
    pub const WHOLE: Self = Self::Place(Scope::Whole);

    /// The group as four columns: agency, locality, question, answer. Empty is what it does not have.
    pub fn columns(&self) -> [&str; 4] {
        match self {
            Self::Place(scope) => [scope.names().0, scope.names().1, "", ""],
            Self::About { question, answer } => ["", "", question, answer],
        }
    }

    /// The group of these columns.
    pub fn of_columns([agency, locality, question, answer]: [&str; 4]) -> Self {
        if question.is_empty() {
            Self::Place(Scope::of(agency, locality))
        } else {
            Self::About { question: question.to_owned(), answer: answer.to_owned() }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_comes_back_from_its_columns() {
        let about = Group::About { question: "you-sex".to_owned(), answer: "female".to_owned() };
        let places = [Scope::Whole, Scope::of("Health", ""), Scope::of("Health", "West")].map(Group::Place);
        for group in places.into_iter().chain([about]) {
            assert_eq!(Group::of_columns(group.columns()), group);
        }
    }
}
