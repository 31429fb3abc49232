//! `heard backup`: a backup while the server goes on, and keys to seal it to.

use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::{Args, Subcommand};
use sha2::{Digest, Sha256};

use super::new_file::NewFile;
use super::open::open_existing;
use super::say;
use crate::config::Settings;
use crate::sealing::{Identity, Recipient};
use crate::services::backup::{BackupWriter, write_backup};

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct BackupCommand {
    /// The file that is written; one that is there is replaced when the new one is whole
    #[arg(long, value_name = "FILE", required = true)]
    to: Option<PathBuf>,
    /// Who can open it, as age1...; several can be named
    #[arg(long, value_name = "KEY", required = true)]
    recipient: Vec<String>,
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
    let state = open_existing(settings).await?;
    let done = write(&state, &to, &recipients).await;
    state.database.clone().close().await;
    done.map(|()| ExitCode::SUCCESS)
}

async fn write(state: &crate::state::AppState, to: &Path, recipients: &[Recipient]) -> anyhow::Result<()> {
    let (new, file) = NewFile::begin(to)?;
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
    let mut options = OpenOptions::new();
    // A key that is there may be the only one that opens older backups.
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(to).and_then(|mut file| {
        file.write_all(identity.file().as_bytes())?;
        file.sync_all()
    });
    written.with_context(|| format!("the key cannot be written to {}", to.display()))?;
    say(identity.recipient());
    Ok(ExitCode::SUCCESS)
}
