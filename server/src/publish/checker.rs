//! A release for an attacker from outside: `tests/oracles/check_suppression.py` reads these files.

use std::collections::{BTreeMap, BTreeSet};

use app::domain::audience::Audience;
use app::domain::figure::{FigureOf, Release};
use app::domain::paired::Pairs;
use app::domain::place::Place;
use app::domain::profile::{RateOf, ResponseRate};
use serde_json::Value;

use crate::disclosure_control::checker::{Component, documents};
use crate::disclosure_control::least::scopes_with_others;
use crate::disclosure_control::profile::{Heard, possible_respondents};
use crate::disclosure_control::profile_checker::{Beside, add_respondents, profile_document};
use crate::disclosure_control::{Group, Row, Rules};
use crate::services::profile::ReleasedProfile;

/// The files of a release by their names: of each statement and audience a document for whatever is connected. A release that
/// shows its financial year is connected with the year's quarters; one that shows pairs, with every quarter before it. Other quarters
/// count other people.
///
/// `places` are those of every collection: a figure has others in it where a collection belongs to no part of its scope.
pub fn release_for_checker(release: &Release, all: &[Release], places: &[Place]) -> BTreeMap<String, String> {
    let rules = Rules { threshold: release.method.threshold, minimum_base: release.method.minimum_base };
    let with_others = scopes_with_others(places.iter());
    let mut before: Vec<&Release> = all.iter().filter(|other| other.quarter < release.quarter).collect();
    before.sort_by_key(|release| release.quarter);
    let is_in_year = |other: &&Release| !release.year.is_empty() && other.quarter.year == release.quarter.year;
    let (mut connected, earlier): (Vec<&Release>, Vec<&Release>) = before.into_iter().partition(is_in_year);
    connected.push(release);
    let [connected, earlier] =
        [connected, earlier].map(|releases| releases.into_iter().map(Quarter::of).collect::<Vec<_>>());
    let years = rows_by_figure(&release.year);
    let mut files = BTreeMap::new();
    for of in rows_by_figure(&release.figures).keys().chain(years.keys()).collect::<BTreeSet<_>>() {
        let year = years.get(of);
        let rows_in = |quarters: &[Quarter<'_>]| -> Vec<(String, Vec<Row>)> {
            let mut quarters: Vec<_> = quarters.iter().filter_map(|quarter| quarter.of_figure(of)).collect();
            for (_, rows) in &mut quarters {
                add_hidden_classes(rows, year.map_or(&[], Vec::as_slice));
            }
            quarters
        };
        let shows_pairs = connected.iter().any(|quarter| quarter.pairs.get(of).is_some_and(Option::is_some));
        let earlier = if shows_pairs { earlier.as_slice() } else { &[] };
        let pairs = earlier.iter().chain(&connected);
        let pairs = pairs.filter_map(|quarter| Some((quarter.name.clone(), *quarter.pairs.get(of)?)));
        let (rows, earlier_rows) = (rows_in(&connected), rows_in(earlier));
        let component = Component {
            quarters: by_name(&rows),
            year: year.map(Vec::as_slice),
            earlier: by_name(&earlier_rows),
            pairs: pairs.collect(),
            with_others: with_others.clone(),
        };
        for document in documents(&component, rules) {
            let name = format!("{}.{}.{}.json", of.0, of.1.code(), document.name);
            files.insert(name, document.content.to_string());
        }
    }
    files
}

/// What a figure is about: its statement and audience.
type Of<'a> = (&'a str, Audience);

/// A release as its quarter.
struct Quarter<'a> {
    name: String,
    rows: ByFigure<'a>,
    pairs: BTreeMap<Of<'a>, Option<Pairs>>,
}

impl<'a> Quarter<'a> {
    fn of(release: &'a Release) -> Self {
        let pairs = release.pairs.iter().map(|of| ((of.statement.as_str(), of.audience), of.pairs.shown()));
        Self { name: release.quarter.to_string(), rows: rows_by_figure(&release.figures), pairs: pairs.collect() }
    }

    /// Its name with the rows of a figure, if it has them.
    fn of_figure(&self, of: &Of<'_>) -> Option<(String, Vec<Row>)> {
        Some((self.name.clone(), self.rows.get(of)?.clone()))
    }
}

fn by_name(quarters: &[(String, Vec<Row>)]) -> Vec<(String, &[Row])> {
    quarters.iter().map(|(name, rows)| (name.clone(), rows.as_slice())).collect()
}

type ByFigure<'a> = BTreeMap<Of<'a>, Vec<Row>>;

