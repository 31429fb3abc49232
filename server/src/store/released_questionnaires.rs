//! What was asked in the quarter of a release, frozen with it.

use sqlx::QueryBuilder;

use super::connection::on_connection;
use super::{Connection, StoreError};

/// Keeps the versions that a release counts answers to, by questionnaire.
pub async fn add_released_questionnaires(
    connection: &mut Connection,
    release: &str,
    versions: &[(String, i32)],
) -> Result<(), StoreError> {
    if versions.is_empty() {
        return Ok(());
    }
    on_connection!(connection, |conn| {
        let mut query = QueryBuilder::new("INSERT INTO released_questionnaire (release, questionnaire, version) ");
        query.push_values(versions, |mut row, (questionnaire, version)| {
            row.push_bind(release).push_bind(questionnaire).push_bind(version);
        });
        query.build().execute(conn).await.map(drop)
    })?;
    Ok(())
}

/// The versions that a release counts answers to, in order.
pub async fn released_questionnaires(
    connection: &mut Connection,
    release: &str,
) -> Result<Vec<(String, i32)>, StoreError> {
    let mut versions: Vec<(String, i32)> = on_connection!(connection, |conn| {
        sqlx::query_as("SELECT questionnaire, version FROM released_questionnaire WHERE release = $1")
            .bind(release)
            .fetch_all(conn)
            .await
    })?;
    // Databases order text each in its own way.
    versions.sort();
    Ok(versions)
}
