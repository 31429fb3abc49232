//! Runs `check_suppression.py`, which knows nothing of how Heard protects figures.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock};

/// One run.
pub struct Attack {
    pub file: PathBuf,
    pub truth: Option<PathBuf>,
    pub options: Vec<String>,
}

/// What it ended with: 0 nothing found, 1 something, 2 faulty input, 3 a contradiction, 4 undecided.
#[derive(Clone, Debug, Default)]
pub struct Said {
    pub status: Option<i32>,
    /// Everything it wrote, its notes included.
    pub text: String,
}

/// The folder with the oracles: `HEARD_ORACLES`, or the one of the repository.
pub fn oracles() -> PathBuf {
    std::env::var_os("HEARD_ORACLES")
        .map_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/oracles")), PathBuf::from)
}

/// A Python that has scipy: the first in the path, or Debian's, for which `tests/run` installs it.
fn python() -> &'static str {
    static PYTHON: OnceLock<&str> = OnceLock::new();
    PYTHON.get_or_init(|| {
        let has_scipy = |python: &&str| {
            let mut command = Command::new(python);
            command.args(["-c", "import numpy, scipy"]).stderr(Stdio::null());
            command.status().is_ok_and(|status| status.success())
        };
        ["python3", "/usr/bin/python3"]
            .into_iter()
            .find(has_scipy)
            .expect("python3 with python3-scipy and python3-numpy")
    })
}

/// Runs every attack, as many at once as there are cores, and answers in their order.
pub fn attack_all(attacks: &[Attack]) -> Vec<Said> {
    let script = oracles().join("check_suppression.py");
    assert!(script.is_file(), "{} is missing", script.display());
    let python = python();
    let (next, said) = (AtomicUsize::new(0), Mutex::new(vec![Said::default(); attacks.len()]));
    let work = || {
        while let Some((index, attack)) =
            Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|i| Some((i, attacks.get(i)?)))
        {
            let mut command = Command::new(python);
            command.arg(&script).arg(&attack.file).args(&attack.options);
            // One core each.
            command.env("OMP_NUM_THREADS", "1").env("OPENBLAS_NUM_THREADS", "1");
            if let Some(truth) = &attack.truth {
                command.arg("--truth").arg(truth);
            }
            let output = command.output().expect("python runs");
            let text =
                format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
            said.lock().expect("nobody panics here")[index] = Said { status: output.status.code(), text };
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, std::num::NonZero::get) {
            scope.spawn(work);
        }
    });
    said.into_inner().expect("nobody panics here")
}
