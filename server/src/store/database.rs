//! The database: SQLite with one writer, or PostgreSQL.

use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use chrono::NaiveDate;
use futures::FutureExt;
use futures::future::BoxFuture;
use sqlx::migrate::{MigrateError, Migrator};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteAutoVacuum, SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection as _, Executor, PgPool, SqliteConnection, SqlitePool};

use super::connection::on_connection;
use super::group_commit::GroupCommit;
use super::only_server::OnlyServer;
use super::schema::{applied, fault_or_older};
use super::sqlite_file::{is_damage, look_at, make_private};
use super::{Connection, SchemaFault, StoreError, upkeep};

static SQLITE_MIGRATIONS: Migrator = sqlx::migrate!("../migrations/sqlite");
static POSTGRES_MIGRATIONS: Migrator = sqlx::migrate!("../migrations/postgres");

/// Connections that read from SQLite at the same time.
const SQLITE_READERS: u32 = 4;
/// Pages in SQLite's journal after which they are brought into the file: 16 MB.
const JOURNAL_PAGES: u32 = 4_000;
/// How long the journal stays when it begins anew.
const JOURNAL_BYTES: u32 = 32 << 20;
/// Connections to PostgreSQL from one server.
const POSTGRES_CONNECTIONS: u32 = 16;
/// How long a connection to PostgreSQL may take to say that it is there.
const LONGEST_PING: Duration = Duration::from_secs(5);
/// How long a transaction on PostgreSQL may take, from its beginning on: twice as long as a request (`http/addresses.rs`).
const LONGEST_WRITE: Duration = Duration::from_secs(60);
/// How long writing everything anew may take there.
const LONGEST_NIGHT: Duration = Duration::from_secs(6 * 60 * 60);
/// The task of [`Database::unlink`].
const UNLINK: &str = "unlink";

/// How sure a write must be before it is acknowledged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// On disk.
    Durable,
    /// Soon on disk: what a crash may lose for a moment's work, such as a draft. Only PostgreSQL makes a difference.
    Soon,
}

/// Who may have an SQLite file open at the same time. PostgreSQL is for several servers anyhow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Company {
    /// A server, or a command beside it.
    Any,
    /// Commands alone: what opens it serves, or restores.
    NoServer,
}

/// How much the database has to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Load {
    pub connections: u32,
    pub connections_in_use: u32,
    /// Work that waits for SQLite's writer.
    pub waiting: usize,
    /// What SQLite's writer has done since it was started.
    pub commits: u64,
    pub writes: u64,
}

/// The database that the settings name. Cheap to clone.
#[derive(Clone, Debug)]
pub enum Database {
    Sqlite {
        readers: SqlitePool,
        writer: GroupCommit,
        /// That there is no other server, for as long as this is there.
        only_server: Option<Arc<OnlyServer>>,
    },
    Postgres {
        pool: PgPool,
        /// How long a transaction may take.
        longest_write: Duration,
    },
}

impl Database {
    /// Opens `sqlite:PATH` or `postgres://...`, makes it if it is an SQLite file that is not there, and brings its schema
    /// up to date.
    ///
    /// # Errors
    /// When the address is of neither kind, or the database cannot be opened or migrated. A file that is damaged, and a
    /// database that a newer Heard has changed, stay as they are.
    pub async fn open(address: &str) -> Result<Self, StoreError> {
        Self::open_in(Company::Any, address).await
    }

    /// As [`open`](Self::open), with a say in who else may have it open.
    ///
    /// # Errors
    /// As [`open`](Self::open); [`StoreError::Served`] when somebody has it open who may not.
    pub async fn open_in(company: Company, address: &str) -> Result<Self, StoreError> {
        Self::open_until(Self::newest_migration(), company, address).await
    }

    /// As [`open_in`](Self::open_in), with a schema as it was after a migration: what an older backup is restored into.
    ///
    /// # Errors
    /// As [`open_in`](Self::open_in).
    pub async fn open_until(migration: i64, company: Company, address: &str) -> Result<Self, StoreError> {
        if let Some(path) = address.strip_prefix("sqlite:") {
            Self::open_sqlite(Path::new(path), migration, company).await
        } else if address.starts_with("postgres://") || address.starts_with("postgresql://") {
            Self::open_postgres(address, migration).await
        } else {
            Err(StoreError::Address(address.to_owned()))
        }
    }

