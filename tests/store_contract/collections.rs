use app::domain::collection::{Access, Course};
use app::domain::place::Place;
use server::store::StoreError;
use server::store::collections::{
    CodeBatch, add_batch, add_collection, batches, close_collection, codes_made_until, collection, collections,
};
use uuid::Uuid;

use super::fixtures::{self, day};
use super::stores::{on_both, reading, writing};

#[tokio::test]
async fn a_collection_is_kept_as_it_is() {
    on_both(async |store| {
        let store = store.with_collections(&[]).await;
        let mut whole = fixtures::collection("autumn");
        whole.access = Access::Open;
        whole.place = Place::new("Children’s social care", "Grimsby West");
        whole.course = Some(Course {
            name: "Hearing children".to_owned(),
            provider: "The partnership".to_owned(),
            held_on: day("2026-10-30"),
        });
        whole.closes_on = Some(day("2026-12-24"));
        whole.closed_on = Some(day("2026-12-20"));
        let kept = whole.clone();
        writing!(store, |c| add_collection(c, &kept)).expect("a collection");
        assert_eq!(reading!(store, |c| collection(c, "autumn")).expect("a look"), Some(whole));
        assert_eq!(reading!(store, |c| collection(c, "winter")).expect("a look"), None);
        let again = writing!(store, |c| add_collection(c, &fixtures::collection("autumn")));
        assert!(matches!(again, Err(StoreError::Conflict)), "{again:?}");
    })
    .await;
}

#[tokio::test]
async fn collections_are_listed_newest_first() {
    on_both(async |store| {
        let store = store.with_collections(&["b", "a"]).await;
        let mut newest = fixtures::collection("c");
        newest.opened_on = day("2026-11-02");
        writing!(store, |c| add_collection(c, &newest)).expect("a collection");
        let listed = reading!(store, |c| collections(c)).expect("a list");
        assert_eq!(listed.iter().map(|collection| &*collection.id).collect::<Vec<_>>(), ["c", "a", "b"]);
    })
    .await;
}

#[tokio::test]
async fn a_collection_is_closed_once() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn", "winter"]).await;
        assert!(writing!(store, |c| close_collection(c, "autumn", day("2026-11-23"))).expect("closing"));
        assert!(!writing!(store, |c| close_collection(c, "autumn", day("2026-11-24"))).expect("closing"));
        assert!(!writing!(store, |c| close_collection(c, "spring", day("2026-11-24"))).expect("closing"));
        for (id, closed_on) in [("autumn", Some(day("2026-11-23"))), ("winter", None)] {
            let found = reading!(store, |c| collection(c, id)).expect("a look").expect("a collection");
            assert_eq!(found.closed_on, closed_on, "{id}");
        }
    })
    .await;
}

#[tokio::test]
async fn batches_are_those_of_a_collection_oldest_first() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn", "winter"]).await;
        let batch = |number: u8, on: &str| CodeBatch {
            id: Uuid::from_bytes([number; 16]),
            made_on: day(on),
            quantity: i64::from(number) * 1000,
        };
        let (older, newer, other) = (batch(2, "2026-11-22"), batch(1, "2026-11-23"), batch(3, "2026-11-21"));
        for (collection, batch) in [("autumn", newer.clone()), ("autumn", older.clone()), ("winter", other)] {
            writing!(store, |c| add_batch(c, collection, &batch)).expect("a batch");
        }
        assert_eq!(reading!(store, |c| batches(c, "autumn")).expect("batches"), [older, newer]);
        assert_eq!(reading!(store, |c| batches(c, "spring")).expect("batches"), []);
    })
    .await;
}

#[tokio::test]
async fn codes_are_added_up_to_a_day() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn", "winter", "spring"]).await;
        for (number, collection, on, quantity) in
            [(1, "autumn", "2026-11-20", 20), (2, "autumn", "2026-11-22", 3), (3, "winter", "2026-11-23", 7)]
        {
            let batch = CodeBatch { id: Uuid::from_bytes([number; 16]), made_on: day(on), quantity };
            writing!(store, |c| add_batch(c, collection, &batch)).expect("a batch");
        }
        for (until, expected) in [
            ("2026-11-19", vec![]),
            ("2026-11-21", vec![("autumn", 20)]),
            ("2026-11-22", vec![("autumn", 23)]),
            ("2026-11-23", vec![("autumn", 23), ("winter", 7)]),
        ] {
            let made = reading!(store, |c| codes_made_until(c, day(until))).expect("codes");
            let made: Vec<_> = made.iter().map(|(collection, codes)| (collection.as_str(), *codes)).collect();
            assert_eq!(made, expected, "{until}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_batch_is_kept_once_in_whatever_collection() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn", "winter"]).await;
        let batch = CodeBatch { id: Uuid::from_bytes([1; 16]), made_on: day("2026-11-23"), quantity: 5 };
        let once = batch.clone();
        writing!(store, |c| add_batch(c, "autumn", &once)).expect("a batch");
        for collection in ["autumn", "winter"] {
            let again = CodeBatch { made_on: day("2026-11-24"), ..batch.clone() };
            let refused = writing!(store, |c| add_batch(c, collection, &again));
            assert!(matches!(refused, Err(StoreError::Conflict)), "{refused:?}");
        }
        assert_eq!(reading!(store, |c| batches(c, "autumn")).expect("batches"), [batch]);
        assert_eq!(reading!(store, |c| batches(c, "winter")).expect("batches"), []);
    })
    .await;
}

#[tokio::test]
async fn access_is_one_of_two_kinds() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn"]).await;
        let sql = "UPDATE collection SET access = 'everybody'";
        let refused = match store.beside().await {
            super::stores::Beside::Sqlite(mut connection) => sqlx::query(sql).execute(&mut connection).await.map(drop),
            super::stores::Beside::Postgres(mut connection) => {
                sqlx::query(sql).execute(&mut connection).await.map(drop)
            }
        };
        assert!(refused.is_err());
    })
    .await;
}
