//! Ten times as many ask as can be served.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tests::Program;
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use super::asking::{Answer, ask};
use super::how_long::of;

/// Who is served is served within this time.
const IN_TIME: Duration = Duration::from_secs(2);
/// Who is not is told so within this time: with the time in which a machine that is overwhelmed comes to read what it is asked.
const AT_ONCE: Duration = Duration::from_millis(1500);
/// What memory may grow by, in MiB.
const GROWTH: u64 = 64;
/// Connections that the flood has at most, below the limit of the server.
const CONNECTIONS: usize = 900;

/// Browsers that ask for the page of ten questions.
#[derive(Clone)]
struct Browsers {
    listen: String,
    request: Arc<Vec<u8>>,
    idle: Arc<Mutex<Vec<TcpStream>>>,
    open: Arc<AtomicUsize>,
}

impl Browsers {
    async fn ask(&self) -> (Option<Answer>, Duration) {
        let began = Instant::now();
        let idle = self.idle.lock().expect("nobody panics").pop();
        let mut stream = match idle {
            Some(stream) => stream,
            None => match TcpStream::connect(&self.listen).await {
                Ok(stream) => stream,
                Err(_) => return (None, began.elapsed()),
            },
        };
        let answer = ask(&mut stream, &self.request).await;
        if answer.as_ref().is_some_and(|answer| answer.stays_open) {
            self.idle.lock().expect("nobody panics").push(stream);
        }
        (answer, began.elapsed())
    }

    /// How many a second are served to a few who ask one after the other.
    async fn served_in_a_second(&self) -> usize {
        let until = Instant::now() + Duration::from_secs(2);
        let mut asking = JoinSet::new();
        for _ in 0..8 {
            let browsers = self.clone();
            asking.spawn(async move {
                let mut served = 0;
                while Instant::now() < until {
                    served += usize::from(browsers.ask().await.0.is_some_and(|answer| answer.status == 200));
                }
                served
            });
        }
        asking.join_all().await.into_iter().sum::<usize>() / 2
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_served_is_served_soon_and_the_others_are_told_at_once() {
    let mut program = Program::with("");
    program.log_level = "error";
    let collection = program.open_collection();
    program.serve().await;
    let request = format!("GET /en/q/{collection}/all HTTP/1.1\r\nHost: {}\r\n\r\n", program.listen);
    let browsers = Browsers {
        listen: program.listen.clone(),
        request: Arc::new(request.into_bytes()),
        idle: Arc::default(),
        open: Arc::default(),
    };
    let can = browsers.served_in_a_second().await.max(10);
    let memory = program.memory_mib();
    let time = of(Duration::from_secs(5), Duration::from_secs(60));
    let (mut asking, began) = (JoinSet::new(), Instant::now());
    let (mut asked, mut too_many, mut most_memory) = (0, 0, memory);
    while began.elapsed() < time {
        let due = (began.elapsed().as_secs_f64() * 10.0 * can as f64) as usize;
        for _ in asked..due {
            if browsers.open.fetch_add(1, Ordering::Relaxed) >= CONNECTIONS {
                browsers.open.fetch_sub(1, Ordering::Relaxed);
                too_many += 1;
                continue;
            }
            let browsers = browsers.clone();
            asking.spawn(async move {
                let answer = browsers.ask().await;
                browsers.open.fetch_sub(1, Ordering::Relaxed);
                answer
            });
        }
        asked = due;
        most_memory = most_memory.max(program.memory_mib());
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    // It recovers at once.
    let ended = Instant::now();
    let answers = asking.join_all().await;
    let (answer, took) = browsers.ask().await;
    assert_eq!(answer.expect("an answer").status, 200);
    assert!(took < IN_TIME && ended.elapsed() < 2 * IN_TIME, "{took:?}, {:?} after the flood", ended.elapsed());
    let (mut served, mut refused, mut cut) = (Vec::new(), Vec::new(), 0);
    for (answer, took) in answers {
        match answer {
            Some(Answer { status: 200, .. }) => served.push(took),
            Some(Answer { status: 503, head, .. }) => {
                assert!(head.contains("retry-after: 5"), "{head}");
                refused.push(took);
            }
            Some(other) => panic!("{other:?}"),
            None => cut += 1,
        }
    }
    let at = |times: &mut Vec<Duration>, part: usize| {
        times.sort_unstable();
        times.get(times.len() * part / 1000).copied().unwrap_or_default()
    };
    let memory_now = program.memory_mib();
    eprintln!(
        "it can serve {can} a second; of {asked}, {} were served (99 % within {:?}, all within {:?}), {} refused (99 % within {:?}), \
         {cut} cut off, {too_many} not asked; memory {memory}, at most {most_memory}, then {memory_now} MiB",
        served.len(),
        at(&mut served, 990),
        at(&mut served, 1000 - 1),
        refused.len(),
        at(&mut refused, 990),
    );
    assert!(served.len() >= can * time.as_secs() as usize / 4, "it goes on serving");
    assert!(refused.len() > served.len(), "it is a flood");
    assert!(at(&mut served, 990) < IN_TIME && at(&mut refused, 990) < AT_ONCE);
    assert_eq!(cut, 0);
    assert!(most_memory < memory + GROWTH, "{memory} MiB before, {most_memory} MiB at most");
}
