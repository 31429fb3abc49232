//! How the program runs: what it may take, what it tells, how it stops.

use std::net::SocketAddr;
use std::path::PathBuf;

use serde::Deserialize;
use validator::Validate;

/// What may be taken at most.
#[derive(Clone, Debug, Deserialize, Validate)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Connections that are open at a time; more wait until one is closed.
    #[validate(range(min = 10, max = 100_000))]
    pub connections: usize,
    /// How long a connection may take to ask for something, from its beginning or its last answer on.
    #[validate(range(min = 1, max = 300))]
    pub head_seconds: u64,
    /// With less room than this on the disk of an SQLite file, `/readyz` says that this server is not ready.
    pub free_disk_mb: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { connections: 1000, head_seconds: 15, free_disk_mb: 100 }
    }
}

/// How the server stops.
#[derive(Clone, Debug, Deserialize, Validate)]
#[serde(deny_unknown_fields, default)]
pub struct Stop {
    /// How long `/readyz` says so beforehand, while everything is still served: as long as a proxy takes to notice.
    #[validate(range(max = 300))]
    pub announce_seconds: u64,
    /// How long requests that have begun may take to end.
    #[validate(range(min = 1, max = 300))]
    pub finish_seconds: u64,
}

impl Default for Stop {
    fn default() -> Self {
        Self { announce_seconds: 0, finish_seconds: 30 }
    }
}

/// What is logged, to standard error.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(deny_unknown_fields, default)]
pub struct Log {
    pub format: LogFormat,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// One JSON object a line, for programs.
    Json,
}

/// A format that Heard does not write.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is neither text nor json")]
pub struct UnknownLogFormat(String);

impl TryFrom<String> for LogFormat {
    type Error = UnknownLogFormat;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        match name.as_str() {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            _ => Err(UnknownLogFormat(name)),
        }
    }
}

/// Figures about the server itself, for Prometheus.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(deny_unknown_fields, default)]
pub struct MetricsSettings {
    /// Where they are told; nowhere by default. Not where others can come: who asks often sees when people are there.
    pub listen: Option<SocketAddr>,
}

/// The certificate, where no proxy in front of this server has one.
#[derive(Clone, Debug, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct Tls {
    /// A PEM file with the certificate and those between it and the root.
    pub certificate: PathBuf,
    /// A PEM file with its private key.
    pub key: PathBuf,
}
