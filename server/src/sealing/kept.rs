//! A token wrapped under words, so that they open on any device what it seals.
//!
//! # Why
//! Whoever steals the database has nothing to try words against without the server's key, which goes into the derivation;
//! with both, each of 2^70 sets of words costs a run of Argon2id here, or two HMACs at the hash by which a draft is found.
//! The hash is quicker to try and decides: 70 bits are what it rests on, and Argon2id is for the day on which somebody makes
//! the words fewer.

use super::{Argon2id, SealError, ServerKey, Token};
use crate::random::Random;

const SALT: usize = 16;
const WRAPPED_TOKEN: &str = "kept token";

/// Wraps a token: a random salt, and the token sealed under what Argon2id makes of the words. It takes a moment, and memory.
///
/// # Errors
/// When Argon2 fails.
pub fn wrap(token: &Token, words: &str, key: &ServerKey, random: &Random) -> Result<Vec<u8>, SealError> {
    let salt: [u8; SALT] = random.bytes();
    let sealed = from_words(words, &salt, key)?.seal(WRAPPED_TOKEN, &token.text(), random)?;
    Ok([&salt[..], &sealed].concat())
}

/// Opens what [`wrap`] wrapped. It takes as long.
///
/// # Errors
/// When it was wrapped under other words.
pub fn unwrap(wrapped: &[u8], words: &str, key: &ServerKey) -> Result<Token, SealError> {
    let (salt, sealed) = wrapped.split_at_checked(SALT).ok_or(SealError)?;
    let text: String = from_words(words, salt, key)?.open(WRAPPED_TOKEN, sealed)?;
    Token::parse(&text).ok_or(SealError)
}

fn from_words(words: &str, salt: &[u8], key: &ServerKey) -> Result<Token, SealError> {
    let secret = key.wrapping_secret();
    let mut derived = [0; 32];
    let argon2id = Argon2id::new(Some(&secret)).map_err(|_| SealError)?;
    argon2id.derive(words.as_bytes(), salt, &mut derived).map_err(|_| SealError)?;
    Ok(Token::from_bytes(derived))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_words_with_the_same_key_open_what_was_wrapped() {
        let random = Random::seeded(1);
        let keys = ["A", "E"].map(|letter| ServerKey::parse(&letter.repeat(43)).unwrap());
        let token = Token::new(&random);
        let wrapped = wrap(&token, "otter badger", &keys[0], &random).unwrap();
        assert!(unwrap(&wrapped, "otter badger", &keys[0]).unwrap() == token);
        assert!(unwrap(&wrapped, "badger otter", &keys[0]).is_err());
        assert!(unwrap(&wrapped, "otter badger", &keys[1]).is_err(), "a stolen database alone cannot be tried");
        assert!(unwrap(&wrapped[..8], "otter badger", &keys[0]).is_err());
        assert_ne!(wrapped[..16], wrap(&token, "otter badger", &keys[0], &random).unwrap()[..16], "a salt of its own");
    }
}
