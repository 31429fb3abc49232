//! The server's own key.

use std::fs;
use std::io::Write;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;

use crate::private::private_file;
use crate::random::Random;

/// What can be wrong with the server's key.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    #[error("the key file {path} cannot be used")]
    File { path: String, source: std::io::Error },
    #[error("the server's key must be 32 bytes in base64url without padding")]
    Form,
}

/// 32 random bytes that never leave the server. Keys for each use are derived from it with HKDF (RFC 5869).
#[derive(Clone)]
pub struct ServerKey([u8; 32]);

impl ServerKey {
    /// Reads the key from its file, or makes both.
    ///
    /// # Errors
    /// When the file cannot be read or written, or holds something else.
    pub fn load_or_make(path: &Path, random: &Random) -> Result<Self, KeyError> {
        let in_file = |source| KeyError::File { path: path.display().to_string(), source };
        match fs::read_to_string(path) {
            Ok(text) => Self::parse(text.trim()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                Self::keep_new(path, random).map_err(in_file)?;
                Self::parse(fs::read_to_string(path).map_err(in_file)?.trim())
            }
            Err(error) => Err(in_file(error)),
        }
    }

    /// Puts a new key into a file, unless another process has just done so. It is on disk, whole, before anything is hashed
    /// under it: who lost it in a power cut would have lost every code and every receipt.
    fn keep_new(path: &Path, random: &Random) -> std::io::Result<()> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let beside = folder.join(format!("heard.key.{}", random.uuid()));
        let mut file = private_file().create_new(true).open(&beside)?;
        writeln!(file, "{}", URL_SAFE_NO_PAD.encode(random.bytes::<32>()))?;
        file.sync_all()?;
        let kept = fs::hard_link(&beside, path);
        fs::remove_file(&beside)?;
        kept.or_else(|error| if error.kind() == std::io::ErrorKind::AlreadyExists { Ok(()) } else { Err(error) })?;
        #[cfg(unix)]
        fs::File::open(folder)?.sync_all()?;
        Ok(())
    }

    /// Reads a key that is given as text.
    ///
    /// # Errors
    /// When it is not 32 bytes in base64url.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| KeyError::Form)?;
        Ok(Self(bytes.try_into().map_err(|_| KeyError::Form)?))
    }

    /// The keyed hash of an access code's words.
    pub fn hash_code(&self, words: &str) -> [u8; 32] {
        self.hash("access code", words.as_bytes())
    }

    /// The keyed hash of a receipt's words, when answers under them have been taken back so many times.
    pub fn hash_receipt(&self, words: &str, taken_back: u8) -> [u8; 32] {
        self.hash("receipt", &in_round(words, taken_back))
    }

    /// The keyed hash of the words under which a draft is kept, when answers under them have been taken back so many times.
    /// It tells nothing of the receipt with the same words.
    pub fn hash_kept(&self, words: &str, taken_back: u8) -> [u8; 32] {
        self.hash("kept draft", &in_round(words, taken_back))
    }

    /// What a form carries that takes back the response with this receipt, so that it is known again when the response is
    /// gone. Only who has been shown the response has it.
    pub fn take_back_mark(&self, receipt_hash: &[u8]) -> String {
        URL_SAFE_NO_PAD.encode(self.hash("take back", receipt_hash))
    }

    /// By what a backup is searched for something that was taken back since: its id, or the hash of its words.
    pub fn hash_tombstone(&self, of: &[u8]) -> [u8; 32] {
        self.hash("tombstone", of)
    }

    /// By what a backup knows the key that its hashes were made with.
    pub fn known_by(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.hash("known by", &[]))
    }

    /// What goes beside the words into the key under which a draft's token is wrapped.
    pub(super) fn wrapping_secret(&self) -> [u8; 32] {
        self.hash("wrapping secret", &[])
    }

    /// The token that a form of this session must carry, against forged posts.
    pub fn form_token(&self, session: &[u8]) -> String {
        URL_SAFE_NO_PAD.encode(self.hash("form token", session))
    }

    fn hash(&self, purpose: &str, message: &[u8]) -> [u8; 32] {
        let mut key = [0; 32];
        Hkdf::<Sha256>::new(None, &self.0)
            .expand(purpose.as_bytes(), &mut key)
            .expect("32 bytes are within HKDF's reach");
        let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(&key).expect("HMAC takes a key of any length");
        mac.update(message);
        mac.finalize().into_bytes().into()
    }
}

/// Words are given once and stay the same; nothing in the database tells what was there under them before.
fn in_round(words: &str, taken_back: u8) -> Vec<u8> {
    // No word holds a zero.
    let round: &[u8] = if taken_back == 0 { &[] } else { &[0, taken_back] };
    [words.as_bytes(), round].concat()
}
