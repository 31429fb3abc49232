//! What may be said of a change: better, worse, no clear change, too few to say.
//!
//! # Why
//! The verdict follows the interval that is shown beside it, so that the words and the picture never differ: a change is
//! clear where the 95 % interval of the difference leaves out zero. The p-value beside it comes from a test of its own
//! (Newcombe's interval has none), and can stand on the other side of 0.05 in rare close cases. It is for [`judge_together`],
//! where many changes are looked at: there a change must pass both.
//!
//! Give this published figures alone: a verdict on counts that are hidden would tell of them.

use app::domain::change::{BetterWhen, Change, Difference, Evidence, Verdict};
use app::domain::paired::Pairs;

use super::count::Proportion;
use super::holm::holm;
use super::interval::Z_95;
use super::mcnemar::mcnemar;
use super::paired_difference::{PairsError, base_of, paired_difference};
use super::two_proportions::{fisher, least_expected, newcombe, pooled_z};

/// What is no clear change alone is none among many.
const LEVEL: f64 = 0.05;

/// From an earlier to a later group of other respondents. Both need at least `minimum` respondents.
pub fn compare(earlier: Proportion, later: Proportion, better: BetterWhen, minimum: i64) -> Change {
    if earlier.base().min(later.base()) < minimum {
        return too_few();
    }
    let p = if least_expected(later, earlier) < 5.0 {
        fisher(later, earlier)
    } else {
        pooled_z(later, earlier).map_or(1.0, |test| test.p)
    };
    judged(newcombe(later, earlier, Z_95), p, better)
}

/// From an earlier to a later answer of the same respondents, linked by their own code; at least `minimum` of them. The
/// p-value is McNemar's mid-p.
pub fn paired_change(pairs: Pairs, better: BetterWhen, minimum: i64) -> Result<Change, PairsError> {
    if base_of(pairs)? < minimum {
        return Ok(too_few());
    }
    let p = mcnemar(pairs.gained, pairs.lost)?.mid_p;
    Ok(judged(paired_difference(pairs, Z_95)?, p, better))
}

/// Judges changes that are looked at together: one that is clear alone, but not at 5 % by Holm's adjustment, is not called
/// clear. The p-values come back adjusted. Those with too few to say do not count. Where one of the p-values is none, nothing
/// is said of any change: what is told to be adjusted must not be what was not.
pub fn judge_together(changes: &[Change]) -> Vec<Change> {
    let p_values: Vec<f64> = changes.iter().filter_map(|change| change.evidence).map(|evidence| evidence.p).collect();
    let Ok(adjusted) = holm(&p_values) else { return changes.iter().map(|_| too_few()).collect() };
    let mut adjusted = adjusted.into_iter();
    let judge = |change: &Change| {
        let Some(evidence) = change.evidence else { return *change };
        let p = adjusted.next().expect("each p-value was adjusted");
        let verdict = if p < LEVEL { change.verdict } else { Verdict::NoClearChange };
        Change { verdict, evidence: Some(Evidence { p, ..evidence }) }
    };
    changes.iter().map(judge).collect()
}

fn too_few() -> Change {
    Change { verdict: Verdict::TooFewToSay, evidence: None }
}

