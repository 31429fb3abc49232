//! Keeping figures from naming people: pure functions from counts to what may be shown.
//!
//! # Why
//! A figure is shown where at least [`Rules::threshold`] respondents gave a positive answer, at least as many gave one that
//! was not, and both together reach [`Rules::minimum_base`]. That hides small groups, small outcomes, and groups in which
//! everybody said the same.
//!
//! What is shown is rounded to five, positive answers and base each for itself, and the share and its interval are made
//! from the rounded numbers. The indicators of a questionnaire count nearly the same respondents, so that exact bases side
//! by side would tell how many did not know, did not want to say, or have no social worker, however few. A whole per cent
//! of an exact share would give the exact base back as well. The same counts are always rounded in the same way, so that
//! nothing is learnt from seeing them again (NHS Digital rounds sub-national counts to five for the same reason).
//!
//! There is no secondary suppression yet, so nothing is published that adds up: no number of responses, no "don't know",
//! no totals over audiences, quarters or statements. A hidden figure shows neither its base nor why it is hidden.

use app::domain::figure::{PublishedFigure, Shown};

use crate::statistics::interval::{Z_95, wilson};

/// Counts with each change of the rules of this module; frozen with every release.
pub const METHOD: u32 = 1;

/// Settings of disclosure control.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// An outcome with fewer respondents than this hides the figure.
    pub threshold: i64,
    /// A base below this hides the figure.
    pub minimum_base: i64,
}

/// Decides whether a figure may be shown.
pub fn publish(positive: i64, not_positive: i64, rules: Rules) -> PublishedFigure {
    let base = positive + not_positive;
    let is_safe = positive >= rules.threshold && not_positive >= rules.threshold && base >= rules.minimum_base;
    figure(is_safe.then(|| (rounded(base), rounded(positive))))
}

/// A count to the nearest five. Outcomes of five and more stay apart: what is not positive never rounds away.
fn rounded(count: i64) -> i64 {
    (count + 2) / 5 * 5
}

/// A figure as a release froze it: the decision was made when the release was cut, and is not made again.
pub fn reprint(base: Option<i64>, positive: Option<i64>) -> PublishedFigure {
    figure(base.zip(positive))
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
    use super::*;

    const RULES: Rules = Rules { threshold: 5, minimum_base: 10 };

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
        // Thirty answered; one did not know, three were not asked.
        let bases = [(18, 12), (18, 11), (17, 11)]
            .map(|(positive, not_positive)| publish(positive, not_positive, RULES).shown().map(|shown| shown.base));
        assert_eq!(bases, [Some(30), Some(30), Some(30)]);
        for positive in 5..200 {
            for not_positive in 5..200 {
                let figure = publish(positive, not_positive, RULES);
                let shown = figure.shown().unwrap();
                assert!(shown.base % 5 == 0 && shown.positive % 5 == 0);
                assert!(0 < shown.positive && shown.positive < shown.base, "{positive} and {not_positive}");
                assert!((shown.base - positive - not_positive).abs() <= 2 && (shown.positive - positive).abs() <= 2);
            }
        }
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
