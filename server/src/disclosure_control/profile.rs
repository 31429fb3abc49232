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
//! - Who did not answer a question is never shown, and is kept [`ROOM`]: everybody, at the most, are at least so many more than
//!   those who answered, at the least.
//! - The same room is kept over what each figure of the release tells: its base, and who did not know and did not want to say, at
//!   the least. So a number of respondents does not narrow a base, nor one of those, to fewer than three values. Where there is
//!   no room, a number of [`RAISED_FROM`] or more is shown as the next five above, and a smaller one is hidden. So a reader does
//!   not know of any large number whether it was raised.
//!
//! # What is not promised
//! The room is kept over the quarter's own rows, group by group, and where figures hide some parts together. What a financial year
//! says of quarters whose figures were hidden is not held against the numbers of respondents of those quarters. Who knows how
//! many codes were given out, and that nearly all of them came back, knows the number itself.

use std::collections::{BTreeMap, BTreeSet};

use app::domain::figure::PublishedNumber;
use app::domain::place::{Place, Scope};

use super::numbers::rounded;
use super::published::{Group, Row, row_of};
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
    let told: Vec<Told<'_>> = statements.iter().map(|rows| Told { rows, rules }).collect();
    let mut choice = Choice::default();
    let shown = loop {
        let shown = Profile::of(respondents, &choice, rules);
        match shown.without_room(&told) {
            Some(group) if shown.can_be_raised(&group) && choice.raised.insert(group.clone()) => {}
            Some(group) => {
                choice.kept_back.insert(group);
            }
            None => break shown,
        }
    };
    let row = |group: Group| Heard { respondents: shown.values.get(&group).map(|value| value.shown), group };
    groups_of(respondents).into_iter().map(row).collect()
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

/// What is shown otherwise than by its own number, for want of room.
#[derive(Clone, Debug, Default)]
struct Choice {
    kept_back: BTreeSet<Group>,
    raised: BTreeSet<Group>,
}

impl Choice {
    fn value_of(&self, group: &Group, count: i64, rules: Rules) -> Value {
        let by = if self.raised.contains(group) { BASE_STEP } else { 0 };
        Value::shown_as(rounded(count, rules.threshold) + by, rules)
    }
}

/// What is shown, and what a reader can make of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Value {
    shown: i64,
    least: i64,
    most: i64,
}

impl Value {
    fn shown_as(shown: i64, rules: Rules) -> Self {
        let (least, most) = counts_shown_as(shown, rules);
        Self { shown, least, most }
    }
}

/// The smallest and the largest number of respondents that are shown as this.
pub(super) fn counts_shown_as(shown: i64, rules: Rules) -> (i64, i64) {
    let half = BASE_STEP / 2;
    let least = if shown == rounded(rules.threshold, rules.threshold) {
        rules.threshold
    } else if shown >= RAISED_FROM + BASE_STEP {
        shown - half - BASE_STEP
    } else {
        shown - half
    };
    (least, shown + half)
}

impl std::ops::Add for Value {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { shown: self.shown + other.shown, least: self.least + other.least, most: self.most + other.most }
    }
}

impl std::iter::Sum for Value {
    fn sum<I: Iterator<Item = Self>>(values: I) -> Self {
        values.fold(Self::default(), |sum, value| sum + value)
    }
}

/// A whole with its parts, of which some are shown.
#[derive(Clone, Debug)]
struct Division {
    whole: Group,
    /// From the largest to the smallest.
    shown: Vec<Group>,
    hidden: BTreeSet<Group>,
    /// The hidden parts together, where there are some.
    others: Option<Value>,
    /// Whether there is a part without a name, which is hidden.
    has_unnamed: bool,
}

impl Division {
    /// Shows as many of the largest parts as can be; none where no part can be shown.
    ///
    /// A part without a group is one that has no name, as what belongs to no agency: it is hidden, and may be so alone.
    fn of(whole: Group, parts: &[(Option<Group>, i64)], choice: &Choice, rules: Rules) -> Option<Self> {
        let may_be_shown = |(group, count): &(Option<Group>, i64)| {
            let group =
                group.as_ref().filter(|group| *count >= rules.threshold && !choice.kept_back.contains(*group))?;
            Some((group.clone(), *count))
        };
        let mut shown: Vec<(Group, i64)> = parts.iter().filter_map(may_be_shown).collect();
        shown.sort_by_key(|(group, count)| (std::cmp::Reverse(*count), group.clone()));
        while !shown.is_empty() {
            let is_hidden = |group: &Option<Group>| {
                !shown.iter().any(|(shown, _)| group.as_ref().is_some_and(|group| group == shown))
            };
            let hidden: Vec<&(Option<Group>, i64)> = parts.iter().filter(|(group, _)| is_hidden(group)).collect();
            let rest: i64 = hidden.iter().map(|(_, count)| count).sum();
            let is_alone = hidden.len() == 1 && hidden[0].0.is_some();
            if hidden.is_empty() || (rest >= rules.threshold && !is_alone) {
                return Some(Self {
                    whole,
                    others: (!hidden.is_empty()).then(|| Value::shown_as(rounded(rest, rules.threshold), rules)),
                    has_unnamed: hidden.iter().any(|(group, _)| group.is_none()),
                    hidden: hidden.into_iter().filter_map(|(group, _)| group.clone()).collect(),
                    shown: shown.into_iter().map(|(group, _)| group).collect(),
                });
            }
            shown.pop();
        }
        None
    }
}

