use app::domain::place::Place;
use server::store::collections::add_collection;
use server::store::pair_tallies::{PairsAtPlace, add_to_pair_tallies, pair_tallies, pairs_in_quarter};

use super::fixtures::{collection, quarter};
use super::stores::{Store, on_both, reading, writing};

const BETTER: [&str; 3] = ["C-01", "not-positive", "positive"];
const WORSE: [&str; 3] = ["C-01", "positive", "not-positive"];

async fn add(
    store: &Store,
    collection: &'static str,
    of: &'static str,
    [statement, earlier, later]: [&'static str; 3],
    change: i64,
) {
    let said = [(statement, earlier, later, change)];
    writing!(store, |c| add_to_pair_tallies(c, collection, quarter(of), &said)).expect("counting");
}

#[tokio::test]
async fn pairs_add_and_subtract_and_are_gone_at_nothing() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn"]).await;
        for change in [1, 1, -1] {
            add(&store, "autumn", "2026-Q3", BETTER, change).await;
        }
        add(&store, "autumn", "2026-Q4", BETTER, 1).await;
        for change in [1, -1] {
            add(&store, "autumn", "2026-Q3", WORSE, change).await;
        }
        writing!(store, |c| add_to_pair_tallies(c, "autumn", quarter("2026-Q3"), &[])).expect("nothing");
        let read = reading!(store, |c| pair_tallies(c)).expect("tallies");
        let read: Vec<_> = read
            .iter()
            .map(|tally| {
                format!("{} {} {} {} {}", tally.collection, tally.quarter, tally.earlier, tally.later, tally.responses)
            })
            .collect();
        assert_eq!(read, ["autumn 2026-Q3 not-positive positive 1", "autumn 2026-Q4 not-positive positive 1"]);
    })
    .await;
}

#[tokio::test]
async fn pairs_of_a_quarter_are_added_up_by_statement_questionnaire_and_place() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn", "winter"]).await;
        let mut of_whole = collection("spring");
        of_whole.place = Place::default();
        writing!(store, |c| add_collection(c, &of_whole)).expect("a collection");
        add(&store, "autumn", "2026-Q3", BETTER, 2).await;
        add(&store, "winter", "2026-Q3", BETTER, 3).await;
        add(&store, "winter", "2026-Q4", BETTER, 50).await;
        add(&store, "spring", "2026-Q3", BETTER, 7).await;
        add(&store, "autumn", "2026-Q3", WORSE, 1).await;
        // Together they are none.
        add(&store, "autumn", "2026-Q3", ["D-01", "positive", "positive"], 1).await;
        add(&store, "winter", "2026-Q3", ["D-01", "positive", "positive"], -1).await;
        let at = |agency: &str, locality: &str, [statement, earlier, later]: [&str; 3], responses| PairsAtPlace {
            statement: statement.to_owned(),
            questionnaire: "parent".to_owned(),
            agency: agency.to_owned(),
            locality: locality.to_owned(),
            earlier: earlier.to_owned(),
            later: later.to_owned(),
            responses,
        };
        let found = reading!(store, |c| pairs_in_quarter(c, quarter("2026-Q3"))).expect("pairs");
        assert_eq!(found, [at("", "", BETTER, 7), at("Health", "West", BETTER, 5), at("Health", "West", WORSE, 1)]);
        assert_eq!(reading!(store, |c| pairs_in_quarter(c, quarter("2027-Q1"))).expect("pairs"), []);
    })
    .await;
}
