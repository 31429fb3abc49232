//! Questions that are not there in the language of the page.

use std::collections::BTreeSet;

use app::domain::questionnaire::{Section, Wording, keys};
use app::text::{Text, without_isolates};
use server::config::Settings;
use tests::{
    ENGLISH_ONLY, Page, Passage, Says, TestDatabase, TestService, new_collection, passages, receipt_on,
    with_english_only,
};

/// The keys of the questionnaire whose words a page says; fails where they are not marked as English, wherever they stand.
fn marked_on<'a>(page: &Page, wording: &'a Wording, what: &str) -> BTreeSet<&'a str> {
    let tags = page.body.split('<').filter(|tag| tag.contains(" lang=\"en\""));
    for tag in tags.filter(|tag| !tag.starts_with("legend")) {
        assert!(tag.contains(" dir=\"ltr\""), "{what}: <{tag}");
    }
    let mut said = BTreeSet::new();
    for Passage { language, element, words } in passages(&page.body) {
        let of_wording = wording.iter().filter(|(_, text)| words == **text);
        let found: Vec<&str> = of_wording.map(|(key, _)| key.as_str()).collect();
        if element != "title" && !found.is_empty() {
            assert_eq!(language, "en", "{what}: <{element}> {words}");
            said.extend(found);
        }
    }
    said
}

fn keys_of(section: &Section) -> Vec<String> {
    section.items.iter().map(keys::item).collect()
}

#[tokio::test]
async fn questions_in_another_language_say_so_wherever_they_stand() {
    let (settings, _folder) = with_english_only(Settings::default());
    let service = TestService::with(TestDatabase::sqlite(), settings).await;
    let collection = service.collection_of(new_collection(ENGLISH_ONLY)).await;
    let version = service.state.questionnaire(&collection.questionnaire, collection.version).await.unwrap();
    let (questionnaire, wording) = (&version.questionnaire, &version.wordings["en"]);
    assert_eq!(version.wordings.len(), 1);
    let languages = &service.state.languages;
    let arabic = Text::new(languages.find("ar").expect("a language"), languages);
    let name = "<bdi lang=\"en\" dir=\"ltr\">English</bdi>";
    let note = without_isolates(arabic.with("questions-in-language", [("language", name.into())]));
    let says = |page: &Page, wanted: &[String], what: &str| {
        assert!(page.body.contains("<html lang=\"ar\" dir=\"rtl\""), "{what}: the interface stays");
        let marked = marked_on(page, wording, what);
        for key in wanted {
            assert!(marked.contains(key.as_str()), "{what}: {key} in {marked:?}");
        }
    };

    let mut client = service.client();
    let title = [keys::TITLE.to_owned()];
    for (address, wanted) in [("/ar".to_owned(), &title[..]), (format!("/ar/q/{}", collection.id), &title)] {
        let page = client.get(&address).await;
        assert!(page.says(&note), "{address}: {}", page.text());
        says(&page, wanted, &address);
    }
    let english = client.get(&format!("/en/q/{}", collection.id)).await;
    assert!(!english.body.contains("in-english") && !english.body.contains("<h1 lang"));

    let first = &questionnaire.sections[0];
    let address = format!("/ar/q/{}/1", collection.id);
    let options = questionnaire.options_of(&first.items[0]).iter();
    let scale = questionnaire.scale(&first.items[0].scale).expect("a scale");
    let heads = [keys::section(first), keys::section_lead(first)];
    let on_page: Vec<String> =
        keys_of(first).into_iter().chain(heads).chain(options.map(|option| keys::option(scale, option))).collect();
    let page = client.get(&address).await;
    says(&page, &on_page, "a section");
    assert!(page.says(&note), "who changes the language here is told too: {}", page.text());
    let apart = passages(&page.body).into_iter().find(|passage| passage.words == arabic.get("not-said"));
    assert_eq!(apart.map(|passage| passage.language), Some("ar".to_owned()), "what is said around them stays");
    let page = client.post(&address, &[]).await;
    assert_eq!(page.status, 422);
    says(&page, &on_page, "with errors");
    let question = &wording[&keys::item(&first.items[0])];
    let quoted = format!("<bdi lang=\"en\" dir=\"ltr\">{question}</bdi>");
    assert!(page.text().contains(&quoted), "in the error summary: {}", page.text());

    let page = service.answer(&mut client, "ar", &collection, Says::Best).await;
    says(&page, &keys_of(first), "what is checked");
    assert!(page.says(&note), "{}", page.text());
    assert!(page.text().contains(&quoted), "beside the link that changes it");
    let page = client.get(&format!("/ar/q/{}/about-you", collection.id)).await;
    let about_you = questionnaire.about_you.as_ref().expect("questions about the respondent");
    says(&page, &keys_of(about_you), "about you");
    assert!(page.says(&note), "{}", page.text());
    let window = page.body.split("<title>").nth(1).and_then(|rest| rest.split('<').next()).unwrap_or_default();
    assert!(window.contains(&arabic.get("about-you-window")), "no history tells what is asked: {window}");
    let page = client.post(&format!("/ar/q/{}/keep", collection.id), &[]).await;
    let words = receipt_on(&client.get(page.location()).await);
    says(&client.post("/ar/my-answers", &[("words", &words)]).await, &title, "kept answers");

    let mut client = service.client();
    let words = service.answer_and_send(&mut client, "ar", &collection, Says::Best).await;
    let page = client.post("/ar/my-answers", &[("words", &words)]).await;
    says(&page, &keys_of(first), "my answers");
    assert!(page.says(&note), "{}", page.text());
    let page = client.get("/ar/accessibility").await;
    assert!(page.says(&arabic.get("accessibility-not-translated")), "{}", page.text());
}
