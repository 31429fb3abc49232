//! About, privacy, cookies, accessibility: what they say is what the program does.

use std::collections::BTreeSet;

use app::domain::collection::Access;
use app::domain::data_map::Kept;
use app::domain::permission::Role;
use app::pages::respond::AXE_CORE;
use chrono::Duration;
use server::config::Settings;
use server::data_map::data_map;
use server::services::accounts::{NewAccount, add_account};
use server::services::upkeep::delete_expired;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, SqliteConnection};
use tests::{Says, TestDatabase, TestService, noon};

const PAGES: [&str; 4] = ["privacy", "cookies", "accessibility", "about"];

/// A connection beside the server's own.
async fn beside(service: &TestService) -> SqliteConnection {
    let options: SqliteConnectOptions = service.database.address.parse().expect("it is SQLite");
    options.connect().await.expect("a connection")
}

/// Whether a page is whole: no key stands where its words should.
fn has_no_bare_key(body: &str) -> bool {
    ["privacy", "cookies", "accessibility", "about", "responsible"]
        .iter()
        .all(|page| !body.contains(&format!(">{page}-")))
}

#[tokio::test]
async fn every_respondents_page_leads_to_them_in_its_language() {
    let service = TestService::new().await;
    for language in service.state.languages.iter() {
        let tag = &language.tag;
        for page in ["", "/help", "/privacy", "/cookies", "/accessibility", "/about", "/nowhere/at/all"] {
            let page = service.client().get(&format!("/{tag}{page}")).await;
            for other in PAGES {
                assert!(page.body.contains(&format!("href=\"/{tag}/{other}\"")), "{tag}: {other}");
            }
        }
        for page in PAGES {
            let page = service.client().get(&format!("/{tag}/{page}")).await;
            assert_eq!(page.status, 200);
            assert!(
                page.body.contains(&format!("<html lang=\"{tag}\"")) && has_no_bare_key(&page.body),
                "{}",
                page.body
            );
            assert!(page.headers.get("set-cookie").is_none());
        }
    }
    assert_eq!(service.client().get("/xx/privacy").await.status, 404);
}

#[tokio::test]
async fn every_table_is_in_the_data_map() {
    let service = TestService::new().await;
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
         AND name NOT LIKE '\\_sqlx%' ESCAPE '\\'",
    )
    .fetch_all(&mut beside(&service).await)
    .await
    .expect("tables");
    let map = data_map(&service.state.settings);
    let in_map: BTreeSet<&str> = map.iter().flat_map(|class| class.tables).copied().collect();
    assert!(tables.len() > 10);
    assert_eq!(
        tables.iter().map(String::as_str).collect::<BTreeSet<_>>(),
        in_map,
        "server/src/data_map.rs says what each is for"
    );
}

#[tokio::test]
async fn the_privacy_page_tells_every_class_and_the_periods_in_force() {
    let mut settings = Settings::default();
    settings.drafts.hours = 7;
    settings.disclosure_control.minimum_base = 35;
    settings.organisation.contact_email = Some("voices@example.org".to_owned());
    settings.organisation.data_protection_officer = Some("Ada Officer, 01472 000000".to_owned());
    let service = TestService::with(TestDatabase::sqlite(), settings).await;
    let page = service.client().get("/en/privacy").await;
    for class in data_map(&service.state.settings) {
        let voice = app::text::Text::new(service.state.languages.default(), &service.state.languages);
        assert!(page.says(&voice.get(&format!("privacy-data-{}-holds", class.id))), "{}", class.id);
    }
    for words in [
        "we delete your answers after 7 hours at most",
        "at least 35 people have answered",
        "at least 14 days to be taken out of the count",
        "Until signing out, or 60 minutes without use; 12 hours at most",
        "href=\"mailto:voices@example.org\"",
        "Ada Officer, 01472 000000",
        "North East Lincolnshire Safeguarding Children Partnership runs this service",
    ] {
        assert!(page.says(words), "{words}: {}", page.text());
    }
    let mut settings = Settings::default();
    settings.releases.may_be_cut_early = true;
    let page = TestService::with(TestDatabase::sqlite(), settings).await.client().get("/en/privacy").await;
    assert!(page.says("The count can be made on any day") && !page.says("at least 14 days"), "{}", page.text());
}

