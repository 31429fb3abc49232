use server::store::response_tallies::{add_to_response_tally, response_tallies};

use super::fixtures::quarter;
use super::stores::{on_both, reading, writing};

#[tokio::test]
async fn responses_add_and_subtract_and_are_gone_at_nothing() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn", "spring"]).await;
        for (collection, of, change) in [
            ("spring", "2026-Q3", 2),
            ("autumn", "2026-Q4", 1),
            ("autumn", "2026-Q3", 3_000_000_000),
            ("autumn", "2026-Q3", 1),
            ("autumn", "2026-Q4", -1),
            ("spring", "2026-Q3", -1),
        ] {
            writing!(store, |c| add_to_response_tally(c, collection, quarter(of), change)).expect("counting");
        }
        let all = reading!(store, |c| response_tallies(c)).expect("tallies");
        let all: Vec<_> = all.iter().map(|tally| (&*tally.collection, &*tally.quarter, tally.responses)).collect();
        assert_eq!(all, [("autumn", "2026-Q3", 3_000_000_001), ("spring", "2026-Q3", 1)]);
    })
    .await;
}
