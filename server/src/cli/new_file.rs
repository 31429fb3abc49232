//! Files that commands write for somebody: whole or not at all, and for nobody else's eyes.

use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};

use anyhow::Context;

/// A file that is there under its name only when it is whole.
pub struct NewFile {
    path: PathBuf,
    unfinished: PathBuf,
}

impl NewFile {
    /// Begins a file. One that is there stays as it is until the new one is whole.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn begin(path: &Path) -> anyhow::Result<(Self, File)> {
        let mut name = path.file_name().context("name a file, and not a folder")?.to_owned();
        name.push(".unfinished");
        let unfinished = path.with_file_name(name);
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&unfinished).with_context(|| format!("{} cannot be written", unfinished.display()))?;
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
