//! Who can help now, in the words for whom the page is for.

use app::domain::audience::Audience;
use app::domain::collection::Access;
use app::text::{SafetyTopic, Text};
use axum::body::Body;
use axum::http::Request;
use server::services::collect::{NewCollection, close_collection, make_codes};
use tests::{Page, Says, TestService, new_collection, noon, receipt_on};

/// A questionnaire of each audience.
const QUESTIONNAIRES: [(&str, Audience); 5] = [
    ("child-4-7-help", Audience::Child4To7),
    ("child-8-11-help", Audience::Child8To11),
    ("child-12-17-help", Audience::Child12To17),
    ("parent-conference", Audience::Parent),
    ("practitioner-pulse", Audience::Practitioner),
];

/// What is dialled, in order, in the first place of the page that has numbers.
fn numbers(page: &Page) -> Vec<String> {
    let begins = page.body.find("class=\"help").unwrap_or_else(|| panic!("no help: {}", page.text()));
    let list = page.body[begins..].split("</ul>").next().unwrap_or_default();
    let called = list.split("href=\"").skip(1).filter_map(|rest| rest.split(['"', '?']).next());
    called.map(str::to_owned).collect()
}

#[tokio::test]
async fn each_audience_is_offered_help_in_its_own_words_on_every_page_of_its_questions() {
    let service = TestService::new().await;
    let english = service.state.languages.source();
    let text = Text::new(english, &service.state.languages);
    for (questionnaire, audience) in QUESTIONNAIRES {
        let says = |page: &Page, key: &str| {
            let words = text.get_for(Some(audience), key);
            let others = Audience::ALL.map(Some).into_iter().chain([None]).map(|other| text.get_for(other, key));
            let others: Vec<String> = others.filter(|other| !words.contains(other.as_str())).collect();
            assert!(page.says(&words), "{audience:?} {key}: {}", page.text());
            assert!(!others.iter().any(|other| page.says(other)), "{audience:?} {key}: {}", page.text());
        };
        let collection = service.collection_of(new_collection(questionnaire)).await;
        let base = format!("/en/q/{}", collection.id);
        let link = format!("href=\"{base}/help-now\"");
        let mut client = service.client();
        let start = client.get(&base).await;
        says(&start, "start-help-heading");
        says(&start, "start-help");
        let help = client.get(&format!("{base}/help-now")).await;
        assert_eq!(help.status, 200);
        says(&help, "help-lead");
        says(&help, "help-not-watched");
        let check = service.answer(&mut client, "en", &collection, Says::Worst).await;
        // Practitioners are asked nothing that would bring help forward.
        if audience != Audience::Practitioner {
            says(&check, "help-offer");
            assert_eq!(numbers(&check), numbers(&help), "{audience:?}");
        }
        assert_eq!(client.post(&format!("{base}/send"), &[]).await.status, 303);
        let sent = client.get(&format!("{base}/sent")).await;
        for page in [&start, &help, &sent] {
            says(page, "help-emergency-when");
            says(page, "help-childline-when");
            assert_eq!(numbers(page), numbers(&help), "{audience:?}");
        }
        let receipt = receipt_on(&sent);
        let mine = service.client().post("/en/my-answers", &[("words", &receipt)]).await;
        let display = client.get(&format!("/en/comfort?back=/q/{}", collection.id)).await;
        for page in [&start, &check, &sent, &help, &mine, &display] {
            assert!(page.body.contains(&link), "{audience:?}: {}", page.text());
        }
    }
}

#[tokio::test]
async fn the_youngest_have_two_numbers_and_a_grown_up_beside_them_the_rest() {
    let service = TestService::new().await;
    let [emergency, childline, front_door, text_line] = ["tel:999", "tel:08001111", "tel:01472326292", "sms:85258"];
    for (questionnaire, first) in [
        ("child-4-7-help", vec![emergency, childline]),
        ("child-8-11-help", vec![emergency, childline, text_line]),
        ("child-12-17-help", vec![emergency, childline, front_door, text_line]),
        ("parent-conference", vec![emergency, front_door, text_line, childline]),
        ("practitioner-pulse", vec![emergency, front_door, text_line, childline]),
    ] {
        let collection = service.collection_of(new_collection(questionnaire)).await;
        let page = service.client().get(&format!("/en/q/{}/help-now", collection.id)).await;
        assert_eq!(numbers(&page), first, "{questionnaire}");
        for number in [emergency, childline, front_door, text_line] {
            assert_eq!(page.body.matches(&format!("href=\"{number}")).count(), 1, "{questionnaire}: {number}");
        }
        let is_for_child = first.len() < 4;
        assert_eq!(page.says("For a grown-up who is helping a child"), is_for_child, "{questionnaire}");
        assert_eq!(page.says("Tell a grown-up you trust"), is_for_child, "{questionnaire}");
    }
}

