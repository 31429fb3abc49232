//! What is past its period goes, what a concern needs stays, and what was published stays as it was.

use app::domain::collection::{Access, Collection};
use app::domain::permission::Role;
use chrono::Days;
use server::config::Settings;
use server::services::collect::close_collection;
use server::services::release::cut_release;
use server::services::retention::{
    Class, Mode, NotPurged, all_holds, all_purged, hold_collection, last_purge, purge, purge_once_a_day,
};
use server::services::upkeep::unlink_yesterday;
use server::services::verify::verify;
use server::store::responses::responses_in_collection;
use server::store::tallies::{Counted, tallies};
use tests::{Says, TestDatabase, TestService, noon};

/// Runs a test on a whole Heard in which releases can be cut on any day, on SQLite and, where there is one, on PostgreSQL.
async fn on_both(test: impl AsyncFn(TestService)) {
    for database in TestDatabase::both().await {
        let mut settings = Settings::default();
        settings.releases.may_be_cut_early = true;
        test(TestService::with(database, settings).await).await;
    }
}

/// Some answer, and some follow with the words of others.
async fn some_answer(service: &TestService, collection: &Collection, count: usize) -> Vec<String> {
    let mut receipts: Vec<String> = Vec::new();
    for number in 0..count {
        let mut client = service.client();
        if let Some(before) = receipts.last().filter(|_| number % 3 == 2) {
            let page = client.post(&format!("/en/q/{}/last-time", collection.id), &[("words", before)]).await;
            assert_eq!(page.status, 303, "{}", page.text());
        }
        let says = [Says::Best, Says::Worst, Says::DontKnow][number % 3];
        receipts.push(service.answer_and_send(&mut client, "en", collection, says).await);
    }
    receipts
}

async fn responses(service: &TestService, collection: &Collection) -> usize {
    let mut connection = service.state.database.read().await.expect("a connection");
    responses_in_collection(&mut connection, &collection.id).await.expect("responses").len()
}

async fn adds_up(service: &TestService) {
    assert_eq!(verify(&service.state).await.expect("a count"), []);
}

fn deleted(of: &[(Class, u64)], class: Class) -> u64 {
    of.iter().find(|(other, _)| *other == class).expect("every class").1
}

#[tokio::test]
async fn answers_go_when_their_time_is_over_and_their_release_stays_as_it_was() {
    on_both(async |service| {
        let collection = service.collection(Access::Open).await;
        some_answer(&service, &collection, 12).await;
        let release = cut_release(&service.state, None).await.expect("a release");
        let mut analyst = service.signed_in(&[Role::Analyst]).await;
        let csv = analyst.get(&format!("/staff/releases/{release}/figures.csv")).await.body;

        service.clock.set(noon("2029-11-22"));
        assert_eq!(deleted(&purge(&service.state, Mode::Delete).await.expect("a purge"), Class::Answers), 0);
        service.clock.set(noon("2029-11-23"));
        let dry = purge(&service.state, Mode::DryRun).await.expect("a dry run");
        assert_eq!(deleted(&dry, Class::Answers), 12);
        assert_eq!(responses(&service, &collection).await, 12, "a dry run deletes nothing");
        assert!(all_purged(&service.state).await.expect("notes").is_empty(), "and notes nothing");

        assert_eq!(purge(&service.state, Mode::Delete).await.expect("a purge"), dry);
        assert_eq!(responses(&service, &collection).await, 0);
        let notes = all_purged(&service.state).await.expect("notes");
        assert_eq!(notes.len(), 1, "{notes:?}");
        assert_eq!((notes[0].class.as_str(), notes[0].deleted), ("sent", 12));
        adds_up(&service).await;
        let mut analyst = service.client();
        analyst.post("/staff/sign-in", &[("email", "analyst@example.org"), ("password", tests::PASSWORD)]).await;
        let again = analyst.get(&format!("/staff/releases/{release}/figures.csv")).await.body;
        assert!(again == csv && csv.len() > 1000, "the release stays bit for bit");
    })
    .await;
}

#[tokio::test]
async fn answers_that_were_never_released_go_with_their_counts() {
    on_both(async |service| {
        let collection = service.collection(Access::Open).await;
        some_answer(&service, &collection, 6).await;
        service.clock.set(noon("2029-10-01"));
        some_answer(&service, &collection, 2).await;
        service.clock.set(noon("2029-11-23"));
        assert_eq!(deleted(&purge(&service.state, Mode::Delete).await.expect("a purge"), Class::Answers), 6);
        assert_eq!(responses(&service, &collection).await, 2, "those of this quarter");
        let counted = tallies(&mut service.state.database.read().await.expect("it"), Counted::Outcomes).await;
        assert!(counted.expect("tallies").iter().all(|tally| tally.quarter == "2029-Q3"));
        adds_up(&service).await;
    })
    .await;
}

