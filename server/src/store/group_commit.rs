//! SQLite's only writer: it commits together what waits together, and acknowledges when it is on disk.
//!
//! # Why
//! With `synchronous=FULL` each commit waits for the disk. A hundred sends that wait at the same time need one such wait,
//! not a hundred. Each piece of work runs in a savepoint of its own, so that one that fails takes nothing else with it.

use std::panic::AssertUnwindSafe;

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
}

type Acknowledge = Box<dyn FnOnce(Result<(), StoreError>) + Send>;

/// What is left to do with a piece of work when its batch has been committed.
struct Finished {
    keep: bool,
    acknowledge: Acknowledge,
}

enum Job {
    Write(Box<dyn for<'c> FnOnce(&'c mut Connection) -> BoxFuture<'c, Finished> + Send>),
    TruncateJournal(oneshot::Sender<Result<(), StoreError>>),
    Close(oneshot::Sender<()>),
}

impl GroupCommit {
    /// Starts the writer on its connection.
    pub fn start(connection: SqliteConnection) -> Self {
        let (jobs, waiting) = mpsc::channel(QUEUE);
        tokio::spawn(run(connection, waiting));
        Self { jobs }
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
        answer.await.unwrap_or_else(|_| Err(StoreError::Database(sqlx::Error::WorkerCrashed).into()))
    }

    /// Brings everything into the database file and empties the journal.
    ///
    /// # Errors
    /// When the database fails or somebody is still reading.
    pub async fn truncate_journal(&self) -> Result<(), StoreError> {
        let (reply, answer) = oneshot::channel();
        self.jobs.send(Job::TruncateJournal(reply)).await.map_err(|_| StoreError::Busy)?;
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

async fn run(connection: SqliteConnection, mut waiting: mpsc::Receiver<Job>) {
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
            Job::Write(_) => next = commit_together(&mut connection, job, &mut waiting).await,
            Job::TruncateJournal(reply) => {
                let _ = reply.send(truncate(&mut connection).await);
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
async fn commit_together(connection: &mut Connection, first: Job, waiting: &mut mpsc::Receiver<Job>) -> Option<Job> {
    // Without a transaction each piece of work would stand alone, so nothing is tried.
    if let Err(error) = execute(connection, "BEGIN IMMEDIATE").await {
        tracing::error!(%error, "no transaction could be begun");
        return None;
    }
    let mut finished = Vec::new();
    let mut next = Some(first);
    while let Some(Job::Write(work)) = next {
        let is_set = execute(connection, "SAVEPOINT work").await.is_ok();
        let done = AssertUnwindSafe(work(connection)).catch_unwind().await;
        let keep = is_set && done.as_ref().is_ok_and(|done| done.keep);
        if !keep {
            let _ = execute(connection, "ROLLBACK TO work").await;
        }
        let _ = execute(connection, "RELEASE work").await;
        finished.extend(done.ok().map(|done| done.acknowledge));
        next = if finished.len() < BATCH { waiting.try_recv().ok() } else { None };
    }
    let committed = execute(connection, "COMMIT").await;
    if let Err(error) = &committed {
        tracing::error!(%error, "a batch could not be committed");
        let _ = execute(connection, "ROLLBACK").await;
    }
    for acknowledge in finished {
        acknowledge(committed.as_ref().map(|()| ()).map_err(|_| StoreError::Database(sqlx::Error::WorkerCrashed)));
    }
    next
}

async fn truncate(connection: &mut Connection) -> Result<(), StoreError> {
    execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)").await
}

async fn execute(connection: &mut Connection, sql: &'static str) -> Result<(), StoreError> {
    if let Connection::SqliteWriter(inner) = connection {
        inner.execute(sql).await?;
    }
    Ok(())
}
