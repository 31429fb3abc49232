//! PostgreSQL is stopped, started again, replaced by its replica, and cut off, under load.

use std::time::{Duration, Instant};

use tests::{PATIENCE, Program};

use super::crowd::{Crowd, by_kind};
use super::how_long::of;
use super::own_postgres::{OwnPostgres, Stop};
use super::relay::Relay;

const RESPONDENTS: usize = 6;

/// Heard on a PostgreSQL behind a relay, and who answers there.
struct Scene {
    postgres: OwnPostgres,
    relay: Relay,
    program: Program,
    crowd: Crowd,
}

impl Scene {
    async fn begin() -> Option<Self> {
        let postgres = OwnPostgres::start()?;
        let relay = Relay::to(postgres.port).await;
        let mut program = Program::with(&format!("database = '{}'", OwnPostgres::address_by(relay.port)));
        program.log_level = "warn";
        let collection = tokio::task::block_in_place(|| program.open_collection());
        program.serve().await;
        let crowd = Crowd::of(RESPONDENTS, &program.listen, &collection);
        crowd.goes_on(RESPONDENTS, PATIENCE).await;
        Some(Self { postgres, relay, program, crowd })
    }

    /// It recovers by itself, and nothing is lost or there twice.
    async fn ends(mut self) {
        let took = self.crowd.goes_on(2 * RESPONDENTS, PATIENCE * 2).await;
        eprintln!("it went on within {took:?}; on the way: {:?}", by_kind(&self.crowd.failures()));
        let ready = self.program.get("/readyz").await;
        assert!(ready.starts_with("HTTP/1.1 200"), "{ready}");
        self.crowd.ends().await;
        let database = OwnPostgres::address_by(self.relay.port);
        self.crowd.finds_everything_once(&self.program, &database).await;
        assert!(!self.program.logged().contains("panicked"), "{}", self.program.logged());
    }

    /// Somebody who asks for a page is told within this time that it cannot be had.
    async fn is_unavailable_within(&self, time: Duration) {
        let began = Instant::now();
        let page = self.program.get("/en/code").await;
        assert!(page.starts_with("HTTP/1.1 200"), "what needs no database is there: {page}");
        let page = self.program.get("/en/q/nothing").await;
        let head = page.split("\r\n\r\n").next().unwrap_or_default().to_ascii_lowercase();
        assert!(head.starts_with("http/1.1 503") && head.contains("\r\nretry-after: "), "{head}");
        assert!(began.elapsed() < time, "{:?}", began.elapsed());
        assert!(self.program.get("/readyz").await.starts_with("HTTP/1.1 503"));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_stopped_and_started_again() {
    let Some(scene) = Scene::begin().await else { return };
    for how in of(&[Stop::Fast, Stop::Immediate][..], &[[Stop::Fast, Stop::Immediate]; 10].concat()[..]) {
        tokio::task::block_in_place(|| scene.postgres.stop(*how));
        scene.is_unavailable_within(Duration::from_secs(8)).await;
        tokio::task::block_in_place(|| scene.postgres.begin());
        scene.crowd.goes_on(RESPONDENTS, PATIENCE).await;
    }
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_replica_takes_its_place() {
    let Some(scene) = Scene::begin().await else { return };
    let replica = tokio::task::block_in_place(|| scene.postgres.replica());
    scene.crowd.goes_on(RESPONDENTS, PATIENCE).await;
    tokio::task::block_in_place(|| {
        scene.postgres.stop(Stop::Immediate);
        replica.promote();
    });
    scene.relay.lead_to(replica.port);
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_network_to_it_is_cut() {
    let Some(scene) = Scene::begin().await else { return };
    let cut = Instant::now();
    scene.relay.cut();
    scene.is_unavailable_within(Duration::from_secs(8)).await;
    tokio::time::sleep(of(Duration::from_secs(5), Duration::from_secs(30)).saturating_sub(cut.elapsed())).await;
    scene.relay.mend();
    scene.ends().await;
}
