//! One statement: what was published of it, over time and by group, and what was counted elsewhere.

use std::sync::Arc;

use app::domain::audience::Audience;
use app::domain::figure::{FigureOf, PublishedFigure};
use app::domain::place::Scope;
use app::domain::quarter::Quarter;
use app::pages::results::{AudienceChart, MeasuredBeside, StatementPage};
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::asked::{asked_about_you, asked_and_counted};
use super::chosen::{About, Chosen, Read};
use crate::disclosure_control::{Rules, protect_reading};
use crate::http::error::PageError;
use crate::http::view::{page, staff_context};
use crate::services::collect::newest_questionnaires;
use crate::services::measures::{Recorded, all_measures};
use crate::services::reading;
use crate::services::release::asked_in;
use crate::services::side_by_side::{Scales, differences};
use crate::services::sign_in::SignedIn;
use crate::state::AppState;

pub async fn get(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    Path(id): Path<String>,
    Query(chosen): Query<Chosen>,
) -> Result<Response, PageError> {
    let statement = state.framework.statement(&id).cloned().ok_or(PageError::NotFound)?;
    let element = state.framework.element(&statement.element).cloned().ok_or(PageError::NotFound)?;
    let read = Read::of(&state, &chosen, About::Statement(&id)).await?;
    let (release, scope) = (read.release(), read.scope.clone());
    let mut history: Vec<(Quarter, FigureOf)> = read
        .up_to_it()
        .flat_map(|other| other.figures.iter().map(move |of| (other.quarter, of.clone())))
        .filter(|(_, of)| of.is_of(&scope))
        .collect();
    history.sort_by_key(|(quarter, _)| *quarter);
    let changes = reading::changes(&history, state.settings.disclosure_control.minimum_base);
    let charts = charts(&state, &statement.id, &history);
    let paired_changes = release.filter(|_| scope == Scope::Whole).map_or(vec![], |release| {
        let of_statement = release.pairs.iter().filter(|of| of.statement == statement.id);
        reading::paired_changes(of_statement, release.method.minimum_base)
    });
    let context = staff_context(&state, &signed_in);
    // What a figure counts is what was asked in its quarter; before there is one, what would be asked.
    let versions = match release {
        Some(release) => asked_in(&state, &release.id).await?,
        None => newest_questionnaires(&state).await?.into_iter().map(Arc::new).collect(),
    };
    let tag = context.text.tag();
    let (asked, counted) = asked_and_counted(&versions, &statement, tag);
    let of_release = release.map_or(&[][..], |release| &release.figures);
    let figures: Vec<&FigureOf> = of_release.iter().filter(|of| of.is_of(&scope)).collect();
    let minimum = state.settings.disclosure_control.minimum_base;
    let differences = differences(&figures, &Scales::of(&versions), minimum);
    let about_you = asked_about_you(&versions, tag);
    let completed = state.settings.completed_statements.get(&id).cloned();
    let measures = measured_beside(&state, &id, release.map(|release| release.quarter)).await?;
    let (choices, release) = (read.choices(&context.text), release.cloned());
    Ok(page(StatusCode::OK, || {
        view! {
            <StatementPage
                context=context
                statement=statement
                element=element
                completed=completed
                release=release
                scope=scope
                choices=choices
                history=history
                changes=changes
                differences=differences
                paired_changes=paired_changes
                charts=charts
                asked=asked
                counted=counted
                about_you=about_you
                measures=measures
            />
        }
    }))
}

/// What was counted elsewhere about a statement, up to a quarter.
async fn measured_beside(
    state: &AppState,
    statement: &str,
    until: Option<Quarter>,
) -> Result<Vec<MeasuredBeside>, PageError> {
    let rules = state.settings.disclosure_control.rules();
    let mut measures = all_measures(state).await?;
    measures.retain(|recorded| recorded.measure.statement == statement);
    let beside = |recorded: Recorded| MeasuredBeside {
        newest: newest_reading(&recorded, until, rules),
        measure: recorded.measure,
    };
    Ok(measures.into_iter().map(beside).collect())
}

/// The control chart of each audience that has one.
fn charts(state: &AppState, statement: &str, history: &[(Quarter, FigureOf)]) -> Vec<AudienceChart> {
    let of = |audience| {
        let history = reading::history_of(audience, history);
        let target = state.settings.targets.of(statement, audience);
        let chart = reading::chart(&history, target)?;
        let quarters = history.iter().map(|(quarter, figure)| (*quarter, figure.is_some())).collect();
        Some(AudienceChart { audience, quarters, chart, target })
    };
    Audience::ALL.into_iter().filter_map(of).collect()
}

/// What may be shown of the newest reading up to a quarter.
pub(super) fn newest_reading(
    recorded: &Recorded,
    until: Option<Quarter>,
    rules: Rules,
) -> Option<(Quarter, PublishedFigure)> {
    let newest = recorded.readings.iter().rfind(|reading| until.is_none_or(|until| reading.quarter <= until))?;
    Some((newest.quarter, protect_reading(newest, rules)))
}
