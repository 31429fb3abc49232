//! The `heard` that is measured: the program itself, in a process of its own.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use chrono::NaiveDate;
use server::store::{Database, responses};
use tempfile::TempDir;

use super::processes::Process;
use super::stored::store;

/// A day after all others, as either database writes it.
const END: NaiveDate = NaiveDate::from_ymd_opt(9999, 12, 31).expect("a day");

/// A running `heard` with one open collection of ten questions.
pub struct ServerProcess {
    child: Child,
    pub listen: String,
    pub collection: String,
    /// Responses that were there when it started.
    pub stored: u64,
    /// How long it took to start.
    pub started_in: Duration,
    address: String,
    pub folder: TempDir,
}

impl ServerProcess {
    /// Starts the program that was built beside this one, on a database with so many responses.
    pub async fn start(database: Option<&str>, stored: u64) -> anyhow::Result<Self> {
        let program = std::env::current_exe()?.with_file_name("heard");
        ensure!(program.exists(), "build heard first: cargo build --release");
        let folder = tempfile::tempdir()?;
        let address =
            database.map_or_else(|| format!("sqlite:{}", folder.path().join("heard.db").display()), str::to_owned);
        let listen = super::free_address()?;
        let content: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("load/content");
        let heard = |words: &[&str]| {
            let mut command = Command::new(&program);
            command
                .args(["--listen", &listen, "--database", &address])
                .arg("--data-dir")
                .arg(folder.path())
                .args(words);
            command.env("HEARD_CONTENT_DIR", &content).stdin(Stdio::null());
            command
        };
        let open = ["collection", "open", "--name", "Load", "--questionnaire", "ten", "--access", "open"];
        let opened = heard(&open).output().context("heard collection open")?;
        ensure!(opened.status.success(), "{}", String::from_utf8_lossy(&opened.stderr));
        let collection = String::from_utf8(opened.stdout)?.trim().to_owned();
        store(&address, &collection, stored).await?;
        let began = Instant::now();
        let child = heard(&[]).stdout(Stdio::null()).spawn().context("heard")?;
        while std::net::TcpStream::connect(&listen).is_err() {
            ensure!(began.elapsed() < Duration::from_secs(20), "heard does not answer");
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        Ok(Self { child, listen, collection, stored, started_in: began.elapsed(), address, folder })
    }

    pub fn process(&self) -> Process {
        Process(self.child.id().to_string())
    }

    /// Kills the program and counts what is on disk.
    pub async fn kill_and_count(mut self) -> anyhow::Result<u64> {
        self.child.kill()?;
        self.child.wait()?;
        let database = Database::open(&self.address).await?;
        let count = responses::responses_before(&mut database.read().await?, &self.collection, END).await?;
        database.close().await;
        Ok(u64::try_from(count)?)
    }
}

impl Drop for ServerProcess {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
