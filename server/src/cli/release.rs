//! `heard release`: what an analyst does, from the command line.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use app::domain::figure::Release;
use clap::{Subcommand, ValueEnum};

use super::open::open_existing;
use super::{say, say_heading};
use crate::config::Settings;
use crate::publish::checker::{add_profiles, release_for_checker};
use crate::publish::csv::release_as_csv;
use crate::services::collect::all_collections;
use crate::services::profile::all_profiles;
use crate::services::release::{all_releases, cut_release, release_rows};
use crate::services::representation::all_rates;
use crate::state::AppState;

#[derive(Debug, Subcommand)]
pub enum ReleaseCommand {
    /// Cuts the next release and prints its id
    Cut,
    /// Lists releases
    List,
    /// Prints the figures of a release as CSV, or writes them for an attacker to try
    Show {
        id: String,
        #[arg(long = "as", value_enum, default_value = "csv")]
        form: Form,
        /// Where files for the checker are written
        #[arg(long, value_name = "FOLDER", required_if_eq("form", "checker"))]
        dir: Option<PathBuf>,
    },
}

/// A form in which a release leaves Heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Form {
    Csv,
    /// One file for each connected set of figures, as tests/oracles/check_suppression.py reads it
    Checker,
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
            say_heading(&["id", "quarter", "cut on", "digest"]);
            for release in release_rows(state).await? {
                say(format_args!(
                    "{}\t{}\t{}\t{}",
                    release.id,
                    release.quarter.label(),
                    release.cut_on,
                    release.digest
                ));
            }
        }
        ReleaseCommand::Show { id, form, dir } => {
            let releases = all_releases(state).await?;
            let release = releases.iter().find(|release| release.id == id);
            let release = release.ok_or_else(|| anyhow::anyhow!("there is no release {id}"))?;
            match dir.filter(|_| form == Form::Checker) {
                Some(dir) => write_for_checker(state, release, &releases, &dir).await?,
                None => say(release_as_csv(release, &state.framework).trim_end()),
            }
        }
    }
    Ok(())
}

/// Writes everything that a release shows, and says how much it was.
async fn write_for_checker(state: &AppState, release: &Release, all: &[Release], dir: &Path) -> anyhow::Result<()> {
    let places: Vec<_> = all_collections(state).await?.into_iter().map(|collection| collection.place).collect();
    let mut files = release_for_checker(release, all, &places);
    let rates = all_rates(state, &release.id).await?;
    add_profiles(&mut files, release, all, &all_profiles(state).await?, &rates, &places);
    std::fs::create_dir_all(dir).with_context(|| format!("{} cannot be made", dir.display()))?;
    for (name, content) in &files {
        let file = dir.join(name);
        std::fs::write(&file, content).with_context(|| format!("{} cannot be written", file.display()))?;
    }
    say(format_args!("{} files in {}", files.len(), dir.display()));
    Ok(())
}
