//! The clock jumps, the year has a day more, and a day an hour more or less.

use app::domain::collection::Access;
use chrono::{DateTime, Duration, NaiveDate, Utc};
use server::services::respond::{Progress, arrive, kept_until, take_back_until};
use server::services::upkeep::{delete_expired, unlink_yesterday};
use server::services::verify::verify;
use tests::{Client, Says, TestDatabase, TestService, noon};

fn at(moment: &str) -> DateTime<Utc> {
    moment.parse().expect("a moment")
}

fn day(day: &str) -> NaiveDate {
    day.parse().expect("a day")
}

/// A service at a moment, and somebody with unfinished answers there.
async fn with_a_draft(database: TestDatabase, moment: &str) -> (TestService, Client, String) {
    let service = TestService::with(database, server::config::Settings::default()).await;
    service.clock.set(at(moment));
    let collection = service.collection(Access::Open).await;
    let mut client = service.client();
    service.answer(&mut client, "en", &collection, Says::Best).await;
    (service, client, collection.id)
}

async fn has_answers(service: &TestService, client: &mut Client, collection: &str) -> bool {
    let check = client.get(&format!("/en/q/{collection}/check")).await;
    assert!(check.status == 200 || check.status == 410, "{}", check.text());
    let token = client.cookies.values().next().and_then(|token| server::sealing::Token::parse(token));
    let found = arrive(&service.state, collection, token.as_ref()).await.expect("a look").expect("a collection");
    assert_eq!(matches!(found.progress, Progress::Draft(_)), check.status == 200);
    check.status == 200
}

#[tokio::test]
async fn a_draft_lives_twenty_hours_also_where_a_day_has_twenty_three_or_twenty_five() {
    // In Britain clocks go forward on 29 March 2026 and back on 25 October, at one o'clock in UTC; and there is a leap day.
    for evening in ["2026-03-28T20:00:00Z", "2026-10-24T20:00:00Z", "2028-02-28T20:00:00Z"] {
        for database in TestDatabase::both().await {
            let (service, mut client, collection) = with_a_draft(database, evening).await;
            for (hours, is_there) in [(19, true), (21, false)] {
                service.clock.set(at(evening) + Duration::hours(hours));
                delete_expired(&service.state).await.expect("upkeep");
                assert_eq!(has_answers(&service, &mut client, &collection).await, is_there, "{evening}, {hours} hours");
            }
        }
    }
}

#[tokio::test]
async fn days_and_quarters_are_those_on_the_wall() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let days = service.state.settings.drafts.kept_days;
    for (moment, today, kept_to_the_end_of, then_it_is) in [
        // Winter, summer: the day begins an hour earlier in UTC.
        ("2026-03-28T23:30:00Z", "2026-03-28", "2026-04-10", "2026-04-10T23:00:00Z"),
        ("2026-03-29T23:30:00Z", "2026-03-30", "2026-04-12", "2026-04-12T23:00:00Z"),
        ("2026-10-24T23:30:00Z", "2026-10-25", "2026-11-07", "2026-11-08T00:00:00Z"),
        ("2026-10-25T23:30:00Z", "2026-10-25", "2026-11-07", "2026-11-08T00:00:00Z"),
        // A leap day, and none.
        ("2028-02-20T12:00:00Z", "2028-02-20", "2028-03-04", "2028-03-05T00:00:00Z"),
        ("2027-02-20T12:00:00Z", "2027-02-20", "2027-03-05", "2027-03-06T00:00:00Z"),
    ] {
        service.clock.set(at(moment));
        assert_eq!(service.clock.today(), day(today), "{moment}");
        assert_eq!(days, 14);
        assert_eq!(kept_until(&service.state, &collection), (day(kept_to_the_end_of), at(then_it_is)), "{moment}");
    }
    for (moment, until) in [
        // The last moment of a quarter, and the first of the next, by the clock on the wall.
        ("2026-06-30T22:59:59Z", "2026-07-14"),
        ("2026-06-30T23:00:00Z", "2026-10-14"),
        ("2026-12-31T23:59:59Z", "2027-01-14"),
        ("2028-02-29T12:00:00Z", "2028-04-14"),
    ] {
        service.clock.set(at(moment));
        let found = take_back_until(&service.state, service.clock.today()).await.expect("the store");
        assert_eq!(found, day(until), "{moment}");
    }
}

#[tokio::test]
async fn each_night_passes_once_also_where_clocks_change_and_where_they_were_wrong() {
    for database in TestDatabase::both().await {
        let service = TestService::with(database, server::config::Settings::default()).await;
        let passes = async |moment: &str| {
            service.clock.set(at(moment));
            unlink_yesterday(&service.state).await.expect("a night")
        };
        assert!(passes("2026-10-24T12:00:00Z").await);
        // The hour from one to two comes twice, and belongs to one day.
        for (moment, is_due) in [
            ("2026-10-24T22:59:59Z", false),
            ("2026-10-24T23:00:00Z", true),
            ("2026-10-25T00:30:00Z", false),
            ("2026-10-25T01:30:00Z", false),
            ("2026-10-26T00:10:00Z", true),
            // A little ahead, and put right: it has been done.
            ("2026-10-27T00:00:00Z", true),
            ("2026-10-26T23:59:50Z", false),
            // Far ahead, and put right: every night is a night again.
            ("2036-01-01T00:00:00Z", true),
            ("2026-10-27T00:10:00Z", true),
            ("2026-10-27T00:20:00Z", false),
            ("2026-10-28T00:10:00Z", true),
        ] {
            assert_eq!(passes(moment).await, is_due, "{moment}");
        }
    }
}

#[tokio::test]
async fn whoever_sends_while_the_clock_jumps_has_sent_once() {
    for database in TestDatabase::both().await {
        let (service, mut client, collection) = with_a_draft(database, "2026-11-23T12:00:00Z").await;
        let send = format!("/en/q/{collection}/send");
        service.clock.set(noon("2026-11-22"));
        // Before the collection opens there is nobody to take it, and nothing is lost.
        let early = client.post(&send, &[]).await;
        assert_ne!(early.status, 303, "{}", early.text());
        service.clock.set(noon("2026-11-23"));
        assert_eq!(client.post(&send, &[]).await.status, 303);
        for moment in ["2026-11-23T11:00:00Z", "2026-11-23T13:59:00Z", "2026-11-23T12:30:00Z"] {
            service.clock.set(at(moment));
            assert_eq!(client.post(&send, &[]).await.status, 303, "{moment}: a repeat");
        }
        assert_eq!(verify(&service.state).await.expect("a recount"), []);
    }
}
