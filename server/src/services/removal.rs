//! Taking responses out of the database: because their respondents say so, because their time is over, or because they were
//! taken back before and have come with a backup.

use app::domain::quarter::Quarter;
use app::domain::questionnaire::QuestionnaireVersion;

use super::counting::{Contribution, Contributions};
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

/// Deletes responses to a version of a questionnaire, ends their links, and, unless their quarter has been released, counts
/// them no more. Releases must be held off. Gives what became of each.
///
/// # Errors
/// When the store fails.
pub async fn remove_responses(
    state: &AppState,
    connection: &mut Connection,
    responses: &[Response],
    version: &QuestionnaireVersion,
    latest_released: Option<Quarter>,
) -> Result<Vec<Removed>, StoreError> {
    let (mut removed, mut taken_away) = (Vec::new(), Contributions::default());
    for response in responses {
        end_links(state, connection, response, latest_released).await?;
        removed.push(if !delete_response(connection, &response.collection, response.id).await? {
            Removed::NotThere
        } else if is_released(response.quarter, latest_released) {
            Removed::ContentOnly
        } else {
            let contribution = Contribution::of(&response.answers, version);
            taken_away.add(contribution, &response.collection, response.quarter, -1);
            Removed::Whole
        });
    }
    // Last, as in a send: writers that take rows in the same order cannot wait for one another in a circle.
    taken_away.write(connection).await?;
    Ok(removed)
}

/// Whether what counts in a quarter has been released.
pub fn is_released(quarter: Quarter, latest_released: Option<Quarter>) -> bool {
    latest_released.is_some_and(|latest| quarter <= latest)
}
