//! Keys, and what is sealed under them: drafts, receipts, codes and tokens.
//!
//! # Why
//! The server's key makes the hashes of codes and receipts, so that a stolen database alone cannot be searched for the
//! words on somebody's card. Drafts and receipts are sealed under a token that only the respondent's cookie holds, so that
//! a stolen database together with the server's key cannot open them either.

mod argon2id;
mod kept;
mod key;
mod recipient;
mod token;
mod words;

pub use argon2id::{ARGON2ID, Argon2id};
pub use kept::{unwrap, wrap};
pub use key::{KeyError, ServerKey};
pub use recipient::{Identity, Recipient, RecipientError, open_with, seal_to};
pub use token::{SealError, Token, token_hash};
pub use words::{ACCESS_CODE_WORDS, RECEIPT_WORDS, Words, WordsError};