#[tokio::test]
async fn without_an_audience_help_is_in_the_words_for_everybody() {
    let service = TestService::new().await;
    let mut client = service.client();
    for page in ["/en", "/en/help", "/en/my-answers", "/en/nothing/is/here"] {
        let page = client.get(page).await;
        assert!(page.body.contains("href=\"/en/help\"") && !page.body.contains("/help-now"), "{}", page.text());
        assert!(page.says("You, or someone else, is in danger right now") && !page.says("grown-up"), "{}", page.text());
        assert_eq!(numbers(&page), ["tel:999", "tel:08001111", "tel:01472326292", "sms:85258"]);
    }
}

#[tokio::test]
async fn help_is_never_refused_and_tells_nothing_of_a_collection_that_needs_a_code() {
    let service = TestService::new().await;
    let coded = service.collection(Access::Codes).await;
    let codes = make_codes(&service.state, &coded.id, 1).await.expect("a code");
    let address = format!("/en/q/{}/help-now", coded.id);
    let mut client = service.client();
    for address in [address.as_str(), "/en/q/nothere1/help-now"] {
        let page = client.get(address).await;
        assert_eq!((page.status, page.location()), (303, "/en/help"), "{address}");
    }
    client.post("/en/code", &[("code", &codes[0])]).await;
    assert_eq!(client.get(&address).await.status, 200);
    client.get("/en/leave/away").await;
    assert_eq!(client.get(&address).await.location(), "/en/help", "who has left is a stranger again");
}

#[tokio::test]
async fn help_leads_to_no_other_host() {
    let service = TestService::new().await;
    for language in ["%2Fexample.org", "%5Cexample.org", "xx", "en%0A", "en%0D%0ALocation:%20x"] {
        let page = service.client().get(&format!("/{language}/q/nothing/help-now")).await;
        assert_eq!((page.status, page.location()), (404, ""), "{language}");
    }
}

