//! TLS with a certificate that is given.

use std::fs;
use std::sync::Arc;

use rcgen::{CertifiedKey, generate_simple_self_signed};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use tests::{PATIENCE, Program};

/// Settings that name a certificate, beside which its files are written; and the certificate.
fn with_certificate() -> (Program, CertificateDer<'static>) {
    let CertifiedKey { cert, signing_key } =
        generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
    let program = Program::with("[tls]\ncertificate = \"certificate.pem\"\nkey = \"key.pem\"");
    fs::write(program.folder.path().join("certificate.pem"), cert.pem()).expect("a file");
    fs::write(program.folder.path().join("key.pem"), signing_key.serialize_pem()).expect("a file");
    (program, cert.der().clone())
}

#[tokio::test]
async fn with_a_certificate_it_speaks_tls_and_nothing_else() {
    let (mut program, certificate) = with_certificate();
    program.serve().await;
    let mut roots = RootCertStore::empty();
    roots.add(certificate).expect("a root");
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let stream = TcpStream::connect(&program.listen).await.expect("a connection");
    let name = ServerName::try_from("localhost").expect("a name");
    let mut stream = TlsConnector::from(Arc::new(config)).connect(name, stream).await.expect("TLS");
    stream.write_all(b"GET /en HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").await.expect("it is sent");
    let mut answer = Vec::new();
    tokio::time::timeout(PATIENCE, stream.read_to_end(&mut answer)).await.expect("in time").expect("an answer");
    let answer = String::from_utf8_lossy(&answer).to_lowercase();
    assert!(answer.starts_with("http/1.1 200"), "{answer}");
    assert!(answer.contains("strict-transport-security"), "browsers are to stay with TLS");
    assert!(!program.get("/en").await.starts_with("HTTP/"), "nothing is said in the clear");
}

#[tokio::test]
async fn a_certificate_that_is_none_is_named_at_the_start() {
    let (program, _) = with_certificate();
    let path = program.folder.path().join("key.pem");
    for wrong in
        [None, Some("no key"), Some(&*generate_simple_self_signed([]).expect("one").signing_key.serialize_pem())]
    {
        match wrong {
            None => fs::remove_file(&path).expect("it is gone"),
            Some(text) => fs::write(&path, text).expect("a file"),
        }
        let ended = program.run(&[]);
        let said = String::from_utf8_lossy(&ended.stderr);
        assert_eq!(ended.status.code(), Some(1), "{said}");
        assert!(said.contains("key.pem") || said.contains("do not go together"), "{wrong:?}: {said}");
    }
}
