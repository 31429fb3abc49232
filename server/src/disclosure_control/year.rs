//! A financial year, published with its last quarter: what it may add to quarters that are frozen.
//!
//! # Why
//! What a year shows of a group is the sum of what its quarters show, and of their rest: the quarters in which the group is
//! hidden, together, carried over like any figure. A group that is shown in every quarter has no rest, so its year tells nothing
//! new. A rest has to pass the rules of a figure. And because rests of quarters and rests of years cross one another, an
//! agency's rest is shown only if a reader who knows all these sums exactly cannot come near a hidden quarter of any agency:
//! from what was counted, at least [`WIDTH`] respondents of either outcome can be moved between agencies, or between agencies
//! and quarters at once, without a sum changing. Otherwise rests are withheld, the smallest first. A locality
//! has no rest.
//!
//! A class of respondents has its year where it is shown in every quarter. Where no class is shown in any quarter, the year is
//! decided like a quarter of its own.

use std::collections::{BTreeMap, BTreeSet};

use app::domain::place::Scope;

use super::classes::classes_to_show;
use super::published::{Group, Row, row_of};
use super::quarter::{groups_of, outcomes_of_classes};
use super::{BASE_STEP, Counted, Outcomes, Rules, carried_over};

/// How many respondents of either outcome a hidden count may be away from where it seems to be.
const WIDTH: i64 = 3;

/// A quarter with what was shown of it, now or in an earlier release.
#[derive(Clone, Copy, Debug)]
pub struct Released<'a> {
    /// Its frozen counts.
    pub counted: &'a Counted,
    pub rows: &'a [Row],
}

/// Decides what is shown of the year beside its quarters, all of which are given as they were shown.
pub fn protect_year(quarters: &[Released<'_>], rules: Rules) -> Vec<Row> {
    let groups: BTreeSet<Group> = quarters.iter().flat_map(|quarter| groups_of(quarter.counted)).collect();
    let mut rows: BTreeMap<Group, Row> = groups.into_iter().map(|group| (group.clone(), Row::hidden(group))).collect();
    for (group, row) in &mut rows {
        row.dont_know = sum_of_all(quarters, group, |row| row.dont_know);
        row.dont_want_to_say = sum_of_all(quarters, group, |row| row.dont_want_to_say);
    }
    let figures = if quarters.iter().all(|quarter| figure_in(quarter, &Group::WHOLE).is_some()) {
        figures(quarters, &rows.keys().cloned().collect::<Vec<_>>(), rules)
    } else {
        // Where a quarter shows nothing, the year shows the whole at most.
        let hidden = quarters.iter().filter(|quarter| figure_in(quarter, &Group::WHOLE).is_none());
        let rest: Vec<Outcomes> = hidden.map(|quarter| quarter.counted.whole().outcomes).collect();
        let is_shown = rest.len() > 1 && rest.iter().copied().sum::<Outcomes>().is_safe(rules);
        is_shown
            .then(|| (Group::WHOLE, with_rest(quarters, &Group::WHOLE, rest.into_iter().sum(), rules)))
            .into_iter()
            .collect()
    };
    for (group, figure) in figures {
        if let Some(row) = rows.get_mut(&group) {
            row.figure = Some(figure);
        }
    }
    rows.into_values().collect()
}

/// The year's figures, where every quarter shows its whole.
fn figures(quarters: &[Released<'_>], groups: &[Group], rules: Rules) -> BTreeMap<Group, (i64, i64)> {
    let mut figures: BTreeMap<Group, (i64, i64)> = BTreeMap::new();
    for group in groups {
        if quarters.iter().all(|quarter| is_known(quarter, group)) {
            let shown: Vec<(i64, i64)> = quarters.iter().filter_map(|quarter| figure_in(quarter, group)).collect();
            if !shown.is_empty() {
                figures.insert(group.clone(), sum_of(shown.into_iter()));
            }
        }
    }
    let agencies = HiddenQuarters::of(quarters);
    for agency in agencies.to_show(rules) {
        let rest = agencies.rest_of(&agency);
        let group = Group::Place(Scope::of(&agency, ""));
        let figure = with_rest(quarters, &group, rest, rules);
        // A locality that is all of its agency is the same people.
        if let Some(locality) = only_locality(quarters, &agency) {
            figures.insert(Group::Place(Scope::of(&agency, locality)), figure);
        }
        figures.insert(group, figure);
    }
    let is_about = |row: &Row| matches!(row.group, Group::About { .. }) && row.figure.is_some();
    if quarters.len() > 1 && !quarters.iter().any(|quarter| quarter.rows.iter().any(is_about)) {
        figures.extend(classes_of_year(quarters, rules));
    }
    figures
}

/// The locality of every collection of an agency, if they have one alone.
fn only_locality<'a>(quarters: &[Released<'a>], agency: &str) -> Option<&'a String> {
    let places = quarters.iter().flat_map(|quarter| quarter.counted.places.keys());
    let localities: BTreeSet<&String> =
        places.filter(|place| place.agency == agency).map(|place| &place.locality).collect();
    localities.first().copied().filter(|locality| localities.len() == 1 && !locality.is_empty())
}

