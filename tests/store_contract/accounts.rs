use app::domain::permission::Role;
use server::store::StoreError;
use server::store::accounts::{
    LinkFor, account, account_with_email, accounts, add_account, add_link, delete_expired_links, end_links, link,
    set_disabled, set_password, set_roles, use_link,
};
use uuid::Uuid;

use super::fixtures::{self, at};
use super::stores::{on_both, reading, writing};

#[tokio::test]
async fn an_account_is_found_by_its_id_and_by_its_address() {
    on_both(async |store| {
        let kept = fixtures::account(1, "a@example.org");
        writing!(store, |c| add_account(c, &fixtures::account(1, "a@example.org"))).expect("an account");
        assert_eq!(reading!(store, |c| account(c, kept.id)).expect("a look"), Some(kept.clone()));
        assert_eq!(reading!(store, |c| account_with_email(c, "a@example.org")).expect("a look"), Some(kept));
        assert_eq!(reading!(store, |c| account(c, Uuid::nil())).expect("a look"), None);
        assert_eq!(reading!(store, |c| account_with_email(c, "b@example.org")).expect("a look"), None);
    })
    .await;
}

#[tokio::test]
async fn accounts_are_listed_by_name_with_their_own_roles() {
    on_both(async |store| {
        assert_eq!(reading!(store, |c| accounts(c)).expect("a list"), []);
        let mut last = fixtures::account(1, "a@example.org");
        last.name = "Zoe".to_owned();
        let mut first = fixtures::account(2, "b@example.org");
        first.name = "Ada".to_owned();
        first.roles = vec![Role::Administrator];
        for account in [last.clone(), first.clone()] {
            writing!(store, |c| add_account(c, &account)).expect("an account");
        }
        assert_eq!(reading!(store, |c| accounts(c)).expect("a list"), [first, last]);
    })
    .await;
}

#[tokio::test]
async fn an_address_has_one_account() {
    on_both(async |store| {
        let store = store.with_account(1).await;
        let again = writing!(store, |c| add_account(c, &fixtures::account(2, "person-1@example.org")));
        assert!(matches!(again, Err(StoreError::Conflict)), "{again:?}");
        assert_eq!(store.count("account_role WHERE role = 'analyst'").await, 1, "nothing of the second is kept");
    })
    .await;
}

#[tokio::test]
async fn other_roles_take_the_place_of_those_of_one_account() {
    on_both(async |store| {
        let store = store.with_account(1).await.with_account(2).await;
        let (one, two) = (Uuid::from_bytes([1; 16]), Uuid::from_bytes([2; 16]));
        let roles = [Role::Administrator, Role::Coordinator];
        let of = async |id| reading!(store, |c| account(c, id)).expect("a look").expect("an account").roles;
        let others = of(two).await;
        writing!(store, |c| set_roles(c, one, &roles)).expect("other roles");
        assert_eq!(of(one).await, roles);
        assert_eq!(of(two).await, others, "another's stay");
    })
    .await;
}

#[tokio::test]
async fn a_password_and_being_kept_out_are_those_of_one_account() {
    on_both(async |store| {
        let store = store.with_account(1).await.with_account(2).await;
        let (one, two) = (Uuid::from_bytes([1; 16]), Uuid::from_bytes([2; 16]));
        writing!(store, |c| set_password(c, one, "$argon2id$...")).expect("a password");
        writing!(store, |c| set_disabled(c, one, true)).expect("kept out");
        let changed = reading!(store, |c| account(c, one)).expect("a look").expect("an account");
        assert_eq!((changed.password_hash.as_deref(), changed.disabled), (Some("$argon2id$..."), true));
        let other = reading!(store, |c| account(c, two)).expect("a look").expect("an account");
        assert_eq!((other.password_hash, other.disabled), (None, false));
        writing!(store, |c| set_disabled(c, one, false)).expect("let in");
        assert!(!reading!(store, |c| account(c, one)).expect("a look").expect("an account").disabled);
    })
    .await;
}

