use std::collections::BTreeMap;

use app::domain::questionnaire::QuestionnaireVersion;
use server::store::StoreError;
use server::store::questionnaires::{add_version, latest_version, version, version_with_digest, versions};

use super::fixtures::{self, day};
use super::stores::{Store, on_both, reading, writing};

async fn keep(store: &Store, kept: QuestionnaireVersion, digest: &'static str) -> Result<(), StoreError> {
    writing!(store, |c| add_version(c, &kept, digest, day("2026-11-23")))
}

#[tokio::test]
async fn a_version_is_kept_with_its_structure_and_its_words() {
    on_both(async |store| {
        let mut whole = fixtures::version("parent", 1);
        let words = BTreeMap::from([("title".to_owned(), "Ihr Kind – «sicher»?".to_owned())]);
        whole.wordings.insert("de".to_owned(), words.into());
        keep(&store, whole.clone(), "a").await.expect("a version");
        let found = reading!(store, |c| version(c, "parent", 1)).expect("a look").expect("a version");
        assert_eq!((found.version, &found.questionnaire), (1, &whole.questionnaire));
        assert_eq!(found.wordings, whole.wordings);
        assert!(reading!(store, |c| version(c, "parent", 2)).expect("a look").is_none());
        assert!(reading!(store, |c| version(c, "child", 1)).expect("a look").is_none());
    })
    .await;
}

#[tokio::test]
async fn versions_are_found_by_what_they_say_and_by_how_new_they_are() {
    on_both(async |store| {
        assert_eq!(reading!(store, |c| latest_version(c, "parent")).expect("a look"), None);
        for (questionnaire, number, digest) in
            [("parent", 2, "b"), ("parent", 10, "c"), ("parent", 1, "a"), ("child", 1, "a")]
        {
            keep(&store, fixtures::version(questionnaire, number), digest).await.expect("a version");
        }
        assert_eq!(reading!(store, |c| latest_version(c, "parent")).expect("a look"), Some(10));
        assert_eq!(reading!(store, |c| latest_version(c, "child")).expect("a look"), Some(1));
        assert_eq!(reading!(store, |c| version_with_digest(c, "parent", "b")).expect("a look"), Some(2));
        assert_eq!(reading!(store, |c| version_with_digest(c, "child", "b")).expect("a look"), None);
        let listed = reading!(store, |c| versions(c)).expect("a list");
        let listed: Vec<_> = listed.iter().map(|version| (&*version.questionnaire.id, version.version)).collect();
        assert_eq!(listed, [("child", 1), ("parent", 1), ("parent", 2), ("parent", 10)]);
    })
    .await;
}

#[tokio::test]
async fn neither_a_number_nor_a_content_is_kept_twice() {
    on_both(async |store| {
        keep(&store, fixtures::version("parent", 1), "a").await.expect("a version");
        for (number, digest) in [(1, "b"), (2, "a")] {
            let again = keep(&store, fixtures::version("parent", number), digest).await;
            assert!(matches!(again, Err(StoreError::Conflict)), "{again:?}");
        }
    })
    .await;
}
