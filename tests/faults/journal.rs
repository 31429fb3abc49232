//! The journal of tallies: whatever respondents do, in any order, over nights and releases, the tallies are what a recount
//! gives, and what a test that knows nothing of tallies has counted beside them.

use std::collections::BTreeMap;

use app::domain::answer::{Answer, Answers, apart_from_scale};
use app::domain::collection::{Access, Collection};
use app::domain::quarter::Quarter;
use app::domain::questionnaire::{Item, Questionnaire};
use chrono::Duration;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use server::config::Settings;
use server::network::Network;
use server::sealing::Token;
use server::services::collect::make_codes;
use server::services::my_answers::{AnswerAgain, Found, Withdrawn, look_up, response_of, withdraw_response};
use server::services::release::{CutError, cut_release};
use server::services::respond::{
    begin_on_shared_device, enter_with_code, follow_last_time, keep_answers, save_section, submit_response,
};
use server::services::upkeep::{delete_expired, unlink_yesterday};
use server::services::verify::verify;
use server::store::releases::latest_released_quarter;
use server::store::response_tallies::response_tallies;
use server::store::tallies::{Counted, tallies};
use tests::{TestDatabase, TestService, new_collection};

use super::alone::beside_others;
use super::how_long::of;

const QUESTIONNAIRE: &str = "child-12-17-help";

/// What happens next.
#[derive(Clone, Debug)]
enum Step {
    /// Somebody answers and sends.
    Send { with_code: bool, says: u64, about_them: bool, follows: Option<Index>, way: Way },
    /// The last page of somebody who sent comes again.
    Repeat(Index),
    /// Somebody takes back what they sent; the form comes twice.
    TakeBack(Index),
    /// Somebody takes back what they sent, and answers anew, with their words where those give the right.
    Change { whose: Index, says: u64 },
    /// A night passes.
    Night,
    /// The quarter is released, and the next begins.
    Release,
}

/// How somebody gets from the first answer to the last.
#[derive(Clone, Copy, Debug)]
enum Way {
    Straight,
    /// They say something, think again and say something else.
    ThinksAgain,
    /// They keep their answers under words, come back and go on.
    KeepsAndGoesOn,
    OnASharedDevice,
}

fn step() -> impl Strategy<Value = Step> {
    let way = prop_oneof![
        6 => Just(Way::Straight),
        2 => Just(Way::ThinksAgain),
        1 => Just(Way::KeepsAndGoesOn),
        1 => Just(Way::OnASharedDevice),
    ];
    let sends = (any::<bool>(), any::<u64>(), any::<bool>(), proptest::option::of(any::<Index>()), way).prop_map(
        |(with_code, says, about_them, follows, way)| Step::Send { with_code, says, about_them, follows, way },
    );
    prop_oneof![
        6 => sends,
        1 => any::<Index>().prop_map(Step::Repeat),
        2 => any::<Index>().prop_map(Step::TakeBack),
        1 => (any::<Index>(), any::<u64>()).prop_map(|(whose, says)| Step::Change { whose, says }),
        1 => Just(Step::Night),
        1 => Just(Step::Release),
    ]
}

/// Something that was sent, as its sender knows it.
#[derive(Clone)]
struct Sent {
    token: Token,
    collection: Collection,
    words: String,
    answers: Answers,
    quarter: Quarter,
}

/// A Heard, and what a bystander has counted.
struct World {
    service: TestService,
    questionnaire: Questionnaire,
    open: Collection,
    with_codes: Collection,
    codes: Vec<String>,
    sent: Vec<Sent>,
    released: Option<Quarter>,
    /// Responses by collection and quarter; those whose content went after their release stay.
    responses: BTreeMap<(String, String), i64>,
    /// Answers by collection, quarter, item and answer.
    items: BTreeMap<[String; 4], i64>,
}

impl World {
    async fn new(database: TestDatabase) -> Self {
        let mut settings = Settings::default();
        settings.releases.may_be_cut_early = true;
        let service = TestService::with(database, settings).await;
        let open = service.collection_of(new_collection(QUESTIONNAIRE)).await;
        let mut new = new_collection(QUESTIONNAIRE);
        (new.name, new.access) = ("With codes".to_owned(), Access::Codes);
        let with_codes = service.collection_of(new).await;
        let codes = make_codes(&service.state, &with_codes.id, 60).await.expect("codes");
        let questionnaire = service.questionnaire(&open).await;
        let (responses, items) = Default::default();
        Self { service, questionnaire, open, with_codes, codes, sent: Vec::new(), released: None, responses, items }
    }

    /// Answers to everything that is asked.
    fn answers(&self, says: u64) -> Answers {
        self.questionnaire
            .items()
            .zip(1..)
            .map(|(item, place)| (item.id.clone(), self.answer(item, says, place)))
            .collect()
    }

