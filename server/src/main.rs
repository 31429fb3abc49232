//! The program `heard`.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// Pages are made of many small texts.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    server::cli::program()
}
