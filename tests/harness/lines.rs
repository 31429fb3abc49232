//! A log that a test reads.

use std::io::Write;
use std::sync::{Arc, Mutex};

use server::config::LogFormat;
use server::logging::subscriber;
use tracing_subscriber::EnvFilter;

/// A log in memory.
#[derive(Clone, Default)]
pub struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("the log").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Lines {
    /// What was logged.
    ///
    /// # Panics
    /// When it is no text.
    pub fn text(&self) -> String {
        String::from_utf8(self.0.lock().expect("the log").clone()).expect("text")
    }

    /// Everything that is logged in this thread goes here, at every level of detail.
    pub fn catch(&self) -> tracing::subscriber::DefaultGuard {
        let lines = self.clone();
        tracing::subscriber::set_default(subscriber(LogFormat::Json, EnvFilter::new("trace"), move || lines.clone()))
    }
}
