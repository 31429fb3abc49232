//! What arrives together is done together: who arrives at a collection, drafts that are saved, and answers that are sent.
//!
//! # Why
//! A send takes some ten statements, each of them a way to the database and back, and adds to the same tallies as the sends
//! beside it. Done together, a hundred sends take the same ten statements, and each tally is written once; on PostgreSQL
//! those of one server do not queue for its row. Whoever comes while some are being done waits for these, and goes with all
//! who came meanwhile: nobody waits for company, and nothing is read that is older than the question. Where a database is
//! cut off, what is under way may never end; who comes later goes on without it.

use std::collections::{HashSet, VecDeque};
use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures::FutureExt;
use futures::future::BoxFuture;
use tokio::sync::oneshot;

use crate::state::AppState;
use crate::store::{Connection, Durability, StoreError};

/// How many may wait; past this the server says that it is busy.
const QUEUE: usize = 1024;
/// How many are done at once.
const AT_ONCE: usize = 128;
/// How long who comes later waits for what is under way.
const A_MOMENT: Duration = Duration::from_millis(500);
/// How long it may take: as long as a request (`http/addresses.rs`). Nothing else would end it on a network that is cut.
const LONGEST: Duration = Duration::from_secs(30);

/// What two jobs that are done together must not share: a draft.
pub type Key = Option<[u8; 32]>;

/// Does jobs, and gives the outcome of each.
pub type Work<Job, T> = fn(AppState, Vec<Job>) -> BoxFuture<'static, Vec<T>>;

/// Jobs that wait to be done together. Cheap to clone.
pub struct Together<Job, T>(Arc<Mutex<Queue<Job, T>>>);

struct Queue<Job, T> {
    waiting: VecDeque<Waiting<Job, T>>,
    /// Whether somebody takes what waits.
    is_served: bool,
}

struct Waiting<Job, T> {
    key: Key,
    job: Job,
    reply: oneshot::Sender<T>,
}

impl<Job, T> Default for Together<Job, T> {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(Queue { waiting: VecDeque::new(), is_served: false })))
    }
}

impl<Job, T> Clone for Together<Job, T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<Job: Send + 'static, T: Send + 'static> Together<Job, T> {
    /// Has a job done. It is done even when whoever asked goes away.
    ///
    /// # Errors
    /// [`StoreError::Busy`] when too much is waiting.
    pub async fn ask(&self, state: &AppState, key: Key, job: Job, work: Work<Job, T>) -> Result<T, StoreError> {
        let (reply, answer) = oneshot::channel();
        {
            let mut queue = self.queue();
            if queue.waiting.len() >= QUEUE {
                return Err(StoreError::Busy);
            }
            queue.waiting.push_back(Waiting { key, job, reply });
            if !std::mem::replace(&mut queue.is_served, true) {
                tokio::spawn(self.clone().serve(state.clone(), work));
            }
        }
        answer.await.map_err(|_| StoreError::Busy)
    }

    /// How many wait.
    pub fn waiting(&self) -> usize {
        self.queue().waiting.len()
    }

    /// Does what waits, until nothing does any more.
    async fn serve(self, state: AppState, work: Work<Job, T>) {
        loop {
            let next = self.next();
            if next.is_empty() {
                return;
            }
            let (jobs, replies): (Vec<_>, Vec<_>) = next.into_iter().map(|one| (one.job, one.reply)).unzip();
            let work = tokio::time::timeout(LONGEST, work(state.clone(), jobs));
            let under_way = tokio::spawn(async move {
                // Who asked for work that takes too long, or panics, has no reply, and is told to try again.
                for (reply, outcome) in replies.into_iter().zip(work.await.unwrap_or_default()) {
                    // Whoever asked may have gone away.
                    let _ = reply.send(outcome);
                }
            });
            let _ = tokio::time::timeout(A_MOMENT, under_way).await;
        }
    }

    /// The next that can be done together: what shares a draft with one of them waits for the next time.
    fn next(&self) -> Vec<Waiting<Job, T>> {
        let mut queue = self.queue();
        let (mut keys, mut next, mut later) = (HashSet::new(), Vec::new(), VecDeque::new());
        while next.len() < AT_ONCE
            && let Some(waiting) = queue.waiting.pop_front()
        {
            if waiting.key.is_some_and(|key| !keys.insert(key)) {
                later.push_back(waiting);
            } else {
                next.push(waiting);
            }
        }
        later.append(&mut queue.waiting);
        queue.waiting = later;
        queue.is_served = !next.is_empty();
        next
    }

    fn queue(&self) -> MutexGuard<'_, Queue<Job, T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Does jobs in a transaction, and gives the outcome of each. One that is refused changes nothing, and is an outcome; an
/// error undoes them all.
pub type Write<Job, T, E> =
    for<'c> fn(&'c mut Connection, &'c AppState, &'c [Job]) -> BoxFuture<'c, Result<Vec<Result<T, E>>, StoreError>>;

/// Does jobs in one transaction, or, where one of them is in the way of the others, each in one of its own.
pub async fn write_together<Job, T, E>(
    state: &AppState,
    durability: Durability,
    jobs: Vec<Job>,
    write: Write<Job, T, E>,
) -> Vec<Result<T, E>>
where
    Job: Send + Sync + 'static,
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
{
    let jobs: Arc<[Job]> = jobs.into();
    let all = 0..jobs.len();
    let error = match write_some(state, durability, &jobs, all.clone(), write).await {
        Ok(outcomes) => return outcomes,
        Err(error) => error,
    };
    let is_of_one = matches!(error, StoreError::Conflict | StoreError::Inconsistent { .. });
    if !is_of_one || jobs.len() == 1 {
        // All failed of the same thing, which is logged once.
        let others: Vec<_> = all.skip(1).map(|_| Err(error.again().into())).collect();
        return [Err(error.into())].into_iter().chain(others).collect();
    }
    let mut outcomes = Vec::new();
    for index in all {
        let alone = write_some(state, durability, &jobs, index..index + 1, write).await;
        outcomes.extend(alone.unwrap_or_else(|error| vec![Err(error.into())]));
    }
    outcomes
}

async fn write_some<Job, T, E>(
    state: &AppState,
    durability: Durability,
    jobs: &Arc<[Job]>,
    some: Range<usize>,
    write: Write<Job, T, E>,
) -> Result<Vec<Result<T, E>>, StoreError>
where
    Job: Send + Sync + 'static,
    T: Send + 'static,
    E: Send + 'static,
{
    let (of, jobs) = (state.clone(), Arc::clone(jobs));
    let done = state
        .database
        .write_with(durability, move |connection| async move { write(connection, &of, &jobs[some]).await }.boxed());
    done.await
}
