//! What audiences say of a statement next to one another: a difference is tested where both answered on the same scale.

use app::domain::change::{Agreement, AudienceDifference, Change, Verdict};
use app::domain::figure::{FigureOf, PublishedFigure};

use super::reading::{better_or_higher, proportion};
use super::scales::Scales;
use crate::statistics::change::{compare, judge_together};

/// The differences between audiences on the same scale, in the order of `figures`; judged together. Both need at least `minimum`
/// respondents.
///
/// `figures` are all of one place and release, of every statement: they are one family, whichever page shows some of them, so
/// that a difference is the same on each.
pub fn differences(figures: &[&FigureOf], scales: &Scales<'_>, minimum: i64) -> Vec<AudienceDifference> {
    let mut pairs: Vec<(&FigureOf, &FigureOf, Option<Change>)> = Vec::new();
    for (index, one) in figures.iter().enumerate() {
        for other in &figures[index + 1..] {
            let is_pair = one.statement == other.statement && one.audience != other.audience;
            if is_pair && scales.are_the_same(&one.statement, one.audience, other.audience) {
                pairs.push((one, other, change(one, &other.figure, scales, minimum)));
            }
        }
    }
    let alone: Vec<Change> = pairs.iter().filter_map(|(_, _, change)| *change).collect();
    let mut together = judge_together(&alone).into_iter();
    pairs
        .into_iter()
        .map(|(one, other, alone)| {
            let change = alone.and_then(|_| together.next());
            AudienceDifference {
                statement: one.statement.clone(),
                one: one.audience,
                other: other.audience,
                agreement: change.map_or(Agreement::Hidden, |change| match change.verdict {
                    Verdict::Better | Verdict::Worse => Agreement::Apart,
                    Verdict::NoClearChange => Agreement::NotClear,
                    Verdict::TooFewToSay => Agreement::TooFewToSay,
                }),
                evidence: change.and_then(|change| change.evidence),
            }
        })
        .collect()
}

/// None where one of the two is hidden.
fn change(one: &FigureOf, other: &PublishedFigure, scales: &Scales<'_>, minimum: i64) -> Option<Change> {
    let better = better_or_higher(scales.better(&one.statement, one.audience));
    Some(compare(proportion(&one.figure)?, proportion(other)?, better, minimum))
}

#[cfg(test)]
mod tests {
    use app::domain::audience::Audience;
    use app::domain::change::BetterWhen;
    use app::domain::framework::StatementKind;
    use app::domain::group::Group;
    use app::domain::indicator::{Indicator, IndicatorRule, JudgedItem};

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
        let scales = Scales::of_indicators(asked.iter());
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
        for (positive, agreement) in
            [(Some((100, 80)), Agreement::Apart), (Some((100, 45)), Agreement::NotClear), (None, Agreement::Hidden)]
        {
            assert_eq!(said(&asked, &of(positive)), [(parent, practitioner, agreement)]);
        }
        let two_scales = [&asked[..], &[indicator(parent, &["true"])]].concat();
        assert_eq!(said(&two_scales, &of(Some((100, 80)))), [], "parents were asked on two scales");
    }
}
