//! Keeping figures from naming people: pure functions from counts to what may be shown.
//!
//! # Why
//! A figure is shown where at least [`Rules::threshold`] respondents gave a positive answer, at least as many gave one that
//! was not, and both together reach [`Rules::minimum_base`]. That hides small groups, small outcomes, and groups in which
//! everybody said the same.
//!
//! What is shown is the base to the nearest five, and the share carried over to that base: 7 of 13 becomes 8 of 15. The
//! indicators of a questionnaire count nearly the same respondents, so that exact bases side by side would tell how few
//! did not know, did not want to say, or have no social worker; and the exact share of a few people gives their exact
//! number back. What is shown fits at least three bases that lie next to one another, so that the difference between two
//! of them is never known (the test goes through all of them). The price is at most half a respondent in the share, and
//! up to eight percentage points where only eleven or twelve answered; the interval there is wider than fifty.
//!
//! The same counts are always shown in the same way, so that nothing is learnt from seeing them again.
//!
//! # One decision for every output
//! [`protect_quarter`] decides what a release shows of one statement and audience: for the whole, each agency, each locality of
//! an agency, and each answer to a question about the respondent, a figure and beside it how many did not know and did not want
//! to say. [`protect_pairs`] decides whether it shows what those said before who answered again. [`protect_year`] decides what the financial year adds, given its quarters as they were shown. The [`Row`]s that come
//! out are what is frozen, and pages, files and charts are made from them alone; [`Counted`] goes in and cannot be serialised.
//! [`profile`] decides how many respondents are shown of an audience, of places and of answers about themselves: to the nearest
//! five, and held against every row above, so that they narrow none of them. Nothing else is published that adds up: no totals
//! over audiences or statements, no locality across agencies, no answers about respondents within a place, no pairs of a place, of
//! a class or of a year.
//!
//! Each statement and audience is decided for itself, and respondents after all statements of their audience. These do count nearly
//! the same people, and that is why no exact count is ever shown: what two statements tell about how many answered differs by the
//! rounding alone.
//!
//! | who are protected from | how | where |
//! | --- | --- | --- |
//! | the whole less what is shown of places | the rest passes the rules of a figure, or more is hidden; a whole is the sum of what parts and rest show | `parts` |
//! | the whole less the classes of respondents | rounding must keep the rest in the dark, or more is hidden | `classes` |
//! | sums of single counts | hidden ones count at least the threshold together | `numbers` |
//! | the whole of a quarter less who answered again, and those of earlier quarters less who came back | a rest so large that it passes the rules of a figure and takes up whatever else is in the dark, or nothing is shown of pairs | `pairs` |
//! | respondents less the base, or less those who did not know | room above what all figures tell together at the least, or parts are hidden, or the number is raised or hidden | `profile`, `least` |
//! | the year less its quarters | rests pass the rules and can be moved about, or the year is withheld | `year` |
//! | any linked tables of exact counts | the attack and the choice of [`suppression`] | `suppression` |
//!
//! The rows need no linear programme: places are a tree, classes meet them in the whole alone, years in rests, and pairs leave
//! wholes as free as they were. The general
//! engine of [`suppression`] is for tables of another shape; it shows on the oracle cases what the least loss is.
//!
//! # What a reader is taken to know
//! Everything that was ever released, this method, the settings, and that counts are whole numbers and not negative. Such a
//! reader gets no hidden count to within one, nor to fewer than three values; no small count by subtracting; and no exact base
//! of what is shown. `checker` writes down what this reader knows, and the tests set `check_suppression.py` on it.
//!
//! # What is not promised
//! - Who knows their own answer, or that of others, knows more: in a rest of ten, somebody who knows nine knows the tenth. The
//!   threshold and the minimum base are what is left of a margin there.
//! - An open link can be answered twice. Who sends many answers knows them, and has the base of others by subtracting; a release
//!   says whether there were open links.
//! - Chance is not added. A share near the end of what it can be tells a little about how likely each count is, though it
//!   excludes none of those that are promised to stay possible.
//! - A reader who runs the decisions themselves backwards (this was hidden, so the rest would not have passed) may exclude
//!   values that the published figures do not. That has not been attacked.
//! - Pairs do not say when their people answered before. Who knows that from elsewhere is kept out where all of a table answered in
//!   one quarter, or in some that follow one another; not where they know it of each.
//! - Earlier releases by earlier methods stay as they are. They enter a year by what they showed.
//!
//! # Symbols
//! A value that is missing from a row is `[c]`, hidden to protect people, whatever the reason. Nothing here is `[low]`: a number
//! that rounds to nothing is below the threshold, and hidden. Nothing is `[u]`: an unreliable share is shown with its wide
//! interval. `[z]` (not asked of this audience) is told by a row that is not there, or in a file by itself where a row has no such value, and
//! `[x]` by the method of a release, which did not give the value.

