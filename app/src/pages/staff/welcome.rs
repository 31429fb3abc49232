//! Where somebody who signed in can go.

use leptos::prelude::*;

use crate::components::{StaffContext, StaffFrame};
use crate::domain::permission::Permission;

#[component]
pub fn WelcomePage(context: StaffContext) -> impl IntoView {
    let text = context.text.clone();
    let parts = [
        ("/staff/collections", "nav-collections", "welcome-collections", Permission::ManageCollections),
        ("/staff/indicators", "nav-indicators", "welcome-indicators", Permission::ReadReleases),
        ("/staff/releases", "nav-releases", "welcome-releases", Permission::CutReleases),
        ("/staff/accounts", "nav-accounts", "welcome-accounts", Permission::ManageAccounts),
    ];
    let cards = parts
        .into_iter()
        .filter(|(_, _, _, permission)| context.may(*permission))
        .map(|(address, title, words, _)| {
            view! { <li class="panel"><h2><a href=address>{text.get(title)}</a></h2><p>{text.get(words)}</p></li> }
        })
        .collect::<Vec<_>>();
    let nothing = cards.is_empty().then(|| view! { <p class="panel">{text.get("welcome-nothing")}</p> });
    let greeting = text.with("welcome-title", [("name", context.name.clone().unwrap_or_default().into())]);
    view! {
        <StaffFrame context=context.clone() title=greeting.clone()>
            <h1>{greeting}</h1>
            {nothing}
            <ul class="cards">{cards}</ul>
        </StaffFrame>
    }
}
