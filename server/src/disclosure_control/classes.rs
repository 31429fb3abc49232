//! What respondents say about themselves: classes that share a whole with the places, and nothing else.
//!
//! # Why
//! Those who did not say, and classes that are hidden, are the *rest*: the whole less the classes that are shown. Were the rest
//! held to the rules of a figure, as with places, three people who did not tell their sex would hide a sex. But unlike a rest
//! of places it is never shown, and the whole and the classes are each rounded for themselves. So a class is shown as long as
//! that rounding keeps the rest in the dark: each outcome of it could be at least [`MORE`] higher than it is, unless it passes
//! the rules of a figure. And every shown figure, of a class or of a place, keeps three bases that are possible. Where that
//! fails, the smallest class is hidden as well.
//!
//! The reader who is kept out knows the exact set of counts behind each shown figure, the rules, and that classes and places
//! add up to the same whole. What is looked for are changes to the true counts that this reader cannot exclude; those that are
//! found are enough.

use std::collections::BTreeMap;

use super::possible::{Change, Changes, changes_of};
use super::{Outcomes, Rules};

/// By how much each outcome of a rest could be higher.
const MORE: i64 = 3;

/// Classes with what is counted in them, and whether they are shown.
struct Question {
    classes: Vec<(String, Outcomes, bool)>,
    rest: Outcomes,
}

/// Which classes of each question may be shown.
///
/// `blocks` are the figures of places that do not overlap, and add up to the whole.
pub fn classes_to_show(
    whole: Outcomes,
    blocks: &[Outcomes],
    about: &BTreeMap<String, BTreeMap<String, Outcomes>>,
    rules: Rules,
) -> BTreeMap<String, Vec<String>> {
    let mut questions: Vec<Question> = about.values().map(|classes| Question::of(whole, classes, rules)).collect();
    let blocks: Vec<Vec<Change>> = blocks.iter().map(|block| changes_of(*block, rules)).collect();
    while let Some(question) = first_open(&questions, &blocks, rules) {
        questions[question].hide_smallest();
    }
    about.keys().cloned().zip(questions.into_iter().map(Question::shown)).collect()
}

impl Question {
    fn of(whole: Outcomes, classes: &BTreeMap<String, Outcomes>, rules: Rules) -> Self {
        let said: Outcomes = classes.values().copied().sum();
        // Counts that do not add up show nothing.
        let adds_up = said.positive <= whole.positive && said.not_positive <= whole.not_positive;
        let classes: Vec<_> = classes
            .iter()
            .map(|(name, counts)| (name.clone(), *counts, whole.is_safe(rules) && adds_up && counts.is_safe(rules)))
            .collect();
        let mut question = Self { classes, rest: Outcomes::default() };
        question.rest = question.rest_of(whole);
        question
    }

    fn rest_of(&self, whole: Outcomes) -> Outcomes {
        let shown: Outcomes = self.shown_counts().sum();
        Outcomes { positive: whole.positive - shown.positive, not_positive: whole.not_positive - shown.not_positive }
    }

    fn shown_counts(&self) -> impl Iterator<Item = Outcomes> + '_ {
        self.classes.iter().filter(|class| class.2).map(|class| class.1)
    }

    fn hide_smallest(&mut self) {
        let shown = self.classes.iter_mut().filter(|class| class.2);
        if let Some(class) = shown.min_by_key(|class| (class.1.base(), std::cmp::Reverse(class.0.clone()))) {
            class.2 = false;
            self.rest = self.rest + class.1;
        }
    }

    fn shown(self) -> Vec<String> {
        self.classes.into_iter().filter(|class| class.2).map(|class| class.0).collect()
    }

    /// How the shown classes can change, one set for each.
    fn changes(&self, rules: Rules) -> Vec<Vec<Change>> {
        self.shown_counts().map(|counts| changes_of(counts, rules)).collect()
    }
}

