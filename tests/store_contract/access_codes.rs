use server::store::StoreError;
use server::store::access_codes::{add_codes, collection_of_code, use_codes};

use super::stores::{on_both, reading, writing};

#[tokio::test]
async fn a_code_lets_into_its_collection_until_it_is_used() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn", "winter"]).await;
        writing!(store, |c| add_codes(c, "autumn", &[[3; 32], [1; 32]])).expect("codes");
        writing!(store, |c| add_codes(c, "winter", &[[2; 32]])).expect("codes");
        for (hash, collection) in [(1, Some("autumn")), (2, Some("winter")), (3, Some("autumn")), (4, None)] {
            let found = reading!(store, |c| collection_of_code(c, &[hash; 32])).expect("a look");
            assert_eq!(found.as_deref(), collection, "{hash}");
        }

        let used = writing!(store, |c| use_codes(c, &[[1; 32], [4; 32]])).expect("a use");
        assert_eq!(used, [vec![1; 32]].into(), "there is no other such code");
        let again = writing!(store, |c| use_codes(c, &[[1; 32]])).expect("a use");
        assert!(again.is_empty(), "a code is used once");
        assert!(writing!(store, |c| use_codes(c, &[])).expect("nothing").is_empty());
        assert_eq!(reading!(store, |c| collection_of_code(c, &[1; 32])).expect("a look"), None);
        assert_eq!(store.count("access_code").await, 2, "a used code is deleted, and no other");
    })
    .await;
}

#[tokio::test]
async fn of_two_who_use_a_code_at_the_same_time_one_does() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn"]).await;
        writing!(store, |c| add_codes(c, "autumn", &[[1; 32]])).expect("codes");
        let used = futures::join!(async { writing!(store, |c| use_codes(c, &[[1; 32]])).expect("a use") }, async {
            writing!(store, |c| use_codes(c, &[[1; 32]])).expect("a use")
        },);
        assert_eq!(used.0.len() + used.1.len(), 1, "{used:?}");
    })
    .await;
}

#[tokio::test]
async fn a_batch_with_a_code_that_is_there_already_is_not_kept_in_part() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn"]).await;
        writing!(store, |c| add_codes(c, "autumn", &[[5; 32]])).expect("codes");
        let again = writing!(store, |c| add_codes(c, "autumn", &[[4; 32], [5; 32], [6; 32]]));
        assert!(matches!(again, Err(StoreError::Conflict)), "{again:?}");
        assert_eq!(store.count("access_code").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_code_of_no_collection_is_refused() {
    on_both(async |store| {
        let refused = writing!(store, |c| add_codes(c, "nowhere", &[[1; 32]]));
        assert!(matches!(refused, Err(StoreError::Database(_))), "{refused:?}");
    })
    .await;
}
