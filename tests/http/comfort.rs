//! How pages look: chosen in a plain form, kept in a cookie, shown by every page, and no way to lead people elsewhere.

use app::domain::collection::Access;
use axum::body::Body;
use axum::http::{Method, Request};
use server::assets::ADDRESSES;
use server::config::Settings;
use server::http::{Access as MayUse, addresses};
use tests::{Client, Page, Says, TestDatabase, TestService, new_collection};

/// A form in which everything is chosen.
const EVERYTHING: [(&str, &str); 6] = [
    ("text-size", "larger"),
    ("spacing", "wide"),
    ("font", "clear"),
    ("colours", "high-contrast"),
    ("motion", "calm"),
    ("manner", "easy-read"),
];

/// The opening tag of the page.
fn html_tag(page: &Page) -> &str {
    page.body.split('>').find(|tag| tag.contains("<html")).expect("a page")
}

/// What `<html>` says of how the page looks.
fn look(page: &Page) -> Vec<&str> {
    let names = ["data-theme", "data-text-size", "data-spacing", "data-font", "data-motion"];
    html_tag(page).split(' ').filter(|part| names.iter().any(|name| part.starts_with(name))).collect()
}

async fn choose(client: &mut Client, language: &str, back: &str, chosen: &[(&str, &str)]) -> Page {
    let mut form = chosen.to_vec();
    form.push(("back", back));
    client.post(&format!("/{language}/comfort"), &form).await
}

#[tokio::test]
async fn what_is_chosen_is_shown_by_every_respondents_page() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let mut client = service.client();
    service.answer(&mut client, "en", &collection, Says::Best).await;
    assert_eq!(choose(&mut client, "en", "", &EVERYTHING).await.status, 303);
    assert_eq!(client.cookies["heard-comfort"], "larger.wide.clear.high-contrast.calm.easy-read");
    let pages = addresses().into_iter().filter(|address| {
        address.method == Method::GET && address.access == MayUse::Anybody && address.path.starts_with("/{language}")
    });
    let mut seen = 0;
    for path in pages.map(|address| address.path).chain(["/{language}/nowhere/at/all"]) {
        let address = path
            .replace("{language}", "en")
            .replace("{collection}", &collection.id)
            .replace("{section}", "safe")
            .replace("{code}", "apple-river");
        let page = client.clone().get(&address).await;
        // What leaves shows nothing of us.
        if address.contains("/leave") || !page.body.contains("<html") {
            continue;
        }
        let whole = [
            "data-theme=\"high-contrast\"",
            "data-text-size=\"larger\"",
            "data-spacing=\"wide\"",
            "data-font=\"clear\"",
        ];
        assert_eq!(look(&page), [&whole[..], &["data-motion=\"calm\""]].concat(), "{address}");
        assert!(page.body.contains(ADDRESSES.comfort_css), "{address}");
        assert!(page.body.contains("<meta name=\"color-scheme\" content=\"dark\""), "{address}");
        seen += 1;
    }
    assert!(seen > 12, "{seen}");
    let page = client.post(&format!("/en/q/{}/safe", collection.id), &[]).await;
    assert_eq!((page.status, look(&page).len()), (422, 5), "a form that has to be put right looks the same");
}

#[tokio::test]
async fn where_nothing_is_chosen_pages_are_as_they_were() {
    let service = TestService::new().await;
    for address in ["/en", "/ar/help", "/pl/nowhere"] {
        let page = service.client().get(address).await;
        assert_eq!(look(&page), Vec::<&str>::new(), "{address}");
        assert!(!page.body.contains(ADDRESSES.comfort_css), "{address}");
        assert!(page.body.contains("<meta name=\"color-scheme\" content=\"light dark\""), "{address}");
    }
    // To look at the choice sets nothing; it is shown as it will be.
    let page = service.client().get("/en/comfort").await;
    assert!(page.headers.get("set-cookie").is_none() && page.body.contains(ADDRESSES.comfort_css));
}

