//! The commands of `heard`, one file each.

mod account;
mod backup;
mod collection;
mod damage;
mod demo;
mod hold;
mod new_file;
mod open;
mod purge;
mod release;
mod restore;
mod say;
mod serve;
mod speech;
mod tombstones;
mod translations;
mod verify;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use damage::with_advice_on_damage;
use say::{all_was_said, say, say_heading};

use crate::config::{Flags, LogFormat, Settings};
use crate::logging;
use crate::private::write_private;

/// Anonymous feedback from children, families and practitioners, for a safeguarding children partnership.
///
/// Without a command, serves. Settings come from heard.toml, HEARD_* in the environment, and these flags.
#[derive(Debug, Parser)]
#[command(name = "heard", version)]
struct Cli {
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
    /// Serves a throwaway database of made-up answers, marked as made up on every page
    Demo(demo::DemoCommand),
    /// Staff accounts
    #[command(subcommand)]
    Account(account::AccountCommand),
    /// Collections and their codes
    #[command(subcommand)]
    Collection(collection::CollectionCommand),
    /// Releases of figures
    #[command(subcommand)]
    Release(release::ReleaseCommand),
    /// Looks through the database file, and counts tallies and releases again
    Verify(verify::VerifyCommand),
    /// Writes a sealed backup while the server goes on
    Backup(backup::BackupCommand),
    /// Restores a backup into an empty place
    Restore(restore::RestoreCommand),
    /// Writes a list of what respondents took back, to lie beside the backups
    Tombstones(tombstones::TombstonesCommand),
    /// Deletes what is past its period
    Purge(purge::PurgeCommand),
    /// Keeps what a concern needs from being deleted
    #[command(subcommand)]
    Hold(hold::HoldCommand),
    /// What each language lacks, and files for translators
    Translations(translations::TranslationsCommand),
    /// What can be heard of the questions, what to record, and sounds by a machine
    Speech(speech::SpeechCommand),
}

/// The whole program: does what the command line says, and tells what went wrong.
#[tokio::main]
pub async fn program() -> ExitCode {
    let done = run(Cli::parse()).await;
    match done.and_then(|code| all_was_said().map(|()| code)) {
        Ok(code) => code,
        Err(error) => {
            // One line with every cause; nothing in an error is about a respondent.
            tracing::error!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    let settings = Settings::load(&Flags {
        file: cli.settings,
        listen: cli.listen,
        data_dir: cli.data_dir,
        database: cli.database,
        public_url: cli.public_url,
    });
    // Faults in the settings are logged too, before it is known how.
    logging::start(settings.as_ref().map_or_else(|_| LogFormat::default(), |settings| settings.log.format));
    let settings = settings?;
    let database = settings.database_address();
    let done = execute(cli.command, settings).await;
    done.map_err(|error| with_advice_on_damage(error, &database))
}

async fn execute(command: Option<Command>, settings: Settings) -> anyhow::Result<ExitCode> {
    match command {
        None | Some(Command::Serve) => serve::serve(settings).await,
        Some(Command::Demo(command)) => demo::demo(settings, command).await,
        Some(Command::Account(command)) => account::account(settings, command).await,
        Some(Command::Collection(command)) => collection::collection(settings, command).await,
        Some(Command::Release(command)) => release::release(settings, command).await,
        Some(Command::Verify(command)) => verify::verify(settings, command).await,
        Some(Command::Backup(command)) => backup::backup(settings, command).await,
        Some(Command::Restore(command)) => restore::restore(settings, command).await,
        Some(Command::Tombstones(command)) => tombstones::tombstones(settings, command).await,
        Some(Command::Purge(command)) => purge::purge(settings, command).await,
        Some(Command::Hold(command)) => hold::hold(settings, command).await,
        Some(Command::Translations(command)) => translations::translations(&settings, command),
        Some(Command::Speech(command)) => speech::speech(&settings, command),
    }
}

/// The file in the data folder that says how browsers reached the server that was started last.
const SERVED_AT: &str = "served-at";

/// Remembers how browsers reach this server, for the links that commands print.
fn remember_served_at(settings: &Settings) -> std::io::Result<()> {
    write_private(&settings.data_dir.join(SERVED_AT), settings.origin().as_bytes())
}

/// How browsers reach the server: as the settings say, else as the one did that was started last on this data.
fn last_served_at(settings: &Settings) -> String {
    let remembered = || std::fs::read_to_string(settings.data_dir.join(SERVED_AT)).ok();
    settings.public_url.is_none().then(remembered).flatten().unwrap_or_else(|| settings.origin())
}
