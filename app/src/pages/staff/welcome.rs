//! Where somebody who signed in can go.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::components::{StaffContext, StaffFrame};
use crate::domain::permission::Permission;

/// When somebody last checked the numbers of "Help now".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumbersChecked {
    Never,
    On(NaiveDate),
}

#[component]
pub fn WelcomePage(
    context: StaffContext,
    /// When the numbers of "Help now" were last checked, where it is time to do it again.
    numbers_due: Option<NumbersChecked>,
    /// Languages in which nobody has reviewed all texts on which safety depends, by their own names.
    safety_drafts: Vec<String>,
) -> impl IntoView {
    let text = context.text.clone();
    let parts = [
        ("/staff/collections", "nav-collections", "welcome-collections", Permission::ManageCollections),
        ("/staff/indicators", "nav-indicators", "welcome-indicators", Permission::ReadReleases),
        ("/staff/releases", "nav-releases", "welcome-releases", Permission::CutReleases),
        ("/staff/forms", "nav-forms", "welcome-forms", Permission::ReadForms),
        ("/staff/accounts", "nav-accounts", "welcome-accounts", Permission::ManageAccounts),
        ("/staff/retention", "nav-retention", "welcome-retention", Permission::ReadRetention),
    ];
    let cards = parts
        .into_iter()
        .filter(|(_, _, _, permission)| context.may(*permission))
        .map(|(address, title, words, _)| {
            view! { <li class="panel"><h2><a href=address>{text.get(title)}</a></h2><p>{text.get(words)}</p></li> }
        })
        .collect::<Vec<_>>();
    // What everybody may read is nobody's part.
    let nothing = (cards.len() <= 1).then(|| view! { <p class="panel">{text.get("welcome-nothing")}</p> });
    let greeting = text.with("welcome-title", [("name", context.name.clone().unwrap_or_default().into())]);
    let can_see_to_it = context.may(Permission::ManageCollections) || context.may(Permission::ManageAccounts);
    let reminder = numbers_due.filter(|_| can_see_to_it).map(|checked| {
        let when = match checked {
            NumbersChecked::Never => text.get("help-numbers-never"),
            NumbersChecked::On(day) => text.with("help-numbers-old", [("date", text.date(day).into())]),
        };
        view! {
            <section class="note stack" aria-labelledby="help-numbers">
                <h2 id="help-numbers">{text.get("help-numbers-title")}</h2>
                <p>{when}</p>
                <p>{text.get("help-numbers-do")} " " <code>"help.checked_on"</code></p>
                <p><a class="alone" href=format!("/{}/help", text.tag())>{text.get("help-numbers-see")}</a></p>
            </section>
        }
    });
    let safety = (context.may(Permission::ReadForms) && !safety_drafts.is_empty()).then(|| {
        let key = match text.languages().shows_unreviewed_safety_texts() {
            true => "safety-note-shown",
            false => "safety-note-in-english",
        };
        view! {
            <section class="note stack" aria-labelledby="safety-note">
                <h2 id="safety-note">{text.get("safety-note-title")}</h2>
                <p>{text.with(key, [("languages", safety_drafts.join(", ").into())])}</p>
                <p><a class="alone" href="/staff/forms">{text.get("safety-note-see")}</a></p>
            </section>
        }
    });
    view! {
        <StaffFrame context=context.clone() title=greeting.clone()>
            <h1>{greeting}</h1>
            {reminder}
            {safety}
            {nothing}
            <ul class="cards">{cards}</ul>
        </StaffFrame>
    }
}
