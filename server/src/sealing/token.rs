//! The token in a cookie, and what is sealed under it.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use crate::random::Random;

/// Something that cannot be sealed or opened. It says no more, since what is in it is somebody's.
#[derive(Debug, thiserror::Error)]
#[error("what is sealed cannot be opened")]
pub struct SealError;

/// 256 random bits that stand in one person's cookie and nowhere else.
#[derive(Clone, PartialEq, Eq)]
pub struct Token([u8; 32]);

impl Token {
    pub fn new(random: &Random) -> Self {
        Self(random.bytes())
    }

    /// A token that is derived from something else.
    pub(super) fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Reads a token from a cookie or an address.
    pub fn parse(text: &str) -> Option<Self> {
        Some(Self(URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()?))
    }

    /// As it stands in a cookie or an address.
    pub fn text(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// The id of the draft that this token opens. It does not give the token away.
    pub fn draft_id(&self) -> [u8; 32] {
        self.derive("draft id")
    }

    /// The key that makes a repeated send harmless.
    pub fn submission_key(&self) -> [u8; 32] {
        self.derive("submission key")
    }

    /// What the database keeps instead of the token of a session or a link.
    pub fn hash(&self) -> [u8; 32] {
        token_hash(&self.0)
    }

    /// The bytes, to derive a form token from.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Seals a value: XChaCha20-Poly1305 under a key for its purpose, a random nonce in front.
    ///
    /// # Errors
    /// When the value cannot be written as JSON.
    pub fn seal<T: Serialize>(&self, purpose: &str, value: &T, random: &Random) -> Result<Vec<u8>, SealError> {
        let plain = serde_json::to_vec(value).map_err(|_| SealError)?;
        let nonce: [u8; 24] = random.bytes();
        let sealed = self
            .cipher(purpose)
            .encrypt(XNonce::from_slice(&nonce), Payload { msg: &plain, aad: purpose.as_bytes() })
            .map_err(|_| SealError)?;
        Ok([&nonce[..], &sealed].concat())
    }

    /// Opens what [`seal`](Self::seal) sealed for the same purpose.
    ///
    /// # Errors
    /// When it was sealed under another token, for another purpose, or has been changed.
    pub fn open<T: DeserializeOwned>(&self, purpose: &str, sealed: &[u8]) -> Result<T, SealError> {
        let (nonce, sealed) = sealed.split_at_checked(24).ok_or(SealError)?;
        let plain = self
            .cipher(purpose)
            .decrypt(XNonce::from_slice(nonce), Payload { msg: sealed, aad: purpose.as_bytes() })
            .map_err(|_| SealError)?;
        serde_json::from_slice(&plain).map_err(|_| SealError)
    }

    fn cipher(&self, purpose: &str) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&self.derive(purpose)).into())
    }

    fn derive(&self, purpose: &str) -> [u8; 32] {
        let mut derived = [0; 32];
        Hkdf::<Sha256>::new(None, &self.0)
            .expand(purpose.as_bytes(), &mut derived)
            .expect("32 bytes are within HKDF's reach");
        derived
    }
}

/// A plain hash is enough for 256 random bits: there is nothing to guess.
pub fn token_hash(token: &[u8]) -> [u8; 32] {
    Sha256::digest(token).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_token_and_purpose_open_what_was_sealed() {
        let random = Random::seeded(1);
        let (mine, yours) = (Token::new(&random), Token::new(&random));
        let mut sealed = mine.seal("draft", &"I feel safe".to_owned(), &random).unwrap();
        assert_eq!(mine.open::<String>("draft", &sealed).unwrap(), "I feel safe");
        assert!(yours.open::<String>("draft", &sealed).is_err());
        assert!(mine.open::<String>("receipt", &sealed).is_err());
        assert!(!sealed.windows(4).any(|window| window == b"safe"));
        *sealed.last_mut().unwrap() ^= 1;
        assert!(mine.open::<String>("draft", &sealed).is_err());
        assert!(mine.open::<String>("draft", &[1, 2, 3]).is_err());
    }

    #[test]
    fn a_token_survives_its_cookie() {
        let token = Token::new(&Random::seeded(2));
        assert!(Token::parse(&token.text()) == Some(token.clone()));
        assert!(Token::parse("").is_none() && Token::parse("abc").is_none() && Token::parse("%%%").is_none());
    }
}
