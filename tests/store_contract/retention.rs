use server::store::access_codes::{add_codes, delete_codes};
use server::store::drafts::{KeptDraft, is_kept_draft, keep_draft, save_drafts};
use server::store::holds::{Hold, add_hold, end_hold, hold_off_purging, holds, is_held};
use server::store::measures::{delete_readings_before, put_measure, put_reading, readings};
use server::store::old_counts::{delete_counts, is_quarter_held, quarters_counted_until, releases_without_counts};
use server::store::purges::{Purged, add_purged, purged};
use server::store::releases::add_release;
use server::store::response_tallies::{add_to_response_tally, response_tallies};
use server::store::responses::{Response, add_responses, responses_sent_until};
use server::store::tallies::{Counted, add_to_tallies, tallies};
use server::store::tombstones::{Tombstone, add_tombstones, delete_tombstones_before, tombstones};
use server::store::upkeep::{claim, is_due, last_done, unclaim};
use uuid::Uuid;

use super::fixtures::{at, day, quarter, response, sealed_draft};
use super::measures::{counted, measure};
use super::releases::release;
use super::stores::{on_both, reading, writing};

fn hold(number: u8, collection: &str, made_on: &str) -> Hold {
    Hold {
        id: Uuid::from_bytes([number; 16]),
        collection: collection.to_owned(),
        reason: "Case 7".to_owned(),
        made_by: "Sam Lead".to_owned(),
        made_on: day(made_on),
        ended_by: None,
        ended_on: None,
    }
}

#[tokio::test]
async fn a_collection_is_held_until_its_last_hold_is_ended_once() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn", "winter"]).await;
        for (number, made_on) in [(1, "2026-11-22"), (2, "2026-11-23")] {
            let hold = hold(number, "autumn", made_on);
            writing!(store, |c| async {
                hold_off_purging(c).await?;
                add_hold(c, &hold).await
            })
            .expect("a hold");
        }
        let [one, two] = [1, 2].map(|number| Uuid::from_bytes([number; 16]));
        for (id, by, is_first) in [(one, "Kim", true), (one, "Alex", false), (Uuid::nil(), "Kim", false)] {
            assert_eq!(writing!(store, |c| end_hold(c, id, by, day("2026-11-24"))).expect("an end"), is_first);
        }
        assert!(reading!(store, |c| is_held(c, "autumn")).expect("a look"), "the other still holds");
        assert!(!reading!(store, |c| is_held(c, "winter")).expect("a look"));
        let all = reading!(store, |c| holds(c)).expect("holds");
        assert_eq!(all.iter().map(|hold| hold.id).collect::<Vec<_>>(), [two, one], "what holds comes first");
        assert_eq!((all[1].ended_by.as_deref(), all[1].ended_on), (Some("Kim"), Some(day("2026-11-24"))));
        assert!(writing!(store, |c| end_hold(c, two, "Kim", day("2026-11-24"))).expect("an end"));
        assert!(!reading!(store, |c| is_held(c, "autumn")).expect("a look"));
    })
    .await;
}

#[tokio::test]
async fn what_was_deleted_on_a_day_is_added_up() {
    on_both(async |store| {
        for (on, class, deleted) in [
            ("2026-11-23", "sent", 200),
            ("2026-11-23", "sent", 7),
            ("2026-11-24", "codes", 3),
            ("2026-11-23", "codes", 1),
        ] {
            writing!(store, |c| add_purged(c, day(on), class, deleted)).expect("a note");
        }
        let note = |on, class: &str, deleted| Purged { done_on: day(on), class: class.to_owned(), deleted };
        let all = [note("2026-11-24", "codes", 3), note("2026-11-23", "codes", 1), note("2026-11-23", "sent", 207)];
        assert_eq!(reading!(store, |c| purged(c)).expect("notes"), all);
    })
    .await;
}

#[tokio::test]
async fn tombstones_are_kept_once_and_for_their_time() {
    on_both(async |store| {
        let stone = |number: u8, on| Tombstone { hash: vec![number; 32], removed_on: day(on) };
        writing!(store, |c| add_tombstones(c, &[stone(3, "2026-11-20"), stone(1, "2026-11-23")])).expect("two");
        writing!(store, |c| add_tombstones(c, &[stone(3, "2026-11-25"), stone(2, "2026-11-24")])).expect("one more");
        let all = [stone(1, "2026-11-23"), stone(2, "2026-11-24"), stone(3, "2026-11-20")];
        assert_eq!(reading!(store, |c| tombstones(c)).expect("tombstones"), all);
        assert_eq!(writing!(store, |c| delete_tombstones_before(c, day("2026-11-23"))).expect("a count"), 1);
        assert_eq!(reading!(store, |c| tombstones(c)).expect("tombstones"), all[..2]);
    })
    .await;
}

