//! Counting responses again, as many as there are, in as much memory as a few thousand of them take.
//!
//! Responses are read in chunks, in the order of their random ids, and counted on other threads meanwhile. Within a chunk nothing is
//! copied: answers are counted by their places in the questionnaire, and get their names when the chunk is added up.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::Arc;

use app::domain::answer::Answers;
use app::domain::indicator::Outcome;
use app::domain::questionnaire::QuestionnaireVersion;
use serde_json::value::RawValue;
use tokio::task::{JoinError, JoinHandle};
use uuid::Uuid;

use super::counting::groups_told;
use super::pairs::Comparison;
use crate::state::AppState;
use crate::store::responses::{Sent, sent_after};
use crate::store::{Connection, StoreError, collections, links};

/// Responses that are read at a time.
const CHUNK: i64 = 5_000;
/// Chunks that are counted at a time, beside the one that is read.
const AT_A_TIME: usize = 3;

/// Collection, quarter, what is counted, and what was said: how many.
pub type Counts = BTreeMap<[String; 4], i64>;

/// What all responses say.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Recounted {
    /// Under `["collection", "quarter", "", ""]`.
    pub responses: Counts,
    pub items: Counts,
    pub outcomes: Counts,
    /// By [`of_group`].
    pub groups: Counts,
}

/// A statement and a group as one.
pub fn of_group(statement: &str, breakdown: &str, category: &str) -> String {
    format!("{statement} {breakdown} {category}")
}

/// Two outcomes as one.
pub fn in_both(earlier: &str, later: &str) -> String {
    format!("{earlier}, then {later}")
}

impl Recounted {
    fn add(&mut self, other: Self) {
        let all = [
            (&mut self.responses, other.responses),
            (&mut self.items, other.items),
            (&mut self.outcomes, other.outcomes),
            (&mut self.groups, other.groups),
        ];
        for (counts, other) in all {
            for (key, count) in other {
                *counts.entry(key).or_default() += count;
            }
        }
    }
}

/// Counts every response.
///
/// # Errors
/// When the store fails, or answers cannot be read.
pub async fn recount(state: &AppState, connection: &mut Connection) -> Result<Recounted, StoreError> {
    let mut all = Recounted::default();
    let mut counting: VecDeque<JoinHandle<Result<Recounted, StoreError>>> = VecDeque::new();
    for collection in collections::collections(connection).await? {
        let version = state.questionnaire(&collection.questionnaire, collection.version).await?;
        let mut after = None;
        loop {
            let chunk = sent_after(connection, &collection.id, after, CHUNK).await?;
            let Some(last) = chunk.last() else { break };
            after = Some(last.id);
            let (id, version) = (collection.id.clone(), Arc::clone(&version));
            counting.push_back(tokio::task::spawn_blocking(move || count_chunk(&id, &version, &chunk)));
            if counting.len() > AT_A_TIME
                && let Some(oldest) = counting.pop_front()
            {
                all.add(finished(oldest.await)?);
            }
        }
    }
    for rest in counting {
        all.add(finished(rest.await)?);
    }
    Ok(all)
}

/// A chunk that has been counted; a panic in it goes on here. Such work ends in no other way: it cannot be called off.
fn finished(counted: Result<Result<Recounted, StoreError>, JoinError>) -> Result<Recounted, StoreError> {
    counted.unwrap_or_else(|error| std::panic::resume_unwind(error.into_panic()))
}

/// How often each outcome was given, in the order of [`Outcome::ALL`].
type Outcomes = [i64; 4];

/// What the responses of one quarter say, by places in the questionnaire.
#[derive(Default)]
struct OfQuarter<'a> {
    responses: i64,
    items: HashMap<String, Vec<(String, i64)>>,
    outcomes: Vec<Outcomes>,
    groups: HashMap<(&'a str, String), Vec<Outcomes>>,
}

