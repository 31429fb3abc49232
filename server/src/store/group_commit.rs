//! SQLite's only writer: it commits together what waits together, and acknowledges when it is on disk.
//!
//! # Why
//! With `synchronous=FULL` each commit waits for the disk. A hundred sends that wait at the same time need one such wait,
//! not a hundred. Each piece of work runs in a savepoint of its own, so that one that fails takes nothing else with it.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use futures::FutureExt;
use futures::future::BoxFuture;
use sqlx::{Connection as _, Executor, SqliteConnection};
use tokio::sync::{mpsc, oneshot};

use super::{Connection, StoreError};

/// Work that may wait; past this the server says that it is busy.
const QUEUE: usize = 1024;
/// Work that goes into one commit.
const BATCH: usize = 256;

/// The way to the writer. Cheap to clone.
#[derive(Clone, Debug)]
pub struct GroupCommit {
    jobs: mpsc::Sender<Job>,
    done: Arc<Done>,
}

/// What the writer has done since it was started.
#[derive(Debug, Default)]
pub struct Done {
    pub commits: AtomicU64,
    /// Work in these commits.
    pub writes: AtomicU64,
}

type Acknowledge = Box<dyn FnOnce(Result<(), StoreError>) + Send>;

/// What is left to do with a piece of work when its batch has been committed.
struct Finished {
    keep: bool,
    acknowledge: Acknowledge,
}

type Work = Box<dyn for<'c> FnOnce(&'c mut Connection) -> BoxFuture<'c, Finished> + Send>;

enum Job {
    Write(Work),
    WriteFileAnew(oneshot::Sender<Result<(), StoreError>>),
    EmptyJournal(oneshot::Sender<Result<(), StoreError>>),
    Close(oneshot::Sender<()>),
}

impl GroupCommit {
    /// Starts the writer on its connection.
    pub fn start(connection: SqliteConnection) -> Self {
        let (jobs, waiting) = mpsc::channel(QUEUE);
        let done = Arc::new(Done::default());
        tokio::spawn(run(connection, waiting, Arc::clone(&done)));
        Self { jobs, done }
    }

    /// How much work waits.
    pub fn waiting(&self) -> usize {
        self.jobs.max_capacity() - self.jobs.capacity()
    }

    pub fn done(&self) -> &Done {
        &self.done
    }

    /// Does some work in a savepoint, and returns when its batch is on disk.
    ///
    /// # Errors
    /// The work's own; [`StoreError::Busy`] when too much is waiting.
    pub async fn write<T, E, W>(&self, work: W) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        W: for<'c> FnOnce(&'c mut Connection) -> BoxFuture<'c, Result<T, E>> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let job = Job::Write(Box::new(move |connection| {
            async move {
                let result = work(connection).await;
                let keep = result.is_ok();
                let acknowledge: Acknowledge = Box::new(move |committed| {
                    // Whoever asked may have gone away; the work is done all the same.
                    let _ = reply.send(committed.map_err(E::from).and(result));
                });
                Finished { keep, acknowledge }
            }
            .boxed()
        }));
        self.jobs.try_send(job).map_err(|_| StoreError::Busy)?;
        // Work that was not begun, or that panicked, has changed nothing and can be tried again.
        answer.await.unwrap_or_else(|_| Err(StoreError::Busy.into()))
    }

    /// Writes the whole database file anew and empties the journal. Writes wait meanwhile: about a second for 100,000
    /// responses.
    ///
    /// # Errors
    /// When the database fails; [`StoreError::Busy`] when somebody reads for so long that the journal cannot be emptied.
    pub async fn write_file_anew(&self) -> Result<(), StoreError> {
        let (reply, answer) = oneshot::channel();
        self.jobs.send(Job::WriteFileAnew(reply)).await.map_err(|_| StoreError::Busy)?;
        answer.await.unwrap_or(Err(StoreError::Busy))
    }

    /// Empties the journal: what was deleted lies in it no longer.
    ///
    /// # Errors
    /// As [`write_file_anew`](Self::write_file_anew).
    pub async fn empty_journal(&self) -> Result<(), StoreError> {
        let (reply, answer) = oneshot::channel();
        self.jobs.send(Job::EmptyJournal(reply)).await.map_err(|_| StoreError::Busy)?;
        answer.await.unwrap_or(Err(StoreError::Busy))
    }

    /// Finishes what waits, and closes the database.
    pub async fn close(&self) {
        let (reply, answer) = oneshot::channel();
        if self.jobs.send(Job::Close(reply)).await.is_ok() {
            let _ = answer.await;
        }
    }
}

