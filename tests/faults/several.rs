//! Two servers on one PostgreSQL: whatever comes twice, to both at once, is done once.

use app::domain::collection::{Access, Collection};
use app::domain::permission::Role;
use server::config::Settings;
use server::services::release::cut_release;
use server::services::upkeep::unlink_yesterday;
use server::services::verify::verify;
use server::store::response_tallies::response_tallies;
use tests::{Client, Page, Says, TestDatabase, TestService, noon, receipt_on};

/// Two servers, and what is not the same for both: cookies are.
struct Two {
    one: TestService,
    other: TestService,
}

impl Two {
    async fn start() -> Option<Self> {
        let one = TestService::with(TestDatabase::postgres().await?, settings()).await;
        let other = one.another(settings()).await;
        Some(Self { one, other })
    }

    /// Posts a form to both at the same moment, from one browser.
    async fn post_to_both(&self, client: &Client, address: &str, form: &[(&str, &str)]) -> [Page; 2] {
        let (mut at_one, mut at_other) = (client.clone(), self.at_the_other(client));
        let (one, other) = tokio::join!(at_one.post(address, form), at_other.post(address, form));
        [one, other]
    }

    /// The same browser, at the other server.
    fn at_the_other(&self, client: &Client) -> Client {
        let mut at_other = self.other.client();
        at_other.cookies = client.cookies.clone();
        at_other
    }

    /// How many responses are counted, and that everything adds up.
    async fn responses(&self) -> i64 {
        assert_eq!(verify(&self.other.state).await.expect("a recount"), []);
        let mut connection = self.one.state.database.read().await.expect("a connection");
        response_tallies(&mut connection).await.expect("tallies").iter().map(|tally| tally.responses).sum()
    }
}

fn settings() -> Settings {
    let mut settings = Settings::default();
    settings.releases.may_be_cut_early = true;
    settings
}

