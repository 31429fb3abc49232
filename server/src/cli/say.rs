//! What commands say, on standard output.

use std::io::{ErrorKind, IsTerminal, Write};
use std::sync::OnceLock;

/// Why something could not be said.
static UNSAID: OnceLock<std::io::Error> = OnceLock::new();

/// Says something to whoever runs the command.
///
/// Where nobody listens any more, as behind `| head`, the command does its work to the end all the same, without a word: half of
/// a restore would be worse than a whole one that was not told.
pub fn say(words: impl std::fmt::Display) {
    if let Err(error) = writeln!(std::io::stdout(), "{words}") {
        let _ = UNSAID.set(error);
    }
}

/// Says what stands in the columns of a list, to a person; a program that reads the list gets rows alone, as ever.
pub fn say_heading(columns: &[&str]) {
    if std::io::stdout().is_terminal() {
        say(columns.join("\t"));
    }
}

/// Fails when something that was listened to could not be said, as where the disk of a file is full.
pub fn all_was_said() -> anyhow::Result<()> {
    let _ = std::io::stdout().flush().map_err(|error| UNSAID.set(error));
    match UNSAID.get() {
        Some(error) if error.kind() != ErrorKind::BrokenPipe => {
            anyhow::bail!("not everything could be written to standard output: {error}")
        }
        _ => Ok(()),
    }
}
