//! `heard tombstones`: the list of what was taken back, to lie beside the backups.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::new_file::{NewFile, Present};
use super::open::open_existing;
use super::say;
use crate::config::Settings;
use crate::services::backup::tombstone_file;

#[derive(Debug, Args)]
pub struct TombstonesCommand {
    /// The file that is written; one that is there is replaced when the new one is whole
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
}

/// Writes keyed hashes of what respondents took back, with their days and nothing else.
pub async fn tombstones(settings: Settings, command: TombstonesCommand) -> anyhow::Result<ExitCode> {
    let state = open_existing(settings).await?;
    let list = tombstone_file(&state).await;
    state.database.clone().close().await;
    let list = list?;
    let (new, mut file) = NewFile::begin(&command.to, Present::IsReplaced)?;
    file.write_all(list.text().as_bytes())?;
    new.finish(&file)?;
    say(format_args!("{} tombstones, since {}, in {}", list.tombstones.len(), list.since, command.to.display()));
    Ok(ExitCode::SUCCESS)
}
