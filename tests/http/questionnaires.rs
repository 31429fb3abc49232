//! The built-in questionnaires, each in every language.

use app::domain::audience::Audience;
use app::domain::collection::Course;
use server::services::collect::{NewCollection, newest_questionnaires};
use tests::{Says, TestService, new_collection, noon};

#[tokio::test]
async fn every_questionnaire_can_be_answered_in_every_language() {
    let service = TestService::new().await;
    let all = newest_questionnaires(&service.state).await.unwrap();
    assert!(
        all.len() >= 11
            && Audience::ALL
                .iter()
                .all(|audience| { all.iter().any(|version| version.questionnaire.audience == *audience) })
    );
    for version in &all {
        let questionnaire = &version.questionnaire;
        let collection = service.collection_of(new_collection(&questionnaire.id)).await;
        for language in service.state.languages.iter() {
            let tag = language.tag.as_str();
            let wording = &version.wordings[tag];
            let what = format!("{} in {tag}", questionnaire.id);
            let mut client = service.client();
            let start = client.get(&format!("/{tag}/q/{}", collection.id)).await;
            assert!(start.status == 200 && start.says(&wording["title"]), "{what}");
            for section in &questionnaire.sections {
                let page = client.get(&format!("/{tag}/q/{}/{}", collection.id, section.id)).await;
                if page.status != 200 {
                    continue;
                }
                assert_eq!(page.body.matches("<h1").count(), 1, "{what}, {}", section.id);
                for item in &section.items {
                    assert!(page.says(&wording[&format!("item-{}", item.id)]), "{what}, {}", item.id);
                }
            }
            let says = if tag == "en" { Says::Best } else { Says::Worst };
            let check = service.answer(&mut client, tag, &collection, says).await;
            assert_eq!(check.status, 200, "{what}: {}", check.text());
            service.answer_and_send(&mut service.client(), tag, &collection, Says::NotSaid).await;
        }
    }
}

#[tokio::test]
async fn the_youngest_are_asked_first_whether_somebody_is_helping() {
    let service = TestService::new().await;
    let mut asked = 0;
    for version in newest_questionnaires(&service.state).await.unwrap() {
        let questionnaire = version.questionnaire;
        if questionnaire.audience == Audience::Child4To7 {
            asked += 1;
            let first = questionnaire.sections.first().and_then(|section| section.only_item());
            assert_eq!(first.map(|item| item.id.as_str()), Some("helped"), "{}", questionnaire.id);
        }
    }
    assert!(asked > 0);
}

#[tokio::test]
async fn young_children_are_asked_one_question_a_page_and_the_youngest_with_faces() {
    let service = TestService::new().await;
    for version in newest_questionnaires(&service.state).await.unwrap() {
        let questionnaire = version.questionnaire;
        if matches!(questionnaire.audience, Audience::Child4To7 | Audience::Child8To11) {
            assert!(questionnaire.sections.iter().all(|section| section.only_item().is_some()), "{}", questionnaire.id);
        }
    }
    let collection = service.collection_of(new_collection("child-4-7-help")).await;
    let mut client = service.client();
    let check = service.answer(&mut client, "en", &collection, Says::Best).await;
    assert_eq!(check.body.matches("<h2>").count(), 1, "no heading for each question: {}", check.text());
    let questionnaire = service.questionnaire(&collection).await;
    let asked = questionnaire.sections.iter().find(|section| section.items[0].evidences.is_some()).unwrap();
    let page = client.get(&format!("/en/q/{}/{}", collection.id, asked.id)).await;
    assert_eq!(page.body.matches("class=\"head\"").count(), 3, "{}", page.text());
    assert!(page.says("I don’t know") && page.says("I don’t want to say"));
}

