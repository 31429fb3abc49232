//! Chromedriver, and the Chromium that it starts: both end with the test, also when it panics.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs};

use tempfile::TempDir;

/// How long the end of a process may take.
const PATIENCE: Duration = Duration::from_secs(2);

/// A chromedriver of our own.
pub struct Driver {
    pub address: String,
    pub chromium: PathBuf,
    /// The browser's profile, which is new.
    pub profile: TempDir,
    process: Child,
    /// Held open: a program whose output nobody takes is ended.
    _output: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts chromedriver on a free port; none where it or Chromium is not installed. Fonts may be those of a file of
    /// fontconfig alone.
    ///
    /// # Panics
    /// When `HEARD_CI` is set and one is missing: in CI nothing may be left out.
    pub fn start(fonts: Option<&Path>) -> Option<Self> {
        let (Some(chromium), Some(program)) = (in_path("chromium"), in_path("chromedriver")) else {
            assert!(env::var_os("HEARD_CI").is_none(), "tests/run installs chromium and chromedriver");
            eprintln!("chromium or chromedriver is missing: nothing was tested in a browser");
            return None;
        };
        let mut process = Command::new(program)
            .arg("--port=0")
            .envs(fonts.map(|file| ("FONTCONFIG_FILE", file)))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver starts");
        let mut output = BufReader::new(process.stdout.take().expect("its output is ours"));
        let mut line = String::new();
        let port = loop {
            line.clear();
            let read = output.read_line(&mut line).expect("its output is text");
            assert!(read > 0, "chromedriver ended before it named its port");
            // "ChromeDriver was started successfully on port 12345."
            if let Some((_, port)) = line.trim_end().trim_end_matches('.').rsplit_once("successfully on port ") {
                break port.to_owned();
            }
        };
        let profile = tempfile::tempdir().expect("a temporary folder");
        Some(Self { address: format!("http://127.0.0.1:{port}"), chromium, profile, process, _output: output })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Chromium does not end with its driver; found before that ends, since afterwards they are nobody's children.
        let started = descendants(self.process.id());
        // It may have ended by itself.
        _ = self.process.kill();
        _ = self.process.wait();
        if !started.is_empty() {
            let numbers = started.iter().map(u32::to_string);
            _ = Command::new("kill").arg("-KILL").args(numbers).stderr(Stdio::null()).status();
        }
        // The profile can only be deleted when nobody writes to it any more.
        let began = Instant::now();
        while began.elapsed() < PATIENCE && started.iter().any(|number| Path::new(&format!("/proc/{number}")).exists())
        {
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

/// Where a program is.
fn in_path(program: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(program)).find(|path| path.is_file())
}

/// The numbers of everything that a process started, and of what that started.
fn descendants(of: u32) -> Vec<u32> {
    let mut children: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    let Ok(processes) = fs::read_dir("/proc") else { return Vec::new() };
    for process in processes.flatten() {
        let number = process.file_name().to_str().and_then(|name| name.parse().ok());
        if let Some(number) = number
            && let Some(parent) = parent(&process.path())
        {
            children.entry(parent).or_default().push(number);
        }
    }
    let mut found = Vec::new();
    let mut to_visit = vec![of];
    while let Some(next) = to_visit.pop() {
        let mut next = children.remove(&next).unwrap_or_default();
        found.extend(&next);
        to_visit.append(&mut next);
    }
    found
}

/// The number of a process' parent.
fn parent(process: &Path) -> Option<u32> {
    // "123 (name, which may hold anything) S 122 ..."
    let stat = fs::read_to_string(process.join("stat")).ok()?;
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}
