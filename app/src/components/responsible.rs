//! Who is responsible for this service, and how to write to them.

use leptos::prelude::*;

use super::PageContext;

/// A section with the organisation and its contacts. An address reads from left to right in every language.
#[component]
pub fn Responsible(context: PageContext) -> impl IntoView {
    let text = context.text.clone();
    let who = text.with("responsible-who", [("organisation", context.organisation.as_str().into())]);
    let email = context.contact_email.clone().map(|email| {
        view! {
            <p>{text.get("responsible-email")} " " <a class="alone" href=format!("mailto:{email}")><bdi dir="ltr">{email.clone()}</bdi></a></p>
        }
    });
    let officer = context
        .data_protection_officer
        .clone()
        .map(|officer| view! { <p>{text.with("responsible-officer", [("officer", officer.into())])}</p> });
    let website = context.organisation_website.clone();
    view! {
        <section id="responsible" class="stack" aria-labelledby="responsible-heading">
            <h2 id="responsible-heading">{text.get("responsible-title")}</h2>
            <p>{who}</p>
            {email}
            <p>
                {text.get("responsible-website")} " "
                <a class="alone" href=website.clone() rel="noreferrer"><bdi dir="ltr">{website.clone()}</bdi></a>
            </p>
            {officer}
        </section>
    }
}
