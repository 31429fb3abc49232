//! What is around every staff page: skip link, mark, where one may go, who is signed in.

use leptos::prelude::*;

use super::{Mark, Styles};
use crate::domain::permission::{Permission, Role};
use crate::text::{Text, without_isolates};

/// What every staff page is given besides its own content.
#[derive(Clone, Debug)]
pub struct StaffContext {
    pub text: Text,
    pub styles: Styles,
    pub organisation: String,
    /// Who is signed in, if anybody is.
    pub name: Option<String>,
    pub roles: Vec<Role>,
    /// The token that every form must carry; empty where nobody is signed in.
    pub form_token: String,
    /// Whether all answers are made up.
    pub is_made_up: bool,
}

impl StaffContext {
    pub fn may(&self, permission: Permission) -> bool {
        self.roles.iter().any(|role| role.may(permission))
    }
}

/// The hidden field against forged posts.
#[component]
pub fn FormToken(context: StaffContext) -> impl IntoView {
    view! { <input type="hidden" name="form_token" value=context.form_token/> }
}

/// A staff page, from `<html>` on.
#[component]
pub fn StaffFrame(
    context: StaffContext,
    /// What the page is, as in its heading.
    title: String,
    /// Whether the title begins with "Error:".
    #[prop(optional)]
    has_errors: bool,
    /// The part of the staff area that the page belongs to, as an address.
    #[prop(optional)]
    here: &'static str,
    children: Children,
) -> impl IntoView {
    let text = context.text.clone();
    let title_key = if has_errors { "page-title-error" } else { "page-title" };
    let title = without_isolates(text.with(title_key, [("title", title.into())]));
    let parts = [
        ("/staff/indicators", "nav-indicators", Permission::ReadReleases),
        ("/staff/evidence", "nav-evidence", Permission::ReadReleases),
        ("/staff/not-heard", "nav-not-heard", Permission::ReadReleases),
        ("/staff/releases", "nav-releases", Permission::ReadReleases),
        ("/staff/measures", "nav-measures", Permission::RecordMeasures),
        ("/staff/collections", "nav-collections", Permission::ManageCollections),
        ("/staff/forms", "nav-forms", Permission::ReadForms),
        ("/staff/retention", "nav-retention", Permission::ReadRetention),
        ("/staff/accounts", "nav-accounts", Permission::ManageAccounts),
    ];
    let links = parts
        .into_iter()
        .filter(|(_, _, permission)| context.may(*permission))
        .map(|(address, key, _)| {
            view! { <li><a href=address aria-current=(address == here).then_some("page")>{text.get(key)}</a></li> }
        })
        .collect::<Vec<_>>();
    let who = context.name.clone().map(|name| {
        view! {
            <form class="bar__who" method="post" action="/staff/sign-out">
                <span>{name}</span>
                <FormToken context=context.clone()/>
                <button class="button button--quiet" type="submit">{text.get("sign-out")}</button>
            </form>
        }
    });
    view! {
        <html lang=text.tag().to_owned() dir=text.direction().code()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <title>{title}</title>
                <link rel="icon" href=context.styles.icon type="image/svg+xml"/>
                <link rel="stylesheet" href=context.styles.staff_css/>
            </head>
            <body class="staff">
                <a class="skip" href="#main">{text.get("skip-to-main")}</a>
                {context.is_made_up.then(|| view! { <p class="made-up">{text.get("made-up")}</p> })}
                <header class="bar">
                    <div class="wide bar__in">
                        <a class="mark" href="/staff"><Mark/><span>{text.get("service-name")}</span></a>
                        <nav aria-label=text.get("nav-label")><ul>{links}</ul></nav>
                        {who}
                    </div>
                </header>
                <main id="main" class="wide stack-l">{children()}</main>
                <footer class="foot foot--staff"><div class="wide foot__in"><p class="quiet">{context.organisation.clone()}</p></div></footer>
            </body>
        </html>
    }
}
