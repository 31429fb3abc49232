//! The program `heard`, for its tests.

use std::process::ExitCode;

fn main() -> ExitCode {
    server::cli::program()
}
