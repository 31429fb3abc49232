//! Releases: the list, cutting the next, and figures as CSV.

use app::domain::figure::Release;
use app::pages::results::{CutReleasePage, ListedRelease, NextReleaseNotice, ReleasesPage};
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;

use crate::http::error::PageError;
use crate::http::form::PostedForm;
use crate::http::view::{page, staff_context};
use crate::publish::csv::{definitions_as_csv, release_as_csv};
use crate::services::release::{self, CutError};
use crate::services::sign_in::SignedIn;
use crate::state::AppState;

pub async fn get(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
) -> Result<Response, PageError> {
    releases_page(&state, &signed_in, StatusCode::OK).await
}

pub async fn post(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    form: PostedForm,
) -> Result<Response, PageError> {
    // Without a quarter, nobody was asked.
    let Ok(quarter) = form.value("quarter").parse() else {
        return cut_page(&state, &signed_in, StatusCode::CONFLICT).await;
    };
    match release::cut_release_of(&state, quarter, signed_in.account).await {
        Ok(id) => Ok(Redirect::to(&format!("/staff/indicators?release={id}")).into_response()),
        // The page says why: nothing can be cut, or this quarter has been, as by the first press of two.
        Err(CutError::Nothing | CutError::TooEarly(_) | CutError::NotNext(_)) => {
            releases_page(&state, &signed_in, StatusCode::CONFLICT).await
        }
        Err(CutError::Store(error)) => Err(error.into()),
    }
}

/// Asks before the next release is cut.
pub async fn ask(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
) -> Result<Response, PageError> {
    cut_page(&state, &signed_in, StatusCode::OK).await
}

/// What is frozen by the next release, with the button that cuts it; the list, which says why, where it cannot be cut.
async fn cut_page(state: &AppState, signed_in: &SignedIn, status: StatusCode) -> Result<Response, PageError> {
    let Some(next) = release::next_release(state).await?.filter(|next| next.can_be_cut) else {
        return releases_page(state, signed_in, status).await;
    };
    let context = staff_context(state, signed_in);
    Ok(page(status, || {
        view! { <CutReleasePage context=context quarter=next.quarter ends_a_year=next.ends_a_year/> }
    }))
}

async fn releases_page(state: &AppState, signed_in: &SignedIn, status: StatusCode) -> Result<Response, PageError> {
    let mut releases = Vec::new();
    for row in release::release_rows(state).await? {
        if let Some(file) = state.release_file(&row.id).await? {
            releases.push(ListedRelease {
                id: row.id,
                quarter: row.quarter,
                cut_on: row.cut_on,
                shown: file.shown,
                hidden: file.hidden,
                file_hash: file.hash,
            });
        }
    }
    let next = release::next_release(state).await?.map(|next| NextReleaseNotice {
        quarter: next.quarter,
        take_back_until: next.take_back_until,
        can_be_cut: next.can_be_cut,
    });
    let context = staff_context(state, signed_in);
    let may_be_cut_early = state.settings.releases.may_be_cut_early;
    Ok(page(status, || {
        view! { <ReleasesPage context=context releases=releases next=next may_be_cut_early=may_be_cut_early/> }
    }))
}

pub async fn csv(State(state): State<AppState>, Path(id): Path<String>) -> Result<Response, PageError> {
    let release = release_named(&state, &id).await?;
    Ok(attachment(&format!("heard-{id}.csv"), release_as_csv(&release, &state.framework)))
}

/// How every figure of a release is counted: of its quarter, and of all that a year adds up.
pub async fn definitions(State(state): State<AppState>, Path(id): Path<String>) -> Result<Response, PageError> {
    let release = release_named(&state, &id).await?;
    let asked = release::asked_by_quarter(&state).await?;
    let csv = definitions_as_csv(asked.range(release.quarters()));
    Ok(attachment(&format!("heard-{id}-definitions.csv"), csv))
}

async fn release_named(state: &AppState, id: &str) -> Result<Release, PageError> {
    release::release_by_id(state, id).await?.ok_or(PageError::NotFound)
}

fn attachment(name: &str, csv: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (headers, csv).into_response()
}
