use std::time::Duration;

use app::domain::answer::Answers;
use server::store::StoreError;
use server::store::links::{Linked, end_link, hold_off_linking, linked_after, response_after};
use server::store::responses::{add_responses, response_with_receipt};
use tokio::sync::oneshot;
use tokio::time::timeout;

use super::fixtures::{follower, quarter, response};
use super::stores::{on_both, reading, spawning, writing};

#[tokio::test]
async fn a_response_is_followed_by_one_at_most() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn", "winter"]).await;
        writing!(store, |c| add_responses(
            c,
            &[response("autumn", 1), response("autumn", 2), follower("winter", 3, 1)]
        ))
        .expect("responses");
        let after = reading!(store, |c| response_after(c, &[1; 32])).expect("a look");
        assert_eq!(after, Some(follower("winter", 3, 1)));
        for followed_by_none in [2, 3, 9] {
            let after = reading!(store, |c| response_after(c, &[followed_by_none; 32])).expect("a look");
            assert_eq!(after, None, "{followed_by_none}");
        }
        let second = writing!(store, |c| add_responses(c, &[follower("autumn", 4, 1)]));
        assert!(matches!(second, Err(StoreError::Conflict)), "{second:?}");
        writing!(store, |c| add_responses(c, &[follower("winter", 5, 3)])).expect("a third time");
    })
    .await;
}

#[tokio::test]
async fn a_link_ends_and_both_responses_stay() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn"]).await;
        writing!(store, |c| add_responses(
            c,
            &[response("autumn", 1), follower("autumn", 2, 1), follower("autumn", 3, 2)]
        ))
        .expect("responses");
        for _ in 0..2 {
            writing!(store, |c| end_link(c, &[1; 32])).expect("the end");
        }
        for (receipt, left) in
            [([1; 32], response("autumn", 1)), ([2; 32], response("autumn", 2)), ([3; 32], follower("autumn", 3, 2))]
        {
            let found = reading!(store, |c| response_with_receipt(c, &receipt)).expect("a look");
            assert_eq!(found, Some(left));
        }
        writing!(store, |c| add_responses(c, &[follower("autumn", 4, 1)])).expect("it can be followed again");
    })
    .await;
}

#[tokio::test]
async fn what_is_linked_is_listed_by_the_collection_of_the_later() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn", "winter"]).await;
        let mut later = follower("winter", 3, 1);
        later.quarter = quarter("2026-Q4");
        later.answers = Answers::new();
        let kept = later.clone();
        writing!(store, |c| async {
            add_responses(c, &[response("autumn", 1), response("winter", 2), kept]).await?;
            // What it followed is gone.
            add_responses(c, &[follower("winter", 5, 9)]).await
        })
        .expect("responses");
        let linked = Linked {
            id: later.id,
            earlier_in: "autumn".to_owned(),
            earlier: response("autumn", 1).answers,
            quarter: quarter("2026-Q4"),
            later: Answers::new(),
        };
        assert_eq!(reading!(store, |c| linked_after(c, "winter", None, 9)).expect("a list"), [linked]);
        assert_eq!(reading!(store, |c| linked_after(c, "autumn", None, 9)).expect("a list"), []);
        assert_eq!(reading!(store, |c| linked_after(c, "winter", Some(later.id), 9)).expect("a list"), []);
        assert_eq!(reading!(store, |c| linked_after(c, "winter", None, 0)).expect("a list"), []);
        store.tamper("UPDATE response SET quarter = 'spring'").await;
        let error = reading!(store, |c| linked_after(c, "winter", None, 9)).expect_err("a quarter that is none");
        let told = format!("{error} {error:?}");
        assert!(told.contains("winter") && !told.contains(&later.id.to_string()), "{told}");
    })
    .await;
}

#[tokio::test]
async fn of_two_who_link_one_waits_for_the_other() {
    on_both(async |store| {
        let (go_on, wait) = oneshot::channel::<()>();
        let (has_it, held) = oneshot::channel::<()>();
        let holding = spawning!(store, |c| async {
            hold_off_linking(c).await?;
            has_it.send(()).expect("the test waits");
            wait.await.expect("the test goes on");
            Ok::<_, StoreError>(())
        });
        held.await.expect("it is held off");
        let mut other = spawning!(store, |c| hold_off_linking(c));
        assert!(timeout(Duration::from_millis(200), &mut other).await.is_err(), "it waits");
        go_on.send(()).expect("the first waits");
        holding.await.expect("a task").expect("holding off");
        other.await.expect("a task").expect("its turn");
    })
    .await;
}
