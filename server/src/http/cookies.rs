//! The cookies of Heard: one for a respondent's unfinished answers, one for a session of staff. There are no others, and
//! none before something is posted.

use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};

use crate::sealing::Token;
use crate::state::AppState;

/// The token of a respondent's answers to a collection.
pub fn answers(state: &AppState, jar: &CookieJar, collection: &str) -> Option<Token> {
    Token::parse(jar.get(&answers_name(state, collection))?.value())
}

/// Keeps the token of a respondent's answers until the browser is closed.
pub fn keep_answers(state: &AppState, jar: CookieJar, collection: &str, token: &Token) -> CookieJar {
    jar.add(cookie(state, answers_name(state, collection), token.text()))
}

/// Forgets the token of a respondent's answers.
pub fn forget_answers(state: &AppState, jar: CookieJar, collection: &str) -> CookieJar {
    jar.remove(cookie(state, answers_name(state, collection), String::new()))
}

/// Forgets everything that this browser keeps for us.
pub fn forget_all(state: &AppState, jar: CookieJar) -> CookieJar {
    let names: Vec<String> = jar.iter().map(|cookie| cookie.name().to_owned()).collect();
    names.into_iter().fold(jar, |jar, name| jar.remove(cookie(state, name, String::new())))
}

/// The token of a session of staff.
pub fn session(state: &AppState, jar: &CookieJar) -> Option<Token> {
    Token::parse(jar.get(&name(state, "heard-staff"))?.value())
}

/// Keeps the token of a session of staff until the browser is closed.
pub fn keep_session(state: &AppState, jar: CookieJar, token: &Token) -> CookieJar {
    jar.add(cookie(state, name(state, "heard-staff"), token.text()))
}

/// Forgets the token of a session of staff.
pub fn forget_session(state: &AppState, jar: CookieJar) -> CookieJar {
    jar.remove(cookie(state, name(state, "heard-staff"), String::new()))
}

fn answers_name(state: &AppState, collection: &str) -> String {
    name(state, &format!("heard-{collection}"))
}

/// Under https the name itself makes browsers hold the cookie to this host and to https.
fn name(state: &AppState, name: &str) -> String {
    if state.settings.is_https() { format!("__Host-{name}") } else { name.to_owned() }
}

fn cookie(state: &AppState, name: String, value: String) -> Cookie<'static> {
    Cookie::build((name, value))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(state.settings.is_https())
        .build()
}
