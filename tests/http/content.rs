//! Content that is loaded anew.

use app::domain::answer::{Answer, Answers};
use app::domain::collection::Access;
use app::domain::framework::EventRule;
use app::domain::indicator::{IndicatorDefinition, Outcome};
use app::domain::permission::Role;
use server::config::{Releases, Settings};
use server::content::{Content, language_files};
use server::services::load_content::load_content;
use server::services::verify::verify;
use tests::{Says, TestDatabase, TestService, new_collection, write};

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
    analyst.cut_release().await;

    let folder = tempfile::tempdir().expect("a folder");
    let file = "questionnaires/child-12-17-help.ftl";
    let words = language_files(None).expect("the languages")["en"][file].replace(then, now);
    write(&folder.path().join("locales/en").join(file), &words);
    let changed = Content::load(Some(folder.path()), "en").expect("the content");
    load_content(&service.state.database, &changed, service.state.clock.today()).await.expect("it is kept");
    let page = analyst.get("/staff/indicators/C-11").await;
    assert!(page.says(then) && !page.says(now), "{}", page.text());
}

/// The page of the plan meeting, where going or being heard is enough.
const EITHER: &str = "/staff/indicators/A-CYP-06";

#[tokio::test]
async fn a_changed_definition_counts_in_collections_that_open_then() {
    let releases = Releases { may_be_cut_early: true };
    let service = TestService::with(TestDatabase::sqlite(), Settings { releases, ..Settings::default() }).await;
    let open = async || service.collection_of(new_collection("child-12-17-conference")).await;
    let before = open().await;
    service.answer_and_send(&mut service.client(), "en", &before, Says::Best).await;
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    analyst.cut_release().await;
    let page = analyst.get(EITHER).await.text();

    let mut changed = Content::load(None, "en").expect("the content");
    let statements = &mut changed.framework.statements;
    statements.iter_mut().find(|statement| statement.id == "A-CYP-06").expect("it is there").event_rule =
        Some(EventRule::All);
    load_content(&service.state.database, &changed, service.state.clock.today()).await.expect("it is kept");
    let after = open().await;
    assert_eq!(after.version, before.version + 1);
    let went_unheard: Answers = [("went-to-conference", "all"), ("heard-at-conference", "not-heard")]
        .map(|(item, option)| (item.to_owned(), Answer::Option(option.to_owned())))
        .into();
    let counted = async |version| {
        let version = service.state.questionnaire(&after.questionnaire, version).await.expect("a version");
        let of_statement = |definition: &&IndicatorDefinition| definition.indicator.statement == "A-CYP-06";
        let (of_it, others): (Vec<_>, Vec<_>) = version.definitions.iter().partition(of_statement);
        assert!(others.iter().all(|definition| definition.version == 1));
        (of_it[0].version, of_it[0].indicator.outcome(&went_unheard))
    };
    assert_eq!(counted(before.version).await, (1, Some(Outcome::Positive)));
    assert_eq!(counted(after.version).await, (2, Some(Outcome::NotPositive)));

    let still = analyst.get(EITHER).await.text();
    assert!(still == page, "what was released stays as it was, and says how it was counted");
    service.answer_and_send(&mut service.client(), "en", &before, Says::Best).await;
    service.answer_and_send(&mut service.client(), "en", &after, Says::Best).await;
    let mismatches = verify(&service.state).await.expect("a recount");
    assert_eq!(mismatches, [], "each is counted by its own definition");
}

#[tokio::test]
async fn a_release_says_how_its_figures_are_counted() {
    let releases = Releases { may_be_cut_early: true };
    let service = TestService::with(TestDatabase::sqlite(), Settings { releases, ..Settings::default() }).await;
    let collection = service.collection_of(new_collection("child-12-17-conference")).await;
    service.answer_and_send(&mut service.client(), "en", &collection, Says::Best).await;
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    analyst.cut_release().await;
    let file = analyst.get("/staff/releases/r-0001/definitions.csv").await.body;
    let mut lines = file.lines();
    assert_eq!(
        lines.next().expect("a heading"),
        "quarter,statement,audience,questionnaire,questionnaire_version,definition,valid_from,kind,rule,better,items,positive,not_positive"
    );
    let either = lines.find(|line| line.contains(",A-CYP-06,child-12-17,")).expect("a line");
    assert!(either.contains(",1,1,2026-11-23,event,any,higher,") && either.contains(';'), "{either}");
    let page = analyst.get(EITHER).await;
    assert!(page.says("No. 1, for collections that opened from 23 November 2026 on"), "{}", page.text());
    assert_eq!(analyst.get("/staff/releases/r-0009/definitions.csv").await.status, 404);
}
