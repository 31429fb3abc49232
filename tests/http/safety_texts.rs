//! Texts on which safety depends: in a language where a person has reviewed them in it, else in English and marked so.

use app::domain::collection::Access;
use app::domain::permission::Role;
use app::text::{Review, Reviews, SafetyTopic, Text};
use server::config::{LanguageSettings, Settings};
use server::content::language_files;
use server::translations::reviews_file;
use tests::{Page, Passage, Says, TestDatabase, TestService, new_collection, passages, write};

/// Pages with texts of every topic, in a language.
async fn pages(service: &TestService, tag: &str) -> Vec<(&'static str, Page)> {
    let collection = service.collection(Access::Open).await;
    let (mut client, base) = (service.client(), format!("/{tag}/q/{}", collection.id));
    let mut pages = Vec::new();
    for (name, address) in [
        ("home", format!("/{tag}")),
        ("help", format!("/{tag}/help")),
        ("start", base.clone()),
        ("red button", format!("{base}/red-button?shared=yes")),
    ] {
        pages.push((name, client.get(&address).await));
    }
    service.answer_and_send(&mut client, tag, &collection, Says::Worst).await;
    pages.push(("sent", client.get(&format!("{base}/sent")).await));
    let young = service.collection_of(new_collection("child-4-7-help")).await;
    let base = format!("/{tag}/q/{}", young.id);
    pages.push(("red button of the youngest", client.get(&format!("{base}/red-button")).await));
    pages.push(("help of the youngest", client.get(&format!("{base}/help-now")).await));
    assert!(pages.iter().all(|(_, page)| page.status == 200));
    pages
}

/// What a language's own files say of safety, reviewed or not.
fn own_words(service: &TestService, tag: &str) -> Vec<String> {
    let languages = service.state.languages.clone().with_unreviewed_safety_texts(true);
    let text = Text::new(languages.find(tag).expect("a language"), &languages);
    let keys = SafetyTopic::ALL.into_iter().flat_map(SafetyTopic::keys);
    // What is a name in every language proves nothing, and what has a variable is not said alike.
    let words = keys.map(|key| text.get(key).replace(['\u{2068}', '\u{2069}'], ""));
    words.filter(|words| words.chars().count() > 25 && !words.contains('$')).collect()
}

fn is_said(passages: &[Passage], words: &str) -> bool {
    passages.iter().any(|passage| passage.words.contains(words))
}

#[tokio::test]
async fn where_nobody_has_reviewed_them_they_are_in_english_and_say_so() {
    let service = TestService::new().await;
    let english = own_words(&service, "en");
    for language in service.state.languages.iter().filter(|language| language.tag != "en") {
        let tag = language.tag.as_str();
        let note = Text::new(language, &service.state.languages).get("safety-in-english");
        let drafts = own_words(&service, tag);
        let mut said = 0;
        for (name, page) in pages(&service, tag).await {
            let passages = passages(&page.body);
            for draft in &drafts {
                assert!(!is_said(&passages, draft), "{tag}, {name}: {draft:?} is a draft");
            }
            for passage in passages.iter().filter(|passage| english.iter().any(|words| passage.words.contains(words))) {
                assert_eq!(passage.language, "en", "{tag}, {name}: {:?}", passage.words);
                said += 1;
            }
            let notes: Vec<_> = passages.iter().filter(|passage| passage.words == note).collect();
            assert!(!notes.is_empty() && notes.iter().all(|passage| passage.language == tag), "{tag}, {name}");
            if !name.starts_with("red button") {
                assert!(page.body.contains("href=\"tel:999\"") && page.body.contains("href=\"tel:08001111\""));
            }
            // What leads somewhere stays in the language.
            let text = Text::new(language, &service.state.languages);
            assert!(["exit", "help-now", "safety-in-english"].iter().all(|key| is_said(&passages, &text.get(key))));
        }
        assert!(said >= 40, "{tag}: {said}");
    }
}

#[tokio::test]
async fn a_review_brings_them_into_the_language_topic_by_topic() {
    let files = language_files(None).expect("the languages");
    let review = Review { by: "Anna Nowak, interpreter".to_owned(), on: "2026-11-20".parse().expect("a day") };
    let keys = SafetyTopic::Help.keys().iter().map(|key| ((*key).to_owned(), review.clone()));
    let reviews = Reviews::from([("interface.ftl".to_owned(), keys.collect())]);
    let folder = tempfile::tempdir().expect("a folder");
    let reviews = reviews_file(&reviews, &files["en"], &files["pl"]).expect("a file");
    write(&folder.path().join("locales/pl/reviews.toml"), &reviews);
    let settings = Settings { content_dir: Some(folder.path().to_path_buf()), ..Settings::default() };
    let service = TestService::with(TestDatabase::sqlite(), settings).await;
    let says = |tag: &str, key: &str| {
        let languages = &service.state.languages;
        Text::new(languages.find(tag).expect("a language"), languages).get(key)
    };
    let page = service.client().get("/pl/help").await;
    let said = passages(&page.body);
    assert!(is_said(&said, &own_words(&service, "pl")[0]) && !is_said(&said, &says("pl", "safety-in-english")));
    assert!(service.client().get("/lt/help").await.says(&says("lt", "safety-in-english")), "not in another language");
    let young = service.collection_of(new_collection("child-4-7-help")).await;
    let page = service.client().get(&format!("/pl/q/{}/help-now", young.id)).await;
    for key in ["help-lead-child-4-7", "help-tell", "help-childline-when-child-4-7", "help-not-watched-child-4-7"] {
        let words = says("pl", key);
        assert!(passages(&page.body).iter().any(|passage| passage.language == "pl" && passage.words == words), "{key}");
    }
    let page = service.client().get("/pl/red-button").await;
    assert!(page.says(&says("pl", "safety-in-english")), "another topic");

    let mut coordinator = service.signed_in(&[Role::Coordinator]).await;
    let page = coordinator.get("/staff/forms").await;
    assert!(page.says("In English: who can see what is said; what the red button does"), "{}", page.text());
}

#[tokio::test]
async fn a_setting_shows_them_without_a_review_and_staff_are_told() {
    let told = |page: &Page, words: &str| page.says(words) && page.says("Polski, ") && page.says("العربية");
    let in_english = "No person has reviewed the safety texts in:";
    let shown = "The settings show safety texts that no person has reviewed in:";
    for (are_shown, words) in [(false, in_english), (true, shown)] {
        let languages = LanguageSettings { unreviewed_safety_texts: are_shown };
        let service = TestService::with(TestDatabase::sqlite(), Settings { languages, ..Settings::default() }).await;
        for (role, sees_to_it) in [(Role::Coordinator, true), (Role::Administrator, true), (Role::Analyst, false)] {
            let page = service.signed_in(&[role]).await.get("/staff").await;
            assert_eq!(told(&page, words), sees_to_it, "{role:?}: {}", page.text());
        }
        for (name, page) in pages(&service, "pl").await {
            let passages = passages(&page.body);
            let own = own_words(&service, "pl");
            assert_eq!(own.iter().any(|draft| is_said(&passages, draft)), are_shown, "{name}");
            assert_eq!(page.body.contains("in-english"), !are_shown, "{name}");
        }
    }
}
