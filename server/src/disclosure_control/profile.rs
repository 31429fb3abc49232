//! Who was heard: how many respondents of an audience there were, at places and by what they say about themselves.
//!
//! # Why
//! A board that does not know who is missing takes what it hears for what is so. That takes numbers of respondents, which are
//! published nowhere else since they add up: who did not know, did not want to say or skipped a question is the difference
//! between them and the base of a figure. So they are shown as little as is enough, and held against every figure of their
//! release:
//!
//! - They are counts of one audience and one quarter: of everybody, of places, and of the answers to each question about the
//!   respondent with all who answered it. Nothing crosses two of these, and no audience is added to another.
//! - A number is shown from the threshold on, to the nearest five; all of an audience, and all who answered a question, from
//!   the minimum base on.
//! - Parts that are hidden are at least two, and together at least the threshold; else the smallest that is shown is hidden
//!   with them. What they are together is rounded for itself, and a whole is the sum of what its parts and they show.
//! - Every number has [`ROOM`] above what the figures of the release tell at the least, by all statements together ([`Least`]): of
//!   bases, of who did not know, and of who did not want to say. So a number of respondents does not narrow any of these to fewer
//!   than three values. Where there is no room in a sum, the smallest part that is shown is hidden; where there is none in a number by
//!   itself, it is shown as the next five above if it is [`RAISED_FROM`] or more, and hidden if not.
//! - Who did not answer a question is never shown, and has the same room: everybody, at the most, are at least so many more than
//!   those who answered, at the least.
//!
//! Whether a number was raised can be read from it and the figures: it was, where five less would have had no room. What that tells
//! is the least that figures tell already. So room is made above numbers as they are to the nearest five, and above those figures
//! where a number was raised.
//!
//! # What is not promised
//! The room is kept over the quarter's own rows, group by group, and where figures hide some parts together. What a financial year
//! says of quarters whose figures were hidden is not held against the numbers of respondents of those quarters; nor is who did
//! not tell something about themselves, by a whole less those who did in one statement. Who knows how
//! many codes were made, and that nearly all of them came back, knows the number itself.

use std::collections::{BTreeMap, BTreeSet};

use app::domain::figure::PublishedNumber;
use app::domain::place::{Place, Scope};

use super::least::{Least, Together, scopes_with_others};
use super::numbers::rounded;
use super::published::{Group, Row};
use super::{BASE_STEP, Rules};

/// By how much what a number of respondents has to hold could be more than it is.
pub(super) const ROOM: i64 = 3;

/// Numbers that are shown as this, to the nearest five, may be shown as five more.
const RAISED_FROM: i64 = 50;

/// How many of an audience sent their answers in a quarter: unprotected.
///
/// Every place that was in the field and every answer that was offered has to be there, with or without respondents.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Respondents {
    pub places: BTreeMap<Place, i64>,
    /// For each question about the respondent, by its answers. Who did not say is the difference to everybody.
    pub about: BTreeMap<String, BTreeMap<String, i64>>,
}

/// How many respondents are shown of a group. Without an answer, a group is all who answered the question. What is missing is
/// hidden to protect people, `[c]`, whatever the reason.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Heard {
    pub group: Group,
    pub respondents: Option<i64>,
}

/// Everybody who answered a question about themselves.
pub fn all_who_told(question: &str) -> Group {
    Group::About { question: question.to_owned(), answer: String::new() }
}

/// A number of respondents as a release froze it: the decision was made when the release was cut, and is not made again.
#[expect(clippy::disallowed_methods, reason = "this is the module that publishes")]
pub fn reprint_respondents(respondents: Option<i64>) -> PublishedNumber {
    PublishedNumber::after_disclosure_control(respondents)
}

/// How many of a population are shown: from the threshold on, as they were brought in; nobody at all is no secret.
pub fn protect_population(population: i64, rules: Rules) -> Option<i64> {
    (population == 0 || population >= rules.threshold).then_some(population)
}

