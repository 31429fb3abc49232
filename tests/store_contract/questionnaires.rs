use std::collections::BTreeMap;

use app::domain::questionnaire::QuestionnaireVersion;
use server::store::StoreError;
use server::store::questionnaires::{
    add_version, define, latest_version, version, versions, versions_without_definitions,
};

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
        assert_eq!((found.wordings, found.definitions), (whole.wordings, whole.definitions));
        assert!(reading!(store, |c| version(c, "parent", 2)).expect("a look").is_none());
        assert!(reading!(store, |c| version(c, "child", 1)).expect("a look").is_none());
    })
    .await;
}

#[tokio::test]
async fn versions_are_found_by_how_new_they_are() {
    on_both(async |store| {
        assert_eq!(reading!(store, |c| latest_version(c, "parent")).expect("a look"), None);
        for (questionnaire, number, digest) in
            [("parent", 2, "b"), ("parent", 10, "c"), ("parent", 1, "a"), ("child", 1, "a")]
        {
            keep(&store, fixtures::version(questionnaire, number), digest).await.expect("a version");
        }
        assert_eq!(reading!(store, |c| latest_version(c, "parent")).expect("a look"), Some(10));
        assert_eq!(reading!(store, |c| latest_version(c, "child")).expect("a look"), Some(1));
        let listed = reading!(store, |c| versions(c)).expect("a list");
        let listed: Vec<_> = listed.iter().map(|version| (&*version.questionnaire.id, version.version)).collect();
        assert_eq!(listed, [("child", 1), ("parent", 1), ("parent", 2), ("parent", 10)]);
    })
    .await;
}

#[tokio::test]
async fn a_version_that_is_kept_stays_as_it_is() {
    on_both(async |store| {
        let first = fixtures::version("parent", 1);
        keep(&store, first.clone(), "a").await.expect("a version");
        let mut other = fixtures::version("parent", 1);
        other.questionnaire.minutes += 1;
        keep(&store, other, "b").await.expect("another server was first");
        let found = reading!(store, |c| version(c, "parent", 1)).expect("a look").expect("a version");
        assert_eq!(found.questionnaire, first.questionnaire);
    })
    .await;
}

#[tokio::test]
async fn a_version_without_definitions_gets_them_once() {
    on_both(async |store| {
        let mut old = fixtures::version("parent", 1);
        old.definitions.clear();
        keep(&store, old.clone(), "a").await.expect("a version");
        keep(&store, fixtures::version("parent", 2), "b").await.expect("a version");
        let without = async || {
            let found = reading!(store, |c| versions_without_definitions(c)).expect("a list");
            found.into_iter().map(|(version, loaded_on)| (version.version, loaded_on)).collect::<Vec<_>>()
        };
        assert_eq!(without().await, [(1, day("2026-11-23"))]);
        for statement in ["A-PC-02", "A-PC-03"] {
            old.definitions = vec![fixtures::definition(statement)];
            let defined = old.clone();
            writing!(store, |c| define(c, &defined)).expect("definitions");
        }
        assert_eq!(without().await, []);
        let found = reading!(store, |c| version(c, "parent", 1)).expect("a look").expect("a version");
        assert_eq!(found.definitions, [fixtures::definition("A-PC-02")], "what is kept does not change");
    })
    .await;
}
