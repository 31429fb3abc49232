//! The attack on PostgreSQL: its system columns, its pages with rows dead or alive, and the bytes of its files.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use server::services::retention::purge_once_a_day;
use server::services::upkeep::unlink_yesterday;
use server::store::upkeep::WRITTEN_BY_RESPONDENTS;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use tests::TestDatabase;
use uuid::Uuid;

use super::attack::{Needles, follows_arrival, found_in, holds, secrets};
use super::day::{Day, LEFT, LINKED, RESPONSE_COLUMNS, SAID_IN_DRAFTS, SENT};

/// As many as fit on a page with room to spare, or PostgreSQL would tidy it up before the attack.
const CODES: usize = 40;

/// A superuser's connection to the database of a day.
struct Superuser(PgConnection);

/// The numbers of the transactions that wrote and deleted the rows of a table, dead or alive.
#[derive(Debug, Default)]
struct Transactions {
    wrote: BTreeSet<String>,
    deleted: BTreeSet<String>,
}

impl Superuser {
    async fn of(day: &Day) -> Self {
        let mut connection = PgConnection::connect(&day.service.database.address).await.expect("the database");
        connection.execute("CREATE EXTENSION IF NOT EXISTS pageinspect").await.expect("pageinspect");
        Self(connection)
    }

    /// Every row in the pages of a table: who wrote it, who deleted it, and its bytes.
    async fn rows(&mut self, table: &str) -> Vec<(String, String, Vec<u8>)> {
        let sql = AssertSqlSafe(format!(
            "SELECT t_xmin::text, t_xmax::text, t_data
             FROM generate_series(0, pg_relation_size('{table}') / current_setting('block_size')::bigint - 1) AS page,
                  heap_page_items(get_raw_page('{table}', page::int))
             WHERE t_data IS NOT NULL ORDER BY page, lp"
        ));
        sqlx::query_as(sql).fetch_all(&mut self.0).await.expect("the pages of a table")
    }

    async fn transactions(&mut self, table: &str) -> Transactions {
        let mut transactions = Transactions::default();
        for (wrote, deleted, _) in self.rows(table).await {
            transactions.wrote.insert(wrote);
            transactions.deleted.insert(deleted);
        }
        transactions.deleted.remove("0");
        transactions
    }

    /// Every file of the database, by the name of its table or index.
    async fn files(&mut self) -> BTreeMap<String, Vec<u8>> {
        self.0.execute("CHECKPOINT").await.expect("everything in the files");
        let files: Vec<(String, Vec<u8>)> = sqlx::query_as(
            "SELECT relname::text, pg_read_binary_file(pg_relation_filepath(oid))
             FROM pg_class WHERE pg_relation_filepath(oid) IS NOT NULL",
        )
        .fetch_all(&mut self.0)
        .await
        .expect("the files of the database");
        files.into_iter().collect()
    }

    async fn names(&mut self, sql: &'static str) -> Vec<String> {
        sqlx::query_scalar(sql).fetch_all(&mut self.0).await.expect("names")
    }

    /// Responses with the number of the transaction that wrote them, as they lie.
    async fn responses(&mut self) -> Vec<(String, Uuid)> {
        let sql = "SELECT xmin::text, id FROM response ORDER BY ctid";
        sqlx::query_as(sql).fetch_all(&mut self.0).await.expect("responses")
    }

    /// Codes and responses that belong together: the transaction that deleted the one has written the other.
    async fn linked(&mut self, day: &Day) -> Vec<([u8; 32], Uuid)> {
        let responses: BTreeMap<String, Uuid> = self.responses().await.into_iter().collect();
        let codes = Needles::new(day.sent.iter().map(|sent| sent.arrival.code_hash.to_vec()));
        let mut linked = Vec::new();
        for (_, deleted, row) in self.rows("access_code").await {
            if let (Some(id), Some(code)) = (responses.get(&deleted), codes.found(&row).first()) {
                linked.push((day.sent[*code].arrival.code_hash, *id));
            }
        }
        linked
    }
}

