//! What each audience said about each statement: from releases, and from nothing else.

use app::domain::audience::Audience;
use app::domain::figure::{PublishedFigure, Release};
use app::domain::framework::Statement;
use app::domain::questionnaire::{Item, QuestionnaireVersion, keys};
use app::pages::results::{AskedItem, ElementFigures, IndicatorsPage, ReleaseChoice, StatementFigures, StatementPage};
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use crate::http::error::PageError;
use crate::http::view::{page, staff_context};
use crate::services::collect::newest_questionnaires;
use crate::services::release::all_releases;
use crate::services::sign_in::SignedIn;
use crate::state::AppState;

/// Which release is read; the newest where none is named.
#[derive(Deserialize)]
pub struct Chosen {
    release: Option<String>,
}

pub async fn get(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    Query(chosen): Query<Chosen>,
) -> Result<Response, PageError> {
    let releases = all_releases(&state).await?;
    let release = choose(&releases, &chosen)?;
    let elements = state
        .framework
        .elements
        .iter()
        .map(|element| ElementFigures {
            element: element.clone(),
            statements: state
                .framework
                .statements_of(element)
                .map(|statement| figures(&state, statement, release))
                .collect(),
        })
        .collect::<Vec<_>>();
    let (context, choices, release) =
        (staff_context(&state, &signed_in), choices(&releases, release), release.cloned());
    Ok(page(StatusCode::OK, || {
        view! { <IndicatorsPage context=context release=release choices=choices elements=elements/> }
    }))
}

pub async fn get_statement(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    Path(id): Path<String>,
    Query(chosen): Query<Chosen>,
) -> Result<Response, PageError> {
    let statement = state.framework.statement(&id).cloned().ok_or(PageError::NotFound)?;
    let element = state.framework.element(&statement.element).cloned().ok_or(PageError::NotFound)?;
    let releases = all_releases(&state).await?;
    let release = choose(&releases, &chosen)?;
    let history: Vec<(String, Audience, PublishedFigure)> = releases
        .iter()
        .rev()
        .filter(|other| release.is_some_and(|release| other.quarter <= release.quarter))
        .flat_map(|other| other.figures.iter().map(move |of| (other, of)))
        .filter(|(_, of)| of.statement == statement.id)
        .map(|(other, of)| (other.quarter.label(), of.audience, of.figure))
        .collect();
    let context = staff_context(&state, &signed_in);
    let asked = newest_questionnaires(&state)
        .await?
        .iter()
        .flat_map(|version| asked_about(version, &statement, context.text.tag()))
        .collect::<Vec<_>>();
    let completed = state.settings.completed_statements.get(&id).cloned();
    let (choices, release) = (choices(&releases, release), release.cloned());
    Ok(page(StatusCode::OK, || {
        view! {
            <StatementPage
                context=context
                statement=statement
                element=element
                completed=completed
                release=release
                choices=choices
                history=history
                asked=asked
            />
        }
    }))
}

/// The release that is named, else the newest.
fn choose<'a>(releases: &'a [Release], chosen: &Chosen) -> Result<Option<&'a Release>, PageError> {
    match &chosen.release {
        Some(id) => releases.iter().find(|release| release.id == *id).map(Some).ok_or(PageError::NotFound),
        None => Ok(releases.first()),
    }
}

fn choices(releases: &[Release], chosen: Option<&Release>) -> Vec<ReleaseChoice> {
    releases
        .iter()
        .map(|release| ReleaseChoice {
            id: release.id.clone(),
            label: release.quarter.label(),
            is_chosen: chosen.is_some_and(|chosen| chosen.id == release.id),
        })
        .collect()
}

fn figures(state: &AppState, statement: &Statement, release: Option<&Release>) -> StatementFigures {
    StatementFigures {
        completed: state.settings.completed_statements.get(&statement.id).cloned(),
        figures: Audience::ALL
            .into_iter()
            .map(|audience| (audience, release.and_then(|release| release.figure(&statement.id, audience)).copied()))
            .collect(),
        statement: statement.clone(),
    }
}

fn asked_about(version: &QuestionnaireVersion, statement: &Statement, language: &str) -> Vec<AskedItem> {
    let Some(wording) = version.wording(language) else { return Vec::new() };
    let words = |key: String| wording.get(&key).cloned().unwrap_or_default();
    let questionnaire = &version.questionnaire;
    let positive = |item: &Item| {
        let scale = questionnaire.scale(&item.scale);
        let options = scale.into_iter().flat_map(|scale| {
            scale.options.iter().filter(|option| option.positive).map(|option| words(keys::option(scale, option)))
        });
        options.collect::<Vec<_>>().join("; ")
    };
    questionnaire
        .items()
        .filter(|item| item.evidences.as_ref() == Some(&statement.id))
        .map(|item| AskedItem {
            audience: questionnaire.audience,
            question: words(keys::item(item)),
            positive: positive(item),
            is_headline: item.headline || item.part.is_some(),
        })
        .collect()
}
