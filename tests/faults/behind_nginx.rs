//! Three servers on one PostgreSQL behind nginx, as `server/deploy` has it: one is killed under load, and all are started
//! again one after the other.

use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use tests::{NginxSample, PATIENCE, Program, TestDatabase, is_there, with_several};

use super::crowd::{Crowd, by_kind};
use super::how_long::of;

const RESPONDENTS: usize = 8;
/// For so long after a server has gone, failures are counted.
const AFTERWARDS: Duration = Duration::from_secs(5);

/// As long as nginx does not ask who was gone, and a little longer.
const NOTICED: Duration = Duration::from_secs(3);

/// nginx with three servers behind it.
struct Scene {
    servers: Vec<Program>,
    nginx: Child,
    _sample: NginxSample,
    crowd: Crowd,
    database: String,
}

impl Drop for Scene {
    fn drop(&mut self) {
        let _ = self.nginx.kill();
        let _ = self.nginx.wait();
    }
}

impl Scene {
    async fn begin() -> Option<Self> {
        if !is_there("nginx", &["/usr/sbin/nginx"]) {
            return None;
        }
        let database = TestDatabase::postgres().await?.address;
        let key = URL_SAFE_NO_PAD.encode(server::random::Random::System.bytes::<32>());
        let settings = format!("database = '{database}'\nkey = '{key}'\ntrusted_proxies = ['127.0.0.1']");
        let mut servers: Vec<Program> = (0..3).map(|_| Program::with(&settings)).collect();
        // All at once, on an empty database.
        for server in &mut servers {
            server.log_level = "warn";
            server.begin();
        }
        for server in &servers {
            server.takes_connections().await;
        }
        let collection = servers[0].open_collection();
        let sample = sample(&servers);
        let nginx = sample.nginx().stderr(Stdio::null()).spawn().expect("nginx");
        let listen = format!("127.0.0.1:{}", sample.port);
        let began = Instant::now();
        while TcpStream::connect(&listen).is_err() {
            assert!(began.elapsed() < PATIENCE, "nginx does not start");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let crowd = Crowd::of(RESPONDENTS, &listen, &collection);
        crowd.goes_on(RESPONDENTS, PATIENCE).await;
        Some(Self { servers, nginx, _sample: sample, crowd, database })
    }

    /// Fewer than one in a hundred failed since a moment; and in the end everything is there once.
    async fn ends(mut self, since: Instant) {
        let (failed, of_all) = self.crowd.failed_since(since);
        eprintln!("{:.2} % of {of_all} failed: {:?}", failed * 100.0, by_kind(&self.crowd.failures()));
        assert!(failed < 0.01, "{:?}", by_kind(&self.crowd.failures()));
        self.crowd.goes_on(RESPONDENTS, PATIENCE).await;
        self.crowd.ends().await;
        self.crowd.finds_everything_once(&self.servers[1], &self.database).await;
        for server in &self.servers {
            assert!(!server.logged().contains("panicked"), "{}", server.logged());
        }
    }
}

/// The sample for several servers, without TLS.
fn sample(servers: &[Program]) -> NginxSample {
    NginxSample::new(|sample, port| {
        let plain = format!("127.0.0.1:{port}");
        let sample = with_several(&sample).replace(&format!("{plain} ssl;"), &format!("{plain};"));
        servers.iter().zip(3000..).fold(sample, |sample, (server, port)| {
            sample.replace(&format!("127.0.0.1:{port} "), &format!("{} ", server.listen))
        })
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_of_three_is_killed_and_comes_back() {
    let Some(mut scene) = Scene::begin().await else { return };
    let since = Instant::now();
    for _ in 0..of(1, 20) {
        scene.servers[0].kill();
        tokio::time::sleep(AFTERWARDS).await;
        scene.servers[0].serve().await;
        scene.crowd.goes_on(RESPONDENTS, PATIENCE).await;
    }
    scene.ends(since).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn all_are_started_again_one_after_the_other() {
    let Some(mut scene) = Scene::begin().await else { return };
    let since = Instant::now();
    for _ in 0..of(1, 10) {
        for server in &mut scene.servers {
            server.tell_to_stop();
            assert_eq!(server.ended().await, Some(0), "{}", server.logged());
            server.serve().await;
            // Until nginx asks it again: who goes on sooner leaves it with nobody to ask.
            tokio::time::sleep(NOTICED).await;
        }
    }
    scene.ends(since).await;
}