/// How far the index of receipts lies in order of arrival.
fn receipts_follow_arrival(day: &Day, files: &BTreeMap<String, Vec<u8>>) -> f64 {
    let receipts = Needles::new(day.sent.iter().map(|sent| sent.receipt_hash.clone()));
    follows_arrival(&receipts.only_places(&files["response_receipt"], 0..SENT))
}

#[tokio::test]
async fn from_the_day_after_neither_rows_nor_files_link_a_code_to_an_answer() {
    let Some(database) = TestDatabase::postgres().await else { return };
    let day = Day::on_which_some_follow(database, CODES).await;
    let mut superuser = Superuser::of(&day).await;
    let secrets = secrets(&day);

    let linked = superuser.linked(&day).await;
    assert_eq!(linked.len(), SENT, "in the evening the numbers of transactions link every code to its response");
    for (code, id) in linked {
        assert!(day.sent.iter().any(|sent| sent.arrival.code_hash == code && sent.id == id), "a link is a true one");
    }
    let sends: BTreeSet<String> = superuser.responses().await.into_iter().map(|(send, _)| send).collect();
    assert_eq!(sends.len(), SENT);
    let tallied = superuser.transactions("item_tally").await;
    assert!(!tallied.wrote.is_disjoint(&sends), "tallies tell what a send said");
    let files = superuser.files().await;
    assert!(found_in(&files["access_code"], &secrets).contains("the hash of a used code"));
    // In the index: rows of the table that are gone are pruned at any time.
    assert!(found_in(&files["draft_words"], &secrets).contains("the hash of a kept draft that was sent"));
    assert!(receipts_follow_arrival(&day, &files) > 0.99, "the index lies in order of arrival");

    // Somebody who began to look before the night must not keep what there was.
    let mut reader = Superuser::of(&day).await.0;
    reader.execute("BEGIN ISOLATION LEVEL REPEATABLE READ").await.expect("a transaction");
    reader.execute("SELECT * FROM upkeep").await.expect("a snapshot");
    day.next_day();
    assert!(unlink_yesterday(&day.service.state).await.expect("unlinking"));

    assert!(superuser.linked(&day).await.is_empty());
    let mut wrote = BTreeSet::new();
    for (table, _) in WRITTEN_BY_RESPONDENTS {
        let transactions = superuser.transactions(table).await;
        assert!(!transactions.wrote.is_empty() && transactions.deleted.is_empty(), "{table}: {transactions:?}");
        wrote.extend(transactions.wrote);
    }
    assert_eq!(wrote.len(), 1, "everything was written by one transaction");
    for table in superuser.names("SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'").await {
        let transactions = superuser.transactions(&table).await;
        assert!(transactions.wrote.is_disjoint(&sends), "{table} knows the transaction of a send");
        assert!(transactions.deleted.is_disjoint(&sends), "{table} knows the transaction of a send");
    }
    let links: Vec<(Uuid, Uuid)> = sqlx::query_as(LINKED).fetch_all(&mut superuser.0).await.expect("links");
    assert_eq!(BTreeSet::from_iter(links), day.links(), "a link stays, and is told before it is made");
    let ids: Vec<Uuid> = superuser.responses().await.into_iter().map(|(_, id)| id).collect();
    assert!(ids.is_sorted() && ids.len() == SENT, "responses lie in order of their ids");

    let files = superuser.files().await;
    for (name, bytes) in &files {
        assert!(found_in(bytes, &secrets).is_empty(), "{name}: {:?}", found_in(bytes, &secrets));
    }
    let ids = Needles::new(day.sent.iter().map(|sent| sent.id.as_bytes().to_vec()));
    for file in ["response", "response_pkey"] {
        assert_eq!(ids.only_places(&files[file], 0..SENT).len(), SENT);
    }
    let likeness = receipts_follow_arrival(&day, &files);
    assert!(likeness < 0.5, "places follow the order of arrival: {likeness}");
    // The search finds what is there: unused codes.
    let unused = Needles::new(day.unused.iter().map(|hash| hash.to_vec()));
    assert_eq!(unused.found(&files["access_code"]).len(), day.unused.len());
}

