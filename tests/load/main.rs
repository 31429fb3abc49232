//! Load on a real `heard`, run by hand: journeys of respondents, each send on disk before it is acknowledged; pages; and, in
//! the same run, two limits of the machine: a bare handler of a fixed page, and a bare loop of durable commits. Only this
//! machine is asked, for a bounded time.
//!
//! ```text
//! cargo build --release -p server -p tests
//! target/release/load [--clients 16,64,256] [--seconds 6] [--rounds 3] [--stored 0] [--database postgres://...]
//! ```
//!
//! It starts the `heard` that stands beside it on a database of its own, one for each number of responses that are to be
//! there before. Processor time is that of the server, with that of the clients beside it: they share the machine. At the
//! end the program is killed, and what was acknowledged must be on disk.

mod bare;
mod commits;
mod connection;
mod journey;
mod measured;
mod processes;
mod server_process;
mod stored;

use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, ensure};
use futures::FutureExt;

use bare::Bare;
use connection::Connection;
use journey::Journey;
use measured::{Deed, Measured, measure};
use server_process::ServerProcess;

/// Clients that ask for pages.
const READERS: usize = 64;

/// What the command line says.
struct Options {
    clients: Vec<usize>,
    time: Duration,
    rounds: usize,
    /// Responses that are there before, in a database each.
    stored: Vec<u64>,
    /// `postgres://...`, else SQLite in a temporary folder.
    database: Option<String>,
}

fn options() -> anyhow::Result<Options> {
    let time = Duration::from_secs(6);
    let mut options = Options { clients: vec![16, 64, 256], time, rounds: 3, stored: vec![0], database: None };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let value = words.next().with_context(|| format!("{word} needs a value"))?;
        match word.as_str() {
            "--clients" => options.clients = value.split(',').map(str::parse).collect::<Result<_, _>>()?,
            "--seconds" => options.time = Duration::from_secs(value.parse::<u64>()?.min(120)),
            "--rounds" => options.rounds = value.parse()?,
            "--stored" => options.stored = value.split(',').map(str::parse).collect::<Result<_, _>>()?,
            "--database" => options.database = Some(value),
            _ => anyhow::bail!("unknown option {word}: see the beginning of tests/load/main.rs"),
        }
    }
    ensure!(options.database.is_none() || options.stored.len() == 1, "one database holds one number of responses");
    Ok(options)
}

fn main() -> anyhow::Result<()> {
    let words: Vec<String> = std::env::args().collect();
    match &words[1..] {
        [word, file, listen] if word == bare::BARE => bare::serve(file, listen),
        _ => run(options()?),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn run(options: Options) -> anyhow::Result<()> {
    let mut servers = Vec::new();
    for stored in &options.stored {
        let server = ServerProcess::start(options.database.as_deref(), *stored).await?;
        let (started, memory) = (server.started_in.as_millis(), server.process().memory_mib()?);
        say(format_args!("started in {started} ms with {stored} responses, {memory} MiB"));
        servers.push((server, 0));
    }
    say(format_args!(
        "| what | a second | server ms | clients ms | median ms | p99 ms |\n| --- | --- | --- | --- | --- | --- |"
    ));
    for _ in 0..options.rounds {
        for clients in &options.clients {
            for (server, sent) in &mut servers {
                *sent += journeys(*clients, &options, server).await?;
            }
        }
        pages(&options, &servers[0].0).await?;
        if options.database.is_none() {
            commits(&options).await?;
        }
    }
    for (server, sent) in servers {
        let (peak, before) = (server.process().peak_memory_mib()?, server.stored);
        let kept = server.kill_and_count().await?;
        say(format_args!("{sent} sent beside {before}, {kept} on disk; {peak} MiB at most"));
        ensure!(kept == before + sent, "what was acknowledged is not what was kept");
    }
    Ok(())
}

/// Journeys; gives how many were sent.
async fn journeys(clients: usize, options: &Options, server: &ServerProcess) -> anyhow::Result<u64> {
    let journey = Arc::new(Journey::new(&server.listen, &server.collection));
    let deed: Deed = Arc::new(move |connection, number| {
        let journey = Arc::clone(&journey);
        async move { journey.go(connection, number).await }.boxed()
    });
    let measured = measure(clients, options.time, &server.listen, &server.process(), deed).await?;
    let stored = if options.stored.len() > 1 { format!(" beside {}", server.stored) } else { String::new() };
    row(&format!("journeys of {clients}{stored}"), &measured);
    Ok(measured.done)
}

/// Pages that nobody has filled in and one that somebody has, each beside a bare handler of the same bytes.
async fn pages(options: &Options, server: &ServerProcess) -> anyhow::Result<()> {
    let journey = Journey::new(&server.listen, &server.collection);
    let mut connection = Connection::open(&server.listen).await?;
    let cookie = format!("cookie: {}\r\n", journey.answer(&mut connection, 0).await?);
    let brotli = "accept-encoding: gzip, deflate, br\r\n";
    for (what, page, more) in [
        ("a new page", "1", brotli.to_owned()),
        ("a new page, not compressed", "1", String::new()),
        ("a page with answers, not compressed", "1", cookie.clone()),
        ("a page with answers", "1", format!("{cookie}{brotli}")),
        ("the check", "check", format!("{cookie}{brotli}")),
    ] {
        let request = journey.read(page, &more);
        // The server has ended one that waited through the measurement before.
        let mut connection = Connection::open(&server.listen).await?;
        let answer = connection.ask(&request).await?;
        answer.must_be(200, what)?;
        let body = answer.body.to_vec();
        let of_heard = measure(READERS, options.time, &server.listen, &server.process(), asking(request)).await?;
        let bare = Bare::start(&body, server.folder.path()).await?;
        let request = format!("GET / HTTP/1.1\r\nhost: {}\r\n\r\n", bare.listen).into_bytes();
        let of_bare = measure(READERS, options.time, &bare.listen, &bare.process(), asking(request)).await?;
        row(&format!("{what}, {} bytes", body.len()), &of_heard);
        row("&nbsp; a bare handler of them", &of_bare);
        say(format_args!(
            "&nbsp; ratio: {:.2} of its rate, {:.2} of its processor time",
            of_heard.rate / of_bare.rate,
            of_bare.server_ms / of_heard.server_ms
        ));
    }
    Ok(())
}

fn asking(request: Vec<u8>) -> Deed {
    let request = Arc::new(request);
    Arc::new(move |connection, _| {
        let request = Arc::clone(&request);
        async move { connection.ask(&request).await?.must_be(200, "a page") }.boxed()
    })
}

/// The rows of journeys in a bare loop, on a database of its own.
async fn commits(options: &Options) -> anyhow::Result<()> {
    for at_once in [1, 64] {
        let idle = ServerProcess::start(None, 0).await?;
        let rate = commits::journeys_a_second(&idle.folder.path().join("heard.db"), at_once, options.time).await?;
        say(format_args!("| rows of {at_once} in each commit, bare | {rate:.0} | | | | |"));
    }
    Ok(())
}

fn row(what: &str, measured: &Measured) {
    say(format_args!(
        "| {what} | {:.0} | {:.3} | {:.3} | {:.1} | {:.1} |",
        measured.rate,
        measured.server_ms,
        measured.driver_ms,
        measured.within(0.5),
        measured.within(0.99)
    ));
}

/// An address on this machine that nobody listens on.
fn free_address() -> anyhow::Result<String> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string())
}

#[expect(clippy::print_stdout, reason = "this is what a command prints")]
fn say(words: impl std::fmt::Display) {
    println!("{words}");
}