#[tokio::test]
async fn everything_as_usual_takes_the_cookie_away() {
    let service = TestService::new().await;
    let mut client = service.client();
    choose(&mut client, "en", "", &EVERYTHING).await;
    let page = client.get("/en/comfort").await;
    assert!(page.says("Everything as usual again"));
    let checked = page.body.split('<').filter(|tag| tag.starts_with("input") && tag.contains(" checked")).count();
    assert_eq!(checked, 6, "what is chosen is chosen in the form");
    let page = choose(&mut client, "en", "/help", &[]).await;
    assert_eq!((page.status, page.location()), (303, "/en/help"));
    assert!(client.cookies.is_empty());
    assert_eq!(look(&client.get("/en/help").await), Vec::<&str>::new());
    // Without a cookie before there is none to take back.
    assert!(choose(&mut service.client(), "en", "", &[]).await.headers.get("set-cookie").is_none());
}

#[tokio::test]
async fn the_way_leads_back_to_the_page_and_to_nowhere_else() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let section = format!("/q/{}/safe", collection.id);
    for back in ["", "/help", "/my-answers", &section, &format!("{section}?from=check")] {
        let query = if back.is_empty() { String::new() } else { format!("?back={back}") };
        let page = service.client().get(&format!("/pl/comfort{query}")).await;
        assert_eq!(page.hidden("back").as_deref(), Some(back));
        assert!(page.body.contains(&format!("href=\"/pl{back}\" class=\"back\"")), "{back}");
        assert!(page.body.contains(&format!("href=\"/ar/comfort{query}\"")), "the other languages keep the way back");
        let page = choose(&mut service.client(), "pl", back, &EVERYTHING).await;
        assert_eq!((page.status, page.location().to_owned()), (303, format!("/pl{back}")));
    }
    for hostile in [
        "//evil.example",
        "https://evil.example",
        "/\\evil.example",
        "@evil.example",
        "/../staff",
        "/help\r\nx: y",
        "javascript:alert(1)",
        "/leave/away",
        "\"><script>alert(1)</script>",
        "/é",
        &"/a".repeat(1000),
    ] {
        let page = choose(&mut service.client(), "en", hostile, &EVERYTHING).await;
        assert_eq!((page.status, page.location()), (303, "/en"), "{hostile:?}");
        let query = form_urlencoded::Serializer::new(String::new()).append_pair("back", hostile).finish();
        let page = service.client().get(&format!("/en/comfort?{query}")).await;
        assert!(!page.body.contains("evil.example") && !page.body.contains("alert(1)"), "{hostile:?}");
    }
}

#[tokio::test]
async fn every_page_leads_to_the_choice_and_back_in_its_language() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    for language in service.state.languages.iter() {
        let tag = &language.tag;
        let voice = app::text::Text::new(language, &service.state.languages);
        for (page, back) in [("", ""), ("/help", "?back=/help"), ("/nowhere", "")] {
            let page = service.client().get(&format!("/{tag}{page}")).await;
            let link = page.body.split("<a ").find(|link| link.contains(&format!("href=\"/{tag}/comfort{back}\"")));
            assert!(link.is_some_and(|link| link.contains(&voice.get("comfort-link"))), "{tag}");
        }
        // From a page of questions by a button of its form (`elsewhere.rs`).
        let page = service.client().get(&format!("/{tag}/q/{}/safe", collection.id)).await;
        let button = page.body.split("<button ").find(|button| button.contains("name=\"then\" value=\"display\""));
        assert!(button.is_some_and(|button| button.contains(&voice.get("comfort-link"))), "{tag}");
        let page = service.client().get(&format!("/{tag}/comfort?back=/q/{}/safe", collection.id)).await;
        assert_eq!(page.status, 200);
        assert!(!page.body.contains(">comfort-"), "{}", page.text());
        // A font is offered where it has the letters, and elsewhere stays as it was chosen.
        let has_letters = !["ar", "bn", "ckb", "fa", "ur"].contains(&tag.as_str());
        assert_eq!(page.says(&voice.get("comfort-font-clear")), has_letters, "{tag}");
        assert_eq!(
            page.hidden("font").is_some_and(|_| page.body.contains("type=\"hidden\" name=\"font\"")),
            !has_letters
        );
    }
    assert_eq!(service.client().get("/xx/comfort").await.status, 404);
    assert_eq!(choose(&mut service.client(), "xx", "", &EVERYTHING).await.status, 404);
}

