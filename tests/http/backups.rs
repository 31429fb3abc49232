//! A backup is of one moment, restores to what was there, and brings nothing back that was taken back.

use std::fs;
use std::io::Read;
use std::time::Duration;

use app::domain::collection::Access;
use app::domain::permission::Role;
use server::config::Settings;
use server::sealing::{Identity, ServerKey};
use server::services::backup::{
    BackupError, BackupReader, BackupWriter, RemovedAgain, TombstoneFile, load, remove_again, tombstone_file,
    write_backup,
};
use server::services::release::{all_releases, cut_release};
use server::services::verify::verify;
use server::store::backups::end_restoring;
use server::store::responses::responses_in_collection;
use server::store::{Company, Database, StoreError};
use tests::{PASSWORD, Says, TestDatabase, TestService};

/// What is kept in safety: a sealed backup, the key that opens it, and the server's key.
struct Safe {
    sealed: Vec<u8>,
    identity: Identity,
    server_key: String,
}

impl Safe {
    async fn of(service: &TestService) -> Self {
        let identity = Identity::generate();
        let writer = BackupWriter::new(&[identity.recipient()], Vec::new()).expect("a writer");
        let sealed = write_backup(&service.state, writer).await.expect("a backup").output;
        let key_file = service.database.folder.path().join("heard.key");
        Self { sealed, identity, server_key: fs::read_to_string(key_file).expect("the server's key") }
    }

    /// Loads the backup into a database.
    async fn load_into(&self, database: &TestDatabase) -> Result<u64, BackupError> {
        self.load_from(std::io::Cursor::new(self.sealed.clone()), database).await
    }

    async fn load_from<R>(&self, sealed: R, database: &TestDatabase) -> Result<u64, BackupError>
    where
        R: Read + Send + 'static,
    {
        let (reader, header) = BackupReader::open(&self.identity, sealed)?;
        let key = ServerKey::parse(self.server_key.trim()).expect("a key");
        assert_eq!(header.key, key.known_by());
        let store =
            Database::open_until(header.migration, Company::NoServer, &database.address).await.expect("a database");
        let store = store.with_longest_write(SHORT);
        let rows = load(&store, header, reader).await;
        store.close().await;
        rows
    }

    /// A whole Heard on what was restored, without what has a tombstone.
    async fn restored(&self, into: TestDatabase, list: &str) -> (TestService, RemovedAgain) {
        assert!(self.load_into(&into).await.expect("it is restored") > 0);
        fs::write(into.folder.path().join("heard.key"), &self.server_key).expect("the server's key");
        let service = TestService::with(into, early()).await;
        let list = TombstoneFile::read(list).expect("a list");
        let removed = remove_again(&service.state, list.tombstones).await.expect("it is removed again");
        let ended = service.state.database.write(|c| Box::pin(async move { end_restoring(c).await }));
        ended.await.expect("it is whole");
        assert_eq!(verify(&service.state).await.expect("a count"), []);
        (service, removed)
    }
}

/// How long a transaction may take where time is short.
const SHORT: Duration = Duration::from_millis(50);

/// A backup that is so large that each part of it takes longer.
struct Slow(std::io::Cursor<Vec<u8>>);

impl Read for Slow {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        std::thread::sleep(2 * SHORT);
        self.0.read(buffer)
    }
}

fn early() -> Settings {
    let mut settings = Settings::default();
    settings.releases.may_be_cut_early = true;
    settings
}

/// Everything that a release exports, with its hash.
async fn exported(service: &TestService) -> Vec<String> {
    let mut analyst = service.client();
    let page = analyst.post("/staff/sign-in", &[("email", "analyst@example.org"), ("password", PASSWORD)]).await;
    assert_eq!(page.status, 303, "the same password: {}", page.text());
    let mut all = Vec::new();
    for release in all_releases(&service.state).await.expect("releases") {
        all.push(release.digest.clone());
        for file in ["figures", "respondents", "definitions"] {
            let page = analyst.get(&format!("/staff/releases/{}/{file}.csv", release.id)).await;
            assert!(page.status == 200 && page.body.lines().count() > 1, "{file}");
            all.push(page.body);
        }
    }
    assert_eq!(all.len(), 4);
    all
}

const NOTHING_TAKEN_BACK: &str = "heard-tombstones 1 2026-10-19 2026-11-23T12:00:00Z\nend 0\n";

#[tokio::test]
async fn a_restored_server_gives_the_same_releases_bit_for_bit_on_either_database() {
    for from in TestDatabase::both().await {
        let service = TestService::with(from, early()).await;
        let collection = service.collection(Access::Open).await;
        let mut last = String::new();
        for number in 0..40 {
            let mut client = service.client();
            if number > 20 {
                client.post(&format!("/en/q/{}/last-time", collection.id), &[("words", &last)]).await;
            }
            let says = [Says::Best, Says::Worst][number % 2];
            last = service.answer_and_send(&mut client, "en", &collection, says).await;
        }
        service.signed_in(&[Role::Analyst]).await;
        cut_release(&service.state, None).await.expect("a release");
        let before = exported(&service).await;
        let safe = Safe::of(&service).await;
        for into in TestDatabase::both().await {
            let (restored, _) = safe.restored(into, NOTHING_TAKEN_BACK).await;
            assert!(exported(&restored).await == before, "on {}", restored.database.address);
            let page = restored.client().post("/en/my-answers", &[("words", &last)]).await;
            assert!(page.status == 200 && page.says("Not true"), "words fit as before: {}", page.text());
        }
    }
}

