//! What each audience said about each statement: from releases, and from nothing else.

use std::collections::BTreeMap;

use app::domain::audience::Audience;
use app::domain::figure::PublishedFigure;
use app::domain::framework::{Element, Statement};
use app::domain::quarter::Quarter;
use app::pages::results::{AudienceFigure, ElementFigures, IndicatorsPage, StatementFigures, TREND_QUARTERS};
use axum::Extension;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::chosen::{About, Chosen, Read};
use crate::http::error::PageError;
use crate::http::view::{page, staff_context};
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
    let mut histories: BTreeMap<(&str, Audience), BTreeMap<Quarter, PublishedFigure>> = BTreeMap::new();
    for release in read.up_to_it() {
        for of in release.figures.iter().filter(|of| of.is_of(&read.scope)) {
            histories.entry((&of.statement, of.audience)).or_default().insert(release.quarter, of.figure);
        }
    }
    let of_audience = |statement: &Statement, audience| {
        let history = histories.get(&(statement.id.as_str(), audience));
        let figure = |quarter: Quarter| history.and_then(|history| history.get(&quarter)).copied();
        let trend = chosen.map_or_else(Vec::new, |chosen| {
            let back = std::iter::successors(Some(chosen.quarter), |quarter| Some(quarter.previous()));
            let mut shares: Vec<_> = back
                .take(TREND_QUARTERS)
                .map(|quarter| figure(quarter).and_then(|figure| figure.shown().map(|shown| shown.share)))
                .collect();
            shares.reverse();
            shares
        });
        AudienceFigure { audience, figure: chosen.and_then(|chosen| figure(chosen.quarter)), trend }
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
