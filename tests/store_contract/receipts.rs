use server::store::drafts::{KeptDraft, keep_draft};
use server::store::receipts::hash_in_use;
use server::store::responses::add_responses;

use super::fixtures::{at, response};
use super::stores::{on_both, reading, writing};

#[tokio::test]
async fn what_is_there_under_any_of_some_hashes_is_found_at_once() {
    on_both(async |store| {
        let store = store.with_collections(&["autumn"]).await;
        let kept = KeptDraft {
            id: b"mine".to_vec(),
            sealed: b"sealed".to_vec(),
            words_hash: vec![7; 32],
            wrapped_token: b"wrapped".to_vec(),
            expires_at: at("12:00:00"),
        };
        writing!(store, |c| add_responses(c, &[response("autumn", 3)])).expect("a response");
        writing!(store, |c| keep_draft(c, &kept)).expect("a kept draft");
        let all: Vec<[u8; 32]> = (1..=8).map(|hash| [hash; 32]).collect();
        let others: Vec<[u8; 32]> = (11..=18).map(|hash| [hash; 32]).collect();
        for (receipts, kept, time, found) in [
            (&all, &others, "11:59:59", Some(3)),
            (&others, &all, "11:59:59", Some(7)),
            // The receipt of a response is no draft's, and a draft is there until it expires.
            (&others, &all, "12:00:00", None),
        ] {
            let hash = reading!(store, |c| hash_in_use(c, receipts, kept, at(time))).expect("a look");
            assert_eq!(hash, found.map(|hash| vec![hash; 32]), "at {time}");
        }
    })
    .await;
}
