//! The cookies of Heard: one for a respondent's unfinished answers, one for how they want pages to look, one for a session
//! of staff. There are no others, and none before something is posted. What is set anywhere in the tests and is not in the list here fails them.

use app::domain::comfort::Comfort;
use app::domain::data_map::ListedCookie;
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};

use crate::config::Settings;
use crate::sealing::Token;
use crate::services::sign_in::{HOURS_AT_MOST, IDLE_MINUTES};
use crate::state::AppState;

/// In front of a name under https: it makes browsers hold the cookie to this host and to https.
const HOST_ONLY: &str = "__Host-";
/// The session of a member of staff.
const STAFF: &str = "heard-staff";
/// Before the id of a collection, a respondent's answers to it.
const ANSWERS: &str = "heard-answers-";
/// How a respondent wants pages to look.
const COMFORT: &str = "heard-comfort";

/// Every cookie that Heard sets, as the page about cookies lists them.
pub fn all_cookies(settings: &Settings) -> Vec<ListedCookie> {
    let name = |name: &str| full_name(settings, name);
    vec![
        ListedCookie {
            id: "answers",
            name: name(&format!("{ANSWERS}*")),
            hours: Some(settings.drafts.hours),
            idle_minutes: None,
        },
        ListedCookie { id: "comfort", name: name(COMFORT), hours: None, idle_minutes: None },
        ListedCookie { id: "staff", name: name(STAFF), hours: Some(HOURS_AT_MOST), idle_minutes: Some(IDLE_MINUTES) },
    ]
}

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

/// How pages are to look in this browser.
pub fn comfort(state: &AppState, jar: &CookieJar) -> Comfort {
    let cookie = jar.get(&full_name(&state.settings, COMFORT));
    cookie.map(|cookie| Comfort::from_cookie_value(cookie.value())).unwrap_or_default()
}

/// Keeps how pages are to look until the browser is closed; where nothing is chosen, nothing is kept.
///
/// # Why
/// It would be more comfortable to keep it for a year. But the next person at a shared device would find pages as somebody
/// else needs them, and anybody could tell that somebody with bad eyes was here.
pub fn keep_comfort(state: &AppState, jar: CookieJar, comfort: Comfort) -> CookieJar {
    if comfort.is_as_device_has_it() {
        return forget_comfort(state, jar);
    }
    jar.add(cookie(state, full_name(&state.settings, COMFORT), comfort.cookie_value()))
}

/// Pages look as the device has it again.
pub fn forget_comfort(state: &AppState, jar: CookieJar) -> CookieJar {
    jar.remove(cookie(state, full_name(&state.settings, COMFORT), String::new()))
}

/// Forgets everything that this browser keeps for us.
pub fn forget_all(state: &AppState, jar: CookieJar) -> CookieJar {
    let names: Vec<String> = jar.iter().map(|cookie| cookie.name().to_owned()).collect();
    names.into_iter().fold(jar, |jar, name| jar.remove(cookie(state, name, String::new())))
}

/// The token of a session of staff.
pub fn session(state: &AppState, jar: &CookieJar) -> Option<Token> {
    Token::parse(jar.get(&full_name(&state.settings, STAFF))?.value())
}

/// Keeps the token of a session of staff until the browser is closed.
pub fn keep_session(state: &AppState, jar: CookieJar, token: &Token) -> CookieJar {
    jar.add(cookie(state, full_name(&state.settings, STAFF), token.text()))
}

/// Forgets the token of a session of staff.
pub fn forget_session(state: &AppState, jar: CookieJar) -> CookieJar {
    jar.remove(cookie(state, full_name(&state.settings, STAFF), String::new()))
}

fn answers_name(state: &AppState, collection: &str) -> String {
    full_name(&state.settings, &format!("{ANSWERS}{collection}"))
}

fn full_name(settings: &Settings, name: &str) -> String {
    if settings.is_https() { format!("{HOST_ONLY}{name}") } else { name.to_owned() }
}

fn cookie(state: &AppState, name: String, value: String) -> Cookie<'static> {
    Cookie::build((name, value))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(state.settings.is_https())
        .build()
}
