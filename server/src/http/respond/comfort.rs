//! Choosing how pages look.

use app::components::{COMFORT, PageContext};
use app::domain::comfort::{Colours, Comfort, Font, Motion, Spacing, TextSize};
use app::domain::manner::Manner;
use app::pages::respond::ComfortPage;
use app::text::Text;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use leptos::prelude::*;
use serde::Deserialize;

use super::section::FROM_CHECK;
use super::visit::Visit;
use crate::http::error::PageError;
use crate::http::form::PostedForm;
use crate::http::view::{page, respond_context, text_for};
use crate::http::{comfort, cookies};
use crate::state::AppState;

/// Longer than any address of ours.
const LONGEST: usize = 200;

/// The page that somebody came from.
#[derive(Deserialize)]
pub struct Back {
    /// Its address without the language.
    back: Option<String>,
}

pub async fn get(
    State(state): State<AppState>,
    Path(language): Path<String>,
    Query(Back { back }): Query<Back>,
    jar: CookieJar,
) -> Result<Response, PageError> {
    let text = text_for(&state, &language).ok_or(PageError::NotFound)?;
    let back = way_back(back.as_deref().unwrap_or_default()).to_owned();
    let path = if back.is_empty() { COMFORT.to_owned() } else { format!("{COMFORT}?back={back}") };
    let visit = match back.strip_prefix("/q/") {
        Some(rest) => {
            let collection = rest.split(['/', '?']).next().unwrap_or_default();
            found(Visit::find(&state, &language, collection, &jar).await)?
        }
        None => None,
    };
    let manners = manners(&state, &text, visit.as_ref());
    let context = match visit.filter(Visit::is_known) {
        Some(visit) => PageContext { path, ..visit.context(&state, "") },
        None => respond_context(&state, text, path, None),
    };
    Ok(page(StatusCode::OK, || {
        view! { <ComfortPage context=context back=back manners=manners/> }
    }))
}

pub async fn post(
    State(state): State<AppState>,
    Path(language): Path<String>,
    jar: CookieJar,
    form: PostedForm,
) -> Result<Response, PageError> {
    text_for(&state, &language).ok_or(PageError::NotFound)?;
    let comfort = Comfort {
        text_size: TextSize::from_code(form.value("text-size")),
        spacing: Spacing::from_code(form.value("spacing")),
        font: Font::from_code(form.value("font")),
        colours: Colours::from_code(form.value("colours")),
        motion: Motion::from_code(form.value("motion")),
        manner: Manner::from_code(form.value("manner")).unwrap_or_default(),
    };
    let back = Redirect::to(&format!("/{language}{}", way_back(form.value("back"))));
    Ok((cookies::keep_comfort(&state, jar, comfort), back).into_response())
}

/// None of what may have been left since: how pages look can be chosen all the same.
fn found(visit: Result<Visit, PageError>) -> Result<Option<Visit>, PageError> {
    match visit {
        Ok(visit) => Ok(Some(visit)),
        Err(PageError::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The manners that can be chosen: on the way from a questionnaire those that it has, else those that any has in this
/// language, without sign language; symbols need no language. What is chosen stays to be chosen, for where it can be had.
fn manners(state: &AppState, text: &Text, visit: Option<&Visit>) -> Vec<Manner> {
    let chosen = comfort::in_force().manner;
    let has = |manner: Manner| match (visit, manner) {
        (Some(visit), _) => visit.has_manner(state, manner),
        (None, Manner::Standard | Manner::Symbols | Manner::ReadAloud) => true,
        (None, Manner::EasyRead) => text.language().has_manner(manner),
        // Some questions have films, and others none: it is offered where they are known.
        (None, Manner::Sign) => false,
    };
    Manner::ALL.into_iter().filter(|manner| has(*manner) || *manner == chosen).collect()
}

/// The page that somebody came from, as an address without its language; the first page where it is none of ours, or one
/// that does something by itself. Since the language is put before it, it leads to no other host.
fn way_back(back: &str) -> &str {
    let path = back.strip_suffix(FROM_CHECK).unwrap_or(back);
    let is_plain =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let mut parts = path.split('/');
    match (parts.next(), parts.clone().next()) {
        _ if back.len() > LONGEST => "",
        (_, Some("leave" | "comfort")) => "",
        (Some(""), _) if parts.all(is_plain) => back,
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_is_a_page_of_ours_else_the_first() {
        for ours in ["", "/help", "/q/k7m2p9qd", "/q/k7m2p9qd/safe", "/q/k7m2p9qd/safe?from=check"] {
            assert_eq!(way_back(ours), ours);
        }
        for other in [
            "/",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "@evil.example",
            ".evil.example",
            "help",
            "/q/../../staff",
            "/help?x=y",
            "?from=check&x",
            "/help#x",
            "/%2e%2e/staff",
            "/help\r\nset-cookie: a=b",
            "/help/",
            "/q//x",
            "/leave",
            "/leave/away",
            "/comfort",
            "/é",
        ] {
            assert_eq!(way_back(other), "", "{other}");
        }
    }
}
