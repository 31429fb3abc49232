//! Everything that a release freezes, and shows alike wherever it is read.

use std::process::Command;

use app::domain::collection::{Access, Collection};
use app::domain::permission::Role;
use app::domain::place::Place;
use server::demo::{Demonstration, make_up};
use server::publish::checker::{add_profiles, release_for_checker};
use server::services::collect::{NewCollection, all_collections};
use server::services::profile::all_profiles;
use server::services::release::{all_releases, cut_release};
use server::services::representation::all_rates;
use server::services::verify::{Mismatch, verify};
use server::store::StoreError;
use server::store::group_tallies::add_to_group_tallies;
use server::store::tallies::{Counted, add_to_tallies};
use sqlx::Connection;
use tests::{TestService, new_collection, noon};

use super::figures::early;

/// The sex of respondents, where they told it, what they said, and how many.
const SAID: [(&str, &str, i64); 12] = [
    ("female", "positive", 20),
    ("female", "not-positive", 15),
    ("female", "dont-know", 6),
    ("male", "positive", 14),
    ("male", "not-positive", 12),
    ("male", "dont-know", 2),
    ("male", "not-said", 7),
    ("", "positive", 4),
    ("", "not-positive", 3),
    ("", "dont-know", 5),
    ("", "not-said", 0),
    ("female", "not-said", 0),
];

/// Counts what young people said of A-CYP-03 in a quarter.
async fn count(service: &TestService, collection: &Collection, quarter: &'static str) {
    let id = collection.id.clone();
    let work = service.state.database.write(move |connection| {
        Box::pin(async move {
            let quarter = quarter.parse().expect("a quarter");
            for (sex, said, count) in SAID {
                add_to_tallies(connection, Counted::Outcomes, &id, quarter, &[("A-CYP-03", said, count)]).await?;
                if !sex.is_empty() {
                    let of_group = [("A-CYP-03", "you-sex", sex, said, count)];
                    add_to_group_tallies(connection, &id, quarter, &of_group).await?;
                }
            }
            Ok::<_, StoreError>(())
        })
    });
    work.await.expect("counts");
}

pub async fn tamper(service: &TestService, sql: &'static str) {
    let mut connection = sqlx::SqliteConnection::connect(&service.database.address).await.expect("a connection");
    sqlx::query(sql).execute(&mut connection).await.expect("a change");
    connection.close().await.expect("the end");
}

/// A row of A-CYP-03 in a CSV, by what stands before its base, up to what it tells of pairs.
fn row<'a>(csv: &'a str, period: &str, group: &str) -> Option<&'a str> {
    let is_it = |row: &&str| {
        row.contains(&format!(",{period},20"))
            && row.contains(&format!(",A-CYP-03,Children and young people feel listened to,child-12-17,{group},"))
    };
    csv.lines().find(is_it)?.rsplitn(OF_PAIRS + 1, ',').last()
}

/// Columns about pairs, which are the last.
pub const OF_PAIRS: usize = 10;

