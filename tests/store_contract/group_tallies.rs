use server::store::group_tallies::{GroupSaid, add_to_group_tallies, group_tallies, groups_in_quarter};

use super::fixtures::quarter;
use super::stores::{Store, on_both, reading, writing};

async fn add(store: &Store, collection: &'static str, of: &'static str, said: Vec<GroupSaid<'static>>) {
    writing!(store, |c| add_to_group_tallies(c, collection, quarter(of), &said)).expect("counting");
}

#[tokio::test]
async fn groups_add_and_subtract_and_are_gone_at_nothing() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn"]).await;
        let said = |change| {
            vec![("C-01", "you-sex", "male", "positive", change), ("C-01", "you-sex", "female", "positive", change)]
        };
        add(&store, "autumn", "2026-Q3", said(2)).await;
        add(&store, "autumn", "2026-Q3", vec![("C-01", "you-sex", "male", "positive", -1)]).await;
        add(&store, "autumn", "2026-Q3", vec![]).await;
        let read = |all: Vec<server::store::group_tallies::GroupTally>| {
            all.iter().map(|tally| format!("{} {}", tally.category, tally.responses)).collect::<Vec<_>>()
        };
        assert_eq!(read(reading!(store, |c| group_tallies(c)).expect("tallies")), ["female 2", "male 1"]);
        add(&store, "autumn", "2026-Q3", said(-1)).await;
        assert_eq!(read(reading!(store, |c| group_tallies(c)).expect("tallies")), ["female 1"]);
    })
    .await;
}

#[tokio::test]
async fn a_quarter_adds_up_the_collections_of_a_questionnaire() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn", "spring"]).await;
        for (collection, of, change) in [("autumn", "2026-Q3", 3), ("spring", "2026-Q3", 4), ("spring", "2026-Q4", 5)] {
            add(&store, collection, of, vec![("C-01", "you-sex", "male", "positive", change)]).await;
        }
        let all = reading!(store, |c| groups_in_quarter(c, quarter("2026-Q3"))).expect("groups");
        let [group] = &all[..] else { panic!("{all:?}") };
        assert_eq!((group.category.as_str(), group.outcome.as_str(), group.responses), ("male", "positive", 7));
    })
    .await;
}
