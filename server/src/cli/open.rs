//! Opening what the settings name: content, key, database.

use std::path::Path;

use anyhow::Context;

use crate::clock::Clock;
use crate::config::Settings;
use crate::content::{Content, WORDS};
use crate::private::private_folder;
use crate::random::Random;
use crate::sealing::{ServerKey, Words};
use crate::services::load_content::load_content;
use crate::state::AppState;
use crate::store::backups::is_restoring;
use crate::store::{Company, Database, upkeep};

/// The server's key, in the data folder.
const KEY_FILE: &str = "heard.key";

/// Opens what is there already. Somebody who asks in the wrong folder is told so, and gets no empty Heard.
///
/// # Errors
/// When there is no database, or as [`open`].
pub async fn open_existing(settings: Settings) -> anyhow::Result<AppState> {
    let database = settings.database_address();
    if let Some(path) = database.strip_prefix("sqlite:").filter(|path| !Path::new(path).exists()) {
        anyhow::bail!("there is no Heard at {path}: name its folder with --data-dir, or start one with `heard`");
    }
    open(settings, Company::Any).await
}

/// Opens everything, makes what is missing, and brings the database up to date.
///
/// # Errors
/// When the content is faulty, a file or the database cannot be opened, or somebody has it open who may not.
pub async fn open(settings: Settings, company: Company) -> anyhow::Result<AppState> {
    let state = open_half_restored(settings, company).await?;
    if is_restoring(&mut state.database.read().await?).await? {
        state.database.clone().close().await;
        anyhow::bail!(
            "a backup was restored into this database and not to the end: what was taken back may be in it. Delete it, and \
             restore again"
        );
    }
    Ok(state)
}

/// The server's key, where there is one.
///
/// # Errors
/// When it cannot be read.
pub fn server_key(settings: &Settings) -> anyhow::Result<Option<ServerKey>> {
    let file = settings.data_dir.join(KEY_FILE);
    Ok(match &settings.key {
        Some(text) => Some(ServerKey::parse(text)?),
        None if file.exists() => Some(ServerKey::load_or_make(&file, &Random::System)?),
        None => None,
    })
}

/// As [`open`]; also what a restore has not finished, for the restore itself.
///
/// # Errors
/// As [`open`].
pub async fn open_half_restored(settings: Settings, company: Company) -> anyhow::Result<AppState> {
    let content = Content::load(settings.content_dir.as_deref(), &settings.default_language)?;
    let unknown = settings.targets.unknown(&content.framework);
    anyhow::ensure!(unknown.is_empty(), "targets: the framework has no statement {}", unknown.join(", "));
    private_folder(&settings.data_dir)
        .with_context(|| format!("the data folder {} cannot be made", settings.data_dir.display()))?;
    // Before the key: where the database is refused, nothing is made beside it.
    let database = Database::open_in(company, &settings.database_address()).await?;
    let random = Random::System;
    let key = match &settings.key {
        Some(text) => ServerKey::parse(text)?,
        None => {
            let file = settings.data_dir.join(KEY_FILE);
            let is_missing = !file.exists() && upkeep::is_in_use(&mut database.read().await?).await?;
            anyhow::ensure!(
                !is_missing,
                "{} is missing, and this database is in use: under another key every code and all words of respondents \
                 would be lost. Put the key of this Heard there, or its text into the setting `key`",
                file.display()
            );
            ServerKey::load_or_make(&file, &random)?
        }
    };
    let clock = Clock::system(settings.time_zone);
    load_content(&database, &content, clock.today()).await?;
    let words = Words::read(WORDS)?;
    let is_made_up = upkeep::is_made_up(&mut database.read().await?).await?;
    Ok(AppState::new(settings, database, content, clock, random, key, words, is_made_up))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn in_a_wrong_folder_nothing_is_made() {
        let folder = std::env::temp_dir().join(format!("heard-wrong-folder-{}", std::process::id()));
        let settings = Settings { data_dir: folder.clone(), ..Settings::default() };
        let refused = open_existing(settings).await.err().expect("there is nothing");
        assert!(refused.to_string().contains("there is no Heard at"), "{refused}");
        assert!(!folder.exists());
    }
}