fn path(collection: &Collection, rest: &str) -> String {
    format!("/en/q/{}{rest}", collection.id)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_send_that_comes_twice_is_one_response_with_one_receipt() {
    let Some(two) = Two::start().await else { return };
    let collection = two.one.collection(Access::Open).await;
    for round in 1..=5 {
        let mut client = two.one.client();
        two.one.answer(&mut client, "en", &collection, Says::Best).await;
        for page in two.post_to_both(&client, &path(&collection, "/send"), &[]).await {
            assert_eq!(page.status, 303, "{}", page.text());
        }
        // Another tab, a while later, and a page that is loaded again.
        let again = two.at_the_other(&client).post(&path(&collection, "/send"), &[("you-sex", "female")]).await;
        assert_eq!(again.status, 303);
        let receipt = receipt_on(&client.get(&path(&collection, "/sent")).await);
        assert_eq!(receipt_on(&two.at_the_other(&client).get(&path(&collection, "/sent")).await), receipt);
        assert_eq!(two.responses().await, round);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_code_that_is_used_on_both_lets_in_one_response() {
    let Some(two) = Two::start().await else { return };
    let collection = two.one.collection(Access::Codes).await;
    let codes = two.one.signed_in(&[Role::Coordinator]).await.make_codes(&collection.id, "3").await.codes();
    for (code, round) in codes.iter().zip(1..) {
        let (mut client, mut elsewhere) = (two.one.client(), two.other.client());
        for (service, client) in [(&two.one, &mut client), (&two.other, &mut elsewhere)] {
            assert_eq!(client.post("/en/code", &[("code", code)]).await.status, 303);
            service.answer(client, "en", &collection, Says::Worst).await;
        }
        let send = path(&collection, "/send");
        let (one, other) = tokio::join!(client.post(&send, &[]), elsewhere.post(&send, &[]));
        let mut statuses = [one.status, other.status];
        statuses.sort_unstable();
        assert_eq!(statuses[0], 303, "{statuses:?}");
        assert_ne!(statuses[1], 303, "one code, one response: {statuses:?}");
        assert_eq!(two.responses().await, round);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_else_respondents_post_can_come_twice() {
    let Some(two) = Two::start().await else { return };
    let collection = two.one.collection(Access::Open).await;
    let mut client = two.one.client();
    two.one.answer(&mut client, "en", &collection, Says::Best).await;
    // Kept under the same words.
    for page in two.post_to_both(&client, &path(&collection, "/keep"), &[]).await {
        assert_eq!(page.status, 303, "{}", page.text());
    }
    let words = receipt_on(&client.get(&path(&collection, "/kept")).await);
    assert_eq!(receipt_on(&two.at_the_other(&client).get(&path(&collection, "/kept")).await), words);
    // Gone on with.
    for page in two.post_to_both(&client, "/en/my-answers/go-on", &[("words", &words)]).await {
        assert_eq!(page.location(), path(&collection, "/check"), "{}", page.text());
    }
    client.post("/en/my-answers/go-on", &[("words", &words)]).await;
    for page in two.post_to_both(&client, &path(&collection, "/shared-device"), &[]).await {
        assert_eq!(page.status, 303, "{}", page.text());
    }
    for page in two.post_to_both(&client, &path(&collection, "/last-time/leave-out"), &[]).await {
        assert_eq!(page.status, 303, "{}", page.text());
    }
    assert_eq!(client.post(&path(&collection, "/send"), &[]).await.status, 303);
    assert_eq!(two.responses().await, 1);
    // Taken back.
    let mine = client.post("/en/my-answers", &[("words", &words)]).await;
    let mark = mine.hidden("mark").expect("a mark");
    for page in two.post_to_both(&client, "/en/my-answers/take-back", &[("words", &words), ("mark", &mark)]).await {
        assert_eq!(page.status, 200, "{}", page.text());
    }
    assert_eq!(two.responses().await, 0);
    // Deleted before it was sent.
    let mut client = two.one.client();
    two.one.answer(&mut client, "en", &collection, Says::Best).await;
    for page in two.post_to_both(&client, &path(&collection, "/delete"), &[]).await {
        assert_eq!(page.status, 200, "{}", page.text());
    }
    assert_eq!(client.post(&path(&collection, "/send"), &[]).await.status, 410);
    assert_eq!(two.responses().await, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_happens_by_itself_and_a_release_happen_once() {
    let Some(two) = Two::start().await else { return };
    let collection = two.one.collection(Access::Open).await;
    two.one.answer_and_send(&mut two.one.client(), "en", &collection, Says::Best).await;
    for service in [&two.one, &two.other] {
        service.clock.set(noon("2026-11-24"));
    }
    let (one, other) = tokio::join!(unlink_yesterday(&two.one.state), unlink_yesterday(&two.other.state));
    let done = [one.expect("a night"), other.expect("a night")];
    assert_eq!(done.iter().filter(|done| **done).count(), 1, "one of both did it");
    let (one, other) = tokio::join!(cut_release(&two.one.state, None), cut_release(&two.other.state, None));
    assert!(one.is_ok() != other.is_ok(), "one release: {one:?}, {other:?}");
    assert_eq!(two.responses().await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_changes_on_one_is_changed_on_the_other() {
    let Some(two) = Two::start().await else { return };
    let collection = two.one.collection(Access::Open).await;
    let mut respondent = two.other.client();
    assert_eq!(
        respondent.get(&path(&collection, "/1")).await.status,
        200,
        "what is opened on one is open on the other"
    );
    // Who may do what, and who may not any more.
    let mut administrator = two.one.signed_in(&[Role::Administrator]).await;
    let coordinator = two.one.signed_in(&[Role::Coordinator]).await;
    let mut coordinator = two.at_the_other(&coordinator);
    assert_eq!(coordinator.get("/staff/collections").await.status, 200);
    let accounts = administrator.get("/staff/accounts").await;
    let disable = accounts.body.split('"').filter(|part| part.ends_with("/disable")).map(str::to_owned);
    for address in disable.collect::<Vec<_>>() {
        administrator.post_from("/staff/accounts", &address, &[]).await;
    }
    assert_eq!(coordinator.get("/staff/collections").await.status, 303, "who is disabled is signed out everywhere");
    // A third server brings new words: they are asked in collections that are opened from then on, on each server.
    let (content, _words) = new_words();
    let third = two.one.another(Settings { content_dir: Some(content.path().to_path_buf()), ..settings() }).await;
    let opened = two.one.collection(Access::Open).await;
    assert_eq!((collection.version, opened.version), (1, 2), "the newest is asked, whoever brought it");
    for service in [&two.one, &two.other, &third] {
        for (collection, is_new) in [(&collection, false), (&opened, true)] {
            let page = service.client().get(&path(collection, "/1")).await;
            assert_eq!(page.says(NEW_WORDS), is_new, "{}", page.text());
        }
    }
    // What is closed on one takes nothing on the other.
    two.one.answer(&mut respondent, "en", &collection, Says::Best).await;
    server::services::collect::close_collection(&two.other.state, &collection.id).await.expect("it is closed");
    assert_eq!(respondent.post(&path(&collection, "/send"), &[]).await.status, 410);
}

const NEW_WORDS: &str = "Words that only a newer server has";

/// A folder in which one question is worded otherwise.
fn new_words() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../locales/en/questionnaires/child-12-17-help.ftl");
    let words = std::fs::read_to_string(file).expect("the words");
    let first = words.lines().find(|line| line.starts_with("item-") && line.contains(" = ")).expect("a question");
    let key = first.split(" = ").next().expect("a key");
    let words = words.replacen(first, &format!("{key} = {NEW_WORDS}"), 1);
    tests::write(&folder.path().join("locales/en/questionnaires/child-12-17-help.ftl"), &words);
    (folder, words)
}
