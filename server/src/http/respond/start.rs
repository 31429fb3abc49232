//! Before the first question.

use app::domain::manner::Manner;
use app::domain::questionnaire::keys;
use app::pages::respond::{LastTime, Manners, StartPage};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::CookieJar;
use leptos::prelude::*;

use super::visit::Visit;
use crate::http::comfort;
use crate::http::error::PageError;
use crate::http::view::page;
use crate::state::AppState;

pub async fn get(
    State(state): State<AppState>,
    Path((language, collection)): Path<(String, String)>,
    jar: CookieJar,
) -> Result<Response, PageError> {
    let visit = Visit::find(&state, &language, &collection, &jar).await?;
    if let Some(instead) = visit.instead_of_beginning(&state) {
        return instead;
    }
    let context = visit.context(&state, "");
    let (title, purpose) = (visit.words.get(keys::TITLE), visit.words.get(keys::PURPOSE));
    let (other_language, minutes) = (visit.words.other_language(), visit.questionnaire().minutes);
    let take_back_until = visit.take_back_until(&state).await?;
    let course = visit.collection.course.clone();
    let manners = manners(&state, &visit);
    let (closes_on, is_open_link) = (visit.collection.closes_on, visit.is_open_link());
    let is_on_shared_device = visit.is_on_shared_device();
    let red_button = visit.address("/red-button");
    let last_time = match visit.follows_last_time() {
        true => LastTime::Found(visit.address("/last-time/leave-out")),
        false => LastTime::Offered(visit.address("/last-time")),
    };
    Ok(page(StatusCode::OK, || {
        view! {
            <StartPage
                context=context
                title=title
                purpose=purpose
                other_language=other_language
                minutes=minutes
                course=course
                take_back_until=take_back_until
                closes_on=closes_on
                manners=manners
                is_open_link=is_open_link
                is_on_shared_device=is_on_shared_device
                red_button=red_button
                last_time=last_time
            />
        }
    }))
}

/// What there is to say of the manner of these questions, and what could be chosen instead.
fn manners(state: &AppState, visit: &Visit) -> Manners {
    let chosen = comfort::in_force().manner;
    let words = visit.version.words(visit.text.tag(), visit.manner).map(|form| form.manner);
    let adds = |manner: Manner| match manner {
        Manner::Standard => false,
        Manner::EasyRead => visit.manner == Manner::Standard,
        // Where everything has its picture anyway, symbols would change nothing.
        Manner::Symbols => !visit.pictures(state).are_whole(),
        Manner::ReadAloud | Manner::Sign => manner != chosen,
    };
    let is_offered = |manner: &Manner| adds(*manner) && visit.has_manner(state, *manner);
    Manners {
        missing: (!visit.has_manner(state, chosen)).then_some(chosen),
        lacks_easy_words: visit.manner == Manner::Symbols && words == Some(Manner::Standard),
        offered: Manner::ALL.into_iter().filter(is_offered).collect(),
    }
}
