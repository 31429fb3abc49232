//! Accounts: who there is, adding somebody, and one-time links.

use leptos::prelude::*;

use crate::components::{
    ErrorSummary, FormToken, GroupError, StaffContext, StaffFrame, TextField, errors_of, group_error_id,
};
use crate::domain::form_state::FormState;
use crate::domain::permission::Role;

/// An account, as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountRow {
    pub id: String,
    pub name: String,
    pub email: String,
    pub roles: Vec<Role>,
    pub disabled: bool,
    pub has_password: bool,
}

#[component]
pub fn AccountsPage(context: StaffContext, accounts: Vec<AccountRow>, state: FormState) -> impl IntoView {
    let text = context.text.clone();
    let error = {
        let (text, state) = (text.clone(), state.clone());
        move |field: &str| state.error(field).map(|key| text.get(key))
    };
    let errors = errors_of(&text, &state);
    let rows = accounts.into_iter().map(|account| row(&context, account)).collect::<Vec<_>>();
    let roles = Role::ALL.into_iter().enumerate().map(|(index, role)| {
        let field = format!("role-{}", role.code());
        let checked = !state.value(&field).is_empty();
        let id = if index == 0 { "roles".to_owned() } else { field.clone() };
        view! {
            <label class="choice">
                <input class="check" type="checkbox" name=field id=id checked=checked value="yes"/>
                <span>{text.get(&format!("role-{}", role.code()))} " " <span class="quiet">{text.get(&format!("role-{}-may", role.code()))}</span></span>
            </label>
        }
    }).collect::<Vec<_>>();
    view! {
        <StaffFrame context=context.clone() title=text.get("accounts-title") here="/staff/accounts" has_errors=state.has_errors()>
            <ErrorSummary text=text.clone() errors=errors/>
            <h1>{text.get("accounts-title")}</h1>
            <section class="panel stack">
                <h2>{text.get("accounts-all")}</h2>
                <div class="scroll" tabindex="0" role="region" aria-label=text.get("accounts-all")>
                    <table class="data">
                        <caption class="hidden-text">{text.get("accounts-all")}</caption>
                        <thead><tr><th scope="col">{text.get("name")}</th><th scope="col">{text.get("email")}</th><th scope="col">{text.get("roles")}</th><th scope="col">{text.get("state")}</th><th scope="col">{text.get("actions")}</th></tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </section>
            <section class="panel stack">
                <h2>{text.get("account-new")}</h2>
                <form class="stack narrow" method="post" action="/staff/accounts" novalidate>
                    <FormToken context=context.clone()/>
                    <TextField name="name" label=text.get("name") value=state.value("name").to_owned() error=error("name")/>
                    <TextField name="email" label=text.get("email") value=state.value("email").to_owned() error=error("email") kind="email"/>
                    <fieldset class="stack" aria-describedby=error("roles").map(|_| group_error_id("roles"))>
                        <legend>{text.get("roles")}</legend>
                        <GroupError name="roles" error=error("roles")/>
                        {roles}
                    </fieldset>
                    <p><button class="button" type="submit">{text.get("account-add")}</button></p>
                </form>
            </section>
        </StaffFrame>
    }
}

fn row(context: &StaffContext, account: AccountRow) -> impl IntoView + use<> {
    let text = context.text.clone();
    let roles =
        account.roles.iter().map(|role| text.get(&format!("role-{}", role.code()))).collect::<Vec<_>>().join(", ");
    let state = match (account.disabled, account.has_password) {
        (true, _) => "account-disabled",
        (false, true) => "account-active",
        (false, false) => "account-waiting",
    };
    let turn = if account.disabled { ("enable", "account-enable") } else { ("disable", "account-disable") };
    let whose = view! { <span class="hidden-text">" " {account.name.clone()}</span> };
    let whose_too = view! { <span class="hidden-text">" " {account.name.clone()}</span> };
    view! {
        <tr>
            <th scope="row">{account.name}</th>
            <td>{account.email}</td>
            <td>{roles}</td>
            <td>{text.get(state)}</td>
            <td>
                <div class="row">
                    <form method="post" action=format!("/staff/accounts/{}/link", account.id)>
                        <FormToken context=context.clone()/>
                        <button class="button button--quiet" type="submit">{text.get("account-link")}{whose}</button>
                    </form>
                    <form method="post" action=format!("/staff/accounts/{}/{}", account.id, turn.0)>
                        <FormToken context=context.clone()/>
                        <button class="button button--quiet" type="submit">{text.get(turn.1)}{whose_too}</button>
                    </form>
                </div>
            </td>
        </tr>
    }
}

/// A one-time link, shown this once, to be handed to its owner.
#[component]
pub fn AccountLinkPage(context: StaffContext, name: String, link: String, hours: i64) -> impl IntoView {
    let text = context.text.clone();
    view! {
        <StaffFrame context=context.clone() title=text.get("account-link-title") here="/staff/accounts">
            <h1>{text.get("account-link-title")}</h1>
            <section class="panel stack">
                <p>{text.with("account-link-lead", [("name", name.into()), ("hours", hours.into())])}</p>
                <p><code class="link-to-copy">{link}</code></p>
                <p><a class="alone" href="/staff/accounts">{text.get("accounts-title")}</a></p>
            </section>
        </StaffFrame>
    }
}
