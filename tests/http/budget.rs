//! What a page of questions costs who opens it first, on a dear and slow connection.

use std::collections::BTreeSet;

use app::domain::manner::Manner;
use axum::body::Body;
use axum::http::{Request, header};
use server::assets::{ADDRESSES, find};
use server::services::collect::newest_questionnaires;
use tests::{Client, Page, Says, TestService, filled_in, new_collection};

/// Bytes of a page and all that it asks for before the islands, compressed. Fonts of scripts other than Latin come apart.
const PAGE: usize = 30_000;
/// Requests before the islands.
const REQUESTS: usize = 4;
/// Bytes of the islands, compressed. They are built as for a release here, too (`server/build/browser_part.rs`).
const ISLANDS: usize = 90_000;

/// The page as browsers ask for it.
async fn compressed(client: &mut Client, address: &str) -> Page {
    let page = client.send(Request::get(address).header(header::ACCEPT_ENCODING, "gzip, br"), Body::empty()).await;
    let is_plain = address.ends_with(".svg") || address.ends_with(".webp") || address.ends_with(".woff2");
    assert!(is_plain || page.headers.get(header::CONTENT_ENCODING).is_some_and(|kind| kind == "br"), "{address}");
    assert_eq!(page.status, 200, "{address}");
    page
}

/// The addresses of what a page asks for by itself.
fn assets_of(page: &Page) -> BTreeSet<String> {
    let named = page.body.split(['"', '\'', ' ', '(', ')']).filter(|part| part.starts_with("/assets/"));
    named.map(|address| address.split('#').next().unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn a_page_of_questions_costs_no_more_than_its_budget_in_any_language_and_manner() {
    let service = TestService::new().await;
    let mut heaviest = (0, String::new());
    let languages: Vec<String> = service.state.languages.iter().map(|language| language.tag.clone()).collect();
    for version in newest_questionnaires(&service.state).await.unwrap() {
        let questionnaire = &version.questionnaire;
        let collection = service.collection_of(new_collection(&questionnaire.id)).await;
        for (tag, manner) in languages.iter().flat_map(|tag| Manner::ALL.map(|manner| (tag, manner))) {
            // Where there is no form of its own, the page is that of another; pictures are in every language.
            let has_own_pages = match manner {
                Manner::Standard => true,
                Manner::Symbols => questionnaire.has_symbols(),
                other => version.wordings.contains_key(&other.mark(tag)) || tag == "en",
            };
            if !has_own_pages {
                continue;
            }
            let mut client = service.client();
            client.post(&format!("/{tag}/comfort"), &[("manner", manner.code())]).await;
            client.cookies.retain(|_, _| manner != Manner::Standard);
            let mut address = format!("/{tag}/q/{}/1", collection.id);
            while !address.ends_with("/check") {
                let page = client.get(&address).await;
                let mut bytes = compressed(&mut client, &address).await.bytes.len();
                let assets = assets_of(&page);
                for asset in &assets {
                    bytes += compressed(&mut client, asset).await.bytes.len();
                }
                assert!(assets.len() < REQUESTS, "{address}, {manner:?}: {assets:?}");
                assert!(bytes <= PAGE, "{address}, {manner:?}: {bytes} bytes");
                heaviest = heaviest.max((bytes, format!("{} {address} {}", questionnaire.id, manner.code())));
                let number = address.rsplit('/').next().unwrap();
                let form = filled_in(questionnaire, questionnaire.section_at(number).unwrap(), Says::Best);
                let form: Vec<_> = form.iter().map(|(field, value)| (field.as_str(), value.as_str())).collect();
                address = client.post(&address, &form).await.location().to_owned();
            }
        }
    }
    eprintln!("the heaviest page of questions: {heaviest:?}");
}

#[tokio::test]
async fn the_islands_are_small_and_hold_nothing_up() {
    let Some(start) = ADDRESSES.start_js else {
        assert!(std::env::var_os("HEARD_CI").is_none(), "the islands are built in CI");
        return;
    };
    let script = String::from_utf8_lossy(find(start).unwrap().bytes);
    let wasm = script.split('"').find(|part| part.starts_with("/assets/") && part.ends_with(".wasm")).unwrap();
    let bytes = find(wasm).unwrap().brotli.unwrap().len();
    assert!(bytes <= ISLANDS, "{bytes} bytes");
    eprintln!("the islands: {bytes} bytes, and {} before them", find(start).unwrap().brotli.unwrap().len());
    // A module waits until the page is read, and nothing looks ahead for what it fetches.
    let page = TestService::new().await.client().get("/en").await;
    assert_eq!(page.body.matches("<script").count(), 1);
    assert!(page.body.contains(&format!("<script type=\"module\" src=\"{start}\"></script>")), "{}", page.body);
    assert!(!page.body.contains("preload") && !page.body.contains(".wasm"));
}
