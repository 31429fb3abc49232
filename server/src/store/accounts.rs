//! Staff accounts, their roles, and the one-time links with which passwords are set.

use app::domain::permission::Role;
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::connection::on_connection;
use super::{Connection, StoreError};

/// A member of staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub id: Uuid,
    /// In lower case.
    pub email: String,
    pub name: String,
    /// Argon2id, as a PHC string; none until the person has set one.
    pub password_hash: Option<String>,
    pub disabled: bool,
    pub created_on: NaiveDate,
    pub roles: Vec<Role>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    email: String,
    name: String,
    password_hash: Option<String>,
    disabled: bool,
    created_on: NaiveDate,
}

async fn with_roles(connection: &mut Connection, row: Row) -> Result<Account, StoreError> {
    let codes: Vec<String> = on_connection!(connection, |conn| {
        sqlx::query_scalar("SELECT role FROM account_role WHERE account = $1 ORDER BY role")
            .bind(row.id)
            .fetch_all(conn)
            .await
    })?;
    let roles = codes.iter().filter_map(|code| Role::from_code(code)).collect();
    Ok(Account {
        id: row.id,
        email: row.email,
        name: row.name,
        password_hash: row.password_hash,
        disabled: row.disabled,
        created_on: row.created_on,
        roles,
    })
}

/// An account by its id.
pub async fn account(connection: &mut Connection, id: Uuid) -> Result<Option<Account>, StoreError> {
    let row: Option<Row> = on_connection!(&mut *connection, |conn| {
        sqlx::query_as("SELECT id, email, name, password_hash, disabled, created_on FROM account WHERE id = $1")
            .bind(id)
            .fetch_optional(conn)
            .await
    })?;
    match row {
        Some(row) => Ok(Some(with_roles(connection, row).await?)),
        None => Ok(None),
    }
}

/// An account by its e-mail address, in lower case.
pub async fn account_with_email(connection: &mut Connection, email: &str) -> Result<Option<Account>, StoreError> {
    let row: Option<Row> = on_connection!(&mut *connection, |conn| {
        sqlx::query_as("SELECT id, email, name, password_hash, disabled, created_on FROM account WHERE email = $1")
            .bind(email)
            .fetch_optional(conn)
            .await
    })?;
    match row {
        Some(row) => Ok(Some(with_roles(connection, row).await?)),
        None => Ok(None),
    }
}

/// Every account, by name.
pub async fn accounts(connection: &mut Connection) -> Result<Vec<Account>, StoreError> {
    let rows: Vec<Row> = on_connection!(&mut *connection, |conn| {
        sqlx::query_as("SELECT id, email, name, password_hash, disabled, created_on FROM account ORDER BY name, email")
            .fetch_all(conn)
            .await
    })?;
    let mut accounts = Vec::with_capacity(rows.len());
    for row in rows {
        accounts.push(with_roles(connection, row).await?);
    }
    Ok(accounts)
}

