//! Questions that are read aloud, and questions in sign language.
//!
//! A browser without a window has no voices, so that what is done with them is tried with voices of the test's own; that a
//! sound plays and a video opens is tried with files.

use std::fs;

use app::domain::collection::Access;
use fantoccini::elements::Element;
use serde_json::{Value, json};
use server::assets::ADDRESSES;
use server::config::Settings;
use server::content::Content;
use server::media::{parts, signed_parts};
use server::publish::speech::{SpeechError, speak, voice_for};
use tempfile::TempDir;
use tests::{ENGLISH_ONLY, new_collection, with_english_only, write};

use crate::browser::{Browser, Scripts};
use crate::find::as_read;
use crate::respondent::Respondent;
use crate::site::Site;

const YOUNGEST: &str = "child-4-7-help";

/// A content folder with a sound of the first question of the youngest in a language; none without what makes it.
fn folder_with_sound(language: &str) -> Option<TempDir> {
    let folder = tempfile::tempdir().expect("a folder");
    let content = Content::load(None, "en").expect("the content");
    let of = content.languages.find(language).expect("a language");
    let parts = parts(&content.questionnaires, &content.languages, of);
    let part = parts.iter().find(|part| part.questionnaire == YOUNGEST && part.item == "helped").expect("a question");
    let file = folder.path().join(format!("{}.generated.mp3", part.file(language)));
    match speak(voice_for(language).expect("a voice"), &part.words, &file) {
        Ok(()) => Some(folder),
        Err(SpeechError::Missing { program, .. }) if std::env::var_os("HEARD_CI").is_none() => {
            eprintln!("{program} is missing: nothing was heard");
            None
        }
        Err(error) => panic!("{error}"),
    }
}

/// Whether this build has islands; in CI it has.
fn has_islands() -> bool {
    let has = ADDRESSES.start_js.is_some();
    assert!(has || std::env::var_os("HEARD_CI").is_none(), "the islands are built in CI");
    has
}

async fn with_voices(browser: &Browser) {
    let source = include_str!("scripts/voices.js");
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
}

/// Chooses a manner by its words under Display, on the way from a page.
async fn choose(person: &Respondent<'_>, page: &str, manner: &str) {
    let browser = person.browser;
    browser.go(&format!("/{}/comfort?back={}", person.text.tag(), &person.path(page)[3..])).await;
    let label = browser.choice(&person.says("comfort-manner"), &person.says(&format!("comfort-manner-{manner}"))).await;
    browser.click(&label).await;
    browser.inspect(&format!("comfort-{manner}")).await;
    browser.follow(browser.button(&person.says("comfort-save")).await).await;
}

/// The buttons that read aloud, once there are so many.
async fn buttons(browser: &Browser, count: usize) -> Vec<Element> {
    let all = async || browser.client.find_all(fantoccini::Locator::Css(".listen")).await.expect("buttons");
    browser.until("the buttons", async || all().await.len() == count).await;
    all().await
}

/// What the first button says.
async fn label(browser: &Browser) -> String {
    let words = browser.run("return document.querySelector('.listen').textContent;", vec![]).await;
    words.as_str().expect("words").to_owned()
}

async fn spoken(browser: &Browser) -> Vec<(String, String)> {
    serde_json::from_value(browser.run("return spoken;", vec![]).await).expect("what was spoken")
}

/// What the page shows as being read: the part, and the word in it.
async fn marked(browser: &Browser) -> (Value, Value) {
    let script = r#"
        const words = [...(CSS.highlights.get("read-aloud") ?? [])].map((range) => range.toString());
        return [[...document.querySelectorAll(".is-read")].map((part) => part.innerText), words];"#;
    serde_json::from_value(browser.run(script, vec![]).await).expect("parts and words")
}

