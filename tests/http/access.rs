//! Role by address by method, from the list of addresses itself.

use app::domain::permission::{Permission, Role};
use axum::body::Body;
use axum::http::{Method, Request};
use server::http::{Access, addresses};
use tests::TestService;

/// An address with something in its gaps.
fn filled(path: &str) -> String {
    path.replace("{collection}", "none")
        .replace("{account}", "00000000-0000-4000-8000-000000000000")
        .replace("{hold}", "00000000-0000-4000-8000-000000000000")
        .replace("{measure}", "00000000-0000-4000-8000-000000000000")
        .replace("{statement}", "A-CYP-01")
        .replace("{release}", "r-0001")
        .replace("{questionnaire}", "child-4-7-help")
        .replace("{version}", "1")
        .replace("{token}", "x")
        .replace("{language}", "en")
        .replace("{section}", "safe")
        .replace("{code}", "a-b-c-d")
        .replace("{*path}", "none.css")
}

#[tokio::test]
async fn every_role_reaches_what_it_may_and_nothing_else() {
    let service = TestService::new().await;
    let mut visitors = vec![(None, service.client())];
    for role in Role::ALL {
        visitors.push((Some(role), service.signed_in(&[role]).await));
    }
    visitors.push((None, service.signed_in(&[]).await));
    let mut checked = 0;
    for address in addresses() {
        let Access::Staff(permission) = address.access else { continue };
        if address.path == "/staff/sign-out" {
            continue;
        }
        for (index, (role, client)) in visitors.iter_mut().enumerate() {
            let is_signed_in = index > 0;
            let page = match address.method {
                Method::GET => client.get(&filled(address.path)).await,
                _ => client.post_from("/staff", &filled(address.path), &[]).await,
            };
            let may = role.is_some_and(|role| role.may(permission));
            let what = format!("{role:?} {} {}: {}", address.method, address.path, page.status);
            let is_way_in = page.location().split('?').next() == Some("/staff/sign-in");
            if !is_signed_in {
                assert!(page.status == 303 && is_way_in, "{what}: {}", page.location());
            } else if may {
                assert!(!is_way_in && page.status < 500 && page.status != 403, "{what}");
                if address.method == Method::GET && !address.path.contains('{') {
                    assert_eq!(page.status, 200, "{what}");
                }
            } else {
                assert_eq!(page.status, 403, "{what}");
                assert!(page.says("/staff/sign-out"), "a way out of where one may not be: {what}");
            }
            checked += 1;
        }
    }
    assert!(checked >= 17 * 6, "{checked} were checked");
}

#[tokio::test]
async fn what_each_role_may_is_what_the_design_says() {
    use Permission::{
        CutReleases, HoldAnswers, ManageAccounts, ManageCollections, ReadForms, ReadReleases, ReadRetention,
        RecordMeasures,
    };
    let may = |role: Role| {
        let all = [
            ManageCollections,
            ReadForms,
            ReadReleases,
            CutReleases,
            RecordMeasures,
            ManageAccounts,
            ReadRetention,
            HoldAnswers,
        ];
        all.into_iter().filter(|permission| role.may(*permission)).collect::<Vec<_>>()
    };
    assert_eq!(may(Role::Coordinator), [ManageCollections, ReadForms, ReadRetention]);
    assert_eq!(may(Role::Analyst), [ReadReleases, CutReleases, RecordMeasures, ReadRetention]);
    assert_eq!(may(Role::SafeguardingLead), [ReadRetention, HoldAnswers]);
    assert_eq!(may(Role::Administrator), [ReadForms, ManageAccounts, ReadRetention, HoldAnswers]);
}

#[tokio::test]
async fn every_address_under_staff_takes_a_permission_or_is_the_way_in() {
    for address in addresses() {
        let is_way_in = ["/staff/sign-in", "/staff/set-password/{token}"].contains(&address.path);
        match address.access {
            Access::Staff(_) => assert!(address.path.starts_with("/staff")),
            Access::SignedOut => assert!(is_way_in, "{}", address.path),
            Access::Anybody => {
                assert!(!address.path.starts_with("/staff"), "{}", address.path);
                assert_eq!(address.method, Method::GET, "{}", address.path);
            }
            Access::Respondent => assert_eq!(address.method, Method::POST, "{}", address.path),
        }
    }
}

#[tokio::test]
async fn a_post_from_elsewhere_is_refused() {
    let service = TestService::new().await;
    let mut coordinator = service.signed_in(&[Role::Coordinator]).await;
    let token = coordinator.get("/staff").await.hidden("form_token").unwrap();
    for address in addresses().into_iter().filter(|address| address.method == Method::POST) {
        if let Access::Staff(permission) = address.access
            && permission != Permission::ManageCollections
        {
            continue;
        }
        for (name, value) in [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("origin", "https://evil.example"),
            ("origin", "null"),
        ] {
            let request = Request::post(filled(address.path)).header(name, value);
            let page = coordinator.send(request, Body::from(format!("form_token={token}"))).await;
            assert_eq!(page.status, 403, "{} with {name}: {value}", address.path);
        }
    }
    let request = Request::post("/en/code").header("origin", "http://127.0.0.1:3000");
    assert_eq!(coordinator.send(request, Body::from("code=")).await.status, 422, "our own origin");
}

#[tokio::test]
async fn a_staff_form_without_its_token_is_refused() {
    let service = TestService::new().await;
    let mut coordinator = service.signed_in(&[Role::Coordinator]).await;
    let form = [("name", "x"), ("questionnaire", "child-12-17-help"), ("access", "open")];
    let page = coordinator.post("/staff/collections", &form).await;
    assert_eq!(page.status, 403);
    assert!(page.says("Please send the form again"));
    let mut other = service.signed_in(&[Role::Coordinator, Role::Analyst]).await;
    let foreign = other.get("/staff").await.hidden("form_token").unwrap();
    let mut with_foreign = form.to_vec();
    with_foreign.push(("form_token", &foreign));
    assert_eq!(coordinator.post("/staff/collections", &with_foreign).await.status, 403);
    assert_eq!(coordinator.post_from("/staff/collections", "/staff/collections", &form).await.status, 303);
}
