//! A quarter: everything that is shown of one statement and audience.

use std::collections::BTreeMap;

use app::domain::place::Scope;

use super::classes::classes_to_show;
use super::published::{Group, Row};
use super::{Counted, Counts, Outcomes, Rules, ShownWhole, carried_over, numbers};

/// Decides what is shown of a quarter. Its earlier quarters count other people, and change nothing.
pub fn protect_quarter(counted: &Counted, rules: Rules) -> Vec<Row> {
    let tree = counted.tree();
    let protected = tree.protect(rules);
    let mut figures = BTreeMap::new();
    figures_of_places(&protected, &mut figures);
    let about = outcomes_of_classes(counted);
    let shown = classes_to_show(tree.sum(), &tree.blocks(&protected), &about, rules);
    for (question, classes) in shown {
        for answer in classes {
            let outcomes = about[&question][&answer];
            let figure = carried_over(outcomes.positive, outcomes.base(), rules.threshold);
            figures.insert(Group::About { question: question.clone(), answer }, figure);
        }
    }
    let dont_know = numbers_of(counted, |counts| counts.dont_know, rules);
    let dont_want_to_say = numbers_of(counted, |counts| counts.dont_want_to_say, rules);
    let row = |group: Group| Row {
        figure: figures.get(&group).copied(),
        dont_know: dont_know.get(&group).copied(),
        dont_want_to_say: dont_want_to_say.get(&group).copied(),
        group,
    };
    groups_of(counted).into_iter().map(row).collect()
}

/// Every group that has a row, in order: the hidden ones as well, so that their absence says nothing.
pub(super) fn groups_of(counted: &Counted) -> Vec<Group> {
    let mut groups = vec![Group::WHOLE];
    for place in counted.places.keys() {
        groups.push(Group::Place(Scope::of(&place.agency, "")));
        groups.push(Group::Place(Scope::of(&place.agency, &place.locality)));
    }
    for (question, answers) in &counted.about {
        let answers = answers.keys().filter(|answer| !answer.is_empty());
        groups.extend(answers.map(|answer| Group::About { question: question.clone(), answer: answer.clone() }));
    }
    groups.sort();
    groups.dedup();
    groups
}

pub(super) fn outcomes_of_classes(counted: &Counted) -> BTreeMap<String, BTreeMap<String, Outcomes>> {
    let outcomes = |answers: &BTreeMap<String, Counts>| {
        let said = answers.iter().filter(|(answer, _)| !answer.is_empty());
        said.map(|(answer, counts)| (answer.clone(), counts.outcomes)).collect()
    };
    counted.about.iter().map(|(question, answers)| (question.clone(), outcomes(answers))).collect()
}

fn figures_of_places(whole: &ShownWhole, figures: &mut BTreeMap<Group, (i64, i64)>) {
    let mut add = |scope: Scope, shown: &ShownWhole| {
        if let Some(figure) = shown.shown {
            figures.insert(Group::Place(scope), figure);
        }
    };
    add(Scope::Whole, whole);
    for (agency, of_agency) in &whole.parts {
        add(Scope::of(agency, ""), of_agency);
        for (locality, of_locality) in &of_agency.parts {
            add(Scope::of(agency, locality), of_locality);
        }
    }
}

fn numbers_of(counted: &Counted, number: impl Fn(&Counts) -> i64, rules: Rules) -> BTreeMap<Group, i64> {
    let mut places = numbers::ByPlace::new();
    for (place, counts) in &counted.places {
        *places.entry(place.agency.clone()).or_default().entry(place.locality.clone()).or_default() += number(counts);
    }
    let shown = numbers::places_to_show(&places, rules.threshold);
    let mut numbers: BTreeMap<Group, i64> = shown
        .into_iter()
        .map(|((agency, locality), value)| (Group::Place(Scope::of(&agency, &locality)), value))
        .collect();
    let whole = number(&counted.whole());
    for (question, answers) in &counted.about {
        let said = answers.iter().filter(|(answer, _)| !answer.is_empty());
        let classes = said.map(|(answer, counts)| (answer.clone(), number(counts))).collect();
        for (answer, value) in numbers::classes_to_show(whole, &classes, rules.threshold) {
            numbers.insert(Group::About { question: question.clone(), answer }, value);
        }
    }
    numbers
}
