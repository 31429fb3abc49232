//! Who was not heard: published numbers of respondents beside a population, on a page and as CSV.

use app::domain::profile::Over;
use app::pages::results::{AskedAboutYou, Choice, NotHeard, NotHeardPage};
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use serde::Deserialize;

use super::asked::asked_about_you;
use crate::http::error::PageError;
use crate::http::view::{page, staff_context};
use crate::publish::csv::representation_as_csv;
use crate::services::release::{asked_by_quarter, release_rows};
use crate::services::representation::{Representation, representation};
use crate::services::sign_in::SignedIn;
use crate::state::AppState;

/// Which release is read, and over which quarters.
#[derive(Deserialize)]
pub struct Chosen {
    /// The newest where none is named.
    release: Option<String>,
    #[serde(default)]
    over: String,
}

impl Chosen {
    fn over(&self) -> Result<Over, PageError> {
        if self.over.is_empty() { Ok(Over::default()) } else { Over::from_code(&self.over).ok_or(PageError::NotFound) }
    }
}

pub async fn get(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    Query(chosen): Query<Chosen>,
) -> Result<Response, PageError> {
    let over = chosen.over()?;
    let found = representation(&state, chosen.release.as_deref(), over).await?;
    if found.is_none() && chosen.release.is_some() {
        return Err(PageError::NotFound);
    }
    let context = staff_context(&state, &signed_in);
    let asked = asked(&state, found.as_ref(), context.text.tag()).await?;
    let choice = |id: String, label: String| Choice {
        is_chosen: found.as_ref().is_some_and(|found| found.release == id),
        id,
        label,
    };
    let rows = release_rows(&state).await?.into_iter();
    let releases: Vec<_> = rows.map(|row| choice(row.id, row.quarter.label())).collect();
    let not_heard = found.map(|found| NotHeard {
        release: found.release,
        quarters: found.quarters,
        over,
        is_counted: found.is_counted,
        dimensions: found.dimensions,
        rates: found.rates,
    });
    Ok(page(StatusCode::OK, || {
        view! { <NotHeardPage context=context not_heard=not_heard releases=releases asked=asked/> }
    }))
}

pub async fn csv(
    State(state): State<AppState>,
    Path(id): Path<String>,
    Query(chosen): Query<Chosen>,
) -> Result<Response, PageError> {
    let over = chosen.over()?;
    let found = representation(&state, Some(&id), over).await?.ok_or(PageError::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        // Not the name of a file of the release: this one holds a frozen release against what is brought in today.
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"heard-respondents-{}-of-{id}-{}.csv\"", found.made_on, over.code()),
        ),
    ];
    Ok((headers, representation_as_csv(&found)).into_response())
}

/// What respondents of its quarters were asked about themselves.
async fn asked(
    state: &AppState,
    found: Option<&Representation>,
    language: &str,
) -> Result<Vec<AskedAboutYou>, PageError> {
    let asked = asked_by_quarter(state).await?;
    let quarters = found.map_or(&[][..], |found| &found.quarters);
    let versions: Vec<_> = quarters.iter().filter_map(|quarter| asked.get(quarter)).flatten().cloned().collect();
    Ok(asked_about_you(&versions, language))
}
