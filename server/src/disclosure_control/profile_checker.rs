//! What releases show of who was heard, as `check_suppression.py` reads it; and what that tells of the figures beside it.
//!
//! # Why
//! The numbers of respondents of an audience are one document: groups and their numbers, with what each figure of the release
//! tells of them at the least. The other way round, a base and who did not know are no more than those who answered: that is
//! added to the documents of figures, group by group.

use std::collections::BTreeSet;

use app::domain::place::Scope;
use serde_json::{Value, json};

use super::checker::{Component, code, rounded_numbers};
use super::profile::{Heard, Told, counts_shown_as};
use super::published::{Group, Row};
use super::{BASE_STEP, Rules};

/// The numbers of respondents of an audience in a quarter, where anything is shown of them.
pub fn profile_document(
    heard: &[Heard],
    statements: &[Vec<Row>],
    with_others: &BTreeSet<Scope>,
    rules: Rules,
) -> Option<Value> {
    number_of(heard, &Group::WHOLE)?;
    let is_division = |heard: &&Heard| is_all_who_told(&heard.group);
    let row = |heard: &Heard| Row { dont_know: heard.respondents, ..Row::hidden(heard.group.clone()) };
    let rows: Vec<Row> = heard.iter().filter(|heard| !is_division(heard)).map(row).collect();
    let component = Component { with_others: with_others.clone(), ..Component::default() };
    let possible = |shown: i64| counts_shown_as(shown, rules);
    let mut document = rounded_numbers(&component, &rows, |row| row.dont_know, rules, possible);
    for all in heard.iter().filter(is_division) {
        add_others(&mut document, heard, all, rules);
    }
    for row in &rows {
        let least = statements.iter().map(|rows| Told { rows, rules }.least_of(&row.group)).max().unwrap_or(0);
        if least > 0 {
            know(&mut document, json!({ "people": code(&row.group) }), "min", least);
        }
    }
    Some(document)
}

/// Adds what is shown of those whose answers to a question are hidden: who answered it, less who is shown.
fn add_others(document: &mut Value, heard: &[Heard], all: &Heard, rules: Rules) {
    let (Some(told), Group::About { question, .. }) = (all.respondents, &all.group) else { return };
    let is_of = |other: &&Heard| matches!(&other.group, Group::About { question: of, answer } if of == question && !answer.is_empty());
    let shown: i64 = heard.iter().filter(is_of).filter_map(|heard| heard.respondents).sum();
    if told > shown {
        let hidden = heard.iter().filter(is_of).filter(|heard| heard.respondents.is_none());
        let name = format!("others of {question}");
        document["dimensions"]["people"]["codes"][&name] =
            hidden.map(|heard| Value::from(code(&heard.group))).collect();
        let others = told - shown;
        let (min, max) = counts_shown_as(others, rules);
        let round = if min >= others - BASE_STEP / 2 { BASE_STEP } else { others };
        if let Some(published) = document["published"].as_array_mut() {
            published.push(json!({ "at": { "people": &name }, "value": others, "round": round }));
        }
        know(document, json!({ "people": &name }), "min", min);
        know(document, json!({ "people": &name }), "max", max);
    }
}

/// Adds to the document of a statement's figures that no more than the respondents of a quarter can be counted there.
pub fn add_respondents(document: &mut Value, quarter: &str, heard: &[Heard], rows: &[Row], rules: Rules) {
    let told = Told { rows, rules };
    for one in heard {
        let Some(shown) = one.respondents.filter(|_| !is_all_who_told(&one.group)) else { continue };
        let (seen, hidden): (Vec<&Heard>, Vec<&Heard>) =
            heard.iter().filter(|part| is_part(&part.group, &one.group)).partition(|part| part.respondents.is_some());
        let rest = shown - seen.iter().filter_map(|part| part.respondents).sum::<i64>();
        let mut people = code(&one.group);
        let mut beside = told.least_beside(&one.group);
        if rest <= 0 {
            continue;
        }
        if !seen.is_empty() {
            let others = seen
                .iter()
                .fold(atoms(document, &people), |atoms_of, part| &atoms_of - &atoms(document, &code(&part.group)));
            people = format!("respondents beside those shown of {people} in {quarter}");
            document["dimensions"]["people"]["codes"][&people] = json!(others);
            beside = hidden.iter().map(|part| told.least_beside(&part.group)).sum();
        }
        let most = counts_shown_as(rest, rules).1 - beside;
        know(document, json!({ "people": people, "period": quarter, "answer": "ALL" }), "max", most);
    }
}

/// The finest groups that a code stands for.
fn atoms(document: &Value, code: &str) -> BTreeSet<String> {
    match document["dimensions"]["people"]["codes"][code].as_array() {
        Some(atoms) => atoms.iter().filter_map(|atom| atom.as_str().map(str::to_owned)).collect(),
        None => BTreeSet::from([code.to_owned()]),
    }
}

fn is_all_who_told(group: &Group) -> bool {
    matches!(group, Group::About { answer, .. } if answer.is_empty())
}

fn is_part(part: &Group, whole: &Group) -> bool {
    match (part, whole) {
        (Group::Place(part), Group::Place(whole)) => part.whole().as_ref() == Some(whole),
        _ => false,
    }
}

