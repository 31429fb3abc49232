//! Opening collections: what a coordinator types, and what becomes of it.

use app::domain::permission::Role;
use server::services::collect::all_collections;
use tests::{Client, Page, TestService};

const ADDRESS: &str = "/staff/collections";

/// A form that opens a collection, with other values for some of its fields.
fn form<'a>(other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut form =
        vec![("name", "Autumn"), ("questionnaire", "parent-early-help"), ("access", "open"), ("agency", "Health")];
    form.retain(|(field, _)| !other.iter().any(|(name, _)| name == field));
    form.extend(other);
    form
}

async fn open(coordinator: &mut Client, other: &[(&str, &str)]) -> Page {
    coordinator.post_from(ADDRESS, ADDRESS, &form(other)).await
}

#[tokio::test]
async fn a_form_that_comes_twice_opens_one_collection() {
    let service = TestService::new().await;
    let mut coordinator = service.signed_in(&[Role::Coordinator]).await;
    let id = coordinator.get(ADDRESS).await.hidden("id").unwrap();
    for _ in 0..2 {
        let page = open(&mut coordinator, &[("id", &id)]).await;
        assert_eq!(page.location(), format!("{ADDRESS}/{id}"));
    }
    assert_eq!(all_collections(&service.state).await.unwrap().len(), 1);
    // What comes back with something else in it is not thrown away without a word.
    let changes = [
        ("name", "Winter"),
        ("questionnaire", "parent-conference"),
        ("access", "codes"),
        ("shared_devices", "yes"),
        ("agency", "Police"),
        ("opens_on", "2026-11-24"),
        ("closes_on", "2026-12-24"),
    ];
    for change in changes {
        let page = open(&mut coordinator, &[("id", &id), change]).await;
        assert!(page.status == 422 && page.says("has opened a collection already"), "{change:?}: {}", page.text());
        assert_ne!(page.hidden("id").unwrap(), id, "sent once more, it opens one more");
    }
    assert_eq!(open(&mut coordinator, &[("id", &id), ("agency", " HEALTH")]).await.status, 303, "the same agency");
    assert_eq!(all_collections(&service.state).await.unwrap().len(), 1);
    // An id is of our making, or none.
    let page = open(&mut coordinator, &[("id", "../x")]).await;
    assert!(page.status == 303 && !page.location().contains("../x"), "{}", page.location());
    assert_eq!(all_collections(&service.state).await.unwrap().len(), 2);
}

#[tokio::test]
async fn the_same_name_is_the_same_agency() {
    let service = TestService::new().await;
    let mut coordinator = service.signed_in(&[Role::Coordinator]).await;
    for (agency, locality) in [("Health", "Grimsby West"), (" health ", "GRIMSBY  west"), ("Healthy", "")] {
        assert_eq!(open(&mut coordinator, &[("agency", agency), ("locality", locality)]).await.status, 303);
    }
    let mut agencies: Vec<String> = all_collections(&service.state)
        .await
        .unwrap()
        .into_iter()
        .map(|collection| format!("{}/{}", collection.place.agency, collection.place.locality))
        .collect();
    agencies.sort();
    assert_eq!(agencies, ["Health/Grimsby West", "Health/Grimsby West", "Healthy/"]);
    let home = service.client().get("/en").await;
    assert_eq!(home.body.matches("Grimsby West").count(), 2, "what is open to everyone can be told apart");
}

#[tokio::test]
async fn a_course_belongs_to_what_asks_about_one() {
    let service = TestService::new().await;
    let mut coordinator = service.signed_in(&[Role::Coordinator]).await;
    let course = [("course_name", "Hearing"), ("course_on", "2026-11-20"), ("course_provider", "The partnership")];
    let training = ("questionnaire", "practitioner-training");
    let later = [training, course[0], ("course_on", "2026-11-24"), course[2]];
    for (fields, problem) in [
        (&course[..], "does not ask about a course"),
        (&[training], "asks about a course"),
        (&[training, course[0]], "Enter who held the course"),
        (&later, "it comes before the first answers"),
    ] {
        let page = open(&mut coordinator, fields).await;
        assert!(page.status == 422 && page.says(problem), "{problem}: {}", page.text());
        assert!(page.body.contains("value=\"Autumn\"") && page.body.contains("value=\"Health\""), "nothing is lost");
    }
    assert_eq!(open(&mut coordinator, &[training, course[0], course[1], course[2]]).await.status, 303);
}

#[tokio::test]
async fn a_day_that_cannot_be_is_named() {
    let service = TestService::new().await;
    let mut coordinator = service.signed_in(&[Role::Coordinator]).await;
    for (field, day, problem) in [
        ("opens_on", "2026-11-22", Some("Enter a day from today on")),
        ("opens_on", "2026-02-30", Some("Enter a day that is in the calendar")),
        ("opens_on", "9999-01-01", Some("Enter a day within the next five years")),
        ("closes_on", "tomorrow", Some("Enter a day that is in the calendar")),
        ("closes_on", "2026-11-22", Some("Enter a day that is not before the first day")),
        ("closes_on", "2031-11-24", Some("Enter a day within the next five years")),
        ("closes_on", "2031-11-23", None),
        ("opens_on", "2026-11-23", None),
    ] {
        let page = open(&mut coordinator, &[(field, day)]).await;
        match problem {
            Some(problem) => assert!(page.status == 422 && page.says(problem), "{field} {day}: {}", page.text()),
            None => assert_eq!(page.status, 303, "{field} {day}: {}", page.text()),
        }
    }
}
