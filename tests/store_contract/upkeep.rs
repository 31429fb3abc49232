use std::fs;
use std::time::Duration;

use futures::join;
use server::store::StoreError;
use server::store::access_codes::add_codes;
use server::store::drafts::{delete_drafts, save_drafts};
use server::store::group_tallies::{add_to_group_tallies, group_tallies};
use server::store::links::response_after;
use server::store::pair_tallies::add_to_pair_tallies;
use server::store::response_tallies::{add_to_response_tally, response_tallies};
use server::store::responses::{add_responses, responses_in_collection};
use server::store::submissions::add_submissions;
use server::store::tallies::{Counted, add_to_tallies, tallies};
use server::store::upkeep::{
    claim, hold_off_writing_anew, is_due, is_in_use, is_made_up, mark_made_up, write_tables_anew,
};
use tokio::sync::oneshot;
use tokio::time::timeout;

use super::fixtures::{at, day, follower, quarter, response, sealed_draft, submission};
use super::stores::{on_both, reading, spawning, writing};

#[tokio::test]
async fn a_task_is_claimed_once_for_a_day_and_never_for_an_earlier_one() {
    on_both(async |store| {
        for (on, is_first) in [("2026-11-23", true), ("2026-11-23", false), ("2026-11-22", false), ("2026-11-24", true)]
        {
            assert_eq!(reading!(store, |c| is_due(c, "unlink", day(on))).expect("a look"), is_first, "{on}");
            assert_eq!(writing!(store, |c| claim(c, "unlink", day(on))).expect("a claim"), is_first, "{on}");
        }
        assert!(
            !reading!(store, |c| is_due(c, "wash up", day("2026-11-24"))).expect("a look"),
            "there is no such task"
        );
        assert!(!writing!(store, |c| claim(c, "wash up", day("2026-11-24"))).expect("a claim"));
    })
    .await;
}

#[tokio::test]
async fn the_journal_can_be_emptied_at_any_hour() {
    on_both(async |store| {
        let sealed = b"what somebody said and takes back";
        writing!(store, |c| save_drafts(c, &[sealed_draft(b"a", sealed, at("12:00:00"))])).expect("a draft");
        writing!(store, |c| delete_drafts(c, &[b"a"])).expect("deleting");
        let journal = store.test.folder.path().join("heard.db-wal");
        let holds = || fs::read(&journal).is_ok_and(|bytes| bytes.windows(sealed.len()).any(|some| some == sealed));
        assert_eq!(holds(), store.test.address.starts_with("sqlite:"), "what is deleted is still in SQLite's journal");
        store.database.empty_journal().await.expect("an empty journal");
        assert!(!holds());
    })
    .await;
}

#[tokio::test]
async fn of_two_who_claim_at_the_same_time_one_has_it() {
    on_both(async |store| {
        let (one, two) =
            join!(async { writing!(store, |c| claim(c, "unlink", day("2026-11-23"))).expect("a claim") }, async {
                writing!(store, |c| claim(c, "unlink", day("2026-11-23"))).expect("a claim")
            },);
        assert!(one != two);
    })
    .await;
}

#[tokio::test]
async fn a_claim_whose_work_fails_can_be_made_again() {
    on_both(async |store| {
        let failed: Result<(), _> = writing!(store, |c| async {
            assert!(claim(c, "unlink", day("2026-11-23")).await?);
            Err(StoreError::Busy)
        });
        assert!(failed.is_err());
        assert!(reading!(store, |c| is_due(c, "unlink", day("2026-11-23"))).expect("a look"));
    })
    .await;
}

