//! Metrics on a listener of their own, and the log for programs.

use serde_json::Value;

use tests::{Program, free_port};

#[tokio::test]
async fn metrics_are_told_on_their_own_listener_alone() {
    let port = free_port();
    let mut program = Program::start(&format!("[metrics]\nlisten = \"127.0.0.1:{port}\"")).await;
    assert!(program.get("/metrics").await.starts_with("HTTP/1.1 404"), "not where respondents come");
    assert!(program.get("/staff").await.starts_with("HTTP/1.1 303"));
    let site = std::mem::replace(&mut program.listen, format!("127.0.0.1:{port}"));
    let told = program.get("/metrics").await;
    assert!(program.get("/en").await.starts_with("HTTP/1.1 404"), "pages are elsewhere");
    for part in [
        "application/openmetrics-text",
        "heard_request_seconds_count{route=\"/staff\",status=\"3xx\"} 1\n",
        "heard_busy_answers_total 0\n",
        "heard_writer_waiting 0\n",
        "heard_commits_total 0\n",
        "heard_database_connections ",
        "# EOF\n",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
    let memory = told.split("\nprocess_resident_memory_bytes ").nth(1).and_then(|rest| rest.lines().next());
    assert!(memory.and_then(|bytes| bytes.parse::<u64>().ok()).is_some_and(|bytes| bytes > 1_000_000), "{told}");
    program.listen = site;
    program.tell_to_stop();
    assert_eq!(program.ended().await, Some(0));
}

#[tokio::test]
async fn the_log_is_json_where_the_settings_say_so() {
    let program = Program::start("[log]\nformat = \"json\"").await;
    let page = program.get("/staff/sign-in").await;
    let id = page.lines().find_map(|line| line.strip_prefix("x-request-id: ")).expect("an id").to_owned();
    let log = program.logged();
    let lines: Vec<Value> = log.lines().map(|line| serde_json::from_str(line).expect("JSON on every line")).collect();
    let request = lines.iter().find(|line| line["id"] == id.as_str()).expect("a line of the request");
    assert_eq!((&request["route"], &request["status"]), (&"/staff/sign-in".into(), &200.into()));
    assert!(request["ms"].is_u64() && request["timestamp"].is_string() && request["level"] == "INFO", "{request}");
}
