//! Runs `check_suppression.py`, which knows nothing of how Heard protects figures.

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock};

use serde_json::{Value, json};

/// One run.
#[derive(Clone, Debug)]
pub struct Attack {
    pub file: PathBuf,
    pub truth: Option<PathBuf>,
    pub options: Vec<String>,
    /// Whether what HiGHS says is believed at once. That of SciPy 1.10.1, which Debian has, at times simplifies too much, and gives
    /// a bound that excludes a table which it finds itself, or denies that there is a table at all. A careful attacker lets it solve
    /// without simplifying, and what it denies in other orders of the unknowns too: one table that it finds refutes it.
    pub is_careful: bool,
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

/// Answers one attack for each line, so that scipy is loaded once.
const DRIVER: &str = r#"
import contextlib, io, json, sys, traceback
sys.path.insert(0, sys.argv[1])
import check_suppression
from scipy.optimize import LinearConstraint
milp = check_suppression.milp
def carefully(c, constraints, integrality, bounds, options):
    for presolve in (False, True):
        for order in (slice(None), slice(None, None, -1)):
            reordered = LinearConstraint(constraints.A[:, order], constraints.lb, constraints.ub)
            result = milp(c[order], constraints=reordered, integrality=integrality, bounds=bounds,
                          options={**options, "presolve": presolve})
            if result.status != 2:
                result.x = None if result.x is None else result.x[order]
                return result
    return result
for line in sys.stdin:
    text, attack = io.StringIO(), json.loads(line)
    check_suppression.milp = carefully if attack["careful"] else milp
    with contextlib.redirect_stdout(text), contextlib.redirect_stderr(text):
        try:
            status = check_suppression.main(attack["arguments"])
        except Exception:
            status = None
            traceback.print_exc()
    print(json.dumps({"status": status, "text": text.getvalue()}), flush=True)
"#;

/// Runs every attack, as many at once as there are cores, and answers in their order.
pub fn attack_all(attacks: &[Attack]) -> Vec<Said> {
    let folder = oracles();
    assert!(folder.join("check_suppression.py").is_file(), "{} has no check_suppression.py", folder.display());
    let python = python();
    let (next, said) = (AtomicUsize::new(0), Mutex::new(vec![Said::default(); attacks.len()]));
    let work = || {
        let mut command = Command::new(python);
        command.args(["-B", "-c", DRIVER]).arg(&folder).stdin(Stdio::piped()).stdout(Stdio::piped());
        // One core each.
        command.env("OMP_NUM_THREADS", "1").env("OPENBLAS_NUM_THREADS", "1");
        let mut child = command.spawn().expect("python runs");
        let mut lines = BufReader::new(child.stdout.take().expect("it is piped")).lines();
        let mut input = child.stdin.take().expect("it is piped");
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(attack) = attacks.get(index) else { break };
            let line = json!({ "arguments": attack.arguments(), "careful": attack.is_careful });
            writeln!(input, "{line}").expect("python reads");
            let line = lines.next().expect("python answers").expect("in UTF-8");
            let answer: Value = serde_json::from_str(&line).expect("in JSON");
            let status = answer["status"].as_i64().and_then(|status| i32::try_from(status).ok());
            let text = answer["text"].as_str().unwrap_or_default().to_owned();
            said.lock().expect("nobody panics here")[index] = Said { status, text };
        }
        drop(input);
        child.wait().expect("python ends");
    };
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, std::num::NonZero::get) {
            scope.spawn(work);
        }
    });
    said.into_inner().expect("nobody panics here")
}

impl Attack {
    fn arguments(&self) -> Vec<String> {
        let path = |path: &PathBuf| path.display().to_string();
        let truth = self.truth.iter().flat_map(|truth| ["--truth".to_owned(), path(truth)]);
        [path(&self.file)].into_iter().chain(self.options.iter().cloned()).chain(truth).collect()
    }
}