async fn run(connection: SqliteConnection, mut waiting: mpsc::Receiver<Job>, done: Arc<Done>) {
    let mut connection = Connection::SqliteWriter(connection);
    let mut next = None;
    loop {
        let Some(job) = (match next.take() {
            Some(job) => Some(job),
            None => waiting.recv().await,
        }) else {
            return;
        };
        match job {
            Job::Write(_) => next = commit_together(&mut connection, job, &mut waiting, &done).await,
            Job::WriteFileAnew(reply) => {
                let _ = reply.send(write_file_anew(&mut connection).await);
            }
            Job::EmptyJournal(reply) => {
                let _ = reply.send(empty_journal(&mut connection).await);
            }
            Job::Close(reply) => {
                if let Connection::SqliteWriter(inner) = connection {
                    let _ = inner.close().await;
                }
                let _ = reply.send(());
                return;
            }
        }
    }
}

/// Runs `first` and the writes that wait behind it, commits them together, and acknowledges each. Gives back a job that
/// is not a write, for which the batch had to end.
async fn commit_together(
    connection: &mut Connection,
    first: Job,
    waiting: &mut mpsc::Receiver<Job>,
    done: &Done,
) -> Option<Job> {
    let mut finished = Vec::new();
    let mut next = Some(first);
    // Each call is a way to SQLite's thread and back, so the end of one savepoint and the beginning of the next share one.
    let mut begin = "BEGIN IMMEDIATE; SAVEPOINT work";
    while let Some(Job::Write(work)) = next {
        // Work is never done outside a savepoint: it could not be undone. Whoever asked for it is told that it failed.
        if let Err(error) = execute(connection, begin).await {
            tell(&error, "no savepoint could be set");
            next = None;
            break;
        }
        let worked = AssertUnwindSafe(work(connection)).catch_unwind().await;
        if !worked.as_ref().is_ok_and(|worked| worked.keep) {
            let _ = execute(connection, "ROLLBACK TO work").await;
        }
        finished.extend(worked.ok().map(|worked| worked.acknowledge));
        begin = "RELEASE work; SAVEPOINT work";
        next = if finished.len() < BATCH { waiting.try_recv().ok() } else { None };
    }
    let committed = execute(connection, "RELEASE work; COMMIT").await;
    if let Err(error) = &committed {
        tell(error, "a batch could not be committed");
        let _ = execute(connection, "ROLLBACK").await;
    }
    done.commits.fetch_add(1, Ordering::Relaxed);
    done.writes.fetch_add(finished.len() as u64, Ordering::Relaxed);
    for acknowledge in finished {
        acknowledge(committed.as_ref().copied().map_err(StoreError::again));
    }
    next
}

async fn write_file_anew(connection: &mut Connection) -> Result<(), StoreError> {
    execute(connection, "VACUUM").await?;
    empty_journal(connection).await
}

async fn empty_journal(connection: &mut Connection) -> Result<(), StoreError> {
    let Connection::SqliteWriter(inner) = connection else { return Ok(()) };
    // That readers are in the way is told in a row, not by an error.
    let is_in_the_way: bool = sqlx::query_scalar("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(inner).await?;
    if is_in_the_way { Err(StoreError::Busy) } else { Ok(()) }
}

async fn execute(connection: &mut Connection, sql: &'static str) -> Result<(), StoreError> {
    if let Connection::SqliteWriter(inner) = connection {
        inner.execute(sql).await?;
    }
    Ok(())
}

/// Logs what the database said; it speaks of itself, and of nobody's answers.
fn tell(error: &StoreError, what: &'static str) {
    let cause = std::error::Error::source(error).map(ToString::to_string);
    tracing::error!(%error, cause, "{what}");
}
