//! Where a request comes from, for nothing but slowing down guesses. It is never logged and never kept on disk.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;

use crate::network::Network;
use crate::state::AppState;

/// The network that a request comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Sender(pub Network);

impl FromRequestParts<AppState> for Sender {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Infallible> {
        let Some(ConnectInfo(socket)) = parts.extensions.get::<ConnectInfo<SocketAddr>>() else {
            return Ok(Self(Network::unknown()));
        };
        Ok(Self(Network::of(address(socket.ip(), &parts.headers, &state.settings.trusted_proxies))))
    }
}

/// The nearest address that is not one of our proxies: what they say of whom they speak for is believed, and nothing that
/// was in front of it, which anybody can write.
fn address(socket: IpAddr, headers: &HeaderMap, trusted: &[Network]) -> IpAddr {
    let lines = headers.get_all("x-forwarded-for").iter().filter_map(|line| line.to_str().ok());
    let said: Vec<&str> = lines.flat_map(|line| line.split(',')).map(str::trim).collect();
    let mut address = socket;
    for said in said.iter().rev() {
        if !trusted.iter().any(|proxy| proxy.contains(address)) {
            break;
        }
        match address_in(said) {
            Some(before) => address = before,
            None => break,
        }
    }
    address
}

/// The address in what a proxy says; some write the port as well, and an IPv6 address in brackets.
fn address_in(said: &str) -> Option<IpAddr> {
    let without_brackets = || said.strip_prefix('[')?.strip_suffix(']')?.parse().ok();
    let without_port = || said.parse().ok().map(|socket: SocketAddr| socket.ip());
    said.parse().ok().or_else(without_brackets).or_else(without_port)
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn a_header_is_believed_as_far_as_it_comes_from_our_proxies() {
        let trusted: Vec<Network> = ["10.0.0.0/8", "127.0.0.1"].iter().map(|text| text.parse().unwrap()).collect();
        for (socket, said, address_is) in [
            ("192.0.2.1", "", "192.0.2.1"),
            ("192.0.2.1", "198.51.100.7", "192.0.2.1"),
            ("10.0.0.1", "198.51.100.7", "198.51.100.7"),
            ("127.0.0.1", "198.51.100.7, 10.0.0.3", "198.51.100.7"),
            ("10.0.0.1", "203.0.113.9, 198.51.100.7", "198.51.100.7"),
            ("10.0.0.1", "", "10.0.0.1"),
            ("10.0.0.1", "unknown", "10.0.0.1"),
            ("10.0.0.1", "198.51.100.7:1234", "198.51.100.7"),
            ("10.0.0.1", "[2001:db8::1]:443", "2001:db8::1"),
            ("10.0.0.1", "[2001:db8::1]", "2001:db8::1"),
            ("10.0.0.1", "2001:db8::1", "2001:db8::1"),
            ("10.0.0.1", "203.0.113.9, 198.51.100.7:80, 10.0.0.3:8080", "198.51.100.7"),
            ("10.0.0.1", "[198.51.100.7", "10.0.0.1"),
            ("10.0.0.1", "198.51.100.7:port", "10.0.0.1"),
        ] {
            let mut headers = HeaderMap::new();
            for line in said.split(';').filter(|line| !line.is_empty()) {
                headers.append("x-forwarded-for", HeaderValue::from_str(line).unwrap());
            }
            let found = address(socket.parse().unwrap(), &headers, &trusted);
            assert_eq!(found.to_string(), address_is, "{socket} says {said:?}");
            assert_eq!(address(socket.parse().unwrap(), &headers, &[]).to_string(), socket, "without a setting");
        }
    }
}
