//! Taking a response out of the database: because its respondent says so, because its time is over, or because it was taken
//! back before and has come with a backup.

use app::domain::quarter::Quarter;

use super::counting::Contribution;
use super::pairs::end_links;
use crate::state::AppState;
use crate::store::responses::{Response, delete_response};
use crate::store::{Connection, StoreError};

/// What became of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removed {
    /// It is gone, and counts no more.
    Whole,
    /// What it said is gone; it stays counted in a release.
    ContentOnly,
    NotThere,
}

/// Deletes a response, ends its links, and, unless its quarter has been released, counts it no more. Releases must be held
/// off.
///
/// # Errors
/// When the store fails.
pub async fn remove_response(
    state: &AppState,
    connection: &mut Connection,
    response: &Response,
    contribution: &Contribution,
    latest_released: Option<Quarter>,
) -> Result<Removed, StoreError> {
    end_links(state, connection, response, latest_released).await?;
    if !delete_response(connection, &response.collection, response.id).await? {
        return Ok(Removed::NotThere);
    }
    if is_released(response.quarter, latest_released) {
        return Ok(Removed::ContentOnly);
    }
    contribution.count(connection, &response.collection, response.quarter, -1).await?;
    Ok(Removed::Whole)
}

/// Whether what counts in a quarter has been released.
pub fn is_released(quarter: Quarter, latest_released: Option<Quarter>) -> bool {
    latest_released.is_some_and(|latest| quarter <= latest)
}
