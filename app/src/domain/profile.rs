//! Who was heard: respondents beside the population that they come from.

use chrono::NaiveDate;

use super::audience::Audience;
use super::figure::{PublishedNumber, Share};
use super::group::Group;
use super::place::Scope;
use super::reference::Dimension;

/// How many respondents of an audience a release shows in a group. A group without an answer is all who answered its question.
#[derive(Clone, Debug, PartialEq)]
pub struct RespondentsOf {
    pub audience: Audience,
    pub group: Group,
    pub number: PublishedNumber,
}

/// How much a category was heard, beside its share of the population.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HeardAs {
    /// Clearly less often than its share.
    Less,
    About,
    More,
    /// Too few to say, or hidden to protect people.
    TooFew,
    /// Nobody said how many of them there are.
    NoReference,
    /// Heard does not count it.
    NotCounted,
}

impl HeardAs {
    /// As in Fluent keys and files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Less => "less",
            Self::About => "about",
            Self::More => "more",
            Self::TooFew => "too-few",
            Self::NoReference => "no-reference",
            Self::NotCounted => "not-counted",
        }
    }
}

/// A category with what is published of it.
#[derive(Clone, Debug, PartialEq)]
pub struct CategoryHeard {
    /// As in a [`Reference`](super::reference::Reference).
    pub category: String,
    /// The respondents in it; hidden where they are few.
    pub respondents: Option<i64>,
    /// Of those in the dimension.
    pub share: Option<Share>,
    /// Its share of the population, from 0 to 1; none where it is not known, or too small to be told.
    pub population: Option<f64>,
    /// As it is by itself.
    pub heard: HeardAs,
    /// How likely it is that a share lies at least as far from that of the population by chance, adjusted for all that are
    /// compared (Holm); none where nothing is.
    pub p: Option<f64>,
}

impl CategoryHeard {
    /// Whether its share is clearly another than that of the population among all that are compared.
    pub fn stands_out(&self) -> bool {
        self.p.is_some_and(|p| p < 0.05)
    }
}

/// Respondents divided in one way, beside the population divided in the same.
#[derive(Clone, Debug, PartialEq)]
pub struct DimensionHeard {
    /// Whose respondents; of all audiences where they are what divides.
    pub audience: Option<Audience>,
    pub dimension: Dimension,
    /// The agency whose localities these are.
    pub agency: Option<String>,
    /// The respondents that are divided.
    pub base: Option<i64>,
    pub categories: Vec<CategoryHeard>,
    /// Categories of respondents that the reference does not name, so that nothing can be said.
    pub not_named: Vec<String>,
    /// Where the reference comes from, each once.
    pub sources: Vec<(String, NaiveDate)>,
    pub weighted: Option<Weighted>,
}

impl DimensionHeard {
    /// Whether there is a population to hold these respondents against.
    pub fn has_reference(&self) -> bool {
        self.categories.iter().any(|category| category.population.is_some())
    }
}

/// What weighting by a dimension would do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weighted {
    pub design_effect: f64,
    /// How many equally weighted respondents would tell as much.
    pub effective_base: f64,
}

/// How many of those who were asked answered, in collections that were in the field in some quarters, until the end of the last.
#[derive(Clone, Debug, PartialEq)]
pub struct RateOf {
    pub audience: Audience,
    pub scope: Scope,
    pub rate: ResponseRate,
}

/// A response rate, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ResponseRate {
    /// Codes that were made, handed out or not, and the share of them with which answers were sent (AAPOR's RR1): at the
    /// least, in whole percents.
    Known { codes: i64, rate: f64 },
    /// Some answers came by an open link: nobody knows how many saw it.
    OpenLink,
    /// Few codes, few answers or few without: hidden to protect people.
    Hidden,
    /// A release before Heard counted respondents is among its quarters.
    NotCounted,
}

impl ResponseRate {
    /// As in Fluent keys and files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Known { .. } => "known",
            Self::OpenLink => "open-link",
            Self::Hidden => "hidden",
            Self::NotCounted => "not-counted",
        }
    }
}

/// Whose respondents are held against the population.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Over {
    /// Those of the quarter of a release.
    #[default]
    Quarter,
    /// Those of its quarter and the three that were released before it.
    FourQuarters,
}

impl Over {
    pub const ALL: [Self; 2] = [Self::Quarter, Self::FourQuarters];

    /// As in addresses, Fluent keys and files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Quarter => "quarter",
            Self::FourQuarters => "four-quarters",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|over| over.code() == code)
    }

    /// How many quarters there are at the most.
    pub fn quarters(self) -> usize {
        match self {
            Self::Quarter => 1,
            Self::FourQuarters => 4,
        }
    }
}
