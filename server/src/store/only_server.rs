//! That one server at most has an SQLite file open.
//!
//! # Why
//! Two servers on one file would each remember what the other does not know of: wrong codes, passwords, drafts on their way. A
//! mark in the database would outlive a server that was killed; a lock that the operating system keeps does not. It is on a
//! file of its own, since SQLite has locks on the database file itself, and commands may come beside a server. The file stays:
//! whoever took it away could take it from under somebody who has just opened it.

use std::ffi::OsString;
use std::fs::{File, TryLockError};
use std::path::Path;

use super::StoreError;
use crate::private::private_file;

/// The right to be the only server on an SQLite file, for as long as this is there.
#[derive(Debug)]
pub struct OnlyServer {
    _locked: File,
}

impl OnlyServer {
    /// # Errors
    /// [`StoreError::Served`] when there is another, [`StoreError::Unlockable`] where nobody can tell.
    pub fn of(database: &Path) -> Result<Self, StoreError> {
        let mut name = OsString::from(database);
        name.push(".lock");
        let unlockable = |error| StoreError::Unlockable { file: name.to_string_lossy().into_owned(), error };
        let file = private_file().create(true).open(&name).map_err(unlockable)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _locked: file }),
            Err(TryLockError::WouldBlock) => Err(StoreError::Served { file: database.display().to_string() }),
            Err(TryLockError::Error(error)) => Err(unlockable(error)),
        }
    }
}
