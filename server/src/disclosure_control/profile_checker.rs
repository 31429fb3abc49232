//! What releases show of who was heard, as `check_suppression.py` reads it; and what that tells of the figures beside it.
//!
//! # Why
//! The numbers of respondents of an audience are one document: groups and their numbers, with what each figure of the release
//! tells of them at the least. The other way round, a base and who did not know are no more than those who answered: that is
//! added to the documents of figures, group by group.

use std::collections::{BTreeMap, BTreeSet};

use app::domain::place::Scope;
use serde_json::{Value, json};

use super::checker::{Component, code, rounded_numbers};
use super::least::Least;
use super::profile::{
    Heard, ROOM, all_who_told, is_all_who_told, may_be_raised, possible_respondents, respondents_shown_as,
};
use super::published::{Group, Row, row_of};
use super::{BASE_STEP, Rules};

/// What is published with the numbers of respondents of an audience in a quarter.
pub struct Beside<'a> {
    /// The rows of each of its statements.
    pub statements: &'a [Vec<Row>],
    /// The whole, or agencies, with collections that belong to no part of theirs.
    pub with_others: &'a BTreeSet<Scope>,
    /// As many as codes that are told leave, of groups that all had one.
    pub codes: &'a BTreeMap<Group, i64>,
}

/// The numbers of respondents of an audience in a quarter, where anything is shown of them.
pub fn profile_document(heard: &[Heard], beside: &Beside<'_>, rules: Rules) -> Option<Value> {
    number_of(heard, &Group::WHOLE)?;
    let is_division = |heard: &&Heard| is_all_who_told(&heard.group);
    let row = |heard: &Heard| Row { dont_know: heard.respondents, ..Row::hidden(heard.group.clone()) };
    let rows: Vec<Row> = heard.iter().filter(|heard| !is_division(heard)).map(row).collect();
    let component = Component { with_others: beside.with_others.clone(), ..Component::default() };
    let least = least(heard, beside, rules);
    let possible = |group: Option<&Group>, shown: i64| {
        let least = group.map_or(0, |group| least.by_all(group));
        possible(shown, least, rules)
    };
    let mut document = rounded_numbers(&component, &rows, |row| row.dont_know, rules, possible);
    for all in heard.iter().filter(is_division) {
        add_others(&mut document, heard, all, rules);
    }
    for row in &rows {
        if least.by_one(&row.group) > 0 {
            know(&mut document, json!({ "people": code(&row.group) }), "min", least.by_one(&row.group));
        }
        for (number, together) in least.together(&row.group).iter().enumerate() {
            let name = format!("{number} hidden together in {}", code(&row.group));
            let mut people: BTreeSet<String> =
                together.parts.iter().flat_map(|part| atoms(&document, &code(part))).collect();
            people.extend(least.has_others(&row.group).then(|| format!("others of {}", code(&row.group))));
            document["dimensions"]["people"]["codes"][&name] = json!(people);
            know(&mut document, json!({ "people": name }), "min", together.least);
        }
    }
    for (group, codes) in beside.codes {
        know(&mut document, json!({ "people": code(group) }), "max", *codes);
    }
    // Nobody may get into sums either, nor into who did not answer a question.
    let possible = possible_respondents(heard, rules);
    let is_sum = |group: &Group| least.parts(group).any(|part| number_of(heard, part).is_some());
    for group in rows.iter().map(|row| &row.group).filter(|group| is_sum(group)) {
        // A sum of one number is that number.
        if let Some((least, most)) = possible.get(group).filter(|(least, most)| most - least >= ROOM) {
            publish(&mut document, json!({ "at": { "people": code(group) }, "range": [least, most] }));
        }
    }
    for all in heard.iter().filter(is_division).filter(|all| all.respondents.is_some()) {
        let Group::About { question, .. } = &all.group else { continue };
        let most = possible[&Group::WHOLE].1;
        publish(&mut document, json!({ "at": { "people": format!("{question} not said") }, "range": [0, most] }));
    }
    Some(document)
}

fn least(heard: &[Heard], beside: &Beside<'_>, rules: Rules) -> Least {
    Least::of(heard.iter().map(|heard| &heard.group), beside.with_others.clone(), beside.statements, rules)
}

/// The smallest and the largest number of respondents that are shown as this, of whom there are so many at the least.
fn possible(shown: i64, least: i64, rules: Rules) -> (i64, i64) {
    let (fewest, most) = respondents_shown_as(shown, rules);
    (if may_be_raised(shown, least) { fewest - BASE_STEP } else { fewest }, most)
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
        let (min, max) = respondents_shown_as(others, rules);
        publish(document, json!({ "at": { "people": &name }, "value": others, "round": BASE_STEP }));
        know(document, json!({ "people": &name }), "min", min);
        know(document, json!({ "people": &name }), "max", max);
    }
}