#[tokio::test]
async fn a_link_is_used_once_and_in_time() {
    on_both(async |store| {
        let store = store.with_account(1).await;
        let to_account = LinkFor::Account(Uuid::from_bytes([1; 16]));
        writing!(store, |c| add_link(c, b"first", LinkFor::FirstAdministrator, at("12:00:00"))).expect("a link");
        writing!(store, |c| add_link(c, b"account", to_account, at("12:00:00"))).expect("a link");
        for (token, now, found) in [
            (&b"first"[..], "11:59:59", Some(LinkFor::FirstAdministrator)),
            (b"account", "11:59:59", Some(to_account)),
            (b"account", "12:00:00", None),
            (b"first", "13:00:00", None),
            (b"other", "11:59:59", None),
        ] {
            assert_eq!(reading!(store, |c| link(c, token, at(now))).expect("a look"), found, "{token:?} at {now}");
        }
        assert!(writing!(store, |c| use_link(c, b"account")).expect("a use"));
        assert!(!writing!(store, |c| use_link(c, b"account")).expect("a use"));
        assert_eq!(reading!(store, |c| link(c, b"account", at("11:00:00"))).expect("a look"), None);
        assert!(reading!(store, |c| link(c, b"first", at("11:00:00"))).expect("a look").is_some());
    })
    .await;
}

#[tokio::test]
async fn a_new_link_ends_the_earlier_ones_for_the_same_thing_alone() {
    on_both(async |store| {
        let store = store.with_account(1).await.with_account(2).await;
        let [one, two] = [1, 2].map(|number| LinkFor::Account(Uuid::from_bytes([number; 16])));
        let first = LinkFor::FirstAdministrator;
        for (token, what) in [(&b"a"[..], one), (b"b", two), (b"c", first), (b"d", one), (b"e", first)] {
            writing!(store, |c| add_link(c, token, what, at("12:00:00"))).expect("a link");
        }
        for (token, found) in
            [(&b"a"[..], None), (b"b", Some(two)), (b"c", None), (b"d", Some(one)), (b"e", Some(first))]
        {
            assert_eq!(reading!(store, |c| link(c, token, at("11:00:00"))).expect("a look"), found, "{token:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn links_for_one_thing_end_and_no_others() {
    on_both(async |store| {
        let store = store.with_account(1).await.with_account(2).await;
        let [one, two] = [1, 2].map(|number| LinkFor::Account(Uuid::from_bytes([number; 16])));
        let first = LinkFor::FirstAdministrator;
        for (token, what) in [(&b"a"[..], one), (b"b", two), (b"c", first)] {
            writing!(store, |c| add_link(c, token, what, at("12:00:00"))).expect("a link");
        }
        for (ended, left) in [(first, [Some(one), Some(two), None]), (one, [None, Some(two), None])] {
            writing!(store, |c| end_links(c, ended)).expect("an end");
            for (token, found) in [b"a", b"b", b"c"].into_iter().zip(left) {
                assert_eq!(reading!(store, |c| link(c, token, at("11:00:00"))).expect("a look"), found, "{token:?}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn links_past_their_time_are_deleted() {
    on_both(async |store| {
        let store = store.with_account(1).await;
        let to_account = LinkFor::Account(Uuid::from_bytes([1; 16]));
        writing!(store, |c| add_link(c, b"old", LinkFor::FirstAdministrator, at("12:00:00"))).expect("a link");
        writing!(store, |c| add_link(c, b"new", to_account, at("12:00:01"))).expect("a link");
        assert_eq!(writing!(store, |c| delete_expired_links(c, at("12:00:00"))).expect("a sweep"), 1);
        assert_eq!(writing!(store, |c| delete_expired_links(c, at("12:00:00"))).expect("a sweep"), 0);
        assert_eq!(reading!(store, |c| link(c, b"new", at("12:00:00"))).expect("a look"), Some(to_account));
    })
    .await;
}
