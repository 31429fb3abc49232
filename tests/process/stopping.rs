//! Told to stop, the program finishes what it acknowledged.

use std::time::Duration;

use server::store::{Database, collections, responses};
use tests::Respondent;

use tests::Program;

/// How many responses are on disk.
async fn responses_on_disk(program: &Program, collection: &str) -> usize {
    let database = Database::open(&program.database()).await.expect("the database");
    let mut connection = database.read().await.expect("a connection");
    let known = collections::collections(&mut connection).await.expect("collections");
    assert!(known.iter().any(|known| known.id == collection));
    responses::responses_in_collection(&mut connection, collection).await.expect("responses").len()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_that_was_acknowledged_is_kept_when_it_stops() {
    const RESPONDENTS: usize = 8;
    let mut program = Program::with("[stop]\nannounce_seconds = 1\nfinish_seconds = 10");
    let collection = program.open_collection();
    program.serve().await;
    let respondents: Vec<_> = (0..RESPONDENTS as u64)
        .map(|number| {
            let (base, collection) = (format!("http://{}", program.listen), collection.clone());
            tokio::spawn(async move {
                let mut respondent = Respondent::new(base, collection);
                let mut acknowledged = 0;
                while respondent.answer_and_send(number).await.is_ok() {
                    acknowledged += 1;
                }
                acknowledged
            })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert!(program.get("/readyz").await.starts_with("HTTP/1.1 200"));
    program.tell_to_stop();
    tokio::time::sleep(Duration::from_millis(300)).await;
    let not_ready = program.get("/readyz").await;
    assert!(not_ready.starts_with("HTTP/1.1 503") && not_ready.ends_with("stopping"), "{not_ready}");
    assert!(program.get("/en").await.starts_with("HTTP/1.1 200"), "it serves while a proxy takes notice");
    assert_eq!(program.ended().await, Some(0), "{}", program.logged());
    let mut acknowledged = 0;
    for respondent in respondents {
        acknowledged += respondent.await.expect("a task");
    }
    let kept = responses_on_disk(&program, &collection).await;
    assert!(acknowledged > RESPONDENTS, "there was some load: {acknowledged}");
    assert!(kept >= acknowledged, "{acknowledged} were acknowledged, and {kept} are there");
    assert!(kept <= acknowledged + RESPONDENTS, "no more than one each was on its way: {acknowledged}, {kept}");
    let log = program.logged();
    for secret in [collection.as_str(), "very-true", "dont-know", "heard-answers", "127.0.0.1"] {
        assert!(!log.contains(secret), "the log holds {secret}: {log}");
    }
}

#[tokio::test]
async fn who_takes_too_long_is_cut_off() {
    let mut program = Program::start("[stop]\nfinish_seconds = 1").await;
    // A request that has begun, and whose body never comes.
    let mut stream = tokio::net::TcpStream::connect(&program.listen).await.expect("a connection");
    let head = "POST /en/code HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\ncode=";
    tokio::io::AsyncWriteExt::write_all(&mut stream, head.as_bytes()).await.expect("it is sent");
    tokio::time::sleep(Duration::from_millis(300)).await;
    let told = std::time::Instant::now();
    program.tell_to_stop();
    assert_eq!(program.ended().await, Some(0));
    assert!(told.elapsed() >= Duration::from_millis(900), "it was waited for");
    assert!(program.logged().contains("cut off"));
}
