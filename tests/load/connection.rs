//! A browser that costs little: it shares the machine with what it measures.

use anyhow::{Context, bail, ensure};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// The end of a body of chunks.
const LAST_CHUNK: &[u8] = b"\r\n0\r\n\r\n";

/// One connection, that is kept.
pub struct Connection {
    stream: TcpStream,
    received: Vec<u8>,
}

/// What came back, as it came.
pub struct Answer<'a> {
    pub status: u16,
    head: &'a str,
    pub body: &'a [u8],
}

impl Connection {
    pub async fn open(address: &str) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, received: Vec::with_capacity(64 * 1024) })
    }

    /// Sends a request as it stands, and takes the whole answer.
    pub async fn ask(&mut self, request: &[u8]) -> anyhow::Result<Answer<'_>> {
        self.stream.write_all(request).await?;
        self.received.clear();
        let head = loop {
            self.receive().await?;
            if let Some(end) = self.received.windows(4).position(|four| four == b"\r\n\r\n") {
                break end + 4;
            }
        };
        let length = {
            let head = std::str::from_utf8(&self.received[..head])?;
            match field(head, "content-length") {
                Some(length) => Some(head.len() + length.parse::<usize>()?),
                None if field(head, "transfer-encoding").is_some() => None,
                None => Some(head.len()),
            }
        };
        while length.map_or(!self.received.ends_with(LAST_CHUNK), |length| self.received.len() < length) {
            self.receive().await?;
        }
        let (head, body) = self.received.split_at(head);
        let head = std::str::from_utf8(head)?;
        let status = head.get(9..12).context("a status")?.parse()?;
        Ok(Answer { status, head, body })
    }

    async fn receive(&mut self) -> anyhow::Result<()> {
        ensure!(self.stream.read_buf(&mut self.received).await? > 0, "the connection was closed");
        Ok(())
    }
}

impl Answer<'_> {
    /// The cookie that is set, without what is said about it.
    pub fn cookie(&self) -> anyhow::Result<&str> {
        let cookie = field(self.head, "set-cookie").context("a cookie")?;
        Ok(cookie.split(';').next().unwrap_or_default())
    }

    /// Fails unless it is what was expected.
    pub fn must_be(&self, status: u16, what: &str) -> anyhow::Result<()> {
        if self.status != status {
            bail!("{what}: {}", self.status);
        }
        Ok(())
    }
}

/// A field of a head, by its name in small letters, as hyper writes it.
fn field<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    head.split("\r\n").find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}
