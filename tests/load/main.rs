//! Load on a real `heard`, run by hand: respondents who read a page of ten questions, answer it, check and send, each
//! send on disk before it is acknowledged. Only this machine is asked, for a bounded time.
//!
//! ```text
//! cargo build --release && cargo run --release -p tests --bin load -- --clients 32 --seconds 10
//! ```
//!
//! It starts the `heard` that stands beside it on a database of its own, prints journeys a second, their times, the
//! server's processor time and memory, and checks that what was acknowledged is what was counted.

mod server_process;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::Context;
use server_process::ServerProcess;
use tests::Respondent;

/// What the command line says.
struct Options {
    clients: usize,
    seconds: u64,
    /// `postgres://...`, else SQLite in a temporary folder.
    database: Option<String>,
}

fn options() -> anyhow::Result<Options> {
    let mut options = Options { clients: 32, seconds: 10, database: None };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let value = words.next().with_context(|| format!("{word} needs a value"))?;
        match word.as_str() {
            "--clients" => options.clients = value.parse()?,
            "--seconds" => options.seconds = value.parse::<u64>()?.min(120),
            "--database" => options.database = Some(value),
            _ => anyhow::bail!("unknown option {word}; there are --clients, --seconds and --database"),
        }
    }
    Ok(options)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let options = options()?;
    let server = ServerProcess::start(options.database.as_deref()).await?;
    let begun = Arc::new(AtomicU64::new(0));
    let (cpu_before, began) = (server.cpu_seconds()?, Instant::now());
    let until = began + Duration::from_secs(options.seconds);
    let respondents = (0..options.clients).map(|_| {
        let (base, collection, begun) = (server.base.clone(), server.collection.clone(), Arc::clone(&begun));
        tokio::spawn(async move {
            let mut times = Vec::new();
            let mut respondent = Respondent::new(base, collection);
            while Instant::now() < until {
                let number = begun.fetch_add(1, Ordering::Relaxed);
                let one = Instant::now();
                respondent.answer_and_send(number).await?;
                times.push(one.elapsed());
            }
            anyhow::Ok(times)
        })
    });
    let mut times = Vec::new();
    for respondent in respondents.collect::<Vec<_>>() {
        times.extend(respondent.await??);
    }
    let (wall, cpu) = (began.elapsed().as_secs_f64(), server.cpu_seconds()? - cpu_before);
    let memory = server.peak_memory_mib()?;
    times.sort_unstable();
    let at =
        |part: f64| times.get((times.len() as f64 * part) as usize).copied().unwrap_or_default().as_secs_f64() * 1000.0;
    let count = times.len();
    say(format_args!("{} clients, {wall:.1} s", options.clients));
    say(format_args!("{count} journeys acknowledged, {:.0} a second", count as f64 / wall));
    say(format_args!("journey ms: p50 {:.1}  p95 {:.1}  p99 {:.1}", at(0.50), at(0.95), at(0.99)));
    say(format_args!("server: {:.2} ms of processor a journey, {memory} MiB at most", cpu * 1000.0 / count as f64));
    let counted = server.stop_and_count().await?;
    say(format_args!("{counted} responses on disk"));
    anyhow::ensure!(counted == count as u64, "what was acknowledged is not what was kept");
    Ok(())
}

#[expect(clippy::print_stdout, reason = "this is what a command prints")]
fn say(words: impl std::fmt::Display) {
    println!("{words}");
}