/// Every page of a collection that somebody can come to, with what is in the way.
async fn pages_of(service: &TestService, questionnaire: &str) -> Vec<(&'static str, Page)> {
    let mut pages = Vec::new();
    let open = service.collection_of(new_collection(questionnaire)).await;
    let base = format!("/en/q/{}", open.id);
    let mut client = service.client();
    pages.push(("start", client.get(&base).await));
    pages.push(("red button", client.get(&format!("{base}/red-button")).await));
    pages.push(("help", client.get(&format!("{base}/help-now")).await));
    pages.push(("last time", client.get(&format!("{base}/last-time")).await));
    pages.push((
        "words of last time that nobody has",
        client.post(&format!("{base}/last-time"), &[("words", "x")]).await,
    ));
    pages.push(("questions", client.get(&format!("{base}/1")).await));
    pages.push(("nothing chosen", client.post(&format!("{base}/1"), &[]).await));
    pages.push(("a section that is not there", client.get(&format!("{base}/none")).await));
    pages.push(("a form that is not ours", {
        let request = Request::post(format!("{base}/1")).header("sec-fetch-site", "cross-site");
        client.send(request, Body::empty()).await
    }));
    pages.push(("display", client.get(&format!("/en/comfort?back=/q/{}", open.id)).await));
    let mut too_far = service.client();
    let shared = too_far.post(&format!("{base}/shared-device"), &[]).await;
    assert_eq!(shared.status, 303);
    pages.push(("too far ahead", too_far.get(&format!("{base}/check")).await));
    pages.push(("still there?", too_far.get(&format!("{base}/still-there?at=1")).await));
    pages.push(("deleted", too_far.post(&format!("{base}/delete"), &[]).await));
    pages.push(("check", service.answer(&mut client, "en", &open, Says::Worst).await));
    pages.push(("about you", client.get(&format!("{base}/about-you")).await));
    let (mut late, mut sends) = (service.client(), client);
    assert_eq!(sends.post(&format!("{base}/send"), &[]).await.status, 303);
    let sent = sends.get(&format!("{base}/sent")).await;
    let receipt = receipt_on(&sent);
    pages.push(("sent", sent));
    pages.push(("sent already", sends.get(&format!("{base}/1")).await));
    let mine = service.client().post("/en/my-answers", &[("words", &receipt)]).await;
    let hidden = |name: &str| mine.hidden(name).unwrap_or_default();
    let (mark, of) = (hidden("mark"), hidden("collection"));
    let form = [("words", receipt.as_str()), ("mark", &mark), ("collection", &of)];
    pages.push(("my answers", mine.clone()));
    pages.push(("taken back", service.client().post("/en/my-answers/take-back", &form).await));
    pages.push(("taken back before", service.client().post("/en/my-answers/take-back", &form).await));
    // Kept answers, and what becomes of them.
    let mut keeps = service.client();
    service.answer(&mut keeps, "en", &open, Says::Best).await;
    assert_eq!(keeps.post(&format!("{base}/keep"), &[]).await.status, 303);
    let kept = keeps.get(&format!("{base}/kept")).await;
    let words = receipt_on(&kept);
    pages.push(("kept", kept));
    pages.push(("kept elsewhere", keeps.get(&format!("{base}/1")).await));
    pages.push(("kept, by words", service.client().post("/en/my-answers", &[("words", &words)]).await));
    pages.push(("kept, deleted", service.client().post("/en/my-answers/delete", &[("words", &words)]).await));
    // With a code.
    let coded = service.collection_of(NewCollection { access: Access::Codes, ..new_collection(questionnaire) }).await;
    let codes = make_codes(&service.state, &coded.id, 1).await.expect("codes");
    let mut in_time = service.client();
    in_time.post("/en/code", &[("code", &codes[0])]).await;
    let mut again = service.client();
    again.post("/en/code", &[("code", &codes[0])]).await;
    service.answer_and_send(&mut in_time, "en", &coded, Says::Best).await;
    service.answer(&mut again, "en", &coded, Says::Best).await;
    pages.push(("code used", again.post(&format!("/en/q/{}/send", coded.id), &[]).await));
    let mut early = service.client();
    let opens_on = Some(noon("2026-12-24").date_naive());
    let not_yet = NewCollection { opens_on, access: Access::Codes, ..new_collection(questionnaire) };
    let not_yet = service.collection_of(not_yet).await;
    let early_codes = make_codes(&service.state, &not_yet.id, 1).await.expect("a code");
    pages.push(("a code too early", early.post("/en/code", &[("code", &early_codes[0])]).await));
    let not_yet = service.collection_of(NewCollection { opens_on, ..new_collection(questionnaire) }).await;
    pages.push(("not yet open", early.get(&format!("/en/q/{}", not_yet.id)).await));
    service.answer(&mut late, "en", &open, Says::Best).await;
    for collection in [&open, &coded] {
        close_collection(&service.state, &collection.id).await.expect("closed");
    }
    pages.push(("closed", service.client().get(&base).await));
    pages.push(("closed, with answers", late.get(&format!("{base}/check")).await));
    pages.push(("closed, sending", late.post(&format!("{base}/send"), &[]).await));
    service.clock.set(noon("2026-11-25"));
    pages.push(("kept no more", late.get(&format!("{base}/sent")).await));
    pages
}

