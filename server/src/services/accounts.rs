//! Staff accounts: adding, letting in and out, and the one-time links with which people set their own password.

use std::collections::BTreeSet;

use app::domain::permission::Role;
use chrono::Duration;
use futures::FutureExt;
use uuid::Uuid;

use super::sign_in::{PasswordError, hash_password};
use crate::sealing::Token;
use crate::state::AppState;
use crate::store::accounts::{self, Account, LinkFor};
use crate::store::{StoreError, sessions};

/// How long a link that sets a password can be used.
pub const LINK_HOURS: i64 = 24;

/// A new member of staff.
#[derive(Clone, Debug)]
pub struct NewAccount {
    pub email: String,
    pub name: String,
    pub roles: Vec<Role>,
}

/// Why something about an account could not be done.
#[derive(Debug, thiserror::Error)]
pub enum AccountError {
    #[error("this address has an account")]
    EmailTaken,
    #[error("there is no such account")]
    NotFound,
    /// The link was used, has expired, or never was.
    #[error("the link cannot be used")]
    LinkSpent,
    #[error("somebody must remain who can manage accounts")]
    LastAdministrator,
    #[error(transparent)]
    Password(#[from] PasswordError),
    #[error(transparent)]
    Store(StoreError),
}

impl From<StoreError> for AccountError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Conflict => Self::EmailTaken,
            other => Self::Store(other),
        }
    }
}

/// Adds an account without a password, and gives the one-time link's token with which its owner sets one.
///
/// # Errors
/// When the address has an account, or the store fails.
pub async fn add_account(state: &AppState, new: NewAccount) -> Result<Token, AccountError> {
    let account = Account {
        id: state.random.uuid(),
        email: new.email.trim().to_lowercase(),
        name: new.name.trim().to_owned(),
        password_hash: None,
        disabled: false,
        created_on: state.clock.today(),
        roles: BTreeSet::from_iter(new.roles).into_iter().collect(),
    };
    let token = Token::new(&state.random);
    let (hash, expires_at) = (token.hash(), state.clock.now() + Duration::hours(LINK_HOURS));
    state
        .database
        .write(move |connection| {
            async move {
                accounts::add_account(connection, &account).await?;
                accounts::add_link(connection, &hash, LinkFor::Account(account.id), expires_at).await?;
                Ok::<_, AccountError>(())
            }
            .boxed()
        })
        .await?;
    Ok(token)
}

/// Makes a one-time link's token for setting a password; earlier ones for the same account end.
///
/// # Errors
/// When there is no such account, or the store fails.
pub async fn make_link(state: &AppState, link: LinkFor) -> Result<Token, AccountError> {
    let token = Token::new(&state.random);
    let (hash, expires_at) = (token.hash(), state.clock.now() + Duration::hours(LINK_HOURS));
    state
        .database
        .write(move |connection| {
            async move {
                if let LinkFor::Account(id) = link
                    && accounts::account(connection, id).await?.is_none()
                {
                    return Err(AccountError::NotFound);
                }
                accounts::add_link(connection, &hash, link, expires_at).await?;
                Ok(())
            }
            .boxed()
        })
        .await?;
    Ok(token)
}

/// What a link is for, and for an account, whose it is.
///
/// # Errors
/// When the link cannot be used, or the store fails.
pub async fn link_for(state: &AppState, token: &Token) -> Result<Option<Account>, AccountError> {
    let mut connection = state.database.read().await?;
    match accounts::link(&mut connection, &token.hash(), state.clock.now()).await? {
        None => Err(AccountError::LinkSpent),
        Some(LinkFor::FirstAdministrator) => Ok(None),
        Some(LinkFor::Account(id)) => {
            accounts::account(&mut connection, id).await?.map(Some).ok_or(AccountError::LinkSpent)
        }
    }
}