    async fn open_sqlite(path: &Path, migration: i64, company: Company) -> Result<Self, StoreError> {
        look_at(path, &SQLITE_MIGRATIONS).await?;
        // Before anything is changed under a server that goes on.
        let only_server = match company {
            Company::NoServer => Some(Arc::new(OnlyServer::of(path)?)),
            Company::Any => None,
        };
        make_private(path);
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .foreign_keys(true)
            .journal_mode(SqliteJournalMode::Wal)
            // A send is acknowledged when it is on disk.
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(10))
            .auto_vacuum(SqliteAutoVacuum::None)
            // What is deleted is overwritten in the file. In the journal it lies until the night, or the purge, which
            // truncates it (`GroupCommit::empty_journal`); meanwhile it is written over from its beginning, since a commit
            // that makes a file longer waits ten times as long for the disk.
            .pragma("secure_delete", "ON")
            .pragma("journal_size_limit", JOURNAL_BYTES.to_string())
            .pragma("wal_autocheckpoint", JOURNAL_PAGES.to_string())
            .disable_statement_logging();
        let mut writer = SqliteConnection::connect_with(&options).await?;
        SQLITE_MIGRATIONS.run_to(migration, &mut writer).await.map_err(not_migrated)?;
        let readers = SqlitePoolOptions::new()
            .max_connections(SQLITE_READERS)
            .test_before_acquire(false)
            .connect_with(options.read_only(true).create_if_missing(false))
            .await?;
        Ok(Self::Sqlite { readers, writer: GroupCommit::start(writer), only_server })
    }

    async fn open_postgres(address: &str, migration: i64) -> Result<Self, StoreError> {
        let options = PgConnectOptions::from_str(address)
            .map_err(|_| StoreError::Address("postgres://...".to_owned()))?
            .application_name("heard")
            .disable_statement_logging();
        let pool = PgPoolOptions::new()
            .max_connections(POSTGRES_CONNECTIONS)
            .acquire_timeout(Duration::from_secs(5))
            // One that was left in the middle is looked at before it is used again. Where nothing answers any more, that would
            // be waited for as long as the operating system believes in the network, and its place with it.
            .after_release(|connection, _| {
                async move {
                    let answers = tokio::time::timeout(LONGEST_PING, connection.ping());
                    answers.await.map_err(|_| sqlx::Error::PoolTimedOut)?.map(|()| true)
                }
                .boxed()
            })
            .connect_with(options)
            .await?;
        POSTGRES_MIGRATIONS.run_to(migration, &pool).await.map_err(not_migrated)?;
        Ok(Self::Postgres { pool, longest_write: LONGEST_WRITE })
    }

    /// The same database, on which a transaction may take another time: tests do not wait for a minute.
    #[must_use]
    pub fn with_longest_write(self, longest: Duration) -> Self {
        match self {
            Self::Postgres { pool, .. } => Self::Postgres { pool, longest_write: longest },
            sqlite @ Self::Sqlite { .. } => sqlite,
        }
    }

    fn longest_write(&self) -> Duration {
        match self {
            Self::Postgres { longest_write, .. } => *longest_write,
            // Its writer ends nothing.
            Self::Sqlite { .. } => Duration::MAX,
        }
    }

    /// The newest migration that this Heard knows.
    pub fn newest_migration() -> i64 {
        // Both databases have the same.
        SQLITE_MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or_default()
    }

    /// What is wrong with the schema as it is now: another Heard may have changed it since this one started.
    ///
    /// # Errors
    /// When the database is gone.
    pub async fn schema_fault(&self) -> Result<Option<SchemaFault>, StoreError> {
        let known = match self {
            Self::Sqlite { .. } => &SQLITE_MIGRATIONS,
            Self::Postgres { .. } => &POSTGRES_MIGRATIONS,
        };
        Ok(fault_or_older(&applied(&mut self.read().await?).await?, known))
    }

    /// How much there is to do, now and so far.
    pub fn load(&self) -> Load {
        let load = |connections: u32, idle: usize| Load {
            connections,
            connections_in_use: connections.saturating_sub(u32::try_from(idle).unwrap_or(u32::MAX)),
            waiting: 0,
            commits: 0,
            writes: 0,
        };
        match self {
            Self::Sqlite { readers, writer, .. } => Load {
                waiting: writer.waiting(),
                commits: writer.done().commits.load(Ordering::Relaxed),
                writes: writer.done().writes.load(Ordering::Relaxed),
                ..load(readers.size(), readers.num_idle())
            },
            Self::Postgres { pool, .. } => load(pool.size(), pool.num_idle()),
        }
    }

    /// The folder of the database file; `None` on PostgreSQL, which looks after its own disk.
    pub fn folder(&self) -> Option<PathBuf> {
        let Self::Sqlite { readers, .. } = self else { return None };
        let folder = readers.connect_options().get_filename().parent()?.to_owned();
        Some(if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder })
    }

    /// Looks at every page and index of an SQLite file, and gives what is damaged. PostgreSQL keeps checksums itself.
    ///
    /// # Errors
    /// When the database is gone.
    pub async fn damage(&self) -> Result<Vec<String>, StoreError> {
        let Self::Sqlite { readers, .. } = self else { return Ok(Vec::new()) };
        match sqlx::query_scalar::<_, String>("PRAGMA integrity_check").fetch_all(readers).await {
            Ok(lines) => Ok(lines.into_iter().filter(|line| line != "ok").collect()),
            // So much that the look itself does not get through.
            Err(error) if is_damage(&error) => Ok(vec![error.to_string()]),
            Err(error) => Err(error.into()),
        }
    }

    /// A connection to read with.
    ///
    /// # Errors
    /// When none is free in time, or the database is gone.
    pub async fn read(&self) -> Result<Connection, StoreError> {
        Ok(match self {
            Self::Sqlite { readers, .. } => Connection::SqliteReader(readers.acquire().await?),
            Self::Postgres { pool, .. } => Connection::PostgresReader(pool.acquire().await?),
        })
    }

    /// Does some reading in one transaction, so that all of it sees the same moment.
    ///
    /// # Errors
    /// The work's own, or when the database is gone.
    pub async fn read_at_once<T, E, W>(&self, work: W) -> Result<T, E>
    where
        T: Send,
        E: From<StoreError> + Send,
        W: for<'c> FnOnce(&'c mut Connection) -> BoxFuture<'c, Result<T, E>> + Send,
    {
        let mut connection = self.read().await?;
        let begin = if connection.is_postgres() { "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" } else { "BEGIN" };
        on_connection!(&mut connection, |conn| conn.execute(begin).await.map(drop)).map_err(StoreError::from)?;
        let result = work(&mut connection).await;
        on_connection!(&mut connection, |conn| conn.execute("ROLLBACK").await.map(drop)).map_err(StoreError::from)?;
        result
    }

    /// Does some work in one transaction, and returns when it is on disk. Work that fails leaves nothing behind.
    ///
    /// The work goes on to its end when whoever asked for it goes away: a transaction is never left half done.
    ///
    /// # Errors
    /// The work's own; [`StoreError::Busy`] when too much is waiting.
    pub async fn write<T, E, W>(&self, work: W) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        W: for<'c> FnOnce(&'c mut Connection) -> BoxFuture<'c, Result<T, E>> + Send + 'static,
    {
        self.write_with(Durability::Durable, work).await
    }

    /// As [`write`](Self::write), with a say in how sure it must be.
    ///
    /// # Errors
    /// As [`write`](Self::write).
    pub async fn write_with<T, E, W>(&self, durability: Durability, work: W) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        W: for<'c> FnOnce(&'c mut Connection) -> BoxFuture<'c, Result<T, E>> + Send + 'static,
    {
        self.write_within(Some(self.longest_write()), durability, work).await
    }

    /// As [`write`](Self::write), for what takes as long as there is something to write, and somebody who looks on: a restore
    /// of everything, which is all or nothing.
    ///
    /// # Errors
    /// As [`write`](Self::write).
    pub async fn write_all<T, E, W>(&self, work: W) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        W: for<'c> FnOnce(&'c mut Connection) -> BoxFuture<'c, Result<T, E>> + Send + 'static,
    {
        self.write_within(None, Durability::Durable, work).await
    }

    async fn write_within<T, E, W>(&self, longest: Option<Duration>, durability: Durability, work: W) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        W: for<'c> FnOnce(&'c mut Connection) -> BoxFuture<'c, Result<T, E>> + Send + 'static,
    {
        match self {
            Self::Sqlite { writer, .. } => writer.write(work).await,
            Self::Postgres { pool, .. } => {
                let work = in_transaction(pool.clone(), durability, work);
                // Where the network is cut, nothing else would end it.
                let in_time = async move {
                    match longest {
                        Some(longest) => tokio::time::timeout(longest, work).await,
                        None => Ok(work.await),
                    }
                };
                match tokio::spawn(in_time).await {
                    Ok(Ok(result)) => result,
                    Ok(Err(_)) => Err(StoreError::Busy.into()),
                    Err(_) => Err(StoreError::Database(sqlx::Error::WorkerCrashed).into()),
                }
            }
        }
    }

    /// Writes anew, in order of its keys, everything that respondents write, so that what lies in the files depends on what
    /// it says and not on when it came, and nothing that was deleted is left in them. Once for a day: gives whether it was
    /// still to do.
    ///
    /// # Errors
    /// When the database fails, or somebody reads for too long. It is then still to do.
    pub async fn unlink(&self, day: NaiveDate) -> Result<bool, StoreError> {
        match self {
            Self::Sqlite { writer, .. } => {
                if !upkeep::is_due(&mut self.read().await?, UNLINK, day).await? {
                    return Ok(false);
                }
                // A file cannot be written anew in a transaction. It comes before the note that it is done, or a crash
                // between the two would leave it undone.
                writer.write_file_anew().await?;
                self.write(move |connection| upkeep::claim(connection, UNLINK, day).boxed()).await
            }
            Self::Postgres { .. } => {
                self.write_within(Some(LONGEST_NIGHT), Durability::Durable, move |connection| {
                    async move {
                        if !upkeep::claim(connection, UNLINK, day).await? {
                            return Ok(false);
                        }
                        upkeep::write_tables_anew(connection).await?;
                        Ok(true)
                    }
                    .boxed()
                })
                .await
            }
        }
    }

    /// Takes what was deleted out of SQLite's journal. On PostgreSQL it is in the files until [`unlink`](Self::unlink).
    ///
    /// # Errors
    /// When the database fails; [`StoreError::Busy`] when somebody reads for too long.
    pub async fn empty_journal(&self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite { writer, .. } => writer.empty_journal().await,
            Self::Postgres { .. } => Ok(()),
        }
    }

    /// Finishes what was acknowledged and closes.
    pub async fn close(self) {
        match self {
            Self::Sqlite { readers, writer, .. } => {
                readers.close().await;
                writer.close().await;
            }
            Self::Postgres { pool, .. } => pool.close().await,
        }
    }
}

