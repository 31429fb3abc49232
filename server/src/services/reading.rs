//! Reading released figures over time: what has changed, and what is more than chance.
//!
//! Everything here is made from what is published, rounded as it is: a change of counts that nobody may see would tell of
//! them.

use std::collections::BTreeMap;

use app::domain::audience::Audience;
use app::domain::change::{BetterWhen, Change, Comparison, FigureChange};
use app::domain::control_chart::{ChartPoint, ControlChart, Signals};
use app::domain::figure::PublishedFigure;
use app::domain::history::{History, InQuarter};
use app::domain::paired::{PairedChange, PairsOf};
use app::domain::quarter::Quarter;

use super::scales::{Scales, ScalesOverTime};
use crate::statistics::change::{compare, judge_together, paired_change};
use crate::statistics::control_chart::{Baseline, Series, Settings, control_chart};
use crate::statistics::count::Proportion;

/// Quarters that a control chart takes at the least: a run is seven long.
pub const FEWEST_QUARTERS: usize = 7;

/// What was published of an audience of a statement, by quarter.
pub type Published = BTreeMap<Quarter, PublishedFigure>;

/// The history of an audience in every quarter from the first to the last, with those in which it was not asked.
pub fn history(
    (statement, audience): (&str, Audience),
    published: &Published,
    (first, last): (Quarter, Quarter),
    scales: &ScalesOverTime<'_>,
) -> History {
    let mut before: Option<Quarter> = None;
    let quarters = std::iter::successors(Some(first), |quarter| Some(quarter.next()));
    let in_quarter = |quarter: Quarter| {
        let figure = published.get(&quarter).copied();
        // A hidden figure of which it is not known how it would be counted neither ends a stretch nor begins one.
        let is_shown = figure.is_some_and(|figure| figure.shown().is_some());
        let is_counted = figure.is_some() && (is_shown || scales.is_known(statement, audience, quarter));
        let is_alike = |before| scales.are_alike(statement, audience, before, quarter);
        let is_counted_anew = is_counted && before.is_some_and(|before| !is_alike(before));
        if is_counted {
            before = Some(quarter);
        }
        InQuarter { quarter, figure, is_counted_anew }
    };
    History(quarters.take_while(|quarter| *quarter <= last).map(in_quarter).collect())
}

/// How the last quarter of each audience differs from the one before and from that of a year before, where it was asked in
/// both; those that are counted alike are judged together, since many differences are looked at.
pub fn changes(
    statement: &str,
    histories: &[(Audience, History)],
    scales: &ScalesOverTime<'_>,
    minimum: i64,
) -> Vec<FigureChange> {
    let mut changes = Vec::new();
    for (audience, history) in histories {
        let Some(&InQuarter { quarter: to, figure: Some(later), .. }) = history.0.last() else { continue };
        let a_year_before = Quarter { year: to.year - 1, ..to };
        for from in [to.previous(), a_year_before] {
            let earlier = history.0.iter().find(|of| of.quarter == from).and_then(|of| of.figure);
            let Some(earlier) = earlier else { continue };
            let is_known = |quarter| scales.is_known(statement, *audience, quarter);
            let is_alike = scales.are_alike(statement, *audience, from, to);
            let comparison = match (proportion(&earlier), proportion(&later)) {
                (Some(earlier), Some(later)) if is_alike => {
                    let better = better_or_higher(scales.better(statement, *audience, to));
                    Comparison::Judged(compare(earlier, later, better, minimum))
                }
                (None, _) | (_, None) if is_alike || !is_known(from) || !is_known(to) => Comparison::Hidden,
                _ => Comparison::CountedDifferently { since: history.counted_anew_since().unwrap_or(to) },
            };
            changes.push(FigureChange { audience: *audience, from, earlier, to, later, comparison });
        }
    }
    let judged = |of: &FigureChange| match of.comparison {
        Comparison::Judged(change) => Some(change),
        Comparison::Hidden | Comparison::CountedDifferently { .. } => None,
    };
    let alone: Vec<Change> = changes.iter().filter_map(judged).collect();
    let mut together = judge_together(&alone).into_iter();
    for of in &mut changes {
        if let Comparison::Judged(change) = &mut of.comparison {
            *change = together.next().expect("each change was judged");
        }
    }
    changes
}

