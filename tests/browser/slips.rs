//! Codes on paper: the page that shows them, slips on the screen, and what comes out of the printer.

use app::domain::collection::{Access, Collection};
use app::domain::permission::Role;
use app::domain::place::Place;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;
use server::config::Settings;
use server::services::collect::{NewCollection, open_collection};
use tests::{PASSWORD, Paper};

use crate::browser::{Browser, Scripts};
use crate::site::Site;

#[tokio::test]
async fn a_coordinator_prints_slips_in_english() {
    prints_slips("en", "English", "child-12-17-help").await;
}

#[tokio::test]
async fn a_coordinator_prints_slips_in_arabic() {
    prints_slips("ar", "العربية", "practitioner-pulse").await;
}

#[tokio::test]
async fn a_coordinator_prints_slips_in_polish() {
    prints_slips("pl", "Polski", "parent-conference").await;
}

async fn prints_slips(language: &str, name: &str, questionnaire: &str) {
    let site = Site::open(Settings::default()).await;
    let Some(browser) = Browser::open(&site, Scripts::On).await else { return };
    site.service.account("cora@example.org", &[Role::Coordinator]).await;
    let collection = with_everything_to_say(&site, questionnaire).await;
    browser.go("/staff/sign-in").await;
    browser.fill("E-mail address", "cora@example.org").await;
    browser.fill("Password", PASSWORD).await;
    browser.follow(browser.button("Sign in").await).await;
    browser.go(&format!("/staff/collections/{}", collection.id)).await;
    browser.fill("How many", "11").await;
    browser.follow(browser.button("Make codes and show them").await).await;
    browser.expect_heading("New codes").await;
    browser.inspect("codes").await;
    let codes =
        browser.run("return [...document.querySelectorAll('.codes code')].map((e) => e.innerText);", vec![]).await;
    let codes: Vec<String> = serde_json::from_value(codes).expect("codes");

    browser.field("Language of the slips").await.select_by_label(name).await.expect("a language of the list");
    browser.follow(browser.button("Slips to print").await).await;
    browser.expect_heading("Slips to print").await;
    browser.inspect(&format!("slips-{language}")).await;
    assert_eq!(codes.len(), 11);
    let path = browser.path().await;
    assert_eq!(path, format!("/staff/collections/{}/codes/slips", collection.id), "codes stand in no address");
    check_print(&site, &browser, language, &codes).await;

    // From the slips there is a way on, though none back.
    let chosen = browser.field("Language of the slips").await.prop("value").await.expect("a list");
    assert_eq!(chosen.as_deref(), Some(language));
    browser.follow(browser.button("Slips to print").await).await;
    browser.expect_heading("Slips to print").await;

    // The page of new codes, loaded again.
    browser.go(&format!("/staff/collections/{}", collection.id)).await;
    browser.fill("How many", "1").await;
    browser.follow(browser.button("Make codes and show them").await).await;
    browser.expect_heading("New codes").await;
    browser.leaves(async { browser.client.refresh().await.expect("a page") }).await;
    browser.expect_heading("These codes were made and shown already").await;
    browser.inspect("codes-made-already").await;
    browser.follow(browser.link("Go to the collection").await).await;
    assert!(browser.main_text().await.contains("Codes made 12"), "{}", browser.main_text().await);
    browser.finish(&site).await;
}

/// A collection whose slips have as much to say as they can.
async fn with_everything_to_say(site: &Site, questionnaire: &str) -> Collection {
    let day = |text: &str| Some(text.parse().expect("a day"));
    let new = NewCollection {
        name: "Autumn".to_owned(),
        questionnaire: questionnaire.to_owned(),
        access: Access::Codes,
        on_shared_devices: false,
        place: Place::default(),
        course: None,
        opens_on: day("2026-11-30"),
        closes_on: day("2026-12-24"),
    };
    open_collection(&site.service.state, new).await.expect("a collection")
}

/// Prints as a person does who presses Ctrl and P, and reads what comes out.
async fn check_print(site: &Site, browser: &Browser, language: &str, codes: &[String]) {
    browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    let script =
        "return [...document.querySelectorAll('.slip')].filter((slip) => slip.scrollHeight > slip.clientHeight)
        .map((slip) => `${slip.scrollHeight} of ${slip.clientHeight}: ${slip.innerText}`);";
    assert_eq!(browser.run(script, vec![]).await, json!([]), "slips with more on them than fits");
    browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
    let printed =
        browser.devtools("Page.printToPDF", json!({ "preferCSSPageSize": true, "printBackground": false })).await;
    let pdf = BASE64_STANDARD.decode(printed["data"].as_str().unwrap_or_default()).expect("a PDF");
    let Some(paper) = Paper::new(&pdf) else { return };
    let info = paper.info();
    assert!(info.contains("Pages: 2") && info.contains("(A4)"), "eight slips a sheet: {info}");
    let pages = paper.pages();
    for (place, code) in codes.iter().enumerate() {
        let words: Vec<_> = code.split(' ').collect();
        let says = |page: usize| words.iter().all(|word| pages[page].contains(word));
        assert!(says(place / 8), "{code} is not on sheet {}: {pages:?}", place / 8);
    }
    for page in &pages {
        assert!(!page.contains("Print on A4") && !page.contains("Sign out"), "nothing else is printed: {page}");
    }
    let mut found = paper.qr_codes();
    found.sort();
    let mut expected: Vec<_> =
        codes.iter().map(|code| format!("{}/{language}/c/{}", site.origin, code.replace(' ', "-"))).collect();
    expected.sort();
    assert_eq!(found, expected, "what cameras read");
}
