//! How each audience was asked about each statement: whether figures count the same, and which way they get better.

use std::collections::BTreeMap;
use std::sync::Arc;

use app::domain::audience::Audience;
use app::domain::change::BetterWhen;
use app::domain::indicator::Indicator;
use app::domain::quarter::Quarter;
use app::domain::questionnaire::QuestionnaireVersion;

/// The indicators of what a release counts answers to.
pub struct Scales<'a>(BTreeMap<(&'a str, Audience), Vec<&'a Indicator>>);

impl<'a> Scales<'a> {
    pub fn of(versions: &'a [Arc<QuestionnaireVersion>]) -> Self {
        Self::of_indicators(versions.iter().flat_map(|version| version.indicators()))
    }

    pub(super) fn of_indicators(indicators: impl Iterator<Item = &'a Indicator>) -> Self {
        let mut scales: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for indicator in indicators {
            scales.entry((indicator.statement.as_str(), indicator.audience)).or_default().push(indicator);
        }
        Self(scales)
    }

    fn of_audience<'b>(&'b self, statement: &'b str, audience: Audience) -> &'b [&'b Indicator] {
        self.0.get(&(statement, audience)).map_or(&[], Vec::as_slice)
    }

    /// Whether every questionnaire of both asked on one scale. An audience with two scales of its own is compared with nobody.
    pub fn are_the_same(&self, statement: &str, one: Audience, other: Audience) -> bool {
        are_alike(self.of_audience(statement, one), self.of_audience(statement, other))
    }

    /// Which way the share of an audience gets better; `None` where it was not asked, or in two ways.
    pub fn better(&self, statement: &str, audience: Audience) -> Option<BetterWhen> {
        let mut directions = self.of_audience(statement, audience).iter().map(|indicator| indicator.better);
        let first = directions.next()?;
        directions.all(|other| other == first).then_some(first)
    }
}

/// How it was asked in each released quarter.
///
/// # Why
/// A definition that changes moves a share without anybody's answer being another. So quarters are compared where all that was
/// asked in both is on one scale and judged alike; the words of a question may change, as in
/// [`pair`](app::domain::pair). A quarter in which two definitions were in the field is like no other: its share moves with
/// how many answered by which.
pub struct ScalesOverTime<'a>(BTreeMap<Quarter, Scales<'a>>);

impl<'a> ScalesOverTime<'a> {
    pub fn of(asked: &'a BTreeMap<Quarter, Vec<Arc<QuestionnaireVersion>>>) -> Self {
        Self(asked.iter().map(|(quarter, versions)| (*quarter, Scales::of(versions))).collect())
    }

    #[cfg(test)]
    pub(super) fn of_quarters(quarters: impl Iterator<Item = (Quarter, Scales<'a>)>) -> Self {
        Self(quarters.collect())
    }

    fn of_audience<'b>(&'b self, statement: &'b str, audience: Audience, quarter: Quarter) -> &'b [&'b Indicator] {
        self.0.get(&quarter).map_or(&[], |scales| scales.of_audience(statement, audience))
    }

    /// Whether it is known how an audience was asked. Of the first releases it is known only of what was answered.
    pub fn is_known(&self, statement: &str, audience: Audience, quarter: Quarter) -> bool {
        !self.of_audience(statement, audience, quarter).is_empty()
    }

    /// Whether an audience was asked and judged alike in two quarters.
    pub fn are_alike(&self, statement: &str, audience: Audience, one: Quarter, other: Quarter) -> bool {
        let of = |quarter| self.of_audience(statement, audience, quarter);
        are_alike(of(one), of(other))
    }

    /// Whether an audience was asked and judged alike in all of some quarters, as far as it is known.
    pub fn are_all_alike(&self, statement: &str, audience: Audience, quarters: impl Iterator<Item = Quarter>) -> bool {
        let mut known = quarters.filter(|quarter| self.is_known(statement, audience, *quarter)).peekable();
        let Some(first) = known.peek().copied() else { return true };
        known.all(|quarter| self.are_alike(statement, audience, first, quarter))
    }

    /// Which way the share of an audience gets better.
    pub fn better(&self, statement: &str, audience: Audience, quarter: Quarter) -> Option<BetterWhen> {
        self.0.get(&quarter)?.better(statement, audience)
    }
}

fn are_alike(one: &[&Indicator], other: &[&Indicator]) -> bool {
    let Some(first) = one.first() else { return false };
    // Versions are kept once, and most quarters ask the same: then it is the same indicator.
    let is_alike = |indicator: &&Indicator| std::ptr::eq(*indicator, *first) || indicator.is_on_the_scale_of(first);
    !other.is_empty() && one.iter().chain(other).all(is_alike)
}
