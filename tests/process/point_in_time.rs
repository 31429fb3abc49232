//! PostgreSQL taken back to a moment by its own tools, as the README says, with Heard on it before and after.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use app::domain::collection::Access;
use server::config::Settings;
use server::services::verify::verify;
use server::store::responses::responses_in_collection;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use tempfile::TempDir;
use tests::{Says, TestDatabase, TestService, postgres_address};

use tests::free_port;

/// A PostgreSQL server of its own, which archives its journal.
struct Server {
    programs: PathBuf,
    data: PathBuf,
    folder: PathBuf,
    port: u16,
}

/// The folder of initdb and pg_ctl, which Debian keeps out of the PATH.
fn programs() -> PathBuf {
    let versions = fs::read_dir("/usr/lib/postgresql").expect("PostgreSQL");
    let mut versions: Vec<PathBuf> = versions.map(|version| version.expect("a version").path().join("bin")).collect();
    versions.sort();
    versions.pop().expect("a version of PostgreSQL")
}

/// A program that is run as who PostgreSQL runs as, which is not root.
fn as_postgres(program: &Path) -> Command {
    let is_root = Command::new("id").arg("-u").output().expect("id").stdout.trim_ascii() == b"0";
    let mut command = if is_root { Command::new("runuser") } else { Command::new(program) };
    if is_root {
        command.args(["-u", "postgres", "--"]).arg(program);
    }
    command.current_dir("/");
    command
}

fn run(mut command: Command) {
    let output = command.output().expect("it runs");
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}

impl Server {
    fn new(folder: &Path, name: &str) -> Self {
        Self { programs: programs(), data: folder.join(name), folder: folder.to_owned(), port: free_port() }
    }

    fn program(&self, name: &str) -> Command {
        as_postgres(&self.programs.join(name))
    }

    fn make(&self) {
        let mut initdb = self.program("initdb");
        initdb.arg("--pgdata").arg(&self.data).args(["--username=postgres", "--auth=trust", "--no-sync", "--locale=C"]);
        run(initdb);
        let archive = self.folder.join("archive");
        self.configure(&format!(
            "archive_mode = on\narchive_command = 'test ! -f {0}/%f && cp %p {0}/%f'\nfsync = off\n",
            archive.display()
        ));
    }

    fn configure(&self, settings: &str) {
        let file = self.data.join("postgresql.conf");
        let before = fs::read_to_string(&file).expect("settings");
        fs::write(&file, format!("{before}\n{settings}")).expect("settings");
    }

    fn start(&self) {
        let mut start = self.program("pg_ctl");
        let options = format!("-p {} -h 127.0.0.1 -k {}", self.port, self.folder.display());
        start.arg("start").arg("--pgdata").arg(&self.data).args(["--wait", "--silent", "--log"]);
        start.arg(self.folder.join(format!("log-{}", self.port))).arg("--options").arg(options);
        run(start);
    }

    fn stop(&self) {
        let mut stop = self.program("pg_ctl");
        stop.arg("stop").arg("--pgdata").arg(&self.data).args(["--mode=immediate", "--silent"]);
        let _ = stop.output();
    }

    fn address(&self, database: &str) -> String {
        format!("postgres://postgres@127.0.0.1:{}/{database}", self.port)
    }

    async fn ask(&self, sql: &str) -> String {
        let mut connection = PgConnection::connect(&self.address("postgres")).await.expect("the server");
        sqlx::query_scalar(AssertSqlSafe(sql.to_owned())).fetch_one(&mut connection).await.expect("an answer")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

/// A folder that PostgreSQL may write to.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("archive")).expect("a folder");
    let mut own = Command::new("chown");
    own.args(["-R", "postgres"]).arg(folder.path());
    // Only root can give it away, and nobody else has to.
    let _ = own.output();
    folder
}

async fn heard_on(server: &Server) -> TestService {
    let folder = tempfile::tempdir().expect("a folder");
    TestService::with(TestDatabase { address: server.address("heard"), folder }, Settings::default()).await
}

#[tokio::test]
async fn postgresql_is_taken_back_to_a_moment_and_heard_adds_up_on_it() {
    if postgres_address().is_none() {
        return;
    }
    let folder = folder();
    let server = Server::new(folder.path(), "data");
    server.make();
    server.start();
    let mut connection = PgConnection::connect(&server.address("postgres")).await.expect("the server");
    connection.execute("CREATE DATABASE heard").await.expect("a database");
    let service = heard_on(&server).await;
    let collection = service.collection(Access::Open).await;
    let send = async || service.answer_and_send(&mut service.client(), "en", &collection, Says::Best).await;
    send().await;

    let mut copy = server.program("pg_basebackup");
    copy.args(["--host=127.0.0.1", "--username=postgres", "--checkpoint=fast", "--no-sync"]);
    copy.arg(format!("--port={}", server.port)).arg("--pgdata").arg(folder.path().join("base"));
    run(copy);
    send().await;
    send().await;
    let moment = server.ask("SELECT clock_timestamp()::text").await;
    // What was a mistake, as when somebody deleted something.
    send().await;
    server.ask("SELECT pg_switch_wal()::text").await;
    service.state.database.clone().close().await;
    drop(connection);
    server.ask("SELECT pg_sleep(1)::text").await;
    server.stop();

    let again = Server::new(folder.path(), "base");
    again.configure(&format!(
        "restore_command = 'cp {}/%f %p'\nrecovery_target_time = '{moment}'\nrecovery_target_action = 'promote'\n",
        folder.path().join("archive").display()
    ));
    let mut signal = as_postgres(Path::new("/usr/bin/touch"));
    signal.arg(again.data.join("recovery.signal"));
    run(signal);
    again.start();
    while again.ask("SELECT pg_is_in_recovery()::text").await == "true" {
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    let restored = heard_on(&again).await;
    let mut reading = restored.state.database.read().await.expect("a connection");
    assert_eq!(responses_in_collection(&mut reading, &collection.id).await.expect("responses").len(), 3);
    drop(reading);
    assert_eq!(verify(&restored.state).await.expect("a count"), []);
    restored.state.database.clone().close().await;
}
