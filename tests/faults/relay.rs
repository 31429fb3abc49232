//! What stands between Heard and its database, and can be told to be slow, away or another.

use std::sync::Arc;

use tests::free_port;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// What the relay does with what it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Does {
    /// Hands it on to a port of this machine. What was open towards another one is broken off.
    HandOn(u16),
    /// Hands nothing on, and says nothing, as a cable that is cut.
    Nothing(u16),
}

impl Does {
    fn to(&self) -> u16 {
        match self {
            Self::HandOn(port) | Self::Nothing(port) => *port,
        }
    }
}

/// A relay on a port of its own.
pub struct Relay {
    pub port: u16,
    does: Arc<watch::Sender<Does>>,
}

impl Relay {
    /// One that leads to a port.
    pub async fn to(port: u16) -> Self {
        let relay = Self { port: free_port(), does: Arc::new(watch::Sender::new(Does::HandOn(port))) };
        let listener = TcpListener::bind(("127.0.0.1", relay.port)).await.expect("a port");
        let does = Arc::clone(&relay.does);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(hand_on(stream, does.subscribe()));
            }
        });
        relay
    }

    /// Cuts it: connections stay open, and nothing comes through.
    pub fn cut(&self) {
        self.does.send_modify(|does| *does = Does::Nothing(does.to()));
    }

    pub fn mend(&self) {
        self.does.send_modify(|does| *does = Does::HandOn(does.to()));
    }

    /// Leads to another port from now on.
    pub fn lead_to(&self, port: u16) {
        self.does.send_modify(|does| *does = Does::HandOn(port));
    }
}

async fn hand_on(stream: TcpStream, mut does: watch::Receiver<Does>) {
    let Ok(Does::HandOn(port)) = does.wait_for(|does| matches!(does, Does::HandOn(_))).await.map(|does| does.clone())
    else {
        return;
    };
    let Ok(other) = TcpStream::connect(("127.0.0.1", port)).await else { return };
    let ((from, to), (back_from, back_to)) = (stream.into_split(), other.into_split());
    let leads_elsewhere = {
        let mut does = does.clone();
        async move { does.wait_for(|does| does.to() != port).await.is_ok() }
    };
    tokio::select! {
        () = copy(from, back_to, does.clone()) => {}
        () = copy(back_from, to, does) => {}
        _ = leads_elsewhere => {}
    }
}

async fn copy(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, mut does: watch::Receiver<Does>) {
    let mut bytes = vec![0; 16 * 1024];
    loop {
        let Ok(read @ 1..) = from.read(&mut bytes).await else { return };
        if does.wait_for(|does| matches!(does, Does::HandOn(_))).await.is_err() {
            return;
        }
        if to.write_all(&bytes[..read]).await.is_err() {
            return;
        }
    }
}
