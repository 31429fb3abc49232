//! `heard backup`: a backup while the server goes on, and keys to seal it to.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::{Args, Subcommand};
use sha2::{Digest, Sha256};

use super::new_file::{NewFile, Present};
use super::open::open_existing;
use super::say;
use crate::config::Settings;
use crate::private::private_file;
use crate::sealing::{Identity, Recipient};
use crate::services::backup::{BackupWriter, write_backup};
use crate::state::AppState;

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct BackupCommand {
    /// The file that is written
    #[arg(long, value_name = "FILE", required = true)]
    to: Option<PathBuf>,
    /// Who can open it, as age1...; several can be named
    #[arg(long, value_name = "KEY", required = true)]
    recipient: Vec<String>,
    /// Replaces a file that is there, when the new one is whole
    #[arg(long)]
    force: bool,
    #[command(subcommand)]
    command: Option<KeyCommand>,
}

#[derive(Debug, Subcommand)]
enum KeyCommand {
    /// Makes a key that opens backups, and prints the recipient that they are sealed to
    Key {
        /// The file of the key: keep it away from the server
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
    },
}

pub async fn backup(settings: Settings, command: BackupCommand) -> anyhow::Result<ExitCode> {
    if let Some(KeyCommand::Key { to }) = command.command {
        return make_key(&to);
    }
    let to = command.to.context("name a file with --to")?;
    let recipients = command.recipient.iter().map(|key| key.parse()).collect::<Result<Vec<Recipient>, _>>()?;
    let present = if command.force { Present::IsReplaced } else { Present::Stays };
    let state = open_existing(settings).await?;
    let done = write(&state, &to, present, &recipients).await;
    state.database.clone().close().await;
    done.map(|()| ExitCode::SUCCESS)
}

async fn write(state: &AppState, to: &Path, present: Present, recipients: &[Recipient]) -> anyhow::Result<()> {
    let (new, file) = NewFile::begin(to, present)?;
    let hashed = Hashed { file: BufWriter::new(file), hash: Sha256::new() };
    let written = write_backup(state, BackupWriter::new(recipients, hashed)?).await?;
    let Hashed { file, hash } = written.output;
    new.finish(&file.into_inner().context("the backup cannot be written")?)?;
    say(format_args!("{} rows. The SHA-256 of the file, as sha256sum tells it:", written.rows));
    say(format_args!("{:x}  {}", hash.finalize(), to.display()));
    Ok(())
}

/// A file, and the hash of what is written into it.
struct Hashed {
    file: BufWriter<File>,
    hash: Sha256,
}

impl Write for Hashed {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.hash.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.file.flush()
    }
}

fn make_key(to: &Path) -> anyhow::Result<ExitCode> {
    let identity = Identity::generate();
    // A key that is there may be the only one that opens older backups.
    let written = private_file().create_new(true).open(to).and_then(|mut file| {
        file.write_all(identity.file().as_bytes())?;
        file.sync_all()
    });
    written.with_context(|| format!("the key cannot be written to {}", to.display()))?;
    say(identity.recipient());
    Ok(ExitCode::SUCCESS)
}
