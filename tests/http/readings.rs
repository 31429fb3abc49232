//! What is read from releases over time, and by whose rules.

use std::sync::Arc;

use app::domain::indicator::IndicatorRule;
use app::domain::permission::Role;
use server::services::release::cut_release;
use server::services::verify::{Mismatch, verify};
use server::store::StoreError;
use server::store::questionnaires::add_version;
use server::store::tallies::{Counted, add_to_tallies};
use tests::{TestService, new_collection, noon};

use super::figures::early;
use super::releases::tamper;

const PARENTS: &str = "parent-early-help";

/// Counts what was said of A-CYP-03 in a collection and a quarter.
async fn count(service: &TestService, collection: &str, quarter: &'static str, positive: i64, not_positive: i64) {
    let id = collection.to_owned();
    let work = service.state.database.write(move |connection| {
        Box::pin(async move {
            let quarter = quarter.parse().expect("a quarter");
            let said = [("A-CYP-03", "positive", positive), ("A-CYP-03", "not-positive", not_positive)];
            add_to_tallies(connection, Counted::Outcomes, &id, quarter, &said).await?;
            Ok::<_, StoreError>(())
        })
    });
    work.await.expect("counts");
}

/// From now on, one answer more to A-CYP-03 is positive.
async fn count_differently(service: &TestService) {
    let version = service.state.questionnaire(PARENTS, 1).await.expect("a version");
    let mut changed = Arc::unwrap_or_clone(version);
    changed.version = 2;
    let definition =
        changed.definitions.iter_mut().find(|of| of.indicator.statement == "A-CYP-03").expect("a definition");
    let IndicatorRule::Headline(judged) = &mut definition.indicator.rule else { panic!("it is a level") };
    judged.positive.push(judged.not_positive.remove(0));
    definition.version = 2;
    let today = service.state.clock.today();
    let work = service
        .state
        .database
        .write(move |connection| Box::pin(async move { add_version(connection, &changed, "changed", today).await }));
    work.await.expect("a version");
}

#[tokio::test]
async fn a_change_of_definition_is_told_and_is_no_change_of_what_parents_say() {
    let service = early().await;
    let before = service.collection_of(new_collection(PARENTS)).await.id;
    count(&service, &before, "2026-Q3", 40, 60).await;
    cut_release(&service.state, None).await.expect("a release");
    tamper(&service, "UPDATE collection SET closed_on = '2026-12-20'").await;
    service.clock.set(noon("2027-01-05"));
    count_differently(&service).await;
    let after = service.collection_of(new_collection(PARENTS)).await.id;
    count(&service, &after, "2026-Q4", 65, 35).await;
    cut_release(&service.state, None).await.expect("a release");
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    let page = analyst.get("/staff/indicators/A-CYP-03").await;
    for words in [
        "Counted differently since 2026-27 Q4, so nothing is compared",
        "Nothing here can be compared; each row says why.",
        "Parents and carers: 65% in 2026-27 Q4<",
        "Counted differently since 2026-27 Q4, where the upright line stands",
        "What is counted was changed during the year: Parents and carers.",
    ] {
        assert!(page.says(words), "{words}: {}", page.text());
    }
    assert!(!page.says("<b>Better</b>") && !page.says("40% in 2026-27 Q3"), "{}", page.text());
    let definitions = analyst.get("/staff/releases/r-0002/definitions.csv").await.body;
    for (quarter, version) in [("2026-27 Q3", 1), ("2026-27 Q4", 2)] {
        let row = format!("{quarter},A-CYP-03,parent,{PARENTS},{version},{version},");
        assert!(definitions.contains(&row), "{row}: {definitions}");
    }
    assert!(!analyst.get("/staff/releases/r-0001/definitions.csv").await.body.contains("Q4"));
    assert_eq!(verify(&service.state).await.expect("verified"), []);
}

#[tokio::test]
async fn a_quarter_in_which_nobody_was_asked_has_its_place() {
    let service = early().await;
    let collection = service.collection_of(new_collection(PARENTS)).await.id;
    service.clock.set(noon("2027-05-01"));
    for (quarter, positive) in [("2026-Q1", 40), ("2026-Q3", 70)] {
        count(&service, &collection, quarter, positive, 100 - positive).await;
        cut_release(&service.state, None).await.expect("a release");
    }
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    let page = analyst.get("/staff/indicators/A-CYP-03").await;
    assert!(page.says(">2026-27 Q2</th>") && page.says(">Q2</text>"), "{}", page.text());
    assert!(!page.says("What has changed"), "two quarters lie between: {}", page.text());
}

#[tokio::test]
async fn releases_are_read_by_the_rules_by_which_they_were_cut() {
    let service = early().await;
    for (questionnaire, positive) in [(PARENTS, 20), ("practitioner-pulse", 80)] {
        let collection = service.collection_of(new_collection(questionnaire)).await.id;
        count(&service, &collection, "2026-Q2", 100 - positive, positive).await;
        count(&service, &collection, "2026-Q3", positive, 100 - positive).await;
    }
    for _ in 0..2 {
        cut_release(&service.state, None).await.expect("a release");
    }
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    let addresses = ["/staff/indicators/A-CYP-03", "/staff/side-by-side"];
    for address in addresses {
        assert!(analyst.get(address).await.says("points above Parents and carers"), "{address}");
    }
    tamper(&service, "UPDATE release SET method = replace(method, '\"minimum_base\":10', '\"minimum_base\":200')")
        .await;
    for address in addresses {
        assert!(!analyst.get(address).await.says("points above"), "{address}");
    }
    let page = analyst.get(addresses[0]).await;
    assert!(page.says("Too few to say") && !page.says(">Better<"), "{}", page.text());
}

#[tokio::test]
async fn a_release_names_what_it_counts() {
    let service = early().await;
    let collection = service.collection_of(new_collection(PARENTS)).await.id;
    count(&service, &collection, "2026-Q3", 40, 60).await;
    cut_release(&service.state, None).await.expect("a release");
    assert_eq!(verify(&service.state).await.expect("verified"), []);
    for sql in
        ["UPDATE released_questionnaire SET questionnaire = 'child-12-17-help'", "DELETE FROM released_questionnaire"]
    {
        tamper(&service, sql).await;
        let found = verify(&service.state).await.expect("verified");
        assert!(found.contains(&Mismatch::Questionnaires { release: "r-0001".to_owned() }), "{sql}: {found:?}");
    }
}
