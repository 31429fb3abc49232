//! Questions in symbols: where they are offered, what stands beside each picture, and what is kept.

use app::domain::audience::Audience;
use app::domain::manner::Manner;
use app::domain::questionnaire::Section;
use server::assets::ADDRESSES;
use server::services::collect::newest_questionnaires;
use tests::{Client, Page, Says, TestService, new_collection};

async fn choose(client: &mut Client, manner: &str) {
    client.post("/en/comfort", &[("manner", manner)]).await;
}

/// How many symbols are on a page.
fn symbols(page: &Page) -> usize {
    page.body.matches(" class=\"symbol\"").count()
}

/// What stands beside each picture of a question or an answer; every picture is hidden from assistive technology.
fn words_beside(page: &Page) -> Vec<String> {
    let (_, main) = page.body.split_once("<main").expect("a page");
    let labels = main.split("<label").skip(1).filter_map(|label| label.split("</label>").next());
    let legends = main.split("<legend").skip(1).filter_map(|legend| legend.split("</legend>").next());
    let pictured = labels.chain(legends).filter(|part| part.contains("<svg"));
    pictured
        .map(|part| {
            let (before, after) = part.split_once("<svg").expect("a picture");
            let (svg, words) = after.split_once("</svg>").expect("it ends");
            assert!(svg.contains("aria-hidden=\"true\""), "{part}");
            let text = format!("{}{words}", before.split_once('>').expect("a tag").1);
            text.split('<').map(|part| part.split_once('>').map_or(part, |(_, words)| words)).collect::<String>()
        })
        .map(|words| words.trim().to_owned())
        .collect()
}

/// The page of a section that is asked whatever was answered.
async fn page_of(client: &mut Client, tag: &str, collection: &str, section: &Section) -> Option<Page> {
    let page = client.get(&format!("/{tag}/q/{collection}/{}", section.id)).await;
    (page.status == 200).then_some(page)
}

#[tokio::test]
async fn every_picture_has_words_and_every_question_and_answer_a_picture() {
    let service = TestService::new().await;
    let mut seen = 0;
    for version in newest_questionnaires(&service.state).await.expect("questionnaires") {
        let questionnaire = &version.questionnaire;
        let is_asked_in_symbols = questionnaire.audience != Audience::Practitioner;
        assert_eq!(questionnaire.has_symbols(), is_asked_in_symbols, "{}", questionnaire.id);
        if !is_asked_in_symbols {
            continue;
        }
        let collection = service.collection_of(new_collection(&questionnaire.id)).await;
        for tag in ["en", "pl", "ar"] {
            let mut client = service.client();
            choose(&mut client, "symbols").await;
            let wording = version.words(tag, Manner::Symbols).expect("words").wording;
            service.answer(&mut client, tag, &collection, Says::Best).await;
            for section in &questionnaire.sections {
                let Some(page) = page_of(&mut client, tag, &collection.id, section).await else { continue };
                let words = words_beside(&page);
                let options = section.items.iter().map(|item| questionnaire.options_of(item).len() + 2);
                let what = format!("{} {} in {tag}", questionnaire.id, section.id);
                assert_eq!(words.len(), section.items.len() + options.sum::<usize>(), "{what}: {words:?}");
                assert!(words.iter().all(|words| !words.is_empty()), "{what}: {words:?}");
                assert!(!page.body.contains(" style="), "{what}");
                for item in &section.items {
                    assert!(page.says(&wording[&format!("item-{}", item.id)]), "{what}, {}", item.id);
                }
                seen += 1;
            }
        }
    }
    assert!(seen > 150, "{seen}");
}

#[tokio::test]
async fn without_symbols_children_see_what_is_asked_about_and_the_youngest_what_can_be_answered() {
    let service = TestService::new().await;
    for (questionnaire, section, of_questions, of_answers) in [
        ("child-4-7-help", "helped", 1, 2),
        ("child-4-7-help", "safe-at-home", 1, 0),
        ("child-8-11-help", "listen-to-me", 1, 0),
        ("child-12-17-help", "safe", 0, 0),
        ("parent-conference", "before", 0, 0),
        ("practitioner-pulse", "1", 0, 0),
    ] {
        let collection = service.collection_of(new_collection(questionnaire)).await;
        let mut client = service.client();
        service.answer(&mut client, "en", &collection, Says::Best).await;
        for manner in ["", "easy-read"] {
            choose(&mut client, manner).await;
            let page = client.get(&format!("/en/q/{}/{section}", collection.id)).await;
            assert_eq!(symbols(&page), of_questions + of_answers, "{questionnaire} {section} {manner}");
        }
    }
}

