//! How questions come to people besides their words: sounds, videos in sign language, and what is there where they are not.

use std::fs;

use app::domain::collection::Collection;
use app::domain::manner::Manner;
use app::text::Text;
use axum::body::Body;
use axum::http::Request;
use server::config::Settings;
use server::content::{Content, language_files};
use server::media::{parts, signed_parts};
use server::services::load_content::load_content;
use tempfile::TempDir;
use tests::{Client, Page, TestDatabase, TestService, new_collection, write};

const YOUNGEST: &str = "child-4-7-help";
const SOUND: &[u8] = b"ten bytes.";

/// A content folder with sounds of the first question of the youngest, and a video of the second.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let content = Content::load(None, "en").expect("the content");
    let write = |file: &str| {
        let path = folder.path().join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("it is made");
        fs::write(path, SOUND).expect("it is written");
    };
    for (language, ending) in [("en", "mp3"), ("ckb", "generated.mp3")] {
        let language = content.languages.find(language).expect("a language");
        let parts = parts(&content.questionnaires, &content.languages, language);
        let part =
            parts.iter().find(|part| part.questionnaire == YOUNGEST && part.item == "helped").expect("a question");
        write(&format!("{}.{ending}", part.file(&language.tag)));
    }
    let signed = signed_parts(&content.questionnaires, &content.languages);
    let filmed = signed.iter().find(|part| part.questionnaire == YOUNGEST && part.item == "easy-to-go-to-school");
    let filmed = filmed.expect("a question").video("bfi");
    write(&format!("{filmed}.webm"));
    write(&format!("{filmed}.vtt"));
    folder
}

async fn service(folder: &TempDir) -> (TestService, Collection) {
    let settings = Settings { content_dir: Some(folder.path().to_path_buf()), ..Settings::default() };
    let service = TestService::with(TestDatabase::sqlite(), settings).await;
    let collection = service.collection_of(new_collection(YOUNGEST)).await;
    (service, collection)
}

async fn choosing(service: &TestService, manner: &str) -> Client {
    let mut client = service.client();
    client.post("/en/comfort", &[("manner", manner)]).await;
    client
}

/// The first address of a file on a page.
fn media(page: &Page) -> &str {
    let begins = page.body.find("/media/").unwrap_or_else(|| panic!("no file: {}", page.text()));
    page.body[begins..].split('"').next().expect("an address")
}

#[tokio::test]
async fn who_hears_the_questions_gets_a_player_that_needs_no_scripts() {
    let folder = folder();
    let (service, collection) = service(&folder).await;
    let mut client = choosing(&service, "read-aloud").await;
    assert_eq!(client.cookies["heard-comfort"], ".....read-aloud");
    let page = client.get(&format!("/en/q/{}/1", collection.id)).await;
    assert!(page.body.contains("<audio controls preload=\"none\" src=\"/media/"), "{}", page.text());
    assert!(!page.says("cannot be read aloud on this device."), "nothing is missing without scripts");
    let page = client.get(&format!("/ckb/q/{}/1", collection.id)).await;
    assert!(page.body.contains("<audio") && page.body.contains("data-generated=\"/media/"), "{}", page.text());
    // A language without a sound is not read in the voice of another.
    let page = client.get(&format!("/pl/q/{}/1", collection.id)).await;
    assert!(
        !page.body.contains("/media/") && page.says("<noscript><p class=\"listen-note\">Jeśli przy pytaniu nie ma")
    );
}

#[tokio::test]
async fn who_has_chosen_nothing_gets_a_button_where_scripts_run_and_little_more_to_load() {
    let folder = folder();
    let (service, collection) = service(&folder).await;
    let page = service.client().get(&format!("/en/q/{}/1", collection.id)).await;
    assert!(!page.body.contains("<audio") && page.body.contains("data-recorded=\"/media/"), "{}", page.text());
    let island = page.body.split("<leptos-island").find(|island| island.contains("\"ReadAloud_")).expect("the island");
    let island = island.split("</leptos-island>").next().expect("its end");
    assert!(island.len() < 300, "{} bytes: {island}", island.len());
    let other = TestService::new().await;
    let of_other = other.collection_of(new_collection(YOUNGEST)).await;
    let page = other.client().get(&format!("/en/q/{}/1", of_other.id)).await;
    assert!(page.body.contains("data-listen") && !page.body.contains("/media/"));
}

