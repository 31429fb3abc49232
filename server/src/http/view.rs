//! From the state to what pages are given, and from a page to an answer.

use app::components::{Help, PageContext, StaffContext, Styles};
use app::domain::audience::Audience;
use app::render::render;
use app::text::Text;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;

use super::comfort;
use crate::assets::ADDRESSES;
use crate::services::sign_in::SignedIn;
use crate::state::AppState;

/// Draws a page and answers with it.
pub fn page<V: IntoView>(status: StatusCode, draw: impl FnOnce() -> V) -> Response {
    html(status, render(draw))
}

/// Answers with a page that is drawn.
pub fn html(status: StatusCode, html: String) -> Response {
    (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response()
}

/// The voice of a language, if Heard speaks it.
pub fn text_for(state: &AppState, tag: &str) -> Option<Text> {
    state.languages.find(tag).map(|language| Text::new(language, &state.languages))
}

/// What a respondent's page is given. `path` is its address without the language.
pub fn respond_context(state: &AppState, text: Text, path: String, audience: Option<Audience>) -> PageContext {
    let (organisation, help) = (&state.settings.organisation, &state.settings.help);
    PageContext {
        text,
        styles: styles(),
        organisation: organisation.name.clone(),
        organisation_website: organisation.website.clone(),
        contact_email: organisation.contact_email.clone(),
        data_protection_officer: organisation.data_protection_officer.clone(),
        help: Help {
            emergency: help.emergency.clone(),
            emergency_sign_website: help.emergency_sign_website.clone(),
            childline: help.childline.clone(),
            childline_website: help.childline_website.clone(),
            text_line: help.text_line.clone(),
            front_door: help.front_door.clone(),
        },
        path,
        help_path: "/help".to_owned(),
        is_made_up: state.is_made_up,
        audience,
        comfort: comfort::in_force(),
        ending: None,
        form: None,
    }
}

/// As [`respond_context`], for a page in the words for whom a collection is for; what leads to help leads to these words too.
pub fn context_of_collection(
    state: &AppState,
    text: Text,
    path: String,
    collection: &str,
    audience: Audience,
) -> PageContext {
    let help_path = format!("/q/{collection}/help-now");
    PageContext { help_path, ..respond_context(state, text, path, Some(audience)) }
}

/// What a staff page is given.
pub fn staff_context(state: &AppState, signed_in: &SignedIn) -> StaffContext {
    StaffContext {
        name: Some(signed_in.name.clone()),
        roles: signed_in.roles.clone(),
        form_token: state.key.form_token(signed_in.token.bytes()),
        ..staff_context_without_name(state)
    }
}

/// What a staff page is given where nobody is signed in.
pub fn staff_context_without_name(state: &AppState) -> StaffContext {
    StaffContext {
        text: Text::new(state.languages.default(), &state.languages),
        styles: styles(),
        organisation: state.settings.organisation.name.clone(),
        name: None,
        roles: Vec::new(),
        form_token: String::new(),
        is_made_up: state.is_made_up,
    }
}

fn styles() -> Styles {
    Styles {
        respond_css: ADDRESSES.respond_css,
        comfort_css: ADDRESSES.comfort_css,
        staff_css: ADDRESSES.staff_css,
        icon: ADDRESSES.icon,
        start_js: ADDRESSES.start_js,
    }
}