#[tokio::test]
async fn what_is_said_to_be_gone_is_gone() {
    let service = TestService::new().await;
    // Whatever has a period: a kept draft, a receipt for repeats, a link, a session.
    let collection = service.collection(Access::Open).await;
    let mut client = service.client();
    service.answer(&mut client, "en", &collection, Says::Best).await;
    client.post(&format!("/en/q/{}/keep", collection.id), &[]).await;
    service.answer_and_send(&mut service.client(), "en", &collection, Says::Best).await;
    service.signed_in(&[Role::Coordinator]).await;
    let new = NewAccount { email: "a@example.org".to_owned(), name: "A".to_owned(), roles: Vec::new() };
    add_account(&service.state, new).await.expect("an account");
    let mut periods: Vec<(i64, &str)> = data_map(&service.state.settings)
        .iter()
        .filter_map(|class| Some((minutes_at_most(class.kept)?, class.tables)))
        .flat_map(|(minutes, tables)| tables.iter().map(move |table| (minutes, *table)))
        .collect();
    periods.sort_unstable();
    assert_eq!(periods.len(), 4, "{periods:?}");
    let mut connection = beside(&service).await;
    for (minutes, table) in periods {
        let rows = async |connection: &mut SqliteConnection| -> i64 {
            let sql = AssertSqlSafe(format!("SELECT count(*) FROM {table}"));
            sqlx::query_scalar(sql).fetch_one(connection).await.expect("a count")
        };
        assert!(rows(&mut connection).await > 0, "{table} has something to delete");
        service.clock.set(noon("2026-11-23") + Duration::minutes(minutes));
        delete_expired(&service.state).await.expect("it is deleted");
        assert_eq!(rows(&mut connection).await, 0, "{table} after {minutes} minutes");
    }
}

/// After how long something that nobody uses is gone by itself.
fn minutes_at_most(kept: Kept) -> Option<i64> {
    match kept {
        Kept::Hours(hours) => Some(60 * hours),
        Kept::HoursOrDays { days, .. } => Some(60 * 24 * days),
        Kept::Minutes(minutes) | Kept::Session { idle_minutes: minutes, .. } => Some(minutes),
        // What lasts days and years goes once a day: tests/http/retention.rs.
        Kept::UntilUsed { .. } | Kept::UntilTakenBack { .. } | Kept::Days(_) | Kept::Years(_) | Kept::WithoutEnd => {
            None
        }
    }
}

#[tokio::test]
async fn the_page_about_cookies_names_every_one() {
    let https = Settings { public_url: Some("https://heard.example.org".to_owned()), ..Settings::default() };
    for settings in [Settings::default(), https] {
        let service = TestService::with(TestDatabase::sqlite(), settings).await;
        let collection = service.collection(Access::Open).await;
        let mut client = service.client();
        service.answer(&mut client, "en", &collection, Says::Best).await;
        client.post("/en/comfort", &[("text-size", "large")]).await;
        client.cookies.extend(service.signed_in(&[Role::Analyst]).await.cookies);
        assert_eq!(client.cookies.len(), 3);
        let page = service.client().get("/en/cookies").await;
        for name in client.cookies.keys() {
            let name = name.replace(&collection.id, "*");
            assert!(page.says(&format!("<code dir=\"ltr\">{name}</code>")), "{name}: {}", page.text());
        }
    }
}

#[tokio::test]
async fn the_accessibility_statement_tells_what_was_tested_with() {
    let service = TestService::new().await;
    let page = service.client().get("/en/accessibility").await;
    assert!(include_str!("../browser/package.json").contains(&format!("\"axe-core\": \"{AXE_CORE}\"")));
    assert!(
        page.says(&format!("axe-core {AXE_CORE}")) && page.says("Last tested on 23 November 2026"),
        "{}",
        page.text()
    );
    assert!(page.says("No screen reader has been tried") && page.says("العربية") && page.says("Polski"));
}