#[tokio::test]
async fn responses_are_found_by_the_day_that_they_were_sent() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn", "winter"]).await;
        for (collection, number, sent) in [
            ("autumn", 3, "2026-11-21"),
            ("autumn", 1, "2026-11-22"),
            ("autumn", 2, "2026-11-23"),
            ("winter", 4, "2026-11-21"),
        ] {
            let response = Response { submitted_on: day(sent), ..response(collection, number) };
            writing!(store, |c| add_responses(c, &[response])).expect("a response");
        }
        let found = async |after: Option<u8>, limit| -> Vec<u8> {
            let after = after.map(|number| Uuid::from_bytes([number; 16]));
            let found = reading!(store, |c| responses_sent_until(c, "autumn", day("2026-11-22"), after, limit));
            found.expect("responses").iter().map(|response| response.id.as_bytes()[0]).collect()
        };
        assert_eq!(found(None, 9).await, [1, 3]);
        assert_eq!(found(None, 1).await, [1]);
        assert_eq!(found(Some(1), 9).await, [3]);
    })
    .await;
}

#[tokio::test]
async fn codes_of_one_collection_are_deleted() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn", "winter"]).await;
        writing!(store, |c| add_codes(c, "autumn", &[[1; 32], [2; 32]])).expect("codes");
        writing!(store, |c| add_codes(c, "winter", &[[3; 32]])).expect("codes");
        assert_eq!(writing!(store, |c| delete_codes(c, "autumn")).expect("a count"), 2);
        assert_eq!(store.count("access_code").await, 1);
    })
    .await;
}

#[tokio::test]
async fn readings_of_old_quarters_are_deleted_and_their_measure_stays() {
    on_both(async |store| {
        let id = Uuid::from_bytes([1; 16]);
        writing!(store, |c| put_measure(c, id, &measure("C-01", "Seen"))).expect("a measure");
        for of in ["2015-Q4", "2016-Q1", "2016-Q2"] {
            writing!(store, |c| put_reading(c, id, counted(of, 1, 2), day("2026-11-23"))).expect("a reading");
        }
        assert_eq!(writing!(store, |c| delete_readings_before(c, quarter("2016-Q2"))).expect("a count"), 2);
        assert_eq!(reading!(store, |c| readings(c)).expect("readings").len(), 1);
        assert_eq!(store.count("measure").await, 1);
    })
    .await;
}

#[tokio::test]
async fn counts_of_a_quarter_go_and_their_release_says_so() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn"]).await;
        writing!(store, |c| async {
            for of in ["2026-Q2", "2026-Q3"] {
                add_to_response_tally(c, "autumn", quarter(of), 2).await?;
                add_to_tallies(c, Counted::Outcomes, "autumn", quarter(of), &[("C-01", "positive", 2)]).await?;
            }
            add_release(c, &release("r-0001", "2026-Q2", None), &[]).await
        })
        .expect("counts");
        let until = reading!(store, |c| quarters_counted_until(c, "2026-Q2")).expect("quarters");
        assert_eq!(until, ["2026-Q2"]);
        assert!(!reading!(store, |c| is_quarter_held(c, "2026-Q2")).expect("a look"));
        writing!(store, |c| add_hold(c, &hold(1, "autumn", "2026-11-23"))).expect("a hold");
        assert!(reading!(store, |c| is_quarter_held(c, "2026-Q2")).expect("a look"));
        writing!(store, |c| end_hold(c, Uuid::from_bytes([1; 16]), "Kim", day("2026-11-24"))).expect("an end");
        assert!(!reading!(store, |c| is_quarter_held(c, "2026-Q2")).expect("a look"));
        for deleted in [2, 0] {
            let done = writing!(store, |c| delete_counts(c, "2026-Q2", day("2036-11-23"))).expect("a count");
            assert_eq!(done, deleted);
        }
        assert_eq!(reading!(store, |c| tallies(c, Counted::Outcomes)).expect("tallies")[0].quarter, "2026-Q3");
        assert_eq!(reading!(store, |c| response_tallies(c)).expect("tallies").len(), 1);
        let without = reading!(store, |c| releases_without_counts(c)).expect("releases");
        assert_eq!(Vec::from_iter(without), ["r-0001"]);
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_known_to_be_kept() {
    on_both(async |store| {
        let kept = KeptDraft {
            id: b"kept".to_vec(),
            sealed: b"sealed".to_vec(),
            words_hash: b"words".to_vec(),
            wrapped_token: b"token".to_vec(),
            expires_at: at("12:00:00"),
        };
        writing!(store, |c| keep_draft(c, &kept)).expect("a kept draft");
        writing!(store, |c| save_drafts(c, &[sealed_draft(b"other", b"sealed", at("12:00:00"))])).expect("a draft");
        for (id, is_kept) in [(&b"kept"[..], true), (b"other", false), (b"none", false)] {
            assert_eq!(reading!(store, |c| is_kept_draft(c, id)).expect("a look"), is_kept);
        }
    })
    .await;
}

#[tokio::test]
async fn a_claim_is_taken_back_when_its_work_failed_later() {
    on_both(async |store| {
        let today = day("2026-11-23");
        assert!(writing!(store, |c| claim(c, "purge", today)).expect("a claim"));
        assert_eq!(reading!(store, |c| last_done(c, "purge")).expect("a day"), Some(today));
        writing!(store, |c| unclaim(c, "purge", day("2026-11-22"))).expect("another day's");
        assert!(!reading!(store, |c| is_due(c, "purge", today)).expect("a look"));
        writing!(store, |c| unclaim(c, "purge", today)).expect("the day's");
        assert!(reading!(store, |c| is_due(c, "purge", today)).expect("a look"));
        assert_eq!(reading!(store, |c| last_done(c, "wash up")).expect("a look"), None);
    })
    .await;
}
