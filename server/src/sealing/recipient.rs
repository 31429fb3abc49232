//! Sealing to somebody's key: what the server can seal, and cannot open itself.
//!
//! It is the format of age (<https://age-encryption.org/v1>), so that the program `age` opens what was sealed here, and keys
//! that `age-keygen` made are taken.

use std::io::{Read, Write};
use std::str::FromStr;

use age::secrecy::ExposeSecret;
use age::stream::{StreamReader, StreamWriter};
use age::x25519;

/// What can be wrong with such a key, or with what was sealed to it.
#[derive(Debug, thiserror::Error)]
pub enum RecipientError {
    #[error("{0:?} is not a recipient's key, such as age1...")]
    Recipient(String),
    #[error("there is no key in it that begins with AGE-SECRET-KEY-1")]
    Identity,
    #[error("name at least one recipient")]
    Nobody,
    #[error("it is not sealed to this key, or it is damaged")]
    Sealed(#[from] age::DecryptError),
    #[error("it cannot be sealed")]
    Sealing(#[from] std::io::Error),
}

/// A key to which anybody can seal something.
#[derive(Clone)]
pub struct Recipient(x25519::Recipient);

impl FromStr for Recipient {
    type Err = RecipientError;

    fn from_str(text: &str) -> Result<Self, RecipientError> {
        text.trim().parse().map(Self).map_err(|_| RecipientError::Recipient(text.to_owned()))
    }
}

impl std::fmt::Display for Recipient {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(formatter)
    }
}

/// The key that opens it.
pub struct Identity(x25519::Identity);

impl Identity {
    pub fn generate() -> Self {
        Self(x25519::Identity::generate())
    }

    /// Reads a file with a key, and with remarks, as `age-keygen` writes it.
    ///
    /// # Errors
    /// When there is none in it.
    pub fn read(file: &str) -> Result<Self, RecipientError> {
        let line = file.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
        line.and_then(|line| line.parse().ok()).map(Self).ok_or(RecipientError::Identity)
    }

    /// As [`read`](Self::read) takes it.
    pub fn file(&self) -> String {
        format!("# recipient: {}\n{}\n", self.recipient(), self.0.to_string().expose_secret())
    }

    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public())
    }
}

/// Seals what is written into it. It has to be finished.
///
/// # Errors
/// When there is no recipient, or it cannot be written to.
pub fn seal_to<W: Write>(recipients: &[Recipient], output: W) -> Result<StreamWriter<W>, RecipientError> {
    let recipients = recipients.iter().map(|recipient| &recipient.0 as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(recipients).map_err(|_| RecipientError::Nobody)?;
    Ok(encryptor.wrap_output(output)?)
}

/// Opens what was sealed. What has been changed or cut off is told by an error in reading, before any of it is read.
///
/// # Errors
/// When it is not sealed to this key.
pub fn open_with<R: Read>(identity: &Identity, input: R) -> Result<StreamReader<R>, RecipientError> {
    Ok(age::Decryptor::new(input)?.decrypt(std::iter::once(&identity.0 as &dyn age::Identity))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(identity: &Identity, sealed: &[u8]) -> Result<Vec<u8>, RecipientError> {
        let mut text = Vec::new();
        open_with(identity, sealed)?.read_to_end(&mut text)?;
        Ok(text)
    }

    #[test]
    fn only_the_recipient_opens_it_and_only_as_it_was() {
        let (ours, other) = (Identity::generate(), Identity::generate());
        let mut writer = seal_to(&[ours.recipient()], Vec::new()).unwrap();
        writer.write_all(b"what children said").unwrap();
        let sealed = writer.finish().unwrap();
        assert!(!sealed.windows(8).any(|part| part == b"children"));
        assert_eq!(opened(&ours, &sealed).unwrap(), b"what children said");
        assert!(opened(&other, &sealed).is_err());
        assert!(opened(&ours, &sealed[..sealed.len() - 1]).is_err(), "cut off");
        let mut changed = sealed.clone();
        *changed.last_mut().unwrap() ^= 1;
        assert!(opened(&ours, &changed).is_err(), "changed");
        assert!(seal_to(&[], Vec::new()).is_err(), "to nobody");
    }

    #[test]
    fn keys_are_read_as_they_are_written() {
        let identity = Identity::generate();
        let again = Identity::read(&identity.file()).unwrap();
        assert_eq!(again.recipient().to_string(), identity.recipient().to_string());
        assert!(identity.recipient().to_string().parse::<Recipient>().is_ok());
        assert!(Identity::read("# nothing\n").is_err() && "age1nobody".parse::<Recipient>().is_err());
    }
}
