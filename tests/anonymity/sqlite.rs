//! The attack on SQLite's files: the database, its journal and the journal's index.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use server::services::retention::purge_once_a_day;
use server::services::upkeep::unlink_yesterday;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor};
use tempfile::TempDir;
use tests::{Lines, TestDatabase};
use uuid::Uuid;

use super::attack::{Needles, follows_arrival, found_in, holds, secrets};
use super::day::{Day, LEFT, LINKED, RESPONSE_COLUMNS, SAID_IN_DRAFTS, SENT, Sent};

/// More codes than fit on a page, so that pages are split and parts of them copied.
const CODES: usize = 400;

/// The files, as a thief takes them.
struct Stolen {
    database: Vec<u8>,
    journal: Vec<u8>,
    journal_index: Vec<u8>,
    folder: TempDir,
}

impl Stolen {
    fn from(day: &Day) -> Self {
        let source = day.service.database.folder.path();
        let folder = tempfile::tempdir().expect("a temporary folder");
        let take = |name: &str| {
            let bytes = fs::read(source.join(name)).expect("a file of the database");
            fs::write(folder.path().join(name), &bytes).expect("a copy");
            bytes
        };
        let [database, journal, journal_index] = ["heard.db", "heard.db-wal", "heard.db-shm"].map(take);
        Self { database, journal, journal_index, folder }
    }

    async fn open(&self) -> SqliteConnection {
        let path = self.folder.path().join("heard.db");
        let options = SqliteConnectOptions::new().filename(path).pragma("secure_delete", "ON");
        options.connect().await.expect("the stolen database opens")
    }

    /// The database file with everything that stands in the journal, and the same contents written anew.
    async fn as_it_is_and_anew(&self) -> (Vec<u8>, Vec<u8>) {
        let anew = self.folder.path().join("anew.db");
        let mut connection = self.open().await;
        let sql = AssertSqlSafe(format!("VACUUM INTO '{}'", anew.display()));
        connection.execute(sqlx::raw_sql(sql)).await.expect("a fresh copy");
        connection.close().await.expect("closing brings the journal into the database");
        (without_counters(&self.folder.path().join("heard.db")), without_counters(&anew))
    }
}

/// A database file without the counters of its header, which count transactions, and without its journal mode.
fn without_counters(path: &Path) -> Vec<u8> {
    let mut bytes = fs::read(path).expect("a database");
    for range in [18..20, 24..28, 40..44, 92..96] {
        bytes[range].fill(0);
    }
    bytes
}

/// The commits that a journal holds: the pages that each wrote. (SQLite's file format, section 4.)
fn commits(journal: &[u8]) -> Vec<BTreeMap<u32, Vec<u8>>> {
    let number = |at: usize| u32::from_be_bytes(journal[at..at + 4].try_into().expect("four bytes"));
    if journal.len() < 32 {
        return Vec::new();
    }
    let page_size = number(8) as usize;
    let mut commits = Vec::new();
    let mut pages = BTreeMap::new();
    for frame in (32..).step_by(24 + page_size).take_while(|frame| frame + 24 + page_size <= journal.len()) {
        // What a restarted journal has not overwritten belongs to an earlier one.
        if journal[frame + 8..frame + 16] != journal[16..24] {
            break;
        }
        pages.insert(number(frame), journal[frame + 24..frame + 24 + page_size].to_vec());
        if number(frame + 4) != 0 {
            commits.push(std::mem::take(&mut pages));
        }
    }
    commits
}

/// Codes and responses that belong together: the code that goes and the response that comes with the same commit.
fn linked_by_journal(day: &Day, journal: &[u8]) -> Vec<([u8; 32], Uuid)> {
    let codes = Needles::new(day.sent.iter().map(|sent| sent.arrival.code_hash.to_vec()));
    let ids = Needles::new(day.sent.iter().map(|sent| sent.id.as_bytes().to_vec()));
    let mut pages: BTreeMap<u32, (BTreeSet<usize>, BTreeSet<usize>)> = BTreeMap::new();
    let mut linked = Vec::new();
    for commit in commits(journal) {
        let there = |pages: &BTreeMap<u32, (BTreeSet<usize>, BTreeSet<usize>)>| -> (BTreeSet<usize>, BTreeSet<usize>) {
            (
                pages.values().flat_map(|(codes, _)| codes).copied().collect(),
                pages.values().flat_map(|(_, ids)| ids).copied().collect(),
            )
        };
        let (codes_before, ids_before) = there(&pages);
        pages.extend(commit.iter().map(|(number, page)| (*number, (codes.found(page), ids.found(page)))));
        let (codes_after, ids_after) = there(&pages);
        let gone: Vec<_> = codes_before.difference(&codes_after).collect();
        let come: Vec<_> = ids_after.difference(&ids_before).collect();
        if let ([code], [id]) = (gone.as_slice(), come.as_slice()) {
            linked.push((day.sent[**code].arrival.code_hash, day.sent[**id].id));
        }
    }
    linked
}