/// The first question with shown classes of which one has to be hidden.
fn first_open(questions: &[Question], blocks: &[Vec<Change>], rules: Rules) -> Option<usize> {
    let changes: Vec<Vec<Vec<Change>>> = questions.iter().map(|question| question.changes(rules)).collect();
    // What the whole can change by, as far as each question and the places allow.
    let of_places = sum(blocks.iter());
    let allowed: Vec<Changes> = questions
        .iter()
        .zip(&changes)
        .map(|(question, changes)| changes.iter().fold(Changes::of_hidden(question.rest), |sum, class| sum.and(class)))
        .collect();
    for (index, question) in questions.iter().enumerate().filter(|(index, _)| !changes[*index].is_empty()) {
        let others = allowed.iter().enumerate().filter(|(other, _)| *other != index).map(|(_, allowed)| allowed);
        let whole = others.fold(of_places.clone(), |common, allowed| common.common(allowed));
        let whole: Vec<Change> = whole.iter().collect();
        if !is_rest_safe(question.rest, &changes[index], &whole, rules) {
            return Some(index);
        }
        for (number, class) in changes[index].iter().enumerate() {
            let other_classes = changes[index].iter().enumerate().filter(|(other, _)| *other != number);
            let others = other_classes.fold(Changes::of_hidden(question.rest), |sum, (_, class)| sum.and(class));
            let is_possible =
                |change: &Change| whole.iter().any(|whole| others.contains((whole.0 - change.0, whole.1 - change.1)));
            if !has_three_bases(class.iter().copied().filter(is_possible)) {
                return Some(index);
            }
        }
    }
    let of_questions = allowed.iter().skip(1).fold(allowed.first()?.clone(), |common, next| common.common(next));
    let is_open = |(number, block): (usize, &Vec<Change>)| {
        let others = || blocks.iter().enumerate().filter(move |(other, _)| *other != number).map(|(_, block)| block);
        // Alone, or with one other.
        let is_possible = |change: &Change| {
            of_questions.contains(*change)
                || others().any(|other| {
                    other.iter().any(|other| of_questions.contains((change.0 + other.0, change.1 + other.1)))
                })
        };
        !has_three_bases(block.iter().copied().filter(is_possible))
    };
    if blocks.iter().enumerate().any(is_open) {
        (0..questions.len()).rev().find(|index| !changes[*index].is_empty())
    } else {
        None
    }
}

fn sum<'a>(groups: impl Iterator<Item = &'a Vec<Change>>) -> Changes {
    groups.fold(Changes::none(), |sum, group| sum.and(group))
}

/// Whether the rest passes the rules of a figure, or each outcome of it could be higher.
fn is_rest_safe(rest: Outcomes, classes: &[Vec<Change>], whole: &[Change], rules: Rules) -> bool {
    if rest.is_safe(rules) {
        return true;
    }
    let classes = sum(classes.iter());
    let is_possible =
        |change: Change| whole.iter().any(|whole| classes.contains((whole.0 - change.0, whole.1 - change.1)));
    let changes: Vec<Change> = Changes::of_hidden(rest).iter().filter(|change| is_possible(*change)).collect();
    changes.iter().any(|change| change.0 >= MORE) && changes.iter().any(|change| change.1 >= MORE)
}

fn has_three_bases(changes: impl Iterator<Item = Change>) -> bool {
    let mut bases: Vec<i64> = changes.map(|change| change.0 + change.1).collect();
    bases.sort_unstable();
    bases.dedup();
    bases.len() >= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: Rules = Rules { threshold: 5, minimum_base: 10 };

    fn shown(whole: (i64, i64), classes: &[(&str, (i64, i64))]) -> Vec<String> {
        let of = |(positive, not_positive): (i64, i64)| Outcomes { positive, not_positive };
        let classes = classes.iter().map(|(name, counts)| ((*name).to_owned(), of(*counts))).collect();
        let about = BTreeMap::from([("sex".to_owned(), classes)]);
        classes_to_show(of(whole), &[of(whole)], &about, RULES).remove("sex").unwrap()
    }

    #[test]
    fn three_who_did_not_say_hide_no_class() {
        assert_eq!(shown((60, 40), &[("female", (30, 20)), ("male", (28, 19))]), ["female", "male"]);
    }

    #[test]
    fn a_class_is_hidden_where_shares_would_tell_what_the_others_said() {
        // With so few unhappy ones, shares give their exact number: 10 less 5 less 5 is nobody of those who did not say.
        assert_eq!(shown((190, 10), &[("female", (95, 5)), ("male", (93, 5))]), ["female"]);
    }

    #[test]
    fn classes_that_do_not_add_up_are_not_shown() {
        assert!(shown((40, 40), &[("female", (30, 20)), ("male", (28, 19))]).is_empty());
    }
}