#[tokio::test]
async fn a_voice_of_the_device_reads_a_question_part_by_part_until_it_is_stopped() {
    if !has_islands() {
        return;
    }
    let site = Site::open(Settings::default()).await;
    let Some(browser) = Browser::open(&site, Scripts::On).await else { return };
    with_voices(&browser).await;
    let person = Respondent::of_new(&site, &browser, "en").await;
    let [section, ..] = person.questionnaire().sections.as_slice() else { panic!("a section") };
    browser.go(&person.path("/1")).await;
    let listen = buttons(&browser, section.items.len()).await;
    browser.inspect("read-aloud-quiet").await;
    let status = async || browser.run("return document.querySelector('[role=status]').innerText;", vec![]).await;

    browser.click(&listen[0]).await;
    assert_eq!(label(&browser).await, person.says("read-aloud-stop"));
    assert_eq!(marked(&browser).await.0, json!([person.section_title(section)]));
    let (question, choices) = (person.question(&section.items[0]), person.choices(&section.items[0]));
    for _ in 0..2 {
        browser.run("endOfPart();", vec![]).await;
    }
    let word = question.split(' ').nth(1).expect("a second word");
    assert_eq!(marked(&browser).await, (json!([question]), json!([word])));
    browser.inspect("read-aloud-reads").await;
    for _ in 0..=choices.len() {
        browser.run("endOfPart();", vec![]).await;
    }
    let read = spoken(&browser).await;
    assert!(read.iter().all(|(voice, _)| voice == "en-US"), "no voice of another host: {read:?}");
    let read: Vec<String> = read.iter().map(|(_, words)| as_read(words)).collect();
    assert_eq!(read[0], person.section_title(section));
    assert_eq!(read[2..], [&[question][..], &choices[..]].concat(), "after the lead");
    assert_eq!(marked(&browser).await, (json!([]), json!([])));
    assert_eq!(label(&browser).await, person.says("read-aloud-listen"));
    assert_eq!(status().await, "", "nothing is announced that is read");

    // Pressed again it stops, another button begins anew, and what was cut off does not go on.
    browser.click(&listen[0]).await;
    browser.click(&listen[0]).await;
    browser.click(&listen[1]).await;
    let before = spoken(&browser).await.len();
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    assert_eq!(spoken(&browser).await.len(), before);
    assert_eq!(marked(&browser).await.0, json!([person.question(&section.items[1])]));

    // Who leaves is silent at once. The page is kept from going, to be looked at.
    let stays = "navigation.addEventListener('navigate', (event) => event.cancelable && event.preventDefault());
        document.getElementById('exit').click();";
    browser.run(stays, vec![]).await;
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    assert_eq!((spoken(&browser).await.len(), marked(&browser).await.0), (before, json!([])));
    browser.finish(&site).await;
}

#[tokio::test]
async fn each_button_and_each_player_is_named_by_its_question() {
    let folder = tempfile::tempdir().expect("a folder");
    let content = Content::load(None, "en").expect("the content");
    let english = content.languages.find("en").expect("a language");
    let sounds = parts(&content.questionnaires, &content.languages, english);
    for part in sounds.iter().filter(|part| part.questionnaire == "child-12-17-help") {
        write(&folder.path().join(format!("{}.mp3", part.file("en"))), "a sound");
    }
    for scripts in [Scripts::On, Scripts::Off] {
        if scripts == Scripts::On && !has_islands() {
            continue;
        }
        let site = Site::open(Settings { content_dir: Some(folder.path().into()), ..Settings::default() }).await;
        let Some(browser) = Browser::open(&site, scripts).await else { return };
        let person = Respondent::of_new(&site, &browser, "en").await;
        choose(&person, "/1", "read-aloud").await;
        let questions = person.questionnaire().sections[0].items.iter().map(|item| person.question(item));
        let named = |key: &str| questions.clone().map(|asked| format!("{} {asked}", person.says(key))).collect();
        let listen: Vec<String> = named("read-aloud-listen");
        if scripts == Scripts::Off {
            assert_eq!(browser.names("Audio").await, listen);
            browser.finish(&site).await;
            continue;
        }
        let pressed = buttons(&browser, listen.len()).await;
        let all = browser.names("button").await;
        assert!(listen.iter().all(|name| all.iter().filter(|other| *other == name).count() == 1), "{all:?}");
        // Played by nobody, so that the name can be looked at.
        browser.run("HTMLMediaElement.prototype.play = () => {};", vec![]).await;
        browser.click(&pressed[1]).await;
        let stop: Vec<String> = named("read-aloud-stop");
        assert!(browser.names("button").await.contains(&stop[1]), "{stop:?}");
        browser.finish(&site).await;
    }
}

#[tokio::test]
async fn a_part_in_another_language_is_read_by_a_voice_of_that_language() {
    if !has_islands() {
        return;
    }
    let site = Site::open(Settings::default()).await;
    let Some(browser) = Browser::open(&site, Scripts::On).await else { return };
    with_voices(&browser).await;
    browser.go("/pl/help").await;
    let listen = buttons(&browser, 1).await;
    // Nobody has reviewed the Polish words about who can help, so that they are in English.
    let languages = "return [...document.querySelectorAll('[data-listen] :is(h1, h2, p, li)')].map((part) => part.closest('[lang]').lang);";
    let languages: Vec<String> = serde_json::from_value(browser.run(languages, vec![]).await).expect("languages");
    let note = browser.run("return document.querySelector('.listen-note--partly');", vec![]).await;
    assert!(note.is_null(), "all of it is read: {note}");
    assert!(["pl", "en"].iter().all(|language| languages.iter().any(|of| of == language)), "{languages:?}");
    browser.click(&listen[0]).await;
    for _ in &languages {
        browser.run("endOfPart();", vec![]).await;
    }
    let voices: Vec<String> = spoken(&browser).await.into_iter().map(|(voice, _)| voice).collect();
    let fitting = languages.iter().map(|language| if language == "en" { "en-US" } else { language });
    assert!(voices.iter().eq(fitting), "{voices:?} for {languages:?}");
    browser.finish(&site).await;
}

