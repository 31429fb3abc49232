//! Whether this server should be sent requests.

use std::path::Path;
use std::sync::atomic::Ordering;
use std::time::Duration;

use crate::state::AppState;
use crate::store::SchemaFault;

/// How long the database and the disk have to answer.
const TIME_LIMIT: Duration = Duration::from_secs(2);

/// Why no requests should come: a few words for whoever runs Heard, and nothing that anybody else could use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotReady {
    #[error("stopping")]
    Stopping,
    #[error("the database does not answer")]
    Database,
    #[error("{}", in_short(*.0))]
    Schema(SchemaFault),
    #[error("no room on the disk")]
    Disk,
}

fn in_short(fault: SchemaFault) -> &'static str {
    match fault {
        SchemaFault::Newer { .. } => "a newer Heard has changed the database",
        SchemaFault::HalfWay { .. } => "a migration of the database was not finished",
        SchemaFault::Older { .. } => "the database is not up to date",
        SchemaFault::Changed { .. } | SchemaFault::SomethingElse => "the database is of another Heard",
    }
}

/// Whether everything is there that a respondent needs, from whom nothing is to be lost: a server that is told to stop, or
/// that cannot keep what is sent, is not to be sent anything.
///
/// # Errors
/// What is in the way.
pub async fn readiness(state: &AppState) -> Result<(), NotReady> {
    if state.is_stopping.load(Ordering::Relaxed) {
        return Err(NotReady::Stopping);
    }
    match tokio::time::timeout(TIME_LIMIT, state.database.schema_fault()).await {
        Ok(Ok(None)) => {}
        Ok(Ok(Some(fault))) => return Err(NotReady::Schema(fault)),
        Ok(Err(_)) | Err(_) => return Err(NotReady::Database),
    }
    let Some(folder) = state.database.folder() else { return Ok(()) };
    let floor = state.settings.limits.free_disk_mb.saturating_mul(1_000_000);
    let free = tokio::task::spawn_blocking(move || free_bytes(&folder));
    match tokio::time::timeout(TIME_LIMIT, free).await {
        Ok(Ok(Ok(free))) if free >= floor => Ok(()),
        _ => Err(NotReady::Disk),
    }
}

/// The room on the disk of a folder, for programs that are not the administrator's.
#[cfg(unix)]
fn free_bytes(folder: &Path) -> std::io::Result<u64> {
    let room = rustix::fs::statvfs(folder)?;
    Ok(room.f_bavail.saturating_mul(room.f_frsize))
}

/// Elsewhere nobody has needed it yet.
#[cfg(not(unix))]
fn free_bytes(_: &Path) -> std::io::Result<u64> {
    Ok(u64::MAX)
}
