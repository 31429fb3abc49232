//! From answers to a released figure, and to nothing else.

use app::domain::collection::Access;
use app::domain::permission::Role;
use app::domain::place::Place;
use server::config::Settings;
use server::services::collect::NewCollection;
use server::services::release::{CutError, cut_release};
use server::services::verify::{Mismatch, verify};
use server::store::StoreError;
use server::store::tallies::{Counted, add_to_tallies};
use tests::{Says, TestDatabase, TestService, new_collection, noon};

use super::releases::OF_PAIRS;

/// Where a release may be cut on any day.
pub async fn early() -> TestService {
    let mut settings = Settings::default();
    settings.releases.may_be_cut_early = true;
    TestService::with(TestDatabase::sqlite(), settings).await
}

#[tokio::test]
async fn a_figure_is_seen_once_it_is_released_and_over_the_threshold() {
    let service = early().await;
    let collection = service.collection(Access::Open).await;
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    for says in [Says::Best; 8].into_iter().chain([Says::Worst; 5]).chain([Says::DontKnow; 2]).chain([Says::NotSaid]) {
        service.answer_and_send(&mut service.client(), "en", &collection, says).await;
    }
    let before = analyst.get("/staff/indicators/A-CYP-03").await;
    assert!(before.says("There is no released figure"), "nothing is seen before a release");
    let page = analyst.cut_release().await;
    assert_eq!(page.location(), "/staff/indicators?release=r-0001");
    let statement = analyst.get("/staff/indicators/A-CYP-03").await;
    // 8 of 13, carried over to 9 of 15: Wilson's interval is 35.7 % to 80.2 %.
    assert!(statement.says("60 in 100 gave a positive answer, between 36 and 80"), "{}", statement.text());
    // Eight were asked about their social worker, all answered alike: group disclosure.
    let hidden = analyst.get("/staff/indicators/A-CYP-05").await;
    assert!(hidden.says("hidden to protect people"), "{}", hidden.text());
    let csv = analyst.get("/staff/releases/r-0001/figures.csv").await;
    assert!(
        csv.body.contains(
            "A-CYP-03,Children and young people feel listened to,child-12-17,,,,,15,0.6000,0.3575,0.8018,[c],[c]"
        ),
        "{}",
        csv.body
    );
    assert!(csv.body.contains(
        "A-CYP-05,Children's experience of the social work relationship is positive,child-12-17,,,,,[c],[c],[c],[c],[c],[c]"
    ));
    // Exact bases side by side, or the number of responses, would give small counts back.
    for page in [statement, hidden, csv] {
        assert!(![8, 13, 16].iter().any(|exact| page.says(&format!(">{exact}<")) || page.says(&format!(",{exact},"))));
    }
    assert_eq!(verify(&service.state).await.unwrap(), []);
}

#[tokio::test]
async fn a_release_is_cut_only_when_somebody_was_asked_and_once() {
    let service = early().await;
    let collection = service.collection(Access::Open).await;
    service.answer_and_send(&mut service.client(), "en", &collection, Says::Best).await;
    service.clock.set(noon("2027-02-01"));
    service.answer_and_send(&mut service.client(), "en", &collection, Says::Best).await;
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    assert!(analyst.get("/staff/releases").await.body.contains("href=\"/staff/releases/cut\""));
    let asked = analyst.get("/staff/releases/cut").await;
    assert!(asked.says("Cut the release for 2026-27 Q3?") && asked.says("This cannot be undone"), "{}", asked.text());
    assert!(!asked.says("financial year"), "{}", asked.text());
    let unasked = analyst.post_from("/staff/releases", "/staff/releases", &[]).await;
    assert!(unasked.status == 409 && unasked.says("This cannot be undone"), "{}", unasked.text());
    let quarter = asked.hidden("quarter").expect("a quarter");
    let form = [("quarter", quarter.as_str())];
    assert_eq!(analyst.post_from("/staff/releases", "/staff/releases", &form).await.status, 303);
    // A second press is about the same quarter, which stands in the list, and not about the next.
    let again = analyst.post_from("/staff/releases", "/staff/releases", &form).await;
    assert!(again.status == 409 && again.says("Releases so far"), "{}", again.text());
    assert!(again.says("2026-27 Q3") && !again.says("Nothing has happened yet"), "{}", again.text());
    let next = analyst.get("/staff/releases/cut").await;
    assert!(next.says("Cut the release for 2026-27 Q4?"), "{}", next.text());
    assert!(next.says("the financial year 2026-27"), "{}", next.text());
    assert_eq!(analyst.cut_release().await.status, 303);
    let nothing = analyst.get("/staff/releases/cut").await;
    assert!(nothing.says("Nothing has been counted since"), "{}", nothing.text());
}

#[tokio::test]
async fn too_few_or_all_alike_are_hidden() {
    let service = early().await;
    let collection = service.collection(Access::Open).await;
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    for says in [Says::Best; 11].into_iter().chain([Says::Worst; 4]) {
        service.answer_and_send(&mut service.client(), "en", &collection, says).await;
    }
    cut_release(&service.state, None).await.unwrap();
    let csv = analyst.get("/staff/releases/r-0001/figures.csv").await;
    let rows: Vec<&str> = csv.body.lines().skip(1).collect();
    // The whole, two sexes, five ethnic groups, and a lasting condition or none.
    assert_eq!(rows.len(), 21 * 10, "{}", csv.body);
    // What is told of pairs comes after the base, the share with its interval, who did not know and who did not want to say.
    let of_figure = |row: &str| row.rsplit(',').skip(OF_PAIRS).take(6).map(str::to_owned).collect::<Vec<_>>();
    assert!(rows.iter().all(|row| of_figure(row) == ["[c]"; 6]), "{}", csv.body);
}