/// Decides what is shown of an audience in a quarter, beside the rows of each of its statements in the same release.
pub fn protect_profile(respondents: &Respondents, statements: &[Vec<Row>], rules: Rules) -> Vec<Heard> {
    let groups = groups_of(respondents);
    let with_others = scopes_with_others(respondents.places.keys());
    let least = Least::of(groups.iter(), with_others, statements, rules);
    let shown = Decision { counts: counts_of(respondents), least, rules }.shown(respondents);
    let row = |group: Group| Heard { respondents: shown.get(&group).map(|value| value.shown), group };
    groups.into_iter().map(row).collect()
}

/// Every group that has a row, in order: the hidden ones as well, so that their absence says nothing.
pub(super) fn groups_of(respondents: &Respondents) -> Vec<Group> {
    let mut groups = BTreeSet::from([Group::WHOLE]);
    for place in respondents.places.keys() {
        groups.insert(Group::Place(Scope::of(&place.agency, "")));
        groups.insert(Group::Place(Scope::of(&place.agency, &place.locality)));
    }
    for (question, answers) in &respondents.about {
        groups.insert(all_who_told(question));
        groups.extend(answers.keys().map(|answer| Group::About { question: question.clone(), answer: answer.clone() }));
    }
    groups.into_iter().collect()
}

/// The number of every group.
fn counts_of(respondents: &Respondents) -> BTreeMap<Group, i64> {
    let mut counts = BTreeMap::from([(Group::WHOLE, 0)]);
    for (place, count) in &respondents.places {
        let scopes = [Scope::Whole, Scope::of(&place.agency, ""), Scope::of(&place.agency, &place.locality)];
        for scope in BTreeSet::from(scopes) {
            *counts.entry(Group::Place(scope)).or_default() += count;
        }
    }
    for (question, answers) in &respondents.about {
        counts.insert(all_who_told(question), answers.values().sum());
        let group = |answer: &String| Group::About { question: question.clone(), answer: answer.clone() };
        counts.extend(answers.iter().map(|(answer, count)| (group(answer), *count)));
    }
    counts
}

/// What is shown, and what a reader can make of it with the figures beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Value {
    shown: i64,
    least: i64,
    most: i64,
}

impl Value {
    /// A number to the nearest five, unless figures say at the least so much that there is no room.
    fn rounded(count: i64, least: i64, rules: Rules) -> Option<Self> {
        let shown = rounded(count, rules.threshold);
        let (fewest, most) = respondents_shown_as(shown, rules);
        (most - least >= ROOM).then_some(Self { shown, least: fewest.max(least), most })
    }

    /// The same, and the next five above where there is no room and the number is large.
    fn rounded_or_raised(count: i64, least: i64, rules: Rules) -> Option<Self> {
        let raised = || {
            let shown = rounded(count, rules.threshold) + BASE_STEP;
            let (_, most) = respondents_shown_as(shown, rules);
            may_be_raised(shown, least).then_some(Self { shown, least, most })
        };
        Self::rounded(count, least, rules).or_else(raised)
    }
}

/// The smallest and the largest number of respondents that are shown as this to the nearest five.
pub(super) fn respondents_shown_as(shown: i64, rules: Rules) -> (i64, i64) {
    let half = BASE_STEP / 2;
    let least = if shown == rounded(rules.threshold, rules.threshold) { rules.threshold } else { shown - half };
    (least, shown + half)
}

/// Whether five less may have had no room above what figures say at the least.
pub(super) fn may_be_raised(shown: i64, least: i64) -> bool {
    let before = shown - BASE_STEP;
    before >= RAISED_FROM && before + BASE_STEP / 2 - least < ROOM
}

/// The smallest and the largest number of each group.
pub type PossibleRespondents = BTreeMap<Group, (i64, i64)>;

