//! What a process has used of the machine (proc(5)).

use anyhow::Context;

/// A process by its number, or "self".
#[derive(Clone, Debug)]
pub struct Process(pub String);

impl Process {
    pub fn own() -> Self {
        Self("self".to_owned())
    }

    /// Processor time so far, in seconds.
    pub fn cpu_seconds(&self) -> anyhow::Result<f64> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.0))?;
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
        // utime and stime, in hundredths of a second.
        let ticks = |index: usize| fields.get(index).and_then(|field| field.parse::<f64>().ok()).unwrap_or_default();
        Ok((ticks(11) + ticks(12)) / 100.0)
    }

    /// Memory that is resident now, in MiB.
    pub fn memory_mib(&self) -> anyhow::Result<u64> {
        self.status("VmRSS:")
    }

    /// The most that was.
    pub fn peak_memory_mib(&self) -> anyhow::Result<u64> {
        self.status("VmHWM:")
    }

    fn status(&self, name: &'static str) -> anyhow::Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.0))?;
        let line = status.lines().find(|line| line.starts_with(name)).context(name)?;
        Ok(line.split_whitespace().nth(1).context("a number")?.parse::<u64>()? / 1024)
    }
}
