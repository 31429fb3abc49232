//! Where somebody who signed in can go.

use app::pages::staff::{NumbersChecked, WelcomePage};
use axum::Extension;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use crate::http::view::{page, staff_context};
use crate::services::sign_in::SignedIn;
use crate::state::AppState;

pub async fn get(State(state): State<AppState>, Extension(signed_in): Extension<SignedIn>) -> Response {
    let context = staff_context(&state, &signed_in);
    let help = &state.settings.help;
    let checked = help.checked_on.map_or(NumbersChecked::Never, NumbersChecked::On);
    let numbers_due = help.are_due(state.clock.today()).then_some(checked);
    let safety_drafts: Vec<String> =
        state.languages.with_safety_drafts().iter().map(|language| language.name.clone()).collect();
    page(StatusCode::OK, || {
        view! { <WelcomePage context=context numbers_due=numbers_due safety_drafts=safety_drafts/> }
    })
}
