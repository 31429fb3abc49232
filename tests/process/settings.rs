//! What is wrong is told at the start, all of it, in words.

use std::fs;

use tests::{Program, free_port};

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
    assert!(said.contains("damaged") && said.contains("heard restore"), "{said}");
    let files: Vec<_> = fs::read_dir(&data).expect("a folder").map(|file| file.expect("a file").file_name()).collect();
    assert_eq!(files, ["heard.db"]);
    assert_eq!(fs::read(data.join("heard.db")).expect("a file"), b"not a database, but something");
}

/// Writes over the beginning of a table in the database of a program that does not run.
async fn damage(program: &Program, table: &'static str) {
    let file = program.folder.path().join("data/heard.db");
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&file);
    let mut connection = sqlx::ConnectOptions::connect(&options).await.expect("the file");
    let page: i64 = sqlx::query_scalar("SELECT rootpage FROM sqlite_schema WHERE name = $1")
        .bind(table)
        .fetch_one(&mut connection)
        .await
        .expect("a page");
    sqlx::Connection::close(connection).await.expect("it is closed");
    let mut bytes = fs::read(&file).expect("the file");
    let begins = (usize::try_from(page).expect("a number") - 1) * 4096;
    bytes[begins..begins + 512].fill(0xee);
    fs::write(&file, bytes).expect("the file");
}

#[tokio::test]
async fn damage_that_nothing_has_read_yet_is_found_by_verify() {
    let program = Program::with("");
    program.open_collection();
    assert!(program.run(&["verify"]).status.success());
    damage(&program, "response").await;
    let ended = program.run(&["verify"]);
    let said = String::from_utf8_lossy(&ended.stdout);
    assert_eq!(ended.status.code(), Some(1));
    let verdict = said.lines().last().expect("a verdict");
    assert!(verdict.starts_with("The database file data/heard.db is damaged."), "{said}");
    assert!(verdict.contains("`heard restore`"), "{said}");
}

#[tokio::test]
async fn damage_that_the_start_comes_upon_is_told_with_the_file_and_what_to_do() {
    let program = Program::with("");
    program.open_collection();
    damage(&program, "questionnaire_version").await;
    for command in [&[][..], &["verify"], &["collection", "list"]] {
        let ended = program.run(command);
        let said = String::from_utf8_lossy(&ended.stderr);
        assert_eq!(ended.status.code(), Some(1), "{command:?}: {said}");
        let line = said.lines().rfind(|line| line.contains("ERROR")).expect("an error");
        assert!(line.contains("The database file data/heard.db is damaged"), "{command:?}: {line}");
        assert!(line.contains("`heard restore`") && !line.contains("SELECT"), "{command:?}: {line}");
        assert!(!said.contains("panicked"), "{said}");
    }
}

#[test]
fn a_second_server_on_one_file_is_refused_and_leaves_no_trace() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let mut first = Program::with("");
    runtime.block_on(first.serve());
    let path = first.folder.path().join("data/served-at");
    let served_at = || fs::read_to_string(&path).expect("an address");
    let before = served_at();
    first.listen = format!("127.0.0.1:{}", free_port());
    let second = first.run(&[]);
    let said = String::from_utf8_lossy(&second.stderr);
    assert_eq!(second.status.code(), Some(1), "{said}");
    assert!(said.contains("is serving or restoring data/heard.db") && said.contains("PostgreSQL"), "{said}");
    assert_eq!(served_at(), before);
    for command in [&["verify"][..], &["account", "list"], &["release", "list"], &["purge", "--dry-run"]] {
        let beside = first.run(command);
        assert!(beside.status.success(), "{command:?}: {}", String::from_utf8_lossy(&beside.stderr));
    }
}

#[test]
fn a_command_whose_words_nobody_reads_ends_quietly_and_does_its_work() {
    let program = Program::with("");
    program.open_collection();
    for command in [&["verify", "--notes"][..], &["translations"], &["collection", "list"]] {
        let code = program.run(command).status.code();
        let (read, write) = std::io::pipe().expect("a pipe");
        drop(read);
        let ended = program.run_into(command, write);
        let said = String::from_utf8_lossy(&ended.stderr);
        assert_eq!(ended.status.code(), code, "{command:?}: {said}");
        assert!(!said.contains("panicked") && !said.contains("ERROR"), "{command:?}: {said}");
    }
    #[cfg(target_os = "linux")]
    {
        let full = fs::File::options().write(true).open("/dev/full").expect("a full disk");
        let ended = program.run_into(&["verify"], full);
        let said = String::from_utf8_lossy(&ended.stderr);
        assert_eq!(ended.status.code(), Some(1), "what could not be written is no success: {said}");
        assert!(said.contains("standard output"), "{said}");
    }
}

#[test]
fn the_verdict_of_verify_comes_last_and_notes_are_counted() {
    let program = Program::with("");
    program.open_collection();
    let lines = |words: &[&str]| {
        let said = String::from_utf8(program.run(words).stdout).expect("text");
        said.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let short = lines(&["verify"]);
    assert_eq!(short.len(), 2, "{short:?}");
    assert!(short[0].contains("--notes names them"), "{short:?}");
    assert_eq!(short[1], "Everything adds up.");
    let long = lines(&["verify", "--notes"]);
    assert!(long.len() > 50 && long[0].starts_with("note: no person has reviewed locales/"), "{long:?}");
    assert_eq!(long.last(), Some(&short[1]));
}

#[test]
fn roles_are_changed_by_name_and_an_unknown_one_is_refused() {
    let program = Program::with("");
    let done = |words: &[&str]| {
        let output = program.run(words);
        (output.status.success(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
    };
    let add = ["account", "add", "--name", "Cora", "--email", "cora@example.org", "--role", "coordinator"];
    assert!(done(&add).0);
    let roles = |role| done(&["account", "roles", "--email", "Cora@example.org", "--role", "analyst", "--role", role]);
    assert!(!roles("king").0);
    assert!(roles("administrator").0);
    let (is_done, said) = done(&["account", "roles", "--email", "cora@example.org", "--role", "analyst"]);
    assert!(!is_done && said.contains("somebody must remain who can manage accounts"), "{said}");
    let list = done(&["account", "list"]).1;
    assert!(list.contains("cora@example.org\tCora\tadministrator,analyst"), "{list}");
    assert!(!list.contains("address\t"), "no heading where a program reads");
}
