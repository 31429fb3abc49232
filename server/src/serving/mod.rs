//! Connections: so many at a time, each with a bounded time to ask, until the server is told to stop.
//!
//! # Why
//! `axum::serve` takes connections without end, waits without end for who asks slowly, and when it stops for the last of
//! them. Here who opens connections and says nothing loses them again, memory has an end, and so has stopping. What a
//! handler may take is bounded by the router (`http/addresses.rs`); bodies, by who reads them (`http/form.rs`).

pub mod tls;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;
use tower::ServiceExt;

/// When a head of a request is too long, in bytes. Some eight kilobytes of cookies and addresses are enough; one that comes
/// fast may be twice as long before it is noticed.
const LARGEST_HEAD: usize = 32 * 1024;
/// After so long in which nothing of what was sent has arrived, a connection is dead.
#[cfg(target_os = "linux")]
const TAKES_NOTHING_MS: u32 = 60_000;

/// What connections may take.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// So many at a time; more wait.
    pub connections: usize,
    /// How long one may take to ask for something, from its beginning or its last answer on.
    pub head: Duration,
    /// How long requests that have begun may take to end, once the server stops.
    pub finish: Duration,
}

/// Serves until `stop` is over, then finishes what has begun.
pub async fn serve_connections(
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    router: Router,
    bounds: Bounds,
    stop: impl Future<Output = ()>,
) {
    let room = Arc::new(Semaphore::new(bounds.connections));
    let graceful = GracefulShutdown::new();
    let mut open = JoinSet::new();
    tokio::pin!(stop);
    loop {
        let next = async {
            // A place comes first: whoever finds none waits in the queue of the operating system, which costs nothing.
            let place = Arc::clone(&room).acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            () = &mut stop => break,
            next = next => next,
        };
        match accepted {
            Ok((stream, from)) => {
                let (tls, router, watcher) = (tls.clone(), router.clone(), graceful.watcher());
                open.spawn(async move {
                    serve_one(stream, from, tls, router, bounds, watcher).await;
                    drop(place);
                });
            }
            Err(error) => {
                // Such as too many open files, which takes a moment to pass.
                tracing::warn!(%error, "a connection could not be taken");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
        while open.try_join_next().is_some() {}
    }
    drop(listener);
    let finished = async {
        graceful.shutdown().await;
        while open.join_next().await.is_some() {}
    };
    if tokio::time::timeout(bounds.finish, finished).await.is_err() {
        tracing::warn!("requests that took too long were cut off");
    }
}

/// Serves one connection to its end. What goes wrong on it, such as that somebody has gone away, is nobody's business.
async fn serve_one(
    stream: TcpStream,
    from: SocketAddr,
    tls: Option<TlsAcceptor>,
    router: Router,
    bounds: Bounds,
    watcher: Watcher,
) {
    // What is sent is whole, and waits for nothing that would follow.
    let _ = stream.set_nodelay(true);
    #[cfg(target_os = "linux")]
    let _ = rustix::net::sockopt::set_tcp_user_timeout(&stream, TAKES_NOTHING_MS);
    match tls {
        None => serve_stream(stream, from, router, bounds, watcher).await,
        Some(tls) => {
            if let Ok(Ok(stream)) = tokio::time::timeout(bounds.head, tls.accept(stream)).await {
                serve_stream(stream, from, router, bounds, watcher).await;
            }
        }
    }
}

async fn serve_stream<S>(stream: S, from: SocketAddr, router: Router, bounds: Bounds, watcher: Watcher)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(from));
        router.clone().oneshot(request)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(bounds.head)
        .max_buf_size(LARGEST_HEAD)
        .serve_connection(TokioIo::new(stream), service);
    let _ = watcher.watch(connection).await;
}
