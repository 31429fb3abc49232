//! What is kept, how long, what was deleted, and what is held.

use std::collections::HashMap;

use app::domain::form_state::FormState;
use app::domain::permission::Permission;
use app::pages::staff::{HoldRow, KeptClass, PurgedOn, RetentionPage};
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use uuid::Uuid;

use crate::data_map::data_map;
use crate::http::error::PageError;
use crate::http::form::{PostedForm, TO_PUT_RIGHT};
use crate::http::view::{page, staff_context};
use crate::services::collect::all_collections;
use crate::services::retention::{self, HoldError, all_purged, last_purge};
use crate::services::sign_in::SignedIn;
use crate::state::AppState;

/// The longest reason that is kept.
const REASON_LETTERS: usize = 500;

/// The settings by which periods can be changed, by class.
const SETTINGS: [(&str, &str); 8] = [
    ("unsent", "drafts.hours, drafts.kept_days"),
    ("sent", "retention.answers_years"),
    ("together", "retention.answers_years"),
    ("counts", "retention.counts_years"),
    ("codes", "retention.codes_days"),
    ("removed", "retention.backups_days"),
    ("measures", "retention.measures_years"),
    ("backups", "retention.backups_days"),
];

pub async fn get(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
) -> Result<Response, PageError> {
    retention_page(&state, &signed_in, StatusCode::OK, FormState::default()).await
}

pub async fn hold(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    form: PostedForm,
) -> Result<Response, PageError> {
    let (collection, reason) = (form.value("collection").to_owned(), form.value("reason").trim().to_owned());
    let mut problems = FormState::with_values(form.0);
    if reason.is_empty() || reason.chars().count() > REASON_LETTERS {
        problems.refuse("reason", "error-hold-reason");
    }
    if !problems.has_errors() {
        match retention::hold_collection(&state, &collection, &reason, &signed_in.name).await {
            Ok(_) => return Ok(Redirect::to("/staff/retention").into_response()),
            Err(HoldError::NoCollection) => problems.refuse("collection", "error-hold-collection"),
            Err(HoldError::Store(error)) => return Err(error.into()),
        }
    }
    retention_page(&state, &signed_in, TO_PUT_RIGHT, problems).await
}

pub async fn end_hold(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    Path(hold): Path<Uuid>,
) -> Result<Response, PageError> {
    // One that was ended before has its end; who ended it first is who did.
    retention::end_hold(&state, hold, &signed_in.name).await?;
    Ok(Redirect::to("/staff/retention").into_response())
}

async fn retention_page(
    state: &AppState,
    signed_in: &SignedIn,
    status: StatusCode,
    problems: FormState,
) -> Result<Response, PageError> {
    let context = staff_context(state, signed_in);
    let purged = all_purged(state).await?;
    let classes = data_map(&state.settings)
        .into_iter()
        .map(|class| KeptClass {
            setting: SETTINGS.iter().find(|(id, _)| *id == class.id).map(|(_, setting)| *setting),
            purged: purged
                .iter()
                .filter(|purged| purged.class == class.id)
                .map(|purged| PurgedOn { day: purged.done_on, deleted: purged.deleted })
                .collect(),
            id: class.id,
            kept: class.kept,
        })
        .collect::<Vec<_>>();
    let collections: Vec<(String, String)> =
        all_collections(state).await?.into_iter().map(|collection| (collection.id, collection.name)).collect();
    let names: HashMap<_, _> = collections.iter().cloned().collect();
    // Why something is held is for who may hold it.
    let holds = match context.may(Permission::HoldAnswers) {
        true => retention::all_holds(state).await?,
        false => Vec::new(),
    };
    let holds = holds
        .into_iter()
        .map(|hold| HoldRow {
            id: hold.id.to_string(),
            name: names.get(&hold.collection).cloned().unwrap_or_default(),
            collection: hold.collection,
            reason: hold.reason,
            made: (hold.made_by, hold.made_on),
            ended: hold.ended_by.zip(hold.ended_on),
        })
        .collect::<Vec<_>>();
    let last = last_purge(state).await?;
    let backups_days = i64::from(state.settings.retention.backups_days);
    Ok(page(status, || {
        view! {
            <RetentionPage context=context classes=classes last=last backups_days=backups_days holds=holds collections=collections state=problems/>
        }
    }))
}