/// Does some work in a transaction on PostgreSQL.
async fn in_transaction<T, E, W>(pool: PgPool, durability: Durability, work: W) -> Result<T, E>
where
    T: Send,
    E: From<StoreError> + Send,
    W: for<'c> FnOnce(&'c mut Connection) -> BoxFuture<'c, Result<T, E>> + Send,
{
    let mut transaction = pool.begin().await.map_err(StoreError::from)?;
    if durability == Durability::Soon {
        transaction.execute("SET LOCAL synchronous_commit TO OFF").await.map_err(StoreError::from)?;
    }
    let mut connection = Connection::PostgresWriter(transaction);
    let result = work(&mut connection).await?;
    let Connection::PostgresWriter(transaction) = connection else { return Ok(result) };
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(result)
}

/// Says of a migration that cannot go on what can be done about it.
fn not_migrated(error: MigrateError) -> StoreError {
    match error {
        MigrateError::VersionMissing(migration) => StoreError::Schema(SchemaFault::Newer { migration }),
        MigrateError::VersionMismatch(migration) => StoreError::Schema(SchemaFault::Changed { migration }),
        MigrateError::Dirty(migration) => StoreError::Schema(SchemaFault::HalfWay { migration }),
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) if is_damage(&error) => error.into(),
        other => StoreError::Migration(other),
    }
}
