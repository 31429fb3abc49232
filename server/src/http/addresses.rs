//! Every address in one list, with who may use it. An address that is not in the list does not exist, and one for staff
//! cannot be added without saying which permission it takes.

use std::time::Duration;

use app::domain::permission::Permission::{
    BeSignedIn, CutReleases, HoldAnswers, ManageAccounts, ManageCollections, ReadForms, ReadReleases, ReadRetention,
    RecordMeasures,
};
use axum::Router;
use axum::http::{Method, StatusCode, Uri};
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{MethodRouter, get, post};
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;

use super::access::{Access, guard};
use super::comfort::read_comfort;
use super::crowding::find_place;
use super::error::{PageError, error_pages};
use super::headers::security_headers;
use super::requests::note_request;
use super::{health, media, respond, staff};
use crate::assets;
use crate::state::AppState;

/// How long a request may take, slow senders included.
const TIME_LIMIT: Duration = Duration::from_secs(30);

/// An address with its method and who may use it.
pub struct Address {
    pub path: &'static str,
    pub method: Method,
    pub access: Access,
    handler: MethodRouter<AppState>,
}

fn read(path: &'static str, access: Access, handler: MethodRouter<AppState>) -> Address {
    Address { path, method: Method::GET, access, handler }
}

fn act(path: &'static str, access: Access, handler: MethodRouter<AppState>) -> Address {
    Address { path, method: Method::POST, access, handler }
}

