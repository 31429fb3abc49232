//! A limit of the machine: an axum handler that gives a fixed page, in a process of its own.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::Context;
use axum::Router;
use axum::body::Bytes;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;

use super::processes::Process;

/// The word on the command line that starts it.
pub const BARE: &str = "bare";

/// Serves a file, until it is killed.
#[tokio::main]
pub async fn serve(file: &str, listen: &str) -> anyhow::Result<()> {
    let page = Bytes::from(std::fs::read(file)?);
    let router =
        Router::new().route("/", get(move || async move { ([(CONTENT_TYPE, "text/html; charset=utf-8")], page) }));
    Ok(axum::serve(tokio::net::TcpListener::bind(listen).await?, router).await?)
}

/// The handler while it runs.
pub struct Bare {
    child: Child,
    pub listen: String,
}

impl Bare {
    /// Starts it with a page.
    pub async fn start(page: &[u8], folder: &Path) -> anyhow::Result<Self> {
        let (file, listen) = (folder.join("page"), super::free_address()?);
        std::fs::write(&file, page)?;
        let child = Command::new(std::env::current_exe()?)
            .args([BARE, file.to_str().context("a path")?, &listen])
            .stdin(Stdio::null())
            .spawn()?;
        let started = Self { child, listen };
        while std::net::TcpStream::connect(&started.listen).is_err() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        Ok(started)
    }

    pub fn process(&self) -> Process {
        Process(self.child.id().to_string())
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
