//! Audiences next to one another: compared where they answered on the same scale, and only shown where not.

use app::domain::permission::Role;
use server::services::release::cut_release;
use server::store::StoreError;
use server::store::tallies::{Counted, add_to_tallies};
use tests::{TestService, new_collection};

use crate::figures::early;

/// A collection of a questionnaire, in which so many said so of A-CYP-03.
async fn said(service: &TestService, questionnaire: &str, positive: i64, not_positive: i64) {
    let id = service.collection_of(new_collection(questionnaire)).await.id;
    let counted = service.state.database.write(move |connection| {
        Box::pin(async move {
            let said = [("A-CYP-03", "positive", positive), ("A-CYP-03", "not-positive", not_positive)];
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
    assert!(page.says("One pair of audiences answered on the same scale and can be compared. It differs."));
    let apart = "People who work with families: 40 points above Parents and carers (95% interval: 27 to 51).";
    assert!(page.says(apart), "{}", page.text());
    assert!(page.says("10%"), "the youngest stand beside them");
    let statement = analyst.get("/staff/indicators/A-CYP-03").await;
    assert!(statement.says("Do audiences agree?") && statement.says(apart), "{}", statement.text());
    assert!(!analyst.get("/staff/indicators/A-CYP-02").await.says("Do audiences agree?"), "nobody was asked");
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
    assert!(statement.says("Too few to say") && !statement.says("points above"), "{}", statement.text());
}