/// Everything that is shown of an audience in a quarter.
#[derive(Clone, Debug, Default)]
struct Profile {
    values: BTreeMap<Group, Value>,
    /// Of places, and of the answers to each question.
    divisions: Vec<Division>,
}

impl Profile {
    fn of(respondents: &Respondents, choice: &Choice, rules: Rules) -> Self {
        let mut profile = Self::default();
        let all: i64 = respondents.places.values().sum();
        if all < rules.minimum_base || choice.kept_back.contains(&Group::WHOLE) {
            return profile;
        }
        let whole = profile.show_place(&Scope::Whole, respondents, choice, rules);
        for (question, answers) in &respondents.about {
            let told: i64 = answers.values().sum();
            // Counts that do not add up show nothing.
            if (rules.minimum_base..=all).contains(&told) {
                profile.show_question(question, answers, whole, choice, rules);
            }
        }
        profile
    }

    /// Shows a place with what is shown of its parts.
    fn show_place(&mut self, of: &Scope, respondents: &Respondents, choice: &Choice, rules: Rules) -> Value {
        let mut parts: BTreeMap<Option<Group>, i64> = BTreeMap::new();
        for (place, count) in &respondents.places {
            let scopes = [Scope::of(&place.agency, &place.locality), Scope::of(&place.agency, ""), Scope::Whole];
            if scopes.contains(of) {
                let part = scopes.into_iter().find(|scope| scope.whole().as_ref() == Some(of));
                *parts.entry(part.map(Group::Place)).or_default() += count;
            }
        }
        let parts: Vec<(Option<Group>, i64)> = parts.into_iter().collect();
        let group = Group::Place(of.clone());
        let value = match Division::of(group.clone(), &parts, choice, rules) {
            Some(division) => {
                let scope = |group: &Group| if let Group::Place(scope) = group { Some(scope.clone()) } else { None };
                let shown: Vec<Scope> = division.shown.iter().filter_map(scope).collect();
                let values = shown.iter().map(|part| self.show_place(part, respondents, choice, rules));
                let value = values.sum::<Value>() + division.others.unwrap_or_default();
                self.divisions.push(division);
                value
            }
            None => choice.value_of(&group, parts.iter().map(|(_, count)| count).sum(), rules),
        };
        self.values.insert(group, value);
        value
    }

    /// Shows how many gave each answer to a question, where they leave room below everybody.
    fn show_question(
        &mut self,
        question: &str,
        answers: &BTreeMap<String, i64>,
        whole: Value,
        choice: &Choice,
        rules: Rules,
    ) {
        let group = |answer: &String| Group::About { question: question.to_owned(), answer: answer.clone() };
        let counts: BTreeMap<Group, i64> = answers.iter().map(|(answer, count)| (group(answer), *count)).collect();
        let parts: Vec<_> = counts.iter().map(|(group, count)| (Some(group.clone()), *count)).collect();
        let Some(division) = Division::of(all_who_told(question), &parts, choice, rules) else {
            return;
        };
        let value = |group: &Group| (group.clone(), choice.value_of(group, counts[group], rules));
        let values: Vec<(Group, Value)> = division.shown.iter().map(value).collect();
        let told = values.iter().map(|(_, value)| *value).sum::<Value>() + division.others.unwrap_or_default();
        if whole.most - told.least >= ROOM {
            self.values.extend(values);
            self.values.insert(all_who_told(question), told);
            self.divisions.push(division);
        }
    }

    /// Whether a group is a number of its own, and large.
    fn can_be_raised(&self, group: &Group) -> bool {
        let is_sum = self.divisions.iter().any(|division| division.whole == *group);
        !is_sum && self.values.get(group).is_some_and(|value| value.shown >= RAISED_FROM)
    }

