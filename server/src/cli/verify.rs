//! `heard verify`: counts again.

use std::process::ExitCode;

use super::open::open_existing;
use super::say;
use crate::config::Settings;
use crate::services::verify::verify as count_again;

/// Counts tallies and releases again, and fails when something does not add up.
pub async fn verify(settings: Settings) -> anyhow::Result<ExitCode> {
    let state = open_existing(settings).await?;
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
