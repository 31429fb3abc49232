//! Staff: the first administrator, accounts, passwords, sessions, collections.

use app::domain::permission::Role;
use chrono::Duration;
use server::config::Settings;
use server::services::accounts::{AccountError, all_accounts, make_link, set_roles};
use server::store::accounts::LinkFor;
use tests::{PASSWORD, TestDatabase, TestService, noon};
use uuid::Uuid;

#[tokio::test]
async fn the_first_link_makes_the_first_administrator_once() {
    let service = TestService::new().await;
    let link = make_link(&service.state, LinkFor::FirstAdministrator).await.unwrap();
    let address = format!("/staff/set-password/{}", link.text());
    let mut client = service.client();
    assert!(client.get(&address).await.says("Make the first administrator"));
    let short = [("name", "Sam"), ("email", "sam@example.org"), ("password", "short")];
    let page = client.post(&address, &short).await;
    assert_eq!(page.status, 422);
    assert!(page.says("Enter at least 12 characters") && page.body.contains("value=\"Sam\""));
    assert!(!page.body.contains("short\""), "a password is never repeated");
    let wrong = [("name", ""), ("email", "no address"), ("password", PASSWORD)];
    let page = client.post(&address, &wrong).await;
    assert!(page.says("Enter a name") && page.says("Enter an e-mail address"));
    let right = [("name", "Sam"), ("email", "Sam@Example.org"), ("password", PASSWORD), ("role-analyst", "yes")];
    assert_eq!(client.post(&address, &right).await.location(), "/staff/sign-in?password=set");
    assert!(client.get("/staff/sign-in?password=set").await.says("Your password is set"));
    assert_eq!(client.get(&address).await.status, 410, "once");
    assert_eq!(client.post(&address, &right).await.status, 410, "once");
    let page = client.post("/staff/sign-in", &[("email", "sam@example.ORG"), ("password", PASSWORD)]).await;
    assert_eq!((page.status, page.location()), (303, "/staff"));
    let page = client.get("/staff").await;
    assert!(page.says("Hello, Sam") && page.says("Accounts") && page.says("Releases") && !page.says("Collections"));
}

#[tokio::test]
async fn the_first_link_ends_when_there_is_an_administrator_by_another_way() {
    let service = TestService::new().await;
    let link = make_link(&service.state, LinkFor::FirstAdministrator).await.unwrap();
    let address = format!("/staff/set-password/{}", link.text());
    service.account("ann@example.org", &[Role::Analyst]).await;
    assert_eq!(service.client().get(&address).await.status, 200, "nobody can manage accounts yet");
    service.account("sam@example.org", &[Role::Administrator]).await;
    assert_eq!(service.client().get(&address).await.status, 410);
    let form = [("name", "Eve"), ("email", "eve@example.org"), ("password", PASSWORD)];
    assert_eq!(service.client().post(&address, &form).await.status, 410);
}

