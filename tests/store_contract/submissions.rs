use server::store::StoreError;
use server::store::submissions::{add_submissions, delete_expired_submissions, receipts_of};

use super::fixtures::{at, submission};
use super::stores::{on_both, reading, writing};

#[tokio::test]
async fn a_receipt_is_given_again_until_it_expires() {
    on_both(async |store| {
        writing!(store, |c| add_submissions(c, &[submission(b"key", b"sealed", at("14:00:00"))]))
            .expect("a submission");
        for (key, now, found) in [
            (&b"key"[..], "13:59:59", Some(b"sealed".to_vec())),
            (b"key", "14:00:00", None),
            (b"other", "13:00:00", None),
        ] {
            let receipts = reading!(store, |c| receipts_of(c, &[key], at(now))).expect("a look");
            assert_eq!(receipts.get(key).cloned(), found, "{key:?} at {now}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_key_is_used_once_even_when_its_receipt_has_expired() {
    on_both(async |store| {
        writing!(store, |c| add_submissions(c, &[submission(b"key", b"first", at("14:00:00"))])).expect("a submission");
        let again = writing!(store, |c| add_submissions(c, &[submission(b"key", b"second", at("16:00:00"))]));
        assert!(matches!(again, Err(StoreError::Conflict)), "{again:?}");
        assert_eq!(
            reading!(store, |c| receipts_of(c, &[b"key", b"not"], at("13:00:00"))).expect("a look"),
            [(b"key".to_vec(), b"first".to_vec())].into()
        );
    })
    .await;
}

#[tokio::test]
async fn expired_receipts_are_deleted() {
    on_both(async |store| {
        for (key, time) in [(b"a", "13:00:00"), (b"b", "14:00:00"), (b"c", "15:00:00")] {
            writing!(store, |c| add_submissions(c, &[submission(key, b"sealed", at(time))])).expect("a submission");
        }
        assert_eq!(writing!(store, |c| delete_expired_submissions(c, at("14:00:00"))).expect("a sweep"), 2);
        assert_eq!(store.count("submission").await, 1);
        assert!(reading!(store, |c| receipts_of(c, &[b"c"], at("14:00:00"))).expect("a look").contains_key(&b"c"[..]));
    })
    .await;
}
