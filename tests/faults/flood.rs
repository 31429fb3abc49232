//! Ten times as many ask as can be served.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tests::Program;
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use super::alone::alone;
use super::asking::{Answer, ask};
use super::how_long::of;

/// Who is served is served within this time.
const IN_TIME: Duration = Duration::from_secs(2);
/// Who is not is told so within this time: with the time in which a machine that is overwhelmed comes to read what it is asked.
const AT_ONCE: Duration = Duration::from_millis(1500);
/// What memory may grow by, in MiB.
const GROWTH: u64 = 64;
/// Respondents who wait for a page at a time, at most: below the server's limit for connections.
const CONNECTIONS: usize = 900;

/// Browsers with which respondents come.
#[derive(Clone)]
struct Browsers {
    listen: String,
    path: String,
    idle: Arc<Mutex<Vec<TcpStream>>>,
    open: Arc<AtomicUsize>,
}

/// What came of one respondent's way.
#[derive(Debug, Default)]
struct Way {
    /// How long each page took that was served.
    served: Vec<Duration>,
    /// How long it took until they were told to come again later.
    refused: Option<Duration>,
    is_sent: bool,
    /// Whether answers were refused and did not come back.
    has_lost: bool,
}

impl Browsers {
    fn of(program: &Program, collection: &str) -> Self {
        let (idle, open) = Default::default();
        Self { listen: program.listen.clone(), path: format!("/en/q/{collection}"), idle, open }
    }

    /// Asks for something; `None` where the connection ends without an answer.
    async fn ask(&self, request: &str) -> Option<Answer> {
        let idle = self.idle.lock().expect("nobody panics").pop();
        let mut stream = match idle {
            Some(stream) => stream,
            None => TcpStream::connect(&self.listen).await.ok()?,
        };
        let answer = ask(&mut stream, request.as_bytes()).await;
        if answer.as_ref().is_some_and(|answer| answer.stays_open) {
            self.idle.lock().expect("nobody panics").push(stream);
        }
        answer
    }

    /// Reads the questions, answers them, checks and sends; goes away where there is no place.
    async fn answer_and_send(&self) -> Way {
        const ANSWERS: &str = "q1=very-true&q2=not-true&q3=very-true&q4=not-true&q5=very-true&q6=not-true&q7=dont-know&\
                               q8=not-said&q9=very-true&q10=a-bit-true";
        let (mut way, mut cookie) = (Way::default(), String::new());
        for (method, page, body) in
            [("GET", "all", ""), ("POST", "all", ANSWERS), ("GET", "check", ""), ("POST", "send", "")]
        {
            let request = format!(
                "{method} {}/{page} HTTP/1.1\r\nHost: {}\r\nCookie: {cookie}\r\nContent-Length: {}\r\n\r\n{body}",
                self.path,
                self.listen,
                body.len()
            );
            let asked = Instant::now();
            let answer = self.ask(&request).await.expect("nobody is cut off");
            match answer.status {
                200 | 303 => way.served.push(asked.elapsed()),
                503 => {
                    assert!(answer.head.contains("retry-after: 5"), "{}", answer.head);
                    way.refused = Some(asked.elapsed());
                    let has = |part: &str| answer.body.windows(part.len()).any(|bytes| bytes == part.as_bytes());
                    way.has_lost = method == "POST" && page == "all" && !has("name=\"q10\" value=\"a-bit-true\"");
                    return way;
                }
                _ => panic!("{answer:?}"),
            }
            if let Some((_, rest)) = answer.head_as_sent.split_once("heard-answers-") {
                cookie = format!("heard-answers-{}", rest.split(';').next().unwrap_or_default());
            }
        }
        way.is_sent = true;
        way
    }

    /// How many respondents a second get to the end, where a few come one after the other.
    async fn sent_in_a_second(&self) -> usize {
        let until = Instant::now() + Duration::from_secs(2);
        let mut asking = JoinSet::new();
        for _ in 0..8 {
            let browsers = self.clone();
            asking.spawn(async move {
                let mut sent = 0;
                while Instant::now() < until {
                    sent += usize::from(browsers.answer_and_send().await.is_sent);
                }
                sent
            });
        }
        asking.join_all().await.into_iter().sum::<usize>() / 2
    }
}

/// What so many thousandths stay within.
fn within(times: &mut [Duration], thousandths: usize) -> Duration {
    times.sort_unstable();
    times.get(times.len() * thousandths / 1000).or(times.last()).copied().unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_served_is_served_soon_and_the_others_are_told_at_once() {
    let _turn = tokio::task::block_in_place(alone);
    let mut program = Program::with("");
    program.log_level = "error";
    let collection = program.open_collection();
    program.serve().await;
    let browsers = Browsers::of(&program, &collection);
    let can = browsers.sent_in_a_second().await.max(5);
    let memory = program.memory_mib();
    let time = of(Duration::from_secs(5), Duration::from_secs(60));
    let (mut coming, began) = (JoinSet::new(), Instant::now());
    let (mut came, mut not_asked, mut most_memory) = (0, 0, memory);
    while began.elapsed() < time {
        let due = (began.elapsed().as_secs_f64() * 10.0 * can as f64) as usize;
        for _ in came..due {
            if browsers.open.fetch_add(1, Ordering::Relaxed) >= CONNECTIONS {
                browsers.open.fetch_sub(1, Ordering::Relaxed);
                not_asked += 1;
                continue;
            }
            let browsers = browsers.clone();
            coming.spawn(async move {
                let way = browsers.answer_and_send().await;
                browsers.open.fetch_sub(1, Ordering::Relaxed);
                way
            });
        }
        came = due;
        most_memory = most_memory.max(program.memory_mib());
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    // It recovers at once.
    let ended = Instant::now();
    let after = browsers.answer_and_send().await;
    let recovered = ended.elapsed();
    let ways = coming.join_all().await;
    let sent = ways.iter().filter(|way| way.is_sent).count();
    assert!(!ways.iter().any(|way| way.has_lost), "answers that are refused come back with the page");
    let mut refused: Vec<Duration> = ways.iter().filter_map(|way| way.refused).collect();
    let mut served: Vec<Duration> = ways.into_iter().flat_map(|way| way.served).collect();
    let memory_now = program.memory_mib();
    eprintln!(
        "{can} a second can send; of {came}, {sent} did; {} pages were served (half within {:?}, 99 % within {:?}), {} refused \
         (half within {:?}, 99 % within {:?}), {not_asked} not asked for; memory {memory}, at most {most_memory}, then {memory_now} \
         MiB; recovered within {recovered:?}",
        served.len(),
        within(&mut served, 500),
        within(&mut served, 990),
        refused.len(),
        within(&mut refused, 500),
        within(&mut refused, 990),
    );
    assert!(sent > 0 && served.len() > refused.len() / 20, "it goes on serving");
    // Where it is quick, so many as may be connected at once are all served in time.
    assert!(came > 2 * sent && (not_asked > 0 || !refused.is_empty()), "it is a flood");
    assert!(within(&mut served, 990) < IN_TIME && within(&mut refused, 990) < AT_ONCE);
    assert!(after.is_sent || after.refused.is_some());
    assert!(recovered < 2 * IN_TIME, "{recovered:?}");
    assert!(browsers.answer_and_send().await.is_sent, "when they have gone, everybody is served");
    assert!(most_memory < memory + GROWTH, "{memory} MiB before, {most_memory} MiB at most");
}
