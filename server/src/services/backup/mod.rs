//! Backups: out of a server that goes on, and into an empty place.
//!
//! # Why
//! **What a backup is.** Rows as text, table after table in the order of their keys (`store::backups`), read in one transaction,
//! packed, and sealed to the keys of recipients. So it is of one moment while answers come in, a machine that is broken into
//! cannot open its own backups, and no backup ever holds the order in which answers came, on whatever hour it is made: the
//! night's work has not to be waited for. Its end tells how many rows there are and the SHA-256 of all of it. It is
//! read and written a few rows at a time, as many as there are.
//!
//! What one backup does not tell, two can: who compares one of the morning with one of the evening sees which codes were used
//! in between and which answers came. That is why a backup is sealed, why it is best made once a day, and why backups have a
//! period (`retention.backups_days`).
//!
//! **What was taken back after it** is deleted again by a list of tombstones: keyed hashes of random ids, with a day, and
//! without content. They are kept in the database and written by `heard tombstones` into a file that is to lie elsewhere,
//! since after the loss of a server nobody can ask its database. Hashes of receipts would have done as well, and tell whoever has
//! both backup and list nothing less; but the words of a receipt are searched by their hash, and ids by nobody. The hash is
//! keyed, so that backup and list together do not tell which responses were taken back to whom the server's key is missing.
//! What was purged needs no tombstone: its time is over, and restoring purges.
//!
//! **A restore that is not whole is not served.** A mark goes into the database with the first row and goes when all is done.
//!
//! The server's key is in no backup: whoever had both could search for the words of a code. It lies beside, and a backup
//! tells by a hash whether it is the right one.

mod format;
mod restore;
mod tombstone_file;
mod write;

pub use format::{BackupReader, BackupWriter, Header, Line};
pub use restore::{RemovedAgain, load, remove_again};
pub use tombstone_file::{TombstoneFile, tombstone_file};
pub use write::{Written, write_backup};

use crate::sealing::RecipientError;
use crate::store::StoreError;

/// Why a backup could not be made or restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    #[error(transparent)]
    Sealed(#[from] RecipientError),
    #[error("the backup cannot be read or written")]
    Io(#[from] std::io::Error),
    /// It ends before its end, holds what no backup holds, or its checksum is wrong.
    #[error("the backup is damaged: {0}. Nothing was restored")]
    Damaged(String),
    #[error("the backup is of a newer Heard (migration {0}). Restore it with that")]
    Newer(i64),
    #[error("there is something in the database already. A backup is restored into an empty one alone")]
    NotEmpty,
    #[error(transparent)]
    Store(StoreError),
}

impl From<StoreError> for BackupError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Unrestorable(what) => Self::Damaged(what),
            other => Self::Store(other),
        }
    }
}
