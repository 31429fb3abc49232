//! What may be shown: figures that have been through disclosure control.

use std::collections::BTreeSet;

use super::audience::Audience;
use super::place::Scope;
use super::quarter::Quarter;

/// What stands in place of a hidden value (Government Analysis Function: symbols in square brackets).
pub const HIDDEN: &str = "[c]";

/// A share and the 95 % interval around it, each from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    pub value: f64,
    pub lower: f64,
    pub upper: f64,
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

/// A published figure in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureOf {
    pub statement: String,
    pub audience: Audience,
    pub scope: Scope,
    pub figure: PublishedFigure,
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
    pub figures: Vec<FigureOf>,
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
        let is_it = |of: &&FigureOf| of.statement == statement && of.audience == audience && of.scope == *scope;
        self.figures.iter().find(is_it).map(|of| &of.figure)
    }

    /// Every scope that the release has figures for, hidden or not, the whole first.
    pub fn scopes(&self) -> BTreeSet<&Scope> {
        self.figures.iter().map(|of| &of.scope).collect()
    }
}
