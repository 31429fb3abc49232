//! What was asked in the quarter of a release, frozen with it.

use std::collections::BTreeMap;

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

/// The versions that each release counts answers to, by its id and in order.
pub async fn released_questionnaires(
    connection: &mut Connection,
) -> Result<BTreeMap<String, Vec<(String, i32)>>, StoreError> {
    let rows: Vec<(String, String, i32)> = on_connection!(connection, |conn| {
        sqlx::query_as("SELECT release, questionnaire, version FROM released_questionnaire").fetch_all(conn).await
    })?;
    let mut versions: BTreeMap<String, Vec<(String, i32)>> = BTreeMap::new();
    for (release, questionnaire, version) in rows {
        versions.entry(release).or_default().push((questionnaire, version));
    }
    // Databases order text each in its own way.
    versions.values_mut().for_each(|versions| versions.sort());
    Ok(versions)
}
