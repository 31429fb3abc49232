//! The disk is full, and then it is not.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;
use tests::{PATIENCE, Program};

use super::crowd::{Crowd, by_kind};
use super::how_long::of;

/// A small disk, in memory.
struct SmallDisk(TempDir);

impl SmallDisk {
    /// One of so many megabytes; none where nobody may have one.
    fn of(megabytes: u32) -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder");
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &format!("size={megabytes}m"), "tmpfs"]).arg(folder.path());
        let is_mounted = mount.stderr(Stdio::null()).status().is_ok_and(|status| status.success());
        if !is_mounted {
            eprintln!("left out: a small disk can be mounted by root alone");
        }
        is_mounted.then_some(Self(folder))
    }

    /// Takes all the room that is left.
    fn fill(&self) {
        let mut file = fs::File::options().create(true).append(true).open(self.filler()).expect("a file");
        for size in [64 * 1024, 4096, 512] {
            while file.write_all(&vec![0; size]).is_ok() {}
        }
    }

    fn make_room(&self) {
        fs::remove_file(self.filler()).expect("the file is there");
    }

    fn filler(&self) -> PathBuf {
        self.0.path().join("filler")
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(self.0.path()).status();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_it_is_full_nothing_is_acknowledged_and_nothing_is_lost() {
    let Some(disk) = SmallDisk::of(16) else { return };
    let data = disk.0.path().join("data");
    let mut program = Program::with(&format!("data_dir = '{}'\n[limits]\nfree_disk_mb = 1", data.display()));
    let database = format!("sqlite:{}", data.join("heard.db").display());
    program.log_level = "warn";
    let collection = program.open_collection();
    program.serve().await;
    let mut crowd = Crowd::of(6, &program.listen, &collection);
    for _ in 0..of(2, 20) {
        crowd.goes_on(10, PATIENCE).await;
        disk.fill();
        tokio::time::sleep(Duration::from_secs(1)).await;
        // What is on its way when the last byte is taken may still find room in the journal.
        let before = crowd.acknowledged();
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert!(crowd.acknowledged() <= before + 10, "there is room on a full disk");
        assert!(program.get("/readyz").await.ends_with("no room on the disk"));
        assert!(program.get("/en/help").await.starts_with("HTTP/1.1 200"), "who needs help finds it");
        disk.make_room();
    }
    crowd.goes_on(10, PATIENCE).await;
    eprintln!("on the way: {:?}", by_kind(&crowd.failures()));
    assert!(crowd.failures().iter().any(|failure| failure.contains("503")), "they were told to try again");
    crowd.ends().await;
    crowd.finds_everything_once(&program, &database).await;
}
