//! What staff see of the forms of a questionnaire before they publish it.

use app::domain::manner::Manner;
use app::domain::permission::Role;
use app::text::Text;
use server::config::Settings;
use tests::{TestDatabase, TestService, new_collection, write};

#[tokio::test]
async fn every_form_of_a_questionnaire_is_told_with_what_is_read_where_it_is_missing() {
    let service = TestService::new().await;
    let mut coordinator = service.signed_in(&[Role::Coordinator]).await;
    let page = coordinator.get("/staff/forms/child-12-17-help/1").await;
    assert_eq!(page.status, 200);
    let rows = page.body.matches("<th scope=\"row\">").count();
    assert_eq!(rows, service.state.languages.iter().count() * Manner::with_words().count());
    assert!(page.says("Written by us") && page.says("Not there. People read:"), "{}", page.text());
    let wording = &service.state.questionnaire("child-12-17-help", 1).await.unwrap().wordings["pl"];
    let all = wording.len();
    assert!(page.says(&format!("Drafts: {all} of {all}")), "{}", page.text());
    assert!(page.says("of 8 at most. The longest sentence has"), "{}", page.text());
    assert!(!page.says("This is harder than it should be"));
    assert!(page.says("With symbols, read aloud and in sign language people read the words of a form above."));
    for address in ["/staff/forms/nothing/1", "/staff/forms/child-12-17-help/9", "/staff/forms/child-12-17-help/x"] {
        assert_eq!(coordinator.get(address).await.status, 404, "{address}");
    }
}

#[tokio::test]
async fn the_forms_are_one_link_away_from_opening_a_collection_and_from_its_page() {
    let service = TestService::new().await;
    let collection = service.collection_of(new_collection("parent-early-help")).await;
    let mut coordinator = service.signed_in(&[Role::Coordinator]).await;
    assert!(coordinator.get("/staff/collections").await.body.contains("href=\"/staff/forms\""));
    let page = coordinator.get(&format!("/staff/collections/{}", collection.id)).await;
    assert!(page.body.contains("href=\"/staff/forms/parent-early-help/1\""));
    let page = coordinator.get("/staff/forms").await;
    assert!(page.body.contains("href=\"/staff/forms/parent-early-help/1\""));
    let mut administrator = service.signed_in(&[Role::Administrator]).await;
    assert!(administrator.get("/staff").await.body.contains("href=\"/staff/forms\""));
}

#[tokio::test]
async fn every_manner_of_words_has_a_name_for_staff() {
    let service = TestService::new().await;
    let languages = &service.state.languages;
    let text = Text::new(languages.source(), languages);
    for manner in Manner::with_words() {
        let key = format!("manner-{}", manner.code());
        assert_ne!(text.get(&key), key);
    }
}

#[tokio::test]
async fn recordings_of_questions_that_are_gone_are_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = "audio/en/child-4-7-help/unkind.0123abcd.mp3";
    write(&folder.path().join(file), "a sound");
    let settings = Settings { content_dir: Some(folder.path().to_path_buf()), ..Settings::default() };
    for (settings, is_named) in [(settings, true), (Settings::default(), false)] {
        let service = TestService::with(TestDatabase::sqlite(), settings).await;
        let page = service.signed_in(&[Role::Coordinator]).await.get("/staff/forms").await;
        assert_eq!(page.says(&format!("{file}: child-4-7-help has no question unkind")), is_named, "{}", page.text());
        assert_eq!(page.says("Recordings that nobody hears or sees"), is_named);
    }
}
