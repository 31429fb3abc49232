//! Performance data and audits: all measures, one of them, and what was counted.

use app::domain::change::BetterWhen;
use app::domain::form_state::FormState;
use app::domain::measure::{Measure, MeasureKind, NotAReading, Reading};
use app::domain::quarter::Quarter;
use app::pages::staff::{FaultyLine, MeasurePage, MeasureRow, MeasuresPage};
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use uuid::Uuid;

use crate::disclosure_control::protect_reading;
use crate::http::error::PageError;
use crate::http::form::{PostedForm, TO_PUT_RIGHT};
use crate::http::view::{page, staff_context};
use crate::services::measures::{self, COLUMNS, Fault, MeasureError, Recorded};
use crate::services::sign_in::SignedIn;
use crate::state::AppState;

/// Quarters back that can be chosen to record.
const QUARTERS_BACK: usize = 12;

pub async fn get(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
) -> Result<Response, PageError> {
    let values = [("kind", MeasureKind::Performance.code()), ("better", BetterWhen::Higher.code())];
    let values = values.map(|(field, value)| (field.to_owned(), value.to_owned()));
    measures_page(&state, &signed_in, StatusCode::OK, FormState::with_values(values), &[]).await
}

pub async fn post(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    form: PostedForm,
) -> Result<Response, PageError> {
    let mut problems = FormState::with_values(form.0.clone());
    let mut words = |field: &'static str, error: &'static str| {
        let typed = form.value(field).trim().to_owned();
        if !Measure::can_be_words(&typed) {
            problems.refuse(field, error);
        }
        typed
    };
    let (name, definition, source) = (
        words("name", "error-measure-name"),
        words("definition", "error-measure-definition"),
        words("source", "error-measure-source"),
    );
    let (kind, better) = (form.value("kind").parse().ok(), form.value("better").parse().ok());
    for (is_missing, field, error) in
        [(kind.is_none(), "kind", "error-measure-kind"), (better.is_none(), "better", "error-measure-better")]
    {
        if is_missing {
            problems.refuse(field, error);
        }
    }
    if let (Some(kind), Some(better), false) = (kind, better, problems.has_errors()) {
        let statement = form.value("statement").to_owned();
        let measure = Measure { statement, name, definition, source, kind, better };
        let (field, problem) = match measures::add_measure(&state, measure).await {
            Ok(id) => return Ok(Redirect::to(&format!("/staff/measures/{id}")).into_response()),
            Err(MeasureError::NameTaken) => ("name", "error-measure-taken"),
            Err(MeasureError::NoSuchStatement | MeasureError::NoSuchMeasure) => {
                ("statement", "error-measure-statement")
            }
            Err(MeasureError::Store(error)) => return Err(error.into()),
        };
        problems.refuse(field, problem);
    }
    measures_page(&state, &signed_in, TO_PUT_RIGHT, problems, &[]).await
}

pub async fn post_file(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    form: PostedForm,
) -> Result<Response, PageError> {
    match measures::read(form.value("file"), &state.framework, Quarter::of(state.clock.today())) {
        Ok(lines) => {
            measures::import(&state, lines).await?;
            Ok(Redirect::to("/staff/measures").into_response())
        }
        Err(faults) => {
            let mut problems = FormState::with_values(form.0);
            problems.refuse("file", "error-measure-file");
            measures_page(&state, &signed_in, TO_PUT_RIGHT, problems, &faults).await
        }
    }
}

pub async fn get_one(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    Path(id): Path<Uuid>,
) -> Result<Response, PageError> {
    measure_page(&state, &signed_in, StatusCode::OK, id, FormState::default()).await
}

pub async fn record(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    Path(id): Path<Uuid>,
    form: PostedForm,
) -> Result<Response, PageError> {
    let mut problems = FormState::with_values(form.0.clone());
    let quarter = form.value("quarter").parse().ok().filter(|quarter| *quarter <= Quarter::of(state.clock.today()));
    let numbers = ["numerator", "denominator"].map(|field| form.value(field).trim().parse::<i64>().ok());
    match (quarter, numbers) {
        (None, _) => problems.refuse("quarter", "error-measure-quarter"),
        (Some(_), [_, None]) => problems.refuse("denominator", "error-measure-denominator"),
        (Some(_), [None, _]) => problems.refuse("numerator", "error-measure-numerator"),
        (Some(quarter), [Some(numerator), Some(denominator)]) => match Reading::new(quarter, numerator, denominator) {
            Err(NotAReading::Numerator) => problems.refuse("numerator", "error-measure-numerator"),
            Err(NotAReading::Denominator) => problems.refuse("denominator", "error-measure-denominator"),
            Ok(reading) => {
                measures::record(&state, id, reading).await?;
                return Ok(Redirect::to(&format!("/staff/measures/{id}")).into_response());
            }
        },
    }
    measure_page(&state, &signed_in, TO_PUT_RIGHT, id, problems).await
}

pub async fn delete(State(state): State<AppState>, Path(id): Path<Uuid>) -> Result<Response, PageError> {
    measures::delete_measure(&state, id).await?;
    Ok(Redirect::to("/staff/measures").into_response())
}

async fn measures_page(
    state: &AppState,
    signed_in: &SignedIn,
    status: StatusCode,
    problems: FormState,
    faults: &[Fault],
) -> Result<Response, PageError> {
    let rules = state.settings.disclosure_control.rules();
    let newest = |recorded: &Recorded| {
        recorded.readings.last().map(|reading| (reading.quarter, protect_reading(reading, rules)))
    };
    let rows = measures::all_measures(state)
        .await?
        .into_iter()
        .map(|recorded| MeasureRow {
            id: recorded.id.to_string(),
            newest: newest(&recorded),
            measure: recorded.measure,
        })
        .collect::<Vec<_>>();
    let faults: Vec<_> = faults.iter().map(|fault| FaultyLine { line: fault.line, key: fault.what.key() }).collect();
    let (context, framework) = (staff_context(state, signed_in), state.framework.clone());
    Ok(page(status, || {
        view! {
            <MeasuresPage context=context measures=rows framework=framework columns=COLUMNS state=problems faults=faults/>
        }
    }))
}

async fn measure_page(
    state: &AppState,
    signed_in: &SignedIn,
    status: StatusCode,
    id: Uuid,
    problems: FormState,
) -> Result<Response, PageError> {
    let all = measures::all_measures(state).await?;
    let recorded = all.into_iter().find(|recorded| recorded.id == id).ok_or(PageError::NotFound)?;
    let rules = state.settings.disclosure_control.rules();
    let readings: Vec<_> =
        recorded.readings.iter().rev().map(|reading| (reading.quarter, protect_reading(reading, rules))).collect();
    let present = Quarter::of(state.clock.today());
    let quarters = std::iter::successors(Some(present), |quarter| Some(quarter.previous()));
    let quarters: Vec<_> = quarters.take(QUARTERS_BACK).collect();
    let context = staff_context(state, signed_in);
    Ok(page(status, || {
        view! {
            <MeasurePage
                context=context
                id=id.to_string()
                measure=recorded.measure
                readings=readings
                quarters=quarters
                threshold=rules.threshold
                state=problems
            />
        }
    }))
}