#[tokio::test]
async fn what_was_taken_back_after_the_backup_does_not_come_back() {
    for database in TestDatabase::both().await {
        let service = TestService::with(database, early()).await;
        let collection = service.collection(Access::Open).await;
        let mut receipts = Vec::new();
        for _ in 0..3 {
            receipts.push(service.answer_and_send(&mut service.client(), "en", &collection, Says::Best).await);
        }
        // Two keep their answers.
        let mut kept = Vec::new();
        for _ in 0..2 {
            let mut client = service.client();
            service.answer(&mut client, "en", &collection, Says::Worst).await;
            let page = client.post(&format!("/en/q/{}/keep", collection.id), &[]).await;
            kept.push(tests::receipt_on(&client.get(page.location()).await));
        }
        let safe = Safe::of(&service).await;

        // After the backup one takes back what was sent, one deletes what was kept, one sends it and takes that back.
        service.client().post("/en/my-answers/take-back", &[("words", &receipts[0])]).await;
        service.client().post("/en/my-answers/delete", &[("words", &kept[0])]).await;
        let mut client = service.client();
        let check = client.post("/en/my-answers/go-on", &[("words", &kept[1])]).await.location().to_owned();
        client.post(&check.replace("/check", "/send"), &[]).await;
        service.client().post("/en/my-answers/take-back", &[("words", &kept[1])]).await;
        let list = tombstone_file(&service.state).await.expect("a list");
        let said = list.text();
        assert_eq!(list.tombstones.len(), 5, "{said}");
        for words in receipts.iter().chain(&kept) {
            assert!(!said.contains(words.as_str()));
        }

        let (restored, removed) = safe.restored(TestDatabase::sqlite(), &said).await;
        assert_eq!(removed, RemovedAgain { responses: 1, drafts: 2 });
        let mut connection = restored.state.database.read().await.expect("a connection");
        assert_eq!(responses_in_collection(&mut connection, &collection.id).await.expect("responses").len(), 2);
        for (words, is_there) in [(&receipts[0], false), (&receipts[1], true), (&kept[0], false), (&kept[1], false)] {
            let page = restored.client().post("/en/my-answers", &[("words", words)]).await;
            assert_eq!(page.status == 200, is_there, "{}", page.text());
        }
        // Without the list it would all have come back: the list does it, and nothing else.
        let (again, _) = safe.restored(TestDatabase::sqlite(), NOTHING_TAKEN_BACK).await;
        assert_eq!(again.client().post("/en/my-answers", &[("words", &receipts[0])]).await.status, 200);
    }
}

#[tokio::test]
async fn a_backup_that_is_made_while_answers_come_in_adds_up() {
    for database in TestDatabase::both().await {
        let service = TestService::with(database, early()).await;
        let collection = service.collection(Access::Open).await;
        let sending = async {
            for _ in 0..12 {
                service.answer_and_send(&mut service.client(), "en", &collection, Says::Best).await;
            }
        };
        let backing_up = async {
            let mut all = Vec::new();
            for _ in 0..4 {
                all.push(Safe::of(&service).await);
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            all
        };
        let ((), all) = tokio::join!(sending, backing_up);
        for safe in all {
            // It verifies.
            safe.restored(TestDatabase::sqlite(), NOTHING_TAKEN_BACK).await;
        }
    }
}

#[tokio::test]
async fn a_restore_takes_as_long_as_it_takes() {
    let service = TestService::with(TestDatabase::sqlite(), early()).await;
    let collection = service.collection(Access::Open).await;
    service.answer_and_send(&mut service.client(), "en", &collection, Says::Best).await;
    let safe = Safe::of(&service).await;
    for database in TestDatabase::both().await {
        let slow = Slow(std::io::Cursor::new(safe.sealed.clone()));
        assert!(safe.load_from(slow, &database).await.expect("it is restored") > 0);
    }
}

#[tokio::test]
async fn what_is_damaged_or_not_ours_to_open_leaves_the_place_empty() {
    let service = TestService::new().await;
    let collection = service.collection(Access::Open).await;
    service.answer_and_send(&mut service.client(), "en", &collection, Says::Best).await;
    let safe = Safe::of(&service).await;
    let database = TestDatabase::sqlite();
    for place in [safe.sealed.len() / 3, safe.sealed.len() - 1] {
        let mut changed = safe.sealed.clone();
        changed[place] ^= 1;
        let cut_off = safe.sealed[..place].to_vec();
        for sealed in [changed, cut_off] {
            let identity = Identity::read(&safe.identity.file()).expect("a key");
            let damaged = Safe { sealed, identity, server_key: safe.server_key.clone() };
            let refused = damaged.load_into(&database).await;
            assert!(matches!(refused, Err(BackupError::Damaged(_) | BackupError::Sealed(_))), "{refused:?}");
        }
    }
    let other = Safe { identity: Identity::generate(), sealed: safe.sealed.clone(), server_key: String::new() };
    assert!(BackupReader::open(&other.identity, other.sealed.as_slice()).is_err());
    // The place is as empty as it was, and then it is not.
    safe.load_into(&database).await.expect("it is restored");
    let again = safe.load_into(&database).await;
    assert!(matches!(again, Err(BackupError::NotEmpty)), "{again:?}");
    let full = service.state.database.write(|c| {
        Box::pin(async move { Ok::<_, StoreError>(server::store::backups::begin_restoring(c).await.is_err()) })
    });
    assert!(full.await.expect("an answer"));
}
