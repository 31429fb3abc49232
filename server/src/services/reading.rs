//! Reading released figures over time: what has changed, and what is more than chance.
//!
//! Everything here is made from what is published, rounded as it is: a change of counts that nobody may see would tell of
//! them.

use app::domain::audience::Audience;
use app::domain::change::{BetterWhen, Change, FigureChange, Verdict};
use app::domain::control_chart::ControlChart;
use app::domain::figure::{FigureOf, PublishedFigure};
use app::domain::paired::{PairedChange, PairsOf};
use app::domain::quarter::Quarter;

use crate::statistics::change::{compare, judge_together, paired_change};
use crate::statistics::control_chart::{Series, Settings, control_chart};
use crate::statistics::count::Proportion;

/// Quarters that a control chart takes at the least: a run is seven long.
pub const FEWEST_QUARTERS: usize = 7;

/// What was published of one audience, oldest quarter first. A quarter in which it was not asked has no figure.
pub type History = Vec<(Quarter, Option<PublishedFigure>)>;

/// The history of an audience in every quarter that anybody has figures of.
pub fn history_of(audience: Audience, figures: &[(Quarter, FigureOf)]) -> History {
    let mut quarters: Vec<Quarter> = figures.iter().map(|(quarter, _)| *quarter).collect();
    quarters.sort_unstable();
    quarters.dedup();
    let of = |quarter: Quarter| {
        figures.iter().find(|(other, of)| *other == quarter && of.audience == audience).map(|(_, of)| of.figure)
    };
    quarters.into_iter().map(|quarter| (quarter, of(quarter))).collect()
}

/// How the last quarter of each audience differs from the one before and from that of a year before, where it was asked in
/// both; judged together, since many differences are looked at.
pub fn changes(figures: &[(Quarter, FigureOf)], minimum: i64) -> Vec<FigureChange> {
    let mut changes = Vec::new();
    for audience in Audience::ALL {
        let history = history_of(audience, figures);
        let Some((to, Some(later))) = history.last().copied() else { continue };
        let a_year_before = Quarter { year: to.year - 1, ..to };
        for from in [to.previous(), a_year_before] {
            let Some((_, Some(earlier))) = history.iter().find(|(quarter, _)| *quarter == from) else { continue };
            let change = match (proportion(earlier), proportion(&later)) {
                (Some(earlier), Some(later)) => compare(earlier, later, BetterWhen::Higher, minimum),
                _ => Change { verdict: Verdict::TooFewToSay, evidence: None },
            };
            changes.push(FigureChange { audience, from, earlier: *earlier, to, later, change });
        }
    }
    let alone: Vec<Change> = changes.iter().map(|of| of.change).collect();
    // Their p-values come from `compare`, which gives none that cannot be adjusted.
    if let Ok(together) = judge_together(&alone) {
        changes.iter_mut().zip(together).for_each(|(of, change)| of.change = change);
    }
    changes
}

/// How those changed who answered two times, each audience for itself; judged together, since many differences are looked at.
pub fn paired_changes<'a>(pairs: impl Iterator<Item = &'a PairsOf>, minimum: i64) -> Vec<PairedChange> {
    let too_few = Change { verdict: Verdict::TooFewToSay, evidence: None };
    let (pairs, alone): (Vec<&PairsOf>, Vec<Change>) = pairs
        .map(|of| {
            let change = of.pairs.shown().and_then(|pairs| paired_change(pairs, BetterWhen::Higher, minimum).ok());
            (of, change.unwrap_or(too_few))
        })
        .unzip();
    let together = judge_together(&alone).unwrap_or(alone);
    let change = |(of, change): (&PairsOf, Change)| PairedChange { audience: of.audience, pairs: of.pairs, change };
    pairs.into_iter().zip(together).map(change).collect()
}

/// The control chart of an audience; none where too few quarters are shown.
///
/// `target` is what the partnership wants to reach, from 0 to 1; without one nothing is assured.
///
/// Laney's p' chart where the shares spread wider than chance alone would have it, else the p chart.
pub fn chart(history: &History, target: Option<f64>) -> Option<ControlChart> {
    let shares: Vec<Option<Proportion>> = history.iter().map(|(_, figure)| proportion(figure.as_ref()?)).collect();
    if shares.iter().flatten().count() < FEWEST_QUARTERS {
        return None;
    }
    let settings = Settings { better: Some(BetterWhen::Higher), target, ..Settings::default() };
    let spread = control_chart(Series::SpreadShares(&shares), settings).ok()?;
    let is_wider = spread.phases.first().and_then(|phase| phase.sigma_z).is_some_and(|sigma_z| sigma_z > 1.0);
    if is_wider { Some(spread) } else { control_chart(Series::Shares(&shares), settings).ok() }
}

/// A figure for statistics, if it is shown.
pub(super) fn proportion(figure: &PublishedFigure) -> Option<Proportion> {
    let shown = figure.shown()?;
    Proportion::new(shown.positive, shown.base).ok()
}

