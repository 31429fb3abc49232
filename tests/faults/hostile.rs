//! Whatever is sent: nothing panics, nothing fails, memory stays as it is, and others are served meanwhile.

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;

use server::random::Random;
use tests::{PATIENCE, Program};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use super::asking::ask;
use super::crowd::Crowd;
use super::how_long::of;

/// Who sends at the same time.
const SENDERS: u64 = 4;
/// Who begins to send, and does not end.
const SLOW: usize = 100;
/// What memory may grow by, in MiB.
const GROWTH: u64 = 96;

/// Makes up requests.
struct Maker {
    random: Random,
    collection: String,
    paths: Vec<&'static str>,
}

impl Maker {
    fn new(seed: u64, collection: &str) -> Self {
        let paths = server::http::addresses().iter().map(|address| address.path).collect();
        Self { random: Random::seeded(seed), collection: collection.to_owned(), paths }
    }

    fn one_of<'a>(&self, all: &[&'a str]) -> &'a str {
        all[self.random.below(all.len())]
    }

    fn chance(&self, one_in: usize) -> bool {
        self.random.below(one_in) == 0
    }

    /// Text that somebody chose to be in the way.
    fn text(&self) -> String {
        const PIECES: [&str; 28] = [
            "apple",
            "apple apple apple apple",
            "'; DROP TABLE response; --",
            "../../../etc/passwd",
            "%00",
            "%",
            "%zz",
            "\u{202e}",
            "\u{0}",
            "\u{feff}",
            "ключ",
            "سڵاو",
            "🦀",
            "<script>",
            "\"",
            "&amp;",
            "\u{2068}",
            "-1",
            "18446744073709551616",
            "NaN",
            "en",
            "very-true",
            "dont-know",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "ß",
            "İ",
            "\u{301}\u{301}\u{301}",
            "a=b&c",
        ];
        let mut text = String::new();
        for _ in 0..self.random.below(5) {
            text.push_str(self.one_of(&PIECES));
            text.push_str(self.one_of(&["", " ", "-", ".", "\n", "\t"]));
        }
        if self.chance(50) {
            text = text.repeat(2_000 / text.len().max(1));
        }
        text
    }

    fn bytes(&self, most: usize) -> Vec<u8> {
        let count = self.random.below(most.max(1));
        (0..count.div_ceil(32)).flat_map(|_| self.random.bytes::<32>()).take(count).collect()
    }

    /// An address of ours, with something else in its places.
    fn path(&self) -> String {
        let escaped =
            |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20");
        let mut path = self.paths[self.random.below(self.paths.len())].to_owned();
        while let Some((before, rest)) = path.split_once('{') {
            let (name, after) = rest.split_once('}').expect("a place has an end");
            let value = match name {
                "language" if !self.chance(8) => self.one_of(&["en", "ar", "pl", "ckb"]).to_owned(),
                "collection" if !self.chance(4) => self.collection.clone(),
                "section" if !self.chance(4) => "all".to_owned(),
                _ => escaped(&self.text()),
            };
            path = format!("{before}{value}{after}");
        }
        if self.chance(4) {
            let _ = write!(path, "?{}", escaped(&self.text()));
        }
        if self.chance(20) {
            self.one_of(&["*", "//", "/\\", "http://[::1", "/en/%ff%fe", "/%2e%2e/"]).to_owned()
        } else {
            path
        }
    }

    fn headers(&self) -> Vec<u8> {
        let mut headers = Vec::new();
        let mut add = |name: &str, value: &[u8]| {
            headers.extend_from_slice(name.as_bytes());
            headers.extend_from_slice(b": ");
            headers.extend(value.iter().filter(|byte| !matches!(byte, b'\r' | b'\n' | 0)));
            headers.extend_from_slice(b"\r\n");
        };
        let cookie = format!("heard-answers-{}={}; heard-comfort={}", self.collection, self.text(), self.text());
        for _ in 0..self.random.below(4) {
            match self.random.below(8) {
                0 => add("Cookie", cookie.as_bytes()),
                1 => add("Cookie", format!("heard-staff={}", self.text()).as_bytes()),
                2 => add(
                    "Accept-Language",
                    self.one_of(&["ar;q=nan,*;q=-1", "x-x-x-x,,;;q=", "en-Latn-GB-u-co-phonebk"]).as_bytes(),
                ),
                3 => add(
                    "X-Forwarded-For",
                    self.one_of(&["::ffff:1.2.3.4", "1.2.3.4:99999", "[::1]:1, ,", "unknown"]).as_bytes(),
                ),
                4 => add("Sec-Fetch-Site", self.one_of(&["same-origin", "cross-site", "none"]).as_bytes()),
                5 => add("Origin", self.text().as_bytes()),
                6 => add("Accept-Encoding", self.one_of(&["br;q=0", "br", "*;q=2", "gzip, br;;;"]).as_bytes()),
                _ => add("X-Anything", &self.bytes(200)),
            }
        }
        headers
    }

    /// What is posted, with what says what it is.
    fn body(&self) -> (&'static str, Vec<u8>) {
        let pair =
            |name: &str| form_urlencoded::Serializer::new(String::new()).append_pair(name, &self.text()).finish();
        match self.random.below(8) {
            0 => ("application/x-www-form-urlencoded", self.bytes(3_000)),
            1 => {
                let mut body = b"--x\r\nContent-Disposition: form-data; name=\"code\"\r\n\r\n".to_vec();
                body.extend(self.bytes(500));
                body.extend_from_slice(b"\r\n--x--");
                ("multipart/form-data; boundary=x", body)
            }
            // What would be gigabytes, if somebody unpacked it.
            2 => ("application/x-www-form-urlencoded\r\nContent-Encoding: gzip", bomb()),
            3 => ("application/json", b"[".repeat(2_000)),
            4 => ("application/x-www-form-urlencoded", b"a&".repeat(1 + self.random.below(20_000))),
            5 if self.chance(10) => ("application/x-www-form-urlencoded", vec![b'x'; 70_000]),
            _ => {
                let names = [
                    "code",
                    "words",
                    "mark",
                    "q1",
                    "q10",
                    "from",
                    "then",
                    "you-sex",
                    "email",
                    "password",
                    "form_token",
                ];
                let pairs: Vec<String> = (0..self.random.below(12)).map(|_| pair(self.one_of(&names))).collect();
                ("application/x-www-form-urlencoded", pairs.join("&").into_bytes())
            }
        }
    }

    fn request(&self) -> Vec<u8> {
        if self.chance(6) {
            let mut bytes = self.bytes(300);
            bytes.extend_from_slice(b"\r\n\r\n");
            return bytes;
        }
        let method = self.one_of(&["GET", "GET", "POST", "POST", "POST", "HEAD", "PUT", "OPTIONS", "BREW"]);
        let mut request = format!("{method} {} HTTP/1.1\r\nHost: localhost\r\n", self.path()).into_bytes();
        request.extend(self.headers());
        if method == "POST" {
            let (kind, body) = self.body();
            let (length, body) = match self.random.below(12) {
                0 => (
                    "Transfer-Encoding: chunked".to_owned(),
                    [format!("{:x}\r\n", body.len()).into_bytes(), body, b"\r\n0\r\n\r\n".to_vec()].concat(),
                ),
                1 => ("Transfer-Encoding: chunked".to_owned(), b"zz\r\n\r\n".to_vec()),
                2 => ("Content-Length: -1".to_owned(), body),
                3 => (format!("Content-Length: {0}\r\nContent-Length: {0}", body.len()), body),
                _ => (format!("Content-Length: {}", body.len()), body),
            };
            request.extend_from_slice(format!("Content-Type: {kind}\r\n{length}\r\n\r\n").as_bytes());
            request.extend(body);
        } else {
            request.extend_from_slice(b"\r\n");
        }
        request
    }
}

