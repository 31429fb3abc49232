//! A whole Heard, without a network.

use std::time::Duration;

use app::domain::collection::{Access, Collection, Course};
use app::domain::permission::Role;
use app::domain::place::Place;
use axum::Router;
use chrono::{DateTime, NaiveDate, Utc};
use server::clock::Clock;
use server::config::Settings;
use server::content::{Content, WORDS};
use server::http::router;
use server::random::Random;
use server::sealing::{ServerKey, Words};
use server::services::accounts::{NewAccount, add_account, set_password};
use server::services::collect::{NewCollection, open_collection};
use server::services::load_content::load_content;
use server::state::AppState;
use server::store::{Database, StoreError};

use super::{Client, TestDatabase};

/// The password of every account that tests make.
pub const PASSWORD: &str = "meadow otter copper 9";

/// A whole Heard on a database of its own, on 23 November 2026 at noon.
pub struct TestService {
    pub state: AppState,
    pub clock: Clock,
    pub router: Router,
    pub database: TestDatabase,
}

/// Noon in London on a day.
pub fn noon(day: &str) -> DateTime<Utc> {
    let day: NaiveDate = day.parse().expect("a day");
    day.and_hms_opt(12, 0, 0).expect("noon").and_utc()
}

/// A collection with an open link, of the whole partnership, from today; with a course where the questionnaire asks about
/// one.
pub fn new_collection(questionnaire: &str) -> NewCollection {
    let course = (questionnaire == "practitioner-training").then(|| Course {
        name: "Hearing children".to_owned(),
        provider: "The partnership".to_owned(),
        held_on: noon("2026-11-20").date_naive(),
    });
    NewCollection {
        name: "Autumn".to_owned(),
        questionnaire: questionnaire.to_owned(),
        access: Access::Open,
        on_shared_devices: false,
        place: Place::default(),
        course,
        opens_on: None,
        closes_on: None,
    }
}

impl TestService {
    /// On SQLite, with the settings as they come.
    pub async fn new() -> Self {
        Self::with(TestDatabase::sqlite(), Settings::default()).await
    }

    /// On any database, with any settings; `data_dir` and `database` are set here.
    pub async fn with(database: TestDatabase, settings: Settings) -> Self {
        Self::with_chance(database, settings, Random::seeded(42)).await
    }

    /// Another server on the same database, with the same key, and with settings of its own.
    pub async fn another(&self, settings: Settings) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        std::fs::copy(self.database.folder.path().join("heard.key"), folder.path().join("heard.key")).expect("a key");
        let database = TestDatabase { address: self.database.address.clone(), folder };
        Self::with_chance(database, settings, Random::System).await
    }

    async fn with_chance(database: TestDatabase, settings: Settings, random: Random) -> Self {
        let settings = Settings {
            database: Some(database.address.clone()),
            data_dir: database.folder.path().to_path_buf(),
            ..settings
        };
        let content = Content::load(settings.content_dir.as_deref(), &settings.default_language).expect("the content");
        let store = Database::open(&database.address).await.expect("the database");
        let clock = Clock::fixed(noon("2026-11-23"), settings.time_zone);
        load_content(&store, &content, clock.today()).await.expect("the content is kept");
        let key = ServerKey::load_or_make(&database.folder.path().join("heard.key"), &random).expect("a key");
        let words = Words::read(WORDS).expect("the words");
        let state = AppState::new(settings, store, content, clock.clone(), random, key, words, false);
        Self { router: router(state.clone()), state, clock, database }
    }

    /// A browser without cookies.
    pub fn client(&self) -> Client {
        Client::new(self.router.clone())
    }

    /// A collection of a built-in questionnaire for young people.
    pub async fn collection(&self, access: Access) -> Collection {
        self.collection_of(NewCollection { access, ..new_collection("child-12-17-help") }).await
    }

    pub async fn collection_of(&self, new: NewCollection) -> Collection {
        open_collection(&self.state, new).await.expect("a collection")
    }

    /// An account with these roles, with [`PASSWORD`].
    pub async fn account(&self, email: &str, roles: &[Role]) {
        let new = NewAccount { email: email.to_owned(), name: email.to_owned(), roles: roles.to_vec() };
        let link = add_account(&self.state, new).await.expect("an account");
        set_password(&self.state, &link, None, PASSWORD).await.expect("a password");
    }

    /// A browser in which somebody with these roles is signed in.
    pub async fn signed_in(&self, roles: &[Role]) -> Client {
        let codes: Vec<_> = roles.iter().map(|role| role.code()).collect();
        let email = format!("{}@example.org", if codes.is_empty() { "nobody".to_owned() } else { codes.join("-") });
        self.account(&email, roles).await;
        self.sign_in(&email).await
    }

    /// A browser in which somebody is signed in who has an [`account`](Self::account).
    pub async fn sign_in(&self, email: &str) -> Client {
        let mut client = self.client();
        let page = client.post("/staff/sign-in", &[("email", email), ("password", PASSWORD)]).await;
        assert_eq!(page.status, 303, "{}", page.body);
        client
    }

    /// Does something while so much waits to be written that nothing more is taken.
    pub async fn while_busy<T>(&self, act: impl AsyncFnOnce() -> T) -> T {
        let (release, wait) = tokio::sync::oneshot::channel::<()>();
        let database = self.state.database.clone();
        let blocking = tokio::spawn(async move {
            let work = database.write(move |_| {
                Box::pin(async move {
                    let _ = wait.await;
                    Ok::<_, StoreError>(())
                })
            });
            work.await
        });
        tokio::time::sleep(Duration::from_millis(50)).await;
        let waiting = (0..1100).map(|_| {
            let database = self.state.database.clone();
            tokio::spawn(async move {
                let _ = database.write(|_| Box::pin(async { Ok::<_, StoreError>(()) })).await;
            })
        });
        let waiting: Vec<_> = waiting.collect();
        tokio::time::sleep(Duration::from_millis(200)).await;
        let done = act().await;
        release.send(()).expect("the writer waits");
        blocking.await.expect("the writer goes on").expect("nothing is written");
        for one in waiting {
            one.await.expect("it had its turn");
        }
        done
    }
}
