//! Who was not heard: the population that an analyst brings in, and respondents beside it.

use app::domain::collection::{Access, Collection};
use app::domain::permission::Role;
use server::demo::{Demonstration, make_up};
use server::services::collect::make_codes;
use server::services::reference::{COLUMNS, all_references};
use server::services::release::cut_release;
use server::services::verify::{Mismatch, verify};
use server::store::StoreError;
use server::store::response_tallies::{add_to_response_tally, response_tallies};
use server::store::tallies::{Counted, add_to_tallies};
use tests::{Client, Page, Says, TestService, noon};

use super::figures::early;
use super::releases::tamper;

const ADDRESS: &str = "/staff/reference";

/// Half of the young people are girls, most of them are white, and few have a lasting condition.
const POPULATION: &str = "\
child-12-17,sex,female,5000,Census,2021-03-21
child-12-17,sex,male,5000,Census,2021-03-21
child-12-17,ethnic-group,asian,2500,Census,2021-03-21
child-12-17,ethnic-group,black,1000,Census,2021-03-21
child-12-17,ethnic-group,mixed,1000,Census,2021-03-21
child-12-17,ethnic-group,white,5500,Census,2021-03-21
child-12-17,ethnic-group,other,3,Census,2021-03-21
,language,pl,600,Census,2021-03-21
,language,en,9400,Census,2021-03-21";

async fn bring_in(analyst: &mut Client, lines: &str) -> Page {
    let file = format!("{COLUMNS}\n{lines}");
    analyst.post_from(ADDRESS, ADDRESS, &[("file", &file)]).await
}

/// Counts 100 young people: 60 girls and 25 boys, hardly any of them Asian.
async fn count(service: &TestService, collection: &Collection, quarter: &'static str) {
    let id = collection.id.clone();
    let work = service.state.database.write(move |connection| {
        Box::pin(async move {
            let quarter = quarter.parse().expect("a quarter");
            add_to_response_tally(connection, &id, quarter, 100).await?;
            add_to_tallies(connection, Counted::Outcomes, &id, quarter, &[("A-CYP-03", "positive", 90)]).await?;
            let told = [
                ("you-sex", "female", 60),
                ("you-sex", "male", 25),
                ("you-sex", "not-said", 10),
                ("you-ethnic-group", "asian", 3),
                ("you-ethnic-group", "black", 4),
                ("you-ethnic-group", "white", 70),
                ("you-condition", "yes", 2),
                ("you-condition", "no", 80),
            ];
            add_to_tallies(connection, Counted::Items, &id, quarter, &told).await?;
            Ok::<_, StoreError>(())
        })
    });
    work.await.expect("counts");
}

#[tokio::test]
async fn a_population_is_brought_in_whole_or_not_at_all() {
    let service = TestService::new().await;
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    let example = analyst.get(ADDRESS).await;
    assert!(example.says("Nothing has been brought in yet") && example.body.contains("parent,sex,female,,,"));
    let bad = "child-12-17,sex,girls,5,Census,2021-03-21\nchild-4-7,sex,male,5,Census,2021-03-21\n,sex,male,x,Census,2021-03-21";
    let page = bring_in(&mut analyst, bad).await;
    assert_eq!(page.status, 422);
    for words in ["Line 2: Heard knows no such category", "Line 3: this audience is not asked", "Line 4: population is"]
    {
        assert!(page.says(words), "{words}: {}", page.text());
    }
    assert!(page.body.contains("child-12-17,sex,girls,5"), "what was pasted is still there");
    assert!(all_references(&service.state).await.unwrap().is_empty());

    assert_eq!(bring_in(&mut analyst, POPULATION).await.location(), ADDRESS);
    assert_eq!(all_references(&service.state).await.unwrap().len(), 9);
    let page = analyst.get(ADDRESS).await;
    assert!(page.says("What is your sex?") && page.says("Language of the population"), "{}", page.text());
    let one = ",audience,parent,10,Records,2026-11-23";
    assert_eq!(bring_in(&mut analyst, one).await.status, 303);
    let all = all_references(&service.state).await.unwrap();
    assert_eq!(all.iter().map(|one| one.population).collect::<Vec<_>>(), [10], "it is replaced");
    assert_eq!(service.signed_in(&[Role::Coordinator]).await.get(ADDRESS).await.status, 403);
}