/// How those changed who answered two times, each audience for itself; judged together, since many differences are looked at.
pub fn paired_changes<'a>(
    pairs: impl Iterator<Item = &'a PairsOf>,
    scales: &Scales<'_>,
    minimum: i64,
) -> Vec<PairedChange> {
    let alone = |of: &PairsOf| {
        let better = better_or_higher(scales.better(&of.statement, of.audience));
        paired_change(of.pairs.shown()?, better, minimum).ok()
    };
    let pairs: Vec<(&PairsOf, Option<Change>)> = pairs.map(|of| (of, alone(of))).collect();
    let shown: Vec<Change> = pairs.iter().filter_map(|(_, change)| *change).collect();
    let mut together = judge_together(&shown).into_iter();
    let change = |(of, alone): (&PairsOf, Option<Change>)| PairedChange {
        audience: of.audience,
        pairs: of.pairs,
        change: alone.and_then(|_| together.next()),
    };
    pairs.into_iter().map(change).collect()
}

/// The control chart of an audience; none where too few quarters are shown that were counted alike.
///
/// `better` is the direction of its last quarter; without one nothing is better or worse. `target` is what the partnership
/// wants to reach, from 0 to 1; without one nothing is assured.
///
/// Where counting changes, centre and limits begin anew. Each stretch is drawn by Laney's p' chart where its shares spread wider
/// than chance alone would have it, else by the p chart; one with too few quarters has no limits, so that nothing is said of it.
pub fn chart(history: &History, better: Option<BetterWhen>, target: Option<f64>) -> Option<ControlChart> {
    let shares: Vec<Option<Proportion>> = history.0.iter().map(|of| proportion(of.figure.as_ref()?)).collect();
    let baselines = baselines(history, &shares);
    let settings = Settings { better, target, baselines: &baselines, ..Settings::default() };
    let spread = control_chart(Series::SpreadShares(&shares), settings).ok()?;
    let mut chart = control_chart(Series::Shares(&shares), settings).ok()?;
    let mut last = None;
    for place in 0..chart.phases.len() {
        let phase = spread.phases[place];
        let points = phase.first..spread.phases.get(place + 1).map_or(spread.points.len(), |next| next.first);
        let is_wider = phase.sigma_z.is_some_and(|sigma_z| sigma_z > 1.0);
        if is_wider {
            chart.phases[place] = phase;
            chart.points[points.clone()].copy_from_slice(&spread.points[points.clone()]);
        }
        let is_long = phase.made_from >= FEWEST_QUARTERS;
        if !is_long {
            chart.points[points].iter_mut().for_each(without_limits);
        }
        last = is_long.then_some(if is_wider { spread.assurance } else { chart.assurance });
    }
    chart.assurance = last.flatten();
    chart.variation = chart.points.last().and_then(|point| point.variation);
    chart.phases.iter().any(|phase| phase.made_from >= FEWEST_QUARTERS).then_some(chart)
}

/// Where centre and limits begin anew. A stretch in which nothing is shown has nothing to make them from, and stays with the one
/// before it.
fn baselines(history: &History, shares: &[Option<Proportion>]) -> Vec<Baseline> {
    let is_shown = |stretch: &std::ops::Range<usize>| shares[stretch.clone()].iter().any(Option::is_some);
    let shown = history.stretches().into_iter().filter(is_shown).enumerate();
    shown.map(|(place, stretch)| Baseline { first: if place == 0 { 0 } else { stretch.start }, points: None }).collect()
}

fn without_limits(point: &mut ChartPoint) {
    *point = ChartPoint { limits: None, signals: Signals::default(), cause: None, variation: None, ..*point };
}

/// Positive options are what good looks like, where a definition does not say otherwise or is not known.
pub fn better_or_higher(better: Option<BetterWhen>) -> BetterWhen {
    better.unwrap_or(BetterWhen::Higher)
}

/// A figure for statistics, if it is shown.
pub(super) fn proportion(figure: &PublishedFigure) -> Option<Proportion> {
    let shown = figure.shown()?;
    Proportion::new(shown.positive, shown.base).ok()
}

