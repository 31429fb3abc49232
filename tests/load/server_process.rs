//! The `heard` that is measured: the program itself, in a process of its own.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use server::store::{Database, collections, responses};

/// A running `heard` with one open collection of ten questions.
pub struct ServerProcess {
    child: Child,
    pub base: String,
    pub collection: String,
    address: String,
    _folder: tempfile::TempDir,
}

impl ServerProcess {
    /// Starts the program that was built beside this one.
    pub async fn start(database: Option<&str>) -> anyhow::Result<Self> {
        let program = std::env::current_exe()?.with_file_name("heard");
        ensure!(program.exists(), "build heard first: cargo build --release");
        let folder = tempfile::tempdir()?;
        let address =
            database.map_or_else(|| format!("sqlite:{}", folder.path().join("heard.db").display()), str::to_owned);
        let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let listen = format!("127.0.0.1:{port}");
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
        let began = Instant::now();
        let child = heard(&[]).stdout(Stdio::null()).spawn().context("heard")?;
        let started = Self { child, base: format!("http://{listen}"), collection, address, _folder: folder };
        while std::net::TcpStream::connect(&listen).is_err() {
            ensure!(began.elapsed() < Duration::from_secs(20), "heard does not answer");
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        super::say(format_args!("started in {:.0} ms on an existing database", began.elapsed().as_secs_f64() * 1000.0));
        Ok(started)
    }

    /// Processor time that the program has used, in seconds.
    pub fn cpu_seconds(&self) -> anyhow::Result<f64> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
        // utime and stime, in hundredths of a second (proc(5)).
        let ticks = |index: usize| fields.get(index).and_then(|field| field.parse::<f64>().ok()).unwrap_or_default();
        Ok((ticks(11) + ticks(12)) / 100.0)
    }

    /// The most memory that was resident, in MiB.
    pub fn peak_memory_mib(&self) -> anyhow::Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find(|line| line.starts_with("VmHWM:")).context("VmHWM")?;
        Ok(line.split_whitespace().nth(1).context("a number")?.parse::<u64>()? / 1024)
    }

    /// Stops the program and counts what is on disk.
    pub async fn stop_and_count(mut self) -> anyhow::Result<u64> {
        self.child.kill()?;
        self.child.wait()?;
        let database = Database::open(&self.address).await?;
        let mut connection = database.read().await?;
        let mut count = 0;
        for collection in collections::collections(&mut connection).await? {
            if collection.id == self.collection {
                let all = responses::responses_in_collection(&mut connection, &collection.id).await?;
                count += all.len() as u64;
            }
        }
        Ok(count)
    }
}

impl Drop for ServerProcess {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