/// Adds what releases show of who was heard: a document of the respondents of each audience, and in those of figures that they are
/// no more than the respondents. `rates` are all that are told with the release.
pub fn add_profiles(
    files: &mut BTreeMap<String, String>,
    release: &Release,
    all: &[Release],
    profiles: &[ReleasedProfile],
    rates: &[RateOf],
    places: &[Place],
) {
    let rules = Rules { threshold: release.method.threshold, minimum_base: release.method.minimum_base };
    let with_others = scopes_with_others(places.iter());
    for other in all {
        let Some(profile) = profiles.iter().find(|profile| profile.id == other.id) else { continue };
        let by_figure = rows_by_figure(&other.figures);
        let quarter = other.quarter.to_string();
        for (audience, heard) in by_audience(profile) {
            let of_audience = || by_figure.iter().filter(|((_, of), _)| *of == audience);
            let statements: Vec<Vec<Row>> = of_audience().map(|(_, rows)| rows.clone()).collect();
            let is_of_release = |of: &&RateOf| other.id == release.id && of.audience == audience;
            let codes = codes_left(rates.iter().filter(is_of_release), &heard, rules);
            let beside = Beside { statements: &statements, with_others: &with_others, codes: &codes };
            for ((statement, _), rows) in of_audience() {
                let name = format!("{statement}.{}.figures.json", audience.code());
                let document = files.get(&name).and_then(|text| serde_json::from_str::<Value>(text).ok());
                let Some(mut document) = document else { continue };
                let periods = document["dimensions"]["period"]["atoms"].as_array();
                if periods.is_some_and(|periods| periods.iter().any(|period| *period == quarter.as_str())) {
                    add_respondents(&mut document, &quarter, &heard, rows, &beside, rules);
                    files.insert(name, document.to_string());
                }
            }
            if other.id == release.id
                && let Some(document) = profile_document(&heard, &beside, rules)
            {
                files.insert(format!("respondents.{}.json", audience.code()), document.to_string());
            }
        }
    }
}

/// As many codes as rates leave to the respondents of their last quarter, who are shown as these.
fn codes_left<'a>(rates: impl Iterator<Item = &'a RateOf>, heard: &[Heard], rules: Rules) -> BTreeMap<Group, i64> {
    let possible = possible_respondents(heard, rules);
    let mut left: BTreeMap<Group, i64> = BTreeMap::new();
    for of in rates {
        let group = Group::Place(of.scope.clone());
        let (ResponseRate::Known { codes, rate }, Some((least, _))) = (of.rate, possible.get(&group)) else { continue };
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            reason = "counts of people are far below 2^52"
        )]
        let before = ((rate * codes as f64).floor() as i64 - least).max(0);
        let least_left = left.entry(group).or_insert(codes - before);
        *least_left = (codes - before).min(*least_left);
    }
    left
}

fn by_audience(profile: &ReleasedProfile) -> BTreeMap<Audience, Vec<Heard>> {
    let mut by_audience: BTreeMap<Audience, Vec<Heard>> = BTreeMap::new();
    for of in &profile.respondents {
        let heard = Heard { group: of.group.clone(), respondents: of.number.shown() };
        by_audience.entry(of.audience).or_default().push(heard);
    }
    by_audience
}

fn rows_by_figure(figures: &[FigureOf]) -> ByFigure<'_> {
    let mut by_figure = ByFigure::new();
    for of in figures {
        by_figure.entry((&of.statement, of.audience)).or_default().push(Row {
            group: of.group.clone(),
            figure: of.figure.shown().map(|shown| (shown.base, shown.positive)),
            dont_know: of.beside.and_then(|beside| beside.dont_know.shown()),
            dont_want_to_say: of.beside.and_then(|beside| beside.dont_want_to_say.shown()),
        });
    }
    by_figure
}

/// Releases by earlier methods have no rows of classes. Those of the year were there all the same, and nothing was told of them.
fn add_hidden_classes(rows: &mut Vec<Row>, year: &[Row]) {
    if rows.iter().any(|row| matches!(row.group, Group::About { .. })) {
        return;
    }
    let classes = year.iter().map(|row| &row.group).filter(|group| matches!(group, Group::About { .. }));
    rows.extend(classes.map(|group| Row {
        group: group.clone(),
        figure: None,
        dont_know: None,
        dont_want_to_say: None,
    }));
}

#[cfg(test)]
mod tests {
    use app::domain::figure::Method;
    use app::domain::place::Scope;
    use app::domain::quarter::Quarter;

    use super::*;
    use crate::disclosure_control::{METHOD, reprint};

    #[test]
    fn the_checker_gets_the_rest_and_not_the_whole() {
        let figure = |scope: Scope, shown: Option<(i64, i64)>| {
            let (base, positive) = shown.unzip();
            FigureOf {
                statement: "A-01".to_owned(),
                audience: Audience::Parent,
                group: Group::Place(scope),
                figure: reprint(base, positive),
                beside: None,
            }
        };
        let release = Release {
            id: "r-0001".to_owned(),
            quarter: Quarter { year: 2026, number: 3 },
            cut_on: chrono::NaiveDate::MIN,
            method: Method { number: METHOD, threshold: 5, minimum_base: 10, has_open_links: false },
            digest: String::new(),
            figures: vec![
                figure(Scope::Whole, Some((55, 30))),
                figure(Scope::of("Health", ""), Some((30, 20))),
                figure(Scope::of("Police", ""), None),
                figure(Scope::of("Schools", ""), None),
            ],
            year: vec![],
            pairs: vec![],
        };
        let files = release_for_checker(&release, &[], &[]);
        assert_eq!(files.keys().collect::<Vec<_>>(), ["A-01.parent.figures.json"]);
        let document: Value = serde_json::from_str(&files["A-01.parent.figures.json"]).unwrap();
        let published = document["published"].as_array().unwrap();
        let shown: Vec<(&str, &Value)> = published
            .iter()
            .filter(|cell| cell["at"]["answer"] == "ALL")
            .map(|cell| (cell["at"]["people"].as_str().unwrap(), &cell["value"]))
            .collect();
        let hidden = Value::from("[c]");
        let (thirty, rest) = (Value::from(30), Value::from(25));
        let expected =
            [("Police", &hidden), ("Schools", &hidden), ("Health", &thirty), ("rest of everybody in 2026-Q3", &rest)];
        assert_eq!(shown, expected);
    }
}
