//! What each audience said about each statement: from releases, and from nothing else.

use std::collections::BTreeMap;
use std::sync::Arc;

use app::components::scope_name;
use app::domain::audience::Audience;
use app::domain::figure::{FigureOf, PublishedFigure, Release};
use app::domain::framework::{Element, Statement};
use app::domain::place::Scope;
use app::domain::quarter::Quarter;
use app::domain::questionnaire::{Item, QuestionnaireVersion, keys};
use app::pages::results::{
    AskedAboutYou, AskedItem, AudienceChart, AudienceFigure, Choice, Choices, CountedAs, ElementFigures,
    IndicatorsPage, MeasuredBeside, SideBySidePage, StatementFigures, StatementPage, TREND_QUARTERS,
};
use app::text::Text;
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use crate::disclosure_control::{Rules, protect_reading};
use crate::http::error::PageError;
use crate::http::view::{page, staff_context};
use crate::services::collect::newest_questionnaires;
use crate::services::measures::{Recorded, all_measures};
use crate::services::reading;
use crate::services::release::{all_releases, asked_in};
use crate::services::side_by_side::{Scales, differences};
use crate::services::sign_in::SignedIn;
use crate::state::AppState;

/// Which release is read, and whose figures.
#[derive(Deserialize)]
pub struct Chosen {
    /// The newest where none is named.
    release: Option<String>,
    /// An agency or a locality, by its key; the whole partnership where none is named.
    #[serde(default)]
    of: String,
}

pub async fn get(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    Query(chosen): Query<Chosen>,
) -> Result<Response, PageError> {
    let releases = all_releases(&state).await?;
    let release = choose(&releases, &chosen)?;
    let scope = scope(release, &chosen)?;
    let elements = elements(&state, &releases, release, &scope);
    let context = staff_context(&state, &signed_in);
    let choices = choices(&context.text, &releases, release, &scope);
    let release = release.cloned();
    Ok(page(StatusCode::OK, || {
        view! { <IndicatorsPage context=context release=release scope=scope choices=choices elements=elements/> }
    }))
}