/// The list.
pub fn addresses() -> Vec<Address> {
    use Access::{Anybody, Respondent, SignedOut, Staff};
    vec![
        read("/", Anybody, get(respond::home::choose_language)),
        read("/healthz", Anybody, get(health::healthz)),
        read("/readyz", Anybody, get(health::readyz)),
        read("/assets/{*path}", Anybody, get(assets::serve)),
        read("/media/{name}", Anybody, get(media::get)),
        read("/favicon.ico", Anybody, get(|| async { StatusCode::NO_CONTENT })),
        // Respondents
        read("/{language}", Anybody, get(respond::home::get)),
        read("/{language}/help", Anybody, get(respond::help::get)),
        read("/{language}/about", Anybody, get(respond::about::get)),
        read("/{language}/privacy", Anybody, get(respond::privacy::get)),
        read("/{language}/cookies", Anybody, get(respond::cookies::get)),
        read("/{language}/accessibility", Anybody, get(respond::accessibility::get)),
        read("/{language}/red-button", Anybody, get(respond::red_button::get)),
        read("/{language}/leave", Anybody, get(respond::leave::get)),
        read("/{language}/leave/away", Anybody, get(respond::leave::away)),
        read("/{language}/comfort", Anybody, get(respond::comfort::get)),
        act("/{language}/comfort", Respondent, post(respond::comfort::post)),
        read("/{language}/code", Anybody, get(respond::code::get)),
        act("/{language}/code", Respondent, post(respond::code::post)),
        read("/{language}/c/{code}", Anybody, get(respond::code::get_with_code)),
        read("/{language}/q/{collection}", Anybody, get(respond::start::get)),
        read("/{language}/q/{collection}/help-now", Anybody, get(respond::help::of_a_collection)),
        read("/{language}/q/{collection}/red-button", Anybody, get(respond::red_button::before_the_questions)),
        act("/{language}/q/{collection}/shared-device", Respondent, post(respond::still_there::begin)),
        read("/{language}/q/{collection}/still-there", Anybody, get(respond::still_there::get)),
        act("/{language}/q/{collection}/still-there", Respondent, post(respond::still_there::post)),
        read("/{language}/q/{collection}/last-time", Anybody, get(respond::last_time::get)),
        act("/{language}/q/{collection}/last-time", Respondent, post(respond::last_time::post)),
        act("/{language}/q/{collection}/last-time/leave-out", Respondent, post(respond::last_time::leave_out)),
        read("/{language}/q/{collection}/check", Anybody, get(respond::check::get)),
        read("/{language}/q/{collection}/about-you", Anybody, get(respond::check::about_you)),
        act("/{language}/q/{collection}/send", Respondent, post(respond::check::send)),
        act("/{language}/q/{collection}/delete", Respondent, post(respond::check::delete)),
        read("/{language}/q/{collection}/sent", Anybody, get(respond::sent::get)),
        read("/{language}/q/{collection}/sent/nothing", Anybody, get(respond::sent::nothing)),
        act("/{language}/q/{collection}/another", Respondent, post(respond::sent::another)),
        act("/{language}/q/{collection}/keep", Respondent, post(respond::keep::post)),
        read("/{language}/q/{collection}/kept", Anybody, get(respond::keep::kept)),
        read("/{language}/q/{collection}/{section}", Anybody, get(respond::section::get)),
        act("/{language}/q/{collection}/{section}", Respondent, post(respond::section::post)),
        read("/{language}/my-answers", Anybody, get(respond::my_answers::get)),
        act("/{language}/my-answers", Respondent, post(respond::my_answers::post)),
        act("/{language}/my-answers/take-back", Respondent, post(respond::my_answers::take_back)),
        act("/{language}/my-answers/go-on", Respondent, post(respond::my_answers::go_on)),
        act("/{language}/my-answers/delete", Respondent, post(respond::my_answers::delete)),
        // Staff
        read("/staff/sign-in", SignedOut, get(staff::sign_in::get)),
        act("/staff/sign-in", SignedOut, post(staff::sign_in::post)),
        read("/staff/set-password/{token}", SignedOut, get(staff::set_password::get)),
        act("/staff/set-password/{token}", SignedOut, post(staff::set_password::post)),
        read("/staff", Staff(BeSignedIn), get(staff::welcome::get)),
        act("/staff/sign-out", Staff(BeSignedIn), post(staff::sign_in::sign_out)),
        read("/staff/collections", Staff(ManageCollections), get(staff::collections::get)),
        act("/staff/collections", Staff(ManageCollections), post(staff::collections::post)),
        read("/staff/collections/{collection}", Staff(ManageCollections), get(staff::collection::get)),
        act("/staff/collections/{collection}/close", Staff(ManageCollections), post(staff::collection::close)),
        act("/staff/collections/{collection}/codes", Staff(ManageCollections), post(staff::codes::make)),
        act("/staff/collections/{collection}/codes/csv", Staff(ManageCollections), post(staff::codes::csv)),
        act("/staff/collections/{collection}/codes/slips", Staff(ManageCollections), post(staff::codes::slips)),
        act("/staff/collections/{collection}/codes/slips.pdf", Staff(ManageCollections), post(staff::codes::slips_pdf)),
        read("/staff/forms", Staff(ReadForms), get(staff::forms::get)),
        read("/staff/forms/{questionnaire}/{version}", Staff(ReadForms), get(staff::forms::get_one)),
        read("/staff/indicators", Staff(ReadReleases), get(staff::indicators::get)),
        read("/staff/side-by-side", Staff(ReadReleases), get(staff::side_by_side::get)),
        read("/staff/indicators/{statement}", Staff(ReadReleases), get(staff::statement::get)),
        read("/staff/evidence", Staff(ReadReleases), get(staff::evidence::get)),
        read("/staff/releases", Staff(ReadReleases), get(staff::releases::get)),
        act("/staff/releases", Staff(CutReleases), post(staff::releases::post)),
        read("/staff/releases/cut", Staff(CutReleases), get(staff::releases::ask)),
        read("/staff/releases/{release}/figures.csv", Staff(ReadReleases), get(staff::releases::csv)),
        read("/staff/releases/{release}/definitions.csv", Staff(ReadReleases), get(staff::releases::definitions)),
        read("/staff/not-heard", Staff(ReadReleases), get(staff::not_heard::get)),
        read("/staff/releases/{release}/respondents.csv", Staff(ReadReleases), get(staff::not_heard::csv)),
        read("/staff/reference", Staff(RecordMeasures), get(staff::reference::get)),
        act("/staff/reference", Staff(RecordMeasures), post(staff::reference::post)),
        read("/staff/measures", Staff(RecordMeasures), get(staff::measures::get)),
        act("/staff/measures", Staff(RecordMeasures), post(staff::measures::post)),
        act("/staff/measures/file", Staff(RecordMeasures), post(staff::measures::post_file)),
        read("/staff/measures/{measure}", Staff(RecordMeasures), get(staff::measures::get_one)),
        act("/staff/measures/{measure}", Staff(RecordMeasures), post(staff::measures::record)),
        act("/staff/measures/{measure}/delete", Staff(RecordMeasures), post(staff::measures::delete)),
        read("/staff/retention", Staff(ReadRetention), get(staff::retention::get)),
        act("/staff/retention/holds", Staff(HoldAnswers), post(staff::retention::hold)),
        act("/staff/retention/holds/{hold}/end", Staff(HoldAnswers), post(staff::retention::end_hold)),
        read("/staff/accounts", Staff(ManageAccounts), get(staff::accounts::get)),
        act("/staff/accounts", Staff(ManageAccounts), post(staff::accounts::post)),
        act("/staff/accounts/{account}/link", Staff(ManageAccounts), post(staff::accounts::make_link)),
        act("/staff/accounts/{account}/disable", Staff(ManageAccounts), post(staff::accounts::disable)),
        act("/staff/accounts/{account}/enable", Staff(ManageAccounts), post(staff::accounts::enable)),
    ]
}