/// The beginning of a gzip file that goes on being zeros.
fn bomb() -> Vec<u8> {
    let mut bomb = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xec, 0xc1, 0x01, 0x01];
    bomb.resize(10_000, 0);
    bomb
}

/// Sends so many made-up requests, one after the other; gives how many were answered.
async fn send(listen: String, maker: Maker, count: usize) -> usize {
    let (mut stream, mut answered) = (None, 0);
    for _ in 0..count {
        let request = maker.request();
        let mut open = match stream.take() {
            Some(open) => open,
            None => TcpStream::connect(&listen).await.expect("a connection"),
        };
        match ask(&mut open, &request).await {
            Some(answer) => {
                let shown = String::from_utf8_lossy(&request[..request.len().min(2_000)]).into_owned();
                assert!(answer.status < 500 || answer.status == 503, "{}: {shown}", answer.head);
                answered += 1;
                // After what is not HTTP nobody knows where the next begins.
                stream = (answer.stays_open && answer.status < 400).then_some(open);
            }
            None => stream = None,
        }
    }
    answered
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_that_is_sent_hurts_anybody() {
    let mut program = Program::with("trusted_proxies = ['127.0.0.1']\n[limits]\nhead_seconds = 5");
    program.log_level = "warn";
    let collection = program.open_collection();
    program.serve().await;
    let mut crowd = Crowd::of(1, &program.listen, &collection);
    crowd.goes_on(5, PATIENCE).await;
    // Everything has been drawn once.
    send(program.listen.clone(), Maker::new(0, &collection), 500).await;
    let memory = program.memory_mib();
    let listen = Arc::new(program.listen.clone());
    let mut slow = JoinSet::new();
    for number in 0..SLOW {
        let listen = Arc::clone(&listen);
        slow.spawn(async move {
            loop {
                let Ok(mut stream) = TcpStream::connect(&*listen).await else { return };
                let head = b"POST /en/code HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n\r\n";
                for byte in head.iter().take(if number % 2 == 0 { 30 } else { 1_000 }).chain(&[b'x'; 600]) {
                    if stream.write_all(&[*byte]).await.is_err() {
                        break;
                    }
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            }
        });
    }
    let mut sending = JoinSet::new();
    let count = of(20_000, 1_000_000);
    for seed in 1..=SENDERS {
        sending.spawn(send(program.listen.clone(), Maker::new(seed, &collection), count / SENDERS as usize));
    }
    let answered: usize = sending.join_all().await.into_iter().sum();
    crowd.goes_on(2, PATIENCE).await;
    slow.abort_all();
    let memory_now = program.memory_mib();
    eprintln!(
        "{answered} of {count} answered; {} sent meanwhile; memory {memory}, then {memory_now} MiB",
        crowd.acknowledged()
    );
    assert!(answered > count / 2, "{answered}");
    assert!(memory_now < memory + GROWTH, "{memory} MiB before, {memory_now} MiB after");
    crowd.ends().await;
    let database = program.database();
    crowd.finds_everything_once(&program, &database).await;
    assert!(!program.logged().contains("panicked"), "{}", program.logged());
}