fn number_of(heard: &[Heard], group: &Group) -> Option<i64> {
    heard.iter().find(|heard| heard.group == *group)?.respondents
}

fn know(document: &mut Value, at: Value, end: &str, value: i64) {
    if let Some(knowledge) = document["knowledge"].as_array_mut() {
        knowledge.push(json!({ "at": at, end: value }));
    }
}

#[cfg(test)]
mod tests {
    use super::super::outside_attacker::{Attack, Said, attack_all};
    use super::super::partnerships::{Partnership, RULES, partnerships};
    use super::super::profile::{Respondents, protect_profile};
    use super::super::{Counted, checker};
    use super::*;

    /// Respondents of a quarter, of whom some skipped the statement.
    fn respondents(counted: &Counted, seed: u64) -> Respondents {
        let of = |counts: &super::super::Counts, skipped: i64| {
            counts.outcomes.base() + counts.dont_know + counts.dont_want_to_say + skipped
        };
        // Those who skipped it tell nothing about themselves either.
        let skipped = |number: usize| i64::try_from((seed + number as u64) % 3).unwrap();
        let places = counted
            .places
            .iter()
            .enumerate()
            .map(|(number, (place, counts))| (place.clone(), of(counts, skipped(number))));
        let answers = |answers: &std::collections::BTreeMap<String, super::super::Counts>| {
            answers.iter().map(|(answer, counts)| (answer.clone(), of(counts, 0))).collect()
        };
        Respondents {
            places: places.collect(),
            about: counted.about.iter().map(|(question, of)| (question.clone(), answers(of))).collect(),
        }
    }

    /// The number of every group.
    fn truth(respondents: &Respondents) -> Value {
        let mut all = std::collections::BTreeMap::<String, i64>::new();
        for (place, count) in &respondents.places {
            let scopes = [Scope::Whole, Scope::of(&place.agency, ""), Scope::of(&place.agency, &place.locality)];
            for scope in BTreeSet::from(scopes) {
                *all.entry(code(&Group::Place(scope))).or_default() += count;
            }
        }
        for (question, answers) in &respondents.about {
            for (answer, count) in answers {
                let group = Group::About { question: question.clone(), answer: answer.clone() };
                all.insert(code(&group), *count);
            }
        }
        let cells = all.iter().map(|(people, value)| json!({ "at": { "people": people }, "value": value }));
        json!({ "cells": cells.collect::<Vec<_>>() })
    }

    #[test]
    fn no_attacker_gets_into_who_was_heard_nor_through_it_into_figures() {
        let folder = tempfile::tempdir().unwrap();
        let keep = |name: String, content: &Value| {
            let file = folder.path().join(name);
            std::fs::write(&file, content.to_string()).unwrap();
            file
        };
        let options = || ["--k", "1", "--min-width", "3", "--fast"].map(str::to_owned).to_vec();
        let (mut attacks, mut names, mut shown) = (Vec::new(), Vec::new(), 0);
        for seed in 0..partnerships() {
            let partnership = Partnership::small(seed);
            let (rows, _) = partnership.release();
            let component = partnership.component(&rows, None);
            let mut figures = checker::documents(&component, RULES).remove(0).content;
            for ((quarter, counted), rows) in partnership.quarters.iter().zip(&rows) {
                let respondents = respondents(counted, seed);
                let heard = protect_profile(&respondents, std::slice::from_ref(rows), RULES);
                shown += heard.iter().filter(|heard| heard.respondents.is_some()).count();
                let name = format!("{seed}.{quarter}");
                if let Some(document) =
                    profile_document(&heard, std::slice::from_ref(rows), &partnership.with_others, RULES)
                {
                    let truth = keep(format!("{name}.truth.json"), &truth(&respondents));
                    let file = keep(format!("{name}.json"), &document);
                    attacks.push(Attack { file, truth: Some(truth), options: options(), presolve: true });
                    names.push(name.clone());
                }
                add_respondents(&mut figures, quarter, &heard, rows, RULES);
            }
            let mut truth = partnership.truth_for("figures");
            truth["cells"].as_array_mut().unwrap().retain(|cell| cell["at"]["period"] != checker::YEAR);
            let truth = keep(format!("{seed}.figures.truth.json"), &truth);
            let file = keep(format!("{seed}.figures.json"), &figures);
            attacks.push(Attack { file, truth: Some(truth), options: options(), presolve: true });
            names.push(format!("{seed}, figures"));
        }
        let mut all_said = attack_all(&attacks);
        // As in `partnerships`: a bound that excludes the truth, or none at all, may be the solver's, which then says so without
        // simplifying.
        let may_be_the_solver = |said: &Said| said.text.contains("TRUTH_OUTSIDE") || said.status.is_none();
        for (attack, said) in attacks.iter().zip(&mut all_said).filter(|(_, said)| may_be_the_solver(said)) {
            *said = attack_all(&[Attack { presolve: false, ..attack.clone() }]).remove(0);
        }
        for (name, said) in names.iter().zip(all_said) {
            assert_eq!(said.status, Some(0), "{name}: {}", said.text);
        }
        assert!(shown > 5 * usize::try_from(partnerships()).unwrap(), "{shown}");
    }
}
