//! Performance data and audits: what an analyst types or pastes, and where it stands.

use app::domain::permission::Role;
use server::services::measures::{COLUMNS, all_measures};
use tests::{Client, Page, TestService};

const ADDRESS: &str = "/staff/measures";

/// A form that adds a measure, with another value for one of its fields.
fn form<'a>(field: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut form = vec![
        ("statement", "A-CYP-01"),
        ("name", "Seen alone"),
        ("definition", "Children visited; of them those who were seen alone"),
        ("source", "Case records"),
        ("kind", "performance"),
        ("better", "higher"),
    ];
    form.retain(|(name, _)| *name != field);
    form.push((field, value));
    form
}

async fn paste(analyst: &mut Client, lines: &str) -> Page {
    let file = format!("{COLUMNS}\n{lines}");
    analyst.post_from(ADDRESS, "/staff/measures/file", &[("file", &file)]).await
}

#[tokio::test]
async fn a_measure_is_recorded_quarter_by_quarter_and_stands_beside_its_statement() {
    let service = TestService::new().await;
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    let added = analyst.post_from(ADDRESS, ADDRESS, &form("kind", "performance")).await;
    assert_eq!(added.status, 303, "{}", added.text());
    let address = added.location().to_owned();
    for (quarter, numerator, denominator) in [("2026-Q1", "30", "61"), ("2026-Q2", "45", "61"), ("2026-Q1", "4", "61")]
    {
        let values = [("quarter", quarter), ("numerator", numerator), ("denominator", denominator)];
        assert_eq!(analyst.post_from(&address, &address, &values).await.location(), address);
    }
    let page = analyst.get(&address).await;
    assert!(page.says("74%") && page.says("[c]"), "{}", page.text());
    assert!(!page.says("49%"), "what was recorded again");
    assert!(!page.says("7%"), "few of many could be named");
    let statement = analyst.get("/staff/indicators/A-CYP-01").await;
    assert!(statement.says("Seen alone") && statement.says("74%"), "{}", statement.text());
    assert!(!analyst.get("/staff/indicators/A-CYP-02").await.says("Seen alone"));
    analyst.post_from(&address, &format!("{address}/delete"), &[]).await;
    assert_eq!(analyst.get(&address).await.status, 404);
    assert!(all_measures(&service.state).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_is_wrong_with_a_measure_is_told_and_nothing_is_lost() {
    let service = TestService::new().await;
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    let long = "x".repeat(501);
    for (field, value, words) in [
        ("name", " ", "Enter a name"),
        ("definition", &long, "Enter what is counted"),
        ("source", "", "Enter who counts it"),
        ("kind", "guess", "Choose what sort"),
        ("better", "", "Choose which way"),
        ("statement", "Z-99", "Choose one of the statements"),
    ] {
        let page = analyst.post_from(ADDRESS, ADDRESS, &form(field, value)).await;
        assert_eq!(page.status, 422, "{field}");
        assert!(page.says(words) && page.says("There is a problem"), "{field}: {}", page.text());
        assert!(field == "definition" || page.body.contains("Children visited; of them"), "{field}");
    }
    let address = analyst.post_from(ADDRESS, ADDRESS, &form("kind", "audit")).await.location().to_owned();
    assert!(analyst.post_from(ADDRESS, ADDRESS, &form("kind", "audit")).await.says("has a measure of this name"));
    for (quarter, numerator, denominator, words) in [
        ("2026-Q4", "1", "2", "Choose one of the quarters"),
        ("autumn", "1", "2", "Choose one of the quarters"),
        ("2026-Q2", "3", "2", "Enter a whole number from 0"),
        ("2026-Q2", "1.5", "2", "Enter a whole number from 0"),
        ("2026-Q2", "0", "0", "Enter a whole number of 1"),
        ("2026-Q2", "0", "", "Enter a whole number of 1"),
    ] {
        let values = [("quarter", quarter), ("numerator", numerator), ("denominator", denominator)];
        let page = analyst.post_from(&address, &address, &values).await;
        assert_eq!(page.status, 422, "{values:?}");
        assert!(page.says(words), "{values:?}: {}", page.text());
    }
    assert!(all_measures(&service.state).await.unwrap()[0].readings.is_empty());
}

#[tokio::test]
async fn a_file_is_recorded_whole_or_not_at_all() {
    let service = TestService::new().await;
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    let good = "A-CYP-01,Seen alone,Children visited,Case records,performance,higher,2026-27 Q2,45,61";
    let bad = "A-CYP-01,Heard,Children visited,Case records,performance,higher,2026-27 Q2,62,61";
    let page = paste(&mut analyst, &format!("{good}\n{bad}")).await;
    assert_eq!(page.status, 422);
    assert!(page.says("Line 3: the numerator"), "{}", page.text());
    assert!(page.body.contains("Heard,Children visited"), "what was pasted is still there");
    assert!(all_measures(&service.state).await.unwrap().is_empty());

    assert_eq!(paste(&mut analyst, good).await.status, 303);
    let corrected = good.replace("45,61", "46,62").replace("Children visited", "Children who were visited");
    assert_eq!(paste(&mut analyst, &corrected).await.status, 303);
    let all = all_measures(&service.state).await.unwrap();
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].measure.definition, "Children who were visited");
    assert_eq!(all[0].readings.iter().map(|reading| reading.numerator).collect::<Vec<_>>(), [46]);
}