/// The smallest and the largest number of respondents of each group that there can be by these numbers alone. Nothing is known of
/// groups that are hidden in a hidden whole.
pub fn possible_respondents(heard: &[Heard], rules: Rules) -> PossibleRespondents {
    let mut parts: BTreeMap<Group, Vec<&Heard>> = BTreeMap::new();
    for one in heard {
        if let Some(whole) = whole_of(&one.group) {
            parts.entry(whole).or_default().push(one);
        }
    }
    let by_itself = |shown: i64| {
        let (least, most) = respondents_shown_as(shown, rules);
        (if may_be_raised(shown, shown) { least - BASE_STEP } else { least }, most)
    };
    let others_of = |of: &Heard| {
        let shown = parts.get(&of.group).into_iter().flatten().filter_map(|part| part.respondents);
        of.respondents.map(|all| all - shown.sum::<i64>())
    };
    let mut possible = BTreeMap::new();
    // From the finest parts to the whole, which is the sum of what is shown of them.
    for one in heard.iter().rev() {
        let (Some(shown), Some(others)) = (one.respondents, others_of(one)) else { continue };
        let of_parts = parts.get(&one.group).into_iter().flatten().filter_map(|part| possible.get(&part.group));
        let of_others = if others == shown {
            by_itself(shown)
        } else if others > 0 {
            respondents_shown_as(others, rules)
        } else {
            (0, 0)
        };
        let sum = of_parts.fold(of_others, |sum: (i64, i64), part: &(i64, i64)| (sum.0 + part.0, sum.1 + part.1));
        possible.insert(one.group.clone(), sum);
    }
    // And back: a hidden part is no more than all that are hidden there.
    for one in heard.iter().filter(|one| one.respondents.is_none()) {
        let whole = whole_of(&one.group).and_then(|whole| heard.iter().find(|other| other.group == whole));
        let most = whole.and_then(|whole| match others_of(whole) {
            Some(others) if Some(others) != whole.respondents => Some(respondents_shown_as(others, rules).1),
            _ => possible.get(&whole.group).map(|(_, most)| *most),
        });
        if let Some(most) = most {
            possible.insert(one.group.clone(), (0, most));
        }
    }
    possible
}

/// What a group is a part of; places, and answers to a question.
pub(super) fn whole_of(group: &Group) -> Option<Group> {
    match group {
        Group::Place(scope) => scope.whole().map(Group::Place),
        Group::About { question, answer } => (!answer.is_empty()).then(|| all_who_told(question)),
    }
}

pub(super) fn is_all_who_told(group: &Group) -> bool {
    matches!(group, Group::About { answer, .. } if answer.is_empty())
}

/// A part that is shown, with all that is shown of its own parts.
#[derive(Clone, Debug)]
struct Shown {
    group: Group,
    value: Value,
    within: BTreeMap<Group, Value>,
}

/// The respondents of an audience, who are shown from the finest parts to the whole.
struct Decision {
    counts: BTreeMap<Group, i64>,
    least: Least,
    rules: Rules,
}

impl Decision {
    fn shown(&self, respondents: &Respondents) -> BTreeMap<Group, Value> {
        let all = self.counts[&Group::WHOLE];
        let Some(whole) =
            Some(Group::WHOLE).filter(|_| all >= self.rules.minimum_base).and_then(|whole| self.show(whole))
        else {
            return BTreeMap::new();
        };
        let mut shown = whole.within;
        for question in respondents.about.keys() {
            let who_told = all_who_told(question);
            // Counts that do not add up show nothing.
            if (self.rules.minimum_base..=all).contains(&self.counts[&who_told])
                && let Some(who_told) = self.divided(&who_told)
                && whole.value.most - who_told.value.least >= ROOM
            {
                shown.extend(who_told.within);
            }
        }
        shown
    }

