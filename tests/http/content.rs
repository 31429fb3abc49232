//! Content that is loaded anew.

use app::domain::collection::Access;
use app::domain::permission::Role;
use server::config::{Releases, Settings};
use server::content::{Content, language_files};
use server::services::load_content::load_content;
use tests::{Says, TestDatabase, TestService, write};

#[tokio::test]
async fn changed_content_is_a_new_version_and_so_is_going_back() {
    let service = TestService::new().await;
    let as_it_is = || Content::load(None, "en").expect("the content");
    let mut changed = as_it_is();
    changed.questionnaires.iter_mut().for_each(|questionnaire| questionnaire.minutes += 1);
    let mut newest = Vec::new();
    for content in [as_it_is(), changed, as_it_is(), as_it_is()] {
        load_content(&service.state.database, &content, service.state.clock.today()).await.expect("it is kept");
        let collection = service.collection(Access::Open).await;
        let version = service.state.questionnaire(&collection.questionnaire, collection.version).await.unwrap();
        newest.push((collection.version, version.questionnaire.minutes));
    }
    assert_eq!(newest, [(1, 6), (2, 7), (3, 6), (3, 6)]);
}

#[tokio::test]
async fn a_figure_stands_beside_the_words_that_were_asked_in_its_quarter() {
    let releases = Releases { may_be_cut_early: true };
    let service = TestService::with(TestDatabase::sqlite(), Settings { releases, ..Settings::default() }).await;
    let collection = service.collection(Access::Open).await;
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    let (then, now) = ("I understand what my plan says.", "I know my plan by heart.");
    assert!(analyst.get("/staff/indicators/C-11").await.says(then), "before a release: what is asked now");
    service.answer_and_send(&mut service.client(), "en", &collection, Says::Best).await;
    analyst.post_from("/staff/releases", "/staff/releases", &[]).await;

    let folder = tempfile::tempdir().expect("a folder");
    let file = "questionnaires/child-12-17-help.ftl";
    let words = language_files(None).expect("the languages")["en"][file].replace(then, now);
    write(&folder.path().join("locales/en").join(file), &words);
    let changed = Content::load(Some(folder.path()), "en").expect("the content");
    load_content(&service.state.database, &changed, service.state.clock.today()).await.expect("it is kept");
    let page = analyst.get("/staff/indicators/C-11").await;
    assert!(page.says(then) && !page.says(now), "{}", page.text());
}
