//! Who may use an address, decided before its handler runs.

use app::domain::permission::Permission;
use axum::extract::{Request, State};
use axum::http::uri::PathAndQuery;
use axum::http::{HeaderMap, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;

use super::cookies;
use super::error::PageError;
use super::form::read_form;
use super::staff::sign_in::sign_in_before;
use crate::services::sign_in::{SignedIn, signed_in};
use crate::state::AppState;

/// Who may use an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Everybody; nothing is changed but what the browser itself keeps.
    Anybody,
    /// Everybody, from our own pages.
    Respondent,
    /// Staff who are not signed in; posts come from our own pages.
    SignedOut,
    /// Staff with this permission; posts carry the token of their session.
    Staff(Permission),
}

/// The middleware in front of every handler.
pub async fn guard(State((state, access)): State<(AppState, Access)>, request: Request, next: Next) -> Response {
    let outcome = match access {
        Access::Anybody => Ok(request),
        Access::Respondent | Access::SignedOut => from_our_pages(&state, request),
        Access::Staff(permission) => for_staff(&state, permission, request).await,
    };
    match outcome {
        Ok(request) => {
            let signed_in = request.extensions().get::<SignedIn>().cloned();
            let mut response = next.run(request).await;
            // The page of an error still says who is signed in.
            if let Some(signed_in) = signed_in {
                response.extensions_mut().insert(signed_in);
            }
            response
        }
        Err(response) => *response,
    }
}

fn from_our_pages(state: &AppState, request: Request) -> Result<Request, Box<Response>> {
    if request.method() == Method::POST && !is_same_origin(state, request.headers()) {
        return Err(Box::new(PageError::Forged.into_response()));
    }
    Ok(request)
}

async fn for_staff(state: &AppState, permission: Permission, request: Request) -> Result<Request, Box<Response>> {
    let refuse = |error: PageError| Box::new(error.into_response());
    let jar = CookieJar::from_headers(request.headers());
    let signed_in = match cookies::session(state, &jar) {
        Some(token) => signed_in(state, token).await.map_err(|error| refuse(PageError::from(error)))?,
        None => None,
    };
    let Some(signed_in) = signed_in else {
        // What was posted is not posted again.
        let asked_for = request.uri().path_and_query().filter(|_| request.method() == Method::GET);
        let asked_for = asked_for.map(PathAndQuery::as_str).unwrap_or_default();
        return Err(Box::new(Redirect::to(&sign_in_before(asked_for)).into_response()));
    };
    if !signed_in.may(permission) {
        let mut response = refuse(PageError::Forbidden);
        response.extensions_mut().insert(signed_in);
        return Err(response);
    }
    let mut request = from_our_pages(state, request)?;
    if request.method() == Method::POST {
        request = carries_token(state, &signed_in, request).await.map_err(refuse)?;
    }
    request.extensions_mut().insert(signed_in);
    Ok(request)
}

/// Reads the posted form, checks its token, and hands it on.
async fn carries_token(state: &AppState, signed_in: &SignedIn, request: Request) -> Result<Request, PageError> {
    let (mut parts, body) = request.into_parts();
    let form = read_form(body).await?;
    if form.value("form_token") != state.key.form_token(signed_in.token.bytes()) {
        return Err(PageError::Forged);
    }
    parts.extensions.insert(form);
    Ok(Request::from_parts(parts, axum::body::Body::empty()))
}

/// Whether a post comes from our own pages: browsers say so in Sec-Fetch-Site, older ones in Origin. What says neither is
/// no browser, and has nobody's cookies to abuse.
fn is_same_origin(state: &AppState, headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (text("sec-fetch-site"), text(header::ORIGIN.as_str())) {
        (Some(site), _) => site == "same-origin" || site == "none",
        (None, Some(origin)) => {
            let host = text(header::HOST.as_str()).unwrap_or_default();
            origin == state.settings.origin()
                || origin.split_once("://").is_some_and(|(_, authority)| authority == host)
        }
        (None, None) => !headers.contains_key(header::ORIGIN) && !headers.contains_key("sec-fetch-site"),
    }
}
