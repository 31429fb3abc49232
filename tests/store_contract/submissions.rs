use server::store::StoreError;
use server::store::submissions::{add_submission, delete_expired_submissions, receipt_of};

use super::fixtures::at;
use super::stores::{on_both, reading, writing};

#[tokio::test]
async fn a_receipt_is_given_again_until_it_expires() {
    on_both(async |store| {
        writing!(store, |c| add_submission(c, b"key", b"sealed", at("14:00:00"))).expect("a submission");
        for (key, now, found) in [
            (&b"key"[..], "13:59:59", Some(b"sealed".to_vec())),
            (b"key", "14:00:00", None),
            (b"other", "13:00:00", None),
        ] {
            assert_eq!(reading!(store, |c| receipt_of(c, key, at(now))).expect("a look"), found, "{key:?} at {now}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_key_is_used_once_even_when_its_receipt_has_expired() {
    on_both(async |store| {
        writing!(store, |c| add_submission(c, b"key", b"first", at("14:00:00"))).expect("a submission");
        let again = writing!(store, |c| add_submission(c, b"key", b"second", at("16:00:00")));
        assert!(matches!(again, Err(StoreError::Conflict)), "{again:?}");
        assert_eq!(
            reading!(store, |c| receipt_of(c, b"key", at("13:00:00"))).expect("a look"),
            Some(b"first".to_vec())
        );
    })
    .await;
}

#[tokio::test]
async fn expired_receipts_are_deleted() {
    on_both(async |store| {
        for (key, time) in [(b"a", "13:00:00"), (b"b", "14:00:00"), (b"c", "15:00:00")] {
            writing!(store, |c| add_submission(c, key, b"sealed", at(time))).expect("a submission");
        }
        assert_eq!(writing!(store, |c| delete_expired_submissions(c, at("14:00:00"))).expect("a sweep"), 2);
        assert_eq!(store.count("submission").await, 1);
        assert!(reading!(store, |c| receipt_of(c, b"c", at("14:00:00"))).expect("a look").is_some());
    })
    .await;
}
