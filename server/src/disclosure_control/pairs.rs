//! Those who answered two times: what they said then and now, as one table of two answers by two.
//!
//! # Why
//! Their later answers are some of those in the whole of a quarter, and their earlier ones some of those in the wholes of the
//! quarters up to it; of which, nobody is told. So pairs divide wholes that are shown, and what has to stay in the dark is the
//! rest: who answered for the first time, and who did not come back.
//!
//! A simple rule can be proved. A table is shown, all of it or nothing, where
//! - each of its four counts reaches the threshold. A table in which hardly anybody turned away would tell of everybody who was
//!   positive then what they say now;
//! - the whole of the quarter, less the later answers, leaves a rest that passes the rules of a figure and has at least
//!   [`REACH`] of each outcome;
//! - so does every run of quarters in which all of them can have answered before, less what they said then. From a run that
//!   begins with the first quarter goes also what was counted in the tables of its own releases, who answered nowhere else.
//!
//! Such a rest is not shown, and could be. Moreover it takes up whatever else moves. What other figures hide is hidden because
//! counts could be others, and in no whole, nor in all wholes up to a quarter, are those farther than [`REACH`] from the truth;
//! neither are other tables that are shown as this one. With so many in the rest, every one of those others goes with every one of
//! these. So pairs narrow no other figure and no other figure narrows them: they need not be weighed against places and
//! classes, and nothing else is hidden for their sake. The tables of several releases go together as well: who is followed in a quarter
//! answered in it or before it, and as long as every run from the first quarter holds more than its tables counted, there is
//! somebody for each of them.
//!
//! # Turned down
//! - Shares before and after where few turned: their difference is that of those who turned either way, and small.
//! - Tables of agencies and of classes: they would be parts of this one, with few in each count.
//! - How many are left out because they did not know or did not want to say, then or now: one more number that is linked with
//!   those beside the figures of two quarters.
//! - A year: who answers three times is in two of its tables.
//! - Rests that only rounding keeps in the dark, as with classes: they would have to be weighed against every quarter before.
//!   Waves in which nearly everybody comes back, as after a course, would change our mind; they are hidden today.

use app::domain::paired::Pairs;

use super::possible::REACH;
use super::{BASE_STEP, Outcomes, Rules};

/// A quarter of one statement and audience, as far as pairs go.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wave {
    /// All that was counted in it.
    pub whole: Outcomes,
    /// The pairs whose later answer is among it; where they belong to an earlier release, only if that shows them.
    pub pairs: Pairs,
}

/// What may be shown of the last wave's pairs. The waves are all there were, oldest first.
pub fn protect_pairs(waves: &[Wave], rules: Rules) -> Option<Pairs> {
    let Wave { whole, pairs } = *waves.last()?;
    let is_shown =
        is_table_safe(pairs, rules) && is_kept(less(whole, later(pairs)), rules) && keeps_earlier(waves, rules);
    is_shown.then(|| table_carried_over(pairs, rules.threshold))
}

/// The base from which a table can be shown: three bases from there on are rounded to the same.
fn least_base(rules: Rules) -> i64 {
    let of_counts = (4 * rules.threshold + BASE_STEP - 1) / BASE_STEP * BASE_STEP;
    of_counts.max(rules.minimum_base)
}

fn is_table_safe(pairs: Pairs, rules: Rules) -> bool {
    pairs.counts().into_iter().all(|count| count >= rules.threshold) && pairs.base() >= least_base(rules)
}

/// Whether every run of quarters in which the last wave's pairs can have answered before keeps a rest.
fn keeps_earlier(waves: &[Wave], rules: Rules) -> bool {
    let Some(last) = waves.last() else { return false };
    (0..waves.len()).all(|first| {
        let mut rest = less(Outcomes::default(), earlier(last.pairs));
        waves.iter().enumerate().skip(first).all(|(number, wave)| {
            rest = rest + wave.whole;
            let is_all = first == 0 && number + 1 == waves.len();
            if first == 0 && !is_all {
                rest = less(rest, earlier(wave.pairs));
            }
            let have_room = rest.positive >= 0 && rest.not_positive >= 0;
            // Counts that do not add up show nothing.
            is_kept(rest, rules) || !have_room && !is_all
        })
    })
}

fn is_kept(rest: Outcomes, rules: Rules) -> bool {
    rest.is_safe(rules) && rest.positive >= REACH && rest.not_positive >= REACH
}

/// What the respondents of pairs said the first time.
fn earlier(pairs: Pairs) -> Outcomes {
    Outcomes { positive: pairs.earlier(), not_positive: pairs.base() - pairs.earlier() }
}

/// What the respondents of pairs said the second time.
fn later(pairs: Pairs) -> Outcomes {
    Outcomes { positive: pairs.later(), not_positive: pairs.base() - pairs.later() }
}

