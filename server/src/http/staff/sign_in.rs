//! Signing in and out.

use app::pages::staff::SignInPage;
use axum::Extension;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use leptos::prelude::*;
use serde::Deserialize;

use crate::http::cookies;
use crate::http::error::PageError;
use crate::http::form::{PostedForm, TO_PUT_RIGHT};
use crate::http::view::{page, staff_context_without_name};
use crate::services::sign_in::{SignInError, SignedIn, sign_in, sign_out as end_session};
use crate::state::AppState;

/// Where somebody comes from.
#[derive(Deserialize)]
pub struct From {
    /// "set" for somebody who has just set a password.
    password: Option<String>,
    /// The page that was asked for.
    to: Option<String>,
}

/// Where somebody goes who has signed in: the page of ours that they asked for. Anything else could be a link that was made
/// to lead elsewhere.
fn destination(asked_for: &str) -> &str {
    let path = asked_for.split('?').next().unwrap_or_default();
    let is_ours = (path == "/staff" || path.starts_with("/staff/"))
        && !["/staff/sign-in", "/staff/sign-out", "/staff/set-password"].iter().any(|way_in| path.starts_with(way_in));
    let is_plain = asked_for.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\')
        // An encoded dot leads elsewhere too.
        && !path.contains('%')
        && !path.contains("//")
        && !path.split('/').any(|name| name == "." || name == "..");
    if is_ours && is_plain { asked_for } else { "/staff" }
}

/// The address of the page for signing in that leads to a page afterwards.
pub fn sign_in_before(asked_for: &str) -> String {
    match destination(asked_for) {
        "/staff" => "/staff/sign-in".to_owned(),
        to => {
            format!("/staff/sign-in?{}", form_urlencoded::Serializer::new(String::new()).append_pair("to", to).finish())
        }
    }
}

pub async fn get(State(state): State<AppState>, Query(from): Query<From>) -> Response {
    let context = staff_context_without_name(&state);
    let password_is_set = from.password.as_deref() == Some("set");
    let to = destination(&from.to.unwrap_or_default()).to_owned();
    page(StatusCode::OK, || {
        view! { <SignInPage context=context email=String::new() to=to error=None password_is_set=password_is_set/> }
    })
}

pub async fn post(State(state): State<AppState>, jar: CookieJar, form: PostedForm) -> Result<Response, PageError> {
    let email: String = form.value("email").chars().take(200).collect();
    let to = destination(form.value("to"));
    match sign_in(&state, &email, form.value("password")).await {
        Ok(token) => Ok((cookies::keep_session(&state, jar, &token), Redirect::to(to)).into_response()),
        Err(SignInError::Wrong) => Ok(refused(&state, TO_PUT_RIGHT, email, to, "sign-in-wrong")),
        Err(SignInError::TooMany(_)) => {
            Ok(refused(&state, StatusCode::TOO_MANY_REQUESTS, email, to, "sign-in-too-many"))
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn sign_out(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    jar: CookieJar,
) -> Result<Response, PageError> {
    end_session(&state, &signed_in.token).await?;
    Ok((cookies::forget_session(&state, jar), Redirect::to("/staff/sign-in")).into_response())
}

fn refused(state: &AppState, status: StatusCode, email: String, to: &str, error: &'static str) -> Response {
    let context = staff_context_without_name(state);
    page(status, || view! { <SignInPage context=context email=email to=to.to_owned() error=Some(error)/> })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_signs_in_is_led_to_a_page_of_ours_and_nowhere_else() {
        for ours in
            ["/staff/collections", "/staff/indicators?release=r-0001", "/staff/indicators/A-CYP-03?quarter=2026-Q3"]
        {
            assert_eq!(destination(ours), ours);
        }
        for other in [
            "",
            "/",
            "/en",
            "//example.org",
            "https://example.org/staff/",
            "/staffroom",
            "/staff//example.org",
            "/staff/../en",
            "/staff/%2e%2e/en/leave",
            "/staff/\\example.org",
            "/staff/ example",
            "/staff/a\r\nSet-Cookie: b",
            "/staff/sign-in?to=/staff",
            "/staff/sign-out",
            "/staff/set-password/token",
        ] {
            assert_eq!(destination(other), "/staff", "{other:?}");
        }
        assert_eq!(sign_in_before("/staff"), "/staff/sign-in");
        assert_eq!(sign_in_before("/staff/indicators?a=b"), "/staff/sign-in?to=%2Fstaff%2Findicators%3Fa%3Db");
    }
}