#[tokio::test]
async fn a_choice_made_up_by_somebody_says_nothing() {
    let service = TestService::new().await;
    let mut client = service.client();
    for value in ["\"><script>", "huge.huge", ".....", &"larger".repeat(500), "=;x"] {
        client.cookies.insert("heard-comfort".to_owned(), value.to_owned());
        let page = client.get("/en").await;
        assert_eq!((page.status, look(&page)), (200, Vec::new()), "{value}");
        assert!(!page.body.contains("<script>"), "{value}");
    }
    client.cookies.clear();
    let form = [("text-size", "huge"), ("colours", "<b>"), ("spacing", "wide"), ("spacing", "none")];
    choose(&mut client, "en", "", &form).await;
    assert_eq!(client.cookies["heard-comfort"], ".wide....");
    let request = Request::post("/en/comfort").header("sec-fetch-site", "cross-site");
    let page = client.send(request, Body::from("text-size=larger")).await;
    assert_eq!(
        (page.status, client.cookies["heard-comfort"].as_str()),
        (403, ".wide...."),
        "another site cannot choose"
    );
}

#[tokio::test]
async fn the_choice_is_kept_like_other_cookies_and_is_gone_with_whoever_made_it() {
    let settings = Settings { public_url: Some("https://heard.example.org".to_owned()), ..Settings::default() };
    let https = TestService::with(TestDatabase::sqlite(), settings).await;
    let page = choose(&mut https.client(), "en", "", &EVERYTHING).await;
    let cookie = page.headers.get("set-cookie").unwrap().to_str().unwrap();
    for part in ["__Host-heard-comfort=", "HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Max-Age") && !cookie.contains("Expires"), "it ends with the browser: {cookie}");

    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    let mut client = service.client();
    choose(&mut client, "en", "", &EVERYTHING).await;
    service.answer(&mut client, "en", &collection, Says::Best).await;
    client.post(&format!("/en/q/{}/delete", collection.id), &[]).await;
    assert_eq!(client.cookies.len(), 1, "whoever deletes their answers is still there");
    client.clone().get("/en/leave").await;
    let mut leaves = client.clone();
    leaves.get("/en/leave/away").await;
    assert!(leaves.cookies.is_empty());
    service.answer_and_send(&mut client, "en", &collection, Says::Best).await;
    client.post(&format!("/en/q/{}/another", collection.id), &[]).await;
    assert!(client.cookies.is_empty(), "the next person finds pages as usual");
}

#[tokio::test]
async fn staff_pages_do_not_change() {
    let service = TestService::new().await;
    let mut client = service.client();
    let before = client.get("/staff/sign-in").await;
    choose(&mut client, "en", "", &EVERYTHING).await;
    assert_eq!(client.get("/staff/sign-in").await.body, before.body);
}

#[tokio::test]
async fn questions_are_read_in_easier_words_where_there_are_any() {
    let service = TestService::new().await;
    let young = service.collection_of(new_collection("child-12-17-help")).await;
    let training = service.collection_of(new_collection("practitioner-training")).await;
    let mut client = service.client();
    let (start, section) = (format!("/en/q/{}", young.id), format!("/en/q/{}/listened-to", young.id));
    let page = client.get(&start).await;
    assert!(
        page.says("Read the questions in easier words") && page.body.contains("/en/comfort?back=/q/"),
        "{}",
        page.text()
    );
    let usual = service.answer(&mut client, "en", &young, Says::Best).await;
    client.post("/en/comfort", &[("manner", "easy-read"), ("back", &section[3..])]).await;
    let easy = client.get(&format!("/en/q/{}/check", young.id)).await;
    assert!(usual.says("They take what I say seriously.") && !easy.says("They take what I say seriously."));
    assert!(easy.says("Very true"), "what was answered stays: {}", easy.text());
    // A gap is told, and filled with the usual words of the same language.
    let page = client.get(&format!("/en/q/{}", training.id)).await;
    assert!(page.says("not there in easier words yet"), "{}", page.text());
    let page = client.get(&format!("/ar/q/{}", training.id)).await;
    assert!(page.says("ليست متوفرة بكلمات أسهل بعد"), "{}", page.text());
    let easy_read = "قراءة سهلة";
    assert!(!service.client().get("/ar/comfort").await.says(easy_read), "not offered where there is none");
    assert!(client.get("/ar/comfort").await.says(easy_read), "who has chosen it for other languages does not lose it");
}