/// How far the index of receipts lies in order of arrival.
fn receipts_follow_arrival(day: &Day, file: &[u8]) -> f64 {
    let entry = |sent: &Sent| [&sent.receipt_hash, day.collection.as_bytes(), sent.id.as_bytes()].concat();
    follows_arrival(&Needles::new(day.sent.iter().map(entry)).only_places(file, 0..SENT))
}

#[tokio::test]
async fn from_the_day_after_the_files_link_no_code_to_an_answer() {
    let day = Day::of(TestDatabase::sqlite(), CODES).await;
    let secrets = secrets(&day);

    let evening = Stolen::from(&day);
    let linked = linked_by_journal(&day, &evening.journal);
    assert!(linked.len() > SENT / 4, "in the evening the journal links codes to responses: {}", linked.len());
    for (code, id) in linked {
        assert!(day.sent.iter().any(|sent| sent.arrival.code_hash == code && sent.id == id), "a link is a true one");
    }
    for secret in ["the hash of a used code", "the hash of a kept draft that was sent"] {
        assert!(found_in(&evening.journal, &secrets).contains(secret), "in the evening the journal has {secret}");
    }
    let (as_it_is, anew) = evening.as_it_is_and_anew().await;
    assert!(receipts_follow_arrival(&day, &as_it_is) > 0.99, "the index lies in order of arrival");
    assert!(as_it_is != anew, "what came before can be seen in the file");

    day.next_day();
    assert!(unlink_yesterday(&day.service.state).await.expect("unlinking"));

    let morning = Stolen::from(&day);
    assert!(linked_by_journal(&day, &morning.journal).is_empty());
    for (file, bytes) in
        [("database", &morning.database), ("journal", &morning.journal), ("journal's index", &morning.journal_index)]
    {
        assert!(found_in(bytes, &secrets).is_empty(), "{file}: {:?}", found_in(bytes, &secrets));
    }
    let ids = Needles::new(day.sent.iter().map(|sent| sent.id.as_bytes().to_vec()));
    assert!(ids.found(&morning.journal).is_empty(), "nothing of the day before is in the journal");
    // What was written anew depends on what it says, and on nothing that happened before.
    let (as_it_is, anew) = morning.as_it_is_and_anew().await;
    assert!(as_it_is == anew, "the file is not what its contents alone make of it");
    let likeness = receipts_follow_arrival(&day, &as_it_is);
    assert!(likeness < 0.5, "places follow the order of arrival: {likeness}");
    // The search finds what is there: unused codes, and responses.
    assert_eq!(Needles::new(day.unused.iter().map(|hash| hash.to_vec())).found(&as_it_is).len(), day.unused.len());
    assert_eq!(ids.found(&as_it_is).len(), SENT);
}

#[tokio::test]
async fn a_link_tells_that_two_responses_are_one_persons_and_nothing_else() {
    let day = Day::on_which_some_follow(TestDatabase::sqlite(), CODES).await;
    day.next_day();
    assert!(unlink_yesterday(&day.service.state).await.expect("unlinking"));
    let morning = Stolen::from(&day);
    let links: Vec<(Uuid, Uuid)> = sqlx::query_as(LINKED).fetch_all(&mut morning.open().await).await.expect("links");
    assert_eq!(BTreeSet::from_iter(links), day.links(), "it stays, and is told before it is made");
    // What stands in its place is there for the two responses and their indexes alone.
    let receipts = Needles::new(day.sent.iter().map(|sent| sent.receipt_hash.clone()));
    for (sent, places) in day.sent.iter().zip(receipts.places(&morning.database)) {
        let is_followed = day.links().iter().any(|(_, before)| *before == sent.id);
        assert_eq!(places.len(), if is_followed { 4 } else { 2 });
    }
}