#[cfg(test)]
mod tests {
    use app::domain::change::Verdict;
    use app::domain::control_chart::{Assurance, Variation};
    use app::domain::framework::StatementKind;
    use app::domain::indicator::{Indicator, IndicatorRule, JudgedItem};
    use app::domain::paired::Pairs;

    use super::*;
    use crate::disclosure_control::{reprint, reprint_pairs};

    const LAST: Quarter = Quarter { year: 2026, number: 2 };
    const STATEMENT: &str = "C-01";

    /// How parents are asked: what is positive, and which way is better.
    fn indicator(positive: &[&str], better: BetterWhen) -> Indicator {
        let all = ["true", "a-bit", "false"];
        let options = |wanted: bool| {
            all.into_iter().filter(|option| positive.contains(option) == wanted).map(str::to_owned).collect()
        };
        let judged = JudgedItem { item: "listened".to_owned(), positive: options(true), not_positive: options(false) };
        Indicator {
            statement: STATEMENT.to_owned(),
            audience: Audience::Parent,
            kind: StatementKind::Level,
            better,
            rule: IndicatorRule::Headline(judged),
        }
    }

    /// What was published of parents in the quarters up to the last, by base and positive: hidden where there are none, and not
    /// asked where there is nothing at all.
    type Values<'a> = &'a [Option<Option<(i64, i64)>>];

    /// Quarters up to the last, in which parents were asked in these ways.
    struct Asked(Vec<Vec<Indicator>>);

    impl Asked {
        fn alike(quarters: usize) -> Self {
            Self(vec![vec![indicator(&["true"], BetterWhen::Higher)]; quarters])
        }

        fn quarters(&self) -> impl Iterator<Item = Quarter> {
            let back = std::iter::successors(Some(LAST), |quarter| Some(quarter.previous()));
            let mut quarters: Vec<Quarter> = back.take(self.0.len()).collect();
            quarters.reverse();
            quarters.into_iter()
        }

        fn scales(&self) -> ScalesOverTime<'_> {
            let scales = self.0.iter().map(|indicators| Scales::of_indicators(indicators.iter()));
            ScalesOverTime::of_quarters(self.quarters().zip(scales))
        }

        fn history(&self, values: Values<'_>) -> History {
            let figure = |value: Option<(i64, i64)>| {
                let (base, positive) = value.unzip();
                reprint(base, positive)
            };
            let published: Published =
                self.quarters().zip(values).filter_map(|(quarter, value)| Some((quarter, figure((*value)?)))).collect();
            let first = self.quarters().next().unwrap_or(LAST);
            history((STATEMENT, Audience::Parent), &published, (first, LAST), &self.scales())
        }

