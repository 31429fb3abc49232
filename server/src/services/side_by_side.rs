//! What audiences say of a statement next to one another: a difference is tested where both answered on the same scale.

use std::collections::BTreeMap;
use std::sync::Arc;

use app::domain::audience::Audience;
use app::domain::change::{Agreement, AudienceDifference, BetterWhen, Change, Verdict};
use app::domain::figure::{FigureOf, PublishedFigure};
use app::domain::indicator::Indicator;
use app::domain::questionnaire::QuestionnaireVersion;

use super::reading::proportion;
use crate::statistics::change::{compare, judge_together};

/// How each audience was asked about each statement.
pub struct Scales<'a>(BTreeMap<(&'a str, Audience), Vec<&'a Indicator>>);

impl<'a> Scales<'a> {
    pub fn of(versions: &'a [Arc<QuestionnaireVersion>]) -> Self {
        let mut scales: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for indicator in versions.iter().flat_map(|version| version.indicators()) {
            scales.entry((indicator.statement.as_str(), indicator.audience)).or_default().push(indicator);
        }
        Self(scales)
    }

    /// Whether every questionnaire of both asked on one scale. An audience with two scales of its own is compared with nobody.
    fn are_the_same(&self, statement: &str, one: Audience, other: Audience) -> bool {
        let of = |audience| self.0.get(&(statement, audience)).map_or(&[][..], Vec::as_slice);
        let Some(first) = of(one).first() else { return false };
        !of(other).is_empty() && of(one).iter().chain(of(other)).all(|indicator| indicator.is_on_the_scale_of(first))
    }
}

/// The differences between audiences on the same scale, in the order of `figures`, which are of one place and release; judged
/// together. Both need at least `minimum` respondents.
pub fn differences(figures: &[&FigureOf], scales: &Scales<'_>, minimum: i64) -> Vec<AudienceDifference> {
    let mut pairs: Vec<(&FigureOf, &FigureOf, Change)> = Vec::new();
    for (index, one) in figures.iter().enumerate() {
        for other in &figures[index + 1..] {
            let is_pair = one.statement == other.statement && one.audience != other.audience;
            if is_pair && scales.are_the_same(&one.statement, one.audience, other.audience) {
                pairs.push((one, other, change(&one.figure, &other.figure, minimum)));
            }
        }
    }
    let alone: Vec<Change> = pairs.iter().map(|(_, _, change)| *change).collect();
    // Their p-values come from `compare`, which gives none that cannot be adjusted.
    let together = judge_together(&alone).unwrap_or(alone);
    pairs
        .into_iter()
        .zip(together)
        .map(|((one, other, _), change)| AudienceDifference {
            statement: one.statement.clone(),
            one: one.audience,
            other: other.audience,
            agreement: match change.verdict {
                Verdict::Better | Verdict::Worse => Agreement::Apart,
                Verdict::NoClearChange => Agreement::NotClear,
                Verdict::TooFewToSay => Agreement::TooFewToSay,
            },
            evidence: change.evidence,
        })
        .collect()
}

fn change(one: &PublishedFigure, other: &PublishedFigure, minimum: i64) -> Change {
    match (proportion(one), proportion(other)) {
        (Some(one), Some(other)) => compare(one, other, BetterWhen::Higher, minimum),
        _ => Change { verdict: Verdict::TooFewToSay, evidence: None },
    }
}

#[cfg(test)]
mod tests {
    use app::domain::framework::StatementKind;
    use app::domain::group::Group;
    use app::domain::indicator::{IndicatorRule, JudgedItem};

    use super::*;
    use crate::disclosure_control::reprint;

    fn indicator(audience: Audience, positive: &[&str]) -> Indicator {
        let options = |options: &[&str]| options.iter().map(|option| (*option).to_owned()).collect();
        let item = format!("asked-of-{}", audience.code());
        Indicator {
            statement: "C-01".to_owned(),
            audience,
            kind: StatementKind::Level,
            better: BetterWhen::Higher,
            rule: IndicatorRule::Headline(JudgedItem {
                item,
                positive: options(positive),
                not_positive: options(&["no"]),
            }),
        }
    }

    fn figure(audience: Audience, value: Option<(i64, i64)>) -> FigureOf {
        let (base, positive) = value.unzip();
        FigureOf {
            statement: "C-01".to_owned(),
            audience,
            group: Group::WHOLE,
            figure: reprint(base, positive),
            beside: None,
        }
    }

    /// Parents and practitioners agree on a scale, young people have one of their own.
    fn said(asked: &[Indicator], figures: &[FigureOf]) -> Vec<(Audience, Audience, Agreement)> {
        let mut scales = Scales(BTreeMap::new());
        for indicator in asked {
            scales.0.entry((&indicator.statement, indicator.audience)).or_default().push(indicator);
        }
        let figures: Vec<&FigureOf> = figures.iter().collect();
        differences(&figures, &scales, 10).into_iter().map(|of| (of.one, of.other, of.agreement)).collect()
    }

    #[test]
    fn audiences_are_compared_where_they_answered_on_the_same_scale() {
        let (young, parent, practitioner) = (Audience::Child12To17, Audience::Parent, Audience::Practitioner);
        let agree = ["agree", "strongly"];
        let asked = [indicator(young, &["true"]), indicator(parent, &agree), indicator(practitioner, &agree)];
        let of = |positive| {
            [figure(young, Some((100, 10))), figure(parent, Some((100, 40))), figure(practitioner, positive)]
        };
        for (positive, agreement) in [
            (Some((100, 80)), Agreement::Apart),
            (Some((100, 45)), Agreement::NotClear),
            (None, Agreement::TooFewToSay),
        ] {
            assert_eq!(said(&asked, &of(positive)), [(parent, practitioner, agreement)]);
        }
        let two_scales = [&asked[..], &[indicator(parent, &["true"])]].concat();
        assert_eq!(said(&two_scales, &of(Some((100, 80)))), [], "parents were asked on two scales");
    }
}
