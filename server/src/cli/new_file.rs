//! Files that commands write for somebody: whole or not at all, and for nobody else's eyes.

use std::fs::File;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use tempfile::{Builder, NamedTempFile, PersistError};

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
    present: Present,
    /// Under a name of its own, since two may write to one name at once.
    unfinished: NamedTempFile,
}

impl NewFile {
    /// Begins a file.
    ///
    /// # Errors
    /// When it cannot be written, or one is there that stays.
    pub fn begin(path: &Path, present: Present) -> anyhow::Result<(Self, File)> {
        let mut name = path.file_name().context("name a file, and not a folder")?.to_owned();
        ensure!(present == Present::IsReplaced || !path.exists(), stays(path));
        name.push(".");
        let begin = || {
            let unfinished = Builder::new().prefix(&name).suffix(".unfinished").tempfile_in(folder_of(path))?;
            let file = unfinished.reopen()?;
            Ok::<_, std::io::Error>((unfinished, file))
        };
        let (unfinished, file) = begin().with_context(|| format!("{} cannot be written", path.display()))?;
        Ok((Self { path: path.to_owned(), present, unfinished }, file))
    }

    /// Puts the file in its place when it is on disk.
    ///
    /// # Errors
    /// When it cannot be, or when one that stays has come there meanwhile.
    pub fn finish(self, file: &File) -> anyhow::Result<()> {
        let Self { path, present, unfinished } = self;
        let cannot = || format!("{} cannot be written", path.display());
        file.sync_all().with_context(cannot)?;
        let put = match present {
            Present::IsReplaced => unfinished.persist(&path),
            Present::Stays => unfinished.persist_noclobber(&path),
        };
        if let Err(PersistError { error, .. }) = put {
            ensure!(error.kind() != std::io::ErrorKind::AlreadyExists, stays(&path));
            return Err(error).with_context(cannot);
        }
        // The name is on disk when the folder is.
        File::open(folder_of(&path)).and_then(|folder| folder.sync_all()).with_context(cannot)
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn stays(path: &Path) -> String {
    format!("{} is there already, and stays as it is: name another file, or say --force to replace it", path.display())
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn of_two_that_write_to_one_name_each_is_whole_and_what_stays_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("heard.backup");
        let (first, mut first_file) = NewFile::begin(&path, Present::Stays).unwrap();
        let (second, mut second_file) = NewFile::begin(&path, Present::Stays).unwrap();
        let (third, mut third_file) = NewFile::begin(&path, Present::IsReplaced).unwrap();
        first_file.write_all(b"first").unwrap();
        first.finish(&first_file).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"first");
        second_file.write_all(b"half").unwrap();
        let error = second.finish(&second_file).unwrap_err().to_string();
        assert!(error.contains("is there already") && std::fs::read(&path).unwrap() == b"first", "{error}");
        third_file.write_all(b"third").unwrap();
        third.finish(&third_file).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"third");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing unfinished is left");
    }
}
