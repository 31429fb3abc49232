//! Signing in and out.

mod password;

use app::domain::permission::{Permission, Role};
use chrono::Duration;
use futures::FutureExt;
use uuid::Uuid;

use password::is_right;
pub use password::{PasswordError, hash_password};

use super::throttle::{Limit, TooManyTries};
use crate::sealing::Token;
use crate::state::AppState;
use crate::store::sessions::Session;
use crate::store::{StoreError, accounts, sessions};

/// Wrong passwords that one e-mail address may be given.
pub const WRONG_PASSWORDS: Limit = Limit { tries: 8, minutes: 10 };
/// A session that nobody uses for so long ends.
pub const IDLE_MINUTES: i64 = 60;
/// A session ends after so long, however busy it is.
pub const HOURS_AT_MOST: i64 = 12;
/// A session's last use is noted at most this often, so that reading a page seldom writes.
const NOTED_EVERY_MINUTES: i64 = 5;

/// Who is signed in.
#[derive(Clone)]
pub struct SignedIn {
    pub account: Uuid,
    pub name: String,
    pub roles: Vec<Role>,
    /// The session's token, from which forms derive theirs.
    pub token: Token,
}

impl SignedIn {
    pub fn may(&self, permission: Permission) -> bool {
        self.roles.iter().any(|role| role.may(permission))
    }
}

/// Why somebody could not sign in.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// The address is not known, the password is wrong, or the account is disabled: which of them is not told.
    #[error("the address or the password is wrong")]
    Wrong,
    #[error(transparent)]
    TooMany(#[from] TooManyTries),
    #[error(transparent)]
    Password(#[from] PasswordError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Signs somebody in and gives the new session's token.
///
/// # Errors
/// When address and password do not belong together, there were too many attempts, or the store fails.
pub async fn sign_in(state: &AppState, email: &str, password: &str) -> Result<Token, SignInError> {
    let (email, now) = (email.trim().to_lowercase(), state.clock.now());
    // An attempt counts before it is looked at, so that many at once are no way round the limit.
    state.sign_in_throttle.attempt(email.clone(), now)?;
    let mut connection = state.database.read().await?;
    let account = accounts::account_with_email(&mut connection, &email).await?;
    drop(connection);
    let hash = account.as_ref().and_then(|account| account.password_hash.clone());
    // Without a hash the same work is done, so that time does not tell whether there is an account.
    let is_right = is_right(state, password, hash).await?;
    let Some(account) = account.filter(|account| is_right && !account.disabled) else {
        return Err(SignInError::Wrong);
    };
    state.sign_in_throttle.forget(&email);
    let token = Token::new(&state.random);
    let hash = token.hash();
    let session = Session { account: account.id, last_seen_at: now, expires_at: now + Duration::hours(HOURS_AT_MOST) };
    state
        .database
        .write(move |connection| async move { sessions::add_session(connection, &hash, &session).await }.boxed())
        .await?;
    Ok(token)
}

/// Who a token belongs to, while its session lasts and its account is let in.
///
/// # Errors
/// When the store fails.
pub async fn signed_in(state: &AppState, token: Token) -> Result<Option<SignedIn>, StoreError> {
    let (now, hash) = (state.clock.now(), token.hash());
    let mut connection = state.database.read().await?;
    let Some(session) = sessions::session(&mut connection, &hash).await? else { return Ok(None) };
    if session.expires_at <= now || session.last_seen_at + Duration::minutes(IDLE_MINUTES) <= now {
        return Ok(None);
    }
    let account = accounts::account(&mut connection, session.account).await?;
    drop(connection);
    let Some(account) = account.filter(|account| !account.disabled) else { return Ok(None) };
    if session.last_seen_at + Duration::minutes(NOTED_EVERY_MINUTES) <= now {
        state
            .database
            .write(move |connection| async move { sessions::touch_session(connection, &hash, now).await }.boxed())
            .await?;
    }
    Ok(Some(SignedIn { account: account.id, name: account.name, roles: account.roles, token }))
}

/// Ends a session.
///
/// # Errors
/// When the store fails.
pub async fn sign_out(state: &AppState, token: &Token) -> Result<(), StoreError> {
    let hash = token.hash();
    state.database.write(move |connection| async move { sessions::end_session(connection, &hash).await }.boxed()).await
}
