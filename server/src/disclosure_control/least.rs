//! The fewest respondents that there can be, by what all figures of a release say of an audience.
//!
//! # Why
//! The statements of a questionnaire count the same people, each its own part of them. So a reader takes for each group the statement
//! that says the most, and adds up: everybody are no fewer than the agencies one by one, nor than those who answered a question about
//! themselves.

use std::collections::{BTreeMap, BTreeSet};

use app::domain::place::{Place, Scope};

use super::numbers::rounded;
use super::profile::{is_all_who_told, whole_of};
use super::published::{Group, Row};
use super::{BASE_STEP, Rules};

/// The numbers of a row: the base, who did not know, who did not want to say.
const NUMBERS: [fn(&Row) -> Option<i64>; 3] =
    [|row| row.figure.map(|(base, _)| base), |row| row.dont_know, |row| row.dont_want_to_say];

/// Places with collections that belong to no part of theirs.
pub fn scopes_with_others<'a>(places: impl Iterator<Item = &'a Place>) -> BTreeSet<Scope> {
    places.filter(|place| place.locality.is_empty()).map(|place| Scope::of(&place.agency, "")).collect()
}

/// The fewest respondents of every group, made once for a release and an audience.
#[derive(Debug, Default)]
pub(super) struct Least {
    /// By one statement alone.
    by_one: BTreeMap<Group, i64>,
    /// By all of them.
    by_all: BTreeMap<Group, i64>,
    /// By their whole.
    together: BTreeMap<Group, Vec<Together>>,
    parts: BTreeMap<Group, BTreeSet<Group>>,
    with_others: BTreeSet<Scope>,
}

/// Parts of a place that a statement hides, of which it says more together than all statements do one by one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Together {
    pub(super) parts: BTreeSet<Group>,
    pub(super) least: i64,
    more: i64,
}

impl Least {
    /// `with_others` are places with respondents that belong to no part of theirs, who are always hidden.
    pub(super) fn of<'a>(
        groups: impl Iterator<Item = &'a Group>,
        with_others: BTreeSet<Scope>,
        statements: &[Vec<Row>],
        rules: Rules,
    ) -> Self {
        let mut least = Self { with_others, ..Self::default() };
        let mut parts: BTreeMap<Group, BTreeSet<Group>> = BTreeMap::new();
        for group in groups {
            if let Some(whole) = whole_of(group) {
                parts.entry(whole).or_default().insert(group.clone());
            }
            least.by_all.insert(group.clone(), 0);
        }
        let statements: Vec<Statement<'_>> = statements.iter().map(|rows| Statement::of(rows, &parts, rules)).collect();
        let by_one = |group: &Group| statements.iter().map(|statement| statement.least(group)).max().unwrap_or(0);
        least.by_one = least.by_all.keys().map(|group| (group.clone(), by_one(group))).collect();
        least.parts.clone_from(&parts);
        // From the smallest to the whole.
        let mut groups: Vec<Group> = least.by_all.keys().cloned().collect();
        groups.sort_by_key(|group| std::cmp::Reverse(depth(group)));
        for group in groups {
            least.add_up(&group, &statements);
        }
        least
    }

    /// Takes a group up, of which all parts have been.
    fn add_up(&mut self, group: &Group, statements: &[Statement<'_>]) {
        let parts = self.parts.get(group).cloned().unwrap_or_default();
        let mut sets: BTreeMap<BTreeSet<Group>, i64> = BTreeMap::new();
        for (hidden, least) in statements.iter().flat_map(|statement| statement.together(group, &parts)) {
            let all = sets.entry(hidden).or_default();
            *all = least.max(*all);
        }
        let more = |(parts, least): (BTreeSet<Group>, i64)| {
            let more = least - parts.iter().map(|part| self.by_all(part)).sum::<i64>();
            (more > 0).then_some(Together { parts, least, more })
        };
        // What is undivided hides nobody within it.
        let mut together: Vec<Together> = sets.into_iter().filter(|_| !parts.is_empty()).filter_map(more).collect();
        together.sort_by_key(|together| std::cmp::Reverse(together.more));
        self.together.insert(group.clone(), together);
        let mut least = self.by_one(group).max(self.of_parts(group, &parts, true));
        if *group == Group::WHOLE {
            let who_told = self.by_all.iter().filter(|(group, _)| is_all_who_told(group)).map(|(_, least)| *least);
            least = who_told.fold(least, i64::max);
        }
        self.by_all.insert(group.clone(), least);
    }

    /// The most that one statement says for itself.
    pub(super) fn by_one(&self, group: &Group) -> i64 {
        self.by_one.get(group).copied().unwrap_or(0)
    }

    /// The most that all of them say together.
    pub(super) fn by_all(&self, group: &Group) -> i64 {
        self.by_all.get(group).copied().unwrap_or(0)
    }

    /// What statements say of parts of a place that they hide.
    pub(super) fn together(&self, whole: &Group) -> &[Together] {
        self.together.get(whole).map_or(&[], Vec::as_slice)
    }

    pub(super) fn parts(&self, whole: &Group) -> impl Iterator<Item = &Group> {
        self.parts.get(whole).into_iter().flatten()
    }

    /// The fewest of a group who are not in the base of a statement.
    pub(super) fn beside(&self, group: &Group, rows: &[Row], rules: Rules) -> i64 {
        let statement = Statement::of(rows, &self.parts, rules);
        (1..NUMBERS.len()).map(|number| statement.least_number(group, number)).sum()
    }

    /// Whether some of a place belong to none of its parts.
    pub(super) fn has_others(&self, whole: &Group) -> bool {
        matches!(whole, Group::Place(scope) if self.with_others.contains(scope))
    }

    /// The most that is said of some parts of a whole together, with those who belong to none or without.
    pub(super) fn of_parts(&self, whole: &Group, some: &BTreeSet<Group>, with_others: bool) -> i64 {
        let mut sum = some.iter().map(|part| self.by_all(part)).sum();
        let mut free = some.clone();
        // Whatever a statement hides together has all those in it who belong to no part.
        let mut are_others_free = with_others || !self.has_others(whole);
        for Together { parts, more, .. } in self.together(whole) {
            if are_others_free && parts.is_subset(&free) {
                sum += more;
                free.retain(|part| !parts.contains(part));
                are_others_free = !self.has_others(whole) && !parts.is_empty();
            }
        }
        sum
    }
}