#[tokio::test]
async fn from_the_day_after_nothing_is_left_of_what_was_taken_back() {
    let Some(database) = TestDatabase::postgres().await else { return };
    let day = Day::on_which_some_follow(database, CODES).await;
    let mut superuser = Superuser::of(&day).await;
    let gone = Needles::new(day.take_back(5).await);
    assert!(!gone.found(&superuser.files().await["response"]).is_empty(), "in the evening dead rows have it");
    day.next_day();
    assert!(unlink_yesterday(&day.service.state).await.expect("unlinking"));
    let files = superuser.files().await;
    for (name, bytes) in &files {
        assert!(gone.found(bytes).is_empty(), "{name}");
    }
    let kept =
        Needles::new(day.sent[..5].iter().map(|sent| day.service.state.key.hash_kept(&sent.receipt, 1).to_vec()));
    assert_eq!(kept.found(&files["draft"]).len(), 5, "the right to answer again is there, under a hash of its own");
}

#[tokio::test]
async fn what_is_kept_says_the_day_of_a_response_and_no_draft_says_anything() {
    let Some(database) = TestDatabase::postgres().await else { return };
    let day = Day::on_which_some_follow(database, CODES).await;
    let mut superuser = Superuser::of(&day).await;
    for table in ["draft", "submission"] {
        let sql = AssertSqlSafe(format!("SELECT expires_at FROM {table}"));
        let times: Vec<DateTime<Utc>> = sqlx::query_scalar(sql).fetch_all(&mut superuser.0).await.expect("times");
        assert!(!times.is_empty());
        assert!(times.iter().all(|time| time.timestamp() % 3600 == 0), "{table} says a minute");
    }
    let columns = superuser
        .names("SELECT column_name::text FROM information_schema.columns WHERE table_name = 'response' ORDER BY ordinal_position")
        .await;
    assert_eq!(columns, RESPONSE_COLUMNS);
    let times = superuser
        .names("SELECT column_name::text FROM information_schema.columns WHERE table_name = 'response' AND data_type LIKE 'time%'")
        .await;
    assert!(times.is_empty(), "{times:?}");

    let drafts: Vec<Vec<u8>> =
        sqlx::query_scalar("SELECT sealed FROM draft").fetch_all(&mut superuser.0).await.expect("drafts");
    assert_eq!(drafts.len(), LEFT);
    for item in [&b"safe-where-i-live"[..], SAID_IN_DRAFTS.as_bytes()] {
        assert!(drafts.iter().all(|draft| !holds(draft, item)), "a draft can be read");
    }
    let responses = superuser.rows("response").await;
    assert!(responses.iter().all(|(_, _, row)| holds(row, b"safe-where-i-live")), "what was sent can be found");
}

#[tokio::test]
async fn nothing_is_left_of_answers_whose_time_is_over() {
    let Some(database) = TestDatabase::postgres().await else { return };
    let day = Day::on_which_some_follow(database, CODES).await;
    let mut superuser = Superuser::of(&day).await;
    day.release().await;
    let traces = Needles::new(day.traces_of_responses());
    assert_eq!(traces.found(&superuser.files().await["response"]).len(), 2 * SENT, "ids and receipts are there before");
    day.years_later();
    assert!(purge_once_a_day(&day.service.state).await.expect("a purge"));
    assert!(unlink_yesterday(&day.service.state).await.expect("the night"));
    for (name, bytes) in superuser.files().await {
        assert!(traces.found(&bytes).is_empty(), "{name}: {:?}", traces.found(&bytes));
    }
}