    /// Shows a group by what is shown of its parts, or by itself.
    fn show(&self, group: Group) -> Option<Shown> {
        let alone = || {
            let value = Value::rounded_or_raised(self.counts[&group], self.least.by_all(&group), self.rules)?;
            Some(Shown { group: group.clone(), value, within: BTreeMap::from([(group.clone(), value)]) })
        };
        self.divided(&group).or_else(alone)
    }

    /// Shows as many of the largest parts as can be.
    fn divided(&self, whole: &Group) -> Option<Shown> {
        let large = self.least.parts(whole).filter(|part| self.counts[*part] >= self.rules.threshold);
        let mut parts: Vec<Shown> = large.filter_map(|part| self.show(part.clone())).collect();
        parts.sort_by_key(|part| (std::cmp::Reverse(self.counts[&part.group]), part.group.clone()));
        while !parts.is_empty() {
            if let Some(value) = self.sum_of(whole, &parts) {
                let mut within: BTreeMap<Group, Value> = parts.into_iter().flat_map(|part| part.within).collect();
                within.insert(whole.clone(), value);
                return Some(Shown { group: whole.clone(), value, within });
            }
            parts.pop();
        }
        None
    }

    /// What a whole is with these parts shown, where the others may be hidden and everything has room.
    fn sum_of(&self, whole: &Group, parts: &[Shown]) -> Option<Value> {
        let shown: BTreeMap<&Group, Value> = parts.iter().map(|part| (&part.group, part.value)).collect();
        let hidden: BTreeSet<Group> =
            self.least.parts(whole).filter(|part| !shown.contains_key(part)).cloned().collect();
        let has_others = self.least.has_others(whole);
        let rest = self.counts[whole] - shown.keys().map(|part| self.counts[*part]).sum::<i64>();
        let others = if hidden.is_empty() && !has_others {
            Value { shown: 0, least: 0, most: 0 }
        } else if rest < self.rules.threshold || (hidden.len() == 1 && !has_others) {
            return None;
        } else {
            Value::rounded(rest, self.least.of_parts(whole, &hidden, true), self.rules)?
        };
        let has_room = |together: &Together| {
            // Those who are hidden are known together alone.
            let takes_others = has_others || !together.parts.is_disjoint(&hidden);
            let within: Vec<&Value> = together.parts.iter().filter_map(|part| shown.get(part)).collect();
            let most = within.iter().map(|value| value.most).sum::<i64>() + if takes_others { others.most } else { 0 };
            let beside = hidden.iter().filter(|part| takes_others && !together.parts.contains(part));
            most - beside.map(|part| self.least.by_all(part)).sum::<i64>() - together.least >= ROOM
        };
        if !self.least.together(whole).iter().all(has_room) {
            return None;
        }
        let all = || shown.values().copied().chain([others]);
        let value = Value {
            shown: all().map(|value| value.shown).sum(),
            least: all().map(|value| value.least).sum::<i64>().max(self.least.by_all(whole)),
            most: all().map(|value| value.most).sum(),
        };
        (value.most - self.least.by_all(whole) >= ROOM).then_some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: Rules = Rules { threshold: 5, minimum_base: 10 };

    fn respondents(places: &[(&str, i64)], sexes: &[(&str, i64)]) -> Respondents {
        let mut all = Respondents {
            places: places.iter().map(|(agency, count)| (Place::new(agency, ""), *count)).collect(),
            ..Respondents::default()
        };
        if !sexes.is_empty() {
            let sexes = sexes.iter().map(|(sex, count)| ((*sex).to_owned(), *count)).collect();
            all.about.insert("you-sex".to_owned(), sexes);
        }
        all
    }

    /// What is shown of agencies and sexes, "" being all of them, in the order of their names.
    fn shown(respondents: &Respondents, statements: &[Vec<Row>]) -> Vec<(String, Option<i64>)> {
        let name = |heard: Heard| match heard.group {
            Group::Place(scope) => (scope.names().0.to_owned(), heard.respondents),
            Group::About { answer, .. } => (format!("sex {answer}"), heard.respondents),
        };
        protect_profile(respondents, statements, RULES).into_iter().map(name).collect()
    }

    fn numbers(respondents: &Respondents) -> Vec<Option<i64>> {
        shown(respondents, &[]).into_iter().map(|(_, number)| number).collect()
    }

    #[test]
    fn small_groups_are_hidden_and_never_alone() {
        for (places, expected) in [
            (&[("", 9)][..], &[None][..]),
            (&[("", 12)], &[Some(10)]),
            (&[("A", 40), ("B", 30), ("C", 20)], &[Some(90), Some(40), Some(30), Some(20)]),
            // The smallest of the others is hidden with one that is small.
            (&[("A", 40), ("B", 30), ("C", 3)], &[Some(75), Some(40), None, None]),
            (&[("A", 40), ("B", 3), ("C", 3)], &[Some(45), Some(40), None, None]),
            (&[("A", 40), ("B", 0), ("C", 0)], &[Some(40), None, None, None]),
            (&[("", 20), ("A", 40), ("B", 30)], &[Some(90), Some(40), Some(30)]),
        ] {
            assert_eq!(numbers(&respondents(places, &[])), expected, "{places:?}");
        }
        let all = [("", 100)];
        for (sexes, expected) in [
            (&[("female", 50), ("male", 30)][..], &[Some(100), Some(80), Some(50), Some(30)][..]),
            (&[("female", 50), ("male", 3)], &[Some(100), None, None, None]),
            (&[("female", 50), ("male", 30), ("other", 4)], &[Some(100), Some(85), Some(50), None, None]),
            (&[("female", 5), ("male", 4)], &[Some(100), None, None, None]),
            // Counts that do not add up.
            (&[("female", 80), ("male", 30)], &[Some(100), None, None, None]),
        ] {
            assert_eq!(numbers(&respondents(&all, sexes)), expected, "{sexes:?}");
        }
    }

    #[test]
    fn who_did_not_say_is_never_known_to_be_few() {
        // At the most 21 are everybody, and at the least 21 said it.
        let places = [("A", 7), ("B", 7), ("C", 7)];
        let all_told = respondents(&places, &[("female", 13), ("male", 8)]);
        assert_eq!(numbers(&all_told)[4..], [None, None, None]);
        let three_did_not = respondents(&places, &[("female", 13), ("male", 5)]);
        assert_eq!(numbers(&three_did_not)[4..], [Some(20), Some(15), Some(5)]);
    }

    #[test]
    fn a_number_leaves_room_above_what_figures_tell_or_is_raised_or_hidden() {
        let told = |base: i64, dont_know: i64| {
            vec![vec![Row {
                group: Group::WHOLE,
                figure: Some((base, base / 2)),
                dont_know: Some(dont_know),
                dont_want_to_say: None,
            }]]
        };
        for (count, base, dont_know, expected) in [
            // 31 is 28 to 32, and 23 with 8 are 31: there would be two ways.
            (31, 25, 10, None),
            (33, 25, 10, Some(35)),
            (31, 25, 5, Some(30)),
            (81, 75, 10, Some(85)),
            (83, 75, 10, Some(85)),
            (86, 75, 10, Some(85)),
        ] {
            let shown = shown(&respondents(&[("", count)], &[]), &told(base, dont_know));
            assert_eq!(shown, [(String::new(), expected)], "{count} beside {base} and {dont_know}");
        }
    }

    /// A statement of the whole and of some agencies, which hides these others.
    fn rows(of: &[(&str, i64, i64, i64)], hidden: &[&str]) -> Vec<Row> {
        let number = |shown: i64| (shown > 0).then_some(shown);
        let shown = of.iter().map(|(agency, base, dont_know, dont_want_to_say)| Row {
            group: Group::Place(Scope::of(agency, "")),
            figure: number(*base).map(|base| (base, base / 2)),
            dont_know: number(*dont_know),
            dont_want_to_say: number(*dont_want_to_say),
        });
        shown.chain(hidden.iter().map(|agency| Row::hidden(Group::Place(Scope::of(agency, ""))))).collect()
    }

    fn numbers_beside(places: &[(&str, i64)], statements: &[Vec<Row>]) -> Vec<Option<i64>> {
        shown(&respondents(places, &[]), statements).into_iter().map(|(_, number)| number).collect()
    }

    #[test]
    fn a_whole_has_room_above_what_statements_tell_of_each_of_its_parts() {
        // 28 and 38, and each time 8 who did not know: by two statements 82, who would be shown as 80.
        let statements =
            [rows(&[("", 30, 10, 0), ("A", 30, 10, 0)], &[]), rows(&[("", 40, 10, 0), ("B", 40, 10, 0)], &[])];
        assert_eq!(numbers_beside(&[("A", 36), ("B", 46)], &statements), [Some(85), None, None]);
        // B and C are 33 together by the one, and to the nearest five each they would be at the most 34.
        let statements =
            [rows(&[("", 65, 0, 0), ("A", 30, 0, 0)], &["B", "C"]), rows(&[("", 40, 0, 0), ("D", 40, 0, 0)], &[])];
        let four = [("A", 30), ("B", 17), ("C", 17), ("D", 38)];
        assert_eq!(numbers_beside(&four, &statements), [Some(105), Some(30), None, None, Some(40)]);
    }

    #[test]
    fn a_sum_without_room_hides_the_smallest_of_its_parts_before_everything() {
        // 64 by what is said of everybody alone; two agencies to the nearest five are 60.
        let statements = [rows(&[("", 50, 10, 10)], &["A", "B"])];
        assert_eq!(numbers_beside(&[("A", 32), ("B", 32)], &statements), [Some(65), None, None]);
        // 69, who are 65 to 71 by three agencies; A and the others are 66 to 74.
        let three = [("A", 35), ("B", 17), ("C", 17)];
        let statements = [rows(&[("", 55, 10, 10)], &["A", "B", "C"])];
        assert_eq!(numbers_beside(&three, &statements), [Some(70), Some(35), None, None]);
    }

    #[test]
    fn who_did_not_say_has_room_by_numbers_that_were_not_raised() {
        // 90 is at the most 92, and 60 and 35 are at the least 91.
        let one_did_not = respondents(&[("", 92)], &[("female", 58), ("male", 33)]);
        assert_eq!(numbers(&one_did_not), [Some(90), None, None, None]);
        let more_did_not = respondents(&[("", 95)], &[("female", 58), ("male", 33)]);
        assert_eq!(numbers(&more_did_not), [Some(95), Some(95), Some(60), Some(35)]);
    }

    #[test]
    fn three_hundred_localities_are_decided_at_once() {
        let places: Vec<(Place, i64)> = (0..300)
            .map(|number| (Place::new(&format!("Agency {}", number % 10), &format!("L{number}")), 5 + number % 40))
            .collect();
        let respondents = Respondents { places: places.iter().cloned().collect(), ..Respondents::default() };
        let statement = |statement: i64| {
            let groups = groups_of(&respondents).into_iter().enumerate();
            let row = |(number, group): (usize, Group)| Row {
                figure: (number as i64 % 7 != statement % 7).then_some((15, 8)),
                ..Row::hidden(group)
            };
            groups.map(row).collect::<Vec<Row>>()
        };
        let statements: Vec<Vec<Row>> = (0..46).map(statement).collect();
        let started = std::time::Instant::now();
        let shown = protect_profile(&respondents, &statements, RULES);
        let took = started.elapsed();
        eprintln!(
            "{} of {} numbers: {took:?}",
            shown.iter().filter(|one| one.respondents.is_some()).count(),
            shown.len()
        );
        assert!(took.as_secs() < 5, "{took:?}");
    }
}
