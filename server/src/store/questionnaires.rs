//! Versions of questionnaires: structure, words and definitions of indicators, as loaded, never changed.

use std::collections::BTreeMap;
use std::sync::Arc;

use app::domain::indicator::IndicatorDefinition;
use app::domain::questionnaire::{Questionnaire, QuestionnaireVersion, Wording};
use chrono::NaiveDate;
use sqlx::types::Json;

use super::connection::on_connection;
use super::{Connection, StoreError};

#[derive(sqlx::FromRow)]
struct Row {
    version: i32,
    structure: Json<Questionnaire>,
    definitions: Json<Vec<IndicatorDefinition>>,
    wordings: Json<BTreeMap<String, Arc<Wording>>>,
}

impl From<Row> for QuestionnaireVersion {
    fn from(row: Row) -> Self {
        Self {
            version: row.version,
            questionnaire: row.structure.0,
            definitions: row.definitions.0,
            wordings: row.wordings.0,
        }
    }
}

/// The newest version number of a questionnaire.
pub async fn latest_version(connection: &mut Connection, questionnaire: &str) -> Result<Option<i32>, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query_scalar("SELECT max(version) FROM questionnaire_version WHERE questionnaire = $1")
            .bind(questionnaire)
            .fetch_one(conn)
            .await
    })?)
}

/// Every version of every questionnaire, oldest first.
pub async fn versions(connection: &mut Connection) -> Result<Vec<QuestionnaireVersion>, StoreError> {
    let rows: Vec<Row> = on_connection!(connection, |conn| {
        sqlx::query_as(
            "SELECT version, structure, definitions, wordings FROM questionnaire_version ORDER BY questionnaire, version",
        )
        .fetch_all(conn)
        .await
    })?;
    Ok(rows.into_iter().map(QuestionnaireVersion::from).collect())
}

/// One version of a questionnaire.
pub async fn version(
    connection: &mut Connection,
    questionnaire: &str,
    version: i32,
) -> Result<Option<QuestionnaireVersion>, StoreError> {
    let row: Option<Row> = on_connection!(connection, |conn| {
        sqlx::query_as(
            "SELECT version, structure, definitions, wordings FROM questionnaire_version
             WHERE questionnaire = $1 AND version = $2",
        )
        .bind(questionnaire)
        .bind(version)
        .fetch_optional(conn)
        .await
    })?;
    Ok(row.map(QuestionnaireVersion::from))
}

/// Keeps a new version, unless another server that starts at the same time has just kept it.
pub async fn add_version(
    connection: &mut Connection,
    version: &QuestionnaireVersion,
    digest: &str,
    loaded_on: NaiveDate,
) -> Result<(), StoreError> {
    on_connection!(connection, |conn| {
        sqlx::query(
            "INSERT INTO questionnaire_version (questionnaire, version, digest, structure, definitions, wordings, loaded_on)
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
        )
        .bind(&version.questionnaire.id)
        .bind(version.version)
        .bind(digest)
        .bind(Json(&version.questionnaire))
        .bind(Json(&version.definitions))
        .bind(Json(&version.wordings))
        .bind(loaded_on)
        .execute(conn)
        .await
        .map(drop)
    })?;
    Ok(())
}

/// The versions that were kept before definitions were, with the day on which they were loaded.
pub async fn versions_without_definitions(
    connection: &mut Connection,
) -> Result<Vec<(QuestionnaireVersion, NaiveDate)>, StoreError> {
    #[derive(sqlx::FromRow)]
    struct Loaded {
        #[sqlx(flatten)]
        row: Row,
        loaded_on: NaiveDate,
    }
    let rows: Vec<Loaded> = on_connection!(connection, |conn| {
        sqlx::query_as(
            "SELECT version, structure, definitions, wordings, loaded_on FROM questionnaire_version
             WHERE definitions = '[]' ORDER BY questionnaire, version",
        )
        .fetch_all(conn)
        .await
    })?;
    Ok(rows.into_iter().map(|loaded| (loaded.row.into(), loaded.loaded_on)).collect())
}

/// Keeps the definitions of a version that had none.
pub async fn define(connection: &mut Connection, version: &QuestionnaireVersion) -> Result<(), StoreError> {
    on_connection!(connection, |conn| {
        sqlx::query(
            "UPDATE questionnaire_version SET definitions = $3
             WHERE questionnaire = $1 AND version = $2 AND definitions = '[]'",
        )
        .bind(&version.questionnaire.id)
        .bind(version.version)
        .bind(Json(&version.definitions))
        .execute(conn)
        .await
        .map(drop)
    })?;
    Ok(())
}
