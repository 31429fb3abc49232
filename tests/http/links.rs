//! Answering, following, taking back and releasing in any order: the tallies of pairs are what a simple model says, and
//! what a recount gives.

use std::collections::BTreeMap;

use app::domain::answer::Answers;
use app::domain::collection::{Access, Collection};
use app::domain::quarter::Quarter;
use chrono::Days;
use server::network::Network;
use server::random::Random;
use server::services::counting::counting_quarter;
use server::services::my_answers::withdraw_response;
use server::services::release::cut_release;
use server::services::respond::{follow_last_time, save_section, submit_response};
use server::services::verify::verify;
use server::store::pair_tallies::pair_tallies;
use tests::{Says, TestService, filled_in};

use super::figures::early;

/// A statement that every one of these answers says something about, and what it then says.
const STATEMENT: &str = "A-CYP-03";
const SAYS: [(Says, &str); 4] = [
    (Says::Best, "positive"),
    (Says::Worst, "not-positive"),
    (Says::DontKnow, "dont-know"),
    (Says::NotSaid, "not-said"),
];
const STEPS: usize = 90;

/// One response of the model.
struct Sent {
    words: String,
    said: &'static str,
    quarter: Quarter,
    /// The place of the one that it follows.
    follows: Option<usize>,
    is_gone: bool,
}

type Counts = BTreeMap<(String, String, String), i64>;

/// What should be counted.
#[derive(Default)]
struct Model {
    sent: Vec<Sent>,
    released: Option<Quarter>,
    /// The pairs of released quarters, as they were.
    frozen: Counts,
}

impl Model {
    fn live(&self) -> Counts {
        let mut counts = Counts::new();
        for later in self.sent.iter().filter(|later| self.released.is_none_or(|released| later.quarter > released)) {
            let earlier = later.follows.map(|place| &self.sent[place]);
            if let Some(earlier) = earlier.filter(|earlier| !earlier.is_gone && !later.is_gone) {
                let key = (later.quarter.to_string(), earlier.said.to_owned(), later.said.to_owned());
                *counts.entry(key).or_default() += 1;
            }
        }
        counts
    }

    /// The place of some response, more often of one that is there.
    fn some(&self, chance: &Random) -> Option<usize> {
        let all = 0..self.sent.len();
        let there: Vec<usize> = all.clone().filter(|place| !self.sent[*place].is_gone).collect();
        let places = if chance.below(4) > 0 && !there.is_empty() { there } else { all.collect() };
        (!places.is_empty()).then(|| places[chance.below(places.len())])
    }

    fn is_followed(&self, place: usize) -> bool {
        self.sent.iter().any(|later| later.follows == Some(place) && !later.is_gone)
    }

    fn all(&self) -> Counts {
        self.frozen.clone().into_iter().chain(self.live()).collect()
    }
}

/// Sends answers that follow those of some words; `None` when these cannot be followed.
async fn send(service: &TestService, collection: &Collection, says: Says, follows: Option<&str>) -> Option<String> {
    let questionnaire = service.questionnaire(collection).await;
    let sections = questionnaire.sections.iter().flat_map(|section| filled_in(&questionnaire, section, says));
    let answers: Answers = sections.map(|(item, code)| (item, code.into())).collect();
    let (state, from) = (&service.state, Network::unknown());
    let (mut token, _) = save_section(state, collection, None, answers).await.expect("a draft");
    if let Some(words) = follows {
        token = follow_last_time(state, from, collection, Some(token), words).await.ok()?;
    }
    let version = state.questionnaire(&collection.questionnaire, collection.version).await.expect("a version");
    let receipt = submit_response(state, &collection.id, &version, token, Answers::new()).await.expect("a receipt");
    Some(receipt.words)
}

async fn kept(service: &TestService) -> Counts {
    let mut connection = service.state.database.read().await.expect("a connection");
    let tallies = pair_tallies(&mut connection).await.expect("tallies");
    let mut counts = Counts::new();
    for tally in tallies.into_iter().filter(|tally| tally.statement == STATEMENT) {
        *counts.entry((tally.quarter, tally.earlier, tally.later)).or_default() += tally.responses;
    }
    counts
}

#[tokio::test]
async fn whatever_happens_in_whatever_order_the_pairs_are_those_that_are_there() {
    let (mut linked, mut released) = (0, 0);
    for seed in 0..6 {
        let service = early().await;
        let chance = Random::seeded(seed);
        let collections = [service.collection(Access::Open).await, service.collection(Access::Open).await];
        let mut model = Model::default();
        // Shown when the test fails.
        eprintln!("seed {seed}");
        for step in 0..STEPS {
            let some = model.some(&chance);
            match (chance.below(20), some) {
                (0..=2, Some(place)) => {
                    let one = &mut model.sent[place];
                    eprintln!("{step}: {place} is taken back");
                    one.is_gone = true;
                    let words = one.words.clone();
                    withdraw_response(&service.state, Network::unknown(), &words, "").await.expect("taking back");
                }
                (3, Some(_)) => {
                    let frozen = model.live();
                    if cut_release(&service.state, None).await.is_ok() {
                        let next = |released: Quarter| released.next();
                        let counted = model.sent.iter().filter(|sent| !sent.is_gone).map(|sent| sent.quarter);
                        let oldest =
                            counted.filter(|quarter| model.released.is_none_or(|at| *quarter >= next(at))).min();
                        eprintln!("{step}: {oldest:?} is released");
                        model.released = oldest;
                        let released = oldest.expect("something was counted").to_string();
                        model.frozen.extend(frozen.into_iter().filter(|((quarter, _, _), _)| *quarter == released));
                    }
                }
                (4, _) => service.clock.set(service.clock.now() + Days::new(60)),
                (_, place) => {
                    let place = place.filter(|_| chance.below(4) > 0);
                    let (says, said) = SAYS[chance.below(SAYS.len())];
                    let collection = &collections[chance.below(2)];
                    let words = place.map(|place| model.sent[place].words.clone());
                    let can = place.is_none_or(|place| !model.sent[place].is_gone && !model.is_followed(place));
                    let sent = send(&service, collection, says, words.as_deref()).await;
                    assert_eq!(sent.is_some(), can, "seed {seed}, step {step}");
                    eprintln!("{step}: {} follows {place:?}: {can}", model.sent.len());
                    if let Some(words) = sent {
                        linked += usize::from(place.is_some());
                        let quarter = counting_quarter(service.clock.today(), model.released);
                        model.sent.push(Sent { words, said, quarter, follows: place, is_gone: false });
                    }
                }
            }
            assert_eq!(kept(&service).await, model.all(), "seed {seed}, step {step}");
        }
        assert_eq!(verify(&service.state).await.expect("the store"), [], "seed {seed}");
        released += model.frozen.len();
    }
    assert!(linked > 60 && released > 10, "enough has happened: {linked} {released}");
}