fn count_chunk(collection: &str, version: &QuestionnaireVersion, chunk: &[Sent]) -> Result<Recounted, StoreError> {
    let none = vec![Outcomes::default(); version.definitions.len()];
    let mut quarters: BTreeMap<&str, OfQuarter<'_>> = BTreeMap::new();
    for sent in chunk {
        let answers = read(collection, &sent.answers)?;
        let of = quarters
            .entry(&sent.quarter)
            .or_insert_with(|| OfQuarter { outcomes: none.clone(), ..OfQuarter::default() });
        of.responses += 1;
        let said: Vec<Option<usize>> =
            version.indicators().map(|indicator| indicator.outcome(&answers).map(Outcome::place)).collect();
        let add = |outcomes: &mut Vec<Outcomes>| {
            for (counts, outcome) in outcomes.iter_mut().zip(&said) {
                if let Some(outcome) = outcome {
                    counts[*outcome] += 1;
                }
            }
        };
        add(&mut of.outcomes);
        for (breakdown, category) in groups_told(&answers, version) {
            add(of.groups.entry((breakdown, category.to_owned())).or_insert_with(|| none.clone()));
        }
        for (item, answer) in &answers {
            match of.items.get_mut(item) {
                Some(said) => match said.iter_mut().find(|(code, _)| code == answer.code()) {
                    Some((_, count)) => *count += 1,
                    None => said.push((answer.code().to_owned(), 1)),
                },
                None => drop(of.items.insert(item.clone(), vec![(answer.code().to_owned(), 1)])),
            }
        }
    }
    let mut counted = Recounted::default();
    for (quarter, of) in quarters {
        let key = |of: &str, said: &str| [collection, quarter, of, said].map(str::to_owned);
        counted.responses.insert(key("", ""), of.responses);
        for (item, said) in of.items {
            counted.items.extend(said.into_iter().map(|(answer, count)| (key(&item, &answer), count)));
        }
        let statements = || version.indicators().map(|indicator| indicator.statement.as_str());
        let given = |counts: &Outcomes| {
            let given = Outcome::ALL.into_iter().zip(*counts).filter(|(_, count)| *count != 0);
            given.map(|(outcome, count)| (outcome.code(), count)).collect::<Vec<_>>()
        };
        for (statement, counts) in statements().zip(&of.outcomes) {
            counted.outcomes.extend(given(counts).into_iter().map(|(outcome, count)| (key(statement, outcome), count)));
        }
        for ((breakdown, category), outcomes) in &of.groups {
            for (statement, counts) in statements().zip(outcomes) {
                let of = of_group(statement, breakdown, category);
                counted.groups.extend(given(counts).into_iter().map(|(outcome, count)| (key(&of, outcome), count)));
            }
        }
    }
    Ok(counted)
}

/// Which response cannot be read must not reach a log.
fn read(collection: &str, answers: &RawValue) -> Result<Answers, StoreError> {
    serde_json::from_str(answers.get()).map_err(|_| StoreError::Inconsistent {
        table: "response",
        id: format!("in {collection}"),
        what: "its answers".to_owned(),
    })
}

/// Counts what linked responses say, where and when the later of them counts.
///
/// # Errors
/// When the store fails.
pub async fn recount_pairs(state: &AppState, connection: &mut Connection) -> Result<Counts, StoreError> {
    let mut counts = Counts::new();
    for collection in collections::collections(connection).await? {
        let mut comparisons = BTreeMap::new();
        let mut after: Option<Uuid> = None;
        loop {
            let chunk = links::linked_after(connection, &collection.id, after, CHUNK).await?;
            let Some(last) = chunk.last() else { break };
            after = Some(last.id);
            for linked in chunk {
                let comparison = match comparisons.entry(linked.earlier_in) {
                    Entry::Occupied(known) => known.into_mut(),
                    Entry::Vacant(new) => {
                        let comparison = Comparison::of(state, connection, new.key(), &collection.id).await?;
                        new.insert(comparison)
                    }
                };
                for pair in comparison.pairs(&linked.earlier, &linked.later) {
                    let said = in_both(pair.earlier.code(), pair.later.code());
                    let key = [collection.id.clone(), linked.quarter.to_string(), pair.statement, said];
                    *counts.entry(key).or_default() += 1;
                }
            }
        }
    }
    Ok(counts)
}
