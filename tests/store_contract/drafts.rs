use std::time::Duration;

use server::store::StoreError;
use server::store::drafts::{
    KeptDraft, delete_drafts, delete_expired_drafts, draft, draft_with_words, drafts, drafts_to_change,
    expiry_of_draft, keep_draft, put_off_expiry, save_drafts, take_draft,
};
use tokio::sync::oneshot;
use tokio::time::timeout;

use super::fixtures::{at, sealed_draft};
use super::stores::{on_both, reading, spawning, writing};

#[tokio::test]
async fn a_draft_is_there_until_it_expires() {
    on_both(async |store| {
        writing!(store, |c| save_drafts(c, &[sealed_draft(b"mine", b"sealed", at("12:00:00"))])).expect("a draft");
        for (id, now, found) in [
            (&b"mine"[..], "11:59:59", Some(b"sealed".to_vec())),
            (b"mine", "12:00:00", None),
            (b"yours", "11:59:59", None),
        ] {
            assert_eq!(reading!(store, |c| draft(c, id, at(now))).expect("a look"), found, "{id:?} at {now}");
            let others = reading!(store, |c| drafts(c, &[b"another", id], at(now))).expect("a look");
            assert_eq!(others.get(id), found.as_ref(), "{id:?} at {now}");
            let to_change = writing!(store, |c| drafts_to_change(c, &[id, b"another"], at(now))).expect("a look");
            assert_eq!(to_change, found.map(|sealed| (id.to_vec(), sealed)).into_iter().collect(), "{id:?} at {now}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_draft_that_is_saved_again_expires_when_it_was_going_to() {
    on_both(async |store| {
        writing!(store, |c| save_drafts(c, &[sealed_draft(b"mine", b"first", at("12:00:00"))])).expect("a draft");
        writing!(store, |c| save_drafts(c, &[sealed_draft(b"mine", b"second", at("13:00:00"))])).expect("a draft");
        assert_eq!(reading!(store, |c| draft(c, b"mine", at("11:00:00"))).expect("a look"), Some(b"second".to_vec()));
        assert_eq!(reading!(store, |c| draft(c, b"mine", at("12:00:00"))).expect("a look"), None);
    })
    .await;
}

#[tokio::test]
async fn a_draft_that_is_put_off_expires_later_and_no_other_does() {
    on_both(async |store| {
        for id in [b"a", b"b"] {
            writing!(store, |c| save_drafts(c, &[sealed_draft(id, b"sealed", at("12:00:00"))])).expect("a draft");
        }
        writing!(store, |c| put_off_expiry(c, b"a", at("13:00:00"))).expect("putting off");
        for (id, time, is_there) in [(b"a", "12:59:59", true), (b"a", "13:00:00", false), (b"b", "12:00:00", false)] {
            assert_eq!(reading!(store, |c| draft(c, id, at(time))).expect("a look").is_some(), is_there, "{time}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_draft_tells_when_it_expires() {
    on_both(async |store| {
        writing!(store, |c| save_drafts(c, &[sealed_draft(b"mine", b"sealed", at("12:00:00"))])).expect("a draft");
        for (id, expires_at) in [(&b"mine"[..], Some(at("12:00:00"))), (b"yours", None)] {
            assert_eq!(reading!(store, |c| expiry_of_draft(c, id)).expect("a look"), expires_at, "{id:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_kept_draft_is_found_by_its_words_until_it_expires_and_is_the_only_one_with_them() {
    on_both(async |store| {
        let kept = |id: &[u8], words: &[u8]| KeptDraft {
            id: id.to_vec(),
            sealed: b"sealed".to_vec(),
            words_hash: words.to_vec(),
            wrapped_token: b"wrapped".to_vec(),
            expires_at: at("12:00:00"),
        };
        let (mine, again, yours) = (kept(b"mine", b"words"), kept(b"again", b"words"), kept(b"yours", b"others"));
        writing!(store, |c| save_drafts(c, &[sealed_draft(b"plain", b"sealed", at("12:00:00"))]))
            .expect("a draft without words");
        let (first, other) = (mine.clone(), yours.clone());
        writing!(store, |c| async {
            keep_draft(c, &first).await?;
            keep_draft(c, &other).await
        })
        .expect("kept drafts");
        let refused = writing!(store, |c| keep_draft(c, &again));
        assert!(matches!(refused, Err(StoreError::Conflict)), "{refused:?}");
        let found = reading!(store, |c| draft_with_words(c, b"words", at("11:59:59"))).expect("a look");
        assert_eq!(found, Some(mine));
        assert_eq!(reading!(store, |c| draft_with_words(c, b"words", at("12:00:00"))).expect("a look"), None);
        assert_eq!(reading!(store, |c| draft_with_words(c, b"nobody", at("11:00:00"))).expect("a look"), None);
        writing!(store, |c| put_off_expiry(c, b"mine", at("11:30:00"))).expect("putting off");
        // It is changed and taken like any other, and keeps its words and its time meanwhile.
        writing!(store, |c| save_drafts(c, &[sealed_draft(b"mine", b"later", at("20:00:00"))])).expect("a change");
        let found = reading!(store, |c| draft_with_words(c, b"words", at("11:00:00"))).expect("a look").expect("it");
        assert_eq!((&*found.sealed, found.expires_at), (&b"later"[..], at("12:00:00")));
        assert_eq!(writing!(store, |c| take_draft(c, b"mine", at("11:00:00"))).expect("it"), Some(b"later".to_vec()));
        assert_eq!(reading!(store, |c| draft_with_words(c, b"words", at("11:00:00"))).expect("a look"), None);
    })
    .await;
}

#[tokio::test]
async fn one_draft_is_deleted_and_no_other() {
    on_both(async |store| {
        for id in [b"a", b"b"] {
            writing!(store, |c| save_drafts(c, &[sealed_draft(id, b"sealed", at("12:00:00"))])).expect("a draft");
        }
        assert_eq!(writing!(store, |c| delete_drafts(c, &[b"a", b"c"])).expect("deleting"), 1);
        assert_eq!(writing!(store, |c| delete_drafts(c, &[b"a"])).expect("deleting"), 0);
        assert_eq!(store.count("draft").await, 1);
        assert!(reading!(store, |c| draft(c, b"b", at("11:00:00"))).expect("a look").is_some());
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_taken_once_and_before_it_expires() {
    on_both(async |store| {
        for id in [b"a", b"b"] {
            writing!(store, |c| save_drafts(c, &[sealed_draft(id, b"sealed", at("12:00:00"))])).expect("a draft");
        }
        assert_eq!(writing!(store, |c| take_draft(c, b"a", at("12:00:00"))).expect("too late"), None);
        let (one, two) = futures::join!(
            async { writing!(store, |c| take_draft(c, b"a", at("11:00:00"))).expect("a draft") },
            async { writing!(store, |c| take_draft(c, b"a", at("11:00:00"))).expect("a draft") },
        );
        assert!(one.is_some() != two.is_some());
        assert_eq!(one.or(two), Some(b"sealed".to_vec()));
        assert!(reading!(store, |c| draft(c, b"b", at("11:00:00"))).expect("a look").is_some(), "no other is taken");
    })
    .await;
}

#[tokio::test]
async fn expired_drafts_are_deleted() {
    on_both(async |store| {
        for (id, time) in [(b"a", "11:00:00"), (b"b", "12:00:00"), (b"c", "13:00:00")] {
            writing!(store, |c| save_drafts(c, &[sealed_draft(id, b"sealed", at(time))])).expect("a draft");
        }
        assert_eq!(writing!(store, |c| delete_expired_drafts(c, at("12:00:00"))).expect("a sweep"), 2);
        assert_eq!(store.count("draft").await, 1);
        assert!(reading!(store, |c| draft(c, b"c", at("12:00:00"))).expect("a look").is_some());
    })
    .await;
}

#[tokio::test]
async fn who_changes_a_draft_waits_for_whoever_is_changing_it() {
    on_both(async |store| {
        writing!(store, |c| save_drafts(c, &[sealed_draft(b"mine", b"before", at("12:00:00"))])).expect("a draft");
        let (go_on, wait) = oneshot::channel::<()>();
        let (has_it, held) = oneshot::channel::<()>();
        let first = spawning!(store, |c| async {
            drafts_to_change(c, &[b"mine"], at("11:00:00")).await?;
            has_it.send(()).expect("the test waits");
            wait.await.expect("the test goes on");
            save_drafts(c, &[sealed_draft(b"mine", b"after", at("12:00:00"))]).await
        });
        held.await.expect("the first has the draft");
        let mut second = spawning!(store, |c| drafts_to_change(c, &[b"mine"], at("11:00:00")));
        assert!(timeout(Duration::from_millis(200), &mut second).await.is_err(), "the second waits");
        go_on.send(()).expect("the first waits");
        assert_eq!(second.await.expect("a task").expect("a look"), [(b"mine".to_vec(), b"after".to_vec())].into());
        first.await.expect("a task").expect("a change");
    })
    .await;
}
