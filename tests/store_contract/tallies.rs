use futures::future::join_all;
use server::store::StoreError;
use server::store::responses::add_responses;
use server::store::tallies::{Counted, add_to_tallies, oldest_quarter_after, tallies};

use super::fixtures::{quarter, response};
use super::stores::{Store, on_both, reading, writing};

const SENDERS: u8 = 50;

async fn add(store: &Store, counted: Counted, of: &'static str, said: &'static [(&str, &str)], change: i64) {
    let said: Vec<_> = said.iter().map(|(of, said)| (*of, *said, change)).collect();
    writing!(store, |c| add_to_tallies(c, counted, "autumn", quarter(of), &said)).expect("counting");
}

/// Every tally as "quarter of said count".
async fn read(store: &Store, counted: Counted) -> Vec<String> {
    let read = reading!(store, |c| tallies(c, counted)).expect("tallies");
    assert!(read.iter().all(|tally| tally.collection == "autumn"));
    read.iter().map(|tally| format!("{} {} {} {}", tally.quarter, tally.of, tally.said, tally.responses)).collect()
}

#[tokio::test]
async fn tallies_add_and_subtract_and_are_gone_at_nothing() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn"]).await;
        add(&store, Counted::Items, "2026-Q3", &[("safe", "yes"), ("heard", "no")], 1).await;
        add(&store, Counted::Items, "2026-Q3", &[("safe", "yes"), ("heard", "yes")], 1).await;
        add(&store, Counted::Items, "2026-Q4", &[("safe", "yes")], 1).await;
        add(&store, Counted::Items, "2026-Q3", &[], 1).await;
        let all = ["2026-Q3 heard no 1", "2026-Q3 heard yes 1", "2026-Q3 safe yes 2", "2026-Q4 safe yes 1"];
        assert_eq!(read(&store, Counted::Items).await, all);
        add(&store, Counted::Items, "2026-Q3", &[("safe", "yes"), ("heard", "no")], -1).await;
        let rest = ["2026-Q3 heard yes 1", "2026-Q3 safe yes 1", "2026-Q4 safe yes 1"];
        assert_eq!(read(&store, Counted::Items).await, rest);
    })
    .await;
}

#[tokio::test]
async fn items_and_outcomes_are_counted_apart() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn"]).await;
        add(&store, Counted::Items, "2026-Q3", &[("safe", "yes")], 1).await;
        add(&store, Counted::Outcomes, "2026-Q3", &[("A-CYP-01", "positive")], 3).await;
        assert_eq!(read(&store, Counted::Items).await, ["2026-Q3 safe yes 1"]);
        assert_eq!(read(&store, Counted::Outcomes).await, ["2026-Q3 A-CYP-01 positive 3"]);
        add(&store, Counted::Outcomes, "2026-Q3", &[("A-CYP-01", "positive")], -1).await;
        assert_eq!(read(&store, Counted::Outcomes).await, ["2026-Q3 A-CYP-01 positive 2"]);
    })
    .await;
}

#[tokio::test]
async fn the_oldest_quarter_is_one_in_which_something_is_counted() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn"]).await;
        assert_eq!(reading!(store, |c| oldest_quarter_after(c, None)).expect("a look"), None);
        for of in ["2027-Q1", "2026-Q3", "2026-Q4"] {
            add(&store, Counted::Outcomes, of, &[("A-CYP-01", "positive")], 1).await;
        }
        add(&store, Counted::Outcomes, "2026-Q4", &[("A-CYP-01", "positive")], -1).await;
        for (after, oldest) in [
            (None, Some("2026-Q3")),
            (Some("2026-Q2"), Some("2026-Q3")),
            (Some("2026-Q3"), Some("2027-Q1")),
            (Some("2027-Q1"), None),
        ] {
            let found = reading!(store, |c| oldest_quarter_after(c, after.map(quarter))).expect("a look");
            assert_eq!(found, oldest.map(quarter), "{after:?}");
        }
        store.tamper("UPDATE outcome_tally SET quarter = 'spring' WHERE quarter = '2026-Q3'").await;
        let unread = reading!(store, |c| oldest_quarter_after(c, Some(quarter("2027-Q1"))));
        assert!(matches!(unread, Err(StoreError::Inconsistent { .. })), "{unread:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_many_send_at_the_same_time_adds_up() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn"]).await;
        let sends = (0..SENDERS).map(|number| {
            let database = store.database.clone();
            tokio::spawn(async move {
                // Each names them in another order; none may wait for another in a circle.
                let mut said = [("safe", "yes", 1), ("heard", "no", 1), ("kind", "dont-know", 1), ("told", "yes", 1)];
                said.rotate_left(usize::from(number) % 4);
                database
                    .write(move |c| {
                        Box::pin(async move {
                            add_to_tallies(c, Counted::Items, "autumn", quarter("2026-Q3"), &said).await?;
                            add_to_tallies(c, Counted::Outcomes, "autumn", quarter("2026-Q3"), &said).await?;
                            add_responses(c, &[response("autumn", number)]).await
                        })
                    })
                    .await
            })
        });
        for sent in join_all(sends).await {
            sent.expect("a task").expect("a send");
        }
        assert_eq!(store.count("response").await, i64::from(SENDERS));
        let all = ["heard no", "kind dont-know", "safe yes", "told yes"].map(|of| format!("2026-Q3 {of} {SENDERS}"));
        assert_eq!(read(&store, Counted::Items).await, all);
        assert_eq!(read(&store, Counted::Outcomes).await, all);
    })
    .await;
}
