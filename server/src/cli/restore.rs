//! `heard restore`: a backup into an empty place, without what was taken back since.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use chrono::{DateTime, SecondsFormat, Utc};
use clap::Args;
use futures::FutureExt;

use super::open::{open_half_restored, server_key};
use super::say;
use crate::config::Settings;
use crate::sealing::Identity;
use crate::services::backup::{BackupError, BackupReader, Header, TombstoneFile, load, remove_again};
use crate::services::retention::{Mode, purge};
use crate::services::verify::verify;
use crate::state::AppState;
use crate::store::backups::end_restoring;
use crate::store::tombstones::Tombstone;
use crate::store::{Company, Database};

#[derive(Debug, Args)]
pub struct RestoreCommand {
    /// The backup
    #[arg(long, value_name = "FILE")]
    from: PathBuf,
    /// The file of the key that opens it
    #[arg(long, value_name = "FILE")]
    identity: PathBuf,
    /// A list that `heard tombstones` wrote, the newest; several can be named
    #[arg(long, value_name = "FILE")]
    tombstones: Vec<PathBuf>,
    /// Restores although what respondents took back since the backup may come back
    #[arg(long)]
    even_without_tombstones: bool,
    /// Keeps what is past its period until the next purge: for a hold that was made after the backup
    #[arg(long)]
    without_purge: bool,
}

pub async fn restore(settings: Settings, command: RestoreCommand) -> anyhow::Result<ExitCode> {
    // Everything that can be wrong is looked at before anything is made.
    let key = server_key(&settings)?.context(
        "the server's key is missing: put heard.key of the lost server into the data folder, or its text into the \
         setting `key`. Without it nobody's words fit",
    )?;
    let identity = std::fs::read_to_string(&command.identity);
    let identity = identity.with_context(|| format!("{} cannot be read", command.identity.display()))?;
    let file = File::open(&command.from).with_context(|| format!("{} cannot be read", command.from.display()))?;
    let (reader, header) = BackupReader::open(&Identity::read(&identity)?, BufReader::new(file))?;
    anyhow::ensure!(header.key == key.known_by(), "the server's key is not the one that the backup was made with");
    let tombstones = read_tombstones(&command, header.made_at)?;
    if header.migration > Database::newest_migration() {
        return Err(BackupError::Newer(header.migration).into());
    }
    say(format_args!("A backup of {}.", header.made_at));

    let rows = load_into(&settings, header, reader).await?;
    let state = open_half_restored(settings, Company::NoServer).await?;
    let done = finish(&state, &command, tombstones, rows).await;
    state.database.clone().close().await;
    done
}

/// Puts the rows into an empty database with the schema that they were written with.
async fn load_into(settings: &Settings, header: Header, reader: BackupReader<BufReader<File>>) -> anyhow::Result<u64> {
    let database = Database::open_until(header.migration, Company::NoServer, &settings.database_address()).await?;
    let rows = load(&database, header, reader).await;
    database.close().await;
    Ok(rows?)
}

/// Takes out again what was taken back, purges, counts everything again, and takes the mark away.
async fn finish(
    state: &AppState,
    command: &RestoreCommand,
    tombstones: Vec<Tombstone>,
    rows: u64,
) -> anyhow::Result<ExitCode> {
    let removed = remove_again(state, tombstones).await?;
    say(format_args!(
        "{rows} rows; {} responses and {} kept drafts that were taken back are deleted again.",
        removed.responses, removed.drafts
    ));
    if !command.without_purge {
        let deleted: u64 = purge(state, Mode::Delete).await?.iter().map(|(_, count)| count).sum();
        say(format_args!("{deleted} rows were past their period, and are deleted."));
    }
    let damage = state.database.damage().await?;
    anyhow::ensure!(damage.is_empty(), "the restored database is damaged: {}", damage.join("; "));
    let mismatches = verify(state).await?;
    state.database.write(|c| async move { end_restoring(c).await }.boxed()).await?;
    // What was deleted now is to be in no file either.
    state.database.unlink(state.clock.today()).await?;
    for mismatch in &mismatches {
        say(mismatch);
    }
    if mismatches.is_empty() {
        say("Everything adds up. Start it with `heard`.");
        return Ok(ExitCode::SUCCESS);
    }
    say(format_args!("It is restored as it was, and {} places did not add up.", mismatches.len()));
    Ok(ExitCode::FAILURE)
}

/// What was taken back, from the lists that are named; one of them must have been written after the backup, and reach back to it.
fn read_tombstones(command: &RestoreCommand, made_at: DateTime<Utc>) -> anyhow::Result<Vec<Tombstone>> {
    let mut all = Vec::new();
    let mut reaches_back = false;
    for path in &command.tombstones {
        let list = read_list(path)?;
        // The day by the partnership's clock can be another than by UTC; moments are told in seconds, and a list of the same
        // one may be from before.
        reaches_back |= list.since < made_at.date_naive() && list.until > made_at;
        let until = list.until.to_rfc3339_opts(SecondsFormat::Secs, true);
        say(format_args!("{}: {} tombstones until {until}.", path.display(), list.tombstones.len()));
        all.extend(list.tombstones);
    }
    anyhow::ensure!(
        reaches_back || command.even_without_tombstones,
        "what respondents took back since the backup would come back: name the newest list that `heard tombstones` wrote \
         after {} with --tombstones, or say --even-without-tombstones",
        made_at.to_rfc3339_opts(SecondsFormat::Secs, true),
    );
    Ok(all)
}

fn read_list(path: &Path) -> anyhow::Result<TombstoneFile> {
    let text = std::fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))?;
    TombstoneFile::read(&text).with_context(|| format!("{} is not a whole list of tombstones", path.display()))
}
