//! The evidence matrix: from a release, and from what was counted elsewhere up to its quarter.

use app::domain::audience::Audience;
use app::domain::change::BetterWhen;
use app::domain::evidence::Source;
use app::domain::figure::Release;
use app::domain::framework::Statement;
use app::domain::measure::MeasureKind;
use app::domain::place::Scope;
use app::pages::results::{ElementSources, EvidencePage, StatementSources};
use axum::Extension;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::chosen::{About, Chosen, Read};
use super::statement::newest_reading;
use crate::disclosure_control::Rules;
use crate::http::error::PageError;
use crate::http::view::{page, staff_context};
use crate::services::measures::{Recorded, all_measures};
use crate::services::reading::better_or_higher;
use crate::services::scales::Scales;
use crate::services::sign_in::SignedIn;
use crate::state::AppState;

pub async fn get(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    Query(chosen): Query<Chosen>,
) -> Result<Response, PageError> {
    // The matrix is of the whole partnership: what is counted elsewhere has no parts.
    let read = Read::of(&state, &chosen.of_the_whole(), About::ItsPlace).await?;
    let (release, scales) = (read.release(), read.scales());
    let measures = all_measures(&state).await?;
    let rules = state.settings.disclosure_control.rules();
    let elements = state
        .framework
        .elements
        .iter()
        .map(|element| ElementSources {
            element: element.clone(),
            statements: state
                .framework
                .statements_of(element)
                .map(|statement| sources(statement, release, &scales, &measures, rules))
                .collect(),
        })
        .collect::<Vec<_>>();
    let context = staff_context(&state, &signed_in);
    let mut choices = read.choices(&context.text);
    choices.scopes.clear();
    let release = release.map(|release| release.id.clone());
    Ok(page(StatusCode::OK, || {
        view! { <EvidencePage context=context release=release choices=choices elements=elements/> }
    }))
}

fn sources(
    statement: &Statement,
    release: Option<&Release>,
    scales: &Scales<'_>,
    measures: &[Recorded],
    rules: Rules,
) -> StatementSources {
    let of_audience = |audience| {
        let figure = release.and_then(|release| release.figure(&statement.id, audience, &Scope::Whole)).copied();
        Source { better: better_or_higher(scales.better(&statement.id, audience)), ..Source::audience(figure) }
    };
    let of_kind = |kind: &MeasureKind| {
        let of_this =
            |recorded: &&Recorded| recorded.measure.statement == statement.id && recorded.measure.kind == *kind;
        let read = measures.iter().filter(of_this).filter_map(|recorded| {
            let (quarter, figure) = newest_reading(recorded, release.map(|release| release.quarter), rules)?;
            Some((quarter, Source { figure: Some(figure), better: recorded.measure.better }))
        });
        // One that may be shown before one that is hidden, and the newest of them.
        let newest = read.max_by_key(|(quarter, source)| (source.rating(), *quarter));
        newest.map_or(Source { figure: None, better: BetterWhen::Higher }, |(_, source)| source)
    };
    let sources = Audience::ALL.into_iter().map(of_audience).chain(MeasureKind::ALL.iter().map(of_kind)).collect();
    StatementSources { statement: statement.clone(), sources }
}