    fn about(&self, says: u64) -> Answers {
        let items = self.questionnaire.about_you.iter().flat_map(|section| &section.items);
        items.zip(1..).map(|(item, place)| (item.id.clone(), self.answer(item, says, place))).collect()
    }

    fn answer(&self, item: &Item, says: u64, place: u64) -> Answer {
        let options = self.questionnaire.options_of(item);
        let apart = apart_from_scale(false);
        let drawn = says.rotate_left(u32::try_from(place % 64).unwrap_or(0)).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 33;
        let at = usize::try_from(drawn).unwrap_or(0) % (options.len() + apart.len());
        let code = options.get(at).map_or_else(|| apart[at - options.len()], |option| option.id.as_str());
        Answer::from(code.to_owned())
    }

    async fn take(&mut self, step: &Step) {
        match step {
            Step::Send { with_code, says, about_them, follows, way } => {
                let about = if *about_them { self.about(*says) } else { Answers::new() };
                let follows = follows.as_ref().filter(|_| !self.sent.is_empty());
                let follows = follows.map(|whose| whose.get(&self.sent).words.clone());
                let (collection, token) = if *with_code { self.enter().await } else { (self.open.clone(), None) };
                self.send(collection, token, *says, about, follows, *way).await;
            }
            Step::Repeat(whose) if !self.sent.is_empty() => {
                let Sent { token, collection, words, .. } = whose.get(&self.sent).clone();
                // After some hours nothing is known of it any more.
                if let Ok(receipt) = self.submit(&collection, token, Answers::new()).await {
                    assert_eq!(receipt, words, "a repeat gets the same receipt");
                }
            }
            Step::TakeBack(whose) if !self.sent.is_empty() => {
                let at = whose.index(self.sent.len());
                self.take_back(at).await;
            }
            Step::Change { whose, says } if !self.sent.is_empty() => {
                let at = whose.index(self.sent.len());
                let collection = self.sent[at].collection.clone();
                match self.take_back(at).await {
                    Withdrawn::Whole(AnswerAgain::Words { words, .. }) => {
                        let found = look_up(&self.service.state, Network::unknown(), &words).await.expect("a look");
                        let Found::Kept(kept) = found else { panic!("words give the right to answer again") };
                        self.send(collection, Some(kept.token), *says, Answers::new(), None, Way::Straight).await;
                    }
                    Withdrawn::Whole(AnswerAgain::OpenLink(_)) => {
                        self.send(collection, None, *says, Answers::new(), None, Way::Straight).await;
                    }
                    _ => {}
                }
            }
            Step::Repeat(_) | Step::TakeBack(_) | Step::Change { .. } => {}
            Step::Night => {
                self.service.clock.set(self.service.clock.now() + Duration::days(1));
                unlink_yesterday(&self.service.state).await.expect("a night");
                delete_expired(&self.service.state).await.expect("a night");
            }
            Step::Release => match cut_release(&self.service.state, None).await {
                Ok(_) => {
                    let mut connection = self.service.state.database.read().await.expect("a connection");
                    self.released = latest_released_quarter(&mut connection).await.expect("the store");
                }
                Err(CutError::Nothing) => {}
                Err(error) => panic!("{error}"),
            },
        }
    }

    /// Exchanges a code; the open link when they are used up.
    async fn enter(&mut self) -> (Collection, Option<Token>) {
        let Some(code) = self.codes.pop() else { return (self.open.clone(), None) };
        let entered = enter_with_code(&self.service.state, Network::unknown(), &code, |_| None).await;
        let (token, collection) = entered.expect("a code lets in");
        assert_eq!(collection.id, self.with_codes.id);
        (collection, Some(token))
    }

    async fn submit(&self, collection: &Collection, token: Token, about: Answers) -> Result<String, String> {
        let version = self.service.state.questionnaire(QUESTIONNAIRE, 1).await.expect("a version");
        let sent = submit_response(&self.service.state, &collection.id, &version, token, about).await;
        sent.map(|receipt| receipt.words).map_err(|error| error.to_string())
    }

