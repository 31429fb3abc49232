//! Asking a server in bytes, as no browser would.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// How long an answer may take before a test fails.
const LONGEST: Duration = Duration::from_secs(40);

/// What came back.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    /// Status line and headers, in small letters.
    pub head: String,
    pub head_as_sent: String,
    /// As far as it came.
    pub body: Vec<u8>,
    /// Whether something else can be asked on the same connection.
    pub stays_open: bool,
}

/// Sends bytes and reads one answer; `None` where the other side ended the connection without one.
///
/// # Panics
/// When nothing comes within [`LONGEST`].
pub async fn ask(stream: &mut TcpStream, request: &[u8]) -> Option<Answer> {
    let answered = async {
        // It may be refused before all of it was sent.
        let _ = stream.write_all(request).await;
        let mut read = Vec::new();
        let mut bytes = [0; 16 * 1024];
        loop {
            let count = stream.read(&mut bytes).await.ok().filter(|count| *count > 0)?;
            read.extend_from_slice(&bytes[..count]);
            if let Some(end) = read.windows(4).position(|window| window == b"\r\n\r\n") {
                let head_as_sent = String::from_utf8_lossy(&read[..end]).into_owned();
                let head = head_as_sent.to_ascii_lowercase();
                let status = head.get(9..12)?.parse().ok()?;
                let length = head.split("content-length: ").nth(1).and_then(|rest| rest.lines().next()?.parse().ok());
                let mut missing = length.unwrap_or(0_usize).saturating_sub(read.len() - end - 4);
                let is_head_only = request.starts_with(b"HEAD ");
                while missing > 0 && !is_head_only {
                    let count = stream.read(&mut bytes).await.ok().filter(|count| *count > 0)?;
                    read.extend_from_slice(&bytes[..count]);
                    missing = missing.saturating_sub(count);
                }
                let body = read.split_off(end + 4);
                let stays_open = length.is_some() && !head.contains("connection: close");
                return Some(Answer { status, head, head_as_sent, body, stays_open });
            }
        }
    };
    tokio::time::timeout(LONGEST, answered).await.expect("an answer in time")
}