/// The same figures, with the audiences on one line.
pub async fn get_side_by_side(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    Query(chosen): Query<Chosen>,
) -> Result<Response, PageError> {
    let releases = all_releases(&state).await?;
    let release = choose(&releases, &chosen)?;
    let scope = scope(release, &chosen)?;
    let elements = elements(&state, &releases, release, &scope);
    let differences = match release {
        Some(release) => {
            let figures: Vec<&FigureOf> = release.figures.iter().filter(|of| of.is_of(&scope)).collect();
            let versions = asked_in(&state, &release.id).await?;
            differences(&figures, &Scales::of(&versions), state.settings.disclosure_control.minimum_base)
        }
        None => Vec::new(),
    };
    let context = staff_context(&state, &signed_in);
    let choices = choices(&context.text, &releases, release, &scope);
    let release = release.map(|release| release.id.clone());
    Ok(page(StatusCode::OK, || {
        view! {
            <SideBySidePage
                context=context
                release=release
                scope=scope
                choices=choices
                elements=elements
                differences=differences
            />
        }
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
    let scope = scope(release, &chosen)?;
    let history: Vec<(Quarter, FigureOf)> = releases
        .iter()
        .rev()
        .filter(|other| release.is_some_and(|release| other.quarter <= release.quarter))
        .flat_map(|other| other.figures.iter().map(move |of| (other.quarter, of.clone())))
        .filter(|(_, of)| of.statement == statement.id && of.is_of(&scope))
        .collect();
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
    let asked = each_once(versions.iter().flat_map(|version| asked_about(version, &statement, tag)));
    let counted = each_once(versions.iter().filter_map(|version| counted_as(version, &statement, tag)));
    let of_release = release.map_or(&[][..], |release| &release.figures);
    let figures: Vec<&FigureOf> =
        of_release.iter().filter(|of| of.statement == statement.id && of.is_of(&scope)).collect();
    let minimum = state.settings.disclosure_control.minimum_base;
    let differences = differences(&figures, &Scales::of(&versions), minimum);
    let about_you = asked_about_you(&versions, tag);
    let completed = state.settings.completed_statements.get(&id).cloned();
    let measures = measured_beside(&state, &id, release.map(|release| release.quarter)).await?;
    let (choices, release) = (choices(&context.text, &releases, release, &scope), release.cloned());
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

/// The release that is named, else the newest.
pub(super) fn choose<'a>(releases: &'a [Release], chosen: &Chosen) -> Result<Option<&'a Release>, PageError> {
    match &chosen.release {
        Some(id) => releases.iter().find(|release| release.id == *id).map(Some).ok_or(PageError::NotFound),
        None => Ok(releases.first()),
    }
}

/// The scope that is named, if the release has it.
fn scope(release: Option<&Release>, chosen: &Chosen) -> Result<Scope, PageError> {
    let named = release.into_iter().flat_map(Release::scopes).find(|scope| scope.key() == chosen.of).cloned();
    match named {
        Some(scope) => Ok(scope),
        None if chosen.of.is_empty() => Ok(Scope::Whole),
        None => Err(PageError::NotFound),
    }
}

pub(super) fn choices(text: &Text, releases: &[Release], chosen: Option<&Release>, scope: &Scope) -> Choices {
    let choice = |id: String, label: String, is_chosen: bool| Choice { id, label, is_chosen };
    let of_release = |release: &Release| {
        let is_chosen = chosen.is_some_and(|chosen| chosen.id == release.id);
        choice(release.id.clone(), release.quarter.label(), is_chosen)
    };
    let of_scope = |other: &Scope| choice(other.key(), scope_name(text, other), other == scope);
    Choices {
        releases: releases.iter().map(of_release).collect(),
        scopes: chosen.into_iter().flat_map(Release::scopes).map(of_scope).collect(),
    }
}

/// Every statement with what each audience says of it, and has said up to then.
fn elements(state: &AppState, releases: &[Release], chosen: Option<&Release>, scope: &Scope) -> Vec<ElementFigures> {
    let up_to_then = releases.iter().filter(|other| chosen.is_some_and(|chosen| other.quarter <= chosen.quarter));
    let mut histories: BTreeMap<(&str, Audience), BTreeMap<Quarter, PublishedFigure>> = BTreeMap::new();
    for release in up_to_then {
        for of in release.figures.iter().filter(|of| of.is_of(scope)) {
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
            questionnaire: words(keys::TITLE.to_owned()),
            question: words(keys::item(item)),
            positive: positive(item),
            is_headline: item.headline || item.part.is_some(),
        })
        .collect()
}

/// Several versions ask the same.
fn each_once<T: PartialEq>(all: impl Iterator<Item = T>) -> Vec<T> {
    all.fold(Vec::new(), |mut known, next| {
        if !known.contains(&next) {
            known.push(next);
        }
        known
    })
}

fn counted_as(version: &QuestionnaireVersion, statement: &Statement, language: &str) -> Option<CountedAs> {
    let definition = version.definitions.iter().find(|definition| definition.indicator.statement == statement.id)?;
    let title = version.wording(language)?.get(keys::TITLE).cloned().unwrap_or_default();
    Some(CountedAs { questionnaire: title, definition: definition.clone() })
}

/// What respondents were asked about themselves, each question once with every answer that any version offered.
pub(super) fn asked_about_you(versions: &[Arc<QuestionnaireVersion>], language: &str) -> Vec<AskedAboutYou> {
    let mut asked: Vec<AskedAboutYou> = Vec::new();
    for version in versions {
        let Some(wording) = version.wording(language) else { continue };
        let words = |key: String| wording.get(&key).cloned().unwrap_or_default();
        for item in version.questionnaire.about_you.iter().flat_map(|section| &section.items) {
            let scale = version.questionnaire.scale(&item.scale);
            let answers = scale.into_iter().flat_map(|scale| {
                scale.options.iter().map(|option| (option.id.clone(), words(keys::option(scale, option))))
            });
            match asked.iter_mut().find(|known| known.question == item.id) {
                Some(known) => {
                    for answer in answers {
                        if !known.answers.iter().any(|(id, _)| *id == answer.0) {
                            known.answers.push(answer);
                        }
                    }
                }
                None => asked.push(AskedAboutYou {
                    question: item.id.clone(),
                    words: words(keys::item(item)),
                    answers: answers.collect(),
                }),
            }
        }
    }
    asked
}