    async fn send(
        &mut self,
        collection: Collection,
        token: Option<Token>,
        says: u64,
        about: Answers,
        follows: Option<String>,
        way: Way,
    ) {
        let (state, from) = (self.service.state.clone(), Network::unknown());
        let mut token = token;
        match way {
            Way::Straight => {}
            Way::ThinksAgain => {
                let first = save_section(&state, &collection, token, self.answers(!says)).await.expect("answers");
                token = Some(first.0);
            }
            Way::KeepsAndGoesOn => {
                let first = save_section(&state, &collection, token, self.answers(!says)).await.expect("answers");
                let kept = keep_answers(&state, from, &collection, first.0).await.expect("they are kept");
                let Found::Kept(opened) = look_up(&state, from, &kept.words).await.expect("a look") else {
                    panic!("what was kept is there");
                };
                token = Some(opened.token);
            }
            Way::OnASharedDevice => {
                token = Some(begin_on_shared_device(&state, &collection, token).await.expect("it begins"));
            }
        }
        if let Some(words) = follows {
            // Answers that were taken back, or that others follow already, cannot be followed.
            if let Ok(following) = follow_last_time(&state, from, &collection, token.clone(), &words).await {
                token = Some(following);
            }
        }
        let (token, answers) = save_section(&state, &collection, token, self.answers(says)).await.expect("answers");
        let words = self.submit(&collection, token.clone(), about.clone()).await.expect("they are sent");
        assert_eq!(self.submit(&collection, token.clone(), Answers::new()).await.as_ref(), Ok(&words), "once more");
        let mut answers = answers;
        answers.extend(about);
        let answers = self.questionnaire.answers_that_count(&answers);
        let mine = response_of(&state, from, &words).await.expect("a look").expect("it is there");
        assert_eq!(mine.response.answers, answers, "what is there is what was sent");
        let sent = Sent { token, collection, words, answers, quarter: mine.response.quarter };
        self.count(&sent, 1);
        self.sent.push(sent);
    }

    async fn take_back(&mut self, at: usize) -> Withdrawn {
        let (state, from, words) = (self.service.state.clone(), Network::unknown(), self.sent[at].words.clone());
        let mine = response_of(&state, from, &words).await.expect("a look").expect("what was sent is there");
        let gone = withdraw_response(&state, from, &words, &mine.mark).await.expect("it is taken back");
        let again = withdraw_response(&state, from, &words, &mine.mark).await.expect("a repeat");
        assert!(matches!(again, Withdrawn::Before(_)), "the form came twice: {again:?}");
        let sent = self.sent.swap_remove(at);
        match gone {
            Withdrawn::Whole(_) => self.count(&sent, -1),
            Withdrawn::ContentOnly => assert!(self.released.is_some_and(|released| sent.quarter <= released)),
            Withdrawn::Before(_) | Withdrawn::NotFound => panic!("{gone:?}"),
        }
        gone
    }

    fn count(&mut self, sent: &Sent, change: i64) {
        let (collection, quarter) = (sent.collection.id.clone(), sent.quarter.to_string());
        *self.responses.entry((collection.clone(), quarter.clone())).or_default() += change;
        for (item, answer) in &sent.answers {
            let key = [collection.clone(), quarter.clone(), item.clone(), answer.code().to_owned()];
            *self.items.entry(key).or_default() += change;
        }
    }

    /// What does not add up.
    async fn mismatches(&self) -> Option<String> {
        let again = verify(&self.service.state).await.expect("a recount");
        if !again.is_empty() {
            return Some(format!("{again:?}"));
        }
        let mut connection = self.service.state.database.read().await.expect("a connection");
        let kept = response_tallies(&mut connection).await.expect("tallies");
        let kept: BTreeMap<_, _> =
            kept.into_iter().map(|tally| ((tally.collection, tally.quarter), tally.responses)).collect();
        let mut counted = self.responses.clone();
        counted.retain(|_, count| *count != 0);
        if kept != counted {
            return Some(format!("{kept:?} are kept, and {counted:?} were sent"));
        }
        let kept = tallies(&mut connection, Counted::Items).await.expect("tallies");
        let kept: BTreeMap<_, _> = kept
            .into_iter()
            .map(|tally| ([tally.collection, tally.quarter, tally.of, tally.said], tally.responses))
            .collect();
        let mut counted = self.items.clone();
        counted.retain(|_, count| *count != 0);
        (kept != counted).then(|| "the tallies of items are not what was said".to_owned())
    }
}

/// Tries so many stories, and gives the shortest one that does not add up.
fn try_stories(cases: u32, steps: usize, database: impl AsyncFn() -> TestDatabase) {
    let _turn = beside_others();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 200, ..Config::default() };
    let tried = TestRunner::new(config).run(&vec(step(), 1..=steps), |story| {
        runtime.block_on(async {
            let mut world = World::new(database().await).await;
            for (number, step) in story.iter().enumerate() {
                world.take(step).await;
                if let Some(mismatch) = world.mismatches().await {
                    return Err(TestCaseError::fail(format!("after step {number}: {mismatch}")));
                }
            }
            Ok(())
        })
    });
    if let Err(error) = tried {
        panic!("{error}");
    }
}

#[test]
fn on_sqlite_tallies_are_what_a_recount_gives_whatever_happens() {
    try_stories(of(10, 300), 30, async || TestDatabase::sqlite());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn on_postgres_tallies_are_what_a_recount_gives_whatever_happens() {
    if TestDatabase::postgres().await.is_none() {
        return;
    }
    let tried = tokio::task::spawn_blocking(|| {
        try_stories(of(3, 60), 20, async || TestDatabase::postgres().await.expect("a server"));
    });
    tried.await.expect("every story adds up");
}
