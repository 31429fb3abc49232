//! The power fails: what was not asked to be on disk may be there, in part, or not at all.
//!
//! # Why
//! A process that is killed leaves what it has written to the operating system, which a power cut does not. A disk of a test's
//! own that forgets (dm-flakey) takes device mapper, which is not to be had everywhere; so what the program does to its files is
//! noted on its way into the C library (`power_cut.c`), and from the notes is made what a disk may hold: everything up to the
//! last `fsync` of each file, and of what came later any choice of writes, some of them torn. A file that was made or deleted is
//! so for certain once its folder was synced.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use server::random::Random;
use tests::{PATIENCE, Program, is_there};

use super::crowd::Crowd;
use super::how_long::of;

/// What a program did to a file.
#[derive(Clone, Debug)]
enum Did {
    Create,
    Write { offset: usize, data: Vec<u8> },
    Truncate(usize),
    Unlink,
}

/// All that a program did, and whether it had asked for it to be on disk.
struct Notes(Vec<(PathBuf, Did, bool)>);

impl Notes {
    fn read(file: &Path) -> Self {
        let bytes = fs::read(file).expect("the notes");
        let (mut notes, mut rest): (Vec<(PathBuf, Did, bool)>, _) = (Vec::new(), &bytes[..]);
        while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
            let line = std::str::from_utf8(&rest[..end]).expect("a note");
            let [what, offset, length, path] = line.splitn(4, ' ').collect::<Vec<_>>()[..] else { panic!("{line}") };
            let (offset, length): (usize, usize) =
                (offset.parse().expect("a number"), length.parse().expect("a number"));
            // The program may have been killed while it noted something, which it had then acknowledged to nobody.
            let Some(data) = rest.get(end + 1..end + 1 + length) else { break };
            rest = &rest[end + 1 + length..];
            let path = PathBuf::from(path);
            let did = match what {
                "create" => Did::Create,
                "write" => Did::Write { offset, data: data.to_vec() },
                "truncate" => Did::Truncate(offset),
                "unlink" => Did::Unlink,
                _ => {
                    for (of, did, is_on_disk) in &mut notes {
                        let is_about_the_folder = matches!(did, Did::Create | Did::Unlink);
                        *is_on_disk |= if is_about_the_folder { of.parent() == Some(&path) } else { *of == path };
                    }
                    continue;
                }
            };
            notes.push((path, did, false));
        }
        Self(notes)
    }

    fn not_on_disk(&self) -> usize {
        self.0.iter().filter(|(_, _, is_on_disk)| !is_on_disk).count()
    }

    /// Makes of the files that were there at first what a disk may hold in the end.
    fn after_a_cut(&self, mut files: BTreeMap<PathBuf, Vec<u8>>, random: &Random) -> BTreeMap<PathBuf, Vec<u8>> {
        // How much of the rest is there: nothing, everything, or some.
        let share = random.below(5);
        for (path, did, is_on_disk) in &self.0 {
            if !is_on_disk && random.below(4) >= share {
                continue;
            }
            match did {
                Did::Create => drop(files.entry(path.clone()).or_default()),
                Did::Unlink => drop(files.remove(path)),
                // What is written into a file whose folder has not got it is lost with it.
                Did::Truncate(length) => drop(files.get_mut(path).map(|file| file.resize(*length, 0))),
                Did::Write { offset, data } => {
                    let Some(file) = files.get_mut(path) else { continue };
                    let is_torn = !is_on_disk && random.below(4) == 0;
                    let written = if is_torn { random.below(data.len() / 512 + 1) * 512 } else { data.len() };
                    file.resize(file.len().max(offset + written), 0);
                    file[*offset..offset + written].copy_from_slice(&data[..written]);
                }
            }
        }
        files
    }
}

fn files_in(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = fs::read_dir(folder).expect("a folder").map(|file| file.expect("a file").path());
    files.map(|path| (path.clone(), fs::read(&path).expect("a file"))).collect()
}

fn put_back(folder: &Path, files: &BTreeMap<PathBuf, Vec<u8>>) {
    for path in files_in(folder).keys() {
        fs::remove_file(path).expect("it is removed");
    }
    for (path, bytes) in files {
        // What other connections agree on lies in memory.
        if !path.to_string_lossy().ends_with("-shm") {
            fs::write(path, bytes).expect("a file");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_was_on_disk() {
    if !is_there("a C compiler", &["/usr/bin/cc"]) {
        return;
    }
    let random = Random::System;
    for _ in 0..of(2, 50) {
        let mut program = Program::with("");
        program.log_level = "warn";
        let data = program.folder.path().join("data");
        let noting = program.folder.path().join("noting.so");
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/faults/power_cut.c");
        let built =
            Command::new("cc").args(["-O1", "-shared", "-fPIC", "-o"]).arg(&noting).args([source, "-ldl"]).status();
        assert!(built.expect("a C compiler").success());
        let collection = program.open_collection();
        let at_first = files_in(&data);
        let notes = program.folder.path().join("notes");
        let text = |path: &Path| path.display().to_string();
        // Its paths are as in the settings: below the folder in which it runs.
        program.environment = vec![
            ("LD_PRELOAD".to_owned(), text(&noting)),
            ("NOTE_BELOW".to_owned(), text(&data)),
            ("NOTE_IN".to_owned(), text(&notes)),
            ("HEARD_DATA_DIR".to_owned(), text(&data)),
        ];
        program.serve().await;
        let mut crowd = Crowd::of(6, &program.listen, &collection);
        crowd.goes_on(20, PATIENCE).await;
        tokio::time::sleep(Duration::from_millis(random.below(500) as u64)).await;
        program.kill();
        crowd.ends().await;
        program.environment.clear();
        let notes = Notes::read(&notes);
        assert!(notes.0.len() > 20, "its writes are noted");
        eprintln!(
            "{} acknowledged; {} notes, {} not on disk",
            crowd.acknowledged(),
            notes.0.len(),
            notes.not_on_disk()
        );
        let database = program.database();
        for _ in 0..of(3, 10) {
            put_back(&data, &notes.after_a_cut(at_first.clone(), &random));
            program.serve().await;
            crowd.finds_everything_once(&program, &database).await;
            program.kill();
        }
        // A disk that has nothing of what was acknowledged is one that this test must notice.
        put_back(&data, &at_first);
        program.serve().await;
        assert!(!crowd.is_there(&program.listen).await, "answers are where they were never written");
    }
}