#[tokio::test]
async fn who_did_not_know_and_what_groups_said_are_frozen_and_shown_alike() {
    let service = early().await;
    let collection = service.collection(Access::Open).await;
    count(&service, &collection, "2026-Q3").await;
    cut_release(&service.state, None).await.unwrap();
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    let csv = analyst.get("/staff/releases/r-0001/figures.csv").await.body;
    let page = analyst.get("/staff/indicators/A-CYP-03").await;
    // 38 of 68, 13 who did not know, 7 who did not want to say; 20 of 35, of whom 6 did not know. Two men did not know, and
    // only men did not want to say.
    for (group, words, share, base, beside) in [
        (",,,", "Age 12 to 17", "0.5571", "70", ["15", "5"]),
        (",,you-sex,female", "Female", "0.5714", "35", ["5", "[c]"]),
        (",,you-sex,male", "Male", "0.5200", "25", ["[c]", "[c]"]),
        (",,you-condition,yes", "Yes", "[c]", "[c]", ["[c]", "[c]"]),
    ] {
        let row = row(&csv, "2026-27 Q3", group).unwrap_or_else(|| panic!("{group}: {csv}"));
        assert!(row.contains(&format!("child-12-17,{group},{base},{share},")), "{row}");
        assert!(row.ends_with(&format!(",{},{}", beside[0], beside[1])), "{row}");
        let from = page.body.find(&format!("<th scope=\"row\">{words}</th>")).unwrap_or_else(|| panic!("{words}"));
        let on_page = page.body[from..].split("</tr>").next().unwrap();
        for value in [base, beside[0], beside[1]] {
            assert!(on_page.contains(&format!(">{value}<")), "{value} {on_page}");
        }
    }
    assert!(page.says("By what people say about themselves") && page.says("What is your sex?"), "{}", page.text());
    assert!(!page.says("The year 2026-27"), "the year comes with its last quarter");
    // Nothing is told of those who answered about themselves at one place.
    let part = analyst.get("/staff/indicators/A-CYP-03?release=r-0001&of=").await;
    assert_eq!(part.status, 200);
    assert_eq!(verify(&service.state).await.unwrap(), []);
}

#[tokio::test]
async fn a_year_is_frozen_with_its_last_quarter() {
    let service = early().await;
    let collection = service.collection(Access::Open).await;
    service.clock.set(noon("2027-05-01"));
    for quarter in ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"] {
        count(&service, &collection, quarter).await;
        cut_release(&service.state, None).await.unwrap();
    }
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    let third = analyst.get("/staff/releases/r-0003/figures.csv").await.body;
    assert!(row(&third, "2026-27", ",,,").is_none(), "{third}");
    let last = analyst.get("/staff/releases/r-0004/figures.csv").await.body;
    for (group, base, beside) in [(",,,", "280,0.5571", "60,20"), (",,you-sex,female", "140,0.5714", "20,[c]")] {
        let year = row(&last, "2026-27", group).unwrap_or_else(|| panic!("{group}: {last}"));
        assert!(year.contains(&format!("{group},{base},")) && year.ends_with(beside), "{year}");
    }
    let page = analyst.get("/staff/indicators/A-CYP-03?release=r-0004").await;
    assert!(page.says("The year 2026-27") && page.says(">280</td>") && page.says(">140</td>"), "{}", page.text());
    assert!(page.says("Age 12 to 17: 56% in 2026-27 Q1, 56% in 2026-27 Q4"), "a year is no quarter of the trend");
    assert_eq!(verify(&service.state).await.unwrap(), []);
    // What comes into the field later was not there.
    let later = NewCollection { place: Place::new("Later", ""), ..new_collection("child-12-17-help") };
    service.collection_of(later).await;
    assert_eq!(verify(&service.state).await.unwrap(), []);
    tamper(&service, "UPDATE published_figure SET dont_know = 25 WHERE period = 'year' AND dont_know = 20").await;
    let found = verify(&service.state).await.unwrap();
    assert!(matches!(&found[..], [Mismatch::Figures { .. }, Mismatch::Digest { .. }]), "{found:?}");
}