        fn changes(&self, values: Values<'_>) -> Vec<FigureChange> {
            changes(STATEMENT, &[(Audience::Parent, self.history(values))], &self.scales(), 10)
        }
    }

    fn verdict(of: &FigureChange) -> Option<Verdict> {
        if let Comparison::Judged(change) = of.comparison { Some(change.verdict) } else { None }
    }

    const fn shown(positive: i64) -> Option<Option<(i64, i64)>> {
        Some(Some((100, positive)))
    }

    const HIDDEN: Option<Option<(i64, i64)>> = Some(None);
    const NOT_ASKED: Option<Option<(i64, i64)>> = None;

    #[test]
    fn the_last_quarter_is_compared_with_the_one_before_and_with_that_of_a_year_before() {
        let changes = Asked::alike(5).changes(&[shown(20), HIDDEN, HIDDEN, shown(70), shown(75)]);
        let read: Vec<_> = changes.iter().map(|of| (of.from, of.to, verdict(of))).collect();
        let a_year_before = Quarter { year: 2025, number: 2 };
        let (no_clear, better) = (Some(Verdict::NoClearChange), Some(Verdict::Better));
        assert_eq!(read, [(LAST.previous(), LAST, no_clear), (a_year_before, LAST, better)]);
    }

    #[test]
    fn a_hidden_quarter_is_compared_with_none_and_said_to_be_hidden() {
        for values in [[shown(20), HIDDEN], [HIDDEN, shown(20)]] {
            let [change] = Asked::alike(2).changes(&values)[..] else { panic!("one change") };
            assert_eq!(change.comparison, Comparison::Hidden);
        }
        assert_eq!(Asked::alike(1).changes(&[shown(20)]), []);
        assert_eq!(Asked::alike(2).changes(&[shown(20), NOT_ASKED]), [], "not asked in the last quarter");
    }

    #[test]
    fn among_several_changes_a_weak_one_is_not_clear() {
        let alone = Asked::alike(2).changes(&[shown(40), shown(55)]);
        assert_eq!(verdict(&alone[0]), Some(Verdict::Better));
        let both = Asked::alike(5).changes(&[shown(55), HIDDEN, HIDDEN, shown(40), shown(55)]);
        assert_eq!(verdict(&both[0]), Some(Verdict::NoClearChange), "{both:?}");
    }

    #[test]
    fn a_change_of_definition_is_no_change_of_children() {
        let mut asked = Asked::alike(3);
        asked.0[1..].fill(vec![indicator(&["true", "a-bit"], BetterWhen::Higher)]);
        let values = [shown(40), shown(65), shown(90)];
        let since = LAST.previous();
        let until_then = Asked(asked.0[..2].to_vec());
        let [change] = until_then.changes(&values[..2])[..] else { panic!("one change") };
        assert_eq!(change.comparison, Comparison::CountedDifferently { since: LAST });
        let [change] = asked.changes(&values)[..] else { panic!("one change") };
        assert_eq!(verdict(&change), Some(Verdict::Better), "the two last are counted alike");
        assert_eq!(asked.history(&values).counted_anew_since(), Some(since));
        // Both definitions in one quarter are like neither, nor like themselves.
        let both = [asked.0[0].clone(), asked.0[1].clone()].concat();
        let mixed = Asked(vec![both.clone(), both]);
        assert_eq!(verdict(&mixed.changes(&values[..2])[0]), None);
    }

    #[test]
    fn better_is_what_the_definition_says() {
        let asked = Asked(vec![vec![indicator(&["true"], BetterWhen::Lower)]; 7]);
        assert_eq!(verdict(&asked.changes(&[shown(20); 7])[0]), Some(Verdict::NoClearChange));
        let values = [shown(50), shown(50), shown(50), shown(50), shown(50), shown(50), shown(90)];
        assert_eq!(verdict(&asked.changes(&values)[0]), Some(Verdict::Worse));
        let drawn = chart(&asked.history(&values), asked.scales().better(STATEMENT, Audience::Parent, LAST), None);
        assert_eq!(drawn.expect("a chart").variation, Some(Variation::ConcernHigh));
        let pairs = PairsOf {
            statement: STATEMENT.to_owned(),
            audience: Audience::Parent,
            pairs: reprint_pairs(Some(Pairs::of_counts([40, 40, 5, 15]))),
        };
        let scales = Scales::of_indicators(asked.0[0].iter());
        let paired = paired_changes([&pairs].into_iter(), &scales, 10);
        assert_eq!(paired[0].change.map(|change| change.verdict), Some(Verdict::Worse));
    }

    #[test]
    fn those_who_answered_two_times_are_judged_together_and_hidden_ones_do_not_count() {
        let of = |audience, pairs: Option<[i64; 4]>| PairsOf {
            statement: STATEMENT.to_owned(),
            audience,
            pairs: reprint_pairs(pairs.map(Pairs::of_counts)),
        };
        let weak = of(Audience::Parent, Some([60, 16, 6, 18]));
        let hidden = of(Audience::Child8To11, None);
        let strong = of(Audience::Practitioner, Some([40, 40, 5, 15]));
        let scales = Scales::of_indicators(std::iter::empty());
        let verdicts = |all: &[&PairsOf]| -> Vec<Option<Verdict>> {
            let changes = paired_changes(all.iter().copied(), &scales, 10).into_iter();
            changes.map(|of| of.change.map(|change| change.verdict)).collect()
        };
        assert_eq!(verdicts(&[&weak, &hidden]), [Some(Verdict::Better), None]);
        let worse = of(Audience::Parent, Some([60, 6, 17, 17]));
        assert_eq!(verdicts(&[&worse]), [Some(Verdict::Worse)]);
        assert_eq!(verdicts(&[&weak, &strong, &hidden, &weak]).last(), Some(&Some(Verdict::NoClearChange)));
        assert_eq!(verdicts(&[&weak, &strong, &weak])[1], Some(Verdict::Better));
        assert_eq!(verdicts(&[]), []);
        let few = of(Audience::Parent, Some([5, 5, 5, 5]));
        let few = paired_changes([&few].into_iter(), &scales, 25)[0].change;
        assert_eq!(few.map(|change| change.verdict), Some(Verdict::TooFewToSay));
    }

    #[test]
    fn a_chart_takes_seven_quarters_and_breaks_at_a_hidden_one_and_at_one_in_which_nobody_was_asked() {
        let drawn = |values: Values<'_>| {
            chart(&Asked::alike(values.len()).history(values), Some(BetterWhen::Higher), Some(0.9))
        };
        let steady = [shown(50); 7];
        assert!(drawn(&steady[1..]).is_none());
        let chart = drawn(&steady).expect("a chart");
        assert_eq!((chart.points.len(), chart.variation), (7, Some(Variation::CommonCause)));
        assert_eq!(chart.assurance, Some(Assurance::Fail), "half is never nine in ten");
        for gap in [HIDDEN, NOT_ASKED] {
            let mut values = steady.to_vec();
            values.insert(3, gap);
            values.push(shown(90));
            let chart = drawn(&values).expect("a chart");
            assert_eq!((chart.points.len(), chart.points[3].value), (9, None), "the quarter has its place");
            assert_eq!(chart.variation, Some(Variation::ImprovementHigh));
            assert!(chart.phases[0].has_trial_limits());
        }
    }

    #[test]
    fn a_quarter_in_which_nobody_was_asked_ends_a_run() {
        let values = [shown(40), shown(45), shown(50), shown(55), NOT_ASKED, shown(60), shown(65), shown(70)];
        let history = Asked::alike(8).history(&values);
        assert_eq!(
            history
                .0
                .iter()
                .map(|of| of.quarter)
                .collect::<Vec<_>>()
                .windows(2)
                .filter(|two| two[0].next() == two[1])
                .count(),
            7
        );
        let chart = chart(&history, Some(BetterWhen::Higher), None).expect("a chart");
        assert!(chart.points.iter().all(|point| !point.signals.trend), "seven rise, and not in a row");
    }

    #[test]
    fn centre_and_limits_begin_anew_where_counting_changes() {
        let mut asked = Asked::alike(15);
        asked.0[7..].fill(vec![indicator(&["true", "a-bit"], BetterWhen::Higher)]);
        let values = [[shown(40); 7].as_slice(), &[shown(65); 8]].concat();
        let drawn = |quarters: usize| {
            let asked = Asked(asked.0[..quarters].to_vec());
            chart(&asked.history(&values[..quarters]), Some(BetterWhen::Higher), Some(0.5)).expect("a chart")
        };
        let whole = drawn(15);
        assert_eq!(whole.phases.iter().map(|phase| phase.first).collect::<Vec<_>>(), [0, 7]);
        assert_eq!(whole.variation, Some(Variation::CommonCause), "no improvement: it is counted differently");
        assert_eq!(whole.assurance, Some(Assurance::Pass), "by the limits of its own stretch");
        let short = drawn(9);
        assert_eq!((short.variation, short.assurance), (None, None), "two quarters say nothing");
        assert!(short.points[7..].iter().all(|point| point.limits.is_none() && point.cause.is_none()));
        // A stretch that is hidden as a whole has no centre of its own.
        let hidden = [[shown(40); 7].as_slice(), &[HIDDEN; 2]].concat();
        let asked = Asked(asked.0[..9].to_vec());
        let chart = chart(&asked.history(&hidden), Some(BetterWhen::Higher), None).expect("a chart");
        assert_eq!((chart.phases.len(), chart.variation), (1, None));
    }
}
