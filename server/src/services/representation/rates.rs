//! Response rates, where everybody who was asked got a code.
//!
//! # Why
//! They are made from published numbers of respondents and the number of codes, so that they tell nothing that is not told
//! already. The number of codes is told here alone: where nearly all of them came back, it would give the exact number of
//! respondents, and is hidden with the rate. Codes that nobody handed out count as well, so that a rate is the least that it can
//! be.

use std::collections::BTreeSet;

use app::domain::audience::Audience;
use app::domain::collection::{Access, Collection};
use app::domain::group::Group;
use app::domain::place::Scope;
use app::domain::profile::{RateOf, ResponseRate};
use app::domain::quarter::Quarter;

use super::ReleasedProfile;
use crate::disclosure_control::Rules;
use crate::statistics::response_rate::{self, Dispositions};

/// A collection with how many codes were made for it.
#[derive(Clone, Debug)]
pub struct WithCodes {
    pub collection: Collection,
    pub audience: Audience,
    pub codes: i64,
}

/// The rate of each audience, and of each agency in it. The profiles are all until a quarter, newest first.
pub fn response_rates(profiles: &[ReleasedProfile], collections: &[WithCodes], rules: Rules) -> Vec<RateOf> {
    let mut of: BTreeSet<(Audience, Scope)> = BTreeSet::new();
    for one in collections {
        of.insert((one.audience, Scope::Whole));
        of.insert((one.audience, Scope::of(&one.collection.place.agency, "")));
    }
    let rate = |(audience, scope): (Audience, Scope)| {
        let is_in = |one: &&WithCodes| {
            one.audience == audience && [Scope::Whole, Scope::of(&one.collection.place.agency, "")].contains(&scope)
        };
        let collections: Vec<&WithCodes> = collections.iter().filter(is_in).collect();
        RateOf { rate: rate_of(profiles, &collections, audience, &Group::Place(scope.clone()), rules), audience, scope }
    };
    of.into_iter().map(rate).collect()
}

fn rate_of(
    profiles: &[ReleasedProfile],
    collections: &[&WithCodes],
    audience: Audience,
    group: &Group,
    rules: Rules,
) -> ResponseRate {
    if collections.iter().any(|one| one.collection.access == Access::Open) {
        return ResponseRate::OpenLink;
    }
    let first = collections.iter().map(|one| Quarter::of(one.collection.opened_on)).min();
    let mut responses = 0;
    let mut quarters = 0;
    for profile in profiles.iter().filter(|profile| first.is_some_and(|first| profile.quarter >= first)) {
        if profile.respondents.is_empty() {
            return ResponseRate::NotCounted;
        }
        let of = profile.respondents.iter().find(|of| of.audience == audience && of.group == *group);
        let Some(of) = of else { continue };
        let Some(number) = of.number.shown() else { return ResponseRate::Hidden };
        responses += number;
        quarters += 1;
    }
    let codes: i64 = collections.iter().map(|one| one.codes).sum();
    // What rounding may have taken away stays below the threshold of those who did not answer.
    let room = rules.threshold + 2 * quarters;
    if quarters == 0 || codes < 2 * rules.minimum_base || codes - responses < room {
        return ResponseRate::Hidden;
    }
    let dispositions =
        Dispositions { complete: responses, unknown_other: codes - responses, ..Dispositions::default() };
    match response_rate::response_rates(dispositions) {
        Ok(rates) => ResponseRate::Known { codes, rate: rates.rr1 },
        Err(_) => ResponseRate::Hidden,
    }
}

#[cfg(test)]
mod tests {
    use app::domain::place::Place;
    use app::domain::profile::RespondentsOf;

    use super::*;
    use crate::disclosure_control::profile::reprint_respondents;

    const RULES: Rules = Rules { threshold: 5, minimum_base: 10 };

    fn collection(agency: &str, access: Access, codes: i64) -> WithCodes {
        let collection = Collection {
            id: agency.to_owned(),
            name: agency.to_owned(),
            questionnaire: "parent-early-help".to_owned(),
            version: 1,
            access,
            on_shared_devices: false,
            place: Place::new(agency, ""),
            course: None,
            opened_on: "2026-05-01".parse().unwrap(),
            closes_on: None,
            closed_on: None,
        };
        WithCodes { collection, audience: Audience::Parent, codes }
    }

    fn profile(quarter: &str, numbers: &[(&str, Option<i64>)]) -> ReleasedProfile {
        let respondents = numbers.iter().map(|(agency, number)| RespondentsOf {
            audience: Audience::Parent,
            group: Group::Place(Scope::of(agency, "")),
            number: reprint_respondents(*number),
        });
        ReleasedProfile { id: String::new(), quarter: quarter.parse().unwrap(), respondents: respondents.collect() }
    }

    #[test]
    fn a_rate_is_of_codes_until_the_quarter_and_never_of_open_links() {
        let profiles = [
            profile("2026-Q2", &[("", Some(60)), ("Health", Some(30)), ("Police", None), ("Schools", Some(30))]),
            profile("2026-Q1", &[("", Some(60)), ("Health", Some(30)), ("Police", Some(20)), ("Schools", Some(5))]),
            // Before the collections.
            profile("2025-Q4", &[]),
        ];
        let collections = [
            collection("Health", Access::Codes, 120),
            collection("Health", Access::Codes, 0),
            collection("Police", Access::Codes, 100),
            collection("Schools", Access::Open, 0),
            collection("Youth", Access::Codes, 200),
        ];
        let rates = response_rates(&profiles, &collections, RULES);
        let of = |agency: &str| rates.iter().find(|of| of.scope == Scope::of(agency, "")).unwrap().rate;
        assert_eq!(of("Health"), ResponseRate::Known { codes: 120, rate: 0.5 });
        assert_eq!(of("Police"), ResponseRate::Hidden, "one of its quarters is");
        assert_eq!(of("Schools"), ResponseRate::OpenLink);
        assert_eq!(of("Youth"), ResponseRate::Hidden, "nobody answered, or too few to tell");
        assert_eq!(of(""), ResponseRate::OpenLink, "a part of the whole has one");
    }

    #[test]
    fn a_rate_is_hidden_where_the_codes_would_tell_who_answered() {
        let quarters = [profile("2026-Q1", &[("Health", Some(40))])];
        for (codes, is_known) in [(40, false), (42, false), (46, false), (47, true), (400, true)] {
            let rate = response_rates(&quarters, &[collection("Health", Access::Codes, codes)], RULES)[1].rate;
            assert_eq!(matches!(rate, ResponseRate::Known { .. }), is_known, "{codes}: {rate:?}");
        }
        let few = [profile("2026-Q1", &[("Health", Some(10))])];
        let rate = response_rates(&few, &[collection("Health", Access::Codes, 19)], RULES)[1].rate;
        assert_eq!(rate, ResponseRate::Hidden);
        let before = [profile("2026-Q1", &[])];
        let rate = response_rates(&before, &[collection("Health", Access::Codes, 100)], RULES)[1].rate;
        assert_eq!(rate, ResponseRate::NotCounted);
    }
}
