//! The program `heard`.

use std::io::IsTerminal;
use std::process::ExitCode;

use clap::Parser;
use server::cli::{Cli, run};
use tracing_subscriber::EnvFilter;

#[tokio::main]
async fn main() -> ExitCode {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn,server=info"));
    let is_terminal = std::io::stderr().is_terminal();
    tracing_subscriber::fmt().with_env_filter(filter).with_ansi(is_terminal).with_writer(std::io::stderr).init();
    match run(Cli::parse()).await {
        Ok(code) => code,
        Err(error) => {
            // One line with every cause; nothing in an error is about a respondent.
            tracing::error!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