#[tokio::test]
async fn what_is_held_stays_until_the_hold_is_ended() {
    on_both(async |service| {
        let [held, other] = [service.collection(Access::Open).await, service.collection(Access::Codes).await];
        some_answer(&service, &held, 4).await;
        cut_release(&service.state, None).await.expect("a release");
        let mut coordinator = service.signed_in(&[Role::Coordinator]).await;
        coordinator.make_codes(&other.id, "5").await;
        let id = hold_collection(&service.state, &held.id, "Case 7", "Sam").await.expect("a hold");
        let other_hold = hold_collection(&service.state, &other.id, "Case 7", "Sam").await.expect("a hold");
        assert!(hold_collection(&service.state, "none", "Case 7", "Sam").await.is_err());
        close_collection(&service.state, &other.id).await.expect("it closes");

        service.clock.set(noon("2040-01-01"));
        let kept = purge(&service.state, Mode::Delete).await.expect("a purge");
        assert!(kept.iter().all(|(_, count)| *count == 0), "answers, codes and counts: {kept:?}");
        adds_up(&service).await;

        for hold in [id, other_hold] {
            assert!(server::services::retention::end_hold(&service.state, hold, "Kim").await.expect("an end"));
        }
        let gone = purge(&service.state, Mode::Delete).await.expect("a purge");
        assert_eq!(deleted(&gone, Class::Answers), 4);
        assert_eq!(deleted(&gone, Class::Codes), 5);
        // The quarters after it were never released: the counts of the year stay until they are.
        assert_eq!(deleted(&gone, Class::Counts), 0);
        adds_up(&service).await;
    })
    .await;
}

#[tokio::test]
async fn counts_go_by_years_and_the_figures_that_were_made_of_them_stay() {
    on_both(async |service| {
        let collection = service.collection(Access::Open).await;
        for day in ["2026-11-23", "2027-03-01", "2027-06-01"] {
            service.clock.set(noon(day));
            some_answer(&service, &collection, 11).await;
            cut_release(&service.state, None).await.expect("a release");
        }
        service.clock.set(noon("2037-03-30"));
        assert_eq!(deleted(&purge(&service.state, Mode::Delete).await.expect("a purge"), Class::Counts), 0);
        service.clock.set(noon("2037-03-31"));
        let dry = purge(&service.state, Mode::DryRun).await.expect("a dry run");
        assert!(deleted(&dry, Class::Counts) > 0);
        assert_eq!(purge(&service.state, Mode::Delete).await.expect("a purge"), dry);
        let counted = tallies(&mut service.state.database.read().await.expect("it"), Counted::Items).await;
        assert!(counted.expect("tallies").iter().all(|tally| tally.quarter == "2027-Q1"), "of the year after");
        adds_up(&service).await;
        // A figure that somebody changes is found all the same, by the digest.
        if service.database.address.starts_with("sqlite:") {
            super::releases::tamper(&service, "DELETE FROM published_figure WHERE statement = 'A-CYP-03'").await;
            assert!(!verify(&service.state).await.expect("a count").is_empty());
        }
    })
    .await;
}

