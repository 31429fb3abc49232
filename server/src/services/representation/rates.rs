//! Response rates, where everybody who was asked got a code.
//!
//! # Why
//! They are made from published numbers of respondents and the number of codes, so that they tell nothing that is not told
//! already. The number of codes is told here alone: nobody answered more often than there were codes, so that a number that nearly
//! all came back to would give the exact number of respondents. So there is a rate only where the codes of every collection in
//! it are more, by the threshold, than can have answered there by the published numbers: no sum of codes, no difference between
//! agencies or between releases, tells more than those do.
//!
//! A rate is the least that it can be: codes that nobody handed out count as well, and respondents by the least that is shown as
//! their number. It is of the collections that were in the field in the chosen quarters, since they opened; where others were
//! there too that have ended since, a quarter's answers may be theirs, and none is counted.

use std::collections::BTreeSet;

use app::domain::audience::Audience;
use app::domain::collection::{Access, Collection};
use app::domain::group::Group;
use app::domain::place::Scope;
use app::domain::profile::{RateOf, ResponseRate};
use app::domain::quarter::Quarter;

use super::ReleasedProfile;
use crate::disclosure_control::Rules;
use crate::disclosure_control::profile::{Heard, PossibleRespondents, possible_respondents};
use crate::statistics::response_rate::{self, Dispositions};

/// A collection with how many codes were made for it.
#[derive(Clone, Debug)]
pub struct WithCodes {
    pub collection: Collection,
    pub audience: Audience,
    pub codes: i64,
}

impl WithCodes {
    fn is_in_the_field(&self, quarter: Quarter) -> bool {
        self.collection.is_in_the_field(quarter.first_day(), quarter.last_day())
    }

    fn is_in(&self, scope: &Scope) -> bool {
        [Scope::Whole, Scope::of(&self.collection.place.agency, "")].contains(scope)
    }

    /// Whether its codes say nothing of how many answered in it.
    fn has_room(&self, quarters: &[OfQuarter], rules: Rules) -> bool {
        let place = &self.collection.place;
        let group = Group::Place(Scope::of(&place.agency, &place.locality));
        let in_field = quarters.iter().filter(|of| self.is_in_the_field(of.quarter));
        let most: i64 = in_field.filter_map(|of| of.possible.get(&group)).map(|(_, most)| most).sum();
        self.codes == 0 || self.codes >= most + rules.threshold
    }
}

/// What a release shows of the respondents of an audience.
struct OfQuarter {
    quarter: Quarter,
    /// Whether it counted respondents at all.
    is_counted: bool,
    heard: Vec<Heard>,
    possible: PossibleRespondents,
}

impl OfQuarter {
    fn of(profile: &ReleasedProfile, audience: Audience, rules: Rules) -> Self {
        let of_audience = profile.respondents.iter().filter(|of| of.audience == audience);
        let heard: Vec<Heard> =
            of_audience.map(|of| Heard { group: of.group.clone(), respondents: of.number.shown() }).collect();
        Self {
            quarter: profile.quarter,
            is_counted: !profile.respondents.is_empty(),
            possible: possible_respondents(&heard, rules),
            heard,
        }
    }
}

/// The rate of each audience, and of each agency in it, in the chosen quarters. The profiles are all until the last of these,
/// newest first.
pub fn response_rates(
    profiles: &[ReleasedProfile],
    chosen: &[Quarter],
    collections: &[WithCodes],
    rules: Rules,
) -> Vec<RateOf> {
    let mut rates = Vec::new();
    for audience in collections.iter().map(|one| one.audience).collect::<BTreeSet<_>>() {
        let of_audience = collections.iter().filter(|one| one.audience == audience);
        let is_asked = |one: &&WithCodes| chosen.iter().any(|quarter| one.is_in_the_field(*quarter));
        let (asked, ended): (Vec<&WithCodes>, Vec<&WithCodes>) = of_audience.partition(is_asked);
        let quarters: Vec<OfQuarter> = profiles.iter().map(|profile| OfQuarter::of(profile, audience, rules)).collect();
        let agencies = asked.iter().map(|one| Scope::of(&one.collection.place.agency, ""));
        for scope in agencies.chain((!asked.is_empty()).then_some(Scope::Whole)).collect::<BTreeSet<_>>() {
            let (asked, ended) = (within(&asked, &scope), within(&ended, &scope));
            let rate = rate_of(&quarters, &asked, &ended, &Group::Place(scope.clone()), rules);
            rates.push(RateOf { audience, scope, rate });
        }
    }
    rates
}

