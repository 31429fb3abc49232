//! `heard demo`: serves a throwaway database of made-up answers.

use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, ensure};
use clap::Args;
use futures::FutureExt;
use tempfile::TempDir;

use super::open::open;
use super::say;
use super::serve::{listen, serve_state, told_to_stop};
use crate::config::Settings;
use crate::demo::{Demonstration, make_up};
use crate::state::AppState;
use crate::store::{Company, upkeep};

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
    // From now on, so that nothing is left behind whenever somebody ends it.
    let stopped = tokio::spawn(told_to_stop());
    let listener = listen(&settings).await?;
    let is_named = settings.data_dir != Settings::default().data_dir;
    let stays = is_named && is_empty(&settings.data_dir);
    // What was not named goes with this, which is at the end of whatever happens here.
    let passing = if stays { None } else { Some(new_folder()?) };
    if let Some(folder) = &passing {
        settings.data_dir = folder.path().to_owned();
    }
    // From its first moment on the database says that it is made up.
    mark_as_made_up(open(settings.clone(), Company::Any).await?).await?;
    let began = Instant::now();
    say(format_args!("Making up {} answers in {} ...", command.responses, settings.data_dir.display()));
    say(match stays {
        true => "The folder stays when this ends.",
        false => "The folder is deleted when this ends; name an empty one with --data-dir to keep it.",
    });
    let state = open(settings, Company::NoServer).await?;
    let (responses, seed, quarters) = (command.responses, command.seed, usize::from(command.quarters));
    let made_up = make_up(&state, Demonstration { responses, seed, quarters });
    let accounts = tokio::select! {
        made_up = made_up => made_up?,
        _ = stopped => return Ok(ExitCode::SUCCESS),
    };
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

/// A folder that is there for nothing else, and goes with what is returned.
fn new_folder() -> anyhow::Result<TempDir> {
    tempfile::Builder::new().prefix("heard-demo-").tempdir().context("no folder can be made")
}

async fn mark_as_made_up(state: AppState) -> anyhow::Result<()> {
    state.database.write(|connection| upkeep::mark_made_up(connection).boxed()).await?;
    state.database.clone().close().await;
    Ok(())
}
