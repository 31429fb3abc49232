//! What may be shown: figures that have been through disclosure control.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use super::audience::Audience;
use super::group::Group;
use super::paired::{PairsOf, PublishedPairs};
use super::place::Scope;
use super::quarter::Quarter;

/// What stands in place of a hidden value (Government Analysis Function: symbols in square brackets).
pub const HIDDEN: &str = "[c]";

/// What stands in place of a value that is not available, since the method of its release did not give it.
pub const NOT_AVAILABLE: &str = "[x]";

/// What stands in place of a value that a row cannot have.
pub const NOT_APPLICABLE: &str = "[z]";

/// A share and the 95 % interval around it, each from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    pub value: f64,
    pub lower: f64,
    pub upper: f64,
}

/// A share in whole per cent. Only none is 0, and only all are 100.
pub fn whole_percent(share: f64) -> f64 {
    let whole = (share * 100.0).round();
    if share > 0.0 && share < 1.0 { whole.clamp(1.0, 99.0) } else { whole }
}

/// A figure that is safe to show.
///
/// The only way to make one is `disclosure_control` in the server (a lint bans the constructor elsewhere), so holding a
/// `PublishedFigure` means that disclosure control has run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PublishedFigure {
    inner: Option<Shown>,
}

/// The values of a figure that is not hidden.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shown {
    /// The respondents it counts: those who gave an answer with a score. Rounded by disclosure control.
    pub base: i64,
    /// How many of the rounded base answered positively, in proportion: what carries the share, and not a count.
    pub positive: i64,
    /// The positive share of the base, with its interval, made from these two.
    pub share: Share,
}

impl PublishedFigure {
    /// Wraps what disclosure control let through; `None` is a figure hidden to protect people.
    pub fn after_disclosure_control(shown: Option<Shown>) -> Self {
        Self { inner: shown }
    }

    /// The values, or `None` where they are hidden to protect people.
    pub fn shown(&self) -> Option<&Shown> {
        self.inner.as_ref()
    }
}

/// How many of a group did not know, or did not want to say, as it is safe to show. It is made as a [`PublishedFigure`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublishedNumber {
    inner: Option<i64>,
}

impl PublishedNumber {
    /// Wraps what disclosure control let through; `None` is a number hidden to protect people.
    pub fn after_disclosure_control(shown: Option<i64>) -> Self {
        Self { inner: shown }
    }

    /// The number to the nearest five, or `None` where it is hidden to protect people.
    pub fn shown(self) -> Option<i64> {
        self.inner
    }
}

/// Those who were asked and are not in the base.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beside {
    pub dont_know: PublishedNumber,
    pub dont_want_to_say: PublishedNumber,
}

/// A published figure in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureOf {
    pub statement: String,
    pub audience: Audience,
    pub group: Group,
    pub figure: PublishedFigure,
    /// None in releases by methods before the third, which did not give it.
    pub beside: Option<Beside>,
}

impl FigureOf {
    /// Whether it is about a place.
    pub fn is_of(&self, scope: &Scope) -> bool {
        self.scope() == Some(scope)
    }

    /// The place that it is about, if it is about one.
    pub fn scope(&self) -> Option<&Scope> {
        match &self.group {
            Group::Place(scope) => Some(scope),
            Group::About { .. } => None,
        }
    }
}

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Period {
    /// The quarter of its release.
    Quarter,
    /// The financial year that ends with it: its released quarters together.
    Year,
}

impl Period {
    /// As it is kept and written.
    pub fn code(self) -> &'static str {
        match self {
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Quarter, Self::Year].into_iter().find(|period| period.code() == code)
    }
}

/// A set of published figures, frozen.
#[derive(Clone, Debug, PartialEq)]
pub struct Release {
    /// As in "r-0001".
    pub id: String,
    pub quarter: Quarter,
    pub cut_on: chrono::NaiveDate,
    /// How the figures were made and protected.
    pub method: Method,
    /// SHA-256 over the release's content, in hexadecimal.
    pub digest: String,
    /// Of its quarter.
    pub figures: Vec<FigureOf>,
    /// Of the financial year, with the last quarter alone. Apart, so that a year is never taken for a quarter.
    pub year: Vec<FigureOf>,
    /// Of those who answered two times, the later time in its quarter. None in releases by methods before the fourth, nor where a
    /// page reads some of the figures alone.
    pub pairs: Vec<PairsOf>,
}

/// How figures were made and protected; frozen with the release.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Method {
    /// Counts with each change of the rules themselves.
    pub number: u32,
    /// An outcome with fewer respondents than this hides the figure.
    pub threshold: i64,
    /// A base below this hides the figure.
    pub minimum_base: i64,
    /// Whether answers came by an open link, where one person can answer twice.
    pub has_open_links: bool,
}

impl Release {
    /// The figure of a statement for an audience and a scope, if the release has one.
    pub fn figure(&self, statement: &str, audience: Audience, scope: &Scope) -> Option<&PublishedFigure> {
        let is_it = |of: &&FigureOf| of.statement == statement && of.audience == audience && of.is_of(scope);
        self.figures.iter().find(is_it).map(|of| &of.figure)
    }

    /// The pairs of a statement for an audience, if the release has them.
    pub fn pairs_of(&self, statement: &str, audience: Audience) -> Option<PublishedPairs> {
        self.pairs.iter().find(|of| of.statement == statement && of.audience == audience).map(|of| of.pairs)
    }

    /// Every scope that the release has figures for, hidden or not, the whole first.
    pub fn scopes(&self) -> BTreeSet<&Scope> {
        self.figures.iter().filter_map(FigureOf::scope).collect()
    }

    /// The quarters that its figures count: its own, and with a year every one of that year up to it.
    pub fn quarters(&self) -> RangeInclusive<Quarter> {
        let first = if self.year.is_empty() { self.quarter } else { Quarter { number: 1, ..self.quarter } };
        first..=self.quarter
    }

    /// Every figure with what it counts: those of the quarter, then those of the year.
    pub fn all_figures(&self) -> impl Iterator<Item = (Period, &FigureOf)> {
        let quarter = self.figures.iter().map(|of| (Period::Quarter, of));
        quarter.chain(self.year.iter().map(|of| (Period::Year, of)))
    }
}
