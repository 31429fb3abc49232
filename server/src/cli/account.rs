//! `heard account`: for whoever has the machine, also when every password is lost.

use std::process::ExitCode;

use app::domain::permission::Role;
use clap::Subcommand;
use validator::ValidateEmail;

use super::open::{open, open_existing};
use super::{last_served_at, say, say_heading};
use crate::config::Settings;
use crate::services::accounts::{NewAccount, add_account, all_accounts, make_link, set_disabled, set_roles};
use crate::state::AppState;
use crate::store::Company;
use crate::store::accounts::{Account, LinkFor};

#[derive(Debug, Subcommand)]
pub enum AccountCommand {
    /// Adds an account and prints the one-time link with which its owner sets a password
    Add {
        #[arg(long)]
        name: String,
        #[arg(long, value_parser = parse_email)]
        email: String,
        /// coordinator, analyst, safeguarding-lead or administrator; may be given several times
        #[arg(long = "role", required = true, value_parser = parse_role)]
        roles: Vec<Role>,
    },
    /// Prints a new one-time link with which the owner of an account sets a password; it lasts 24 hours, and ends earlier ones
    ///
    /// Without an address, one that makes another administrator: for when every password is lost. The old password stays until
    /// the link is used; then all sessions of the account end.
    Link {
        /// Whose; without one, the link makes an administrator
        #[arg(long)]
        email: Option<String>,
    },
    /// Gives an account these roles and no others, from its next page on
    Roles {
        #[arg(long)]
        email: String,
        /// coordinator, analyst, safeguarding-lead or administrator; may be given several times
        #[arg(long = "role", required = true, value_parser = parse_role)]
        roles: Vec<Role>,
    },
    /// Lists accounts
    List,
    /// Keeps an account out
    Disable {
        #[arg(long)]
        email: String,
    },
    /// Lets an account in again
    Enable {
        #[arg(long)]
        email: String,
    },
}

fn parse_role(text: &str) -> Result<Role, String> {
    Role::from_code(text).ok_or_else(|| {
        let roles = Role::ALL.map(Role::code).join(", ");
        format!("choose one of {roles}")
    })
}

fn parse_email(text: &str) -> Result<String, String> {
    if text.trim().validate_email() { Ok(text.to_owned()) } else { Err("this is no e-mail address".to_owned()) }
}

pub async fn account(settings: Settings, command: AccountCommand) -> anyhow::Result<ExitCode> {
    let state = match command {
        AccountCommand::Add { .. } => open(settings, Company::Any).await?,
        _ => open_existing(settings).await?,
    };
    let done = act(&state, command).await;
    state.database.clone().close().await;
    done.map(|()| ExitCode::SUCCESS)
}

async fn act(state: &AppState, command: AccountCommand) -> anyhow::Result<()> {
    match command {
        AccountCommand::Add { name, email, roles } => {
            let token = add_account(state, NewAccount { email, name, roles }).await?;
            print_link(state, &token.text());
        }
        AccountCommand::Link { email } => {
            let link = match email {
                Some(email) => LinkFor::Account(find(state, &email).await?.id),
                None => LinkFor::FirstAdministrator,
            };
            print_link(state, &make_link(state, link).await?.text());
        }
        AccountCommand::Roles { email, roles } => {
            set_roles(state, find(state, &email).await?.id, roles.into_iter().collect()).await?;
        }
        AccountCommand::List => {
            say_heading(&["address", "name", "roles"]);
            for account in all_accounts(state).await? {
                let roles = account.roles.iter().map(|role| role.code()).collect::<Vec<_>>().join(",");
                let disabled = if account.disabled { "\tdisabled" } else { "" };
                say(format_args!("{}\t{}\t{roles}{disabled}", account.email, account.name));
            }
        }
        AccountCommand::Disable { email } => set_disabled(state, find(state, &email).await?.id, true).await?,
        AccountCommand::Enable { email } => set_disabled(state, find(state, &email).await?.id, false).await?,
    }
    Ok(())
}

async fn find(state: &AppState, email: &str) -> anyhow::Result<Account> {
    let email = email.trim().to_lowercase();
    let all = all_accounts(state).await?;
    all.into_iter()
        .find(|account| account.email == email)
        .ok_or_else(|| anyhow::anyhow!("nobody has the address {email}"))
}

fn print_link(state: &AppState, token: &str) {
    say("This link sets a password, once, within 24 hours:");
    say(format_args!("  {}/staff/set-password/{token}", last_served_at(&state.settings)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_added_can_be_written_to() {
        for (address, holds) in [("sam@example.org", true), (" sam@example.org ", true), ("sam", false), ("", false)] {
            assert_eq!(parse_email(address).is_ok(), holds, "{address:?}");
        }
    }
}