/// The year's classes, where none is shown in any quarter.
fn classes_of_year(quarters: &[Released<'_>], rules: Rules) -> BTreeMap<Group, (i64, i64)> {
    let mut about: BTreeMap<String, BTreeMap<String, Outcomes>> = BTreeMap::new();
    for quarter in quarters {
        for (question, classes) in outcomes_of_classes(quarter.counted) {
            let sums = about.entry(question).or_default();
            for (class, outcomes) in classes {
                let sum = sums.entry(class).or_default();
                *sum = *sum + outcomes;
            }
        }
    }
    let whole = quarters.iter().map(|quarter| quarter.counted.whole().outcomes).sum();
    let blocks: Vec<Outcomes> = quarters.iter().flat_map(blocks_of).collect();
    let mut figures = BTreeMap::new();
    for (question, classes) in classes_to_show(whole, &blocks, &about, rules) {
        for answer in classes {
            let outcomes = about[&question][&answer];
            let figure = carried_over(outcomes.positive, outcomes.base(), rules.threshold);
            figures.insert(Group::About { question: question.clone(), answer }, figure);
        }
    }
    figures
}

/// The figures behind what a quarter shows of places.
fn blocks_of(quarter: &Released<'_>) -> Vec<Outcomes> {
    let is_shown = |scope: Scope| figure_in(quarter, &Group::Place(scope)).is_some();
    let mut rests: BTreeMap<Scope, Outcomes> = BTreeMap::new();
    for (place, counts) in &quarter.counted.places {
        let locality = Scope::of(&place.agency, &place.locality);
        let agency = Scope::of(&place.agency, "");
        // The smallest group around the place that is shown.
        let block = [locality, agency].into_iter().find(|scope| is_shown(scope.clone())).unwrap_or(Scope::Whole);
        let rest = rests.entry(block).or_default();
        *rest = *rest + counts.outcomes;
    }
    rests.into_values().filter(|rest| rest.base() > 0).collect()
}

fn figure_in(quarter: &Released<'_>, group: &Group) -> Option<(i64, i64)> {
    row_of(quarter.rows, group)?.figure
}

/// Whether the quarter says all there is to say of a group: its figure, or that it was not there.
fn is_known(quarter: &Released<'_>, group: &Group) -> bool {
    figure_in(quarter, group).is_some() || !groups_of(quarter.counted).contains(group)
}

fn sum_of(shown: impl Iterator<Item = (i64, i64)>) -> (i64, i64) {
    shown.fold((0, 0), |sum, figure| (sum.0 + figure.0, sum.1 + figure.1))
}

fn with_rest(quarters: &[Released<'_>], group: &Group, rest: Outcomes, rules: Rules) -> (i64, i64) {
    let shown = quarters.iter().filter_map(|quarter| figure_in(quarter, group));
    sum_of(shown.chain([carried_over(rest.positive, rest.base(), rules.threshold)]))
}

/// The sum of a number over the quarters, if each of them shows it.
fn sum_of_all(quarters: &[Released<'_>], group: &Group, number: impl Fn(&Row) -> Option<i64>) -> Option<i64> {
    let there = quarters.iter().filter(|quarter| groups_of(quarter.counted).contains(group));
    let numbers: Option<Vec<i64>> = there.map(|quarter| row_of(quarter.rows, group).and_then(&number)).collect();
    numbers.filter(|numbers| !numbers.is_empty()).map(|numbers| numbers.into_iter().sum())
}

/// What agencies count in the quarters that hide them.
struct HiddenQuarters {
    /// For each quarter, by agency; an agency without a name is always hidden.
    quarters: Vec<BTreeMap<String, Outcomes>>,
}

impl HiddenQuarters {
    fn of(quarters: &[Released<'_>]) -> Self {
        let hidden = |quarter: &Released<'_>| {
            let mut agencies: BTreeMap<String, Outcomes> = BTreeMap::new();
            for (place, counts) in &quarter.counted.places {
                let group = Group::Place(Scope::of(&place.agency, ""));
                if place.agency.is_empty() || figure_in(quarter, &group).is_none() {
                    let sum = agencies.entry(place.agency.clone()).or_default();
                    *sum = *sum + counts.outcomes;
                }
            }
            agencies
        };
        Self { quarters: quarters.iter().map(hidden).collect() }
    }

    fn rest_of(&self, agency: &str) -> Outcomes {
        self.quarters.iter().filter_map(|quarter| quarter.get(agency)).copied().sum()
    }

    fn agencies(&self) -> BTreeSet<&String> {
        self.quarters.iter().flat_map(BTreeMap::keys).collect()
    }

    /// The agencies whose rest may be shown.
    fn to_show(&self, rules: Rules) -> Vec<String> {
        let can_be_shown = |agency: &&&String| !agency.is_empty() && self.rest_of(agency).is_safe(rules);
        let mut shown: BTreeSet<&String> = self.agencies().iter().filter(can_be_shown).copied().collect();
        while let Some(agency) = self.first_open(&shown, rules) {
            let smallest = || shown.iter().copied().min_by_key(|agency| (self.rest_of(agency).base(), *agency));
            let Some(withheld) = agency.filter(|agency| shown.contains(agency)).or_else(smallest) else { break };
            shown.remove(withheld);
        }
        shown.into_iter().cloned().collect()
    }

    /// Whether showing these rests opens something, with the agency that it opens, if it is one.
    fn first_open(&self, shown: &BTreeSet<&String>, rules: Rules) -> Option<Option<&String>> {
        if shown.is_empty() {
            return None;
        }
        let withheld: Vec<&String> = self.agencies().into_iter().filter(|agency| !shown.contains(agency)).collect();
        let rest: Outcomes = withheld.iter().map(|agency| self.rest_of(agency)).sum();
        let is_rest_safe = if withheld.is_empty() { self.keeps_rests_apart(shown) } else { rest.is_safe(rules) };
        if !is_rest_safe {
            return Some(None);
        }
        for outcome in [|counts: Outcomes| counts.positive, |counts: Outcomes| counts.not_positive] {
            for agency in self.agencies() {
                let is_open = (0..self.quarters.len())
                    .filter(|quarter| self.quarters[*quarter].contains_key(agency))
                    .any(|quarter| !self.can_move(quarter, agency, shown, outcome))
                    || !shown.contains(agency) && !self.can_move_in_year(agency, shown, outcome);
                if is_open && !agency.is_empty() {
                    return Some(Some(agency));
                }
            }
        }
        None
    }

    /// Whether a hidden quarter of an agency could be another, with the same sums.
    fn can_move(
        &self,
        quarter: usize,
        agency: &String,
        shown: &BTreeSet<&String>,
        outcome: fn(Outcomes) -> i64,
    ) -> bool {
        let here = &self.quarters[quarter];
        let own = outcome(here[agency]);
        let (mut more, mut less) = (0, 0);
        if !shown.contains(agency) {
            let others = here.iter().filter(|(other, _)| *other != agency && !shown.contains(other));
            let others: Vec<i64> = others.map(|(_, counts)| outcome(*counts)).collect();
            more = others.iter().sum();
            less = if others.is_empty() { 0 } else { own };
        }
        for (_, there) in self.quarters.iter().enumerate().filter(|(other, _)| *other != quarter) {
            let Some(own_there) = there.get(agency) else { continue };
            // Others give here and take there, or the other way round.
            let both = || here.keys().filter(|other| *other != agency && there.contains_key(*other));
            let sum = |of: &BTreeMap<String, Outcomes>| both().map(|other| outcome(of[other])).sum::<i64>();
            more = more.max(sum(here).min(outcome(*own_there)));
            less = less.max(sum(there).min(own));
        }
        is_wide(more, less)
    }

    /// Whether the withheld year of an agency could be another, with the same sums.
    fn can_move_in_year(&self, agency: &String, shown: &BTreeSet<&String>, outcome: fn(Outcomes) -> i64) -> bool {
        let (mut more, mut less) = (0, 0);
        for quarter in self.quarters.iter().filter(|quarter| quarter.contains_key(agency)) {
            let others = quarter.iter().filter(|(other, _)| *other != agency && !shown.contains(other));
            let others: Vec<i64> = others.map(|(_, counts)| outcome(*counts)).collect();
            more += others.iter().sum::<i64>();
            less += if others.is_empty() { 0 } else { outcome(quarter[agency]) };
        }
        is_wide(more, less)
    }

    /// Where all rests are shown, those of quarters and those of agencies add up to the same: they must not be at the ends of
    /// what they can be.
    fn keeps_rests_apart(&self, shown: &BTreeSet<&String>) -> bool {
        let base = |rest: Outcomes| (rest.base() + 2) / BASE_STEP * BASE_STEP;
        let of_quarters: Vec<i64> = self
            .quarters
            .iter()
            .map(|quarter| base(quarter.values().copied().sum()))
            .filter(|base| *base > 0)
            .collect();
        let of_agencies: Vec<i64> = shown.iter().map(|agency| base(self.rest_of(agency))).collect();
        let apart = (of_quarters.iter().sum::<i64>() - of_agencies.iter().sum::<i64>()).abs();
        let most = i64::try_from(2 * (of_quarters.len() + of_agencies.len())).unwrap_or(0);
        most - apart >= 2
    }
}

fn is_wide(more: i64, less: i64) -> bool {
    more + less >= WIDTH && more.max(less) >= WIDTH
}
