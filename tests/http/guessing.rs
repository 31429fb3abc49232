//! Guessing at the words of codes and receipts is slow, and nobody who makes mistakes is locked out.

use std::net::{IpAddr, SocketAddr};

use app::domain::collection::Access;
use app::domain::permission::Role;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use chrono::Duration;
use server::config::Settings;
use server::services::collect::close_collection;
use tests::{Client, Page, Says, TestDatabase, TestService, noon};

/// Words that are on the list, and nobody's.
const NOBODYS: &str = "apple apple apple apple";

/// Posts a form from an address, perhaps through a proxy.
async fn post_from(
    client: &mut Client,
    from: &str,
    through: Option<&str>,
    address: &str,
    form: &[(&str, &str)],
) -> Page {
    let socket: IpAddr = through.unwrap_or(from).parse().expect("an address");
    let request = Request::post(address)
        .header("sec-fetch-site", "same-origin")
        .header("x-forwarded-for", from)
        .extension(ConnectInfo(SocketAddr::new(socket, 40_000)));
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
    client.send(request, Body::from(body)).await
}

/// How many of 70 wrong codes from an address are looked at.
async fn looked_at(service: &TestService, from: &str, through: Option<&str>) -> usize {
    let mut looked_at = 0;
    for _ in 0..70 {
        let page = post_from(&mut service.client(), from, through, "/en/code", &[("code", NOBODYS)]).await;
        looked_at += usize::from(page.status == 422);
    }
    looked_at
}

#[tokio::test]
async fn who_guesses_waits_and_keeps_what_was_typed_and_others_do_not_wait() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Codes).await;
    let mut coordinator = service.signed_in(&[Role::Coordinator]).await;
    let codes = coordinator.make_codes(&collection.id, "2").await.codes();
    assert_eq!(looked_at(&service, "192.0.2.1", None).await, 60);

    // Right words wait as well, or a guesser would see which are right.
    let mut client = service.client();
    let page = post_from(&mut client, "192.0.2.1", None, "/ar/code", &[("code", &codes[0])]).await;
    assert_eq!((page.status, page.headers["retry-after"].to_str().unwrap()), (429, "10"));
    assert_eq!(page.hidden("code").as_deref(), Some(codes[0].as_str()), "what was typed is kept");
    assert!(page.body.contains("<html lang=\"ar\"") && page.body.contains("action=\"/ar/code\""));
    let words = [("words", "apple apple apple apple apple apple apple")];
    for address in ["/en/my-answers", "/en/my-answers/take-back"] {
        let page = post_from(&mut client, "192.0.2.1", None, address, &words).await;
        assert_eq!(page.status, 429, "{address}");
        assert!(page.says("Wait ten seconds"), "{}", page.text());
        // Where only a form leads to, another language leads to the page with the form.
        assert!(page.body.contains("href=\"/pl/my-answers\""), "{}", page.text());
        assert!(page.body.contains(&format!("action=\"{address}\"")));
        // The words that are kept on it may be right.
        assert!(page.body.contains("content=\"900; url=/en/my-answers\""), "{}", page.text());
    }
    // Words that are not on the list are nobody's, and told at once.
    let page = post_from(&mut client, "192.0.2.1", None, "/en/code", &[("code", "zzzz apple apple apple")]).await;
    assert_eq!(page.status, 422);

    let page = post_from(&mut client, "192.0.2.2", None, "/en/code", &[("code", &codes[1])]).await;
    assert_eq!(page.status, 303, "somebody else does not wait");
    service.clock.set(noon("2026-11-23") + Duration::seconds(10));
    let page = post_from(&mut client, "192.0.2.1", None, "/en/code", &[("code", &codes[0])]).await;
    assert_eq!(page.status, 303, "the wait is ten seconds");
}

#[tokio::test]
async fn a_school_behind_one_address_can_make_mistakes_and_get_in() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Codes).await;
    let codes = service.signed_in(&[Role::Coordinator]).await.make_codes(&collection.id, "100").await.codes();
    for code in codes {
        let mut client = service.client();
        let mistaken = [("code", "what is this code")];
        assert_eq!(post_from(&mut client, "192.0.2.1", None, "/en/code", &mistaken).await.status, 422);
        assert_eq!(post_from(&mut client, "192.0.2.1", None, "/en/code", &[("code", &code)]).await.status, 303);
    }
    let open = service.collection(Access::Open).await;
    let words = service.answer_and_send(&mut service.client(), "en", &open, Says::Best).await;
    for _ in 0..100 {
        let form = [("words", words.as_str())];
        let page = post_from(&mut service.client(), "192.0.2.1", None, "/en/my-answers", &form).await;
        assert_eq!(page.status, 200, "right words cost nothing");
    }
}

#[tokio::test]
async fn an_address_is_that_of_the_socket_unless_a_proxy_is_trusted() {
    let service = TestService::new().await;
    assert_eq!(looked_at(&service, "192.0.2.1", Some("10.0.0.1")).await, 60);
    assert_eq!(looked_at(&service, "192.0.2.2", Some("10.0.0.1")).await, 0, "anybody can write a header");
    assert_eq!(looked_at(&service, "2001:db8::1", None).await, 60);
    assert_eq!(looked_at(&service, "2001:db8::ffff", None).await, 0, "one household has 64 bits");

    let trusted_proxies = vec!["10.0.0.0/8".parse().expect("a network")];
    let service = TestService::with(TestDatabase::sqlite(), Settings { trusted_proxies, ..Settings::default() }).await;
    assert_eq!(looked_at(&service, "192.0.2.1", Some("10.0.0.1")).await, 60);
    assert_eq!(looked_at(&service, "192.0.2.2", Some("10.0.0.1")).await, 60);
}

