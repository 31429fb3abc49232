//! The population that respondents are held against.

use std::collections::BTreeMap;

use app::domain::form_state::FormState;
use app::pages::results::dimension_name;
use app::pages::staff::{FaultyLine, ReferencePage, ReferenceRow};
use axum::Extension;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;

use super::asked::asked_about_you;
use crate::http::error::PageError;
use crate::http::form::{PostedForm, TO_PUT_RIGHT};
use crate::http::view::{page, staff_context};
use crate::services::collect::newest_questionnaires;
use crate::services::reference::{self, COLUMNS, Fault, all_references, known};
use crate::services::sign_in::SignedIn;
use crate::state::AppState;

pub async fn get(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
) -> Result<Response, PageError> {
    reference_page(&state, &signed_in, StatusCode::OK, FormState::default(), &[]).await
}

pub async fn post(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    form: PostedForm,
) -> Result<Response, PageError> {
    match reference::read(form.value("file"), &known(&state).await?, state.clock.today()) {
        Ok(lines) => {
            reference::replace(&state, lines).await?;
            Ok(Redirect::to("/staff/reference").into_response())
        }
        Err(faults) => {
            let mut problems = FormState::with_values(form.0);
            problems.refuse("file", "error-reference-file");
            reference_page(&state, &signed_in, TO_PUT_RIGHT, problems, &faults).await
        }
    }
}

async fn reference_page(
    state: &AppState,
    signed_in: &SignedIn,
    status: StatusCode,
    problems: FormState,
    faults: &[Fault],
) -> Result<Response, PageError> {
    let context = staff_context(state, signed_in);
    let versions: Vec<_> = newest_questionnaires(state).await?.into_iter().map(std::sync::Arc::new).collect();
    let asked = asked_about_you(&versions, context.text.tag());
    let mut categories = BTreeMap::new();
    for one in all_references(state).await? {
        *categories.entry((one.dimension, one.audience, one.source, one.as_of)).or_insert(0) += 1;
    }
    let row = |((dimension, audience, source, as_of), categories)| ReferenceRow {
        audience,
        name: dimension_name(&context.text, &dimension, &asked),
        dimension,
        categories,
        source,
        as_of,
    };
    let rows: Vec<_> = categories.into_iter().map(row).collect();
    let example = reference::example(&known(state).await?);
    let faults: Vec<_> = faults.iter().map(|fault| FaultyLine { line: fault.line, key: fault.what.key() }).collect();
    Ok(page(status, || {
        view! {
            <ReferencePage context=context rows=rows columns=COLUMNS example=example state=problems faults=faults/>
        }
    }))
}
