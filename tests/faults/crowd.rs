//! Respondents who answer and send at the same time, go on through every fault as people with browsers do, and afterwards
//! look for what they sent.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use server::store::Database;
use tests::{Program, Respondent};
use tokio::task::JoinHandle;

use super::alone::{Turn, beside_others};

/// How long somebody waits before they try again.
const A_MOMENT: Duration = Duration::from_millis(100);

/// Answers that somebody pressed *Send* for.
#[derive(Clone, Debug)]
struct Pressed {
    /// What they said.
    number: u64,
    cookie: String,
    is_acknowledged: bool,
}

/// What came of a page that somebody asked for, and when.
#[derive(Clone, Debug)]
struct Asked {
    at: Instant,
    /// Empty when all was well.
    failed: Option<String>,
}

#[derive(Debug, Default)]
struct Seen {
    pressed: Mutex<Vec<Pressed>>,
    asked: Mutex<Vec<Asked>>,
    is_over: AtomicBool,
    begun: AtomicU64,
}

impl Seen {
    fn note(&self, failed: Option<String>) {
        let asked = Asked { at: Instant::now(), failed };
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).push(asked);
    }

    /// Gives the place at which it is noted.
    fn note_pressed(&self, pressed: Pressed) -> usize {
        let mut all = self.pressed.lock().unwrap_or_else(PoisonError::into_inner);
        all.push(pressed);
        all.len() - 1
    }

    fn is_over(&self) -> bool {
        self.is_over.load(Ordering::Relaxed)
    }
}

/// Respondents who answer and send at the same time.
pub struct Crowd {
    base: String,
    collection: String,
    seen: Arc<Seen>,
    respondents: Vec<JoinHandle<()>>,
    _turn: Turn,
}

impl Crowd {
    /// So many, at an address.
    pub fn of(respondents: usize, listen: &str, collection: &str) -> Self {
        let mut crowd = Self {
            base: format!("http://{listen}"),
            collection: collection.to_owned(),
            seen: Arc::default(),
            respondents: Vec::new(),
            _turn: tokio::task::block_in_place(beside_others),
        };
        for _ in 0..respondents {
            let (seen, respondent) = (Arc::clone(&crowd.seen), crowd.respondent());
            crowd.respondents.push(tokio::spawn(answer_on_and_on(seen, respondent)));
        }
        crowd
    }

    fn respondent(&self) -> Respondent {
        Respondent::new(self.base.clone(), self.collection.clone())
    }

    /// How many answers are acknowledged.
    pub fn acknowledged(&self) -> usize {
        let pressed = self.seen.pressed.lock().unwrap_or_else(PoisonError::into_inner);
        pressed.iter().filter(|pressed| pressed.is_acknowledged).count()
    }

