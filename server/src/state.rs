//! What a request can reach.

use std::collections::HashMap;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, PoisonError, RwLock};

use app::domain::answer::Answers;
use app::domain::framework::Framework;
use app::domain::questionnaire::QuestionnaireVersion;
use app::domain::symbol::Symbols;
use app::text::Languages;

use crate::blank_pages::BlankPages;
use crate::clock::Clock;
use crate::config::Settings;
use crate::content::Content;
use crate::http::Crowding;
use crate::media::Media;
use crate::metrics::Metrics;
use crate::network::Network;
use crate::publish::fonts::Fonts;
use crate::publish::release_file::ReleaseFile;
use crate::random::Random;
use crate::sealing::{ServerKey, Token, Words};
use crate::services::guessing::Guessing;
use crate::services::in_turn::Turns;
use crate::services::release::release_by_id;
use crate::services::respond::{
    Arriving, Change, Found, Receipt, SaveError, Sending, SubmitError, WRAPPING_FROM_ONE_SITE,
};
use crate::services::sign_in::WRONG_PASSWORDS;
use crate::services::throttle::Throttle;
use crate::services::together::Together;
use crate::store::{Database, StoreError, questionnaires};

/// What every request can reach. Cheap to clone.
#[derive(Clone)]
pub struct AppState(Arc<Inner>);

/// The parts of the state.
pub struct Inner {
    pub settings: Settings,
    pub database: Database,
    pub framework: Framework,
    pub languages: Languages,
    pub symbols: Symbols,
    /// Sounds and videos of questions.
    pub media: Media,
    pub clock: Clock,
    pub random: Random,
    pub key: ServerKey,
    pub words: Words,
    /// For PDFs.
    pub fonts: Fonts,
    /// Whether all answers are made up, which every page says.
    pub is_made_up: bool,
    /// Versions never change, so that what is kept here cannot be old.
    versions: RwLock<HashMap<(String, i32), Arc<QuestionnaireVersion>>>,
    /// What the list says of the file of each release, by its id.
    release_files: RwLock<HashMap<String, ReleaseFile>>,
    /// Argon2 takes memory, so that only so many passwords of staff are hashed at a time.
    pub password_turns: Turns,
    /// The same for the words of respondents.
    pub wrapping_turns: Turns,
    /// What respondents have asked for that takes Argon2, by site.
    pub wrapping_throttle: Throttle<Network>,
    /// Wrong passwords, by e-mail address.
    pub sign_in_throttle: Throttle<String>,
    pub guessing: Guessing,
    pub blank_pages: BlankPages,
    /// Those who come to a collection.
    pub arrivals: Together<Arriving, Found>,
    /// Drafts that wait to be changed.
    pub changes: Together<Change, Result<(Token, Answers), SaveError>>,
    /// Drafts that wait to be sent.
    pub sendings: Together<Sending, Result<Receipt, SubmitError>>,
    pub metrics: Metrics,
    /// How many requests are worked on.
    pub crowding: Crowding,
    /// Whether the server has been told to stop.
    pub is_stopping: AtomicBool,
}

impl std::ops::Deref for AppState {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl AppState {
    #[expect(clippy::too_many_arguments, reason = "the parts of the state, each once")]
    pub fn new(
        settings: Settings,
        database: Database,
        content: Content,
        clock: Clock,
        random: Random,
        key: ServerKey,
        words: Words,
        is_made_up: bool,
    ) -> Self {
        let fonts = match &settings.fonts_dir {
            Some(folder) => Fonts::in_folder(folder.clone()),
            None => Fonts::of_this_machine(),
        };
        let shows_unreviewed = settings.languages.unreviewed_safety_texts;
        Self(Arc::new(Inner {
            settings,
            database,
            framework: content.framework,
            languages: content.languages.with_unreviewed_safety_texts(shows_unreviewed),
            symbols: content.symbols,
            media: content.media,
            clock,
            random,
            key,
            words,
            fonts,
            is_made_up,
            versions: RwLock::default(),
            release_files: RwLock::default(),
            password_turns: Turns::new(2),
            wrapping_turns: Turns::new(2),
            wrapping_throttle: Throttle::new(WRAPPING_FROM_ONE_SITE),
            sign_in_throttle: Throttle::new(WRONG_PASSWORDS),
            guessing: Guessing::default(),
            blank_pages: BlankPages::default(),
            arrivals: Together::default(),
            changes: Together::default(),
            sendings: Together::default(),
            metrics: Metrics::default(),
            crowding: Crowding::default(),
            is_stopping: AtomicBool::new(false),
        }))
    }

    /// A version of a questionnaire; from memory, once it has been read.
    ///
    /// # Errors
    /// When the store fails, or a collection names a version that is not there.
    pub async fn questionnaire(&self, id: &str, version: i32) -> Result<Arc<QuestionnaireVersion>, StoreError> {
        let key = (id.to_owned(), version);
        if let Some(found) = self.versions.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(Arc::clone(found));
        }
        let mut connection = self.database.read().await?;
        let found = questionnaires::version(&mut connection, id, version).await?.map(Arc::new).ok_or_else(|| {
            StoreError::Inconsistent {
                table: "questionnaire_version",
                id: format!("{id} {version}"),
                what: "it is missing".to_owned(),
            }
        })?;
        self.versions.write().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&found));
        Ok(found)
    }

    /// What the list says of the file of a release, if it is there; from memory, once it has been made.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn release_file(&self, id: &str) -> Result<Option<ReleaseFile>, StoreError> {
        if let Some(found) = self.release_files.read().unwrap_or_else(PoisonError::into_inner).get(id) {
            return Ok(Some(found.clone()));
        }
        let Some(release) = release_by_id(self, id).await? else { return Ok(None) };
        let file = ReleaseFile::of(&release, &self.framework);
        self.release_files.write().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned(), file.clone());
        Ok(Some(file))
    }
}