fn within<'a>(collections: &[&'a WithCodes], scope: &Scope) -> Vec<&'a WithCodes> {
    collections.iter().copied().filter(|one| one.is_in(scope)).collect()
}

fn rate_of(
    quarters: &[OfQuarter],
    asked: &[&WithCodes],
    ended: &[&WithCodes],
    group: &Group,
    rules: Rules,
) -> ResponseRate {
    if asked.iter().any(|one| one.collection.access == Access::Open) {
        return ResponseRate::OpenLink;
    }
    let first = asked.iter().map(|one| Quarter::of(one.collection.opened_on)).min();
    let (mut least, mut most) = (0, 0);
    for of in quarters.iter().filter(|of| first.is_some_and(|first| of.quarter >= first)) {
        if !of.is_counted {
            return ResponseRate::NotCounted;
        }
        let Some(heard) = of.heard.iter().find(|heard| heard.group == *group) else { continue };
        let Some(possible) = of.possible.get(group).filter(|_| heard.respondents.is_some()) else {
            return ResponseRate::Hidden;
        };
        if !ended.iter().any(|one| one.is_in_the_field(of.quarter)) {
            least += possible.0;
        }
        most += possible.1;
    }
    let codes: i64 = asked.iter().map(|one| one.codes).sum();
    let has_room = codes >= most + rules.threshold && asked.iter().all(|one| one.has_room(quarters, rules));
    if most == 0 || codes < 2 * rules.minimum_base || !has_room {
        return ResponseRate::Hidden;
    }
    let dispositions = Dispositions { complete: least, unknown_other: codes - least, ..Dispositions::default() };
    match response_rate::response_rates(dispositions) {
        Ok(rates) => ResponseRate::Known { codes, rate: in_whole_percents(rates.rr1) },
        Err(_) => ResponseRate::Hidden,
    }
}

