use server::store::StoreError;
use server::store::responses::{
    add_responses, delete_response, response_with_receipt, responses_before, responses_in_collection, sent_after,
};
use uuid::Uuid;

use super::fixtures::{day, response};
use super::stores::{on_both, reading, writing};

#[tokio::test]
async fn a_response_is_found_by_its_receipt_as_it_was_sent() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn"]).await;
        writing!(store, |c| add_responses(c, &[response("autumn", 1)])).expect("a response");
        let found = reading!(store, |c| response_with_receipt(c, &[1; 32])).expect("a look");
        assert_eq!(found, Some(response("autumn", 1)));
        assert_eq!(reading!(store, |c| response_with_receipt(c, &[2; 32])).expect("a look"), None);
    })
    .await;
}

#[tokio::test]
async fn neither_an_id_nor_a_receipt_is_kept_twice() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn", "winter"]).await;
        writing!(store, |c| add_responses(c, &[response("autumn", 1)])).expect("a response");
        let mut same_id = response("autumn", 2);
        same_id.id = response("autumn", 1).id;
        let mut same_receipt = response("winter", 3);
        same_receipt.receipt_hash = response("autumn", 1).receipt_hash;
        for again in [same_id, same_receipt] {
            let refused = writing!(store, |c| add_responses(c, &[again]));
            assert!(matches!(refused, Err(StoreError::Conflict)), "{refused:?}");
        }
        assert_eq!(store.count("response").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_response_is_deleted_once_and_in_its_collection() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn", "winter"]).await;
        for number in [1, 2] {
            writing!(store, |c| add_responses(c, &[response("autumn", number)])).expect("a response");
        }
        let id = Uuid::from_bytes([1; 16]);
        assert!(!writing!(store, |c| delete_response(c, "winter", id)).expect("deleting"));
        assert!(writing!(store, |c| delete_response(c, "autumn", id)).expect("deleting"));
        assert!(!writing!(store, |c| delete_response(c, "autumn", id)).expect("deleting"));
        assert_eq!(reading!(store, |c| response_with_receipt(c, &[1; 32])).expect("a look"), None);
        assert_eq!(store.count("response").await, 1);
    })
    .await;
}

#[tokio::test]
async fn responses_are_those_of_a_collection_in_order_of_their_ids() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn", "winter"]).await;
        for (collection, number) in [("autumn", 9), ("winter", 5), ("autumn", 200), ("autumn", 2)] {
            writing!(store, |c| add_responses(c, &[response(collection, number)])).expect("a response");
        }
        let listed = reading!(store, |c| responses_in_collection(c, "autumn")).expect("a list");
        assert_eq!(listed, [2, 9, 200].map(|number| response("autumn", number)));
        assert_eq!(reading!(store, |c| responses_in_collection(c, "spring")).expect("a list"), []);
        let ids = async |after: Option<u8>, limit| -> Vec<Uuid> {
            let after = after.map(|number| Uuid::from_bytes([number; 16]));
            let sent = reading!(store, |c| sent_after(c, "autumn", after, limit)).expect("a list");
            sent.into_iter().map(|sent| sent.id).collect()
        };
        let of = |numbers: &[u8]| numbers.iter().map(|number| Uuid::from_bytes([*number; 16])).collect::<Vec<_>>();
        assert_eq!(ids(None, 2).await, of(&[2, 9]));
        assert_eq!(ids(Some(9), 2).await, of(&[200]));
        assert_eq!(ids(Some(200), 2).await, of(&[]));
        let first = reading!(store, |c| sent_after(c, "autumn", None, 1)).expect("a list").remove(0);
        let answers: app::domain::answer::Answers = serde_json::from_str(first.answers.get()).expect("answers");
        assert_eq!((first.quarter, answers), (listed[0].quarter.to_string(), listed[0].answers.clone()));
    })
    .await;
}

#[tokio::test]
async fn the_count_of_a_day_is_not_told_on_that_day() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn", "winter"]).await;
        for (collection, number, on) in
            [("autumn", 1, "2026-11-22"), ("autumn", 2, "2026-11-23"), ("winter", 3, "2026-11-21")]
        {
            let mut sent = response(collection, number);
            sent.submitted_on = day(on);
            writing!(store, |c| add_responses(c, &[sent])).expect("a response");
        }
        for (on, count) in [("2026-11-22", 0), ("2026-11-23", 1), ("2026-11-24", 2)] {
            let before = reading!(store, |c| responses_before(c, "autumn", day(on))).expect("a count");
            assert_eq!(before, count, "{on}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_response_that_cannot_be_read_is_told_by_its_collection_alone() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn"]).await;
        writing!(store, |c| add_responses(c, &[response("autumn", 1)])).expect("a response");
        store.tamper("UPDATE response SET quarter = 'spring'").await;
        let error = reading!(store, |c| responses_in_collection(c, "autumn")).expect_err("a quarter that is none");
        assert!(matches!(error, StoreError::Inconsistent { .. }));
        let told = format!("{error} {error:?}");
        assert!(told.contains("autumn") && !told.contains(&response("autumn", 1).id.to_string()), "{told}");
    })
    .await;
}

#[tokio::test]
async fn many_are_kept_at_a_time_and_all_or_none() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn"]).await;
        // More than fit into one statement.
        let mut many: Vec<_> = (0..2_500_u16)
            .map(|number| {
                let mut one = response("autumn", 1);
                one.id = Uuid::from_u128(number.into());
                one.receipt_hash = number.to_be_bytes().repeat(16);
                one
            })
            .collect();
        let kept = many.clone();
        writing!(store, |c| add_responses(c, &kept)).expect("responses");
        let found = reading!(store, |c| responses_in_collection(c, "autumn")).expect("a list");
        assert!(found == many, "each as it was");
        many.iter_mut().skip(1).for_each(|one| {
            one.id = Uuid::from_u128(one.id.as_u128() + 1_000_000);
            one.receipt_hash = one.id.as_bytes().repeat(2);
        });
        many.reverse();
        let again = writing!(store, |c| add_responses(c, &many));
        assert!(matches!(again, Err(StoreError::Conflict)), "{again:?}");
        assert_eq!(store.count("response").await, 2_500);
        writing!(store, |c| add_responses(c, &[])).expect("nothing");
    })
    .await;
}
