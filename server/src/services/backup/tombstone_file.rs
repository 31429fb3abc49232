//! The list of tombstones that lies beside the backups: a line for each, and a last one that says how many.

use chrono::{DateTime, Days, NaiveDate, SecondsFormat, Utc};

use crate::state::AppState;
use crate::store::StoreError;
use crate::store::tombstones::{Tombstone, tombstones};

/// How such a file begins.
const BEGINNING: &str = "heard-tombstones 1";

/// What a file of tombstones says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TombstoneFile {
    /// From this day on, everything that was taken back is in it.
    pub since: NaiveDate,
    /// When it was written: what is taken back later is not in it.
    pub until: DateTime<Utc>,
    pub tombstones: Vec<Tombstone>,
}

/// The tombstones that there are.
///
/// # Errors
/// When the store fails.
pub async fn tombstone_file(state: &AppState) -> Result<TombstoneFile, StoreError> {
    // Before they are read, so that it says no later moment than it knows of.
    let (today, until) = (state.clock.today(), state.clock.now());
    let days = Days::new(u64::from(state.settings.retention.backups_days));
    let since = today.checked_sub_days(days).unwrap_or(today);
    let tombstones = tombstones(&mut state.database.read().await?).await?;
    Ok(TombstoneFile { since, until, tombstones })
}

impl TombstoneFile {
    /// As it lies beside the backups.
    pub fn text(&self) -> String {
        let line = |tombstone: &Tombstone| {
            let hash: String = tombstone.hash.iter().map(|byte| format!("{byte:02x}")).collect();
            format!("{} {hash}\n", tombstone.removed_on)
        };
        let lines: String = self.tombstones.iter().map(line).collect();
        let until = self.until.to_rfc3339_opts(SecondsFormat::AutoSi, true);
        format!("{BEGINNING} {} {until}\n{lines}end {}\n", self.since, self.tombstones.len())
    }

    /// Reads such a file; `None` when it is none, or is not whole.
    pub fn read(text: &str) -> Option<Self> {
        let (first, rest) = text.split_once('\n')?;
        let (since, until) = first.strip_prefix(BEGINNING)?.trim().split_once(' ')?;
        let (lines, end) = rest.rsplit_once("end ")?;
        let line = |line: &str| {
            let (day, hash) = line.split_once(' ')?;
            Some(Tombstone { hash: bytes(hash)?, removed_on: day.parse().ok()? })
        };
        let tombstones: Vec<Tombstone> = lines.lines().map(line).collect::<Option<_>>()?;
        let is_whole = end.strip_suffix('\n')?.parse() == Ok(tombstones.len());
        is_whole.then_some(Self { since: since.parse().ok()?, until: until.parse().ok()?, tombstones })
    }
}

fn bytes(hexadecimal: &str) -> Option<Vec<u8>> {
    let is_whole = hexadecimal.len() == 64 && hexadecimal.is_ascii();
    let byte = |at: usize| u8::from_str_radix(hexadecimal.get(at..at + 2)?, 16).ok();
    if is_whole { (0..64).step_by(2).map(byte).collect() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_as_it_was_written_and_only_whole() {
        let day = |text: &str| text.parse().unwrap();
        let tombstones = [1, 171].map(|byte| Tombstone { hash: vec![byte; 32], removed_on: day("2026-11-20") });
        let until = "2026-11-23T10:30:00Z".parse().unwrap();
        let file = TombstoneFile { since: day("2026-10-19"), until, tombstones: tombstones.into() };
        let text = file.text();
        assert_eq!(TombstoneFile::read(&text), Some(file.clone()));
        let empty = TombstoneFile { tombstones: Vec::new(), ..file };
        assert_eq!(TombstoneFile::read(&empty.text()), Some(empty));
        for cut in 1..text.len() {
            assert_eq!(TombstoneFile::read(&text[..text.len() - cut]), None, "without the last {cut}");
        }
        assert_eq!(TombstoneFile::read(&text.replace("ab", "zz")), None);
    }
}
