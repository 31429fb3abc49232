//! Passwords: Argon2id, a few at a time.

use std::sync::Arc;

use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};

use crate::state::AppState;

/// What can go wrong when a password is hashed. It says nothing about the password.
#[derive(Debug, thiserror::Error)]
#[error("a password could not be hashed")]
pub struct PasswordError;

/// 19 MiB, two passes, one lane: the first recommendation of OWASP's Password Storage Cheat Sheet for Argon2id.
fn argon2id() -> Result<Argon2<'static>, PasswordError> {
    let params = Params::new(19 * 1024, 2, 1, None).map_err(|_| PasswordError)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// Hashes a password, as a PHC string.
///
/// # Errors
/// When Argon2 fails.
pub async fn hash_password(state: &AppState, password: &str) -> Result<String, PasswordError> {
    let salt: [u8; 16] = state.random.bytes();
    let password = password.to_owned();
    in_turn(state, move || {
        let salt = SaltString::encode_b64(&salt).map_err(|_| PasswordError)?;
        Ok(argon2id()?.hash_password(password.as_bytes(), &salt).map_err(|_| PasswordError)?.to_string())
    })
    .await
}

/// Whether a password belongs to a hash. Without a hash the answer is no, and takes as long.
pub(super) async fn is_right(state: &AppState, password: &str, hash: Option<String>) -> Result<bool, PasswordError> {
    let password = password.to_owned();
    in_turn(state, move || match hash {
        Some(hash) => {
            let hash = PasswordHash::new(&hash).map_err(|_| PasswordError)?;
            Ok(argon2id()?.verify_password(password.as_bytes(), &hash).is_ok())
        }
        None => {
            let salt = SaltString::encode_b64(&[0; 16]).map_err(|_| PasswordError)?;
            argon2id()?.hash_password(password.as_bytes(), &salt).map_err(|_| PasswordError)?;
            Ok(false)
        }
    })
    .await
}

async fn in_turn<T: Send + 'static>(
    state: &AppState,
    work: impl FnOnce() -> Result<T, PasswordError> + Send + 'static,
) -> Result<T, PasswordError> {
    let turn = Arc::clone(&state.password_hashing).acquire_owned().await.map_err(|_| PasswordError)?;
    // The turn goes with the work, which goes on when whoever asked for it goes away.
    let done = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        work()
    });
    done.await.map_err(|_| PasswordError)?
}