fn less(whole: Outcomes, part: Outcomes) -> Outcomes {
    Outcomes { positive: whole.positive - part.positive, not_positive: whole.not_positive - part.not_positive }
}

/// The base to the nearest five, and the four counts in proportion to it, each to a whole number next to it; none below the
/// threshold, which only some of the bases could have led to.
fn table_carried_over(pairs: Pairs, threshold: i64) -> Pairs {
    let base = pairs.base();
    let rounded = (base + 2) / BASE_STEP * BASE_STEP;
    let exact = pairs.counts().map(|count| count * rounded);
    let mut counts = exact.map(|count| count / base);
    let mut by_remainder = [0, 1, 2, 3];
    by_remainder.sort_by_key(|cell| std::cmp::Reverse(exact[*cell] % base));
    let mut left = rounded - counts.iter().sum::<i64>();
    for cell in by_remainder {
        if left > 0 {
            counts[cell] += 1;
            left -= 1;
        }
    }
    let least = threshold.min(rounded / 4);
    // Three counts at the threshold lose less than half a respondent each, so at most one of them comes out below.
    if let Some(small) = counts.iter().position(|count| *count < least) {
        let largest = (0..counts.len()).max_by_key(|cell| counts[*cell]).unwrap_or(small);
        counts[largest] -= 1;
        counts[small] += 1;
    }
    Pairs::of_counts(counts)
}