#[tokio::test]
async fn a_draft_cannot_be_read_in_the_files() {
    let day = Day::of(TestDatabase::sqlite(), CODES).await;
    let stolen = Stolen::from(&day);
    let first_item = |said: &str| format!("\"safe-where-i-live\":\"{said}\"").into_bytes();
    for bytes in [&stolen.database, &stolen.journal] {
        assert!(!holds(bytes, &first_item(SAID_IN_DRAFTS)));
    }
    assert!(holds(&stolen.journal, &first_item("very-true")), "what was sent can be found");
    let drafts: i64 =
        sqlx::query_scalar("SELECT count(*) FROM draft").fetch_one(&mut stolen.open().await).await.expect("drafts");
    assert_eq!(drafts, i64::try_from(LEFT).expect("few"));
}

#[tokio::test]
async fn from_the_day_after_nothing_is_left_of_what_was_taken_back() {
    let day = Day::on_which_some_follow(TestDatabase::sqlite(), CODES).await;
    let gone = Needles::new(day.take_back(5).await);
    assert!(!gone.found(&Stolen::from(&day).journal).is_empty(), "in the evening the journal has it");
    day.next_day();
    assert!(unlink_yesterday(&day.service.state).await.expect("unlinking"));
    let morning = Stolen::from(&day);
    for bytes in [&morning.database, &morning.journal, &morning.journal_index] {
        assert!(gone.found(bytes).is_empty());
    }
    let kept =
        Needles::new(day.sent[..5].iter().map(|sent| day.service.state.key.hash_kept(&sent.receipt, 1).to_vec()));
    assert_eq!(kept.found(&morning.database).len(), 5, "the right to answer again is there, under a hash of its own");
}

#[tokio::test]
async fn what_is_kept_says_the_day_of_a_response_and_the_hour_of_nothing() {
    let day = Day::of(TestDatabase::sqlite(), CODES).await;
    let stolen = Stolen::from(&day);
    let mut connection = stolen.open().await;
    for table in ["draft", "submission"] {
        let sql = AssertSqlSafe(format!("SELECT expires_at FROM {table}"));
        let times: Vec<DateTime<Utc>> = sqlx::query_scalar(sql).fetch_all(&mut connection).await.expect("times");
        assert!(!times.is_empty());
        assert!(times.iter().all(|time| time.timestamp() % 3600 == 0), "{table} says a minute");
    }
    let columns: Vec<String> = sqlx::query_scalar("SELECT name FROM pragma_table_info('response')")
        .fetch_all(&mut connection)
        .await
        .expect("columns");
    assert_eq!(columns, RESPONSE_COLUMNS);
    let days: Vec<String> = sqlx::query_scalar("SELECT DISTINCT submitted_on FROM response")
        .fetch_all(&mut connection)
        .await
        .expect("days");
    assert_eq!(days, ["2026-11-23"]);
    assert!(day.sent.iter().all(|sent| sent.id.get_version_num() == 4), "an id is random");
}

#[tokio::test]
async fn nothing_is_left_of_answers_whose_time_is_over() {
    let day = Day::on_which_some_follow(TestDatabase::sqlite(), CODES).await;
    let exported = day.release().await;
    let traces = Needles::new(day.traces_of_responses());
    assert_eq!(traces.found(&Stolen::from(&day).journal).len(), 2 * SENT, "ids and receipts are in the files before");
    let log = Lines::default();
    let caught = log.catch();
    day.years_later();
    assert!(purge_once_a_day(&day.service.state).await.expect("a purge"));
    assert!(traces.found(&Stolen::from(&day).journal).is_empty(), "a purge empties the journal, whatever hour it is");
    assert!(unlink_yesterday(&day.service.state).await.expect("the night"));
    tracing::info!("caught");
    drop(caught);
    let later = Stolen::from(&day);
    let logged = log.text().into_bytes();
    assert!(holds(&logged, b"caught"));
    for (file, bytes) in [
        ("database", &later.database),
        ("journal", &later.journal),
        ("journal's index", &later.journal_index),
        ("exports", &exported),
        ("log", &logged),
    ] {
        assert!(traces.found(bytes).is_empty(), "{file}: {:?}", traces.found(bytes));
    }
    let answered = b"\"safe-where-i-live\":{";
    assert!(!holds(&later.database, answered) && !holds(&later.database, b"\"safe-where-i-live\":\"very-true\""));
    let (as_it_is, anew) = later.as_it_is_and_anew().await;
    assert!(as_it_is == anew, "the file is not what its contents alone make of it");
}
