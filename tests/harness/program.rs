//! A `heard` that runs.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// How long anything may take before a test fails.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// A folder with settings, and the program on them.
pub struct Program {
    pub folder: TempDir,
    /// Address and port.
    pub listen: String,
    /// How much it logs.
    pub log_level: &'static str,
    /// What else stands in its environment.
    pub environment: Vec<(String, String)>,
    child: Option<Child>,
}

/// A port that nobody uses.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").port()
}

/// The program, under the name by which it stands beside the tests.
fn heard() -> PathBuf {
    let tests = std::env::current_exe().expect("the tests are a file");
    let built = tests.ancestors().find(|folder| !folder.ends_with("deps") && folder.is_dir()).expect("a folder");
    built.join("heard-for-tests")
}

impl Program {
    /// A folder with these settings, and nothing that runs yet.
    pub fn with(settings: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("heard.toml"), settings).expect("settings");
        Self {
            folder,
            listen: format!("127.0.0.1:{}", free_port()),
            log_level: "trace",
            environment: Vec::new(),
            child: None,
        }
    }

    /// The program that runs with these settings.
    pub async fn start(settings: &str) -> Self {
        let mut program = Self::with(settings);
        program.serve().await;
        program
    }

    /// Starts it, and waits until it takes connections.
    pub async fn serve(&mut self) {
        self.begin();
        self.takes_connections().await;
    }

    /// Starts it, and waits for nothing.
    pub fn begin(&mut self) {
        self.begin_command(&[]);
    }

    /// Starts a command that goes on, and waits for nothing.
    pub fn begin_command(&mut self, words: &[&str]) {
        let log = fs::File::options().create(true).append(true).open(self.log()).expect("a log");
        let child = self.command(words).stdout(Stdio::null()).stderr(log).spawn().expect("it starts");
        self.child = Some(child);
    }

    /// Waits until it takes connections.
    pub async fn takes_connections(&self) {
        let began = Instant::now();
        while TcpStream::connect(&self.listen).await.is_err() {
            assert!(began.elapsed() < PATIENCE, "it does not answer: {}", self.logged());
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    fn log(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    /// What it has logged, at every level of detail.
    pub fn logged(&self) -> String {
        fs::read_to_string(self.log()).unwrap_or_default()
    }

    pub fn database(&self) -> String {
        format!("sqlite:{}", self.folder.path().join("data/heard.db").display())
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(heard());
        command.current_dir(&self.folder).args(["--listen", &self.listen]).args(words).stdin(Stdio::null());
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("load/content");
        command.env("HEARD_CONTENT_DIR", content).env("RUST_LOG", self.log_level).env_remove("HEARD_CI");
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Runs a command to its end.
    pub fn run(&self, words: &[&str]) -> Output {
        self.command(words).output().expect("it runs")
    }

    /// Runs a command to its end, with what it says going somewhere else.
    pub fn run_into(&self, words: &[&str], out: impl Into<Stdio>) -> Output {
        let child = self.command(words).stdout(out).stderr(Stdio::piped()).spawn().expect("it starts");
        child.wait_with_output().expect("it ends")
    }

    /// Opens a collection of ten questions, with an open link; gives its id.
    pub fn open_collection(&self) -> String {
        let opened = self.run(&["collection", "open", "--name", "Load", "--questionnaire", "ten", "--access", "open"]);
        assert!(opened.status.success(), "{}", String::from_utf8_lossy(&opened.stderr));
        String::from_utf8(opened.stdout).expect("text").trim().to_owned()
    }

    /// Asks for a page and gives all that comes back; empty where nothing does.
    pub async fn get(&self, path: &str) -> String {
        let Ok(mut stream) = TcpStream::connect(&self.listen).await else { return String::new() };
        let request = format!("GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.listen);
        let asked = async {
            stream.write_all(request.as_bytes()).await?;
            let mut answer = Vec::new();
            stream.read_to_end(&mut answer).await?;
            std::io::Result::Ok(answer)
        };
        let answer = tokio::time::timeout(PATIENCE, asked).await.expect("an answer in time");
        String::from_utf8_lossy(&answer.unwrap_or_default()).into_owned()
    }

    /// Tells it to stop, as systemd does.
    pub fn tell_to_stop(&self) {
        let id = self.child.as_ref().expect("it runs").id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().expect("kill").success());
    }

    /// The number of its process.
    pub fn id(&self) -> u32 {
        self.child.as_ref().expect("it runs").id()
    }

    /// Ends it at once, wherever it is (SIGKILL).
    pub fn kill(&mut self) {
        let mut child = self.child.take().expect("it runs");
        child.kill().expect("it is killed");
        child.wait().expect("it has ended");
    }

    /// The memory that is resident now, in MiB.
    pub fn memory_mib(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.id())).expect("it runs");
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).expect("VmRSS");
        line.split_whitespace().nth(1).and_then(|number| number.parse::<u64>().ok()).expect("a number") / 1024
    }

    /// Waits until it has ended; gives its exit code.
    pub async fn ended(&mut self) -> Option<i32> {
        let mut child = self.child.take().expect("it runs");
        let began = Instant::now();
        loop {
            if let Some(status) = child.try_wait().expect("a status") {
                return status.code();
            }
            if began.elapsed() > PATIENCE {
                let _ = child.kill();
                panic!("it does not end: {}", self.logged());
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
