//! Taking a snapshot of questionnaires: changed structure, wording or counting makes a new version.

use std::collections::BTreeMap;
use std::sync::Arc;

use app::domain::framework::Framework;
use app::domain::indicator::IndicatorDefinition;
use app::domain::questionnaire::{Questionnaire, QuestionnaireVersion, Wording};
use chrono::NaiveDate;
use futures::FutureExt;
use sha2::{Digest, Sha256};

use crate::content::{Content, forms_of};
use crate::store::{Connection, Database, StoreError, questionnaires};

/// Keeps each questionnaire that is new or has changed as a new version, so that answers stay tied to what was asked, and to
/// how it was counted.
///
/// # Errors
/// When the store fails.
pub async fn load_content(database: &Database, content: &Content, today: NaiveDate) -> Result<(), StoreError> {
    let snapshots: Vec<(Questionnaire, BTreeMap<String, Arc<Wording>>)> = content
        .questionnaires
        .iter()
        .map(|questionnaire| (questionnaire.clone(), forms_of(questionnaire, &content.languages)))
        .collect();
    let framework = content.framework.clone();
    database
        .write(move |connection| {
            async move {
                define_older_versions(connection, &framework).await?;
                for (questionnaire, wordings) in snapshots {
                    load_one(connection, questionnaire, wordings, &framework, today).await?;
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
    framework: &Framework,
    today: NaiveDate,
) -> Result<(), StoreError> {
    let id = questionnaire.id.clone();
    let latest = match questionnaires::latest_version(connection, &id).await? {
        Some(latest) => questionnaires::version(connection, &id, latest).await?,
        None => None,
    };
    let indicators = questionnaire.indicators(framework);
    let is_as_before = |latest: &QuestionnaireVersion| {
        latest.questionnaire == questionnaire && latest.wordings == wordings && latest.indicators().eq(&indicators)
    };
    if latest.as_ref().is_some_and(is_as_before) {
        return Ok(());
    }
    let mut before = questionnaires::versions(connection).await?;
    before.retain(|version| version.questionnaire.id == id);
    let before: Vec<IndicatorDefinition> = before.into_iter().flat_map(|version| version.definitions).collect();
    let definitions = IndicatorDefinition::following(&before, indicators, today);
    // Going back to earlier words is a new version too: the newest is the one that is asked.
    let version = latest.map_or(0, |latest| latest.version) + 1;
    tracing::info!(questionnaire = id, version, "a new version of a questionnaire");
    let version = QuestionnaireVersion { version, questionnaire, definitions, wordings };
    questionnaires::add_version(connection, &version, &digest(&version), today).await
}

/// Gives the versions that were kept before definitions were those by which they have been counted.
async fn define_older_versions(connection: &mut Connection, framework: &Framework) -> Result<(), StoreError> {
    let mut before: BTreeMap<String, Vec<IndicatorDefinition>> = BTreeMap::new();
    for (mut version, loaded_on) in questionnaires::versions_without_definitions(connection).await? {
        let known = before.entry(version.questionnaire.id.clone()).or_default();
        let indicators = version.questionnaire.indicators(framework);
        version.definitions = IndicatorDefinition::following(known, indicators, loaded_on);
        known.extend(version.definitions.clone());
        questionnaires::define(connection, &version).await?;
    }
    Ok(())
}

/// SHA-256 over a version's number, structure, definitions and words, in hexadecimal.
fn digest(version: &QuestionnaireVersion) -> String {
    let snapshot = serde_json::json!({
        "version": version.version,
        "structure": version.questionnaire,
        "definitions": version.definitions,
        "wordings": version.wordings,
    });
    format!("{:x}", Sha256::digest(snapshot.to_string()))
}
