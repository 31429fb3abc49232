//! A day on which answers come in, one after the other, in an order that the tests know.

use std::collections::{BTreeMap, BTreeSet};

use app::domain::permission::Role;
use app::domain::questionnaire::{Item, Questionnaire};
use chrono::Duration;
use server::config::Settings;
use server::network::Network;
use server::sealing::Token;
use server::services::my_answers::response_of;
use server::services::release::cut_release;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, Executor, PgConnection};
use tests::{Client, TestDatabase, TestService, noon, receipt_on};
use uuid::Uuid;

/// How many codes are used for answers that are sent.
pub const SENT: usize = 30;
/// How many more are used for answers that stay drafts.
pub const LEFT: usize = 5;
/// What everybody who leaves a draft says to the first question, and nobody who sends.
pub const SAID_IN_DRAFTS: &str = "not-said";
const FIRST_SECTION: &str = "safe";
/// What everybody who sends says about themselves.
const ABOUT_THEM: [(&str, &str); 2] = [("you-sex", "female"), ("you-condition", "no")];
/// Where some follow others: one of so many, what was sent just before theirs.
const ONE_FOLLOWS_OF: usize = 5;

/// What a link tells to whoever reads the database: which two responses are one person's.
pub const LINKED: &str =
    "SELECT later.id, before.id FROM response AS later JOIN response AS before ON later.earlier = before.receipt_hash";

/// Everything that is kept of a response.
pub const RESPONSE_COLUMNS: [&str; 7] =
    ["collection", "id", "quarter", "submitted_on", "receipt_hash", "answers", "earlier"];

/// Somebody who was let in, and everything of theirs that must not be found.
pub struct Arrival {
    pub code: String,
    pub code_hash: [u8; 32],
    pub cookies: BTreeMap<String, String>,
    /// As in the cookie.
    pub token: String,
    pub token_bytes: Vec<u8>,
}

/// Somebody who sent answers.
pub struct Sent {
    pub arrival: Arrival,
    pub receipt: String,
    pub receipt_hash: Vec<u8>,
    pub id: Uuid,
    /// What they had from keeping their answers before they sent them.
    pub kept: Option<Kept>,
}

/// What somebody has who kept their answers, and went on with another token.
pub struct Kept {
    pub token: String,
    pub token_bytes: Vec<u8>,
    /// The hash by which the draft is found.
    pub words_hash: [u8; 32],
}

/// A day: who sent, in order, and who left a draft.
pub struct Day {
    pub service: TestService,
    pub collection: String,
    pub sent: Vec<Sent>,
    pub drafts: Vec<Arrival>,
    pub unused: Vec<[u8; 32]>,
    some_follow: bool,
}

impl Day {
    /// Makes codes, lets people in with some of them, and ends in the evening.
    pub async fn of(database: TestDatabase, codes: usize) -> Self {
        Self::pass(database, codes, false).await
    }

    /// As [`of`](Self::of); some type the words of what was sent before.
    pub async fn on_which_some_follow(database: TestDatabase, codes: usize) -> Self {
        Self::pass(database, codes, true).await
    }

    async fn pass(database: TestDatabase, codes: usize, some_follow: bool) -> Self {
        let service = TestService::with(database, Settings::default()).await;
        let (collection, mut codes) = make_codes(&service, codes).await;
        if let Some(mut connection) = postgres(&service).await {
            // It does so by itself, now and then.
            connection.execute("ANALYZE").await.expect("samples of what stands in its tables");
        }
        // Codes are shown in alphabetical order; they are used in another.
        codes.sort_by_key(|code| service.state.key.hash_receipt(code, 0));
        let questionnaire = service.state.questionnaire("child-12-17-help", 1).await.expect("it").questionnaire.clone();
        let mut day =
            Self { service, collection, sent: Vec::new(), drafts: Vec::new(), unused: Vec::new(), some_follow };
        for (number, code) in codes.into_iter().enumerate() {
            if number == SENT + LEFT {
                day.keep_and_delete(&questionnaire, code).await;
                continue;
            }
            if number > SENT + LEFT {
                day.unused.push(day.service.state.key.hash_code(&code));
                continue;
            }
            // From nine in the morning, every thirteen minutes.
            day.service.clock.set(noon("2026-11-23") + Duration::minutes(13 * number as i64 - 180));
            if number == SENT / 2 {
                day.begin_journal_anew().await;
            }
            if number < SENT {
                day.send(&questionnaire, code, number).await;
            } else {
                day.leave_a_draft(&questionnaire, code).await;
            }
        }
        day.service.clock.set(noon("2026-11-23") + Duration::hours(9));
        day
    }