/// What a page says, without what was typed.
fn said(page: &Page, typed: &str) -> (u16, Vec<(String, String)>, String) {
    // Its length is that of the rest, and of what was typed.
    let headers = page.headers.iter().filter(|(name, _)| *name != "content-length");
    let headers = headers.map(|(name, value)| (name.to_string(), format!("{value:?}")));
    (page.status, headers.collect(), page.body.replace(typed, ""))
}

#[tokio::test]
async fn nothing_tells_a_code_that_was_used_from_one_that_never_was() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Codes).await;
    let codes = service.signed_in(&[Role::Coordinator]).await.make_codes(&collection.id, "2").await.codes();
    let (used, mut client) = (codes[0].as_str(), service.client());
    client.post("/en/code", &[("code", used)]).await;
    let receipt = service.answer_and_send(&mut client, "en", &collection, Says::Best).await;
    // Both of words on the list, which is no secret: what is not on it takes longer, to find what was meant.
    let kinds = [used, NOBODYS];
    let mut times: [Vec<std::time::Duration>; 2] = Default::default();
    for round in 0..150 {
        // In another order each time; from another address, or they would have to wait.
        for place in 0..2 {
            let kind = (place + round) % 2;
            let (mut client, from) = (service.client(), format!("198.51.{round}.{kind}"));
            let began = std::time::Instant::now();
            let page = post_from(&mut client, &from, None, "/en/code", &[("code", kinds[kind])]).await;
            times[kind].push(began.elapsed());
            let mut at_first = service.client();
            if round == 0 {
                let nobodys = post_from(&mut at_first, "192.0.2.9", None, "/en/code", &[("code", NOBODYS)]).await;
                assert_eq!(said(&page, kinds[kind]), said(&nobodys, NOBODYS), "{kind}");
            }
        }
    }
    let medians = times.map(|mut times| {
        times.sort_unstable();
        times[times.len() / 2].as_secs_f64()
    });
    eprintln!("used, nobody's: {medians:?} seconds");
    assert!((medians[0] / medians[1] - 1.0).abs() < 0.25, "{medians:?}");
    // The words of a receipt that was taken back are like any others.
    let page = service.client().post("/en/my-answers/take-back", &[("words", &receipt)]).await;
    assert_eq!(page.status, 200);
    let open = service.collection(Access::Open).await;
    let gone = service.answer_and_send(&mut service.client(), "en", &open, Says::Best).await;
    service.client().post("/en/my-answers/take-back", &[("words", &gone)]).await;
    let nobodys = "apple apple apple apple apple apple apple";
    let [gone_page, nobodys_page] = [
        service.client().post("/en/my-answers", &[("words", &gone)]).await,
        service.client().post("/en/my-answers", &[("words", nobodys)]).await,
    ];
    assert_eq!(said(&gone_page, &gone), said(&nobodys_page, nobodys));
}

#[test]
fn codes_have_forty_bits_and_receipts_at_least_sixty_four() {
    let words: std::collections::BTreeSet<&str> =
        server::content::WORDS.lines().map(str::trim).filter(|word| !word.is_empty()).collect();
    let bits = |count: usize| count as f64 * (words.len() as f64).log2();
    assert!(bits(server::sealing::ACCESS_CODE_WORDS) >= 40.0 && bits(server::sealing::RECEIPT_WORDS) >= 64.0);
    // All of them are drawn.
    let (list, random) =
        (server::sealing::Words::read(server::content::WORDS).expect("words"), server::random::Random::seeded(1));
    let drawn: std::collections::BTreeSet<String> =
        (0..4_000).flat_map(|_| list.draw(4, &random).split(' ').map(str::to_owned).collect::<Vec<_>>()).collect();
    assert_eq!(drawn.len(), words.len());
}

#[tokio::test]
async fn of_a_closed_collection_nothing_tells_which_codes_were_used() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Codes).await;
    let mut coordinator = service.signed_in(&[Role::Coordinator]).await;
    let codes = coordinator.make_codes(&collection.id, "2").await.codes();
    let mut client = service.client();
    client.post("/en/code", &[("code", &codes[0])]).await;
    service.answer_and_send(&mut client, "en", &collection, Says::Best).await;
    close_collection(&service.state, &collection.id).await.expect("it is closed");
    let mut pages = Vec::new();
    for code in &codes {
        let page = service.client().post("/en/code", &[("code", code)]).await;
        pages.push((page.status, page.body.replace(code.as_str(), "")));
    }
    assert_eq!(pages[0].0, 422);
    assert!(pages[0].1.contains("It may also be too late to answer"));
    assert_eq!(pages[0], pages[1]);
    // Nor does it tell that one of them is waited for after many tries and the other is not.
    for _ in 0..60 {
        post_from(&mut service.client(), "192.0.2.9", None, "/en/code", &[("code", &codes[1])]).await;
    }
    for code in &codes {
        let page = post_from(&mut service.client(), "192.0.2.9", None, "/en/code", &[("code", code)]).await;
        assert_eq!(page.status, 429);
    }
}
