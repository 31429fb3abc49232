use server::store::StoreError;
use server::store::sessions::{
    Session, add_session, delete_expired_sessions, end_session, end_sessions_of, session, touch_session,
};
use uuid::Uuid;

use super::fixtures::at;
use super::stores::{Store, on_both, reading, writing};

fn of(account: u8, last_seen: &str, expires: &str) -> Session {
    Session { account: Uuid::from_bytes([account; 16]), last_seen_at: at(last_seen), expires_at: at(expires) }
}

/// Keeps a session of an account, last seen at ten, that ends at noon.
async fn keep(store: &Store, token: &'static [u8], account: u8) {
    writing!(store, |c| add_session(c, token, &of(account, "10:00:00", "12:00:00"))).expect("a session");
}

async fn is_there(store: &Store, token: &'static [u8]) -> bool {
    reading!(store, |c| session(c, token)).expect("a look").is_some()
}

#[tokio::test]
async fn a_session_is_found_by_its_token_until_it_is_ended() {
    on_both(async |store| {
        let store = store.with_account(1).await;
        keep(&store, b"a", 1).await;
        keep(&store, b"b", 1).await;
        assert_eq!(reading!(store, |c| session(c, b"a")).expect("a look"), Some(of(1, "10:00:00", "12:00:00")));
        assert_eq!(reading!(store, |c| session(c, b"c")).expect("a look"), None);
        writing!(store, |c| end_session(c, b"a")).expect("ending");
        assert!(!is_there(&store, b"a").await && is_there(&store, b"b").await);
    })
    .await;
}

#[tokio::test]
async fn a_token_has_one_session_and_a_session_an_account() {
    on_both(async |store| {
        let store = store.with_account(1).await;
        keep(&store, b"a", 1).await;
        let again = writing!(store, |c| add_session(c, b"a", &of(1, "11:00:00", "12:00:00")));
        assert!(matches!(again, Err(StoreError::Conflict)), "{again:?}");
        let nobody = writing!(store, |c| add_session(c, b"b", &of(9, "11:00:00", "12:00:00")));
        assert!(matches!(nobody, Err(StoreError::Database(_))), "{nobody:?}");
    })
    .await;
}

#[tokio::test]
async fn a_session_that_is_used_does_not_last_longer() {
    on_both(async |store| {
        let store = store.with_account(1).await;
        keep(&store, b"a", 1).await;
        keep(&store, b"b", 1).await;
        writing!(store, |c| touch_session(c, b"a", at("11:30:00"))).expect("a touch");
        assert_eq!(reading!(store, |c| session(c, b"a")).expect("a look"), Some(of(1, "11:30:00", "12:00:00")));
        assert_eq!(reading!(store, |c| session(c, b"b")).expect("a look"), Some(of(1, "10:00:00", "12:00:00")));
    })
    .await;
}

#[tokio::test]
async fn every_session_of_one_account_is_ended() {
    on_both(async |store| {
        let store = store.with_account(1).await.with_account(2).await;
        for (token, account) in [(&b"a"[..], 1), (b"b", 1), (b"c", 2)] {
            keep(&store, token, account).await;
        }
        writing!(store, |c| end_sessions_of(c, Uuid::from_bytes([1; 16]))).expect("ending");
        assert_eq!(store.count("staff_session").await, 1);
        assert!(is_there(&store, b"c").await);
    })
    .await;
}

#[tokio::test]
async fn sessions_past_their_time_or_left_alone_are_deleted() {
    on_both(async |store| {
        let store = store.with_account(1).await;
        for (token, last_seen, expires) in [
            (&b"at its end"[..], "11:59:00", "12:00:00"),
            (b"left alone", "11:30:00", "13:00:00"),
            (b"in use", "11:30:01", "12:00:01"),
        ] {
            writing!(store, |c| add_session(c, token, &of(1, last_seen, expires))).expect("a session");
        }
        let swept = writing!(store, |c| delete_expired_sessions(c, at("12:00:00"), at("11:30:00")));
        assert_eq!(swept.expect("a sweep"), 2);
        assert!(is_there(&store, b"in use").await);
    })
    .await;
}
