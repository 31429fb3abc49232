//! Passwords: Argon2id, a few at a time.

use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};

use crate::sealing::Argon2id;
use crate::state::AppState;

/// What can go wrong when a password is hashed. It says nothing about the password.
#[derive(Debug, thiserror::Error)]
#[error("a password could not be hashed")]
pub struct PasswordError;

fn argon2id() -> Result<Argon2id<'static>, PasswordError> {
    Argon2id::new(None).map_err(|_| PasswordError)
}

/// Hashes a password, as a PHC string.
///
/// # Errors
/// When Argon2 fails.
pub async fn hash_password(state: &AppState, password: &str) -> Result<String, PasswordError> {
    let salt: [u8; 16] = state.random.bytes();
    let password = password.to_owned();
    let hashing = state.password_turns.take(move || {
        let salt = SaltString::encode_b64(&salt).map_err(|_| PasswordError)?;
        Ok(argon2id()?.hash_password(password.as_bytes(), &salt).map_err(|_| PasswordError)?.to_string())
    });
    hashing.await.ok_or(PasswordError)?
}

/// Whether a password belongs to a hash. Without a hash the answer is no, and takes as long.
pub(super) async fn is_right(state: &AppState, password: &str, hash: Option<String>) -> Result<bool, PasswordError> {
    let password = password.to_owned();
    let checking = state.password_turns.take(move || match hash {
        Some(hash) => {
            let hash = PasswordHash::new(&hash).map_err(|_| PasswordError)?;
            Ok(argon2id()?.verify_password(password.as_bytes(), &hash).is_ok())
        }
        None => {
            let salt = SaltString::encode_b64(&[0; 16]).map_err(|_| PasswordError)?;
            argon2id()?.hash_password(password.as_bytes(), &salt).map_err(|_| PasswordError)?;
            Ok(false)
        }
    });
    checking.await.ok_or(PasswordError)?
}
