//! Content that is loaded anew.

use app::domain::collection::Access;
use server::content::Content;
use server::services::load_content::load_content;
use tests::TestService;

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