/// Adds to the document of a statement's figures that no more than the respondents of a quarter can be counted there. `rows` are the
/// statement's, which is one of those beside the numbers.
pub fn add_respondents(
    document: &mut Value,
    quarter: &str,
    heard: &[Heard],
    rows: &[Row],
    beside: &Beside<'_>,
    rules: Rules,
) {
    let least = least(heard, beside, rules);
    for (group, most) in most_of_each(heard, &least, beside.codes, rules) {
        if row_of(rows, &group).is_some() {
            let most = most - least.beside(&group, rows, rules);
            know(document, json!({ "people": code(&group), "period": quarter, "answer": "ALL" }), "max", most);
        }
    }
    for one in heard {
        let Some(shown) = one.respondents.filter(|_| !is_all_who_told(&one.group)) else { continue };
        let (seen, hidden): (Vec<&Heard>, Vec<&Heard>) =
            heard.iter().filter(|part| is_part(&part.group, &one.group)).partition(|part| part.respondents.is_some());
        let rest = shown - seen.iter().filter_map(|part| part.respondents).sum::<i64>();
        if rest <= 0 || seen.is_empty() {
            continue;
        }
        let name = code(&one.group);
        let others =
            seen.iter().fold(atoms(document, &name), |atoms_of, part| &atoms_of - &atoms(document, &code(&part.group)));
        let people = format!("respondents beside those shown of {name} in {quarter}");
        document["dimensions"]["people"]["codes"][&people] = json!(others);
        let beside: i64 = hidden.iter().map(|part| least.beside(&part.group, rows, rules)).sum();
        let most = respondents_shown_as(rest, rules).1 - beside;
        know(document, json!({ "people": people, "period": quarter, "answer": "ALL" }), "max", most);
    }
}

/// The most respondents that there can be of each group: as many as are shown of it, and as its whole leaves to it beside the others.
fn most_of_each(heard: &[Heard], least: &Least, codes: &BTreeMap<Group, i64>, rules: Rules) -> BTreeMap<Group, i64> {
    let possible = possible_respondents(heard, rules);
    let fewest = |group: &Group| least.by_all(group).max(possible.get(group).map_or(0, |(least, _)| *least));
    let mut most: BTreeMap<Group, i64> = BTreeMap::new();
    // Wholes come before their parts.
    for group in heard.iter().map(|heard| &heard.group).filter(|group| !is_all_who_told(group)) {
        let Some((_, shown)) = possible.get(group) else { continue };
        let own = codes.get(group).map_or(*shown, |codes| *shown.min(codes));
        let (whole, division) = match group {
            Group::Place(scope) => (scope.whole().map(Group::Place), scope.whole().map(Group::Place)),
            Group::About { question, .. } => (Some(Group::WHOLE), Some(all_who_told(question))),
        };
        let beside = |whole: &Group| least.parts(whole).filter(|part| *part != group).map(fewest).sum::<i64>();
        let left = whole.and_then(|whole| most.get(&whole)).zip(division.as_ref().map(beside));
        most.insert(group.clone(), left.map_or(own, |(whole, beside)| (whole - beside).min(own)));
    }
    most
}

