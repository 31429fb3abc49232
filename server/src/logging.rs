//! The log, on standard error.
//!
//! # Why
//! A line for each page with its time would be what Heard promises not to keep: when somebody answered. So respondents leave
//! a line only where something failed on our side; `http/requests.rs` decides it, at every level of detail.

use tracing::Subscriber;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

use crate::config::LogFormat;

/// Writes the log in a format, from now on. `RUST_LOG` says how much.
pub fn start(format: LogFormat) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn,server=info"));
    let log = subscriber(format, filter, std::io::stderr);
    // Set already where somebody runs two commands in one process.
    let _ = tracing::subscriber::set_global_default(log);
}

/// The log, written anywhere.
pub fn subscriber<W>(format: LogFormat, filter: EnvFilter, writer: W) -> Box<dyn Subscriber + Send + Sync>
where
    W: for<'w> MakeWriter<'w> + Send + Sync + 'static,
{
    let is_terminal = std::io::IsTerminal::is_terminal(&std::io::stderr());
    // Where nobody listens any more, a word about that would be one too many.
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(writer).log_internal_errors(false);
    match format {
        LogFormat::Text => Box::new(log.with_ansi(is_terminal).finish()),
        LogFormat::Json => Box::new(log.json().flatten_event(true).with_span_list(false).finish()),
    }
}
