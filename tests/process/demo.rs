//! A demonstration leaves nothing behind.

use std::fs;
use std::path::Path;
use std::time::Instant;

use tests::{PATIENCE, Program};

/// What lies in a folder.
fn inside(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).expect("a folder");
    files.map(|file| file.expect("a file").file_name().into_string().expect("a name")).collect()
}

#[tokio::test]
async fn the_folder_of_a_demonstration_goes_with_it_and_one_that_was_named_stays() {
    let demo = ["demo", "--responses", "400", "--quarters", "1"];
    for named in [false, true] {
        let passing = tempfile::tempdir().expect("a folder");
        let mut program = Program::with("");
        program.environment.push(("TMPDIR".to_owned(), passing.path().display().to_string()));
        let words = if named { [&["--data-dir", "kept"], &demo[..]].concat() } else { demo.to_vec() };
        program.begin_command(&words);
        let kept = program.folder.path().join("kept");
        let began = Instant::now();
        while !program.logged().contains("a new version of a questionnaire") {
            assert!(began.elapsed() < PATIENCE, "{}", program.logged());
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        assert_eq!(inside(passing.path()).len(), usize::from(!named));
        // Also before it serves.
        program.tell_to_stop();
        program.ended().await;
        assert_eq!(inside(passing.path()), Vec::<String>::new(), "{}", program.logged());
        assert_eq!(kept.join("heard.db").exists(), named);
    }
}
