//! `heard demo`: serves a throwaway database of made-up answers.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, ensure};
use clap::Args;
use futures::FutureExt;

use super::open::open;
use super::say;
use super::serve::{listen, serve_state};
use crate::config::Settings;
use crate::demo::{Demonstration, make_up};
use crate::state::AppState;
use crate::store::upkeep;

#[derive(Debug, Args)]
pub struct DemoCommand {
    /// Answers to make up, from 400 to 10000000
    #[arg(long, default_value_t = 40_000, value_parser = clap::value_parser!(u64).range(400..=10_000_000))]
    responses: u64,
    /// The same number gives the same answers
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Quarters to release
    #[arg(long, default_value_t = 8, value_parser = clap::value_parser!(u8).range(1..=40))]
    quarters: u8,
}

/// Makes up answers and serves them.
pub async fn demo(mut settings: Settings, command: DemoCommand) -> anyhow::Result<ExitCode> {
    ensure!(settings.database.is_none(), "a demonstration makes a database of its own, and the settings name one");
    let listener = listen(&settings).await?;
    let is_named = settings.data_dir != Settings::default().data_dir;
    let folder = if is_named && is_empty(&settings.data_dir) { settings.data_dir.clone() } else { new_folder()? };
    settings.data_dir.clone_from(&folder);
    // From its first moment on the database says that it is made up.
    mark_as_made_up(open(settings.clone()).await?).await?;
    let state = open(settings).await?;
    let began = Instant::now();
    say(format_args!("Making up {} answers in {} ...", command.responses, folder.display()));
    let (responses, seed, quarters) = (command.responses, command.seed, usize::from(command.quarters));
    let accounts = make_up(&state, Demonstration { responses, seed, quarters }).await?;
    say(format_args!("Done in {:.1} s. Everything is made up, and every page says so.", began.elapsed().as_secs_f64()));
    say("Sign in at /staff with one of:");
    for account in accounts {
        say(format_args!("  {:<18} {:<32} {}", account.role.code(), account.email, account.password));
    }
    serve_state(state, listener).await
}

fn is_empty(folder: &std::path::Path) -> bool {
    match std::fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) => error.kind() == std::io::ErrorKind::NotFound,
    }
}

/// A folder that is there for nothing else, and stays.
fn new_folder() -> anyhow::Result<PathBuf> {
    Ok(tempfile::Builder::new().prefix("heard-demo-").tempdir().context("no folder can be made")?.keep())
}

async fn mark_as_made_up(state: AppState) -> anyhow::Result<()> {
    state.database.write(|connection| upkeep::mark_made_up(connection).boxed()).await?;
    state.database.clone().close().await;
    Ok(())
}