#[tokio::test]
async fn respondents_stand_beside_the_population_in_words_and_as_csv() {
    let service = early().await;
    let collection = service.collection(Access::Open).await;
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    assert!(analyst.get("/staff/not-heard").await.says("No release has been cut yet"), "before the first");
    count(&service, &collection, "2026-Q3").await;
    cut_release(&service.state, None).await.unwrap();
    let without = analyst.get("/staff/not-heard").await;
    assert!(without.says("there is no population to hold these respondents against"), "{}", without.text());
    assert!(without.body.contains("<details class=\"fold\"><summary>What is your sex?"), "{}", without.text());
    assert!(without.says("No population to hold these against."), "{}", without.text());
    assert!(!without.says("Difference in percentage points"), "a table has no columns in which nothing stands");
    bring_in(&mut analyst, POPULATION).await;
    let page = analyst.get("/staff/not-heard?release=r-0001&over=quarter").await;
    let text = page.text();
    let who = "Age 12 to 17: Asian or Asian British; Age 12 to 17: Male.";
    assert!(page.says(&format!("Heard less often than their share of the population: {who}")), "{text}");
    assert!(page.says("no response rate: with an open link"), "{text}");
    assert!(page.says("Heard does not keep in which language"), "{text}");
    assert!(page.says("6 groups were held against their shares"), "{text}");
    let fold = "<details open class=\"fold\"><summary>What is your sex? <span class=\"fold__says quiet small\">\
                Heard less often: Male.</span>";
    assert!(page.says(fold), "{text}");
    let open = page.body.matches("<details open class=\"fold\"").count();
    assert_eq!(open, 2, "the tables in which somebody stands out are open, and no others: {text}");
    let file = analyst.get("/staff/releases/r-0001/respondents.csv").await;
    let name = file.headers["content-disposition"].to_str().unwrap_or_default();
    assert!(name.contains("heard-respondents-2026-11-23-of-r-0001-quarter.csv"), "it is made today: {name}");
    let csv = file.body;
    assert!(csv.lines().skip(1).all(|line| line.ends_with(",2026-11-23")), "{csv}");
    let row = |start: &str| {
        let start = format!("r-0001,2026-27 Q3,{start},");
        csv.lines().find_map(|line| line.strip_prefix(&start)).unwrap_or_else(|| panic!("{start} {csv}"))
    };
    // 60 and 25 of 85; three who are Asian, four who are Black and nobody of two other groups are seven together.
    assert!(row("child-12-17,sex,female").starts_with("60,85,0.7059,"), "{csv}");
    assert!(row("child-12-17,sex,male").contains(",0.50,less,"), "{csv}");
    assert!(row("child-12-17,ethnic-group,asian").starts_with("[c],75,[c],[c],[c],0.25,less,"), "{csv}");
    assert!(row("child-12-17,ethnic-group,black").contains(",too-few,"), "{csv}");
    assert!(
        row("child-12-17,ethnic-group,other").starts_with("[c],75,[c],[c],[c],,no-reference,"),
        "three could be named"
    );
    assert!(row("child-12-17,condition,no").starts_with("[c],[c],[c],[c],[c],,no-reference"), "all but two: {csv}");
    assert!(row(",language,pl").starts_with("[x],[x],[x],[x],[x],0.06,not-counted,"), "{csv}");
    assert!(row("child-12-17,response-rate,").contains(",open-link,"), "{csv}");
    for (respondents, words) in [("60", "Female"), ("25", "Male")] {
        assert!(page.body.contains(&format!(">{words}</th>")) && page.body.contains(&format!(">{respondents}</td>")));
    }
    assert_eq!(analyst.get("/staff/not-heard?release=r-0009").await.status, 404);
    assert_eq!(analyst.get("/staff/not-heard?over=ever").await.status, 404);
}

#[tokio::test]
async fn four_quarters_are_what_each_of_them_shows() {
    let service = early().await;
    let collection = service.collection(Access::Open).await;
    service.clock.set(noon("2027-05-01"));
    for quarter in ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4", "2027-Q1"] {
        count(&service, &collection, quarter).await;
        cut_release(&service.state, None).await.unwrap();
    }
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    bring_in(&mut analyst, POPULATION).await;
    let csv = analyst.get("/staff/releases/r-0005/respondents.csv?over=four-quarters").await.body;
    assert!(csv.contains("2027-28 Q1; 2026-27 Q4; 2026-27 Q3; 2026-27 Q2,child-12-17,sex,female,240,340,"), "{csv}");
}