#[tokio::test]
async fn symbols_are_chosen_on_any_page_and_nothing_that_was_answered_is_lost() {
    let service = TestService::new().await;
    let collection = service.collection_of(new_collection("child-12-17-help")).await;
    let base = format!("/en/q/{}", collection.id);
    let mut client = service.client();
    let start = client.get(&base).await;
    assert!(start.says("Answer with pictures beside the words") && start.body.contains("#manner\""));
    service.answer(&mut client, "en", &collection, Says::Best).await;
    let page = client.get(&format!("/en/comfort?back=/q/{}/1", collection.id)).await;
    assert!(page.says("With symbols: a picture at each question and each answer"), "{}", page.text());
    let back = client.post("/en/comfort", &[("manner", "symbols"), ("back", &format!("/q/{}/1", collection.id))]).await;
    assert_eq!((back.status, back.location()), (303, format!("{base}/1").as_str()));
    assert_eq!(client.cookies["heard-comfort"], ".....symbols");
    let page = client.get(&format!("{base}/1")).await;
    assert!(symbols(&page) > 5 && page.body.contains("checked value=\"very-true\""), "{}", page.body);
    assert!(!page.body.contains(ADDRESSES.comfort_css), "no sheet is asked for that changes nothing");
    let check = client.get(&format!("{base}/check")).await;
    assert!(check.says("Very true") && symbols(&check) > 20, "what was answered stays, with its pictures");
    choose(&mut client, "").await;
    let check = client.get(&format!("{base}/check")).await;
    assert!(check.says("Very true") && symbols(&check) == 0 && client.cookies.len() == 1);
    assert!(!client.get(&base).await.says("There are no easier words"));
}

#[tokio::test]
async fn what_is_missing_is_told_and_filled_in_the_stated_order() {
    let service = TestService::new().await;
    let young = service.collection_of(new_collection("child-12-17-help")).await;
    let training = service.collection_of(new_collection("practitioner-training")).await;
    let youngest = service.collection_of(new_collection("child-4-7-help")).await;
    let mut client = service.client();
    assert!(!client.get(&format!("/en/q/{}", training.id)).await.says("with pictures beside"), "there are none");
    assert!(
        !client.get(&format!("/en/q/{}", youngest.id)).await.says("with pictures beside"),
        "they are there already"
    );
    choose(&mut client, "symbols").await;
    // English has easier words; Polish has not, and keeps its usual ones.
    let start = client.get(&format!("/en/q/{}", young.id)).await;
    assert!(!start.says("There are no easier words") && !start.says("have no pictures"), "{}", start.text());
    let page = client.get(&format!("/en/q/{}/listened-to", young.id)).await;
    assert!(page.status != 200 || !page.says("They take what I say seriously."));
    let start = client.get(&format!("/pl/q/{}", young.id)).await;
    assert!(start.says("Tych pytań nie ma jeszcze w prostszych słowach. Obrazki są"), "{}", start.text());
    // Without pictures the easiest words remain, and it is said.
    let start = client.get(&format!("/en/q/{}", training.id)).await;
    assert!(start.says("These questions have no pictures."), "{}", start.text());
    let start = client.get(&format!("/en/q/{}", youngest.id)).await;
    assert!(!start.says("have no pictures"), "{}", start.text());
}

#[tokio::test]
async fn who_drew_the_symbols_is_named_and_the_licence_can_be_read() {
    let service = TestService::new().await;
    for language in service.state.languages.iter() {
        let page = service.client().get(&format!("/{}/about", language.tag)).await;
        assert!(page.says("OpenMoji") && page.says("CC BY-SA 4.0"), "{}", language.tag);
        assert!(page.body.contains(ADDRESSES.symbols_licence), "{}", language.tag);
    }
    let licence = service.client().get(ADDRESSES.symbols_licence).await;
    assert_eq!(
        (licence.status, licence.headers["content-type"].to_str().ok()),
        (200, Some("text/plain; charset=utf-8"))
    );
    assert!(licence.says("Attribution-ShareAlike 4.0 International"));
}
