//! Who opens connections and says nothing hinders nobody else.

use std::time::{Duration, Instant};

use tests::Respondent;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use tests::{PATIENCE, Program};

/// Somebody who begins to ask, and does not end.
async fn slow_one(program: &Program) -> TcpStream {
    let mut stream = TcpStream::connect(&program.listen).await.expect("a connection");
    stream.write_all(b"GET /en HTTP/1.1\r\nHost: local").await.expect("it is sent");
    stream
}

/// Whether a connection is closed from the other side in time.
async fn is_closed(stream: &mut TcpStream) -> bool {
    let mut rest = Vec::new();
    // An end, with or without words, or that the connection is gone.
    tokio::time::timeout(PATIENCE, stream.read_to_end(&mut rest)).await.is_ok()
}

#[tokio::test]
async fn two_hundred_who_are_slow_hinder_nobody() {
    let mut program = Program::with("[limits]\nhead_seconds = 3");
    let collection = program.open_collection();
    program.serve().await;
    let mut slow = Vec::new();
    for _ in 0..200 {
        slow.push(slow_one(&program).await);
    }
    let began = Instant::now();
    let mut respondent = Respondent::new(format!("http://{}", program.listen), collection);
    respondent.answer_and_send(1).await.expect("it is sent");
    assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());
    for stream in &mut slow {
        assert!(is_closed(stream).await, "they are not waited for without end");
    }
}

#[tokio::test]
async fn past_the_limit_the_next_waits_until_there_is_room() {
    let program = Program::start("[limits]\nconnections = 10\nhead_seconds = 2").await;
    // The one that asked whether it answers is gone in a moment.
    tokio::time::sleep(Duration::from_millis(200)).await;
    let mut slow = Vec::new();
    for _ in 0..10 {
        slow.push(slow_one(&program).await);
    }
    let began = Instant::now();
    assert!(program.get("/en").await.starts_with("HTTP/1.1 200"));
    assert!(began.elapsed() > Duration::from_secs(1), "it waited: {:?}", began.elapsed());
}

#[tokio::test]
async fn a_head_and_a_body_have_an_end() {
    let program = Program::start("").await;
    let too_long = program.get(&format!("/en?{}", "x".repeat(100_000))).await;
    assert!(too_long.starts_with("HTTP/1.1 431") || too_long.starts_with("HTTP/1.1 414"), "{too_long}");
    let mut stream = TcpStream::connect(&program.listen).await.expect("a connection");
    let head = "POST /en/code HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 70000\r\n\r\n";
    stream.write_all(head.as_bytes()).await.expect("a head");
    // It may be refused before all of it was sent.
    let _ = stream.write_all(&[b'x'; 70_000]).await;
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).await.expect("an answer");
    assert_eq!(&answer, b"HTTP/1.1 413");
}
