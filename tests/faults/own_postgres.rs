//! A PostgreSQL of a test's own, which can be stopped, started and replaced by a replica.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;
use tests::free_port;

/// Whoever PostgreSQL runs as: it does not run as root.
const USER: &str = "postgres";

/// A server on a folder of its own. It trusts whoever comes from this machine, for as long as a test takes.
pub struct OwnPostgres {
    programs: PathBuf,
    folder: TempDir,
    pub port: u16,
}

/// How a server is told to stop.
#[derive(Clone, Copy, Debug)]
pub enum Stop {
    /// As for a restart: connections are ended.
    Fast,
    /// As in a crash.
    Immediate,
}

/// Debian keeps its programs out of the PATH.
fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
    versions.flatten().map(|version| version.path().join("bin")).filter(|bin| bin.join("initdb").exists()).max()
}

impl OwnPostgres {
    /// A new server with one database, `heard`; none where PostgreSQL is not installed.
    pub fn start() -> Option<Self> {
        let Some(programs) = programs() else {
            assert!(std::env::var_os("HEARD_CI").is_none(), "tests/run installs PostgreSQL");
            return None;
        };
        let new = Self::in_a_folder(programs);
        let data = new.data();
        let data = data.to_str().expect("a path");
        let options = ["--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C", "--no-sync"];
        new.run("initdb", &[&["--pgdata", data], &options[..]].concat());
        // A commit is acknowledged when the replica has it, where there is one.
        new.begin();
        new.psql("CREATE DATABASE heard");
        Some(new)
    }

    fn in_a_folder(programs: PathBuf) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let new = Self { programs, folder, port: free_port() };
        if is_root() {
            let status = Command::new("chown").arg(USER).arg(new.folder.path()).status().expect("chown");
            assert!(status.success());
        }
        new
    }

    /// A replica that follows this server, which from now on acknowledges nothing that the replica does not have.
    pub fn replica(&self) -> Self {
        let replica = Self::in_a_folder(self.programs.clone());
        let data = replica.data();
        let from = format!("host=127.0.0.1 port={} user=postgres application_name=replica", self.port);
        let data = data.to_str().expect("a path");
        let options = ["--write-recovery-conf", "--no-sync", "--checkpoint=fast", "--dbname", &from];
        replica.run("pg_basebackup", &[&["--pgdata", data], &options[..]].concat());
        replica.begin();
        self.psql("ALTER SYSTEM SET synchronous_standby_names TO 'replica'");
        self.psql("SELECT pg_reload_conf()");
        replica
    }

    /// Makes a replica a server of its own.
    pub fn promote(&self) {
        // Nothing follows it in its turn.
        self.ctl(&["promote", "--wait"]);
        self.psql("ALTER SYSTEM RESET synchronous_standby_names");
        self.psql("SELECT pg_reload_conf()");
    }

    /// Starts it where it was stopped.
    pub fn begin(&self) {
        let folder = self.folder.path().display();
        let options = format!("-p {} -h 127.0.0.1 -k {folder} -c fsync=off -c max_connections=100", self.port);
        let log = self.folder.path().join("log").display().to_string();
        self.ctl(&["start", "--wait", "--silent", "--log", &log, "--options", &options]);
    }

    pub fn stop(&self, how: Stop) {
        let mode = match how {
            Stop::Fast => "--mode=fast",
            Stop::Immediate => "--mode=immediate",
        };
        self.ctl(&["stop", "--wait", "--silent", mode]);
    }

    /// The address of its database, through a port.
    pub fn address_by(port: u16) -> String {
        format!("postgres://{USER}@127.0.0.1:{port}/heard")
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn ctl(&self, words: &[&str]) {
        let data = self.data();
        self.run("pg_ctl", &[&["--pgdata", data.to_str().expect("a path")], words].concat());
    }

    fn psql(&self, sql: &str) {
        let port = self.port.to_string();
        self.run("psql", &["-X", "-q", "-h", "127.0.0.1", "-p", &port, "-U", USER, "-d", "postgres", "-c", sql]);
    }

    fn run(&self, program: &str, words: &[&str]) {
        let done = self.command(program).args(words).stdin(Stdio::null()).stdout(Stdio::null()).output();
        let done = done.expect("it runs");
        let log = std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
        assert!(done.status.success(), "{program}: {}{log}", String::from_utf8_lossy(&done.stderr));
    }

    fn command(&self, program: &str) -> Command {
        let program = self.programs.join(program);
        let mut command = if is_root() {
            let mut command = Command::new("runuser");
            command.args(["-u", USER, "--"]).arg(program);
            command
        } else {
            Command::new(program)
        };
        command.current_dir(Path::new("/"));
        command
    }
}

impl Drop for OwnPostgres {
    fn drop(&mut self) {
        let mut stop = self.command("pg_ctl");
        stop.arg("--pgdata").arg(self.data()).args(["stop", "--silent", "--mode=immediate"]);
        let _ = stop.stdout(Stdio::null()).stderr(Stdio::null()).status();
    }
}

fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0)
}