#[tokio::test]
async fn a_link_expires() {
    let service = TestService::new().await;
    let link = make_link(&service.state, LinkFor::FirstAdministrator).await.unwrap();
    service.clock.set(noon("2026-11-24") + Duration::minutes(1));
    assert_eq!(service.client().get(&format!("/staff/set-password/{}", link.text())).await.status, 410);
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_look_the_same_and_are_slowed_down() {
    let service = TestService::new().await;
    service.account("ann@example.org", &[Role::Analyst]).await;
    let mut client = service.client();
    let wrong = client.post("/staff/sign-in", &[("email", "ann@example.org"), ("password", "wrong")]).await;
    let unknown = client.post("/staff/sign-in", &[("email", "xyz@example.org"), ("password", "wrong")]).await;
    assert_eq!((wrong.status, unknown.status), (422, 422));
    assert_eq!(wrong.text().replace("ann@", ""), unknown.text().replace("xyz@", ""));
    for _ in 0..7 {
        client.post("/staff/sign-in", &[("email", "ann@example.org"), ("password", "wrong")]).await;
    }
    let page = client.post("/staff/sign-in", &[("email", "ann@example.org"), ("password", PASSWORD)]).await;
    assert_eq!(page.status, 429);
    service.clock.set(noon("2026-11-23") + Duration::minutes(11));
    let page = client.post("/staff/sign-in", &[("email", "ann@example.org"), ("password", PASSWORD)]).await;
    assert_eq!(page.status, 303);
}

#[tokio::test]
async fn a_session_ends_when_idle_when_signed_out_and_when_its_account_is_kept_out() {
    let service = TestService::new().await;
    let mut admin = service.signed_in(&[Role::Administrator]).await;
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    // Idle.
    service.clock.set(noon("2026-11-23") + Duration::minutes(50));
    assert_eq!(admin.get("/staff").await.status, 200);
    service.clock.set(noon("2026-11-23") + Duration::minutes(61));
    assert_eq!(admin.get("/staff").await.status, 200, "it was used eleven minutes ago");
    assert_eq!(analyst.get("/staff").await.location(), "/staff/sign-in", "nobody used it for an hour");
    // Kept out.
    let form = [("email", "analyst@example.org"), ("password", PASSWORD)];
    assert_eq!(analyst.post("/staff/sign-in", &form).await.status, 303);
    let accounts = all_accounts(&service.state).await.unwrap();
    let id = |email: &str| accounts.iter().find(|account| account.email == email).unwrap().id;
    let address = format!("/staff/accounts/{}/disable", id("analyst@example.org"));
    assert_eq!(admin.post_from("/staff/accounts", &address, &[]).await.status, 303);
    assert_eq!(analyst.get("/staff").await.location(), "/staff/sign-in");
    assert_eq!(analyst.post("/staff/sign-in", &form).await.status, 422);
    // Somebody must remain.
    let address = format!("/staff/accounts/{}/disable", id("administrator@example.org"));
    let page = admin.post_from("/staff/accounts", &address, &[]).await;
    assert_eq!(page.status, 422);
    assert!(page.says("Somebody must remain"));
    // Signed out, also for whoever has the cookie.
    let mut copy = admin.clone();
    assert_eq!(admin.post_from("/staff", "/staff/sign-out", &[]).await.status, 303);
    assert_eq!(copy.get("/staff").await.location(), "/staff/sign-in");
}

#[tokio::test]
async fn an_administrator_adds_somebody_who_sets_their_own_password() {
    let service = TestService::new().await;
    let mut admin = service.signed_in(&[Role::Administrator]).await;
    let form = [("name", "Kit"), ("email", "kit@example.org"), ("role-coordinator", "yes")];
    let page = admin.post_from("/staff/accounts", "/staff/accounts", &form).await;
    let text = page.text();
    let token = text.split_once("/staff/set-password/").expect("a link").1.split('<').next().unwrap().to_owned();
    let page = admin.post_from("/staff/accounts", "/staff/accounts", &form).await;
    assert!(page.status == 422 && page.says("This address has an account"));
    let page =
        admin.post_from("/staff/accounts", "/staff/accounts", &[("name", "Kit"), ("email", "kim@example.org")]).await;
    assert!(
        page.status == 422 && page.says("Choose at least one part") && page.body.contains("value=\"kim@example.org\"")
    );
    let mut kit = service.client();
    assert_eq!(kit.post(&format!("/staff/set-password/{token}"), &[("password", PASSWORD)]).await.status, 303);
    kit.post("/staff/sign-in", &[("email", "kit@example.org"), ("password", PASSWORD)]).await;
    assert_eq!(kit.get("/staff/collections").await.status, 200);
    // A new password ends every session.
    let accounts = all_accounts(&service.state).await.unwrap();
    let id = accounts.iter().find(|account| account.name == "Kit").unwrap().id;
    let link = make_link(&service.state, LinkFor::Account(id)).await.unwrap();
    let form = [("password", "another pass phrase")];
    assert_eq!(service.client().post(&format!("/staff/set-password/{}", link.text()), &form).await.status, 303);
    assert_eq!(kit.get("/staff").await.location(), "/staff/sign-in");
}

#[tokio::test]
async fn a_coordinator_opens_a_collection_and_makes_codes_that_are_shown_once() {
    let service = TestService::new().await;
    let mut coordinator = service.signed_in(&[Role::Coordinator]).await;
    let page = coordinator.get("/staff/collections").await;
    assert!(
        page.says("No person has reviewed the words in ")
            && page.says("Polski")
            && page.says("العربية")
            && page.says("“The help you get”"),
        "{}",
        page.text()
    );
    let wrong = [
        ("name", ""),
        ("questionnaire", "child-12-17-help"),
        ("opens_on", "2026-11-22"),
        ("closes_on", "2026-11-01"),
        ("locality", "West"),
        ("course_provider", "The partnership"),
    ];
    let page = coordinator.post_from("/staff/collections", "/staff/collections", &wrong).await;
    assert_eq!(page.status, 422);
    assert!(
        page.says("Enter a name") && page.says("Choose how people get in") && page.says("Enter a day from today on")
    );
    assert!(page.says("Enter a day that is not before") && page.says("Enter the agency that this locality belongs to"));
    assert!(page.says("Enter the name of the course") && page.says("Enter the day on which the course was held"));
    let right =
        [("name", "Autumn"), ("questionnaire", "child-12-17-help"), ("access", "codes"), ("closes_on", "2026-12-12")];
    let address = coordinator.post_from("/staff/collections", "/staff/collections", &right).await.location().to_owned();
    let page = coordinator.get(&address).await;
    assert!(page.says("Fewer than 10") && page.says("12 December 2026") && page.says("14 January 2027"));
    let collection = address.rsplit('/').next().unwrap();
    for quantity in ["", "0", "-1", "1001", "many"] {
        let page = coordinator.make_codes(collection, quantity).await;
        assert!(page.status == 422 && page.says("Enter a whole number from 1 to 1000"), "{quantity:?}");
    }
    let codes = coordinator.make_codes(collection, "30").await.codes();
    assert_eq!(codes.len(), 30);
    assert!(codes.iter().all(|code| code.split(' ').count() == 4));
    assert_eq!(coordinator.make_codes(collection, "2").await.codes().len(), 2);
    let page = coordinator.get(&address).await;
    assert!(page.says("32") && codes.iter().all(|code| !page.says(code)), "codes are shown once");
    assert_eq!(service.client().post("/en/code", &[("code", &codes[0])]).await.status, 303);
    // After its last day it is as one that was used.
    service.clock.set(noon("2026-12-13"));
    let page = service.client().post("/en/code", &[("code", &codes[1])]).await;
    assert_eq!(page.status, 422);
}

#[tokio::test]
async fn the_count_that_a_coordinator_sees_moves_in_tens_and_once_a_day() {
    let service = TestService::new().await;
    let mut coordinator = service.signed_in(&[Role::Coordinator]).await;
    let collection = service.collection(app::domain::collection::Access::Open).await;
    for _ in 0..12 {
        service.answer_and_send(&mut service.client(), "en", &collection, tests::Says::Best).await;
    }
    let address = format!("/staff/collections/{}", collection.id);
    assert!(coordinator.get(&address).await.says("Fewer than 10"), "not before tomorrow");
    service.clock.set(noon("2026-11-24"));
    coordinator.post("/staff/sign-in", &[("email", "coordinator@example.org"), ("password", PASSWORD)]).await;
    let page = coordinator.get(&address).await;
    assert!(page.says("About 10") && !page.says("About 12") && !page.says(">12<"), "{}", page.text());
}

#[tokio::test]
async fn the_statement_that_breaks_off_says_so_until_it_is_completed() {
    let service = TestService::new().await;
    let mut analyst = service.signed_in(&[Role::Analyst]).await;
    let page = analyst.get("/staff/indicators/B-06").await;
    assert!(page.says("The source breaks off in the middle of this statement"));
    let page = analyst.get("/staff/indicators").await;
    assert!(page.says("The source breaks off here."));
    assert_eq!(analyst.get("/staff/indicators/Z-99").await.status, 404);
    assert_eq!(analyst.get("/staff/indicators?release=r-9999").await.status, 404);
}

#[tokio::test]
async fn who_can_see_to_it_is_told_when_the_help_numbers_are_to_be_checked() {
    let note = "Please check the help numbers";
    for (checked_on, told) in [(None, true), (Some("2025-11-22"), true), (Some("2025-11-23"), false)] {
        let mut settings = Settings::default();
        settings.help.checked_on = checked_on.map(|day| day.parse().expect("a day"));
        let service = TestService::with(TestDatabase::sqlite(), settings).await;
        for (role, sees_to_it) in [(Role::Coordinator, true), (Role::Administrator, true), (Role::Analyst, false)] {
            let page = service.signed_in(&[role]).await.get("/staff").await;
            assert_eq!(page.says(note), told && sees_to_it, "{checked_on:?}, {role:?}: {}", page.text());
            assert_eq!(page.says("help.checked_on"), told && sees_to_it);
        }
        let page = service.signed_in(&[Role::Coordinator, Role::Administrator]).await.get("/staff").await;
        assert_eq!(page.says("last checked on 22 November 2025"), told && checked_on.is_some(), "{}", page.text());
    }
}

#[tokio::test]
async fn who_signs_in_comes_to_the_page_that_they_asked_for() {
    let service = TestService::new().await;
    service.signed_in(&[Role::Analyst]).await;
    let mut client = service.client();
    let asked_for = "/staff/indicators?scope=all";
    let led = client.get(asked_for).await;
    assert_eq!(led.location(), "/staff/sign-in?to=%2Fstaff%2Findicators%3Fscope%3Dall");
    let page = client.get(led.location()).await;
    let to = page.hidden("to").expect("where to");
    assert_eq!(to, asked_for);
    let wrong = [("email", "analyst@example.org"), ("password", "wrong"), ("to", &to)];
    let page = client.post("/staff/sign-in", &wrong).await;
    assert_eq!(page.hidden("to").as_deref(), Some(asked_for), "also after a wrong password");
    let right = |to| [("email", "analyst@example.org"), ("password", PASSWORD), ("to", to)];
    assert_eq!(client.post("/staff/sign-in", &right(asked_for)).await.location(), asked_for);
    let elsewhere = service.client().post("/staff/sign-in", &right("https://example.org/staff")).await;
    assert_eq!(elsewhere.location(), "/staff");
    let page = service.client().get("/staff/sign-in?to=//example.org").await;
    assert_eq!(page.hidden("to").as_deref(), Some("/staff"));
}

#[tokio::test]
async fn other_roles_hold_from_the_next_page_on_and_somebody_can_always_manage_accounts() {
    let service = TestService::new().await;
    let mut ada = service.signed_in(&[Role::Administrator]).await;
    let mut cora = service.signed_in(&[Role::Coordinator]).await;
    let all = all_accounts(&service.state).await.expect("accounts");
    let id = |role: Role| all.iter().find(|account| account.roles == [role]).expect("an account").id;
    let (ada_id, cora_id) = (id(Role::Administrator), id(Role::Coordinator));
    assert_eq!(cora.get("/staff/collections").await.status, 200);
    set_roles(&service.state, cora_id, [Role::Analyst].into()).await.expect("other roles");
    assert_eq!(cora.get("/staff/collections").await.status, 403, "what was taken away is gone at once");
    assert_eq!(cora.get("/staff/releases").await.status, 200);
    let refused = set_roles(&service.state, ada_id, [Role::Analyst].into()).await;
    assert!(matches!(refused, Err(AccountError::LastAdministrator)), "{refused:?}");
    assert_eq!(ada.get("/staff/accounts").await.status, 200);
    set_roles(&service.state, cora_id, [Role::Analyst, Role::Administrator].into()).await.expect("both");
    set_roles(&service.state, ada_id, [Role::Analyst].into()).await.expect("there is another now");
    assert_eq!(ada.get("/staff/accounts").await.status, 403);
    let nobody = set_roles(&service.state, Uuid::from_u128(1), [Role::Analyst].into()).await;
    assert!(matches!(nobody, Err(AccountError::NotFound)), "{nobody:?}");
}
