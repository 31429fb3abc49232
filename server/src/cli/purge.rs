//! `heard purge`: deletes what is past its period.

use std::process::ExitCode;

use clap::Args;

use super::open::open_existing;
use super::say;
use crate::config::Settings;
use crate::services::retention::{Mode, purge as delete};
use crate::services::upkeep::delete_expired;

#[derive(Debug, Args)]
pub struct PurgeCommand {
    /// Deletes nothing, and says how much it would
    #[arg(long)]
    dry_run: bool,
}

/// Deletes what is past its period, as the server does once a day, and says how much of each class that was.
pub async fn purge(settings: Settings, command: PurgeCommand) -> anyhow::Result<ExitCode> {
    let state = open_existing(settings).await?;
    let mode = if command.dry_run { Mode::DryRun } else { Mode::Delete };
    let deleted = delete(&state, mode).await?;
    for (class, count) in &deleted {
        say(format_args!("{}\t{count}", class.id()));
    }
    match mode {
        Mode::Delete => {
            say(format_args!("expired\t{}", delete_expired(&state).await?));
            say("It is out of the files with the next night, in which they are written anew.");
        }
        Mode::DryRun => say(format_args!("Nothing was deleted. This is what would be on {}.", state.clock.today())),
    }
    state.database.clone().close().await;
    Ok(ExitCode::SUCCESS)
}
