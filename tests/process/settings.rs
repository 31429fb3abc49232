//! What is wrong is told at the start, all of it, in words.

use std::fs;

use tests::Program;

#[test]
fn every_fault_of_the_settings_is_told_at_once() {
    let program = Program::with(
        "leave_to = 'news'\npublic_url = 'nowhere'\n[limits]\nconnections = 1\nhead_seconds = 0\n\
         [stop]\nfinish_seconds = 0\n[disclosure_control]\nthreshold = 1\n[drafts]\nhours = 99",
    );
    let ended = program.run(&[]);
    let said = String::from_utf8_lossy(&ended.stderr);
    assert_eq!(ended.status.code(), Some(1));
    for setting in
        ["leave_to", "public_url", "connections", "head_seconds", "finish_seconds", "threshold", "drafts.hours"]
    {
        assert!(said.contains(setting), "{setting}: {said}");
    }
    assert!(!program.folder.path().join("data").exists(), "nothing was made");
}

#[test]
fn a_damaged_database_is_refused_in_words_and_nothing_is_made_beside_it() {
    let program = Program::with("");
    let data = program.folder.path().join("data");
    fs::create_dir(&data).expect("a folder");
    fs::write(data.join("heard.db"), "not a database, but something").expect("a file");
    let ended = program.run(&[]);
    let said = String::from_utf8_lossy(&ended.stderr);
    assert_eq!(ended.status.code(), Some(1));
    assert!(said.contains("damaged") && said.contains("put the newest backup in its place"), "{said}");
    let files: Vec<_> = fs::read_dir(&data).expect("a folder").map(|file| file.expect("a file").file_name()).collect();
    assert_eq!(files, ["heard.db"]);
    assert_eq!(fs::read(data.join("heard.db")).expect("a file"), b"not a database, but something");
}

#[tokio::test]
async fn damage_that_nothing_has_read_yet_is_found_by_verify() {
    let program = Program::with("");
    program.open_collection();
    assert!(program.run(&["verify"]).status.success());
    let file = program.folder.path().join("data/heard.db");
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&file);
    let mut connection = sqlx::ConnectOptions::connect(&options).await.expect("the file");
    let page: i64 = sqlx::query_scalar("SELECT rootpage FROM sqlite_schema WHERE name = 'response'")
        .fetch_one(&mut connection)
        .await
        .expect("a page");
    sqlx::Connection::close(connection).await.expect("it is closed");
    let mut bytes = fs::read(&file).expect("the file");
    let begins = (usize::try_from(page).expect("a number") - 1) * 4096;
    bytes[begins..begins + 512].fill(0xee);
    fs::write(&file, bytes).expect("the file");
    let ended = program.run(&["verify"]);
    let said = String::from_utf8_lossy(&ended.stdout);
    assert_eq!(ended.status.code(), Some(1));
    assert!(said.contains("The database file is damaged"), "{said}");
}
