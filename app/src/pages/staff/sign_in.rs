//! Signing in (3.3.8: paste and password managers work, and there is no puzzle).

use leptos::prelude::*;

use crate::components::{ErrorLink, ErrorSummary, StaffContext, StaffFrame, TextField};

#[component]
pub fn SignInPage(
    context: StaffContext,
    email: String,
    /// The address of the page that was asked for.
    to: String,
    /// What is wrong, as a Fluent key.
    error: Option<&'static str>,
    /// Whether the password to use has just been set.
    #[prop(optional)]
    password_is_set: bool,
) -> impl IntoView {
    let text = context.text.clone();
    let errors =
        error.map(|key| ErrorLink { field: "email".to_owned(), message: text.get(key).into() }).into_iter().collect();
    view! {
        <StaffFrame context=context.clone() title=text.get("sign-in-title") has_errors=error.is_some()>
            <ErrorSummary text=text.clone() errors=errors/>
            <form class="panel stack narrow" method="post" action="/staff/sign-in">
                <h1>{text.get("sign-in-title")}</h1>
                <input type="hidden" name="to" value=to/>
                {password_is_set.then(|| view! { <p class="note" role="status">{text.get("sign-in-password-set")}</p> })}
                <TextField name="email" label=text.get("email") value=email error=error.map(|key| text.get(key)) kind="email" autocomplete="username"/>
                <TextField name="password" label=text.get("password") error=None kind="password" autocomplete="current-password"/>
                <p><button class="button" type="submit">{text.get("sign-in")}</button></p>
                <p class="small quiet">{text.get("sign-in-forgotten")}</p>
            </form>
        </StaffFrame>
    }
}