    /// SQLite begins its journal anew after some thousand pages, wherever in the day that is. Here it is in the middle, so that
    /// what stands in it in the evening is always the second half of the day.
    async fn begin_journal_anew(&self) {
        if let Some(file) = self.service.database.address.strip_prefix("sqlite:") {
            let mut connection =
                SqliteConnectOptions::new().filename(file).connect().await.expect("a second connection");
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").await.expect("an empty journal");
        }
    }

    /// A quarter past midnight.
    pub fn next_day(&self) {
        self.service.clock.set(noon("2026-11-24") - Duration::minutes(11 * 60 + 45));
    }

    /// Whether somebody who comes back finds what they answered to the first questions.
    pub async fn finds_answers(&self, arrival: &Arrival) -> bool {
        let mut client = self.service.client();
        client.cookies = arrival.cookies.clone();
        let page = client.get(&format!("/en/q/{}/{FIRST_SECTION}", self.collection)).await;
        page.status == 200 && page.body.contains(" checked")
    }

    async fn send(&mut self, questionnaire: &Questionnaire, code: String, number: usize) {
        let (mut client, arrival, mut address) = self.enter(code).await;
        let follows = self.some_follow && number.is_multiple_of(ONE_FOLLOWS_OF);
        if let Some(before) = self.sent.last().filter(|_| follows) {
            let last_time = format!("/en/q/{}/last-time", self.collection);
            let page = client.post(&last_time, &[("words", &before.receipt)]).await;
            assert_eq!(page.status, 303, "{}", page.text());
        }
        while !address.ends_with("/check") {
            address = self
                .post_section(&mut client, questionnaire, &address, |options, index| {
                    options[(number * 7 + index * (number + 1)) % options.len()].clone()
                })
                .await;
        }
        // Every third keeps the answers and goes on with them.
        let kept = if number.is_multiple_of(3) { Some(self.keep(&mut client, &address).await) } else { None };
        let page = client.post(&address.replace("/check", "/send"), &ABOUT_THEM).await;
        assert_eq!(page.status, 303, "{}", page.text());
        let receipt = receipt_on(&client.get(page.location()).await);
        let mine = response_of(&self.service.state, Network::unknown(), &receipt)
            .await
            .expect("the store")
            .expect("the response");
        let (receipt_hash, id) = (mine.response.receipt_hash, mine.response.id);
        self.sent.push(Sent { arrival, receipt, receipt_hash, id, kept });
    }

    /// The ids of responses that are linked, and of those that they follow.
    pub fn links(&self) -> BTreeSet<(Uuid, Uuid)> {
        let later = (ONE_FOLLOWS_OF..SENT).step_by(ONE_FOLLOWS_OF);
        later.map(|number| (self.sent[number].id, self.sent[number - 1].id)).collect()
    }

    async fn keep(&self, client: &mut Client, check: &str) -> Kept {
        let page = client.post(&check.replace("/check", "/keep"), &[]).await;
        assert_eq!(page.status, 303, "{}", page.text());
        let words = receipt_on(&client.get(page.location()).await);
        let page = client.post("/en/my-answers/go-on", &[("words", &words)]).await;
        assert_eq!(page.location(), check, "{}", page.text());
        let token = client.cookies.values().next().expect("a cookie").clone();
        let token_bytes = Token::parse(&token).expect("a token").bytes().to_vec();
        Kept { token, token_bytes, words_hash: self.service.state.key.hash_kept(&words, 0) }
    }

    /// Some who sent take their answers back, with the right to answer again.
    pub async fn take_back(&self, some: usize) -> Vec<Vec<u8>> {
        let mut gone = Vec::new();
        for sent in &self.sent[..some] {
            let page = self.service.client().post("/en/my-answers/take-back", &[("words", &sent.receipt)]).await;
            assert!(page.says("answer once more"), "{}", page.text());
            gone.extend([sent.id.as_bytes().to_vec(), sent.receipt_hash.clone()]);
        }
        gone
    }

    async fn leave_a_draft(&mut self, questionnaire: &Questionnaire, code: String) {
        let (mut client, arrival, address) = self.enter(code).await;
        self.post_section(&mut client, questionnaire, &address, |_, _| SAID_IN_DRAFTS.to_owned()).await;
        assert!(self.finds_answers(&arrival).await);
        self.drafts.push(arrival);
    }

    /// Somebody keeps their answers, and deletes them after all.
    async fn keep_and_delete(&self, questionnaire: &Questionnaire, code: String) {
        let (mut client, _, address) = self.enter(code).await;
        self.post_section(&mut client, questionnaire, &address, |_, _| SAID_IN_DRAFTS.to_owned()).await;
        let check = format!("/en/q/{}/check", self.collection);
        let page = client.post(&check.replace("/check", "/keep"), &[]).await;
        let words = receipt_on(&client.get(page.location()).await);
        let page = client.post("/en/my-answers/delete", &[("words", &words)]).await;
        assert!(page.status < 400, "{}", page.text());
    }