/// How far a group is from everybody.
fn depth(group: &Group) -> usize {
    match group {
        Group::Place(Scope::Whole) => 0,
        Group::Place(Scope::Agency(_)) => 1,
        Group::Place(Scope::Locality(_)) => 2,
        Group::About { answer, .. } => 1 + usize::from(!answer.is_empty()),
    }
}

/// What a release says of respondents by the figures of one statement.
struct Statement<'a> {
    rows: BTreeMap<&'a Group, &'a Row>,
    parts: &'a BTreeMap<Group, BTreeSet<Group>>,
    rules: Rules,
}

impl<'a> Statement<'a> {
    fn of(rows: &'a [Row], parts: &'a BTreeMap<Group, BTreeSet<Group>>, rules: Rules) -> Self {
        Self { rows: rows.iter().map(|row| (&row.group, row)).collect(), parts, rules }
    }

    /// The fewest respondents that a group has.
    fn least(&self, group: &Group) -> i64 {
        (0..NUMBERS.len()).map(|number| self.least_number(group, number)).sum()
    }

    fn least_number(&self, group: &Group, number: usize) -> i64 {
        if self.value(group, number).is_none() {
            return 0;
        }
        let of_parts: i64 = self.parts_of(group).map(|part| self.least_number(part, number)).sum();
        of_parts + self.smallest(self.rest(group, number), number)
    }

    /// The fewest respondents of parts of a place of which it hides a number, by each number and by all of them.
    fn together(&self, whole: &Group, parts: &BTreeSet<Group>) -> Vec<(BTreeSet<Group>, i64)> {
        // What has no row was not asked.
        let asked: Vec<&Group> = parts.iter().filter(|part| self.rows.contains_key(part)).collect();
        let hidden: Vec<BTreeSet<Group>> = (0..NUMBERS.len())
            .map(|number| asked.iter().copied().filter(|part| self.value(part, number).is_none()).cloned().collect())
            .collect();
        let rests: Vec<i64> =
            (0..NUMBERS.len()).map(|number| self.smallest(self.rest(whole, number), number)).collect();
        let all: BTreeSet<Group> = hidden.iter().flatten().cloned().collect();
        let sets: BTreeSet<BTreeSet<Group>> = hidden.iter().cloned().chain([all]).collect();
        let least = |set: BTreeSet<Group>| {
            let within = hidden.iter().zip(&rests).filter(|(hidden, _)| hidden.is_subset(&set));
            let rest: i64 = within.map(|(_, rest)| rest).sum();
            let of_parts: i64 = set.iter().map(|part| self.least(part)).sum();
            (set, of_parts + rest)
        };
        if rests.iter().all(|rest| *rest == 0) { Vec::new() } else { sets.into_iter().map(least).collect() }
    }

    fn value(&self, group: &Group, number: usize) -> Option<i64> {
        self.rows.get(group).and_then(|row| NUMBERS[number](row))
    }

    /// What a shown number of a place has beside its shown parts; nothing where it is hidden.
    fn rest(&self, group: &Group, number: usize) -> i64 {
        let parts = self.parts_of(group).filter_map(|part| self.value(part, number));
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

    fn parts_of(&self, group: &Group) -> impl Iterator<Item = &Group> {
        self.parts.get(group).into_iter().flatten()
    }
}
