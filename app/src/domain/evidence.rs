//! How well a statement is evidenced: every source by itself, and all of them together.
//!
//! # Why
//! A board that reads one figure believes one source. The framework asks for several: children, parents, practitioners, records
//! and audits. Scales differ from audience to audience, so that shares are not compared; what can be compared is on which
//! side of a half each source lies, once chance is allowed for. A source on the one side and a source on the other are a
//! conflict, and that is a finding, and no fault.

use super::change::BetterWhen;
use super::figure::{PublishedFigure, Share};

/// The widest interval of strong evidence, from its lower to its upper end: twenty percentage points, which takes about a
/// hundred answers.
pub const STRONG_WIDTH: f64 = 0.2;

/// What one source tells about a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceRating {
    /// It was not asked, or nothing was recorded.
    None,
    /// It is hidden to protect people: there may be a little, which nobody may know.
    Hidden,
    Some,
    Strong,
}

impl SourceRating {
    pub const ALL: [Self; 4] = [Self::Strong, Self::Some, Self::Hidden, Self::None];

    /// In Fluent keys and style sheets.
    pub fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Hidden => "hidden",
            Self::Some => "some",
            Self::Strong => "strong",
        }
    }
}

/// On which side of a half a source lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Leaning {
    Good,
    Poor,
    Unclear,
}

/// All sources of a statement together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatementRating {
    /// No source tells anything that may be shown.
    None,
    /// One source, or several of which none is strong.
    Some,
    /// At least two sources, one of them strong, and none against the others.
    Strong,
    /// At least one source lies above a half and one below.
    Conflicting,
}

impl StatementRating {
    pub const ALL: [Self; 4] = [Self::Strong, Self::Some, Self::Conflicting, Self::None];

    /// In Fluent keys and style sheets.
    pub fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Some => "some",
            Self::Strong => "strong",
            Self::Conflicting => "conflicting",
        }
    }
}

/// What a source tells: its figure, if it has one, and which way its share gets better.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Source {
    /// `None` where it was not asked, or nothing was recorded.
    pub figure: Option<PublishedFigure>,
    pub better: BetterWhen,
}

impl Source {
    /// A source that was asked: its positive answers are good.
    pub fn audience(figure: Option<PublishedFigure>) -> Self {
        Self { figure, better: BetterWhen::Higher }
    }

    fn share(&self) -> Option<Share> {
        self.figure.as_ref()?.shown().map(|shown| shown.share)
    }

    pub fn rating(&self) -> SourceRating {
        match (self.figure, self.share()) {
            (None, _) => SourceRating::None,
            (Some(_), None) => SourceRating::Hidden,
            (Some(_), Some(share)) if share.upper - share.lower <= STRONG_WIDTH => SourceRating::Strong,
            (Some(_), Some(_)) => SourceRating::Some,
        }
    }

    fn leaning(&self) -> Option<Leaning> {
        let share = self.share()?;
        let (above, below) = match self.better {
            BetterWhen::Higher => (Leaning::Good, Leaning::Poor),
            BetterWhen::Lower => (Leaning::Poor, Leaning::Good),
        };
        Some(match share {
            share if share.lower > 0.5 => above,
            share if share.upper < 0.5 => below,
            _ => Leaning::Unclear,
        })
    }
}

/// Rates a statement by all of its sources.
pub fn rate(sources: &[Source]) -> StatementRating {
    let leanings: Vec<Leaning> = sources.iter().filter_map(Source::leaning).collect();
    let is_strong = sources.iter().any(|source| source.rating() == SourceRating::Strong);
    match leanings.as_slice() {
        [] => StatementRating::None,
        all if all.contains(&Leaning::Good) && all.contains(&Leaning::Poor) => StatementRating::Conflicting,
        [_, _, ..] if is_strong => StatementRating::Strong,
        _ => StatementRating::Some,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::figure::Shown;

    /// A source with so wide an interval around its share.
    #[expect(clippy::disallowed_methods, reason = "nothing is published here")]
    fn source(value: f64, width: f64) -> Source {
        let share = Share { value, lower: value - width / 2.0, upper: value + width / 2.0 };
        let shown = Shown { base: 100, positive: 50, share };
        Source::audience(Some(PublishedFigure::after_disclosure_control(Some(shown))))
    }

    #[expect(clippy::disallowed_methods, reason = "nothing is published here")]
    fn hidden() -> Source {
        Source::audience(Some(PublishedFigure::after_disclosure_control(None)))
    }

    #[test]
    fn a_source_is_as_strong_as_its_interval_is_narrow() {
        for (source, expected) in [
            (source(0.6, 0.2 - 1e-9), SourceRating::Strong),
            (source(0.6, 0.21), SourceRating::Some),
            (hidden(), SourceRating::Hidden),
            (Source::audience(None), SourceRating::None),
        ] {
            assert_eq!(source.rating(), expected);
        }
    }

    #[test]
    fn a_statement_is_rated_by_all_of_its_sources() {
        let fewer_is_better = |source: Source| Source { better: BetterWhen::Lower, ..source };
        for (sources, expected) in [
            (vec![], StatementRating::None),
            (vec![hidden(), Source::audience(None)], StatementRating::None),
            (vec![source(0.8, 0.1)], StatementRating::Some),
            (vec![source(0.8, 0.3), source(0.7, 0.3)], StatementRating::Some),
            (vec![source(0.8, 0.1), source(0.7, 0.3)], StatementRating::Strong),
            (vec![source(0.8, 0.1), source(0.5, 0.3)], StatementRating::Strong),
            (vec![source(0.8, 0.1), source(0.2, 0.3)], StatementRating::Conflicting),
            (vec![source(0.8, 0.1), fewer_is_better(source(0.2, 0.3))], StatementRating::Strong),
            (vec![source(0.8, 0.1), fewer_is_better(source(0.8, 0.3))], StatementRating::Conflicting),
        ] {
            assert_eq!(rate(&sources), expected, "{sources:?}");
        }
    }
}
