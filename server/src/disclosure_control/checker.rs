//! Everything that releases show of one statement and audience, as `check_suppression.py` reads it.
//!
//! # Why
//! An attacker from outside has to be able to try. A document holds what a reader can know, and the reader knows this module:
//! a shown figure is the set of counts that lead to it (their base, positive answers and others from the least to the most, and
//! their share); a whole is no figure of its own, but the sum of its parts and of the rest, which is one; a year adds the rest
//! of its hidden quarters.
//!
//! Places and the answers to each question about the respondent divide the same people. Their product would be large, and
//! nothing is published of it; so each division has atoms of its own, and that two divisions count the same people is written
//! as a share: the one is 50 % of both.

use std::collections::BTreeSet;

use app::domain::paired::Pairs;
use app::domain::place::Scope;
use serde_json::{Map, Value, json};

use super::numbers::rounded;
use super::pairs::tables_shown_as;
use super::possible::counts_shown_as;
use super::published::{Group, Row, row_of};
use super::{BASE_STEP, Outcomes, Rules};

/// What has been released of one statement and audience, and belongs together: a quarter, or a year with its quarters.
#[derive(Clone, Debug, Default)]
pub struct Component<'a> {
    /// By their names.
    pub quarters: Vec<(String, &'a [Row])>,
    pub year: Option<&'a [Row]>,
    /// Quarters before these, where people answered who are in the pairs.
    pub earlier: Vec<(String, &'a [Row])>,
    /// What is shown of pairs, by the quarter of their later answers. Hidden ones say so; who shows none leaves this empty.
    pub pairs: Vec<(String, Option<Pairs>)>,
    /// The whole, or agencies, with collections that belong to no part of theirs.
    pub with_others: BTreeSet<Scope>,
}

/// A document for the attacker.
#[derive(Clone, Debug)]
pub struct Document {
    /// As a file is named: what it is about.
    pub name: String,
    pub content: Value,
}

/// The component's documents: its figures, and for each quarter who did not know and who did not want to say.
pub fn documents(component: &Component<'_>, rules: Rules) -> Vec<Document> {
    let mut documents = vec![Document { name: "figures".to_owned(), content: figures(component, rules) }];
    for (quarter, rows) in &component.quarters {
        for (name, number) in [
            ("dont-know", (|row| row.dont_know) as fn(&Row) -> Option<i64>),
            ("dont-want-to-say", |row| row.dont_want_to_say),
        ] {
            // Without a whole, readers are told that everything is small, and nothing else.
            if row_of(rows, &Group::WHOLE).is_some_and(|whole| number(whole).is_some()) {
                let content = numbers(component, rows, number, rules);
                documents.push(Document { name: format!("{name}.{quarter}"), content });
            }
        }
    }
    documents
}

/// The code of a group in a document.
pub fn code(group: &Group) -> String {
    match group {
        Group::Place(scope) => match scope.names() {
            ("", _) => "everybody".to_owned(),
            (agency, "") => agency.to_owned(),
            (agency, locality) => format!("{agency} / {locality}"),
        },
        Group::About { question, answer } => format!("{question} = {answer}"),
    }
}

/// The people of a document: atoms, and codes for groups of them.
struct People {
    groups: BTreeSet<Group>,
    with_others: BTreeSet<Scope>,
    /// The quarters in which pairs are shown.
    followed_in: Vec<String>,
    codes: Map<String, Value>,
}

impl People {
    fn of(component: &Component<'_>) -> Self {
        let rows =
            component.all_quarters().flat_map(|(_, rows)| rows.iter()).chain(component.year.into_iter().flatten());
        let groups: BTreeSet<Group> = rows.map(|row| row.group.clone()).collect();
        let shown = component.pairs.iter().filter(|(_, pairs)| pairs.is_some());
        let followed_in = shown.map(|(quarter, _)| quarter.clone()).collect();
        let mut people = Self { groups, with_others: component.with_others.clone(), followed_in, codes: Map::new() };
        for group in people.groups.clone() {
            if let Group::Place(scope) = &group {
                let atoms = people.atoms_in(scope);
                people.add(&code(&group), &atoms);
            }
        }
        for (division, atoms) in people.divisions() {
            let both = [people.atoms_in(&Scope::Whole), atoms].concat();
            people.add(&twice_by(&division), &both);
        }
        if !people.followed_in.is_empty() {
            people.add(AGAIN, &[AGAIN_POSITIVE, AGAIN_NOT].map(str::to_owned));
        }
        people
    }

    fn add(&mut self, code: &str, atoms: &[String]) {
        if atoms != [code.to_owned()] {
            self.codes.insert(code.to_owned(), json!(atoms));
        }
    }

    fn questions(&self) -> BTreeSet<String> {
        let question =
            |group: &Group| if let Group::About { question, .. } = group { Some(question.clone()) } else { None };
        self.groups.iter().filter_map(question).collect()
    }

    fn parts_of(&self, whole: &Scope) -> Vec<Scope> {
        let scope = |group: &Group| if let Group::Place(scope) = group { Some(scope.clone()) } else { None };
        self.groups.iter().filter_map(scope).filter(|scope| scope.whole().as_ref() == Some(whole)).collect()
    }

    /// Those of a place who belong to none of its parts.
    fn others_in(&self, scope: &Scope) -> Option<String> {
        let has_parts = !self.parts_of(scope).is_empty();
        (has_parts && self.with_others.contains(scope))
            .then(|| format!("others of {}", code(&Group::Place(scope.clone()))))
    }

    fn atoms_in(&self, scope: &Scope) -> Vec<String> {
        let parts = self.parts_of(scope);
        if parts.is_empty() {
            let name = code(&Group::Place(scope.clone()));
            return vec![if *scope == Scope::Whole { "everybody there".to_owned() } else { name }];
        }
        parts.iter().flat_map(|part| self.atoms_in(part)).chain(self.others_in(scope)).collect()
    }

    fn atoms_about(&self, question: &str) -> Vec<String> {
        let classes =
            self.groups.iter().filter(|group| matches!(group, Group::About { question: of, .. } if of == question));
        classes.map(code).chain([format!("{question} not said")]).collect()
    }

    /// How everybody is divided beside places, each division with its atoms.
    fn divisions(&self) -> Vec<(String, Vec<String>)> {
        let mut divisions: Vec<(String, Vec<String>)> =
            self.questions().into_iter().map(|question| (question.clone(), self.atoms_about(&question))).collect();
        if !self.followed_in.is_empty() {
            let followed = self.followed_in.iter().map(|quarter| followed_in(quarter));
            divisions.push((AGAIN.to_owned(), [AGAIN_POSITIVE, AGAIN_NOT, "first time"].map(str::to_owned).to_vec()));
            divisions.push(("followed".to_owned(), followed.chain(["not followed".to_owned()]).collect()));
        }
        divisions
    }

    fn dimension(&self) -> Value {
        let divisions = self.divisions();
        let others = divisions.iter().flat_map(|(_, atoms)| atoms.clone());
        let atoms: Vec<String> = self.atoms_in(&Scope::Whole).into_iter().chain(others).collect();
        let codes = &self.codes;
        // A division alone is everybody; with others, nobody prints what they add up to.
        let total = match divisions.as_slice() {
            [] => code(&Group::WHOLE),
            [(division, _)] => twice_by(division),
            _ => "all divisions".to_owned(),
        };
        json!({ "atoms": atoms, "codes": codes, "total": total })
    }
}

fn twice_by(division: &str) -> String {
    format!("everybody, and by {division}")
}

/// Those of a quarter who answered before, and who did not.
pub const AGAIN: &str = "again";

/// Those of them who were positive before.
pub const AGAIN_POSITIVE: &str = "again, positive before";

/// Those of them who were not.
pub const AGAIN_NOT: &str = "again, not positive before";

/// Those who answered again in a quarter, among those who answered before.
pub fn followed_in(quarter: &str) -> String {
    format!("followed in {quarter}")
}

/// All quarters up to one.
pub fn until(quarter: &str) -> String {
    format!("until {quarter}")
}

impl<'a> Component<'a> {
    /// Oldest first.
    fn all_quarters(&self) -> impl Iterator<Item = &(String, &'a [Row])> {
        self.earlier.iter().chain(&self.quarters)
    }

    /// Every period by its code, and that of all together.
    fn periods(&self) -> (Map<String, Value>, &str) {
        let names: Vec<&String> = self.all_quarters().map(|(quarter, _)| quarter).collect();
        let mut codes = Map::new();
        for (number, quarter) in names.iter().enumerate() {
            if self.pairs.iter().any(|(of, pairs)| of == *quarter && pairs.is_some()) {
                codes.insert(until(quarter), json!(names[..=number]));
            }
        }
        if self.earlier.is_empty() {
            return (codes, if names.len() > 1 { YEAR } else { names[0] });
        }
        codes.insert(YEAR.to_owned(), json!(names[self.earlier.len()..]));
        (codes, "all quarters")
    }
}

/// The document of a component's figures.
fn figures(component: &Component<'_>, rules: Rules) -> Value {
    let (periods, all) = component.periods();
    let mut writer = Writer { people: People::of(component), periods, published: vec![], knowledge: vec![], rules };
    for (quarter, rows) in component.all_quarters() {
        writer.quarter(quarter, rows);
    }
    if !writer.people.followed_in.is_empty() {
        for (quarter, pairs) in &component.pairs {
            writer.pairs(component, quarter, *pairs);
        }
    }
    if let Some(year) = component.year {
        writer.year(component, year);
    }
    let quarters: Vec<&String> = component.all_quarters().map(|(quarter, _)| quarter).collect();
    let periods = writer.periods;
    json!({
        "threshold": rules.threshold,
        "min_base": rules.minimum_base,
        "dimensions": {
            "people": writer.people.dimension(),
            "period": { "atoms": quarters, "codes": periods, "total": all },
            "answer": { "atoms": ["positive", "not positive"], "total": "ALL", "answer": true },
        },
        "published": writer.published,
        "knowledge": writer.knowledge,
    })
}

/// The code of all quarters.
pub const YEAR: &str = "year";

struct Writer {
    people: People,
    periods: Map<String, Value>,
    published: Vec<Value>,
    knowledge: Vec<Value>,
    rules: Rules,
}

impl Writer {
    fn quarter(&mut self, quarter: &str, rows: &[Row]) {
        let figure = |group: &Group| row_of(rows, group).and_then(|row| row.figure);
        for row in rows.iter().filter(|row| row.figure.is_none()) {
            self.hidden(&code(&row.group), quarter);
        }
        if figure(&Group::WHOLE).is_none() {
            return;
        }
        self.blocks_in(&Scope::Whole, quarter, &figure);
        for group in self.people.groups.clone() {
            if let (Group::About { .. }, Some(shown)) = (&group, figure(&group)) {
                self.block(&code(&group), quarter, shown);
            }
        }
        for (division, _) in self.people.divisions() {
            for answer in ["positive", "not positive"] {
                self.published.push(same_people(&division, &json!({ "period": quarter, "answer": answer })));
            }
        }
    }

    /// What is shown of those who answered in a quarter and before.
    fn pairs(&mut self, component: &Component<'_>, quarter: &str, shown: Option<Pairs>) {
        let Some(shown) = shown else {
            for people in [AGAIN, AGAIN_POSITIVE, AGAIN_NOT] {
                self.hidden(people, quarter);
            }
            return;
        };
        let possible = tables_shown_as(shown, self.rules);
        let at = |people: &str, answer: &str| json!({ "people": people, "period": quarter, "answer": answer });
        let of_all = at(AGAIN, "ALL");
        self.published.push(json!({ "at": of_all, "value": shown.base(), "round": BASE_STEP }));
        self.between(of_all.clone(), possible.iter().map(|pairs| pairs.base()));
        let count = |of: fn(&Pairs) -> i64| possible.iter().map(of);
        self.between(at(AGAIN_POSITIVE, "positive"), count(|pairs| pairs.stayed_positive));
        self.between(at(AGAIN_NOT, "positive"), count(|pairs| pairs.gained));
        self.between(at(AGAIN_POSITIVE, "not positive"), count(|pairs| pairs.lost));
        self.between(at(AGAIN_NOT, "not positive"), count(|pairs| pairs.stayed_negative));
        self.between(at(AGAIN, "positive"), count(|pairs| pairs.later()));
        self.between(at(AGAIN, "not positive"), count(|pairs| pairs.base() - pairs.later()));
        self.between(at(AGAIN_POSITIVE, "ALL"), count(|pairs| pairs.earlier()));
        self.between(at(AGAIN_NOT, "ALL"), count(|pairs| pairs.base() - pairs.earlier()));
        let people = followed_in(quarter);
        for (answer, now) in [("positive", AGAIN_POSITIVE), ("not positive", AGAIN_NOT)] {
            let then = json!({ "people": people, "period": until(quarter), "answer": answer });
            self.published.push(share_of(100, &then, &at(now, "ALL")));
        }
        let later = component.all_quarters().skip_while(|(other, _)| other != quarter).skip(1);
        let later: Vec<&String> = later.map(|(other, _)| other).collect();
        for other in later {
            self.between(json!({ "people": people, "period": other }), std::iter::once(0));
        }
    }

    /// The figures that a shown place is made of.
    fn blocks_in(&mut self, scope: &Scope, quarter: &str, figure: &impl Fn(&Group) -> Option<(i64, i64)>) {
        let name = code(&Group::Place(scope.clone()));
        let Some(mut rest) = figure(&Group::Place(scope.clone())) else { return };
        let parts = self.people.parts_of(scope);
        let mut atoms: Vec<String> = self.people.others_in(scope).into_iter().collect();
        for part in &parts {
            match figure(&Group::Place(part.clone())) {
                Some(shown) => rest = (rest.0 - shown.0, rest.1 - shown.1),
                None => atoms.extend(self.people.atoms_in(part)),
            }
            self.blocks_in(part, quarter, figure);
        }
        if parts.is_empty() {
            self.block(&name, quarter, rest);
        } else if rest.0 > 0 {
            let code = format!("rest of {name} in {quarter}");
            self.people.add(&code, &atoms);
            self.block(&code, quarter, rest);
        }
    }

    fn year(&mut self, component: &Component<'_>, year: &[Row]) {
        for row in year {
            let in_quarter = |rows: &[Row]| row_of(rows, &row.group).map(|row| row.figure);
            if row.figure.is_some() && self.is_all_of_another(&row.group, year) {
                continue;
            }
            let Some(shown) = row.figure else {
                self.hidden(&code(&row.group), YEAR);
                continue;
            };
            let mut rest = shown;
            let mut hidden = Vec::new();
            for (quarter, rows) in &component.quarters {
                match in_quarter(rows) {
                    Some(Some(shown)) => rest = (rest.0 - shown.0, rest.1 - shown.1),
                    Some(None) => hidden.push(quarter.clone()),
                    None => {}
                }
            }
            if rest.0 > 0 && hidden.len() == component.quarters.len() {
                self.block(&code(&row.group), YEAR, rest);
            } else if rest.0 > 0 {
                let period = hidden.join("+");
                if hidden.len() > 1 {
                    self.periods.insert(period.clone(), json!(hidden));
                }
                self.block(&code(&row.group), &period, rest);
            }
        }
    }

    /// Whether the group is a locality that is all of an agency, which is shown.
    fn is_all_of_another(&self, group: &Group, rows: &[Row]) -> bool {
        let Group::Place(scope) = group else { return false };
        scope.whole().is_some_and(|whole| {
            let is_shown = row_of(rows, &Group::Place(whole.clone())).is_some_and(|row| row.figure.is_some());
            is_shown && self.people.atoms_in(&whole) == self.people.atoms_in(scope)
        })
    }

    fn hidden(&mut self, people: &str, period: &str) {
        for answer in ["positive", "not positive", "ALL"] {
            self.published
                .push(json!({ "at": { "people": people, "period": period, "answer": answer }, "value": "[c]" }));
        }
    }

    /// That a count is one of these.
    fn between(&mut self, at: Value, possible: impl Iterator<Item = i64> + Clone) {
        self.knowledge.push(json!({ "at": at, "min": possible.clone().min(), "max": possible.max() }));
    }

    /// A figure that was rounded for itself.
    fn block(&mut self, people: &str, period: &str, shown: (i64, i64)) {
        let possible = counts_shown_as(shown, self.rules);
        let at = |answer: &str| json!({ "people": people, "period": period, "answer": answer });
        self.published.push(json!({ "at": at("ALL"), "value": shown.0, "round": BASE_STEP }));
        if let Some((value, places)) = share(possible.iter().map(|counts| (counts.positive, counts.base()))) {
            self.published.push(json!({
                "kind": "percent", "at": at("positive"), "over": ["answer"], "value": value, "dp": places, "num_open": true,
            }));
        }
        let positive = |counts: &Outcomes| counts.positive;
        let not_positive = |counts: &Outcomes| counts.not_positive;
        self.between(at("positive"), possible.iter().map(positive));
        self.between(at("not positive"), possible.iter().map(not_positive));
        self.between(at("ALL"), possible.iter().map(|counts| counts.base()));
    }
}

/// That everybody by a division is everybody.
fn same_people(division: &str, elsewhere: &Value) -> Value {
    let at = |people: String| {
        let mut at = elsewhere.as_object().cloned().unwrap_or_default();
        at.insert("people".to_owned(), json!(people));
        json!(at)
    };
    share_of(50, &at(code(&Group::WHOLE)), &at(twice_by(division)))
}

/// That one count is this percentage of another. Twelve decimal places are exact among people.
fn share_of(percentage: u8, count: &Value, of: &Value) -> Value {
    json!({ "kind": "percent", "at": count, "den": of, "value": percentage, "dp": 12, "num_open": true })
}

/// The range of shares that these counts have, as one percentage and the decimal places to which it is rounded; a little more
/// where the range is not as wide as a rounding. Two that overlap would be exact, and are more than the presolve of older HiGHS
/// bears: it finds contradictions where there are none.
fn share(possible: impl Iterator<Item = (i64, i64)> + Clone) -> Option<(f64, i32)> {
    #[expect(clippy::cast_precision_loss, reason = "counts of people are far below 2^52")]
    let shares = possible.map(|(count, base)| 100.0 * count as f64 / base as f64);
    let (lowest, highest) = (shares.clone().reduce(f64::min)?, shares.reduce(f64::max)?);
    let places = (-2..=1).rev().find(|places| 10_f64.powi(-places) > highest - lowest).unwrap_or(-2);
    Some((f64::midpoint(lowest, highest), places))
}

/// The document of a number in a quarter.
fn numbers(component: &Component<'_>, rows: &[Row], number: fn(&Row) -> Option<i64>, rules: Rules) -> Value {
    let is_least = |shown: i64| rounded(rules.threshold, rules.threshold) == shown;
    let possible =
        |_: Option<&Group>, shown: i64| (if is_least(shown) { rules.threshold } else { shown - 2 }, shown + 2);
    rounded_numbers(component, rows, number, rules, possible)
}

/// As [`numbers`], with the numbers that are shown as another, of a group by itself or of the rest of one.
pub(super) fn rounded_numbers(
    component: &Component<'_>,
    rows: &[Row],
    number: fn(&Row) -> Option<i64>,
    rules: Rules,
    possible: impl Fn(Option<&Group>, i64) -> (i64, i64),
) -> Value {
    let quarter = Component {
        quarters: vec![(String::new(), rows)],
        year: None,
        earlier: vec![],
        pairs: vec![],
        with_others: component.with_others.clone(),
    };
    let mut people = People::of(&quarter);
    let (mut published, mut knowledge) = (Vec::new(), Vec::new());
    let mut show = |code: &str, group: Option<&Group>, shown: i64| {
        let (low, high) = possible(group, shown);
        let round = if low >= shown - 2 { BASE_STEP } else { shown };
        published.push(json!({ "at": { "people": code }, "value": shown, "round": round }));
        knowledge.push(json!({ "at": { "people": code }, "min": low, "max": high }));
    };
    let value = |group: &Group| row_of(rows, group).and_then(number);
    let places = people
        .groups
        .iter()
        .filter_map(|group| if let Group::Place(scope) = group { Some(scope.clone()) } else { None });
    for scope in places.collect::<Vec<_>>() {
        let group = Group::Place(scope.clone());
        let Some(whole) = value(&group) else { continue };
        let name = code(&group);
        let parts = people.parts_of(&scope);
        let mut atoms: Vec<String> = people.others_in(&scope).into_iter().collect();
        let mut rest = whole;
        for part in &parts {
            match value(&Group::Place(part.clone())) {
                Some(shown) => rest -= shown,
                None => atoms.extend(people.atoms_in(part)),
            }
        }
        let by_itself = Some(&group).filter(|_| rest == whole);
        if parts.is_empty() {
            show(&name, by_itself, rest);
        } else if rest > 0 {
            let code = format!("rest of {name}");
            people.add(&code, &atoms);
            show(&code, by_itself, rest);
        }
    }
    for group in people.groups.iter().filter(|group| matches!(group, Group::About { .. })) {
        if let Some(shown) = value(group) {
            show(&code(group), Some(group), shown);
        }
    }
    let hidden = rows.iter().filter(|row| number(row).is_none());
    published.extend(hidden.map(|row| json!({ "at": { "people": code(&row.group) }, "value": "[c]" })));
    published.extend(people.divisions().iter().map(|(division, _)| same_people(division, &json!({}))));
    json!({
        "threshold": rules.threshold,
        "min_base": 1,
        "dimensions": { "people": people.dimension() },
        "published": published,
        "knowledge": knowledge,
    })
}
