//! Files that commands write for somebody: whole or not at all, and for nobody else's eyes.

use std::fs::File;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};

use crate::private::private_file;

/// What becomes of a file that is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Present {
    /// It stays, and nothing is written.
    Stays,
    /// It stays until the new one is whole.
    IsReplaced,
}

/// A file that is there under its name only when it is whole.
pub struct NewFile {
    path: PathBuf,
    unfinished: PathBuf,
}

impl NewFile {
    /// Begins a file.
    ///
    /// # Errors
    /// When it cannot be written, or one is there that stays.
    pub fn begin(path: &Path, present: Present) -> anyhow::Result<(Self, File)> {
        let mut name = path.file_name().context("name a file, and not a folder")?.to_owned();
        ensure!(
            present == Present::IsReplaced || !path.exists(),
            "{} is there already, and stays as it is: name another file, or say --force to replace it",
            path.display()
        );
        name.push(".unfinished");
        let unfinished = path.with_file_name(name);
        let begin = || {
            // What a broken attempt left may be for everybody to read.
            match std::fs::remove_file(&unfinished) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
            private_file().create_new(true).open(&unfinished)
        };
        let file = begin().with_context(|| format!("{} cannot be written", unfinished.display()))?;
        Ok((Self { path: path.to_owned(), unfinished }, file))
    }

    /// Puts the file in its place when it is on disk.
    ///
    /// # Errors
    /// When it cannot be.
    pub fn finish(self, file: &File) -> anyhow::Result<()> {
        let put = || {
            file.sync_all()?;
            std::fs::rename(&self.unfinished, &self.path)?;
            // The name is on disk when the folder is.
            let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty());
            File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
        };
        put().with_context(|| format!("{} cannot be written", self.path.display()))
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        // What is finished is not there any more under this name.
        let _ = std::fs::remove_file(&self.unfinished);
    }
}
