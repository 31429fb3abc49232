//! How the answers of the same people changed: from pairs that are counted to what a release shows of them.

use app::domain::permission::Role;
use app::domain::place::Place;
use server::services::collect::NewCollection;
use server::services::release::cut_release;
use server::services::verify::{Mismatch, verify};
use server::store::StoreError;
use server::store::pair_tallies::add_to_pair_tallies;
use server::store::tallies::{Counted, add_to_tallies};
use tests::{Client, TestService, new_collection, noon};

use super::figures::early;
use super::releases::tamper;

/// What those said who answered in both quarters, and how many.
const ENOUGH: [(&str, &str, i64); 6] = [
    ("positive", "positive", 30),
    ("not-positive", "positive", 25),
    ("positive", "not-positive", 8),
    ("not-positive", "not-positive", 17),
    ("positive", "dont-know", 6),
    ("not-said", "positive", 3),
];

/// The same, of whom too few turned away.
const TOO_FEW: [(&str, &str, i64); 4] = [
    ("positive", "positive", 30),
    ("not-positive", "positive", 25),
    ("positive", "not-positive", 4),
    ("not-positive", "not-positive", 17),
];

/// Two released quarters, in which 80 young people answered A-CYP-03 both times, and 76 A-CYP-05.
async fn released() -> TestService {
    let service = early().await;
    let new = NewCollection { place: Place::new("Health", ""), ..new_collection("child-12-17-help") };
    let collection = service.collection_of(new).await;
    service.clock.set(noon("2027-03-01"));
    for (quarter, positive, not_positive) in [("2026-Q3", 60, 50), ("2026-Q4", 80, 60)] {
        let id = collection.id.clone();
        let work = service.state.database.write(move |connection| {
            Box::pin(async move {
                let of = quarter.parse().expect("a quarter");
                for statement in ["A-CYP-03", "A-CYP-05"] {
                    let said = [(statement, "positive", positive), (statement, "not-positive", not_positive)];
                    add_to_tallies(connection, Counted::Outcomes, &id, of, &said).await?;
                }
                if quarter == "2026-Q4" {
                    for (statement, pairs) in [("A-CYP-03", &ENOUGH[..]), ("A-CYP-05", &TOO_FEW)] {
                        let said: Vec<_> =
                            pairs.iter().map(|(then, now, count)| (statement, *then, *now, *count)).collect();
                        add_to_pair_tallies(connection, &id, of, &said).await?;
                    }
                }
                Ok::<_, StoreError>(())
            })
        });
        work.await.expect("counts");
        cut_release(&service.state, None).await.expect("a release");
    }
    service
}

/// What a CSV tells of the pairs of a statement, of all young people.
async fn in_csv(analyst: &mut Client, release: &str, statement: &str) -> Vec<String> {
    let csv = analyst.get(&format!("/staff/releases/{release}/figures.csv")).await.body;
    let is_it = |row: &&str| row.contains(&format!(",{statement},")) && row.contains(",child-12-17,,,,,");
    let row = csv.lines().find(is_it).unwrap_or_else(|| panic!("{statement}: {csv}"));
    let mut values: Vec<String> = row.rsplitn(11, ',').take(10).map(str::to_owned).collect();
    values.reverse();
    values
}

#[tokio::test]
async fn those_who_answered_both_times_are_released_and_told_of_alike_everywhere() {
    let service = released().await;
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    let values = in_csv(&mut analyst, "r-0002", "A-CYP-03").await;
    assert_eq!(values[..8], ["80", "30", "25", "8", "17", "0.4750", "0.6875", "0.2125"]);
    let page = analyst.get("/staff/indicators/A-CYP-03").await;
    assert!(page.says("People who answered both times"), "{}", page.text());
    let points: Vec<String> = values[7..]
        .iter()
        .map(|share| format!("{:+.0}", share.parse::<f64>().expect("a number") * 100.0).replace('-', "\u{2212}"))
        .collect();
    let difference = format!("{} ({} to {})", points[0], points[1], points[2]);
    let section = page.text().replace(['\u{2068}', '\u{2069}'], "");
    let section = &section[section.find("People who answered both times").expect("a section")..];
    for words in [
        "80",
        "48%",
        "69%",
        &difference,
        "Better",
        "Of 80 people, 25 gave a positive answer only after, and 8 only before",
        "One difference",
    ] {
        assert!(section.contains(words), "{words}: {section}");
    }
    let hidden = analyst.get("/staff/indicators/A-CYP-05").await;
    assert!(hidden.says("People who answered both times") && !hidden.says("Too few to say"), "{}", hidden.text());
    assert!(hidden.says("Hidden to protect people, so nothing is compared"), "{}", hidden.text());
    assert_eq!(in_csv(&mut analyst, "r-0002", "A-CYP-05").await, ["[c]"; 10]);
    assert_eq!(in_csv(&mut analyst, "r-0001", "A-CYP-03").await, ["[c]"; 10], "nobody answered before");
    let csv = analyst.get("/staff/releases/r-0002/figures.csv").await.body;
    let of_group = csv.lines().find(|row| row.contains(",you-sex,female,")).expect("a group");
    assert!(of_group.ends_with(&",[z]".repeat(10)), "{of_group}");
    for exact in ["76", "79", "89", "29"] {
        assert!(!csv.contains(&format!(",{exact},")), "{exact} is told of nobody");
    }
    let part = analyst.get("/staff/indicators/A-CYP-03?of=Health").await;
    assert!(part.says("Health") && !part.says("People who answered both times"), "{}", part.text());
}

#[tokio::test]
async fn released_pairs_are_counted_again_and_cannot_be_changed() {
    let service = released().await;
    assert_eq!(verify(&service.state).await.unwrap(), []);
    tamper(&service, "UPDATE published_pairs SET gained = 24 WHERE gained = 25").await;
    let found = verify(&service.state).await.unwrap();
    assert!(matches!(&found[..], [Mismatch::Figures { .. }, Mismatch::Digest { .. }]), "{found:?}");
    tamper(&service, "UPDATE published_pairs SET gained = 25 WHERE gained = 24").await;
    assert_eq!(verify(&service.state).await.unwrap(), []);
    tamper(&service, "DELETE FROM published_pairs WHERE statement = 'A-CYP-05'").await;
    let found = verify(&service.state).await.unwrap();
    assert!(found.contains(&Mismatch::Figures { release: "r-0001".to_owned() }), "{found:?}");
}

#[tokio::test]
async fn a_release_by_the_method_before_shows_no_pairs_and_stays_as_it_was() {
    let service = released().await;
    tamper(&service, "DELETE FROM published_pairs").await;
    tamper(&service, "UPDATE release SET method = replace(method, '\"number\":5', '\"number\":3')").await;
    let found = verify(&service.state).await.unwrap();
    assert!(found.iter().all(|mismatch| matches!(mismatch, Mismatch::Digest { .. })), "its figures hold: {found:?}");
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    assert_eq!(in_csv(&mut analyst, "r-0002", "A-CYP-03").await, ["[x]"; 10]);
    let page = analyst.get("/staff/indicators/A-CYP-03").await;
    assert!(!page.says("People who answered both times"), "{}", page.text());
}
