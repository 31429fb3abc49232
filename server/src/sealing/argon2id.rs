//! Argon2id, whose memory is given back.
//!
//! # Why
//! glibc keeps what a thread has freed for that thread, up to 32 MiB at a time, and each run of Argon2 is on another thread of
//! many: a few dozen wrong passwords left 360 MiB with a server that had 80. What is larger than that it takes from the
//! operating system and gives back at once. Room that is never touched costs nothing.

use argon2::password_hash::{self, Decimal, Ident, Output, ParamsString, PasswordHash, PasswordHasher, Salt};
use argon2::{Algorithm, Argon2, Block, Params, Version};

/// 19 MiB, two passes, one lane: the first recommendation of OWASP's Password Storage Cheat Sheet for Argon2id.
pub const ARGON2ID: (u32, u32, u32) = (19 * 1024, 2, 1);
/// In blocks of a kilobyte: more than glibc keeps.
const GIVEN_BACK: usize = 33 * 1024;

/// Argon2id with [`ARGON2ID`], and perhaps a secret.
pub struct Argon2id<'a>(Argon2<'a>);

impl<'a> Argon2id<'a> {
    /// # Errors
    /// When Argon2 refuses the secret.
    pub fn new(secret: Option<&'a [u8]>) -> Result<Self, argon2::Error> {
        let (memory, passes, lanes) = ARGON2ID;
        Self::with(secret, Params::new(memory, passes, lanes, None)?)
    }

    fn with(secret: Option<&'a [u8]>, params: Params) -> Result<Self, argon2::Error> {
        Ok(Self(match secret {
            Some(secret) => Argon2::new_with_secret(secret, Algorithm::Argon2id, Version::V0x13, params)?,
            None => Argon2::new(Algorithm::Argon2id, Version::V0x13, params),
        }))
    }

    /// Derives bytes.
    ///
    /// # Errors
    /// When Argon2 fails.
    pub fn derive(&self, from: &[u8], salt: &[u8], derived: &mut [u8]) -> Result<(), argon2::Error> {
        let blocks = self.0.params().block_count();
        let mut memory = Vec::with_capacity(blocks.max(GIVEN_BACK));
        memory.resize(blocks, Block::default());
        self.0.hash_password_into_with_memory(from, salt, derived, &mut memory)
    }
}

impl PasswordHasher for Argon2id<'_> {
    type Params = Params;

    fn hash_password_customized<'a>(
        &self,
        password: &[u8],
        algorithm: Option<Ident<'a>>,
        version: Option<Decimal>,
        params: Params,
        salt: impl Into<Salt<'a>>,
    ) -> password_hash::Result<PasswordHash<'a>> {
        let is_ours = algorithm.is_none_or(|algorithm| algorithm == Algorithm::Argon2id.ident())
            && version.is_none_or(|version| version == Decimal::from(Version::V0x13));
        if !is_ours {
            return Err(password_hash::Error::Algorithm);
        }
        Self::with(None, params)?.hash_password(password, salt)
    }

    fn hash_password<'a>(&self, password: &[u8], salt: impl Into<Salt<'a>>) -> password_hash::Result<PasswordHash<'a>> {
        let (salt, mut bytes) = (salt.into(), [0; 64]);
        let salt_bytes = salt.decode_b64(&mut bytes)?;
        let length = self.0.params().output_len().unwrap_or(Params::DEFAULT_OUTPUT_LEN);
        let hash = Output::init_with(length, |derived| Ok(self.derive(password, salt_bytes, derived)?))?;
        Ok(PasswordHash {
            algorithm: Algorithm::Argon2id.ident(),
            version: Some(Version::V0x13.into()),
            params: ParamsString::try_from(self.0.params())?,
            salt: Some(salt),
            hash: Some(hash),
        })
    }
}

#[cfg(test)]
mod tests {
    use argon2::password_hash::{PasswordVerifier, SaltString};

    use super::*;

    #[test]
    fn a_hash_is_that_of_argon2_itself() {
        let salt = SaltString::encode_b64(&[7; 16]).unwrap();
        let (ours, theirs) = (Argon2id::new(None).unwrap(), Argon2id::new(None).unwrap().0);
        let hash = ours.hash_password(b"meadow otter", &salt).unwrap();
        assert_eq!(hash, theirs.hash_password(b"meadow otter", &salt).unwrap());
        assert!(ours.verify_password(b"meadow otter", &hash).is_ok());
        assert!(ours.verify_password(b"meadow Otter", &hash).is_err());
        // One that was made when a password cost less.
        let older = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(8 * 1024, 1, 1, None).unwrap());
        let older = older.hash_password(b"meadow otter", &salt).unwrap();
        assert!(ours.verify_password(b"meadow otter", &older).is_ok());
    }
}