    /// Waits until so many more are acknowledged, and gives how long that took.
    pub async fn goes_on(&self, more: usize, within: Duration) -> Duration {
        let (began, before) = (Instant::now(), self.acknowledged());
        while self.acknowledged() < before + more {
            assert!(began.elapsed() < within, "it does not go on: {:?}", self.failures().last());
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        began.elapsed()
    }

    /// What went wrong.
    pub fn failures(&self) -> Vec<String> {
        let asked = self.seen.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.iter().filter_map(|asked| asked.failed.clone()).collect()
    }

    /// The share of journeys that failed since a moment, and how many there were.
    pub fn failed_since(&self, moment: Instant) -> (f64, usize) {
        let asked = self.seen.asked.lock().unwrap_or_else(PoisonError::into_inner);
        let asked: Vec<_> = asked.iter().filter(|asked| asked.at >= moment).collect();
        let failed = asked.iter().filter(|asked| asked.failed.is_some()).count();
        (failed as f64 / asked.len().max(1) as f64, asked.len())
    }

    /// Ends: nobody begins anew, and nobody tries again.
    pub async fn ends(&mut self) {
        self.seen.is_over.store(true, Ordering::Relaxed);
        for respondent in self.respondents.drain(..) {
            respondent.await.expect("a respondent");
        }
        for failure in self.failures() {
            assert!(!failure.contains("500"), "nobody is told that it failed for good: {failure}");
        }
    }

    /// Everybody who pressed *Send*, and does not know what became of it, presses it again; then everybody looks for what they
    /// sent. Gives how many responses there must be.
    pub async fn finds_what_it_sent(&self, at: &str) -> usize {
        let respondent = Respondent::new(format!("http://{at}"), self.collection.clone());
        let all = self.seen.pressed.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let mut receipts = BTreeSet::new();
        for Pressed { number, cookie, is_acknowledged } in all {
            // Of acknowledged ones it is a repeat, which changes nothing.
            let status = respondent.send_answers(&cookie).await.expect("an answer").as_u16();
            // A draft may be lost with a moment's work; it was not acknowledged then.
            assert!(status == 303 || (!is_acknowledged && status == 410), "{status}, acknowledged: {is_acknowledged}");
            if status != 303 {
                continue;
            }
            let words = respondent.receipt(&cookie).await.expect("a receipt");
            respondent.finds_answers(&words, number).await.expect("what was sent");
            assert!(receipts.insert(words), "nobody has another's receipt");
        }
        receipts.len()
    }

    /// Whether somebody whose answers were acknowledged finds them.
    pub async fn is_there(&self, at: &str) -> bool {
        let respondent = Respondent::new(format!("http://{at}"), self.collection.clone());
        let all = self.seen.pressed.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let acknowledged = all.into_iter().find(|pressed| pressed.is_acknowledged).expect("somebody");
        respondent.receipt(&acknowledged.cookie).await.is_ok()
    }

    /// Everything that must hold after a fault: see [`finds_what_it_sent`](Self::finds_what_it_sent); no response is there
    /// twice, or half, and the tallies are what a recount gives.
    pub async fn finds_everything_once(&self, program: &Program, database: &str) {
        let sent = self.finds_what_it_sent(&program.listen).await;
        assert_eq!(kept(database).await, sent, "each response is there once");
        let verified = program.run(&["verify"]);
        let said = String::from_utf8_lossy(&verified.stdout);
        assert!(verified.status.success() && said.contains("Everything adds up."), "{said}");
    }
}

/// How many responses a database holds.
async fn kept(database: &str) -> usize {
    const COUNT: &str = "SELECT count(*) FROM response";
    let count: i64 = match Database::open(database).await.expect("the database").read().await.expect("a connection") {
        server::store::Connection::SqliteReader(mut connection) => {
            sqlx::query_scalar(COUNT).fetch_one(&mut *connection).await
        }
        server::store::Connection::PostgresReader(mut connection) => {
            sqlx::query_scalar(COUNT).fetch_one(&mut *connection).await
        }
        _ => unreachable!("a connection to read with"),
    }
    .expect("a count");
    usize::try_from(count).expect("a count")
}

async fn answer_on_and_on(seen: Arc<Seen>, respondent: Respondent) {
    while !seen.is_over() {
        let number = seen.begun.fetch_add(1, Ordering::Relaxed);
        match respondent.answer(number).await {
            Ok(cookie) => press_send(&seen, &respondent, number, cookie).await,
            Err(error) => {
                seen.note(Some(format!("{error:#}")));
                tokio::time::sleep(A_MOMENT).await;
            }
        }
    }
}

/// Presses *Send* until it is acknowledged, as whoever reads "try again in a moment" does; every third goes away instead.
async fn press_send(seen: &Seen, respondent: &Respondent, number: u64, cookie: String) {
    let at = seen.note_pressed(Pressed { number, cookie: cookie.clone(), is_acknowledged: false });
    loop {
        let failed = match respondent.send_answers(&cookie).await {
            Ok(status) if status.as_u16() == 303 => {
                seen.pressed.lock().unwrap_or_else(PoisonError::into_inner)[at].is_acknowledged = true;
                seen.note(None);
                return;
            }
            Ok(status) => format!("the send: {status}"),
            Err(error) => format!("the send: {error:#}"),
        };
        seen.note(Some(failed));
        if seen.is_over() || number.is_multiple_of(3) {
            return;
        }
        tokio::time::sleep(A_MOMENT).await;
    }
}

/// How often each word was said.
pub fn by_kind(failures: &[String]) -> BTreeMap<&str, usize> {
    let mut kinds = BTreeMap::new();
    for failure in failures {
        *kinds.entry(failure.as_str()).or_default() += 1;
    }
    kinds
}
