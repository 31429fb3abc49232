//! What the list of releases says of the file of each.
//!
//! # Why
//! It takes every figure of a release, a file and its hash. A release is frozen, so that it is made once in the life of a server and
//! kept in memory ([`AppState`](crate::state::AppState)). Where somebody changes a release behind Heard's back, the file that is
//! then served no longer has the hash of the list, which is what the hash is for.

use app::domain::figure::Release;
use app::domain::framework::Framework;
use sha2::{Digest, Sha256};

use super::csv::release_as_csv;

/// Of the file with the figures of a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleaseFile {
    /// Figures that are shown in it.
    pub shown: usize,
    pub hidden: usize,
    /// SHA-256, in hexadecimal.
    pub hash: String,
}

impl ReleaseFile {
    pub fn of(release: &Release, framework: &Framework) -> Self {
        let shown = release.all_figures().filter(|(_, of)| of.figure.shown().is_some()).count();
        let hidden = release.all_figures().count() - shown;
        Self { shown, hidden, hash: format!("{:x}", Sha256::digest(release_as_csv(release, framework))) }
    }
}
