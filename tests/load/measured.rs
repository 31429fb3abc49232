//! So many clients for so long, each on a connection of its own.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use futures::future::BoxFuture;

use super::connection::Connection;
use super::processes::Process;

/// What was measured.
pub struct Measured {
    /// Done in a second.
    pub rate: f64,
    /// Processor time of the server for each, in milliseconds.
    pub server_ms: f64,
    /// And of the clients.
    pub driver_ms: f64,
    /// In order, in milliseconds.
    times: Vec<f64>,
    /// With what the clients did before they were measured.
    pub done: u64,
}

/// Something that a client does once; it is given a number that no other has.
pub type Deed = Arc<dyn for<'c> Fn(&'c mut Connection, u64) -> BoxFuture<'c, anyhow::Result<()>> + Send + Sync>;

/// Lets clients do something as fast as they can, after a moment of warming up.
pub async fn measure(
    clients: usize,
    time: Duration,
    listen: &str,
    server: &Process,
    deed: Deed,
) -> anyhow::Result<Measured> {
    let number = Arc::new(AtomicU64::new(0));
    let began = Instant::now() + time / 4;
    let until = began + time;
    let tasks: Vec<_> = (0..clients)
        .map(|_| {
            let (listen, number, deed) = (listen.to_owned(), Arc::clone(&number), Arc::clone(&deed));
            tokio::spawn(async move {
                let mut connection = Connection::open(&listen).await?;
                let mut times = Vec::new();
                loop {
                    let one = Instant::now();
                    if one >= until {
                        return anyhow::Ok(times);
                    }
                    deed(&mut connection, number.fetch_add(1, Ordering::Relaxed)).await?;
                    if one >= began {
                        times.push(one.elapsed().as_secs_f64() * 1000.0);
                    }
                }
            })
        })
        .collect();
    tokio::time::sleep_until(began.into()).await;
    let before = (server.cpu_seconds()?, Process::own().cpu_seconds()?);
    let mut times = Vec::new();
    for task in tasks {
        times.extend(task.await??);
    }
    let wall = began.elapsed().as_secs_f64();
    let after = (server.cpu_seconds()?, Process::own().cpu_seconds()?);
    times.sort_unstable_by(f64::total_cmp);
    let count = times.len() as f64;
    Ok(Measured {
        rate: count / wall,
        server_ms: (after.0 - before.0) * 1000.0 / count,
        driver_ms: (after.1 - before.1) * 1000.0 / count,
        times,
        done: number.load(Ordering::Relaxed),
    })
}

impl Measured {
    /// The time within which this part of all was done, in milliseconds.
    pub fn within(&self, part: f64) -> f64 {
        self.times.get((self.times.len() as f64 * part) as usize).copied().unwrap_or_default()
    }
}
