//! What each audience said about each statement: from releases, and from nothing else.

use std::collections::BTreeMap;

use app::domain::audience::Audience;
use app::domain::framework::{Element, Statement};
use app::domain::history::History;
use app::pages::results::{AudienceFigure, ElementFigures, IndicatorsPage, StatementFigures, TREND_QUARTERS};
use axum::Extension;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::chosen::{About, Chosen, Read};
use crate::http::error::PageError;
use crate::http::view::{page, staff_context};
use crate::services::reading::{Published, history};
use crate::services::sign_in::SignedIn;
use crate::state::AppState;

pub async fn get(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    Query(chosen): Query<Chosen>,
) -> Result<Response, PageError> {
    let read = Read::of(&state, &chosen, About::ItsPlace).await?;
    let elements = elements(&state, &read);
    let context = staff_context(&state, &signed_in);
    let (release, choices, scope) = (read.release().cloned(), read.choices(&context.text), read.scope);
    Ok(page(StatusCode::OK, || {
        view! { <IndicatorsPage context=context release=release scope=scope choices=choices elements=elements/> }
    }))
}

/// Every statement with what each audience says of it, and has said up to then.
pub fn elements(state: &AppState, read: &Read) -> Vec<ElementFigures> {
    let chosen = read.release();
    let mut published: BTreeMap<(&str, Audience), Published> = BTreeMap::new();
    for release in read.up_to_it() {
        for of in release.figures.iter().filter(|of| of.is_of(&read.scope)) {
            published.entry((&of.statement, of.audience)).or_default().insert(release.quarter, of.figure);
        }
    }
    let scales = read.scales_over_time();
    let of_audience = |statement: &Statement, audience| {
        let of = (statement.id.as_str(), audience);
        let trend = chosen.zip(published.get(&of)).map_or_else(History::default, |(chosen, published)| {
            let mut back = std::iter::successors(Some(chosen.quarter), |quarter| Some(quarter.previous()));
            let first = back.nth(TREND_QUARTERS - 1).unwrap_or(chosen.quarter);
            history(of, published, (first, chosen.quarter), &scales)
        });
        AudienceFigure { audience, figure: trend.0.last().and_then(|last| last.figure), trend }
    };
    let of_statement = |statement: &Statement| StatementFigures {
        completed: state.settings.completed_statements.get(&statement.id).cloned(),
        audiences: Audience::ALL.into_iter().map(|audience| of_audience(statement, audience)).collect(),
        statement: statement.clone(),
    };
    let of_element = |element: &Element| ElementFigures {
        element: element.clone(),
        statements: state.framework.statements_of(element).map(of_statement).collect(),
    };
    state.framework.elements.iter().map(of_element).collect()
}