#[cfg(test)]
mod tests {
    use app::domain::control_chart::{Assurance, Variation};
    use app::domain::group::Group;
    use app::domain::paired::Pairs;

    use super::*;
    use crate::disclosure_control::{reprint, reprint_pairs};

    const LAST: Quarter = Quarter { year: 2026, number: 2 };

    /// Figures of parents in the quarters up to the last, by base and positive.
    fn figures(values: &[Option<(i64, i64)>]) -> Vec<(Quarter, FigureOf)> {
        let quarters = std::iter::successors(Some(LAST), |quarter| Some(quarter.previous()));
        let of = |value: Option<(i64, i64)>| {
            let (base, positive) = value.unzip();
            let (statement, audience) = ("C-01".to_owned(), Audience::Parent);
            FigureOf { statement, audience, group: Group::WHOLE, figure: reprint(base, positive), beside: None }
        };
        values.iter().rev().zip(quarters).map(|(value, quarter)| (quarter, of(*value))).collect()
    }

    #[test]
    fn the_last_quarter_is_compared_with_the_one_before_and_with_that_of_a_year_before() {
        let changes = changes(&figures(&[Some((100, 20)), None, None, Some((100, 70)), Some((100, 75))]), 10);
        let read: Vec<_> = changes.iter().map(|of| (of.from, of.to, of.change.verdict)).collect();
        let a_year_before = Quarter { year: 2025, number: 2 };
        assert_eq!(read, [(LAST.previous(), LAST, Verdict::NoClearChange), (a_year_before, LAST, Verdict::Better)]);
    }

    #[test]
    fn a_hidden_quarter_is_too_few_to_say() {
        for values in [[Some((100, 20)), None], [None, Some((100, 20))]] {
            let [change] = changes(&figures(&values), 10)[..] else { panic!("one change") };
            assert_eq!((change.change.verdict, change.change.evidence), (Verdict::TooFewToSay, None));
        }
        assert_eq!(changes(&figures(&[Some((100, 20))]), 10), []);
        assert_eq!(changes(&[], 10), []);
    }

    #[test]
    fn among_several_changes_a_weak_one_is_not_clear() {
        let alone = changes(&figures(&[Some((100, 40)), Some((100, 55))]), 10);
        assert_eq!(alone[0].change.verdict, Verdict::Better);
        let both = changes(&figures(&[Some((100, 55)), None, None, Some((100, 40)), Some((100, 55))]), 10);
        assert_eq!(both[0].change.verdict, Verdict::NoClearChange, "{both:?}");
    }

    #[test]
    fn those_who_answered_two_times_are_judged_together_and_hidden_ones_do_not_count() {
        let of = |audience, pairs: Option<[i64; 4]>| PairsOf {
            statement: "C-01".to_owned(),
            audience,
            pairs: reprint_pairs(pairs.map(Pairs::of_counts)),
        };
        let weak = of(Audience::Parent, Some([60, 16, 6, 18]));
        let hidden = of(Audience::Child8To11, None);
        let strong = of(Audience::Practitioner, Some([40, 40, 5, 15]));
        let verdicts = |all: &[&PairsOf]| -> Vec<Verdict> {
            paired_changes(all.iter().copied(), 10).into_iter().map(|of| of.change.verdict).collect()
        };
        assert_eq!(verdicts(&[&weak, &hidden]), [Verdict::Better, Verdict::TooFewToSay]);
        let worse = of(Audience::Parent, Some([60, 6, 17, 17]));
        assert_eq!(verdicts(&[&worse]), [Verdict::Worse]);
        assert_eq!(verdicts(&[&weak, &strong, &hidden, &weak]).last(), Some(&Verdict::NoClearChange));
        assert_eq!(verdicts(&[&weak, &strong, &weak])[1], Verdict::Better);
        assert_eq!(verdicts(&[]), []);
        let few = of(Audience::Parent, Some([5, 5, 5, 5]));
        assert_eq!(paired_changes([&few].into_iter(), 25)[0].change.verdict, Verdict::TooFewToSay);
    }

    #[test]
    fn a_chart_takes_seven_quarters_and_breaks_at_a_hidden_one() {
        let steady = [Some((100, 50)); 7];
        let drawn = |values: &[Option<(i64, i64)>]| chart(&history_of(Audience::Parent, &figures(values)), Some(0.9));
        assert!(drawn(&steady[1..]).is_none());
        let chart = drawn(&steady).expect("a chart");
        assert_eq!((chart.points.len(), chart.variation), (7, Some(Variation::CommonCause)));
        assert_eq!(chart.assurance, Some(Assurance::Fail), "half is never nine in ten");
        let mut values = steady.to_vec();
        values.insert(3, None);
        values.push(Some((100, 90)));
        let chart = drawn(&values).expect("a chart");
        assert_eq!(chart.points[3].value, None);
        assert_eq!(chart.variation, Some(Variation::ImprovementHigh));
        assert!(chart.phases[0].has_trial_limits());
    }
}
