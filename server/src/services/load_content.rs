//! Taking a snapshot of questionnaires: changed structure or wording makes a new version.

use std::collections::BTreeMap;
use std::sync::Arc;

use app::domain::questionnaire::{Questionnaire, QuestionnaireVersion, Wording};
use chrono::NaiveDate;
use futures::FutureExt;
use sha2::{Digest, Sha256};

use crate::content::{Content, forms_of};
use crate::store::{Connection, Database, StoreError, questionnaires};

/// Keeps each questionnaire that is new or has changed as a new version, so that answers stay tied to what was asked.
///
/// # Errors
/// When the store fails.
pub async fn load_content(database: &Database, content: &Content, today: NaiveDate) -> Result<(), StoreError> {
    let snapshots: Vec<(Questionnaire, BTreeMap<String, Arc<Wording>>)> = content
        .questionnaires
        .iter()
        .map(|questionnaire| (questionnaire.clone(), forms_of(questionnaire, &content.languages)))
        .collect();
    database
        .write(move |connection| {
            async move {
                for (questionnaire, wordings) in snapshots {
                    load_one(connection, questionnaire, wordings, today).await?;
                }
                Ok(())
            }
            .boxed()
        })
        .await
}

async fn load_one(
    connection: &mut Connection,
    questionnaire: Questionnaire,
    wordings: BTreeMap<String, Arc<Wording>>,
    today: NaiveDate,
) -> Result<(), StoreError> {
    let id = questionnaire.id.clone();
    let latest = match questionnaires::latest_version(connection, &id).await? {
        Some(latest) => questionnaires::version(connection, &id, latest).await?,
        None => None,
    };
    if latest.as_ref().is_some_and(|latest| latest.questionnaire == questionnaire && latest.wordings == wordings) {
        return Ok(());
    }
    // Going back to earlier words is a new version too: the newest is the one that is asked.
    let version = latest.map_or(0, |latest| latest.version) + 1;
    let digest = digest(version, &questionnaire, &wordings);
    tracing::info!(questionnaire = id, version, "a new version of a questionnaire");
    questionnaires::add_version(connection, &QuestionnaireVersion { version, questionnaire, wordings }, &digest, today)
        .await
}

/// SHA-256 over a version's number, structure and words, in hexadecimal.
fn digest(version: i32, questionnaire: &Questionnaire, wordings: &BTreeMap<String, Arc<Wording>>) -> String {
    let snapshot = serde_json::json!({ "version": version, "structure": questionnaire, "wordings": wordings });
    format!("{:x}", Sha256::digest(snapshot.to_string()))
}