#[tokio::test]
async fn codes_that_nobody_used_go_after_their_collection() {
    on_both(async |service| {
        let [ended, open] = [service.collection(Access::Codes).await, service.collection(Access::Codes).await];
        let mut coordinator = service.signed_in(&[Role::Coordinator]).await;
        for collection in [&ended, &open] {
            coordinator.make_codes(&collection.id, "3").await;
        }
        close_collection(&service.state, &ended.id).await.expect("it closes");
        for (day, gone) in [("2026-12-22", 0), ("2026-12-23", 3), ("2026-12-24", 0)] {
            service.clock.set(noon(day));
            let purged = purge(&service.state, Mode::Delete).await.expect("a purge");
            assert_eq!(deleted(&purged, Class::Codes), gone, "{day}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_was_taken_back_is_remembered_as_long_as_a_backup_may_have_it() {
    on_both(async |service| {
        let collection = service.collection(Access::Open).await;
        let receipts = some_answer(&service, &collection, 2).await;
        let taken = service.client().post("/en/my-answers/take-back", &[("words", &receipts[0])]).await;
        assert_eq!(taken.status, 200, "{}", taken.text());
        let days = u64::from(service.state.settings.retention.backups_days);
        for (later, gone) in [(days, 0), (days + 1, 2)] {
            service.clock.set(noon("2026-11-23") + Days::new(later));
            let purged = purge(&service.state, Mode::Delete).await.expect("a purge");
            assert_eq!(deleted(&purged, Class::Tombstones), gone, "after {later} days");
        }
    })
    .await;
}

#[tokio::test]
async fn of_several_servers_one_purges_and_once_a_day() {
    on_both(async |service| {
        assert_eq!(last_purge(&service.state).await.expect("a look"), None);
        let (one, two) = tokio::join!(purge_once_a_day(&service.state), purge_once_a_day(&service.state));
        assert!(one.expect("a purge") != two.expect("a purge"));
        assert!(!purge_once_a_day(&service.state).await.expect("a look"));
        service.clock.set(noon("2026-11-24"));
        assert!(purge_once_a_day(&service.state).await.expect("a purge"));
        assert_eq!(
            last_purge(&service.state).await.expect("a look").map(|day| day.to_string()),
            Some("2026-11-24".into())
        );
    })
    .await;
}

#[tokio::test]
async fn a_clock_that_jumps_deletes_nothing_by_itself() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    some_answer(&service, &collection, 1).await;
    assert!(purge_once_a_day(&service.state).await.expect("a purge"));
    service.clock.set(noon("2030-01-01"));
    let refused = purge_once_a_day(&service.state).await;
    assert!(matches!(refused, Err(NotPurged::ClockMayBeWrong { .. })), "{refused:?}");
    assert_eq!(responses(&service, &collection).await, 1);
    // A person who finds the clock right does it by hand.
    purge(&service.state, Mode::Delete).await.expect("a purge");
    assert_eq!(responses(&service, &collection).await, 0);
    service.clock.set(noon("2030-01-02"));
    assert!(purge_once_a_day(&service.state).await.expect("it goes on by itself"));
    // By a clock that has gone back it is done for that day, by which less is past its period.
    service.clock.set(noon("2026-11-24"));
    some_answer(&service, &collection, 1).await;
    assert!(purge_once_a_day(&service.state).await.expect("a purge"));
    assert_eq!(responses(&service, &collection).await, 1);
    unlink_yesterday(&service.state).await.expect("the night");
}

#[tokio::test]
async fn staff_see_periods_and_what_was_deleted_and_a_lead_holds_and_lets_go() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    some_answer(&service, &collection, 2).await;
    service.clock.set(noon("2029-11-23"));
    purge(&service.state, Mode::Delete).await.expect("a purge");
    let mut lead = service.signed_in(&[Role::SafeguardingLead]).await;
    let address = "/staff/retention";
    let page = lead.get(address).await;
    for words in ["3 years at most", "retention.answers_years", "In all: 2", "23 November 2029", "Nothing is held"] {
        assert!(page.says(words), "{words}: {}", page.text());
    }
    let holds = "/staff/retention/holds";
    let wrong = lead.post_from(address, holds, &[("collection", &collection.id), ("reason", " ")]).await;
    assert!(wrong.status == 422 && wrong.says("Say why"), "{}", wrong.text());
    let none = lead.post_from(address, holds, &[("collection", "none"), ("reason", "Case 7")]).await;
    assert!(none.status == 422 && none.says("Choose a collection") && none.body.contains("Case 7"), "{}", none.text());
    let held = lead.post_from(address, holds, &[("collection", &collection.id), ("reason", "Case 7")]).await;
    assert_eq!(held.status, 303, "{}", held.text());
    let page = lead.get(address).await;
    assert!(page.says("Case 7") && page.says("safeguarding-lead@example.org, 23 November 2029"), "{}", page.text());

    let analyst = service.signed_in(&[Role::Analyst]).await.get(address).await;
    assert!(analyst.says("3 years at most") && !analyst.says("Case 7"), "why is for who may hold");

    let hold = all_holds(&service.state).await.expect("holds").remove(0);
    let mut administrator = service.signed_in(&[Role::Administrator]).await;
    administrator.post_from(address, &format!("{holds}/{}/end", hold.id), &[]).await;
    let page = lead.get(address).await;
    assert!(page.says("Ended: administrator@example.org, 23 November 2029"), "{}", page.text());
}