#[tokio::test]
async fn what_a_release_shows_of_respondents_is_frozen_and_counted_again() {
    let service = early().await;
    let collection = service.collection(Access::Open).await;
    for says in [Says::Best; 8].into_iter().chain([Says::Worst; 5]) {
        service.answer_and_send(&mut service.client(), "en", &collection, says).await;
    }
    let sent = response_tallies(&mut service.state.database.read().await.unwrap()).await.unwrap();
    assert_eq!(sent.iter().map(|tally| tally.responses).collect::<Vec<_>>(), [13]);
    cut_release(&service.state, None).await.unwrap();
    assert_eq!(verify(&service.state).await.unwrap(), []);
    // A place that comes into the field later changes nothing.
    let later = server::services::collect::NewCollection {
        place: app::domain::place::Place::new("Health", "West"),
        ..tests::new_collection(&collection.questionnaire)
    };
    service.collection_of(later).await;
    assert_eq!(verify(&service.state).await.unwrap(), []);
    tamper(&service, "UPDATE published_profile SET respondents = respondents + 5").await;
    let found = verify(&service.state).await.unwrap();
    assert!(
        matches!(&found[..], [Mismatch::Figures { .. }, Mismatch::Digest { .. }]),
        "what is frozen has been changed: {found:?}"
    );
    // Respondents of a release by the method before were shown by other rules.
    tamper(&service, "UPDATE release SET method = replace(method, '\"number\":5', '\"number\":4')").await;
    let found = verify(&service.state).await.unwrap();
    assert!(matches!(&found[..], [Mismatch::Digest { .. }]), "{found:?}");
    tamper(&service, "DELETE FROM published_profile").await;
    let found = verify(&service.state).await.unwrap();
    assert!(matches!(&found[..], [Mismatch::Digest { .. }]), "{found:?}");
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    assert!(analyst.get("/staff/not-heard").await.says("before Heard counted respondents"));
    tamper(&service, "UPDATE response_tally SET responses = 12").await;
    let found = verify(&service.state).await.unwrap();
    assert!(matches!(&found[..], [Mismatch::FrozenTally { kept: 12, counted: 13, .. }, ..]), "{found:?}");
}

#[tokio::test]
async fn a_response_rate_is_told_at_the_least_where_its_codes_have_room() {
    for (codes, page_says, csv_says) in [
        // 100 are shown as 100, and may have been raised from 93.
        (200, "at least 46%", ",known,,200,0.46"),
        (106, "hidden: too few codes or answers", ",hidden,,[c],[c]"),
    ] {
        let service = early().await;
        let collection = service.collection(Access::Codes).await;
        make_codes(&service.state, &collection.id, codes).await.unwrap();
        count(&service, &collection, "2026-Q3").await;
        cut_release(&service.state, None).await.unwrap();
        let mut analyst = service.signed_in(&[Role::Analyst]).await;
        let page = analyst.get("/staff/not-heard").await;
        assert!(page.says(page_says), "{codes}: {}", page.text());
        let csv = analyst.get("/staff/releases/r-0001/respondents.csv").await.body;
        let rate = csv.lines().find(|line| line.contains(",response-rate,")).expect("a rate");
        assert!(rate.contains(&format!("{csv_says},")), "{codes}: {csv}");
    }
}

#[tokio::test]
async fn a_demonstration_says_who_was_not_heard_and_how_many_answered() {
    let service = TestService::new().await;
    make_up(&service.state, Demonstration { responses: 6_000, seed: 5, quarters: 4 }).await.expect("a demonstration");
    assert_eq!(verify(&service.state).await.unwrap(), []);
    // The demonstration has an analyst of its own, whose password nobody here knows.
    let mut analyst = service.signed_in(&[Role::Analyst, Role::Coordinator]).await;
    let csv = analyst.get("/staff/releases/r-0004/respondents.csv").await.body;
    let shown = |dimension: &str| {
        csv.lines().skip(1).filter(|line| line.contains(&format!(",{dimension},")) && !line.contains("[c]")).count()
    };
    assert!(shown("sex") >= 4 && shown("audience") == 5 && shown("agency") >= 8 && shown("locality") >= 8, "{csv}");
    assert!(csv.lines().any(|line| line.contains(",response-rate,") && line.contains(",known,")), "{csv}");
}