#[tokio::test]
async fn a_page_of_which_a_part_has_a_voice_is_read_in_that_part() {
    if !has_islands() {
        return;
    }
    let (settings, _folder) = with_english_only(Settings::default());
    let site = Site::open(settings).await;
    let Some(browser) = Browser::open(&site, Scripts::On).await else { return };
    with_voices(&browser).await;
    // The device has no Arabic voice. In English are who can help, since nobody has reviewed it, and the questions.
    let person = Respondent::of_questionnaire(&site, &browser, "ar", ENGLISH_ONLY).await;
    let in_english = r#"
        const parts = [...document.querySelectorAll(":is(div[data-listen], #head, fieldset:first-of-type) :is(h1, h2, p, li, legend, label > span)")];
        return parts.filter((part) => part.closest("[lang]").lang === "en" && !part.querySelector("p")).map((part) => part.innerText);"#;
    for (page, blocks) in [("/ar/help".to_owned(), 1), (person.path("/1"), 3)] {
        browser.go(&page).await;
        let listen = buttons(&browser, blocks).await;
        browser.inspect("read-aloud-in-part").await;
        let parts: Vec<String> = serde_json::from_value(browser.run(in_english, vec![]).await).expect("parts");
        assert!(parts.len() >= 4, "{parts:?}");
        // Whoever looks at the button and whoever hears of it is told that not everything is read.
        let told = r#"
            const button = document.querySelector(".listen"), note = document.getElementById(button.getAttribute("aria-describedby"));
            return [note.innerText, note.lang, note.dir, getComputedStyle(note).display !== "none" && note.offsetHeight > 0];"#;
        let told = browser.run(told, vec![]).await;
        assert_eq!(told, json!([person.says("read-aloud-partly"), "ar", "rtl", true]), "{page}");
        browser.click(&listen[0]).await;
        for _ in 0..=parts.len() {
            browser.run("endOfPart();", vec![]).await;
        }
        let read = spoken(&browser).await;
        assert!(read.iter().all(|(voice, _)| voice == "en-US"), "{read:?}");
        // The page breaks its lines where a voice goes on.
        let letters = |words: &[String]| words.iter().map(|words| as_read(words).replace(' ', "")).collect::<Vec<_>>();
        let read: Vec<String> = read.into_iter().map(|(_, words)| words).collect();
        assert_eq!(letters(&read), letters(&parts), "{page}");
    }
    // One block lies in another, and each has a button of its own.
    browser.go(&person.path("")).await;
    buttons(&browser, 2).await;
    browser.finish(&site).await;
}

#[tokio::test]
async fn help_that_comes_forward_is_read_once_it_is_open() {
    if !has_islands() {
        return;
    }
    let site = Site::open(Settings::default()).await;
    let Some(browser) = Browser::open(&site, Scripts::On).await else { return };
    with_voices(&browser).await;
    let person = Respondent::of_new(&site, &browser, "en").await;
    browser.go(&person.path("/1")).await;
    let answer = "document.querySelectorAll('fieldset').forEach((of) => [...of.querySelectorAll('.scale:not(.scale--apart) input')].at(-1).click());";
    browser.run(answer, vec![]).await;
    person.go_on().await;
    let offer = async || browser.client.find(fantoccini::Locator::Css("details.help .listen")).await.expect("a button");
    assert!(!offer().await.is_displayed().await.expect("seen or not"), "it is one calm line until it is opened");
    browser.run("document.querySelector('details.help').open = true;", vec![]).await;
    browser.click(&offer().await).await;
    for _ in 0..10 {
        browser.run("endOfPart();", vec![]).await;
    }
    let read: Vec<String> = spoken(&browser).await.into_iter().map(|(_, words)| words).collect();
    assert_eq!(read.first(), Some(&person.says("help-offer")), "{read:?}");
    assert!(read.iter().any(|words| words.contains(&person.says("help-childline-when"))), "{read:?}");
    let question = person.question(&person.questionnaire().sections[1].items[0]);
    assert!(!read.contains(&question), "and nothing of the questions around it: {read:?}");
    browser.inspect("read-aloud-help-offer").await;
    browser.finish(&site).await;
}