mod brought_in;
pub mod checker;
mod classes;
mod counted;
pub mod least;
mod numbers;
#[cfg(test)]
mod outside_attacker;
mod pairs;
#[cfg(test)]
mod partnerships;
mod parts;
mod possible;
pub mod profile;
pub mod profile_checker;
mod published;
mod quarter;
pub mod suppression;
mod year;

use app::domain::figure::{Beside, PublishedFigure, PublishedNumber, Shown};
use app::domain::paired::{Pairs, PublishedPairs};

use crate::statistics::interval::{Z_95, wilson};

pub use brought_in::protect_reading;
pub use counted::{Counted, Counts};
pub use pairs::{Wave, protect_pairs};
pub use parts::{Outcomes, ShownWhole, Whole};
pub use published::{Group, Row, row_of};
pub use quarter::protect_quarter;
pub use year::{Released, protect_year};

/// Counts with each change of the rules of this module; frozen with every release. 3: questions about the respondent, numbers
/// beside the base, and years. 4: those who answered two times. 5: respondents, held against all statements together.
pub const METHOD: u32 = 5;

/// The method whose figures and pairs are today's. It held respondents, where it showed any, against one statement after the other.
pub const METHOD_OF_PAIRS: u32 = 4;

/// The method whose figures are today's, and which gave no pairs.
pub const METHOD_WITHOUT_PAIRS: u32 = 3;

/// The method whose figures of places are those of today's, and which gave nothing else.
pub const METHOD_OF_PLACES: u32 = 2;

/// Bases are shown to the nearest of this many respondents.
pub const BASE_STEP: i64 = 5;

/// Settings of disclosure control.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// An outcome with fewer respondents than this hides the figure.
    pub threshold: i64,
    /// A base below this hides the figure.
    pub minimum_base: i64,
}

/// The base to the nearest five, and the positive answers in proportion to it. Where that would leave fewer than the
/// threshold on one side, which only some of the bases could have led to, it is the threshold.
fn carried_over(positive: i64, base: i64, threshold: i64) -> (i64, i64) {
    let rounded = (base + 2) / BASE_STEP * BASE_STEP;
    let in_proportion = (2 * positive * rounded + base) / (2 * base);
    let least = threshold.min(rounded / 2);
    (rounded, in_proportion.clamp(least, rounded - least))
}

/// A figure as a release froze it: the decision was made when the release was cut, and is not made again.
pub fn reprint(base: Option<i64>, positive: Option<i64>) -> PublishedFigure {
    figure(base.zip(positive))
}

/// What stands beside a figure, as a release froze it.
#[expect(clippy::disallowed_methods, reason = "this is the module that publishes")]
pub fn reprint_beside(dont_know: Option<i64>, dont_want_to_say: Option<i64>) -> Beside {
    Beside {
        dont_know: PublishedNumber::after_disclosure_control(dont_know),
        dont_want_to_say: PublishedNumber::after_disclosure_control(dont_want_to_say),
    }
}

