//! A release for an attacker from outside: `tests/oracles/check_suppression.py` reads these files.

use std::collections::{BTreeMap, BTreeSet};

use app::domain::audience::Audience;
use app::domain::figure::Release;
use app::domain::place::{Place, Scope};

use crate::disclosure_control::checker::{Component, documents};
use crate::disclosure_control::{Group, Row, Rules};

/// The files of a release by their names: of each statement and audience a document for whatever is connected.
///
/// `places` are those of every collection: a figure has others in it where a collection belongs to no part of its scope.
pub fn release_for_checker(release: &Release, places: &[Place]) -> BTreeMap<String, String> {
    let rules = Rules { threshold: release.method.threshold, minimum_base: release.method.minimum_base };
    let others = places.iter().filter(|place| place.locality.is_empty());
    let with_others: BTreeSet<Scope> = others.map(|place| Scope::of(&place.agency, "")).collect();
    let mut by_figure: BTreeMap<(&str, Audience), Vec<Row>> = BTreeMap::new();
    for of in &release.figures {
        let figure = of.figure.shown().map(|shown| (shown.base, shown.positive));
        let row = Row { group: Group::Place(of.scope.clone()), figure, dont_know: None, dont_want_to_say: None };
        by_figure.entry((&of.statement, of.audience)).or_default().push(row);
    }
    let mut files = BTreeMap::new();
    for ((statement, audience), rows) in by_figure {
        let quarters = vec![(release.quarter.to_string(), rows.as_slice())];
        let component = Component { quarters, year: None, with_others: with_others.clone() };
        for document in documents(&component, rules) {
            let name = format!("{statement}.{}.{}.json", audience.code(), document.name);
            files.insert(name, document.content.to_string());
        }
    }
    files
}

#[cfg(test)]
mod tests {
    use app::domain::figure::{FigureOf, Method};
    use app::domain::quarter::Quarter;
    use serde_json::Value;

    use super::*;
    use crate::disclosure_control::{METHOD, reprint};

    #[test]
    fn the_checker_gets_the_rest_and_not_the_whole() {
        let figure = |scope: Scope, shown: Option<(i64, i64)>| {
            let (base, positive) = shown.unzip();
            FigureOf {
                statement: "A-01".to_owned(),
                audience: Audience::Parent,
                scope,
                figure: reprint(base, positive),
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
        };
        let files = release_for_checker(&release, &[]);
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
