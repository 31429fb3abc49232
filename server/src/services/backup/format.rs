//! How a backup is written: a line of JSON for what it is, for each table and for each row, and one that ends it.

use std::io::{BufRead, BufReader, Read, Write};

use age::stream::{StreamReader, StreamWriter};
use chrono::{DateTime, Utc};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::BackupError;
use crate::sealing::{Identity, Recipient, open_with, seal_to};
use crate::store::backups::{Heading, Values};

/// The number of this form.
const FORM: u32 = 1;
/// The longest line that is read: longer than any row.
const LONGEST_LINE: u64 = 64 * 1024 * 1024;

/// What a backup is of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    pub heard_backup: u32,
    pub made_at: DateTime<Utc>,
    /// The newest migration of its database.
    pub migration: i64,
    /// By which the server's key is known.
    pub key: String,
}

impl Header {
    pub fn new(made_at: DateTime<Utc>, migration: i64, key: String) -> Self {
        Self { heard_backup: FORM, made_at, migration, key }
    }
}

#[derive(Serialize, Deserialize)]
struct End {
    rows: u64,
    sha256: String,
}

/// Writes a backup, packed and sealed.
pub struct BackupWriter<W: Write> {
    packed: GzEncoder<StreamWriter<W>>,
    hash: Sha256,
    rows: u64,
}

impl<W: Write> BackupWriter<W> {
    /// # Errors
    /// When there is no recipient, or it cannot be written to.
    pub fn new(recipients: &[Recipient], output: W) -> Result<Self, BackupError> {
        let sealed = seal_to(recipients, output)?;
        Ok(Self { packed: GzEncoder::new(sealed, Compression::fast()), hash: Sha256::new(), rows: 0 })
    }

    fn line(&mut self, line: &impl Serialize) -> Result<(), BackupError> {
        let mut text = serde_json::to_vec(line).map_err(std::io::Error::from)?;
        text.push(b'\n');
        self.hash.update(&text);
        Ok(self.packed.write_all(&text)?)
    }

    /// # Errors
    /// When it cannot be written to.
    pub fn header(&mut self, header: &Header) -> Result<(), BackupError> {
        self.line(header)
    }

    /// # Errors
    /// When it cannot be written to.
    pub fn heading(&mut self, heading: &Heading) -> Result<(), BackupError> {
        self.line(heading)
    }

    /// # Errors
    /// When it cannot be written to.
    pub fn row(&mut self, row: &Values) -> Result<(), BackupError> {
        self.rows += 1;
        self.line(row)
    }

    /// Ends the backup. Gives what it was written to, and how many rows.
    ///
    /// # Errors
    /// When it cannot be written to.
    pub fn finish(mut self) -> Result<(W, u64), BackupError> {
        let end = End { rows: self.rows, sha256: format!("{:x}", self.hash.clone().finalize()) };
        self.line(&end)?;
        Ok((self.packed.finish()?.finish()?, self.rows))
    }
}

/// What comes next in a backup.
pub enum Line {
    Table(Heading),
    Row(Values),
    /// All of it has been read, and is as it was written.
    End {
        rows: u64,
    },
}

/// Reads a backup.
pub struct BackupReader<R: Read> {
    lines: BufReader<GzDecoder<StreamReader<R>>>,
    hash: Sha256,
    rows: u64,
}

impl<R: Read> BackupReader<R> {
    /// Opens a backup and reads what it is of.
    ///
    /// # Errors
    /// When it is not sealed to this key, or is no backup.
    pub fn open(identity: &Identity, input: R) -> Result<(Self, Header), BackupError> {
        let opened = open_with(identity, input)?;
        let mut reader = Self { lines: BufReader::new(GzDecoder::new(opened)), hash: Sha256::new(), rows: 0 };
        let line = reader.line()?;
        let header: Header = serde_json::from_slice(&line).map_err(|_| damaged("it does not begin as one"))?;
        if header.heard_backup != FORM {
            return Err(damaged("it is of a form that this Heard does not know"));
        }
        reader.hash.update(&line);
        Ok((reader, header))
    }

    /// What comes next.
    ///
    /// # Errors
    /// When it is damaged. What was read before must then be thrown away.
    pub fn next_line(&mut self) -> Result<Line, BackupError> {
        let line = self.line()?;
        if line.starts_with(b"[") {
            let row = serde_json::from_slice(&line).map_err(|_| damaged("a row cannot be read"))?;
            self.hash.update(&line);
            self.rows += 1;
            return Ok(Line::Row(row));
        }
        if let Ok(heading) = serde_json::from_slice(&line) {
            self.hash.update(&line);
            return Ok(Line::Table(heading));
        }
        let end: End = serde_json::from_slice(&line).map_err(|_| damaged("a line cannot be read"))?;
        if end.sha256 != format!("{:x}", self.hash.clone().finalize()) || end.rows != self.rows {
            return Err(damaged("its checksum is wrong"));
        }
        // The seal is whole only where nothing follows.
        match self.lines.fill_buf() {
            Ok([]) => Ok(Line::End { rows: self.rows }),
            Ok(_) => Err(damaged("something follows its end")),
            Err(error) => Err(damaged(&error.to_string())),
        }
    }

    fn line(&mut self) -> Result<Vec<u8>, BackupError> {
        let mut line = Vec::new();
        let read = (&mut self.lines).take(LONGEST_LINE).read_until(b'\n', &mut line);
        read.map_err(|error| damaged(&error.to_string()))?;
        if line.last() == Some(&b'\n') { Ok(line) } else { Err(damaged("it is cut off")) }
    }
}

fn damaged(what: &str) -> BackupError {
    BackupError::Damaged(what.to_owned())
}