#[tokio::test]
async fn a_collection_says_what_course_it_follows_and_opens_on_its_first_day() {
    let service = TestService::new().await;
    let course = Course {
        name: "Hearing <children>".to_owned(),
        provider: "The partnership".to_owned(),
        held_on: "2026-11-20".parse().unwrap(),
    };
    let opens_on = Some("2026-11-25".parse().unwrap());
    let closes_on = Some("2026-11-30".parse().unwrap());
    let new = NewCollection { course: Some(course), opens_on, closes_on, ..new_collection("practitioner-training") };
    let collection = service.collection_of(new).await;
    let address = format!("/en/q/{}", collection.id);
    let early = service.client().get(&address).await;
    assert!(early.status == 404 && early.says("This has not begun yet"), "{}", early.text());
    assert!(early.says("from 25 November 2026"), "and says when: {}", early.text());
    assert!(!service.client().get("/en").await.says(&collection.id), "the home page does not offer it yet");
    service.clock.set(noon("2026-11-25"));
    let page = service.client().get(&address).await;
    assert!(page.status == 200 && page.says("20 November 2026") && page.body.contains("Hearing &lt;children&gt;"));
    assert!(page.says("You can answer until 30 November 2026"), "{}", page.text());
}

#[tokio::test]
async fn questions_about_the_respondent_are_a_choice_and_come_before_sending() {
    let service = TestService::new().await;
    let collection = service.collection_of(new_collection("child-12-17-help")).await;
    let base = format!("/en/q/{}", collection.id);
    let mut client = service.client();
    let early = client.get(&format!("{base}/about-you")).await;
    assert!(!early.says("What is your sex?"), "not before everything is answered");
    let check = service.answer(&mut client, "en", &collection, Says::Best).await;
    assert!(check.says(&format!("href=\"{base}/about-you\"")));
    let page = client.get(&format!("{base}/about-you")).await;
    assert!(page.status == 200 && page.says("What is your sex?") && page.says("You can leave out any of them"));
    assert!(!page.says("I don’t know") && page.says("I don’t want to say"));
    let wrong = [("you-sex", "very-true"), ("you-ethnic-group", "mixed")];
    let page = client.post(&format!("{base}/send"), &wrong).await;
    assert!(page.status == 422 && page.says("What is your sex?"), "{}", page.text());
    assert!(page.body.contains("checked value=\"mixed\""), "nothing is lost: {}", page.body);
    let right = [("you-sex", "female"), ("you-ethnic-group", ""), ("you-condition", "not-said"), ("stranger", "x")];
    assert_eq!(client.post(&format!("{base}/send"), &right).await.status, 303);
    let words = tests::receipt_on(&client.get(&format!("{base}/sent")).await);
    let mine = client.post("/en/my-answers", &[("words", &words)]).await;
    assert!(mine.says("What is your sex?") && mine.says("Female") && !mine.says("What is your ethnic group?"));

    let youngest = service.collection_of(new_collection("child-4-7-help")).await;
    let mut client = service.client();
    let check = service.answer(&mut client, "en", &youngest, Says::Best).await;
    assert!(!check.says("about-you"), "the youngest are not asked");
    assert_eq!(client.get(&format!("/en/q/{}/about-you", youngest.id)).await.status, 404);
}

#[tokio::test]
async fn the_youngest_end_in_their_own_words() {
    let service = TestService::new().await;
    for (questionnaire, check_title, sent_title) in [
        ("child-4-7-help", "Are these your answers?", "Thank you! We heard you."),
        ("child-8-11-help", "Check your answers", "Thank you. We have heard you."),
    ] {
        let collection = service.collection_of(new_collection(questionnaire)).await;
        let mut client = service.client();
        let check = service.answer(&mut client, "en", &collection, Says::Best).await;
        assert!(check.says(check_title), "{questionnaire}: {}", check.text());
        service.answer_and_send(&mut client, "en", &collection, Says::Best).await;
        let sent = client.get(&format!("/en/q/{}/sent", collection.id)).await;
        assert!(sent.says(sent_title) && sent.says("7 words"), "{questionnaire}: {}", sent.text());
    }
}
