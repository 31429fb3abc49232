//! Backups as whoever runs Heard makes and restores them.

use std::fs;
use std::path::Path;
use std::process::Output;
use std::time::Duration;

use tests::Respondent;

use tests::Program;

fn said(output: &Output) -> String {
    [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned()).concat()
}

/// Runs a command that must succeed.
fn done(program: &Program, words: &[&str]) -> String {
    let output = program.run(words);
    assert!(output.status.success(), "{words:?}: {}", said(&output));
    said(&output)
}

/// Runs a command that must be refused, in these words.
fn refused(program: &Program, words: &[&str], why: &str) {
    let output = program.run(words);
    assert!(!output.status.success() && said(&output).contains(why), "{words:?}: {}", said(&output));
}

#[tokio::test]
async fn a_lost_server_is_restored_from_what_lay_elsewhere() {
    let safe = tempfile::tempdir().expect("a folder");
    let at = |name: &str| safe.path().join(name).display().to_string();
    let (backup, key, list) = (at("heard.backup"), at("backup.key"), at("tombstones"));

    let mut program = Program::start("").await;
    let collection = program.open_collection();
    let base = format!("http://{}", program.listen);
    for number in 0..5 {
        Respondent::new(base.clone(), collection.clone()).answer_and_send(number).await.expect("it is sent");
    }
    let made = done(&program, &["backup", "key", "--to", &key]);
    let recipient = made.lines().find(|line| line.starts_with("age1")).expect("a recipient").to_owned();
    refused(&program, &["backup", "key", "--to", &key], "cannot be written");
    refused(&program, &["backup", "--to", &backup, "--recipient", "age1nobody"], "is not a recipient's key");
    assert!(!Path::new(&backup).exists(), "nothing is left of what failed");
    let early = at("early-tombstones");
    done(&program, &["tombstones", "--to", &early]);
    // While it serves.
    let written = done(&program, &["backup", "--to", &backup, "--recipient", &recipient]);
    assert!(written.contains(" rows") && written.contains(&backup), "{written}");
    refused(&program, &["backup", "--to", &backup, "--recipient", &recipient], "is there already, and stays as it is");
    done(&program, &["backup", "--to", &backup, "--recipient", &recipient, "--force"]);
    // A list is known to be later from the next second on.
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    done(&program, &["tombstones", "--to", &list]);
    let restore = ["restore", "--from", &backup, "--identity", &key, "--tombstones", &list];
    refused(&program, &restore, "is serving or restoring");
    program.tell_to_stop();
    program.ended().await;
    refused(&program, &restore, "there is something in the database already");

    let mut anew = Program::with("");
    let data = anew.folder.path().join("data");
    refused(&anew, &restore, "the server's key is missing");
    assert!(!data.exists(), "nothing was made");
    fs::create_dir(&data).expect("a folder");
    fs::write(data.join("heard.key"), "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n").expect("another key");
    refused(&anew, &restore, "is not the one that the backup was made with");
    fs::copy(program.folder.path().join("data/heard.key"), data.join("heard.key")).expect("the server's key");
    refused(&anew, &restore[..5], "name the newest list");
    let with_early = [&restore[..6], &[early.as_str()]].concat();
    refused(&anew, &with_early, "name the newest list");
    let restored = done(&anew, &restore);
    assert!(restored.contains("Everything adds up"), "{restored}");
    assert!(done(&anew, &["collection", "list"]).contains(&collection));
    anew.serve().await;
    Respondent::new(format!("http://{}", anew.listen), collection).answer_and_send(7).await.expect("it goes on");
    assert!(done(&anew, &["verify"]).contains("Everything adds up"));
}

#[test]
fn a_database_in_use_gets_no_other_key() {
    let program = Program::with("");
    program.open_collection();
    let key = program.folder.path().join("data/heard.key");
    let kept = fs::read(&key).expect("a key");
    fs::remove_file(&key).expect("it is lost");
    refused(&program, &["verify"], "is missing, and this database is in use");
    assert!(!key.exists(), "no other was made");
    fs::write(&key, kept).expect("the key");
    done(&program, &["verify"]);
}

#[tokio::test]
async fn what_was_restored_by_half_is_not_served() {
    let program = Program::with("");
    program.open_collection();
    let path = program.folder.path().join("data/heard.db");
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&path);
    let mut connection = sqlx::ConnectOptions::connect(&options).await.expect("the file");
    let mark = "INSERT INTO upkeep (task, done_on) VALUES ('restoring', '2000-01-01')";
    sqlx::query(mark).execute(&mut connection).await.expect("a mark");
    sqlx::Connection::close(connection).await.expect("it is closed");
    refused(&program, &[], "not to the end");
}

#[test]
fn holds_and_purges_are_told_in_words() {
    let program = Program::with("");
    let collection = program.open_collection();
    let id = done(&program, &["hold", "add", &collection, "--reason", "Case 7", "--by", "Sam"]).trim().to_owned();
    let id = id.lines().last().expect("an id");
    refused(&program, &["hold", "add", &collection, "--reason", " ", "--by", "Sam"], "has a reason");
    refused(&program, &["hold", "add", "none", "--reason", "Case 7", "--by", "Sam"], "no such collection");
    assert!(done(&program, &["hold", "list"]).contains("Case 7"));
    done(&program, &["hold", "end", id, "--by", "Kim"]);
    refused(&program, &["hold", "end", id, "--by", "Kim"], "that has not ended");
    assert!(done(&program, &["hold", "list"]).contains("by Kim"));
    assert!(done(&program, &["purge", "--dry-run"]).contains("Nothing was deleted"));
    assert!(done(&program, &["purge"]).contains("sent\t0"));
}

#[cfg(unix)]
#[tokio::test]
async fn what_is_made_is_for_nobody_else_also_in_a_folder_that_was_there() {
    use std::os::unix::fs::PermissionsExt;

    let mut program = Program::with("");
    let data = program.folder.path().join("data");
    fs::create_dir(&data).expect("a folder");
    fs::set_permissions(&data, fs::Permissions::from_mode(0o755)).expect("a folder for everybody");
    program.serve().await;
    let at = |name: &str| data.join(name).display().to_string();
    let made = done(&program, &["backup", "key", "--to", &at("backup.key")]);
    let recipient = made.lines().find(|line| line.starts_with("age1")).expect("a recipient").to_owned();
    done(&program, &["backup", "--to", &at("heard.backup"), "--recipient", &recipient]);
    done(&program, &["tombstones", "--to", &at("tombstones")]);
    let mut names = Vec::new();
    for file in fs::read_dir(&data).expect("a folder") {
        let file = file.expect("a file");
        let mode = file.metadata().expect("its mode").permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{:?}", file.file_name());
        names.push(file.file_name().into_string().expect("a name"));
    }
    names.sort();
    let expected = [
        "backup.key",
        "heard.backup",
        "heard.db",
        "heard.db-shm",
        "heard.db-wal",
        "heard.db.lock",
        "heard.key",
        "served-at",
        "tombstones",
    ];
    assert_eq!(names, expected);
}
