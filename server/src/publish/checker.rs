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