#[tokio::test]
async fn a_release_by_the_method_before_stays_as_it_was_and_enters_the_year_by_what_it_showed() {
    let service = early().await;
    let collection = service.collection(Access::Open).await;
    service.clock.set(noon("2027-05-01"));
    count(&service, &collection, "2026-Q3").await;
    cut_release(&service.state, None).await.unwrap();
    for sql in [
        "DELETE FROM published_figure WHERE question <> ''",
        "UPDATE published_figure SET dont_know = NULL, dont_want_to_say = NULL",
        "DELETE FROM published_pairs",
        "UPDATE release SET method = replace(method, '\"number\":5', '\"number\":2')",
    ] {
        tamper(&service, sql).await;
    }
    count(&service, &collection, "2026-Q4").await;
    cut_release(&service.state, None).await.unwrap();
    let found = verify(&service.state).await.unwrap();
    assert!(matches!(&found[..], [Mismatch::Digest { release }] if release == "r-0001"), "its figures hold: {found:?}");
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    let first = analyst.get("/staff/releases/r-0001/figures.csv").await.body;
    assert!(row(&first, "2026-27 Q3", ",,,").unwrap().ends_with(",[x],[x]"), "{first}");
    let page = analyst.get("/staff/indicators/A-CYP-03?release=r-0001").await;
    assert!(page.says("not available") && !page.says("By what people say about themselves"), "{}", page.text());
    let last = analyst.get("/staff/releases/r-0002/figures.csv").await.body;
    let year = |group| row(&last, "2026-27", group).unwrap();
    assert!(year(",,,").contains(",140,0.5571,") && year(",,,").ends_with(",[c],[c]"), "{}", year(",,,"));
    assert!(year(",,you-sex,female").ends_with("[c],[c],[c],[c],[c],[c]"), "{}", year(",,you-sex,female"));
    tamper(&service, "UPDATE published_figure SET base = 75 WHERE release = 'r-0001' AND base = 70").await;
    let found = verify(&service.state).await.unwrap();
    let of_the_first = |release: &String| release == "r-0001";
    assert!(matches!(&found[..], [Mismatch::Figures { release }, ..] if of_the_first(release)), "{found:?}");
}

/// Loads scipy once for all files; ends with the worst that any of them ended with.
const ATTACK: &str = "
import sys
sys.path.insert(0, sys.argv[1])
import check_suppression
said = {file: check_suppression.main([file, '--fast']) for file in sys.argv[2:]}
print({file: status for file, status in said.items() if status})
sys.exit(max(said.values()))
";

#[tokio::test]
async fn an_attacker_from_outside_gets_into_no_released_year() {
    let service = TestService::new().await;
    make_up(&service.state, Demonstration { responses: 4_000, seed: 3, quarters: 6 }).await.expect("a demonstration");
    assert_eq!(verify(&service.state).await.unwrap(), []);
    let releases = all_releases(&service.state).await.unwrap();
    let release = releases.iter().find(|release| !release.year.is_empty()).expect("a year");
    assert!(release.year.iter().any(|of| of.figure.shown().is_some()), "something is shown of the year");
    let places: Vec<_> = all_collections(&service.state).await.unwrap().into_iter().map(|of| of.place).collect();
    let folder = tempfile::tempdir().unwrap();
    let mut files = Vec::new();
    let mut documents = release_for_checker(release, &releases, &places);
    let profiles = all_profiles(&service.state).await.unwrap();
    let rates = all_rates(&service.state, &release.id).await.unwrap();
    add_profiles(&mut documents, release, &releases, &profiles, &rates, &places);
    for (name, content) in documents {
        // One statement is enough to see that the parts fit; the rules are attacked where they are.
        if name.starts_with("A-CYP-03.") || name.starts_with("respondents.") {
            files.push(folder.path().join(name));
            std::fs::write(files.last().unwrap(), content).unwrap();
        }
    }
    for name in ["A-CYP-03.child-12-17.figures.json", "respondents.child-12-17.json"] {
        assert!(files.iter().any(|file| file.ends_with(name)), "{name}: {files:?}");
    }
    let oracles = std::env::var("HEARD_ORACLES").unwrap_or(concat!(env!("CARGO_MANIFEST_DIR"), "/oracles").to_owned());
    let python = ["python3", "/usr/bin/python3"].into_iter().find(|python| {
        Command::new(python).args(["-c", "import numpy, scipy"]).output().is_ok_and(|said| said.status.success())
    });
    let mut attack = Command::new(python.expect("python3-scipy, which tests/run installs"));
    let said = attack.args(["-B", "-c", ATTACK]).arg(oracles).args(&files).output().unwrap();
    let text = String::from_utf8_lossy(&said.stdout);
    assert!(said.status.success(), "{}", text.lines().last().unwrap_or_default());
    assert!(!text.contains("only the first"), "it stopped counting");
}