fn judged(difference: Difference, p: f64, better: BetterWhen) -> Change {
    let (rise, fall) = match better {
        BetterWhen::Higher => (Verdict::Better, Verdict::Worse),
        BetterWhen::Lower => (Verdict::Worse, Verdict::Better),
    };
    let verdict = if difference.lower > 0.0 {
        rise
    } else if difference.upper < 0.0 {
        fall
    } else {
        Verdict::NoClearChange
    };
    Change { verdict, evidence: Some(Evidence { difference, p }) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::statistics::count::CountError;

    fn proportion(positive: i64, base: i64) -> Proportion {
        Proportion::new(positive, base).unwrap()
    }

    #[test]
    fn a_clear_rise_is_better_or_worse_as_the_measure_says() {
        let (low, high) = (proportion(20, 100), proportion(50, 100));
        for (earlier, later, better, verdict) in [
            (low, high, BetterWhen::Higher, Verdict::Better),
            (low, high, BetterWhen::Lower, Verdict::Worse),
            (high, low, BetterWhen::Higher, Verdict::Worse),
            (high, low, BetterWhen::Lower, Verdict::Better),
            (low, proportion(25, 100), BetterWhen::Higher, Verdict::NoClearChange),
            (low, low, BetterWhen::Higher, Verdict::NoClearChange),
        ] {
            assert_eq!(compare(earlier, later, better, 10).verdict, verdict, "{earlier:?}, {later:?}");
        }
    }

    #[test]
    fn below_the_minimum_nothing_is_said_and_no_number_is_given() {
        let (few, many) = (proportion(9, 9), proportion(0, 100));
        for (earlier, later) in [(few, many), (many, few)] {
            assert_eq!(compare(earlier, later, BetterWhen::Higher, 10), too_few());
            assert_ne!(compare(earlier, later, BetterWhen::Higher, 9).verdict, Verdict::TooFewToSay);
        }
        let pairs = Pairs { gained: 9, ..Pairs::default() };
        assert_eq!(paired_change(pairs, BetterWhen::Higher, 10), Ok(too_few()));
        assert_eq!(paired_change(pairs, BetterWhen::Higher, 9).unwrap().verdict, Verdict::Better);
    }

    #[test]
    fn small_groups_are_tested_exactly() {
        let (earlier, later) = (proportion(1, 12), proportion(6, 12));
        let p = compare(earlier, later, BetterWhen::Higher, 10).evidence.unwrap().p;
        assert_eq!(p, fisher(later, earlier));
        let (earlier, later) = (proportion(20, 100), proportion(50, 100));
        let p = compare(earlier, later, BetterWhen::Higher, 10).evidence.unwrap().p;
        assert_eq!(p, pooled_z(later, earlier).unwrap().p);
        let all = proportion(100, 100);
        assert_eq!(compare(all, all, BetterWhen::Higher, 10).evidence.unwrap().p, 1.0);
    }

    #[test]
    fn pairs_that_gain_are_better_though_the_groups_alone_would_not_tell() {
        let pairs = Pairs { stayed_positive: 60, gained: 14, lost: 3, stayed_negative: 23 };
        let paired = paired_change(pairs, BetterWhen::Higher, 10).unwrap();
        assert_eq!(paired.verdict, Verdict::Better);
        assert_eq!(paired_change(pairs, BetterWhen::Lower, 10).unwrap().verdict, Verdict::Worse);
        assert!(paired.evidence.unwrap().p < 0.05);
        let unpaired = compare(proportion(63, 100), proportion(74, 100), BetterWhen::Higher, 10);
        assert_eq!(unpaired.verdict, Verdict::NoClearChange);
    }

    #[test]
    fn faulty_pairs_are_refused() {
        let pairs = |gained| paired_change(Pairs { gained, ..Pairs::default() }, BetterWhen::Higher, 10);
        assert_eq!(pairs(0), Err(PairsError::NoPairs));
        assert_eq!(pairs(-3), Err(PairsError::Count(CountError::Negative)));
    }

    #[test]
    fn among_many_a_weak_change_is_not_clear_and_a_strong_one_is() {
        let weak = compare(proportion(40, 100), proportion(55, 100), BetterWhen::Higher, 10);
        let strong = compare(proportion(20, 100), proportion(60, 100), BetterWhen::Higher, 10);
        let none = compare(proportion(40, 100), proportion(41, 100), BetterWhen::Higher, 10);
        assert_eq!(weak.verdict, Verdict::Better);
        let together = judge_together(&[none, too_few(), weak, strong]);
        let verdicts: Vec<Verdict> = together.iter().map(|change| change.verdict).collect();
        assert_eq!(verdicts, [Verdict::NoClearChange, Verdict::TooFewToSay, Verdict::NoClearChange, Verdict::Better]);
        // The second smallest of three counts twice; the one with too few does not count.
        assert_eq!(together[2].evidence.unwrap().p, 2.0 * weak.evidence.unwrap().p);
        assert_eq!(judge_together(&[weak]), [weak]);
    }

    #[test]
    fn where_nothing_can_be_adjusted_nothing_is_said() {
        let clear = compare(proportion(20, 100), proportion(60, 100), BetterWhen::Higher, 10);
        let evidence = clear.evidence.map(|evidence| Evidence { p: f64::NAN, ..evidence });
        assert_eq!(judge_together(&[clear, Change { evidence, ..clear }]), [too_few(), too_few()]);
    }

    proptest! {
        #[test]
        fn turning_time_turns_the_verdict(
            a in 0..=200_i64, b in 0..=150_i64, minimum in 0..250_i64,
        ) {
            let (one, other) = (proportion(a, 200), proportion(b, 150));
            let there = compare(one, other, BetterWhen::Higher, minimum);
            let back = compare(other, one, BetterWhen::Higher, minimum).verdict;
            prop_assert_eq!(compare(other, one, BetterWhen::Lower, minimum).verdict, there.verdict);
            prop_assert_eq!(back, match there.verdict {
                Verdict::Better => Verdict::Worse,
                Verdict::Worse => Verdict::Better,
                same => same,
            });
            prop_assert_eq!(there.evidence.is_none(), minimum > 150);
        }
    }
}
