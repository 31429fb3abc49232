//! The population that respondents are held against: how many people of each category there are, by a source and a day.

use chrono::NaiveDate;

use super::audience::Audience;

/// What divides a population, and respondents.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dimension {
    /// Age bands, parents, practitioners: who is of which audience.
    Audience,
    /// A question about the respondent, by the item without what all of them begin with: "sex" is "you-sex".
    About(String),
    Agency,
    /// Localities, each within its agency.
    Locality,
    /// The language of answering. It is not kept, so that respondents are held against nothing there.
    Language,
}

/// What the ids of questions about the respondent begin with.
const ABOUT: &str = "you-";

impl Dimension {
    /// The name in files and in the database.
    pub fn code(&self) -> &str {
        match self {
            Self::Audience => "audience",
            Self::About(name) => name,
            Self::Agency => "agency",
            Self::Locality => "locality",
            Self::Language => "language",
        }
    }

    /// The dimension of a question about the respondent.
    pub fn of_question(question: &str) -> Self {
        Self::About(question.strip_prefix(ABOUT).unwrap_or(question).to_owned())
    }

    /// The question about the respondent, if it is one.
    pub fn question(&self) -> Option<String> {
        match self {
            Self::About(name) => Some(format!("{ABOUT}{name}")),
            _ => None,
        }
    }
}

impl From<&str> for Dimension {
    fn from(code: &str) -> Self {
        match code {
            "audience" => Self::Audience,
            "agency" => Self::Agency,
            "locality" => Self::Locality,
            "language" => Self::Language,
            name => Self::About(name.to_owned()),
        }
    }
}

/// A locality as it is written in a file.
pub fn locality_code(agency: &str, locality: &str) -> String {
    format!("{agency} / {locality}")
}

/// How many people there are in a category.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reference {
    /// Whose population it is; of all audiences that have none of their own where it is not said, and for audiences themselves.
    pub audience: Option<Audience>,
    pub dimension: Dimension,
    /// An option, an audience, a language by its tag, an agency, or a locality by its [`locality_code`].
    pub category: String,
    pub population: i64,
    /// Who counted it, from what.
    pub source: String,
    pub as_of: NaiveDate,
}

impl Reference {
    /// Characters that a source has at most.
    pub const LONGEST: usize = 500;
    /// More people than there are anywhere.
    pub const MOST: i64 = 100_000_000;
}

/// Those categories of a dimension that an audience is held against: its own, else those of all.
pub fn reference_for<'a>(
    references: &'a [Reference],
    audience: Option<Audience>,
    dimension: &Dimension,
) -> Vec<&'a Reference> {
    let of = |audience: Option<Audience>| {
        let is_it = move |one: &&Reference| one.audience == audience && one.dimension == *dimension;
        references.iter().filter(is_it).collect::<Vec<_>>()
    };
    let own = of(audience);
    if own.is_empty() { of(None) } else { own }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dimension_is_found_again_by_its_code() {
        for code in ["audience", "sex", "ethnic-group", "condition", "language", "agency", "locality"] {
            assert_eq!(Dimension::from(code).code(), code);
        }
        assert_eq!(Dimension::from("sex").question().as_deref(), Some("you-sex"));
        assert_eq!(Dimension::of_question("you-sex"), Dimension::from("sex"));
        assert_eq!(Dimension::Agency.question(), None);
    }

    #[test]
    fn an_audience_has_its_own_reference_before_that_of_all() {
        let of = |audience: Option<Audience>, category: &str| Reference {
            audience,
            dimension: "sex".into(),
            category: category.to_owned(),
            population: 10,
            source: "Census".to_owned(),
            as_of: NaiveDate::MIN,
        };
        let all = [of(None, "female"), of(None, "male"), of(Some(Audience::Parent), "female")];
        let categories = |audience, dimension: &str| {
            reference_for(&all, audience, &dimension.into()).iter().map(|one| one.category.as_str()).collect::<Vec<_>>()
        };
        assert_eq!(categories(Some(Audience::Parent), "sex"), ["female"]);
        assert_eq!(categories(Some(Audience::Practitioner), "sex"), ["female", "male"]);
        assert!(categories(Some(Audience::Parent), "condition").is_empty());
    }
}
