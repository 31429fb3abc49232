//! The program is killed at random moments under load.

use std::time::Duration;

use server::random::Random;
use tests::{PATIENCE, Program, TestDatabase};

use super::crowd::Crowd;
use super::how_long::of;

/// Respondents at a time.
const RESPONDENTS: usize = 8;
/// So much is acknowledged between two kills, at the least.
const BETWEEN: usize = 5;

/// Starts it, kills it so many times under load, and looks for what was acknowledged.
async fn killed_again_and_again(mut program: Program, database: &str) {
    program.log_level = "warn";
    let collection = program.open_collection();
    program.serve().await;
    let mut crowd = Crowd::of(RESPONDENTS, &program.listen, &collection);
    let random = Random::System;
    for _ in 0..of(3, 50) {
        crowd.goes_on(BETWEEN, PATIENCE).await;
        tokio::time::sleep(Duration::from_millis(random.below(300) as u64)).await;
        program.kill();
        program.serve().await;
    }
    crowd.goes_on(BETWEEN, PATIENCE).await;
    crowd.ends().await;
    crowd.finds_everything_once(&program, database).await;
    assert!(!program.logged().contains("panicked"), "{}", program.logged());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_sqlite_nothing_acknowledged_is_lost_or_there_twice() {
    let program = Program::with("");
    let database = program.database();
    killed_again_and_again(program, &database).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_postgres_nothing_acknowledged_is_lost_or_there_twice() {
    let Some(database) = TestDatabase::postgres().await else { return };
    let program = Program::with(&format!("database = '{}'", database.address));
    killed_again_and_again(program, &database.address).await;
}