#[tokio::test]
async fn a_release_waits_until_answers_can_no_longer_be_taken_back() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    assert!(matches!(cut_release(&service.state, None).await, Err(CutError::Nothing)));
    service.answer_and_send(&mut service.client(), "en", &collection, Says::Best).await;
    for (day, may) in [("2026-11-23", false), ("2026-12-31", false), ("2027-01-14", false), ("2027-01-15", true)] {
        service.clock.set(noon(day));
        let mut analyst = if day == "2026-11-23" { Some(service.signed_in(&[Role::Analyst]).await) } else { None };
        if let Some(analyst) = &mut analyst {
            let page = analyst.cut_release().await;
            assert_eq!(page.status, 409);
            assert!(page.says("take them back until 14 January 2027"));
        }
        assert_eq!(cut_release(&service.state, None).await.is_ok(), may, "{day}");
    }
}

#[tokio::test]
async fn a_late_answer_counts_in_the_next_quarter_and_changes_no_release() {
    let service = early().await;
    let collection = service.collection(Access::Open).await;
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    for says in [Says::Best; 6].into_iter().chain([Says::Worst; 6]) {
        service.answer_and_send(&mut service.client(), "en", &collection, says).await;
    }
    cut_release(&service.state, None).await.unwrap();
    let first = analyst.get("/staff/releases/r-0001/figures.csv").await.body;
    for says in [Says::Best; 9].into_iter().chain([Says::Worst; 5]) {
        service.answer_and_send(&mut service.client(), "en", &collection, says).await;
    }
    cut_release(&service.state, None).await.unwrap();
    assert_eq!(analyst.get("/staff/releases/r-0001/figures.csv").await.body, first);
    let second = analyst.get("/staff/releases/r-0002/figures.csv").await.body;
    assert!(second.contains("r-0002,2026-27 Q4,2026-27 Q4,") && second.contains(",15,0.6667,"), "{second}");
    let page = analyst.get("/staff/indicators/A-CYP-01?release=r-0002").await;
    assert!(page.says("Age 12 to 17: 50% in 2026-27 Q3, 67% in 2026-27 Q4") && page.says(">2026-27 Q3</th>"));
    assert!(matches!(cut_release(&service.state, None).await, Err(CutError::Nothing)), "nothing new");
    service
        .collection_of(NewCollection { place: Place::new("Later", ""), ..new_collection("parent-early-help") })
        .await;
    assert_eq!(verify(&service.state).await.unwrap(), []);
}

#[tokio::test]
async fn verify_finds_a_tally_that_was_tampered_with() {
    let service = early().await;
    let collection = service.collection(Access::Open).await;
    for says in [Says::Best; 6].into_iter().chain([Says::Worst; 6]) {
        service.answer_and_send(&mut service.client(), "en", &collection, says).await;
    }
    let tamper = |statement: &'static str| {
        let id = collection.id.clone();
        service.state.database.write(move |connection| {
            Box::pin(async move {
                let quarter = "2026-Q3".parse().unwrap();
                add_to_tallies(connection, Counted::Outcomes, &id, quarter, &[(statement, "positive", 1)]).await?;
                Ok::<_, StoreError>(())
            })
        })
    };
    tamper("A-CYP-01").await.unwrap();
    let found = verify(&service.state).await.unwrap();
    assert!(matches!(&found[..], [Mismatch::Tally { kept: 7, counted: 6, .. }]), "{found:?}");
    cut_release(&service.state, None).await.unwrap();
    tamper("A-CYP-03").await.unwrap();
    let found = verify(&service.state).await.unwrap();
    assert!(matches!(&found[..], [Mismatch::Figures { .. }]), "{found:?}");
}

#[tokio::test]
async fn agencies_have_figures_of_their_own_which_do_not_give_a_small_one_away() {
    let service = early().await;
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    for (agency, locality, best, worst) in
        [("Health", "West", 10, 10), ("Health", "East", 10, 10), ("School", "West", 8, 7), ("Police", "", 3, 2)]
    {
        let place = Place::new(agency, locality);
        let new = NewCollection { place, ..new_collection("child-12-17-help") };
        let collection = service.collection_of(new).await;
        for says in std::iter::repeat_n(Says::Best, best).chain(std::iter::repeat_n(Says::Worst, worst)) {
            service.answer_and_send(&mut service.client(), "en", &collection, says).await;
        }
    }
    cut_release(&service.state, None).await.unwrap();
    let csv = analyst.get("/staff/releases/r-0001/figures.csv").await.body;
    let of = |place: &str| {
        let row = csv.lines().find(|row| row.contains(&format!("listened to,child-12-17,{place},,,")));
        row.unwrap_or_else(|| panic!("{place}: {csv}")).split(',').nth(13).unwrap().to_owned()
    };
    // The police are few, and the whole less the others would tell what they said: so the school is hidden as well.
    for (place, base) in [
        (",", "60"),
        ("Health,", "40"),
        ("Health,East", "20"),
        ("Health,West", "20"),
        ("Police,", "[c]"),
        ("School,", "[c]"),
        ("School,West", "[c]"),
    ] {
        assert_eq!(of(place), base, "{place}");
    }
    let page = analyst.get("/staff/indicators/A-CYP-03?release=r-0001&of=Health").await;
    assert!(page.says("These are the figures of Health.") && page.says(">Health: West</th>"), "{}", page.text());
    let page = analyst.get("/staff/indicators?release=r-0001&of=Health%09East").await;
    assert!(page.status == 200 && page.says("base 20") && !page.says("base 40"));
    assert_eq!(analyst.get("/staff/indicators?of=Nobody").await.status, 404);
    assert_eq!(verify(&service.state).await.unwrap(), []);
}