    /// What stands in a response and nowhere else.
    pub fn traces_of_responses(&self) -> Vec<Vec<u8>> {
        let of =
            |sent: &Sent| [sent.id.as_bytes().to_vec(), sent.id.to_string().into_bytes(), sent.receipt_hash.clone()];
        let hexadecimal = |sent: &Sent| sent.receipt_hash.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let mut traces: Vec<Vec<u8>> = self.sent.iter().flat_map(of).collect();
        traces.extend(self.sent.iter().map(|sent| hexadecimal(sent).into_bytes()));
        traces
    }

    /// Cuts the release of the day when that may be done; gives what it exports.
    pub async fn release(&self) -> Vec<u8> {
        self.service.clock.set(noon("2027-01-20"));
        let release = cut_release(&self.service.state, None).await.expect("a release");
        let mut analyst = self.service.signed_in(&[Role::Analyst]).await;
        let mut exported = Vec::new();
        for file in ["figures", "respondents", "definitions"] {
            let page = analyst.get(&format!("/staff/releases/{release}/{file}.csv")).await;
            assert_eq!(page.status, 200);
            exported.extend(page.body.into_bytes());
        }
        exported
    }

    /// Three years later, and a quarter past midnight.
    pub fn years_later(&self) {
        self.service.clock.set(noon("2029-11-23") - Duration::minutes(11 * 60 + 45));
    }

    /// Exchanges a code; gives the address of the first section.
    async fn enter(&self, code: String) -> (Client, Arrival, String) {
        let mut client = self.service.client();
        let page = client.post("/en/code", &[("code", &code)]).await;
        assert_eq!(page.status, 303, "{}", page.text());
        let address = format!("{}/{FIRST_SECTION}", page.location());
        let token = client.cookies.values().next().expect("a cookie").clone();
        let token_bytes = Token::parse(&token).expect("a token").bytes().to_vec();
        let code_hash = self.service.state.key.hash_code(&code);
        let cookies = client.cookies.clone();
        (client, Arrival { code, code_hash, cookies, token, token_bytes }, address)
    }

    /// Answers a section; gives where it leads to.
    async fn post_section(
        &self,
        client: &mut Client,
        questionnaire: &Questionnaire,
        address: &str,
        choose: impl Fn(&[String], usize) -> String,
    ) -> String {
        let section = questionnaire.section_at(address.rsplit('/').next().expect("a number")).expect("a section");
        let said: Vec<String> = section
            .items
            .iter()
            .map(|item| choose(&options(questionnaire, item), place(questionnaire, item)))
            .collect();
        let form: Vec<_> =
            section.items.iter().zip(&said).map(|(item, said)| (item.id.as_str(), said.as_str())).collect();
        let page = client.post(address, &form).await;
        assert_eq!(page.status, 303, "{address}: {}", page.text());
        page.location().to_owned()
    }
}

async fn postgres(service: &TestService) -> Option<PgConnection> {
    match service.database.address.starts_with("postgres:") {
        true => Some(PgConnection::connect(&service.database.address).await.expect("the database")),
        false => None,
    }
}

/// What can be said to an item, apart from what is only said in drafts.
fn options(questionnaire: &Questionnaire, item: &Item) -> Vec<String> {
    let mut options: Vec<String> = questionnaire.options_of(item).iter().map(|option| option.id.clone()).collect();
    options.push("dont-know".to_owned());
    options
}

fn place(questionnaire: &Questionnaire, item: &Item) -> usize {
    questionnaire.items().position(|other| other.id == item.id).expect("an item of the questionnaire")
}

/// A coordinator opens a collection and makes codes for it.
async fn make_codes(service: &TestService, quantity: usize) -> (String, Vec<String>) {
    let mut coordinator = service.signed_in(&[Role::Coordinator]).await;
    let form = [("name", "Autumn"), ("questionnaire", "child-12-17-help"), ("access", "codes")];
    let page = coordinator.post_from("/staff/collections", "/staff/collections", &form).await;
    assert_eq!(page.status, 303, "{}", page.text());
    let collection = page.location().rsplit('/').next().expect("an id").to_owned();
    let mut codes = Vec::new();
    // The later of two batches goes in between the codes of the earlier.
    for batch in [quantity / 2, quantity - quantity / 2] {
        let page = coordinator.make_codes(&collection, &batch.to_string()).await;
        assert_eq!(page.status, 200, "{}", page.text());
        codes.extend(page.codes());
    }
    assert_eq!(codes.len(), quantity);
    (collection, codes)
}
