//! What protects whoever answers: headers, cookies, the way out.

use app::domain::collection::Access;
use app::domain::permission::Role;
use axum::body::Body;
use axum::http::{Method, Request};
use server::config::Settings;
use server::http::addresses;
use tests::{Says, TestDatabase, TestService};

#[tokio::test]
async fn every_answer_carries_the_headers_that_protect() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let mut staff = service.signed_in(&[Role::Coordinator, Role::Analyst, Role::Administrator]).await;
    let paths = addresses().into_iter().filter(|address| address.method == Method::GET).map(|address| address.path);
    for path in paths.chain(["/none/at/all"]) {
        let address = path
            .replace("{language}", "en")
            .replace("{*path}", "none")
            .replace("{collection}", &collection.id)
            .replace("{section}", "safe")
            .replace("{statement}", "A-CYP-01")
            .replace(['{', '}'], "");
        let page = staff.get(&address).await;
        let header = |name: &str| page.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let policy = header("content-security-policy");
        for part in
            ["default-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'", "font-src 'self'"]
        {
            assert!(policy.contains(part), "{address}: {policy}");
        }
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'") && !policy.contains("http"));
        assert_eq!(header("x-content-type-options"), "nosniff", "{address}");
        assert_eq!(header("referrer-policy"), "same-origin", "{address}");
        assert_eq!(header("cache-control"), "no-store", "{address}");
        assert!(!page.body.contains(" style=") && !page.body.contains("onclick="), "{address}");
    }
}

#[tokio::test]
async fn no_cookie_is_set_before_something_is_posted() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let mut client = service.client();
    let pages = ["/", "/en", "/en/help", "/en/code", "/en/my-answers", "/staff/sign-in"].map(str::to_owned);
    let own = ["", "/safe", "/check", "/sent"].map(|page| format!("/en/q/{}{page}", collection.id));
    for address in pages.into_iter().chain(own) {
        client.get(&address).await;
        assert!(client.cookies.is_empty(), "{address}");
    }
    service.answer(&mut client, "en", &collection, Says::Best).await;
    assert_eq!(client.cookies.len(), 1);
}

#[tokio::test]
async fn cookies_are_held_to_this_host_and_hidden_from_scripts() {
    let settings = Settings { public_url: Some("https://heard.example.org".to_owned()), ..Settings::default() };
    let service = TestService::with(TestDatabase::sqlite(), settings).await;
    let collection = service.collection(Access::Open).await;
    let form = [("safe-where-i-live", "very-true"), ("know-who-to-go-to", "very-true"), ("feel-safer", "same")];
    let page = service.client().post(&format!("/en/q/{}/safe", collection.id), &form).await;
    let cookie = page.headers.get("set-cookie").unwrap().to_str().unwrap();
    for part in ["__Host-heard-", "HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Max-Age") && !cookie.contains("Expires"), "it ends with the browser: {cookie}");
    assert!(page.headers.contains_key("strict-transport-security"));
}

#[tokio::test]
async fn leaving_forgets_the_answers_on_this_device() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let mut client = service.client();
    service.answer(&mut client, "en", &collection, Says::Best).await;
    assert_eq!(client.cookies.len(), 1);
    let picture = Request::get("/en/leave/away").header("sec-fetch-dest", "image");
    let page = client.send(picture, Body::empty()).await;
    assert!(
        page.headers.get("clear-site-data").is_none() && client.cookies.len() == 1,
        "a picture elsewhere clears nothing"
    );
    let page = client.get("/ar/leave").await;
    assert_eq!((page.status, page.headers.get("refresh").unwrap().to_str().unwrap()), (200, "0; url=/ar/leave/away"));
    assert!(!page.says("Heard"));
    let page = client.get("/ar/leave/away").await;
    assert!(client.cookies.is_empty());
    assert_eq!(page.status, 303);
    assert_eq!(page.location(), "https://www.bbc.co.uk/weather");
    assert_eq!(page.headers.get("clear-site-data").unwrap(), "\"cookies\", \"storage\"");
}
