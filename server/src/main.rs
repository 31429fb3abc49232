//! The program `heard`.

use std::process::ExitCode;

fn main() -> ExitCode {
    server::cli::program()
}