/// Sets a password by a one-time link, which is then used up. Every session of the account ends.
///
/// `first` is who becomes the first administrator, for a link that makes one.
///
/// # Errors
/// When the link cannot be used, the address has an account, or the store fails.
pub async fn set_password(
    state: &AppState,
    token: &Token,
    first: Option<NewAccount>,
    password: &str,
) -> Result<(), AccountError> {
    let password_hash = hash_password(state, password).await?;
    let (hash, now, today) = (token.hash(), state.clock.now(), state.clock.today());
    let new_id = state.random.uuid();
    state
        .database
        .write(move |connection| {
            async move {
                let link = accounts::link(connection, &hash, now).await?.ok_or(AccountError::LinkSpent)?;
                match (link, first) {
                    (LinkFor::Account(id), _) => {
                        accounts::set_password(connection, id, &password_hash).await?;
                        sessions::end_sessions_of(connection, id).await?;
                        let account = accounts::account(connection, id).await?;
                        // Whoever finds the link that was printed at the start makes themselves no second one.
                        if account.is_some_and(|account| account.roles.contains(&Role::Administrator)) {
                            accounts::end_links(connection, LinkFor::FirstAdministrator).await?;
                        }
                    }
                    (LinkFor::FirstAdministrator, Some(new)) => {
                        let account = Account {
                            id: new_id,
                            email: new.email.trim().to_lowercase(),
                            name: new.name.trim().to_owned(),
                            password_hash: Some(password_hash),
                            disabled: false,
                            created_on: today,
                            roles: BTreeSet::from_iter(new.roles).into_iter().collect(),
                        };
                        accounts::add_account(connection, &account).await?;
                    }
                    (LinkFor::FirstAdministrator, None) => return Err(AccountError::LinkSpent),
                }
                if !accounts::use_link(connection, &hash).await? {
                    return Err(AccountError::LinkSpent);
                }
                Ok(())
            }
            .boxed()
        })
        .await
}

/// Every account, by name.
///
/// # Errors
/// When the store fails.
pub async fn all_accounts(state: &AppState) -> Result<Vec<Account>, StoreError> {
    accounts::accounts(&mut state.database.read().await?).await
}

/// Lets an account in, or keeps it out at once: its sessions end.
///
/// # Errors
/// When there is no such account, it is the last administrator's, or the store fails.
pub async fn set_disabled(state: &AppState, id: Uuid, disabled: bool) -> Result<(), AccountError> {
    state
        .database
        .write(move |connection| {
            async move {
                let all = accounts::accounts(connection).await?;
                if !all.iter().any(|account| account.id == id) {
                    return Err(AccountError::NotFound);
                }
                if disabled && !can_be_managed_without(&all, id) {
                    return Err(AccountError::LastAdministrator);
                }
                accounts::set_disabled(connection, id, disabled).await?;
                if disabled {
                    sessions::end_sessions_of(connection, id).await?;
                }
                Ok(())
            }
            .boxed()
        })
        .await
}

/// Gives an account other roles, from its next request on: nobody has more or less until they sign in again.
///
/// # Errors
/// When there is no such account, it is the last administrator's and would be so no more, or the store fails.
pub async fn set_roles(state: &AppState, id: Uuid, roles: BTreeSet<Role>) -> Result<(), AccountError> {
    state
        .database
        .write(move |connection| {
            async move {
                let all = accounts::accounts(connection).await?;
                let account = all.iter().find(|account| account.id == id).ok_or(AccountError::NotFound)?;
                let takes_away = account.roles.contains(&Role::Administrator) && !roles.contains(&Role::Administrator);
                if takes_away && !can_be_managed_without(&all, id) {
                    return Err(AccountError::LastAdministrator);
                }
                accounts::set_roles(connection, id, &roles.into_iter().collect::<Vec<_>>()).await?;
                Ok(())
            }
            .boxed()
        })
        .await
}

/// Whether somebody else can manage accounts.
fn can_be_managed_without(all: &[Account], id: Uuid) -> bool {
    let can_manage = |account: &Account| {
        !account.disabled && account.password_hash.is_some() && account.roles.contains(&Role::Administrator)
    };
    all.iter().any(|account| account.id != id && can_manage(account))
}
