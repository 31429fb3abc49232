//! `heard hold`: keeps what a concern needs from being purged.

use std::process::ExitCode;

use clap::Subcommand;
use uuid::Uuid;

use super::open::open_existing;
use super::{say, say_heading};
use crate::config::Settings;
use crate::services::retention::{all_holds, end_hold, hold_collection};
use crate::state::AppState;

#[derive(Debug, Subcommand)]
pub enum HoldCommand {
    /// Keeps a collection with its answers, codes and counts, and prints the hold's id
    Add {
        collection: String,
        /// Why, without naming a respondent
        #[arg(long)]
        reason: String,
        /// The name of who decides
        #[arg(long)]
        by: String,
    },
    /// Ends a hold; what is past its period goes with the next purge
    End {
        id: Uuid,
        /// The name of who decides
        #[arg(long)]
        by: String,
    },
    /// Lists holds, also those that have ended
    List,
}

pub async fn hold(settings: Settings, command: HoldCommand) -> anyhow::Result<ExitCode> {
    let state = open_existing(settings).await?;
    let done = act(&state, command).await;
    state.database.clone().close().await;
    done.map(|()| ExitCode::SUCCESS)
}

async fn act(state: &AppState, command: HoldCommand) -> anyhow::Result<()> {
    match command {
        HoldCommand::Add { collection, reason, by } => {
            let told = |text: &str| !text.trim().is_empty();
            anyhow::ensure!(told(&reason) && told(&by), "a hold has a reason, and somebody who decided on it");
            say(hold_collection(state, &collection, &reason, by.trim()).await?);
        }
        HoldCommand::End { id, by } => {
            anyhow::ensure!(!by.trim().is_empty(), "somebody decides that a hold ends");
            anyhow::ensure!(end_hold(state, id, by.trim()).await?, "there is no hold {id} that has not ended");
        }
        HoldCommand::List => {
            say_heading(&["id", "collection", "made on", "made by", "reason"]);
            for hold in all_holds(state).await? {
                let end = hold.ended_on.zip(hold.ended_by);
                let end = end.map(|(day, by)| format!("\tended {day} by {by}")).unwrap_or_default();
                say(format_args!(
                    "{}\t{}\t{}\t{}\t{}{end}",
                    hold.id, hold.collection, hold.made_on, hold.made_by, hold.reason
                ));
            }
        }
    }
    Ok(())
}