#[tokio::test]
async fn what_is_written_anew_says_what_it_said() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn", "winter"]).await;
        writing!(store, |c| async {
            add_codes(c, "autumn", &[[1; 32], [2; 32]]).await?;
            save_drafts(c, &[sealed_draft(b"draft", b"sealed", at("12:00:00"))]).await?;
            add_submissions(c, &[submission(b"key", b"sealed", at("12:00:00"))]).await?;
            for (collection, number) in [("winter", 9), ("autumn", 3), ("autumn", 1)] {
                add_responses(c, &[response(collection, number)]).await?;
            }
            add_responses(c, &[follower("winter", 7, 3)]).await?;
            add_to_pair_tallies(c, "winter", quarter("2026-Q3"), &[("C-01", "positive", "dont-know", 1)]).await?;
            add_to_group_tallies(c, "autumn", quarter("2026-Q3"), &[("C-01", "you-sex", "male", "positive", 1)])
                .await?;
            add_to_response_tally(c, "autumn", quarter("2026-Q3"), 2).await?;
            add_to_tallies(c, Counted::Items, "autumn", quarter("2026-Q3"), &[("safe", "yes", 2)]).await?;
            add_to_tallies(c, Counted::Outcomes, "autumn", quarter("2026-Q3"), &[("C-01", "positive", 2)]).await
        })
        .expect("a day");
        for anew in ["in tables", "in files"] {
            match anew {
                "in tables" => writing!(store, |c| write_tables_anew(c)).expect("tables written anew"),
                _ => assert!(store.database.unlink(day("2026-11-24")).await.expect("files written anew")),
            }
            for (table, rows) in [
                ("access_code", 2),
                ("draft", 1),
                ("submission", 1),
                ("response", 4),
                ("item_tally", 1),
                ("group_tally", 1),
                ("pair_tally", 1),
                ("response_tally", 1),
            ] {
                assert_eq!(store.count(table).await, rows, "{anew}: {table}");
            }
            let listed = reading!(store, |c| responses_in_collection(c, "autumn")).expect("a list");
            assert_eq!(listed, [1, 3].map(|number| response("autumn", number)), "{anew}");
            let after = reading!(store, |c| response_after(c, &[3; 32])).expect("a look");
            assert_eq!(after, Some(follower("winter", 7, 3)), "{anew}: links stay");
            let groups = reading!(store, |c| group_tallies(c)).expect("groups");
            assert_eq!((&*groups[0].category, groups[0].responses), ("male", 1), "{anew}");
            assert_eq!(reading!(store, |c| response_tallies(c)).expect("tallies")[0].responses, 2, "{anew}");
            let outcomes = reading!(store, |c| tallies(c, Counted::Outcomes)).expect("tallies");
            assert_eq!((&*outcomes[0].said, outcomes[0].responses, outcomes.len()), ("positive", 2, 1), "{anew}");
        }
    })
    .await;
}

#[tokio::test]
async fn nothing_is_written_anew_while_it_is_held_off() {
    on_both(async |store| {
        let (go_on, wait) = oneshot::channel::<()>();
        let (has_it, held) = oneshot::channel::<()>();
        let holding = spawning!(store, |c| async {
            hold_off_writing_anew(c).await?;
            has_it.send(()).expect("the test waits");
            wait.await.expect("the test goes on");
            Ok::<_, StoreError>(())
        });
        held.await.expect("it is held off");
        let mut rewriting = spawning!(store, |c| write_tables_anew(c));
        assert!(timeout(Duration::from_millis(200), &mut rewriting).await.is_err(), "it waits");
        go_on.send(()).expect("the first waits");
        holding.await.expect("a task").expect("holding off");
        rewriting.await.expect("a task").expect("tables written anew");
    })
    .await;
}

#[tokio::test]
async fn a_database_that_is_made_up_says_so_for_good() {
    on_both(async |store| {
        assert!(!reading!(store, |c| is_made_up(c)).expect("a look"));
        for _ in 0..2 {
            writing!(store, |c| mark_made_up(c)).expect("a mark");
            assert!(reading!(store, |c| is_made_up(c)).expect("a look"));
        }
        assert!(!reading!(store, |c| is_in_use(c)).expect("a look"));
        let real = store.with_account(1).await;
        assert!(reading!(real, |c| is_in_use(c)).expect("a look"));
        let refused = writing!(real, |c| mark_made_up(c));
        assert!(matches!(refused, Err(StoreError::Conflict)), "a real one is never marked: {refused:?}");
    })
    .await;
}