/// Rounded down, so that a share that is told as the least is no more than it is.
fn in_whole_percents(share: f64) -> f64 {
    // What is a whole percentage may be a little less as a fraction of two.
    (share * 100.0 + 1e-9).floor() / 100.0
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

    /// The rates in the newest of these quarters.
    fn rates_of(profiles: &[ReleasedProfile], collections: &[WithCodes]) -> Vec<RateOf> {
        response_rates(profiles, &[profiles[0].quarter], collections, RULES)
    }

    fn rate_of(rates: &[RateOf], agency: &str) -> ResponseRate {
        rates.iter().find(|of| of.scope == Scope::of(agency, "")).unwrap().rate
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
        let rates = rates_of(&profiles, &collections);
        let of = |agency: &str| rate_of(&rates, agency);
        // 28 and 28, at the least: 46.7 per cent.
        assert_eq!(of("Health"), ResponseRate::Known { codes: 120, rate: 0.46 });
        assert_eq!(of("Police"), ResponseRate::Hidden, "one of its quarters is");
        assert_eq!(of("Schools"), ResponseRate::OpenLink);
        assert_eq!(of("Youth"), ResponseRate::Hidden, "nobody answered, or too few to tell");
        assert_eq!(of(""), ResponseRate::OpenLink, "a part of the whole has one");
    }

    #[test]
    fn a_rate_is_hidden_where_the_codes_would_tell_who_answered() {
        let quarters = [profile("2026-Q1", &[("", Some(40)), ("Health", Some(40))])];
        for (codes, is_known) in [(40, false), (42, false), (46, false), (47, true), (400, true)] {
            let rate = rate_of(&rates_of(&quarters, &[collection("Health", Access::Codes, codes)]), "Health");
            assert_eq!(matches!(rate, ResponseRate::Known { .. }), is_known, "{codes}: {rate:?}");
        }
        let few = [profile("2026-Q1", &[("", Some(10)), ("Health", Some(10))])];
        let rates = rates_of(&few, &[collection("Health", Access::Codes, 19)]);
        assert_eq!(rate_of(&rates, "Health"), ResponseRate::Hidden);
        let before = [profile("2026-Q1", &[])];
        let rates = rates_of(&before, &[collection("Health", Access::Codes, 100)]);
        assert_eq!(rate_of(&rates, "Health"), ResponseRate::NotCounted);
    }

    #[test]
    fn a_sum_of_rounded_agencies_has_room_for_as_many_as_it_can_be() {
        // 17 twice and 16 five times, of whom everybody sent answers: 114.
        let agencies = ["A", "B", "C", "D", "E", "F", "G"];
        let numbers: Vec<(&str, Option<i64>)> =
            [("", Some(105))].into_iter().chain(agencies.map(|agency| (agency, Some(15)))).collect();
        for (codes, is_known) in [([17, 17, 16, 16, 16, 16, 16], false), ([22; 7], true)] {
            let collections: Vec<WithCodes> =
                agencies.iter().zip(codes).map(|(agency, codes)| collection(agency, Access::Codes, codes)).collect();
            let rate = rate_of(&rates_of(&[profile("2026-Q1", &numbers)], &collections), "");
            assert_eq!(matches!(rate, ResponseRate::Known { .. }), is_known, "{codes:?}: {rate:?}");
        }
    }

    #[test]
    fn codes_of_a_hidden_agency_are_not_what_the_whole_has_beside_the_others() {
        let numbers = [("", Some(135)), ("Health", Some(100)), ("Police", Some(35))];
        for (codes, is_known) in [(37, false), (42, true)] {
            let collections = [collection("Health", Access::Codes, 400), collection("Police", Access::Codes, codes)];
            let rates = rates_of(&[profile("2026-Q1", &numbers)], &collections);
            assert!(matches!(rate_of(&rates, "Health"), ResponseRate::Known { codes: 400, .. }));
            for of in ["Police", ""] {
                assert_eq!(matches!(rate_of(&rates, of), ResponseRate::Known { .. }), is_known, "{codes}: {of}");
            }
        }
    }

    #[test]
    fn a_rate_is_the_least_that_it_can_be() {
        for (shown, least) in [(50, 48), (60, 53)] {
            let quarters = [profile("2026-Q1", &[("", Some(shown)), ("Health", Some(shown))])];
            let rates = rates_of(&quarters, &[collection("Health", Access::Codes, 100)]);
            let expected = ResponseRate::Known { codes: 100, rate: f64::from(least) / 100.0 };
            assert_eq!(rate_of(&rates, "Health"), expected, "48 to 52 are shown as 50, and 53 may be as 60");
        }
    }

    #[test]
    fn what_ended_before_the_chosen_quarters_takes_no_rate_away() {
        let shown = |quarter: &str, number: Option<i64>| profile(quarter, &[("", number), ("Health", number)]);
        let with = |id: &str, access: Access, opened_on: &str, closed_on: Option<&str>| {
            let mut with = collection("Health", access, if access == Access::Codes { 200 } else { 0 });
            with.collection.id = id.to_owned();
            with.collection.opened_on = opened_on.parse().unwrap();
            with.collection.closed_on = closed_on.map(|day| day.parse().unwrap());
            with
        };
        let profiles =
            [shown("2026-Q3", Some(50)), shown("2026-Q2", Some(30)), shown("2026-Q1", None), profile("2025-Q4", &[])];
        let now = with("now", Access::Codes, "2026-07-01", None);
        let before = |access| with("before", access, "2026-01-05", Some("2026-06-30"));
        // A hidden quarter, an open link, and a release before respondents were counted.
        for access in [Access::Codes, Access::Open] {
            let rates = rates_of(&profiles, &[before(access), now.clone()]);
            assert_eq!(rate_of(&rates, "Health"), ResponseRate::Known { codes: 200, rate: 0.38 });
            let over_four = profiles.iter().map(|profile| profile.quarter).collect::<Vec<_>>();
            let rates = response_rates(&profiles, &over_four, &[before(access), now.clone()], RULES);
            let expected = if access == Access::Codes { ResponseRate::Hidden } else { ResponseRate::OpenLink };
            assert_eq!(rate_of(&rates, "Health"), expected, "it was in the field in these quarters");
        }
        // Some answers of a quarter may be another collection's.
        let until_now = with("until now", Access::Codes, "2026-04-10", Some("2026-07-20"));
        let rates = rates_of(&profiles, &[until_now, now]);
        assert_eq!(rate_of(&rates, "Health"), ResponseRate::Known { codes: 200, rate: 0.24 });
    }
}