    /// A shown group of which figures tell too much, or with which they do.
    fn without_room(&self, told: &[Told<'_>]) -> Option<Group> {
        let is_narrow =
            |(group, value): &(&Group, &Value)| told.iter().any(|told| value.most - told.least_of(group) < ROOM);
        if let Some((group, _)) = self.values.iter().rev().find(is_narrow) {
            return Some(group.clone());
        }
        let open = |division: &&Division| told.iter().any(|told| division.is_narrow(&self.values, told));
        self.divisions.iter().find(open)?.shown.last().cloned()
    }
}

impl Division {
    /// Whether a figure tells too much of parts together: of those that are hidden here, or of those that it hides itself.
    fn is_narrow(&self, values: &BTreeMap<Group, Value>, told: &Told<'_>) -> bool {
        let hidden_there = (0..NUMBERS.len()).map(|number| told.hidden_in(self, number));
        [self.hidden.clone()].into_iter().chain(hidden_there).filter(|some| !some.is_empty()).any(|some| {
            let shown: i64 = some.iter().filter_map(|group| values.get(group)).map(|value| value.most).sum();
            let has_others = self.has_unnamed || some.iter().any(|group| self.hidden.contains(group));
            let others = self.others.filter(|_| has_others).map_or(0, |others| others.most);
            shown + others - told.least_together(self, &some) < ROOM
        })
    }

    fn parts(&self) -> impl Iterator<Item = &Group> {
        self.shown.iter().chain(&self.hidden)
    }
}

/// The numbers of a row: the base, who did not know, who did not want to say.
const NUMBERS: [fn(&Row) -> Option<i64>; 3] =
    [|row| row.figure.map(|(base, _)| base), |row| row.dont_know, |row| row.dont_want_to_say];

/// What a release tells of one statement.
pub(super) struct Told<'a> {
    pub(super) rows: &'a [Row],
    pub(super) rules: Rules,
}

impl Told<'_> {
    /// The fewest respondents that a group can have.
    pub(super) fn least_of(&self, group: &Group) -> i64 {
        (0..NUMBERS.len()).map(|number| self.least(group, number)).sum()
    }

    /// The fewest of a group who are not in its base.
    pub(super) fn least_beside(&self, group: &Group) -> i64 {
        (1..NUMBERS.len()).map(|number| self.least(group, number)).sum()
    }

    /// The fewest that some parts of a division can have together.
    fn least_together(&self, division: &Division, some: &BTreeSet<Group>) -> i64 {
        let rest = |number: usize| {
            let is_within = self.hidden_in(division, number).is_subset(some);
            if is_within { self.smallest(self.rest(&division.whole, number), number) } else { 0 }
        };
        let of_groups: i64 = some.iter().map(|group| self.least_of(group)).sum();
        of_groups + (0..NUMBERS.len()).map(rest).sum::<i64>()
    }

    /// The parts of a division of which a number is hidden.
    fn hidden_in(&self, division: &Division, number: usize) -> BTreeSet<Group> {
        division.parts().filter(|part| self.value(part, number).is_none()).cloned().collect()
    }

    fn value(&self, group: &Group, number: usize) -> Option<i64> {
        row_of(self.rows, group).and_then(NUMBERS[number])
    }

    /// What a shown number of a place has beside its shown parts; nothing where it is hidden.
    fn rest(&self, group: &Group, number: usize) -> i64 {
        let parts = self.parts_of(group).into_iter().filter_map(|part| self.value(part, number));
        self.value(group, number).map_or(0, |shown| shown - parts.sum::<i64>())
    }

    /// The fewest that are shown as this.
    fn smallest(&self, shown: i64, number: usize) -> i64 {
        match (shown, number) {
            (..=0, _) => 0,
            (shown, 0) => (shown - BASE_STEP / 2).max(self.rules.minimum_base),
            (shown, _) if shown == rounded(self.rules.threshold, self.rules.threshold) => self.rules.threshold,
            (shown, _) => shown - BASE_STEP / 2,
        }
    }

    /// The least that a number of a group can be.
    fn least(&self, group: &Group, number: usize) -> i64 {
        if self.value(group, number).is_none() {
            return 0;
        }
        let of_parts: i64 = self.parts_of(group).into_iter().map(|part| self.least(part, number)).sum();
        of_parts + self.smallest(self.rest(group, number), number)
    }

    fn parts_of(&self, group: &Group) -> Vec<&Group> {
        let Group::Place(whole) = group else { return Vec::new() };
        let is_part = |part: &&Group| matches!(part, Group::Place(scope) if scope.whole().as_ref() == Some(whole));
        self.rows.iter().map(|row| &row.group).filter(is_part).collect()
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
}
