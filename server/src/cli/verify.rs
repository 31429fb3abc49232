//! `heard verify`: counts again.

use std::process::ExitCode;

use super::open::open_existing;
use super::say;
use crate::config::Settings;
use crate::services::verify::verify as count_again;

/// Looks through the database file, counts tallies and releases again, and fails when something is damaged or does not add
/// up.
pub async fn verify(settings: Settings) -> anyhow::Result<ExitCode> {
    let state = open_existing(settings).await?;
    let damage = state.database.damage().await?;
    if !damage.is_empty() {
        for line in damage {
            say(line);
        }
        say("The database file is damaged: keep it, and put the newest backup in its place.");
        state.database.clone().close().await;
        return Ok(ExitCode::FAILURE);
    }
    let mismatches = count_again(&state).await?;
    for language in state.languages.iter() {
        for file in language.unreviewed_files() {
            say(format_args!("note: no person has reviewed locales/{}/{file}", language.tag));
        }
    }
    for mismatch in &mismatches {
        say(mismatch);
    }
    say(match mismatches.len() {
        0 => "Everything adds up.".to_owned(),
        count => format!("{count} places do not add up."),
    });
    state.database.clone().close().await;
    Ok(if mismatches.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
