//! The commands of `heard`, one file each.

mod account;
mod collection;
mod open;
mod release;
mod serve;
mod verify;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::{Flags, Settings};

/// Anonymous feedback from children, families and practitioners, for a safeguarding children partnership.
///
/// Without a command, serves. Settings come from heard.toml, HEARD_* in the environment, and these flags.
#[derive(Debug, Parser)]
#[command(name = "heard", version)]
pub struct Cli {
    /// The file with settings
    #[arg(long, global = true, value_name = "FILE")]
    settings: Option<PathBuf>,
    /// The address and port to listen on
    #[arg(long, global = true, value_name = "ADDRESS:PORT")]
    listen: Option<String>,
    /// Where the database file and the server's key are
    #[arg(long, global = true, value_name = "FOLDER")]
    data_dir: Option<PathBuf>,
    /// sqlite:PATH or postgres://...
    #[arg(long, global = true, value_name = "ADDRESS")]
    database: Option<String>,
    /// How browsers reach this server
    #[arg(long, global = true, value_name = "URL")]
    public_url: Option<String>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serves; this is what happens without a command
    Serve,
    /// Staff accounts
    #[command(subcommand)]
    Account(account::AccountCommand),
    /// Collections and their codes
    #[command(subcommand)]
    Collection(collection::CollectionCommand),
    /// Releases of figures
    #[command(subcommand)]
    Release(release::ReleaseCommand),
    /// Counts tallies and releases again
    Verify,
}

/// Does what the command line says.
///
/// # Errors
/// What went wrong, with its causes, for whoever runs Heard.
pub async fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    let settings = Settings::load(&Flags {
        file: cli.settings,
        listen: cli.listen,
        data_dir: cli.data_dir,
        database: cli.database,
        public_url: cli.public_url,
    })?;
    match cli.command {
        None | Some(Command::Serve) => serve::serve(settings).await,
        Some(Command::Account(command)) => account::account(settings, command).await,
        Some(Command::Collection(command)) => collection::collection(settings, command).await,
        Some(Command::Release(command)) => release::release(settings, command).await,
        Some(Command::Verify) => verify::verify(settings).await,
    }
}

/// Says something to whoever runs the command.
#[expect(clippy::print_stdout, reason = "this is what a command prints")]
fn say(words: impl std::fmt::Display) {
    println!("{words}");
}