/// Every table that is shown as this one.
pub fn tables_shown_as(shown: Pairs, rules: Rules) -> Vec<Pairs> {
    let near = |base: i64, count: i64| {
        let about = count * base / shown.base();
        (about - 3).max(rules.threshold)..=about + 3
    };
    let mut tables = Vec::new();
    for base in shown.base() - 2..=shown.base() + 2 {
        for stayed_positive in near(base, shown.stayed_positive) {
            for gained in near(base, shown.gained) {
                for lost in near(base, shown.lost) {
                    let stayed_negative = base - stayed_positive - gained - lost;
                    let pairs = Pairs { stayed_positive, gained, lost, stayed_negative };
                    if is_table_safe(pairs, rules) && table_carried_over(pairs, rules.threshold) == shown {
                        tables.push(pairs);
                    }
                }
            }
        }
    }
    tables
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    const RULES: Rules = Rules { threshold: 5, minimum_base: 10 };

    fn of((positive, not_positive): (i64, i64)) -> Outcomes {
        Outcomes { positive, not_positive }
    }

    /// Whether the pairs of the last quarter are shown, after quarters whose releases show no pairs.
    fn is_shown(wholes: &[(i64, i64)], pairs: [i64; 4]) -> bool {
        let mut waves: Vec<Wave> =
            wholes.iter().map(|whole| Wave { whole: of(*whole), pairs: Pairs::default() }).collect();
        waves.last_mut().unwrap().pairs = Pairs::of_counts(pairs);
        protect_pairs(&waves, RULES).is_some()
    }

    #[test]
    fn each_of_the_four_counts_reaches_the_threshold_or_nothing_is_shown() {
        let wholes = [(200, 200), (200, 200)];
        assert!(is_shown(&wholes, [5, 5, 5, 5]) && is_shown(&wholes, [40, 12, 8, 30]));
        for few in 0..4 {
            let mut pairs = [40; 4];
            pairs[few] = 4;
            assert!(!is_shown(&wholes, pairs), "{pairs:?}");
            pairs[few] = 0;
            assert!(!is_shown(&wholes, pairs), "{pairs:?}");
        }
        let wider = Rules { threshold: 5, minimum_base: 30 };
        let waves = |count| [Wave { whole: of((200, 200)), pairs: Pairs::of_counts([count; 4]) }];
        assert_eq!(protect_pairs(&waves(7), wider), None);
        assert!(protect_pairs(&waves(8), wider).is_some());
        assert_eq!(protect_pairs(&[], RULES), None);
    }

    #[test]
    fn who_answered_for_the_first_time_is_a_rest_that_could_be_shown() {
        // 34 positive and 16 not, now.
        let pairs = [20, 14, 5, 11];
        let shown = |now: (i64, i64)| is_shown(&[(200, 200), now], pairs);
        assert!(shown((42, 24)) && shown((90, 80)));
        assert!(!shown((41, 24)) && !shown((42, 23)) && !shown((34, 16)) && !shown((30, 200)));
        let wave = |whole, pairs| Wave { whole: of(whole), pairs: Pairs::of_counts(pairs) };
        let waves = [wave((200, 200), [0; 4]), wave((42, 24), pairs)];
        assert!(protect_pairs(&waves, RULES).is_some());
        assert_eq!(protect_pairs(&waves, Rules { minimum_base: 20, ..RULES }), None);
    }

    #[test]
    fn who_did_not_come_back_is_a_rest_that_could_be_shown() {
        // 30 positive and 20 not, then.
        let pairs = [20, 10, 10, 10];
        let shown = |before: &[(i64, i64)]| is_shown(&[before, &[(200, 200)]].concat(), pairs);
        assert!(shown(&[(38, 28)]));
        assert!(!shown(&[(37, 28)]) && !shown(&[(38, 27)]) && !shown(&[(30, 20)]));
        // Not all of them can have answered there.
        assert!(shown(&[(29, 19)]) && shown(&[(29, 400)]) && shown(&[(0, 0)]));
        // In any quarter, and in any that follow one another.
        assert!(!shown(&[(400, 400), (31, 21)]) && !shown(&[(31, 21), (400, 400)]));
        assert!(!shown(&[(400, 400), (20, 11), (11, 10), (400, 400)]));
        assert!(shown(&[(400, 400), (20, 11), (29, 18), (400, 400)]));
        assert!(!shown(&[(400, 400), (19, 30), (11, 2), (400, 400)]), "exactly those who were positive");
    }

    #[test]
    fn tables_of_earlier_releases_leave_a_rest_together_with_this_one() {
        let second = [20, 10, 10, 10];
        let third = |second: [i64; 4], positive_before: i64| {
            let wave = |whole, pairs| Wave { whole: of(whole), pairs: Pairs::of_counts(pairs) };
            let pairs = [positive_before - 30, 10, 30, 30];
            protect_pairs(&[wave((70, 50), [0; 4]), wave((60, 60), second), wave((300, 300), pairs)], RULES).is_some()
        };
        // 130 were positive in the first two quarters, and 30 of them are in the second table.
        assert!(third(second, 92) && !third(second, 93));
        assert!(third([0; 4], 93) && third([0; 4], 122) && !third([0; 4], 123));
    }

    #[test]
    fn a_table_is_shown_with_its_base_in_the_dark_and_near_the_truth() {
        for rules in [RULES, Rules { threshold: 7, minimum_base: 15 }, Rules { threshold: 8, minimum_base: 20 }] {
            let least = least_base(rules);
            let mut seen = BTreeSet::new();
            let mut look_at = |pairs: Pairs| {
                assert!(is_table_safe(pairs, rules));
                let shown = table_carried_over(pairs, rules.threshold);
                assert!(
                    shown.base() % BASE_STEP == 0 && (shown.base() - pairs.base()).abs() <= 2,
                    "{pairs:?} {shown:?}"
                );
                let least_shown = rules.threshold.min(shown.base() / 4);
                assert!(shown.counts().into_iter().all(|count| count >= least_shown), "{pairs:?} {shown:?}");
                if !seen.insert(shown) {
                    return;
                }
                let possible = tables_shown_as(shown, rules);
                assert!(possible.contains(&pairs));
                let bases: BTreeSet<i64> = possible.iter().map(|pairs| pairs.base()).collect();
                assert!(bases.len() >= 3, "{shown:?} can only be {possible:?}");
                for moved in possible.iter().flat_map(|other| {
                    let [now, then] = [less(later(*other), later(pairs)), less(earlier(*other), earlier(pairs))];
                    [now.positive, now.not_positive, then.positive, then.not_positive]
                }) {
                    assert!(moved.abs() <= REACH, "{shown:?}");
                }
            };
            for base in least..least + 13 {
                let more = base - 4 * rules.threshold;
                for a in 0..=more {
                    for b in 0..=more - a {
                        for c in 0..=more - a - b {
                            let counts = [a, b, c, more - a - b - c].map(|count| count + rules.threshold);
                            look_at(Pairs::of_counts(counts));
                        }
                    }
                }
            }
            for number in 0..600 {
                let count = |step: i64| rules.threshold + number * step % (3 + number / 10);
                look_at(Pairs::of_counts([least + count(7), count(11), count(13), count(17)]));
            }
        }
    }

    #[test]
    fn a_difference_keeps_its_meaning() {
        let difference = |pairs: Pairs| (pairs.gained - pairs.lost) as f64 / pairs.base() as f64;
        for base in 20..=300_i64 {
            for gained in (5..base - 15).step_by(3) {
                for lost in (5..base - gained - 10).step_by(4) {
                    let left = base - gained - lost;
                    let pairs = Pairs { stayed_positive: left / 3, gained, lost, stayed_negative: left - left / 3 };
                    if !is_table_safe(pairs, RULES) {
                        continue;
                    }
                    let error = (difference(table_carried_over(pairs, 5)) - difference(pairs)).abs();
                    let allowed = if base < 30 { 0.08 } else { 1.1 / base as f64 };
                    assert!(error <= allowed, "{pairs:?}: {error}");
                }
            }
        }
    }
}