#[tokio::test]
async fn a_language_without_a_voice_has_a_sound_or_says_that_it_has_none() {
    let Some(folder) = folder_with_sound("ar").filter(|_| has_islands()) else { return };
    let site = Site::open(Settings { content_dir: Some(folder.path().into()), ..Settings::default() }).await;
    let Some(browser) = Browser::open(&site, Scripts::On).await else { return };
    with_voices(&browser).await;
    let collection = site.service.collection_of(new_collection(YOUNGEST)).await;
    let person = Respondent::of(&site, &browser, "ar", collection).await;
    browser.go(&person.path("/1")).await;
    buttons(&browser, 1).await;
    choose(&person, "/1", "read-aloud").await;
    let listen = buttons(&browser, 1).await;
    browser.inspect("read-aloud-sound").await;
    browser.click(&listen[0]).await;
    let player = "const audio = document.querySelector('audio'); return !audio.paused && audio.currentTime > 0.3 && audio.duration > 3;";
    browser.until("the sound", async || browser.run(player, vec![]).await == true).await;
    assert_eq!(label(&browser).await, person.says("read-aloud-stop"));
    assert_eq!(spoken(&browser).await, [], "no voice of another host");
    browser
        .run("const audio = document.querySelector('audio'); audio.currentTime = audio.duration - 0.1;", vec![])
        .await;
    let ends = async || label(&browser).await == person.says("read-aloud-listen");
    browser.until("its end", ends).await;

    person
        .choose_one(
            &person.questionnaire().sections[0].items[0],
            &person.choices(&person.questionnaire().sections[0].items[0])[0],
        )
        .await;
    person.go_on().await;
    let note = async || browser.main_text().await.contains(&person.says("read-aloud-no-voice"));
    browser.until("the note", note).await;
    buttons(&browser, 0).await;
    browser.inspect("read-aloud-no-voice").await;
    browser.finish(&site).await;
}

#[tokio::test]
async fn without_scripts_a_sound_has_the_controls_of_the_browser() {
    let Some(folder) = folder_with_sound("pl") else { return };
    let site = Site::open(Settings { content_dir: Some(folder.path().into()), ..Settings::default() }).await;
    let Some(browser) = Browser::open(&site, Scripts::Off).await else { return };
    let collection = site.service.collection_of(new_collection(YOUNGEST)).await;
    let person = Respondent::of(&site, &browser, "pl", collection).await;
    choose(&person, "/1", "read-aloud").await;
    assert_eq!(browser.path().await, person.path("/1"));
    browser.inspect("read-aloud-controls").await;
    let player =
        "const audio = document.querySelector('audio'); audio.muted = true; audio.play(); return audio.controls;";
    assert_eq!(browser.run(player, vec![]).await, true);
    let plays = "return document.querySelector('audio').currentTime > 0.1;";
    browser.until("the sound", async || browser.run(plays, vec![]).await == true).await;
    browser.finish(&site).await;
}

#[tokio::test]
async fn a_question_in_sign_language_is_a_video_above_its_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let content = Content::load(None, "en").expect("the content");
    let questionnaire = content.questionnaires.iter().find(|one| one.id == "child-12-17-help").expect("it is built in");
    let item = &questionnaire.sections[0].items[0].id;
    let signed = signed_parts(&content.questionnaires, &content.languages);
    let part = signed.iter().find(|part| part.questionnaire == "child-12-17-help" && part.item == *item);
    let video = folder.path().join(part.expect("a question").video("bfi"));
    write(&video.with_added_extension("vtt"), "WEBVTT\n\n00:00.000 --> 00:01.000\nA question\n");
    fs::write(video.with_added_extension("webm"), include_bytes!("videos/sign.webm")).expect("it is written");
    let site = Site::open(Settings { content_dir: Some(folder.path().into()), ..Settings::default() }).await;
    let Some(browser) = Browser::open(&site, Scripts::On).await else { return };
    let collection = site.service.collection(Access::Open).await;
    let person = Respondent::of(&site, &browser, "en", collection).await;
    browser.go(&person.path("")).await;
    browser.inspect("start-with-manners").await;
    assert_eq!(browser.run("return !!document.querySelector('video');", vec![]).await, false);
    choose(&person, "/1", "sign").await;
    browser.inspect("sign").await;
    let name = format!("{} {}", person.says("sign-language-bfi"), person.question(&questionnaire.sections[0].items[0]));
    assert_eq!(browser.names("Video").await, [name]);
    let video = "const video = document.querySelector('video'); video.muted = true; video.play(); return video.textTracks.length;";
    assert_eq!(browser.run(video, vec![]).await, 1);
    let plays =
        "const video = document.querySelector('video'); return video.videoWidth === 160 && video.currentTime > 0.1;";
    browser.until("the video", async || browser.run(plays, vec![]).await == true).await;
    let missing = browser.main_text().await.matches(&person.says("sign-missing-here")).count();
    assert_eq!(missing, questionnaire.sections[0].items.len() - 1, "the others say that they have none");
    browser.finish(&site).await;
}