#[tokio::test]
async fn files_are_sent_in_the_parts_that_players_ask_for() {
    let folder = folder();
    let (service, collection) = service(&folder).await;
    let mut client = choosing(&service, "read-aloud").await;
    let page = client.get(&format!("/en/q/{}/1", collection.id)).await;
    let address = media(&page).to_owned();
    assert!(!address.contains("helped") && !address.contains("child"), "{address}");
    let whole = client.get(&address).await;
    let header = |page: &Page, name: &str| page.headers.get(name).map(|value| value.to_str().expect("text").to_owned());
    assert_eq!((whole.status, whole.bytes.as_slice()), (200, SOUND));
    assert_eq!(header(&whole, "content-type").as_deref(), Some("audio/mpeg"));
    assert_eq!(header(&whole, "accept-ranges").as_deref(), Some("bytes"));
    assert_eq!(header(&whole, "cache-control").as_deref(), Some("no-store"), "a trace of what was asked");
    let policy = header(&whole, "content-security-policy").expect("a policy");
    assert!(policy.contains("media-src 'self'"), "{policy}");
    let request = Request::get(&address).header("range", "bytes=4-7").header("accept-encoding", "br");
    let part = client.send(request, Body::empty()).await;
    assert_eq!((part.status, part.bytes.as_slice()), (206, &SOUND[4..8]));
    assert_eq!(header(&part, "content-range").as_deref(), Some("bytes 4-7/10"));
    assert_eq!(header(&part, "content-encoding"), None);
    for nowhere in ["/media/0123456789abcdef.mp3", "/media/..%2fheard.toml", "/media/%2fetc%2fpasswd"] {
        assert_eq!(client.get(nowhere).await.status, 404, "{nowhere}");
    }
}

#[tokio::test]
async fn a_question_is_there_in_sign_language_or_says_that_it_is_not() {
    let folder = folder();
    let (service, collection) = service(&folder).await;
    let base = format!("/en/q/{}", collection.id);
    let mut client = choosing(&service, "sign").await;
    let page = client.get(&format!("{base}/1")).await;
    assert!(page.says("This question is not there in sign language yet.") && !page.body.contains("<video"));
    let page = client.post(&format!("{base}/1"), &[("helped", "yes")]).await;
    assert_eq!(page.status, 303);
    let page = client.get(&format!("{base}/2")).await;
    assert!(page.body.contains("<video controls preload=\"none\" playsinline"), "{}", page.text());
    assert!(
        page.says("<figcaption>British Sign Language</figcaption>") && page.body.contains("<track kind=\"captions\"")
    );
    assert!(page.says("Is going to school easy for you?") && !page.says("not there in sign language"));
    client.post("/en/comfort", &[("manner", "")]).await;
    let page = client.get(&format!("{base}/1")).await;
    assert!(
        !page.body.contains("<video") && page.body.contains(" checked"),
        "what was answered stays: {}",
        page.text()
    );
}

