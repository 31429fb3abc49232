//! `heard verify`: counts again.

use std::process::ExitCode;

use clap::Args;

use super::damage::advice;
use super::open::open_existing;
use super::say;
use crate::config::Settings;
use crate::services::verify::verify as count_again;
use crate::state::AppState;

#[derive(Debug, Args)]
pub struct VerifyCommand {
    /// Names every file of words that no person has reviewed
    #[arg(long)]
    notes: bool,
}

/// Looks through the database file, counts tallies and releases again, and fails when something is damaged or does not add
/// up. The last line says which.
pub async fn verify(settings: Settings, command: VerifyCommand) -> anyhow::Result<ExitCode> {
    let database = settings.database_address();
    let state = open_existing(settings).await?;
    let is_sound = look(&state, &database, &command).await;
    state.database.clone().close().await;
    Ok(if is_sound? { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn look(state: &AppState, database: &str, command: &VerifyCommand) -> anyhow::Result<bool> {
    let damage = state.database.damage().await?;
    if !damage.is_empty() {
        for line in damage {
            say(format_args!("SQLite: {line}"));
        }
        say(advice(database));
        return Ok(false);
    }
    let mismatches = count_again(state).await?;
    tell_of_reviews(state, command.notes);
    for mismatch in &mismatches {
        say(mismatch);
    }
    say(match mismatches.len() {
        0 => "Everything adds up.".to_owned(),
        1 => "1 place does not add up.".to_owned(),
        count => format!("{count} places do not add up."),
    });
    Ok(mismatches.is_empty())
}

/// Says how many files of words nobody has reviewed, or which.
fn tell_of_reviews(state: &AppState, each: bool) {
    let mut count = 0;
    for language in state.languages.iter() {
        for file in language.unreviewed_files() {
            count += 1;
            if each {
                say(format_args!("note: no person has reviewed locales/{}/{file}", language.tag));
            }
        }
    }
    if count > 0 && !each {
        say(format_args!("note: {count} files of words that no person has reviewed; --notes names them"));
    }
}