/// The whole service.
pub fn router(state: AppState) -> Router {
    let mut plain = Router::new();
    let mut compressed = Router::new();
    for address in addresses() {
        let handler = address.handler.layer(from_fn_with_state((state.clone(), address.access), guard));
        // What staff see holds a token against forged posts, which compression beside their own words could give away
        // (BREACH); assets are compressed beforehand, and sounds and videos by themselves.
        match address.access {
            Access::Anybody | Access::Respondent if !is_file(address.path) => {
                compressed = compressed.route(address.path, handler);
            }
            _ => plain = plain.route(address.path, handler),
        }
    }
    let compression = CompressionLayer::new().quality(CompressionLevel::Precise(4));
    plain
        .merge(compressed.layer(compression))
        .fallback(without_slash)
        .method_not_allowed_fallback(|| async { PageError::NotFound })
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, TIME_LIMIT))
        .layer(CatchPanicLayer::custom(|_: Box<dyn std::any::Any + Send>| {
            tracing::error!("a handler panicked");
            PageError::Failed.into_response()
        }))
        .layer(from_fn_with_state(state.clone(), error_pages))
        .layer(from_fn_with_state(state.clone(), read_comfort))
        .layer(from_fn_with_state(state.clone(), find_place))
        .layer(from_fn_with_state(state.clone(), security_headers))
        .layer(from_fn_with_state(state.clone(), note_request))
        .with_state(state)
}

/// Whether an address is one of files, and not of pages.
fn is_file(path: &str) -> bool {
    path.starts_with("/assets") || path.starts_with("/media")
}

/// An address that nothing answers to; one with a slash too many at its end leads to the one without.
async fn without_slash(uri: Uri) -> Result<Redirect, PageError> {
    let path = uri.path().trim_end_matches('/');
    // What begins with two slashes names another host.
    if path.len() == uri.path().len() || !path.starts_with('/') || path.starts_with("//") {
        return Err(PageError::NotFound);
    }
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    Ok(Redirect::permanent(&format!("{path}{query}")))
}

#[cfg(test)]
mod tests {
    use app::domain::questionnaire::RESERVED;

    use super::*;

    #[test]
    fn no_section_is_named_as_what_stands_beside_sections() {
        let beside: Vec<&str> = addresses()
            .iter()
            .filter_map(|address| address.path.strip_prefix("/{language}/q/{collection}/")?.split('/').next())
            .filter(|name| *name != "{section}")
            .collect();
        assert!(beside.len() >= RESERVED.len(), "{beside:?}");
        assert!(beside.iter().all(|name| RESERVED.contains(name)), "{beside:?}");
        assert!(RESERVED.iter().all(|name| beside.contains(name)), "{beside:?}");
    }
}