#[tokio::test]
async fn videos_are_of_the_wording_that_is_asked_in_whatever_language_it_is_read() {
    let folder = folder();
    let (service, before) = service(&folder).await;
    let file = format!("questionnaires/{YOUNGEST}.ftl");
    let words = &language_files(None).expect("the languages")["en"][&file];
    let (then, now) = ("Is going to school easy for you?", "Is it easy for you to go to school?");
    let changed = tempfile::tempdir().expect("a folder");
    write(&changed.path().join("locales/en").join(&file), &words.replace(then, now));
    let changed = Content::load(Some(changed.path()), "en").expect("the content");
    load_content(&service.state.database, &changed, service.state.clock.today()).await.expect("it is kept");
    let after = service.collection_of(new_collection(YOUNGEST)).await;
    assert_ne!(before.version, after.version);
    for language in ["en", "pl"] {
        for (collection, is_filmed) in [(&before, true), (&after, false)] {
            let base = format!("/{language}/q/{}", collection.id);
            let mut client = choosing(&service, "sign").await;
            let start = client.get(&base).await;
            let missing = service.state.languages.find(language).map(|of| Text::new(of, &service.state.languages));
            assert_ne!(start.says(&missing.expect("a language").get("manner-sign-missing")), is_filmed, "{base}");
            client.post(&format!("{base}/1"), &[("helped", "yes")]).await;
            let page = client.get(&format!("{base}/2")).await;
            assert_eq!(page.body.contains("<video"), is_filmed, "{base}: {}", page.text());
        }
    }
}

#[tokio::test]
async fn a_manner_is_offered_where_it_can_be_had() {
    let folder = folder();
    let (service, youngest) = service(&folder).await;
    let parents = service.collection_of(new_collection("parent-early-help")).await;
    let (offer, choice) = ("Watch the questions in sign language", "Sign language: a video at each question");
    for (collection, has_videos) in [(&youngest, true), (&parents, false)] {
        let page = service.client().get(&format!("/en/q/{}", collection.id)).await;
        assert_eq!(page.says(offer), has_videos);
        assert!(page.says("Listen to the questions") && page.body.contains("#manner"));
        let page = service.client().get(&format!("/en/comfort?back=/q/{}/1", collection.id)).await;
        assert_eq!(page.says(choice), has_videos);
        assert!(page.says("Read aloud: press “Listen” at a question."));
    }
    assert!(!service.client().get("/en/comfort").await.says(choice), "not all questions have videos");
    assert!(service.client().get("/en/comfort?back=/q/gone").await.status == 200);

    let mut client = choosing(&service, "sign").await;
    let page = client.get(&format!("/en/q/{}", parents.id)).await;
    assert!(page.says("These questions are not there in sign language yet."), "{}", page.text());
    // It stays chosen where it cannot be had, for where it can.
    let page = client.get(&format!("/en/comfort?back=/q/{}", parents.id)).await;
    let chosen = page.body.split('<').find(|tag| tag.contains("name=\"manner\"") && tag.contains(" checked"));
    assert!(chosen.is_some_and(|tag| tag.contains("value=\"sign\"")) && page.says(choice), "{}", page.text());
}

/// The words of `accessibility-not-formats`: who changes what is built in, changes them too.
#[test]
fn what_the_accessibility_statement_says_of_manners_is_so() {
    let Content { questionnaires, languages, media, .. } = Content::load(None, "en").expect("the content");
    let with_easy_read: Vec<&str> =
        languages.iter().filter(|language| language.has_manner(Manner::EasyRead)).map(|of| of.tag.as_str()).collect();
    assert_eq!(with_easy_read, ["en"], "Easy Read is there in English only");
    let english = &languages.source().wordings;
    let easy_read = questionnaires.iter().filter(|one| english.contains_key(&Manner::EasyRead.mark(&one.id))).count();
    assert!(easy_read > 0 && easy_read < questionnaires.len(), "for some of the questions");
    let in_symbols = questionnaires.iter().filter(|one| one.has_symbols()).count();
    assert!(in_symbols > questionnaires.len() / 2 && in_symbols < questionnaires.len(), "for most, not for all");
    assert!(!media.has_videos() && !media.has_sounds(), "none are built in");
}

#[test]
fn a_file_that_nobody_would_hear_stops_heard_with_its_name() {
    let folder = folder();
    let lost = folder.path().join("audio/en/child-4-7-help/helped.mp3");
    fs::write(&lost, SOUND).expect("it is written");
    let error = Content::load(Some(folder.path()), "en").expect_err("a fault").to_string();
    assert!(error.contains("audio/en/child-4-7-help/helped.mp3: it is not named as"), "{error}");
}