#[tokio::test]
async fn no_page_of_a_collection_has_help_in_the_words_for_everybody() {
    for (questionnaire, audience) in QUESTIONNAIRES {
        let service = TestService::new().await;
        let text = Text::new(service.state.languages.source(), &service.state.languages);
        let of_help = SafetyTopic::Help.keys().iter().filter(|key| {
            // What a child shows to a grown-up is in the words for everybody.
            let for_grown_up: &[&str] = match audience {
                Audience::Child4To7 => &[
                    "help-front-door-when",
                    "help-text-line",
                    "help-text-line-when",
                    "help-emergency-sign",
                    "help-emergency-sign-when",
                ],
                Audience::Child8To11 => &["help-front-door-when"],
                Audience::Child12To17 | Audience::Parent | Audience::Practitioner => &[],
            };
            !for_grown_up.contains(key)
        });
        let general: Vec<String> = of_help
            .filter(|key| !text.get_for(Some(audience), key).contains(&text.get_for(None, key)))
            .map(|key| text.get_for(None, key))
            .collect();
        assert!(!general.is_empty(), "{audience:?} has words of its own");
        for (name, page) in pages_of(&service, questionnaire).await {
            let at = format!("{audience:?}, {name} ({}): {}", page.status, page.text());
            let is_in_reach = page.body.contains("/help-now") || page.body.contains("name=\"then\" value=\"help\"");
            assert!(is_in_reach && !page.body.contains("href=\"/en/help\""), "{at}");
            assert!(page.body.contains(&format!("data-audience=\"{}\"", audience.code())), "{at}");
            let said = general.iter().find(|words| page.says(words));
            assert!(said.is_none(), "{said:?} on {at}");
        }
    }
}

#[tokio::test]
async fn who_chose_sign_language_is_led_to_who_signs_before_any_number() {
    let service = TestService::new().await;
    let text = Text::new(service.state.languages.source(), &service.state.languages);
    let signed = "https://999bsl.co.uk";
    for (questionnaire, audience) in QUESTIONNAIRES {
        let collection = service.collection_of(new_collection(questionnaire)).await;
        let base = format!("/en/q/{}", collection.id);
        let mut signs = service.client();
        signs.post("/en/comfort", &[("manner", "sign")]).await;
        for page in [base.clone(), format!("{base}/help-now"), "/en/help".to_owned()] {
            let page = signs.get(&page).await;
            assert_eq!(numbers(&page)[0], signed, "{audience:?}");
            assert_eq!(numbers(&page)[1], "tel:999", "{audience:?}");
            assert_eq!(page.body.matches(signed).count(), 1, "a link, and nothing that is loaded: {audience:?}");
            let link = page.body.split('<').find(|tag| tag.contains(signed)).expect("a link");
            assert!(link.starts_with("a ") && link.contains("rel=\"noreferrer\""), "{link}");
            assert_eq!(page.headers["referrer-policy"], "same-origin");
        }
        let when = text.get_for(Some(audience), "help-emergency-sign-when");
        assert!(signs.get(&format!("{base}/help-now")).await.says(&when), "{audience:?}: {when}");
        let check = service.answer(&mut signs, "en", &collection, Says::Worst).await;
        if audience != Audience::Practitioner {
            assert_eq!(numbers(&check)[0], signed, "help that comes forward: {audience:?}");
        }
        // Who has not chosen it finds it on the page of help, after everything else.
        assert!(!service.client().get(&base).await.body.contains(signed), "{audience:?}");
        let help = service.client().get(&format!("{base}/help-now")).await;
        assert!(!numbers(&help).iter().any(|called| called == signed), "{audience:?}");
        assert_eq!(help.body.matches(signed).count(), 1, "{audience:?}");
        let before = help.body.split(signed).next().unwrap_or_default();
        let is_folded = before.matches("<details").count() > before.matches("</details").count();
        assert_eq!(is_folded, audience == Audience::Child4To7, "a third one is for a grown-up: {audience:?}");
    }
}

#[tokio::test]
async fn the_page_of_help_has_its_heading_once() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    for address in ["/en/help".to_owned(), format!("/en/q/{}/help-now", collection.id)] {
        let page = service.client().get(&address).await;
        let headings = ["<h1", "<h2"].iter().flat_map(|tag| page.body.split(tag).skip(1));
        let says = |heading: &str| heading.split("</h").next().is_some_and(|words| words.ends_with("Help now"));
        assert_eq!(headings.filter(|heading| says(heading)).count(), 1, "{address}: {}", page.text());
        assert!(page.body.contains("aria-labelledby=\"help-title\""), "{address}");
    }
}