/// The finest groups that a code stands for.
fn atoms(document: &Value, code: &str) -> BTreeSet<String> {
    match document["dimensions"]["people"]["codes"][code].as_array() {
        Some(atoms) => atoms.iter().filter_map(|atom| atom.as_str().map(str::to_owned)).collect(),
        None => BTreeSet::from([code.to_owned()]),
    }
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

fn publish(document: &mut Value, cell: Value) {
    if let Some(published) = document["published"].as_array_mut() {
        published.push(cell);
    }
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
    use super::super::{Counted, Counts, Outcomes, checker, protect_quarter};
    use super::*;

    /// Respondents of a quarter, of whom some skipped the statement.
    fn respondents(counted: &Counted, seed: u64) -> Respondents {
        let of = |counts: &Counts, skipped: i64| {
            counts.outcomes.base() + counts.dont_know + counts.dont_want_to_say + skipped
        };
        // Those who skipped it tell nothing about themselves either.
        let skipped = |number: usize| i64::try_from((seed + number as u64) % 3).unwrap();
        let places = counted
            .places
            .iter()
            .enumerate()
            .map(|(number, (place, counts))| (place.clone(), of(counts, skipped(number))));
        let answers = |answers: &BTreeMap<String, Counts>| {
            answers.iter().map(|(answer, counts)| (answer.clone(), of(counts, 0))).collect()
        };
        Respondents {
            places: places.collect(),
            about: counted.about.iter().map(|(question, of)| (question.clone(), answers(of))).collect(),
        }
    }

    /// The number of every group.
    fn truth(respondents: &Respondents) -> Value {
        let mut all = BTreeMap::<String, i64>::new();
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

    /// Three statements that the same respondents were asked, the second and the third each in some places alone, where nobody
    /// skips them.
    fn statements(counted: &Counted, respondents: &Respondents, seed: u64) -> Vec<Counted> {
        let asked_in = |some: u64| {
            let places =
                respondents.places.iter().enumerate().filter(|(number, _)| (seed + *number as u64) % 2 == some);
            let said = |count: i64| {
                let (dont_know, dont_want_to_say) = (count / 5, count / 6);
                let positive = (count - dont_know - dont_want_to_say) * 3 / 5;
                let not_positive = count - dont_know - dont_want_to_say - positive;
                Counts { outcomes: Outcomes { positive, not_positive }, dont_know, dont_want_to_say }
            };
            let places = places.map(|(_, (place, count))| (place.clone(), said(*count)));
            Counted { places: places.collect(), ..Counted::default() }
        };
        let others = (0..2).map(asked_in).filter(|counted| !counted.places.is_empty());
        [counted.clone()].into_iter().chain(others).collect()
    }

    /// With which status an attacker ends, and what they find.
    fn attack(document: &Value) -> Said {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("document.json");
        std::fs::write(&file, document.to_string()).unwrap();
        attack_all(&[Attack { file, truth: None, options: options(), is_careful: false }]).remove(0)
    }

    fn options() -> Vec<String> {
        ["--k", "1", "--min-width", "3", "--fast"].map(str::to_owned).to_vec()
    }

    fn in_agencies(counts: &[(&str, i64)]) -> Respondents {
        let place = |(agency, count): &(&str, i64)| (app::domain::place::Place::new(agency, ""), *count);
        Respondents { places: counts.iter().map(place).collect(), ..Respondents::default() }
    }

    /// A statement that is shown of the whole, and of these agencies.
    fn rows(agencies: &[&str], hidden: &[&str], base: i64, dont_know: i64, dont_want_to_say: i64) -> Vec<Row> {
        let number = |count: i64| (count > 0).then_some(count);
        let whole = Row {
            group: Group::WHOLE,
            figure: Some((base, base / 2)),
            dont_know: number(dont_know),
            dont_want_to_say: number(dont_want_to_say),
        };
        let agency = |agency: &&str| Group::Place(Scope::of(agency, ""));
        let shown = agencies.iter().map(agency).map(|group| Row { group, ..whole.clone() });
        [whole.clone()].into_iter().chain(shown).chain(hidden.iter().map(agency).map(Row::hidden)).collect()
    }

    /// The numbers of a profile with others in their place.
    fn instead(heard: &[Heard], numbers: &[Option<i64>]) -> Vec<Heard> {
        let other = |(heard, number): (&Heard, &Option<i64>)| Heard { respondents: *number, ..heard.clone() };
        heard.iter().zip(numbers).map(other).collect()
    }

    #[test]
    fn two_statements_of_different_places_give_no_base_away() {
        // Nobody skipped them: 28 and 38, and each time 8 who did not know.
        let respondents = in_agencies(&[("A", 36), ("B", 46)]);
        let statements = [rows(&["A"], &[], 30, 10, 0), rows(&["B"], &[], 40, 10, 0)];
        let beside = Beside { statements: &statements, with_others: &BTreeSet::new(), codes: &BTreeMap::new() };
        let careful = protect_profile(&respondents, &statements, RULES);
        let naive = instead(&careful, &[Some(80), None, None]);
        for (heard, status) in [(careful, 0), (naive, 1)] {
            let mut figures = checker::documents(
                &Component { quarters: vec![("Q1".to_owned(), &statements[0])], ..Component::default() },
                RULES,
            );
            add_respondents(&mut figures[0].content, "Q1", &heard, &statements[0], &beside, RULES);
            // The attacker does not mind an exact base that is large; here it must not be found.
            let base = json!({ "people": "A", "period": "Q1", "answer": "ALL" });
            publish(&mut figures[0].content, json!({ "at": base, "range": [28, 32] }));
            for document in [profile_document(&heard, &beside, RULES).unwrap(), figures.remove(0).content] {
                let said = attack(&document);
                assert_eq!(said.status, Some(status), "{heard:?}: {}", said.text);
            }
        }
    }

    #[test]
    fn who_did_not_say_is_not_counted_by_numbers_that_were_not_raised() {
        let mut respondents = in_agencies(&[("", 92)]);
        let sexes = [("female", 58), ("male", 33)].map(|(sex, count)| (sex.to_owned(), count));
        respondents.about.insert("you-sex".to_owned(), sexes.into());
        let beside = Beside { statements: &[], with_others: &BTreeSet::new(), codes: &BTreeMap::new() };
        let careful = protect_profile(&respondents, &[], RULES);
        let naive = instead(&careful, &[Some(90), Some(95), Some(60), Some(35)]);
        for (heard, status) in [(careful, 0), (naive, 1)] {
            let said = attack(&profile_document(&heard, &beside, RULES).unwrap());
            assert_eq!(said.status, Some(status), "{heard:?}: {}", said.text);
        }
    }

    #[test]
    fn as_many_codes_as_a_sum_of_agencies_can_be_give_it_away() {
        let agencies = ["A", "B", "C", "D", "E", "F", "G"];
        let counts: Vec<(&str, i64)> = agencies.into_iter().zip([17, 17, 16, 16, 16, 16, 16]).collect();
        let statements = [rows(&[], &agencies, 100, 10, 10)];
        let heard = protect_profile(&in_agencies(&counts), &statements, RULES);
        assert_eq!(heard[0].respondents, Some(105), "they are 114");
        let most = possible_respondents(&heard, RULES)[&Group::WHOLE].1;
        for (codes, status) in [(114, 1), (most + RULES.threshold, 0)] {
            let codes = BTreeMap::from([(Group::WHOLE, codes)]);
            let beside = Beside { statements: &statements, with_others: &BTreeSet::new(), codes: &codes };
            let said = attack(&profile_document(&heard, &beside, RULES).unwrap());
            assert_eq!(said.status, Some(status), "{codes:?}: {}", said.text);
        }
    }

    #[test]
    fn no_attacker_gets_into_who_was_heard_nor_through_it_into_figures() {
        let folder = tempfile::tempdir().unwrap();
        let keep = |name: String, content: &Value| {
            let file = folder.path().join(name);
            std::fs::write(&file, content.to_string()).unwrap();
            file
        };
        let (mut attacks, mut names, mut shown) = (Vec::new(), Vec::new(), 0);
        for seed in 0..partnerships() {
            let partnership = Partnership::small(seed);
            let (rows, _) = partnership.release();
            let component = partnership.component(&rows, None);
            let mut figures = checker::documents(&component, RULES).remove(0).content;
            for ((quarter, counted), rows) in partnership.quarters.iter().zip(&rows) {
                let respondents = respondents(counted, seed);
                let statements: Vec<Vec<Row>> = statements(counted, &respondents, seed)
                    .iter()
                    .map(|counted| protect_quarter(counted, RULES))
                    .collect();
                let heard = protect_profile(&respondents, &statements, RULES);
                let beside =
                    Beside { statements: &statements, with_others: &partnership.with_others, codes: &BTreeMap::new() };
                shown += heard.iter().filter(|heard| heard.respondents.is_some()).count();
                let name = format!("{seed}.{quarter}");
                if let Some(document) = profile_document(&heard, &beside, RULES) {
                    let truth = keep(format!("{name}.truth.json"), &truth(&respondents));
                    let file = keep(format!("{name}.json"), &document);
                    attacks.push(Attack { file, truth: Some(truth), options: options(), is_careful: false });
                    names.push(name.clone());
                }
                add_respondents(&mut figures, quarter, &heard, rows, &beside, RULES);
                for (number, rows) in statements.iter().enumerate().skip(1) {
                    let component = Component {
                        quarters: vec![(quarter.clone(), rows)],
                        with_others: partnership.with_others.clone(),
                        ..Component::default()
                    };
                    let mut figures = checker::documents(&component, RULES).remove(0).content;
                    add_respondents(&mut figures, quarter, &heard, rows, &beside, RULES);
                    let file = keep(format!("{name}.{number}.json"), &figures);
                    attacks.push(Attack { file, truth: None, options: options(), is_careful: false });
                    names.push(format!("{name}, statement {number}"));
                }
            }
            let mut truth = partnership.truth_for("figures");
            truth["cells"].as_array_mut().unwrap().retain(|cell| cell["at"]["period"] != checker::YEAR);
            let truth = keep(format!("{seed}.figures.truth.json"), &truth);
            let file = keep(format!("{seed}.figures.json"), &figures);
            attacks.push(Attack { file, truth: Some(truth), options: options(), is_careful: false });
            names.push(format!("{seed}, figures"));
        }
        let mut all_said = attack_all(&attacks);
        // As in `partnerships`: a bound that excludes the truth, or no table at all, may be the solver's, which then says so without
        // simplifying; so it is in the 52nd.
        let may_be_the_solver =
            |said: &Said| said.text.contains("TRUTH_OUTSIDE") || matches!(said.status, None | Some(3));
        for (attack, said) in attacks.iter().zip(&mut all_said).filter(|(_, said)| may_be_the_solver(said)) {
            *said = attack_all(&[Attack { is_careful: true, ..attack.clone() }]).remove(0);
        }
        for (name, said) in names.iter().zip(all_said) {
            assert_eq!(said.status, Some(0), "{name}: {}", said.text);
        }
        assert!(shown > 5 * usize::try_from(partnerships()).unwrap(), "{shown}");
    }
}
