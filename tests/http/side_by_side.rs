//! Audiences next to one another: compared where they answered on the same scale, and only shown where not.

use app::domain::permission::Role;
use server::services::release::cut_release;
use server::store::StoreError;
use server::store::tallies::{Counted, add_to_tallies};
use tests::{TestService, new_collection};

use crate::figures::early;

/// A collection of a questionnaire, in which so many said so of A-CYP-03.
async fn said(service: &TestService, questionnaire: &str, positive: i64, not_positive: i64) {
    said_of(service, questionnaire, &["A-CYP-03"], positive, not_positive).await;
}

async fn said_of(
    service: &TestService,
    questionnaire: &str,
    statements: &[&'static str],
    positive: i64,
    not_positive: i64,
) {
    let id = service.collection_of(new_collection(questionnaire)).await.id;
    let said: Vec<_> = statements
        .iter()
        .flat_map(|statement| [(*statement, "positive", positive), (*statement, "not-positive", not_positive)])
        .collect();
    let counted = service.state.database.write(move |connection| {
        Box::pin(async move {
            let quarter = "2026-Q3".parse().expect("a quarter");
            add_to_tallies(connection, Counted::Outcomes, &id, quarter, &said).await?;
            Ok::<_, StoreError>(())
        })
    });
    counted.await.expect("tallies");
}

#[tokio::test]
async fn a_gap_is_tested_where_two_answered_on_the_same_scale() {
    let service = early().await;
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    let before = analyst.get("/staff/side-by-side").await;
    assert!(before.says("No release has been cut yet"), "{}", before.text());
    said(&service, "parent-early-help", 40, 60).await;
    said(&service, "practitioner-pulse", 80, 20).await;
    said(&service, "child-4-7-help", 10, 90).await;
    cut_release(&service.state, None).await.expect("a release");
    let page = analyst.get("/staff/side-by-side").await;
    let says =
        "One comparison of two audiences who answered on the same scale could be made, on one statement. They differ";
    assert!(page.says(says), "{}", page.text());
    let apart = "People who work with families: 40 points above Parents and carers (95% interval: 27 to 51).";
    assert!(page.says(apart), "{}", page.text());
    assert!(page.says("10%"), "the youngest stand beside them");
    let statement = analyst.get("/staff/indicators/A-CYP-03").await;
    assert!(statement.says("Do audiences agree?") && statement.says(apart), "{}", statement.text());
    assert!(!analyst.get("/staff/indicators/A-CYP-02").await.says("Do audiences agree?"), "nobody was asked");
}

#[tokio::test]
async fn a_gap_is_judged_among_all_of_its_release_on_every_page() {
    let service = early().await;
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    let statements = ["A-CYP-03", "A-CYP-04"];
    // Alone, 15 points would be clear.
    said_of(&service, "parent-early-help", &statements, 40, 60).await;
    said_of(&service, "practitioner-pulse", &statements, 55, 45).await;
    cut_release(&service.state, None).await.expect("a release");
    let page = analyst.get("/staff/side-by-side").await;
    let says = "2 comparisons of two audiences who answered on the same scale could be made, on 2 statements. In none";
    assert!(page.says(says), "{}", page.text());
    for statement in statements {
        let page = analyst.get(&format!("/staff/indicators/{statement}")).await;
        assert!(page.says("2 comparisons could be made on all statements"), "{}", page.text());
        assert!(page.says("No clear difference") && !page.says("They differ"), "{}", page.text());
    }
}

#[tokio::test]
async fn a_gap_to_a_hidden_figure_is_not_told() {
    let service = early().await;
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    said(&service, "parent-early-help", 40, 60).await;
    said(&service, "practitioner-pulse", 8, 1).await;
    cut_release(&service.state, None).await.expect("a release");
    let page = analyst.get("/staff/side-by-side").await;
    assert!(page.says("No two audiences answered on the same scale with enough people"), "{}", page.text());
    let statement = analyst.get("/staff/indicators/A-CYP-03").await;
    let hidden = "Hidden to protect people, so nothing is compared";
    assert!(statement.says(hidden) && !statement.says("points above"), "{}", statement.text());
    assert!(!statement.says("Too few to say"), "four may have said so, or one: {}", statement.text());
}
