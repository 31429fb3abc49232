//! What to do about a database that is damaged where only reading it shows.

use crate::store::is_damage;

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
    let is_damage = error.chain().filter_map(|cause| cause.downcast_ref()).any(is_damage);
    if is_damage { error.context(advice(database)) } else { error }
}
