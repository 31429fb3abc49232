//! What to do about a database that is damaged where only reading it shows.

use crate::store::{StoreError, is_damage};

/// What to do, to whoever runs Heard.
pub fn advice(database: &str) -> String {
    match database.strip_prefix("sqlite:") {
        Some(file) => format!(
            "The database file {file} is damaged. Stop Heard, keep the file and what lies beside it, and restore the newest \
             backup into a new folder with `heard restore`."
        ),
        None => "The database is damaged: PostgreSQL says so of its own files. Stop Heard, keep a copy of them, and restore \
                 the newest backup into a new database with `heard restore`."
            .to_owned(),
    }
}

/// Puts what to do in front of an error that comes from damage.
pub fn with_advice_on_damage(error: anyhow::Error, database: &str) -> anyhow::Error {
    let is_of_damage = |cause: &(dyn std::error::Error + 'static)| match cause.downcast_ref() {
        Some(StoreError::DamagedWithin(_)) => true,
        _ => cause.downcast_ref().is_some_and(is_damage),
    };
    if error.chain().any(is_of_damage) { error.context(advice(database)) } else { error }
}
