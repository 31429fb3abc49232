//! How reading and counting grow with what is stored, run by hand: databases of made-up answers of several sizes, each with its
//! releases; how long the next release takes, pages of results, and counting everything again; and the same figure asked in SQL.
//!
//! ```text
//! cargo run --release -p tests --bin scale -- --responses 10000,100000,1000000 [--on postgres]
//! ```
//!
//! PostgreSQL is the server that `TEST_POSTGRES_URL` names, as for the tests. It prints a row of a table for each size. Pages
//! are asked of the program without a network, so that their time is the server's.

mod in_sql;

use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use app::domain::permission::Role;
use chrono::Days;
use server::config::{Releases, Settings};
use server::demo::{Demonstration, make_up};
use server::services::release::{cut_release, next_release};
use server::services::verify::verify;
use tests::{Client, TestDatabase, TestService, noon};

/// The pages that are measured.
const PAGES: [&str; 2] = ["/staff/indicators", "/staff/indicators/A-CYP-03"];
/// How often each is asked; the median is told.
const TIMES: usize = 21;

/// What the command line says.
struct Options {
    responses: Vec<u64>,
    /// Else on SQLite, in a temporary folder.
    on_postgres: bool,
}

fn options() -> anyhow::Result<Options> {
    let mut options = Options { responses: vec![10_000, 100_000], on_postgres: false };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let value = words.next().with_context(|| format!("{word} needs a value"))?;
        match word.as_str() {
            "--responses" => {
                options.responses = value.split(',').map(str::parse).collect::<Result<_, _>>()?;
                ensure!(options.responses.iter().all(|size| (400..=10_000_000).contains(size)), "from 400 to 10000000");
            }
            "--on" => options.on_postgres = value == "postgres",
            _ => anyhow::bail!("unknown option {word}; there are --responses and --on postgres"),
        }
    }
    Ok(options)
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let options = options()?;
    say(
        "| responses | made in | next release | overview | statement | counted again | memory for it | the same in SQL |",
    );
    say("| --- | --- | --- | --- | --- | --- | --- | --- |");
    for size in options.responses {
        let database = match options.on_postgres {
            true => TestDatabase::postgres().await.context("TEST_POSTGRES_URL names no PostgreSQL server")?,
            false => TestDatabase::sqlite(),
        };
        measure(size, database).await?;
    }
    Ok(())
}

async fn measure(size: u64, database: TestDatabase) -> anyhow::Result<()> {
    let settings = Settings { releases: Releases::default(), ..Settings::default() };
    let service = TestService::with(database, settings).await;
    let began = Instant::now();
    make_up(&service.state, Demonstration { responses: size, seed: 1, quarters: 8 }).await?;
    let made = began.elapsed();

    let next = next_release(&service.state).await?.context("the present quarter")?;
    let day = next.take_back_until + Days::new(1);
    service.clock.set(noon(&day.to_string()));
    let began = Instant::now();
    cut_release(&service.state, None).await?;
    let cut = began.elapsed();

    service.account("reader@example.org", &[Role::Analyst]).await;
    let mut analyst = service.sign_in("reader@example.org").await;
    let mut pages = Vec::new();
    for page in PAGES {
        pages.push(median(&mut analyst, page).await?);
    }

    let before = forget_peak()?;
    let began = Instant::now();
    let mismatches = verify(&service.state).await?;
    let counted = began.elapsed();
    ensure!(mismatches.is_empty(), "{} places do not add up", mismatches.len());
    let memory = peak_mib()?.saturating_sub(before);

    let figure = in_sql::figure(&service.database.address, next.quarter).await?;
    ensure!(figure.in_tallies == figure.in_responses, "{figure:?}");
    let milliseconds = |time: Duration| format!("{:.1} ms", time.as_secs_f64() * 1000.0);
    say(&format!(
        "| {size} | {:.1} s | {:.2} s | {} | {} | {:.1} s | {memory} MiB | {} of {} |",
        made.as_secs_f64(),
        cut.as_secs_f64(),
        milliseconds(pages[0]),
        milliseconds(pages[1]),
        counted.as_secs_f64(),
        figure.in_responses.0,
        figure.in_responses.1,
    ));
    service.state.database.clone().close().await;
    Ok(())
}

async fn median(analyst: &mut Client, page: &str) -> anyhow::Result<Duration> {
    let mut times = Vec::with_capacity(TIMES);
    for _ in 0..TIMES {
        let began = Instant::now();
        let answer = analyst.get(page).await;
        times.push(began.elapsed());
        ensure!(answer.status == 200, "{page}: {}", answer.status);
    }
    times.sort_unstable();
    Ok(times[TIMES / 2])
}

/// Begins the peak of memory anew (proc(5), `clear_refs`), and gives what is resident, in MiB.
fn forget_peak() -> anyhow::Result<u64> {
    std::fs::write("/proc/self/clear_refs", "5")?;
    of_status("VmRSS:")
}

fn peak_mib() -> anyhow::Result<u64> {
    of_status("VmHWM:")
}

fn of_status(name: &'static str) -> anyhow::Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with(name)).context(name)?;
    Ok(line.split_whitespace().nth(1).context("a number")?.parse::<u64>()? / 1024)
}

#[expect(clippy::print_stdout, reason = "a program that is read by whoever runs it")]
fn say(line: &str) {
    println!("{line}");
}