/// Those who answered two times, as a release froze them.
#[expect(clippy::disallowed_methods, reason = "this is the module that publishes")]
pub fn reprint_pairs(pairs: Option<Pairs>) -> PublishedPairs {
    PublishedPairs::after_disclosure_control(pairs)
}

#[expect(clippy::disallowed_methods, reason = "this is the module that publishes")]
fn figure(published: Option<(i64, i64)>) -> PublishedFigure {
    PublishedFigure::after_disclosure_control(published.and_then(|(base, positive)| {
        let share = wilson(positive, base, Z_95)?;
        Some(Shown { base, positive, share })
    }))
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    const RULES: Rules = Rules { threshold: 5, minimum_base: 10 };

    fn publish(positive: i64, not_positive: i64, rules: Rules) -> PublishedFigure {
        let whole = Whole { own: Outcomes { positive, not_positive }, ..Whole::default() };
        figure(whole.protect(rules).shown)
    }

    #[test]
    fn every_outcome_and_the_base_must_reach_their_thresholds() {
        for (positive, not_positive, is_shown) in [
            (5, 5, true),
            (8, 7, true),
            (5, 4, false),
            (4, 6, false),
            (4, 400, false),
            (400, 4, false),
            (400, 5, true),
            (0, 400, false),
            (400, 0, false),
            (0, 0, false),
        ] {
            let figure = publish(positive, not_positive, RULES);
            assert_eq!(figure.shown().is_some(), is_shown, "{positive} and {not_positive}");
        }
        let wider = Rules { threshold: 5, minimum_base: 20 };
        assert!(publish(9, 10, wider).shown().is_none());
        assert!(publish(10, 10, wider).shown().is_some());
    }

    #[test]
    fn neighbours_cannot_be_told_apart() {
        for rules in [RULES, Rules { threshold: 5, minimum_base: 30 }, Rules { threshold: 7, minimum_base: 15 }] {
            let mut bases: BTreeMap<(i64, i64), BTreeSet<i64>> = BTreeMap::new();
            for base in rules.minimum_base..=402 {
                for positive in rules.threshold..=base - rules.threshold {
                    let shown = *publish(positive, base - positive, rules).shown().unwrap();
                    assert!(shown.base % BASE_STEP == 0 && (shown.base - base).abs() <= 2);
                    assert!(shown.positive.min(shown.base - shown.positive) >= rules.threshold);
                    bases.entry((shown.base, shown.positive)).or_default().insert(base);
                }
            }
            for (shown, possible) in bases {
                let spread = possible.last().unwrap() - possible.first().unwrap();
                assert!(possible.len() >= 3 && spread >= 2, "{shown:?} can only be {possible:?}, {rules:?}");
            }
        }
    }

    #[test]
    fn a_share_keeps_its_meaning() {
        for base in 10_i64..=400 {
            for positive in 5..=base - 5 {
                let shown = *publish(positive, base - positive, RULES).shown().unwrap();
                #[expect(clippy::cast_precision_loss, reason = "small numbers")]
                let (error, half) = ((shown.share.value - positive as f64 / base as f64).abs(), 0.5 / base as f64);
                let allowed = match base {
                    ..13 => 0.084,
                    13..30 => 0.04,
                    _ => 1.5 * half,
                };
                assert!(error <= allowed, "{positive} of {base} is shown as {} of {}", shown.positive, shown.base);
            }
        }
        let seven_of_thirteen = *publish(7, 6, RULES).shown().unwrap();
        assert_eq!((seven_of_thirteen.positive, seven_of_thirteen.base), (8, 15));
    }

    #[test]
    fn a_shown_figure_is_made_of_its_counts() {
        let figure = publish(20, 10, RULES);
        let shown = figure.shown().unwrap();
        assert_eq!((shown.base, shown.positive), (30, 20));
        assert!((shown.share.value - 2.0 / 3.0).abs() < 1e-12);
        assert!(shown.share.lower < shown.share.value && shown.share.value < shown.share.upper);
        assert_eq!(reprint(Some(30), Some(20)), figure);
        assert!(reprint(None, None).shown().is_none());
    }
}
