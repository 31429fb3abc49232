//! Setting a password by a one-time link; for the first administrator, with a name and an address.

use leptos::prelude::*;

use crate::components::{ErrorSummary, StaffContext, StaffFrame, TextField, errors_of};
use crate::domain::form_state::FormState;
use crate::domain::permission::Role;

#[component]
pub fn SetPasswordPage(
    context: StaffContext,
    /// Where the form is posted to: the address of the link.
    action: String,
    /// Whose password it is; none where the first administrator is made.
    name: Option<String>,
    state: FormState,
) -> impl IntoView {
    let text = context.text.clone();
    let error = {
        let (text, state) = (text.clone(), state.clone());
        move |field: &str| state.error(field).map(|key| text.get(key))
    };
    let errors = errors_of(&text, &state);
    let first = name.is_none();
    let lead = match &name {
        Some(name) => text.with("set-password-lead", [("name", name.as_str().into())]),
        None => text.get("first-administrator-lead"),
    };
    let title = text.get(if first { "first-administrator-title" } else { "set-password-title" });
    let about_them = first.then(|| {
        let others = Role::ALL.into_iter().filter(|role| *role != Role::Administrator).map(|role| {
            let field = format!("role-{}", role.code());
            let checked = !state.value(&field).is_empty();
            view! {
                <label class="choice">
                    <input class="check" type="checkbox" name=field checked=checked value="yes"/>
                    <span>{text.get(&format!("role-{}", role.code()))} " " <span class="quiet">{text.get(&format!("role-{}-may", role.code()))}</span></span>
                </label>
            }
        });
        view! {
            <TextField name="name" label=text.get("name") value=state.value("name").to_owned() error=error("name") autocomplete="name"/>
            <TextField name="email" label=text.get("email") value=state.value("email").to_owned() error=error("email") kind="email" autocomplete="username"/>
            <fieldset class="stack">
                <legend>{text.get("first-administrator-roles")}</legend>
                {others.collect::<Vec<_>>()}
            </fieldset>
        }
    });
    view! {
        <StaffFrame context=context.clone() title=title.clone() has_errors=state.has_errors()>
            <ErrorSummary text=text.clone() errors=errors/>
            <form class="panel stack narrow" method="post" action=action novalidate>
                <h1>{title}</h1>
                <p>{lead}</p>
                {about_them}
                <TextField name="password" label=text.get("new-password") hint=text.get("password-hint") error=error("password") kind="password" autocomplete="new-password"/>
                <p><button class="button" type="submit">{text.get("set-password")}</button></p>
            </form>
        </StaffFrame>
    }
}
