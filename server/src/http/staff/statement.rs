//! One statement: what was published of it, over time and by group, and what was counted elsewhere.

use std::collections::BTreeMap;
use std::sync::Arc;

use app::domain::audience::Audience;
use app::domain::figure::PublishedFigure;
use app::domain::history::History;
use app::domain::place::Scope;
use app::domain::quarter::Quarter;
use app::domain::questionnaire::QuestionnaireVersion;
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
use crate::services::reading::{self, Published};
use crate::services::release::{figures_at, pairs_in_release};
use crate::services::scales::ScalesOverTime;
use crate::services::side_by_side;
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
    let (scales, scales_over_time) = (read.scales(), read.scales_over_time());
    let histories = histories(&read, &id, &scales_over_time);
    let charts = charts(&state, &statement.id, &histories, &scales_over_time);
    let (mut changes, mut paired_changes, mut differences) = (Vec::new(), Vec::new(), Vec::new());
    if let Some(release) = release {
        // As the figures were made: settings may have changed since.
        let minimum = release.method.minimum_base;
        changes = reading::changes(&id, &histories, &scales_over_time, minimum);
        if scope == Scope::Whole {
            let pairs = pairs_in_release(&state, &release.id).await?;
            let of_statement = pairs.iter().filter(|of| of.statement == statement.id);
            paired_changes = reading::paired_changes(of_statement, &scales, minimum);
        }
        let figures = figures_at(&state, release, &scope).await?;
        differences = side_by_side::differences(&figures.iter().collect::<Vec<_>>(), &scales, minimum);
    }
    let in_year = || read.asked_in_year().map(|(quarter, _)| *quarter);
    let is_mixed = |audience: &Audience| !scales_over_time.are_all_alike(&id, *audience, in_year());
    let mixed_in_year = Audience::ALL.into_iter().filter(is_mixed).collect::<Vec<_>>();
    let context = staff_context(&state, &signed_in);
    // What a figure counts is what was asked in its quarter; before there is one, what would be asked.
    let versions: Vec<Arc<QuestionnaireVersion>> = match release {
        Some(_) => read.asked().to_vec(),
        None => newest_questionnaires(&state).await?.into_iter().map(Arc::new).collect(),
    };
    // A year also tells of questions about the respondent that were asked in earlier quarters of it.
    let also_in_year: Vec<_> =
        versions.iter().chain(read.asked_in_year().flat_map(|(_, asked)| asked)).cloned().collect();
    let tag = context.text.tag();
    let (asked, counted) = asked_and_counted(&versions, &statement, tag);
    let about_you = asked_about_you(&also_in_year, tag);
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
                histories=histories
                changes=changes
                differences=differences
                paired_changes=paired_changes
                charts=charts
                mixed_in_year=mixed_in_year
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

/// What was published of each audience that has figures, in every quarter from the first of any of them to the chosen one.
fn histories(read: &Read, statement: &str, scales: &ScalesOverTime<'_>) -> Vec<(Audience, History)> {
    let mut published: BTreeMap<Audience, Published> = BTreeMap::new();
    for release in read.up_to_it() {
        for of in release.figures.iter().filter(|of| of.is_of(&read.scope)) {
            published.entry(of.audience).or_default().insert(release.quarter, of.figure);
        }
    }
    let first = published.values().filter_map(|quarters| quarters.keys().next()).min().copied();
    let Some(quarters) = first.zip(read.release().map(|release| release.quarter)) else { return Vec::new() };
    let history =
        |(audience, published)| (audience, reading::history((statement, audience), &published, quarters, scales));
    published.into_iter().map(history).collect()
}

/// The control chart of each audience that has one.
fn charts(
    state: &AppState,
    statement: &str,
    histories: &[(Audience, History)],
    scales: &ScalesOverTime<'_>,
) -> Vec<AudienceChart> {
    let of = |(audience, history): &(Audience, History)| {
        let audience = *audience;
        let target = state.settings.targets.of(statement, audience);
        let asked = history.0.iter().rfind(|of| of.figure.is_some())?.quarter;
        let chart = reading::chart(history, scales.better(statement, audience, asked), target)?;
        Some(AudienceChart { audience, history: history.clone(), chart, target })
    };
    histories.iter().filter_map(of).collect()
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
