//! Every word that people read comes from a Fluent file: in a language whose every letter has an accent, a letter without
//! one is a word that was written into the program.

use app::domain::collection::Access;
use app::domain::permission::Role;
use server::config::Settings;
use server::services::accounts::make_link;
use server::store::accounts::LinkFor;
use tests::{Page, Passage, Says, TestDatabase, TestService, new_collection, passages, with_pseudo_languages};

const TAG: &str = "en-XA";

/// Elements in which a name or an address of somebody else stands.
const NAMES: [&str; 2] = ["bdi", "code"];

/// Letters without an accent that are in no Fluent file.
fn strangers<'a>(page: &'a Page, names: &'a [String]) -> impl Iterator<Item = Passage> + 'a {
    let is_ours = |passage: &Passage| passage.language == TAG && !NAMES.contains(&passage.element.as_str());
    passages(&page.body).into_iter().filter(is_ours).filter(|passage| {
        let rest = names.iter().fold(passage.words.clone(), |words, name| words.replace(name.as_str(), ""));
        rest.contains(|letter: char| letter.is_ascii_alphabetic())
    })
}

async fn accented() -> (TestService, tempfile::TempDir) {
    let mut settings = Settings { default_language: TAG.to_owned(), ..Settings::default() };
    settings.releases.may_be_cut_early = true;
    let (settings, folder) = with_pseudo_languages(settings);
    (TestService::with(TestDatabase::sqlite(), settings).await, folder)
}

/// What stands on pages and is nobody's translation.
fn names(service: &TestService) -> Vec<String> {
    let state = &service.state;
    let mut names = vec![
        state.settings.organisation.name.clone(),
        state.settings.organisation.website.clone(),
        // The collection, the course and who held it, as `new_collection` has them.
        "Autumn".to_owned(),
        "Hearing children".to_owned(),
        "The partnership".to_owned(),
        // Who is signed in, the release that is cut with its quarter, and the signs of what is hidden or not available.
        "coordinator-analyst-administrator@example.org".to_owned(),
        "r-0001".to_owned(),
        "2026-27 Q3".to_owned(),
        "[c]".to_owned(),
        "[x]".to_owned(),
        // Whose pictures they are, and where this Heard is.
        "OpenMoji".to_owned(),
        state.settings.origin(),
    ];
    // Every language by its own name.
    names.extend(state.languages.iter().map(|language| language.name.clone()));
    // The framework is the partnership's own document.
    names.extend(state.framework.elements.iter().flat_map(|element| [element.heading.clone(), element.letter.clone()]));
    let statements = state.framework.statements.iter();
    names.extend(
        statements
            .flat_map(|statement| [statement.id.clone(), statement.text.clone(), statement.other_sources.clone()]),
    );
    names.retain(|name| !name.is_empty());
    // A name within another is looked for after it.
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

fn check(name: &str, page: &Page, names: &[String], found: &mut Vec<String>) {
    assert!(page.status < 500, "{name}: {}", page.status);
    found.extend(strangers(page, names).map(|passage| format!("{name}: <{}> {}", passage.element, passage.words)));
}

#[tokio::test]
async fn no_word_that_respondents_read_is_written_into_the_program() {
    let (service, _folder) = accented().await;
    let (names, mut found, mut client) = (names(&service), Vec::new(), service.client());
    for page in [
        "",
        "/help",
        "/about",
        "/privacy",
        "/cookies",
        "/accessibility",
        "/red-button",
        "/comfort",
        "/code",
        "/my-answers",
        "/no/page",
    ] {
        let address = format!("/{TAG}{page}");
        check(&address, &client.get(&address).await, &names, &mut found);
    }
    for (address, form) in
        [("/code", [("code", "")]), ("/code", [("code", "no such words")]), ("/my-answers", [("words", "x")])]
    {
        check(address, &client.post(&format!("/{TAG}{address}"), &form).await, &names, &mut found);
    }
    for questionnaire in
        ["child-4-7-help", "child-8-11-help", "child-12-17-help", "parent-conference", "practitioner-training"]
    {
        let collection = service.collection_of(new_collection(questionnaire)).await;
        let base = format!("/{TAG}/q/{}", collection.id);
        for page in ["", "/help-now", "/red-button", "/red-button?shared=yes", "/1", "/check"] {
            check(questionnaire, &client.get(&format!("{base}{page}")).await, &names, &mut found);
        }
        check(questionnaire, &client.post(&format!("{base}/1"), &[]).await, &names, &mut found);
        let page = service.answer(&mut client, TAG, &collection, Says::Worst).await;
        check(questionnaire, &page, &names, &mut found);
        for number in 1..=service.questionnaire(&collection).await.sections.len() {
            check(questionnaire, &client.get(&format!("{base}/{number}")).await, &names, &mut found);
        }
        check(questionnaire, &client.get(&format!("{base}/about-you")).await, &names, &mut found);
        let kept = client.post(&format!("{base}/keep"), &[]).await.location().to_owned();
        check(questionnaire, &client.get(&kept).await, &names, &mut found);
        let mut other = service.client();
        service.answer_and_send(&mut other, TAG, &collection, Says::Worst).await;
        check(questionnaire, &other.get(&format!("{base}/sent")).await, &names, &mut found);
    }
    assert!(found.is_empty(), "not from a Fluent file:\n{}", found.join("\n"));
}

#[tokio::test]
async fn no_word_that_staff_read_is_written_into_the_program() {
    let (service, _folder) = accented().await;
    let (names, mut found) = (names(&service), Vec::new());
    let link = make_link(&service.state, LinkFor::FirstAdministrator).await.expect("a link");
    let mut client = service.client();
    for address in ["/staff/sign-in".to_owned(), format!("/staff/set-password/{}", link.text())] {
        check(&address, &client.get(&address).await, &names, &mut found);
    }
    let mut staff = service.signed_in(&[Role::Coordinator, Role::Analyst, Role::Administrator]).await;
    let open = service.collection(Access::Open).await;
    let codes = service.collection(Access::Codes).await;
    for says in [Says::Best; 8].into_iter().chain([Says::Worst; 5]) {
        service.answer_and_send(&mut service.client(), TAG, &open, says).await;
    }
    check("codes", &staff.make_codes(&codes.id, "2").await, &names, &mut found);
    check("no codes", &staff.make_codes(&codes.id, "none").await, &names, &mut found);
    check("before it is cut", &staff.get("/staff/releases/cut").await, &names, &mut found);
    check("cut", &staff.cut_release().await, &names, &mut found);
    for address in [
        "/staff",
        "/staff/collections",
        "/staff/forms",
        "/staff/forms/child-12-17-help/1",
        "/staff/indicators",
        "/staff/indicators/A-CYP-03",
        "/staff/indicators/B-06",
        "/staff/releases",
        "/staff/accounts",
        "/staff/no/page",
    ] {
        check(address, &staff.get(address).await, &names, &mut found);
    }
    for collection in [&open, &codes] {
        let address = format!("/staff/collections/{}", collection.id);
        check(&address, &staff.get(&address).await, &names, &mut found);
    }
    for address in ["/staff/collections", "/staff/accounts"] {
        check(address, &staff.post_from(address, address, &[]).await, &names, &mut found);
    }
    assert!(found.is_empty(), "not from a Fluent file:\n{}", found.join("\n"));
}
