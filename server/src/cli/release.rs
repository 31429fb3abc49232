//! `heard release`: what an analyst does, from the command line.

use std::process::ExitCode;

use clap::Subcommand;

use super::open::open_existing;
use super::say;
use crate::config::Settings;
use crate::publish::csv::release_as_csv;
use crate::services::release::{all_releases, cut_release};
use crate::state::AppState;

#[derive(Debug, Subcommand)]
pub enum ReleaseCommand {
    /// Cuts the next release and prints its id
    Cut,
    /// Lists releases
    List,
    /// Prints the figures of a release as CSV
    Show { id: String },
}

pub async fn release(settings: Settings, command: ReleaseCommand) -> anyhow::Result<ExitCode> {
    let state = open_existing(settings).await?;
    let done = act(&state, command).await;
    state.database.clone().close().await;
    done.map(|()| ExitCode::SUCCESS)
}

async fn act(state: &AppState, command: ReleaseCommand) -> anyhow::Result<()> {
    match command {
        ReleaseCommand::Cut => say(cut_release(state, None).await?),
        ReleaseCommand::List => {
            for release in all_releases(state).await? {
                say(format_args!(
                    "{}\t{}\t{}\t{}",
                    release.id,
                    release.quarter.label(),
                    release.cut_on,
                    release.digest
                ));
            }
        }
        ReleaseCommand::Show { id } => {
            let releases = all_releases(state).await?;
            let release = releases.iter().find(|release| release.id == id);
            let release = release.ok_or_else(|| anyhow::anyhow!("there is no release {id}"))?;
            say(release_as_csv(release, &state.framework).trim_end());
        }
    }
    Ok(())
}
