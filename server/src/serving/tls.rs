//! TLS with a certificate that is given, where no proxy in front has one.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::{self, PemObject};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{self, ServerConfig};

use crate::config::Tls;

/// Why there is no TLS.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    #[error("tls: {} is no PEM file with what it should hold", .0.display())]
    File(PathBuf, #[source] pem::Error),
    #[error("tls: {} holds no certificate", .0.display())]
    NoCertificate(PathBuf),
    #[error("tls: the certificate and the key do not go together")]
    Unusable(#[from] rustls::Error),
}

/// Reads the certificate and its key. They are read once: a renewed certificate takes a restart.
///
/// # Errors
/// When a file is not there or holds something else, or the two do not go together.
pub fn acceptor(tls: &Tls) -> Result<TlsAcceptor, TlsError> {
    let certificates = certificates(&tls.certificate)?;
    let key = PrivateKeyDer::from_pem_file(&tls.key).map_err(|error| TlsError::File(tls.key.clone(), error))?;
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(certificates, key)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}

fn certificates(path: &Path) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    let wrong = |error| TlsError::File(path.to_owned(), error);
    let all: Result<Vec<_>, _> = CertificateDer::pem_file_iter(path).map_err(wrong)?.collect();
    let all = all.map_err(wrong)?;
    if all.is_empty() { Err(TlsError::NoCertificate(path.to_owned())) } else { Ok(all) }
}