/// Keeps a new account with its roles.
///
/// # Errors
/// [`StoreError::Conflict`] when the e-mail address has an account.
pub async fn add_account(connection: &mut Connection, account: &Account) -> Result<(), StoreError> {
    on_connection!(&mut *connection, |conn| {
        sqlx::query(
            "INSERT INTO account (id, email, name, password_hash, disabled, created_on) VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(account.id)
        .bind(&account.email)
        .bind(&account.name)
        .bind(&account.password_hash)
        .bind(account.disabled)
        .bind(account.created_on)
        .execute(conn)
        .await
        .map(drop)
    })?;
    add_roles(connection, account.id, &account.roles).await
}

async fn add_roles(connection: &mut Connection, id: Uuid, roles: &[Role]) -> Result<(), StoreError> {
    for role in roles {
        on_connection!(&mut *connection, |conn| {
            sqlx::query("INSERT INTO account_role (account, role) VALUES ($1, $2)")
                .bind(id)
                .bind(role.code())
                .execute(conn)
                .await
                .map(drop)
        })?;
    }
    Ok(())
}

/// Gives an account these roles, and takes all others from it.
pub async fn set_roles(connection: &mut Connection, id: Uuid, roles: &[Role]) -> Result<(), StoreError> {
    on_connection!(&mut *connection, |conn| {
        sqlx::query("DELETE FROM account_role WHERE account = $1").bind(id).execute(conn).await.map(drop)
    })?;
    add_roles(connection, id, roles).await
}

/// Sets the password of an account.
pub async fn set_password(connection: &mut Connection, id: Uuid, password_hash: &str) -> Result<(), StoreError> {
    on_connection!(connection, |conn| {
        sqlx::query("UPDATE account SET password_hash = $2 WHERE id = $1")
            .bind(id)
            .bind(password_hash)
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}

/// Lets an account in, or keeps it out.
pub async fn set_disabled(connection: &mut Connection, id: Uuid, disabled: bool) -> Result<(), StoreError> {
    on_connection!(connection, |conn| {
        sqlx::query("UPDATE account SET disabled = $2 WHERE id = $1")
            .bind(id)
            .bind(disabled)
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}

/// What a one-time link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkFor {
    /// Making the first administrator.
    FirstAdministrator,
    /// Setting the password of an account.
    Account(Uuid),
}

impl LinkFor {
    fn account(self) -> Option<Uuid> {
        match self {
            Self::FirstAdministrator => None,
            Self::Account(id) => Some(id),
        }
    }
}

/// Ends the links for something.
pub async fn end_links(connection: &mut Connection, link: LinkFor) -> Result<(), StoreError> {
    let account = link.account();
    on_connection!(connection, |conn| {
        sqlx::query("DELETE FROM account_link WHERE account = $1 OR (account IS NULL AND $2)")
            .bind(account)
            .bind(account.is_none())
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}

/// Keeps a one-time link, as the hash of its token. Earlier links for the same thing end.
pub async fn add_link(
    connection: &mut Connection,
    token_hash: &[u8],
    link: LinkFor,
    expires_at: DateTime<Utc>,
) -> Result<(), StoreError> {
    end_links(&mut *connection, link).await?;
    let account = link.account();
    on_connection!(connection, |conn| {
        sqlx::query("INSERT INTO account_link (token_hash, account, expires_at) VALUES ($1, $2, $3)")
            .bind(token_hash)
            .bind(account)
            .bind(expires_at)
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}

/// What a link is for, while it can be used.
pub async fn link(
    connection: &mut Connection,
    token_hash: &[u8],
    now: DateTime<Utc>,
) -> Result<Option<LinkFor>, StoreError> {
    let found: Option<Option<Uuid>> = on_connection!(connection, |conn| {
        sqlx::query_scalar("SELECT account FROM account_link WHERE token_hash = $1 AND expires_at > $2")
            .bind(token_hash)
            .bind(now)
            .fetch_optional(conn)
            .await
    })?;
    Ok(found.map(|account| account.map_or(LinkFor::FirstAdministrator, LinkFor::Account)))
}

/// Uses a link up. `false` when it was used before or never was.
pub async fn use_link(connection: &mut Connection, token_hash: &[u8]) -> Result<bool, StoreError> {
    let deleted = on_connection!(connection, |conn| {
        sqlx::query("DELETE FROM account_link WHERE token_hash = $1")
            .bind(token_hash)
            .execute(conn)
            .await
            .map(|done| done.rows_affected())
    })?;
    Ok(deleted == 1)
}

/// Deletes links that are past their time, and counts them.
pub async fn delete_expired_links(connection: &mut Connection, now: DateTime<Utc>) -> Result<u64, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query("DELETE FROM account_link WHERE expires_at <= $1")
            .bind(now)
            .execute(conn)
            .await
            .map(|done| done.rows_affected())
    })?)
}
